// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/drill.h"

#include <span>

namespace holdfast {

/// The stable names of each enumeration of a drill, in its order: for files and logs.
template <typename Enumeration>
inline constexpr std::span<const char* const> drillNames{};

namespace drill_names {
inline constexpr const char* places[] = {"twin", "site"};
inline constexpr const char* checks[] = {"all-heard", "no-urgent-alarm", "policy-armed", "presets-stored", "second-path", "people-informed", "second-person"};
inline constexpr const char* needs[] = {"holds", "heard", "missed", "acts", "one-alarm"};
inline constexpr const char* phases[] = {"prechecks", "cut", "hold", "roll-back", "verify", "over", "aborted"};
inline constexpr const char* ends[] = {"none", "finished", "check-failed", "not-cut", "urgent-alarm", "blind", "bound-left", "too-many-deviations", "stopped", "not-restored", "not-back"};
inline constexpr const char* verdicts[] = {"waiting", "as-expected", "deviation", "not-observed"};
inline constexpr const char* faults[] = {"none", "wrong-value", "too-slow", "let-go", "not-back"};
inline constexpr const char* outcomes[] = {"running", "passed", "failed", "not-observed"};
} // namespace drill_names

template <> inline constexpr std::span<const char* const> drillNames<DrillPlace>{drill_names::places};
template <> inline constexpr std::span<const char* const> drillNames<DrillCheck>{drill_names::checks};
template <> inline constexpr std::span<const char* const> drillNames<DrillNeed>{drill_names::needs};
template <> inline constexpr std::span<const char* const> drillNames<DrillPhase>{drill_names::phases};
template <> inline constexpr std::span<const char* const> drillNames<DrillEnd>{drill_names::ends};
template <> inline constexpr std::span<const char* const> drillNames<DrillVerdict>{drill_names::verdicts};
template <> inline constexpr std::span<const char* const> drillNames<DrillFault>{drill_names::faults};
template <> inline constexpr std::span<const char* const> drillNames<DrillOutcome>{drill_names::outcomes};

/// Nothing for a name nobody knows.
template <typename Enumeration>
[[nodiscard]] std::optional<Enumeration> drillNamed(const QString& name)
{
    const auto names = drillNames<Enumeration>;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (name == QLatin1String(names[i]))
            return static_cast<Enumeration>(i);
    }
    return std::nullopt;
}

} // namespace holdfast
