// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/continuity/drill_plan.h"

#include <algorithm>

namespace holdfast::drill {

std::optional<Loss> lossOf(PolicyLoss lost)
{
    switch (lost) {
    case PolicyLoss::Broker: return Loss::Broker;
    case PolicyLoss::Gateway: return Loss::Gateway;
    case PolicyLoss::Uplink: return Loss::Uplink;
    case PolicyLoss::Cloud: return Loss::Cloud;
    case PolicyLoss::Power: return Loss::Power;
    case PolicyLoss::Time: return Loss::Time;
    case PolicyLoss::Device: break;
    }
    return std::nullopt;
}

namespace {

/// Worst first: what deviates, what was not seen, what went well.
DrillVerdict worse(DrillVerdict a, DrillVerdict b)
{
    const auto rank = [](DrillVerdict verdict) { return verdict == DrillVerdict::Deviation ? 3 : verdict == DrillVerdict::NotObserved ? 2 : verdict == DrillVerdict::AsExpected ? 1 : 0; };
    return rank(a) >= rank(b) ? a : b;
}

/// A row tells of the function where the fallback itself was looked at; that a device was heard or missed says what Holdfast knew, not what the function did.
void add(DrillFunction& result, const DrillRow& row)
{
    ++result.rows;
    result.asExpected += row.verdict == DrillVerdict::AsExpected ? 1 : 0;
    result.verdict = worse(result.verdict, row.verdict);
    if (row.toSafe)
        result.toSafe = std::max(result.toSafe.value_or(Ticks(0)), *row.toSafe);
}

} // namespace

std::vector<DrillFunction> functionsOf(const DrillPlan& plan, const std::vector<DrillRow>& rows, const ContinuityModel& model)
{
    std::vector<DrillFunction> functions;
    for (const CriticalFunction& function : model.functions) {
        DrillFunction result{function.id, function.name, function.weight, {}, Behaviour::Unknown, {}, 0, 0, DrillVerdict::Waiting, {}, function.timeToSafe};
        if (const auto loss = lossOf(plan.lost)) {
            result.behaviour = function.losses[static_cast<std::size_t>(*loss)].behaviour;
            result.expected = function.losses[static_cast<std::size_t>(*loss)].words;
        }
        bool touched = false;
        for (std::size_t i = 0; i < rows.size() && i < plan.expectations.size(); ++i) {
            const DrillExpectation& expectation = plan.expectations[i];
            if (std::ranges::find(function.devices, DeviceId(expectation.element)) == function.devices.end())
                continue;
            touched = touched || plan.cut.contains(expectation.element);
            if (expectation.need != DrillNeed::Holds)
                continue;
            add(result, rows[i]);
            if (!result.devices.contains(expectation.element))
                result.devices.append(expectation.element);
        }
        if (!touched)
            continue;
        if (result.rows == 0)
            result.verdict = DrillVerdict::NotObserved;
        functions.push_back(std::move(result));
    }
    std::ranges::stable_sort(functions, std::ranges::greater(), &DrillFunction::weight);
    return functions;
}

} // namespace holdfast::drill
