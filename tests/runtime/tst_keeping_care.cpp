// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runtime/keeping_pool.h"
#include "app/runtime/seeding.h"
#include "app/store/backups.h"
#include "app/store/history_facts.h"
#include "tests/store/damaged_block.h"
#include "tests/support/fake_clock.h"
#include "tests/support/temp_store.h"

#include <QLoggingCategory>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const PointId damagedPoint = pointNumber(5);

Actor actor(Role role)
{
    return {OperatorId(u"kate"_s), u"Kate"_s, role, u"ws1"_s};
}

/// A recorder and whoever keeps beside it, over a history that is there already.
struct Kept
{
    FakeClock clock{noon + 101h};
    std::unique_ptr<Store> store;
    Mailbox<Delta> news{[] {}};
    Counters counters;
    RecordsDoor door;
    KeepingPool keeping;
    std::unique_ptr<RecorderThread> recorder;

    Kept(const QString& path, KeepingPace pace)
        : store(std::move(Store::open(path, Access::ReadWrite)).value())
        , keeping(*store, clock, door, u"Holdfast"_s, pace)
        , recorder(std::make_unique<RecorderThread>(*store, auditChain(), door, news, counters, clock))
    {
        keeping.begin(*recorder);
    }
    ~Kept()
    {
        keeping.end();
        recorder.reset();
    }
};

constexpr KeepingPace onlyWhenAsked{10min, 10min, 0ms};
constexpr KeepingPace atOnce{0ms, 1ms, 0ms};

template <typename T>
Expected<T> wait(QFuture<Expected<T>> future)
{
    future.waitForFinished();
    return future.resultCount() > 0 ? future.result() : Expected<T>(Error{Error::Code::TimedOut, u"no answer"_s});
}

/// A filled history, optionally with a backup of it, in which then one bit is flipped.
enum class Before : quint8 { Nothing, Backup };

void damage(const QString& path, Before before)
{
    fillHistory(path);
    const auto data = DataDir::open(path, Access::ReadWrite);
    QVERIFY(data);
    if (before == Before::Backup)
        QVERIFY(makeBackup(**data, backupFolder(**data, {}), noon + 100h, u"Holdfast"_s));
    QVERIFY(flipBit((*data)->historyFile(), blockOf((*data)->historyFile(), damagedPoint)));
}

qint64 damagedGaps(const Kept& site)
{
    return countGaps(site.store->dir(), GapReason::Damaged).value_or(-1);
}

} // namespace

/// The history is read through for damage beside its recorder; what is found is a gap, is known, and comes back from a backup.
class TestKeepingCare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(u"holdfast.store.warning=false"_s); } // what is damaged is warned of, as it should be

    void aFlippedBitIsFoundWithoutBeingAskedForAndBecomesAGap()
    {
        TempDir dir;
        damage(dir.path(), Before::Nothing);
        const Kept site(dir.path(), atOnce);
        QTRY_COMPARE(damagedGaps(site), 1);
        const auto gaps = site.store->reader()->gaps(damagedPoint, {noon - 1h, noon + 200h});
        QVERIFY(gaps);
        QCOMPARE(std::ranges::count(*gaps, GapReason::Damaged, &Gap::reason), 1); // noted and read: told once
        const auto others = site.store->reader()->gaps(pointNumber(1), {noon - 1h, noon + 200h});
        QVERIFY(others && std::ranges::count(*others, GapReason::Damaged, &Gap::reason) == 0);
    }

    void aCheckAskedForSaysWhatItFoundAndWhen()
    {
        TempDir dir;
        damage(dir.path(), Before::Nothing);
        Kept site(dir.path(), onlyWhenAsked);
        QVERIFY(!wait(site.keeping.health())->checkedAt);
        const auto health = wait(site.keeping.checkNow());
        QVERIFY2(health, health ? "" : qPrintable(health.error().message));
        QCOMPARE(health->damaged, 1);
        QCOMPARE(health->damages.front().points, std::vector{damagedPoint});
        QCOMPARE(health->checkedAt, std::optional(site.clock.now()));
        QTRY_COMPARE(damagedGaps(site), 1);
        QTRY_COMPARE(wait(site.keeping.keepingState())->damagedSpans, 1);
        QCOMPARE(wait(site.keeping.checkNow())->damaged, 1); // the same one
    }

    void recordingGoesOnWhileTheHistoryIsRead()
    {
        TempDir dir;
        fillHistory(dir.path());
        Kept site(dir.path(), atOnce);
        auto check = site.keeping.checkNow();
        for (int i = 0; i < 50; ++i)
            site.door.put({sampleOf(pointNumber(30), noon + 102h + i * 1s, static_cast<double>(i))}, {}, site.clock.now());
        const auto health = wait(check);
        QVERIFY(health && health->damaged == 0);
        QTRY_COMPARE(samplesOf(*site.store->reader(), pointNumber(30)).size(), 50u);
    }

    void whatWasDamagedComesBackFromABackup()
    {
        TempDir dir;
        fillHistory(dir.path());
        const std::vector<Sample> whole = samplesOf(*Store::open(dir.path(), Access::ReadOnly).value()->reader(), damagedPoint);
        TempDir other;
        damage(other.path(), Before::Backup);
        Kept site(other.path(), onlyWhenAsked);
        QCOMPARE(wait(site.keeping.checkNow())->damaged, 1);
        QVERIFY(samplesOf(*site.store->reader(), damagedPoint).size() < whole.size());
        QTRY_COMPARE(damagedGaps(site), 1);
        QVERIFY(!wait(site.keeping.bringBack(actor(Role::Viewer))));
        const auto brought = wait(site.keeping.bringBack(actor(Role::Engineer)));
        QVERIFY2(brought, brought ? "" : qPrintable(brought.error().message));
        QCOMPARE(brought->mended, 1);
        QCOMPARE(brought->left, 0);
        QVERIFY(samplesOf(*site.store->reader(), damagedPoint) == whole);
        QCOMPARE(damagedGaps(site), 0);
        QCOMPARE(wait(site.keeping.health())->damaged, 0);
        QCOMPARE(wait(site.keeping.checkNow())->damaged, 0);
    }

    void withoutABackupTheDamageStaysSaid()
    {
        TempDir dir;
        damage(dir.path(), Before::Nothing);
        Kept site(dir.path(), onlyWhenAsked);
        QCOMPARE(wait(site.keeping.checkNow())->damaged, 1);
        const auto brought = wait(site.keeping.bringBack(actor(Role::Admin)));
        QVERIFY(brought && brought->mended == 0 && brought->left == 1);
        QCOMPARE(wait(site.keeping.health())->damaged, 1);
    }

    void readingsFromElsewhereAreTakenInBesideTheRecorder()
    {
        TempDir dir;
        Point point;
        point.id = pointNumber(1);
        point.kind = PointKind::Number;
        {
            const OpenStore open(dir.path());
            QVERIFY(open.write({PointRecord{point}}));
        }
        Kept site(dir.path(), onlyWhenAsked);
        QFile file(dir.file(u"readings.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("at,point,value\n2026-11-24T10:00:00Z,device/1/temperature,21.5\n2026-11-24T10:01:00Z,device/1/temperature,22\n2026-11-24T10:01:00Z,nobody,22\n");
        file.close();
        QVERIFY(!wait(site.keeping.importFrom(file.fileName(), actor(Role::Operator))));
        const auto report = wait(site.keeping.importFrom(file.fileName(), actor(Role::Engineer)));
        QVERIFY2(report, report ? "" : qPrintable(report.error().message));
        QCOMPARE(report->taken, 2);
        QCOMPARE(report->unknown, 1);
        QCOMPARE(samplesOf(*site.store->reader(), point.id).size(), 2u);
        QVERIFY(!wait(site.keeping.importFrom(dir.file(u"not there.csv"_s), actor(Role::Engineer))));
    }

    void aBackupThatCannotBeMadeIsSaidUntilOneIs()
    {
        TempDir dir;
        fillHistory(dir.path());
        Kept site(dir.path(), onlyWhenAsked);
        KeepingSettings settings;
        settings.backupFolder = u"/proc/nowhere"_s;
        QVERIFY(wait(site.keeping.keep(settings, actor(Role::Admin))));
        QVERIFY(!wait(site.keeping.backUp()));
        const auto health = wait(site.keeping.health());
        QVERIFY(!health->backupFault.isEmpty());
        QCOMPARE(health->backupFaultSince, std::optional(site.clock.now()));
        QVERIFY(wait(site.keeping.keep(KeepingSettings(), actor(Role::Admin))));
        QVERIFY(wait(site.keeping.backUp()));
        QVERIFY(wait(site.keeping.health())->backupFault.isEmpty());
    }

    void whoOnlyLooksIsToldWhatIsKnownAndChangesNothing()
    {
        TempDir dir;
        damage(dir.path(), Before::Nothing);
        {
            Kept site(dir.path(), onlyWhenAsked);
            QCOMPARE(wait(site.keeping.checkNow())->damaged, 1);
        }
        const auto store = Store::open(dir.path(), Access::ReadOnly);
        QVERIFY(store);
        const FakeClock clock;
        RecordsDoor door;
        KeepingPool looking(**store, clock, door, u"Holdfast"_s);
        QCOMPARE(wait(looking.health())->damaged, 1);
        QVERIFY(!wait(looking.checkNow()));
        QVERIFY(!wait(looking.importFrom(dir.file(u"x.csv"_s), actor(Role::Admin))));
        QVERIFY(wait(looking.forecast(KeepingSettings())));
    }
};

QTEST_GUILESS_MAIN(TestKeepingCare)
#include "tst_keeping_care.moc"
