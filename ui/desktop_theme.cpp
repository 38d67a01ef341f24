// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop_theme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace holdfast {
namespace {

using namespace Qt::Literals::StringLiterals;

const auto service = u"org.freedesktop.portal.Desktop"_s;
const auto objectPath = u"/org/freedesktop/portal/desktop"_s;
const auto settingsInterface = u"org.freedesktop.portal.Settings"_s;
const auto appearance = u"org.freedesktop.appearance"_s;
const auto colorScheme = u"color-scheme"_s;

/// Older portals wrap the value twice.
QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

DesktopTheme::DesktopTheme(Look& look, QObject* parent)
    : QObject(parent), m_look(look)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(service, objectPath, settingsInterface, u"SettingChanged"_s, this, SLOT(settingChanged(QString, QString, QDBusVariant)));
    ask();
}

std::optional<ThemeKind> DesktopTheme::themeOf(const QVariant& preference)
{
    bool isNumber = false;
    const uint wish = unwrapped(preference).toUInt(&isNumber);
    if (!isNumber || wish == 0 || wish > 2)
        return std::nullopt;
    return wish == 1 ? ThemeKind::Dark : ThemeKind::Light;
}

/// Never waits: a portal that is slow to start must not hold up the window.
void DesktopTheme::ask()
{
    QDBusMessage question = QDBusMessage::createMethodCall(service, objectPath, settingsInterface, u"Read"_s);
    question << appearance << colorScheme;
    auto* watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isValid())
            settingChanged(appearance, colorScheme, reply.value());
    });
}

void DesktopTheme::settingChanged(const QString& space, const QString& key, const QDBusVariant& value)
{
    if (space != appearance || key != colorScheme)
        return;
    if (const auto theme = themeOf(value.variant()))
        m_look.setSystemTheme(*theme);
}

} // namespace holdfast
