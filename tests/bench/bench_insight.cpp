// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/insight/history_figures.h"
#include "app/model/figure_names.h"
#include "app/site/scenarios.h"
#include "app/store/store.h"
#include "tests/support/temp_store.h"

#include <QElapsedTimer>
#include <QTest>

#include <map>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// Every figure and every insight of a month of 412 devices, 800 values every five minutes, read from the files of the store.
class BenchInsight : public QObject
{
    Q_OBJECT

private:
    TempDir m_folder;
    std::unique_ptr<Store> m_store;
    Picture m_picture;
    qint64 m_samples = 0;

    [[nodiscard]] static Interval month()
    {
        const Timestamp midnight = std::chrono::sys_days{std::chrono::year(2026) / 11 / 24};
        return {midnight - 30 * 24h, midnight};
    }

private Q_SLOTS:
    void initTestCase()
    {
        const site::Scenario& scenario = *site::scenarioNamed(u"harbour-1406"_s);
        m_picture.apply(site::momentOf(scenario));
        m_picture.now = *scenario.moment;
        auto opened = Store::open(m_folder.path(), Access::ReadWrite);
        QVERIFY(opened.has_value());
        m_store = std::move(opened).value();
        auto recorder = m_store->recorder({});
        QVERIFY(recorder.has_value());
        const int asked = qEnvironmentVariableIntValue("HOLDFAST_INSIGHT_POINTS"); // how many points have all of the past; 0: about two of each device
        site::seedPast(scenario, {31, 5min, asked > 0 ? asked : 800, std::chrono::hours(48)}, [&](Records&& batch) {
            m_samples += static_cast<qint64>(batch.size());
            while (!batch.empty())
                (void)(*recorder)->write(batch);
        });
        while ((*recorder)->tidy().value_or(false)) {
        }
    }

    void theFiguresOfAMonthTakeLessThanAMinute()
    {
        const std::unique_ptr<HistoryReader> reader = m_store->reader();
        const HistoryFigures figures(*reader, m_picture, {});
        QElapsedTimer timer;
        timer.start();
        const auto all = figures.figures({month(), {}, {}});
        const qint64 took = timer.elapsed();
        QVERIFY(all.has_value());
        QCOMPARE(all->size(), figureFacts().size());
        qInfo("%lld records, %lld points: all figures in %lld ms", static_cast<long long>(m_samples), static_cast<long long>(m_picture.points.size()), static_cast<long long>(took));
        QVERIFY2(took < 60'000, qPrintable(QString::number(took)));
    }

    void eachGroupByItself()
    {
        const std::unique_ptr<HistoryReader> reader = m_store->reader();
        const HistoryFigures figures(*reader, m_picture, {});
        std::map<QString, QStringList> groups;
        for (const FigureFacts& facts : figureFacts())
            groups[nameOf(facts.group)] << QLatin1String(facts.id);
        for (const auto& group : groups) {
            QElapsedTimer timer;
            timer.start();
            QVERIFY(figures.figures({month(), group.second, {}}).has_value());
            qInfo("%-16s %6lld ms", qPrintable(group.first), static_cast<long long>(timer.elapsed()));
        }
    }

    void insightsOfAMonth()
    {
        const std::unique_ptr<HistoryReader> reader = m_store->reader();
        const HistoryFigures figures(*reader, m_picture, {});
        QElapsedTimer timer;
        timer.start();
        const auto found = figures.insights({month(), {}, {}});
        QVERIFY(found.has_value());
        qInfo("%zu insights in %lld ms", found->size(), static_cast<long long>(timer.elapsed()));
    }
};

QTEST_GUILESS_MAIN(BenchInsight)
#include "bench_insight.moc"
