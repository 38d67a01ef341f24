// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wire/broker_link.h"

#include "app/base/log.h"
#include "app/wire/tls_diagnosis.h"

#include <algorithm>

namespace holdfast {

namespace {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

constexpr Ticks stable{30s};        ///< a connection that lasted this long starts the back-off anew
constexpr Ticks briefSession{60s};  ///< two programs that fight for an id throw each other out faster than this
constexpr Ticks suspectedHold{60s};  ///< the broker did not say why: not blind for long on a suspicion
constexpr size_t mostInFlight = 200;
constexpr Ticks hostPause{1s};      ///< two who deny each other are not to flood the broker

Ticks keepAliveOf(const LinkSettings& settings)
{
    return std::max(Ticks{settings.broker.keepAlive}, Ticks{1s});
}

} // namespace

BrokerLink::BrokerLink(LinkSettings settings, LinkSinks sinks, const Clock& clock, MakeTransport make, Random random, QObject* parent)
    : QObject(parent), m_settings(std::move(settings)), m_sinks(std::move(sinks)), m_clock(clock), m_make(std::move(make)), m_backoff(m_settings.backoff, std::move(random)), m_host(m_settings.broker),
      m_echo(m_settings.broker.permissions.ownTopics ? m_settings.echoTopic : QString()), m_use(m_settings.use), m_retry(this), m_beat(this)
{
    m_state.broker = m_settings.broker.id;
    m_state.use = m_use;
    m_state.since = clock.now();
    if (!m_settings.broker.permissions.ownTopics)
        m_settings.will.reset();
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &BrokerLink::connectNow);
    connect(&m_beat, &QTimer::timeout, this, &BrokerLink::beat);
}

BrokerLink::~BrokerLink() = default;

void BrokerLink::start()
{
    if (std::exchange(m_running, true))
        return;
    m_transport = m_make({
        .opened = [this] { opened(); },
        .closed = [this](const MqttEnd& end) { ended(end); },
        .received = [this](std::vector<Message>&& batch) { received(std::move(batch)); },
        .subscribed = [this](const QString& filter, bool granted) { subscribed(filter, granted); },
        .published = [this](const MqttReceipt& receipt) { published(receipt); },
        .answered = [this] { answered(); },
    });
    m_beat.start(std::clamp(keepAliveOf(m_settings) / 4, Ticks{50ms}, Ticks{1s}));
    connectNow();
}

void BrokerLink::stop()
{
    if (!std::exchange(m_running, false))
        return;
    m_retry.stop();
    m_beat.stop();
    delete m_diagnosis;
    if (isHost() && m_state.status == LinkStatus::Connected)
        m_transport->publish(hostToken, m_host.death(m_clock.now()), std::nullopt); // a clean goodbye brings no will
    m_transport->close();
    m_state.hostSince.reset();
    Outbox::Outcomes outcomes;
    m_outbox.interrupted(outcomes);
    m_outbox.expire(Ticks::max(), outcomes);
    tellOutcomes(outcomes);
    tell(LinkStatus::Idle, LinkFault::None, {});
}

void BrokerLink::retryNow()
{
    if (!m_running || m_state.status == LinkStatus::Connected || m_state.status == LinkStatus::Connecting)
        return;
    m_backoff.reset();
    m_takeovers.reset();
    connectNow();
}

void BrokerLink::useClientId(const QString& clientId)
{
    m_settings.clientId = clientId;
    retryNow();
}

quint64 BrokerLink::publish(const Publication& publication, Ticks timeToLive)
{
    return enqueue({++m_lastTicket, publication, m_clock.ticks() + timeToLive, 0});
}

void BrokerLink::publishOnce(quint64 command, const Publication& publication, Ticks timeToLive)
{
    enqueue({++m_lastTicket, publication, m_clock.ticks() + timeToLive, command});
}

quint64 BrokerLink::enqueue(Outbox::Entry entry)
{
    PublishOutcome refused{entry.ticket, PublishOutcome::Kind::Refused, m_running ? u"too much waits to be sent"_s : u"the link is stopped"_s, entry.command};
    if (m_running && m_outbox.add(std::move(entry)))
        flushOutbox();
    else
        QTimer::singleShot(0, this, [this, refused] { m_sinks.published(refused); });
    return refused.ticket;
}

void BrokerLink::connectNow()
{
    m_retry.stop();
    ++m_state.attempts;
    m_attemptStarted = m_clock.ticks();
    m_state.hostSince.reset();
    tell(LinkStatus::Connecting, m_state.fault, m_state.detail);
    const auto will = isHost() ? std::optional(m_host.begin(m_clock.now())) : m_settings.will;
    m_transport->open({m_settings.broker, m_settings.password, m_settings.clientId, will, m_settings.receiveCap});
}

void BrokerLink::opened()
{
    const Ticks now = m_clock.ticks();
    ++m_figures.connections;
    m_connectedAt = m_probeSent = m_figures.lastHeard = now;
    m_probing = false;
    m_activity = m_transport->activity();
    m_state.roundTrip = now - m_attemptStarted;
    m_state.attempts = 0;
    if (isHost())
        m_state.hostSince = m_host.since();
    beginUse();
    tell(LinkStatus::Connected, m_refusal.isEmpty() ? LinkFault::None : LinkFault::NotAuthorised, m_refusal);
    if (m_use != BrokerUse::Standby)
        subscribeAll();
    if (isHost())
        tellHost(now);
    askEcho(now);
    flushOutbox();
}

void BrokerLink::tellHost(Ticks now)
{
    m_hostTold = now;
    m_hostDenied = false;
    m_transport->publish(hostToken, m_host.birth(), std::nullopt);
}

void BrokerLink::answerDenial(Ticks now)
{
    if (m_hostDenied && m_state.status == LinkStatus::Connected && now - m_hostTold >= hostPause)
        tellHost(now);
}

void BrokerLink::published(const MqttReceipt& receipt)
{
    if (receipt.token == echoToken)
        return echoTaken(receipt);
    if (receipt.token == hostToken) {
        if (receipt.accepted || !m_host.speaks())
            return;
        m_refusal = u"the broker refuses "_s + m_host.topic() + u": "_s + receipt.detail;
        m_host.beSilent();
        m_state.hostSince.reset();
        tell(m_state.status, LinkFault::NotAuthorised, m_refusal);
        return;
    }
    Outbox::Outcomes outcomes;
    m_outbox.acknowledged(receipt.token, receipt.accepted, receipt.detail, outcomes);
    tellOutcomes(outcomes);
    flushOutbox();
}

void BrokerLink::answered()
{
    if (!std::exchange(m_probing, false))
        return;
    m_state.roundTrip = m_clock.ticks() - m_probeSent;
    tell(LinkStatus::Connected, m_state.fault, m_state.detail);
}

void BrokerLink::received(std::vector<Message>&& batch)
{
    const Timestamp at = m_clock.now();
    const Ticks ticks = m_clock.ticks();
    m_figures.messages += batch.size();
    m_figures.lastHeard = ticks;
    for (Message& message : batch) {
        message.broker = m_settings.broker.id;
        message.at = at;
        message.ticks = ticks;
        m_figures.bytes += static_cast<quint64>(message.payload.size());
        m_hostDenied = m_hostDenied || m_host.isDenied(message);
    }
    answerDenial(ticks);
    takeAside(batch);
    if (!batch.empty())
        m_sinks.messages(std::move(batch));
}

void BrokerLink::beat()
{
    const Ticks now = m_clock.ticks();
    Outbox::Outcomes outcomes;
    m_outbox.expire(now, outcomes);
    tellOutcomes(outcomes);
    answerDenial(now);
    if (m_state.status == LinkStatus::Connected || m_state.status == LinkStatus::Frozen)
        checkLife(now);
    else if (m_state.status == LinkStatus::Connecting && m_diagnosis.isNull() && now - m_attemptStarted >= m_settings.connectTimeout) {
        m_transport->close();
        ended({LinkFault::TimedOut, u"no answer within the time given"_s, m_settings.broker.tls, false, false, {}});
    }
    askEcho(now);
}

/// Every keep-alive a probe; an unanswered one means frozen after one keep-alive of silence, lost after one and a half: within three of the last byte.
void BrokerLink::checkLife(Ticks now)
{
    const Ticks keepAlive = keepAliveOf(m_settings);
    if (const quint64 activity = m_transport->activity(); activity != m_activity) {
        m_activity = activity;
        m_figures.lastHeard = now;
        if (m_state.status == LinkStatus::Frozen)
            tell(LinkStatus::Connected, LinkFault::None, {});
    }
    if (!m_probing && now - m_probeSent >= keepAlive) {
        m_probing = true;
        m_probeSent = now;
        m_transport->probe();
        return;
    }
    const Ticks silence = now - std::max(m_probeSent, m_figures.lastHeard);
    if (!m_probing || silence < keepAlive)
        return;
    const QString detail = u"nothing heard for "_s + QString::number((now - m_figures.lastHeard).count()) + u" ms"_s;
    if (m_state.status != LinkStatus::Frozen)
        tell(LinkStatus::Frozen, LinkFault::KeepAliveMissed, detail);
    if (silence < keepAlive * 3 / 2)
        return;
    m_transport->close();
    ended({LinkFault::KeepAliveMissed, detail, false, false, false, {}});
}

void BrokerLink::ended(const MqttEnd& end)
{
    Outbox::Outcomes outcomes;
    m_outbox.interrupted(outcomes);
    tellOutcomes(outcomes);
    if (end.tlsSuspected)
        diagnose(end);
    else
        lost(end);
}

void BrokerLink::diagnose(const MqttEnd& end)
{
    auto* diagnosis = new TlsDiagnosis(m_settings.broker, [this, end](const TlsFinding& finding) {
        m_diagnosis->deleteLater();
        m_diagnosis.clear();
        MqttEnd named = end;
        if (finding.fault != LinkFault::None) {
            named.fault = finding.fault;
            named.detail = finding.detail;
            named.certificateDate = finding.certificateDate;
        }
        lost(named);
    }, this);
    m_diagnosis = diagnosis;
    diagnosis->start();
}

void BrokerLink::lost(const MqttEnd& end)
{
    if (!m_running)
        return;
    const Ticks now = m_clock.ticks();
    const bool wasConnected = m_state.status == LinkStatus::Connected || m_state.status == LinkStatus::Frozen;
    if (wasConnected && now - m_connectedAt >= stable)
        m_backoff.reset();
    if (end.wantsOlder && m_settings.broker.version == MqttVersion::V5)
        m_settings.broker.version = MqttVersion::V311;

    LinkFault fault = end.fault;
    Ticks wait = m_backoff.next();
    const bool fought = fault == LinkFault::ClientIdTaken || (end.maybeTakenOver && wasConnected && now - m_connectedAt < briefSession);
    if (!fought && !wasConnected)
        m_takeovers.reset(); // a broker that is down is no thief
    if (fought && m_takeovers.takenOver(now)) {
        wait = fault == LinkFault::ClientIdTaken ? TakeoverWatch::window : suspectedHold;
        fault = LinkFault::ClientIdTaken;
        m_takeovers.reset();
    }
    m_state.certificateDate = end.certificateDate;
    tell(LinkStatus::Lost, fault, end.detail);
    m_retry.start(wait);
}

void BrokerLink::flushOutbox()
{
    if (m_state.status != LinkStatus::Connected)
        return;
    Outbox::Outcomes outcomes;
    const Ticks now = m_clock.ticks();
    while (m_outbox.unacknowledged() < mostInFlight) {
        const auto sending = m_outbox.next(now, outcomes);
        if (!sending)
            break;
        std::optional<std::chrono::seconds> expiry;
        if (!sending->entry.publication.retained)
            expiry = std::chrono::ceil<std::chrono::seconds>(std::min(sending->entry.deadline - now, Ticks{24h}));
        m_transport->publish(sending->token, sending->entry.publication, expiry);
    }
    tellOutcomes(outcomes);
}

void BrokerLink::tellOutcomes(Outbox::Outcomes& outcomes)
{
    for (const PublishOutcome& outcome : std::exchange(outcomes, {}))
        m_sinks.published(outcome);
}

void BrokerLink::tell(LinkStatus status, LinkFault fault, const QString& detail)
{
    if (m_state.status != status) {
        m_state.since = m_clock.now();
        if (status == LinkStatus::Frozen)
            m_state.since -= m_clock.ticks() - m_figures.lastHeard;
        qCInfo(wireLog) << m_settings.broker.host << m_settings.broker.port << "status" << static_cast<int>(status) << "fault" << static_cast<int>(fault) << detail;
    }
    if (status == LinkStatus::Lost || status == LinkStatus::Idle)
        m_state.hostSince.reset(); // the will has taken its word back
    if (status != LinkStatus::Connected && status != LinkStatus::Frozen) {
        m_state.echo.reset();
        m_state.lastLive.reset();
        m_state.use = m_use;
    }
    m_state.status = status;
    m_state.fault = fault;
    m_state.detail = detail;
    if (fault == LinkFault::None)
        m_state.certificateDate.reset();
    m_sinks.state(m_state);
}

} // namespace holdfast
