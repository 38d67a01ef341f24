// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wire/neighbour_browser.h"

#include <QDBusConnectionInterface>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString avahi = u"org.freedesktop.Avahi"_s;

/// Loopback only: nothing of the test is told to the network around it.
constexpr const char* configuration = "[server]\nhost-name=trial\nuse-ipv4=yes\nuse-ipv6=no\nallow-interfaces=lo\nenable-dbus=yes\ndisallow-other-stacks=no\n"
                                      "[wide-area]\nenable-wide-area=no\n[publish]\npublish-hinfo=no\npublish-workstation=no\n";

QString programOf(const QString& name)
{
    const QString found = QStandardPaths::findExecutable(name);
    return found.isEmpty() ? QStandardPaths::findExecutable(name, {u"/usr/sbin"_s, u"/sbin"_s}) : found;
}

/// A service on the loopback, as another program of this computer would announce it. The object path of its group, to take it back.
QString announce(const QDBusConnection& bus, const QString& name, const QString& type, quint16 port, const QList<QByteArray>& text)
{
    const auto call = [&](const QString& path, const QString& interface, const QString& method, const QVariantList& arguments) {
        QDBusMessage message = QDBusMessage::createMethodCall(avahi, path, QString(avahi + u'.' + interface), method);
        message.setArguments(arguments);
        return bus.call(message);
    };
    const QDBusReply<QDBusObjectPath> group = call(u"/"_s, u"Server"_s, u"EntryGroupNew"_s, {});
    if (!group.isValid())
        return {};
    const QString path = group.value().path();
    const QVariantList service{-1, -1, 0U, name, type, QString(), QString(), QVariant::fromValue(port), QVariant::fromValue(text)};
    const bool added = call(path, u"EntryGroup"_s, u"AddService"_s, service).type() == QDBusMessage::ReplyMessage;
    return added && call(path, u"EntryGroup"_s, u"Commit"_s, {}).type() == QDBusMessage::ReplyMessage ? path : QString();
}

} // namespace

/// The neighbour browser and a real avahi-daemon on a bus of its own. Where none can start the reason is told; the stand-in of tst_neighbours is tested everywhere.
class TestRealAvahi : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QProcess m_bus;
    QProcess m_daemon;
    QString m_missing;

    void startBus()
    {
        m_bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        QVERIFY2(m_bus.waitForStarted(), "dbus-daemon is needed");
        QTRY_VERIFY(m_bus.canReadLine() || m_bus.waitForReadyRead(100));
        const QString address = QString::fromUtf8(m_bus.readLine().trimmed());
        QVERIFY(QDBusConnection::connectToBus(address, u"looking"_s).isConnected());
        QVERIFY(QDBusConnection::connectToBus(address, u"announcing"_s).isConnected());
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"DBUS_SYSTEM_BUS_ADDRESS"_s, address);
        m_daemon.setProcessEnvironment(environment);
    }

    void startDaemon()
    {
        QFile file(m_folder.filePath(u"avahi.conf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(configuration) > 0);
        file.close();
        const QString program = programOf(u"avahi-daemon"_s);
        if (program.isEmpty()) {
            m_missing = u"avahi-daemon is not installed"_s;
            return;
        }
        m_daemon.setProcessChannelMode(QProcess::MergedChannels);
        m_daemon.start(program, {u"-f"_s, file.fileName(), u"--no-drop-root"_s, u"--no-rlimits"_s, u"--no-chroot"_s});
        QByteArray said;
        const auto isUp = [&] {
            said += m_daemon.readAll();
            return said.contains("startup complete") || m_daemon.state() == QProcess::NotRunning;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isUp(), 20'000);
        if (m_daemon.state() == QProcess::NotRunning)
            m_missing = u"avahi-daemon does not start here: "_s + QString::fromUtf8(said.trimmed().split('\n').last());
    }

private Q_SLOTS:
    void initTestCase()
    {
        qDBusRegisterMetaType<QList<QByteArray>>();
        startBus();
        startDaemon();
    }

    void cleanupTestCase()
    {
        for (const QString& name : {u"looking"_s, u"announcing"_s})
            QDBusConnection::disconnectFromBus(name);
        for (QProcess* process : {&m_daemon, &m_bus}) {
            process->terminate();
            if (process->state() != QProcess::NotRunning && !process->waitForFinished(5'000))
                process->kill();
        }
    }

    void aBrokerThatAnnouncesItselfIsSuggestedAndLeavesAgain()
    {
        if (!m_missing.isEmpty())
            QSKIP(qPrintable(m_missing));
        const QDBusConnection bus = QDBusConnection(u"announcing"_s);
        const QString group = announce(bus, u"Trial broker"_s, u"_mqtt._tcp"_s, 18'830, {});
        QVERIFY(!group.isEmpty());
        QVERIFY(!announce(bus, u"shellyplus1-aabbccddeeff"_s, u"_shelly._tcp"_s, 80, {"gen=2", "app=Plus1", "ver=1.4.4"}).isEmpty());
        Neighbours seen;
        NeighbourBrowser browser(QDBusConnection(u"looking"_s));
        browser.watch([&](const Neighbours& now) { seen = now; });
        const auto isWhole = [&] { return seen.found.size() == 2 && !seen.found[0].address.isEmpty() && !seen.found[1].address.isEmpty(); };
        QTRY_VERIFY_WITH_TIMEOUT(isWhole(), 20'000);
        QCOMPARE(seen.found[0].kind, Neighbour::Kind::Broker);
        QCOMPARE(seen.found[0].name, u"Trial broker"_s);
        QCOMPARE(seen.found[0].service, u"_mqtt._tcp"_s);
        QCOMPARE(seen.found[0].address, u"127.0.0.1"_s);
        QCOMPARE(seen.found[0].port, quint16(18'830));
        QCOMPARE(seen.found[1].detail, u"Plus1, 1.4.4, gen 2"_s);
        bus.call(QDBusMessage::createMethodCall(avahi, group, QString(avahi + u".EntryGroup"), u"Free"_s));
        QTRY_COMPARE_WITH_TIMEOUT(seen.found.size(), 1U, 20'000);
        QCOMPARE(seen.found[0].kind, Neighbour::Kind::Device);
        QTRY_COMPARE_WITH_TIMEOUT(seen.state, Neighbours::State::Complete, 20'000);
    }

    void aDaemonThatEndsTakesItsSuggestionsAlong()
    {
        if (!m_missing.isEmpty())
            QSKIP(qPrintable(m_missing));
        Neighbours seen;
        NeighbourBrowser browser(QDBusConnection(u"looking"_s));
        browser.watch([&](const Neighbours& now) { seen = now; });
        QTRY_COMPARE_WITH_TIMEOUT(seen.found.size(), 1U, 20'000);
        m_daemon.terminate();
        QVERIFY(m_daemon.waitForFinished(10'000));
        QTRY_COMPARE(seen.state, Neighbours::State::Absent);
        QVERIFY(seen.found.empty());
    }
};

QTEST_GUILESS_MAIN(TestRealAvahi)
#include "tst_real_avahi.moc"
