// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A link whose broker stands in for another, or is stood in for.
#include "app/wire/broker_link.h"

#include <algorithm>

namespace holdfast {
namespace {

using namespace std::chrono_literals;

constexpr auto liveTold = 5s; ///< often enough to judge by, too seldom to be a burden

/// What devices say, not what a broker keeps or says of itself, nor what programs like ours tell each other.
bool isOfDevice(const Message& message)
{
    return !message.retained && !message.topic.startsWith(u'$') && !message.topic.startsWith(QLatin1StringView("holdfast/"));
}

} // namespace

void BrokerLink::use(BrokerUse use)
{
    if (use == m_use)
        return;
    const bool wasActive = std::exchange(m_use, use) == BrokerUse::Active;
    m_ungranted.clear();
    if (m_state.status != LinkStatus::Connected && m_state.status != LinkStatus::Frozen)
        return tell(m_state.status, m_state.fault, m_state.detail);
    if (m_host.speaks() && (wasActive || use == BrokerUse::Active))
        return connectAnew();
    if (use == BrokerUse::Active)
        m_ungranted = QSet<QString>(m_settings.broker.filters.cbegin(), m_settings.broker.filters.cend());
    if (use == BrokerUse::Standby)
        unsubscribeAll();
    else
        subscribeAll();
    if (use != BrokerUse::Active)
        beInUse();
}

/// Also of what was already so: a connection begins with nothing subscribed.
void BrokerLink::beginUse()
{
    m_echo.begin(m_clock.ticks());
    m_ungranted.clear();
    m_state.use = m_use;
    m_state.echo.reset();
    m_state.lastLive.reset();
    if (m_echo.speaks()) {
        m_besides.insert(m_echo.topic());
        m_transport->subscribe(m_echo.topic(), Qos::AtMostOnce);
    }
}

void BrokerLink::beInUse()
{
    m_state.use = m_use;
    if (m_use != BrokerUse::Listening)
        m_state.lastLive.reset();
    tell(m_state.status, m_state.fault, m_state.detail);
}

/// A will belongs to its connection: whoever begins or ends to speak as a Sparkplug host takes another one.
void BrokerLink::connectAnew()
{
    if (m_state.hostSince)
        m_transport->publish(hostToken, m_host.death(m_clock.now()), std::nullopt);
    m_transport->close();
    Outbox::Outcomes outcomes;
    m_outbox.interrupted(outcomes);
    tellOutcomes(outcomes);
    connectNow();
}

void BrokerLink::askEcho(Ticks now)
{
    if (m_state.status != LinkStatus::Connected && m_state.status != LinkStatus::Frozen)
        return;
    if (const auto question = m_echo.due(now))
        m_transport->publish(echoToken, *question, std::nullopt);
    if (m_state.echo == m_echo.good())
        return;
    m_state.echo = m_echo.good();
    tell(m_state.status, m_state.fault, m_state.detail);
}

/// What counts is whether it comes back; that the broker does not take it is known at once, and no outage.
void BrokerLink::echoTaken(const MqttReceipt& receipt)
{
    if (receipt.accepted || m_echo.isSilent())
        return;
    m_refusal = QStringLiteral("the broker refuses ") + m_echo.topic() + QStringLiteral(": ") + receipt.detail;
    m_echo.beSilent();
    m_state.echo.reset();
    tell(m_state.status, LinkFault::NotAuthorised, m_refusal);
}

/// Takes out what is our own, and what a broker that stands by keeps: where it is listened to, what devices say now is all that is handed on.
void BrokerLink::takeAside(std::vector<Message>& batch)
{
    if (m_echo.speaks()) {
        std::erase_if(batch, [&](const Message& message) { return m_echo.hear(message, message.ticks); });
        askEcho(m_clock.ticks());
    }
    if (m_use == BrokerUse::Standby)
        batch.clear();
    if (m_use != BrokerUse::Listening)
        return;
    std::erase_if(batch, [](const Message& message) { return !isOfDevice(message); });
    noteLive(batch);
}

void BrokerLink::noteLive(const std::vector<Message>& batch)
{
    if (batch.empty() || (m_state.lastLive && batch.back().at - *m_state.lastLive < liveTold))
        return;
    m_state.lastLive = batch.back().at;
    tell(m_state.status, m_state.fault, m_state.detail);
}

} // namespace holdfast
