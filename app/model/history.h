// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/model/ids.h"
#include "app/model/quality.h"
#include "app/model/value.h"

#include <optional>
#include <vector>

namespace holdfast {

/// Half open: from ≤ t < to.
struct Interval
{
    Timestamp from;
    Timestamp to;

    friend bool operator==(const Interval&, const Interval&) = default;
};

/// Columns for a trend: one entry per column that holds a sample. Nothing is interpolated.
struct Series
{
    PointId point;
    Interval interval;
    std::vector<Timestamp> time; ///< start of the column
    std::vector<double> minimum;
    std::vector<double> mean;    ///< time-weighted where the store can, else of the samples
    std::vector<double> maximum;
    std::vector<float> coverage; ///< 0 to 1: the part of the column that is covered by good samples

    friend bool operator==(const Series&, const Series&) = default;
};

struct Sample
{
    Timestamp at;
    Value value;
    Quality quality = Quality::Live;

    friend bool operator==(const Sample&, const Sample&) = default;
};

enum class GapReason : quint8 { DeviceSilent, GatewayLost, BrokerLost, HoldfastOff, DiskFull, Thinned, BrokerDropped, Overrun, Damaged };

/// Time nothing was recorded, and why. An empty point means: every point behind `broker`, or every point at all.
struct Gap
{
    PointId point;
    BrokerId broker;
    Interval interval; ///< `to` equals the largest time while it lasts
    GapReason reason = GapReason::DeviceSilent;

    friend bool operator==(const Gap&, const Gap&) = default;
};

struct Usage
{
    qint64 bytes = 0;
    qint64 samples = 0;
    qint64 bytesPerDay = 0;
    std::optional<Timestamp> first;
    std::optional<Timestamp> last;

    friend bool operator==(const Usage&, const Usage&) = default;
};

} // namespace holdfast
