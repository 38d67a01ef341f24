// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/test_authority.h"

#include <QByteArrayList>
#include <QObject>
#include <QTcpServer>

#include <functional>
#include <optional>

class QSslSocket;

namespace holdfast {

/// A mail server on the loopback that keeps what it is handed: as many as it likes, plain, after STARTTLS, or with TLS from the first byte.
class SmtpStandIn final : public QTcpServer
{
    Q_OBJECT

public:
    enum class Speaks : quint8 { Plain, StartTls, Tls };

    explicit SmtpStandIn(Speaks speaks, std::optional<TestCertificate> certificate = {}, QObject* parent = nullptr);

    bool start(quint16 port = 0);

    QByteArrayList messages;   ///< as they came, dots undone
    QByteArrayList senders;
    QByteArrayList recipients;
    QByteArrayList heard;      ///< every command
    QByteArray user;           ///< as it signed in
    QByteArray password;
    QByteArray refuseRecipients; ///< the answer to RCPT, if not 250
    bool refuseLogin = false;
    std::function<void()> leaving; ///< called at QUIT, which then has no answer
    int greeted = 0;

protected:
    void incomingConnection(qintptr handle) override;

private:
    void answer(QSslSocket& socket, const QByteArray& line);
    void takeCommand(QSslSocket& socket, const QByteArray& line);
    void takeData(QSslSocket& socket);
    void signIn(QSslSocket& socket, const QByteArray& line);
    void greet(QSslSocket& socket);

    const Speaks m_speaks;
    const std::optional<TestCertificate> m_certificate;
};

} // namespace holdfast
