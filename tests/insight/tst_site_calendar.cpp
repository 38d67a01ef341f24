// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/insight/small_site.h"

#include "app/insight/site_calendar.h"

#include <QTest>

using namespace holdfast;
using namespace std::chrono_literals;

/// Days, quarter hours and hours in which people are expected, against Qt's own clock minute by minute.
class TestSiteCalendar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDayIsAsLongAsItsClockSays_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<int>("quarters");
        QTest::newRow("ordinary") << QByteArray("Europe/Berlin") << QDate(2026, 6, 15) << 96;
        QTest::newRow("Berlin forward") << QByteArray("Europe/Berlin") << QDate(2026, 3, 29) << 92;
        QTest::newRow("Berlin back") << QByteArray("Europe/Berlin") << QDate(2026, 10, 25) << 100;
        QTest::newRow("Kyiv back") << QByteArray("Europe/Kyiv") << QDate(2026, 10, 25) << 100;
        QTest::newRow("St. John's forward") << QByteArray("America/St_Johns") << QDate(2026, 3, 8) << 92;
        QTest::newRow("Lord Howe forward, by half an hour") << QByteArray("Australia/Lord_Howe") << QDate(2026, 10, 4) << 94;
        QTest::newRow("Lord Howe back, by half an hour") << QByteArray("Australia/Lord_Howe") << QDate(2026, 4, 5) << 98;
        QTest::newRow("Kathmandu, three quarters off") << QByteArray("Asia/Kathmandu") << QDate(2026, 10, 25) << 96;
    }

    void aDayIsAsLongAsItsClockSays()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QDate, date);
        QFETCH(int, quarters);
        const SmallSite small(zone);
        const SiteCalendar calendar(small.picture.site.site);
        const Timestamp noon = wallMoment(zone, date, QTime(12, 0));
        const std::vector<SiteDay> days = calendar.days({noon, noon + 1min});
        QCOMPARE(days.size(), std::size_t{1});
        QCOMPARE(days.front().date, date);
        QCOMPARE(days.front().whole.from, wallMoment(zone, date));
        QCOMPARE(days.front().whole.to, wallMoment(zone, date.addDays(1)));
        QCOMPARE(SiteCalendar::quarters(days.front().whole).size(), std::size_t(quarters));
    }

    void hoursFollowTheClockOnTheWall_data() { aDayIsAsLongAsItsClockSays_data(); }

    void hoursFollowTheClockOnTheWall()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QDate, date);
        const SmallSite small(zone);
        const SiteCalendar calendar(small.picture.site.site);
        const Interval day{wallMoment(zone, date), wallMoment(zone, date.addDays(1))};
        const std::vector<Interval> hours = calendar.hours(day);
        Timestamp at = day.from;
        for (const Interval& hour : hours) {
            QCOMPARE(hour.from, at);
            const int number = wallOf(zone, hour.from).time().hour();
            for (Timestamp minute = hour.from; minute < hour.to; minute += 1min)
                QCOMPARE(wallOf(zone, minute).time().hour(), number);
            at = hour.to;
        }
        QCOMPARE(at, day.to);
    }

    void peopleAreExpectedExactlyWhenTheClockSaysSo_data() { aDayIsAsLongAsItsClockSays_data(); }

    void peopleAreExpectedExactlyWhenTheClockSaysSo()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QDate, date);
        const SmallSite small(zone);
        const SiteCalendar calendar(small.picture.site.site);
        const Interval week{wallMoment(zone, date.addDays(-3)), wallMoment(zone, date.addDays(4))};
        const Spans occupied = calendar.occupied(week);
        std::size_t next = 0;
        for (Timestamp minute = week.from; minute < week.to; minute += 1min) {
            while (next < occupied.size() && occupied[next].to <= minute)
                ++next;
            const bool isIn = next < occupied.size() && occupied[next].from <= minute;
            const QDateTime wall = wallOf(zone, minute);
            const bool expected = wall.date().dayOfWeek() <= 5 && wall.date() != QDate(2026, 10, 26) && wall.time() >= QTime(7, 0) && wall.time() < QTime(19, 0);
            QVERIFY2(isIn == expected, qPrintable(wall.toString(Qt::ISODate)));
        }
    }

    void hoursOverMidnightEndOnTheNextDay()
    {
        SmallSite small;
        small.picture.site.site.occupied = {};
        small.picture.site.site.occupied[4] = {QTime(22, 0), QTime(6, 0)}; // Friday
        const SiteCalendar calendar(small.picture.site.site);
        const Timestamp saturday = wallMoment("Europe/Dublin", QDate(2026, 11, 7));
        QCOMPARE(calendar.occupied({saturday - 48h, saturday + 48h}), (Spans{{saturday - 2h, saturday + 6h}}));
        QCOMPARE(calendar.occupied({saturday, saturday + 24h}), (Spans{{saturday, saturday + 6h}}));
    }

    void aSiteWithoutHoursIsAlwaysOpen()
    {
        SmallSite small;
        small.picture.site.site.occupied = {};
        const SiteCalendar calendar(small.picture.site.site);
        QVERIFY(!calendar.knowsHours());
        const Timestamp day = wallMoment("Europe/Dublin", QDate(2026, 11, 7));
        QCOMPARE(calendar.occupied({day, day + 24h}), (Spans{{day, day + 24h}}));
        QVERIFY(calendar.unoccupied({day, day + 24h}).empty());
    }

    void spansAreSetsOfMoments()
    {
        const auto at = [](int hour) { return Timestamp(std::chrono::hours(hour)); };
        const Spans a = united({{at(5), at(7)}, {at(1), at(3)}, {at(2), at(4)}, {at(4), at(4)}});
        QCOMPARE(a, (Spans{{at(1), at(4)}, {at(5), at(7)}}));
        const Spans b = united({{at(0), at(2)}, {at(3), at(6)}});
        QCOMPARE(common(a, b), (Spans{{at(1), at(2)}, {at(3), at(4)}, {at(5), at(6)}}));
        QCOMPARE(without(a, b), (Spans{{at(2), at(3)}, {at(6), at(7)}}));
        QCOMPARE(lengthOf(a), std::chrono::milliseconds(5h));
    }
};

QTEST_GUILESS_MAIN(TestSiteCalendar)
#include "tst_site_calendar.moc"
