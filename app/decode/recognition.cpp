// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/recognition.h"

#include "app/decode/units.h"

#include <QHash>
#include <QStringList>

#include <array>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

using enum Quantity;
constexpr auto Increasing = Accumulation::TotalIncreasing;
constexpr auto Measured = Accumulation::Measurement;
constexpr auto Diagnostic = PointCategory::Diagnostic;

constexpr auto table = std::to_array<KeyFacts>({
    {"temperature|temp|tempc|temp_c|t_c|tc|temperature_c|room_temperature|air_temperature|outdoor_temperature|indoor_temperature|dew_point|dewpoint|temperatur|temperatuur", Temperature, "°C"},
    {"tempf|temp_f|t_f|tf|temperature_f", Temperature, "°F"},
    {"humidity|hum|rh|relative_humidity", Humidity, "%"},
    {"moisture|soil_moisture", Moisture, "%"},
    {"pressure|baro|barometer|sea_pressure|atmospheric_pressure|qnh", AtmosphericPressure, "hPa"},
    {"power|active_power|power_active|apower|act_power|watts|watt|load_power|power_w|p_w", Power, "W"},
    {"apparent_power|power_apparent|aprt_power", ApparentPower, "VA"},
    {"reactive_power|power_reactive", ReactivePower, "var"},
    {"power_factor|factor|pf|cos_phi", PowerFactor, ""},
    {"energy|energy_total|total_energy|total_kwh|energy_kwh|kwh|energy_import|import_active|energy_export|export_active", Energy, "kWh", Increasing},
    {"energy_wh|wh|total_wh", Energy, "Wh", Increasing},
    {"voltage|volt|volts|vcc|u_v|mains_voltage", Voltage, "V"},
    {"current|amps|ampere|amperes|current_neutral|i_a", Current, "A"},
    {"frequency|freq|hz", Frequency, "Hz"},
    {"illuminance|illumination|lux|light_level|ambient|brightness_lux", Illuminance, "lx"},
    {"co2|carbon_dioxide|e_co2|eco2", CarbonDioxide, "ppm"},
    {"co|carbon_monoxide", CarbonMonoxide, "ppm"},
    {"tvoc|voc", VolatileOrganicCompoundsParts, "ppb"},
    {"pm1|pm1_0|pm01", Pm1, "µg/m³"},
    {"pm25|pm2_5|pm_2_5|pm2.5", Pm25, "µg/m³"},
    {"pm10|pm_10|pm10_0", Pm10, "µg/m³"},
    {"aqi|air_quality_index|iaq", AirQualityIndex, ""},
    {"ph", Ph, ""},
    {"conductivity", Conductivity, "µS/cm"},
    {"wind_speed|windspeed", WindSpeed, "m/s"},
    {"wind_direction|wind_dir|winddir|wind_degrees", WindDirection, "°"},
    {"rain|rainfall|precipitation|rain_total|rain_mm", Precipitation, "mm"},
    {"noise|sound|sound_level|loudness", SoundPressure, "dB"},
    {"weight|mass", Weight, "kg"},
    {"flow|flow_rate|volume_flow", VolumeFlowRate, "m³/h"},
    {"volume|water|water_total|gas|gas_total", None, "m³", Increasing},
    {"people|people_count|occupants|person_count|headcount", PeopleCount, ""},
    {"uptime|uptime_sec|uptime_s", Duration, "s", Measured, Diagnostic},
    {"battery|batt|bat|battery_level|battery_percentage|battery_percent|battery_pct|batterylevel|soc|state_of_charge", Battery, "%", Measured, Diagnostic},
    {"battery_voltage|batt_voltage|vbat|v_bat", Voltage, "V", Measured, Diagnostic},
    {"linkquality|link_quality|lqi", LinkQuality, "lqi", Measured, Diagnostic},
    {"rssi|signal|signal_strength|wifi_signal|wifi_rssi|signal_dbm|lora_rssi", SignalStrength, "dBm", Measured, Diagnostic},
    {"snr|lora_snr", None, "dB", Measured, Diagnostic},
    {"firmware|fw|fw_version|fw_ver|firmware_version|sw_version|installed_version|current_version|old_version|software_version", Firmware, "", Measured, Diagnostic, "update"},
    {"latest_version|new_version|available_version", Firmware, "", Measured, Diagnostic, "update"},
    {"position|pos|valve_position|damper_position", Position, "%"},
    {"setpoint|set_point|target_temperature|target_temp|desired_temperature", Setpoint, "°C"},
    {"motion|pir|movement", Motion, "", Measured, PointCategory::None, "binary_sensor"},
    {"occupancy|occupied", Occupancy, "", Measured, PointCategory::None, "binary_sensor"},
    {"presence", Quantity::Presence, "", Measured, PointCategory::None, "binary_sensor"},
    {"door|door_open", Door, "", Measured, PointCategory::None, "binary_sensor"},
    {"window|window_open", Window, "", Measured, PointCategory::None, "binary_sensor"},
    {"contact|open|opening", Opening, "", Measured, PointCategory::None, "binary_sensor"},
    {"leak|water_leak|flood", Moisture, "", Measured, PointCategory::None, "binary_sensor"},
    {"smoke", Smoke, "", Measured, PointCategory::None, "binary_sensor"},
    {"tamper", Tamper, "", Measured, Diagnostic, "binary_sensor"},
    {"vibration", Vibration, "", Measured, PointCategory::None, "binary_sensor"},
    {"charging|charger", BatteryCharging, "", Measured, Diagnostic, "binary_sensor"},
    {"online|connected|connectivity|reachable", Connectivity, "", Measured, Diagnostic, "binary_sensor"},
    {"problem|fault|error|alarm|overload|overtemperature|overpower", Problem, "", Measured, PointCategory::None, "binary_sensor"},
    {"running", Running, "", Measured, PointCategory::None, "binary_sensor"},
    {"locked|lock", Lock, "", Measured, PointCategory::None, "binary_sensor"},
    {"state|status|relay|switch|output|on", None, ""},
    {"mode", Mode, ""},
});

const QHash<QString, const KeyFacts*>& index()
{
    static const QHash<QString, const KeyFacts*> known = [] {
        QHash<QString, const KeyFacts*> all;
        for (const KeyFacts& facts : table)
            for (const QString& key : QString::fromUtf8(facts.keys).split(u'|'))
                all.insert(key, &facts);
        return all;
    }();
    return known;
}

QString withoutNumber(const QString& key)
{
    qsizetype end = key.size();
    while (end > 0 && key.at(end - 1).isDigit())
        --end;
    while (end > 0 && key.at(end - 1) == u'_')
        --end;
    return key.first(end);
}

/// A unit of another quantity takes the name's word back: "pressure" in V is no pressure.
bool suits(const KeyFacts& facts, const QString& unit)
{
    const Quantity measured = quantityOfUnit(unit);
    return unit.isEmpty() || measured == None || facts.quantity == None || measured == facts.quantity
           || quantityOfUnit(QString::fromUtf8(facts.unit)) == measured;
}

bool isHealth(Quantity quantity)
{
    return quantity == Battery || quantity == LinkQuality || quantity == SignalStrength || quantity == Firmware;
}

} // namespace

QString plainKey(const QString& key)
{
    QString plain;
    const auto breakBefore = [&](qsizetype at) {
        const bool capital = key.at(at).isUpper();
        return capital && at > 0 && (key.at(at - 1).isLower() || (at + 1 < key.size() && key.at(at + 1).isLower() && key.at(at - 1).isUpper()));
    };
    for (qsizetype at = 0; at < std::min<qsizetype>(key.size(), 100); ++at) {
        if (breakBefore(at) && !plain.endsWith(u'_'))
            plain += u'_';
        const QChar c = key.at(at);
        plain += c == u'-' || c == u' ' || c == u'.' ? QChar(u'_') : c.toLower();
    }
    return plain;
}

const KeyFacts* factsOfKey(const QString& key)
{
    const QString plain = plainKey(key);
    for (const QString& form : {plain, QString(key.toLower()), withoutNumber(plain)})
        if (const KeyFacts* facts = index().value(form))
            return facts;
    return nullptr;
}

void recognise(Point& point)
{
    if (point.quantity != None || point.component != u"sensor" || point.function != PointFunction::Sensor)
        return;
    const KeyFacts* facts = factsOfKey(point.property);
    if (!facts || !isHealth(facts->quantity) || !suits(*facts, point.unit))
        return;
    const bool isText = facts->quantity == Firmware;
    const bool needsUnit = facts->quantity == Battery && point.unit != u"%";
    if ((point.kind == PointKind::Str) == isText && point.kind != PointKind::Bool && !needsUnit)
        point.quantity = facts->quantity;
}

void recogniseMeasurement(Point& point, const QString& key)
{
    const KeyFacts* facts = factsOfKey(key);
    const QString usual = facts ? QString::fromUtf8(facts->unit) : QString();
    if (facts && point.kind == PointKind::Bool && *facts->component)
        point.component = QString::fromLatin1(facts->component);
    const bool isYesNo = facts && QLatin1StringView(facts->component) == "binary_sensor"_L1;
    const bool fits = facts && (point.kind == PointKind::Bool ? isYesNo : point.kind == PointKind::Str ? facts->quantity == Firmware || facts->quantity == Mode : !isYesNo);
    if (fits && suits(*facts, point.unit)) {
        point.quantity = facts->quantity;
        point.accumulation = facts->accumulation;
        if (facts->category != PointCategory::None)
            point.category = facts->category;
        if (point.unit.isEmpty() && point.kind == PointKind::Number)
            point.unit = usual;
    }
    if (point.kind == PointKind::Number && point.quantity == None)
        point.quantity = quantityOfUnit(point.unit);
    if (point.quantity == Energy && point.kind == PointKind::Number && !facts)
        point.accumulation = Increasing;
}

} // namespace holdfast
