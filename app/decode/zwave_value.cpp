// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/zwave_value.h"

#include "app/decode/ha_config.h"
#include "app/decode/units.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace holdfast::zwave {

using namespace Qt::Literals::StringLiterals;

namespace {

using enum PointFunction;
using enum PointKind;

struct CommandClass
{
    int number;
    QLatin1StringView name;
};

// Only classes whose values say something of the room or can be set; the others describe the node.
constexpr std::array classes{
    CommandClass{37, "switch_binary"_L1},        CommandClass{38, "switch_multilevel"_L1},   CommandClass{48, "sensor_binary"_L1},
    CommandClass{49, "sensor_multilevel"_L1},    CommandClass{50, "meter"_L1},               CommandClass{64, "thermostat_mode"_L1},
    CommandClass{66, "thermostat_operating_state"_L1}, CommandClass{67, "thermostat_setpoint"_L1}, CommandClass{68, "thermostat_fan_mode"_L1},
    CommandClass{98, "door_lock"_L1},            CommandClass{102, "barrier_operator"_L1},   CommandClass{112, "configuration"_L1},
    CommandClass{113, "notification"_L1},        CommandClass{121, "sound_switch"_L1},       CommandClass{128, "battery"_L1},
};

/// The one value of a class that is its state, and what it is.
struct State
{
    int classNumber;
    QLatin1StringView property;
    QLatin1StringView means;
    QLatin1StringView component;
    PointFunction function;
    PointKind kind;
    Quantity quantity;
    const char* target; ///< the property it is written to; nullptr: itself; empty: not written
};

constexpr std::array states{
    State{37, "currentValue"_L1, "state"_L1, "switch"_L1, Cmd, Bool, Quantity::None, "targetValue"},
    State{38, "currentValue"_L1, "brightness"_L1, "light"_L1, Cmd, Number, Quantity::None, "targetValue"},
    State{64, "mode"_L1, "mode"_L1, "climate"_L1, Cmd, Str, Quantity::Mode, nullptr},
    State{66, "state"_L1, "action"_L1, "climate"_L1, Sensor, Str, Quantity::Running, ""},
    State{67, "setpoint"_L1, "setpoint"_L1, "climate"_L1, Sp, Number, Quantity::Temperature, nullptr},
    State{98, "currentMode"_L1, "state"_L1, "lock"_L1, Cmd, Str, Quantity::Lock, "targetMode"},
    State{102, "currentState"_L1, "state"_L1, "cover"_L1, Cmd, Str, Quantity::GarageDoor, "targetState"},
    State{128, "level"_L1, "battery"_L1, "sensor"_L1, Sensor, Number, Quantity::Battery, ""},
    State{128, "isLow"_L1, "battery_low"_L1, "binary_sensor"_L1, Sensor, Bool, Quantity::Battery, ""},
};

struct NumberWord
{
    int classNumber;
    int number;
    QLatin1StringView means;
};

constexpr std::array numberWords{
    NumberWord{98, 255, "locked"_L1},     NumberWord{98, 0, "unlocked"_L1},     NumberWord{102, 0, "closed"_L1},   NumberWord{102, 252, "closing"_L1},
    NumberWord{102, 253, "stopped"_L1},   NumberWord{102, 254, "opening"_L1},   NumberWord{102, 255, "open"_L1},   NumberWord{64, 0, "off"_L1},
    NumberWord{64, 1, "heat"_L1},         NumberWord{64, 2, "cool"_L1},         NumberWord{64, 3, "auto"_L1},      NumberWord{64, 6, "fan_only"_L1},
    NumberWord{64, 8, "dry"_L1},          NumberWord{64, 10, "auto"_L1},        NumberWord{66, 4, "idle"_L1},         NumberWord{66, 5, "idle"_L1},
    NumberWord{66, 0, "idle"_L1},         NumberWord{66, 1, "heating"_L1},      NumberWord{66, 2, "cooling"_L1},   NumberWord{66, 3, "fan"_L1},
    NumberWord{66, 6, "fan"_L1},          NumberWord{66, 7, "heating"_L1},      NumberWord{66, 8, "heating"_L1},   NumberWord{66, 9, "cooling"_L1},
};

struct Named
{
    int classNumber;
    QLatin1StringView name; ///< property or, of a meter, the key
    const char* unit;       ///< empty where the device chooses
    QLatin1StringView means;
    Quantity quantity;
};

constexpr std::array measurements{
    Named{50, "65537"_L1, "kWh", "energy"_L1, Quantity::Energy},           Named{50, "66049"_L1, "W", "power"_L1, Quantity::Power},
    Named{50, "66561"_L1, "V", "voltage"_L1, Quantity::Voltage},           Named{50, "66817"_L1, "A", "current"_L1, Quantity::Current},
    Named{50, "67073"_L1, "", "power_factor"_L1, Quantity::PowerFactor},   Named{49, "Air_temperature"_L1, "", "temperature"_L1, Quantity::Temperature},
    Named{49, "Humidity"_L1, "%", "humidity"_L1, Quantity::Humidity},      Named{49, "Illuminance"_L1, "", "illuminance"_L1, Quantity::Illuminance},
    Named{49, "Barometric_pressure"_L1, "", "pressure"_L1, Quantity::Pressure}, Named{49, "Power"_L1, "W", "power"_L1, Quantity::Power},
    Named{49, "Voltage"_L1, "V", "voltage"_L1, Quantity::Voltage},         Named{49, "Current"_L1, "A", "current"_L1, Quantity::Current},
    Named{49, "Carbon_dioxide_CO_level"_L1, "ppm", "co2"_L1, Quantity::CarbonDioxide},
};

const State* stateOf(const ValuePath& path)
{
    const auto found = std::ranges::find_if(states, [&](const State& state) { return state.classNumber == path.classNumber && path.property == state.property; });
    return found == states.end() ? nullptr : &*found;
}

const Named* measurementOf(const ValuePath& path)
{
    const QString& name = path.classNumber == 50 ? path.key : path.property;
    const auto found = std::ranges::find_if(measurements, [&](const Named& known) { return known.classNumber == path.classNumber && name == known.name; });
    return found == measurements.end() ? nullptr : &*found;
}

QString labelOf(QString text)
{
    text.replace(u'_', u' ');
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text.left(200);
}

QString plainName(const ValuePath& path)
{
    QString name = path.key.isEmpty() ? path.property : QString(path.property % u'_' % path.key);
    return name.toLower().replace(u' ', u'_').left(200);
}

/// The publisher's list of numbers and what they mean.
std::vector<Word> statesOf(const QJsonObject& value)
{
    std::vector<Word> words;
    const QJsonValue given = value.value("states"_L1);
    const QJsonArray list = given.toArray();
    for (const QJsonValue& state : list)
        words.push_back({homeassistant::textOption(state.toObject().value("value"_L1)), homeassistant::textOption(state.toObject().value("text"_L1))});
    const QJsonObject table = given.toObject();
    for (auto state = table.begin(); state != table.end(); ++state)
        words.push_back({state.key(), homeassistant::textOption(state.value())});
    return words;
}

void setWords(ValuePlan& plan, const ValuePath& path, const State* state, const QJsonObject& value)
{
    if (plan.point.kind == Bool) {
        plan.extractor.words = {{u"True"_s, true}, {u"False"_s, false}, {u"true"_s, true}, {u"false"_s, false}};
        return;
    }
    if (plan.point.kind != Str)
        return;
    for (const NumberWord& word : numberWords)
        if (state && word.classNumber == path.classNumber)
            plan.extractor.words.push_back({QString::number(word.number), QString(word.means)});
    if (!state)
        plan.extractor.words = statesOf(value);
    for (const Word& word : plan.extractor.words)
        plan.point.values.push_back(toText(word.means));
    plan.point.values.removeDuplicates();
}

/// What a value is that no table knows: as its description says, else as its payload looks.
bool describeOther(Point& point, const ValuePath& path, const QJsonObject& value)
{
    const QString type = value.value("type"_L1).toString();
    const QJsonValue given = value.value("value"_L1);
    const bool isDescribed = !type.isEmpty();
    if (path.classNumber == 0 || (path.classNumber == 113 && !isDescribed))
        return false; // the bare number of a notification means nothing
    if (!statesOf(value).empty())
        point.kind = Str;
    else if (type == "boolean"_L1 || (!isDescribed && given.isBool()))
        point.kind = Bool;
    else if (type == "number"_L1 || (!isDescribed && given.isDouble()))
        point.kind = Number;
    else
        return false;
    const bool measures = path.classNumber >= 48 && path.classNumber <= 50;
    const bool writes = value.value("writeable"_L1).toBool();
    if (!measures && !isDescribed)
        return false; // set-up and wishes of others, without a word on what they are
    point.property = plainName(path);
    point.function = !writes ? Sensor : point.kind == Number ? Sp : Cmd;
    point.component = point.kind == Bool ? (writes ? u"switch"_s : u"binary_sensor"_s) : point.kind == Number ? (writes ? u"number"_s : u"sensor"_s) : (writes ? u"select"_s : u"sensor"_s);
    if (path.classNumber == 112)
        point.category = PointCategory::Config;
    return true;
}

void describeState(Point& point, const State& state, const ValuePath& path, NodeKind kind)
{
    const bool moves = path.classNumber == 38 && kind.isShutter;
    point.property = moves ? u"position"_s : QString(state.means);
    if (!path.key.isEmpty() && path.key != u"1")
        point.property += u'_' + path.key;
    point.component = moves ? u"cover"_s : QString(state.component);
    point.function = state.function;
    point.kind = state.kind;
    point.quantity = moves ? Quantity::Position : state.quantity;
    if (path.classNumber == 38) {
        point.minimum = 0;
        point.maximum = moves ? 100 : 99;
    }
    if (moves || path.classNumber == 128)
        point.unit = point.kind == Number ? u"%"_s : QString();
}

QString commandTopicOf(const ValuePath& path, const QString& topic, const State* state, const QJsonObject& value)
{
    if (state && state->target && !*state->target)
        return {};
    if (state && state->target)
        return topic.first(topic.lastIndexOf(u'/') + 1) + QString::fromLatin1(state->target) + (path.key.isEmpty() ? u"/set"_s : QString(u'/' % path.key % u"/set"));
    return state || value.value("writeable"_L1).toBool() ? QString(topic % u"/set") : QString();
}

} // namespace

QString ValuePath::valueId() const
{
    const QString id = QString::number(classNumber) % u'-' % endpoint % u'-' % property;
    return key.isEmpty() ? id : QString(id % u'-' % key);
}

std::optional<ValuePath> readValuePath(QStringView relative)
{
    const auto parts = relative.split(u'/');
    if (parts.size() < 3 || parts.size() > 4)
        return std::nullopt;
    ValuePath path;
    path.endpoint = parts[1].startsWith(u"endpoint_") ? parts[1].sliced(9).toString() : parts[1].toString();
    bool isNumber = false;
    const int number = parts[0].toInt(&isNumber);
    for (const CommandClass& known : classes)
        if (isNumber ? known.number == number : parts[0] == known.name) {
            path.classNumber = known.number;
            path.commandClass = QString(known.name);
        }
    path.property = parts[2].toString();
    path.key = parts.size() == 4 ? parts[3].toString() : QString();
    path.endpoint.toInt(&isNumber);
    return isNumber && path.classNumber != 0 ? std::optional(std::move(path)) : std::nullopt;
}

std::optional<ValuePlan> describeValue(const ValuePath& path, const QString& topic, const QJsonObject& value, NodeKind kind)
{
    ValuePlan plan;
    Point& point = plan.point;
    const State* state = stateOf(path);
    if (state)
        describeState(point, *state, path, kind);
    else if (!describeOther(point, path, value))
        return std::nullopt;
    if (const Named* known = state ? nullptr : measurementOf(path)) {
        point.property = QString(known->means);
        point.quantity = known->quantity;
        point.unit = QString::fromUtf8(known->unit);
    }
    if (path.endpoint != u"0")
        point.property += u'_' + path.endpoint;
    const QString unit = normalUnit(value.value("unit"_L1).toString());
    if (!unit.isEmpty())
        point.unit = unit;
    if (point.quantity == Quantity::None && point.component == u"sensor" && point.kind == Number)
        point.quantity = quantityOfUnit(point.unit);
    const QString label = value.value("label"_L1).toString();
    point.name = label.isEmpty() ? labelOf(point.property) : label.left(200);
    if (point.quantity == Quantity::Energy)
        point.accumulation = Accumulation::TotalIncreasing;
    if (point.kind == Number && !point.minimum) {
        point.minimum = homeassistant::numberOption(value.value("min"_L1));
        point.maximum = homeassistant::numberOption(value.value("max"_L1));
        point.step = homeassistant::numberOption(value.value("step"_L1));
    }
    plan.extractor.source = Extractor::Source::Path;
    plan.extractor.path = {u"value"_s};
    plan.extractor.timePath = {u"time"_s};
    plan.extractor.kind = point.kind;
    plan.extractor.otherWords = point.kind == Bool ? Extractor::Words::Closed : Extractor::Words::Open;
    setWords(plan, path, state, value);
    if (point.component == u"cover" && point.kind == Number)
        plan.scale = plan.extractor.scale = Scale{0, 99};
    plan.commandTopic = commandTopicOf(path, topic, state, value);
    point.writable = !plan.commandTopic.isEmpty();
    if (point.kind != Number)
        plan.written = plan.extractor.words;
    return plan;
}

} // namespace holdfast::zwave
