// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fault_proxy.h"

#include <QHostAddress>

#include <sys/socket.h>

namespace holdfast {

void resetSocket(QTcpSocket* socket)
{
    if (socket == nullptr || socket->socketDescriptor() < 0)
        return;
    const linger now{1, 0};
    ::setsockopt(static_cast<int>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
    socket->abort();
}

FaultProxy::FaultProxy(quint16 target, QObject* parent)
    : QObject(parent), m_target(target)
{
    m_server.listen(QHostAddress::LocalHost);
    connect(&m_server, &QTcpServer::newConnection, this, &FaultProxy::accept);
    connect(&m_pacing, &QTimer::timeout, this, &FaultProxy::passSome);
}

void FaultProxy::pace(qint64 bytes)
{
    m_pace = bytes;
    m_pacing.start(std::chrono::milliseconds(50));
}

void FaultProxy::passSome()
{
    for (const auto& pair : std::as_const(m_pairs)) {
        if (pair->waiting.isEmpty() || !pair->client)
            continue;
        pair->client->write(pair->waiting.first(std::min<qsizetype>(m_pace, pair->waiting.size())));
        pair->waiting.remove(0, m_pace);
    }
}

void FaultProxy::accept()
{
    while (QTcpSocket* client = m_server.nextPendingConnection()) {
        ++m_connections;
        auto pair = std::make_shared<Pair>();
        pair->client = client;
        pair->server = new QTcpSocket(client);
        m_pairs.append(pair);
        QTcpSocket* server = pair->server;
        connect(client, &QTcpSocket::readyRead, this, [this, pair, client, server] { forward(pair, client, server); });
        connect(server, &QTcpSocket::readyRead, this, [this, pair, client, server] { forward(pair, server, client); });
        connect(client, &QTcpSocket::disconnected, this, [server] { server->disconnectFromHost(); });
        connect(server, &QTcpSocket::disconnected, this, [client] { client->disconnectFromHost(); });
        server->connectToHost(QHostAddress::LocalHost, m_target);
    }
}

void FaultProxy::forward(const std::shared_ptr<Pair>& pair, QTcpSocket* from, QTcpSocket* to)
{
    if (m_frozen)
        return;
    QByteArray bytes = from->readAll();
    const bool down = from == pair->server;
    bool over = false;
    if (down && m_cutAfter) {
        bytes.truncate(std::max<qint64>(0, *m_cutAfter - pair->passed));
        over = pair->passed + bytes.size() >= *m_cutAfter;
    }
    if (down)
        pair->passed += bytes.size();
    if (down && m_pace > 0) {
        pair->waiting += bytes;
        return;
    }
    const auto pass = [this, pair, bytes, over, to = QPointer(to)] {
        if (to) {
            to->write(bytes);
            if (to->state() == QAbstractSocket::ConnectedState)
                to->flush();
        }
        if (over)
            reset(*pair);
    };
    if (m_delay.count() > 0)
        QTimer::singleShot(m_delay, this, pass);
    else
        pass();
}

void FaultProxy::freeze(bool frozen)
{
    m_frozen = frozen;
    if (frozen)
        return;
    for (const auto& pair : std::as_const(m_pairs)) {
        if (pair->client && pair->server) {
            forward(pair, pair->client, pair->server);
            forward(pair, pair->server, pair->client);
        }
    }
}

void FaultProxy::halfClose()
{
    for (const auto& pair : std::as_const(m_pairs)) {
        if (pair->client)
            ::shutdown(static_cast<int>(pair->client->socketDescriptor()), SHUT_WR);
    }
}

void FaultProxy::cut()
{
    for (const auto& pair : std::as_const(m_pairs))
        reset(*pair);
    m_pairs.clear();
}

void FaultProxy::reset(Pair& pair)
{
    for (const auto& socket : {pair.client, pair.server}) {
        if (socket)
            resetSocket(socket);
    }
}

} // namespace holdfast
