// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/continuity/prove_surroundings.h"

#include <algorithm>

namespace holdfast::continuity {
namespace {

constexpr int longSleep = 60'000; ///< rounds: whatever runs, runs out

Surroundings roundOf(const PolicyRules& rules, bool isBad, unsigned alternatives)
{
    Surroundings around;
    around.seen.bad = quint8(isBad ? rules.kOfN : rules.kOfN - 1); // the mildest loss and the worst health that still is one
    around.seen.alternatives = quint8(alternatives);
    return around;
}

/// What keeps a policy from acting, or a person's act: the probes matter little then, the ways not at all.
std::vector<Surroundings> interferencesOf(const PolicyRules& rules, const Surroundings& plain)
{
    std::vector<Surroundings> rarities;
    const auto add = [&](auto change) {
        rarities.push_back(plain);
        change(rarities.back());
    };
    add([](Surroundings& around) { around.seen.parentLost = true; });
    add([](Surroundings& around) { around.seen.evidenceValid = false; });
    add([&](Surroundings& around) {
        around.seen.act = OperatorAct::Override;
        around.seen.overrideRounds = quint16(std::min(rules.maxOverride, 3));
    });
    for (const OperatorAct act : {OperatorAct::Release, OperatorAct::Acknowledge})
        add([&](Surroundings& around) { around.seen.act = act; });
    if (rules.fire == FireRule::NotDuring)
        add([](Surroundings& around) { around.seen.fire = true; });
    return rarities;
}

/// What may come on top of a round, one at a time.
std::vector<Surroundings> raritiesOf(const PolicyRules& rules, const Surroundings& plain)
{
    std::vector<Surroundings> rarities;
    const auto add = [&](auto change) {
        rarities.push_back(plain);
        change(rarities.back());
    };
    add([](Surroundings& around) { around.restarted = true; });
    add([](Surroundings& around) { around.ticks = longSleep; });
    add([](Surroundings& around) { around.seen.guard = false; });
    if (rules.failback != FailbackRule::Auto)
        add([](Surroundings& around) { around.seen.act = OperatorAct::GoBack; });
    if (rules.fire != FireRule::NotDuring)
        add([](Surroundings& around) { around.seen.fire = true; });
    if (rules.isFenced())
        add([](Surroundings& around) { around.seen.newerEpoch = true; });
    if (rules.failback == FailbackRule::Window)
        add([](Surroundings& around) { around.seen.failbackWindow = false; });
    if (rules.queued == QueuedCommands::Revalidate)
        add([](Surroundings& around) { around.seen.versionCurrent = false; });
    return rarities;
}

} // namespace

std::vector<Surroundings> surroundingsOf(const PolicyRules& rules, int probes)
{
    std::vector<Surroundings> all;
    const unsigned ways = rules.hasMoves() ? unsigned(rules.alternativeProbed.size()) : 0U;
    for (unsigned alternatives = 0; alternatives < 1U << ways; ++alternatives)
        for (const bool isBad : {false, true}) {
            const Surroundings plain = roundOf(rules, isBad, alternatives);
            for (const StepAnswer answer : {StepAnswer::None, StepAnswer::Confirmed, StepAnswer::Failed}) {
                all.push_back(plain);
                all.back().seen.answer = answer;
                if (rules.fire != FireRule::OnlyDuring)
                    continue;
                all.push_back(all.back());
                all.back().seen.fire = true;
            }
            if (alternatives != 0 && alternatives + 1 != 1U << ways)
                continue; // rare things come with all ways good or none: the next round sorts the ways apart
            const auto rarities = raritiesOf(rules, plain);
            all.insert(all.end(), rarities.begin(), rarities.end());
            if (alternatives + 1 != 1U << ways)
                continue;
            const auto interferences = interferencesOf(rules, plain);
            all.insert(all.end(), interferences.begin(), interferences.end());
        }
    Surroundings blind = roundOf(rules, true, 0);
    blind.blind = true;
    blind.seen.bad = quint8(std::max(probes, rules.kOfN));
    blind.seen.control = !rules.control;
    all.push_back(blind);
    blind.restarted = true;
    all.push_back(blind);
    return all;
}

bool canHappen(const PolicyRules& rules, const PolicyState& state, const Surroundings& around)
{
    const bool isAsked = state.doing == PolicyDoing::Waiting || (state.doing == PolicyDoing::Undoing && state.timer > 0);
    if (around.seen.answer != StepAnswer::None)
        return isAsked;
    switch (around.seen.act) {
    case OperatorAct::Release: return state.overrideLeft > 0;
    case OperatorAct::Acknowledge: return state.phase == PolicyPhase::Latched;
    case OperatorAct::GoBack: return rules.failback != FailbackRule::Auto && state.phase == PolicyPhase::Recovering;
    case OperatorAct::Override:
    case OperatorAct::None: break;
    }
    if (!around.seen.failbackWindow && state.phase != PolicyPhase::Recovering && state.phase != PolicyPhase::Holding)
        return false;
    if (!around.seen.versionCurrent && state.phase != PolicyPhase::Resync)
        return false;
    const bool waits = state.phase == PolicyPhase::Healthy || state.phase == PolicyPhase::Suspect;
    return (around.seen.guard && around.seen.evidenceValid) || waits;
}

Invariant explore(const PolicyRules& rules, const InvariantWatch& invariants, const Surroundings& around, PolicyState& state, WatchState& watch, PolicyOrders& orders, WatchTally& tally)
{
    const PolicyState before = around.restarted ? resumed(rules, state) : state;
    state = before;
    orders.clear();
    advance(rules, state, around.seen, around.ticks, orders);
    return invariants.watch(watch, around, before, state, orders, tally);
}

std::vector<std::pair<ProofEvent, int>> eventsOf(const PolicyRules& rules, const Surroundings* before, const Surroundings& around)
{
    static const Surroundings calm;
    const Surroundings& was = before ? *before : calm;
    std::vector<std::pair<ProofEvent, int>> events;
    const auto changed = [&](bool then, bool now, ProofEvent off, ProofEvent on, int parameter = 0) {
        if (then != now)
            events.emplace_back(now ? on : off, parameter);
    };
    changed(was.blind, around.blind, ProofEvent::ControlGood, ProofEvent::ControlBad);
    changed(before && was.seen.bad >= rules.kOfN, around.seen.bad >= rules.kOfN, ProofEvent::ProbesGood, ProofEvent::ProbesBad);
    for (int index = 0; index < int(rules.alternativeProbed.size()) && rules.hasMoves(); ++index)
        changed(!before || (was.seen.alternatives >> index & 1) != 0, (around.seen.alternatives >> index & 1) != 0, ProofEvent::AlternativeBad, ProofEvent::AlternativeGood, index);
    changed(was.seen.parentLost, around.seen.parentLost, ProofEvent::ParentBack, ProofEvent::ParentLost);
    changed(was.seen.fire, around.seen.fire, ProofEvent::FireOver, ProofEvent::FireAlarm);
    changed(was.seen.guard, around.seen.guard, ProofEvent::GuardOff, ProofEvent::GuardOn);
    if (around.seen.answer != StepAnswer::None)
        events.emplace_back(around.seen.answer == StepAnswer::Confirmed ? ProofEvent::StepConfirmed : ProofEvent::StepFailed, 0);
    if (around.seen.act != OperatorAct::None)
        events.emplace_back(around.seen.act == OperatorAct::Override ? ProofEvent::Overridden : ProofEvent::Released, 0);
    if (around.restarted)
        events.emplace_back(ProofEvent::Restarted, 0);
    if (around.ticks > 1)
        events.emplace_back(ProofEvent::ClockJump, around.ticks);
    if (around.seen.newerEpoch)
        events.emplace_back(ProofEvent::NewerEpoch, 0);
    if (!around.seen.evidenceValid)
        events.emplace_back(ProofEvent::EvidenceExpired, 0);
    return events;
}

} // namespace holdfast::continuity
