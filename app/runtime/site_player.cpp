// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runtime/site_player.h"

#include "app/base/log.h"

#include <algorithm>

namespace holdfast {
namespace {

using namespace std::chrono_literals;

constexpr auto beat = 100ms;
constexpr auto retryAfter = 2s;

MqttSession sessionFor(const BrokerConfig& broker, const QString& password, const site::SimulatedClient& client)
{
    MqttSession session;
    session.broker = broker;
    session.password = password;
    session.clientId = client.id;
    session.will = Will{client.will.topic, client.will.payload, client.will.qos, client.will.retained, 0s};
    return session;
}

} // namespace

SitePlayer::SitePlayer(site::SimulatedSite simulated, BrokerConfig broker, QString password, MakeTransport make, const Clock& siteClock, QObject* parent)
    : QObject(parent), m_simulated(std::move(simulated)), m_broker(std::move(broker)), m_password(std::move(password)), m_make(std::move(make)), m_clock(siteClock),
      m_lines(m_simulated.clients().size())
{
    m_beat.setInterval(beat);
    connect(&m_beat, &QTimer::timeout, this, &SitePlayer::play);
}

SitePlayer::~SitePlayer()
{
    for (Line& line : m_lines)
        if (line.transport)
            line.transport->close();
}

void SitePlayer::start()
{
    for (std::size_t index = 0; index < m_lines.size(); ++index)
        open(index);
}

Expected<> SitePlayer::apply(const site::Fault& fault)
{
    const auto orders = m_simulated.apply(fault);
    if (!orders)
        return orders.error();
    for (const site::LinkOrder& order : *orders)
        obey(order);
    return Done{};
}

void SitePlayer::open(std::size_t index)
{
    Line& line = m_lines[index];
    if (!line.isWanted)
        return;
    line.transport = m_make(eventsOf(index));
    line.transport->open(sessionFor(m_broker, m_password, m_simulated.clients()[index]));
}

MqttEvents SitePlayer::eventsOf(std::size_t index)
{
    MqttEvents events;
    events.opened = [this, index] { opened(index); };
    events.closed = [this, index](const MqttEnd& end) {
        qCDebug(siteLog) << m_simulated.clients()[index].id << "lost its broker:" << end.detail;
        closed(index);
    };
    events.received = [this](std::vector<Message>&& commands) {
        for (const Message& command : commands)
            send(m_simulated.take(command));
    };
    events.subscribed = [](const QString&, bool) {};
    events.published = [](const MqttReceipt&) {};
    events.answered = [] {};
    return events;
}

void SitePlayer::opened(std::size_t index)
{
    Line& line = m_lines[index];
    line.isOpen = true;
    for (const QString& filter : m_simulated.clients()[index].filters)
        line.transport->subscribe(filter, Qos::AtLeastOnce);
    std::vector<site::Transmission> own = m_simulated.announce();
    std::erase_if(own, [&](const site::Transmission& one) { return one.client != static_cast<int>(index); });
    own.push_back({static_cast<int>(index), m_simulated.clients()[index].birth});
    send(own);
    if (m_beat.isActive() || !std::ranges::all_of(m_lines, &Line::isOpen))
        return;
    m_played = m_clock.ticks();
    m_beat.start();
    send(m_simulated.advance(m_clock.now(), Ticks{0}));
}

void SitePlayer::closed(std::size_t index)
{
    m_lines[index].isOpen = false;
    QTimer::singleShot(retryAfter, this, [this, index] { open(index); });
}

void SitePlayer::play()
{
    const Ticks now = m_clock.ticks();
    send(m_simulated.advance(m_clock.now(), now - m_played));
    m_played = now;
}

/// What a client cannot send is lost, as with the real ones.
void SitePlayer::send(const std::vector<site::Transmission>& transmissions)
{
    for (const site::Transmission& one : transmissions) {
        Line& line = m_lines[static_cast<std::size_t>(one.client)];
        if (line.isOpen)
            line.transport->publish(++line.lastToken, one.publication, std::nullopt);
    }
}

void SitePlayer::obey(const site::LinkOrder& order)
{
    using Kind = site::LinkOrder::Kind;
    if (order.kind == Kind::CutBroker || order.kind == Kind::RestoreBroker) {
        Q_EMIT brokerWanted(order.kind == Kind::RestoreBroker);
        return;
    }
    const auto index = static_cast<std::size_t>(order.client);
    Line& line = m_lines[index];
    line.isWanted = order.kind == Kind::ReturnClient;
    line.isOpen = false;
    line.transport.reset(); // without a goodbye, so that the will goes out
    open(index);
}

} // namespace holdfast
