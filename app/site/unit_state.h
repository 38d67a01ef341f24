// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/model/value.h"

#include <QHash>

#include <optional>
#include <vector>

namespace holdfast::site {

/// What a fault makes of a device.
struct Afflictions
{
    bool silent = false;
    bool lying = false;
    bool chattering = false;
    bool leaking = false;
    bool heldOpen = false;
    double driftPerHour = 0;
    double drift = 0;        ///< so far, in the unit of its values
    double clockError = 0;   ///< seconds its own clock is ahead
    bool ignoresFallback = false;
    double forgetsAfter = 0; ///< seconds on its fallback until it lets go; 0: it does not
};

/// What changes about a simulated device while time goes by.
struct UnitState
{
    std::vector<Value> values;     ///< one for each leaf
    QHash<int, Value> asked;       ///< leaf → what a command wants
    QHash<int, Value> held;        ///< leaf → what a scenario says it is
    QHash<int, double> bias;       ///< leaf → what a scenario adds
    std::optional<Timestamp> told; ///< values are of this time
    Timestamp due;                 ///< next message
    double total = 0;              ///< a meter's register
    double second = 0;             ///< a second register, or seconds a door stands open
    double battery = 100;          ///< %
    double batteryDays = 700;      ///< from full to empty
    bool open = false;
    bool locked = true;
    QHash<int, Value> stored;      ///< leaf → what it falls back to once it is cut off
    double fallsAfter = 30;        ///< seconds without its connection until it does
    double alone = 0;              ///< seconds without its connection so far
    bool onFallback = false;
    quint64 sequence = 0;
    Afflictions fault;
};

} // namespace holdfast::site
