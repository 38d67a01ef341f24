// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/engine_state.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace holdfast {
namespace {

constexpr int faultsTold = 1'000;  ///< different topics the operator is told of

void takeFault(EngineStep& step, const DiscoveryFault& fault)
{
    EngineState& engine = step.engine;
    ++engine.figures.discoveryFaults;
    if (engine.faultyTopics.size() >= faultsTold || engine.faultyTopics.contains(fault.topic))
        return;
    engine.faultyTopics.insert(fault.topic);
    notice(step, Notice::Kind::Warning, u"discovery-fault"_s, QString(fault.topic.left(300) + u": "_s + fault.reason.left(300)));
}

/// The broker's own count of messages it could not deliver: a hole in history that nobody else would see.
void takeBrokerCount(EngineStep& step, const Message& message)
{
    bool read = false;
    const quint64 count = message.payload.trimmed().toULongLong(&read);
    if (!read)
        return;
    BrokerMemory& memory = step.engine.memories[message.broker];
    if (memory.dropped && count > *memory.dropped) {
        step.engine.figures.brokerDropped += count - *memory.dropped;
        step.outcome.records.push_back(GapRecord{{{}, message.broker, {memory.droppedAt, message.at}, GapReason::BrokerDropped}});
        notice(step, Notice::Kind::Warning, u"broker-dropped"_s, QString::number(count - *memory.dropped));
    }
    memory.dropped = count;
    memory.droppedAt = message.at;
}

/// What a proposal was made of came before it: the inbox shows that too.
void noteProposed(EngineState& engine, const Event& event)
{
    const auto* proposal = std::get_if<ProposalHeard>(&event);
    if (!proposal)
        return;
    QStringList topics{proposal->topic};
    for (const LearnedPoint& point : proposal->mapping.points)
        topics.append(point.topic);
    topics.removeDuplicates();
    for (const QString& topic : std::as_const(topics))
        if (const auto message = engine.decoder.waiting(proposal->broker, topic))
            engine.fleet.noteSample(*message, {event});
}

constexpr QLatin1StringView hostPrefix = "spBv1.0/STATE/"_L1;
constexpr std::size_t birthsKept = 16;
constexpr Ticks rivalPause = 10min; ///< between two words about it

/// The id of a Sparkplug host must be its own: whoever else speaks under ours makes edge nodes come and go.
void takeHostState(EngineStep& step, const Message& message)
{
    const BrokerConfig broker = step.engine.brokers.value(message.broker);
    BrokerMemory& memory = step.engine.memories[message.broker];
    if (!memory.link.hostSince || broker.sparkplugHost.isEmpty() || QStringView(message.topic).sliced(hostPrefix.size()) != broker.sparkplugHost)
        return;
    const QJsonObject state = QJsonDocument::fromJson(message.payload.left(4'096)).object();
    const Timestamp at(std::chrono::milliseconds(state.value("timestamp"_L1).toInteger(-1)));
    const bool online = state.value("online"_L1).toBool();
    const bool ours = std::ranges::find(memory.hostBirths, at) != memory.hostBirths.end();
    const bool past = message.retained && !online; // how the last run took its leave
    if (ours || past || (memory.rivalTold && step.moment.ticks - *memory.rivalTold < rivalPause))
        return;
    memory.rivalTold = step.moment.ticks;
    notice(step, Notice::Kind::Warning, u"sparkplug-host-rival"_s, QString(broker.name + u": "_s + broker.sparkplugHost + u": "_s + QString::fromUtf8(message.payload.left(200))));
}

constexpr Timestamp untilFurtherNotice = Timestamp::max();

void recordGap(EngineStep& step, BrokerMemory& memory, const LinkState& link)
{
    const Timestamp since = link.since == Timestamp{} || link.since > step.moment.now ? step.moment.now : link.since;
    const bool up = link.status == LinkStatus::Connected;
    const bool wasUp = memory.link.status == LinkStatus::Connected;
    if (wasUp && !up) {
        memory.lostSince = since;
        step.outcome.records.push_back(GapRecord{{{}, link.broker, {since, untilFurtherNotice}, GapReason::BrokerLost}});
    } else if (up && memory.lostSince) {
        step.outcome.records.push_back(GapRecord{{{}, link.broker, {*memory.lostSince, step.moment.now}, GapReason::BrokerLost}});
        memory.lostSince.reset();
    }
}

} // namespace

void takeEvents(EngineStep& step, const Instant& arrival, const Message* said)
{
    EngineState& engine = step.engine;
    if (engine.events.empty())
        return;
    engine.fleet.take(engine.events, arrival, engine.changes);
    for (const Event& event : engine.events) {
        if (const auto* ask = std::get_if<Ask>(&event))
            takeAsk(step, *ask, arrival.ticks);
        else if (const auto* fault = std::get_if<DiscoveryFault>(&event))
            takeFault(step, *fault);
        else if (const auto* answer = std::get_if<AnswerHeard>(&event))
            takeAnswer(step, *answer);
    }
    if (said)
        engine.fleet.noteSample(*said, engine.events);
    for (const Event& event : engine.events)
        noteProposed(engine, event);
    engine.events.clear();
    tellChanges(step);
}

void takeOwn(EngineStep& step, const Message& message)
{
    EngineState& engine = step.engine;
    if (message.topic.startsWith(u'$') && message.topic == "$SYS/broker/publish/messages/dropped"_L1)
        return takeBrokerCount(step, message); // asked for by ourselves: no message of the site
    if (message.topic.startsWith(hostPrefix))
        takeHostState(step, message);
    ++engine.figures.messages;
    engine.decoder.step(message, engine.events);
    if (engine.clearing)
        noteForClearing(step, message);
    engine.fleet.noteTopic(message, engine.events);
    const bool waiting = engine.fleet.figures().heard > 0;
    if (engine.events.empty()) {
        if (waiting)
            engine.fleet.noteSample(message, engine.events);
        return;
    }
    const Instant arrival{message.at, message.ticks};
    const Event& first = engine.events.front();
    const bool announces = std::holds_alternative<PointDeclared>(first) || std::holds_alternative<ProposalHeard>(first) || std::holds_alternative<DeviceDeclared>(first);
    takeEvents(step, arrival, waiting || announces ? &message : nullptr); // the inbox shows a device's very first message too
}

void takeWay(EngineStep& step, const LinkState& link)
{
    EngineState& engine = step.engine;
    BrokerMemory& memory = engine.memories[link.broker];
    const bool up = link.status == LinkStatus::Connected;
    const bool wasUp = memory.link.status == LinkStatus::Connected;
    recordGap(step, memory, link);
    memory.link = link;
    if (link.hostSince && (memory.hostBirths.empty() || memory.hostBirths.back() != *link.hostSince)) {
        memory.hostBirths.push_back(*link.hostSince);
        if (memory.hostBirths.size() > birthsKept)
            memory.hostBirths.erase(memory.hostBirths.begin());
    }
    if (up != wasUp)
        engine.decoder.connectionChanged(link.broker, up);
    engine.fleet.linkChanged(link, step.moment, engine.changes);
    tellChanges(step);
}

} // namespace holdfast
