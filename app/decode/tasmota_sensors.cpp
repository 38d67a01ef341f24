// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/tasmota_config.h"

#include "app/decode/datum_text.h"
#include "app/decode/json_reader.h"
#include "app/decode/recognition.h"
#include "app/decode/units.h"

#include <array>

namespace holdfast::tasmota {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int deepest = 6;
constexpr std::size_t mostLeaves = 500;

/// What Tasmota's own names measure; any other name is looked up where all conventions look.
struct SensorFacts
{
    const char* key;
    const char* unit = "";
    Quantity quantity = Quantity::None;
    Accumulation accumulation = Accumulation::Measurement;
    const char* unitKey = ""; ///< member of the root that names the unit
};

using enum Quantity;
constexpr auto Increasing = Accumulation::TotalIncreasing;
constexpr auto sensorFacts = std::to_array<SensorFacts>({
    {"Temperature", "°C", Temperature, {}, "TempUnit"},
    {"DewPoint", "°C", Temperature, {}, "TempUnit"},
    {"Pressure", "hPa", AtmosphericPressure, {}, "PressureUnit"},
    {"SeaPressure", "hPa", AtmosphericPressure, {}, "PressureUnit"},
    {"Speed", "m/s", WindSpeed, {}, "SpeedUnit"},
    {"Ambient", "lx", Illuminance}, {"Illuminance", "lx", Illuminance}, {"Battery", "%", Battery}, {"CCT", "K"},
    {"CF1", "µg/m³"}, {"CF2.5", "µg/m³"}, {"CF10", "µg/m³"}, {"PM1", "µg/m³", Pm1}, {"PM2.5", "µg/m³", Pm25}, {"PM10", "µg/m³", Pm10},
    {"PB0.3", "ppd"}, {"PB0.5", "ppd"}, {"PB1", "ppd"}, {"PB2.5", "ppd"}, {"PB5", "ppd"}, {"PB10", "ppd"},
    {"CarbonDioxide", "ppm", CarbonDioxide}, {"eCO2", "ppm", CarbonDioxide}, {"TVOC", "ppb", VolatileOrganicCompoundsParts},
    {"Red", ""}, {"Green", ""}, {"Blue", ""}, {"Humidity", "%", Humidity}, {"Moisture", "%", Moisture}, {"Distance", "cm", Distance},
    {"Current", "A", Current}, {"CurrentNeutral", "A", Current}, {"Voltage", "V", Voltage}, {"Frequency", "Hz", Frequency},
    {"Power", "W", Power}, {"ActivePower", "W", Power}, {"ApparentPower", "VA", ApparentPower}, {"ReactivePower", "var", ReactivePower}, {"Factor", "", PowerFactor},
    {"Energy", "kWh", Energy, Increasing}, {"Total", "kWh", Energy, Increasing}, {"TotalTariff", "kWh", Energy, Increasing}, {"Today", "kWh", Energy, Increasing},
    {"Yesterday", "kWh", Energy}, {"Period", "Wh", Energy}, {"ImportActive", "kWh", Energy, Increasing}, {"ExportActive", "kWh", Energy, Increasing},
    {"ExportTariff", "kWh", Energy, Increasing}, {"ImportReactive", "kvarh", None, Increasing}, {"ExportReactive", "kvarh", None, Increasing},
    {"PhaseAngle", "°"}, {"Proximity", ""}, {"Weight", "kg", Weight}, {"Id", ""}, {"TotalStartTime", ""},
});

const SensorFacts* factsFor(const QString& key)
{
    for (const SensorFacts& facts : sensorFacts)
        if (key == QLatin1StringView(facts.key))
            return &facts;
    return nullptr;
}

struct Place
{
    std::vector<PathStep> path;
    QStringList names;
};

class Tree
{
public:
    Tree(const Config& config, const DatumDict& root, Leaves& leaves) : m_config(config), m_root(root), m_leaves(leaves) {}

    void walk(const Datum& datum, const Place& place, const QString& quantityKey)
    {
        if (m_count >= mostLeaves || place.path.size() > deepest)
            return;
        if (const DatumDict* dict = datum.dict()) {
            for (const auto& [key, value] : dict->entries())
                walk(value, below(place, stateText(key), stateText(key)), quantityOf(stateText(key), quantityKey));
            return;
        }
        if (const DatumSequence* list = datum.sequence()) {
            for (std::size_t at = 0; at < list->items.size(); ++at)
                walk(list->items[at], below(place, qint64(at), QString::number(at)), quantityKey);
            return;
        }
        add(datum, place, quantityKey);
    }

private:
    static Place below(const Place& place, PathStep step, const QString& name)
    {
        Place deeper = place;
        deeper.path.push_back(std::move(step));
        deeper.names.push_back(name);
        return deeper;
    }

    /// The innermost name that measures something: "Speed" of Speed.Act, "Power" of CTEnergy1.Power; the pin at its end is no part of it.
    static QString quantityOf(const QString& key, const QString& outer)
    {
        QString plain = key;
        while (!plain.isEmpty() && plain.back().isDigit() && !factsFor(plain))
            plain.chop(1);
        return factsFor(key) ? key : factsFor(plain) ? plain : factsFor(outer) ? outer : key;
    }

    /// These two count in units of their own.
    [[nodiscard]] bool isStrangeEnergy(const Place& place, const QString& key) const
    {
        return key == u"Energy" && (place.names.front() == u"AS3935" || place.names.front() == u"LD2410");
    }

    [[nodiscard]] QString unitOf(const SensorFacts& facts) const
    {
        const Datum* given = *facts.unitKey ? m_root.find(QString::fromLatin1(facts.unitKey)) : nullptr;
        return normalUnit(given && given->isText() ? *given->as<QString>() : QString::fromUtf8(facts.unit));
    }

    void describe(Point& point, const Datum& datum, const Place& place, const QString& quantityKey) const
    {
        const SensorFacts* facts = isStrangeEnergy(place, quantityKey) ? nullptr : factsFor(quantityKey);
        const bool isText = datum.isText() || (datum.isNone() && !facts);
        point.kind = datum.is<bool>() ? PointKind::Bool : isText ? PointKind::Str : PointKind::Number;
        if (point.kind == PointKind::Number && facts) {
            point.unit = unitOf(*facts);
            point.quantity = facts->quantity;
            point.accumulation = facts->accumulation;
        }
        if (!facts && !isStrangeEnergy(place, quantityKey))
            recogniseMeasurement(point, quantityKey);
    }

    void add(const Datum& datum, const Place& place, const QString& quantityKey)
    {
        ++m_count;
        DeclaredLeaf leaf;
        Point& point = leaf.point;
        point.component = datum.is<bool>() ? u"binary_sensor"_s : u"sensor"_s;
        point.name = place.names.join(u' ').left(200);
        const bool listed = std::holds_alternative<qint64>(place.path.back()) && place.names.size() > 1;
        point.property = listed ? QString(place.names.at(place.names.size() - 2) % u' ' % place.names.back()) : place.names.back();
        describe(point, datum, place, quantityKey);
        if (point.kind != PointKind::Number)
            point.enabledByDefault = point.kind == PointKind::Bool || point.quantity != None;
        leaf.uniqueId = uniqueIdOf(m_config, u"sensor"_s, u"sensor"_s, place.names.join(u'_'));
        Extractor extractor;
        extractor.kind = point.kind;
        if (point.kind == PointKind::Bool)
            extractor.words = {{u"true"_s, true}, {u"True"_s, true}, {u"false"_s, false}, {u"False"_s, false}};
        leaf.bindings = sensorBindings(m_config, place.path, extractor);
        m_leaves.emplace_back(QString(u"sensor/" % place.names.join(u'/')), std::move(leaf));
    }

    const Config& m_config;
    const DatumDict& m_root;
    Leaves& m_leaves;
    std::size_t m_count = 0;
};

struct HealthFacts
{
    const char* path;
    const char* name;
    PointKind kind;
    const char* unit;
    Quantity quantity;
};

constexpr auto health = std::to_array<HealthFacts>({
    {"Wifi.Signal", "Wi-Fi signal", PointKind::Number, "dBm", SignalStrength},
    {"Wifi.RSSI", "Wi-Fi quality", PointKind::Number, "%", None},
    {"Wifi.SSId", "Wi-Fi network", PointKind::Str, "", None},
    {"Wifi.LinkCount", "Wi-Fi connections", PointKind::Number, "", None},
    {"MqttCount", "MQTT connections", PointKind::Number, "", None},
    {"UptimeSec", "Uptime", PointKind::Number, "s", Duration},
    {"Vcc", "Supply voltage", PointKind::Number, "V", Voltage},
    {"BatteryPercentage", "Battery", PointKind::Number, "%", Battery},
});

} // namespace

void addSensors(const Config& config, const QByteArray& sensors, Leaves& leaves)
{
    const auto read = readJson(sensors);
    const Datum* tree = read && read->dict() ? read->dict()->find(u"sn"_s) : nullptr;
    if (!tree || !tree->dict())
        return;
    Tree walker(config, *tree->dict(), leaves);
    for (const auto& [key, value] : tree->dict()->entries()) {
        const QString name = stateText(key);
        const bool isDevice = value.dict() != nullptr && name != u"PN532" && name != u"RDM6300";
        const bool isShutter = name.startsWith(u"Shutter") && name.size() > 7 && name.at(7).isDigit();
        if (isDevice && !isShutter)
            walker.walk(value, {{name}, {name}}, name);
    }
}

void addHealth(const Config& config, Leaves& leaves)
{
    for (const HealthFacts& facts : health) {
        const QStringList path = QString::fromLatin1(facts.path).split(u'.');
        if (facts.quantity == Battery && !config.battery)
            continue;
        DeclaredLeaf leaf;
        leaf.point.component = u"sensor"_s;
        leaf.point.kind = facts.kind;
        leaf.point.property = path.back();
        leaf.point.name = QString::fromUtf8(facts.name);
        leaf.point.unit = QString::fromUtf8(facts.unit);
        leaf.point.quantity = facts.quantity;
        leaf.point.category = PointCategory::Diagnostic;
        leaf.point.enabledByDefault = facts.quantity == Battery || facts.quantity == SignalStrength;
        leaf.uniqueId = uniqueIdOf(config, u"sensor"_s, u"status"_s, path.join(u'_'));
        Extractor extractor;
        extractor.kind = facts.kind;
        leaf.bindings = stateBindings(config, {path.cbegin(), path.cend()}, extractor);
        leaves.emplace_back(QString(u"status/" % path.join(u'/')), std::move(leaf));
    }
    DeclaredLeaf firmware;
    firmware.point.component = u"update"_s;
    firmware.point.property = u"installed_version"_s;
    firmware.point.name = u"Firmware"_s;
    firmware.point.quantity = Quantity::Firmware;
    firmware.point.category = PointCategory::Diagnostic;
    firmware.uniqueId = uniqueIdOf(config, u"update"_s, u"status"_s, u"version"_s);
    Extractor extractor;
    extractor.source = Extractor::Source::Path;
    extractor.path = {u"StatusFWR"_s, u"Version"_s};
    firmware.bindings.push_back({QString(config.stat % u"STATUS2"), extractor});
    extractor.path = {u"Info1"_s, u"Version"_s};
    firmware.bindings.push_back({QString(config.tele % u"INFO1"), extractor});
    extractor.path = {u"Version"_s}; // before release 9.5
    firmware.bindings.push_back({QString(config.tele % u"INFO1"), std::move(extractor)});
    leaves.emplace_back(u"firmware"_s, std::move(firmware));
}

} // namespace holdfast::tasmota
