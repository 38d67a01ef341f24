// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runtime/keeping_pool.h"
#include "app/runtime/seeding.h"
#include "tests/support/fake_clock.h"
#include "tests/support/temp_store.h"

#include <QTest>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

Actor actor(Role role)
{
    return {OperatorId(u"kate"_s), u"Kate"_s, role, u"ws1"_s};
}

/// A recorder and whoever keeps beside it.
struct Kept
{
    TempDir dir;
    FakeClock clock;
    std::unique_ptr<Store> store = std::move(Store::open(dir.path(), Access::ReadWrite)).value();
    Mailbox<Delta> news{[] {}};
    Counters counters;
    RecordsDoor door;
    KeepingPool keeping{*store, clock, door, u"Holdfast"_s};
    std::unique_ptr<RecorderThread> recorder = std::make_unique<RecorderThread>(*store, auditChain(), door, news, counters, clock);

    Kept() { keeping.begin(*recorder); }
    ~Kept()
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

} // namespace

class TestKeepingPool : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void backupsAreDueInTheirRhythm()
    {
        KeepingSettings settings;
        const Timestamp now{1'000'000h};
        QVERIFY(isBackupDue(settings, {}, now));
        Backup last;
        last.madeAt = now - 23h;
        QVERIFY(!isBackupDue(settings, {last}, now));
        last.madeAt = now - 24h;
        QVERIFY(isBackupDue(settings, {last}, now));
        last.madeAt = now + 100h;
        QVERIFY(!isBackupDue(settings, {last}, now));
        settings.backupEvery = 0;
        QVERIFY(!isBackupDue(settings, {}, now));
    }

    void settingsNeedAnEngineerAndARestoreAnAdministrator()
    {
        Kept site;
        KeepingSettings settings;
        settings.usual.samples = 30;
        QVERIFY(!wait(site.keeping.keep(settings, actor(Role::Operator))));
        QVERIFY(wait(site.keeping.keep(settings, actor(Role::Engineer))));
        const auto state = wait(site.keeping.keepingState());
        QVERIFY(state);
        QCOMPARE(state->settings, settings);
        QVERIFY(state->diskFree > 0);
        const auto backup = wait(site.keeping.backUp());
        QVERIFY2(backup, qPrintable(backup ? QString() : backup.error().message));
        QVERIFY(wait(site.keeping.preview(backup->folder)));
        QVERIFY(!wait(site.keeping.restoreAtNextStart(backup->folder, actor(Role::Engineer))));
        QVERIFY(wait(site.keeping.restoreAtNextStart(backup->folder, actor(Role::Admin))));
        QCOMPARE(wait(site.keeping.keepingState())->staged, std::optional(backup->folder));
        QVERIFY(wait(site.keeping.neverMindRestore()));
        QVERIFY(!wait(site.keeping.keepingState())->staged);
    }

    void onlyAsManyBackupsAsWantedStay()
    {
        Kept site;
        KeepingSettings settings;
        settings.backupsKept = 2;
        QVERIFY(wait(site.keeping.keep(settings, actor(Role::Admin))));
        for (int i = 0; i < 4; ++i)
            QVERIFY(wait(site.keeping.backUp()));
        QCOMPARE(wait(site.keeping.keepingState())->backups.size(), 2u);
    }
};

QTEST_GUILESS_MAIN(TestKeepingPool)
#include "tst_keeping_pool.moc"
