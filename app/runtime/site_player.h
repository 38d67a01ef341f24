// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/site/simulated_site.h"
#include "app/wire/mqtt_transport.h"

#include <QObject>
#include <QTimer>

#include <vector>

namespace holdfast {

/// Plays the simulated site through a real broker, one MQTT connection per gateway, each with its will. Lives on one thread with an event loop.
class SitePlayer final : public QObject
{
    Q_OBJECT

public:
    SitePlayer(site::SimulatedSite simulated, BrokerConfig broker, QString password, MakeTransport make, const Clock& siteClock, QObject* parent = nullptr);
    ~SitePlayer() override;

    /// Connects; the building comes to life when every connection stands.
    void start();

    /// Refused for a device nobody knows.
    Expected<> apply(const site::Fault& fault);

Q_SIGNALS:
    /// A fault wants the broker itself gone, or back.
    void brokerWanted(bool running);

private:
    struct Line
    {
        std::unique_ptr<MqttTransport> transport;
        bool isOpen = false;
        bool isWanted = true;
        quint32 lastToken = 0;
    };

    void open(std::size_t index);
    void opened(std::size_t index);
    void closed(std::size_t index);
    void play();
    void send(const std::vector<site::Transmission>& transmissions);
    void obey(const site::LinkOrder& order);
    [[nodiscard]] MqttEvents eventsOf(std::size_t index);

    site::SimulatedSite m_simulated;
    const BrokerConfig m_broker;
    const QString m_password;
    const MakeTransport m_make;
    const Clock& m_clock;
    std::vector<Line> m_lines;
    QTimer m_beat;
    Ticks m_played{0};
};

} // namespace holdfast
