// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/continuity/invariants.h"
#include "app/continuity/prove_surroundings.h"

#include <algorithm>
#include <random>
#include <vector>

namespace holdfast {

/// A seeded world for one policy: probes that fail and come back for a while each, steps that answer, fail or stay silent, and everything else that happens now and then.
class RandomFaults
{
public:
    RandomFaults(const PolicyRules& rules, int probes, quint32 seed) : m_rules(rules), m_probes(probes), m_random(seed) {}

    [[nodiscard]] continuity::Surroundings next(const continuity::PolicyState& state)
    {
        using namespace continuity;
        flip(m_lost, 0.03, 0.05);
        flip(m_blind, 0.002, 0.2);
        flip(m_fire, 0.002, 0.1);
        flip(m_parent, 0.004, 0.2);
        for (bool& way : m_ways)
            flip(way, 0.03, 0.08); // true: dead
        Surroundings around;
        around.blind = m_blind;
        around.restarted = happens(0.01);
        around.ticks = happens(0.003) ? 2 + int(m_random() % 2000) : 1;
        around.seen.bad = quint8(m_lost || m_blind ? m_probes : int(m_random() % 20 == 0 ? m_rules.kOfN - 1 : 0));
        for (std::size_t way = 0; way < m_ways.size(); ++way)
            around.seen.alternatives = quint8(around.seen.alternatives | (m_ways[way] || m_blind ? 0U : 1U << way));
        around.seen.control = !m_blind;
        around.seen.fire = m_fire;
        around.seen.parentLost = m_parent;
        around.seen.guard = !happens(0.02);
        around.seen.failbackWindow = m_random() % 400 < 200;
        around.seen.newerEpoch = m_rules.isFenced() && happens(0.002);
        around.seen.versionCurrent = happens(0.9);
        const bool isAsked = state.doing == PolicyDoing::Waiting || (state.doing == PolicyDoing::Undoing && state.timer > 0);
        if (isAsked && !m_blind && !around.restarted)
            around.seen.answer = happens(0.5) ? StepAnswer::Confirmed : happens(0.1) ? StepAnswer::Failed : StepAnswer::None;
        act(around.seen, state);
        return around;
    }

private:
    void act(continuity::Observation& seen, const continuity::PolicyState& state)
    {
        using namespace continuity;
        if (state.phase == PolicyPhase::Latched && happens(0.05))
            seen.act = OperatorAct::Acknowledge;
        else if (state.phase == PolicyPhase::Recovering && happens(0.05))
            seen.act = OperatorAct::GoBack;
        else if (happens(0.002))
            seen.act = OperatorAct::Override;
        seen.overrideRounds = quint16(m_random() % 50);
    }

    [[nodiscard]] bool happens(double share) { return double(m_random()) < share * double(std::mt19937::max()); }
    void flip(bool& state, double on, double off) { state = happens(state ? off : on) ? !state : state; }

    const PolicyRules& m_rules;
    int m_probes;
    std::mt19937 m_random;
    bool m_lost = false;
    bool m_blind = false;
    bool m_fire = false;
    bool m_parent = false;
    std::array<bool, 3> m_ways{};
};

/// Runs a seeded sequence with every invariant watched, and each window of switches counted by the moments themselves besides.
inline Invariant runFaults(const PolicyRules& rules, int probes, const continuity::RequiredRounds& required, quint32 seed, int rounds, continuity::WatchTally& tally)
{
    using namespace continuity;
    const InvariantWatch invariants(rules, required);
    RandomFaults faults(rules, probes, seed);
    PolicyState state;
    WatchState watch;
    PolicyOrders orders;
    std::vector<qint64> switches;
    qint64 now = 0;
    for (int round = 0; round < rounds; ++round) {
        const Surroundings around = faults.next(state);
        now += around.ticks;
        if (around.seen.act == OperatorAct::Acknowledge)
            switches.clear(); // a person answers for what comes
        if (const Invariant broken = explore(rules, invariants, around, state, watch, orders, tally); broken != Invariant::None)
            return broken;
        for (const PolicyOrder& order : orders)
            if (order.kind == OrderKind::SwitchPath || order.kind == OrderKind::Promote)
                switches.push_back(now);
        const auto within = std::count_if(switches.begin(), switches.end(), [&](qint64 at) { return at > now - required.within; });
        if (within > required.mostSwitches)
            return Invariant::SwitchBudget;
    }
    return Invariant::None;
}

} // namespace holdfast
