// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/archive.h"
#include "tests/store/samples.h"
#include "tests/support/temp_store.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <csignal>
#include <sys/resource.h>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const PointId temperature{u"t"_s};
const PointId mode{u"m"_s};

Records inventory()
{
    Device device;
    device.id = DeviceId(u"d"_s);
    device.name = u"Office, \"1.2\""_s;
    device.membership = Membership::Adopted;
    Point number;
    number.id = temperature;
    number.device = device.id;
    number.kind = PointKind::Number;
    Point text;
    text.id = mode;
    text.device = device.id;
    text.kind = PointKind::Str;
    return {DeviceRecord{device}, PointRecord{number}, PointRecord{text}};
}

/// Readings, a gap of a point and one of a broker, an alarm with a note and something somebody did.
void fill(const OpenStore& open)
{
    Records records = inventory();
    for (int i = 0; i < 20'000; ++i)
        records.push_back(sampleOf(temperature, noon + i * 7s, i % 4001 / 10.0, i % 50 == 0 ? Quality::Late : Quality::Live));
    records.push_back(sampleOf(mode, noon, hostileText.left(20)));
    records.push_back(sampleOf(mode, noon + 1h, Value()));
    records.push_back(sampleOf(PointId(u"of a device that was forgotten"_s), noon, 1.0));
    records.push_back(GapRecord{{temperature, {}, {noon + 10min, noon + 20min}, GapReason::DeviceSilent}});
    records.push_back(GapRecord{{{}, BrokerId(u"b"_s), {noon + 30min, noon + 31min}, GapReason::BrokerLost}});
    JournalEntry entry;
    entry.sourceTime = entry.receivedTime = noon;
    entry.kind = JournalKind::Note;
    entry.name = u"Leak"_s;
    entry.note = u"=looked at it, \"dry\"\nagain"_s;
    records.push_back(JournalRecord{entry});
    AuditRecord audit;
    audit.at = noon;
    audit.action = u"command"_s;
    audit.object = u"t"_s;
    audit.after = u"21"_s;
    records.push_back(audit);
    QVERIFY(open.write(std::move(records)));
}

TakeSamples samplesInto(const OpenStore& open)
{
    return [&open](std::vector<SampleRecord>&& samples) -> Expected<> {
        Records none;
        const Committed committed = open.recorder->write(none, samples);
        return committed.trouble ? Expected<>(errorOf(*committed.trouble)) : Expected<>(Done{});
    };
}

TakeRecords gapsInto(const OpenStore& open)
{
    return [&open](Records&& gaps) -> Expected<> {
        const Committed committed = open.recorder->write(gaps);
        return committed.trouble ? Expected<>(errorOf(*committed.trouble)) : Expected<>(Done{});
    };
}

Expected<ImportReport> bringBack(const OpenStore& into, const QString& folder)
{
    const auto stored = into.store->load();
    if (!stored)
        return stored.error();
    return importArchive(folder, PointFinder(stored->devices, stored->points, {}), samplesInto(into), gapsInto(into));
}

QStringList entriesOf(const QString& folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

QByteArray contentOf(const QString& name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// As on a disk that is full after so many bytes of a file.
class FullDisk
{
public:
    explicit FullDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit now = m_before;
        now.rlim_cur = bytes;
        ::setrlimit(RLIMIT_FSIZE, &now);
    }
    ~FullDisk() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

private:
    rlimit m_before{};
};

} // namespace

/// Everything recorded leaves as tables and comes back as it was; or nothing is left behind.
class TestArchive : public QObject
{
    Q_OBJECT

    static void formats()
    {
        QTest::addColumn<ArchiveFormat>("format");
        QTest::newRow("CSV") << ArchiveFormat::Csv;
        QTest::newRow("NDJSON") << ArchiveFormat::Ndjson;
    }

private Q_SLOTS:
    void whatWasExportedGivesEqualAnswersElsewhere_data() { formats(); }
    void whatWasExportedGivesEqualAnswersElsewhere()
    {
        QFETCH(ArchiveFormat, format);
        TempDir dir;
        TempDir other;
        const OpenStore open(dir.path());
        fill(open);
        const auto archive = exportArchive(*open.store, dir.file(u"out"_s), format, noon + 100h, u"Holdfast"_s);
        QVERIFY2(archive, archive ? "" : qPrintable(archive.error().message));
        QCOMPARE(archive->rowsOf(u"readings"_s), 20'003); // the forgotten device's, too
        QCOMPARE(archive->rowsOf(u"gaps"_s), 2);
        QCOMPARE(archive->rowsOf(u"alarms"_s), 1);
        QCOMPARE(archive->rowsOf(u"actions"_s), 1);

        const OpenStore copy(other.path());
        QVERIFY(copy.write(inventory()));
        QVERIFY(isArchive(archive->folder));
        const auto report = bringBack(copy, archive->folder);
        QVERIFY2(report, report ? "" : qPrintable(report.error().message));
        QCOMPARE(report->taken, 20'002);
        QCOMPARE(report->unknown, 1);
        const auto from = open.store->reader();
        const auto to = copy.store->reader();
        for (const PointId& point : {temperature, mode}) {
            QVERIFY2(samplesOf(*to, point) == samplesOf(*from, point), qPrintable(point.text()));
            QCOMPARE(to->gaps(point, {noon - 1h, noon + 100h}).value_or({}), from->gaps(point, {noon - 1h, noon + 100h}).value_or({}));
        }
        const SeriesQuery query{temperature, {noon, noon + 39h}, 300, {}};
        const auto before = from->series(query);
        const auto after = to->series(query);
        QVERIFY(before && after && !before->mean.empty());
        QVERIFY(*before == *after);
        QVERIFY(bringBack(copy, archive->folder)); // twice is once
        QCOMPARE(samplesOf(*to, temperature).size(), 20'000u);
    }

    void theListNamesEveryFileWithItsRowsAndHash_data() { formats(); }
    void theListNamesEveryFileWithItsRowsAndHash()
    {
        QFETCH(ArchiveFormat, format);
        TempDir dir;
        const OpenStore open(dir.path());
        fill(open);
        const auto archive = exportArchive(*open.store, dir.file(u"out"_s), format, noon, u"Holdfast 1"_s);
        QVERIFY(archive);
        const QString ending = format == ArchiveFormat::Csv ? u".csv"_s : u".ndjson"_s;
        QCOMPARE(entriesOf(archive->folder), (QStringList{u"actions"_s + ending, u"alarms"_s + ending, u"gaps"_s + ending, u"inventory.json"_s, u"manifest.json"_s, u"readings"_s + ending}));
        const QJsonObject list = QJsonDocument::fromJson(contentOf(archive->folder + u"/manifest.json"_s)).object();
        QCOMPARE(list.value(u"format"_s).toString(), u"holdfast-archive"_s);
        QCOMPARE(list.value(u"program"_s).toString(), u"Holdfast 1"_s);
        const QByteArray alarms = contentOf(archive->folder + u"/alarms"_s + ending);
        QVERIFY(alarms.contains("looked at it"));
        QVERIFY(contentOf(archive->folder + u"/actions"_s + ending).contains("command"));
        if (format == ArchiveFormat::Csv)
            QVERIFY(alarms.contains("\"'=looked")); // no formula in a spreadsheet
        const QFile readings(archive->folder + u"/readings"_s + ending);
        QVERIFY(!(readings.permissions() & (QFile::ReadOther | QFile::WriteOther)) || !(QFile::permissions(archive->folder) & QFile::ExeOther));
    }

    void aFullDiskLeavesNothingHalfWritten()
    {
        TempDir dir;
        const OpenStore open(dir.path());
        fill(open);
        const auto whole = exportArchive(*open.store, dir.file(u"whole"_s), ArchiveFormat::Csv, noon, {});
        QVERIFY(whole);
        const QStringList before = entriesOf(dir.file(u"."_s));
        const FullDisk disk(static_cast<rlim_t>(300'000)); // the readings are larger
        const auto failed = exportArchive(*open.store, dir.file(u"out"_s), ArchiveFormat::Csv, noon, {});
        QVERIFY(!failed);
        QVERIFY(!failed.error().message.isEmpty());
        QCOMPARE(entriesOf(dir.file(u"."_s)), before);
    }

    void whatIsNoLongerWantedLeavesNothing()
    {
        TempDir dir;
        const OpenStore open(dir.path());
        fill(open);
        const QStringList before = entriesOf(dir.file(u"."_s));
        const auto stopped = exportArchive(*open.store, dir.file(u"out"_s), ArchiveFormat::Ndjson, noon, {}, std::make_shared<std::atomic_bool>(true));
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().message, u"cancelled"_s);
        QCOMPARE(entriesOf(dir.file(u"."_s)), before);
    }

    void nothingThatIsThereIsOverwritten()
    {
        TempDir dir;
        const OpenStore open(dir.path());
        fill(open);
        QVERIFY(QDir().mkpath(dir.file(u"out"_s)));
        QVERIFY(exportArchive(*open.store, dir.file(u"out"_s), ArchiveFormat::Csv, noon, {})); // empty: that is room
        const QByteArray list = contentOf(dir.file(u"out/manifest.json"_s));
        const auto refused = exportArchive(*open.store, dir.file(u"out"_s), ArchiveFormat::Csv, noon + 1h, {});
        QVERIFY(!refused && refused.error().code == Error::Code::Refused);
        QCOMPARE(contentOf(dir.file(u"out/manifest.json"_s)), list);
    }

    void aFileThatIsNotAsItWasWrittenIsNotTakenIn()
    {
        TempDir dir;
        TempDir other;
        const OpenStore open(dir.path());
        fill(open);
        const auto archive = exportArchive(*open.store, dir.file(u"out"_s), ArchiveFormat::Csv, noon, {});
        QVERIFY(archive);
        QFile readings(archive->folder + u"/readings.csv"_s);
        QVERIFY(readings.open(QIODevice::ReadWrite) && readings.resize(readings.size() - 7));
        readings.close();
        const OpenStore copy(other.path());
        QVERIFY(copy.write(inventory()));
        const auto refused = bringBack(copy, archive->folder);
        QVERIFY(!refused && refused.error().code == Error::Code::Corrupt);
        QVERIFY(samplesOf(*copy.store->reader(), temperature).empty());
        QVERIFY(!isArchive(dir.path()) && !isArchive(readings.fileName()));
    }

    void aGapThatLastsEndsWhereTheArchiveWasMade()
    {
        TempDir dir;
        TempDir other;
        const OpenStore open(dir.path());
        QVERIFY(open.write(inventory()));
        QVERIFY(open.write({sampleOf(temperature, noon, 1.0), GapRecord{{temperature, {}, {noon + 1h, Timestamp::max()}, GapReason::DeviceSilent}}}));
        const auto archive = exportArchive(*open.store, dir.file(u"out"_s), ArchiveFormat::Ndjson, noon + 5h, {});
        QVERIFY(archive);
        const OpenStore copy(other.path());
        QVERIFY(copy.write(inventory()));
        QVERIFY(bringBack(copy, archive->folder));
        const auto gaps = copy.store->reader()->gaps(temperature, {noon, noon + 100h});
        QVERIFY(gaps && gaps->size() == 1);
        QVERIFY(gaps->front().interval == (Interval{noon + 1h, noon + 5h}));
    }
};

QTEST_GUILESS_MAIN(TestArchive)
#include "tst_archive.moc"
