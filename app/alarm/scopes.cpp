// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alarm/scopes.h"

#include "app/model/device_tags.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace holdfast {
namespace {

using Words = QSet<QString>;
using Scope = bool (*)(const Candidate&);

Words setOf(std::initializer_list<const char*> words)
{
    Words set;
    for (const char* word : words)
        set.insert(QString::fromUtf8(word));
    return set;
}

bool touches(const QStringList& words, const Words& set)
{
    return std::any_of(words.begin(), words.end(), [&](const QString& word) { return set.contains(word); });
}

/// Words of a point's property or name that say the reading is not the air people sit in.
const Words& notRoomAir()
{
    static const Words words = setOf({"device",   "cpu",     "chip",      "board",       "core",     "internal",  "mcu",      "esp32",      "esp8266",    "soc",       "gpu",        "disk",
                                      "drive",    "boiler",  "flow",      "supply",      "return",   "water",     "hot",      "cold",       "tank",       "dhw",       "pipe",       "inlet",
                                      "outlet",   "exhaust", "intake",    "duct",        "coil",     "floor",     "slab",     "outdoor",    "outside",    "external",  "exterior",   "fridge",
                                      "freezer",  "cooler",  "oven",      "battery",     "inverter", "motor",     "ups",      "rack",       "pool",       "soil",      "sauna",      "dew",
                                      "feels",    "apparent", "calibration", "offset",   "target",   "setpoint",  "min",      "max",        "minimum",    "maximum",   "wet",        "bulb",
                                      "probe",    "heatsink", "transformer", "radiator", "condenser", "evaporator", "compressor", "discharge", "suction",  "refrigerant", "glycol",  "surface",
                                      "processor", "wifi",   "module",    "meter",       "color",    "colour",    "forecast", "shower",     "bath",       "weather",   "collector",  "solar"});
    return words;
}

/// Words of a device's or a place's name that say so.
const Words& notRoom()
{
    static const Words words = setOf({"fridge",   "refrigerator", "freezer", "cooler",    "boiler",  "heatpump", "pump",    "chiller", "ahu",     "outdoor", "outside",  "exterior", "weather",
                                      "garden",   "roof",         "terrace", "balcony",   "parking", "pool",     "sauna",   "oven",    "inverter", "ups",    "greenhouse", "aquarium", "tank",
                                      "server",   "rack",         "datacentre", "datacenter", "cold", "cellar",  "garage",  "shed",    "meter",   "plug",    "relay",    "router",   "gateway",
                                      "bridge",   "coordinator",  "printer", "doorbell",  "camera",  "vending",  "dishwasher", "coffee", "solar", "charger", "breaker"});
    return words;
}

const Words& ofRoomAir()
{
    static const Words words = setOf({"temperature", "temp", "humidity", "room", "air", "zone", "indoor", "inside", "ambient", "local"});
    return words;
}

bool isMeasured(const WatchedPoint& point, std::initializer_list<const char*> units)
{
    return point.kind == PointKind::Number && point.function == PointFunction::Sensor && point.category == PointCategory::None && point.isReadable
        && std::any_of(units.begin(), units.end(), [&](const char* unit) { return point.unit == QString::fromUtf8(unit); });
}

bool isOutOfDoors(const Candidate& candidate)
{
    return candidate.space && (candidate.space->kind == SpaceKind::Outdoor || candidate.space->kind == SpaceKind::Plant);
}

bool isServerRoom(const Candidate& candidate)
{
    static const Words words = setOf({"server", "serverroom", "rack", "datacentre", "datacenter", "mer", "ser", "comms"});
    return touches(wordsOf(candidate.place), words) || touches(wordsOf(candidate.device.name), words);
}

bool isAir(const Candidate& candidate)
{
    const auto words = wordsOf(candidate.point.property) + wordsOf(candidate.point.name);
    return touches(wordsOf(candidate.point.property), ofRoomAir()) && !touches(words, notRoomAir());
}

bool isRoomAir(const Candidate& candidate)
{
    const auto words = wordsOf(candidate.device.name) + wordsOf(candidate.device.model) + wordsOf(candidate.place);
    return isAir(candidate) && !isOutOfDoors(candidate) && !touches(words, notRoom());
}

bool isRoomTemperature(const Candidate& candidate)
{
    return isMeasured(candidate.point, {"°C", "°F", "K"}) && isRoomAir(candidate) && !isServerRoom(candidate);
}

bool isServerTemperature(const Candidate& candidate)
{
    return isMeasured(candidate.point, {"°C", "°F", "K"}) && isAir(candidate) && isServerRoom(candidate);
}

bool isRoomHumidity(const Candidate& candidate)
{
    return isMeasured(candidate.point, {"%"}) && isRoomAir(candidate) && !isServerRoom(candidate);
}

bool isRoomCo2(const Candidate& candidate)
{
    return isMeasured(candidate.point, {"ppm"}) && !isOutOfDoors(candidate) && !touches(wordsOf(candidate.point.property), setOf({"calibration", "offset", "min", "max", "target"}));
}

/// Moisture as a yes or no is a leak; as a number it is soil or timber.
bool isYesNo(const Candidate& candidate)
{
    return candidate.point.kind != PointKind::Number && candidate.point.function == PointFunction::Sensor && candidate.point.category == PointCategory::None;
}

bool isDockDoor(const Candidate& candidate)
{
    static const Words words = setOf({"dock", "loading", "delivery", "garage", "gate", "bay"});
    return candidate.point.quantity == Quantity::GarageDoor || touches(wordsOf(candidate.place) + wordsOf(candidate.device.name) + wordsOf(candidate.point.name), words);
}

bool isDoor(const Candidate& candidate)
{
    static const Words cupboards = setOf({"fridge", "freezer", "cabinet", "cupboard", "mailbox", "letterbox", "drawer", "locker", "window", "dishwasher", "washer", "microwave", "oven"});
    static const Words doors = setOf({"door", "entrance", "gate", "dock"});
    const auto words = wordsOf(candidate.point.name) + wordsOf(candidate.device.name);
    if (!isYesNo(candidate) || touches(words, cupboards))
        return false;
    return candidate.point.quantity != Quantity::Opening || touches(words + wordsOf(candidate.point.property), doors);
}

bool isOfficeDoor(const Candidate& candidate)
{
    return isDoor(candidate) && !isDockDoor(candidate);
}

bool isHeldDock(const Candidate& candidate)
{
    return isDoor(candidate) && isDockDoor(candidate);
}

bool isBatteryLevel(const Candidate& candidate)
{
    return candidate.point.kind == PointKind::Number && candidate.point.function == PointFunction::Sensor && candidate.point.unit == QStringLiteral("%");
}

bool isFlowMeasured(const Candidate& candidate)
{
    return candidate.point.kind == PointKind::Number && candidate.point.function == PointFunction::Sensor && candidate.point.isReadable;
}

/// A machine that is switched: whether it runs is told by another point.
bool isSwitchedMachine(const Candidate& candidate)
{
    static const Words machines = setOf({"fan", "pump", "ventilator", "blower", "compressor", "ahu", "chiller"});
    return candidate.point.function == PointFunction::Cmd && candidate.point.kind == PointKind::Bool && candidate.point.category == PointCategory::None
        && touches(wordsOf(candidate.point.name) + wordsOf(candidate.point.property) + wordsOf(candidate.device.name), machines);
}

struct ScopeEntry
{
    const char* rule;
    Quantity quantity;
    Quantity also; ///< a second quantity, or None
    Quantity third;
    Scope scope;
};

constexpr auto none = Quantity::None;
constexpr std::array scopes{
    ScopeEntry{"zone-temperature", Quantity::Temperature, none, none, isRoomTemperature},
    ScopeEntry{"zone-temperature-far", Quantity::Temperature, none, none, isRoomTemperature},
    ScopeEntry{"server-room-warm", Quantity::Temperature, none, none, isServerTemperature},
    ScopeEntry{"server-room-hot", Quantity::Temperature, none, none, isServerTemperature},
    ScopeEntry{"zone-co2", Quantity::CarbonDioxide, none, none, isRoomCo2},
    ScopeEntry{"zone-co2-high", Quantity::CarbonDioxide, none, none, isRoomCo2},
    ScopeEntry{"co2-sensor-suspect", Quantity::CarbonDioxide, none, none, isRoomCo2},
    ScopeEntry{"airflow-low", Quantity::VolumeFlowRate, none, none, isFlowMeasured},
    ScopeEntry{"airflow-very-low", Quantity::VolumeFlowRate, none, none, isFlowMeasured},
    ScopeEntry{"command-mismatch", none, none, none, isSwitchedMachine},
    ScopeEntry{"door-forced", Quantity::Door, Quantity::Opening, none, isDoor},
    ScopeEntry{"zone-humidity", Quantity::Humidity, none, none, isRoomHumidity},
    ScopeEntry{"zone-humidity-far", Quantity::Humidity, none, none, isRoomHumidity},
    ScopeEntry{"water-leak", Quantity::Moisture, none, none, isYesNo},
    ScopeEntry{"smoke", Quantity::Smoke, none, none, isYesNo},
    ScopeEntry{"door-held-open", Quantity::Door, Quantity::Opening, none, isOfficeDoor},
    ScopeEntry{"dock-held-open", Quantity::Door, Quantity::Opening, Quantity::GarageDoor, isHeldDock},
    ScopeEntry{"battery-low", Quantity::Battery, none, none, isBatteryLevel},
    ScopeEntry{"battery-very-low", Quantity::Battery, none, none, isBatteryLevel},
    ScopeEntry{"battery-empty", Quantity::Battery, none, none, isBatteryLevel},
};

bool isAmong(const RulePlaces& places, const Candidate& candidate)
{
    const WatchedDevice& device = candidate.device;
    if (!places.spaces.empty() && (!device.space || std::ranges::count(places.spaces, *device.space) == 0))
        return false;
    if (places.tags.isEmpty())
        return true;
    const QStringList tags = candidate.site == nullptr ? QStringList() : tagsOf(Tagged{device.space, device.isGateway, device.lifeSafety}, *candidate.site);
    return std::ranges::all_of(places.tags, [&](const QString& tag) { return tags.contains(tag); });
}

const ScopeEntry* scopeOf(const RuleId& rule)
{
    const auto found = std::find_if(scopes.begin(), scopes.end(), [&](const ScopeEntry& entry) { return rule.text() == QLatin1String(entry.rule); });
    return found == scopes.end() ? nullptr : &*found;
}

} // namespace

bool watches(const AlarmRule& rule, const Candidate& candidate)
{
    const WatchedPoint& point = candidate.point;
    if (!rule.enabled || rule.device || std::holds_alternative<SilenceCondition>(rule.condition) || point.function == PointFunction::Event)
        return false;
    if (rule.point)
        return *rule.point == point.id;
    if (!point.enabledByDefault || !isAmong(rule.places, candidate))
        return false;
    const ScopeEntry* entry = scopeOf(rule.id);
    if (entry && entry->quantity == none) // of whatever quantity
        return entry->scope(candidate);
    if (point.quantity == Quantity::None)
        return false;
    if (!entry)
        return rule.quantity == point.quantity;
    return (point.quantity == entry->quantity || point.quantity == entry->also || point.quantity == entry->third) && entry->scope(candidate);
}

bool isGood(Quality quality)
{
    return quality == Quality::Live || quality == Quality::Late || quality == Quality::Simulated || quality == Quality::ClockSuspect;
}

bool isLifeSafety(const WatchedPoint& point)
{
    constexpr std::array quantities{Quantity::Moisture, Quantity::Smoke, Quantity::Gas, Quantity::CarbonMonoxide, Quantity::Safety};
    return point.kind == PointKind::Bool && point.function == PointFunction::Sensor && std::find(quantities.begin(), quantities.end(), point.quantity) != quantities.end();
}

bool isRoomSetpoint(const WatchedPoint& point)
{
    static const Words named = setOf({"setpoint", "target"});
    static const Words notRooms = setOf({"calibration", "offset", "water", "dhw", "boiler", "flow", "floor", "away", "eco", "humidity", "frost", "min", "max", "fridge", "freezer"});
    if (point.function != PointFunction::Sp || point.kind != PointKind::Number || (point.quantity != Quantity::Temperature && point.quantity != Quantity::Setpoint))
        return false;
    const auto words = wordsOf(point.property);
    return point.unit != QStringLiteral("%") && !touches(words, notRooms) && (point.isClimate || touches(words, named));
}

bool isRunningFeedback(const WatchedPoint& point)
{
    static const Words named = setOf({"status", "running", "feedback", "run"});
    return point.function == PointFunction::Sensor && point.kind == PointKind::Bool && (point.quantity == Quantity::Running || touches(wordsOf(point.property), named));
}

QStringList wordsOf(const QString& text)
{
    QStringList words;
    QString word;
    const auto finish = [&] {
        if (!word.isEmpty())
            words.append(word.toLower());
        word.clear();
    };
    QChar before;
    for (const QChar letter : text.left(200)) {
        if (!letter.isLetterOrNumber() || (letter.isUpper() && before.isLower()))
            finish();
        if (letter.isLetterOrNumber())
            word.append(letter);
        before = letter;
    }
    finish();
    return words;
}

} // namespace holdfast
