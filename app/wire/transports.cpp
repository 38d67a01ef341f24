// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wire/transports.h"

#include <QTimer>

#include <algorithm>

namespace holdfast {

TransportKind mosquittoTransport();
#ifdef HOLDFAST_QT_MQTT
TransportKind qtMqttTransport();
#endif
#ifdef HOLDFAST_MODBUS
std::unique_ptr<MqttTransport> makeModbusTransport(MqttEvents events);
#endif

namespace {

std::vector<TransportKind> defaultFirst(std::vector<TransportKind> kinds)
{
    std::stable_partition(kinds.begin(), kinds.end(), [](const TransportKind& kind) { return kind.name == QLatin1StringView(HOLDFAST_MQTT); });
    return kinds;
}

} // namespace

const std::vector<TransportKind>& transports()
{
    static const std::vector<TransportKind> kinds = defaultFirst({
        mosquittoTransport(),
#ifdef HOLDFAST_QT_MQTT
        qtMqttTransport(),
#endif
    });
    return kinds;
}

#ifndef HOLDFAST_MODBUS
namespace {

/// Stands where Modbus would: the link is there, is lost, and says why.
class AbsentTransport final : public MqttTransport
{
public:
    explicit AbsentTransport(MqttEvents events) : m_events(std::move(events)) {}
    void open(const MqttSession&) override
    {
        QTimer::singleShot(0, &m_context, [this] {
            MqttEnd end;
            end.fault = LinkFault::NotBuilt;
            m_events.closed(end);
        });
    }
    void close() override {}
    void subscribe(const QString&, Qos) override {}
    void unsubscribe(const QString&) override {}
    void publish(quint32, const Publication&, std::optional<std::chrono::seconds>) override {}
    void probe() override {}
    [[nodiscard]] quint64 activity() const override { return 0; }

private:
    MqttEvents m_events;
    QObject m_context;
};

} // namespace
#endif

MakeTransport transportFor(LinkKind kind)
{
    if (kind == LinkKind::Mqtt)
        return defaultTransport().make;
#ifdef HOLDFAST_MODBUS
    return makeModbusTransport;
#else
    return [](MqttEvents events) { return std::make_unique<AbsentTransport>(std::move(events)); };
#endif
}

const TransportKind& defaultTransport()
{
    return transports().front();
}

} // namespace holdfast
