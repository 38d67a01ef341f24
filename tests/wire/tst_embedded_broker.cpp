// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wire/embedded_broker.h"
#include "tests/support/real_broker.h"
#include "tests/wire/link_probe.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

#include <csignal>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestEmbeddedBroker : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    EmbeddedBrokerSettings settings() const
    {
        EmbeddedBrokerSettings wanted;
        wanted.folder = m_folder.filePath(u"broker"_s);
        wanted.backoff = {100ms, 1s};
        return wanted;
    }

    static LinkSettings as(const EmbeddedBroker& broker, const QString& user)
    {
        LinkSettings wanted = settingsFor(broker.port(), user);
        wanted.broker = broker.configFor(user);
        wanted.password = broker.passwordOf(user);
        return wanted;
    }

    /// Local addresses of the sockets that listen on the port, as the kernel writes them.
    static QStringList listeners(quint16 port)
    {
        QStringList found;
        const QByteArray suffix = QByteArray(1, ':') + QByteArray::number(port, 16).rightJustified(4, '0').toUpper();
        for (const QString& table : {u"/proc/net/tcp"_s, u"/proc/net/tcp6"_s}) {
            QFile file(table);
            if (!file.open(QIODevice::ReadOnly))
                continue;
            for (const QByteArray& line : file.readAll().split('\n')) {
                const QList<QByteArray> fields = line.simplified().split(' ');
                if (fields.size() > 3 && fields[3] == "0A" && fields[1].endsWith(suffix))
                    found.append(QString::fromLatin1(fields[1].split(':').first()));
            }
        }
        return found;
    }

private Q_SLOTS:
    void itListensOnTheLoopbackOnly()
    {
        EmbeddedBroker broker(settings(), defaultTransport().make, [] { return 0.0; });
        QSignalSpy ready(&broker, &EmbeddedBroker::ready);
        broker.start();
        QTRY_COMPARE(ready.size(), 1);
        QCOMPARE(listeners(broker.port()), QStringList{u"0100007F"_s});
    }

    void filesAreOursAloneAndHoldNoPassword()
    {
        EmbeddedBroker broker(settings(), defaultTransport().make, [] { return 0.0; });
        broker.start();
        QTRY_VERIFY(broker.isReady());
        const QDir folder(settings().folder);
        QCOMPARE(QFileInfo(folder.path()).permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther), QFile::Permissions());
        for (const QString& name : {u"mosquitto.conf"_s, u"passwords"_s, u"access"_s}) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(file.permissions() & ~(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser), QFile::Permissions());
            const QByteArray text = file.readAll();
            for (const BrokerAccount& account : broker.accounts())
                QVERIFY(!text.contains(account.password.toUtf8()));
        }
        QFile commandLine(u"/proc/%1/cmdline"_s.arg(broker.processId()));
        QVERIFY(commandLine.open(QIODevice::ReadOnly));
        const QByteArray arguments = commandLine.readAll();
        for (const BrokerAccount& account : broker.accounts())
            QVERIFY(!arguments.contains(account.password.toUtf8()));
        QCOMPARE(QSet<QString>({broker.passwordOf(u"monitor"_s), broker.passwordOf(u"devices"_s), broker.passwordOf(u"viewer"_s)}).size(), 3);
    }

    void eachAccountMayDoWhatItIsForAndNoMore()
    {
        EmbeddedBroker broker(settings(), defaultTransport().make, [] { return 0.0; });
        broker.start();
        QTRY_VERIFY(broker.isReady());
        LinkProbe monitor(as(broker, u"monitor"_s));
        LinkProbe devices(as(broker, u"devices"_s));
        LinkProbe viewer(as(broker, u"viewer"_s));
        LinkSettings nobody = settingsFor(broker.port(), u"nobody"_s);
        LinkProbe anonymous(nobody);
        QTRY_VERIFY(monitor.connected() && devices.connected() && viewer.connected());
        QTRY_VERIFY(anonymous.lostFor(LinkFault::NotAuthorised));
        devices.link->publish({{}, u"hall/temp"_s, "21"}, 5s);
        QTRY_VERIFY(monitor.heard(u"hall/temp"_s) && viewer.heard(u"hall/temp"_s));
        monitor.link->publish({{}, u"hall/light/set"_s, "ON"}, 5s);
        QTRY_VERIFY(devices.heard(u"hall/light/set"_s));
        viewer.link->publish({{}, u"hall/light/set"_s, "OFF"}, 5s);
        QTRY_COMPARE(viewer.outcomes.size(), 1u);
        QCOMPARE(viewer.outcomes.front().kind, PublishOutcome::Kind::Refused);
    }

    void afterAFallItComesBackOnTheSamePortWithTheSameAccounts()
    {
        EmbeddedBroker broker(settings(), defaultTransport().make, [] { return 0.0; });
        QSignalSpy ready(&broker, &EmbeddedBroker::ready);
        QSignalSpy failed(&broker, &EmbeddedBroker::failed);
        broker.start();
        QTRY_COMPARE(ready.size(), 1);
        const quint16 port = broker.port();
        LinkProbe probe(as(broker, u"monitor"_s));
        QTRY_VERIFY(probe.connected());
        ::kill(static_cast<pid_t>(broker.processId()), SIGKILL);
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(!broker.isReady());
        QTRY_COMPARE(ready.size(), 2);
        QCOMPARE(broker.port(), port);
        QTRY_VERIFY(probe.connected() && probe.link->figures().connections == 2);
    }

    void aStrangerOnTheWantedPortIsNeverAdopted()
    {
        RealBroker stranger; // lets everybody in
        QVERIFY2(stranger.start(), stranger.log());
        EmbeddedBrokerSettings wanted = settings();
        wanted.port = stranger.port();
        EmbeddedBroker broker(wanted, defaultTransport().make, [] { return 1.0; });
        QSignalSpy ready(&broker, &EmbeddedBroker::ready);
        QSignalSpy failed(&broker, &EmbeddedBroker::failed);
        broker.start();
        QTRY_VERIFY(failed.size() >= 1);
        QCOMPARE(ready.size(), 0);
    }

    void aMissingProgramIsSaidOnce()
    {
        EmbeddedBrokerSettings wanted = settings();
        wanted.program = u"no-such-broker"_s;
        EmbeddedBroker broker(wanted, defaultTransport().make, [] { return 0.0; });
        QSignalSpy failed(&broker, &EmbeddedBroker::failed);
        broker.start();
        QCOMPARE(failed.size(), 1);
        QVERIFY(failed.front().front().toString().contains(u"no-such-broker"_s));
    }

    void theChildEndsWithItsOwner()
    {
        qint64 child = 0;
        {
            EmbeddedBroker broker(settings(), defaultTransport().make, [] { return 0.0; });
            broker.start();
            QTRY_VERIFY(broker.isReady());
            child = broker.processId();
        }
        QVERIFY(child > 0 && ::kill(static_cast<pid_t>(child), 0) != 0);
    }
};

QTEST_GUILESS_MAIN(TestEmbeddedBroker)
#include "tst_embedded_broker.moc"
