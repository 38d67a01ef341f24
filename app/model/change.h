// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/broker.h"
#include "app/model/device.h"
#include "app/model/discovery.h"
#include "app/model/ids.h"
#include "app/model/point.h"
#include "app/model/presence.h"
#include "app/model/reading.h"

#include <variant>
#include <vector>

namespace holdfast {

/// A point of an adopted device has a new reading. `fresh`: a message brought it; otherwise only its quality changed (silence).
struct ReadingChanged
{
    Reading reading;
    bool fresh = true;
    bool historical = false; ///< for history only: never current, never an alarm
};

struct DeviceChanged { Device device; }; ///< facts, membership, place or name; also the first time
struct DeviceRemoved { DeviceId device; };
struct PointChanged { Point point; };     ///< of an adopted device; also the first time
struct PointRemoved { PointId point; bool kept = false; };  ///< kept: known still, but no longer of an adopted device
struct PresenceChanged { DeviceId device; DeviceState state; };
struct PathChanged { LinkState link; };   ///< one for a broker's loss, never one per value
struct ConflictFound { Conflict conflict; };
struct ConflictEnded { Conflict conflict; };
/// A device's own message to people; an empty text takes it back.
struct DeviceAlertChanged { DeviceId device; QString alert; QString text; };
struct TopologyChanged { Topology topology; };

/// What the fleet answers to events: the input of alarms, continuity and the window.
using Change = std::variant<ReadingChanged, DeviceChanged, DeviceRemoved, PointChanged, PointRemoved, PresenceChanged, PathChanged, ConflictFound, ConflictEnded,
                            DeviceAlertChanged, TopologyChanged>;
using Changes = std::vector<Change>;

} // namespace holdfast
