// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/database.h"
#include "tests/store/child.h"
#include "tests/store/power_trial.h"
#include "tests/support/temp_store.h"

#include <QDir>

#include <unistd.h>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int stubbornBatches = 60;

int fail(const QString& why)
{
    qInfo("%s", qPrintable(why));
    return 1;
}

/// Writes on a disk that fails now and then. What was refused is offered again until it is taken, as the recorder thread does.
int stubborn(const QStringList& arguments)
{
    auto store = Store::open(arguments.value(0), Access::ReadWrite);
    auto recorder = store ? (*store)->recorder({}) : Expected<std::unique_ptr<Recorder>>(store.error());
    if (!recorder)
        return fail(recorder.error().message);
    sayInTrial("begin");
    for (int batch = 0; batch < stubbornBatches; ++batch) {
        Records records = trialRecords(batch);
        for (int tries = 0; !records.empty(); ++tries) {
            const Committed committed = (*recorder)->write(records);
            const bool taken = !committed.trouble && records.empty();
            if (tries == 200 || (!taken && !committed.trouble))
                return fail(u"it never recovers"_s);
            if (committed.trouble && committed.trouble->kind != StoreTrouble::IoError)
                return fail(committed.trouble->detail);
            sayInTrial(taken ? QByteArray::number(batch) : QByteArray("refused"));
        }
        if (batch % 5 == 0 && !(*recorder)->tidy())
            sayInTrial("not tidied");
    }
    return 0;
}

/// A disk that turns read-only, and back: as `mount -o remount,ro` does it, which needs the right to mount.
int readOnlyMount(const QStringList& arguments)
{
    const QString path(arguments.value(0) % u"/data"_s);
    const auto remount = [&](const QString& how) { return QProcess::execute(u"mount"_s, {u"-o"_s, QString(u"remount,"_s % how), arguments.value(0)}) == 0; };
    {
        const OpenStore open(path);
        if (!open.recorder || !open.write(trialRecords(0)))
            return fail(u"cannot be written before"_s);
    }
    if (!remount(u"ro"_s))
        return fail(u"cannot be made read-only"_s);
    const auto refused = Store::open(path, Access::ReadWrite);
    if (refused || refused.error().code != Error::Code::Refused)
        return fail(u"it was not refused"_s);
    const auto reading = Store::open(path, Access::ReadOnly);
    if (!reading || samplesOf(*(*reading)->reader(), pointNumber(1)) != trialSamples(1, 1))
        return fail(u"it cannot be read"_s);
    if (!remount(u"rw"_s))
        return fail(u"cannot be made writable again"_s);
    const TrialVerdict verdict = judgeTrial(path, 1);
    return verdict.wrong.isEmpty() ? 0 : fail(verdict.wrong);
}

} // namespace

class TestDiskFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDiskThatFailsNowAndThenLosesNothing()
    {
        TempDir dir;
        {
            const OpenStore open(dir.path());
            QVERIFY(open.recorder);
        }
        constexpr int inAThousand = 40;
        const QByteArray log = watchPart(u"stubborn"_s, {dir.path()}, dir.path(), dir.file(u"power.log"_s), inAThousand);
        QVERIFY(!log.isEmpty());
        const auto refused = log.count("refused\n");
        QVERIFY2(refused > 3, qPrintable(QString::number(refused)));
        const TrialVerdict verdict = judgeTrial(dir.path(), stubbornBatches);
        QVERIFY2(verdict.wrong.isEmpty(), qPrintable(verdict.wrong));
        const QString later = goOnWithTrial(dir.path(), stubbornBatches);
        QVERIFY2(later.isEmpty(), qPrintable(later));
        qInfo("%lld of %d batches were refused at first", static_cast<long long>(refused), stubbornBatches);
    }

    void aDiskThatBecomesReadOnlyIsSaidToBe()
    {
        TempDir dir;
        const QString mount(u"mount -t tmpfs -o size=20m none "_s % dir.file(u"."_s) % u" && exec \"$@\""_s);
        const QStringList apart = geteuid() == 0 ? QStringList{u"unshare"_s, u"-m"_s} : QStringList{u"unshare"_s, u"-Urm"_s};
        QProcess probe;
        probe.start(apart.first(), apart.mid(1) + QStringList{u"sh"_s, u"-c"_s, mount, u"sh"_s, u"true"_s});
        const bool canMount = probe.waitForFinished() && probe.exitStatus() == QProcess::NormalExit && probe.exitCode() == 0;
        if (!canMount) {
            qInfo("nothing can be mounted here: files that cannot be written are tested in tst_trouble");
            return;
        }
        QProcess process;
        startPart(process, u"read-only mount"_s, {QDir(dir.file(u"."_s)).absolutePath()}, apart + QStringList{u"sh"_s, u"-c"_s, mount, u"sh"_s});
        QVERIFY(process.waitForFinished(60'000));
        const QByteArray said = process.readAllStandardOutput() + process.readAllStandardError();
        QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0, said.constData());
    }

    void samplesWaitWhileSomebodyHoldsTheirFileAndReadersGoOn()
    {
        TempDir dir;
        const OpenStore open(dir.path());
        QVERIFY(open.write(trialRecords(0)));
        auto other = Database::open(open.store->dir().historyFile(), Database::Mode::Write);
        QVERIFY(other && !(*other)->run(u"BEGIN EXCLUSIVE"_s));
        Records records = trialRecords(1);
        const Committed committed = open.recorder->write(records);
        QVERIFY(committed.trouble && committed.trouble->kind == StoreTrouble::Locked);
        QCOMPARE(records.size(), static_cast<std::size_t>(trialBatch)); // the note and the action are safe
        QCOMPARE(committed.tickets, std::vector<quint64>{2});
        QVERIFY(!open.recorder->tidy());
        QVERIFY(samplesOf(*open.store->reader(), pointNumber(3)) == trialSamples(3, 1));
        QVERIFY(!(*other)->run(u"COMMIT"_s));
        QVERIFY(open.write(records));
        QVERIFY(samplesOf(*open.store->reader(), pointNumber(3)) == trialSamples(3, 2));
    }
};

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const int played = playPart(app.arguments(), {{u"stubborn"_s, stubborn}, {u"read-only mount"_s, readOnlyMount}});
    if (played >= 0)
        return played;
    inMemoryWherePossible();
    TestDiskFaults test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_disk_faults.moc"
