// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/database.h"
#include "app/store/last_values.h"
#include "app/store/migrations.h"
#include "app/store/sealing.h"
#include "tests/store/child.h"
#include "tests/store/power_trial.h"
#include "tests/support/temp_store.h"

#include <QDir>
#include <QFile>

#include <random>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Writes so many batches from one on and says each that is durable. Between them it tidies so many steps; at the end all there are, where it tidies at all.
int writer(const QStringList& arguments)
{
    const int first = arguments.value(1).toInt();
    const int count = arguments.value(2).toInt();
    const int steps = arguments.value(3).toInt();
    const int together = arguments.value(4).toInt(); ///< batches until the store is closed and opened again
    bool begun = false;
    for (int batch = first; batch < first + count;) {
        auto store = Store::open(arguments.value(0), Access::ReadWrite);
        auto recorder = store ? (*store)->recorder({}) : Expected<std::unique_ptr<Recorder>>(store.error());
        if (!recorder)
            return 1;
        if (!std::exchange(begun, true))
            sayInTrial("begin");
        for (int i = 0; i < together && batch < first + count; ++i, ++batch) {
            Records records = trialRecords(batch);
            if ((*recorder)->write(records).trouble)
                return 2;
            sayInTrial(QByteArray::number(batch));
            for (int step = 0; step < steps; ++step) {
                if (!(*recorder)->tidy())
                    return 3;
            }
        }
        if (steps > 0 && batch == first + count && !tidyToTheEnd(**recorder))
            return 4;
    }
    return 0;
}

int migrator(const QStringList& arguments)
{
    sayInTrial("begin");
    auto store = Store::open(arguments.value(0), Access::ReadWrite);
    if (!store)
        return 1;
    sayInTrial("migrated");
    auto recorder = (*store)->recorder({});
    return recorder && tidyToTheEnd(**recorder) ? 0 : 2;
}

/// What a program does that believes its disk.
int careless(const QStringList& arguments)
{
    const auto database = Database::open(arguments.value(0), Database::Mode::Write);
    if (!database || (*database)->run(QString(u"PRAGMA synchronous="_s % arguments.value(1))))
        return 1;
    sayInTrial("begin");
    for (int row = 0; row < 50; ++row) {
        if ((*database)->run(u"INSERT INTO t VALUES (1)"_s))
            return 2;
        sayInTrial(QByteArray::number(row));
    }
    return 0;
}

void writeBatches(const QString& path, int batches)
{
    const OpenStore open(path);
    for (int batch = 0; batch < batches; ++batch)
        QVERIFY(open.write(trialRecords(batch)));
}

/// Many small pages, as hours of sealing leave them.
void writeSealed(const QString& path, int batches)
{
    const OpenStore open(path);
    const auto history = Database::open(open.store->dir().historyFile(), Database::Mode::Write);
    QVERIFY(history);
    for (int batch = 0; batch < batches; ++batch) {
        QVERIFY(open.write(trialRecords(batch)));
        LastValues last;
        if (batch % 2 == 1)
            QVERIFY(!last.load(**history) && !sealRecent(**history, last));
    }
}

/// A tidy history in a file with much room in it.
void writeRoomy(const QString& path, int batches)
{
    writeBatches(path, batches);
    const OpenStore open(path);
    QVERIFY(tidyToTheEnd(*open.recorder));
    const auto history = Database::open(open.store->dir().historyFile(), Database::Mode::Write);
    QVERIFY(history);
    for (const QString& sql : {u"CREATE TABLE ballast (x)"_s, u"INSERT INTO ballast VALUES (zeroblob(6000000))"_s, u"DROP TABLE ballast"_s})
        QVERIFY(!(*history)->run(sql));
}

QString textOf(const QString& name)
{
    QFile file(QString(QStringLiteral(FIXTURES) % u'/' % name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

constexpr int copies = 60;

/// The first release's files, with its series many times over.
void writeFirstRelease(const QString& path)
{
    QVERIFY(QDir().mkpath(path));
    const auto inventory = Database::open(QString(path % u"/holdfast.db"_s), Database::Mode::Write);
    const auto history = Database::open(QString(path % u"/history.db"_s), Database::Mode::Write, 16384);
    QVERIFY(inventory && history);
    QVERIFY(migrate(**inventory, {{1, textOf(u"holdfast_1.sql"_s)}}));
    QVERIFY(migrate(**history, {{1, textOf(u"history_1.sql"_s)}}));
    const QString numbers = u"WITH RECURSIVE copy(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM copy WHERE n < %1) "_s.arg(copies);
    QVERIFY(!(*history)->run(QString(numbers % u"INSERT INTO block SELECT NULL, series + 3 * n, first, last, samples, body FROM block, copy ORDER BY n"_s)));
    QVERIFY(!(*history)->run(QString(numbers % u"INSERT INTO series SELECT id + 3 * n, point || '/' || n FROM series, copy"_s)));
}

using Everything = std::vector<std::vector<Sample>>;

Everything everythingIn(const QString& path)
{
    const OpenStore open(path);
    const auto history = Database::open(open.store->dir().historyFile(), Database::Mode::Read);
    SqlStatement rows = (*history)->prepare(u"SELECT point FROM series ORDER BY id"_s);
    Everything all;
    if (rows.exec())
        return all;
    while (rows.next())
        all.push_back(samplesOf(*open.store->reader(), PointId(rows.value(0).toString())));
    return all;
}

qint64 versionOf(const QString& file)
{
    const auto database = Database::open(file, Database::Mode::Write);
    return database ? (*database)->number(u"PRAGMA user_version"_s).value_or(-1) : -1;
}

qint64 answerOf(const QString& path, const QString& question)
{
    const auto database = Database::open(QString(path % u"/history.db"_s), Database::Mode::Write);
    return database ? (*database)->number(question).value_or(-1) : -1;
}

int cutsAsked()
{
    const int asked = qEnvironmentVariableIntValue("HOLDFAST_CUTS");
    return asked > 0 ? asked : 5;
}

/// Moments in order, and each with both kinds of bad luck.
void cutEverywhere(PowerCut& cut, const QString& folder, const QString& to, const std::function<void(unsigned)>& look)
{
    std::mt19937 random(17);
    std::vector<std::size_t> moments;
    QVERIFY(cut.begin() < cut.size());
    for (int i = 0; i < cutsAsked(); ++i)
        moments.push_back(cut.begin() + random() % (cut.size() - cut.begin() + 1));
    std::ranges::sort(moments);
    unsigned state = 0;
    for (const std::size_t moment : moments) {
        cut.advanceTo(moment);
        for (const auto mode : {PowerCut::Mode::Drop, PowerCut::Mode::Reorder}) {
            putOnDisk(cut.failNow(mode, state), folder, to);
            look(state++);
            if (QTest::currentTestFailed()) {
                qInfo("at entry %zu of %zu, %s", moment, cut.size(), mode == PowerCut::Mode::Drop ? "dropped" : "reordered");
                return;
            }
        }
    }
    qInfo("%zu entries in the log, %u states of the disk looked at", cut.size(), state);
}

} // namespace

class TestPowerCut : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aProgramThatDoesNotWaitForTheDiskLosesWhatItSaid_data()
    {
        QTest::addColumn<QString>("synchronous");
        QTest::addColumn<bool>("loses");
        QTest::newRow("OFF") << u"OFF"_s << true;
        QTest::newRow("NORMAL") << u"NORMAL"_s << true;
        QTest::newRow("FULL") << u"FULL"_s << false;
    }

    /// The yardstick itself: it tells the careless from the careful.
    void aProgramThatDoesNotWaitForTheDiskLosesWhatItSaid()
    {
        QFETCH(QString, synchronous);
        QFETCH(bool, loses);
        TempDir dir;
        QVERIFY(QDir().mkpath(dir.path()) && QDir().mkpath(dir.file(u"after"_s)));
        const QString file(dir.path() % u"/t.db"_s);
        {
            const auto database = Database::open(file, Database::Mode::Write);
            QVERIFY(database && !(*database)->run(u"CREATE TABLE t (x)"_s));
        }
        DiskState before = diskStateOf(dir.path());
        PowerCut cut(std::move(before), watchPart(u"careless"_s, {file, synchronous}, dir.path(), dir.file(u"power.log"_s)));
        int lost = 0;
        cutEverywhere(cut, dir.path(), dir.file(u"after"_s), [&](unsigned) {
            const auto database = Database::open(dir.file(u"after/t.db"_s), Database::Mode::Write);
            const auto rows = database ? (*database)->number(u"SELECT count(*) FROM t"_s) : Expected<qint64>(database.error());
            const auto acknowledged = cut.said().count('\n') - 1;
            lost += !rows || *rows < acknowledged ? 1 : 0;
        });
        QVERIFY2(loses ? lost > cutsAsked() / 2 : lost == 0, qPrintable(QString::number(lost)));
    }

    void whatWasAcknowledgedIsThereAndOnlyOnce_data()
    {
        QTest::addColumn<std::function<void(const QString&)>>("prepare");
        QTest::addColumn<int>("before");
        QTest::addColumn<QString>("changes"); ///< a question whose answer is another afterwards, or the test tests nothing
        QTest::addColumn<QStringList>("writing"); ///< how many batches, how many steps of tidying behind each, batches until it is opened again
        using Prepare = std::function<void(const QString&)>;
        QTest::newRow("steady writing") << Prepare([](const QString& path) { writeBatches(path, 2); }) << 2  << u"SELECT count(*) FROM recent"_s << QStringList{u"28"_s, u"0"_s, u"10"_s};
        QTest::newRow("sealing") << Prepare([](const QString& path) { writeBatches(path, 32); }) << 32  << u"SELECT count(*) FROM block"_s << QStringList{u"3"_s, u"0"_s, u"3"_s};
        QTest::newRow("merging") << Prepare([](const QString& path) { writeSealed(path, 44); }) << 44  << u"SELECT count(*) FROM block WHERE series < 0"_s << QStringList{u"4"_s, u"3"_s, u"4"_s};
        QTest::newRow("vacuum") << Prepare([](const QString& path) { writeRoomy(path, 36); }) << 36  << u"PRAGMA page_count"_s << QStringList{u"3"_s, u"2"_s, u"3"_s};
    }

    void whatWasAcknowledgedIsThereAndOnlyOnce()
    {
        QFETCH(std::function<void(const QString&)>, prepare);
        QFETCH(int, before);
        QFETCH(QString, changes);
        QFETCH(QStringList, writing);
        TempDir dir;
        prepare(dir.path());
        if (QTest::currentTestFailed())
            return;
        const qint64 answer = answerOf(dir.path(), changes);
        DiskState state = diskStateOf(dir.path());
        const QByteArray log = watchPart(u"writer"_s, QStringList{dir.path(), QString::number(before)} + writing, dir.path(), dir.file(u"power.log"_s));
        QVERIFY(!log.isEmpty());
        QVERIFY(answerOf(dir.path(), changes) != answer);
        PowerCut cut(std::move(state), log);
        cutEverywhere(cut, dir.path(), dir.file(u"after"_s), [&](unsigned number) {
            const auto acknowledged = static_cast<int>(before + cut.said().count('\n') - 1);
            const TrialVerdict verdict = judgeTrial(dir.file(u"after"_s), acknowledged);
            QVERIFY2(verdict.wrong.isEmpty(), qPrintable(verdict.wrong));
            const QString later = number % 10 == 9 ? goOnWithTrial(dir.file(u"after"_s), verdict.batches) : QString();
            QVERIFY2(later.isEmpty(), qPrintable(later));
        });
    }

    void aMigrationIsDoneOrNotBegun()
    {
        TempDir dir;
        writeFirstRelease(dir.path());
        DiskState state = diskStateOf(dir.path());
        putOnDisk(state, dir.path(), dir.file(u"whole"_s));
        const Everything whole = everythingIn(dir.file(u"whole"_s));
        QCOMPARE(whole.size(), static_cast<std::size_t>(3 * (copies + 1)));
        const qint64 newest = schemaSteps(u"history"_s).back().number;
        QVERIFY(newest > 1);
        const QByteArray log = watchPart(u"migrator"_s, {dir.path()}, dir.path(), dir.file(u"power.log"_s));
        QVERIFY(!log.isEmpty());
        PowerCut cut(std::move(state), log);
        int untouched = 0;
        cutEverywhere(cut, dir.path(), dir.file(u"after"_s), [&](unsigned number) {
            const QString history = dir.file(u"after/history.db"_s);
            QCOMPARE(integrityOf(dir.file(u"after/holdfast.db"_s)), u"ok"_s);
            QCOMPARE(integrityOf(history), u"ok"_s);
            const qint64 version = versionOf(history);
            const bool migrated = cut.said().contains("migrated");
            QVERIFY2(version == newest || (version >= 1 && version < newest && !migrated), qPrintable(QString::number(version)));
            untouched += version == 1 ? 1 : 0;
            QVERIFY(everythingIn(dir.file(u"after"_s)) == whole);
            QCOMPARE(versionOf(history), newest);
            if (number % 10 == 9) {
                const OpenStore open(dir.file(u"after"_s));
                QVERIFY(tidyToTheEnd(*open.recorder));
            }
            QVERIFY(number % 10 != 9 || everythingIn(dir.file(u"after"_s)) == whole);
        });
        qInfo("%d of them as the first release left them", untouched);
    }
};

int main(int argc, char** argv)
{
    inMemoryWherePossible();
    QCoreApplication app(argc, argv);
    const int played = playPart(app.arguments(), {{u"writer"_s, writer}, {u"migrator"_s, migrator}, {u"careless"_s, careless}});
    if (played >= 0)
        return played;
    TestPowerCut test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_power_cut.moc"
