// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/broker.h"
#include "app/model/operator.h"

#include <vector>

namespace holdfast {

/// Of a demo's broker: known to nobody outside this run.
[[nodiscard]] QString randomSecret();

/// What brokers may call this station: short, and without letters they could trip over.
[[nodiscard]] QString stationName(const QString& workstation);

/// Who acts here from the beginning.
[[nodiscard]] Actor actorOf(const Operator& person, const QString& workstation);

/// The same id replaces.
void replaceOrAdd(std::vector<BrokerConfig>& brokers, const BrokerConfig& broker);

} // namespace holdfast
