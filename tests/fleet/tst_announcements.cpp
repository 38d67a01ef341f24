// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fleet/small_site.h"

#include <QTest>

using namespace holdfast;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

const DeviceId hub{QStringLiteral("hub")};

AnswerHeard answer() { return {BrokerId(u"site"_s), u"homie"_s, u"health"_s, 1, true, {}}; }

PointDeclared declaredBy(const char* convention, quint32 source, const DeviceClaim& device)
{
    PointDeclared declared = declaration(source, device);
    declared.convention = text(convention);
    return declared;
}

} // namespace

/// What conventions say of devices themselves, and whose word counts where several speak of one point.
class TestAnnouncements : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDeviceWithoutPointsStandsInInventoryAndInboxWithWhatItNeeds()
    {
        SmallSite site(Adoption{});
        site.take(deviceDeclaration(1, claimOf({"hub"}), "rebirth"));
        QVERIFY(site.device("hub"));
        QCOMPARE(site.device("hub")->needs, u"rebirth"_s);
        const InboxNews news = site.fleet.takeInboxNews(site.moment());
        QCOMPARE(news.entries.size(), 1U);
        QCOMPARE(news.entries.front().needs, u"rebirth"_s);
        QCOMPARE(news.entries.front().convention, u"homie"_s);
        QVERIFY(news.entries.front().points.empty());
        QVERIFY(site.wish(Adopt{{hub}}));
        QCOMPARE(site.device("hub")->membership, Membership::Adopted);
    }

    void whatItNeededIsGoneOnceItsBirthIsHeard()
    {
        SmallSite site;
        site.take(deviceDeclaration(1, claimOf({"hub"}), "rebirth"));
        site.clear();
        site.take(deviceDeclaration(1, claimOf({"hub"})));
        QVERIFY(site.device("hub")->needs.isEmpty());
        QCOMPARE(site.told<DeviceChanged>().size(), 1U);
    }

    void itsPublisherTellsWhenItIsThereAndWhenItIsGone()
    {
        SmallSite site;
        site.take(deviceDeclaration(1, claimOf({"hub"})));
        site.say(1, true);
        QCOMPARE(site.state("hub").presence, Presence::Online);
        site.pass(1s);
        site.say(1, false);
        QCOMPARE(site.state("hub").presence, Presence::Offline);
        QCOMPARE(site.state("hub").evidence, PresenceEvidence::Availability);
    }

    void withdrawnBeforeAnybodyDecidedItIsForgotten()
    {
        SmallSite site(Adoption{});
        site.take(deviceDeclaration(1, claimOf({"hub"})));
        site.take(PointWithdrawn{SourceIndex{1}});
        QVERIFY(!site.device("hub"));
        QCOMPARE(site.fleet.figures().heard, 0);
    }

    void aMessageOfADeviceIsToldOnceAndTakenBack()
    {
        SmallSite site;
        site.take(deviceDeclaration(1, claimOf({"hub"})));
        site.clear();
        site.take(DeviceAlertHeard{SourceIndex{1}, u"bat"_s, u"Battery low"_s});
        site.take(DeviceAlertHeard{SourceIndex{1}, u"bat"_s, u"Battery low"_s, true});
        QCOMPARE(site.told<DeviceAlertChanged>().size(), 1U);
        QCOMPARE(site.told<DeviceAlertChanged>().front().text, u"Battery low"_s);
        site.take(DeviceAlertHeard{SourceIndex{1}, u"bat"_s, {}});
        QVERIFY(site.told<DeviceAlertChanged>().back().text.isEmpty());
    }

    void messagesOfADeviceThatWaitsAreToldWhenItIsAdopted()
    {
        SmallSite site(Adoption{});
        site.take(deviceDeclaration(1, claimOf({"hub"})));
        site.take(DeviceAlertHeard{SourceIndex{1}, u"bat"_s, u"Battery low"_s});
        QVERIFY(site.told<DeviceAlertChanged>().empty());
        QVERIFY(site.wish(Adopt{{hub}}));
        QCOMPARE(site.told<DeviceAlertChanged>().size(), 1U);
    }

    void aWithdrawnDeviceTakesItsMessagesAlong()
    {
        SmallSite site;
        site.take(deviceDeclaration(1, claimOf({"hub"})));
        site.take(DeviceAlertHeard{SourceIndex{1}, u"bat"_s, u"Battery low"_s});
        site.clear();
        site.take(PointWithdrawn{SourceIndex{1}});
        QCOMPARE(site.told<DeviceAlertChanged>().size(), 1U);
        QVERIFY(site.told<DeviceAlertChanged>().front().text.isEmpty());
    }

    void aFloodOfMessagesIsBounded()
    {
        SmallSite site;
        site.take(deviceDeclaration(1, claimOf({"hub"})));
        site.clear();
        for (int i = 0; i < 1'000; ++i)
            site.take(DeviceAlertHeard{SourceIndex{1}, QString::number(i), QString(10'000, u'x')});
        QCOMPARE(site.told<DeviceAlertChanged>().size(), 50U);
        QVERIFY(site.told<DeviceAlertChanged>().front().text.size() <= 500);
        site.take(DeviceAlertHeard{SourceIndex{99}, u"bat"_s, u"nobody"_s});
        QCOMPARE(site.told<DeviceAlertChanged>().size(), 50U);
    }

    void aNetworkIsKeptByItsGatewayAndItsEndsAreKnownAsSoonAsTheyAre()
    {
        SmallSite site;
        site.take(deviceDeclaration(1, claimOf({"hub"})));
        const Identifier gateway{u"id"_s, u"hub"_s};
        const Identifier lamp{u"id"_s, u"lamp"_s};
        site.take(TopologyHeard{site.broker, u"zigbee2mqtt"_s, gateway, {{lamp, gateway, 900, true}}});
        QCOMPARE(site.fleet.topologies().size(), 1U);
        const TopologyLink before = site.fleet.topologies().front().links.front();
        QVERIFY(!before.from && before.parent);
        QCOMPARE(before.to, std::optional(hub));
        QCOMPARE(before.quality, 255);
        site.clear();
        site.take(declaration(2, claimOf({"lamp"})));
        site.pass(1s);
        QCOMPARE(site.fleet.topologies().front().links.front().from, std::optional(DeviceId(u"lamp"_s)));
        QCOMPARE(site.told<TopologyChanged>().size(), 1U);
        site.take(TopologyHeard{site.broker, u"zigbee2mqtt"_s, gateway, {}});
        QVERIFY(site.fleet.topologies().front().links.empty());
        site.take(answer());
    }

    void twoConventionsAndOneMessageAreOneReading()
    {
        SmallSite site;
        site.take(declaredBy("homeassistant", 1, claimOf({"a"})));
        site.take(declaredBy("zigbee2mqtt", 2, claimOf({"a"})));
        QCOMPARE(site.fleet.pointsOf(DeviceId(u"a"_s)).size(), 1U);
        QCOMPARE(site.device("a")->conventions, (QStringList{u"homeassistant"_s, u"zigbee2mqtt"_s}));
        site.clear();
        site.take(Events{ValueHeard{SourceIndex{1}, 20.4, {}, false, false}, ValueHeard{SourceIndex{2}, 20.5, {}, false, false}});
        QCOMPARE(site.told<ReadingChanged>().size(), 1U);
        QCOMPARE(site.reading("a/temperature").value, Value(20.5)); // nearest the device
        site.clear();
        site.pass(1s);
        site.take(Events{ValueHeard{SourceIndex{2}, 21.5, {}, false, false}, ValueHeard{SourceIndex{1}, 21.4, {}, false, false}});
        QCOMPARE(site.told<ReadingChanged>().size(), 1U);
        QCOMPARE(site.reading("a/temperature").value, Value(21.5));
    }

    void anotherTakesOverWhenThePreferredOneFallsSilentAndGivesWayAgain()
    {
        SmallSite site;
        site.take(declaredBy("homeassistant", 1, claimOf({"a"})));
        site.take(declaredBy("zigbee2mqtt", 2, claimOf({"a"})));
        site.hear(2, 20.0);
        site.pass(10s);
        site.hear(1, 30.0);
        QCOMPARE(site.reading("a/temperature").value, Value(20.0));
        site.pass(120s);
        site.hear(1, 31.0);
        QCOMPARE(site.reading("a/temperature").value, Value(31.0));
        site.pass(1s);
        site.hear(1, 32.0);
        QCOMPARE(site.reading("a/temperature").value, Value(32.0));
        site.hear(2, 20.5);
        QCOMPARE(site.reading("a/temperature").value, Value(20.5));
    }

    void anotherTakesOverAtOnceWhenThePreferredOneIsWithdrawn()
    {
        SmallSite site;
        site.take(declaredBy("homeassistant", 1, claimOf({"a"})));
        site.take(declaredBy("zigbee2mqtt", 2, claimOf({"a"})));
        site.hear(2, 20.0);
        site.take(PointWithdrawn{SourceIndex{2}});
        site.hear(1, 30.0);
        QCOMPARE(site.reading("a/temperature").value, Value(30.0));
    }
};

QTEST_GUILESS_MAIN(TestAnnouncements)
#include "tst_announcements.moc"
