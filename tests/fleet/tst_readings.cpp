// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fleet/small_site.h"

#include <QTest>

using namespace holdfast;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

class TestReadings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsHeardNowIsLive()
    {
        SmallSite site;
        site.take(declaration(1, claimOf({"a"})));
        QCOMPARE(site.shown("a/temperature"), Quality::NeverSeen);
        site.hear(1, 20.5);
        QCOMPARE(site.shown("a/temperature"), Quality::Live);
        QCOMPARE(site.reading("a/temperature").at, std::optional(site.clock.now()));
    }

    void whatABrokerKeptIsNeverLive()
    {
        SmallSite site;
        site.take(declaration(1, claimOf({"a"})));
        site.hearRetained(1, 20.5);
        QCOMPARE(site.shown("a/temperature"), Quality::Stale);
        QVERIFY(!site.reading("a/temperature").at);
        QCOMPARE(site.state("a").presence, Presence::Unknown);
    }

    void whatABrokerKeptHasItsOwnAgeWhenItSaysSo()
    {
        SmallSite site;
        site.take(declaration(1, claimOf({"a"})));
        const Timestamp yesterday = site.clock.now() - 24h;
        site.hearRetained(1, 20.5, yesterday);
        QCOMPARE(site.shown("a/temperature"), Quality::Stale);
        QCOMPARE(site.reading("a/temperature").at, std::optional(yesterday));
    }

    void whatABrokerKeptDoesNotReplaceWhatWasHeardSince()
    {
        SmallSite site;
        site.link(LinkStatus::Connected);
        site.take(declaration(1, claimOf({"a"})));
        site.hear(1, 21.0);
        site.hearRetained(1, 19.0);
        QCOMPARE(site.reading("a/temperature").value, Value(21.0));
        QCOMPARE(site.shown("a/temperature"), Quality::Live);
    }

    void afterAReturnTheKeptValueThatDiffersHasNoAge()
    {
        SmallSite site;
        site.link(LinkStatus::Connected);
        site.take(declaration(1, claimOf({"a"})));
        site.hear(1, 21.0);
        const auto at = site.reading("a/temperature").at;
        site.pass(10s);
        site.link(LinkStatus::Lost);
        site.link(LinkStatus::Connected);
        site.hearRetained(1, 21.0);
        QCOMPARE(site.reading("a/temperature").at, at); // the one we heard ourselves
        site.hearRetained(1, 23.0);
        QVERIFY(!site.reading("a/temperature").at);
        QCOMPARE(site.shown("a/temperature"), Quality::Stale);
    }

    void aKeptEventNeverHappensAgain()
    {
        SmallSite site;
        PointDeclared button = declaration(1, claimOf({"a"}), "action");
        button.point.function = PointFunction::Event;
        button.point.kind = PointKind::Str;
        site.take(button);
        site.clear();
        site.hearRetained(1, u"single"_s);
        QVERIFY(site.changes.empty());
        site.hear(1, u"single"_s);
        QCOMPARE(site.told<ReadingChanged>().size(), 1U);
    }

    void aClockThatIsWrongIsSuspectAndArrivalCounts_data()
    {
        QTest::addColumn<Timestamp>("own");
        QTest::addColumn<Quality>("shown");
        const Timestamp now = FakeClock().now();
        QTest::newRow("a minute behind is fine") << now - 60s << Quality::Live;
        QTest::newRow("two minutes and more behind") << now - 121s << Quality::ClockSuspect;
        QTest::newRow("two minutes and more ahead") << now + 121s << Quality::ClockSuspect;
        QTest::newRow("1970") << Timestamp{} + 5s << Quality::ClockSuspect;
        QTest::newRow("2036") << Timestamp{std::chrono::sys_days{std::chrono::year{2036} / 2 / 7}} << Quality::ClockSuspect;
        QTest::newRow("seconds read as milliseconds") << Timestamp{now.time_since_epoch() / 1000} << Quality::ClockSuspect;
        QTest::newRow("milliseconds read as seconds") << Timestamp{now.time_since_epoch() * 1000} << Quality::ClockSuspect;
    }

    void aClockThatIsWrongIsSuspectAndArrivalCounts()
    {
        QFETCH(Timestamp, own);
        QFETCH(Quality, shown);
        SmallSite site;
        site.take(declaration(1, claimOf({"a"})));
        site.hearWithTime(1, 20.0, own);
        QCOMPARE(site.shown("a/temperature"), shown);
        QCOMPARE(site.reading("a/temperature").at, std::optional(shown == Quality::Live ? own : site.clock.now()));
    }

    void noReadingStandsInTheFuture()
    {
        SmallSite site;
        site.take(declaration(1, claimOf({"a"})));
        site.hearWithTime(1, 20.0, site.clock.now() + 50s);
        QCOMPARE(site.reading("a/temperature").at, std::optional(site.clock.now()));
    }

    void readingsThatArriveTogetherHaveTimesOfTheirOwn()
    {
        SmallSite site;
        site.take(declaration(1, claimOf({"a"})));
        site.take(declaration(2, claimOf({"b"})));
        const Timestamp now = site.clock.now();
        for (int i = 0; i < 3; ++i)
            site.hear(1, 20.0 + i);
        site.hear(2, 20.0);
        std::vector<std::optional<Timestamp>> times;
        for (const ReadingChanged& change : site.told<ReadingChanged>())
            times.push_back(change.reading.at);
        QCOMPARE(times, (std::vector<std::optional<Timestamp>>{now, now + 1ms, now + 2ms, now}));
        QCOMPARE(site.reading("a/temperature").receivedAt, now);
        site.clock.advance(1ms);
        site.hear(1, 24.0);
        QCOMPARE(site.reading("a/temperature").at, std::optional(now + 3ms));
        site.clock.advance(10ms);
        site.hear(1, 25.0);
        QCOMPARE(site.reading("a/temperature").at, std::optional(site.clock.now()));
    }

    void readingsNeverRunFarAheadOfTheClock()
    {
        SmallSite site;
        site.take(declaration(1, claimOf({"a"})));
        for (int i = 0; i < 1'000; ++i)
            site.hear(1, 20.0 + i);
        QCOMPARE(site.reading("a/temperature").at, std::optional(site.clock.now() + 50ms));
        site.clock.setWall(site.clock.now() - 1h);
        site.hear(1, 19.0);
        QCOMPARE(site.reading("a/temperature").at, std::optional(site.clock.now()));
    }

    void aTimeThatAPublisherGaveIsLeftAlone()
    {
        SmallSite site;
        site.take(declaration(1, claimOf({"a"})));
        const Timestamp own = site.clock.now() - 5s;
        site.hear(1, 20.0);
        for (int i = 0; i < 3; ++i)
            site.hearWithTime(1, 21.0 + i, own);
        QCOMPARE(site.reading("a/temperature").at, std::optional(own));
    }

    void whenOurOwnClockIsSetTheDevicesAreNotSuspect()
    {
        SmallSite site;
        site.take(declaration(1, claimOf({"a"})));
        site.hearWithTime(1, 20.0, site.clock.now());
        const Timestamp right = site.clock.now();
        site.clock.setWall(site.clock.now() - 1h);
        site.hearWithTime(1, 21.0, right + 1s);
        QCOMPARE(site.shown("a/temperature"), Quality::Live);
        QVERIFY(*site.reading("a/temperature").at <= site.clock.now());
    }

    void historyFromBeforeIsForHistoryOnly()
    {
        SmallSite site;
        site.take(declaration(1, claimOf({"a"})));
        site.hear(1, 20.0);
        site.clear();
        const Timestamp then = site.clock.now() - 1h;
        site.take(ValueHeard{SourceIndex{1}, 99.0, then, false, true});
        const auto told = site.told<ReadingChanged>();
        QCOMPARE(told.size(), 1U);
        QVERIFY(told.front().historical);
        QCOMPARE(told.front().reading.at, std::optional(then));
        QCOMPARE(site.reading("a/temperature").value, Value(20.0));
    }

    void whatCannotBeReadMakesTheOldValueStale()
    {
        SmallSite site;
        site.take(declaration(1, claimOf({"a"})));
        site.hear(1, 20.0);
        site.take(ValueUnreadable{SourceIndex{1}, u"not a number"_s, u"garbage"_s});
        QCOMPARE(site.shown("a/temperature"), Quality::Stale);
        QCOMPARE(site.reading("a/temperature").value, Value(20.0));
        QCOMPARE(site.fleet.figures().unreadableValues, 1U);
    }

    void restoredValuesKeepTheirTimeAndAreNeverBetterThanStale()
    {
        SmallSite site;
        Device device;
        device.id = DeviceId(u"a"_s);
        device.identifiers = {{u"id"_s, u"a"_s}};
        device.membership = Membership::Adopted;
        Point point;
        point.id = PointId(u"a/temperature"_s);
        point.device = device.id;
        point.property = u"temperature"_s;
        point.component = u"sensor"_s;
        point.kind = PointKind::Number;
        const Timestamp then = site.clock.now() - 3h;
        site.fleet.restore({device}, {point}, {Reading{point.id, 19.0, then, then, Quality::Live}}, site.changes);
        QCOMPARE(site.shown("a/temperature"), Quality::Stale);
        QCOMPARE(site.reading("a/temperature").at, std::optional(then));
        QVERIFY(!site.told<ReadingChanged>().front().fresh);
        site.take(declaration(1, claimOf({"a"})));
        site.hear(1, 20.0);
        QCOMPARE(site.shown("a/temperature"), Quality::Live);
        QCOMPARE(site.fleet.devices().size(), 1U);
    }

    void whatIsWithdrawnStaysAsAnOldValue()
    {
        SmallSite site;
        site.take(declaration(1, claimOf({"a"})));
        site.hear(1, 20.0);
        site.take(PointWithdrawn{SourceIndex{1}, false});
        QCOMPARE(site.shown("a/temperature"), Quality::Stale);
        site.take(declaration(2, claimOf({"a"})));
        site.hear(2, 21.0);
        QCOMPARE(site.shown("a/temperature"), Quality::Live);
    }
};

QTEST_GUILESS_MAIN(TestReadings)
#include "tst_readings.moc"
