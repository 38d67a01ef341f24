// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/units.h"
#include "app/decode/zigbee_leaf.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace holdfast::zigbee {

using namespace Qt::Literals::StringLiterals;

namespace {

struct NamedQuantity
{
    QLatin1StringView name;
    Quantity quantity;
};

// As the program itself names them to Home Assistant.
constexpr std::array binaries{
    NamedQuantity{"battery_low"_L1, Quantity::Battery},          NamedQuantity{"carbon_monoxide"_L1, Quantity::CarbonMonoxide},
    NamedQuantity{"charging"_L1, Quantity::BatteryCharging},     NamedQuantity{"charging_status"_L1, Quantity::BatteryCharging},
    NamedQuantity{"consumer_connected"_L1, Quantity::Plug},      NamedQuantity{"contact"_L1, Quantity::Door},
    NamedQuantity{"garage_door_contact"_L1, Quantity::GarageDoor}, NamedQuantity{"gas"_L1, Quantity::Gas},
    NamedQuantity{"is_charging"_L1, Quantity::BatteryCharging},  NamedQuantity{"is_plug_connected"_L1, Quantity::Plug},
    NamedQuantity{"moving"_L1, Quantity::Moving},                NamedQuantity{"noise_detected"_L1, Quantity::Sound},
    NamedQuantity{"occupancy"_L1, Quantity::Occupancy},          NamedQuantity{"presence"_L1, Quantity::Occupancy},
    NamedQuantity{"smoke"_L1, Quantity::Smoke},                  NamedQuantity{"sos"_L1, Quantity::Safety},
    NamedQuantity{"tamper"_L1, Quantity::Tamper},                NamedQuantity{"valve_state"_L1, Quantity::Opening},
    NamedQuantity{"vibration"_L1, Quantity::Vibration},          NamedQuantity{"water_leak"_L1, Quantity::Moisture},
    NamedQuantity{"window"_L1, Quantity::Window},                NamedQuantity{"window_open"_L1, Quantity::Window},
};
constexpr std::array numbers{
    NamedQuantity{"aqi"_L1, Quantity::AirQualityIndex},
    NamedQuantity{"battery"_L1, Quantity::Battery},          NamedQuantity{"battery2"_L1, Quantity::Battery},
    NamedQuantity{"co"_L1, Quantity::CarbonMonoxide},        NamedQuantity{"co2"_L1, Quantity::CarbonDioxide},
    NamedQuantity{"eco2"_L1, Quantity::CarbonDioxide},       NamedQuantity{"gas"_L1, Quantity::Gas},
    NamedQuantity{"gas_consumed"_L1, Quantity::Gas},         NamedQuantity{"humidity"_L1, Quantity::Humidity},
    NamedQuantity{"illuminance"_L1, Quantity::Illuminance},  NamedQuantity{"linkquality"_L1, Quantity::LinkQuality},
    NamedQuantity{"pm10"_L1, Quantity::Pm10},                NamedQuantity{"pm25"_L1, Quantity::Pm25},
    NamedQuantity{"power_factor"_L1, Quantity::PowerFactor}, NamedQuantity{"pressure"_L1, Quantity::AtmosphericPressure},
    NamedQuantity{"soil_moisture"_L1, Quantity::Moisture},   NamedQuantity{"water_consumed"_L1, Quantity::Water},
};

struct NameAndUnit
{
    QLatin1StringView name;
    QStringView unit;
    Quantity quantity;
};

/// Names that mean different things, told apart by their unit.
constexpr std::array byUnit{
    NameAndUnit{"gas"_L1, u"m³", Quantity::Gas},
    NameAndUnit{"gas"_L1, u"", Quantity::None},
    NameAndUnit{"voc"_L1, u"ppb", Quantity::VolatileOrganicCompoundsParts},
    NameAndUnit{"voc"_L1, u"ppm", Quantity::VolatileOrganicCompoundsParts},
    NameAndUnit{"voc"_L1, u"µg/m³", Quantity::VolatileOrganicCompounds},
    NameAndUnit{"voc"_L1, u"mg/m³", Quantity::VolatileOrganicCompounds},
};

/// Settings that are temperatures; calibrations and tolerances are none.
constexpr std::array temperatures{"alarm_temperature_"_L1, "comfort_temperature_"_L1, "external_temperature"_L1};

bool isTemperature(const Feature& feature)
{
    return std::ranges::any_of(temperatures, [&](QLatin1StringView start) { return feature.name.startsWith(start); });
}

Quantity numberQuantity(const Feature& feature, const QString& unit)
{
    for (const NameAndUnit& known : byUnit)
        if (feature.name == known.name && unit == known.unit)
            return known.quantity;
    if (feature.name == "gas"_L1 || feature.name == "voc"_L1)
        return quantityOfUnit(unit);
    for (const NamedQuantity& known : numbers)
        if (feature.name == known.name)
            return known.quantity;
    return quantityOfUnit(unit);
}

} // namespace

Quantity quantityOf(const Feature& feature, const QString& unit)
{
    if (feature.type == Feature::Type::Numeric && !feature.isSettable())
        return numberQuantity(feature, unit);
    if (feature.type == Feature::Type::Numeric)
        return isTemperature(feature) ? quantityOfUnit(unit) : Quantity::None;
    if (feature.type == Feature::Type::Enum && feature.isSettable())
        return feature.name == "identify"_L1 ? Quantity::Identify : Quantity::Mode;
    if (feature.type != Feature::Type::Binary || feature.isSettable())
        return Quantity::None;
    for (const NamedQuantity& known : binaries)
        if (feature.name == known.name)
            return known.quantity;
    return Quantity::None;
}

Accumulation accumulationOf(Quantity quantity)
{
    return quantity == Quantity::Energy || quantity == Quantity::Water ? Accumulation::TotalIncreasing : Accumulation::Measurement;
}

} // namespace holdfast::zigbee
