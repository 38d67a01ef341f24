// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/continuity/policy_rules.h"
#include "app/model/policy_proof.h"

#include <array>
#include <type_traits>

namespace holdfast::continuity {

enum class StepAnswer : quint8 { None, Confirmed, Failed };
enum class OperatorAct : quint8 { None, Override, Release, Acknowledge, GoBack };

/// What is known at the end of one round of probing.
struct Observation
{
    quint8 bad = 0;          ///< so many of the policy's probes answered badly or not at all
    quint8 alternatives = 0; ///< bit i: the end-to-end probe of alternative i is good
    bool control = true;     ///< we are not the ones cut off
    bool parentLost = false; ///< the outage of something above explains it
    bool guard = true;       ///< time window, occupancy and maintenance let it act
    bool fire = false;
    bool evidenceValid = true;
    bool newerEpoch = false; ///< somebody else took over
    bool failbackWindow = true;
    bool versionCurrent = true; ///< what is queued was meant for the configuration of now
    StepAnswer answer = StepAnswer::None; ///< to the order under way
    OperatorAct act = OperatorAct::None;
    quint16 overrideRounds = 0; ///< with OperatorAct::Override; it is never without an end
};

enum class PolicyDoing : quint8 { Idle, Starting, Waiting, Undoing };

/// All that a policy remembers of one element. No times in it, only rounds counted; nothing between its members.
struct PolicyState
{
    quint16 bad = 0;   ///< bad rounds in a row
    quint16 good = 0;  ///< good rounds in a row, while something is in force
    quint16 timer = 0; ///< rounds the order under way has been waited for
    quint16 quiet = 0; ///< rounds since the last switch, while some are counted
    quint16 held = 0;  ///< rounds since it acted
    quint16 inForce = 0; ///< bit i: what step i wrote has not been let go
    quint16 queued = 0;  ///< bit i: step i queues commands
    quint16 overrideLeft = 0;
    PolicyPhase phase = PolicyPhase::Healthy;
    PolicyFreeze freeze = PolicyFreeze::None;
    LatchReason latched = LatchReason::None;
    PolicyDoing doing = PolicyDoing::Idle;
    quint8 path = 0;   ///< 0 the usual one, 1… the alternatives
    quint8 step = 0;   ///< under way, while active
    quint8 stage = 0;  ///< of the resync
    quint8 dead = 0;   ///< bad rounds in a row of the alternative in use
    quint8 switches = 0; ///< since the last time without any for as long as the budget counts
    quint8 reserveUsed = 0;
    quint8 alarm = 0;
    quint8 escalated = 0;
    quint8 fenced = 0; ///< somebody has a newer epoch: nothing is written. 2: not yet stepped back
    quint8 spare = 0;

    friend bool operator==(const PolicyState&, const PolicyState&) = default;
};
static_assert(std::has_unique_object_representations_v<PolicyState>, "it is compared, hashed and kept as bytes");

[[nodiscard]] size_t qHash(const PolicyState& state, size_t seed = 0);

/// What the machine orders in one round: few, and in their order.
class PolicyOrders
{
public:
    void add(OrderKind kind, int parameter = 0)
    {
        Q_ASSERT(m_size < m_orders.size());
        m_orders[m_size++] = {kind, parameter};
    }
    [[nodiscard]] const PolicyOrder* begin() const { return m_orders.data(); }
    [[nodiscard]] const PolicyOrder* end() const { return m_orders.data() + m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    void clear() { m_size = 0; }

private:
    std::array<PolicyOrder, 96> m_orders; // at most: each of 16 steps expired, started with a switch, undone, dropped; alarms
    std::size_t m_size = 0;
};

/// One round: what was seen, and how many rounds have passed since the last call. 1 is usual; 0 brings an answer or an operator's act between rounds;
/// more means that we slept, and what was counted in a row begins anew. The one function that engine, proof, drill and tests run.
void advance(const PolicyRules& rules, PolicyState& state, const Observation& seen, int ticks, PolicyOrders& orders);

struct StepOutcome
{
    PolicyState state;
    PolicyOrders orders;
};

/// The same from value to value.
[[nodiscard]] inline StepOutcome step(const PolicyRules& rules, PolicyState state, const Observation& seen, int ticks)
{
    StepOutcome outcome{state, {}};
    advance(rules, outcome.state, seen, ticks, outcome.orders);
    return outcome;
}

/// After a restart of this program: evidence is gathered anew, what may be ordered twice is ordered again, what may not counts as not answered.
[[nodiscard]] PolicyState resumed(const PolicyRules& rules, PolicyState state);

} // namespace holdfast::continuity
