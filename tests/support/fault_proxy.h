// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <chrono>
#include <optional>

namespace holdfast {

/// Stands between a client and a server on the loopback, and fails the way a test says.
class FaultProxy final : public QObject
{
    Q_OBJECT

public:
    explicit FaultProxy(quint16 target, QObject* parent = nullptr);

    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    [[nodiscard]] int connections() const { return m_connections; }

    /// Resets both ends once this many bytes have gone from the server to the client of one connection.
    void cutAfter(std::optional<qint64> bytes) { m_cutAfter = bytes; }
    /// Holds every byte back this long, in both directions.
    void delay(std::chrono::milliseconds by) { m_delay = by; }
    /// Passes on no more than this towards the client in each twentieth of a second; the rest waits in its order.
    void pace(qint64 bytes);
    /// Lets nothing through any more, and closes nothing.
    void freeze(bool frozen = true);
    /// Tells the client that the server has no more to say; the other direction stays.
    void halfClose();
    /// Resets what is connected now.
    void cut();

private:
    struct Pair
    {
        QPointer<QTcpSocket> client;
        QPointer<QTcpSocket> server;
        qint64 passed = 0;
        QByteArray waiting;
    };
    void accept();
    void passSome();
    void forward(const std::shared_ptr<Pair>& pair, QTcpSocket* from, QTcpSocket* to);
    void reset(Pair& pair);

    QTcpServer m_server;
    quint16 m_target;
    QList<std::shared_ptr<Pair>> m_pairs;
    std::optional<qint64> m_cutAfter;
    std::chrono::milliseconds m_delay{0};
    QTimer m_pacing;
    qint64 m_pace = 0;
    int m_connections = 0;
    bool m_frozen = false;
};

/// Closes a socket so that its peer gets a reset instead of an end.
void resetSocket(QTcpSocket* socket);

} // namespace holdfast
