// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/log.h"
#include "app/wire/mosquitto_faults.h"
#include "app/wire/packet_scanner.h"
#include "app/wire/socket_figures.h"
#include "app/wire/transports.h"

#include <mosquitto.h>
#include <mqtt_protocol.h>

#include <QElapsedTimer>
#include <QHash>
#include <QHostAddress>
#include <QHostInfo>
#include <QSocketNotifier>
#include <QTimer>

#include <array>
#include <cerrno>
#include <sys/socket.h>

namespace holdfast {

namespace {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

constexpr qsizetype headroom = 64 * 1024 + 1024; ///< what a packet holds beside its payload: topic and properties
constexpr int packetsARead = 4'000;
constexpr qsizetype bytesARead = 4 * 1024 * 1024;

struct DestroyMosquitto
{
    void operator()(mosquitto* client) const { mosquitto_destroy(client); }
};

struct Properties
{
    mosquitto_property* list = nullptr;
    Properties() = default;
    Q_DISABLE_COPY_MOVE(Properties)
    ~Properties() { mosquitto_property_free_all(&list); }
};

/// libmosquitto on the Qt event loop. Its callbacks only take notes; everything is told after it has returned.
class MosquittoTransport final : public MqttTransport
{
public:
    explicit MosquittoTransport(MqttEvents events);
    ~MosquittoTransport() override { drop(); }

    void open(const MqttSession& session) override;
    void close() override;
    void subscribe(const QString& filter, Qos qos) override;
    void publish(quint32 token, const Publication& publication, std::optional<std::chrono::seconds> expiry) override;
    void probe() override;
    [[nodiscard]] quint64 activity() const override { return m_activity; }

private:
    enum class Read : quint8 { More, Drained, Over };

    void lookedUp(const QHostInfo& info);
    void connectTo(const QString& host);
    [[nodiscard]] int prepare();
    [[nodiscard]] int prepareTls();
    void prepareMqtt5();
    void watchSocket();
    void readable();
    [[nodiscard]] Read readRound();
    [[nodiscard]] Read readOnce();
    void guardMemory();
    void restBetweenReads();
    void written(int code);
    void failed(int code, int systemError);
    void settle();
    void settleLater();
    void drop();

    static void onConnect(mosquitto*, void* self, int reason, int flags, const mosquitto_property*);
    static void onDisconnect(mosquitto*, void* self, int code);
    static void onMessage(mosquitto*, void* self, const mosquitto_message* message);
    static void onSubscribe(mosquitto*, void* self, int id, int count, const int* granted);
    static void onUnsubscribe(mosquitto*, void* self, int id);
    static void onPublish(mosquitto*, void* self, int id, int reason, const mosquitto_property*);
    static void onLog(mosquitto*, void* self, int level, const char* text);

    MqttEvents m_events;
    MqttSession m_session;
    std::unique_ptr<mosquitto, DestroyMosquitto> m_client;
    QObject m_context;
    QSocketNotifier* m_reader = nullptr;
    QSocketNotifier* m_writer = nullptr;
    QTimer m_misc;
    QTimer m_rest;
    QElapsedTimer m_sinceRead;
    std::vector<Message> m_batch;
    qsizetype m_batchBytes = 0;
    std::vector<MqttReceipt> m_receipts;
    std::vector<std::pair<QString, bool>> m_grants;
    QHash<int, quint32> m_tokens;
    QHash<int, QString> m_filters;
    std::optional<MqttEnd> m_end;
    QString m_words;
    quint64 m_activity = 0;
    quint64 m_bytesAtNews = 0;
    qsizetype m_address = 0;
    int m_lookup = -1;
    bool m_open = false;
    bool m_tellOpened = false;
    bool m_answered = false;
    bool m_news = false;
    bool m_midPacket = false;
    bool m_settling = false;
    std::array<char, 16 * 1024> m_peek{};
};

MosquittoTransport::MosquittoTransport(MqttEvents events)
    : m_events(std::move(events))
{
    [[maybe_unused]] static const int initialised = mosquitto_lib_init();
    m_misc.setInterval(1s);
    QObject::connect(&m_misc, &QTimer::timeout, &m_context, [this] {
        if (const int code = mosquitto_loop_misc(m_client.get()); code != MOSQ_ERR_SUCCESS)
            failed(code, errno);
        settle();
    });
    m_rest.setSingleShot(true);
    m_rest.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_rest, &QTimer::timeout, &m_context, [this] {
        if (m_reader != nullptr)
            m_reader->setEnabled(true);
        readable();
    });
}

void MosquittoTransport::open(const MqttSession& session)
{
    drop();
    m_session = session;
    if (const QHostAddress literal(session.broker.host); !literal.isNull()) {
        connectTo(session.broker.host);
        return;
    }
    m_lookup = QHostInfo::lookupHost(session.broker.host, &m_context, [this](const QHostInfo& info) { lookedUp(info); });
}

void MosquittoTransport::lookedUp(const QHostInfo& info)
{
    m_lookup = -1;
    const QList<QHostAddress> addresses = info.addresses();
    if (info.error() != QHostInfo::NoError || addresses.isEmpty()) {
        m_end = MqttEnd{LinkFault::NameUnknown, info.errorString(), false, false, false, {}};
        settle();
        return;
    }
    // A certificate is checked against the name, so with TLS the library must look it up itself: just answered, hence quick.
    const QHostAddress address = addresses.at(m_address++ % addresses.size());
    connectTo(m_session.broker.tls ? m_session.broker.host : address.toString());
}

void MosquittoTransport::connectTo(const QString& host)
{
    m_client.reset(mosquitto_new(m_session.clientId.toUtf8().constData(), true, this));
    constexpr int shortest = 5; // the library takes no shorter one; a link's own probe does
    const int keepAlive = std::clamp(static_cast<int>(m_session.broker.keepAlive.count()), shortest, 65'535);
    int code = m_client ? prepare() : MOSQ_ERR_NOMEM;
    if (code == MOSQ_ERR_SUCCESS)
        code = mosquitto_connect_async(m_client.get(), host.toUtf8().constData(), m_session.broker.port, keepAlive);
    const int systemError = errno;
    if (code != MOSQ_ERR_SUCCESS && code != MOSQ_ERR_CONN_PENDING)
        failed(code, systemError);
    else
        watchSocket();
    settleLater();
}

int MosquittoTransport::prepare()
{
    mosquitto* client = m_client.get();
    const BrokerConfig& broker = m_session.broker;
    mosquitto_int_option(client, MOSQ_OPT_PROTOCOL_VERSION, broker.version == MqttVersion::V5 ? MQTT_PROTOCOL_V5 : MQTT_PROTOCOL_V311);
    mosquitto_int_option(client, MOSQ_OPT_TCP_NODELAY, 1);
    constexpr int inFlight = 100;
    mosquitto_int_option(client, MOSQ_OPT_SEND_MAXIMUM, inFlight);
    mosquitto_connect_v5_callback_set(client, onConnect);
    mosquitto_disconnect_callback_set(client, onDisconnect);
    mosquitto_message_callback_set(client, onMessage);
    mosquitto_subscribe_callback_set(client, onSubscribe);
    mosquitto_unsubscribe_callback_set(client, onUnsubscribe);
    mosquitto_publish_v5_callback_set(client, onPublish);
    mosquitto_log_callback_set(client, onLog);
    if (!broker.user.isEmpty()) {
        const QByteArray password = m_session.password.toUtf8();
        mosquitto_username_pw_set(client, broker.user.toUtf8().constData(), password.isEmpty() ? nullptr : password.constData());
    }
    if (broker.version == MqttVersion::V5)
        prepareMqtt5();
    if (m_session.will) {
        const Will& will = *m_session.will;
        Properties properties;
        if (broker.version == MqttVersion::V5 && will.delay > 0s)
            mosquitto_property_add_int32(&properties.list, MQTT_PROP_WILL_DELAY_INTERVAL, static_cast<uint32_t>(will.delay.count()));
        // The library frees the properties it was given only when it takes the will.
        const int code = mosquitto_will_set_v5(client, will.topic.toUtf8().constData(), static_cast<int>(will.payload.size()), will.payload.constData(),
                                               static_cast<int>(will.qos), will.retained, properties.list);
        if (code != MOSQ_ERR_SUCCESS)
            return code;
        properties.list = nullptr;
    }
    return broker.tls ? prepareTls() : MOSQ_ERR_SUCCESS;
}

void MosquittoTransport::prepareMqtt5()
{
    Properties properties;
    mosquitto_property_add_int32(&properties.list, MQTT_PROP_MAXIMUM_PACKET_SIZE, static_cast<uint32_t>(m_session.receiveCap + headroom));
    // Only the blocking call takes properties. Without a host it keeps them, refuses, and the asynchronous one sends them.
    mosquitto_connect_bind_v5(m_client.get(), nullptr, 0, 0, nullptr, properties.list);
}

int MosquittoTransport::prepareTls()
{
    const BrokerConfig& broker = m_session.broker;
    const QByteArray ca = broker.caFile.toLocal8Bit();
    const QByteArray certificate = broker.certificateFile.toLocal8Bit();
    const QByteArray key = broker.keyFile.toLocal8Bit();
    const auto orNull = [](const QByteArray& text) { return text.isEmpty() ? nullptr : text.constData(); };
    const int code = mosquitto_tls_set(m_client.get(), orNull(ca), ca.isEmpty() ? "/etc/ssl/certs" : nullptr, orNull(certificate), orNull(key), nullptr);
    return code == MOSQ_ERR_SUCCESS ? code : MOSQ_ERR_TLS;
}

void MosquittoTransport::watchSocket()
{
    const int socket = mosquitto_socket(m_client.get());
    m_reader = new QSocketNotifier(socket, QSocketNotifier::Read, &m_context);
    m_writer = new QSocketNotifier(socket, QSocketNotifier::Write, &m_context);
    QObject::connect(m_reader, &QSocketNotifier::activated, &m_context, [this] { readable(); });
    QObject::connect(m_writer, &QSocketNotifier::activated, &m_context, [this] {
        written(mosquitto_loop_write(m_client.get(), 1));
        settle();
    });
    m_misc.start();
}

void MosquittoTransport::readable()
{
    ++m_activity;
    Read read = Read::More;
    for (int round = 0; read == Read::More && round < packetsARead && m_batchBytes < bytesARead; ++round)
        read = readRound();
    if (!m_end)
        guardMemory();
    if (!m_end)
        restBetweenReads();
    settle();
}

/// Looks at what has arrived before the library may read it: it would make room for any length it is told.
MosquittoTransport::Read MosquittoTransport::readRound()
{
    const bool blind = m_midPacket || !m_open || m_session.broker.tls || m_tokens.size() > 1;
    if (blind)
        return readOnce();
    const ssize_t seen = ::recv(mosquitto_socket(m_client.get()), m_peek.data(), m_peek.size(), MSG_PEEK | MSG_DONTWAIT);
    if (seen < 0 && errno == EAGAIN)
        return Read::Drained;
    if (seen <= 0)
        return readOnce();
    const Scan scan = scanPackets(QByteArrayView(m_peek.data(), seen), m_session.receiveCap + headroom);
    for (int i = 0; i < scan.complete; ++i) {
        if (readOnce() == Read::Over)
            return Read::Over;
    }
    switch (scan.then) {
    case Scan::Then::Boundary:
        return seen < static_cast<ssize_t>(m_peek.size()) ? Read::Drained : Read::More;
    case Scan::Then::PartBody:
        return readOnce();
    case Scan::Then::PartHeader:
        if (scan.complete > 0)
            return Read::More;
        m_reader->setEnabled(false);
        m_rest.start(2ms);
        return Read::Drained;
    case Scan::Then::TooLarge:
        m_end = MqttEnd{LinkFault::PacketTooLarge, u"a message is larger than "_s + QString::number(m_session.receiveCap) + u" bytes"_s, false, false, false, {}};
        return Read::Over;
    case Scan::Then::Illegal:
        m_end = MqttEnd{LinkFault::IllegalPacket, u"a packet has no legal length"_s, false, false, false, {}};
        return Read::Over;
    }
    return Read::Over;
}

MosquittoTransport::Read MosquittoTransport::readOnce()
{
    errno = 0;
    const int code = mosquitto_loop_read(m_client.get(), 1);
    const int systemError = errno;
    m_midPacket = systemError == EAGAIN || systemError == EWOULDBLOCK;
    if (code != MOSQ_ERR_SUCCESS)
        failed(code, systemError);
    if (m_end)
        return Read::Over;
    if (!m_open && m_session.broker.tls) {
        // The library takes a connection that breaks within the handshake for one that goes on.
        if (const auto figures = socketFigures(mosquitto_socket(m_client.get())); figures && figures->closed)
            failed(MOSQ_ERR_ERRNO, systemError == EAGAIN ? ECONNRESET : systemError);
        return m_end ? Read::Over : Read::Drained;
    }
    return m_midPacket ? Read::Drained : Read::More;
}

/// What was read without looking first is bounded by what arrived since the last whole packet.
void MosquittoTransport::guardMemory()
{
    const auto figures = socketFigures(mosquitto_socket(m_client.get()));
    if (!figures)
        return;
    if (std::exchange(m_news, false))
        m_bytesAtNews = figures->bytesReceived;
    const quint64 allowed = static_cast<quint64>(m_session.receiveCap + m_session.receiveCap / 64 + 2 * headroom);
    if (figures->bytesReceived - m_bytesAtNews > allowed)
        m_end = MqttEnd{LinkFault::PacketTooLarge, u"a message is larger than "_s + QString::number(m_session.receiveCap) + u" bytes"_s, false, false, false, {}};
}

/// In a flood a short rest before the next read saves most of the cost per message.
void MosquittoTransport::restBetweenReads()
{
    constexpr qint64 flood = 1; // ms between reads
    const bool busy = m_open && m_sinceRead.isValid() && m_sinceRead.elapsed() < flood && m_batch.size() < packetsARead / 16;
    m_sinceRead.start();
    if (!busy || m_rest.isActive())
        return;
    m_reader->setEnabled(false);
    m_rest.start(2ms);
}

void MosquittoTransport::written(int code)
{
    if (code != MOSQ_ERR_SUCCESS)
        failed(code, errno);
}

void MosquittoTransport::failed(int code, int systemError)
{
    if (m_end)
        return;
    m_end = endOf(code, systemError, m_open, m_session.broker.tls);
    m_end->maybeTakenOver = m_open && m_session.broker.version == MqttVersion::V311 && m_end->fault == LinkFault::ClosedByBroker;
    if (!m_words.isEmpty())
        m_end->detail += u": "_s + m_words;
}

/// Tells what the callbacks noted, then arms the socket for what the library wants next.
void MosquittoTransport::settle()
{
    m_settling = false;
    if (std::exchange(m_tellOpened, false) && !m_end)
        m_events.opened();
    for (const auto& grant : std::exchange(m_grants, {}))
        m_events.subscribed(grant.first, grant.second);
    if (!m_batch.empty()) {
        m_batchBytes = 0;
        m_events.received(std::exchange(m_batch, {}));
    }
    for (const MqttReceipt& receipt : std::exchange(m_receipts, {}))
        m_events.published(receipt);
    if (std::exchange(m_answered, false))
        m_events.answered();
    if (m_end) {
        const MqttEnd end = *m_end;
        drop();
        m_events.closed(end);
        return;
    }
    if (m_writer != nullptr)
        m_writer->setEnabled(mosquitto_want_write(m_client.get()));
}

void MosquittoTransport::settleLater()
{
    if (std::exchange(m_settling, true))
        return;
    QTimer::singleShot(0, &m_context, [this] {
        if (std::exchange(m_settling, false))
            settle();
    });
}

void MosquittoTransport::close()
{
    if (m_client && m_open)
        mosquitto_disconnect(m_client.get());
    drop();
}

void MosquittoTransport::drop()
{
    if (m_lookup >= 0)
        QHostInfo::abortHostLookup(std::exchange(m_lookup, -1));
    for (QSocketNotifier* notifier : {std::exchange(m_reader, nullptr), std::exchange(m_writer, nullptr)}) {
        if (notifier == nullptr)
            continue;
        notifier->setEnabled(false);
        notifier->deleteLater();
    }
    m_misc.stop();
    m_rest.stop();
    m_client.reset();
    m_batch.clear();
    m_batchBytes = 0;
    m_receipts.clear();
    m_grants.clear();
    m_tokens.clear();
    m_filters.clear();
    m_end.reset();
    m_words.clear();
    m_bytesAtNews = 0;
    m_open = m_tellOpened = m_answered = m_news = m_midPacket = m_settling = false;
}

void MosquittoTransport::subscribe(const QString& filter, Qos qos)
{
    if (!m_open)
        return;
    int id = 0;
    const int code = mosquitto_subscribe(m_client.get(), &id, filter.toUtf8().constData(), static_cast<int>(qos));
    if (code == MOSQ_ERR_SUCCESS)
        m_filters.insert(id, filter);
    else
        m_grants.emplace_back(filter, false);
    settleLater();
}

void MosquittoTransport::publish(quint32 token, const Publication& publication, std::optional<std::chrono::seconds> expiry)
{
    int code = MOSQ_ERR_NO_CONN;
    int id = 0;
    if (m_open) {
        Properties properties;
        if (expiry && m_session.broker.version == MqttVersion::V5)
            mosquitto_property_add_int32(&properties.list, MQTT_PROP_MESSAGE_EXPIRY_INTERVAL, static_cast<uint32_t>(std::max(expiry->count(), std::chrono::seconds::rep{1})));
        code = mosquitto_publish_v5(m_client.get(), &id, publication.topic.toUtf8().constData(), static_cast<int>(publication.payload.size()),
                                    publication.payload.constData(), static_cast<int>(publication.qos), publication.retained, properties.list);
    }
    if (code == MOSQ_ERR_SUCCESS && publication.qos == Qos::AtLeastOnce)
        m_tokens.insert(id, token);
    else
        m_receipts.push_back({token, code == MOSQ_ERR_SUCCESS, code == MOSQ_ERR_SUCCESS ? QString() : QString::fromUtf8(mosquitto_strerror(code))});
    settleLater();
}

void MosquittoTransport::probe()
{
    // Leaving a filter nobody joined changes nothing, and the broker must answer it.
    if (m_open)
        written(mosquitto_unsubscribe(m_client.get(), nullptr, "holdfast/probe"));
    settleLater();
}

void MosquittoTransport::onConnect(mosquitto* client, void* self, int reason, int, const mosquitto_property*)
{
    auto& me = *static_cast<MosquittoTransport*>(self);
    me.m_news = true;
    if (reason != 0) {
        me.m_end = refusalOf(reason);
        return;
    }
    me.m_open = me.m_tellOpened = true;
    mosquitto_log_callback_set(client, nullptr); // it would be told of every message
}

void MosquittoTransport::onDisconnect(mosquitto*, void* self, int code)
{
    static_cast<MosquittoTransport*>(self)->failed(code == MOSQ_ERR_SUCCESS ? static_cast<int>(MOSQ_ERR_CONN_LOST) : code, errno);
}

void MosquittoTransport::onMessage(mosquitto*, void* self, const mosquitto_message* message)
{
    auto& me = *static_cast<MosquittoTransport*>(self);
    me.m_news = true;
    if (message->payloadlen > me.m_session.receiveCap) {
        if (!me.m_end)
            me.m_end = MqttEnd{LinkFault::PacketTooLarge, u"a message has "_s + QString::number(message->payloadlen) + u" bytes"_s, false, false, false, {}};
        return;
    }
    Message& taken = me.m_batch.emplace_back();
    taken.topic = QString::fromUtf8(message->topic);
    taken.payload = QByteArray(static_cast<const char*>(message->payload), message->payloadlen);
    taken.retained = message->retain;
    me.m_batchBytes += message->payloadlen;
}

void MosquittoTransport::onSubscribe(mosquitto*, void* self, int id, int count, const int* granted)
{
    constexpr int refused = 128;
    auto& me = *static_cast<MosquittoTransport*>(self);
    me.m_news = true;
    me.m_grants.emplace_back(me.m_filters.take(id), count > 0 && granted[0] < refused);
}

void MosquittoTransport::onUnsubscribe(mosquitto*, void* self, int)
{
    auto& me = *static_cast<MosquittoTransport*>(self);
    me.m_news = me.m_answered = true;
}

void MosquittoTransport::onPublish(mosquitto*, void* self, int id, int reason, const mosquitto_property*)
{
    auto& me = *static_cast<MosquittoTransport*>(self);
    me.m_news = true;
    const auto found = me.m_tokens.constFind(id);
    if (found == me.m_tokens.constEnd())
        return;
    const bool accepted = reason < MQTT_RC_UNSPECIFIED;
    me.m_receipts.push_back({*found, accepted, accepted ? QString() : QString::fromUtf8(mosquitto_reason_string(reason))});
    me.m_tokens.erase(found);
}

void MosquittoTransport::onLog(mosquitto*, void* self, int level, const char* text)
{
    if ((level & (MOSQ_LOG_ERR | MOSQ_LOG_WARNING)) == 0)
        return;
    auto& me = *static_cast<MosquittoTransport*>(self);
    me.m_words = QString::fromUtf8(text);
    qCDebug(wireLog) << me.m_words;
}

} // namespace

TransportKind mosquittoTransport()
{
    int major = 0;
    int minor = 0;
    int revision = 0;
    mosquitto_lib_version(&major, &minor, &revision);
    return {u"mosquitto"_s, QString(u"libmosquitto "_s + QString::number(major) + u'.' + QString::number(minor) + u'.' + QString::number(revision)), true,
            [](MqttEvents events) { return std::make_unique<MosquittoTransport>(std::move(events)); }};
}

} // namespace holdfast
