// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/daemon/exports.h"
#include "tests/store/damaged_block.h"
#include "tests/support/temp_store.h"

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;

/// Before readings leave, they are read through: what is missing in a file must not look as if it had never been.
class TestDaemonExports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatCannotBeReadIsSaidBeforeTheExport()
    {
        TempDir dir;
        fillHistory(dir.path());
        {
            const auto store = Store::open(dir.path(), Access::ReadOnly);
            QVERIFY(store);
            QCOMPARE(damageIn(**store), QString());
        }
        const QString file(dir.path() % u"/history.db"_s);
        const StoredBlock block = blockOf(file, pointNumber(2));
        QVERIFY(flipBit(file, block));
        for (const Access access : {Access::ReadOnly, Access::ReadWrite}) {
            const auto store = Store::open(dir.path(), access);
            QVERIFY(store);
            QVERIFY(damageIn(**store).contains(u"1 places: %1 samples"_s.arg(block.samples)));
        }
    }

    void everythingLeavesIntoTheNamedFolderInTheNamedFormat()
    {
        TempDir dir;
        fillHistory(dir.path());
        const auto options = optionsOf({u"holdfastd"_s, u"--export-all"_s, dir.file(u"out"_s), u"--export-format"_s, u"ndjson"_s, u"--json"_s});
        QVERIFY(options && wantsExports(*options));
        QVERIFY(!optionsOf({u"holdfastd"_s, u"--export-format"_s, u"xml"_s}));
        const auto store = Store::open(dir.path(), Access::ReadOnly);
        QVERIFY(store);
        const auto written = writeExports(*options, Picture(), **store);
        QVERIFY2(written, written ? "" : qPrintable(written.error().message));
        QVERIFY(QFile::exists(dir.file(u"out/readings.ndjson"_s)) && QFile::exists(dir.file(u"out/manifest.json"_s)));
        QVERIFY(!writeExports(*options, Picture(), **store)); // what is there is not overwritten
    }
};

QTEST_GUILESS_MAIN(TestDaemonExports)
#include "tst_exports.moc"
