// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/drill_desk.h"
#include "app/model/drill_names.h"

namespace holdfast {
namespace {

template <typename Enumeration>
QString nameIn(Enumeration value)
{
    const auto names = drillNames<Enumeration>;
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

QString idOf(const DrillSubject& subject)
{
    const auto* policy = std::get_if<Policy>(&subject);
    return policy == nullptr ? std::get<DrillScenario>(subject).id : QString(QStringLiteral("policy:") % policy->id.text());
}

QStringList faultyDevices(const DrillSubject& subject)
{
    const auto* scenario = std::get_if<DrillScenario>(&subject);
    return scenario == nullptr ? QStringList() : faultyDevices(*scenario);
}

QString nameOf(DrillPlace place)
{
    return nameIn(place);
}

QString nameOf(DrillCheck check)
{
    return nameIn(check);
}

QString nameOf(DrillNeed need)
{
    return nameIn(need);
}

QString nameOf(DrillPhase phase)
{
    return nameIn(phase);
}

QString nameOf(DrillEnd end)
{
    return nameIn(end);
}

QString nameOf(DrillVerdict verdict)
{
    return nameIn(verdict);
}

QString nameOf(DrillFault fault)
{
    return nameIn(fault);
}

QString nameOf(DrillOutcome outcome)
{
    return nameIn(outcome);
}

} // namespace holdfast
