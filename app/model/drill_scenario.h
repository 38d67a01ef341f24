// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/expected.h"
#include "app/model/drill.h"

namespace holdfast {

/// What devices are to do once they are cut off, by a property of theirs.
struct DrillPreset
{
    QString property;   ///< "occupied_heating_setpoint"
    Value becomes;
    QStringList devices; ///< names or ids; empty: all that lose their way and have it
    Ticks after{30'000};
    Ticks within{60'000}; ///< no later than this after the loss

    friend bool operator==(const DrillPreset&, const DrillPreset&) = default;
};

/// The same as it is stored in one device.
struct StoredPreset
{
    PointId point;
    Value becomes;
    Ticks after{0};

    friend bool operator==(const StoredPreset&, const StoredPreset&) = default;
};

/// A value that must stay within bounds, drill or not.
struct DrillWatch
{
    QString name;
    QString device;   ///< name or id
    QString property;
    double least = 0;
    double most = 0;

    friend bool operator==(const DrillWatch&, const DrillWatch&) = default;
};

/// A drill of the simulated site as somebody writes it down.
struct DrillScenario
{
    QString id;
    QString name;
    PolicyLoss lost = PolicyLoss::Gateway;
    QString element; ///< name or id of the device that is lost; empty for the broker
    Ticks hold{1'800'000};
    std::vector<DrillPreset> presets;
    QStringList faults; ///< what misbehaves, as the simulated site calls it: "ignore-fallback:3.06-TH"
    std::vector<DrillWatch> bounds;

    friend bool operator==(const DrillScenario&, const DrillScenario&) = default;
};

/// What is checked before anything is taken away.
[[nodiscard]] std::vector<DrillCheck> checksOf(const DrillScenario& scenario);

/// The devices its faults are built into.
[[nodiscard]] QStringList faultyDevices(const DrillScenario& scenario);

/// Format "holdfast-drill/1". A member nobody knows is refused: a misspelt one would silently change what is drilled.
[[nodiscard]] Expected<DrillScenario> drillScenarioFrom(const QByteArray& json);

} // namespace holdfast
