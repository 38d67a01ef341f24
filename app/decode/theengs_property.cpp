// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/theengs_property.h"

#include "app/decode/units.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace holdfast::theengs {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Property
{
    QLatin1StringView key;  ///< with '#' for any number
    const char* unit;
    Quantity quantity;
    const char* name;
};

// The decoder's own table of properties.
constexpr std::array properties{
    Property{"tempc#"_L1, "°C", Quantity::Temperature, "Temperature"},      Property{"tempc_max"_L1, "°C", Quantity::Temperature, "Highest temperature"},
    Property{"tempc_min"_L1, "°C", Quantity::Temperature, "Lowest temperature"}, Property{"tempc#_dp"_L1, "°C", Quantity::Temperature, "Dew point"},
    Property{"tempf#"_L1, "°F", Quantity::Temperature, "Temperature"},      Property{"tempf_max"_L1, "°F", Quantity::Temperature, "Highest temperature"},
    Property{"hum#"_L1, "%", Quantity::Humidity, "Humidity"},               Property{"batt"_L1, "%", Quantity::Battery, "Battery"},
    Property{"volt#"_L1, "V", Quantity::Voltage, "Voltage"},                Property{"pres"_L1, "hPa", Quantity::Pressure, "Pressure"},
    Property{"lux"_L1, "lx", Quantity::Illuminance, "Illuminance"},         Property{"darkness"_L1, "lx", Quantity::Illuminance, "Illuminance"},
    Property{"moi"_L1, "%", Quantity::None, "Moisture"},                    Property{"fer"_L1, "µS/cm", Quantity::Conductivity, "Fertility"},
    Property{"for"_L1, "mg/m³", Quantity::None, "Formaldehyde"},            Property{"co2"_L1, "ppm", Quantity::CarbonDioxide, "Carbon dioxide"},
    Property{"pm25"_L1, "µg/m³", Quantity::Pm25, "PM2.5"},                  Property{"pm10"_L1, "µg/m³", Quantity::Pm10, "PM10"},
    Property{"accx"_L1, "m/s²", Quantity::None, "Acceleration x"},          Property{"accy"_L1, "m/s²", Quantity::None, "Acceleration y"},
    Property{"accz"_L1, "m/s²", Quantity::None, "Acceleration z"},          Property{"x_axis"_L1, "m/s²", Quantity::None, "X axis"},
    Property{"y_axis"_L1, "m/s²", Quantity::None, "Y axis"},                Property{"z_axis"_L1, "m/s²", Quantity::None, "Z axis"},
    Property{"rssi"_L1, "dBm", Quantity::SignalStrength, "Signal strength"}, Property{"txpower"_L1, "dBm", Quantity::SignalStrength, "Transmission power"},
    Property{"tx"_L1, "dBm", Quantity::SignalStrength, "Transmission power"}, Property{"lvl_cm"_L1, "cm", Quantity::Distance, "Level"},
    Property{"bpm"_L1, "bpm", Quantity::None, "Heart rate"},                Property{"act_bpm"_L1, "bpm", Quantity::None, "Activity heart rate"},
    Property{"seconds"_L1, "s", Quantity::Duration, "Duration"},            Property{"duration"_L1, "s", Quantity::Duration, "Duration"},
    Property{"litres"_L1, "L", Quantity::Water, "Water"},                   Property{"energy"_L1, "kWh", Quantity::Energy, "Energy"},
    Property{"impedance"_L1, "Ω", Quantity::None, "Impedance"},             Property{"level"_L1, "%", Quantity::None, "Level"},
    Property{"position"_L1, "%", Quantity::None, "Position"},               Property{"gravity"_L1, "SG", Quantity::None, "Specific gravity"},
    Property{"weight"_L1, "g", Quantity::Weight, "Weight"},
};

/// A key that has another unit with devices of one type.
struct OtherUnit
{
    QLatin1StringView key;
    QLatin1StringView type;
    const char* unit;
};
constexpr std::array otherUnits{
    OtherUnit{"pres"_L1, "TIRE"_L1, "bar"},
};
struct Status
{
    QLatin1StringView key;
    Quantity quantity;
    const char* name;
};
constexpr std::array statuses{
    Status{"open"_L1, Quantity::Door, "Door"},          Status{"motion"_L1, Quantity::Motion, "Motion"},       Status{"unlocked"_L1, Quantity::Lock, "Lock"},
    Status{"alarm"_L1, Quantity::Problem, "Problem"},   Status{"moving"_L1, Quantity::Moving, "Moving"},       Status{"plugged-in"_L1, Quantity::Plug, "Plug"},
    Status{"lowbatt"_L1, Quantity::Battery, "Low battery"},
};

/// What a message says of the device, of itself, or once more in the other unit.
const QStringList& aside()
{
    static const QStringList keys{u"id"_s,   u"mac"_s,   u"brand"_s, u"model"_s, u"model_id"_s, u"type"_s,  u"name"_s,         u"cidc"_s,        u"acts"_s,      u"cont"_s,
                                  u"track"_s, u"prmac"_s, u"servicedata"_s, u"servicedatauuid"_s, u"manufacturerdata"_s, u"mac_type"_s, u"adv_type"_s, u"lvl_in"_s, u"encr"_s};
    return keys;
}

bool isKey(QLatin1StringView pattern, const QString& key)
{
    const qsizetype mark = pattern.indexOf('#'_L1);
    if (mark < 0)
        return key == pattern;
    const QLatin1StringView tail = pattern.sliced(mark + 1);
    if (!key.startsWith(pattern.first(mark)) || !key.endsWith(tail) || key.size() < mark + tail.size())
        return false;
    const QStringView number = QStringView(key).sliced(mark, key.size() - mark - tail.size());
    return std::ranges::all_of(number, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QString labelOf(const QString& key)
{
    QString label = key.left(200);
    label.replace(u'_', u' ');
    if (!label.isEmpty())
        label[0] = label.at(0).toUpper();
    return label;
}

void recogniseNumber(Point& point, const QJsonObject& heard)
{
    const QString type = heard.value("type"_L1).toString();
    for (const Property& property : properties) {
        if (!isKey(property.key, point.property))
            continue;
        point.unit = QString::fromUtf8(property.unit);
        point.quantity = property.quantity;
        point.name = QString::fromLatin1(property.name);
        break;
    }
    for (const OtherUnit& other : otherUnits)
        if (point.property == other.key && type == other.type)
            point.unit = QString::fromUtf8(other.unit);
    const QString said = unitSaid(point.property, heard);
    if (said.isEmpty())
        return;
    point.unit = said;
    if (point.quantity == Quantity::None)
        point.quantity = quantityOfUnit(said);
}

} // namespace

bool isRepeated(const QString& key, const QJsonObject& heard)
{
    return key.startsWith("tempf"_L1) && heard.contains(QString(u"tempc" % key.sliced(5)));
}

QString unitSaid(const QString& key, const QJsonObject& heard)
{
    constexpr qsizetype longest = 20;
    const QJsonValue beside = heard.value(key == "weight"_L1 ? u"unit"_s : QString(key % u'u'));
    return normalUnit(beside.toString().left(longest));
}

std::optional<Point> describeMember(const QString& key, const QJsonValue& value, const QJsonObject& heard)
{
    if (key.isEmpty() || aside().contains(key) || !(value.isBool() || value.isDouble() || value.isString()))
        return std::nullopt;
    Point point;
    point.property = key;
    point.name = labelOf(key);
    point.component = value.isBool() ? u"binary_sensor"_s : u"sensor"_s;
    point.kind = value.isBool() ? PointKind::Bool : value.isDouble() ? PointKind::Number : PointKind::Str;
    if (value.isDouble())
        recogniseNumber(point, heard);
    for (const Status& status : statuses) {
        if (!value.isBool() || key != status.key)
            continue;
        point.quantity = status.quantity;
        point.name = QString::fromLatin1(status.name);
    }
    if (point.quantity == Quantity::SignalStrength || key == "packet"_L1)
        point.category = PointCategory::Diagnostic;
    return point;
}

} // namespace holdfast::theengs
