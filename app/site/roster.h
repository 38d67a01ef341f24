// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/site/unit.h"

#include <span>

namespace holdfast::site {

/// Which rooms of the house hold a device of a kind: room codes separated by blanks, "room=name" where the device has a name of its own.
struct RosterLine
{
    DeviceKind kind = DeviceKind::RoomSensor;
    const char* rooms = "";
};

[[nodiscard]] std::span<const RosterLine> rosterLines();

/// The devices behind GW-3 and where they stand on the plan (tenths of a metre).
struct BehindGw3
{
    const char* code = "";
    int x = 0;
    int y = 0;
};

[[nodiscard]] std::span<const BehindGw3> behindGw3();

/// All devices of Harbour House, gateways first; 412 of them unless another number is wanted.
[[nodiscard]] std::vector<Unit> roster(int count);

/// Names of the connections: the four gateways, then the controller bus all wired devices share.
inline constexpr int gatewayCount = 4;
inline constexpr int busClient = gatewayCount;

} // namespace holdfast::site
