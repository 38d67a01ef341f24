// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wire/farewell.h"
#include "app/wire/host_lookup.h"
#include "app/wire/mosquitto_notes.h"
#include "app/wire/mosquitto_setup.h"
#include "app/wire/packet_scanner.h"
#include "app/wire/socket_figures.h"
#include "app/wire/transports.h"

#include <mosquitto.h>

#include <QElapsedTimer>
#include <QSocketNotifier>
#include <QTimer>

#include <array>
#include <cerrno>
#include <sys/socket.h>

namespace holdfast {

namespace {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

constexpr size_t packetsARead = 4'000;
constexpr qsizetype bytesARead = 4 * 1024 * 1024;

/// libmosquitto on the Qt event loop. Its callbacks only take notes; everything is told after it has returned.
class MosquittoTransport final : public MqttTransport
{
public:
    explicit MosquittoTransport(MqttEvents events);
    ~MosquittoTransport() override { drop(); }

    void open(const MqttSession& session) override;
    void close() override;
    void subscribe(const QString& filter, Qos qos) override;
    void unsubscribe(const QString& filter) override;
    void publish(quint32 token, const Publication& publication, std::optional<std::chrono::seconds> expiry) override;
    void probe() override;
    [[nodiscard]] quint64 activity() const override;

private:
    enum class Read : quint8 { More, Drained, Over };

    void tend();
    void lookedUp(const HostFound& found);
    void connectTo(const QString& host);
    void watchSocket();
    void readable();
    [[nodiscard]] Read readRound();
    [[nodiscard]] Read readOnce();
    void guardMemory();
    void restBetweenReads();
    void written(int code);
    void settle();
    void settleLater();
    void drop();

    MqttEvents m_events;
    MqttSession m_session;
    MosquittoNotes m_notes;
    std::unique_ptr<mosquitto, DestroyMosquitto> m_client;
    QObject m_context;
    QSocketNotifier* m_reader = nullptr;
    QSocketNotifier* m_writer = nullptr;
    QTimer m_misc;
    QTimer m_rest;
    QElapsedTimer m_sinceRead;
    QElapsedTimer m_sinceSpoken;
    quint64 m_bytesAtTending = 0;
    quint64 m_bytesAtNews = 0;
    HostLookup m_lookup;
    bool m_midPacket = false;
    bool m_headerAwaited = false;
    bool m_settling = false;
    std::array<char, 16 * 1024> m_peek{};
};

MosquittoTransport::MosquittoTransport(MqttEvents events)
    : m_events(std::move(events))
{
    [[maybe_unused]] static const int initialised = mosquitto_lib_init();
    m_misc.setInterval(1s);
    QObject::connect(&m_misc, &QTimer::timeout, &m_context, [this] {
        tend();
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

/// The answer to the library's ping stands behind what the broker has already sent: it would cut a burst that takes longer than two keep-alives, and get it all anew.
/// So while bytes arrive the broker is known to live, and only has to hear from us.
void MosquittoTransport::tend()
{
    const quint64 bytes = activity();
    if (!m_notes.open || bytes == std::exchange(m_bytesAtTending, bytes)) {
        if (const int code = mosquitto_loop_misc(m_client.get()); code != MOSQ_ERR_SUCCESS)
            m_notes.fail(code, errno);
        return;
    }
    const std::chrono::milliseconds keepAlive = libraryKeepAlive(m_session.broker);
    if (!m_sinceSpoken.isValid() || m_sinceSpoken.elapsed() >= (keepAlive + std::min<std::chrono::milliseconds>(keepAlive / 10, 1s)).count())
        probe();
}

void MosquittoTransport::open(const MqttSession& session)
{
    drop();
    m_session = session;
    m_lookup.find(session.broker.host, [this](const HostFound& found) { lookedUp(found); });
}

void MosquittoTransport::lookedUp(const HostFound& found)
{
    if (found.address.isEmpty()) {
        m_notes.end = MqttEnd{LinkFault::NameUnknown, found.error, false, false, false, {}};
        settle();
        return;
    }
    // A certificate is checked against the name, so with TLS the library must look it up itself: just answered, hence quick.
    connectTo(m_session.broker.tls ? m_session.broker.host : found.address);
}

void MosquittoTransport::connectTo(const QString& host)
{
    m_client.reset(mosquitto_new(m_session.clientId.toUtf8().constData(), true, &m_notes));
    m_notes.receiveCap = m_session.receiveCap;
    m_notes.tls = m_session.broker.tls;
    const auto keepAlive = static_cast<int>(libraryKeepAlive(m_session.broker).count());
    if (m_client)
        m_notes.attachTo(m_client.get());
    int code = m_client ? setUpMosquitto(m_client.get(), m_session) : MOSQ_ERR_NOMEM;
    if (code == MOSQ_ERR_SUCCESS)
        code = mosquitto_connect_async(m_client.get(), host.toUtf8().constData(), m_session.broker.port, keepAlive);
    const int systemError = errno;
    if (code != MOSQ_ERR_SUCCESS && code != MOSQ_ERR_CONN_PENDING)
        m_notes.fail(code, systemError);
    else
        watchSocket();
    settleLater();
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
    Read read = Read::More;
    for (size_t round = 0; read == Read::More && round < packetsARead && m_notes.batch.size() < packetsARead && m_notes.batchBytes < bytesARead; ++round)
        read = readRound();
    if (!m_notes.end)
        guardMemory();
    if (!m_notes.end)
        restBetweenReads();
    settle();
}

quint64 MosquittoTransport::activity() const
{
    const auto figures = m_client ? socketFigures(mosquitto_socket(m_client.get())) : std::nullopt;
    return figures ? figures->bytesReceived : 0;
}

/// Looks at what has arrived before the library may read it: it would make room for any length it is told.
/// The beginning of a header is waited with once, then taken: as long as it lies there, the system may keep all the room of the segment it came in, and tell the broker there is none for the rest.
MosquittoTransport::Read MosquittoTransport::readRound()
{
    const bool blind = m_midPacket || !m_notes.open || m_session.broker.tls || m_notes.tokens.size() > 1;
    if (blind)
        return readOnce();
    const ssize_t seen = ::recv(mosquitto_socket(m_client.get()), m_peek.data(), m_peek.size(), MSG_PEEK | MSG_DONTWAIT);
    if (seen < 0 && errno == EAGAIN)
        return Read::Drained;
    if (seen <= 0)
        return readOnce();
    const Scan scan = scanPackets(QByteArrayView(m_peek.data(), seen), m_session.receiveCap + packetHeadroom);
    if (scan.complete > 0 || scan.then != Scan::Then::PartHeader)
        m_headerAwaited = false;
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
        if (std::exchange(m_headerAwaited, true))
            return readOnce();
        m_reader->setEnabled(false);
        m_rest.start(2ms);
        return Read::Drained;
    case Scan::Then::TooLarge:
        m_notes.refuseLarge(m_session.receiveCap);
        return Read::Over;
    case Scan::Then::Illegal:
        m_notes.end = MqttEnd{LinkFault::IllegalPacket, u"a packet has no legal length"_s, false, false, false, {}};
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
        m_notes.fail(code, systemError);
    if (m_notes.end)
        return Read::Over;
    if (!m_notes.open && m_session.broker.tls) {
        // The library takes a connection that breaks within the handshake for one that goes on.
        if (const auto figures = socketFigures(mosquitto_socket(m_client.get())); figures && figures->closed)
            m_notes.fail(MOSQ_ERR_ERRNO, systemError == EAGAIN ? ECONNRESET : systemError);
        return m_notes.end ? Read::Over : Read::Drained;
    }
    return m_midPacket ? Read::Drained : Read::More;
}

/// What was read without looking first is bounded by what arrived since the last whole packet.
void MosquittoTransport::guardMemory()
{
    const auto figures = socketFigures(mosquitto_socket(m_client.get()));
    if (!figures)
        return;
    if (std::exchange(m_notes.news, false))
        m_bytesAtNews = figures->bytesReceived;
    const quint64 allowed = static_cast<quint64>(m_session.receiveCap + m_session.receiveCap / 64 + 2 * packetHeadroom);
    if (figures->bytesReceived - m_bytesAtNews > allowed)
        m_notes.refuseLarge(static_cast<qint64>(figures->bytesReceived - m_bytesAtNews));
}

/// In a flood a short rest before the next read saves most of the cost per message.
void MosquittoTransport::restBetweenReads()
{
    constexpr qint64 flood = 1; // ms between reads
    const bool flooded = m_notes.open && !m_notes.batch.empty() && m_notes.receipts.empty() && m_notes.batch.size() < packetsARead / 16;
    const bool busy = flooded && m_sinceRead.isValid() && m_sinceRead.elapsed() < flood;
    m_sinceRead.start();
    if (!busy || m_rest.isActive())
        return;
    m_reader->setEnabled(false);
    m_rest.start(2ms);
}

void MosquittoTransport::written(int code)
{
    if (code != MOSQ_ERR_SUCCESS)
        m_notes.fail(code, errno);
}

/// Tells what the callbacks noted, then arms the socket for what the library wants next.
void MosquittoTransport::settle()
{
    m_settling = false;
    if (std::exchange(m_notes.opened, false) && !m_notes.end)
        m_events.opened();
    for (const auto& grant : std::exchange(m_notes.grants, {}))
        m_events.subscribed(grant.first, grant.second);
    if (!m_notes.batch.empty()) {
        m_notes.batchBytes = 0;
        m_events.received(std::exchange(m_notes.batch, {}));
    }
    for (const MqttReceipt& receipt : std::exchange(m_notes.receipts, {}))
        m_events.published(receipt);
    if (std::exchange(m_notes.answered, false))
        m_events.answered();
    if (m_notes.end) {
        const MqttEnd end = *m_notes.end;
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
    if (m_client && m_notes.open) {
        // where a will stands behind us, the broker must hear that we leave of our own accord
        const Farewell farewell(m_session.will ? mosquitto_socket(m_client.get()) : -1);
        mosquitto_disconnect(m_client.get());
    }
    drop();
}

void MosquittoTransport::drop()
{
    m_lookup.stop();
    for (QSocketNotifier* notifier : {std::exchange(m_reader, nullptr), std::exchange(m_writer, nullptr)}) {
        if (notifier == nullptr)
            continue;
        notifier->setEnabled(false);
        notifier->deleteLater();
    }
    m_misc.stop();
    m_rest.stop();
    m_client.reset();
    m_notes = {};
    m_bytesAtNews = m_bytesAtTending = 0;
    m_sinceSpoken.invalidate();
    m_midPacket = m_headerAwaited = m_settling = false;
}

void MosquittoTransport::subscribe(const QString& filter, Qos qos)
{
    if (!m_notes.open)
        return;
    int id = 0;
    const int code = mosquitto_subscribe(m_client.get(), &id, filter.toUtf8().constData(), static_cast<int>(qos));
    if (code == MOSQ_ERR_SUCCESS)
        m_notes.filters.insert(id, filter);
    else
        m_notes.grants.emplace_back(filter, false);
    settleLater();
}

void MosquittoTransport::unsubscribe(const QString& filter)
{
    if (m_notes.open)
        written(mosquitto_unsubscribe(m_client.get(), nullptr, filter.toUtf8().constData()));
    settleLater();
}

void MosquittoTransport::publish(quint32 token, const Publication& publication, std::optional<std::chrono::seconds> expiry)
{
    int code = MOSQ_ERR_NO_CONN;
    int id = 0;
    if (m_notes.open) {
        code = publishMosquitto(m_client.get(), id, publication, m_session.broker.version == MqttVersion::V5 ? expiry : std::nullopt);
    }
    if (code == MOSQ_ERR_SUCCESS && publication.qos == Qos::AtLeastOnce)
        m_notes.tokens.insert(id, token);
    else
        m_notes.receipts.push_back({token, code == MOSQ_ERR_SUCCESS, code == MOSQ_ERR_SUCCESS ? QString() : QString::fromUtf8(mosquitto_strerror(code))});
    settleLater();
}

void MosquittoTransport::probe()
{
    // Leaving a filter nobody joined changes nothing, and the broker must answer it.
    m_sinceSpoken.start();
    if (m_notes.open)
        written(mosquitto_unsubscribe(m_client.get(), nullptr, "holdfast/probe"));
    settleLater();
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
