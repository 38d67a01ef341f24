// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/continuity/prove.h"

#include "app/continuity/lint.h"
#include "app/continuity/prove_surroundings.h"

#include <QHashFunctions>

#include <algorithm>
#include <cmath>

namespace holdfast {
namespace {

using namespace continuity;

constexpr std::size_t askedEvery = 1024; ///< states; a fraction of a millisecond each

/// Machine and watch at one moment: what the next round depends on, and nothing else.
struct Moment
{
    PolicyState state;
    WatchState watch;

    friend bool operator==(const Moment&, const Moment&) = default;
};
static_assert(std::has_unique_object_representations_v<Moment>, "it is hashed as bytes");

/// Every moment found, each once, in the order it was found.
class Moments
{
public:
    explicit Moments(const Moment& first) : m_slots(1U << 12, none) { (void)add(first, 0, 0); }

    [[nodiscard]] std::size_t size() const { return m_all.size(); }
    [[nodiscard]] const Moment& at(std::size_t index) const { return m_all[index]; }

    /// Remembers how it was come by, if it is new.
    bool add(const Moment& moment, quint32 from, quint16 by)
    {
        std::size_t slot = slotOf(moment);
        for (; m_slots[slot] != none; slot = (slot + 1) & (m_slots.size() - 1))
            if (m_all[m_slots[slot]] == moment)
                return false;
        m_slots[slot] = quint32(m_all.size());
        m_all.push_back(moment);
        m_from.push_back(from);
        m_by.push_back(by);
        if (m_all.size() * 2 > m_slots.size())
            grow();
        return true;
    }

    /// What happened from the first moment to this one.
    [[nodiscard]] std::vector<quint16> wayTo(std::size_t index) const
    {
        std::vector<quint16> way;
        for (; index != 0; index = m_from[index])
            way.push_back(m_by[index]);
        std::reverse(way.begin(), way.end());
        return way;
    }

private:
    static constexpr quint32 none = ~0U;

    [[nodiscard]] std::size_t slotOf(const Moment& moment) const { return qHashBits(&moment, sizeof moment) & (m_slots.size() - 1); }

    void grow()
    {
        m_slots.assign(m_slots.size() * 4, none);
        for (std::size_t index = 0; index < m_all.size(); ++index) {
            std::size_t slot = slotOf(m_all[index]);
            while (m_slots[slot] != none)
                slot = (slot + 1) & (m_slots.size() - 1);
            m_slots[slot] = quint32(index);
        }
    }

    std::vector<Moment> m_all;
    std::vector<quint32> m_from;
    std::vector<quint16> m_by;
    std::vector<quint32> m_slots;
};

class Exploration
{
public:
    Exploration(const PolicyRules& rules, const RequiredRounds& required, int probes)
        : m_rules(rules), m_invariants(rules, required), m_surroundings(surroundingsOf(rules, probes)), m_moments(Moment())
    {
    }

    void run(PolicyProof& proof, const ProveOptions& options);
    [[nodiscard]] const WatchTally& tally() const { return m_tally; }

private:
    void tell(PolicyProof& proof, std::size_t from, quint16 last) const;

    const PolicyRules& m_rules;
    InvariantWatch m_invariants;
    std::vector<Surroundings> m_surroundings;
    Moments m_moments;
    WatchTally m_tally;
};

/// Breadth first: what is found first is found on a shortest way.
void Exploration::run(PolicyProof& proof, const ProveOptions& options)
{
    PolicyOrders orders;
    std::size_t levelEnd = 1;
    bool stopped = false;
    for (std::size_t index = 0; index < m_moments.size() && qint64(m_moments.size()) <= options.mostStates; ++index) {
        stopped = index % askedEvery == 0 && options.goesOn && !options.goesOn(qint64(m_moments.size()));
        if (stopped)
            break;
        if (index == levelEnd) {
            ++proof.depth;
            levelEnd = m_moments.size();
        }
        const Moment from = m_moments.at(index);
        for (std::size_t by = 0; by < m_surroundings.size() && proof.broken == Invariant::None; ++by) {
            if (!canHappen(m_rules, from.state, m_surroundings[by]))
                continue;
            Moment next = from;
            ++proof.transitions;
            proof.broken = explore(m_rules, m_invariants, m_surroundings[by], next.state, next.watch, orders, m_tally);
            if (proof.broken == Invariant::None)
                m_moments.add(next, quint32(index), quint16(by));
            else
                tell(proof, index, quint16(by));
        }
        if (proof.broken != Invariant::None)
            break;
    }
    proof.states = qint64(m_moments.size());
    proof.complete = proof.broken == Invariant::None && !stopped && proof.states <= options.mostStates;
}

void Exploration::tell(PolicyProof& proof, std::size_t from, quint16 last) const
{
    std::vector<quint16> way = m_moments.wayTo(from);
    way.push_back(last);
    Moment moment;
    PolicyOrders orders;
    WatchTally tally;
    const Surroundings* before = nullptr;
    int tick = 0;
    for (const quint16 by : way) {
        const Surroundings& around = m_surroundings[by];
        (void)explore(m_rules, m_invariants, around, moment.state, moment.watch, orders, tally);
        ProofMoment told;
        told.tick = ++tick;
        told.at = tick * proof.tick;
        told.events = eventsOf(m_rules, before, around);
        told.phase = moment.state.phase;
        told.freeze = moment.state.freeze;
        told.step = moment.state.phase == PolicyPhase::Active ? moment.state.step : -1;
        told.path = moment.state.path;
        told.orders.assign(orders.begin(), orders.end());
        proof.counterexample.push_back(std::move(told));
        before = &around;
    }
}

struct Figure
{
    Invariant invariant;
    double limit; ///< in milliseconds, or a count
    Ticks unit;   ///< of what the tally counts; 0: a count
};

/// Rounds of an exploration back into time: the longest that counts as so many.
double timeOf(const RoundScale& scale, int counted)
{
    qint64 rounds = std::min(counted, std::max(scale.exact, scale.marks.empty() ? counted : 0));
    for (const RoundScale::Mark& mark : scale.marks)
        if (mark.counted <= counted)
            rounds = std::max(rounds, mark.rounds);
    return double(rounds * scale.round.count());
}

void tellInvariants(PolicyProof& proof, const WatchTally& tally, const ProofRequirements& required, const RoundScale& scale)
{
    const std::array figures{Figure{Invariant::SwitchBudget, double(required.mostSwitches), Ticks(0)}, Figure{Invariant::StableFailback, double(required.leastStable.count()), Ticks(0)},
                             Figure{Invariant::NotStranded, double(required.longestStranded.count()), scale.round}, Figure{Invariant::NoLateCommand, double(required.oldestCommand.count()), scale.round},
                             Figure{Invariant::OneRootAlarm, double(required.latestAlarm.count()), scale.round}, Figure{Invariant::Total, double(required.longestStep.count()), scale.round}};
    for (int number = int(Invariant::GoodTarget); number <= int(Invariant::BoundedHold); ++number) {
        InvariantResult result;
        result.invariant = Invariant(number);
        result.checked = tally.checked[std::size_t(number)];
        result.verdict = proof.broken == result.invariant ? InvariantVerdict::Broken : result.checked > 0 ? InvariantVerdict::Holds : InvariantVerdict::NotApplicable;
        const auto figure = std::find_if(figures.begin(), figures.end(), [&](const Figure& candidate) { return candidate.invariant == result.invariant; });
        if (figure != figures.end()) {
            result.limit = figure->limit;
            result.worst = figure->unit.count() == 0 ? tally.worst[std::size_t(number)] : timeOf(scale, tally.worst[std::size_t(number)]);
        }
        const bool found = std::any_of(proof.findings.begin(), proof.findings.end(), [&](const PolicyFinding& finding) { return finding.invariant == result.invariant && finding.severity == FindingSeverity::Error; });
        const bool isStatic = number == int(Invariant::NoConflict) || number >= int(Invariant::Total);
        if (found)
            result.verdict = InvariantVerdict::Broken;
        else if (isStatic && result.verdict == InvariantVerdict::NotApplicable)
            result.verdict = InvariantVerdict::Holds;
        proof.invariants.push_back(result);
    }
}

} // namespace

RoundScale exploringScale(const Policy& policy, const ProveOptions& options)
{
    RoundScale scale = exactScale(policy);
    if (options.exactRounds == 0)
        return scale;
    std::vector<qint64> times = timesIn(policy);
    const ProofRequirements& required = options.required;
    for (const Ticks time : {required.within, required.leastStable, required.longestStranded, required.oldestCommand, required.latestAlarm, required.longestStep})
        times.push_back(scale.exactRounds(time));
    std::sort(times.begin(), times.end());
    times.erase(std::unique(times.begin(), times.end()), times.end());
    scale.exact = options.exactRounds;
    int least = scale.exact;
    for (const qint64 time : times) {
        if (time <= scale.exact)
            continue;
        least = std::max(least + 1, scale.exact + int(std::lround(std::log2(double(time) / scale.exact))));
        scale.marks.push_back({time, least});
    }
    return scale;
}

PolicyProof prove(const Policy& policy, const ProveOptions& options)
{
    PolicyProof proof;
    proof.policy = policy.id;
    proof.version = policy.version;
    proof.hash = hashOf(policy);
    const RoundScale scale = exploringScale(policy, options);
    proof.tick = scale.round;
    proof.exactRounds = options.exactRounds;
    proof.findings = lint(policy, options.required);
    PolicyRules rules = rulesOf(policy, scale);
    rules.without = options.without;
    const RequiredRounds required = requiredRounds(options.required, scale);
    Exploration exploration(rules, required, int(policy.trigger.probes.size()));
    exploration.run(proof, options);
    tellInvariants(proof, exploration.tally(), options.required, scale);
    const bool clean = std::none_of(proof.findings.begin(), proof.findings.end(), [](const PolicyFinding& finding) { return finding.severity == FindingSeverity::Error; });
    proof.proved = proof.complete && clean;
    return proof;
}

PolicyProof examine(const Policy& policy)
{
    PolicyProof refused;
    refused.findings = lint(policy);
    if (std::none_of(refused.findings.begin(), refused.findings.end(), [](const PolicyFinding& finding) { return finding.severity == FindingSeverity::Error; }))
        return prove(policy);
    refused.policy = policy.id;
    refused.version = policy.version;
    refused.hash = hashOf(policy);
    return refused;
}

} // namespace holdfast
