// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/continuity/backtest.h"

#include "app/continuity/machine.h"

#include <algorithm>

namespace holdfast {
namespace {

using namespace std::chrono_literals;
using namespace continuity;

constexpr auto soonBack = 1min;    ///< then nothing would have been missed without the policy
constexpr int answersAtOnce = 64;

using Losses = std::vector<Interval>;

/// In order, and none touches another.
Losses joined(Losses losses, const Interval& whole)
{
    std::ranges::sort(losses, {}, &Interval::from);
    Losses result;
    for (Interval one : losses) {
        one = {std::max(one.from, whole.from), std::min(one.to, whole.to)};
        if (one.from >= one.to)
            continue;
        if (!result.empty() && one.from <= result.back().to)
            result.back().to = std::max(result.back().to, one.to);
        else
            result.push_back(one);
    }
    return result;
}

const Interval* at(const Losses& losses, Timestamp moment)
{
    const auto after = std::ranges::upper_bound(losses, moment, {}, &Interval::from);
    return after != losses.begin() && moment < std::prev(after)->to ? &*std::prev(after) : nullptr;
}

/// What history can tell of: what speaks over the broker, and the broker itself.
bool isRecorded(ProbeKind kind)
{
    return kind == ProbeKind::Echo || kind == ProbeKind::Fresh || kind == ProbeKind::LinkState || kind == ProbeKind::Supply;
}

/// As the engine reads it; a probe of which history knows nothing is as bad as what is watched.
QString targetOf(const Policy& policy, const PolicyProbe& probe, const QString& element)
{
    if (isRecorded(probe.kind) && !probe.target.isEmpty())
        return probe.target;
    return policy.trigger.element.isEmpty() ? element : policy.trigger.element;
}

class PastRun
{
public:
    PastRun(const Policy& policy, QString element, RecordedPast past, PolicyTrial& trial)
        : m_policy(policy), m_rules(rulesOf(policy, {policy.trigger.interval, 0, {}})), m_element(std::move(element)), m_trial(trial), m_unwatched(joined(std::move(past.unwatched), trial.interval))
    {
        for (const PolicyProbe& probe : policy.trigger.probes)
            m_losses.push_back(joined(past.lost.value(targetOf(policy, probe, m_element)), trial.interval));
        collectEdges();
    }

    void live()
    {
        for (Timestamp now = m_trial.interval.from; now < m_trial.interval.to;) {
            if (const Interval* gone = at(m_unwatched, now)) {
                m_slept = true;
                now = gone->to;
                continue;
            }
            if (isQuiet(now)) {
                const auto next = std::ranges::upper_bound(m_edges, now);
                if (next == m_edges.end())
                    return;
                now = *next;
                continue;
            }
            round(now);
            now += m_policy.trigger.interval;
        }
    }

private:
    void collectEdges()
    {
        for (const Losses* losses : {&m_unwatched})
            addEdges(*losses);
        for (const Losses& losses : m_losses)
            addEdges(losses);
        std::ranges::sort(m_edges);
    }
    void addEdges(const Losses& losses)
    {
        for (const Interval& one : losses) {
            m_edges.push_back(one.from);
            m_edges.push_back(one.to);
        }
    }
    [[nodiscard]] int badAt(Timestamp now) const
    {
        return static_cast<int>(std::ranges::count_if(m_losses, [&](const Losses& losses) { return at(losses, now) != nullptr; }));
    }
    [[nodiscard]] bool isQuiet(Timestamp now) const { return m_state.phase == PolicyPhase::Healthy && badAt(now) == 0; }

    void round(Timestamp now)
    {
        Observation seen;
        seen.bad = static_cast<quint8>(badAt(now));
        seen.alternatives = 0xff;
        int ticks = std::exchange(m_slept, false) ? 2 : 1; // what was counted in a row begins anew
        for (int i = 0; i < answersAtOnce; ++i) {
            const PolicyPhase before = m_state.phase;
            PolicyOrders orders;
            advance(m_rules, m_state, seen, ticks, orders);
            note(before, now, orders);
            if (!awaits(orders))
                return;
            ticks = 0;
            seen.answer = StepAnswer::Confirmed;
        }
    }

    [[nodiscard]] static bool awaits(const PolicyOrders& orders)
    {
        return std::any_of(orders.begin(), orders.end(), [](const PolicyOrder& order) {
            return order.kind == OrderKind::StartStep || order.kind == OrderKind::UndoStep || order.kind == OrderKind::SwitchPath || order.kind == OrderKind::Resync || order.kind == OrderKind::Promote;
        });
    }

    void note(PolicyPhase before, Timestamp now, const PolicyOrders& orders)
    {
        for (const PolicyOrder& order : orders) {
            m_trial.switches += order.kind == OrderKind::SwitchPath ? 1 : 0;
            m_trial.doorActions += order.kind == OrderKind::StartStep && m_rules.steps[static_cast<std::size_t>(order.parameter)].effect == ActionEffect::Door ? 1 : 0;
        }
        const bool calm = before == PolicyPhase::Healthy || before == PolicyPhase::Suspect;
        if (calm && m_state.phase != PolicyPhase::Healthy && m_state.phase != PolicyPhase::Suspect)
            noteActivation(now);
        m_trial.waits += before != PolicyPhase::Latched && m_state.phase == PolicyPhase::Latched ? 1 : 0;
    }

    void noteActivation(Timestamp now)
    {
        TriedActivation activation{m_element, now, now, now, false};
        for (const Losses& losses : m_losses) {
            if (const Interval* lost = at(losses, now)) {
                activation.lost = std::min(activation.lost, lost->from);
                activation.back = std::max(activation.back, lost->to);
            }
        }
        activation.needless = activation.back - now < soonBack && activation.back < m_trial.interval.to;
        m_trial.longestDetection = std::max<Ticks>(m_trial.longestDetection, now - activation.lost);
        m_trial.activations.push_back(activation);
    }

    const Policy& m_policy;
    const PolicyRules m_rules;
    const QString m_element;
    PolicyTrial& m_trial;
    const Losses m_unwatched;
    std::vector<Losses> m_losses; ///< by probe
    std::vector<Timestamp> m_edges;
    PolicyState m_state{};
    bool m_slept = false;
};

} // namespace

QStringList watchedBy(const Policy& policy, const QString& element)
{
    QStringList all;
    for (const PolicyProbe& probe : policy.trigger.probes)
        all << targetOf(policy, probe, element);
    all.removeDuplicates();
    all.removeAll(QString());
    return all;
}

void backtest(const Policy& policy, const QString& element, RecordedPast past, PolicyTrial& trial)
{
    for (const PolicyProbe& probe : policy.trigger.probes) {
        if (!isRecorded(probe.kind) && !trial.assumed.contains(probe.name))
            trial.assumed << probe.name;
    }
    ++trial.elements;
    PastRun(policy, element, std::move(past), trial).live();
    std::ranges::stable_sort(trial.activations, {}, &TriedActivation::acted);
}

} // namespace holdfast
