// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/smtp_stand_in.h"

#include <QFile>
#include <QSslKey>
#include <QSslSocket>

namespace holdfast {

SmtpStandIn::SmtpStandIn(Speaks speaks, std::optional<TestCertificate> certificate, QObject* parent)
    : QTcpServer(parent), m_speaks(speaks), m_certificate(std::move(certificate))
{
}

bool SmtpStandIn::start(quint16 port)
{
    return listen(QHostAddress::LocalHost, port);
}

void SmtpStandIn::incomingConnection(qintptr handle)
{
    auto* socket = new QSslSocket(this);
    socket->setSocketDescriptor(handle);
    if (m_certificate) {
        QFile key(m_certificate->keyFile);
        if (!key.open(QIODevice::ReadOnly))
            qFatal("no key");
        socket->setLocalCertificateChain(QSslCertificate::fromPath(m_certificate->certificateFile));
        socket->setPrivateKey(QSslKey(key.readAll(), QSsl::Ec));
    }
    connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QSslSocket::readyRead, this, [this, socket] {
        while (!socket->property("data").toBool() && socket->canReadLine())
            takeCommand(*socket, socket->readLine().trimmed());
        if (socket->property("data").toBool())
            takeData(*socket);
    });
    if (m_speaks != Speaks::Tls)
        return greet(*socket);
    connect(socket, &QSslSocket::encrypted, this, [this, socket] { greet(*socket); });
    socket->startServerEncryption();
}

void SmtpStandIn::greet(QSslSocket& socket)
{
    ++greeted;
    answer(socket, "220 stand-in");
}

void SmtpStandIn::answer(QSslSocket& socket, const QByteArray& line)
{
    socket.write(line + "\r\n");
}

void SmtpStandIn::takeCommand(QSslSocket& socket, const QByteArray& line)
{
    const bool asked = !socket.property("login").toByteArray().isEmpty();
    if (asked)
        return signIn(socket, line);
    heard << line;
    const QByteArray verb = line.left(4).toUpper();
    if (verb == "EHLO" && m_speaks == Speaks::StartTls && !socket.isEncrypted())
        return answer(socket, "250-stand-in\r\n250 STARTTLS");
    if (verb == "EHLO")
        return answer(socket, "250-stand-in\r\n250-AUTH PLAIN\r\n250 8BITMIME");
    if (verb == "STAR") {
        answer(socket, "220 go on");
        socket.flush();
        return socket.startServerEncryption();
    }
    if (verb == "AUTH" && line.size() > 11)
        return signIn(socket, line.mid(11));
    if (verb == "AUTH") {
        socket.setProperty("login", QByteArray("asked"));
        return answer(socket, "334 ");
    }
    if (verb == "MAIL")
        senders << line;
    if (verb == "RCPT" && !refuseRecipients.isEmpty())
        return answer(socket, refuseRecipients);
    if (verb == "RCPT")
        recipients << line;
    if (verb == "DATA") {
        socket.setProperty("data", true);
        return answer(socket, "354 go on");
    }
    if (verb == "QUIT" && leaving)
        return leaving();
    if (verb == "QUIT") {
        answer(socket, "221 bye");
        return socket.disconnectFromHost();
    }
    answer(socket, "250 ok");
}

void SmtpStandIn::signIn(QSslSocket& socket, const QByteArray& line)
{
    socket.setProperty("login", QByteArray());
    const QList<QByteArray> parts = QByteArray::fromBase64(line).split('\0');
    user = parts.value(1);
    password = parts.value(2);
    answer(socket, refuseLogin ? "535 no" : "235 welcome");
}

void SmtpStandIn::takeData(QSslSocket& socket)
{
    QByteArray message = socket.property("message").toByteArray() + socket.readAll();
    const qsizetype end = message.indexOf("\r\n.\r\n");
    if (end < 0) {
        socket.setProperty("message", message);
        return;
    }
    messages << message.left(end + 2).replace("\r\n..", "\r\n.");
    socket.setProperty("message", QByteArray());
    socket.setProperty("data", false);
    answer(socket, "250 taken");
}

} // namespace holdfast
