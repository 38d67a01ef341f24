// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/real_broker.h"
#include "tests/support/test_authority.h"
#include "tests/wire/adapters.h"
#include "tests/wire/link_probe.h"

#include <QTest>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// The TLS half of what every MQTT adapter owes: own CA, client certificate, and a cause by name for every failure.
class TestMqttTls : public QObject
{
    Q_OBJECT

private:
    TestAuthority m_authority{u"Test CA"_s};
    TestAuthority m_other{u"Other CA"_s};
    TestCertificate m_good = m_authority.issue(u"localhost"_s, u"DNS:localhost,IP:127.0.0.1"_s);
    TestCertificate m_elsewhere = m_authority.issue(u"elsewhere.example"_s, u"DNS:elsewhere.example"_s);
    TestCertificate m_expired = m_authority.issue(u"expired"_s, u"DNS:localhost,IP:127.0.0.1"_s, u"20200101000000Z"_s, u"20210203040506Z"_s);
    TestCertificate m_early = m_authority.issue(u"early"_s, u"DNS:localhost,IP:127.0.0.1"_s, u"20890102030405Z"_s, u"20900101000000Z"_s);
    TestCertificate m_client = m_authority.issue(u"holdfast"_s, u"DNS:holdfast"_s);

    RealBrokerOptions options(const TestCertificate& certificate) const
    {
        return {.certificateFile = certificate.certificateFile, .keyFile = certificate.keyFile, .caFile = m_authority.caFile()};
    }

    LinkSettings settings(const RealBroker& broker, const QString& caFile) const
    {
        LinkSettings wanted = adapterSettings(settingsFor(broker.port()));
        wanted.broker.tls = true;
        wanted.broker.caFile = caFile;
        return wanted;
    }

private Q_SLOTS:
    void ownAuthorityAndClientCertificateAreUsed_data() { everyAdapter(); }
    void ownAuthorityAndClientCertificateAreUsed()
    {
        RealBrokerOptions wanted = options(m_good);
        wanted.clientCertificate = true;
        RealBroker broker(wanted);
        QVERIFY2(broker.start(), broker.log());
        for (const QString& host : {u"127.0.0.1"_s, u"localhost"_s}) {
            LinkSettings with = settings(broker, m_authority.caFile());
            with.broker.host = host;
            with.broker.certificateFile = m_client.certificateFile;
            with.broker.keyFile = m_client.keyFile;
            LinkProbe probe(with, adapter());
            QTRY_VERIFY(probe.connected());
            const QByteArray large(1'500'000, 'y');
            probe.link->publish({{}, u"over/tls"_s, large}, 5s);
            QTRY_VERIFY(probe.heard(u"over/tls"_s));
            QCOMPARE(probe.messages.front().payload, large);
        }
    }

    void aMissingClientCertificateIsNamed_data() { everyAdapter(); }
    void aMissingClientCertificateIsNamed()
    {
        RealBrokerOptions wanted = options(m_good);
        wanted.clientCertificate = true;
        RealBroker broker(wanted);
        QVERIFY2(broker.start(), broker.log());
        LinkProbe probe(settings(broker, m_authority.caFile()), adapter());
        QTRY_COMPARE(probe.status(), LinkStatus::Lost);
        QCOMPARE(probe.lastLoss().fault, LinkFault::ClientCertificateRejected);
    }

    void anExpiredCertificateIsNamedWithItsDate_data() { everyAdapter(); }
    void anExpiredCertificateIsNamedWithItsDate()
    {
        RealBroker broker(options(m_expired));
        QVERIFY2(broker.start(), broker.log());
        LinkProbe probe(settings(broker, m_authority.caFile()), adapter());
        QTRY_COMPARE(probe.status(), LinkStatus::Lost);
        QCOMPARE(probe.lastLoss().fault, LinkFault::CertificateExpired);
        QVERIFY(probe.lastLoss().certificateDate == Timestamp{std::chrono::sys_days{2021y / 2 / 3} + 4h + 5min + 6s});
        QVERIFY2(probe.lastLoss().detail.contains(u"2021-02-03T04:05:06Z"_s), qPrintable(probe.lastLoss().detail));
    }

    void aCertificateOfTheFutureIsNamedWithItsDate_data() { everyAdapter(); }
    void aCertificateOfTheFutureIsNamedWithItsDate()
    {
        RealBroker broker(options(m_early));
        QVERIFY2(broker.start(), broker.log());
        LinkProbe probe(settings(broker, m_authority.caFile()), adapter());
        QTRY_COMPARE(probe.status(), LinkStatus::Lost);
        QCOMPARE(probe.lastLoss().fault, LinkFault::CertificateNotYetValid);
        QVERIFY(probe.lastLoss().certificateDate == Timestamp{std::chrono::sys_days{2089y / 1 / 2} + 3h + 4min + 5s});
    }

    void aStrangeAuthorityIsNamed_data() { everyAdapter(); }
    void aStrangeAuthorityIsNamed()
    {
        RealBroker broker(options(m_good));
        QVERIFY2(broker.start(), broker.log());
        for (const QString& authority : {m_other.caFile(), QString()}) {
            LinkProbe probe(settings(broker, authority), adapter());
            QTRY_COMPARE(probe.status(), LinkStatus::Lost);
            QCOMPARE(probe.lastLoss().fault, LinkFault::CertificateUntrusted);
        }
    }

    void anotherHostsCertificateIsNamedWithThatHost_data() { everyAdapter(); }
    void anotherHostsCertificateIsNamedWithThatHost()
    {
        RealBroker broker(options(m_elsewhere));
        QVERIFY2(broker.start(), broker.log());
        LinkProbe probe(settings(broker, m_authority.caFile()), adapter());
        QTRY_COMPARE(probe.status(), LinkStatus::Lost);
        QCOMPARE(probe.lastLoss().fault, LinkFault::HostMismatch);
        QVERIFY2(probe.lastLoss().detail.contains(u"elsewhere.example"_s), qPrintable(probe.lastLoss().detail));
    }

    void aPlainPortIsNamed_data() { everyAdapter(); }
    void aPlainPortIsNamed()
    {
        RealBroker broker;
        QVERIFY2(broker.start(), broker.log());
        LinkProbe probe(settings(broker, m_authority.caFile()), adapter());
        QTRY_COMPARE(probe.status(), LinkStatus::Lost);
        QCOMPARE(probe.lastLoss().fault, LinkFault::NotTls);
    }

    void nobodyListeningIsRefusedAndNotATlsFault_data() { everyAdapter(); }
    void nobodyListeningIsRefusedAndNotATlsFault()
    {
        RealBroker neverStarted;
        LinkProbe probe(settings(neverStarted, m_authority.caFile()), adapter());
        QTRY_COMPARE(probe.status(), LinkStatus::Lost);
        QCOMPARE(probe.lastLoss().fault, LinkFault::Refused);
    }

    void aKilledBrokerIsFoundAgain_data() { everyAdapter(); }
    void aKilledBrokerIsFoundAgain()
    {
        RealBroker broker(options(m_good));
        QVERIFY2(broker.start(), broker.log());
        LinkProbe probe(settings(broker, m_authority.caFile()), adapter());
        QTRY_VERIFY(probe.connected());
        broker.kill();
        QTRY_VERIFY(!probe.connected());
        QVERIFY(broker.start());
        QTRY_VERIFY(probe.connected());
    }
};

QTEST_GUILESS_MAIN(TestMqttTls)
#include "tst_mqtt_tls.moc"
