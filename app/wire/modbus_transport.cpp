// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wire/modbus_plan.h"
#include "app/wire/transports.h"

#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QModbusReply>
#include <QModbusTcpClient>
#include <QPointer>
#include <QTimer>

#include <array>
#include <deque>
#include <map>
#include <set>

namespace holdfast {

namespace {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

constexpr auto answerTime = 2s;
constexpr qint64 largestMapFile = 4 * 1024 * 1024;
constexpr std::array registerTypes{QModbusDataUnit::Coils, QModbusDataUnit::DiscreteInputs, QModbusDataUnit::InputRegisters, QModbusDataUnit::HoldingRegisters};

QModbusDataUnit::RegisterType typeOf(ModbusTable table)
{
    return registerTypes[static_cast<std::size_t>(table)];
}

/// The unit is not there, as opposed to: it is there and refuses this request.
bool meansGone(const QModbusReply& reply)
{
    if (reply.error() != QModbusDevice::ProtocolError)
        return true;
    const QByteArray refusal = reply.rawResult().data(); // asked for the code itself, Qt holds the refused function for one of its enum
    const auto code = refusal.isEmpty() ? 0 : static_cast<quint8>(refusal.front());
    return code == QModbusPdu::GatewayPathUnavailable || code == QModbusPdu::GatewayTargetDeviceFailedToRespond;
}

QByteArray payloadOf(const QModbusDataUnit& unit, ModbusTable table)
{
    QByteArray payload;
    for (const quint16 word : unit.values()) {
        if (table != ModbusTable::Coil && table != ModbusTable::Discrete)
            payload.append(static_cast<char>(word >> 8));
        payload.append(static_cast<char>(word & 0xFF));
    }
    return payload;
}

/// Modbus TCP behind the same seam as a broker: what a map file names is read in turn, one request at a time, and handed over on reserved topics.
/// Nothing else is ever asked: there is no scan.
class ModbusTransport final : public MqttTransport
{
public:
    explicit ModbusTransport(MqttEvents events) : m_events(std::move(events)) {}
    ~ModbusTransport() override { drop(); }

    void open(const MqttSession& session) override;
    void close() override { drop(); }
    void subscribe(const QString& filter, Qos) override
    {
        QTimer::singleShot(0, &m_context, [this, filter] { m_events.subscribed(filter, true); });
    }
    void unsubscribe(const QString&) override {}
    void publish(quint32 token, const Publication& publication, std::optional<std::chrono::seconds> expiry) override;
    void probe() override { m_probed = true; }
    [[nodiscard]] quint64 activity() const override { return m_answers; }

private:
    struct Write
    {
        quint32 token = 0;
        std::size_t device = 0;
        QModbusDataUnit unit;
    };

    Expected<> readMap(const QString& file);
    void announce();
    void schedule();
    void wantDue(std::chrono::milliseconds every);
    void next();
    void sendWrite(const Write& write);
    void sendRead(std::size_t place);
    void answered(std::size_t place, QModbusReply* reply);
    void refused(std::size_t place, const QString& reason);
    void tellOnline(std::size_t device, bool online);
    void tell(const QString& topic, const QByteArray& payload);
    void heard();
    void stateChanged(QModbusDevice::State state);
    void endLater(LinkFault fault, const QString& detail);
    void drop();

    MqttEvents m_events;
    QObject m_context;
    std::unique_ptr<QModbusTcpClient> m_client;
    std::vector<ModbusDevice> m_devices;
    std::vector<ModbusRead> m_reads;
    std::map<std::size_t, bool> m_online;   ///< by device; absent: not asked yet
    std::map<std::chrono::milliseconds, std::unique_ptr<QTimer>> m_timers;
    std::deque<std::size_t> m_wanted;       ///< places in m_reads
    std::set<std::size_t> m_isWanted;
    std::deque<Write> m_writes;
    quint64 m_answers = 0;
    bool m_busy = false;
    bool m_probed = false;
    bool m_open = false;
};

void ModbusTransport::open(const MqttSession& session)
{
    drop();
    if (const auto read = readMap(session.broker.mapFile); !read)
        return endLater(LinkFault::MapInvalid, read.error().message);
    m_client = std::make_unique<QModbusTcpClient>();
    m_client->setConnectionParameter(QModbusDevice::NetworkAddressParameter, session.broker.host);
    m_client->setConnectionParameter(QModbusDevice::NetworkPortParameter, static_cast<int>(session.broker.port));
    m_client->setTimeout(static_cast<int>(std::chrono::milliseconds(answerTime).count()));
    m_client->setNumberOfRetries(0);
    QObject::connect(m_client.get(), &QModbusDevice::stateChanged, &m_context, [this](QModbusDevice::State state) { stateChanged(state); });
    if (!m_client->connectDevice())
        endLater(LinkFault::Unreachable, m_client->errorString());
}

Expected<> ModbusTransport::readMap(const QString& name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestMapFile)
        return Error{Error::Code::NotFound, QString(name % u": "_s % (file.isOpen() ? u"larger than 4 MB"_s : file.errorString()))};
    auto devices = readModbusMap(file.readAll());
    if (!devices)
        return devices.error();
    m_devices = *std::move(devices);
    m_reads = planReads(m_devices);
    m_online.clear();
    return Done{};
}

void ModbusTransport::stateChanged(QModbusDevice::State state)
{
    if (state == QModbusDevice::ConnectedState) {
        m_open = true;
        QTimer::singleShot(0, &m_context, [this] {
            m_events.opened();
            announce();
            schedule();
        });
    } else if (state == QModbusDevice::UnconnectedState) {
        const QString text = m_client ? m_client->errorString() : QString();
        endLater(std::exchange(m_open, false) ? LinkFault::ClosedByBroker : LinkFault::Refused, text);
    }
}

void ModbusTransport::announce()
{
    for (const ModbusDevice& device : m_devices)
        tell(modbusTopic(device.id, u"map"_s), QJsonDocument(device.text).toJson(QJsonDocument::Compact));
}

/// One timer for each interval of the map; a round that is not over when the next one begins is not begun twice.
void ModbusTransport::schedule()
{
    for (const ModbusRead& read : m_reads) {
        auto& timer = m_timers[read.every];
        if (timer)
            continue;
        timer = std::make_unique<QTimer>();
        QObject::connect(timer.get(), &QTimer::timeout, &m_context, [this, every = read.every] { wantDue(every); });
        timer->start(read.every);
        wantDue(read.every);
    }
}

void ModbusTransport::wantDue(std::chrono::milliseconds every)
{
    std::set<std::size_t> silent;
    for (std::size_t place = 0; place < m_reads.size(); ++place) {
        const auto online = m_online.find(m_reads[place].device);
        const bool gone = online != m_online.end() && !online->second;
        if (m_reads[place].every != every || (gone && !silent.insert(m_reads[place].device).second))
            continue; // of a unit that does not answer one request is enough to notice its return
        if (m_isWanted.insert(place).second)
            m_wanted.push_back(place);
    }
    next();
}

void ModbusTransport::next()
{
    if (m_busy || !m_client || m_client->state() != QModbusDevice::ConnectedState)
        return;
    if (!m_writes.empty()) {
        const Write write = m_writes.front();
        m_writes.pop_front();
        return sendWrite(write);
    }
    if (m_wanted.empty())
        return;
    const std::size_t place = m_wanted.front();
    m_wanted.pop_front();
    m_isWanted.erase(place);
    sendRead(place);
}

void ModbusTransport::sendRead(std::size_t place)
{
    const ModbusRead& read = m_reads[place];
    QModbusReply* reply = m_client->sendReadRequest(QModbusDataUnit(typeOf(read.table), read.first, static_cast<quint16>(read.count)), m_devices[read.device].unit);
    if (!reply)
        return;
    m_busy = true;
    QObject::connect(reply, &QModbusReply::finished, &m_context, [this, place, reply] {
        reply->deleteLater();
        m_busy = false;
        answered(place, reply);
        next();
    });
}

void ModbusTransport::sendWrite(const Write& write)
{
    QModbusReply* reply = m_client->sendWriteRequest(write.unit, m_devices[write.device].unit);
    if (!reply) {
        m_events.published({write.token, false, m_client->errorString()});
        return;
    }
    m_busy = true;
    QObject::connect(reply, &QModbusReply::finished, &m_context, [this, token = write.token, reply] {
        reply->deleteLater();
        m_busy = false;
        const bool good = reply->error() == QModbusDevice::NoError;
        heard();
        m_events.published({token, good, good ? QString() : reply->errorString()});
        next();
    });
}

void ModbusTransport::answered(std::size_t place, QModbusReply* reply)
{
    const ModbusRead read = m_reads[place];
    if (reply->error() == QModbusDevice::NoError) {
        heard();
        tellOnline(read.device, true);
        const QString rest = nameOf(read.table) % u'/' % QString::number(read.first);
        tell(modbusTopic(m_devices[read.device].id, rest), payloadOf(reply->result(), read.table));
        return;
    }
    if (meansGone(*reply)) {
        if (reply->error() == QModbusDevice::ProtocolError)
            heard(); // the gateway answers for the unit behind it
        return tellOnline(read.device, false);
    }
    heard();
    tellOnline(read.device, true);
    refused(place, reply->errorString());
}

/// A request over several points may be refused for what lies between them: then each is asked for alone, from now on.
void ModbusTransport::refused(std::size_t place, const QString& reason)
{
    const ModbusRead read = m_reads[place];
    if (read.points.size() > 1) {
        std::vector<ModbusRead> single = takenApart(read, m_devices[read.device]);
        m_reads[place] = single.front();
        m_reads.insert(m_reads.end(), single.begin() + 1, single.end());
        return;
    }
    const QString rest = u"fault/"_s % nameOf(read.table) % u'/' % QString::number(read.first);
    tell(modbusTopic(m_devices[read.device].id, rest), reason.toUtf8());
}

void ModbusTransport::publish(quint32 token, const Publication& publication, std::optional<std::chrono::seconds>)
{
    const auto refuse = [&](const QString& why) { QTimer::singleShot(0, &m_context, [this, token, why] { m_events.published({token, false, why}); }); };
    for (std::size_t i = 0; i < m_devices.size(); ++i) {
        for (const ModbusPoint& point : m_devices[i].points) {
            if (publication.topic != modbusTopic(m_devices[i].id, u"set/"_s + point.point.property))
                continue;
            const QString text = QString::fromUtf8(publication.payload);
            bool number = false;
            const double plain = text.toDouble(&number);
            const auto registers = registersFor(point, number ? Value(plain) : Value(text));
            if (!registers)
                return refuse(registers.error().message);
            m_writes.push_back({token, i, QModbusDataUnit(typeOf(point.table), point.address, QList<quint16>(registers->begin(), registers->end()))});
            return next();
        }
    }
    refuse(u"the map has no such point"_s);
}

void ModbusTransport::tellOnline(std::size_t device, bool online)
{
    const auto known = m_online.find(device);
    if (known != m_online.end() && known->second == online)
        return;
    m_online[device] = online;
    tell(modbusTopic(m_devices[device].id, u"online"_s), online ? "true" : "false");
}

void ModbusTransport::tell(const QString& topic, const QByteArray& payload)
{
    Message message;
    message.topic = topic;
    message.payload = payload;
    std::vector<Message> batch;
    batch.push_back(std::move(message));
    m_events.received(std::move(batch));
}

void ModbusTransport::heard()
{
    ++m_answers;
    if (std::exchange(m_probed, false))
        m_events.answered();
}

void ModbusTransport::endLater(LinkFault fault, const QString& detail)
{
    QTimer::singleShot(0, &m_context, [this, fault, detail] {
        drop();
        MqttEnd end;
        end.fault = fault;
        end.detail = detail;
        m_events.closed(end);
    });
}

void ModbusTransport::drop()
{
    m_timers.clear();
    m_wanted.clear();
    m_isWanted.clear();
    m_writes.clear();
    m_busy = m_probed = m_open = false;
    if (!m_client)
        return;
    m_client->disconnect(&m_context);
    m_client->disconnectDevice();
    m_client.release()->deleteLater();
}

} // namespace

std::unique_ptr<MqttTransport> makeModbusTransport(MqttEvents events)
{
    return std::make_unique<ModbusTransport>(std::move(events));
}

} // namespace holdfast
