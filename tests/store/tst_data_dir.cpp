// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/disk_space.h"
#include "app/store/migrations.h"
#include "tests/store/child.h"
#include "tests/store/samples.h"
#include "tests/support/temp_store.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDirIterator>
#include <QFile>

#include <cstdio>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Name, size, time and content of everything below.
QByteArray hashOf(const QString& path)
{
    QStringList names;
    QDirIterator walk(path, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (walk.hasNext())
        names.append(walk.next());
    names.sort();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString& name : names) {
        const QFileInfo info(name);
        hash.addData(QString(name % info.lastModified().toString(Qt::ISODateWithMs)).toUtf8());
        QFile file(name);
        if (info.isFile() && file.open(QIODevice::ReadOnly))
            hash.addData(&file);
    }
    return hash.result();
}

Records someRecords()
{
    Device device;
    device.id = DeviceId(u"d"_s);
    device.name = u"Lamp"_s;
    return {DeviceRecord{device}, sampleOf(pointNumber(1), noon, 21.5), AuditRecord{}, JournalRecord{}};
}

/// Everything a second window asks for.
void readAll(const QString& path)
{
    const auto store = Store::open(path, Access::ReadOnly);
    QVERIFY2(store.has_value(), store ? "" : qPrintable(store.error().message));
    QVERIFY(!(*store)->recorder({}));
    const auto stored = (*store)->load();
    QVERIFY2(stored.has_value(), stored ? "" : qPrintable(stored.error().message));
    QCOMPARE(stored->devices.size(), 1u);
    const auto reader = (*store)->reader();
    QCOMPARE(samplesOf(*reader, pointNumber(1)).size(), 1u);
    QVERIFY(reader->journal({{Timestamp::min(), Timestamp::max()}, 10, {}}));
    int rows = 0;
    QVERIFY((*store)->readAudit([&](const AuditRow&) { return ++rows > 0; }));
    QCOMPARE(rows, 1);
}

/// Writes, says so, and waits to be killed or to be told to go.
int writer(const QStringList& arguments)
{
    auto store = Store::open(arguments.value(0), Access::ReadWrite);
    auto recorder = store ? (*store)->recorder({}) : Expected<std::unique_ptr<Recorder>>(store.error());
    Records records = someRecords();
    if (!recorder || (*recorder)->write(records).trouble)
        return 1;
    std::puts("written");
    std::fflush(stdout);
    return std::getchar() == EOF ? 0 : 1;
}

struct Other
{
    QProcess process;

    explicit Other(const QString& path)
    {
        startPart(process, u"writer"_s, {path});
        while (!process.canReadLine() && process.waitForReadyRead(30'000)) {
        }
    }
    void kill()
    {
        process.kill();
        process.waitForFinished();
    }
    void leave()
    {
        process.closeWriteChannel();
        process.waitForFinished();
    }
};

QString textOf(const QString& name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// A file of an earlier version out of its text.
void restore(const QString& file, const QString& fixture, int version)
{
    const auto database = Database::open(file, Database::Mode::Write);
    QVERIFY(database);
    QVERIFY(migrate(**database, {{version, textOf(QString(QStringLiteral(FIXTURES) % u'/' % fixture))}}));
}

} // namespace

class TestDataDir : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFileSystemItselfSaysWhatIsFree()
    {
        const TempDir dir;
        const auto left = freeBytesAt(dir.file({}));
        QVERIFY(left && *left > 0);
        QVERIFY(!freeBytesAt(dir.file(u"not/there"_s)));
    }

    void itIsForItsOwnerOnly()
    {
        TempDir dir;
        const OpenStore open(dir.path());
        QVERIFY(open.write(someRecords()));
        const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
        QVERIFY(!(QFileInfo(dir.path()).permissions() & others));
        for (const QString& name : {u"/holdfast.db"_s, u"/holdfast.db-wal"_s, u"/history.db"_s, u"/history.db-wal"_s, u"/broker"_s, u"/backups"_s, u"/reports"_s})
            QVERIFY2(QFileInfo::exists(QString(dir.path() % name)) && !(QFileInfo(QString(dir.path() % name)).permissions() & others), qPrintable(name));
    }

    void aFolderThatIsThereKeepsItsPermissions()
    {
        TempDir dir;
        QVERIFY(QDir().mkpath(dir.path()));
        const auto before = QFileInfo(dir.path()).permissions();
        const OpenStore open(dir.path());
        QCOMPARE(QFileInfo(dir.path()).permissions(), before);
    }

    void thereIsOneWriter()
    {
        TempDir dir;
        Other other(dir.path());
        const auto second = Store::open(dir.path(), Access::ReadWrite);
        QVERIFY(!second);
        QCOMPARE(second.error().code, Error::Code::Refused);
        QVERIFY2(second.error().message.contains(QString::number(other.process.processId())), qPrintable(second.error().message));
        other.leave();
        QVERIFY(Store::open(dir.path(), Access::ReadWrite));
    }

    void twoInOneProcessAreRefusedToo()
    {
        TempDir dir;
        const OpenStore open(dir.path());
        QVERIFY(!Store::open(dir.path(), Access::ReadWrite));
    }

    void aReaderBesideTheWriterWritesNothing()
    {
        TempDir dir;
        Other other(dir.path());
        const QByteArray before = hashOf(dir.path());
        readAll(dir.path());
        QCOMPARE(hashOf(dir.path()), before);
        other.leave();
    }

    void aReaderAfterACleanCloseWritesNothing()
    {
        TempDir dir;
        Other(dir.path()).leave();
        const QByteArray before = hashOf(dir.path());
        readAll(dir.path());
        QCOMPARE(hashOf(dir.path()), before);
    }

    void aReaderAfterAKillWritesNothingAndSeesWhatWasWritten()
    {
        TempDir dir;
        Other(dir.path()).kill();
        QVERIFY(QFileInfo(QString(dir.path() % u"/history.db-wal"_s)).size() > 0);
        const QByteArray before = hashOf(dir.path());
        readAll(dir.path());
        QCOMPARE(hashOf(dir.path()), before);
        const OpenStore open(dir.path()); // and the dead one's lock is taken over
        QVERIFY(open.store && !open.store->load()->closedCleanly);
    }

    void aReaderSeesARecorderComeAndGo()
    {
        TempDir dir;
        Other(dir.path()).leave();
        const auto store = Store::open(dir.path(), Access::ReadOnly);
        QVERIFY(store);
        const auto reader = (*store)->reader();
        QCOMPARE(samplesOf(*reader, pointNumber(2)).size(), 0u);
        {
            const OpenStore open(dir.path());
            QVERIFY(open.write({sampleOf(pointNumber(2), noon, 1.0)}));
            QCOMPARE(samplesOf(*reader, pointNumber(2)).size(), 1u);
        }
        QCOMPARE(samplesOf(*reader, pointNumber(2)).size(), 1u);
    }

    void whatIsNoDataDirectoryIsNotMadeOneByReading()
    {
        TempDir dir;
        const auto store = Store::open(dir.path(), Access::ReadOnly);
        QVERIFY(!store);
        QCOMPARE(store.error().code, Error::Code::NotFound);
        QVERIFY(!QFileInfo::exists(dir.path()));
    }

    void aNewerVersionIsRefusedAndNotTouched_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("inventory") << u"/holdfast.db"_s;
        QTest::newRow("history") << u"/history.db"_s;
    }

    void aNewerVersionIsRefusedAndNotTouched()
    {
        QFETCH(QString, file);
        TempDir dir;
        Other(dir.path()).leave();
        {
            const auto database = Database::open(QString(dir.path() % file), Database::Mode::Write);
            QVERIFY(database && !(*database)->run(u"PRAGMA user_version = 99"_s));
        }
        const QByteArray before = hashOf(dir.path());
        for (const Access access : {Access::ReadWrite, Access::ReadOnly}) {
            const auto store = Store::open(dir.path(), access);
            QVERIFY(!store);
            QCOMPARE(store.error().code, Error::Code::Refused);
            QVERIFY2(store.error().message.contains(u"newer"_s), qPrintable(store.error().message));
        }
        QFile::remove(QString(dir.path() % u"/holdfast.lock"_s));
        QCOMPARE(hashOf(dir.path()), before);
    }

    void aDamagedFileIsSaidToBeAndNotTouched_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("from");
        QTest::newRow("inventory, not a database") << u"/holdfast.db"_s << 0;
        QTest::newRow("history, not a database") << u"/history.db"_s << 0;
        QTest::newRow("inventory, a page") << u"/holdfast.db"_s << 4096;
        QTest::newRow("history, a page") << u"/history.db"_s << 16384;
    }

    void aDamagedFileIsSaidToBeAndNotTouched()
    {
        QFETCH(QString, file);
        QFETCH(int, from);
        TempDir dir;
        Other(dir.path()).leave();
        {
            QFile damaged(QString(dir.path() % file));
            QVERIFY(damaged.open(QIODevice::ReadWrite) && damaged.seek(from));
            QCOMPARE(damaged.write(QByteArray(3000, '\x5a')), 3000);
        }
        const QByteArray before = hashOf(dir.path());
        const auto store = Store::open(dir.path(), Access::ReadWrite);
        QVERIFY(!store);
        QVERIFY2(store.error().code == Error::Code::Corrupt, qPrintable(store.error().message));
        QFile::remove(QString(dir.path() % u"/holdfast.lock"_s));
        QCOMPARE(hashOf(dir.path()), before);
    }

    void versionOneIsStillUnderstood()
    {
        TempDir dir;
        QVERIFY(QDir().mkpath(dir.path()));
        restore(QString(dir.path() % u"/holdfast.db"_s), u"holdfast_1.sql"_s, 1);
        restore(QString(dir.path() % u"/history.db"_s), u"history_1.sql"_s, 1);
        const OpenStore open(dir.path());
        const auto stored = open.store->load();
        QVERIFY2(stored.has_value(), stored ? "" : qPrintable(stored.error().message));
        QCOMPARE(stored->devices.size(), 1u);
        QCOMPARE(stored->devices[0].name, u"Lamp \"3\" <b>"_s);
        QCOMPARE(stored->rules.size(), 1u);
        QVERIFY(std::get<LimitCondition>(stored->rules[0].condition).high == 1200.0);
        QCOMPARE(stored->readings.size(), 3u);
        QVERIFY(stored->documents.empty());
        const Document document{u"policy"_s, u"p"_s, "{\"version\":1}"};
        QVERIFY(open.write({DocumentRecord{document}}));
        QVERIFY(open.store->load()->documents == std::vector{document});
        const auto reader = open.store->reader();
        const std::vector<Sample> numbers = samplesOf(*reader, pointNumber(1));
        QCOMPARE(numbers.size(), 40u);
        for (int i = 0; i < 40; ++i)
            QVERIFY(numbers[static_cast<std::size_t>(i)] == (Sample{noon + i * 60s, 20 + i * 0.25, Quality::Live}));
        QVERIFY(samplesOf(*reader, pointNumber(2)) == (std::vector{Sample{noon, u"open"_s, Quality::Late}, Sample{noon + 1s, u"shut"_s, Quality::Live}}));
        QVERIFY(samplesOf(*reader, pointNumber(3)) == (std::vector{Sample{noon, true, Quality::Live}}));
        const auto gaps = reader->gaps(pointNumber(1), {noon, noon + 1h});
        QVERIFY(gaps && gaps->size() == 1 && gaps->front().reason == GapReason::HoldfastOff);
        QVERIFY(open.write(someRecords()));
        const auto before = reader->series({pointNumber(2), {noon - 1h, noon + 1h}, 2, {}});
        QVERIFY(open.write({sampleOf(pointNumber(3), noon + 48h, true)}));
        while (open.recorder->tidy().value_or(false)) {
        }
        const auto database = Database::open(QString(dir.path() % u"/history.db"_s), Database::Mode::Read);
        QCOMPARE((*database)->number(u"SELECT count(*) FROM block WHERE substr(body, 1, 1) = x'01'"_s).value(), 0); // written anew
        QCOMPARE((*database)->number(u"SELECT count(*) FROM rewrite"_s).value(), 0);
        QVERIFY((*database)->number(u"SELECT count(*) FROM tier"_s).value() >= 3);
        QCOMPARE((*database)->number(u"SELECT count(*) FROM stale WHERE day < (SELECT max(day) FROM stale)"_s).value(), 0);
        QCOMPARE(samplesOf(*reader, pointNumber(1)).size(), numbers.size());
        const auto after = reader->series({pointNumber(2), {noon - 1h, noon + 1h}, 2, {}});
        QVERIFY(before && after && *before == *after);
    }

    void aStepThatFailsLeavesTheFileAsItWas()
    {
        TempDir dir;
        const auto database = Database::open(dir.file(u"x.db"_s), Database::Mode::Write);
        QVERIFY(database);
        const SchemaStep good{1, u"-- a comment; with a semicolon\nCREATE TABLE a (x);\nINSERT INTO a VALUES (1);\n"_s};
        const SchemaStep bad{2, u"CREATE TABLE b (x);\nINSERT INTO a VALUES (2);\nINSERT INTO nowhere VALUES (1);\n"_s};
        QVERIFY(!migrate(**database, {good, bad}));
        QCOMPARE((*database)->number(u"PRAGMA user_version"_s).value(), 1);
        QCOMPARE((*database)->number(u"SELECT count(*) FROM a"_s).value(), 1);
        QCOMPARE((*database)->number(u"SELECT count(*) FROM sqlite_master"_s).value(), 1);
    }

    void everySchemaStepIsWiredAndNumbered_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("holdfast") << u"holdfast"_s;
        QTest::newRow("history") << u"history"_s;
    }

    void everySchemaStepIsWiredAndNumbered()
    {
        QFETCH(QString, name);
        const QDir folder(QString(QStringLiteral(SOURCE_DIR) % u"/resources/schema/"_s % name));
        const QStringList files = folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
        const std::vector<SchemaStep> steps = schemaSteps(name);
        QCOMPARE(static_cast<qsizetype>(steps.size()), files.size());
        for (std::size_t i = 0; i < steps.size(); ++i) {
            QCOMPARE(steps[i].number, static_cast<int>(i) + 1);
            QCOMPARE(steps[i].sql, textOf(folder.filePath(files[static_cast<qsizetype>(i)])));
        }
    }
};

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const int played = playPart(app.arguments(), {{u"writer"_s, writer}});
    if (played >= 0)
        return played;
    TestDataDir test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_data_dir.moc"
