// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/draft.h"
#include "app/report/period.h"
#include "tests/report/canned_site.h"

#include <QTest>

using namespace holdfast;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

class TestPeriod : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPeriodIsNamedAsPeopleNameIt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::newRow("month before") << u"last-month"_s << u"2026-10"_s << u"2026-10-01T00:00"_s << u"2026-11-01T00:00"_s;
        QTest::newRow("week before, from Monday") << u"last-week"_s << u"2026-W47"_s << u"2026-11-16T00:00"_s << u"2026-11-23T00:00"_s;
        QTest::newRow("what has not come is cut off") << u"this-month"_s << u"2026-11"_s << u"2026-11-01T00:00"_s << u"2026-11-24T14:06"_s;
        QTest::newRow("a week by its number") << u"2026-W01"_s << u"2026-W01"_s << u"2025-12-29T00:00"_s << u"2026-01-05T00:00"_s;
        QTest::newRow("quarter before") << u"last-quarter"_s << u"2026-Q3"_s << u"2026-07-01T00:00"_s << u"2026-10-01T00:00"_s;
        QTest::newRow("the quarter so far") << u"this-quarter"_s << u"2026-Q4"_s << u"2026-10-01T00:00"_s << u"2026-11-24T14:06"_s;
        QTest::newRow("a quarter by its number") << u"2026-Q1"_s << u"2026-Q1"_s << u"2026-01-01T00:00"_s << u"2026-04-01T00:00"_s;
        QTest::newRow("a day") << u"2026-11-23"_s << u"2026-11-23"_s << u"2026-11-23T00:00"_s << u"2026-11-24T00:00"_s;
        QTest::newRow("days with both ends") << u"2026-10-05..2026-10-06"_s << u"2026-10-05..2026-10-06"_s << u"2026-10-05T00:00"_s << u"2026-10-07T00:00"_s;
        QTest::newRow("months with both ends") << u"2026-09..2026-10"_s << u"2026-09-01..2026-10-31"_s << u"2026-09-01T00:00"_s << u"2026-11-01T00:00"_s;
    }

    void aPeriodIsNamedAsPeopleNameIt()
    {
        QFETCH(QString, text);
        QFETCH(QString, name);
        QFETCH(QString, from);
        QFETCH(QString, to);
        const auto period = periodNamed(text, at("2026-11-24T14:06"), QTimeZone("Europe/Dublin"));
        QVERIFY(period);
        QCOMPARE(period->name, name);
        QCOMPARE(period->interval.from, at(from.toLatin1().constData()));
        QCOMPARE(period->interval.to, at(to.toLatin1().constData()));
    }

    void whatIsNoPeriodIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"", "tomorrow", "2026-13", "2026-02-30", "2026-W54", "2026-Q5", "2026-10-06..2026-10-05", "2027-01", "..", "2026-10-01..x", "'; DROP"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void whatIsNoPeriodIsRefused()
    {
        QFETCH(QString, text);
        const auto period = periodNamed(text, at("2026-11-24T14:06"), QTimeZone("Europe/Dublin"));
        QVERIFY(!period);
        QCOMPARE(period.error().code, Error::Code::Invalid);
    }

    void daysOfClockChangesAreAsLongAsTheyAre_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("day");
        QTest::addColumn<int>("minutes");
        QTest::newRow("Kyiv, spring") << u"Europe/Kyiv"_s << u"2026-03-29"_s << 23 * 60;
        QTest::newRow("Berlin, autumn") << u"Europe/Berlin"_s << u"2026-10-25"_s << 25 * 60;
        QTest::newRow("St John's, spring") << u"America/St_Johns"_s << u"2026-03-08"_s << 23 * 60;
        QTest::newRow("Lord Howe, half an hour") << u"Australia/Lord_Howe"_s << u"2026-10-04"_s << 23 * 60 + 30;
        QTest::newRow("Kathmandu, never") << u"Asia/Kathmandu"_s << u"2026-03-29"_s << 24 * 60;
    }

    void daysOfClockChangesAreAsLongAsTheyAre()
    {
        QFETCH(QString, zone);
        QFETCH(QString, day);
        QFETCH(int, minutes);
        QTimeZone place(zone.toLatin1());
        if (!place.isValid() && zone == u"Europe/Kyiv")
            place = QTimeZone("Europe/Kiev"); // as older tables call it
        const auto period = periodNamed(day, at("2026-11-24T14:06"), place);
        QVERIFY(period);
        QCOMPARE(period->interval.to - period->interval.from, std::chrono::minutes(minutes));
        QCOMPARE(daysOf(period->interval, place).size(), std::size_t(1));
    }

    void theDaysOfAMonthCoverItWithoutAHole()
    {
        const QTimeZone place("Europe/Berlin");
        const auto month = periodNamed(u"2026-10"_s, at("2026-11-24T14:06"), place);
        const std::vector<Interval> days = daysOf(month->interval, place);
        QCOMPARE(days.size(), std::size_t(31));
        for (std::size_t i = 1; i < days.size(); ++i)
            QCOMPARE(days[i].from, days[i - 1].to);
        QCOMPARE(days.front().from, month->interval.from);
        QCOMPARE(days.back().to, month->interval.to);
    }

    void aTimeThatComesTwiceIsToldWithItsOffset()
    {
        const ReportWords words(u"en"_s, QTimeZone("Europe/Berlin"));
        const Timestamp first = at("2026-10-25T00:30:00Z", "UTC");
        QCOMPARE(words.moment(first), u"25 Oct 2026 02:30:00 (+02:00)"_s);
        QCOMPARE(words.moment(first + 1h), u"25 Oct 2026 02:30:00 (+01:00)"_s);
        QCOMPARE(words.moment(first + 48h), u"27 Oct 2026 01:30:00"_s);
        QCOMPARE(words.isoLocal(first + 1h), u"2026-10-25T02:30:00.000+01:00"_s);
    }

    void whatIsCoveredTwiceCountsOnce()
    {
        const Timestamp begin = at("2026-10-01T00:00");
        QCOMPARE(covered({{begin, begin + 2h}, {begin + 1h, begin + 3h}, {begin + 9h, begin + 30h}}, {begin, begin + 10h}), std::chrono::milliseconds(4h));
    }
};

QTEST_GUILESS_MAIN(TestPeriod)
#include "tst_period.moc"
