// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runtime/link_threads.h"

#include "app/base/log.h"
#include "app/wire/transports.h"

#include <algorithm>

namespace holdfast {
namespace {

using namespace std::chrono_literals;

constexpr Ticks commandLife = 30s; ///< a command that could not be sent by then is worse than none
constexpr std::chrono::milliseconds leastPatience = 1s;
constexpr std::chrono::milliseconds mostPatience = 10s;

QSet<BrokerId> stoodInForBy(const std::vector<BrokerConfig>& brokers)
{
    QSet<BrokerId> stoodInFor;
    for (const BrokerConfig& broker : brokers) {
        if (!broker.standsInFor.isEmpty())
            stoodInFor.insert(broker.standsInFor);
    }
    return stoodInFor;
}

CommandReceipt::Kind receiptOf(PublishOutcome::Kind kind)
{
    using enum PublishOutcome::Kind;
    switch (kind) {
    case Sent: return CommandReceipt::Kind::Taken;
    case Refused: return CommandReceipt::Kind::Refused;
    case Expired: return CommandReceipt::Kind::NeverLeft;
    case Unconfirmed: break;
    }
    return CommandReceipt::Kind::Unknown;
}

} // namespace

LinkThreads::Line::~Line()
{
    if (!link)
        return;
    leaving = true;
    inbox.letGo();
    link->post([](BrokerLink& one) { one.stop(); });
}

LinkThreads::LinkThreads(Inbox& inbox, FindPassword findPassword, Tap tap, QString station, const Clock& clock, std::optional<std::chrono::milliseconds> patience)
    : m_inbox(inbox), m_findPassword(std::move(findPassword)), m_tap(std::move(tap)), m_station(std::move(station)), m_clock(clock), m_patience(patience)
{
}

LinkThreads::~LinkThreads() = default;

void LinkThreads::follow(const std::vector<BrokerConfig>& brokers)
{
    const std::lock_guard lock(m_mutex);
    std::map<BrokerId, std::unique_ptr<Line>> next;
    const QSet<BrokerId> stoodInFor = stoodInForBy(brokers);
    const QSet<BrokerId> former = std::exchange(m_stoodInFor, stoodInFor);
    for (const BrokerConfig& broker : brokers) {
        const auto running = m_lines.find(broker.id);
        const bool asked = former.contains(broker.id) == stoodInFor.contains(broker.id);
        if (running != m_lines.end() && running->second->broker == broker && asked) {
            next[broker.id] = std::move(running->second);
            continue;
        }
        m_lines.erase(broker.id); // the old connection is gone before its successor takes the same client id
        next[broker.id] = makeLine(broker);
    }
    std::erase_if(m_lines, [](const auto& line) { return !line.second; });
    m_lines = std::move(next);
}

void LinkThreads::stop()
{
    m_stopping = true;
    follow({});
}

void LinkThreads::publish(std::vector<Publication>&& publications)
{
    const std::lock_guard lock(m_mutex);
    for (Publication& publication : publications) {
        const auto line = m_lines.find(publication.broker);
        if (line == m_lines.end() || !line->second)
            continue;
        line->second->link->post([publication = std::move(publication)](BrokerLink& link) { link.publish(publication, commandLife); });
    }
}

void LinkThreads::send(std::vector<CommandSending>&& sendings)
{
    const std::lock_guard lock(m_mutex);
    for (CommandSending& sending : sendings) {
        const auto line = m_lines.find(sending.publication.broker);
        if (line == m_lines.end() || !line->second) {
            m_inbox.push(CommandReceipt{sending.number, CommandReceipt::Kind::NeverLeft, QStringLiteral("no such broker")});
            continue;
        }
        line->second->link->post([sending = std::move(sending)](BrokerLink& link) { link.publishOnce(sending.number, sending.publication, sending.life); });
    }
}

void LinkThreads::look(const BrokerId& broker, const QStringList& topics)
{
    const std::lock_guard lock(m_mutex);
    const auto line = m_lines.find(broker);
    if (line != m_lines.end() && line->second)
        line->second->link->post([topics](BrokerLink& link) { link.look(topics); });
}

void LinkThreads::use(const std::vector<BrokerOrder>& orders)
{
    const std::lock_guard lock(m_mutex);
    for (const BrokerOrder& order : orders) {
        m_uses[order.broker] = order.use;
        const auto line = m_lines.find(order.broker);
        if (line != m_lines.end() && line->second)
            line->second->link->post([use = order.use](BrokerLink& link) { link.use(use); });
    }
}

/// The echo costs a message every two seconds: it is for those that stand in for each other.
LinkSettings LinkThreads::settingsFor(const BrokerConfig& broker) const
{
    LinkSettings settings;
    settings.broker = broker;
    settings.password = m_findPassword(broker);
    settings.clientId = QStringLiteral("holdfast-") + m_station;
    settings.watchDropped = true;
    const auto ordered = m_uses.find(broker.id);
    settings.use = ordered != m_uses.end() ? ordered->second : broker.standsInFor.isEmpty() ? BrokerUse::Active : BrokerUse::Standby;
    if (!broker.standsInFor.isEmpty() || m_stoodInFor.contains(broker.id))
        settings.echoTopic = u"holdfast/" % m_station % u"/echo";
    if (broker.permissions.ownTopics)
        settings.will = Will{QString(u"holdfast/" % m_station % u"/status"), QByteArrayLiteral("offline"), Qos::AtLeastOnce, true, 0s};
    return settings;
}

std::unique_ptr<LinkThreads::Line> LinkThreads::makeLine(const BrokerConfig& broker)
{
    auto line = std::make_unique<Line>(m_inbox);
    line->broker = broker;
    line->link = std::make_unique<ThreadHost<BrokerLink>>(QStringLiteral("wire"), [&, settings = settingsFor(broker)] {
        return std::make_unique<BrokerLink>(settings, sinksFor(*line), m_clock, transportFor(broker.kind), systemRandom());
    });
    line->link->post([](BrokerLink& link) { link.start(); });
    return line;
}

/// A burst of what is retained waits in the socket while the engine works; only an engine that does not move at all is overrun. The broker must hear from us meanwhile.
std::chrono::milliseconds LinkThreads::patienceFor(const BrokerConfig& broker) const
{
    return m_patience.value_or(std::clamp<std::chrono::milliseconds>(broker.keepAlive / 3, leastPatience, mostPatience));
}

LinkSinks LinkThreads::sinksFor(Line& line)
{
    LinkSinks sinks;
    sinks.messages = [this, &line, patience = patienceFor(line.broker)](std::vector<Message>&& batch) {
        if (line.resyncing)
            return; // all of it comes again
        if (m_tap)
            m_tap(batch);
        if (m_inbox.push(std::move(batch), m_stopping ? 0ms : patience, &line.leaving) == Inbox::Verdict::Overrun && !line.leaving)
            resync(line);
    };
    sinks.state = [this](const LinkState& state) {
        if (!m_stopping)
            m_inbox.push(state);
    };
    sinks.published = [this](const PublishOutcome& outcome) {
        if (outcome.command != 0)
            m_inbox.push(CommandReceipt{outcome.command, receiptOf(outcome.kind), outcome.detail});
        if (outcome.kind != PublishOutcome::Kind::Sent)
            qCInfo(wireLog) << "not sent:" << outcome.detail;
    };
    return sinks;
}

/// Nothing of the control lane is dropped singly: what is retained comes again with the next connection, which is made once there is room for it.
void LinkThreads::resync(Line& line)
{
    qCWarning(wireLog) << "overrun: resynchronising";
    line.resyncing = true;
    line.link->post([this, &line](BrokerLink& link) {
        LinkState state = link.state();
        link.stop();
        state.status = LinkStatus::Lost;
        state.fault = LinkFault::OverrunResync;
        state.since = m_clock.now();
        m_inbox.push(state);
        m_inbox.whenRoom([this, broker = line.broker.id] { startAgain(broker); });
    });
}

void LinkThreads::startAgain(const BrokerId& broker)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_lines.find(broker);
    if (found == m_lines.end() || !found->second)
        return;
    found->second->link->post([line = found->second.get()](BrokerLink& link) {
        line->resyncing = false;
        link.start();
    });
}

} // namespace holdfast
