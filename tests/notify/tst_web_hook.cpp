// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notify/web_hook.h"
#include "tests/support/test_authority.h"

#include <QFile>
#include <QMessageAuthenticationCode>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <QTest>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Takes one request after the other and answers each with the same status line.
class Receiver final : public QTcpServer
{
public:
    explicit Receiver(QByteArray answer, std::optional<TestCertificate> certificate = {}) : m_answer(std::move(answer)), m_certificate(std::move(certificate)) { listen(QHostAddress::LocalHost); }

    QByteArray head;
    QByteArray body;
    int requests = 0;

    [[nodiscard]] QByteArray header(const QByteArray& name) const
    {
        for (const QByteArray& line : head.split('\n'))
            if (line.toLower().startsWith(QByteArray(name.toLower() + ':')))
                return line.mid(name.size() + 1).trimmed();
        return {};
    }

protected:
    void incomingConnection(qintptr handle) override
    {
        auto* socket = new QSslSocket(this);
        socket->setSocketDescriptor(handle);
        connect(socket, &QSslSocket::readyRead, this, [this, socket] { take(*socket); });
        if (!m_certificate)
            return;
        QFile key(m_certificate->keyFile);
        if (!key.open(QIODevice::ReadOnly))
            qFatal("no key");
        socket->setLocalCertificateChain(QSslCertificate::fromPath(m_certificate->certificateFile));
        socket->setPrivateKey(QSslKey(key.readAll(), QSsl::Ec));
        socket->startServerEncryption();
    }

private:
    void take(QSslSocket& socket)
    {
        m_heard += socket.readAll();
        const qsizetype end = m_heard.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        head = m_heard.left(end);
        const QByteArray rest = m_heard.mid(end + 4);
        if (rest.size() < header("Content-Length").toInt())
            return;
        body = rest;
        ++requests;
        m_heard.clear();
        if (m_answer.isEmpty())
            return;
        socket.write(m_answer);
        socket.disconnectFromHost();
    }

    QByteArray m_answer;
    std::optional<TestCertificate> m_certificate;
    QByteArray m_heard;
};

HookJob jobFor(const QString& url)
{
    HookJob job;
    job.settings.enabled = true;
    job.settings.url = url;
    job.secret = u"S3CR3T-CANARY"_s;
    job.delivery.number = 12;
    job.delivery.body = R"({"kind":"raised"})";
    job.now = Timestamp{1'795'000'000'500ms};
    job.patience = 5s;
    return job;
}

} // namespace

/// A machine is told in a way it can check, and what it answers decides whether it is told again.
class TestWebHook : public QObject
{
    Q_OBJECT

private:
    WebHook m_hook;

    SendResult send(const HookJob& job)
    {
        std::optional<SendResult> result;
        m_hook.send(job, [&](const SendResult& how) { result = how; });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(result.has_value(), 20'000); }();
        return result.value_or(SendResult{DeliveryFault::TimedOut, true, u"never answered"_s});
    }

    static QString addressOf(const QTcpServer& server, const QString& scheme = u"http"_s) { return u"%1://localhost:%2/alarms"_s.arg(scheme).arg(server.serverPort()); }

private Q_SLOTS:
    void theReceiverCanCheckWhoSentItAndWhen()
    {
        Receiver receiver("HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n");
        QCOMPARE(send(jobFor(addressOf(receiver))).fault, DeliveryFault::None);
        QVERIFY(receiver.head.startsWith("POST /alarms HTTP/1.1"));
        QCOMPARE(receiver.header("Content-Type"), "application/json");
        QCOMPARE(receiver.header("X-Holdfast-Delivery"), "12");
        QCOMPARE(receiver.header("X-Holdfast-Timestamp"), "1795000000");
        const QByteArray signedText = receiver.header("X-Holdfast-Timestamp") + '.' + receiver.body;
        QCOMPARE(receiver.header("X-Holdfast-Signature"), "sha256=" + QMessageAuthenticationCode::hash(signedText, "S3CR3T-CANARY", QCryptographicHash::Sha256).toHex());
        QVERIFY(!receiver.head.contains("S3CR3T"));
        QVERIFY(!receiver.body.contains("S3CR3T"));
    }

    void theSignatureIsTheOneEverybodyElseComputes()
    {
        // RFC 4231, test case 2
        QCOMPARE(QMessageAuthenticationCode::hash("what do ya want for nothing?", "Jefe", QCryptographicHash::Sha256).toHex(), "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
        QVERIFY(hookSignature("Jefe", 1, "x") != hookSignature("Jefe", 2, "x"));
        QVERIFY(hookSignature("Jefe", 1, "x") != hookSignature("Jefa", 1, "x"));
        QCOMPARE(hookSignature("Jefe", 1, "x").size(), 7 + 64);
    }

    void theAnswerDecidesWhetherItIsTriedAgain_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<bool>("again");
        for (const char* later : {"500 Oh", "503 Busy", "429 Slow down", "408 Late", "401 Who", "404 Where"})
            QTest::newRow(later) << QByteArray(later) << true;
        for (const char* never : {"400 What", "410 Gone", "422 No", "302 Found"})
            QTest::newRow(never) << QByteArray(never) << false;
    }

    void theAnswerDecidesWhetherItIsTriedAgain()
    {
        QFETCH(QByteArray, status);
        QFETCH(bool, again);
        Receiver receiver("HTTP/1.1 " + status + "\r\nLocation: http://localhost:1/\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        const SendResult result = send(jobFor(addressOf(receiver)));
        QCOMPARE(result.fault, DeliveryFault::Answer);
        QCOMPARE(result.detail, QString::fromLatin1(status.left(3)));
        QCOMPARE(result.again, again);
        QCOMPARE(receiver.requests, 1);
    }

    void whereNobodyListensItIsTriedAgain()
    {
        const SendResult result = send(jobFor(u"http://localhost:1/"_s));
        QCOMPARE(result.fault, DeliveryFault::Unreachable);
        QVERIFY(result.again);
    }

    void aReceiverThatNeverAnswersIsNotWaitedForForEver()
    {
        Receiver receiver({});
        HookJob job = jobFor(addressOf(receiver));
        job.patience = 200ms;
        const SendResult result = send(job);
        QCOMPARE(result.fault, DeliveryFault::TimedOut);
        QVERIFY(result.again);
    }

    void anEndlessAnswerIsCutOff()
    {
        Receiver receiver("HTTP/1.1 200 OK\r\nContent-Length: 100000000\r\n\r\n" + QByteArray(1'000'000, 'x'));
        static_cast<void>(send(jobFor(addressOf(receiver)))); // that it ends is the point
    }

    void anOwnAuthorityIsTrustedAndAStrangersIsNot()
    {
        TestAuthority authority(u"Holdfast test authority"_s);
        Receiver receiver("HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n", authority.issue(u"localhost"_s, u"DNS:localhost"_s));
        HookJob job = jobFor(addressOf(receiver, u"https"_s));
        QCOMPARE(send(job).fault, DeliveryFault::Tls);
        QCOMPARE(receiver.requests, 0);
        job.settings.caFile = authority.caFile();
        const SendResult result = send(job);
        QVERIFY2(result.fault == DeliveryFault::None, qPrintable(result.detail));
        QCOMPARE(receiver.requests, 1);
    }
};

QTEST_GUILESS_MAIN(TestWebHook)
#include "tst_web_hook.moc"
