// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/samples.h"
#include "tests/support/temp_store.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <random>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Timestamp start{std::chrono::sys_days{std::chrono::year{2026} / 6 / 1}};

/// In simulated time: how long, how much, and how little room. Seven days and 200 MB when HOLDFAST_SOAK_DAYS says so.
struct Soak
{
    int hours = 20;
    int series = 150;
    int secondsApart = 10;
    qint64 budget = leastBudget;

    static Soak chosen()
    {
        const int days = qEnvironmentVariableIntValue("HOLDFAST_SOAK_DAYS");
        return days == 0 ? Soak() : Soak{days * 24, 100, 10, 200'000'000};
    }
};

qint64 sizeOf(const QString& file)
{
    return QFileInfo(file).size() + QFileInfo(QString(file % u"-wal"_s)).size();
}

/// The address sanitizer keeps what was freed for a while, and notes on all the rest.
#if defined(__SANITIZE_ADDRESS__)
constexpr bool memoryIsOurs = false;
#elif defined(__has_feature)
constexpr bool memoryIsOurs = !__has_feature(address_sanitizer);
#else
constexpr bool memoryIsOurs = true;
#endif

/// Megabytes this process holds.
qint64 memory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    static const QRegularExpression line(u"VmRSS:\\s+(\\d+) kB"_s);
    return line.match(QString::fromLatin1(status.readAll())).captured(1).toLongLong() / 1024;
}

struct Seen
{
    qint64 largest = 0;      ///< bytes, the log included
    qint64 slowestSlice = 0; ///< milliseconds
    qint64 slowestRead = 0;
    std::vector<qint64> memory;
    int reads = 0;

    /// The most held in one quarter (0 to 3) of the time. The budget is full, and thrown-out days begin to be summed up, about half-way.
    qint64 memoryIn(std::ptrdiff_t quarter) const
    {
        const auto hours = static_cast<std::ptrdiff_t>(memory.size());
        return *std::max_element(memory.begin() + hours * quarter / 4, memory.begin() + hours * (quarter + 1) / 4);
    }
};

/// What no codec can press: the file fills thirty times as fast as an office would fill it.
Value noise(int series, std::mt19937& random)
{
    if (series % 4 != 0)
        return static_cast<double>(random()) / 7;
    QByteArray bytes(400, Qt::Uninitialized);
    for (char& byte : bytes)
        byte = static_cast<char>(random());
    return QString::fromLatin1(bytes.toHex());
}

std::vector<SampleRecord> minuteOf(const Soak& soak, Timestamp at, std::mt19937& random)
{
    std::vector<SampleRecord> samples;
    for (int second = 0; second < 60; second += soak.secondsApart) {
        for (int series = 1; series <= soak.series; ++series)
            samples.push_back(sampleOf(pointNumber(series), at + std::chrono::milliseconds(second * 1000 + static_cast<int>(random() % 900)), noise(series, random)));
    }
    return samples;
}

} // namespace

class TestSoak : public QObject
{
    Q_OBJECT

private:
    static void read(const OpenStore& open, const HistoryReader& reader, Timestamp now, Seen& seen)
    {
        Q_UNUSED(open)
        QElapsedTimer timer;
        timer.start();
        const auto series = reader.series({pointNumber(1 + seen.reads % 100), {now - 6h, now}, 600, {}});
        seen.slowestRead = std::max(seen.slowestRead, timer.elapsed());
        ++seen.reads;
        QVERIFY2(series, qPrintable(series ? QString() : series.error().message));
    }

    /// As the recorder thread does between two commits.
    static void idle(const OpenStore& open, const HistoryReader& reader, Timestamp now, Seen& seen)
    {
        QElapsedTimer timer;
        for (int slice = 0;; ++slice) {
            timer.start();
            const auto more = open.recorder->tidy(now);
            QVERIFY2(more, qPrintable(more ? QString() : more.error().message));
            seen.slowestSlice = std::max(seen.slowestSlice, timer.elapsed());
            seen.largest = std::max(seen.largest, sizeOf(open.store->dir().historyFile()));
            if (!*more)
                return;
            if (slice % 64 == 63)
                read(open, reader, now, seen);
        }
    }

private Q_SLOTS:
    void theBudgetHoldsMemoryStaysFlatAndNobodyWaits()
    {
        const Soak soak = Soak::chosen();
        TempDir dir;
        const OpenStore open(dir.path());
        AuditRecord audit;
        audit.at = start;
        KeepingSettings settings;
        settings.budget = soak.budget;
        QVERIFY(open.recorder->keep(settings, audit));
        const auto reader = open.store->reader();
        std::mt19937 random(4);
        Seen seen;
        qint64 offered = 0;
        for (int minute = 0; minute < soak.hours * 60; ++minute) {
            const Timestamp at = start + minute * 1min;
            std::vector<SampleRecord> samples = minuteOf(soak, at, random);
            offered += static_cast<qint64>(samples.size());
            Records none;
            const Committed committed = open.recorder->write(none, samples);
            QVERIFY2(!committed.trouble && samples.empty(), qPrintable(committed.trouble ? committed.trouble->detail : QString()));
            idle(open, *reader, at + 1min, seen);
            if (minute % 60 == 59) {
                read(open, *reader, at + 1min, seen);
                seen.memory.push_back(memory());
            }
            QVERIFY2(seen.largest <= soak.budget, qPrintable(u"%1 bytes after %2 minutes"_s.arg(seen.largest).arg(minute)));
        }
        const Timestamp end = start + soak.hours * 1h;
        const auto usage = reader->usage();
        const auto whole = reader->series({pointNumber(1), {start, end}, soak.hours, {}});
        QVERIFY(usage && whole);
        qInfo("%lld samples offered, %lld kept from %s; file at most %lld MB of %lld; slice at most %lld ms; %d reads, at most %lld ms; memory %lld to %lld MB",
              static_cast<long long>(offered), static_cast<long long>(usage->samples), qPrintable(QString::number((*usage->first - start) / 1h) + u" h"_s),
              static_cast<long long>(seen.largest / 1'000'000), static_cast<long long>(soak.budget / 1'000'000), static_cast<long long>(seen.slowestSlice), seen.reads,
              static_cast<long long>(seen.slowestRead), static_cast<long long>(seen.memoryIn(2)), static_cast<long long>(seen.memoryIn(3)));
        QVERIFY(usage->samples < offered); // or there was nothing to be seen
        QVERIFY(*usage->first > start);
        QCOMPARE_GE(whole->time.size(), static_cast<std::size_t>(soak.hours - 1)); // every hour is known, if only by its sums
        QVERIFY(!memoryIsOurs || seen.memoryIn(3) <= seen.memoryIn(2) * 5 / 4 + 16);
    }
};

QTEST_GUILESS_MAIN(TestSoak)
#include "tst_soak.moc"
