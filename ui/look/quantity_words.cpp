// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/quantity_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace holdfast {
namespace {

constexpr const char* room = "holdfast::Quantity";

struct Words
{
    Quantity quantity;
    const char* title;
    Icon icon;
    int decimals; ///< −1: by size
};

constexpr std::array numbers{
    Words{Quantity::ApparentPower, QT_TRANSLATE_NOOP("holdfast::Quantity", "Apparent power"), Icon::Bolt, -1},
    Words{Quantity::AirQualityIndex, QT_TRANSLATE_NOOP("holdfast::Quantity", "Air quality index"), Icon::Wind, 0},
    Words{Quantity::AtmosphericPressure, QT_TRANSLATE_NOOP("holdfast::Quantity", "Air pressure"), Icon::Meter, 0},
    Words{Quantity::Battery, QT_TRANSLATE_NOOP("holdfast::Quantity", "Battery"), Icon::Battery, 0},
    Words{Quantity::CarbonDioxide, QT_TRANSLATE_NOOP("holdfast::Quantity", "CO₂"), Icon::Wind, 0},
    Words{Quantity::CarbonMonoxide, QT_TRANSLATE_NOOP("holdfast::Quantity", "CO"), Icon::Wind, 0},
    Words{Quantity::Current, QT_TRANSLATE_NOOP("holdfast::Quantity", "Current"), Icon::Bolt, 2},
    Words{Quantity::Distance, QT_TRANSLATE_NOOP("holdfast::Quantity", "Distance"), Icon::Meter, -1},
    Words{Quantity::Duration, QT_TRANSLATE_NOOP("holdfast::Quantity", "Duration"), Icon::Clock, -1},
    Words{Quantity::Energy, QT_TRANSLATE_NOOP("holdfast::Quantity", "Energy"), Icon::Bolt, 1},
    Words{Quantity::EnergyStorage, QT_TRANSLATE_NOOP("holdfast::Quantity", "Stored energy"), Icon::Battery, 1},
    Words{Quantity::Frequency, QT_TRANSLATE_NOOP("holdfast::Quantity", "Frequency"), Icon::Meter, 2},
    Words{Quantity::Gas, QT_TRANSLATE_NOOP("holdfast::Quantity", "Gas"), Icon::Flame, 1},
    Words{Quantity::Humidity, QT_TRANSLATE_NOOP("holdfast::Quantity", "Humidity"), Icon::Drop, 0},
    Words{Quantity::Illuminance, QT_TRANSLATE_NOOP("holdfast::Quantity", "Illuminance"), Icon::Sun, 0},
    Words{Quantity::Moisture, QT_TRANSLATE_NOOP("holdfast::Quantity", "Moisture"), Icon::Drop, 0},
    Words{Quantity::Pm1, QT_TRANSLATE_NOOP("holdfast::Quantity", "PM1"), Icon::Wind, 0},
    Words{Quantity::Pm25, QT_TRANSLATE_NOOP("holdfast::Quantity", "PM2.5"), Icon::Wind, 0},
    Words{Quantity::Pm10, QT_TRANSLATE_NOOP("holdfast::Quantity", "PM10"), Icon::Wind, 0},
    Words{Quantity::Power, QT_TRANSLATE_NOOP("holdfast::Quantity", "Power"), Icon::Bolt, 1},
    Words{Quantity::PowerFactor, QT_TRANSLATE_NOOP("holdfast::Quantity", "Power factor"), Icon::Bolt, -1},
    Words{Quantity::Pressure, QT_TRANSLATE_NOOP("holdfast::Quantity", "Pressure"), Icon::Meter, 0},
    Words{Quantity::SignalStrength, QT_TRANSLATE_NOOP("holdfast::Quantity", "Signal"), Icon::Wifi, 0},
    Words{Quantity::SoundPressure, QT_TRANSLATE_NOOP("holdfast::Quantity", "Sound level"), Icon::Sound, 0},
    Words{Quantity::Speed, QT_TRANSLATE_NOOP("holdfast::Quantity", "Speed"), Icon::Meter, 1},
    Words{Quantity::Temperature, QT_TRANSLATE_NOOP("holdfast::Quantity", "Temperature"), Icon::Temperature, 1},
    Words{Quantity::VolatileOrganicCompounds, QT_TRANSLATE_NOOP("holdfast::Quantity", "VOC"), Icon::Wind, 0},
    Words{Quantity::VolatileOrganicCompoundsParts, QT_TRANSLATE_NOOP("holdfast::Quantity", "VOC"), Icon::Wind, 0},
    Words{Quantity::Voltage, QT_TRANSLATE_NOOP("holdfast::Quantity", "Voltage"), Icon::Bolt, 1},
    Words{Quantity::VolumeFlowRate, QT_TRANSLATE_NOOP("holdfast::Quantity", "Flow"), Icon::Drop, -1},
    Words{Quantity::Water, QT_TRANSLATE_NOOP("holdfast::Quantity", "Water"), Icon::Drop, -1},
    Words{Quantity::WindSpeed, QT_TRANSLATE_NOOP("holdfast::Quantity", "Wind speed"), Icon::Wind, 1},
    Words{Quantity::Position, QT_TRANSLATE_NOOP("holdfast::Quantity", "Position"), Icon::Updown, 0},
    Words{Quantity::Setpoint, QT_TRANSLATE_NOOP("holdfast::Quantity", "Set-point"), Icon::Settings, -1},
    Words{Quantity::PeopleCount, QT_TRANSLATE_NOOP("holdfast::Quantity", "People"), Icon::Users, 0},
    Words{Quantity::LinkQuality, QT_TRANSLATE_NOOP("holdfast::Quantity", "Link quality"), Icon::Wifi, 0},
    Words{Quantity::Mode, QT_TRANSLATE_NOOP("holdfast::Quantity", "Mode"), Icon::List, -1},
    Words{Quantity::Firmware, QT_TRANSLATE_NOOP("holdfast::Quantity", "Firmware"), Icon::Download, -1},
};

struct Pair
{
    Quantity quantity;
    const char* title;
    Icon icon;
    const char* yes;
    const char* no;
};

constexpr std::array pairs{
    Pair{Quantity::BatteryCharging, QT_TRANSLATE_NOOP("holdfast::Quantity", "Charging"), Icon::Battery, QT_TRANSLATE_NOOP("holdfast::Quantity", "Charging"), QT_TRANSLATE_NOOP("holdfast::Quantity", "Not charging")},
    Pair{Quantity::Connectivity, QT_TRANSLATE_NOOP("holdfast::Quantity", "Connection"), Icon::Wifi, QT_TRANSLATE_NOOP("holdfast::Quantity", "Connected"), QT_TRANSLATE_NOOP("holdfast::Quantity", "Disconnected")},
    Pair{Quantity::Door, QT_TRANSLATE_NOOP("holdfast::Quantity", "Door"), Icon::Door, QT_TRANSLATE_NOOP("holdfast::Quantity", "Open"), QT_TRANSLATE_NOOP("holdfast::Quantity", "Closed")},
    Pair{Quantity::GarageDoor, QT_TRANSLATE_NOOP("holdfast::Quantity", "Gate"), Icon::Door, QT_TRANSLATE_NOOP("holdfast::Quantity", "Open"), QT_TRANSLATE_NOOP("holdfast::Quantity", "Closed")},
    Pair{Quantity::Opening, QT_TRANSLATE_NOOP("holdfast::Quantity", "Opening"), Icon::Door, QT_TRANSLATE_NOOP("holdfast::Quantity", "Open"), QT_TRANSLATE_NOOP("holdfast::Quantity", "Closed")},
    Pair{Quantity::Window, QT_TRANSLATE_NOOP("holdfast::Quantity", "Window"), Icon::Door, QT_TRANSLATE_NOOP("holdfast::Quantity", "Open"), QT_TRANSLATE_NOOP("holdfast::Quantity", "Closed")},
    Pair{Quantity::Lock, QT_TRANSLATE_NOOP("holdfast::Quantity", "Lock"), Icon::Lock, QT_TRANSLATE_NOOP("holdfast::Quantity", "Unlocked"), QT_TRANSLATE_NOOP("holdfast::Quantity", "Locked")},
    Pair{Quantity::Moisture, QT_TRANSLATE_NOOP("holdfast::Quantity", "Moisture"), Icon::Drop, QT_TRANSLATE_NOOP("holdfast::Quantity", "Wet"), QT_TRANSLATE_NOOP("holdfast::Quantity", "Dry")},
    Pair{Quantity::Motion, QT_TRANSLATE_NOOP("holdfast::Quantity", "Motion"), Icon::Motion, QT_TRANSLATE_NOOP("holdfast::Quantity", "Motion"), QT_TRANSLATE_NOOP("holdfast::Quantity", "No motion")},
    Pair{Quantity::Moving, QT_TRANSLATE_NOOP("holdfast::Quantity", "Movement"), Icon::Motion, QT_TRANSLATE_NOOP("holdfast::Quantity", "Moving"), QT_TRANSLATE_NOOP("holdfast::Quantity", "Still")},
    Pair{Quantity::Occupancy, QT_TRANSLATE_NOOP("holdfast::Quantity", "Occupancy"), Icon::Motion, QT_TRANSLATE_NOOP("holdfast::Quantity", "Occupied"), QT_TRANSLATE_NOOP("holdfast::Quantity", "Vacant")},
    Pair{Quantity::Presence, QT_TRANSLATE_NOOP("holdfast::Quantity", "Presence"), Icon::User, QT_TRANSLATE_NOOP("holdfast::Quantity", "Present"), QT_TRANSLATE_NOOP("holdfast::Quantity", "Away")},
    Pair{Quantity::Plug, QT_TRANSLATE_NOOP("holdfast::Quantity", "Plug"), Icon::Plug, QT_TRANSLATE_NOOP("holdfast::Quantity", "Plugged in"), QT_TRANSLATE_NOOP("holdfast::Quantity", "Unplugged")},
    Pair{Quantity::Problem, QT_TRANSLATE_NOOP("holdfast::Quantity", "Problem"), Icon::Info, QT_TRANSLATE_NOOP("holdfast::Quantity", "Problem"), QT_TRANSLATE_NOOP("holdfast::Quantity", "No problem")},
    Pair{Quantity::Running, QT_TRANSLATE_NOOP("holdfast::Quantity", "Running"), Icon::Fan, QT_TRANSLATE_NOOP("holdfast::Quantity", "Running"), QT_TRANSLATE_NOOP("holdfast::Quantity", "Stopped")},
    Pair{Quantity::Safety, QT_TRANSLATE_NOOP("holdfast::Quantity", "Safety"), Icon::Shield, QT_TRANSLATE_NOOP("holdfast::Quantity", "Unsafe"), QT_TRANSLATE_NOOP("holdfast::Quantity", "Safe")},
    Pair{Quantity::Smoke, QT_TRANSLATE_NOOP("holdfast::Quantity", "Smoke"), Icon::Flame, QT_TRANSLATE_NOOP("holdfast::Quantity", "Smoke"), QT_TRANSLATE_NOOP("holdfast::Quantity", "No smoke")},
    Pair{Quantity::Sound, QT_TRANSLATE_NOOP("holdfast::Quantity", "Sound"), Icon::Sound, QT_TRANSLATE_NOOP("holdfast::Quantity", "Sound"), QT_TRANSLATE_NOOP("holdfast::Quantity", "Quiet")},
    Pair{Quantity::Tamper, QT_TRANSLATE_NOOP("holdfast::Quantity", "Tamper"), Icon::Shield, QT_TRANSLATE_NOOP("holdfast::Quantity", "Tampered"), QT_TRANSLATE_NOOP("holdfast::Quantity", "Intact")},
    Pair{Quantity::Update, QT_TRANSLATE_NOOP("holdfast::Quantity", "Update"), Icon::Download, QT_TRANSLATE_NOOP("holdfast::Quantity", "Update available"), QT_TRANSLATE_NOOP("holdfast::Quantity", "Up to date")},
    Pair{Quantity::Vibration, QT_TRANSLATE_NOOP("holdfast::Quantity", "Vibration"), Icon::Motion, QT_TRANSLATE_NOOP("holdfast::Quantity", "Vibrating"), QT_TRANSLATE_NOOP("holdfast::Quantity", "Still")},
    Pair{Quantity::Light, QT_TRANSLATE_NOOP("holdfast::Quantity", "Light"), Icon::Bulb, QT_TRANSLATE_NOOP("holdfast::Quantity", "Light"), QT_TRANSLATE_NOOP("holdfast::Quantity", "Dark")},
    Pair{Quantity::Heat, QT_TRANSLATE_NOOP("holdfast::Quantity", "Heat"), Icon::Flame, QT_TRANSLATE_NOOP("holdfast::Quantity", "Hot"), QT_TRANSLATE_NOOP("holdfast::Quantity", "Normal")},
    Pair{Quantity::Cold, QT_TRANSLATE_NOOP("holdfast::Quantity", "Cold"), Icon::Snow, QT_TRANSLATE_NOOP("holdfast::Quantity", "Cold"), QT_TRANSLATE_NOOP("holdfast::Quantity", "Normal")},
};

const Words* numberOf(Quantity quantity)
{
    const auto found = std::ranges::find(numbers, quantity, &Words::quantity);
    return found == numbers.end() ? nullptr : &*found;
}

const Pair* pairOf(Quantity quantity)
{
    const auto found = std::ranges::find(pairs, quantity, &Pair::quantity);
    return found == pairs.end() ? nullptr : &*found;
}

} // namespace

QString titleOf(Quantity quantity)
{
    if (const Words* words = numberOf(quantity))
        return QCoreApplication::translate(room, words->title);
    const Pair* pair = pairOf(quantity);
    return pair ? QCoreApplication::translate(room, pair->title) : QString();
}

Icon iconOf(Quantity quantity)
{
    if (const Words* words = numberOf(quantity))
        return words->icon;
    const Pair* pair = pairOf(quantity);
    return pair ? pair->icon : Icon::Sensor;
}

YesNo yesNoOf(Quantity quantity)
{
    if (const Pair* pair = pairOf(quantity))
        return {QCoreApplication::translate(room, pair->yes), QCoreApplication::translate(room, pair->no)};
    return {QCoreApplication::translate(room, QT_TRANSLATE_NOOP("holdfast::Quantity", "On")), QCoreApplication::translate(room, QT_TRANSLATE_NOOP("holdfast::Quantity", "Off"))};
}

int decimalsOf(Quantity quantity, double number)
{
    const Words* words = numberOf(quantity);
    if (!words || words->decimals < 0)
        return -1;
    return std::abs(number) >= 1000 ? 0 : words->decimals;
}

} // namespace holdfast
