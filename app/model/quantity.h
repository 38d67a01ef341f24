// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>

namespace holdfast {

/// What a point measures or means. Names are Home Assistant's device classes, the widest vocabulary in the field; `None` where nothing is known.
enum class Quantity : quint8 {
    None,
    // numbers
    ApparentPower, AirQualityIndex, Area, AtmosphericPressure, Battery, CarbonDioxide, CarbonMonoxide, Conductivity, Current, DataRate, DataSize, Distance, Duration,
    Energy, EnergyStorage, Frequency, Gas, Humidity, Illuminance, Irradiance, Moisture, Monetary, NitrogenDioxide, NitrogenMonoxide, NitrousOxide, Ozone, Ph,
    Pm1, Pm10, Pm25, Power, PowerFactor, Precipitation, PrecipitationIntensity, Pressure, ReactivePower, SignalStrength, SoundPressure, Speed, SulphurDioxide,
    Temperature, VolatileOrganicCompounds, VolatileOrganicCompoundsParts, Voltage, Volume, VolumeFlowRate, VolumeStorage, Water, Weight, WindDirection, WindSpeed,
    // yes or no
    BatteryCharging, Cold, Connectivity, Door, GarageDoor, Heat, Light, Lock, Motion, Moving, Occupancy, Opening, Plug, Presence, Problem, Running, Safety, Smoke,
    Sound, Tamper, Update, Vibration, Window,
    // others
    Date, Enumeration, PointInTime, Mode, Position, Setpoint, PeopleCount, LinkQuality, Firmware, Identify, Restart
};

struct QuantityFacts
{
    Quantity quantity = Quantity::None;
    const char* name = "";          ///< stable, lower case with underscores, as in discovery and in files
    const char* canonicalUnit = ""; ///< what we show when nothing else is asked for; empty for dimensionless
};

[[nodiscard]] std::span<const QuantityFacts> quantities();

/// "carbon_dioxide" for CarbonDioxide; empty for None.
[[nodiscard]] QString nameOf(Quantity quantity);

/// None for a name nobody knows.
[[nodiscard]] Quantity quantityNamed(const QString& name);

} // namespace holdfast
