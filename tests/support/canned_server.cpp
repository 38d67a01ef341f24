// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/canned_server.h"

#include "tests/support/fault_proxy.h"

#include <QHostAddress>

#include <memory>

namespace holdfast {

CannedServer::CannedServer(QByteArray answer, Then then, QObject* parent)
    : QObject(parent), m_answer(std::move(answer)), m_then(then)
{
    m_server.listen(QHostAddress::LocalHost);
    connect(&m_server, &QTcpServer::newConnection, this, &CannedServer::accept);
}

void CannedServer::accept()
{
    while (QTcpSocket* client = m_server.nextPendingConnection()) {
        ++m_connections;
        auto left = std::make_shared<qint64>(-1);
        const auto pour = [client, left] {
            constexpr qint64 chunk = 1024 * 1024;
            while (*left > 0 && client->bytesToWrite() < chunk) {
                const qint64 size = std::min(*left, chunk);
                client->write(QByteArray(size, '\0'));
                *left -= size;
            }
        };
        connect(client, &QTcpSocket::readyRead, this, [this, client, left, pour] {
            client->readAll();
            if (*left >= 0)
                return;
            *left = m_flood;
            client->write(m_answer);
            client->flush();
            pour();
            if (m_then == Then::Reset)
                resetSocket(client);
            else if (m_then == Then::Close)
                client->disconnectFromHost();
        });
        connect(client, &QTcpSocket::bytesWritten, this, pour);
    }
}

} // namespace holdfast
