// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fleet/small_site.h"

#include <QTest>

using namespace holdfast;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

PointDeclared declaredBy(const char* convention, quint32 source, const DeviceClaim& device, const char* property = "temperature")
{
    PointDeclared declared = declaration(source, device, property);
    declared.convention = text(convention);
    return declared;
}

/// Two conventions speak of one leaf of one device; what the first says of maker and model comes late.
struct TwoVoices
{
    TwoVoices()
    {
        site.link(LinkStatus::Connected);
        foreign.device.name = u"Lamp"_s;
    }

    SmallSite site;
    PointDeclared native = declaredBy("zwave-js-ui", 1, claimOf({"a"}, "Unknown", "0xXXXX"));
    PointDeclared foreign = declaredBy("homeassistant", 2, claimOf({"a"}));

    void joined()
    {
        native.device = claimOf({"a"});
        site.take(native);
        site.take(foreign);
    }
    [[nodiscard]] Reading shown(quint32 source) const
    {
        for (const DeviceId& device : site.fleet.devices())
            for (const PointId& point : site.fleet.pointsOf(device))
                for (const SourceIndex one : site.fleet.sourcesOf(point))
                    if (one == SourceIndex{source})
                        return *site.fleet.reading(point);
        return {};
    }
};

} // namespace

/// A reading goes with the source that said it, and never looks better or younger on the way.
class TestCarrying : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatABrokerKeptGoesAlongWhenTwoDevicesTurnOutToBeOne()
    {
        TwoVoices two;
        two.site.take(two.native);
        two.site.take(two.foreign);
        QCOMPARE(two.site.fleet.devices().size(), 2U);
        two.site.hearRetained(2, 21.5);
        two.native.device = claimOf({"a"});
        two.site.take(two.native);
        QCOMPARE(two.site.fleet.devices().size(), 1U);
        const Reading reading = two.shown(2);
        QCOMPARE(reading.value, Value(21.5));
        QCOMPARE(reading.quality, Quality::Stale);
        QVERIFY(!reading.at);
        QCOMPARE(two.site.shown("a/temperature"), Quality::Stale);
    }

    void theWindowIsToldUnderTheNewName()
    {
        TwoVoices two;
        two.site.take(two.native);
        two.site.take(two.foreign);
        two.site.hearRetained(2, 21.5);
        two.site.clear();
        two.native.device = claimOf({"a"});
        two.site.take(two.native);
        const auto told = two.site.told<ReadingChanged>();
        QVERIFY(!told.empty());
        QCOMPARE(told.back().reading.point, PointId(u"a/temperature"_s));
        QCOMPARE(told.back().reading.value, Value(21.5));
        QVERIFY(!told.back().fresh);
    }

    void aDeviceThatPartedIsAdoptedAsItWasBefore()
    {
        TwoVoices two;
        two.joined();
        two.foreign.device.manufacturer = u"Other"_s;
        two.site.take(two.foreign);
        QCOMPARE(two.site.fleet.devices().size(), 2U);
        for (const DeviceId& device : two.site.fleet.devices())
            QCOMPARE(two.site.fleet.device(device)->membership, Membership::Adopted);
    }

    void whoOnlyAgreedTakesTheValueButNotItsTime()
    {
        TwoVoices two;
        two.joined();
        const Timestamp own = two.site.clock.now() - 1h;
        two.site.hearRetained(1, 21.5, own);
        two.site.hearRetained(2, 21.5);
        two.site.pass(1s);
        two.site.hearRetained(1, 21.5, own);
        two.foreign.device.manufacturer = u"Other"_s;
        two.site.take(two.foreign);
        QCOMPARE(two.shown(1).at, std::optional(own));
        QCOMPARE(two.shown(2).value, Value(21.5));
        QCOMPARE(two.shown(2).quality, Quality::Stale);
        QVERIFY(!two.shown(2).at);
    }

    void whoNeverSaidItTakesNothing()
    {
        TwoVoices two;
        two.joined();
        two.site.hearRetained(1, 21.5);
        two.foreign.device.manufacturer = u"Other"_s;
        two.site.take(two.foreign);
        QCOMPARE(two.shown(1).value, Value(21.5));
        QCOMPARE(two.shown(2).quality, Quality::NeverSeen);
    }

    void aValueNobodyWhoStaysHasSaidIsStale()
    {
        TwoVoices two;
        two.joined();
        two.site.hear(1, 21.5);
        QCOMPARE(two.site.shown("a/temperature"), Quality::Live);
        two.site.take(PointWithdrawn{SourceIndex{1}, false});
        QCOMPARE(two.site.shown("a/temperature"), Quality::Stale);
        two.site.hear(2, 22.0);
        QCOMPARE(two.site.shown("a/temperature"), Quality::Live);
    }

    void aValueTheOthersHaveSaidTooStaysAsItIs()
    {
        TwoVoices two;
        two.joined();
        two.site.take(Events{ValueHeard{SourceIndex{1}, 21.5, {}, false, false}, ValueHeard{SourceIndex{2}, 21.5, {}, false, false}});
        two.site.take(PointWithdrawn{SourceIndex{1}, false});
        QCOMPARE(two.site.shown("a/temperature"), Quality::Live);
    }

    void anAnnouncementThatIsRepeatedChangesNothing()
    {
        TwoVoices two;
        two.native.point.property = u"power"_s;
        two.foreign.point.property = u"value"_s;
        two.native.uniqueId = two.foreign.uniqueId;
        two.joined();
        two.site.hear(2, 21.5);
        QCOMPARE(two.site.fleet.pointsOf(DeviceId(u"a"_s)).size(), 1U);
        two.site.clear();
        two.site.take(two.foreign);
        two.site.take(two.native);
        QVERIFY(two.site.told<ReadingChanged>().empty());
        QCOMPARE(two.shown(2).quality, Quality::Live);
    }

    void aLiveReadingKeepsItsTimeAndItsRhythm()
    {
        SmallSite site(Adoption{});
        site.link(LinkStatus::Connected);
        site.take(declaration(1, claimOf({"a"})));
        site.take(declaration(2, claimOf({"b"}), "humidity"));
        site.beat(2, 10s, 12, 40);
        const auto at = site.reading("b/humidity").at;
        QVERIFY(site.wish(Adopt{{DeviceId(u"a"_s)}}));
        site.pass(5s);
        QVERIFY(site.wish(MergeDevices{DeviceId(u"a"_s), DeviceId(u"b"_s)}));
        QCOMPARE(site.reading("a/humidity").value, Value(40.0));
        QCOMPARE(site.reading("a/humidity").at, at);
        QCOMPARE(site.shown("a/humidity"), Quality::Live);
        site.pass(6h, 20s);
        QVERIFY(site.shown("a/humidity") != Quality::Live);
    }

    void whatTwoConventionsReadAtOnePlaceIsOnePointWhateverTheyCallIt()
    {
        SmallSite site;
        PointDeclared select = declaredBy("homeassistant", 1, claimOf({"a"}), "fan");
        PointDeclared preset = declaredBy("homie", 2, claimOf({"a"}), "preset");
        PointDeclared other = declaredBy("homie", 3, claimOf({"a"}), "speed");
        select.reads = preset.reads = 7;
        other.reads = 8;
        site.take(select);
        site.hear(1, 3.0);
        site.take(preset);
        site.take(other);
        QCOMPARE(site.fleet.figures().points, 2);
        QCOMPARE(site.reading("a/fan").value, Value(3.0));
        site.take(preset); // told anew: it stays where it is
        QCOMPARE(site.fleet.figures().points, 2);
    }

    void whatTwoConventionsWriteToOnePlaceIsOnePointUnlessTheyReadItElsewhere()
    {
        SmallSite site;
        PointDeclared button = declaredBy("homeassistant", 1, claimOf({"a"}), "press");
        PointDeclared locate = declaredBy("homie", 2, claimOf({"a"}), "locate");
        PointDeclared elsewhere = declaredBy("shelly", 3, claimOf({"a"}), "place");
        button.writes = locate.writes = elsewhere.writes = 7;
        button.reads = 1;
        elsewhere.reads = 2;
        for (const PointDeclared& declared : {button, locate, elsewhere})
            site.take(declared);
        QCOMPARE(site.fleet.figures().points, 2);
    }

    void theSameMessageReadAnewKeepsItsTime()
    {
        SmallSite site;
        site.link(LinkStatus::Connected);
        site.take(declaration(1, claimOf({"a"})));
        site.hear(1, 215.0);
        const auto at = site.reading("a/temperature").at;
        const Timestamp heard = site.clock.now();
        site.pass(5s);
        site.hearRetained(1, 21.5, heard);
        QCOMPARE(site.reading("a/temperature").value, Value(21.5));
        QCOMPARE(site.reading("a/temperature").at, at);
        QCOMPARE(site.shown("a/temperature"), Quality::Live);
        site.hearRetained(1, 3.0, heard - 1h);
        QCOMPARE(site.reading("a/temperature").value, Value(21.5));
    }
};

QTEST_GUILESS_MAIN(TestCarrying)
#include "tst_carrying.moc"
