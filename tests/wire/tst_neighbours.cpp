// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wire/neighbour_browser.h"

#include <QDBusContext>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCall>
#include <QProcess>
#include <QTest>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;

using ByteArrays = QList<QByteArray>;

/// Speaks as the daemon does, on a bus of its own.
class StandInAvahi : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Avahi.Server")

public:
    explicit StandInAvahi(const QDBusConnection& bus) : m_bus(bus) {}

    QStringList asked;
    QStringList resolvedNames;

    void announce(const QString& signal, const QString& name, const QString& type, int interface = 2)
    {
        QDBusMessage message = QDBusMessage::createSignal(u"/Client1/ServiceBrowser%1"_s.arg(std::max<qsizetype>(asked.indexOf(type), 0)), u"org.freedesktop.Avahi.ServiceBrowser"_s, signal);
        message.setArguments({interface, 0, name, type, u"local"_s, 0U});
        m_bus.send(message);
    }
    void finish()
    {
        for (qsizetype i = 0; i < asked.size(); ++i)
            m_bus.send(QDBusMessage::createSignal(u"/Client1/ServiceBrowser%1"_s.arg(i), u"org.freedesktop.Avahi.ServiceBrowser"_s, u"AllForNow"_s));
    }

public Q_SLOTS:
    QDBusObjectPath ServiceBrowserNew(int, int, const QString& type, const QString&, uint)
    {
        asked.append(type);
        return QDBusObjectPath(u"/Client1/ServiceBrowser%1"_s.arg(asked.size() - 1));
    }
    void ResolveService(int interface, int protocol, const QString& name, const QString& type, const QString& domain, int, uint)
    {
        resolvedNames.append(name);
        setDelayedReply(true);
        const ByteArrays texts{"app=Plus1PM", "ver=1.4.4", "secret=x"};
        m_bus.send(message().createReply({interface, protocol, name, type, domain, u"host.local"_s, 0, u"192.0.2.7"_s, QVariant::fromValue<ushort>(1883), QVariant::fromValue(texts), 0U}));
    }

private:
    QDBusConnection m_bus;
};

class TestNeighbours : public QObject
{
    Q_OBJECT

private:
    QProcess m_daemon;
    QString m_address;
    std::unique_ptr<QDBusConnection> m_serverBus;
    std::unique_ptr<StandInAvahi> m_avahi;
    std::unique_ptr<QDBusConnection> m_bus;
    Neighbours m_seen;
    int m_told = 0;

    [[nodiscard]] std::function<void(const Neighbours&)> watcher()
    {
        return [this](const Neighbours& all) { m_seen = all; ++m_told; };
    }
    void startAvahi()
    {
        m_avahi = std::make_unique<StandInAvahi>(*m_serverBus);
        QVERIFY(m_serverBus->registerObject(u"/"_s, m_avahi.get(), QDBusConnection::ExportAllSlots));
        QVERIFY(m_serverBus->registerService(u"org.freedesktop.Avahi"_s));
    }
    void stopAvahi()
    {
        m_serverBus->unregisterService(u"org.freedesktop.Avahi"_s);
        m_serverBus->unregisterObject(u"/"_s);
        m_avahi.reset();
    }

    /// Whatever was sent before has arrived.
    void settle()
    {
        QDBusPendingCall call = m_bus->asyncCall(QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/"_s, u"org.freedesktop.DBus"_s, u"GetId"_s));
        QTRY_VERIFY(call.isFinished());
        QDBusPendingCall back = m_serverBus->asyncCall(QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/"_s, u"org.freedesktop.DBus"_s, u"GetId"_s));
        QTRY_VERIFY(back.isFinished());
    }

private Q_SLOTS:
    void initTestCase()
    {
        qDBusRegisterMetaType<ByteArrays>();
        m_daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        QVERIFY2(m_daemon.waitForStarted(), "dbus-daemon is needed");
        QTRY_VERIFY(m_daemon.canReadLine() || m_daemon.waitForReadyRead(100));
        m_address = QString::fromUtf8(m_daemon.readLine().trimmed());
        m_serverBus = std::make_unique<QDBusConnection>(QDBusConnection::connectToBus(m_address, u"server"_s));
        m_bus = std::make_unique<QDBusConnection>(QDBusConnection::connectToBus(m_address, u"client"_s));
        QVERIFY(m_serverBus->isConnected());
        QVERIFY(m_bus->isConnected());
    }
    void init()
    {
        m_seen = {};
        m_told = 0;
        startAvahi();
    }
    void cleanup()
    {
        if (m_avahi)
            stopAvahi();
    }
    void cleanupTestCase()
    {
        QDBusConnection::disconnectFromBus(u"server"_s);
        QDBusConnection::disconnectFromBus(u"client"_s);
        m_daemon.kill();
        m_daemon.waitForFinished();
    }

    void nothingIsAskedWhileNobodyLooks()
    {
        NeighbourBrowser browser(*m_bus);
        settle();
        QVERIFY(m_avahi->asked.isEmpty());
    }

    void brokersAndDevicesBecomeSuggestionsWithTheirAddress()
    {
        NeighbourBrowser browser(*m_bus);
        browser.watch(watcher());
        QTRY_VERIFY(m_avahi->asked.contains(u"_shelly._tcp"_s) && m_avahi->asked.contains(u"_modbus._tcp"_s));
        m_avahi->announce(u"ItemNew"_s, u"shelly-1"_s, u"_shelly._tcp"_s);
        m_avahi->announce(u"ItemNew"_s, u"Office broker"_s, u"_mqtt._tcp"_s);
        QTRY_VERIFY(m_seen.found.size() == 2 && !m_seen.found[0].address.isEmpty() && !m_seen.found[1].detail.isEmpty());
        QCOMPARE(m_seen.found[0].kind, Neighbour::Kind::Broker);
        QCOMPARE(m_seen.found[0].name, u"Office broker"_s);
        QCOMPARE(m_seen.found[0].address, u"192.0.2.7"_s);
        QCOMPARE(m_seen.found[1].detail, u"Plus1PM, 1.4.4"_s);
        m_avahi->finish();
        QTRY_COMPARE(m_seen.state, Neighbours::State::Complete);
    }

    void oneThingOnTwoInterfacesIsOneAndLeavesWithTheLast()
    {
        NeighbourBrowser browser(*m_bus);
        browser.watch(watcher());
        QTRY_VERIFY(m_avahi->asked.contains(u"_modbus._tcp"_s));
        m_avahi->announce(u"ItemNew"_s, u"x"_s, u"_mqtt._tcp"_s, 2);
        m_avahi->announce(u"ItemNew"_s, u"x"_s, u"_mqtt._tcp"_s, 3);
        m_avahi->announce(u"ItemNew"_s, u"y"_s, u"_mqtt._tcp"_s, 3);
        QTRY_COMPARE(m_seen.found.size(), 2u);
        m_avahi->announce(u"ItemRemove"_s, u"x"_s, u"_mqtt._tcp"_s, 2);
        m_avahi->announce(u"ItemRemove"_s, u"y"_s, u"_mqtt._tcp"_s, 3);
        QTRY_COMPARE(m_seen.found.size(), 1u);
        QCOMPARE(m_seen.found[0].name, u"x"_s);
        m_avahi->announce(u"ItemRemove"_s, u"x"_s, u"_mqtt._tcp"_s, 3);
        QTRY_VERIFY(m_seen.found.empty());
    }

    void aFloodOfAnnouncementsEndsAtItsLimit()
    {
        NeighbourBrowser browser(*m_bus);
        browser.watch(watcher());
        QTRY_VERIFY(m_avahi->asked.contains(u"_modbus._tcp"_s));
        for (int i = 0; i < 700; ++i)
            m_avahi->announce(u"ItemNew"_s, u"<b>%1</b>"_s.arg(i), u"_mqtt._tcp"_s);
        m_avahi->finish();
        QTRY_COMPARE(m_seen.state, Neighbours::State::Complete);
        QCOMPARE(m_seen.found.size(), 500u);
    }

    void whatNobodyAskedForIsNotShown()
    {
        NeighbourBrowser browser(*m_bus);
        browser.watch(watcher());
        QTRY_VERIFY(m_avahi->asked.contains(u"_modbus._tcp"_s));
        m_avahi->announce(u"ItemNew"_s, u"printer"_s, u"_ipp._tcp"_s);
        m_avahi->finish();
        QTRY_COMPARE(m_seen.state, Neighbours::State::Complete);
        QVERIFY(m_seen.found.empty());
    }

    void aDaemonThatGoesAndComesBackIsAskedAnew()
    {
        NeighbourBrowser browser(*m_bus);
        browser.watch(watcher());
        QTRY_VERIFY(m_avahi->asked.contains(u"_modbus._tcp"_s));
        m_avahi->announce(u"ItemNew"_s, u"x"_s, u"_mqtt._tcp"_s);
        QTRY_COMPARE(m_seen.found.size(), 1u);
        stopAvahi();
        QTRY_COMPARE(m_seen.state, Neighbours::State::Absent);
        QVERIFY(m_seen.found.empty());
        startAvahi();
        QTRY_VERIFY(m_avahi->asked.contains(u"_modbus._tcp"_s));
        QTRY_COMPARE(m_seen.state, Neighbours::State::Searching);
    }

    void withoutADaemonThatIsSaid()
    {
        stopAvahi();
        NeighbourBrowser browser(*m_bus);
        browser.watch(watcher());
        QTRY_COMPARE(m_seen.state, Neighbours::State::Absent);
        QVERIFY(m_seen.found.empty());
    }

    void whoeverStopsWatchingHearsNoMore()
    {
        NeighbourBrowser browser(*m_bus);
        browser.watch(watcher());
        QTRY_VERIFY(m_avahi->asked.contains(u"_modbus._tcp"_s));
        browser.watch({});
        const int told = m_told;
        m_avahi->announce(u"ItemNew"_s, u"x"_s, u"_mqtt._tcp"_s);
        settle();
        QCOMPARE(m_told, told);
    }
};

QTEST_GUILESS_MAIN(TestNeighbours)
#include "tst_neighbours.moc"
