// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The window over a running site: how soon it stands with few and with many devices it knows from before, and how long from a publication to its pixels.
#include "app/store/store.h"
#include "tests/bench/window_runs.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>
#include <random>
#include <vector>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int few = 400;
constexpr int many = 10'000;
constexpr int starts = 5;
constexpr double promisedStart = 1'000;  ///< milliseconds to the first window
constexpr double promisedLatency = 150;  ///< milliseconds from publish to painted, 99 of a hundred

/// Of the same figure measured again and again.
struct Spread
{
    double least = 0;
    double median = 0;
    double most = 0;
};

Spread spreadOf(std::vector<double> values)
{
    std::ranges::sort(values);
    return {values.front(), values[values.size() / 2], values.back()};
}

bool copyFolder(const QString& from, const QString& to)
{
    QDirIterator files(from, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        const QString copy = QString(to + file.sliced(from.size()));
        if (!QDir().mkpath(QFileInfo(copy).path()) || !QFile::copy(file, copy))
            return false;
    }
    return true;
}

/// Numbers nobody can pack, until the file has this size.
qint64 fillHistory(const QString& folder, qint64 bytes)
{
    const auto store = Store::open(folder, Access::ReadWrite);
    auto recorder = store ? (*store)->recorder({}) : Expected<std::unique_ptr<Recorder>>(store.error());
    if (!recorder)
        qFatal("%s", qPrintable(recorder.error().message));
    std::mt19937_64 random(1);
    Timestamp at{std::chrono::sys_days{std::chrono::year{2026} / 1 / 1}};
    const QFileInfo file((*store)->dir().historyFile());
    for (int batch = 0; QFileInfo(file.filePath()).size() < bytes; ++batch) {
        std::vector<SampleRecord> samples;
        for (int round = 0; round < 100; ++round, at += std::chrono::seconds(10)) {
            for (int point = 0; point < 1'000; ++point)
                samples.push_back({PointId(u"past/%1"_s.arg(point)), {at, static_cast<double>(random()) / 1e7, Quality::Live}});
        }
        Records none;
        if (const auto written = (*recorder)->write(none, samples); written.trouble)
            qFatal("%s", qPrintable(written.trouble->detail));
        while (batch % 20 == 19 && (*recorder)->tidy().value_or(false)) {
        }
    }
    return QFileInfo(file.filePath()).size();
}

} // namespace

class BenchWindow : public QObject
{
    Q_OBJECT

public:
    static void initMain() { qputenv("QTEST_FUNCTION_TIMEOUT", "580000"); }

private:
    WindowRuns m_runs;
    double m_fewMb = 0;
    QStringList m_table;

private Q_SLOTS:
    void init() { QVERIFY(m_runs.freshBroker()); }

    void theFirstWindowStandsWithinASecond_data()
    {
        QTest::addColumn<int>("devices");
        QTest::newRow("400 devices") << few;
        QTest::newRow("10,000 devices") << many;
    }

    /// The site is learned once; every start gets a copy of what was kept, over the broker that still announces all of it.
    void theFirstWindowStandsWithinASecond()
    {
        QFETCH(int, devices);
        const QString kept = m_runs.path(u"kept-%1"_s.arg(devices));
        const QJsonObject learned = m_runs.lookAt({u"seed"_s, devices, 4, kept}, {devices, devices, 5'000, {u"announce"_s}});
        QCOMPARE(learned[u"devices"].toInt(), devices);
        std::vector<double> bare;
        std::vector<double> first;
        std::vector<double> cpu;
        std::vector<double> full;
        QJsonObject figures;
        for (int i = 0; i < starts; ++i) {
            const QString copy = m_runs.path(u"start-%1-%2"_s.arg(devices).arg(i));
            QVERIFY(copyFolder(kept, copy));
            bare.push_back(m_runs.lookAt({u"bare"_s})[u"first"].toDouble());
            figures = m_runs.lookAt({u"start"_s, devices, 2, copy});
            QVERIFY2(figures.contains(u"first"_s), QJsonDocument(figures).toJson().constData());
            first.push_back(figures[u"first"].toDouble());
            cpu.push_back(figures[u"cpu"].toDouble());
            full.push_back(figures[u"full"].toDouble());
        }
        tellStarts(devices, spreadOf(first), spreadOf(full), spreadOf(cpu).median, spreadOf(bare).median);
        tellMemory(devices, figures[u"mb"].toDouble());
        tellSlowest(figures);
        QVERIFY(spreadOf(first).median < promisedStart);
    }

    /// The same start, once before a gigabyte of history lies there and once after.
    void aGigabyteOfHistoryDelaysNoWindow()
    {
        const QString kept = m_runs.path(u"kept-with-history"_s);
        QCOMPARE(m_runs.lookAt({u"seed"_s, few, 4, kept}, {few, few, 5'000, {u"announce"_s}})[u"devices"].toInt(), few);
        const auto startsOf = [&] {
            std::vector<double> first;
            for (int i = 0; i < starts; ++i)
                first.push_back(m_runs.lookAt({u"start"_s, few, 2, kept})[u"first"].toDouble());
            return spreadOf(first);
        };
        std::vector<double> bare;
        for (int i = 0; i < starts; ++i)
            bare.push_back(m_runs.lookAt({u"bare"_s})[u"first"].toDouble());
        const Spread without = startsOf();
        const qint64 bytes = fillHistory(kept, qint64{1} << 30);
        const Spread with = startsOf();
        m_table += QString::asprintf("first paint with %.2f GB of history: median %.0f ms (min %.0f, max %.0f), without %.0f ms: ratio %.2f; to a bare QMainWindow of %.0f ms: %.1f", static_cast<double>(bytes) / (1 << 30),
                                     with.median, with.least, with.most, without.median, with.median / without.median, spreadOf(bare).median, with.median / spreadOf(bare).median);
        qInfo("%s", qPrintable(m_table.constLast()));
        QVERIFY(with.median < promisedStart);
    }

    void publishToPixel_data()
    {
        QTest::addColumn<QString>("page");
        for (const QString& page : m_runs.pages())
            QTest::addRow("%s", qPrintable(page)) << page;
    }

    void publishToPixel()
    {
        QFETCH(QString, page);
        constexpr int devices = 1'000;
        QVERIFY(m_runs.publish({devices, 0, 0, {u"announce"_s}}));
        const QJsonObject figures = m_runs.lookAt({u"latency"_s, devices, 12, m_runs.path(u"pixel-"_s + page), page}, {devices, 10'000, 1'000, {u"stamp"_s}});
        QVERIFY2(figures[u"count"].toInt() > 300, QJsonDocument(figures).toJson().constData());
        m_table += QString::asprintf("%-12s publish to painted p50 %6.1f ms, p99 %6.1f ms (%d values; at the window's door p50 %.1f ms, p99 %.1f ms); window %.0f %% of a core", qPrintable(page), figures[u"p50"].toDouble(),
                                     figures[u"p99"].toDouble(), figures[u"count"].toInt(), figures[u"arrival50"].toDouble(), figures[u"arrival99"].toDouble(), figures[u"cpu"].toDouble());
        qInfo("%s", qPrintable(m_table.constLast()));
        tellSlowest(figures);
        QVERIFY(figures[u"p99"].toDouble() <= promisedLatency);
    }

    void cleanupTestCase()
    {
        qInfo("first window of %d starts, and 1,000 messages/s:", starts);
        for (const QString& line : m_table)
            qInfo("%s", qPrintable(line));
    }

private:
    void tellStarts(int devices, const Spread& first, const Spread& full, double cpu, double bare)
    {
        m_table += QString::asprintf("%6d devices restored: first paint min %.0f, median %.0f, max %.0f ms (of its own work %.0f ms; a bare QMainWindow %.0f ms, ratio %.1f); with every device min %.0f, median %.0f, max %.0f ms",
                                     devices, first.least, first.median, first.most, cpu, bare, first.median / bare, full.least, full.median, full.most);
        qInfo("%s", qPrintable(m_table.constLast()));
    }

    void tellMemory(int devices, double mb)
    {
        if (devices == few)
            m_fewMb = mb;
        else if (m_fewMb > 0)
            m_table += QString::asprintf("memory: %.0f MB with %d devices, %.0f MB with %d: %.1f KB a device", m_fewMb, few, mb, devices, (mb - m_fewMb) * 1024 / (devices - few));
    }
};

QTEST_GUILESS_MAIN(BenchWindow)
#include "bench_window.moc"
