// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/settings/settings_bench.h"

#include "ui/settings/repairs.h"

#include <QAbstractButton>
#include <QDesktopServices>
#include <QSet>
#include <QUrl>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Timestamp now{std::chrono::hours(500'000)};

/// A site on which all is well.
struct Sound
{
    Picture picture;
    KeepingState keeping;
    HistoryHealth health;

    Sound()
    {
        keeping.usage.first = now - 1000h;
        keeping.diskFree = 200'000'000'000;
        Backup backup;
        backup.folder = u"/b/1"_s;
        backup.madeAt = now - 5h;
        keeping.backups = {backup};
        health.checkedAt = now - 50h;
    }

    [[nodiscard]] std::vector<Repair> repairs() const { return repairsOf({picture, keeping, health, now}, Format(QLocale(QLocale::English))); }

    [[nodiscard]] QStringList ids() const
    {
        QStringList all;
        for (const Repair& repair : repairs())
            all << repair.id;
        return all;
    }

    [[nodiscard]] Repair only() const
    {
        const auto all = repairs();
        return all.size() == 1 ? all.front() : Repair{u"not one"_s, {}, {}, {}, {}};
    }
};

DamagedSpan damagedBlock()
{
    return {DamagedSpan::Kind::Samples, {PointId(u"meter/1"_s)}, {now - 400h, now - 396h}, 1'440, 17, u"block 17: wrong checksum"_s, now - 3h};
}

QString opened;

} // namespace

/// Each problem is named, since when, with what it means and one button that helps; and the button does it.
class TestSettingsRepairs : public QObject
{
    Q_OBJECT

    OwnSettings m_settings;

public Q_SLOTS:
    void noteOpened(const QUrl& url) { opened = url.toLocalFile(); }

private Q_SLOTS:
    void initTestCase() { Look(ThemeChoice::Light).dress(*qApp); }

    void whereAllIsWellNothingIsListed() { QCOMPARE(Sound().ids(), QStringList()); }

    void whyTheRecorderPausesDecidesWhatHelps_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::addColumn<RepairCure>("cure");
        QTest::newRow("disk full") << u"disk full"_s << RepairCure::ShowBudget;
        QTest::newRow("not writable") << u"not writable"_s << RepairCure::ShowFolder;
        QTest::newRow("locked") << u"locked by another program"_s << RepairCure::ShowFolder;
        QTest::newRow("disk errors") << u"disk errors"_s << RepairCure::BackUp;
        QTest::newRow("damaged") << u"damaged"_s << RepairCure::Salvage;
        QTest::newRow("unheard of") << u"something new"_s << RepairCure::ShowFolder;
    }

    void whyTheRecorderPausesDecidesWhatHelps()
    {
        QFETCH(QString, reason);
        QFETCH(RepairCure, cure);
        Sound site;
        site.picture.store = {StoreState::Kind::Paused, reason, now - 2min, 12};
        const Repair repair = site.only();
        QCOMPARE(repair.id, u"paused"_s);
        QCOMPARE(repair.cure, cure);
        QCOMPARE(repair.since, std::optional(now - 2min));
        QVERIFY(!repair.name.isEmpty() && !repair.meaning.isEmpty());
    }

    void everyProblemOfTheRecorderIsListed()
    {
        Sound site;
        site.picture.store.kind = StoreState::Kind::Waiting;
        QCOMPARE(site.ids(), QStringList{u"waiting"_s});
        site.picture.store.kind = StoreState::Kind::ReadOnly;
        QCOMPARE(site.ids(), QStringList{u"read-only"_s});
    }

    void damageSaysWhoseAndWhenAndComesBackFromABackupWhereThereIsOne()
    {
        Sound site;
        site.health.damaged = 1;
        site.health.damages = {damagedBlock()};
        Repair repair = site.only();
        QCOMPARE(repair.id, u"damage"_s);
        QCOMPARE(repair.since, std::optional(now - 3h));
        QVERIFY(repair.meaning.contains(u"meter/1"_s));
        QCOMPARE(repair.cure, RepairCure::BringBack);
        site.health.damages.front().kind = DamagedSpan::Kind::Structure;
        QCOMPARE(site.only().cure, RepairCure::Salvage);
        Backup salvaged = site.keeping.backups.front();
        salvaged.folder = u"/b/holdfast-2026-11-23T040000Z-salvaged"_s;
        salvaged.madeAt = now - 1h;
        site.keeping.backups.insert(site.keeping.backups.begin(), salvaged);
        QCOMPARE(site.only().cure, RepairCure::ShowBackups); // it waits there to take its place
        site.keeping.backups.front().madeAt = now - 4h;
        QCOMPARE(site.only().cure, RepairCure::Salvage); // of something else, before this was found
        site.keeping.backups.erase(site.keeping.backups.begin());
        site.health.damages.front().kind = DamagedSpan::Kind::Samples;
        site.keeping.backups.clear();
        site.keeping.settings.backupEvery = 24;
        site.keeping.usage.first = now - 1h;
        QCOMPARE(site.only().cure, RepairCure::CheckNow);
        site.health.damaged = 812;
        QVERIFY(site.only().meaning.contains(u"811"_s)); // the first stands there, the others are counted
    }

    void backupsThatFailOrAreLateAreListed()
    {
        Sound site;
        site.keeping.backups.front().madeAt = now - 49h;
        QCOMPARE(site.ids(), QStringList{u"backup-overdue"_s});
        QCOMPARE(site.only().since, std::optional(now - 25h));
        site.keeping.backups.front().madeAt = now + 30h;
        QCOMPARE(site.ids(), QStringList{u"clock"_s});
        site.keeping.backups.front().madeAt = now - 47h;
        site.keeping.backups.front().damaged = 2;
        QCOMPARE(site.ids(), QStringList{u"backup-damaged"_s});
        site.keeping.backups.clear();
        QCOMPARE(site.ids(), QStringList{u"backup-overdue"_s});
        site.keeping.settings.backupEvery = 0;
        QCOMPARE(site.ids(), QStringList{u"no-backup"_s});
        site.health.backupFault = u"/b: not writable"_s;
        site.health.backupFaultSince = now - 1h;
        QCOMPARE(site.ids(), (QStringList{u"backup-failed"_s, u"no-backup"_s}));
    }

    void wantOfRoomThinningAndRefusedSettingsAreListed()
    {
        Sound site;
        site.keeping.diskFree = 900'000'000;
        QCOMPARE(site.only().cure, RepairCure::ShowBudget);
        site.keeping.diskFree = 0; // not known
        site.keeping.usage.bytes = site.keeping.settings.budget + 1;
        QCOMPARE(site.ids(), QStringList{u"over-budget"_s});
        site.keeping.usage.bytes = 1;
        site.health.thinned = Interval{now - 30h, now - 29h};
        QCOMPARE(site.ids(), QStringList{u"thinned"_s});
        site.health.thinned = Interval{now - 300h, now - 299h}; // long over
        QCOMPARE(site.ids(), QStringList());
        site.health.settingsFault = u"history needs at least 128 MB"_s;
        QCOMPARE(site.only().cure, RepairCure::ShowTimes);
    }

    void aRegisterMapThatCannotBeUsedLeadsToTheBrokers()
    {
        Sound site;
        BrokerConfig broker;
        broker.id = BrokerId(u"boiler"_s);
        broker.name = u"Boiler <b>house</b>"_s;
        broker.kind = LinkKind::Modbus;
        broker.mapFile = u"/nowhere/map.json"_s;
        site.picture.brokers.insert(broker.id, broker);
        LinkState link;
        link.broker = broker.id;
        link.status = LinkStatus::Lost;
        link.fault = LinkFault::MapInvalid;
        link.since = now - 4h;
        site.picture.links.insert(broker.id, link);
        const Repair repair = site.only();
        QCOMPARE(repair.id, u"broker:boiler"_s);
        QVERIFY(repair.name.contains(broker.name));
        QCOMPARE(repair.since, std::optional(now - 4h));
        QCOMPARE(repair.cure, RepairCure::ShowBrokers);
        site.picture.links[broker.id].fault = LinkFault::TimedOut; // heals by itself: an alarm says so
        QCOMPARE(site.ids(), QStringList());
    }

    void everyCureHasAWord()
    {
        QSet<QString> words;
        for (int cure = 0; cure <= static_cast<int>(RepairCure::Salvage); ++cure)
            words.insert(wordOf(static_cast<RepairCure>(cure)));
        QCOMPARE(words.size(), static_cast<int>(RepairCure::Salvage) + 1);
        QVERIFY(!words.contains(QString()));
    }

    void theListFollowsWhatHappensAndTellsAScreenReaderAll()
    {
        SettingsBench bench;
        bench.page->open({}, u"repairs"_s);
        Delta news;
        news.store = StoreState{StoreState::Kind::Paused, u"disk full"_s, bench.live.now(), 3};
        bench.hear(news);
        auto* row = bench.find<QWidget>("repair:paused");
        QVERIFY(row);
        QVERIFY(row->accessibleName().contains(u"disk full"_s));
        QVERIFY(!row->accessibleDescription().isEmpty());
        auto* button = bench.find<QAbstractButton>("cure:paused");
        QVERIFY(button->accessibleName().contains(button->text()) && button->focusPolicy() != Qt::NoFocus);
        QVERIFY(everyLabelIsPlain(*bench.page));
        news.store = StoreState();
        bench.hear(news);
        QVERIFY(!bench.find<QWidget>("repair:paused"));
    }

    void theButtonLeadsThere()
    {
        SettingsBench bench;
        bench.page->open({}, u"repairs"_s);
        Delta news;
        news.store = StoreState{StoreState::Kind::Paused, u"disk full"_s, bench.live.now(), 3};
        bench.hear(news);
        QTest::keyClick(bench.find<QAbstractButton>("cure:paused"), Qt::Key_Space);
        QTRY_COMPARE(bench.went.size(), 1u);
        QCOMPARE(bench.went.front(), (Route{u"settings"_s, u"keepBudget"_s, u"history"_s}));
        QDesktopServices::setUrlHandler(u"file"_s, this, "noteOpened");
        news.store->reason = u"not writable"_s;
        bench.hear(news);
        bench.find<QAbstractButton>("cure:paused")->click();
        QTRY_COMPARE(opened, u"/srv/holdfast"_s);
        QDesktopServices::unsetUrlHandler(u"file"_s);
    }

    void theButtonBringsBackWhatABackupHas()
    {
        SettingsBench bench;
        bench.care.known.damaged = 1;
        bench.care.known.damages = {damagedBlock()};
        Backup backup;
        backup.madeAt = bench.live.now() - 1h;
        bench.care.state.backups = {backup};
        bench.care.state.diskFree = 200'000'000'000;
        bench.page->open({}, u"repairs"_s);
        QTRY_VERIFY(bench.find<QAbstractButton>("cure:damage"));
        bench.find<QAbstractButton>("cure:damage")->click();
        QTRY_VERIFY(bench.care.deeds.contains(u"bringBack"_s));
        QTRY_VERIFY(!bench.find<QAbstractButton>("cure:damage"));
        QTRY_VERIFY(bench.find<QLabel>("nothingToRepair"));
    }

    void theButtonSalvagesWhatCanBeReadAndSaysHowMuch()
    {
        SettingsBench bench;
        bench.care.known.damaged = 1;
        bench.care.known.damages = {damagedBlock()};
        bench.care.known.damages.front().kind = DamagedSpan::Kind::Structure;
        bench.care.saved.samples = 71'000;
        bench.care.saved.damages = 3;
        bench.page->open({}, u"repairs"_s);
        QTRY_VERIFY(bench.find<QAbstractButton>("cure:damage"));
        QStringList told;
        connect(bench.page, &Page::said, this, [&](const Saying& saying) { told << saying.text; });
        bench.find<QAbstractButton>("cure:damage")->click();
        QTRY_VERIFY(bench.care.deeds.contains(u"salvage"_s));
        QTRY_VERIFY(!told.isEmpty() && told.last().contains(u"71"_s) && told.last().contains(u'3'));
    }

    void theHistoryIsReadThroughWhenAskedFor()
    {
        SettingsBench bench;
        bench.page->open({}, u"repairs"_s);
        bench.care.known.checkedAt = bench.live.now();
        bench.find<QAbstractButton>("checkHistory")->click();
        QTRY_VERIFY(bench.care.deeds.contains(u"checkNow"_s));
        QTRY_VERIFY(bench.find<QAbstractButton>("checkHistory")->isEnabled());
        QTRY_VERIFY(bench.find<QLabel>("historyRead")->text().contains(u"read through on"_s));
    }
};

QTEST_MAIN(TestSettingsRepairs)
#include "tst_settings_repairs.moc"
