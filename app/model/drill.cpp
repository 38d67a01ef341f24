// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/drill.h"

#include <array>

namespace holdfast {
namespace {

constexpr std::array places{"twin", "site"};
constexpr std::array checks{"all-heard", "no-urgent-alarm", "policy-armed", "presets-stored", "second-path", "people-informed", "second-person"};
constexpr std::array needs{"holds", "heard", "missed", "acts", "one-alarm"};
constexpr std::array phases{"prechecks", "cut", "hold", "roll-back", "verify", "over", "aborted"};
constexpr std::array ends{"none", "finished", "check-failed", "not-cut", "urgent-alarm", "blind", "bound-left", "too-many-deviations", "stopped", "not-restored", "not-back"};
constexpr std::array verdicts{"waiting", "as-expected", "deviation", "not-observed"};
constexpr std::array rowFaults{"none", "wrong-value", "too-slow", "let-go", "not-back"};
constexpr std::array outcomes{"running", "passed", "failed", "not-observed"};

template <typename Names, typename Enumeration>
QString nameIn(const Names& names, Enumeration value)
{
    const auto index = static_cast<std::size_t>(value);
    return index < names.size() ? QString::fromLatin1(names[index]) : QString();
}

} // namespace

QStringList deviating(const DrillPlan& plan, const std::vector<DrillRow>& rows)
{
    QStringList elements;
    for (std::size_t i = 0; i < rows.size() && i < plan.expectations.size(); ++i) {
        if (rows[i].verdict == DrillVerdict::Deviation && !elements.contains(plan.expectations[i].element))
            elements.append(plan.expectations[i].element);
    }
    return elements;
}

QString nameOf(DrillPlace place)
{
    return nameIn(places, place);
}

QString nameOf(DrillCheck check)
{
    return nameIn(checks, check);
}

QString nameOf(DrillNeed need)
{
    return nameIn(needs, need);
}

QString nameOf(DrillPhase phase)
{
    return nameIn(phases, phase);
}

QString nameOf(DrillEnd end)
{
    return nameIn(ends, end);
}

QString nameOf(DrillVerdict verdict)
{
    return nameIn(verdicts, verdict);
}

QString nameOf(DrillFault fault)
{
    return nameIn(rowFaults, fault);
}

QString nameOf(DrillOutcome outcome)
{
    return nameIn(outcomes, outcome);
}

} // namespace holdfast
