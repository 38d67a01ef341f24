// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of grouping that sees a loss end: what it hid has a little time to come back, the rest is one alarm.
#include "app/alarm/grouping.h"

#include <algorithm>
#include <utility>

namespace holdfast {
namespace {

using namespace std::chrono_literals;

constexpr Ticks leastSettling = 5min;

} // namespace

Ticks Grouping::settleTime(quint32 place) const
{
    Ticks longest = leastSettling;
    for (const quint32 device : m_scene.cutOffBy(m_scene.watches[place]))
        longest = std::max(longest, 2 * m_scene.devices[device].state.learnedInterval.value_or(Ticks{0}));
    return longest;
}

void Grouping::returned(quint32 place, const AlarmMoment& moment)
{
    if (m_scene.watches[place].cause != nobody)
        release(place, moment);
    if (!isLoss(place)) {
        for (const quint32 member : hiddenBy(place))
            release(member, moment);
        return;
    }
    if (m_scene.cutOffBy(m_scene.watches[place]).empty() && hiddenBy(place).empty())
        return;
    m_scene.watches[place].settling = true;
    m_timers.set(place, TimerKind::Settle, moment.ticks + settleTime(place));
}

void Grouping::settleOver(quint32 place, const AlarmMoment& moment)
{
    m_scene.watches[place].settling = false;
    auto members = hiddenBy(place);
    const auto losses = std::stable_partition(members.begin(), members.end(), [&](quint32 one) { return m_scene.watches[one].kind == WatchKind::Silence; });
    for (auto one = losses; one != members.end(); ++one)
        release(*one, moment);
    members.erase(losses, members.end());
    if (members.size() > 1 && m_scene.rule(RuleId(QStringLiteral("not-back"))) != nobody)
        batch(place, members, moment);
    else
        for (const quint32 member : members)
            release(member, moment);
}

quint32& Grouping::notBackOf(const Watch& watch)
{
    if (watch.device != nobody)
        return m_scene.devices[watch.device].notBack;
    return watch.broker != nobody ? m_scene.brokers[watch.broker].notBack : m_scene.causes[watch.shared].notBack;
}

void Grouping::batch(quint32 place, const std::vector<quint32>& members, const AlarmMoment& moment)
{
    const quint32 rule = m_scene.rule(RuleId(QStringLiteral("not-back")));
    Watch wanted;
    wanted.kind = WatchKind::NotBack;
    wanted.rule = rule;
    wanted.device = m_scene.watches[place].device;
    wanted.broker = m_scene.watches[place].broker;
    wanted.shared = m_scene.watches[place].shared;
    const quint32 together = m_scene.placeForWatch(std::move(wanted));
    Watch& watch = m_scene.watches[together];
    notBackOf(watch) = together;
    watch.conditionSince = moment.now;
    const auto all = m_scene.cutOffBy(watch).size();
    if (!watch.isActive()) {
        m_ledger.opened(together, moment).affects = static_cast<int>(all);
        m_ledger.raise(together, Punctuality::OnTime, moment);
    }
    for (const quint32 member : members) {
        if (m_scene.watches[member].cause == nobody)
            suppress(member, together, moment);
        else
            move(member, together, moment);
    }
    watch.alarm->value = QStringLiteral("%1/%2").arg(watch.alarm->hides).arg(all);
}

/// Silent devices that were not heard since the same loss are one alarm, whenever each of them is found out.
void Grouping::joinThoseNotBack(quint32 place, const AlarmMoment& moment)
{
    const Watch& watch = m_scene.watches[place];
    if (watch.kind != WatchKind::Silence || watch.cause != nobody)
        return;
    const quint32 loss = m_scene.devices[watch.device].awaited;
    if (loss == nobody || holds(loss))
        return;
    std::vector<quint32> members;
    bool begun = false;
    for (const quint32 device : m_scene.cutOffBy(m_scene.watches[loss])) {
        const DeviceNode& node = m_scene.devices[device];
        if (node.silence == nobody || node.awaited != loss || !m_scene.watches[node.silence].isActive())
            continue;
        const quint32 cause = m_scene.watches[node.silence].cause;
        begun = begun || (cause != nobody && m_scene.watches[cause].kind == WatchKind::NotBack);
        if (cause == nobody)
            members.push_back(node.silence);
    }
    if ((members.size() > 1 || begun) && m_scene.rule(RuleId(QStringLiteral("not-back"))) != nobody)
        batch(loss, members, moment);
}

} // namespace holdfast
