// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/broker.h"
#include "app/model/message.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace holdfast {

constexpr qsizetype defaultReceiveCap = 32 * 1024 * 1024;

/// What the broker publishes for us when we vanish. Only with the permission to use own topics.
struct Will
{
    QString topic;
    QByteArray payload;
    Qos qos = Qos::AtLeastOnce;
    bool retained = true;
    std::chrono::seconds delay{0}; ///< MQTT 5 only

    friend bool operator==(const Will&, const Will&) = default;
};

/// Everything one connection attempt needs.
struct MqttSession
{
    BrokerConfig broker;
    QString password;
    QString clientId;
    std::optional<Will> will;
    qsizetype receiveCap = defaultReceiveCap; ///< a message over it ends the connection
};

/// Why a connection is no more, or never was.
struct MqttEnd
{
    LinkFault fault = LinkFault::ClosedByBroker;
    QString detail;           ///< the library's own words, host, reason code
    bool tlsSuspected = false; ///< the library could not tell: a TLS diagnosis should
    bool wantsOlder = false;   ///< the broker does not speak this MQTT version
    bool maybeTakenOver = false; ///< closed without a word, as mosquitto 2.0 does to the loser of two programs with one id
    std::optional<Timestamp> certificateDate;
};

/// The broker's answer to one publication. MQTT 3.1.1 brokers accept what they then drop: accepted is not done.
struct MqttReceipt
{
    quint32 token = 0;
    bool accepted = true;
    QString detail;
};

/// What a transport tells. Called on its thread, never from within one of its own functions except open().
struct MqttEvents
{
    std::function<void()> opened;
    std::function<void(const MqttEnd&)> closed;                    ///< once per open() that was not closed by us
    std::function<void(std::vector<Message>&&)> received;          ///< one batch a read; broker and times are not filled in
    std::function<void(const QString& filter, bool granted)> subscribed;
    std::function<void(const MqttReceipt&)> published;
    std::function<void()> answered;                                ///< the answer to probe()
};

/// One connection to one MQTT broker. Lives on a thread with an event loop; nothing it does blocks any other thread.
class MqttTransport
{
public:
    virtual ~MqttTransport() = default;

    virtual void open(const MqttSession& session) = 0;
    /// Says goodbye; closed is not told.
    virtual void close() = 0;
    virtual void subscribe(const QString& filter, Qos qos) = 0;
    virtual void unsubscribe(const QString& filter) = 0;
    /// An expiry keeps a broker from delivering late (MQTT 5; older brokers never hear of it).
    virtual void publish(quint32 token, const Publication& publication, std::optional<std::chrono::seconds> expiry) = 0;
    /// Asks the broker for a sign of life without publishing anything.
    virtual void probe() = 0;
    /// Grows whenever bytes arrive: a large message on a slow line is not silence.
    [[nodiscard]] virtual quint64 activity() const = 0;
};

using MakeTransport = std::function<std::unique_ptr<MqttTransport>(MqttEvents)>;

} // namespace holdfast
