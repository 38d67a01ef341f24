// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/alarm.h"
#include "ui/look/format.h"

namespace holdfast {

/// "below 17 °C or above 28 °C, deadband 0.25", "open or tampered", "silent for 4 intervals, at least 5 min".
[[nodiscard]] QString conditionOf(const AlarmRule& rule, const Format& format);

/// A limit as typed; nothing for an empty field. `good` tells whether it could be read.
struct TypedLimit
{
    std::optional<double> value;
    bool good = true;
};

[[nodiscard]] TypedLimit limitOf(const QString& typed, const Format& format);
[[nodiscard]] QString textOf(std::optional<double> limit, const Format& format);

/// What is wrong with a rule as it was filled in; empty when it can be saved.
[[nodiscard]] QString faultOf(const AlarmRule& rule);

/// The rule as it came with the program, remembered on this workstation when it is first changed; nothing if that is not known.
void rememberStandard(const AlarmRule& rule);
[[nodiscard]] std::optional<AlarmRule> standardOf(const AlarmRule& rule);

} // namespace holdfast
