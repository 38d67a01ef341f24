// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/delta.h"

namespace holdfast {

/// A site made up to be large: floors with drawn rooms, gateways, devices of four kinds in the rooms, two brokers.
struct LargeSite
{
    int floors = 20;
    int roomsOnAFloor = 25;
    int devices = 10'000;
    int pointsOfADevice = 10;
    int gateways = 40;
};

[[nodiscard]] Delta frameOf(const LargeSite& site);
/// Devices, states, points and first readings.
[[nodiscard]] Delta devicesOf(const LargeSite& site);
/// Newcomers nobody adopted, each with its points.
[[nodiscard]] Delta newcomersOf(int count, int points);
/// So many readings, from the given one on; every tenth device also says how it is.
[[nodiscard]] Delta readingsOf(const LargeSite& site, int first, int count, Timestamp at);
/// One alarm for each of so many devices.
[[nodiscard]] Delta alarmsOf(int count, Timestamp at);
[[nodiscard]] Delta linkOf(int broker, bool up, Timestamp at);

} // namespace holdfast
