// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/settings/settings_bench.h"

#include "ui/look/segmented.h"
#include "ui/settings/site_check.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;

/// The site, the people and the looks are changed by hand and saved as wishes.
class TestSettingsSite : public QObject
{
    Q_OBJECT

    OwnSettings m_settings;

private Q_SLOTS:
    void initTestCase() { Look(ThemeChoice::Light).dress(*qApp); }
    void init() { QSettings().clear(); }

    void anUntouchedSiteHasNothingToSave()
    {
        SettingsBench bench;
        bench.page->open({}, u"site"_s);
        QVERIFY(!bench.find<QAbstractButton>("siteSave")->isEnabled());
        QVERIFY(bench.find<QLabel>("siteNote")->text().isEmpty());
    }

    void theSiteIsSavedAsOneAndKeepsItsFloors()
    {
        SettingsBench bench;
        bench.page->open({}, u"site"_s);
        bench.find<QLineEdit>("siteName")->setText(u"Harbour House South"_s);
        bench.find<QDateEdit>("holiday")->setDate({2026, 12, 25});
        bench.find<QAbstractButton>("addHoliday")->click();
        bench.find<QAbstractButton>("siteSave")->click();
        const auto* saved = bench.wished<SaveSite>();
        QVERIFY(saved);
        QCOMPARE(saved->model.site.name, u"Harbour House South"_s);
        QVERIFY(std::ranges::find(saved->model.site.holidays, QDate(2026, 12, 25)) != saved->model.site.holidays.end());
        QCOMPARE(saved->model.floors, bench.live.picture().site.floors);
        QCOMPARE(saved->model.spaces, bench.live.picture().site.spaces);
    }

    void whatCannotBeIsExplained()
    {
        SettingsBench bench;
        bench.page->open({}, u"site"_s);
        bench.find<QComboBox>("siteZone")->setCurrentText(u"Europe/Atlantis"_s);
        QVERIFY(!bench.find<QAbstractButton>("siteSave")->isEnabled());
        QVERIFY(bench.find<QLabel>("siteNote")->text().contains(u"Europe/Atlantis"_s));
        bench.find<QAbstractButton>("siteDiscard")->click();
        QVERIFY(bench.find<QLabel>("siteNote")->text().isEmpty());
    }

    void aTariffWithoutADayIsRefused()
    {
        Site site;
        site.name = u"x"_s;
        QVERIFY(faultOf(site).isEmpty());
        site.tariffs.push_back({u"Night"_s, 0.1, QTime(0, 0), QTime(6, 0), {}});
        QVERIFY(faultOf(site).contains(u"Night"_s));
        site.tariffs.clear();
        site.occupied[0] = {QTime(18, 0), QTime(8, 0)};
        QVERIFY(!faultOf(site).isEmpty());
    }

    void newsDoesNotOverwriteWhatIsBeingTyped()
    {
        SettingsBench bench;
        bench.page->open({}, u"site"_s);
        bench.find<QLineEdit>("siteName")->setText(u"Typing"_s);
        Delta news;
        news.site = bench.live.picture().site;
        news.site->site.address = u"Elsewhere"_s;
        bench.hear(news);
        QCOMPARE(bench.find<QLineEdit>("siteName")->text(), u"Typing"_s);
    }

    void aPersonIsAddedWithARole()
    {
        SettingsBench bench;
        bench.page->open({}, u"people"_s);
        bench.find<QAbstractButton>("addPerson")->click();
        bench.find<QLineEdit>("personName")->setText(u"Ann Byrne"_s);
        bench.find<QComboBox>("personRole")->setCurrentIndex(static_cast<int>(Role::Engineer));
        bench.find<QAbstractButton>("personSave")->click();
        const auto* saved = bench.wished<SaveOperator>();
        QVERIFY(saved);
        QCOMPARE(saved->person.name, u"Ann Byrne"_s);
        QCOMPARE(saved->person.role, Role::Engineer);
        QVERIFY(!saved->person.expires);
        QVERIFY(!saved->person.id.isEmpty());
    }

    void onlyAnAdministratorChangesPeople()
    {
        SettingsBench bench;
        bench.intents.person.role = Role::Engineer;
        bench.page->open({}, u"people"_s);
        bench.find<QAbstractButton>("addPerson")->click();
        bench.find<QLineEdit>("personName")->setText(u"Ann Byrne"_s);
        QVERIFY(!bench.find<QAbstractButton>("personSave")->isEnabled());
    }

    void theThemeChangesAtOnceAndIsKept()
    {
        SettingsBench bench;
        bench.page->open({}, u"appearance"_s);
        QSignalSpy language(bench.page, &SettingsPage::languageChosen);
        QTest::keyClick(bench.find<Segmented>("theme"), Qt::Key_Right);
        QCOMPARE(bench.look.choice(), ThemeChoice::Dark);
        QCOMPARE(QSettings().value(u"theme"_s).toInt(), static_cast<int>(ThemeChoice::Dark));
        auto* combo = bench.find<QComboBox>("language");
        Q_EMIT combo->activated(combo->findData(u"ar"_s));
        QCOMPARE(language.count(), 1);
        QCOMPARE(QSettings().value(u"language"_s).toString(), u"ar"_s);
    }

    void theHistorySaysHowBigItIs()
    {
        SettingsBench bench;
        bench.history.knownUsage = {31'400'000, 2'100'000, 350'000, Timestamp(std::chrono::hours(480'000)), Timestamp(std::chrono::hours(481'000))};
        bench.page->open({}, u"data"_s);
        QTRY_VERIFY(bench.find<QLabel>("historySamples")->text().startsWith(u'2'));
        QVERIFY(bench.find<QLabel>("historySize")->text().contains(u"31.4"_s));
        QVERIFY(everyLabelIsPlain(*bench.page));
    }
};

QTEST_MAIN(TestSettingsSite)
#include "tst_settings_site.moc"
