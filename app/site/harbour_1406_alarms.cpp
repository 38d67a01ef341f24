// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/site/harbour_1406.h"

#include <algorithm>
#include <array>

namespace holdfast::site::harbour1406 {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::seconds;

enum class Told : quint8 { Unacknowledged, Acknowledged, Returned, LatchedAcknowledged, Shelved, OutOfService, Alert };

struct AlarmLine
{
    const char* rule;
    const char* name;
    AlarmClass alarmClass;
    Consequence consequenceClass;
    seconds timeToRespond;
    const char* code;
    std::string_view key;
    Told told;
    seconds raised;      ///< since midnight
    seconds condition;   ///< how long the condition had stood by then
    seconds cleared;     ///< since midnight; 0: still active
    seconds acknowledged;
    const char* by;
    const char* limit;
    const char* cause;
    const char* consequence;
    const char* steps;   ///< separated by |
    const char* note;
};

constexpr seconds clockTime(int hour, int minute, int second)
{
    return std::chrono::hours(hour) + std::chrono::minutes(minute) + seconds(second);
}

using enum AlarmClass;
constexpr auto business = Consequence::Business;

constexpr std::array lines{
    AlarmLine{"water-leak", "Water leak", Safety, Consequence::Safety, 5min, "B-LEAK-02", "flood", Told::Unacknowledged, clockTime(14, 2, 11), 3s, 0s, 0s, "", "wet",
              "Flow rose to 36 l/min at 14:01:14 with no draw-off. Puck wet for 3 s.", "Water reaches switchboard MSB-2 in about 15 min.",
              "Close valve V-12|Stop lift 2, goods|Confirm on site that flow has stopped: panel B-2, key 14 at reception|Call plumber: Docklands Plumbing, +353 1 555 0142|Dry the floor, then reset the puck",
              "V-12 closed by local policy. Call plumber"},
    AlarmLine{"gateway-primary-link", "Gateway GW-3 primary link lost", Network, business, 5min, "GW-3", "link", Told::Unacknowledged, clockTime(13, 58, 40), 0s, 0s, 0s, "", "Ethernet",
              "No link on the Ethernet port since 13:58:40. LTE SIM A took over.", "17 devices of floor 3 east depend on a metered backup path.",
              "Check switch SW-3E port 7|Watch the data volume of SIM A|Replace the patch cable", "LTE SIM A active"},
    AlarmLine{"zone-co2-high", "CO₂ high", Comfort, business, 30min, "3.12-S1", "co2", Told::Acknowledged, clockTime(13, 41, 9), 10min, 0s, clockTime(13, 44, 12), "KM", "1200",
              "9 people in a room with 8 seats; supply air was at 65 %.", "People tire and make mistakes.", "Boost air or move meeting|Look at air flow and damper of this zone", "Air raised to 80 %"},
    AlarmLine{"dock-held-open", "Door held open", Security, business, 30min, "D0-DOCK1", "open", Told::Acknowledged, clockTime(13, 20, 55), 60s, 0s, clockTime(13, 24, 3), "KM", "60 s",
              "A delivery is being unloaded.", "Anybody can walk in; the building cools down.", "Close after delivery, 14:30|Call the dock", "Delivery until 14:30"},
    AlarmLine{"battery-days-T-0412", "Battery low", Device, business, 24h * 10, "T-0412", "battery_days", Told::Acknowledged, clockTime(9, 12, 0), 24h, 0s, clockTime(9, 20, 41), "KM", "14",
              "Weak radio path (LQI 71) makes it send more often.", "The sensor falls silent within two weeks.", "Replace 2 × AA on next round|See that the level is reported as full again",
              "≈ 11 days left (8–15). Tom Byrne, 26 Nov"},
    AlarmLine{"supply-air-low", "Supply air temperature low", Comfort, business, 30min, "AHU-1", "supply_temperature", Told::Returned, clockTime(12, 31, 40), 5min, clockTime(12, 44, 5), 0s, "", "16",
              "Heating coil valve was slow after the lunch set-back.", "Draught at the desks of floors 1 and 2.", "Acknowledge to clear|Look at the heating valve of AHU-1", ""},
    AlarmLine{"door-forced", "Door forced", Security, business, 5min, "D1-1.08", "forced", Told::LatchedAcknowledged, clockTime(11, 57, 2), 1s, clockTime(11, 57, 20), clockTime(12, 3, 30), "AW", "open without grant",
              "Opened by key during the drill on GW-1.", "Somebody may be in the server room.", "Check log, then reset", "Drill on GW-1"},
    AlarmLine{"battery-very-low", "Battery very low", Device, business, 24h * 3, "1.05-PIR", "battery", Told::Shelved, clockTime(8, 31, 0), 1h, 0s, clockTime(8, 40, 0), "KM", "10", "The battery is nearly empty.",
              "The device falls silent within days.", "Change it|See that the level is reported as full again", "Batteries are ordered"},
    AlarmLine{"battery-very-low", "Battery very low", Device, business, 24h * 3, "2.14-PIR", "battery", Told::Shelved, clockTime(8, 52, 0), 1h, 0s, clockTime(8, 55, 0), "KM", "10", "The battery is nearly empty.",
              "The device falls silent within days.", "Change it|See that the level is reported as full again", "Batteries are ordered"},
    AlarmLine{"zone-temperature", "Room temperature off", Comfort, Consequence::Comfort, 30min, "2.16-S1", "temperature", Told::OutOfService, clockTime(7, 40, 0), 10min, clockTime(8, 20, 0), clockTime(8, 0, 0), "KM", "",
              "The damper of this room is being replaced.", "People in this room complain.", "Wait for work order WO-2231", "WO-2231, new damper"},
    AlarmLine{"zone-co2-high", "CO₂ high", Comfort, business, 30min, "2.16-S1", "co2", Told::OutOfService, clockTime(7, 41, 0), 10min, clockTime(8, 20, 0), clockTime(8, 0, 0), "KM", "1200",
              "The damper of this room is being replaced.", "People tire and make mistakes.", "Wait for work order WO-2231", "WO-2231, new damper"},
    AlarmLine{"door-held-open", "Door held open", Security, business, 30min, "D2-OE", "open", Told::OutOfService, clockTime(7, 30, 0), 30s, clockTime(7, 35, 0), clockTime(7, 31, 0), "KM", "30 s",
              "The closer is being repaired.", "Anybody can walk in.", "Wait for work order WO-2238", "WO-2238, closer"},
    AlarmLine{"zone-co2", "CO₂ raised", Comfort, Consequence::Comfort, 4h, "3.12-S1", "co2", Told::Alert, clockTime(11, 20, 0), 10min, 0s, 0s, "", "984", "More people than the ventilation is set for.", "", "", ""},
    AlarmLine{"zone-humidity", "Air dry or humid", Comfort, Consequence::Comfort, 4h, "4.01-S1", "humidity", Told::Alert, clockTime(10, 2, 0), 15min, 0s, 0s, "", "25", "Dry winter air.", "", "", ""},
    AlarmLine{"zone-humidity", "Air dry or humid", Comfort, Consequence::Comfort, 4h, "4.02-S1", "humidity", Told::Alert, clockTime(10, 9, 0), 15min, 0s, 0s, "", "25", "Dry winter air.", "", "", ""},
};

constexpr std::array weakBatteries{"T-0412", "1.05-PIR", "2.14-PIR", "1.12-S1", "2.05-S1", "4.03-S1", "1.OW-WIN1", "4.06-PIR"};

AlarmFlags flagsOf(Told told)
{
    switch (told) {
    case Told::Unacknowledged: return {.active = true, .acked = false};
    case Told::Acknowledged:
    case Told::Alert: return {.active = true, .acked = true};
    case Told::Returned: return {.active = false, .acked = false};
    case Told::LatchedAcknowledged: return {.active = false, .acked = true, .latched = true};
    case Told::Shelved: return {.active = true, .acked = true, .latched = false, .shelving = Shelving::TimedShelved};
    case Told::OutOfService: break;
    }
    return {.active = false, .acked = true, .latched = false, .shelving = Shelving::Unshelved, .suppressedByDesign = false, .outOfService = true};
}

AlarmId alarmIdOf(const QString& rule, const QString& what)
{
    return AlarmId(QString(rule + u'/' + what));
}

OccurrenceId occurrenceOf(const AlarmId& alarm, Timestamp raised)
{
    return OccurrenceId(QString(alarm.text() + u'@' + QString::number(raised.time_since_epoch().count()) + u"-1"_s));
}

void identify(Alarm& alarm, const QString& rule, const QString& what)
{
    alarm.rule = RuleId(rule);
    alarm.id = alarmIdOf(rule, what);
    alarm.occurrence = occurrenceOf(alarm.id, alarm.raisedAt);
}

Alarm alarmFrom(const AlarmLine& line, const House& house)
{
    const auto index = static_cast<std::size_t>(house.find(QLatin1String(line.code)));
    const Unit& unit = house.units()[index];
    const auto leaf = static_cast<std::size_t>(unit.leafIndex(line.key));
    Alarm alarm;
    alarm.raisedAt = midnight + line.raised;
    alarm.conditionSince = alarm.raisedAt - line.condition;
    alarm.point = pointIdOf(house, unit, unit.leaves[leaf]);
    alarm.device = deviceIdOf(house, unit);
    identify(alarm, QString::fromUtf8(line.rule), alarm.point->text());
    alarm.name = QString::fromUtf8(line.name);
    alarm.source = unit.code;
    alarm.alarmClass = line.alarmClass;
    alarm.operatorAction = QString::fromUtf8(line.steps).split(u'|', Qt::SkipEmptyParts);
    alarm.priority = alarm.operatorAction.isEmpty() ? Priority::Alert : priorityOf(line.consequenceClass, line.timeToRespond);
    alarm.flags = flagsOf(line.told);
    alarm.flags.latched = alarm.flags.latched || qstrcmp(line.rule, "water-leak") == 0;
    alarm.lifeSafety = qstrcmp(line.rule, "water-leak") == 0;
    if (line.cleared > 0s)
        alarm.clearedAt = midnight + line.cleared;
    if (line.acknowledged > 0s)
        alarm.acknowledgedAt = midnight + line.acknowledged;
    alarm.acknowledgedBy = QString::fromUtf8(line.by);
    alarm.note = QString::fromUtf8(line.note);
    if (line.told == Told::Shelved)
        alarm.shelvedUntil = at(16, 30);
    alarm.value = readingOf(unit.leaves[leaf], house.state(index).values[leaf]);
    alarm.limit = QString::fromUtf8(line.limit);
    alarm.unit = QString::fromUtf8(unit.leaves[leaf].unit);
    alarm.cause = QString::fromUtf8(line.cause);
    alarm.consequence = QString::fromUtf8(line.consequence);
    return alarm;
}

Alarm weakBattery(const House& house, const QString& code, int nth)
{
    AlarmLine line = lines.back();
    const QByteArray name = code.toUtf8();
    line.rule = "battery-low";
    line.name = "Battery low";
    line.alarmClass = Device;
    line.code = name.constData();
    line.key = "battery";
    line.raised = clockTime(6, 10 + 3 * nth, 0);
    line.condition = 1h;
    line.limit = "20";
    line.cause = "The battery nears its end.";
    return alarmFrom(line, house);
}

/// The silence of a device behind GW-3: known, journalled and folded under its cause.
Alarm foldedSilence(const House& house, const Unit& unit, const Alarm& cause, int nth)
{
    Alarm alarm;
    const bool thermostat = unit.code == "3.16-TH"_L1;
    alarm.raisedAt = thermostat ? at(13, 59, 58) : unit.code == "3.05-DMP"_L1 ? at(14, 0, 2) : at(14, 0, 4) + seconds(3 * nth);
    alarm.conditionSince = linkLost;
    alarm.device = deviceIdOf(house, unit);
    identify(alarm, u"silent-device"_s, alarm.device->text());
    alarm.name = u"Device silent"_s;
    alarm.source = unit.code;
    alarm.alarmClass = Device;
    alarm.priority = Priority::P4;
    alarm.flags = {.active = true, .acked = false, .latched = false, .shelving = Shelving::Unshelved, .suppressedByDesign = true};
    alarm.cause = u"Its gateway lost the primary link."_s;
    alarm.consequence = u"Its values are old; what happens there is not seen."_s;
    alarm.operatorAction = QStringList{u"Restore the link of GW-3."_s};
    alarm.causedBy = cause.occurrence;
    return alarm;
}

} // namespace

void addAlarms(const House& house, Delta& delta)
{
    std::vector<Alarm> alarms;
    for (const AlarmLine& line : lines)
        alarms.push_back(alarmFrom(line, house));
    int nth = 0;
    for (const char* code : weakBatteries)
        alarms.push_back(weakBattery(house, QLatin1String(code), nth++));
    const Alarm gateway = alarms[1];
    for (const Unit& unit : house.units()) {
        if (reachabilityOf(unit) != Reachability::Fresh)
            alarms.push_back(foldedSilence(house, unit, gateway, nth++));
    }
    alarms[1].affects = house.behind(2);
    alarms[1].hides = static_cast<int>(std::ranges::count_if(alarms, [](const Alarm& alarm) { return alarm.causedBy.has_value(); }));
    for (Alarm& alarm : alarms)
        delta.alarms.insert(alarm.id, std::move(alarm));
}

std::vector<AlarmRule> ownRules(const House& house)
{
    const auto rule = [&](std::size_t number, const AlarmCondition& condition, seconds onDelay) {
        const AlarmLine& line = lines[number];
        AlarmRule own;
        own.id = RuleId(QString::fromUtf8(line.rule));
        own.name = QString::fromUtf8(line.name);
        own.alarmClass = line.alarmClass;
        own.point = pointNamed(house, QLatin1String(line.code), line.key);
        own.condition = condition;
        own.onDelay = onDelay;
        own.consequenceClass = line.consequenceClass;
        own.timeToRespond = line.timeToRespond;
        own.cause = QString::fromUtf8(line.cause);
        own.consequence = QString::fromUtf8(line.consequence);
        own.operatorAction = QString::fromUtf8(line.steps).split(u'|', Qt::SkipEmptyParts);
        own.source = u"Harbour House, facility management"_s;
        return own;
    };
    const auto below = [](double low, double deadband) {
        LimitCondition condition;
        condition.low = low;
        condition.deadband = deadband;
        return condition;
    };
    AlarmRule forced = rule(6, DiscreteCondition{{u"true"_s}}, 1s);
    forced.latching = true;
    return {rule(1, DiscreteCondition{{u"LTE SIM A"_s, u"LTE SIM B"_s}}, 0s), rule(4, below(14, 1.4), 24h),
            rule(5, below(16, 0.5), 5min), forced};
}

} // namespace holdfast::site::harbour1406
