// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/settings/settings_bench.h"

#include "ui/settings/mapping_dialog.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QTableWidget>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A table with three columns and a name nobody knows.
TablePreview table()
{
    TablePreview table;
    table.mapping.at = u"time"_s;
    table.mapping.point = u"sensor"_s;
    table.mapping.value = u"value"_s;
    table.mapping.quality.clear();
    table.columns = QStringList{u"time"_s, u"sensor"_s, u"value"_s};
    table.names = table.unknown = QStringList{u"<b>Hall</b>"_s, u"Roof"_s};
    table.isReadable = true;
    table.lines = {{2, {u"2026-11-24T12:00:00Z"_s, u"<b>Hall</b>"_s, u"21"_s}, {}, std::nullopt, TableProblem::UnknownPoint}, {3, {u"soon"_s, u"Roof"_s, u"3"_s}, {}, std::nullopt, TableProblem::NoTime}};
    return table;
}

struct MappingBench : SettingsBench
{
    QPointer<MappingDialog> dialog;
    std::optional<ColumnMapping> chosen;

    MappingBench()
    {
        care.table = table();
        dialog = new MappingDialog({live, intents, history, tester, secrets, neighbours, look, [](const Route&) {}, &care}, u"/tmp/table.csv"_s, page);
        QObject::connect(dialog, &MappingDialog::chosen, page, [this](const ColumnMapping& mapping) { chosen = mapping; });
    }
    template <typename T>
    [[nodiscard]] T* part(const char* name) const
    {
        return dialog->findChild<T*>(QLatin1String(name));
    }
};

} // namespace

/// What comes from elsewhere and what goes there: a table whose columns are chosen, and everything that was recorded.
class TestSettingsElsewhere : public QObject
{
    Q_OBJECT

    OwnSettings m_settings;

private Q_SLOTS:
    void initTestCase()
    {
        qunsetenv("QT_FATAL_WARNINGS"); // this platform warns of every dialog
        Look(ThemeChoice::Light).dress(*qApp);
    }

    void theFirstLinesAreShownWithWhatIsWrongInThem()
    {
        MappingBench bench;
        auto* lines = bench.part<QTableWidget>("mapLines");
        QTRY_COMPARE(lines->rowCount(), 2);
        QVERIFY(!bench.care.previews.front()); // the first look guesses
        QCOMPARE(lines->columnCount(), 4 + 3);
        QCOMPARE(lines->item(1, 0)->text(), u"3"_s);
        QVERIFY(!lines->item(1, 3)->text().isEmpty());
        QVERIFY(lines->item(0, 3)->text() != lines->item(1, 3)->text());
        QVERIFY(bench.part<QLabel>("mapVerdict")->text().contains(u'2'));
        for (QWidget* control : bench.dialog->findChildren<QComboBox*>())
            QVERIFY2(!control->accessibleName().isEmpty(), qPrintable(control->objectName()));
        QVERIFY(!lines->accessibleName().isEmpty() && !bench.part<QListWidget>("mapNames")->accessibleName().isEmpty());
        QVERIFY(everyLabelIsPlain(*bench.dialog));
    }

    void aColumnThatIsChosenIsReadAtOnce()
    {
        MappingBench bench;
        QTRY_COMPARE(bench.part<QTableWidget>("mapLines")->rowCount(), 2);
        auto* value = bench.part<QComboBox>("mapValue");
        value->setCurrentIndex(value->findData(u"sensor"_s));
        QTRY_COMPARE(bench.care.previews.size(), 2u);
        QCOMPARE(bench.care.previews.back()->value, u"sensor"_s);
        auto* separator = bench.part<QComboBox>("mapSeparator");
        separator->setCurrentIndex(separator->findData(u";"_s));
        QTRY_COMPARE(bench.care.previews.size(), 3u);
        QCOMPARE(bench.care.previews.back()->separator, ';');
        auto* point = bench.part<QComboBox>("mapPoint");
        point->setCurrentIndex(0); // each further column is one
        QTRY_COMPARE(bench.care.previews.size(), 4u);
        QVERIFY(bench.care.previews.back()->point.isEmpty());
    }

    void aNameIsGivenThePointItMeansAndThatIsTakenIn()
    {
        MappingBench bench;
        auto* names = bench.part<QListWidget>("mapNames");
        QTRY_COMPARE(names->count(), 2);
        auto* meant = bench.part<QComboBox>("mapMeant");
        QCOMPARE(meant->count(), int(bench.live.picture().points.size()) + 1);
        names->setCurrentRow(1);
        const QString point = meant->itemData(7).toString();
        meant->setCurrentIndex(7);
        Q_EMIT meant->activated(7);
        QTRY_COMPARE(bench.care.previews.size(), 2u);
        QCOMPARE(bench.care.previews.back()->names.value(u"Roof"_s), PointId(point));
        QTRY_VERIFY(names->item(1)->data(Qt::AccessibleTextRole).toString().contains(meant->itemText(7)));
        QCOMPARE(names->currentRow(), 1);
        QTRY_VERIFY(bench.part<QAbstractButton>("mapTake")->isEnabled());
        bench.part<QAbstractButton>("mapTake")->click();
        QVERIFY(bench.chosen && bench.chosen->names.size() == 1);
    }

    void whatCannotBeReadCannotBeTakenIn()
    {
        MappingBench bench;
        QTRY_VERIFY(bench.part<QAbstractButton>("mapTake")->isEnabled());
        bench.care.onPreview = [](TablePreview& preview) { preview.isReadable = false; };
        auto* at = bench.part<QComboBox>("mapAt");
        at->setCurrentIndex(0);
        QTRY_VERIFY(!bench.part<QAbstractButton>("mapTake")->isEnabled());
        QVERIFY(!bench.part<QLabel>("mapVerdict")->text().isEmpty());
    }

    void theHistorySectionOpensItForAChosenTable()
    {
        SettingsBench bench;
        bench.care.table = table();
        bench.care.taken.rows = 12;
        bench.page->open({}, u"history"_s);
        auto* columns = bench.find<QAbstractButton>("importColumns");
        QVERIFY(!columns->isEnabled());
        auto* field = bench.find<QWidget>("importFile")->findChild<QLineEdit*>();
        QTest::keyClicks(field, u"/tmp/own.ndjson"_s);
        QVERIFY(!columns->isEnabled()); // there are no columns in it
        field->clear();
        QTest::keyClicks(field, u"/tmp/theirs.csv"_s);
        QVERIFY(columns->isEnabled());
        columns->click();
        auto* dialog = bench.page->findChild<MappingDialog*>();
        QVERIFY(dialog);
        auto* take = dialog->findChild<QAbstractButton*>(u"mapTake"_s);
        QTRY_VERIFY(take->isEnabled());
        take->click();
        QTRY_VERIFY(bench.care.deeds.contains(u"import table /tmp/theirs.csv"_s));
        QCOMPARE(bench.care.mapped->at, u"time"_s);
        QTRY_VERIFY(bench.find<QLabel>("importReport")->text().contains(u"12"_s));
    }

    void everythingIsWrittenIntoAFolderOfItsOwn()
    {
        SettingsBench bench;
        bench.care.archive.folder = u"/usb/holdfast-export"_s;
        bench.care.archive.files = {{u"readings.ndjson"_s, 123'456, 9'000'000, {}}, {u"gaps.ndjson"_s, 7, 900, {}}};
        bench.page->open({}, u"data"_s);
        auto* write = bench.find<QAbstractButton>("exportAll");
        QVERIFY(!write->isEnabled());
        QTest::keyClicks(bench.find<QWidget>("exportFolder")->findChild<QLineEdit*>(), u"/usb"_s);
        QVERIFY(write->isEnabled());
        write->click();
        QTRY_VERIFY(!bench.care.deeds.isEmpty());
        QVERIFY2(bench.care.deeds.last().startsWith(u"export /usb/holdfast-export-20"_s) && bench.care.deeds.last().endsWith(u"csv"_s), qPrintable(bench.care.deeds.last()));
        QTRY_VERIFY(bench.find<QLabel>("exportReport")->text().contains(u"123"_s));
        QVERIFY(write->isEnabled());
    }

    void anExportUnderWayCanBeStopped()
    {
        SettingsBench bench;
        bench.care.heldExport = std::make_shared<QPromise<Expected<Archive>>>();
        bench.page->open({}, u"data"_s);
        auto* write = bench.find<QAbstractButton>("exportAll");
        QTest::keyClicks(bench.find<QWidget>("exportFolder")->findChild<QLineEdit*>(), u"/usb"_s);
        const QString before = write->text();
        write->click();
        QVERIFY(write->text() != before);
        QVERIFY(!bench.find<QWidget>("exportFolder")->isEnabled());
        write->click();
        QVERIFY(bench.care.exportCancelled->load());
        QVERIFY(!write->isEnabled());
        bench.care.heldExport->addResult(Expected<Archive>(Error{Error::Code::Unavailable, u"cancelled"_s}));
        bench.care.heldExport->finish();
        QTRY_COMPARE(write->text(), before);
        QVERIFY(!bench.find<QLabel>("exportReport")->text().isEmpty());
    }

    void whoLeavesStopsTheExport()
    {
        auto bench = std::make_unique<SettingsBench>();
        bench->care.heldExport = std::make_shared<QPromise<Expected<Archive>>>();
        bench->page->open({}, u"data"_s);
        QTest::keyClicks(bench->find<QWidget>("exportFolder")->findChild<QLineEdit*>(), u"/usb"_s);
        bench->find<QAbstractButton>("exportAll")->click();
        const Cancelled cancelled = bench->care.exportCancelled;
        const auto held = bench->care.heldExport;
        QVERIFY(!cancelled->load());
        bench.reset();
        QVERIFY(cancelled->load());
        held->addResult(Expected<Archive>(Error{Error::Code::Unavailable, u"cancelled"_s}));
        held->finish(); // there is nobody left to hear it
    }
};

QTEST_MAIN(TestSettingsElsewhere)
#include "tst_settings_elsewhere.moc"
