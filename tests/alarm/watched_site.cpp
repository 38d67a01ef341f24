// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/alarm/watched_site.h"

#include <algorithm>

namespace holdfast {

using namespace std::chrono_literals;

namespace {

AlarmTable builtInTable()
{
    auto table = AlarmTable::builtIn();
    if (!table)
        qFatal("%s", qPrintable(table.error().message));
    return *std::move(table);
}

} // namespace

WatchedSite::WatchedSite(std::vector<AlarmRule> rules)
    : alarms(builtInTable(), std::move(rules))
{
}

void WatchedSite::broker(const QString& id)
{
    BrokerConfig config;
    config.id = BrokerId(id);
    config.name = id;
    alarms.brokerChanged(config);
}

void WatchedSite::link(const QString& id, LinkStatus status)
{
    LinkState state;
    state.broker = BrokerId(id);
    state.status = status;
    take(PathChanged{state});
}

void WatchedSite::shared(std::vector<SharedCause> causes)
{
    alarms.sharedCausesChanged(causes, clock.now(), clock.ticks(), news);
}

void WatchedSite::device(const QString& id, const QString& via, const std::function<void(Device&)>& more)
{
    Device device;
    device.id = DeviceId(id);
    device.name = id;
    device.membership = Membership::Adopted;
    device.broker = BrokerId(QStringLiteral("b"));
    if (!via.isEmpty())
        device.via = DeviceId(via);
    if (more)
        more(device);
    take(DeviceChanged{device});
}

void WatchedSite::presence(const QString& id, Presence presence, PresenceEvidence evidence, Reach reach)
{
    DeviceState state;
    state.presence = presence;
    state.evidence = evidence;
    state.since = clock.now();
    state.reach = reach;
    take(PresenceChanged{DeviceId(id), state});
}

void WatchedSite::point(const QString& id, const QString& device, Quantity quantity, const QString& unit, const std::function<void(Point&)>& more)
{
    Point point;
    point.id = PointId(id);
    point.device = DeviceId(device);
    point.name = id;
    point.property = nameOf(quantity);
    point.component = QStringLiteral("sensor");
    point.quantity = quantity;
    point.unit = unit;
    point.kind = unit.isEmpty() ? PointKind::Bool : PointKind::Number;
    if (more)
        more(point);
    take(PointChanged{point});
}

void WatchedSite::hear(const QString& point, const Value& value, Quality quality)
{
    take(ReadingChanged{{PointId(point), value, clock.now(), clock.now(), quality}});
}

void WatchedSite::hearLate(const QString& point, const Value& value, Ticks ago)
{
    take(ReadingChanged{{PointId(point), value, clock.now() - ago, clock.now() - ago, Quality::Live}});
}

void WatchedSite::take(const Change& change)
{
    alarms.take(change, clock.now(), clock.ticks(), news);
}

void WatchedSite::pass(Ticks time)
{
    for (; time > 0ms; time -= std::min<Ticks>(time, 1s)) {
        clock.advance(std::min<Ticks>(time, 1s));
        alarms.due(clock.now(), clock.ticks(), news);
    }
}

Expected<> WatchedSite::wish(const Wish& wish, Role role)
{
    const Actor actor{OperatorId(QStringLiteral("o")), QStringLiteral("Ada"), role, QStringLiteral("desk")};
    return alarms.apply(wish, actor, clock.now(), clock.ticks(), news);
}

Expected<> WatchedSite::acknowledge(const QString& alarm, const QString& note)
{
    return wish(Acknowledge{{occurrence(alarm)}, note});
}

std::optional<Alarm> WatchedSite::alarm(const QString& id) const
{
    const auto all = alarms.alarms();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Alarm& one) { return one.id.text() == id; });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

OccurrenceId WatchedSite::occurrence(const QString& id) const
{
    const auto found = alarm(id);
    return found ? found->occurrence : OccurrenceId();
}

QString WatchedSite::label(const QString& id) const
{
    const auto found = alarm(id);
    return nameOf(found ? labelOf(found->flags) : AlarmLabel::Normal);
}

int WatchedSite::count(JournalKind kind, const QString& alarm) const
{
    return static_cast<int>(std::count_if(news.journal.begin(), news.journal.end(), [&](const JournalEntry& entry) {
        return entry.kind == kind && (alarm.isEmpty() || entry.alarm.text() == alarm);
    }));
}

QStringList WatchedSite::standing() const
{
    QStringList ids;
    for (const auto& alarm : alarms.alarms()) {
        const auto label = labelOf(alarm.flags);
        if (label == AlarmLabel::Unack || label == AlarmLabel::Acked)
            ids.append(alarm.id.text());
    }
    ids.sort();
    return ids;
}

AlarmRule bandRule()
{
    AlarmRule rule;
    rule.id = RuleId(QStringLiteral("band"));
    rule.name = QStringLiteral("Out of band");
    rule.point = PointId(QStringLiteral("p"));
    LimitCondition limits;
    limits.low = 10;
    limits.high = 20;
    limits.deadband = 1;
    rule.condition = limits;
    rule.onDelay = 10s;
    rule.offDelay = 5s;
    rule.consequenceClass = Consequence::Business;
    rule.timeToRespond = 30min;
    rule.consequence = QStringLiteral("It spoils.");
    rule.operatorAction = {QStringLiteral("Go there.")};
    return rule;
}

} // namespace holdfast
