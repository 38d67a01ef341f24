// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/broker.h"
#include "app/model/policy_standing.h"

#include <optional>
#include <vector>

namespace holdfast {

/// One of the brokers of a line, as it is itself: whichever of them carries the site's messages.
struct PathStanding
{
    BrokerId broker;
    LinkStatus status = LinkStatus::Idle;
    LinkFault fault = LinkFault::None;
    BrokerUse use = BrokerUse::Standby;
    std::optional<bool> echo; ///< empty: not asked. Then the connection is all that is known of it
    std::optional<bool> devicesSpeak; ///< whether devices were heard there lately; empty: nobody listens
    bool good = false;        ///< the site's messages may be taken from there

    friend bool operator==(const PathStanding&, const PathStanding&) = default;
};

/// A broker and those that stand in for it, as Holdfast uses them now.
struct LineStanding
{
    BrokerId line;  ///< the usual broker
    BrokerId inUse;
    PolicyPhase phase = PolicyPhase::Healthy;
    PolicyFreeze freeze = PolicyFreeze::None;
    LatchReason latched = LatchReason::None;
    Timestamp since; ///< of the phase
    std::optional<Timestamp> switchedAt;
    std::vector<PathStanding> paths; ///< the usual one first, then the others in their turn

    friend bool operator==(const LineStanding&, const LineStanding&) = default;
};

} // namespace holdfast
