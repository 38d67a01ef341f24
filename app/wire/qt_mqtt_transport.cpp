// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wire/farewell.h"
#include "app/wire/limiting_device.h"
#include "app/wire/mosquitto_faults.h"
#include "app/wire/mosquitto_setup.h"
#include "app/wire/socket_fault.h"
#include "app/wire/tls_diagnosis.h"
#include "app/wire/transports.h"

#include <QHash>
#include <QMqttClient>
#include <QMqttSubscription>
#include <QPointer>
#include <QSslSocket>
#include <QTimer>

namespace holdfast {

namespace {

using namespace Qt::Literals::StringLiterals;

/// Qt MQTT in MQTT 3.1.1 mode (its MQTT 5 parser can be frozen by eight bytes), on a socket of ours, behind a device that limits what it is given.
class QtMqttTransport final : public MqttTransport
{
public:
    explicit QtMqttTransport(MqttEvents events) : m_events(std::move(events)) {}
    ~QtMqttTransport() override { drop(); }

    void open(const MqttSession& session) override;
    void close() override;
    void subscribe(const QString& filter, Qos qos) override;
    void unsubscribe(const QString& filter) override;
    void publish(quint32 token, const Publication& publication, std::optional<std::chrono::seconds> expiry) override;
    void probe() override;
    [[nodiscard]] quint64 activity() const override { return m_device ? m_device->heard() : 0; }

private:
    void startMqtt();
    void setUpClient();
    void take(const QByteArray& payload, const QString& topic);
    void socketFailed(QAbstractSocket::SocketError error);
    void clientEnded();
    void fail(LinkFault fault, const QString& detail);
    void settle();
    void settleLater();
    void drop();

    MqttEvents m_events;
    MqttSession m_session;
    QObject m_context;
    QPointer<QSslSocket> m_socket;
    QPointer<LimitingDevice> m_device;
    QPointer<QMqttClient> m_client;
    std::vector<Message> m_batch;
    std::vector<MqttReceipt> m_receipts;
    std::vector<std::pair<QString, bool>> m_grants;
    QHash<qint32, quint32> m_tokens;
    std::optional<MqttEnd> m_end;
    bool m_open = false;
    bool m_tellOpened = false;
    bool m_answered = false;
    bool m_settling = false;
};

void QtMqttTransport::open(const MqttSession& session)
{
    drop();
    m_session = session;
    m_socket = new QSslSocket;
    m_socket->setReadBufferSize(16 * 1024);
    QObject::connect(m_socket, &QAbstractSocket::errorOccurred, &m_context, [this](QAbstractSocket::SocketError error) { socketFailed(error); });
    if (session.broker.tls) {
        m_socket->setSslConfiguration(tlsConfiguration(session.broker));
        QObject::connect(m_socket, &QSslSocket::encrypted, &m_context, [this] { startMqtt(); });
        m_socket->connectToHostEncrypted(session.broker.host, session.broker.port);
    } else {
        QObject::connect(m_socket, &QAbstractSocket::connected, &m_context, [this] { startMqtt(); });
        m_socket->connectToHost(session.broker.host, session.broker.port);
    }
}

void QtMqttTransport::startMqtt()
{
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_device = new LimitingDevice(*m_socket, m_session.receiveCap + packetHeadroom, [this] { settle(); }, m_socket);
    setUpClient();
    m_client->setTransport(m_device, QMqttClient::IODevice);
    m_client->connectToHost();
}

void QtMqttTransport::setUpClient()
{
    const BrokerConfig& broker = m_session.broker;
    m_client = new QMqttClient;
    m_client->setProtocolVersion(QMqttClient::MQTT_3_1_1);
    m_client->setClientId(m_session.clientId);
    m_client->setUsername(broker.user);
    m_client->setPassword(m_session.password);
    m_client->setCleanSession(true);
    m_client->setKeepAlive(static_cast<quint16>(std::clamp<qint64>(broker.keepAlive.count(), 1, 65'535)));
    m_client->setAutoKeepAlive(false); // the link asks for signs of life itself, and measures them
    if (m_session.will) {
        m_client->setWillTopic(m_session.will->topic);
        m_client->setWillMessage(m_session.will->payload);
        m_client->setWillQoS(static_cast<quint8>(m_session.will->qos));
        m_client->setWillRetain(m_session.will->retained);
    }
    QObject::connect(m_client, &QMqttClient::connected, &m_context, [this] { m_open = m_tellOpened = true; });
    QObject::connect(m_client, &QMqttClient::disconnected, &m_context, [this] { clientEnded(); });
    QObject::connect(m_client, &QMqttClient::messageReceived, &m_context, [this](const QByteArray& payload, const QMqttTopicName& topic) { take(payload, topic.name()); });
    QObject::connect(m_client, &QMqttClient::pingResponseReceived, &m_context, [this] { m_answered = true; });
    QObject::connect(m_client, &QMqttClient::messageSent, &m_context, [this](qint32 id) {
        if (const auto found = m_tokens.constFind(id); found != m_tokens.constEnd()) {
            m_receipts.push_back({*found, true, {}});
            m_tokens.erase(found);
        }
    });
}

void QtMqttTransport::take(const QByteArray& payload, const QString& topic)
{
    const bool retained = m_device->takeRetained();
    if (topic.isEmpty()) // what Qt MQTT makes of a topic that runs past its packet
        return fail(LinkFault::IllegalPacket, u"a publication without a topic"_s);
    if (payload.size() > m_session.receiveCap)
        return fail(LinkFault::PacketTooLarge, QString(u"a message has "_s + QString::number(payload.size()) + u" bytes"_s));
    Message& taken = m_batch.emplace_back();
    taken.topic = topic;
    taken.payload = payload;
    taken.retained = retained;
}

void QtMqttTransport::socketFailed(QAbstractSocket::SocketError error)
{
    const std::optional<LinkFault> fault = faultOf(error);
    fail(fault.value_or(LinkFault::ClosedByBroker), m_socket->errorString());
    m_end->tlsSuspected = m_session.broker.tls && !m_open && !fault;
    m_end->maybeTakenOver = m_open && error == QAbstractSocket::RemoteHostClosedError;
    settleLater();
}

void QtMqttTransport::clientEnded()
{
    const QMqttClient::ClientError error = m_client->error();
    if (error >= QMqttClient::InvalidProtocolVersion && error <= QMqttClient::NotAuthorized && !m_open && !m_end)
        m_end = refusalOf(error);
    else if (error == QMqttClient::ProtocolViolation)
        fail(LinkFault::IllegalPacket, u"the broker sent an illegal packet"_s);
    else
        fail(LinkFault::ClosedByBroker, u"the connection was closed"_s);
    m_end->wantsOlder = false;
    settleLater();
}

void QtMqttTransport::fail(LinkFault fault, const QString& detail)
{
    if (!m_end)
        m_end = MqttEnd{fault, detail, false, false, false, {}};
}

void QtMqttTransport::settle()
{
    m_settling = false;
    if (m_device && m_device->refusal() == LimitingDevice::Refusal::TooLarge)
        fail(LinkFault::PacketTooLarge, QString(u"a message is larger than "_s + QString::number(m_session.receiveCap) + u" bytes"_s));
    else if (m_device && m_device->refusal() == LimitingDevice::Refusal::Illegal)
        fail(LinkFault::IllegalPacket, u"a packet has no legal length"_s);
    if (std::exchange(m_tellOpened, false) && !m_end)
        m_events.opened();
    for (const auto& grant : std::exchange(m_grants, {}))
        m_events.subscribed(grant.first, grant.second);
    if (!m_batch.empty())
        m_events.received(std::exchange(m_batch, {}));
    for (const MqttReceipt& receipt : std::exchange(m_receipts, {}))
        m_events.published(receipt);
    if (std::exchange(m_answered, false))
        m_events.answered();
    if (m_end) {
        const MqttEnd end = *m_end;
        drop();
        m_events.closed(end);
    }
}

void QtMqttTransport::settleLater()
{
    if (std::exchange(m_settling, true))
        return;
    QTimer::singleShot(0, &m_context, [this] {
        if (m_settling)
            settle();
    });
}

void QtMqttTransport::close()
{
    if (m_client && m_open) {
        m_client->disconnect(&m_context);
        const Farewell farewell(m_session.will ? static_cast<int>(m_socket->socketDescriptor()) : -1);
        m_client->disconnectFromHost();
        m_socket->flush();
        drop();
        return;
    }
    drop();
}

/// Any of them may be the one that is calling: they go when the event loop is back.
void QtMqttTransport::drop()
{
    if (m_client) {
        m_client->disconnect(&m_context);
        m_client->deleteLater();
    }
    if (m_device)
        m_device->QObject::disconnect();
    if (m_socket) {
        m_socket->disconnect();
        m_socket->abort();
        m_socket->deleteLater();
    }
    m_client.clear();
    m_device.clear();
    m_socket.clear();
    m_batch.clear();
    m_receipts.clear();
    m_grants.clear();
    m_tokens.clear();
    m_end.reset();
    m_open = m_tellOpened = m_answered = m_settling = false;
}

void QtMqttTransport::subscribe(const QString& filter, Qos qos)
{
    if (!m_open)
        return;
    const QMqttTopicFilter wanted(filter);
    QMqttSubscription* subscription = wanted.isValid() ? m_client->subscribe(wanted, static_cast<quint8>(qos)) : nullptr;
    if (subscription == nullptr) {
        m_grants.emplace_back(filter, false);
        return settleLater();
    }
    QObject::connect(subscription, &QMqttSubscription::stateChanged, &m_context, [this, filter](QMqttSubscription::SubscriptionState state) {
        if (state == QMqttSubscription::Subscribed || state == QMqttSubscription::Error)
            m_grants.emplace_back(filter, state == QMqttSubscription::Subscribed);
    });
}

void QtMqttTransport::unsubscribe(const QString& filter)
{
    if (m_open)
        m_client->unsubscribe(QMqttTopicFilter(filter));
}

void QtMqttTransport::publish(quint32 token, const Publication& publication, std::optional<std::chrono::seconds>)
{
    const QMqttTopicName topic(publication.topic);
    const qint32 id = m_open && topic.isValid() ? m_client->publish(topic, publication.payload, static_cast<quint8>(publication.qos), publication.retained) : -1;
    if (id > 0)
        m_tokens.insert(id, token);
    else
        m_receipts.push_back({token, id == 0, id == 0 ? QString() : u"not a legal publication"_s});
    settleLater();
}

void QtMqttTransport::probe()
{
    if (m_open)
        m_client->requestPing();
}

} // namespace

TransportKind qtMqttTransport()
{
    return {u"qt"_s, QString(u"Qt MQTT "_s + QString::fromLatin1(qVersion())), false, [](MqttEvents events) { return std::make_unique<QtMqttTransport>(std::move(events)); }};
}

} // namespace holdfast
