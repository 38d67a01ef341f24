// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of the probes and guards of a policy, as the engine sees the site.
#include "app/engine/observing.h"

#include "app/continuity/graph_inputs.h"
#include "app/model/maintenance.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace holdfast {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

constexpr int intervalsSilent = 3;       ///< as long as a device may miss its turn and still counts as heard
constexpr Ticks freshAtLeast = 60s;

ProbeState stateOf(bool good)
{
    return good ? ProbeState::Good : ProbeState::Bad;
}

Presence presenceOf(const EngineState& engine, const DeviceId& device)
{
    return engine.fleet.state(device).value_or(DeviceState()).presence;
}

ProbeState linkOf(const EngineState& engine, const BrokerId& broker)
{
    const LinkStatus status = engine.memories.value(broker).link.status;
    return status == LinkStatus::Idle ? ProbeState::Unknown : stateOf(status == LinkStatus::Connected);
}

/// A will, a birth, or what the gateway says of itself.
ProbeState reportOf(const EngineState& engine, const QString& target)
{
    if (engine.brokers.contains(BrokerId(target)))
        return linkOf(engine, BrokerId(target));
    const Device* device = engine.fleet.device(DeviceId(target));
    if (device == nullptr)
        return ProbeState::Unasked;
    const Presence presence = presenceOf(engine, device->id);
    return presence == Presence::Unknown ? ProbeState::Unknown : stateOf(presence != Presence::Offline);
}

/// Whether it was heard within its time; a device that never reports by itself cannot tell.
ProbeState freshnessOf(const EngineState& engine, const QString& target, Timestamp now)
{
    const Point* point = engine.fleet.point(PointId(target));
    const Device* device = engine.fleet.device(point ? point->device : DeviceId(target));
    if (device == nullptr)
        return ProbeState::Unasked;
    const DeviceState state = engine.fleet.state(device->id).value_or(DeviceState());
    if (!state.lastHeard)
        return ProbeState::Unknown;
    const Ticks longest = std::max(freshAtLeast, intervalsSilent * state.learnedInterval.value_or(Ticks(0)));
    const LinkState link = engine.memories.value(device->broker).link;
    if (now - *state.lastHeard > longest && link.status == LinkStatus::Connected && now - link.since <= longest)
        return ProbeState::Settling;
    return stateOf(now - *state.lastHeard <= longest);
}

/// The broker of this machine, whichever it is.
ProbeState loopbackOf(const EngineState& engine)
{
    for (const BrokerConfig& broker : engine.brokers) {
        if (broker.embedded || broker.host == u"localhost"_s || broker.host == u"::1"_s || broker.host.startsWith(u"127."_s))
            return linkOf(engine, broker.id);
    }
    return ProbeState::Unasked;
}

ProbeState answerOf(const EngineStep& step, const Policy& policy, const PolicyProbe& probe, const QString& target)
{
    if (!isOfStation(probe.kind, target))
        return ProbeState::Unasked;
    const auto& answers = step.engine.execution.answers;
    const auto found = answers.find({probe.kind, target});
    if (found == answers.end())
        return ProbeState::Unknown;
    const Ticks oldest = 2 * policy.trigger.interval + policy.trigger.timeout;
    return stateOf(found->second.good && step.moment.ticks - found->second.at <= oldest);
}

QDateTime wallClock(const EngineStep& step)
{
    const QTimeZone zone(step.engine.site.site.timeZone);
    return QDateTime::fromMSecsSinceEpoch(step.moment.now.time_since_epoch().count(), zone.isValid() ? zone : QTimeZone(QByteArrayLiteral("UTC")));
}

QTime timeOf(const QString& text)
{
    return QTime::fromString(text, u"HH:mm"_s);
}

/// The same reckoning as of maintenance, with its days that clocks are set.
bool isWithin(const EngineStep& step, const QString& from, const QString& to, const QStringList& days)
{
    if (from.isEmpty() && to.isEmpty() && days.isEmpty())
        return true;
    constexpr const char* names[] = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
    MaintenanceWindow window;
    window.firstDay = QDate(2000, 1, 1);
    window.from = from.isEmpty() ? QTime(0, 0) : timeOf(from);
    window.to = to.isEmpty() ? QTime(0, 0) : timeOf(to);
    for (int day = 0; day < 7; ++day) {
        if (days.isEmpty() || days.contains(QLatin1String(names[day])))
            window.days |= 1 << day;
    }
    return lastsAt(window, step.engine.site.site.timeZone, step.moment.now).has_value();
}

bool isOccupied(const EngineStep& step)
{
    const QDateTime now = wallClock(step);
    if (std::ranges::count(step.engine.site.site.holidays, now.date()) > 0)
        return false;
    const OccupiedHours& hours = step.engine.site.site.occupied[static_cast<std::size_t>(now.date().dayOfWeek() - 1)];
    return hours.from != hours.to && now.time() >= hours.from && now.time() < hours.to;
}

bool isInMaintenance(const EngineStep& step, const QString& element)
{
    const Device* device = step.engine.fleet.device(DeviceId(element));
    return std::ranges::any_of(step.engine.alarms.maintenance(), [&](const MaintenanceWindow& window) {
        if (!window.enabled || !window.rules.empty() || !lastsAt(window, step.engine.site.site.timeZone, step.moment.now))
            return false;
        const bool ofAll = window.devices.empty() && window.spaces.empty();
        const bool ofThis = device != nullptr && (std::ranges::count(window.devices, device->id) > 0 || (device->space && std::ranges::count(window.spaces, *device->space) > 0));
        return ofAll || ofThis;
    });
}

bool letsAct(const EngineStep& step, const PolicyGuard& guard, const QString& element)
{
    if (!isWithin(step, guard.from, guard.to, guard.days))
        return false;
    if (guard.occupancy != OccupancyRule::Any && (guard.occupancy == OccupancyRule::Occupied) != isOccupied(step))
        return false;
    return !guard.notInMaintenance || !isInMaintenance(step, element);
}

/// What stands above the device that is watched and is lost itself: then that is what is lost, and not this one.
QString lostAbove(const EngineState& engine, const Policy& policy, const QString& element)
{
    const bool isOfDevices = policy.trigger.lost == PolicyLoss::Device || policy.trigger.lost == PolicyLoss::Gateway;
    const Device* device = engine.fleet.device(DeviceId(policy.trigger.element.isEmpty() ? element : policy.trigger.element));
    if (device == nullptr || !isOfDevices)
        return {};
    const Device* gateway = device->via ? engine.fleet.device(*device->via) : nullptr;
    if (gateway != nullptr && presenceOf(engine, gateway->id) == Presence::Offline)
        return gateway->id.text();
    return linkOf(engine, device->broker) == ProbeState::Bad ? device->broker.text() : QString();
}

} // namespace

ProbeState probed(const EngineStep& step, const Policy& policy, const PolicyProbe& probe, const QString& element)
{
    const QString target = !probe.target.isEmpty() ? probe.target : policy.trigger.element.isEmpty() ? element : policy.trigger.element;
    switch (probe.kind) {
    case ProbeKind::LinkState: return reportOf(step.engine, target);
    case ProbeKind::Fresh:
    case ProbeKind::Supply: return freshnessOf(step.engine, target, step.moment.now);
    case ProbeKind::Loopback: return loopbackOf(step.engine);
    default: return answerOf(step, policy, probe, isOfStation(probe.kind, QString()) ? QString() : target);
    }
}

bool burns(const EngineStep& step)
{
    return std::ranges::any_of(step.engine.alarms.alarms(), [&](const Alarm& alarm) {
        const Point* point = alarm.flags.active && alarm.point ? step.engine.fleet.point(*alarm.point) : nullptr;
        return point != nullptr && point->quantity == Quantity::Smoke;
    });
}

std::optional<ElementFacts> observed(const EngineStep& step, const Policy& policy, const QString& element, bool fire, bool startsUp)
{
    ElementFacts facts;
    bool unknown = false;
    bool settling = false;
    for (const PolicyProbe& probe : policy.trigger.probes) {
        const ProbeState state = probed(step, policy, probe, element);
        unknown = unknown || state == ProbeState::Unknown;
        settling = settling || state == ProbeState::Settling;
        facts.seen.bad = static_cast<quint8>(facts.seen.bad + (state == ProbeState::Good ? 0 : 1));
    }
    if (policy.trigger.control) {
        const ProbeState control = probed(step, policy, *policy.trigger.control, element);
        unknown = unknown || control == ProbeState::Unknown;
        facts.seen.control = control == ProbeState::Good;
    }
    if (settling || (unknown && startsUp))
        return std::nullopt;
    facts.explainedBy = lostAbove(step.engine, policy, element);
    facts.seen.parentLost = !facts.explainedBy.isEmpty();
    facts.seen.guard = letsAct(step, policy.guard, element);
    facts.seen.fire = fire;
    facts.seen.failbackWindow = policy.recovery.failback != FailbackRule::Window || isWithin(step, policy.recovery.windowFrom, policy.recovery.windowTo, {});
    return facts;
}

std::vector<StationQuestion> questionsOf(const EngineStep& step, const Policy& policy)
{
    std::vector<StationQuestion> questions;
    std::vector<PolicyProbe> probes = policy.trigger.probes;
    if (policy.trigger.control)
        probes.push_back(*policy.trigger.control);
    for (const PolicyProbe& probe : probes) {
        const QString target = isOfStation(probe.kind, QString()) ? QString() : !probe.target.isEmpty() ? probe.target : policy.trigger.element;
        if (isOfStation(probe.kind, target) && !step.engine.brokers.contains(BrokerId(target)))
            questions.push_back({probe.kind, target, policy.trigger.interval, policy.trigger.timeout});
    }
    return questions;
}

} // namespace holdfast
