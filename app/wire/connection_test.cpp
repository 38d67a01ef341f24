// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wire/connection_test.h"

#include "app/wire/socket_fault.h"
#include "app/wire/tls_diagnosis.h"

#include <QHostInfo>
#include <QRandomGenerator>
#include <QTcpSocket>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

ConnectionTest::ConnectionTest(BrokerConfig broker, QString password, MakeTransport make, Tell tell, QObject* parent)
    : QObject(parent), m_broker(std::move(broker)), m_password(std::move(password)), m_make(std::move(make)), m_tell(std::move(tell)), m_timer(this)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (m_stage != Stage::Heard)
            return fail(LinkFault::TimedOut, u"no answer within the time given"_s);
        m_heard > 0 ? pass(QString::number(m_heard) + u" messages"_s) : fail(LinkFault::None, u"connected, but nothing was published"_s);
    });
}

ConnectionTest::~ConnectionTest()
{
    leave();
}

void ConnectionTest::setPatience(std::chrono::milliseconds step, std::chrono::milliseconds listening)
{
    m_stepPatience = step;
    m_listening = listening;
}

void ConnectionTest::start()
{
    m_over = false;
    begin(Stage::Name);
}

void ConnectionTest::cancel()
{
    m_over = true;
    leave();
}

void ConnectionTest::begin(Stage stage)
{
    m_stage = stage;
    m_watch.start();
    m_timer.start(stage == Stage::Heard ? m_listening : m_stepPatience);
    switch (stage) {
    case Stage::Name:
        return lookUp();
    case Stage::Tls:
        return shakeHands();
    case Stage::Login:
        return login();
    case Stage::Subscribe:
        return subscribe();
    case Stage::Tcp:
    case Stage::Heard:
        return;
    }
}

void ConnectionTest::lookUp()
{
    m_lookup = QHostInfo::lookupHost(m_broker.host, this, [this](const QHostInfo& info) {
        m_lookup = -1;
        if (m_over)
            return;
        const QList<QHostAddress> addresses = info.addresses();
        if (addresses.isEmpty())
            return fail(LinkFault::NameUnknown, info.errorString());
        pass(addresses.first().toString());
        begin(Stage::Tcp);
        connectTcp(addresses.first());
    });
}

void ConnectionTest::connectTcp(const QHostAddress& address)
{
    m_socket = new QTcpSocket(this);
    connect(m_socket, &QTcpSocket::connected, this, [this] {
        m_socket->disconnect(this);
        m_socket->abort();
        pass({});
        begin(m_broker.tls ? Stage::Tls : Stage::Login);
    });
    connect(m_socket, &QTcpSocket::errorOccurred, this, [this](QAbstractSocket::SocketError error) { fail(faultOf(error).value_or(LinkFault::Unreachable), m_socket->errorString()); });
    m_socket->connectToHost(address, m_broker.port);
}

void ConnectionTest::shakeHands()
{
    m_diagnosis = new TlsDiagnosis(m_broker, [this](const TlsFinding& finding) {
        if (finding.fault != LinkFault::None)
            return fail(finding.fault, finding.detail, finding.certificateDate);
        pass(finding.host);
        begin(Stage::Login);
    }, this);
    m_diagnosis->start();
}

void ConnectionTest::login()
{
    m_transport = m_make({
        .opened = [this] {
            pass({});
            begin(Stage::Subscribe);
        },
        .closed = [this](const MqttEnd& end) { fail(end.fault, end.detail, end.certificateDate); },
        .received = [this](std::vector<Message>&& batch) { m_heard += static_cast<int>(batch.size()); },
        .subscribed = [this](const QString& filter, bool granted) {
            if (m_stage != Stage::Subscribe)
                return;
            if (!granted)
                return fail(LinkFault::NotAuthorised, filter);
            if (++m_granted < m_broker.filters.size())
                return;
            pass({});
            begin(Stage::Heard);
        },
        .published = [](const MqttReceipt&) {},
        .answered = [] {},
    });
    const QString id = u"holdfast-test-"_s + QString::number(QRandomGenerator::global()->generate64(), 36);
    m_transport->open({m_broker, m_password, id, {}, defaultReceiveCap});
}

void ConnectionTest::subscribe()
{
    for (const QString& filter : m_broker.filters)
        m_transport->subscribe(filter, Qos::AtMostOnce);
}

void ConnectionTest::pass(const QString& detail)
{
    if (m_over)
        return;
    m_timer.stop();
    const bool last = m_stage == Stage::Heard;
    const ConnectionStep step{m_stage, true, LinkFault::None, detail, {}, std::chrono::milliseconds{m_watch.elapsed()}, m_heard};
    if (last) {
        m_over = true;
        leave();
    }
    m_tell(step);
    if (last)
        Q_EMIT finished();
}

void ConnectionTest::fail(LinkFault fault, const QString& detail, std::optional<Timestamp> date)
{
    if (std::exchange(m_over, true))
        return;
    const ConnectionStep step{m_stage, false, fault, detail, date, std::chrono::milliseconds{m_watch.elapsed()}, m_heard};
    leave();
    m_tell(step);
    Q_EMIT finished();
}

/// The transport may be the one that is calling: it is closed here and deleted with us.
void ConnectionTest::leave()
{
    m_timer.stop();
    if (m_lookup >= 0)
        QHostInfo::abortHostLookup(std::exchange(m_lookup, -1));
    if (m_socket)
        m_socket->deleteLater();
    if (m_diagnosis)
        m_diagnosis->deleteLater();
    if (m_transport)
        m_transport->close();
}

} // namespace holdfast
