// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/site/harbour_1406.h"

#include "app/site/chance.h"

#include <algorithm>
#include <array>

namespace holdfast::site::harbour1406 {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// What happens on ordinary days.
struct Usual
{
    const char* rule;
    const char* name;
    Priority priority;
    DeviceKind kind;
    std::string_view key;
    double value;
    const char* limit;
    int minutes; ///< how long it lasts
};

constexpr std::array usuals{
    Usual{"zone-co2-high", "CO₂ high", Priority::P3, DeviceKind::RoomSensor, "co2", 1236, "1200", 34},
    Usual{"zone-temperature", "Room temperature off", Priority::P4, DeviceKind::Thermostat, "local_temperature", 19.6, "20", 48},
    Usual{"silent-device", "Device silent", Priority::P4, DeviceKind::Presence, "", 0, "", 26},
    Usual{"door-held-open", "Door held open", Priority::P3, DeviceKind::Door, "open", 1, "30 s", 4},
    Usual{"zone-humidity-far", "Air very dry or very humid", Priority::P4, DeviceKind::RoomController, "humidity", 19, "20", 90},
};

JournalEntry entryFor(const Alarm& alarm, JournalKind kind, Timestamp when)
{
    JournalEntry entry;
    entry.occurrence = alarm.occurrence;
    entry.alarm = alarm.id;
    entry.point = alarm.point;
    entry.device = alarm.device;
    entry.kind = kind;
    entry.sourceTime = kind == JournalKind::Active ? alarm.conditionSince : when;
    entry.receivedTime = when;
    entry.priority = alarm.priority;
    entry.name = alarm.name;
    entry.source = alarm.source;
    entry.value = alarm.value;
    entry.limit = alarm.limit;
    entry.unit = alarm.unit;
    entry.causedBy = alarm.causedBy;
    return entry;
}

void byPerson(JournalEntry& entry, const QString& who, const QString& note)
{
    entry.user = who;
    entry.workstation = u"FM-DESK-1"_s;
    entry.note = note;
}

void tell(const Alarm& alarm, std::vector<JournalEntry>& journal)
{
    journal.push_back(entryFor(alarm, JournalKind::Active, alarm.raisedAt));
    if (alarm.flags.suppressedByDesign)
        journal.push_back(entryFor(alarm, JournalKind::Suppress, alarm.raisedAt));
    if (alarm.clearedAt)
        journal.push_back(entryFor(alarm, JournalKind::Return, *alarm.clearedAt));
    if (!alarm.acknowledgedAt)
        return;
    const bool shelved = alarm.flags.shelving != Shelving::Unshelved;
    journal.push_back(entryFor(alarm, shelved ? JournalKind::Shelve : alarm.flags.outOfService ? JournalKind::OutOfService : JournalKind::Acknowledge, *alarm.acknowledgedAt));
    byPerson(journal.back(), alarm.acknowledgedBy, alarm.note);
}

const Unit& someOf(const House& house, DeviceKind kind, quint64 pick)
{
    std::vector<const Unit*> candidates;
    for (const Unit& unit : house.units()) {
        if (unit.kind == kind)
            candidates.push_back(&unit);
    }
    return *candidates[pick % candidates.size()];
}

Alarm pastAlarm(const House& house, const Usual& usual, const Unit& unit, Timestamp raised, quint64 pick)
{
    Alarm alarm;
    alarm.device = deviceIdOf(house, unit);
    if (!usual.key.empty())
        alarm.point = pointNamed(house, unit.code, usual.key);
    alarm.rule = RuleId(QLatin1String(usual.rule));
    alarm.id = AlarmId(QString(alarm.rule.text() + u'/' + (alarm.point ? alarm.point->text() : alarm.device->text())));
    alarm.raisedAt = raised;
    alarm.conditionSince = raised - 10min;
    alarm.occurrence = OccurrenceId(QString(alarm.id.text() + u'@' + QString::number(raised.time_since_epoch().count()) + u"-1"_s));
    alarm.name = QString::fromUtf8(usual.name);
    alarm.source = unit.code;
    alarm.priority = usual.priority;
    alarm.limit = QLatin1String(usual.limit);
    alarm.value = kindOf(unit.leaves.front()) == PointKind::Bool ? Value(true) : usual.key.empty() ? Value() : Value(usual.value);
    alarm.acknowledgedAt = raised + std::chrono::seconds(60 + pick % 900);
    alarm.acknowledgedBy = u"KM"_s;
    alarm.clearedAt = raised + std::chrono::minutes(usual.minutes);
    return alarm;
}

void addUsual(const House& house, std::vector<JournalEntry>& journal)
{
    for (int day = 89; day > 0; --day) {
        const bool worked = day % 7 != 2 && day % 7 != 3;
        const int many = worked ? 2 + static_cast<int>(4 * chance(seed, 81, static_cast<quint64>(day))) : 1;
        for (int nth = 0; nth < many; ++nth) {
            const quint64 pick = scrambled(static_cast<quint64>(day * 16 + nth));
            const Timestamp raised = midnight - 24h * day + 7h + std::chrono::minutes(pick % 660);
            const Usual& usual = usuals[(pick >> 20) % usuals.size()];
            tell(pastAlarm(house, usual, someOf(house, usual.kind, pick >> 8), raised, pick >> 8), journal);
        }
    }
}

/// The leak of September, which the leak of today is compared with.
void addSeptember(const Delta& moment, std::vector<JournalEntry>& journal)
{
    const auto leak = std::ranges::find_if(moment.alarms, [](const Alarm& alarm) { return alarm.rule.text() == "water-leak"_L1; });
    Alarm past = *leak;
    past.raisedAt = std::chrono::sys_days{std::chrono::year(2026) / 9 / 6} + 2h + 12min; // summer time: 03:12 on the clock
    past.conditionSince = past.raisedAt - 3s;
    past.occurrence = OccurrenceId(QString(past.id.text() + u"@september"_s));
    past.acknowledgedAt = past.raisedAt + 9min;
    past.acknowledgedBy = u"TB"_s;
    past.clearedAt = past.raisedAt + 100min;
    past.note = u"Coupling replaced, closed in 1 h 40 min"_s;
    tell(past, journal);
}

void addRemark(std::vector<JournalEntry>& journal, Timestamp when, const QString& source, const QString& note)
{
    JournalEntry entry;
    entry.kind = JournalKind::Note;
    entry.sourceTime = entry.receivedTime = when;
    entry.priority = Priority::Alert;
    entry.name = note;
    entry.source = source;
    byPerson(entry, u"KM"_s, note);
    journal.push_back(entry);
}

} // namespace

std::vector<JournalEntry> journalOf(const House& house, const Delta& moment)
{
    std::vector<JournalEntry> journal;
    addUsual(house, journal);
    addSeptember(moment, journal);
    const Unit& sensor = house.units()[static_cast<std::size_t>(house.find(u"3.12-S1"_s))];
    Alarm quiet = pastAlarm(house, usuals[2], sensor, midnight - 9h - 2min, 0);
    quiet.clearedAt = midnight - 8h - 6min;
    tell(quiet, journal);
    for (const Alarm& alarm : moment.alarms)
        tell(alarm, journal);
    addRemark(journal, at(11, 52, 12), u"GW-1"_s, u"Drill GW-1 lost, floors 0–1: started"_s);
    addRemark(journal, at(12, 14, 30), u"GW-1"_s, u"Drill GW-1 lost, floors 0–1: ended, 1 deviation (dock door list loaded after 24 s, limit 10 s)"_s);
    addRemark(journal, at(13, 58, 52), u"GW-3"_s, u"9 devices run locally: presets held"_s);
    addRemark(journal, at(14, 2, 19), u"V-12"_s, u"V-12 closed by local policy, feedback confirmed"_s);
    std::ranges::stable_sort(journal, [](const JournalEntry& a, const JournalEntry& b) { return std::tie(a.receivedTime, a.alarm) < std::tie(b.receivedTime, b.alarm); });
    qint64 sequence = 0;
    for (JournalEntry& entry : journal)
        entry.sequence = ++sequence;
    return journal;
}

std::vector<Gap> gapsOf(const House& house)
{
    const BrokerId broker(u"embedded"_s);
    const auto largest = Timestamp::max();
    std::vector<Gap> gaps;
    for (const char* key : {"co2", "temperature", "humidity"})
        gaps.push_back({pointNamed(house, u"3.12-S1"_s, key), broker, {midnight - 9h - 12min, midnight - 8h - 6min}, GapReason::DeviceSilent});
    gaps.push_back({{}, {}, {at(2, 12), at(3, 0)}, GapReason::HoldfastOff});
    for (const Unit& unit : house.units()) {
        for (const Leaf& leaf : unit.leaves) {
            if (unit.gateway != 2 || kindOf(leaf) != PointKind::Number)
                continue;
            const PointId point = pointIdOf(house, unit, leaf);
            gaps.push_back({point, broker, {at(9, 24), at(9, 28)}, GapReason::GatewayLost});
            const Reachability reach = reachabilityOf(unit);
            if (reach != Reachability::Fresh)
                gaps.push_back({point, broker, {linkLost, largest}, reach == Reachability::Silent ? GapReason::DeviceSilent : GapReason::GatewayLost});
        }
    }
    return gaps;
}

} // namespace holdfast::site::harbour1406
