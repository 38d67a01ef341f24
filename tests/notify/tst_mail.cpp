// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notify/mail_message.h"
#include "app/notify/mail_sender.h"
#include "tests/support/smtp_stand_in.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <chrono>
#include <future>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

MailJob jobFor(quint16 port, MailSecurity security)
{
    MailJob job;
    job.settings.enabled = true;
    job.settings.host = u"localhost"_s;
    job.settings.port = port;
    job.settings.security = security;
    job.settings.from = u"holdfast@example.org"_s;
    job.delivery.number = 7;
    job.delivery.channel = Channel::Mail;
    job.delivery.priority = Priority::P1;
    job.delivery.recipients = {u"ann@example.org"_s, u"bob@example.org"_s};
    job.delivery.title = u"P1 · Wasser im Keller – Hafenhaus"_s;
    job.delivery.text = u"Seit 14:02\n.\nEin Punkt allein beendet nichts."_s;
    job.delivery.madeAt = Timestamp{std::chrono::sys_days{std::chrono::year{2026} / 11 / 24} + 14h + 2min + 3s};
    job.patience = 20s;
    return job;
}

QByteArray decoded(const QByteArray& message)
{
    return QByteArray::fromBase64(message.mid(message.indexOf("\r\n\r\n") + 4));
}

QByteArray noise(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    quint32 state = 7;
    for (char& byte : bytes) {
        state = state * 1'664'525 + 1'013'904'223;
        byte = static_cast<char>(state >> 24);
    }
    return bytes;
}

/// A file as a report leaves it, with the hash it was made with.
MailAttachment fileIn(const QTemporaryDir& folder, const QString& name, const QByteArray& bytes)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    return {file.fileName(), name, QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex())};
}

/// The bodies of a message's parts, undone.
QByteArrayList partsOf(const QByteArray& message)
{
    const qsizetype at = message.indexOf("boundary=\"") + 10;
    const QByteArray border = "--" + message.mid(at, message.indexOf('"', at) - at);
    QByteArrayList parts;
    for (qsizetype from = message.indexOf(border, at); message.mid(from + border.size(), 2) == "\r\n";) {
        const qsizetype to = message.indexOf(QByteArray("\r\n" + border), from + border.size());
        parts << decoded(message.mid(from, to - from));
        from = to + 2;
    }
    return parts;
}

} // namespace

/// E-mail is handed in encrypted, to who it says it is, or not at all; and what went wrong is told apart.
class TestMail : public QObject
{
    Q_OBJECT

private:
    TestAuthority m_authority{u"Holdfast test authority"_s};
    TestCertificate m_certificate = m_authority.issue(u"localhost"_s, u"DNS:localhost,IP:127.0.0.1"_s);

    /// The server answers on this thread while the sender waits on another.
    static SendResult send(const MailJob& job)
    {
        auto sent = std::async(std::launch::async, [&] { return sendMail(job); });
        while (sent.wait_for(0s) != std::future_status::ready)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        return sent.get();
    }

private Q_SLOTS:
    void afterStartTlsAMessageIsHandedInForEverybody()
    {
        SmtpStandIn server(SmtpStandIn::Speaks::StartTls, m_certificate);
        QVERIFY(server.start());
        MailJob job = jobFor(server.serverPort(), MailSecurity::StartTls);
        job.settings.caFile = m_authority.caFile();
        job.settings.user = u"holdfast"_s;
        job.password = u"S3CR3T-CANARY"_s;
        const SendResult result = send(job);
        QVERIFY2(result.fault == DeliveryFault::None, qPrintable(result.detail));
        QCOMPARE(server.user, "holdfast");
        QCOMPARE(server.password, "S3CR3T-CANARY");
        QVERIFY(server.heard.contains("STARTTLS"));
        QCOMPARE(server.recipients.size(), 2);
        QVERIFY(server.senders.first().contains("<holdfast@example.org>"));
        const QByteArray message = server.messages.value(0);
        QCOMPARE(decoded(message), "Seit 14:02\r\n.\r\nEin Punkt allein beendet nichts.");
        QVERIFY(message.contains("\r\nDate: ") || message.startsWith("Date: Tue, 24 Nov 2026 14:02:03 +0000\r\n"));
        QVERIFY(message.contains("Subject: =?utf-8?B?"));
        QVERIFY(message.contains("Auto-Submitted: auto-generated"));
        QVERIFY(!message.contains("S3CR3T-CANARY"));
    }

    void withTlsFromTheFirstByteToo()
    {
        SmtpStandIn server(SmtpStandIn::Speaks::Tls, m_certificate);
        QVERIFY(server.start());
        MailJob job = jobFor(server.serverPort(), MailSecurity::Tls);
        job.settings.caFile = m_authority.caFile();
        const SendResult result = send(job);
        QVERIFY2(result.fault == DeliveryFault::None, qPrintable(result.detail));
        QCOMPARE(server.messages.size(), 1);
        QVERIFY(server.user.isEmpty()); // nobody was told to sign in
    }

    void aServerWhoseCertificateNobodyWeTrustSignedGetsNothing()
    {
        SmtpStandIn server(SmtpStandIn::Speaks::StartTls, m_certificate);
        QVERIFY(server.start());
        MailJob job = jobFor(server.serverPort(), MailSecurity::StartTls);
        job.settings.user = u"holdfast"_s;
        job.password = u"S3CR3T-CANARY"_s;
        const SendResult result = send(job); // with the authorities of this computer
        QCOMPARE(result.fault, DeliveryFault::Tls);
        QVERIFY(result.again);
        QVERIFY(server.password.isEmpty());
        QVERIFY(server.messages.isEmpty());
        QVERIFY(!result.detail.contains(u"S3CR3T"_s));
    }

    void aServerThatOffersNoEncryptionGetsNothing()
    {
        SmtpStandIn server(SmtpStandIn::Speaks::Plain);
        QVERIFY(server.start());
        MailJob job = jobFor(server.serverPort(), MailSecurity::StartTls);
        job.settings.user = u"holdfast"_s;
        job.password = u"S3CR3T-CANARY"_s;
        QCOMPARE(send(job).fault, DeliveryFault::Tls);
        QVERIFY(server.password.isEmpty());
        QVERIFY(server.messages.isEmpty());
    }

    void withoutEncryptionOnlyWithoutAPassword()
    {
        SmtpStandIn server(SmtpStandIn::Speaks::Plain);
        QVERIFY(server.start());
        MailJob job = jobFor(server.serverPort(), MailSecurity::Plain);
        QCOMPARE(send(job).fault, DeliveryFault::None);
        QCOMPARE(server.messages.size(), 1);
        job.settings.user = u"holdfast"_s;
        job.password = u"S3CR3T-CANARY"_s;
        QCOMPARE(send(job).fault, DeliveryFault::NotSetUp);
        QVERIFY(server.password.isEmpty());
    }

    void whatWentWrongIsToldApart()
    {
        MailJob job = jobFor(1, MailSecurity::Plain);
        const SendResult nobody = send(job);
        QCOMPARE(nobody.fault, DeliveryFault::Unreachable);
        QVERIFY(nobody.again);
        job.settings.host = u"no-such-host.invalid"_s;
        QCOMPARE(send(job).fault, DeliveryFault::NameUnknown);
        job.delivery.recipients.clear();
        const SendResult noone = send(job);
        QCOMPARE(noone.fault, DeliveryFault::NoRecipient);
        QVERIFY(!noone.again);
    }

    void aWrongPasswordIsTriedAgainAndARefusedAddressIsNot()
    {
        SmtpStandIn server(SmtpStandIn::Speaks::StartTls, m_certificate);
        QVERIFY(server.start());
        MailJob job = jobFor(server.serverPort(), MailSecurity::StartTls);
        job.settings.caFile = m_authority.caFile();
        job.settings.user = u"holdfast"_s;
        job.password = u"wrong"_s;
        server.refuseLogin = true;
        const SendResult login = send(job);
        QCOMPARE(login.fault, DeliveryFault::Login);
        QVERIFY(login.again);
        server.refuseLogin = false;
        server.refuseRecipients = "550 no such user";
        const SendResult refused = send(job);
        QCOMPARE(refused.fault, DeliveryFault::Rejected);
        QVERIFY(!refused.again);
        server.refuseRecipients = "451 later";
        const SendResult later = send(job);
        QCOMPARE(later.fault, DeliveryFault::Rejected);
        QVERIFY(later.again);
    }

    void aServerThatSaysNothingIsNotWaitedForForEver()
    {
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        MailJob job = jobFor(silent.serverPort(), MailSecurity::Plain);
        job.patience = 300ms;
        const SendResult result = send(job);
        QCOMPARE(result.fault, DeliveryFault::TimedOut);
        QVERIFY(result.again);
    }

    void whoEndsDoesNotWaitForTheServer()
    {
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        const Cancelled cancelled = std::make_shared<std::atomic_bool>(true);
        const MailJob job = jobFor(silent.serverPort(), MailSecurity::Plain);
        auto sent = std::async(std::launch::async, [&] { return sendMail(job, cancelled); });
        QCOMPARE(sent.wait_for(10s), std::future_status::ready);
        QVERIFY(sent.get().fault != DeliveryFault::None);
    }

    /// Two minutes at the end of the program, for a word nobody needs.
    void whoEndsDoesNotWaitForTheServerToTakeLeave()
    {
        SmtpStandIn server(SmtpStandIn::Speaks::Plain);
        QVERIFY(server.start());
        const Cancelled cancelled = std::make_shared<std::atomic_bool>(false);
        server.leaving = [cancelled] { *cancelled = true; };
        auto sent = std::async(std::launch::async, [job = jobFor(server.serverPort(), MailSecurity::Plain), cancelled] { return sendMail(job, cancelled); });
        QTRY_VERIFY_WITH_TIMEOUT(sent.wait_for(0s) == std::future_status::ready, 20'000);
        QCOMPARE(sent.get().fault, DeliveryFault::None);
        QCOMPARE(server.messages.size(), 1);
    }

    void filesArriveWholeAndAreWhatTheirHashSays()
    {
        SmtpStandIn server(SmtpStandIn::Speaks::Plain);
        QVERIFY(server.start());
        QTemporaryDir folder;
        MailJob job = jobFor(server.serverPort(), MailSecurity::Plain);
        const QByteArray pdf = noise(1'500'001);
        job.delivery.attachments = {fileIn(folder, u"harbour-house_R1_2026-10.pdf"_s, pdf), fileIn(folder, u"empty.csv"_s, {})};
        const SendResult result = send(job);
        QVERIFY2(result.fault == DeliveryFault::None, qPrintable(result.detail));
        const QByteArray message = server.messages.value(0);
        const QByteArrayList parts = partsOf(message);
        QCOMPARE(parts.size(), 3);
        QCOMPARE(parts[0], "Seit 14:02\r\n.\r\nEin Punkt allein beendet nichts.");
        QCOMPARE(QString::fromLatin1(QCryptographicHash::hash(parts[1], QCryptographicHash::Sha256).toHex()), job.delivery.attachments[0].hash);
        QVERIFY(parts[1] == pdf && parts[2].isEmpty());
        QVERIFY(message.contains("filename=\"harbour-house_R1_2026-10.pdf\"") && message.contains("Content-Type: application/pdf\r\n"));
        QVERIFY(message.endsWith("--\r\n"));
    }

    void aFileThatWasChangedOrIsGoneIsNotSent()
    {
        SmtpStandIn server(SmtpStandIn::Speaks::Plain);
        QVERIFY(server.start());
        QTemporaryDir folder;
        MailJob job = jobFor(server.serverPort(), MailSecurity::Plain);
        job.delivery.attachments = {fileIn(folder, u"a.pdf"_s, "as it was made")};
        fileIn(folder, u"a.pdf"_s, "as somebody wants it");
        const SendResult changed = send(job);
        QCOMPARE(changed.fault, DeliveryFault::Altered);
        QVERIFY(!changed.again);
        job.delivery.attachments.front().path = folder.filePath(u"none.pdf"_s);
        QCOMPARE(send(job).fault, DeliveryFault::Altered);
        QCOMPARE(server.greeted, 0);
    }

    void whatIsTooHeavyForAMailIsNotEvenTried()
    {
        SmtpStandIn server(SmtpStandIn::Speaks::Plain);
        QVERIFY(server.start());
        QTemporaryDir folder;
        MailJob job = jobFor(server.serverPort(), MailSecurity::Plain);
        const QByteArray half(mostAttached / 2 + 1, 'x');
        job.delivery.attachments = {fileIn(folder, u"a.pdf"_s, half), fileIn(folder, u"b.xlsx"_s, half)};
        const SendResult result = send(job);
        QCOMPARE(result.fault, DeliveryFault::TooLarge);
        QVERIFY(!result.again);
        QCOMPARE(result.detail, u"b.xlsx"_s);
        QCOMPARE(server.greeted, 0);
    }

    void noFileNameCanAddAHeaderOrLeaveItsFolder()
    {
        const Delivery delivery = jobFor(1, MailSecurity::Plain).delivery;
        const QByteArray message = mailMessageOf(delivery, u"holdfast@example.org"_s, {{u"../a\"\r\nBcc: evil@example.org\r\n\u202efdp.ü"_s, "x"}, {u".profile"_s, "y"}});
        QVERIFY(!message.contains("\nBcc:"));
        QVERIFY(!message.contains("/a") && !message.contains("\"."));
        QCOMPARE(partsOf(message).size(), 3);
        for (const QByteArray& line : message.split('\n'))
            QVERIFY(line.size() <= 998 && std::all_of(line.begin(), line.end(), [](char letter) { return static_cast<unsigned char>(letter) < 0x80; }));
    }

    void noNameCanAddAHeader()
    {
        Delivery delivery = jobFor(1, MailSecurity::Plain).delivery;
        delivery.title = u"Leak\r\nBcc: evil@example.org\r\n\r\nbody"_s;
        const QByteArray message = mailMessageOf(delivery, u"holdfast@example.org"_s);
        QVERIFY(!message.contains("\nBcc:"));
        QCOMPARE(message.count("\r\n\r\n"), 1);
        for (const QByteArray& line : message.split('\n'))
            QVERIFY(line.size() <= 78);
    }

    void theSameDeliveryHasTheSameIdAndAnotherHasNot()
    {
        Delivery delivery = jobFor(1, MailSecurity::Plain).delivery;
        const auto idOf = [](const QByteArray& message) { return message.mid(message.indexOf("Message-ID:"), 60); };
        const QByteArray first = idOf(mailMessageOf(delivery, u"a@example.org"_s));
        delivery.tries = 5;
        QCOMPARE(idOf(mailMessageOf(delivery, u"a@example.org"_s)), first);
        ++delivery.number;
        QVERIFY(idOf(mailMessageOf(delivery, u"a@example.org"_s)) != first);
    }

    void longSubjectsAreCutAtLettersNotInThem()
    {
        const QString subject = QString(60, QChar(0x0645)) + QString::fromUcs4(U"😀😀😀");
        QByteArray joined;
        for (const QByteArray& word : headerText(subject).split(' '))
            joined += QByteArray::fromBase64(word.trimmed().mid(10).chopped(2));
        QCOMPARE(QString::fromUtf8(joined), subject);
    }
};

QTEST_GUILESS_MAIN(TestMail)
#include "tst_mail.moc"
