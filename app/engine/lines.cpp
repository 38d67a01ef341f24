// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Messages and links of brokers that stand in for each other: the rest of the engine hears of one broker, whichever of them carries.
#include "app/engine/ways.h"

#include <algorithm>

namespace holdfast {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

constexpr auto echoWithin = 4s; ///< of an echo that did not come the broker may have been dead this long already

/// The link of the broker in use, as that of the line.
LinkState asLine(const LineRun& run, const LinkState& link)
{
    LinkState shown = link;
    shown.broker = run.line.usual;
    shown.via = run.inUse == 0 ? BrokerId() : link.broker;
    shown.use = BrokerUse::Active;
    shown.echo.reset();
    shown.lastLive.reset();
    if (run.mute && shown.status == LinkStatus::Connected) {
        shown.status = LinkStatus::Frozen;
        shown.fault = LinkFault::KeepAliveMissed;
    }
    return shown;
}

/// What was heard last through a broker that has not said itself that it is lost.
Timestamp lastProof(const EngineStep& step, const LineRun& run)
{
    const BrokerWay way = step.engine.failover.ways.value(brokerOf(run.line, run.inUse));
    const Timestamp echoed = way.echoBadSince ? *way.echoBadSince - echoWithin : step.moment.now;
    return std::max(run.lastLive.value_or(Timestamp{}), std::min(echoed, step.moment.now));
}

void tellLost(EngineStep& step, const LineRun& run)
{
    LinkState lost = step.engine.memories[run.line.usual].link;
    if (lost.status != LinkStatus::Connected || isGood(step, run, run.inUse))
        return;
    lost.status = LinkStatus::Lost;
    lost.fault = LinkFault::KeepAliveMissed;
    lost.since = lastProof(step, run);
    takeWay(step, lost);
}

QString nameOf(const EngineState& engine, const BrokerId& id)
{
    const BrokerConfig broker = engine.brokers.value(id);
    return broker.name.isEmpty() ? id.text() : broker.name.left(200);
}

void noteWay(BrokerWay& way, const LinkState& link, const Instant& moment)
{
    if (link.use != BrokerUse::Listening || link.status != LinkStatus::Connected)
        way.listeningSince.reset();
    else if (!way.listeningSince)
        way.listeningSince = moment.ticks;
    if (link.echo != false)
        way.echoBadSince.reset();
    else if (!way.echoBadSince)
        way.echoBadSince = moment.now;
    way.echoed = way.echoed || link.echo == true;
    way.link = link;
}

bool isUp(const EngineStep& step, const LineRun& run)
{
    return step.engine.memories.value(run.line.usual).link.status == LinkStatus::Connected;
}

void takeOfLine(EngineStep& step, const LineRun& run, const Message& message)
{
    if (message.broker == run.line.usual)
        return takeOwn(step, message);
    Message ofLine = message;
    ofLine.broker = run.line.usual;
    takeOwn(step, ofLine);
}

/// Devices go home to their usual broker long before it may be used again, and some stay where they fled to: what they say there is heard, too.
void takeBeside(EngineStep& step, LineRun& run, const Message& message)
{
    if (run.handover.isAgainBeside(message))
        return;
    run.handover.takenBeside(message);
    takeOfLine(step, run, message);
}

void keepAhead(LineRun& run, int index, const Message& message)
{
    if (index == run.wanted)
        run.handover.ahead(message);
}

} // namespace

void goOver(EngineStep& step, LineRun& run)
{
    tellLost(step, run);
    run.left = run.inUse;
    run.inUse = run.wanted;
    run.mute = false;
    run.badRounds = 0;
    run.switchedAt = step.moment.now;
    const BrokerId now = brokerOf(run.line, run.inUse);
    takeWay(step, asLine(run, step.engine.failover.ways.value(now).link));
    journalHappening(step, run.inUse == 0 ? u"broker-usual"_s : u"broker-stand-in"_s, QString(nameOf(step.engine, run.line.usual) % u" → " % nameOf(step.engine, now)));
    for (const Message& message : run.handover.begin(step.moment.ticks))
        takeMessage(step, message);
}

void muteLine(EngineStep& step, LineRun& run, bool mute)
{
    if (std::exchange(run.mute, mute) == mute)
        return;
    LinkState link = asLine(run, step.engine.failover.ways.value(brokerOf(run.line, run.inUse)).link);
    if (mute)
        link.since = lastProof(step, run);
    takeWay(step, link);
}

void takeLink(EngineStep& step, const LinkState& link)
{
    Failover& failover = step.engine.failover;
    const auto line = failover.lineOf.constFind(link.broker);
    if (line == failover.lineOf.cend())
        return takeWay(step, link);
    LineRun& run = failover.runs[*line];
    failover.moved = true;
    noteWay(failover.ways[link.broker], link, step.moment);
    const int index = indexOf(run.line, link.broker);
    if (index != 0) {
        step.engine.memories[link.broker].link = link;
        step.outcome.delta.links.insert(link.broker, link);
    }
    if (index == run.inUse)
        return takeWay(step, asLine(run, link));
    if (index == run.wanted && link.status == LinkStatus::Connected && link.use == BrokerUse::Active)
        goOver(step, run);
}

void takeMessage(EngineStep& step, const Message& message)
{
    Failover& failover = step.engine.failover;
    const auto line = failover.lineOf.isEmpty() ? failover.lineOf.cend() : failover.lineOf.constFind(message.broker);
    if (line == failover.lineOf.cend())
        return takeOwn(step, message);
    LineRun& run = failover.runs[*line];
    const int index = indexOf(run.line, message.broker);
    const bool live = !message.retained && !message.topic.startsWith(u'$');
    if (index != run.inUse)
        return live && (index == 0 || index == run.left) && isUp(step, run) ? takeBeside(step, run, message) : keepAhead(run, index, message);
    if (live) {
        run.lastLive = message.at;
        if (run.handover.isAgain(message))
            return;
        run.handover.taken(message);
    }
    takeOfLine(step, run, message);
}

BrokerId carrierOf(const EngineState& engine, const BrokerId& broker)
{
    const auto run = engine.failover.runs.find(broker);
    return run == engine.failover.runs.end() ? broker : brokerOf(run->second.line, run->second.inUse);
}

void routeOut(EngineStep& step)
{
    if (step.engine.failover.runs.empty())
        return;
    for (Publication& publication : step.outcome.publications)
        publication.broker = carrierOf(step.engine, publication.broker);
    for (CommandSending& sending : step.outcome.sendings)
        sending.publication.broker = carrierOf(step.engine, sending.publication.broker);
    for (TopicLook& look : step.outcome.looks)
        look.broker = carrierOf(step.engine, look.broker);
}

} // namespace holdfast
