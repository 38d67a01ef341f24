// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/database.h"
#include "tests/store/child.h"
#include "tests/store/samples.h"
#include "tests/support/temp_store.h"

#include <QDir>
#include <QFile>
#include <QScopeGuard>

#include <csignal>
#include <cstdio>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

Records batchNumber(int number)
{
    Records records;
    for (int i = 0; i < 1000; ++i)
        records.push_back(sampleOf(pointNumber(1), noon + std::chrono::milliseconds(number * 1000 + i), i * 0.1));
    records.push_back(AuditRecord{noon, {}, u"batch"_s, QString::number(number), {}, {}, {}, static_cast<quint64>(number) + 1});
    return records;
}

int fail(const char* why)
{
    std::printf("%s\n", why);
    return 1;
}

bool everythingIsThere(const Store& store, int batches)
{
    qint64 actions = 0;
    const auto read = store.readAudit([&](const AuditRow& row) { return row.record.object == QString::number(actions++); });
    const auto usage = store.reader()->usage();
    return read && usage && actions == batches && usage->samples == batches * 1000;
}

/// Writes until the disk refuses, keeps what was refused, makes room and goes on. `makeRoom` is the only thing that differs between a full disk and a limit.
int fillAndGoOn(const QString& path, StoreTrouble expected, const std::function<void()>& makeRoom)
{
    auto store = Store::open(path, Access::ReadWrite);
    auto recorder = store ? (*store)->recorder({}) : Expected<std::unique_ptr<Recorder>>(store.error());
    if (!recorder)
        return fail(qPrintable(recorder.error().message));
    int number = 0;
    Records kept;
    Committed committed;
    for (; number < 2000 && !committed.trouble; ++number) {
        kept = batchNumber(number);
        committed = (*recorder)->write(kept);
    }
    if (!committed.trouble || committed.trouble->kind != expected)
        return fail(committed.trouble ? qPrintable(committed.trouble->detail) : "the disk never refused");
    if (kept.empty())
        return fail("the refused batch was taken");
    for (int again = 0; again < 3; ++again) { // it stays refused, and stays whole
        const std::size_t before = kept.size();
        if (!(*recorder)->write(kept).trouble || kept.size() > before || kept.empty())
            return fail("a refused batch changed");
    }
    makeRoom();
    if ((*recorder)->write(kept).trouble || !kept.empty())
        return fail("it does not recover by itself");
    recorder = Error{};
    return everythingIsThere(**store, number) ? 0 : fail("something was lost or doubled");
}

int fullDisk(const QStringList& arguments)
{
    const QString ballast(arguments.value(0) % u"/ballast"_s);
    QFile file(ballast);
    if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray(500'000, 'x')) < 0)
        return fail("no ballast");
    file.close();
    return fillAndGoOn(QString(arguments.value(0) % u"/data"_s), StoreTrouble::DiskFull, [&] { QFile::remove(ballast); });
}

/// Where nothing can be mounted: a limit on the size of files stands in for the full disk and reports as a disk error.
int limitedFiles(const QStringList& arguments)
{
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit limit{};
    getrlimit(RLIMIT_FSIZE, &limit);
    const rlim_t whole = limit.rlim_cur;
    limit.rlim_cur = 1'000'000;
    setrlimit(RLIMIT_FSIZE, &limit);
    return fillAndGoOn(arguments.value(0), StoreTrouble::IoError, [&] {
        limit.rlim_cur = whole;
        setrlimit(RLIMIT_FSIZE, &limit);
    });
}

/// As somebody whom file permissions stop: root they do not.
int notWritable(const QStringList& arguments)
{
    if (geteuid() == 0 && (setegid(65534) != 0 || seteuid(65534) != 0))
        return fail("cannot become nobody");
    const auto rootAgain = qScopeGuard([] { // or the leak sanitizer could not look into who changed
        if (getuid() == 0 && (seteuid(0) != 0 || setegid(0) != 0))
            qFatal("cannot become root again");
        prctl(PR_SET_DUMPABLE, 1);
    });
    const QString path(arguments.value(0) % u"/data"_s);
    {
        auto store = Store::open(path, Access::ReadWrite);
        auto recorder = store ? (*store)->recorder({}) : Expected<std::unique_ptr<Recorder>>(store.error());
        Records records = batchNumber(0);
        if (!recorder || (*recorder)->write(records).trouble)
            return fail("cannot be written before");
    }
    for (const QString& name : {u"/holdfast.db"_s, u"/history.db"_s})
        QFile::setPermissions(QString(path % name), QFileDevice::ReadOwner);
    const auto refused = Store::open(path, Access::ReadWrite);
    if (refused || refused.error().code != Error::Code::Refused)
        return fail("it was not refused");
    std::printf("%s\n", qPrintable(refused.error().message));
    const auto reading = Store::open(path, Access::ReadOnly);
    return reading && everythingIsThere(**reading, 1) ? 0 : fail("it cannot be read");
}

} // namespace

class TestTrouble : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFullDiskTakesNothingBackAndNothingIsLost()
    {
        TempDir dir;
        const QString mount(u"mount -t tmpfs -o size=2m none "_s % dir.file(u"."_s) % u" && exec \"$@\""_s);
        const QStringList apart = geteuid() == 0 ? QStringList{u"unshare"_s, u"-m"_s} : QStringList{u"unshare"_s, u"-Urm"_s};
        QProcess probe;
        probe.start(apart.first(), apart.mid(1) + QStringList{u"sh"_s, u"-c"_s, mount, u"sh"_s, u"true"_s});
        const bool canMount = probe.waitForFinished() && probe.exitStatus() == QProcess::NormalExit && probe.exitCode() == 0;
        if (!canMount)
            qInfo("nothing can be mounted here: only the limit on file sizes is tested");
        else
            play(u"full disk"_s, {dir.file(u"."_s)}, apart + QStringList{u"sh"_s, u"-c"_s, mount, u"sh"_s});
    }

    void aDiskErrorTakesNothingBackAndNothingIsLost()
    {
        TempDir dir;
        play(u"limited files"_s, {dir.path()});
    }

    void filesThatCannotBeWrittenAreSaidToBe()
    {
        TempDir dir;
        QVERIFY(QDir().mkpath(dir.file(u"theirs"_s)));
        QVERIFY(QFile::setPermissions(dir.file(u"."_s), QFileDevice::Permissions::fromInt(0x7777)));
        QVERIFY(QFile::setPermissions(dir.file(u"theirs"_s), QFileDevice::Permissions::fromInt(0x7777)));
        play(u"not writable"_s, {dir.file(u"theirs"_s)});
    }

    void whatIsLockedWaitsAndTheRestIsWritten()
    {
        TempDir dir;
        const OpenStore open(dir.path());
        QVERIFY(open.write(batchNumber(0)));
        auto other = Database::open(open.store->dir().inventoryFile(), Database::Mode::Write);
        QVERIFY(other);
        QVERIFY(!(*other)->run(u"BEGIN EXCLUSIVE"_s));
        Records batch = batchNumber(1);
        Committed committed = open.recorder->write(batch);
        QVERIFY(committed.trouble && committed.trouble->kind == StoreTrouble::Locked);
        QCOMPARE(batch.size(), 1u); // the samples' file was free
        QCOMPARE(committed.records, 1000u);
        QVERIFY(committed.tickets.empty());
        QVERIFY(!(*other)->run(u"COMMIT"_s));
        committed = open.recorder->write(batch);
        QVERIFY(!committed.trouble && batch.empty());
        QCOMPARE(committed.tickets, std::vector<quint64>{2});
        QVERIFY(everythingIsThere(*open.store, 2));
    }

private:
    static void play(const QString& part, const QStringList& arguments, const QStringList& wrapper = {})
    {
        QProcess process;
        startPart(process, part, arguments, wrapper);
        QVERIFY(process.waitForFinished(60'000));
        const QByteArray said = process.readAllStandardOutput() + process.readAllStandardError();
        QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0, said.constData());
    }
};

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const int played = playPart(app.arguments(), {{u"full disk"_s, fullDisk}, {u"limited files"_s, limitedFiles}, {u"not writable"_s, notWritable}});
    if (played >= 0)
        return played;
    TestTrouble test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_trouble.moc"
