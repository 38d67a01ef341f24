// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/runtime/site_player.h"
#include "app/wire/embedded_broker.h"

#include <QObject>

#include <functional>
#include <memory>

namespace holdfast {

struct DemoSettings
{
    site::SiteOptions site;
    QString brokerFolder;
    QString monitorPassword;
    QString devicePassword;
};

/// The simulated site with a broker of its own. Lives on one thread with an event loop; the broker dies with that thread.
class Demo final : public QObject
{
    Q_OBJECT

public:
    /// `told` once, on the demo's thread: the port the broker listens on, or why it does not.
    Demo(DemoSettings settings, MakeTransport make, const Clock& siteClock, std::function<void(Expected<quint16>)> told);

    void start();
    void apply(const site::Fault& fault);

    /// The broker entry with which the watching side connects.
    [[nodiscard]] static BrokerConfig monitorEntry(quint16 port);

private:
    void brokerReady();
    void tell(Expected<quint16> port);

    const DemoSettings m_settings;
    const MakeTransport m_make;
    const Clock& m_clock;
    std::function<void(Expected<quint16>)> m_told; ///< empty once it was told
    EmbeddedBroker m_broker;
    std::unique_ptr<SitePlayer> m_player;
};

} // namespace holdfast
