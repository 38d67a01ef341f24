// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fleet/small_site.h"

#include <QTest>

#include <algorithm>

using namespace holdfast;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

const DeviceId a{QStringLiteral("a")};
const DeviceId b{QStringLiteral("b")};

Message messageOf(const SmallSite& site, int size)
{
    return {site.broker, u"home/a"_s, QByteArray(size, 'x'), site.clock.now(), site.clock.ticks(), false};
}

} // namespace

class TestMembers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoOnlyWaitsInTheInboxHasNoHistory()
    {
        SmallSite site(Adoption{});
        site.take(declaration(1, claimOf({"a"})));
        site.hear(1, 20.0);
        QVERIFY(site.changes.empty());
        const InboxNews news = site.fleet.takeInboxNews(site.moment());
        QCOMPARE(news.entries.size(), 1U);
        QCOMPARE(news.entries.front().device, a);
        QCOMPARE(news.entries.front().points.size(), 1U);
    }

    void adoptingTellsTheDeviceItsPointsAndItsLastValue()
    {
        SmallSite site(Adoption{});
        site.take(declaration(1, claimOf({"a"})));
        site.hear(1, 20.0);
        QVERIFY(site.wish(Adopt{{a}}));
        QCOMPARE(site.told<DeviceChanged>().front().device.membership, Membership::Adopted);
        QCOMPARE(site.told<PointChanged>().size(), 1U);
        QCOMPARE(site.told<ReadingChanged>().front().reading.value, Value(20.0));
        QCOMPARE(site.fleet.takeInboxNews(site.moment()).left, std::vector{a});
    }

    void onlyTheConventionsThatMayComeInDo()
    {
        SmallSite site(adoptionNamed(u"zigbee2mqtt, tasmota"_s));
        site.take(declaration(1, claimOf({"a"})));
        PointDeclared other = declaration(2, claimOf({"b"}));
        other.convention = u"zigbee2mqtt"_s;
        site.take(other);
        QCOMPARE(site.device("a")->membership, Membership::Heard);
        QCOMPARE(site.device("b")->membership, Membership::Adopted);
    }

    void ignoringAndReturningIsAnUndo()
    {
        SmallSite site(Adoption{});
        site.take(declaration(1, claimOf({"a"})));
        QVERIFY(site.wish(Adopt{{a}}));
        QVERIFY(site.wish(Ignore{{a}}));
        QCOMPARE(site.told<DeviceRemoved>().size(), 1U);
        QCOMPARE(site.device("a")->membership, Membership::Ignored);
        QVERIFY(site.wish(ReturnToInbox{{a}}));
        QCOMPARE(site.device("a")->membership, Membership::Heard);
        QCOMPARE(site.fleet.takeInboxNews(site.moment()).entries.size(), 1U);
    }

    void whoWasPutBackStaysInTheInboxEvenWhereAllMayComeIn()
    {
        SmallSite site;
        site.take(declaration(1, claimOf({"a"})));
        QVERIFY(site.wish(ReturnToInbox{{a}}));
        site.take(declaration(2, claimOf({"a"}), "humidity"));
        QCOMPARE(site.device("a")->membership, Membership::Heard);
    }

    void anUnknownDeviceInAWishChangesNothing()
    {
        SmallSite site(Adoption{});
        site.take(declaration(1, claimOf({"a"})));
        QVERIFY(!site.wish(Adopt{{a, DeviceId(u"nobody"_s)}}));
        QCOMPARE(site.device("a")->membership, Membership::Heard);
    }

    void aNameOfOnesOwnOutlivesTheAnnouncement()
    {
        SmallSite site;
        PointDeclared declared = declaration(1, claimOf({"a"}));
        declared.device.name = u"Sensor 1"_s;
        site.take(declared);
        QVERIFY(site.wish(RenameDevice{a, u"Server room"_s}));
        declared.device.name = u"Sensor 2"_s;
        site.take(declared);
        QCOMPARE(site.device("a")->name, u"Server room"_s);
        QCOMPARE(site.device("a")->announcedName, u"Sensor 2"_s);
        QVERIFY(site.wish(RenameDevice{a, QString()}));
        QCOMPARE(site.device("a")->name, u"Sensor 2"_s);
    }

    void aMergeByHandKeepsTheOlderIdAndAnAlias()
    {
        SmallSite site;
        site.take(declaration(1, claimOf({"a"})));
        site.pass(1min);
        site.take(declaration(2, claimOf({"b"}), "humidity"));
        QVERIFY(site.wish(MergeDevices{b, a}));
        QCOMPARE(site.fleet.devices(), std::vector{a});
        QCOMPARE(site.fleet.device(b)->id, a);
        QCOMPARE(site.fleet.pointsOf(a).size(), 2U);
        QCOMPARE(site.device("a")->mergedIds, QStringList{u"b"_s});
        site.hear(2, 40.0);
        QCOMPARE(site.shown("a/humidity"), Quality::Live);
    }

    void aMergeByHandOutlivesARestart()
    {
        SmallSite site;
        site.take(declaration(1, claimOf({"a"}, "Acme", "S1")));
        site.take(declaration(2, claimOf({"b"}, "Other", "S2"), "humidity"));
        QVERIFY(site.wish(MergeDevices{a, b}));
        SmallSite after;
        after.fleet.restore({*site.fleet.device(a)}, {*site.fleet.point(PointId(u"a/temperature"_s)), *site.fleet.point(PointId(u"a/humidity"_s))}, {}, after.changes);
        after.take(declaration(1, claimOf({"a"}, "Acme", "S1")));
        after.take(declaration(2, claimOf({"b"}, "Other", "S2"), "humidity"));
        QCOMPARE(after.fleet.devices(), std::vector{a});
        QCOMPARE(after.fleet.pointsOf(a).size(), 2U);
    }

    void whoReplacesADeviceTakesOverNamePlaceAndHistory()
    {
        SmallSite site;
        site.take(declaration(1, claimOf({"a"})));
        site.hear(1, 20.0);
        QVERIFY(site.wish(RenameDevice{a, u"Server room"_s}));
        QVERIFY(site.wish(MoveDevice{a, SpaceId(u"r1"_s), {}}));
        site.take(declaration(2, claimOf({"b"})));
        site.clear();
        QVERIFY(site.wish(ReplaceDevice{a, b}));
        const Device* device = site.fleet.device(a);
        QCOMPARE(device->name, u"Server room"_s);
        QCOMPARE(device->space, std::optional(SpaceId(u"r1"_s)));
        QCOMPARE(device->identifiers, (std::vector<Identifier>{{u"id"_s, u"b"_s}}));
        QVERIFY(device->replaces);
        QCOMPARE(site.fleet.device(*device->replaces)->membership, Membership::Retired);
        site.hear(2, 25.0);
        QCOMPARE(site.reading("a/temperature").value, Value(25.0));
        site.hear(1, 1.0); // the old one still speaks somewhere
        QCOMPARE(site.reading("a/temperature").value, Value(25.0));
    }

    void twoAdoptedDevicesAreNeverJoinedSilently()
    {
        SmallSite site(Adoption{});
        site.take(declaration(1, claimOf({"a"})));
        site.take(declaration(2, claimOf({"b"})));
        QVERIFY(site.wish(Adopt{{a, b}}));
        site.take(declaration(3, claimOf({"a", "b"}), "pressure"));
        QCOMPARE(site.fleet.devices().size(), 2U);
        QCOMPARE(site.fleet.conflicts().size(), 1U);
    }

    void confidenceSaysWhatItIsMadeOf()
    {
        SmallSite site(Adoption{});
        PointDeclared declared = declaration(1, claimOf({"a"}));
        declared.hasAvailability = true;
        site.take(declared);
        QCOMPARE(site.fleet.takeInboxNews(site.moment()).entries.front().confidence, 75);
        site.hear(1, 20.0);
        site.take(declared);
        site.take(declaration(2, claimOf({"a"}), "humidity"));
        const InboxEntry entry = site.fleet.takeInboxNews(site.moment()).entries.front();
        QCOMPARE(entry.confidence, 100);
        QCOMPARE(entry.parts.size(), 4U);
    }

    void aSpaceIsProposedByAreaThenByNameThenByTheGateway_data()
    {
        QTest::addColumn<QString>("area");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("proposed");
        QTest::newRow("the area it names") << u"room 3.12"_s << u"Lobby lamp"_s << u"r312"_s;
        QTest::newRow("a room in its name") << QString() << u"Lobby lamp"_s << u"lobby"_s;
        QTest::newRow("where its gateway stands") << QString() << u"Lamp"_s << u"plant"_s;
    }

    void aSpaceIsProposedByAreaThenByNameThenByTheGateway()
    {
        QFETCH(QString, area);
        QFETCH(QString, name);
        QFETCH(QString, proposed);
        SmallSite site(Adoption{});
        SiteModel model;
        for (const auto& [id, label] : {std::pair("r312", "Room 3.12"), std::pair("lobby", "Lobby"), std::pair("plant", "Plant")}) {
            Space space;
            space.id = SpaceId(text(id));
            space.name = text(label);
            model.spaces.push_back(space);
        }
        site.fleet.setSite(model);
        site.take(declaration(1, claimOf({"gw"}, "Acme", "Hub")));
        QVERIFY(site.wish(Adopt{{DeviceId(u"gw"_s)}}));
        QVERIFY(site.wish(MoveDevice{DeviceId(u"gw"_s), SpaceId(u"plant"_s), {}}));
        PointDeclared declared = declaration(2, claimOf({"a"}));
        declared.device.name = name;
        declared.device.suggestedArea = area;
        declared.device.viaIdentifier = u"gw"_s;
        site.take(declared);
        const InboxNews news = site.fleet.takeInboxNews(site.moment());
        QCOMPARE(news.entries.back().proposedSpace, std::optional(SpaceId(proposed)));
    }

    void whoIsAdoptedTakesTheSpaceItsPublisherNames_data()
    {
        QTest::addColumn<QString>("area");
        QTest::addColumn<bool>("byItself");
        QTest::addColumn<std::optional<SpaceId>>("taken");
        QTest::newRow("by hand") << u"room  3.12"_s << false << std::optional(SpaceId(u"r312"_s));
        QTest::newRow("by itself") << u"ROOM 3.12"_s << true << std::optional(SpaceId(u"r312"_s));
        QTest::newRow("no such space") << u"Attic"_s << true << std::optional<SpaceId>();
        QTest::newRow("none named: not its gateway's either") << QString() << true << std::optional<SpaceId>();
    }

    void whoIsAdoptedTakesTheSpaceItsPublisherNames()
    {
        QFETCH(QString, area);
        QFETCH(bool, byItself);
        QFETCH(std::optional<SpaceId>, taken);
        SmallSite site(Adoption{byItself, {}});
        SiteModel model;
        model.spaces.resize(2);
        model.spaces[0].id = SpaceId(u"nameless"_s);
        model.spaces[1].id = SpaceId(u"r312"_s);
        model.spaces[1].name = u"Room 3.12"_s;
        site.fleet.setSite(model);
        site.take(declaration(1, claimOf({"gw"}, "Acme", "Hub")));
        QVERIFY(site.wish(Adopt{{DeviceId(u"gw"_s)}}));
        QVERIFY(site.wish(MoveDevice{DeviceId(u"gw"_s), SpaceId(u"r312"_s), {}}));
        PointDeclared declared = declaration(2, claimOf({"a"}));
        declared.device.suggestedArea = area;
        declared.device.viaIdentifier = u"gw"_s;
        site.take(declared);
        QVERIFY(site.wish(Adopt{{a}}));
        QCOMPARE(site.device("a")->space, taken);
        QCOMPARE(site.told<DeviceChanged>().back().device.space, taken);
    }

    void aSpaceAPersonChoseIsKept()
    {
        SmallSite site(Adoption{});
        SiteModel model;
        model.spaces.resize(1);
        model.spaces[0].id = SpaceId(u"r312"_s);
        model.spaces[0].name = u"Room 3.12"_s;
        site.fleet.setSite(model);
        PointDeclared declared = declaration(1, claimOf({"a"}));
        declared.device.suggestedArea = u"Room 3.12"_s;
        site.take(declared);
        QVERIFY(site.wish(MoveDevice{a, SpaceId(u"lobby"_s), {}}));
        QVERIFY(site.wish(Adopt{{a}}));
        QCOMPARE(site.device("a")->space, std::optional(SpaceId(u"lobby"_s)));
    }

    void theInboxKeepsTheLastTwentyMessagesAndTheirFirstTwoKilobytes()
    {
        SmallSite site(Adoption{});
        const PointDeclared declared = declaration(1, claimOf({"a"}));
        site.take(declared);
        for (int i = 0; i < 30; ++i)
            site.fleet.noteSample(messageOf(site, 5000), {declared});
        const InboxEntry entry = site.fleet.takeInboxNews(site.moment()).entries.front();
        QCOMPARE(entry.samples.size(), 20U);
        QCOMPARE(entry.samples.front().payload.size(), 2048);
    }

    void samplesOfAllDevicesTogetherAreBounded()
    {
        SmallSite site(Adoption{}, {20'000, 2'000, 100'000});
        for (quint32 i = 0; i < 200; ++i) {
            DeviceClaim claim;
            claim.identifiers = {{u"id"_s, QString::number(i)}};
            const PointDeclared declared = declaration(i, claim);
            site.take(declared);
            site.fleet.noteSample(messageOf(site, 2'000), {declared});
        }
        qint64 kept = 0;
        for (const InboxEntry& entry : site.fleet.takeInboxNews(site.moment()).entries) {
            for (const SampleMessage& sample : entry.samples)
                kept += sample.payload.size();
        }
        QVERIFY(kept > 0);
        QVERIFY(kept <= 100'000);
    }

    void aProposalIsForTheInboxOnly()
    {
        SmallSite site;
        ProposalHeard proposal;
        proposal.topic = u"plant/pump/1"_s;
        proposal.convention = u"plain JSON"_s;
        proposal.confidence = 0.5;
        site.take(proposal);
        QVERIFY(site.changes.empty());
        const InboxEntry entry = site.fleet.takeInboxNews(site.moment()).entries.front();
        QCOMPARE(entry.confidence, 30);
        QVERIFY(!site.wish(Adopt{{entry.device}}));
    }

    void whatDoesNotFitInTheInboxIsCounted()
    {
        SmallSite site(Adoption{}, {10, 2'000, 1'000});
        for (quint32 i = 0; i < 25; ++i) {
            DeviceClaim claim;
            claim.identifiers = {{u"id"_s, QString::number(i)}};
            site.take(declaration(i, claim));
        }
        QCOMPARE(site.fleet.figures().heard, 10);
        QCOMPARE(site.fleet.figures().refusedDevices, 15U);
    }
};

QTEST_GUILESS_MAIN(TestMembers)
#include "tst_members.moc"
