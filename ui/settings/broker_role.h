// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/picture.h"
#include "ui/look/format.h"

#include <vector>

namespace holdfast {

/// What a broker is to others: "Standby carries its messages for 8 min." Empty: it is alone.
[[nodiscard]] QString roleOf(const Picture& picture, const BrokerId& broker, const Format& format, Timestamp now);

/// Whether its failover waits for a person.
[[nodiscard]] bool waitsForPerson(const Picture& picture, const BrokerId& usual);

/// For which brokers this one may stand in, by name. None where somebody stands in for it.
[[nodiscard]] std::vector<BrokerConfig> choicesFor(const Picture& picture, const BrokerConfig& broker);

} // namespace holdfast
