// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/quantity.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace holdfast {
namespace {

constexpr std::array facts{
    QuantityFacts{Quantity::ApparentPower, "apparent_power", "VA"},
    QuantityFacts{Quantity::AirQualityIndex, "aqi", ""},
    QuantityFacts{Quantity::Area, "area", "m²"},
    QuantityFacts{Quantity::AtmosphericPressure, "atmospheric_pressure", "hPa"},
    QuantityFacts{Quantity::Battery, "battery", "%"},
    QuantityFacts{Quantity::CarbonDioxide, "carbon_dioxide", "ppm"},
    QuantityFacts{Quantity::CarbonMonoxide, "carbon_monoxide", "ppm"},
    QuantityFacts{Quantity::Conductivity, "conductivity", "µS/cm"},
    QuantityFacts{Quantity::Current, "current", "A"},
    QuantityFacts{Quantity::DataRate, "data_rate", "bit/s"},
    QuantityFacts{Quantity::DataSize, "data_size", "B"},
    QuantityFacts{Quantity::Distance, "distance", "m"},
    QuantityFacts{Quantity::Duration, "duration", "s"},
    QuantityFacts{Quantity::Energy, "energy", "kWh"},
    QuantityFacts{Quantity::EnergyStorage, "energy_storage", "kWh"},
    QuantityFacts{Quantity::Frequency, "frequency", "Hz"},
    QuantityFacts{Quantity::Gas, "gas", "m³"},
    QuantityFacts{Quantity::Humidity, "humidity", "%"},
    QuantityFacts{Quantity::Illuminance, "illuminance", "lx"},
    QuantityFacts{Quantity::Irradiance, "irradiance", "W/m²"},
    QuantityFacts{Quantity::Moisture, "moisture", "%"},
    QuantityFacts{Quantity::Monetary, "monetary", ""},
    QuantityFacts{Quantity::NitrogenDioxide, "nitrogen_dioxide", "µg/m³"},
    QuantityFacts{Quantity::NitrogenMonoxide, "nitrogen_monoxide", "µg/m³"},
    QuantityFacts{Quantity::NitrousOxide, "nitrous_oxide", "µg/m³"},
    QuantityFacts{Quantity::Ozone, "ozone", "µg/m³"},
    QuantityFacts{Quantity::Ph, "ph", ""},
    QuantityFacts{Quantity::Pm1, "pm1", "µg/m³"},
    QuantityFacts{Quantity::Pm10, "pm10", "µg/m³"},
    QuantityFacts{Quantity::Pm25, "pm25", "µg/m³"},
    QuantityFacts{Quantity::Power, "power", "kW"},
    QuantityFacts{Quantity::PowerFactor, "power_factor", "%"},
    QuantityFacts{Quantity::Precipitation, "precipitation", "mm"},
    QuantityFacts{Quantity::PrecipitationIntensity, "precipitation_intensity", "mm/h"},
    QuantityFacts{Quantity::Pressure, "pressure", "Pa"},
    QuantityFacts{Quantity::ReactivePower, "reactive_power", "var"},
    QuantityFacts{Quantity::SignalStrength, "signal_strength", "dBm"},
    QuantityFacts{Quantity::SoundPressure, "sound_pressure", "dB"},
    QuantityFacts{Quantity::Speed, "speed", "m/s"},
    QuantityFacts{Quantity::SulphurDioxide, "sulphur_dioxide", "µg/m³"},
    QuantityFacts{Quantity::Temperature, "temperature", "°C"},
    QuantityFacts{Quantity::VolatileOrganicCompounds, "volatile_organic_compounds", "µg/m³"},
    QuantityFacts{Quantity::VolatileOrganicCompoundsParts, "volatile_organic_compounds_parts", "ppb"},
    QuantityFacts{Quantity::Voltage, "voltage", "V"},
    QuantityFacts{Quantity::Volume, "volume", "m³"},
    QuantityFacts{Quantity::VolumeFlowRate, "volume_flow_rate", "m³/h"},
    QuantityFacts{Quantity::VolumeStorage, "volume_storage", "m³"},
    QuantityFacts{Quantity::Water, "water", "m³"},
    QuantityFacts{Quantity::Weight, "weight", "kg"},
    QuantityFacts{Quantity::WindDirection, "wind_direction", "°"},
    QuantityFacts{Quantity::WindSpeed, "wind_speed", "m/s"},
    QuantityFacts{Quantity::BatteryCharging, "battery_charging", ""},
    QuantityFacts{Quantity::Cold, "cold", ""},
    QuantityFacts{Quantity::Connectivity, "connectivity", ""},
    QuantityFacts{Quantity::Door, "door", ""},
    QuantityFacts{Quantity::GarageDoor, "garage_door", ""},
    QuantityFacts{Quantity::Heat, "heat", ""},
    QuantityFacts{Quantity::Light, "light", ""},
    QuantityFacts{Quantity::Lock, "lock", ""},
    QuantityFacts{Quantity::Motion, "motion", ""},
    QuantityFacts{Quantity::Moving, "moving", ""},
    QuantityFacts{Quantity::Occupancy, "occupancy", ""},
    QuantityFacts{Quantity::Opening, "opening", ""},
    QuantityFacts{Quantity::Plug, "plug", ""},
    QuantityFacts{Quantity::Presence, "presence", ""},
    QuantityFacts{Quantity::Problem, "problem", ""},
    QuantityFacts{Quantity::Running, "running", ""},
    QuantityFacts{Quantity::Safety, "safety", ""},
    QuantityFacts{Quantity::Smoke, "smoke", ""},
    QuantityFacts{Quantity::Sound, "sound", ""},
    QuantityFacts{Quantity::Tamper, "tamper", ""},
    QuantityFacts{Quantity::Update, "update", ""},
    QuantityFacts{Quantity::Vibration, "vibration", ""},
    QuantityFacts{Quantity::Window, "window", ""},
    QuantityFacts{Quantity::Date, "date", ""},
    QuantityFacts{Quantity::Enumeration, "enum", ""},
    QuantityFacts{Quantity::PointInTime, "timestamp", ""},
    QuantityFacts{Quantity::Mode, "mode", ""},
    QuantityFacts{Quantity::Position, "position", "%"},
    QuantityFacts{Quantity::Setpoint, "setpoint", ""},
    QuantityFacts{Quantity::PeopleCount, "people_count", ""},
    QuantityFacts{Quantity::LinkQuality, "link_quality", ""},
    QuantityFacts{Quantity::Firmware, "firmware", ""},
    QuantityFacts{Quantity::Identify, "identify", ""},
    QuantityFacts{Quantity::Restart, "restart", ""},
};

} // namespace

std::span<const QuantityFacts> quantities()
{
    return facts;
}

QString nameOf(Quantity quantity)
{
    const auto found = std::ranges::find(facts, quantity, &QuantityFacts::quantity);
    return found == facts.end() ? QString() : QString::fromUtf8(found->name);
}

Quantity quantityNamed(const QString& name)
{
    static const QHash<QString, Quantity> byName = [] {
        QHash<QString, Quantity> all;
        for (const QuantityFacts& fact : facts)
            all.insert(QString::fromUtf8(fact.name), fact.quantity);
        return all;
    }();
    return byName.value(name, Quantity::None);
}

} // namespace holdfast
