// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/settings/settings_bench.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QSpinBox>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

Backup backupMade(Timestamp at, const QString& folder)
{
    Backup backup;
    backup.folder = folder;
    backup.madeAt = at;
    backup.facts.devices = 412;
    backup.facts.samples = 1'000'000;
    backup.facts.bytes = 31'400'000;
    return backup;
}

/// The section with two backups, open and answered.
struct HistoryBench : SettingsBench
{
    HistoryBench()
    {
        care.state.usage = {1'840'000'000, 912'000'000, 21'000'000, live.now() - 88 * 24h, live.now()};
        care.state.quantities = {{Quantity::Power, 212, 410'000'000, 812'000'000}, {Quantity::Temperature, 390, 201'000'000, 402'000'000}};
        care.state.backups = {backupMade(live.now() - 11h, u"/b/new"_s), backupMade(live.now() - 35h, u"/b/old"_s)};
        care.state.backupFolder = u"/b"_s;
        page->open({}, u"history"_s);
    }

    [[nodiscard]] bool isOpen() const { return find<QListWidget>("backups")->count() == 2; }
    [[nodiscard]] QAbstractButton* button(const char* name) const { return find<QAbstractButton>(name); }
    [[nodiscard]] QString text(const char* name) const { return find<QLabel>(name)->text(); }
};

} // namespace

/// How history is kept can be seen and changed, by hand and by keyboard, and nothing is restored that was not looked at.
class TestSettingsHistory : public QObject
{
    Q_OBJECT

    OwnSettings m_settings;

private Q_SLOTS:
    void initTestCase() { Look(ThemeChoice::Light).dress(*qApp); }

    void whatTakesTheRoomIsSaidInAllAndByQuantity()
    {
        const HistoryBench bench;
        QTRY_VERIFY(bench.isOpen());
        QVERIFY(bench.text("historyUsage").contains(u"1.8"_s));
        auto* list = bench.find<QListWidget>("historyQuantities");
        QCOMPARE(list->count(), 2);
        QCOMPARE(list->item(0)->text(), u"Power"_s);
        QVERIFY(list->item(0)->data(Qt::AccessibleTextRole).toString().contains(u"812"_s));
        QCOMPARE(bench.text("historyFile"), u"/srv/holdfast/history.db"_s);
        QCOMPARE(bench.text("backupsFolder"), u"/b"_s);
        QVERIFY(everyLabelIsPlain(*bench.page));
    }

    void theDiskMayBeFullBeforeTheBudgetIs()
    {
        HistoryBench bench;
        QTRY_VERIFY(bench.isOpen());
        QVERIFY(bench.text("historyUsage").contains(u"2029"_s)); // 21 MB a day until 21.5 GB
        bench.care.state.diskFree = 210'000'000;
        bench.button("makeBackup")->click();
        QTRY_VERIFY(bench.text("historyUsage").contains(u"4 Dec 2026"_s)); // ten days
    }

    void timesAreSavedForEverythingAndForOneQuantityAlone()
    {
        HistoryBench bench;
        QTRY_VERIFY(bench.isOpen());
        QVERIFY(!bench.button("keepSave")->isEnabled());
        bench.find<QSpinBox>("keepSamples")->setValue(60);
        auto* quantity = bench.find<QComboBox>("keepQuantity");
        quantity->setCurrentIndex(quantity->findData(static_cast<int>(Quantity::Temperature)));
        QCOMPARE(bench.find<QSpinBox>("keepSamples")->value(), 60); // as everything
        bench.find<QSpinBox>("keepSamples")->setValue(400);
        quantity->setCurrentIndex(0);
        QCOMPARE(bench.find<QSpinBox>("keepSamples")->value(), 60);
        bench.button("keepSave")->click();
        QTRY_VERIFY(bench.care.deeds.contains(u"keep"_s));
        QCOMPARE(bench.care.state.settings.usual.samples, 60);
        QCOMPARE(bench.care.state.settings.timesOf(Quantity::Temperature).samples, 400);
        QCOMPARE(bench.care.state.settings.budget, KeepingSettings().budget); // not touched, not rounded
        QTRY_VERIFY(!bench.button("keepSave")->isEnabled());
    }

    void whatWouldGoIsSaidBeforeItIsSaved()
    {
        HistoryBench bench;
        QTRY_VERIFY(bench.isOpen());
        bench.care.wouldGo = {12'300, 31'000'000, bench.live.now() - 60 * 24h, false};
        bench.find<QDoubleSpinBox>("keepBudget")->setValue(1.2);
        QTRY_VERIFY(!bench.care.asked.empty());
        QCOMPARE(bench.care.asked.back().budget, 1'200'000'000);
        QTRY_VERIFY(bench.text("keepNote").contains(u"31"_s));
        QVERIFY(bench.button("keepSave")->isEnabled());
        bench.button("keepDiscard")->click();
        QVERIFY(bench.text("keepNote").isEmpty());
        QVERIFY(!bench.button("keepSave")->isEnabled());
        QVERIFY(!bench.care.deeds.contains(u"keep"_s));
    }

    void whatMakesNoSenseIsExplainedAndNotSaved()
    {
        const HistoryBench bench;
        QTRY_VERIFY(bench.isOpen());
        bench.find<QDoubleSpinBox>("keepBudget")->setValue(0.1);
        QVERIFY(!bench.button("keepSave")->isEnabled());
        QVERIFY(bench.text("keepNote").contains(u"128"_s));
        bench.find<QDoubleSpinBox>("keepBudget")->setValue(2);
        QVERIFY(bench.button("keepSave")->isEnabled());
        bench.find<QSpinBox>("keepFiveMinutes")->setValue(10); // before the samples they sum up
        QVERIFY(!bench.button("keepSave")->isEnabled());
    }

    void aRefusalIsSaidAndWhatAppliesStandsThereAgain()
    {
        HistoryBench bench;
        QTRY_VERIFY(bench.isOpen());
        QSignalSpy said(bench.page, &Page::said);
        bench.care.refusal = Error{Error::Code::Refused, u"This needs an engineer."_s};
        bench.find<QSpinBox>("keepSamples")->setValue(7);
        bench.button("keepSave")->click();
        QTRY_COMPARE(said.count(), 1);
        QTRY_COMPARE(bench.find<QSpinBox>("keepSamples")->value(), 90);
    }

    void newsDoesNotOverwriteWhatIsBeingTyped()
    {
        HistoryBench bench;
        QTRY_VERIFY(bench.isOpen());
        bench.find<QSpinBox>("keepSamples")->setValue(33);
        bench.button("makeBackup")->click(); // its answer asks for everything again
        QTRY_VERIFY(bench.care.deeds.contains(u"backUp"_s));
        QTRY_VERIFY(bench.button("makeBackup")->isEnabled());
        QCOMPARE(bench.find<QSpinBox>("keepSamples")->value(), 33);
    }

    void nothingIsRestoredWhosePreviewWasNotRead()
    {
        HistoryBench bench;
        QTRY_VERIFY(bench.isOpen());
        auto* list = bench.find<QListWidget>("backups");
        list->setCurrentRow(1);
        QVERIFY(!bench.button("restoreBackup")->isEnabled());
        bench.care.wouldChange.devicesGoing = 2;
        bench.care.wouldChange.going = QStringList{u"<b>Kitchen</b>"_s, u"Hall"_s};
        bench.button("previewBackup")->click();
        QTRY_VERIFY(bench.button("restoreBackup")->isEnabled());
        QVERIFY(bench.text("backupPreview").contains(u"<b>Kitchen</b>"_s));
        list->setCurrentRow(0); // another one
        QVERIFY(!bench.button("restoreBackup")->isEnabled());
        list->setCurrentRow(1);
        bench.button("restoreBackup")->click();
        QTRY_VERIFY(bench.care.deeds.contains(u"restore /b/old"_s));
        QTRY_VERIFY(list->item(1)->data(Qt::AccessibleTextRole).toString().contains(u"next start"_s));
        QTRY_VERIFY(bench.button("restoreBackup")->text().contains(u"not"_s));
        bench.button("restoreBackup")->click();
        QTRY_VERIFY(bench.care.deeds.contains(u"neverMind"_s));
        QVERIFY(!bench.care.state.staged);
    }

    void theListOfBackupsIsWalkedAndOpenedByKeyboard()
    {
        HistoryBench bench;
        QTRY_VERIFY(bench.isOpen());
        auto* list = bench.find<QListWidget>("backups");
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(list->currentRow(), 1);
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_VERIFY(bench.care.deeds.contains(u"preview /b/old"_s));
        QVERIFY(!list->accessibleName().isEmpty());
        QVERIFY(list->item(1)->data(Qt::AccessibleTextRole).toString().contains(u"read back"_s)); // when it was made it was also verified
    }

    void aFileIsTakenInAndWhatBecameOfItIsSaid()
    {
        HistoryBench bench;
        QTRY_VERIFY(bench.isOpen());
        QVERIFY(!bench.button("importNow")->isEnabled());
        auto* field = bench.find<QWidget>("importFile")->findChild<QLineEdit*>();
        QTest::keyClicks(field, u"/tmp/x.csv"_s);
        bench.care.taken.rows = 100;
        bench.care.taken.taken = 97;
        bench.care.taken.unknown = 3;
        bench.care.taken.unknownNames = QStringList{u"<i>meter</i>"_s};
        bench.button("importNow")->click();
        QTRY_VERIFY(bench.care.deeds.contains(u"import /tmp/x.csv"_s));
        QTRY_VERIFY(bench.text("importReport").contains(u"97"_s));
        QVERIFY(bench.text("importReport").contains(u"<i>meter</i>"_s));
    }

    void anotherPageLeadsToOneControl()
    {
        HistoryBench bench;
        QTRY_VERIFY(bench.isOpen());
        QWidget window;
        bench.page->setParent(&window);
        bench.page->open(u"keepBudget"_s, u"history"_s);
        QVERIFY(window.focusWidget() == bench.find<QWidget>("keepBudget"));
        bench.page->open(u"no such control"_s, u"history"_s);
        bench.page->setParent(nullptr);
    }

    void whereNobodyKeepsHistoryNothingCanBePressed()
    {
        SettingsBench bench;
        const SettingsParts parts{bench.live, bench.intents, bench.history, bench.tester, bench.secrets, bench.neighbours, bench.look, [](const Route&) {}};
        SettingsPage page(parts);
        page.open({}, u"history"_s);
        for (const char* name : {"keepSave", "makeBackup", "previewBackup", "restoreBackup", "importNow", "openFolder"})
            QVERIFY2(!page.findChild<QAbstractButton*>(QLatin1String(name))->isEnabled(), name);
        page.open({}, u"repairs"_s);
        QVERIFY(!page.findChild<QAbstractButton*>(u"checkHistory"_s)->isEnabled());
    }
};

QTEST_MAIN(TestSettingsHistory)
#include "tst_settings_history.moc"
