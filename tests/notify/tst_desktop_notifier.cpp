// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notify/desktop_notifier.h"

#include <QDBusConnection>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;

/// Speaks as a desktop does, on a bus of its own.
class StandInDesktop : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Shown
    {
        uint replaces;
        QString title;
        QString body;
        QStringList actions;
        QVariantMap hints;
    };

    QStringList abilities{u"body"_s, u"body-markup"_s, u"actions"_s};
    std::vector<Shown> shown;
    QList<uint> taken;

public Q_SLOTS:
    QStringList GetCapabilities() { return abilities; }
    uint Notify(const QString& program, uint replaces, const QString&, const QString& title, const QString& body, const QStringList& actions, const QVariantMap& hints, int)
    {
        if (program != u"Holdfast")
            return 0;
        shown.push_back({replaces, title, body, actions, hints});
        return replaces != 0 ? replaces : static_cast<uint>(100 + shown.size());
    }
    void CloseNotification(uint id)
    {
        taken.append(id);
        Q_EMIT NotificationClosed(id, 3);
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString& action);
    void NotificationClosed(uint id, uint reason);
};

/// Alarms show on the desktop where there is one that shows them, and where there is none that is said.
class TestDesktopNotifier : public QObject
{
    Q_OBJECT

private:
    QProcess m_daemon;
    std::unique_ptr<QDBusConnection> m_serverBus;
    std::unique_ptr<QDBusConnection> m_bus;
    std::unique_ptr<StandInDesktop> m_desktop;

    static Delivery bubble(const QString& occurrence = u"a#1"_s, Priority priority = Priority::P2)
    {
        Delivery delivery;
        delivery.channel = Channel::Desktop;
        delivery.priority = priority;
        delivery.alarm = AlarmId(u"a"_s);
        delivery.occurrence = OccurrenceId(occurrence);
        delivery.title = u"P2 · Gateway <silent>"_s;
        delivery.text = u"<b>Hides 17.</b> & more"_s;
        return delivery;
    }

    static SendResult show(DesktopNotifier& notifier, const Delivery& delivery)
    {
        std::optional<SendResult> result;
        notifier.show(delivery, [&](const SendResult& how) { result = how; });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(result.has_value(), 10'000); }();
        return result.value_or(SendResult{DeliveryFault::TimedOut, true, {}});
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        QVERIFY2(m_daemon.waitForStarted(), "dbus-daemon is needed");
        QTRY_VERIFY(m_daemon.canReadLine() || m_daemon.waitForReadyRead(100));
        const QString address = QString::fromUtf8(m_daemon.readLine().trimmed());
        m_serverBus = std::make_unique<QDBusConnection>(QDBusConnection::connectToBus(address, u"server"_s));
        m_bus = std::make_unique<QDBusConnection>(QDBusConnection::connectToBus(address, u"client"_s));
        QVERIFY(m_serverBus->isConnected() && m_bus->isConnected());
    }
    void init()
    {
        m_desktop = std::make_unique<StandInDesktop>();
        QVERIFY(m_serverBus->registerObject(u"/org/freedesktop/Notifications"_s, m_desktop.get(), QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        QVERIFY(m_serverBus->registerService(u"org.freedesktop.Notifications"_s));
    }
    void cleanup()
    {
        m_serverBus->unregisterService(u"org.freedesktop.Notifications"_s);
        m_serverBus->unregisterObject(u"/org/freedesktop/Notifications"_s);
        m_desktop.reset();
    }
    void cleanupTestCase()
    {
        QDBusConnection::disconnectFromBus(u"server"_s);
        QDBusConnection::disconnectFromBus(u"client"_s);
        m_daemon.kill();
        m_daemon.waitForFinished();
    }

    void anAlarmShowsWithWhatCanBeDoneAboutIt()
    {
        DesktopNotifier notifier(*m_bus);
        QCOMPARE(show(notifier, bubble()).fault, DeliveryFault::None);
        QCOMPARE(m_desktop->shown.size(), 1u);
        QVERIFY(m_desktop->shown[0].actions.contains(u"open"_s));
        QVERIFY(m_desktop->shown[0].actions.contains(u"acknowledge"_s));
        QCOMPARE(m_desktop->shown[0].hints.value(u"urgency"_s).toInt(), 1);
        QCOMPARE(m_desktop->shown[0].hints.value(u"desktop-entry"_s).toString(), u"io.holdfast.Holdfast"_s);
    }

    void theWorstNeedsANoteSoItCanOnlyBeOpened()
    {
        DesktopNotifier notifier(*m_bus);
        static_cast<void>(show(notifier, bubble(u"a#1"_s, Priority::P1)));
        QVERIFY(!m_desktop->shown[0].actions.contains(u"acknowledge"_s));
        QCOMPARE(m_desktop->shown[0].hints.value(u"urgency"_s).toInt(), 2);
    }

    void namesAreShownAsTheyAreWhateverMarkupTheyContain()
    {
        DesktopNotifier notifier(*m_bus);
        static_cast<void>(show(notifier, bubble()));
        QCOMPARE(m_desktop->shown[0].body, u"&lt;b&gt;Hides 17.&lt;/b&gt; &amp; more"_s);
        m_desktop->abilities.removeAll(u"body-markup"_s);
        static_cast<void>(show(notifier, bubble()));
        QCOMPARE(m_desktop->shown[1].body, u"<b>Hides 17.</b> & more"_s);
    }

    void oneAlarmHasOneBubbleAndItIsTakenBack()
    {
        DesktopNotifier notifier(*m_bus);
        static_cast<void>(show(notifier, bubble()));
        static_cast<void>(show(notifier, bubble()));
        static_cast<void>(show(notifier, bubble(u"b#1"_s)));
        QCOMPARE(m_desktop->shown[0].replaces, 0u);
        QCOMPARE(m_desktop->shown[1].replaces, 101u);
        QCOMPARE(m_desktop->shown[2].replaces, 0u);
        notifier.withdraw(OccurrenceId(u"a#1"_s));
        QTRY_COMPARE(m_desktop->taken, QList<uint>{101});
        static_cast<void>(show(notifier, bubble())); // what was closed is not replaced
        QCOMPARE(m_desktop->shown[3].replaces, 0u);
    }

    void aBubbleIsBroughtUpToDateButNotShownAgainOnceItWasClosed()
    {
        DesktopNotifier notifier(*m_bus);
        static_cast<void>(show(notifier, bubble()));
        Delivery more = bubble();
        more.kind = DeliveryKind::Updated;
        more.text = u"Hides 80."_s;
        QCOMPARE(show(notifier, more).fault, DeliveryFault::None);
        QCOMPARE(m_desktop->shown.size(), 2u);
        QCOMPARE(m_desktop->shown[1].replaces, 101u);
        QCOMPARE(m_desktop->shown[1].body, u"Hides 80."_s);
        notifier.withdraw(OccurrenceId(u"a#1"_s));
        QTRY_COMPARE(m_desktop->taken, QList<uint>{101});
        QCOMPARE(show(notifier, more).fault, DeliveryFault::None);
        QCOMPARE(m_desktop->shown.size(), 2u);
    }

    void whatIsPressedThereComesBackHere()
    {
        DesktopNotifier notifier(*m_bus);
        QSignalSpy opened(&notifier, &DesktopNotifier::openAsked);
        QSignalSpy acknowledged(&notifier, &DesktopNotifier::acknowledgeAsked);
        static_cast<void>(show(notifier, bubble()));
        Q_EMIT m_desktop->ActionInvoked(999, u"acknowledge"_s); // another program's
        Q_EMIT m_desktop->ActionInvoked(101, u"open"_s);
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(opened[0][0].value<AlarmId>(), AlarmId(u"a"_s));
        Q_EMIT m_desktop->ActionInvoked(101, u"acknowledge"_s);
        QTRY_COMPARE(acknowledged.size(), 1);
        QCOMPARE(acknowledged[0][0].value<OccurrenceId>(), OccurrenceId(u"a#1"_s));
    }

    void whereNothingShowsBubblesThatIsSaid()
    {
        m_serverBus->unregisterService(u"org.freedesktop.Notifications"_s);
        DesktopNotifier notifier(*m_bus);
        const SendResult result = show(notifier, bubble());
        QCOMPARE(result.fault, DeliveryFault::NoService);
        QVERIFY(!result.again); // an hour later it would be of no use
    }

    void withoutABusThatIsSaidToo()
    {
        DesktopNotifier notifier(QDBusConnection(u"no such connection"_s));
        QCOMPARE(show(notifier, bubble()).fault, DeliveryFault::NoService);
        notifier.withdraw(OccurrenceId(u"a#1"_s));
    }

    void aServiceThatComesLaterIsUsed()
    {
        m_serverBus->unregisterService(u"org.freedesktop.Notifications"_s);
        DesktopNotifier notifier(*m_bus);
        static_cast<void>(show(notifier, bubble()));
        QVERIFY(m_serverBus->registerService(u"org.freedesktop.Notifications"_s));
        QCOMPARE(show(notifier, bubble()).fault, DeliveryFault::None);
    }
};

QTEST_GUILESS_MAIN(TestDesktopNotifier)
#include "tst_desktop_notifier.moc"
