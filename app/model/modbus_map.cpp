// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/modbus.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype largestMap = 4 * 1024 * 1024;
constexpr qsizetype mostDevices = 250;
constexpr qsizetype mostPoints = 2'000;
constexpr double slowestPoll = 86'400;
constexpr double fastestPoll = 0.1;

struct TypeName
{
    const char* name;
    ModbusType type;
};

constexpr std::array typeNames{
    TypeName{"bool", ModbusType::Bool},       TypeName{"uint16", ModbusType::UInt16},   TypeName{"int16", ModbusType::Int16},
    TypeName{"uint32", ModbusType::UInt32},   TypeName{"int32", ModbusType::Int32},     TypeName{"uint64", ModbusType::UInt64},
    TypeName{"int64", ModbusType::Int64},     TypeName{"float32", ModbusType::Float32}, TypeName{"float64", ModbusType::Float64},
    TypeName{"text", ModbusType::Text},
};

constexpr std::array orderNames{"ABCD", "BADC", "CDAB", "DCBA"};
constexpr std::array tableNames{"coil", "discrete", "input", "holding"};

/// Where in the map something is wrong, and what.
Error wrong(const QString& where, const QString& what)
{
    return {Error::Code::Invalid, QString(u"Modbus map, "_s % where % u": "_s % what)};
}

template <typename Names>
std::optional<int> placeOf(const Names& names, const QString& wanted)
{
    for (std::size_t i = 0; i < names.size(); ++i)
        if (wanted == QLatin1String(names[i]))
            return static_cast<int>(i);
    return std::nullopt;
}

std::optional<ModbusType> typeNamed(const QString& name)
{
    for (const TypeName& one : typeNames)
        if (name == QLatin1String(one.name))
            return one.type;
    return std::nullopt;
}

std::optional<double> numberAt(const QJsonObject& json, QLatin1String key)
{
    const QJsonValue value = json.value(key);
    return value.isDouble() && std::isfinite(value.toDouble()) ? std::optional(value.toDouble()) : std::nullopt;
}

std::optional<int> wholeAt(const QJsonObject& json, QLatin1String key, int lowest, int highest)
{
    const auto number = numberAt(json, key);
    if (!number || *number != std::floor(*number) || *number < lowest || *number > highest)
        return std::nullopt;
    return static_cast<int>(*number);
}

Accumulation accumulationOf(const QString& name)
{
    return name == "total_increasing"_L1 ? Accumulation::TotalIncreasing : name == "total"_L1 ? Accumulation::Total : Accumulation::Measurement;
}

PointKind kindOf(const ModbusPoint& point)
{
    if (point.type == ModbusType::Bool || point.bit)
        return PointKind::Bool;
    return point.type == ModbusType::Text || !point.labels.empty() ? PointKind::Str : PointKind::Number;
}

/// What the point is, apart from where it lies.
void describe(const QJsonObject& json, ModbusPoint& out)
{
    Point& point = out.point;
    point.name = json.value("name"_L1).toString(point.property).left(200);
    point.quantity = quantityNamed(json.value("quantity"_L1).toString());
    point.unit = json.value("unit"_L1).toString().left(40);
    point.accumulation = accumulationOf(json.value("accumulation"_L1).toString());
    point.writable = json.value("writable"_L1).toBool();
    point.minimum = numberAt(json, "min"_L1);
    point.maximum = numberAt(json, "max"_L1);
    point.step = numberAt(json, "step"_L1);
    point.kind = kindOf(out);
    point.function = point.writable ? (point.quantity == Quantity::Setpoint ? PointFunction::Sp : PointFunction::Cmd) : PointFunction::Sensor;
    point.component = point.kind == PointKind::Bool ? (point.writable ? u"switch"_s : u"binary_sensor"_s) : point.writable ? u"number"_s : u"sensor"_s;
    for (const auto& [raw, word] : out.labels)
        point.values.append(word);
}

Expected<> readPlace(const QJsonObject& json, const QString& where, ModbusPoint& out)
{
    const auto table = modbusTableNamed(json.value("table"_L1).toString(u"holding"_s));
    if (!table)
        return wrong(where, u"\"table\" is coil, discrete, input or holding"_s);
    const auto address = wholeAt(json, "address"_L1, 0, 65'535);
    if (!address)
        return wrong(where, u"\"address\" is a whole number from 0 to 65535"_s);
    const bool bits = *table == ModbusTable::Coil || *table == ModbusTable::Discrete;
    const auto type = typeNamed(json.value("type"_L1).toString(bits ? u"bool"_s : u"uint16"_s));
    if (!type)
        return wrong(where, u"\"type\" is unknown"_s);
    const auto order = placeOf(orderNames, json.value("order"_L1).toString(u"ABCD"_s));
    if (!order)
        return wrong(where, u"\"order\" is ABCD, BADC, CDAB or DCBA"_s);
    out.table = *table;
    out.address = static_cast<quint16>(*address);
    out.type = *type;
    out.order = static_cast<ModbusOrder>(*order);
    out.length = wholeAt(json, "length"_L1, 1, 120).value_or(1);
    if (json.contains("bit"_L1))
        out.bit = wholeAt(json, "bit"_L1, 0, 15);
    if (json.contains("bit"_L1) && (!out.bit || bits || out.type != ModbusType::UInt16))
        return wrong(where, u"\"bit\" is a number from 0 to 15 of a uint16 register"_s);
    if (bits != (out.type == ModbusType::Bool))
        return wrong(where, u"coils and discrete inputs are bool, registers are not; one bit of a register is \"bit\""_s);
    if (*address + widthOf(out) > 65'536)
        return wrong(where, u"it reaches beyond the last register"_s);
    return Done{};
}

Expected<> readMeaning(const QJsonObject& json, const QString& where, ModbusPoint& out)
{
    out.scale = numberAt(json, "scale"_L1).value_or(1);
    out.offset = numberAt(json, "offset"_L1).value_or(0);
    if (out.scale == 0)
        return wrong(where, u"a scale of 0 makes every value the same"_s);
    const QJsonObject labels = json.value("values"_L1).toObject();
    for (auto label = labels.begin(); label != labels.end(); ++label) {
        bool whole = false;
        const qint64 raw = label.key().toLongLong(&whole);
        if (!whole || !label.value().isString())
            return wrong(where, u"\"values\" gives words to whole numbers"_s);
        out.labels.emplace_back(raw, label.value().toString().left(200));
    }
    std::ranges::sort(out.labels);
    for (const QJsonValue& raw : json.value("missing"_L1).toArray())
        out.missing.push_back(raw.toInteger());
    const double seconds = numberAt(json, "poll"_L1).value_or(5);
    if (seconds < fastestPoll || seconds > slowestPoll)
        return wrong(where, u"\"poll\" is a time in seconds from 0.1 to 86400"_s);
    out.poll = std::chrono::milliseconds(std::llround(seconds * 1000));
    if (json.value("writable"_L1).toBool() && (out.table == ModbusTable::Discrete || out.table == ModbusTable::Input || out.bit || out.type == ModbusType::Text))
        return wrong(where, u"only coils and whole holding registers can be writable"_s);
    return Done{};
}

Expected<ModbusPoint> readPoint(const QJsonObject& json, const QString& device, double poll)
{
    static const QRegularExpression shape(u"^[A-Za-z0-9._-]{1,100}$"_s);
    ModbusPoint point;
    point.point.property = json.value("property"_L1).toString();
    const QString where = device % u", point \""_s % point.point.property.left(100) % u'"';
    if (!shape.match(point.point.property).hasMatch())
        return wrong(where, u"\"property\" is letters, digits, dots, dashes and underscores"_s);
    if (const auto placed = readPlace(json, where, point); !placed)
        return placed.error();
    QJsonObject meaning = json;
    if (!meaning.contains("poll"_L1))
        meaning.insert("poll"_L1, poll);
    if (const auto meant = readMeaning(meaning, where, point); !meant)
        return meant.error();
    describe(json, point);
    return point;
}

DeviceClaim claimOf(const QJsonObject& json, const QString& id)
{
    DeviceClaim claim;
    claim.name = json.value("name"_L1).toString(id).left(200);
    claim.manufacturer = json.value("manufacturer"_L1).toString().left(200);
    claim.model = json.value("model"_L1).toString().left(200);
    claim.serial = json.value("serial"_L1).toString().left(200);
    claim.suggestedArea = json.value("area"_L1).toString().left(200);
    claim.supply = Supply::Mains;
    return claim;
}

} // namespace

int widthOf(const ModbusPoint& point)
{
    switch (point.type) {
    case ModbusType::UInt32:
    case ModbusType::Int32:
    case ModbusType::Float32:
        return 2;
    case ModbusType::UInt64:
    case ModbusType::Int64:
    case ModbusType::Float64:
        return 4;
    case ModbusType::Text:
        return point.length;
    default:
        return 1;
    }
}

Expected<ModbusDevice> readModbusDevice(const QJsonObject& json)
{
    static const QRegularExpression shape(u"^[A-Za-z0-9._-]{1,64}$"_s);
    ModbusDevice device;
    device.id = json.value("id"_L1).toString();
    const QString where = u"device \""_s % device.id.left(64) % u'"';
    if (!shape.match(device.id).hasMatch())
        return wrong(where, u"\"id\" is letters, digits, dots, dashes and underscores"_s);
    const auto unit = wholeAt(json, "unit"_L1, 0, 255);
    if (!unit)
        return wrong(where, u"\"unit\" is a whole number from 0 to 255"_s);
    device.unit = *unit;
    device.claim = claimOf(json, device.id);
    device.text = json;
    const QJsonArray points = json.value("points"_L1).toArray();
    if (points.isEmpty() || points.size() > mostPoints)
        return wrong(where, u"it has no points, or more than 2000"_s);
    const double poll = numberAt(json, "poll"_L1).value_or(5);
    QSet<QString> taken;
    for (const QJsonValue& one : points) {
        auto point = readPoint(one.toObject(), where, poll);
        if (!point)
            return point.error();
        if (taken.contains(point->point.property))
            return wrong(where, QString(u"the property \""_s % point->point.property % u"\" is there twice"_s));
        taken.insert(point->point.property);
        device.points.push_back(*std::move(point));
    }
    return device;
}

Expected<std::vector<ModbusDevice>> readModbusMap(const QByteArray& json)
{
    if (json.size() > largestMap)
        return wrong(u"file"_s, u"it is larger than 4 MB"_s);
    QJsonParseError fault;
    const QJsonObject root = QJsonDocument::fromJson(json, &fault).object();
    if (fault.error != QJsonParseError::NoError)
        return wrong(u"file"_s, QString(fault.errorString() % u" at byte "_s % QString::number(fault.offset)));
    if (root.value("format"_L1).toString() != "holdfast-modbus-map"_L1 || root.value("version"_L1).toInt() != 1)
        return wrong(u"file"_s, u"it does not say \"format\":\"holdfast-modbus-map\", \"version\":1"_s);
    const QJsonArray devices = root.value("devices"_L1).toArray();
    if (devices.isEmpty() || devices.size() > mostDevices)
        return wrong(u"file"_s, u"it has no devices, or more than 250"_s);
    std::vector<ModbusDevice> all;
    QSet<QString> taken;
    for (const QJsonValue& one : devices) {
        auto device = readModbusDevice(one.toObject());
        if (!device)
            return device.error();
        if (taken.contains(device->id))
            return wrong(u"file"_s, QString(u"the device \""_s % device->id % u"\" is there twice"_s));
        taken.insert(device->id);
        all.push_back(*std::move(device));
    }
    return all;
}

QString modbusTopic(const QString& device, const QString& rest)
{
    return modbusPrefix % device % u'/' % rest;
}

QString nameOf(ModbusTable table)
{
    return QLatin1String(tableNames[static_cast<std::size_t>(table)]);
}

std::optional<ModbusTable> modbusTableNamed(const QString& name)
{
    const auto place = placeOf(tableNames, name);
    return place ? std::optional(static_cast<ModbusTable>(*place)) : std::nullopt;
}

} // namespace holdfast
