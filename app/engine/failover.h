// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/continuity/broker_line.h"
#include "app/continuity/executor.h"
#include "app/engine/handover.h"
#include "app/model/failover.h"
#include "app/model/shared_cause.h"

#include <QHash>

#include <map>
#include <optional>
#include <vector>

namespace holdfast {

/// What is known of one broker of a line.
struct BrokerWay
{
    LinkState link;
    bool echoed = false;                  ///< its echo came back at least once since the program began
    std::optional<Timestamp> echoBadSince;
    std::optional<Ticks> listeningSince;
};

/// One line at work. The rest of the engine knows only its usual broker, whichever of them carries.
struct LineRun
{
    BrokerLine line;
    int inUse = 0;  ///< 0 the usual one, 1… those that stand in
    int left = -1;  ///< the one used before, while something may still be said there alone; -1: none
    int wanted = 0; ///< as ordered; the broker has not granted it yet where it differs
    Ticks begun{0};
    Ticks looked{-1};
    bool waits = false;              ///< the executor waits for the switch
    bool mute = false;               ///< the broker in use is connected and does not answer
    int badRounds = 0;               ///< in a row, of the broker in use
    std::optional<Timestamp> lastLive; ///< when something was last taken through it
    std::optional<Timestamp> switchedAt;
    continuity::OperatorAct act = continuity::OperatorAct::None; ///< for the next round
    Handover handover;
};

/// The lines of this site.
struct Failover
{
    PolicyExecutor executor;
    std::map<BrokerId, LineRun> runs;    ///< by the usual broker
    QHash<BrokerId, BrokerId> lineOf;    ///< every broker of a line
    QHash<BrokerId, BrokerWay> ways;
    bool moved = false;                  ///< something to tell, perhaps
    QByteArray before;                   ///< how far they had come when the program ended
    std::vector<BrokerOrder> ordered;
    std::vector<LineStanding> told;
    std::vector<SharedCause> alarms;
};

/// The brokers of a line by their number: 0 is the usual one.
[[nodiscard]] BrokerId brokerOf(const BrokerLine& line, int index);
[[nodiscard]] int indexOf(const BrokerLine& line, const BrokerId& broker);
[[nodiscard]] inline int lengthOf(const BrokerLine& line) { return 1 + int(line.standIns.size()); }

} // namespace holdfast
