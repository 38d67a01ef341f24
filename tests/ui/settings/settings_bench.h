// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/site/scenarios.h"
#include "tests/ui/support/fake_care.h"
#include "tests/ui/support/fake_notify.h"
#include "tests/ui/support/fake_ports.h"
#include "ui/models/live.h"
#include "ui/settings/settings_page.h"

#include <QLabel>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace holdfast {

/// QSettings of a test go to a folder of its own.
class OwnSettings
{
public:
    OwnSettings()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("holdfast-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("settings"));
        QCoreApplication::setApplicationVersion(QStringLiteral("0.0-test"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    }

private:
    QTemporaryDir m_folder;
};

/// Harbour House at 14:06, an administrator at the desk, and the page.
struct SettingsBench
{
    Live live{World::Simulated};
    FakeIntents intents;
    FakeHistoryDesk history;
    FakeTester tester;
    FakeSecrets secrets;
    FakeNeighbourhood neighbours;
    FakeCare care;
    FakeNotify notify;
    Look look{ThemeChoice::Light};
    std::vector<Route> went;
    SettingsPage* page = nullptr;

    explicit SettingsBench(Delta delta = site::momentOf(*site::scenarioNamed(QStringLiteral("harbour-1406"))))
    {
        intents.person.role = Role::Admin;
        const Timestamp now = delta.now.value_or(Timestamp{});
        live.apply(std::move(delta));
        live.tick(now);
        look.setFormat(Format(QLocale(QLocale::English, QLocale::Ireland), QTimeZone("Europe/Dublin")));
        page = new SettingsPage({live, intents, history, tester, secrets, neighbours, look, [this](const Route& route) { went.push_back(route); }, &care, &notify});
        page->resize(1180, 780);
    }
    ~SettingsBench() { delete page; }
    Q_DISABLE_COPY_MOVE(SettingsBench)

    template <typename T>
    [[nodiscard]] T* find(const char* name) const
    {
        return page->findChild<T*>(QLatin1String(name));
    }

    /// The last wish, when it is of this kind.
    template <typename T>
    [[nodiscard]] const T* wished() const
    {
        return intents.wishes.empty() ? nullptr : std::get_if<T>(&intents.wishes.back());
    }

    void hear(const Delta& news)
    {
        Delta copy = news;
        live.apply(std::move(copy));
    }
};

inline bool everyLabelIsPlain(const QWidget& widget)
{
    for (const QLabel* label : widget.findChildren<QLabel*>()) {
        if (label->textFormat() != Qt::PlainText)
            return false;
    }
    return true;
}

} // namespace holdfast
