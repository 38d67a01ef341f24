// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runtime/demo.h"

#include "app/base/log.h"

namespace holdfast {
namespace {

EmbeddedBrokerSettings brokerSettings(const DemoSettings& settings)
{
    EmbeddedBrokerSettings broker;
    broker.folder = settings.brokerFolder;
    broker.keepRetained = false; // a simulated site starts from nothing each time
    broker.accounts = {{QStringLiteral("monitor"), settings.monitorPassword, BrokerAccess::Monitor},
                       {QStringLiteral("devices"), settings.devicePassword, BrokerAccess::Publisher}};
    return broker;
}

} // namespace

Demo::Demo(DemoSettings settings, MakeTransport make, const Clock& siteClock, std::function<void(Expected<quint16>)> told)
    : m_settings(std::move(settings)), m_make(make), m_clock(siteClock), m_told(std::move(told)), m_broker(brokerSettings(m_settings), make, systemRandom())
{
    connect(&m_broker, &EmbeddedBroker::ready, this, &Demo::brokerReady);
    connect(&m_broker, &EmbeddedBroker::failed, this, [this](const QString& reason) {
        qCWarning(siteLog) << "the simulated site's broker:" << reason;
        tell(Error{Error::Code::Unavailable, reason});
    });
}

void Demo::start()
{
    m_broker.start();
}

void Demo::apply(const site::Fault& fault)
{
    if (!m_player)
        return;
    if (const auto done = m_player->apply(fault); !done)
        qCWarning(siteLog) << done.error().message;
}

BrokerConfig Demo::monitorEntry(quint16 port)
{
    BrokerConfig entry;
    entry.id = BrokerId(QStringLiteral("embedded"));
    entry.name = QStringLiteral("Harbour House");
    entry.port = port;
    entry.user = QStringLiteral("monitor");
    entry.embedded = true;
    return entry;
}

void Demo::tell(Expected<quint16> port)
{
    if (const auto told = std::exchange(m_told, nullptr))
        told(std::move(port));
}

void Demo::brokerReady()
{
    tell(m_broker.port());
    if (m_player)
        return; // it came back: the player's connections return by themselves
    m_player = std::make_unique<SitePlayer>(site::SimulatedSite(m_settings.site), m_broker.configFor(QStringLiteral("devices")), m_settings.devicePassword, m_make, m_clock);
    connect(m_player.get(), &SitePlayer::brokerWanted, this, [this](bool running) { running ? m_broker.start() : m_broker.stop(); });
    m_player->start();
}

} // namespace holdfast
