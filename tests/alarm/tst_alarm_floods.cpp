// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/alarm/watched_site.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace holdfast;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

static QString pointName(int i)
{
    return u"p%1"_s.arg(i, 5, 10, QChar(u'0'));
}

static AlarmRule pressureRule()
{
    AlarmRule rule = bandRule();
    rule.point.reset();
    rule.quantity = Quantity::Pressure;
    rule.onDelay = 0s;
    rule.offDelay = 0s;
    return rule;
}

static WatchedSite siteWith(int points, AlarmRule rule = pressureRule())
{
    WatchedSite site({std::move(rule)});
    for (int i = 0; i < points; ++i) {
        const QString device = u"d%1"_s.arg(i / 10);
        if (i % 10 == 0)
            site.device(device);
        site.point(pointName(i), device, Quantity::Pressure, u"bar"_s);
    }
    return site;
}

class TestAlarmFloods : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tenThousandAlarmsInAMinuteLoseNoLineOfTheJournal()
    {
        auto site = siteWith(10'000);
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 10'000; ++i) {
            site.hear(pointName(i), 25.0);
            if (i % 167 == 0)
                site.pass(1s);
        }
        const qint64 took = timer.elapsed();
        QCOMPARE(site.count(JournalKind::Active), 10'000);
        QCOMPARE(site.alarms.activeCount(), 10'000);
        QVERIFY(site.alarms.isFlood());
        QSet<QString> occurrences;
        for (const JournalEntry& entry : site.news.journal) {
            if (entry.kind == JournalKind::Active)
                occurrences.insert(entry.occurrence.text());
        }
        QCOMPARE(occurrences.size(), 10'000);
        qInfo("10,000 alarms in %lld ms", static_cast<long long>(took));
        QVERIFY(took < 20'000);
        for (int i = 0; i < 10'000; ++i)
            site.hear(pointName(i), 15.0);
        QCOMPARE(site.count(JournalKind::Return), 10'000);
    }

    void theBeginAndTheEndOfAFloodAreWrittenDownOnce()
    {
        auto site = siteWith(30);
        for (int i = 0; i < 10; ++i)
            site.hear(pointName(i), 25.0);
        site.pass(1s);
        QVERIFY(!site.alarms.isFlood());
        site.hear(pointName(10), 25.0);
        QVERIFY(site.alarms.isFlood());
        QCOMPARE(site.news.journal.back().note, u"began: 11 alarms in 10 minutes"_s);
        site.hear(pointName(11), 25.0);
        site.pass(9min);
        for (int i = 12; i < 16; ++i)
            site.hear(pointName(i), 25.0);
        site.pass(1min);
        QVERIFY(!site.alarms.isFlood());
        QCOMPARE(site.count(JournalKind::Flood), 2);
        QCOMPARE(site.news.journal.back().note, u"over: 16 alarms since it began"_s);
    }

    void whatIsHiddenIsNoFlood()
    {
        auto site = siteWith(30);
        for (int i = 0; i < 30; ++i)
            QVERIFY(site.wish(SetAlarmService{AlarmId(u"band/"_s + pointName(i)), false, u"WO"_s}, Role::Engineer));
        for (int i = 0; i < 30; ++i)
            site.hear(pointName(i), 25.0);
        QVERIFY(!site.alarms.isFlood());
    }

    void sameSamplesTwiceAndSamplesInAnyOrderChangeNothing()
    {
        for (quint32 seed = 1; seed <= 30; ++seed) {
            QRandomGenerator dice(seed);
            AlarmRule rule = pressureRule();
            rule.onDelay = 10s;
            rule.offDelay = 5s;
            auto clean = siteWith(1, rule);
            auto messy = siteWith(1, rule);
            std::vector<Reading> heard;
            for (int step = 0; step < 400; ++step) {
                const double value = dice.bounded(2) == 0 ? 15 : 8 + dice.bounded(16.0);
                clean.hear(pointName(0), value);
                messy.hear(pointName(0), value);
                heard.push_back({PointId(pointName(0)), value, messy.clock.now(), messy.clock.now(), Quality::Live});
                messy.take(ReadingChanged{heard.back()});
                if (heard.size() > 100) { // an old one once more, with its own time
                    Reading again = heard[dice.bounded(static_cast<quint32>(heard.size() - 90))];
                    again.receivedAt = messy.clock.now();
                    if (again.receivedAt - *again.at > 61s)
                        messy.take(ReadingChanged{again});
                    messy.take(ReadingChanged{again, true, true});
                }
                const Ticks time = std::chrono::seconds(1 + dice.bounded(8));
                clean.pass(time);
                messy.pass(time);
                QCOMPARE(messy.label(u"band/p00000"_s), clean.label(u"band/p00000"_s));
            }
            QCOMPARE(messy.count(JournalKind::Active), clean.count(JournalKind::Active));
            QCOMPARE(messy.count(JournalKind::Return), clean.count(JournalKind::Return));
        }
    }

    void aBacklogOfADayIsHistoryAndNoPresentAlarm()
    {
        auto site = siteWith(200);
        const auto now = site.clock.now();
        for (int hour = 0; hour < 24; ++hour) {
            for (int i = 0; i < 200; ++i)
                site.take(ReadingChanged{{PointId(pointName(i)), hour == 12 ? 25.0 : 15.0, now - 24h + std::chrono::hours(hour), now, Quality::Late}, true, true});
        }
        site.pass(1min);
        QCOMPARE(site.count(JournalKind::Active), 0);
        QCOMPARE(site.count(JournalKind::HistoricExceedance), 200);
        QVERIFY(!site.alarms.isFlood());
    }
};

QTEST_GUILESS_MAIN(TestAlarmFloods)
#include "tst_alarm_floods.moc"
