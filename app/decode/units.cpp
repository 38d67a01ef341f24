// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/units.h"

#include <QHash>
#include <QStringList>

#include <array>

namespace holdfast {
namespace {

struct UnitFacts
{
    const char* normal;
    Quantity quantity;     ///< the only thing it measures
    const char* spellings; ///< other ways it is written, with bars between
};

constexpr auto units = std::to_array<UnitFacts>({
    UnitFacts{"°C", Quantity::Temperature, "C|℃|ºC|°c|ºc|degC|deg C|celsius|Celsius|oC|° C"},
    UnitFacts{"°F", Quantity::Temperature, "F|℉|ºF|°f|degF|fahrenheit|Fahrenheit|° F"},
    UnitFacts{"K", Quantity::None, "Kelvin|kelvin"},
    UnitFacts{"%", Quantity::None, "percent|Percent|pct|％|% "},
    UnitFacts{"%RH", Quantity::Humidity, "%rH|% RH|%H"},
    UnitFacts{"% LEL", Quantity::None, "%LEL"},
    UnitFacts{"LEL", Quantity::None, ""},
    UnitFacts{"lx", Quantity::Illuminance, "lux|Lux|LUX|Lx|LX|lm/m²"},
    UnitFacts{"lm", Quantity::None, "lumen|lumens"},
    UnitFacts{"klx", Quantity::Illuminance, "klux"},
    UnitFacts{"s", Quantity::Duration, "sec|Sec|SEC|secs|second|Second|seconds|Seconds|sec."},
    UnitFacts{"min", Quantity::Duration, "minute|Minute|minutes|Minutes|mins|Min|Mins|min."},
    UnitFacts{"h", Quantity::Duration, "H|Hr|hr|hrs|hour|Hour|hours|Hours"},
    UnitFacts{"d", Quantity::Duration, "day|Day|days|Days"},
    UnitFacts{"month", Quantity::None, "months|Month|mo"},
    UnitFacts{"year", Quantity::None, "years|Year|yr"},
    UnitFacts{"ms", Quantity::Duration, "msec|millisecond|milliseconds"},
    UnitFacts{"µs", Quantity::Duration, "us|usec"},
    UnitFacts{"10 ms", Quantity::None, ""},
    UnitFacts{"m", Quantity::Distance, "meter|meters|metre|metres|Meters"},
    UnitFacts{"km", Quantity::Distance, "kilometer|kilometers"},
    UnitFacts{"cm", Quantity::Distance, "centimeter|centimeters"},
    UnitFacts{"mm", Quantity::None, "millimeter|millimeters"},
    UnitFacts{"µm", Quantity::None, "um|micron|microns"},
    UnitFacts{"in", Quantity::None, "inch|inches|\""},
    UnitFacts{"ft", Quantity::Distance, "foot|feet"},
    UnitFacts{"yd", Quantity::Distance, "yard|yards"},
    UnitFacts{"mi", Quantity::Distance, "mile|miles"},
    UnitFacts{"m²", Quantity::Area, "m2|m^2|sqm"},
    UnitFacts{"ft²", Quantity::Area, "ft2|sqft"},
    UnitFacts{"m³", Quantity::None, "m3|m^3|㎥|cbm"},
    UnitFacts{"ft³", Quantity::None, "ft3|ft^3|cu ft"},
    UnitFacts{"CCF", Quantity::None, "ccf"},
    UnitFacts{"L", Quantity::None, "l|ltr|liter|liters|litre|litres|Liter|Liters|ℓ"},
    UnitFacts{"mL", Quantity::None, "ml"},
    UnitFacts{"gal", Quantity::None, "gallon|gallons"},
    UnitFacts{"fl. oz.", Quantity::None, "fl oz|floz"},
    UnitFacts{"m³/h", Quantity::VolumeFlowRate, "m3/h|m^3/h|m³/hr|m3/hr|㎥/h"},
    UnitFacts{"m³/s", Quantity::VolumeFlowRate, "m3/s"},
    UnitFacts{"L/min", Quantity::VolumeFlowRate, "l/min|lpm|LPM|L/m"},
    UnitFacts{"L/h", Quantity::VolumeFlowRate, "l/h|L/hr"},
    UnitFacts{"L/s", Quantity::VolumeFlowRate, "l/s"},
    UnitFacts{"gal/min", Quantity::VolumeFlowRate, "gpm|GPM"},
    UnitFacts{"ft³/min", Quantity::VolumeFlowRate, "cfm|CFM"},
    UnitFacts{"W", Quantity::Power, "w|watt|watts|Watt|Watts"},
    UnitFacts{"kW", Quantity::Power, "kw|KW|kilowatt"},
    UnitFacts{"mW", Quantity::Power, "milliwatt"},
    UnitFacts{"mWt", Quantity::None, ""},
    UnitFacts{"MW", Quantity::Power, "megawatt"},
    UnitFacts{"VA", Quantity::ApparentPower, "va"},
    UnitFacts{"kVA", Quantity::ApparentPower, "kva"},
    UnitFacts{"var", Quantity::ReactivePower, "VAr|VAR|Var|vAr"},
    UnitFacts{"kvar", Quantity::ReactivePower, "kVAr|kVAR"},
    UnitFacts{"kWh", Quantity::Energy, "kwh|KWh|KWH|kW/h|kW·h|kW h|kW⋅h"},
    UnitFacts{"Wh", Quantity::Energy, "wh|WH|W·h|W⋅h"},
    UnitFacts{"MWh", Quantity::Energy, "mwh"},
    UnitFacts{"GWh", Quantity::Energy, ""},
    UnitFacts{"J", Quantity::Energy, ""},
    UnitFacts{"kJ", Quantity::Energy, ""},
    UnitFacts{"MJ", Quantity::Energy, ""},
    UnitFacts{"GJ", Quantity::Energy, ""},
    UnitFacts{"kvarh", Quantity::None, "kVArh|kVARh|kVarh|kvarH"},
    UnitFacts{"varh", Quantity::None, "VArh|VARh"},
    UnitFacts{"kVAh", Quantity::None, "kVAH"},
    UnitFacts{"V", Quantity::Voltage, "v|volt|volts|Volt|Volts"},
    UnitFacts{"mV", Quantity::Voltage, "mv|millivolt"},
    UnitFacts{"kV", Quantity::Voltage, ""},
    UnitFacts{"A", Quantity::Current, "amp|amps|Amp|Amps|ampere|amperes"},
    UnitFacts{"mA", Quantity::Current, "ma|milliamp"},
    UnitFacts{"µA", Quantity::Current, "uA"},
    UnitFacts{"Ah", Quantity::None, "AH"},
    UnitFacts{"mAh", Quantity::None, "mAH"},
    UnitFacts{"Ω", Quantity::None, "ohm|ohms|Ohm|Ohms"},
    UnitFacts{"Hz", Quantity::Frequency, "hz|HZ|hertz"},
    UnitFacts{"kHz", Quantity::Frequency, "khz|KHz"},
    UnitFacts{"MHz", Quantity::Frequency, "mhz"},
    UnitFacts{"GHz", Quantity::Frequency, "ghz"},
    UnitFacts{"rpm", Quantity::None, "RPM|U/min"},
    UnitFacts{"Pa", Quantity::Pressure, "pa|pascal"},
    UnitFacts{"hPa", Quantity::Pressure, "hpa|HPa|hPA|mb|mbar|millibar"},
    UnitFacts{"kPa", Quantity::Pressure, "kpa|KPa|kPA"},
    UnitFacts{"bar", Quantity::Pressure, "Bar|BAR"},
    UnitFacts{"psi", Quantity::Pressure, "PSI|Psi"},
    UnitFacts{"mmHg", Quantity::Pressure, "mmhg"},
    UnitFacts{"inHg", Quantity::Pressure, "inhg"},
    UnitFacts{"ppm", Quantity::None, "PPM|Ppm"},
    UnitFacts{"ppb", Quantity::None, "PPB|Ppb"},
    UnitFacts{"µg/m³", Quantity::None, "ug/m3|ug/m³|µg/m3|µg/m^3|ug/m^3|mcg/m3|㎍/㎥|µg/㎥"},
    UnitFacts{"mg/m³", Quantity::None, "mg/m3|mg/m^3"},
    UnitFacts{"#/cm³", Quantity::None, "#/cm3|p/cm³"},
    UnitFacts{"µS/cm", Quantity::Conductivity, "uS/cm|us/cm"},
    UnitFacts{"mS/cm", Quantity::Conductivity, "ms/cm"},
    UnitFacts{"S/cm", Quantity::Conductivity, ""},
    UnitFacts{"µg", Quantity::Weight, "ug"},
    UnitFacts{"mg", Quantity::Weight, ""},
    UnitFacts{"g", Quantity::Weight, "gram|grams"},
    UnitFacts{"kg", Quantity::Weight, "Kg|KG|kilogram"},
    UnitFacts{"oz", Quantity::Weight, "ounce|ounces"},
    UnitFacts{"lb", Quantity::Weight, "lbs|Lb|pound|pounds"},
    UnitFacts{"st", Quantity::Weight, "stone"},
    UnitFacts{"dB", Quantity::None, "db|DB|Db"},
    UnitFacts{"dBm", Quantity::SignalStrength, "dbm|DBM|Dbm"},
    UnitFacts{"dBA", Quantity::SoundPressure, "dba|dB(A)|dBa"},
    UnitFacts{"dB/m", Quantity::None, ""},
    UnitFacts{"lqi", Quantity::LinkQuality, "LQI|Lqi"},
    UnitFacts{"m/s", Quantity::Speed, "mps|M/S"},
    UnitFacts{"km/h", Quantity::Speed, "kmh|kph|km/hr|KM/H"},
    UnitFacts{"mph", Quantity::Speed, "MPH|mi/h"},
    UnitFacts{"kn", Quantity::Speed, "kt|knots|knot"},
    UnitFacts{"ft/s", Quantity::Speed, "fps"},
    UnitFacts{"Beaufort", Quantity::Speed, "beaufort|Bft"},
    UnitFacts{"mm/s", Quantity::None, ""},
    UnitFacts{"mm/h", Quantity::PrecipitationIntensity, "mm/hr"},
    UnitFacts{"in/h", Quantity::PrecipitationIntensity, "in/hr"},
    UnitFacts{"m/s²", Quantity::None, "m/s2|m/s^2"},
    UnitFacts{"W/m²", Quantity::Irradiance, "W/m2|W/m^2|w/m2"},
    UnitFacts{"BTU/(h⋅ft²)", Quantity::Irradiance, "BTU/(h·ft²)"},
    UnitFacts{"B", Quantity::DataSize, "byte|bytes|Bytes"},
    UnitFacts{"kB", Quantity::DataSize, "KB|kbyte"},
    UnitFacts{"KiB", Quantity::DataSize, ""},
    UnitFacts{"MB", Quantity::DataSize, ""},
    UnitFacts{"MiB", Quantity::DataSize, ""},
    UnitFacts{"GB", Quantity::DataSize, ""},
    UnitFacts{"GiB", Quantity::DataSize, ""},
    UnitFacts{"bit/s", Quantity::DataRate, "bps"},
    UnitFacts{"kbit/s", Quantity::DataRate, "kbps|kb/s"},
    UnitFacts{"Mbit/s", Quantity::DataRate, "Mbps|Mb/s"},
    UnitFacts{"B/s", Quantity::DataRate, ""},
    UnitFacts{"kB/s", Quantity::DataRate, "KB/s"},
    UnitFacts{"MB/s", Quantity::DataRate, ""},
    UnitFacts{"°", Quantity::None, "deg|degree|degrees|º"},
    UnitFacts{"mired", Quantity::None, "mireds|Mired|MK⁻¹|MK-1"},
    UnitFacts{"bpm", Quantity::None, "BPM"},
    UnitFacts{"breaths/min", Quantity::None, ""},
    UnitFacts{"UV Index", Quantity::None, "UV index|UVI|uv index"},
    UnitFacts{"VOC Index points", Quantity::None, "VOC index points|VOC Index|VOC index"},
    UnitFacts{"NOx Index points", Quantity::None, "NOx index points|NOx Index|NOx index"},
    UnitFacts{"PM2.5 Index", Quantity::None, "PM2.5 index"},
    UnitFacts{"AQI", Quantity::AirQualityIndex, "aqi"},
    UnitFacts{"index", Quantity::None, "Index"},
    UnitFacts{"pH", Quantity::Ph, "PH"},
    UnitFacts{"adc", Quantity::None, "ADC"},
    UnitFacts{"raw unit", Quantity::None, ""},
    UnitFacts{"x", Quantity::None, ""},
    UnitFacts{"*", Quantity::None, ""},
    UnitFacts{"minutes or litres", Quantity::None, ""},
    UnitFacts{"seconds or litres", Quantity::None, ""},
    UnitFacts{"€", Quantity::None, "EUR|eur"},
    UnitFacts{"people", Quantity::PeopleCount, "persons|person"},
    UnitFacts{"steps", Quantity::None, ""},
    UnitFacts{"pcs", Quantity::None, "pieces"},
    UnitFacts{"count", Quantity::None, "counts"},
});

struct Known
{
    QString normal;
    Quantity quantity = Quantity::None;
};

QHash<QString, Known> indexed()
{
    QHash<QString, Known> index;
    for (const UnitFacts& unit : units) {
        const Known known{QString::fromUtf8(unit.normal), unit.quantity};
        index.insert(known.normal, known);
        const QStringList spellings = QString::fromUtf8(unit.spellings).split(u'|', Qt::SkipEmptyParts);
        for (const QString& spelling : spellings)
            index.insert(spelling, known);
    }
    return index;
}

const QHash<QString, Known>& index()
{
    static const QHash<QString, Known> known = indexed();
    return known;
}

/// One spelling of what looks alike: the micro sign for the Greek letter, the Greek letter for the ohm sign.
QString tidied(const QString& given)
{
    QString unit = given.trimmed();
    unit.replace(QChar(0x03bc), QChar(0x00b5));
    unit.replace(QChar(0x2126), QChar(0x03a9));
    return unit;
}

} // namespace

QString normalUnit(const QString& given)
{
    const QString unit = tidied(given);
    const auto known = index().constFind(unit);
    return known == index().cend() ? unit : known->normal;
}

bool isKnownUnit(const QString& given)
{
    return index().contains(tidied(given));
}

Quantity quantityOfUnit(const QString& normal)
{
    return index().value(normal).quantity;
}

} // namespace holdfast
