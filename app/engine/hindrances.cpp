// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Which policies this station can carry out whole. One that it could only half carry out it leaves alone, and says why.
#include "app/continuity/actions.h"
#include "app/engine/observing.h"

#include <algorithm>

namespace holdfast {
namespace {

using namespace Qt::Literals::StringLiterals;

/// The point of a device that a step means: by its id, or by what it is ("setpoint").
const Point* pointMeant(const EngineState& engine, const DeviceId& device, const QString& said)
{
    const Point* meant = nullptr;
    for (const PointId& id : engine.fleet.pointsOf(device)) {
        const Point* point = engine.fleet.point(id);
        if (point == nullptr || !point->writable || (id.text() != said && point->property != said))
            continue;
        if (meant != nullptr)
            return nullptr; // two of them: nobody knows which
        meant = point;
    }
    return meant;
}

/// The levels a policy of this station writes at.
bool isOurs(int slot)
{
    return slot == static_cast<int>(WriteLevel::FallbackPolicy) || slot == static_cast<int>(WriteLevel::Failover);
}

bool canDo(const EngineState& engine, const Policy& policy, const PolicyStep& step, const PolicyAction& action, const QStringList& elements)
{
    if (action.effect == ActionEffect::Tell)
        return true;
    return std::ranges::all_of(elements, [&](const QString& element) { return writeOf(engine, policy, step, element).has_value(); });
}

} // namespace

std::optional<PolicyWrite> writeOf(const EngineState& engine, const Policy& policy, const PolicyStep& step, const QString& element)
{
    const PolicyAction* action = policyActionNamed(step.action);
    if (action == nullptr || action->id != u"preset"_s)
        return std::nullopt;
    const Point* point = pointMeant(engine, DeviceId(step.target.isEmpty() ? element : step.target), toText(argumentOf(step, *action, "point")));
    const Value value = argumentOf(step, *action, "value");
    if (point == nullptr || !termsOf(commandKindOf(*point)).holds || !refusalOf(*point, value).isEmpty())
        return std::nullopt;
    return PolicyWrite{policy.name.left(200), point->id, value, static_cast<WriteLevel>(step.slot)};
}

QString hindranceOf(const EngineStep& step, const Policy& policy, const QStringList& elements)
{
    for (const PolicyStep& planned : policy.plan) {
        const PolicyAction* action = policyActionNamed(planned.action);
        if (planned.locus != Locus::Monitor)
            return u"step_elsewhere"_s;
        if (action == nullptr || (action->effect != ActionEffect::Tell && (action->id != u"preset"_s || !isOurs(planned.slot))))
            return u"action_elsewhere"_s;
        if (!canDo(step.engine, policy, planned, *action, elements))
            return u"target_unclear"_s;
    }
    std::vector<PolicyProbe> probes = policy.trigger.probes;
    if (policy.trigger.control)
        probes.push_back(*policy.trigger.control);
    const auto isUnasked = [&](const PolicyProbe& probe) { return std::ranges::any_of(elements, [&](const QString& element) { return probed(step, policy, probe, element) == ProbeState::Unasked; }); };
    return std::ranges::any_of(probes, isUnasked) ? u"probe_unasked"_s : QString();
}

} // namespace holdfast
