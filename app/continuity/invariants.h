// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/continuity/machine.h"

namespace holdfast::continuity {

/// What the site requires, counted in rounds.
struct RequiredRounds
{
    int mostSwitches = 6;
    int leastSwitches = 5;
    int within = 720;
    int leastGood = 3;
    int stable = 12;
    int stranded = 36;
    int oldestCommand = 180;
    int latestAlarm = 24;
    int longestStep = 60;
};

[[nodiscard]] RequiredRounds requiredRounds(const ProofRequirements& requirements, const RoundScale& scale);

/// What is true outside, whatever the policy's probes say of it.
struct Surroundings
{
    bool blind = false; ///< our own network is gone
    bool restarted = false;
    Observation seen;
    int ticks = 1;
};

/// What the watch remembers of the past. It counts for itself: it must not believe the machine it watches.
struct WatchState
{
    quint16 goodFor = 0;   ///< good rounds in a row
    quint16 quiet = 0;     ///< rounds without a switch
    quint16 lostFor = 0;   ///< bad rounds in a row that nothing explains, without an alarm
    quint16 queuedFor = 0; ///< age of the oldest queued command
    quint16 waiting = 0;   ///< rounds with one and the same order unanswered
    quint16 slots = 0;     ///< bit i: written by step i and not let go
    std::array<quint8, 4> stranded{}; ///< rounds in a row in which this way was good and the one in use dead; 0 the usual way, 1… the alternatives
    quint8 switches = 0;   ///< since the last time without any for as long as required
    quint8 alarms = 0;
    quint8 otherWriter = 0;
    quint8 undoing = 0;    ///< step whose letting go is under way, from 1

    friend bool operator==(const WatchState&, const WatchState&) = default;
};
static_assert(std::has_unique_object_representations_v<WatchState>, "it is compared and hashed as bytes");

/// How often each invariant was put to the test, and how near anything came.
struct WatchTally
{
    std::array<qint64, 15> checked{};
    std::array<int, 15> worst{};
};

/// Watches one policy for one element round by round. The same watch stands beside the exhaustive proof and beside the executor at run time.
class InvariantWatch
{
public:
    InvariantWatch(const PolicyRules& rules, const RequiredRounds& required) : m_rules(rules), m_required(required) {}

    /// The first invariant that this round breaks, or None. `before` and `after` are the machine's states around it.
    [[nodiscard]] Invariant watch(WatchState& watch, const Surroundings& around, const PolicyState& before, const PolicyState& after, const PolicyOrders& orders, WatchTally& tally) const;

private:
    struct Round;

    void passTime(Round& round) const;
    [[nodiscard]] Invariant watchOrder(Round& round, const PolicyOrder& order) const;
    [[nodiscard]] Invariant watchStart(Round& round, int index) const;
    [[nodiscard]] Invariant watchSwitch(Round& round, int path) const;
    [[nodiscard]] Invariant watchMove(Round& round, int alternative) const;
    [[nodiscard]] Invariant watchFailback(Round& round) const;
    [[nodiscard]] Invariant watchQueued(Round& round) const;
    [[nodiscard]] Invariant watchAnswer(Round& round) const;
    [[nodiscard]] Invariant watchStanding(Round& round) const;
    [[nodiscard]] Invariant watchStranded(Round& round) const;
    [[nodiscard]] Invariant watchWay(Round& round, std::size_t way, bool isMissed) const;
    [[nodiscard]] Invariant watchAlarm(Round& round) const;

    const PolicyRules& m_rules;
    RequiredRounds m_required;
};

} // namespace holdfast::continuity
