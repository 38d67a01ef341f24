// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of evaluation that looks at devices, brokers, what they share, and set-points rather than at one reading.
#include "app/alarm/evaluation.h"

#include "app/alarm/scopes.h"

#include <algorithm>

namespace holdfast {
namespace {

using namespace std::chrono_literals;

constexpr Ticks holdAfterSetpoint = 30min; ///< a room needs time to follow

/// What the fleet itself waits for before it calls a device silent.
constexpr double fleetIntervals = 4;
constexpr Ticks fleetAtLeast = 5min;

/// Fewer than these fall silent together by chance.
constexpr std::size_t brokersByChance = 2;
constexpr int devicesByChance = 3;

Verdict silenceOf(const DeviceState& state, bool brokerDown)
{
    if (brokerDown || state.evidence == PresenceEvidence::BrokerLost || state.presence == Presence::Unknown)
        return Verdict::Unknown;
    return state.presence == Presence::Offline ? Verdict::Outside : Verdict::Within;
}

} // namespace

void Evaluation::presence(const PresenceChanged& change, const AlarmMoment& moment)
{
    const quint32 device = m_scene.device(change.device);
    if (device == nobody)
        return;
    m_scene.devices[device].state = change.state;
    if (!isGood(effectiveQuality(Quality::Live, change.state.reach)))
        freezeAll(m_scene.devices[device], moment);
    judgeSilence(device, moment);
    const auto shared = m_scene.devices[device].shared;
    for (const quint32 one : shared)
        judgeShared(one, moment);
}

void Evaluation::judgeShared(quint32 place, const AlarmMoment& moment)
{
    const SharedNode& node = m_scene.causes[place];
    if (node.loss != nobody)
        judged(node.loss, verdictOf(node), moment.now, moment.ticks, moment);
}

Verdict Evaluation::verdictOf(const SharedNode& node) const
{
    if (!node.isKnown)
        return Verdict::Unknown;
    if (node.isTold) { // where a rule of its own watches what is told, that one is the alarm
        const bool isWatched = node.tells != nobody && !m_scene.points[node.tells].watches.empty();
        if (!node.lost)
            return Verdict::Unknown;
        return *node.lost && !isWatched ? Verdict::Outside : Verdict::Within;
    }
    return node.kind == SharedCauseKind::PowerFeed ? silenceOn(node) : lossOf(node.brokers);
}

Verdict Evaluation::lossOf(const std::vector<quint32>& brokers) const
{
    if (brokers.size() < brokersByChance)
        return Verdict::Within;
    const auto isThere = [&](quint32 broker) { return m_scene.brokers[broker].heard && !m_scene.brokers[broker].down; };
    if (std::any_of(brokers.begin(), brokers.end(), isThere))
        return Verdict::Within;
    return std::all_of(brokers.begin(), brokers.end(), [&](quint32 broker) { return m_scene.brokers[broker].down; }) ? Verdict::Outside : Verdict::Unknown;
}

/// Of one that is silent behind a silent gateway nobody knows whether it has power, nor of any behind a lost broker.
Verdict Evaluation::silenceOn(const SharedNode& node) const
{
    const auto isCutOff = [&](quint32 device) {
        for (quint32 up = m_scene.devices[device].via; up != nobody; up = m_scene.devices[up].via) {
            if (m_scene.devices[up].state.presence == Presence::Offline)
                return true;
        }
        return false;
    };
    int silent = 0;
    bool unknown = false;
    for (const quint32 one : node.devices) {
        const DeviceNode& device = m_scene.devices[one];
        if (!device.adopted)
            continue;
        const Verdict verdict = silenceOf(device.state, device.broker != nobody && m_scene.brokers[device.broker].down);
        if (verdict == Verdict::Within)
            return Verdict::Within;
        unknown = unknown || verdict == Verdict::Unknown;
        silent += verdict == Verdict::Outside && !isCutOff(one) ? 1 : 0;
    }
    if (unknown)
        return Verdict::Unknown;
    return silent >= devicesByChance ? Verdict::Outside : Verdict::Within;
}

void Evaluation::judgeSilence(quint32 device, const AlarmMoment& moment)
{
    const DeviceNode& node = m_scene.devices[device];
    if (node.silence == nobody)
        return;
    const bool brokerDown = node.broker != nobody && m_scene.brokers[node.broker].down;
    const bool isHeard = node.state.evidence == PresenceEvidence::Heard || !node.state.learnedInterval; // of one that reports by itself a word of its gateway is no proof
    if (silenceOf(node.state, brokerDown) == Verdict::Within && isHeard)
        m_scene.devices[device].awaited = nobody;
    const Timestamp since = node.state.since == Timestamp{} ? moment.now : node.state.since;
    judged(node.silence, silenceOf(node.state, brokerDown), since, moment.ticks, moment);
}

void Evaluation::path(const PathChanged& change, const AlarmMoment& moment)
{
    const quint32 place = m_scene.broker(change.link.broker);
    if (place == nobody || m_scene.brokers[place].loss == nobody)
        return;
    BrokerNode& broker = m_scene.brokers[place];
    const bool wasDown = broker.down;
    broker.heard = change.link.status != LinkStatus::Idle;
    broker.down = change.link.status != LinkStatus::Connected && change.link.status != LinkStatus::Idle;
    judged(broker.loss, broker.down ? Verdict::Outside : Verdict::Within, moment.now, moment.ticks, moment);
    if (broker.down == wasDown && change.link.status != LinkStatus::Idle)
        return;
    for (const quint32 device : broker.devices) {
        if (broker.down)
            freezeAll(m_scene.devices[device], moment);
        judgeSilence(device, moment);
    }
    for (const quint32 one : std::vector<quint32>(m_scene.brokers[place].shared))
        judgeShared(one, moment);
}

void Evaluation::freezeAll(const DeviceNode& node, const AlarmMoment& moment)
{
    for (const quint32 point : node.points) {
        PointSlot& slot = m_scene.points[point];
        slot.good = false;
        m_scene.closeGate(point);
        for (const quint32 watch : slot.watches) {
            catchUp(watch, moment.ticks, moment);
            freeze(watch);
        }
        if (slot.isInput)
            inputHeard(slot.point.id, moment.now, moment.ticks, moment);
    }
}

Ticks Evaluation::onDelayOf(const Watch& watch) const
{
    const AlarmRule& rule = m_scene.rules[watch.rule];
    const auto* silence = std::get_if<SilenceCondition>(&rule.condition);
    if (!silence || watch.kind != WatchKind::Silence)
        return rule.onDelay;
    const DeviceState& state = m_scene.devices[watch.device].state;
    if (state.evidence != PresenceEvidence::Silence)
        return rule.onDelay;
    const auto patience = [&](double intervals, Ticks atLeast) {
        const auto learned = static_cast<double>(state.learnedInterval.value_or(Ticks{0}).count());
        return std::max(Ticks{static_cast<Ticks::rep>(std::min(intervals * learned, 1e12))}, atLeast);
    };
    const Ticks more = patience(silence->intervals, silence->atLeast) - patience(fleetIntervals, fleetAtLeast);
    return rule.onDelay + std::max(more, Ticks{0});
}

Setpoints Evaluation::setpointsOf(quint32 device) const
{
    Setpoints found;
    if (device == nobody)
        return found;
    for (const quint32 point : m_scene.devices[device].points) {
        const PointSlot& slot = m_scene.points[point];
        const auto* number = std::get_if<double>(&slot.last);
        if (!slot.isSetpoint || !number)
            continue;
        const auto words = wordsOf(slot.point.property);
        const bool low = words.contains(QStringLiteral("low")) || words.contains(QStringLiteral("heating"));
        const bool high = words.contains(QStringLiteral("high")) || words.contains(QStringLiteral("cooling"));
        if (!high)
            found.low = *number;
        if (!low)
            found.high = *number;
    }
    return found;
}

void Evaluation::resolve(quint32 place)
{
    Watch& watch = m_scene.watches[place];
    if (watch.point == nobody)
        return;
    const PointSlot& slot = m_scene.points[watch.point];
    const AlarmRule& rule = m_scene.rules[watch.rule];
    m_scene.closeGate(watch.point);
    watch.condition = m_scene.shared(watch.rule, Condition(rule.condition, rule.point ? QString() : slot.point.unit, setpointsOf(slot.device)));
    m_inputs.resolve(place);
}

void Evaluation::setpointHeard(quint32 device, const AlarmMoment& moment)
{
    for (const quint32 point : m_scene.devices[device].points) {
        for (const quint32 place : m_scene.points[point].watches) {
            Watch& watch = m_scene.watches[place];
            const auto before = watch.condition;
            resolve(place);
            if (*watch.condition == *before)
                continue;
            watch.holdUntil = moment.ticks + holdAfterSetpoint;
            if (watch.phase == Phase::Pending) {
                watch.phase = Phase::Quiet;
                m_timers.cancel(place, TimerKind::OnDelay);
            }
            reconsider(place, moment);
        }
    }
}

} // namespace holdfast
