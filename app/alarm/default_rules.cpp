// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alarm/default_rules.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace holdfast {
namespace {

using namespace std::chrono_literals;
using std::chrono::seconds;

constexpr double open = -1e308; ///< no limit on this side

/// One rule as it is written down. Which points it watches beyond the quantity stands in scopes.cpp.
struct Entry
{
    const char* id;
    const char* name;
    AlarmClass alarmClass;
    Quantity quantity;
    Consequence consequenceClass;
    seconds timeToRespond;
    seconds onDelay;
    seconds offDelay;
    const char* cause;
    const char* consequence;
    std::array<const char*, 3> action; ///< none: an alert
    const char* source;
};

struct LimitEntry
{
    Entry rule;
    double low;
    double high;
    double deadband;
    double around; ///< the band around a known set-point; 0: none
};

struct DiscreteEntry
{
    Entry rule;
    bool latching;
    bool lifeSafety;
};

using enum AlarmClass;
constexpr auto comfort = Consequence::Comfort;
constexpr auto business = Consequence::Business;
constexpr auto safety = Consequence::Safety;

const LimitEntry limits[] = {
    {{"zone-temperature", QT_TRANSLATE_NOOP("rules", "Room temperature off"), Comfort, Quantity::Temperature, comfort, 30min, 10min, 10min, QT_TRANSLATE_NOOP("rules", "Heating or cooling does not reach this room, or a window stands open."),
      QT_TRANSLATE_NOOP("rules", "People in this room complain."), {QT_TRANSLATE_NOOP("rules", "Look whether a window is open."), QT_TRANSLATE_NOOP("rules", "Compare the set-point with the schedule."), QT_TRANSLATE_NOOP("rules", "Look at the valve or air flow of this zone.")},
      "Guideline 36 §5.3.6: set-point ±2 K, 0.25 K, 10 min; without set-point EN 16798-1 category III widened by 2 K for set-back"},
     17, 28, 0.25, 2},
    {{"zone-temperature-far", QT_TRANSLATE_NOOP("rules", "Room temperature far off"), Comfort, Quantity::Temperature, business, 30min, 10min, 10min, QT_TRANSLATE_NOOP("rules", "Heating or cooling of this room has failed."),
      QT_TRANSLATE_NOOP("rules", "The room cannot be used; in frost pipes may burst."), {QT_TRANSLATE_NOOP("rules", "Look whether other rooms of the same unit are affected."), QT_TRANSLATE_NOOP("rules", "Start the standby unit or bring a mobile one."), QT_TRANSLATE_NOOP("rules", "Call the maintenance contractor.")},
      "Guideline 36 §5.3.6: set-point ±3 K, 0.25 K, 10 min; without set-point 15 to 30 °C"},
     15, 30, 0.25, 3},
    {{"server-room-warm", QT_TRANSLATE_NOOP("rules", "Server room warm"), Comfort, Quantity::Temperature, business, 30min, 2min, 5min, QT_TRANSLATE_NOOP("rules", "Cooling of the server room is weak or has failed."),
      QT_TRANSLATE_NOOP("rules", "Servers throttle and age; within the hour they may shut down."), {QT_TRANSLATE_NOOP("rules", "Look whether the cooling unit runs."), QT_TRANSLATE_NOOP("rules", "Start the standby unit."), QT_TRANSLATE_NOOP("rules", "Tell IT to shed load.")},
      "27 °C, 0.5 K, 2 min (project default; ASHRAE recommended envelope ends at 27 °C)"},
     open, 27, 0.5, 0},
    {{"server-room-hot", QT_TRANSLATE_NOOP("rules", "Server room hot"), Safety, Quantity::Temperature, safety, 5min, 2min, 5min, QT_TRANSLATE_NOOP("rules", "Cooling of the server room has failed."),
      QT_TRANSLATE_NOOP("rules", "Servers shut down by themselves: telephones, access control and alarm transmission go with them; risk of fire."), {QT_TRANSLATE_NOOP("rules", "Go there and open the doors."), QT_TRANSLATE_NOOP("rules", "Start the standby unit or bring a mobile one."), QT_TRANSLATE_NOOP("rules", "Have IT shut down servers in order.")},
      "32 °C, 0.5 K, 2 min (project default)"},
     open, 32, 0.5, 0},
    {{"zone-co2", QT_TRANSLATE_NOOP("rules", "CO₂ raised"), Comfort, Quantity::CarbonDioxide, comfort, 4h, 10min, 10min, QT_TRANSLATE_NOOP("rules", "More people than the ventilation is set for."), "", {}, "Guideline 36: 894 ppm plus 10 %, 50 ppm, 10 min"},
     open, 984, 50, 0},
    {{"zone-co2-high", QT_TRANSLATE_NOOP("rules", "CO₂ high"), Comfort, Quantity::CarbonDioxide, business, 30min, 10min, 10min, QT_TRANSLATE_NOOP("rules", "The ventilation of this room is too weak or has failed."),
      QT_TRANSLATE_NOOP("rules", "People tire and make mistakes; the ventilation may have failed for more rooms."), {QT_TRANSLATE_NOOP("rules", "Open windows or doors."), QT_TRANSLATE_NOOP("rules", "Look at air flow and damper of this zone."), QT_TRANSLATE_NOOP("rules", "Call the maintenance contractor if the air handler is off.")},
      "EN 16798-1 category II: outdoor air plus 800 ppm, 1,200 ppm without an outdoor sensor; 50 ppm, 10 min"},
     open, 1200, 50, 0},
    {{"co2-sensor-suspect", QT_TRANSLATE_NOOP("rules", "CO₂ sensor suspect"), Device, Quantity::CarbonDioxide, comfort, 4h, 10min, 10min, QT_TRANSLATE_NOOP("rules", "The sensor is out of calibration or faulty: outdoor air has more."), "", {},
      "Guideline 36: below 300 ppm; 25 ppm, 10 min (project default)"},
     300, -open, 25, 0},
    {{"zone-humidity", QT_TRANSLATE_NOOP("rules", "Air dry or humid"), Comfort, Quantity::Humidity, comfort, 4h, 15min, 15min, QT_TRANSLATE_NOOP("rules", "Humidifying or drying does not keep up with the weather."), "", {}, "EN 16798-1 category II: 25 to 60 %; 3 %, 15 min"},
     25, 60, 3, 0},
    {{"zone-humidity-far", QT_TRANSLATE_NOOP("rules", "Air very dry or very humid"), Comfort, Quantity::Humidity, comfort, 30min, 15min, 15min, QT_TRANSLATE_NOOP("rules", "Humidifying or drying has failed, or water evaporates."),
      QT_TRANSLATE_NOOP("rules", "Mould in days when humid; irritated eyes and static discharge when dry."), {QT_TRANSLATE_NOOP("rules", "Look for water."), QT_TRANSLATE_NOOP("rules", "Look at the humidifier or the cooling coil."), QT_TRANSLATE_NOOP("rules", "Raise the air flow.")},
      "EN 16798-1 category III: 20 to 70 %; 3 %, 15 min"},
     20, 70, 3, 0},
    {{"battery-low", QT_TRANSLATE_NOOP("rules", "Battery low"), Device, Quantity::Battery, comfort, 24h * 14, 1h, 1h, QT_TRANSLATE_NOOP("rules", "The battery nears its end."), "", {}, "20 % (project default where no days are known)"}, 20, -open, 5, 0},
    {{"battery-very-low", QT_TRANSLATE_NOOP("rules", "Battery very low"), Device, Quantity::Battery, business, 24h * 3, 1h, 1h, QT_TRANSLATE_NOOP("rules", "The battery is nearly empty."),
      QT_TRANSLATE_NOOP("rules", "The device falls silent within days."), {QT_TRANSLATE_NOOP("rules", "Take the right battery along."), QT_TRANSLATE_NOOP("rules", "Change it."), QT_TRANSLATE_NOOP("rules", "See that the level is reported as full again.")}, "10 % (project default where no days are known)"},
     10, -open, 5, 0},
    {{"battery-empty", QT_TRANSLATE_NOOP("rules", "Battery empty"), Device, Quantity::Battery, business, 1h, 10min, 1h, QT_TRANSLATE_NOOP("rules", "The battery is empty."), QT_TRANSLATE_NOOP("rules", "The device may fall silent at any moment."),
      {QT_TRANSLATE_NOOP("rules", "Change the battery now."), QT_TRANSLATE_NOOP("rules", "See that the level is reported as full again."), nullptr}, "3 % (project default where no days are known)"},
     3, -open, 5, 0},
};

const DiscreteEntry discretes[] = {
    {{"water-leak", QT_TRANSLATE_NOOP("rules", "Water leak"), Safety, Quantity::Moisture, safety, 5min, 3s, 0s, QT_TRANSLATE_NOOP("rules", "Water lies where the sensor lies."), QT_TRANSLATE_NOOP("rules", "Water damage to building and equipment; risk of electric shock."),
      {QT_TRANSLATE_NOOP("rules", "Close the valve of this riser."), QT_TRANSLATE_NOOP("rules", "Switch off sockets that may get wet."), QT_TRANSLATE_NOOP("rules", "Go there and look.")}, "wet for 3 s, latched (project default)"},
     true, true},
    {{"smoke", QT_TRANSLATE_NOOP("rules", "Smoke"), Safety, Quantity::Smoke, safety, 2min, 0s, 0s, QT_TRANSLATE_NOOP("rules", "The detector sees smoke."), QT_TRANSLATE_NOOP("rules", "Fire: danger to life."),
      {QT_TRANSLATE_NOOP("rules", "Evacuate and call the fire brigade as the fire plan says."), QT_TRANSLATE_NOOP("rules", "Look only if it is safe."), QT_TRANSLATE_NOOP("rules", "See that the fire panel agrees: this program does not replace it.")}, "at once, latched (project default)"},
     true, true},
    {{"door-held-open", QT_TRANSLATE_NOOP("rules", "Door held open"), Security, Quantity::Door, business, 30min, 30s, 5s, QT_TRANSLATE_NOOP("rules", "The door is wedged, or does not fall shut."), QT_TRANSLATE_NOOP("rules", "Anybody can walk in."),
      {QT_TRANSLATE_NOOP("rules", "Look at the camera or go there."), QT_TRANSLATE_NOOP("rules", "Close the door."), QT_TRANSLATE_NOOP("rules", "Have the closer repaired if it does not fall shut.")}, "30 s in offices, 5 s (project default)"},
     false, false},
    {{"dock-held-open", QT_TRANSLATE_NOOP("rules", "Dock door held open"), Security, Quantity::GarageDoor, business, 30min, 60s, 5s, QT_TRANSLATE_NOOP("rules", "A delivery takes long, or the door was forgotten."), QT_TRANSLATE_NOOP("rules", "Anybody can walk in; the building cools down."),
      {QT_TRANSLATE_NOOP("rules", "Call the dock."), QT_TRANSLATE_NOOP("rules", "Close the door."), nullptr}, "60 s at docks, 5 s (project default)"},
     false, false},
};

/// Those that look at more than one value. Their conditions stand beside them.
const Entry airflowLow{"airflow-low", QT_TRANSLATE_NOOP("rules", "Air flow low"), Comfort, Quantity::VolumeFlowRate, comfort, 30min, 5min, 5min, QT_TRANSLATE_NOOP("rules", "A damper is stuck, a filter is full, or the fan does not reach its pressure."),
    QT_TRANSLATE_NOOP("rules", "The air of this zone gets stale."), {QT_TRANSLATE_NOOP("rules", "Look at the damper's position."), QT_TRANSLATE_NOOP("rules", "Look at the filter and the fan of this unit."), nullptr},
    "Guideline 36: below 70 % of the set-point; 5 %, 5 min"};
const Entry airflowVeryLow{"airflow-very-low", QT_TRANSLATE_NOOP("rules", "Air flow very low"), Comfort, Quantity::VolumeFlowRate, business, 30min, 5min, 5min, QT_TRANSLATE_NOOP("rules", "The damper, the fan or the flow sensor has failed."),
    QT_TRANSLATE_NOOP("rules", "This zone is hardly ventilated."), {QT_TRANSLATE_NOOP("rules", "Look at the damper's position."), QT_TRANSLATE_NOOP("rules", "Look at the filter and the fan of this unit."), QT_TRANSLATE_NOOP("rules", "Call the maintenance contractor.")},
    "Guideline 36: below 50 % of the set-point; 5 %, 5 min"};
const Entry commandMismatch{"command-mismatch", QT_TRANSLATE_NOOP("rules", "Does not follow its command"), Device, Quantity::None, business, 30min, 10min, 1min, QT_TRANSLATE_NOOP("rules", "A tripped breaker, a broken belt, a switch on hand, or a lost relay."),
    QT_TRANSLATE_NOOP("rules", "It runs for nothing, or stands still when it is needed."), {QT_TRANSLATE_NOOP("rules", "See whether its switch stands on hand or off."), QT_TRANSLATE_NOOP("rules", "Look at breaker, belt and relay."), QT_TRANSLATE_NOOP("rules", "Call the maintenance contractor.")},
    "Guideline 36 and open-fdd: command and status differ for 600 s"};
const Entry doorForced{"door-forced", QT_TRANSLATE_NOOP("rules", "Door forced"), Security, Quantity::Door, business, 5min, 1s, 0s, QT_TRANSLATE_NOOP("rules", "The door was opened while it was locked."),
    QT_TRANSLATE_NOOP("rules", "Somebody may be inside who must not be."), {QT_TRANSLATE_NOOP("rules", "Look at the camera or go there."), QT_TRANSLATE_NOOP("rules", "Call security."), QT_TRANSLATE_NOOP("rules", "Close the door.")},
    "open while its lock says locked for 1 s (Niagara default), latched"};

const Entry silences[] = {
    {"silent-device", QT_TRANSLATE_NOOP("rules", "Device silent"), Device, Quantity::None, business, 4h, 30s, 60s, QT_TRANSLATE_NOOP("rules", "No power, empty battery, out of radio range, or broken."), QT_TRANSLATE_NOOP("rules", "Its values are old; what happens there is not seen."),
     {QT_TRANSLATE_NOOP("rules", "Look at its battery and signal in its history."), QT_TRANSLATE_NOOP("rules", "Go there and see whether it has power."), QT_TRANSLATE_NOOP("rules", "Replace it if it stays silent.")}, "4 × learned interval, at least 5 min, or its own last will; 30 s more so that a lost gateway comes first"},
    {"silent-gateway", QT_TRANSLATE_NOOP("rules", "Gateway silent"), Network, Quantity::None, business, 30min, 0s, 60s, QT_TRANSLATE_NOOP("rules", "No power, no network, or its software stands still."), QT_TRANSLATE_NOOP("rules", "All devices behind it are unseen and cannot be commanded."),
     {QT_TRANSLATE_NOOP("rules", "See whether it has power and network."), QT_TRANSLATE_NOOP("rules", "Restart it."), QT_TRANSLATE_NOOP("rules", "Watch whether the devices behind it come back.")}, "4 × learned interval, at least 5 min, or its own last will"},
    {"silent-life-safety", QT_TRANSLATE_NOOP("rules", "Life-safety device silent"), Safety, Quantity::None, safety, 30min, 30s, 60s, QT_TRANSLATE_NOOP("rules", "No power, empty battery, out of radio range, or broken."), QT_TRANSLATE_NOOP("rules", "A leak or fire there is not seen."),
     {QT_TRANSLATE_NOOP("rules", "Go there and look."), QT_TRANSLATE_NOOP("rules", "Have somebody watch the place until it is heard again."), QT_TRANSLATE_NOOP("rules", "Replace it if it stays silent.")}, "4 × learned interval, at least 5 min, or its own last will; 30 s more so that a lost gateway comes first"},
    {"broker-lost", QT_TRANSLATE_NOOP("rules", "Broker connection lost"), Monitor, Quantity::None, business, 5min, 10s, 0s, QT_TRANSLATE_NOOP("rules", "The broker is down, unreachable or refuses us."), QT_TRANSLATE_NOOP("rules", "Holdfast is blind: nothing behind this broker is seen. Devices go on working by themselves."),
     {QT_TRANSLATE_NOOP("rules", "Read the exact cause in Settings, Brokers."), QT_TRANSLATE_NOOP("rules", "See whether the broker's machine has power and network."), QT_TRANSLATE_NOOP("rules", "Restart the broker.")}, "10 s (project default)"},
    {"uplink-lost", QT_TRANSLATE_NOOP("rules", "Way out lost"), Network, Quantity::None, business, 5min, 10s, 0s, QT_TRANSLATE_NOOP("rules", "The line, its router or the provider is down: several brokers outside are lost at once, or the router says that it uses another way."), QT_TRANSLATE_NOOP("rules", "Nothing behind it is seen; what needs a cloud stands still, or everything hangs on the way that is left."),
     {QT_TRANSLATE_NOOP("rules", "See whether router and modem have power and a line."), QT_TRANSLATE_NOOP("rules", "See in Continuity what goes on by itself."), QT_TRANSLATE_NOOP("rules", "Call the provider.")}, "all of two or more brokers outside lost for 10 s, or told by a point (project default)"},
    {"feed-lost", QT_TRANSLATE_NOOP("rules", "Power feed lost"), Network, Quantity::None, business, 30min, 0s, 60s, QT_TRANSLATE_NOOP("rules", "Everything on this feed has fallen silent: a fuse, a residual-current device or the supply itself."), QT_TRANSLATE_NOOP("rules", "What hangs on it stands still and is not seen."),
     {QT_TRANSLATE_NOOP("rules", "See whether the fuse of this feed is in."), QT_TRANSLATE_NOOP("rules", "Look for what made it trip before you switch it on again."), QT_TRANSLATE_NOOP("rules", "Call an electrician.")}, "all of three or more devices on it silent (project default)"},
    {"fallback-acts", QT_TRANSLATE_NOOP("rules", "Fallback is acting"), Network, Quantity::None, comfort, 30min, 60s, 0s, QT_TRANSLATE_NOOP("rules", "What the policy watches is lost: its probes say so, and those that look at this station say that we are not the ones cut off."), QT_TRANSLATE_NOOP("rules", "Something runs on its fallback: it works, but not as usual."),
     {QT_TRANSLATE_NOOP("rules", "See in Continuity what acts and since when."), QT_TRANSLATE_NOOP("rules", "Find out why what it watches is lost."), nullptr}, "60 s, so that an alarm of the loss itself comes first (project default)"},
    {"fallback-stuck", QT_TRANSLATE_NOOP("rules", "Fallback waits for a person"), Network, Quantity::None, business, 30min, 0s, 0s, QT_TRANSLATE_NOOP("rules", "A step was refused or not confirmed, could not be taken back, or there was no good way left."), QT_TRANSLATE_NOOP("rules", "The policy does nothing more by itself; what it has set stays set."),
     {QT_TRANSLATE_NOOP("rules", "See in Continuity which step it was."), QT_TRANSLATE_NOOP("rules", "Set by hand what the step was to set."), QT_TRANSLATE_NOOP("rules", "Disarm the policy to have everything let go.")}, "at once (project default)"},
    {"stand-in-lost", QT_TRANSLATE_NOOP("rules", "Stand-in broker not ready"), Network, Quantity::None, comfort, 30min, 60s, 0s, QT_TRANSLATE_NOOP("rules", "The broker that is to stand in is down, unreachable, refuses us or does not hand on our own message."), QT_TRANSLATE_NOOP("rules", "Nothing is lost now; if the usual broker fails, nobody stands in."),
     {QT_TRANSLATE_NOOP("rules", "Read the exact cause in Settings, Brokers."), QT_TRANSLATE_NOOP("rules", "See whether the broker's machine has power and network."), QT_TRANSLATE_NOOP("rules", "Restart the broker.")}, "60 s (project default)"},
    {"not-back", QT_TRANSLATE_NOOP("rules", "Devices did not come back"), Network, Quantity::None, business, 30min, 0s, 0s, QT_TRANSLATE_NOOP("rules", "Their gateway, broker or feed is back, they are not: they lost their pairing, or were off when it returned."), QT_TRANSLATE_NOOP("rules", "Their values are old; what happens there is not seen."),
     {QT_TRANSLATE_NOOP("rules", "See the list of devices under this alarm."), QT_TRANSLATE_NOOP("rules", "Restart or pair them again."), nullptr}, "settle time of twice the longest report interval, at least 5 min"},
    {"device-message", QT_TRANSLATE_NOOP("rules", "Message of a device"), Device, Quantity::None, comfort, 24h, 0s, 0s, QT_TRANSLATE_NOOP("rules", "The device says so itself."), "", {}, "Homie 5 $alert: raised and taken back by the device"},
};

/// Spellings of "yes" that devices use where no discovery made a true of it.
QStringList yes(Quantity quantity)
{
    QStringList texts{QStringLiteral("true"), QStringLiteral("ON"), QStringLiteral("on"), QStringLiteral("1")};
    if (quantity == Quantity::Moisture)
        texts += {QStringLiteral("wet"), QStringLiteral("leak"), QStringLiteral("detected")};
    else if (quantity == Quantity::Smoke)
        texts += {QStringLiteral("smoke"), QStringLiteral("detected"), QStringLiteral("alarm")};
    else
        texts += {QStringLiteral("open"), QStringLiteral("OPEN"), QStringLiteral("opened")};
    return texts;
}

AlarmRule ruleFrom(const Entry& entry, AlarmCondition condition)
{
    AlarmRule rule;
    rule.id = RuleId(QString::fromUtf8(entry.id));
    rule.name = QString::fromUtf8(entry.name);
    rule.alarmClass = entry.alarmClass;
    rule.quantity = entry.quantity;
    rule.condition = std::move(condition);
    rule.onDelay = entry.onDelay;
    rule.offDelay = entry.offDelay;
    rule.consequenceClass = entry.consequenceClass;
    rule.timeToRespond = entry.timeToRespond;
    rule.cause = QString::fromUtf8(entry.cause);
    rule.consequence = QString::fromUtf8(entry.consequence);
    for (const char* step : entry.action) {
        if (step)
            rule.operatorAction.append(QString::fromUtf8(step));
    }
    rule.source = QString::fromUtf8(entry.source);
    rule.ackOnReturn = priorityOf(rule) == Priority::Alert;
    if (priorityOf(rule) == Priority::P1)
        rule.reAlarm = 30min;
    else if (priorityOf(rule) == Priority::P2)
        rule.reAlarm = 2h;
    return rule;
}

AlarmRule ruleFrom(const LimitEntry& entry)
{
    LimitCondition condition;
    condition.deadband = entry.deadband;
    if (entry.low != open)
        condition.low = entry.low;
    if (entry.high != -open)
        condition.high = entry.high;
    if (entry.around > 0)
        condition.belowSetpoint = condition.aboveSetpoint = entry.around;
    AlarmRule rule = ruleFrom(entry.rule, condition);
    if (entry.around > 0)
        rule.terms.suppressedWhile = QStringLiteral("mode == 'warm-up' || mode == 'warmup' || mode == 'cool-down' || mode == 'cooldown'"); // Guideline 36 §5.3.6
    return rule;
}

std::vector<AlarmRule> rulesOfSeveralValues()
{
    std::vector<AlarmRule> rules;
    rules.push_back(ruleFrom(airflowLow, DeviationCondition{{}, 30, {}, true, 5}));
    rules.push_back(ruleFrom(airflowVeryLow, DeviationCondition{{}, 50, {}, true, 5}));
    rules.push_back(ruleFrom(commandMismatch, MismatchCondition{}));
    AlarmRule forced = ruleFrom(doorForced, ExpressionCondition{QStringLiteral("value && (lock == 'locked' || lock == 'secured')")});
    forced.latching = true;
    forced.lifeSafety = true;
    forced.enabled = false; // a lock that knows nothing of exit buttons would make a burglar of everybody who leaves: engineers switch it on
    rules.push_back(std::move(forced));
    return rules;
}

AlarmRule ruleFrom(const DiscreteEntry& entry)
{
    AlarmRule rule = ruleFrom(entry.rule, DiscreteCondition{yes(entry.rule.quantity)});
    rule.latching = entry.latching;
    rule.lifeSafety = entry.lifeSafety;
    return rule;
}

} // namespace

std::vector<AlarmRule> defaultRules()
{
    std::vector<AlarmRule> rules;
    std::transform(std::begin(limits), std::end(limits), std::back_inserter(rules), [](const LimitEntry& entry) { return ruleFrom(entry); });
    std::transform(std::begin(discretes), std::end(discretes), std::back_inserter(rules), [](const DiscreteEntry& entry) { return ruleFrom(entry); });
    for (AlarmRule& rule : rulesOfSeveralValues())
        rules.push_back(std::move(rule));
    std::transform(std::begin(silences), std::end(silences), std::back_inserter(rules), [](const Entry& entry) { return ruleFrom(entry, SilenceCondition{}); });
    return rules;
}

} // namespace holdfast
