// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/model/quality.h"

#include <QString>

#include <optional>

namespace holdfast {

/// Whether the networked box is there (Sparkplug birth and death, Homie $state).
enum class Presence : quint8 { Unknown, Online, Degraded, OnFallback, Offline };

/// Why we believe it. Silence is measured against the learned interval, never against a fixed one.
enum class PresenceEvidence : quint8 { None, Heard, Availability, Will, Silence, GatewayLost, BrokerLost, Retained };

/// What changes about a device while it lives; facts about it stand in Device.
struct DeviceState
{
    Presence presence = Presence::Unknown;
    PresenceEvidence evidence = PresenceEvidence::None;
    Timestamp since;                     ///< when the presence last changed
    std::optional<Timestamp> lastHeard;  ///< last live (not retained) message of the device itself
    std::optional<Ticks> learnedInterval; ///< median of its last 20 intervals
    Reach reach;

    friend bool operator==(const DeviceState&, const DeviceState&) = default;
};

[[nodiscard]] QString nameOf(Presence presence);

/// The state as it is to be shown while the link to its broker is up or down: behind a lost broker nothing is known, and nothing has to change for that.
[[nodiscard]] DeviceState throughBroker(DeviceState state, bool linkUp);

} // namespace holdfast
