// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alarm/alarms.h"

#include "app/alarm/flood_gauge.h"
#include "app/alarm/wishes.h"

#include <algorithm>

namespace holdfast {

struct Alarms::Parts
{
    explicit Parts(AlarmTable states) : table(std::move(states)) {}

    AlarmTable table;
    Scene scene;
    Timers timers;
    FloodGauge flood;
    Ledger ledger{table, scene, timers};
    Grouping grouping{scene, timers, ledger};
    Inputs inputs{scene};
    Suppression suppression{scene, timers, ledger, inputs};
    Evaluation evaluation{scene, timers, ledger, grouping, inputs, suppression};
    RuleBinding binding{scene, ledger, grouping, inputs, evaluation};
    Wishes wishes{scene, timers, ledger, grouping, binding, suppression, evaluation};

    void put(const Alarm& alarm, const AlarmMoment& moment);
    void take(const Change& change, const AlarmMoment& moment);
};

Alarms::Alarms(AlarmTable table, std::vector<AlarmRule> rules)
    : m_parts(std::make_unique<Parts>(std::move(table)))
{
    for (const auto& rule : rules)
        m_parts->scene.putRule(rule);
}

Alarms::~Alarms() = default;
Alarms::Alarms(Alarms&&) noexcept = default;
Alarms& Alarms::operator=(Alarms&&) noexcept = default;

void Alarms::Parts::put(const Alarm& alarm, const AlarmMoment& moment)
{
    if (alarm.flags == AlarmFlags{})
        return;
    const quint32 watch = binding.watchFor(alarm);
    if (watch == nobody)
        return;
    ledger.adopt(watch, alarm);
    if (alarm.shelvedUntil) {
        const auto longest = scene.rules[scene.watches[watch].rule].maximumShelve * 3;
        const auto left = std::clamp<Ticks>(*alarm.shelvedUntil - moment.now, Ticks{0}, longest);
        timers.set(watch, TimerKind::ShelveEnd, moment.ticks + left);
    }
    const auto reAlarm = scene.rules[scene.watches[watch].rule].reAlarm;
    if (reAlarm && alarm.flags.active && alarm.flags.acked)
        timers.set(watch, TimerKind::ReAlarm, moment.ticks + *reAlarm);
}

void Alarms::restore(const StoredAlarms& stored, Timestamp now, Ticks ticks, AlarmNews& news)
{
    Parts& parts = *m_parts;
    const AlarmMoment moment{now, ticks, news};
    parts.evaluation.observe(now, ticks);
    for (const auto& rule : stored.rules)
        parts.scene.putRule(rule);
    parts.suppression.restore(stored.maintenance);
    for (const auto& alarm : stored.alarms)
        parts.put(alarm, moment);
    for (quint32 watch = 0; watch < parts.scene.watches.size(); ++watch) {
        parts.suppression.rejoin(watch);
        parts.grouping.rejoin(watch, moment);
    }
    parts.ledger.flush(news);
    JournalEntry gap;
    gap.kind = JournalKind::Gap;
    gap.sourceTime = gap.receivedTime = now;
    gap.note = QStringLiteral("started; alarms stand as they stood, uncertain until heard again");
    news.journal.push_back(gap);
}

void Alarms::siteChanged(const SiteModel& site, Timestamp now, Ticks ticks, AlarmNews& news)
{
    m_parts->evaluation.observe(now, ticks);
    m_parts->scene.site = site;
    m_parts->binding.everything({now, ticks, news});
    m_parts->ledger.flush(news);
}

void Alarms::brokerChanged(const BrokerConfig& broker)
{
    const quint32 place = m_parts->binding.broker(broker.id);
    m_parts->scene.brokers[place].name = nameOf(broker);
}

void Alarms::brokerRemoved(const BrokerId& broker, Timestamp now, Ticks ticks, AlarmNews& news)
{
    m_parts->evaluation.observe(now, ticks);
    m_parts->binding.removeBroker(broker, {now, ticks, news});
    m_parts->ledger.flush(news);
}

void Alarms::sharedCausesChanged(const std::vector<SharedCause>& causes, Timestamp now, Ticks ticks, AlarmNews& news)
{
    m_parts->evaluation.observe(now, ticks);
    m_parts->binding.sharedCauses(causes, {now, ticks, news});
    m_parts->ledger.flush(news);
}

void Alarms::Parts::take(const Change& change, const AlarmMoment& moment)
{
    if (const auto* presence = std::get_if<PresenceChanged>(&change))
        return evaluation.presence(*presence, moment);
    if (const auto* device = std::get_if<DeviceChanged>(&change))
        return binding.device(device->device, moment);
    if (const auto* point = std::get_if<PointChanged>(&change))
        return binding.point(point->point, moment);
    if (const auto* gone = std::get_if<DeviceRemoved>(&change))
        return binding.removeDevice(gone->device, moment);
    if (const auto* gone = std::get_if<PointRemoved>(&change))
        return binding.removePoint(gone->point, moment);
    if (const auto* alert = std::get_if<DeviceAlertChanged>(&change))
        return binding.told(*alert, moment);
    if (const auto* path = std::get_if<PathChanged>(&change)) {
        binding.broker(path->link.broker);
        evaluation.path(*path, moment);
    }
}

void Alarms::take(const Change& change, Timestamp now, Ticks ticks, AlarmNews& news)
{
    Parts& parts = *m_parts;
    const AlarmMoment moment{now, ticks, news};
    const auto mark = FloodGauge::markOf(news);
    parts.evaluation.observe(now, ticks);
    if (const auto* reading = std::get_if<ReadingChanged>(&change))
        parts.evaluation.reading(*reading, moment);
    else
        parts.take(change, moment);
    parts.ledger.flush(news);
    if (news.journal.size() > mark.journal)
        parts.flood.look(mark, moment);
}

void Alarms::due(Timestamp now, Ticks ticks, AlarmNews& news)
{
    const AlarmMoment moment{now, ticks, news};
    const auto mark = FloodGauge::markOf(news);
    m_parts->evaluation.observe(now, ticks);
    m_parts->evaluation.due(moment);
    m_parts->suppression.due(moment);
    m_parts->ledger.flush(news);
    m_parts->flood.look(mark, moment);
}

Expected<> Alarms::apply(const Wish& wish, const Actor& actor, Timestamp now, Ticks ticks, AlarmNews& news)
{
    m_parts->evaluation.observe(now, ticks);
    const auto done = m_parts->wishes.apply(wish, {now, ticks, news, &actor});
    m_parts->ledger.flush(news);
    return done;
}

bool Alarms::understands(const Wish& wish)
{
    if (std::holds_alternative<Assign>(wish) || std::holds_alternative<TickStep>(wish) || std::holds_alternative<SaveMaintenance>(wish) || std::holds_alternative<RemoveMaintenance>(wish))
        return true;
    return std::holds_alternative<Acknowledge>(wish) || std::holds_alternative<AddNote>(wish) || std::holds_alternative<ResetAlarm>(wish) || std::holds_alternative<Shelve>(wish)
        || std::holds_alternative<Unshelve>(wish) || std::holds_alternative<SetAlarmService>(wish) || std::holds_alternative<SaveRule>(wish);
}

std::vector<AlarmRule> Alarms::rules() const
{
    return m_parts->scene.rules;
}

std::vector<MaintenanceWindow> Alarms::maintenance() const
{
    return m_parts->suppression.windows();
}

std::vector<Alarm> Alarms::alarms() const
{
    std::vector<Alarm> found;
    for (const auto& watch : m_parts->scene.watches) {
        if (watch.alarm)
            found.push_back(*watch.alarm);
    }
    return found;
}

std::optional<Ticks> Alarms::nextDue() const
{
    return m_parts->timers.next();
}

bool Alarms::isFlood() const
{
    return m_parts->flood.isFlood();
}

AlarmScope Alarms::scope() const
{
    const Scene& scene = m_parts->scene;
    AlarmScope scope;
    for (const auto& slot : scene.points) {
        scope.watches += static_cast<int>(slot.watches.size());
        const auto isWatched = [&](quint32 point) { return !scene.points[point].watches.empty(); };
        const bool decides = slot.isSetpoint && slot.device != nobody && std::any_of(scene.devices[slot.device].points.begin(), scene.devices[slot.device].points.end(), isWatched);
        if (!slot.watches.empty() || slot.isInput || decides)
            scope.points.push_back(slot.point.id);
    }
    std::sort(scope.points.begin(), scope.points.end());
    return scope;
}

int Alarms::activeCount() const
{
    const auto& watches = m_parts->scene.watches;
    return static_cast<int>(std::count_if(watches.begin(), watches.end(), [](const Watch& watch) {
        const auto label = watch.alarm ? labelOf(watch.alarm->flags) : AlarmLabel::Normal;
        return (label == AlarmLabel::Unack || label == AlarmLabel::Acked) && watch.alarm->priority != Priority::Alert;
    }));
}

} // namespace holdfast
