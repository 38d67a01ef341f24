// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/canned_server.h"

#include "tests/support/fault_proxy.h"

#include <QHostAddress>
#include <QTcpSocket>

#include <algorithm>
#include <netinet/in.h>
#include <sys/ioctl.h>
#include <sys/socket.h>

namespace holdfast {

CannedServer::CannedServer(QByteArray answer, Then then, QObject* parent)
    : QObject(parent), m_answer(std::move(answer)), m_then(then)
{
    m_server.listen(QHostAddress::LocalHost);
    connect(&m_server, &QTcpServer::newConnection, this, &CannedServer::accept);
}

void CannedServer::pour(QTcpSocket* client)
{
    constexpr qint64 chunk = 1024 * 1024;
    while (m_left.value(client) > 0 && client->bytesToWrite() < chunk) {
        const qint64 size = std::min(m_left.value(client), chunk);
        client->write(QByteArray(size, '\0'));
        m_left[client] -= size;
    }
}

void CannedServer::accept()
{
    while (QTcpSocket* client = m_server.nextPendingConnection()) {
        ++m_connections;
        connect(client, &QTcpSocket::readyRead, this, [this, client] {
            client->readAll();
            if (m_left.contains(client))
                return;
            m_left.insert(client, m_flood);
            client->write(m_answer);
            client->flush();
            pour(client);
            if (m_then == Then::Reset)
                resetSocket(client);
            else if (m_then == Then::Close)
                client->disconnectFromHost();
        });
        connect(client, &QTcpSocket::bytesWritten, this, [this, client] { pour(client); });
        connect(client, &QObject::destroyed, this, [this, client] { m_left.remove(client); });
    }
}

void CannedServer::goOn(const QByteArray& more)
{
    const QList<QTcpSocket*> clients = m_left.keys();
    for (QTcpSocket* client : clients) {
        client->write(more);
        client->flush();
        m_left[client] = m_flood;
        pour(client);
    }
}

int CannedServer::notTaken() const
{
    constexpr int mostFiles = 1'024;
    for (int file = 3; file < mostFiles; ++file) {
        sockaddr_in peer{};
        socklen_t size = sizeof peer;
        int bytes = 0;
        if (getpeername(file, reinterpret_cast<sockaddr*>(&peer), &size) == 0 && peer.sin_family == AF_INET && ntohs(peer.sin_port) == port() && ioctl(file, FIONREAD, &bytes) == 0)
            return bytes;
    }
    return -1;
}

} // namespace holdfast
