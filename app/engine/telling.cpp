// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/engine_state.h"

using namespace Qt::Literals::StringLiterals;

namespace holdfast {
namespace {

/// Recorded is what a device said just now; what a broker kept says nothing of now.
bool isRecorded(const ReadingChanged& change)
{
    return change.fresh && (change.historical || change.reading.quality != Quality::Stale) && !std::holds_alternative<std::monostate>(change.reading.value);
}

/// Writes one change into the news for the windows and, unless it comes from the store itself, for the recorder.
struct Telling
{
    Delta& delta;
    Outcome* recorded;

    void operator()(const ReadingChanged& change) const
    {
        const Reading& reading = change.reading;
        if (!change.historical)
            delta.readings.insert(reading.point, reading);
        if (recorded && isRecorded(change))
            recorded->samples.push_back(SampleRecord{reading.point, {reading.at.value_or(reading.receivedAt), reading.value, reading.quality}});
    }

    void operator()(const DeviceChanged& change) const
    {
        delta.devices.insert(change.device.id, change.device);
        if (recorded && change.device.membership != Membership::Heard)
            recorded->records.push_back(DeviceRecord{change.device});
    }

    void operator()(const DeviceRemoved& change) const
    {
        delta.removedDevices.insert(change.device);
        delta.devices.remove(change.device);
        delta.states.remove(change.device);
        if (recorded)
            recorded->records.push_back(DeviceForgotten{change.device});
    }

    void operator()(const PointChanged& change) const
    {
        delta.points.insert(change.point.id, change.point);
        if (recorded)
            recorded->records.push_back(PointRecord{change.point});
    }

    void operator()(const PointRemoved& change) const
    {
        delta.removedPoints.insert(change.point);
        delta.points.remove(change.point);
        delta.readings.remove(change.point);
        if (recorded && !change.kept)
            recorded->records.push_back(PointForgotten{change.point});
    }

    void operator()(const PresenceChanged& change) const { delta.states.insert(change.device, change.state); }
    void operator()(const PathChanged& change) const { delta.links.insert(change.link.broker, change.link); }
    void operator()(const ConflictFound& change) const
    {
        Delta one;
        one.conflicts.push_back(change.conflict);
        delta.merge(std::move(one));
    }

    void operator()(const ConflictEnded& change) const
    {
        Delta one;
        one.endedConflicts.push_back(change.conflict);
        delta.merge(std::move(one));
    }

    void operator()(const TopologyChanged& change) const
    {
        Delta one;
        one.topologies.push_back(change.topology);
        delta.merge(std::move(one));
    }

    void operator()(const DeviceAlertChanged&) const {} // the alarms' business
};

void tell(EngineStep& step, Outcome* recorded)
{
    EngineState& engine = step.engine;
    const Telling telling{step.outcome.delta, recorded};
    for (const Change& change : engine.changes) {
        engine.alarms.take(change, step.moment.now, step.moment.ticks, engine.news);
        if (const auto* reading = recorded ? std::get_if<ReadingChanged>(&change) : nullptr)
            hearForCommands(step, *reading);
        else if (std::holds_alternative<DeviceChanged>(change) || std::holds_alternative<DeviceRemoved>(change))
            engine.continuity.sharedStale = true;
        if (const auto* device = std::get_if<DeviceChanged>(&change))
            noteMember(step, device->device, recorded != nullptr);
        else if (const auto* gone = std::get_if<DeviceRemoved>(&change))
            engine.members.adopted.remove(gone->device);
        std::visit(telling, change);
    }
    engine.changes.clear();
}

} // namespace

void tellChanges(EngineStep& step)
{
    if (!step.engine.changes.empty())
        tell(step, &step.outcome);
    if (!step.engine.news.isEmpty())
        tellAlarms(step);
}

void restoreChanges(EngineStep& step)
{
    tell(step, nullptr);
}

void tellAlarms(EngineStep& step)
{
    AlarmNews& news = step.engine.news;
    if (news.isEmpty())
        return;
    step.engine.alarmsMoved = true;
    QHash<AlarmId, std::size_t> last;
    for (std::size_t i = 0; i < news.changed.size(); ++i)
        last.insert(news.changed[i].id, i);
    for (std::size_t i = 0; i < news.changed.size(); ++i) {
        const Alarm& alarm = news.changed[i];
        if (last.value(alarm.id) != i)
            continue;
        step.outcome.records.push_back(AlarmRecord{alarm});
        step.outcome.delta.alarms.insert(alarm.id, alarm);
    }
    for (JournalEntry& entry : news.journal) {
        step.outcome.records.push_back(JournalRecord{entry});
        step.outcome.delta.journal.push_back(std::move(entry));
    }
    for (AlarmRule& rule : news.rules) {
        step.outcome.records.push_back(RuleRecord{rule});
        step.outcome.delta.rules.insert(rule.id, std::move(rule));
    }
    for (MaintenanceWindow& window : news.maintenance) {
        step.outcome.records.push_back(MaintenanceRecord{window});
        step.outcome.delta.removedMaintenance.remove(window.id);
        step.outcome.delta.maintenance.insert(window.id, std::move(window));
    }
    for (const MaintenanceId& window : news.removedMaintenance) {
        step.outcome.records.push_back(MaintenanceForgotten{window});
        step.outcome.delta.maintenance.remove(window);
        step.outcome.delta.removedMaintenance.insert(window);
    }
    news = {};
}

void notice(EngineStep& step, Notice::Kind kind, const QString& code, const QString& detail)
{
    step.outcome.delta.notices.push_back({kind, code, detail, step.moment.now});
    journalDiagnostic(step, code, detail);
}

} // namespace holdfast
