// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QTcpServer>
#include <QTimer>

class QTcpSocket;

namespace holdfast {

/// A server that answers whatever it hears first with the same bytes: a rogue broker, or a recorded one that breaks off.
class CannedServer final : public QObject
{
    Q_OBJECT

public:
    enum class Then : quint8 { Wait, Reset, Close };

    explicit CannedServer(QByteArray answer, Then then = Then::Wait, QObject* parent = nullptr);

    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    [[nodiscard]] int connections() const { return m_connections; }
    void answerWith(QByteArray answer) { m_answer = std::move(answer); }
    /// After the answer, this many further zero bytes, as fast as they are taken.
    void flood(qint64 bytes) { m_flood = bytes; }
    /// To everybody who got the answer: these bytes, and the zero bytes that are then asked for.
    void goOn(const QByteArray& more);
    /// What a client in this process has not yet taken of what has arrived for it; -1 where there is none.
    [[nodiscard]] int notTaken() const;

private:
    void accept();
    void pour(QTcpSocket* client);

    QHash<QTcpSocket*, qint64> m_left; ///< zero bytes still to be sent; nobody is in it before the answer
    QTcpServer m_server; ///< ends first, and its clients with it
    QByteArray m_answer;
    Then m_then;
    qint64 m_flood = 0;
    int m_connections = 0;
};

} // namespace holdfast
