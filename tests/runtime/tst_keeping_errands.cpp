// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runtime/keeping_pool.h"
#include "app/runtime/seeding.h"
#include "tests/store/samples.h"
#include "tests/support/fake_clock.h"
#include "tests/support/temp_store.h"

#include <QDir>
#include <QFile>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

Actor actor(Role role)
{
    return {OperatorId(u"kate"_s), u"Kate"_s, role, u"ws1"_s};
}

/// A recorder, and whoever runs errands beside it.
struct Desk
{
    FakeClock clock{noon + 101h};
    std::unique_ptr<Store> store;
    Mailbox<Delta> news{[] {}};
    Counters counters;
    RecordsDoor door;
    KeepingPool keeping;
    std::unique_ptr<RecorderThread> recorder;

    explicit Desk(const QString& path)
        : store(std::move(Store::open(path, Access::ReadWrite)).value())
        , keeping(*store, clock, door, u"Holdfast"_s, {10min, 10min, 0ms})
        , recorder(std::make_unique<RecorderThread>(*store, auditChain(), door, news, counters, clock))
    {
        Point point;
        point.id = PointId(u"t"_s);
        point.device = DeviceId(u"d"_s);
        point.kind = PointKind::Number;
        point.name = u"Temperature"_s;
        Device device;
        device.id = DeviceId(u"d"_s);
        device.membership = Membership::Adopted;
        door.put({}, {DeviceRecord{device}, PointRecord{point}}, clock.now());
        keeping.begin(*recorder);
    }
    ~Desk()
    {
        keeping.end();
        recorder.reset();
    }
};

template <typename T>
Expected<T> wait(QFuture<Expected<T>> future)
{
    future.waitForFinished();
    return future.resultCount() > 0 ? future.result() : Expected<T>(Error{Error::Code::TimedOut, u"no answer"_s});
}

QString writeTable(const TempDir& dir)
{
    QFile file(dir.file(u"table.csv"_s));
    if (file.open(QIODevice::WriteOnly))
        file.write("when;what;much\n2026-11-24T12:00:00Z;Hall;21,5\n2026-11-24T12:01:00Z;Hall;22\nsoon;Hall;1\n");
    return file.fileName();
}

ColumnMapping mapping()
{
    ColumnMapping mapping;
    mapping.at = u"when"_s;
    mapping.point = u"what"_s;
    mapping.value = u"much"_s;
    mapping.quality.clear();
    mapping.separator = ';';
    mapping.decimal = ',';
    mapping.names.insert(u"Hall"_s, PointId(u"t"_s));
    return mapping;
}

} // namespace

/// What the window has done behind it: a table is looked at and taken in, everything is taken along, and only by those who may.
class TestKeepingErrands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTableIsShownBeforeItIsTakenIn()
    {
        TempDir dir;
        Desk desk(dir.path());
        const QString file = writeTable(dir);
        QTRY_VERIFY(desk.door.size() == 0 && desk.store->load()->points.size() == 1);
        const auto guess = wait(desk.keeping.previewTable(file, std::nullopt));
        QVERIFY(guess && !guess->isReadable && guess->mapping.separator == ';');
        const auto seen = wait(desk.keeping.previewTable(file, mapping()));
        QVERIFY(seen && seen->isReadable);
        QCOMPARE(seen->lines.size(), 3u);
        QCOMPARE(seen->lines[2].problem, TableProblem::NoTime);
        QVERIFY(samplesOf(*desk.store->reader(), PointId(u"t"_s)).empty());
        const auto report = wait(desk.keeping.importTable(file, mapping(), actor(Role::Engineer)));
        QVERIFY2(report, report ? "" : qPrintable(report.error().message));
        QCOMPARE(report->taken, 2);
        QCOMPARE(report->unreadable, 1);
        QTRY_COMPARE(samplesOf(*desk.store->reader(), PointId(u"t"_s)).size(), 2u);
    }

    void everythingIsTakenAlongAndComesBack()
    {
        TempDir dir;
        TempDir other;
        Desk desk(dir.path());
        QTRY_VERIFY(desk.door.size() == 0 && desk.store->load()->points.size() == 1);
        QVERIFY(wait(desk.keeping.importTable(writeTable(dir), mapping(), actor(Role::Engineer))));
        QTRY_COMPARE(samplesOf(*desk.store->reader(), PointId(u"t"_s)).size(), 2u);
        const auto archive = wait(desk.keeping.exportAll(dir.file(u"out"_s), ArchiveFormat::Ndjson, {}, actor(Role::Engineer)));
        QVERIFY2(archive, archive ? "" : qPrintable(archive.error().message));
        QCOMPARE(archive->rowsOf(u"readings"_s), 2);
        Desk copy(other.path());
        QTRY_VERIFY(copy.door.size() == 0 && copy.store->load()->points.size() == 1);
        const auto report = wait(copy.keeping.importFrom(archive->folder, actor(Role::Engineer)));
        QVERIFY(report);
        QCOMPARE(report->taken, 2);
        QTRY_VERIFY(samplesOf(*copy.store->reader(), PointId(u"t"_s)) == samplesOf(*desk.store->reader(), PointId(u"t"_s)));
    }

    void whoMayNotChangeTheSiteMayNotTakeItAlong()
    {
        TempDir dir;
        Desk desk(dir.path());
        QVERIFY(!wait(desk.keeping.exportAll(dir.file(u"out"_s), ArchiveFormat::Csv, {}, actor(Role::Viewer))));
        QVERIFY(!wait(desk.keeping.importTable(writeTable(dir), mapping(), actor(Role::Operator))));
        QVERIFY(!wait(desk.keeping.salvage(actor(Role::Operator))));
        QVERIFY(!QDir(dir.file(u"out"_s)).exists());
    }

    void anExportThatIsStoppedLeavesNothing()
    {
        TempDir dir;
        Desk desk(dir.path());
        const Cancelled stopped = std::make_shared<std::atomic_bool>(true);
        const auto archive = wait(desk.keeping.exportAll(dir.file(u"out"_s), ArchiveFormat::Csv, stopped, actor(Role::Admin)));
        QVERIFY(!archive);
        QVERIFY(!QDir(dir.file(u"out"_s)).exists() && !QDir(dir.file(u"out.partial"_s)).exists());
    }

    void whatIsSavedOfASoundHistoryIsAllOfIt()
    {
        TempDir dir;
        Desk desk(dir.path());
        QTRY_VERIFY(desk.door.size() == 0 && desk.store->load()->points.size() == 1);
        QVERIFY(wait(desk.keeping.importTable(writeTable(dir), mapping(), actor(Role::Engineer))));
        QTRY_COMPARE(samplesOf(*desk.store->reader(), PointId(u"t"_s)).size(), 2u);
        const auto saved = wait(desk.keeping.salvage(actor(Role::Engineer)));
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().message));
        QCOMPARE(saved->samples, 2); // what the recorder holds beside the file as well
        QCOMPARE(saved->damages, 0);
        const auto state = wait(desk.keeping.keepingState());
        QVERIFY(state && state->backups.size() == 1 && SalvagedHistory::isOne(state->backups.front()));
    }
};

QTEST_GUILESS_MAIN(TestKeepingErrands)
#include "tst_keeping_errands.moc"
