// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/example_site.h"
#include "ui/models/intake.h"

#include <QSignalSpy>
#include <QTest>

using namespace holdfast;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

Delta lostBroker()
{
    Delta delta;
    delta.links.insert(BrokerId(u"main"_s), {BrokerId(u"main"_s), LinkStatus::Lost, LinkFault::None, {}, {}, {}, {}, 0, {}});
    return delta;
}

Delta readingOf(int device, double value)
{
    Delta delta;
    const PointId point(u"many-%1/temperature"_s.arg(device));
    delta.readings.insert(point, {point, value, Timestamp(1h), Timestamp(1h), Quality::Live});
    return delta;
}

} // namespace

class TestIntake : public QObject
{
    Q_OBJECT

private:
    Ticks m_now{0};
    Delta m_mail;

    Intake::Take take()
    {
        return [this] { return std::exchange(m_mail, {}); };
    }

    /// Every look at the watch costs a millisecond: a turn then holds four portions.
    Slices::Watch watch()
    {
        return [this] { return m_now += 1ms; };
    }

private Q_SLOTS:
    void init() { m_mail = {}; }

    void muchNewsTakesSeveralTurnsAndEndsAsIfItHadComeAtOnce()
    {
        Live live;
        Live wanted;
        wanted.apply(manyDevices(4000));
        Intake intake(live, take(), watch());
        m_mail = manyDevices(4000);
        int turns = 1;
        while (intake.turn())
            ++turns;
        QVERIFY(turns > 10);
        QVERIFY(live.picture().devices == wanted.picture().devices);
        QVERIFY(live.picture().readings == wanted.picture().readings);
        QVERIFY(live.picture().states == wanted.picture().states);
        QCOMPARE(live.census().tally(), wanted.census().tally());
    }

    void aLostBrokerOvertakesTenThousandDevices()
    {
        Live live;
        Intake intake(live, take(), watch());
        m_mail = manyDevices(10'000);
        QVERIFY(intake.turn());
        m_mail = lostBroker();
        QVERIFY(intake.turn());
        QVERIFY(!live.picture().linkUp(BrokerId(u"main"_s)));
        QVERIFY(live.picture().devices.size() < 10'000);
        QCOMPARE(live.census().tally().fresh, 0);
    }

    void valuesOfWhatIsKnownDoNotWaitBehindWhatIsNew()
    {
        Live live;
        live.apply(manyDevices(10));
        Intake intake(live, take(), watch());
        Delta many = manyDevices(10'000);
        for (int i = 0; i < 10; ++i)
            many.merge(readingOf(i, 1));
        m_mail = std::move(many);
        QVERIFY(intake.turn());
        Delta news = readingOf(3, 33.5);
        news.states.insert(DeviceId(u"many-3"_s), {Presence::Degraded, PresenceEvidence::Heard, {}, {}, {}, {}});
        m_mail = std::move(news);
        while (intake.turn()) {
        }
        QCOMPARE(live.picture().readings.value(PointId(u"many-3/temperature"_s)).value, Value(33.5));
        QCOMPARE(live.picture().states.value(DeviceId(u"many-3"_s)).presence, Presence::Degraded);
    }

    void theLatestOfEveryPointIsWhatStaysUnderRandomNews()
    {
        Live live;
        Live wanted;
        Intake intake(live, take(), watch());
        for (int round = 0; round < 60; ++round) {
            Delta delta = round % 20 == 0 ? manyDevices(1500 + round * 10) : Delta();
            for (int i = 0; i < 50; ++i)
                delta.merge(readingOf((i * 37 + round * 11) % (1500 + round), round));
            if (round % 7 == 3) {
                delta.removedDevices.insert(DeviceId(u"many-%1"_s.arg(round)));
                delta.removedPoints.insert(PointId(u"many-%1/temperature"_s.arg(round)));
                delta.devices.remove(DeviceId(u"many-%1"_s.arg(round)));
                delta.readings.remove(PointId(u"many-%1/temperature"_s.arg(round)));
            }
            wanted.apply(Delta(delta));
            m_mail = std::move(delta);
            (void)intake.turn();
        }
        while (intake.turn()) {
        }
        QVERIFY(live.picture().devices == wanted.picture().devices);
        QVERIFY(live.picture().points == wanted.picture().points);
        for (auto reading = wanted.picture().readings.cbegin(); reading != wanted.picture().readings.cend(); ++reading)
            if (wanted.picture().points.contains(reading.key()))
                QCOMPARE(live.picture().readings.value(reading.key()).value, reading->value);
    }

    void aReadingNeverComesBeforeItsPoint()
    {
        Live live;
        int early = 0;
        connect(&live, &Live::changed, this, [&](const Delta& delta) {
            for (auto reading = delta.readings.cbegin(); reading != delta.readings.cend(); ++reading)
                early += live.picture().points.contains(reading.key()) ? 0 : 1;
        });
        Intake intake(live, take(), watch());
        m_mail = manyDevices(2000);
        QVERIFY(intake.turn());
        m_mail = manyDevices(4000);
        while (intake.turn()) {
        }
        QCOMPARE(live.picture().readings.size(), 4000);
        QCOMPARE(early, 0);
    }

    void oneWakeTakesEverythingThatCame()
    {
        Live live;
        Intake intake(live, take());
        QSignalSpy changed(&live, &Live::changed);
        m_mail = manyDevices(5);
        intake.wake();
        intake.wake();
        QCOMPARE(changed.size(), 0);
        QTRY_COMPARE(live.picture().devices.size(), 5);
        QCOMPARE(changed.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestIntake)
#include "tst_intake.moc"
