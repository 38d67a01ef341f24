// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of the brokers of a line.
#include "app/engine/ways.h"

namespace holdfast {
namespace {

using namespace std::chrono_literals;

constexpr auto lately = 60s;    ///< in an office somebody speaks at least this often
constexpr auto staysBehind = 10min; ///< whoever fled to a stand-in and is heard there alone, is heard on
constexpr Ticks startUp = 10s;  ///< connections are made

const BrokerWay& wayOf(const EngineStep& step, const LineRun& run, int index)
{
    static const BrokerWay unknown;
    const auto way = step.engine.failover.ways.constFind(brokerOf(run.line, index));
    return way == step.engine.failover.ways.cend() ? unknown : *way;
}

bool isLately(const EngineStep& step, const std::optional<Timestamp>& at)
{
    return at && step.moment.now - *at <= lately;
}

bool isConnected(const BrokerWay& way)
{
    return way.link.status == LinkStatus::Connected;
}

bool isSpokenElsewhere(const EngineStep& step, const LineRun& run)
{
    for (int index = 0; index < lengthOf(run.line); ++index) {
        if (index != run.inUse && isLately(step, wayOf(step, run, index).link.lastLive))
            return true;
    }
    return false;
}

/// An echo that never came back while devices are heard is one that the broker refuses: that is no outage. Where a switch would lead, it must have come.
bool isAnswering(const EngineStep& step, const LineRun& run, int index)
{
    const BrokerWay& way = wayOf(step, run, index);
    if (!isConnected(way))
        return false;
    const bool asked = step.engine.brokers.value(brokerOf(run.line, index)).permissions.ownTopics;
    if (!asked || way.link.echo == true)
        return true;
    if (index != run.inUse)
        return false;
    return !way.link.echo || (!way.echoed && isLately(step, run.lastLive));
}

bool isHeardBehind(const EngineStep& step, const LineRun& run, int index)
{
    if (index != run.left)
        return false;
    const auto alone = run.handover.heardAlone();
    return (run.switchedAt && step.moment.now - *run.switchedAt <= staysBehind) || (alone && step.moment.ticks - *alone <= staysBehind);
}

bool listens(const EngineStep& step, const LineRun& run, int index)
{
    if (index == run.inUse || index == run.wanted || !isConnected(wayOf(step, run, index)))
        return false;
    return (index == 0 && run.inUse != 0) || isHeardBehind(step, run, index) || !isLately(step, run.lastLive);
}

} // namespace

BrokerId brokerOf(const BrokerLine& line, int index)
{
    return index == 0 ? line.usual : line.standIns[static_cast<std::size_t>(index - 1)];
}

int indexOf(const BrokerLine& line, const BrokerId& broker)
{
    for (int index = 0; index < lengthOf(line); ++index) {
        if (brokerOf(line, index) == broker)
            return index;
    }
    return -1;
}

std::optional<bool> devicesSpeak(const EngineStep& step, const LineRun& run, int index)
{
    const BrokerWay& way = wayOf(step, run, index);
    if (index == run.inUse) {
        if (isLately(step, run.lastLive))
            return true;
        return isSpokenElsewhere(step, run) ? std::optional(false) : std::nullopt;
    }
    if (isLately(step, way.link.lastLive))
        return true;
    const bool longEnough = way.listeningSince && step.moment.ticks - *way.listeningSince >= lately;
    return longEnough ? std::optional(false) : std::nullopt;
}

/// Who came over because the usual broker was dead does not go back before the devices have: else he would hear nobody.
bool isGood(const EngineStep& step, const LineRun& run, int index)
{
    if (!isAnswering(step, run, index))
        return false;
    if (index == run.inUse)
        return devicesSpeak(step, run, index) != false;
    if (index != 0)
        return true;
    return devicesSpeak(step, run, 0) == true || devicesSpeak(step, run, run.inUse) != true;
}

std::vector<BrokerOrder> ordersFor(const EngineStep& step, const LineRun& run)
{
    std::vector<BrokerOrder> orders;
    for (int index = 0; index < lengthOf(run.line); ++index) {
        const bool active = index == run.inUse || index == run.wanted;
        orders.push_back({brokerOf(run.line, index), active ? BrokerUse::Active : listens(step, run, index) ? BrokerUse::Listening : BrokerUse::Standby});
    }
    return orders;
}

std::optional<ElementFacts> observedLine(const EngineStep& step, const LineRun& run)
{
    ElementFacts facts;
    const LinkStatus usual = wayOf(step, run, 0).link.status;
    if ((usual == LinkStatus::Idle || usual == LinkStatus::Connecting) && step.moment.ticks - run.begun < startUp)
        return std::nullopt;
    facts.seen.bad = isGood(step, run, 0) ? 0 : 1;
    facts.seen.control = false;
    for (int index = 0; index < lengthOf(run.line); ++index) {
        facts.seen.control = facts.seen.control || isConnected(wayOf(step, run, index));
        if (index > 0 && isGood(step, run, index))
            facts.seen.alternatives = static_cast<quint8>(facts.seen.alternatives | 1 << (index - 1));
    }
    facts.seen.act = run.act;
    return facts;
}

LineStanding standingOf(const EngineStep& step, const LineRun& run, const PolicyStanding& policy)
{
    LineStanding standing;
    standing.line = run.line.usual;
    standing.inUse = brokerOf(run.line, run.inUse);
    standing.phase = policy.phase;
    standing.freeze = policy.freeze;
    standing.latched = policy.latched;
    standing.since = policy.since;
    standing.switchedAt = run.switchedAt;
    for (int index = 0; index < lengthOf(run.line); ++index) {
        const LinkState& link = wayOf(step, run, index).link;
        standing.paths.push_back({brokerOf(run.line, index), link.status, link.fault, index == run.inUse ? BrokerUse::Active : link.use, link.echo, devicesSpeak(step, run, index), isGood(step, run, index)});
    }
    return standing;
}

} // namespace holdfast
