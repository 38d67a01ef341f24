// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/broker.h"
#include "app/model/policy.h"

#include <QHash>

#include <vector>

namespace holdfast {

/// With so many every way is proved to lead out within the time allowed (I4); with a third one the switches run out first.
constexpr std::size_t mostStandIns = 2;

/// A broker and those that stand in for it: one world of topics, whichever of them brings it.
struct BrokerLine
{
    BrokerId usual;
    std::vector<BrokerId> standIns; ///< in their turn

    friend bool operator==(const BrokerLine&, const BrokerLine&) = default;
};

/// The lines that configured brokers make, with the first two that stand in. One that is said to stand in for itself, for an unknown one or for one that stands in itself is alone.
[[nodiscard]] std::vector<BrokerLine> brokerLines(const QHash<BrokerId, BrokerConfig>& brokers);

/// How Holdfast itself goes over from one broker of a line to the next, as the policy that the executor runs: three bad rounds of two seconds away, five good minutes back,
/// four switches an hour and one to leave a dead one (continuity.md, broker failover).
[[nodiscard]] Policy policyOf(const BrokerLine& line);

/// What its policies are called.
[[nodiscard]] PolicyId policyIdOf(const BrokerLine& line);

} // namespace holdfast
