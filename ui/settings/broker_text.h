// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/broker.h"
#include "ui/look/format.h"

namespace holdfast {

/// "mqtts://holdfast@mqtt.example:8883"; never a password.
[[nodiscard]] QString addressOf(const BrokerConfig& broker);

/// "Connected · 12 ms · for 3 h" or "Lost · attempt 4 · for 2 min".
[[nodiscard]] QString stateOf(const LinkState& link, const Format& format, Timestamp now);

/// What went wrong and what to do, with the certificate's date where it matters; empty when nothing is wrong.
[[nodiscard]] QString troubleOf(const LinkState& link, const Format& format);

/// What is wrong with what was typed, in words; empty when it can be saved.
[[nodiscard]] QString faultOf(const BrokerConfig& broker);

/// What is wrong with a register map, with its place in the file; empty when it can be used.
[[nodiscard]] QString faultOfMap(const QString& file);

} // namespace holdfast
