// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop_theme.h"

#include <QApplication>
#include <QDBusConnection>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <memory>

using namespace holdfast;

/// The settings portal of a desktop, as far as a program asks it for the colour scheme.
class Portal final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    uint scheme = 1;

public Q_SLOTS:
    QDBusVariant Read(const QString&, const QString&) { return QDBusVariant(QVariant::fromValue(QDBusVariant(scheme))); }

Q_SIGNALS:
    void SettingChanged(const QString& space, const QString& key, const QDBusVariant& value);
};

/// With the theme set to System the window looks as the desktop does, also when that changes.
class TestDesktopTheme : public QObject
{
    Q_OBJECT

private:
    QProcess m_bus; ///< a message bus of our own
    Portal m_portal;

private Q_SLOTS:
    void initTestCase()
    {
        const QString daemon = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
        if (daemon.isEmpty())
            QSKIP("there is no dbus-daemon here");
        m_bus.start(daemon, {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address=1"), QStringLiteral("--address=unix:tmpdir=/tmp")});
        QVERIFY(m_bus.waitForStarted() && m_bus.waitForReadyRead());
        const QByteArray address = m_bus.readLine().trimmed();
        QVERIFY(!address.isEmpty());
        qputenv("DBUS_SESSION_BUS_ADDRESS", address);
        QDBusConnection desktop = QDBusConnection::connectToBus(QString::fromLatin1(address), QStringLiteral("desktop"));
        QVERIFY(desktop.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), &m_portal, QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        QVERIFY(desktop.registerService(QStringLiteral("org.freedesktop.portal.Desktop")));
    }

    void cleanupTestCase()
    {
        QDBusConnection::disconnectFromBus(QStringLiteral("desktop"));
        m_bus.terminate();
        m_bus.waitForFinished();
    }

    void numbersOfThePortalAreThemes()
    {
        QCOMPARE(DesktopTheme::themeOf(1u), ThemeKind::Dark);
        QCOMPARE(DesktopTheme::themeOf(QVariant::fromValue(QDBusVariant(2u))), ThemeKind::Light);
        for (const QVariant& nothing : {QVariant(0u), QVariant(3u), QVariant(), QVariant(QStringLiteral("dark"))})
            QVERIFY(!DesktopTheme::themeOf(nothing));
    }

    void theWindowFollowsTheDesktopAndItsChanges()
    {
        Look look(ThemeChoice::System);
        look.setSystemTheme(ThemeKind::Light);
        m_portal.scheme = 1;
        const DesktopTheme follows(look);
        QTRY_COMPARE(look.theme().kind(), ThemeKind::Dark);
        const auto change = [this](const char* key, uint scheme) {
            Q_EMIT m_portal.SettingChanged(QStringLiteral("org.freedesktop.appearance"), QLatin1String(key), QDBusVariant(scheme));
        };
        change("accent-color", 2);
        change("color-scheme", 0);
        change("color-scheme", 2);
        QTRY_COMPARE(look.theme().kind(), ThemeKind::Light);
        look.choose(ThemeChoice::Contrast);
        change("color-scheme", 1);
        change("color-scheme", 2);
        change("color-scheme", 1);
        look.choose(ThemeChoice::System);
        QTRY_COMPARE(look.theme().kind(), ThemeKind::Dark);
    }
};

QTEST_MAIN(TestDesktopTheme)
#include "tst_desktop_theme.moc"
