// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fleet/small_site.h"

#include <QTest>

using namespace holdfast;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

const DeviceId a{QStringLiteral("a")};

DiscoveryRule ruleFor(const char* model, DiscoveryAction action = DiscoveryAction::Adopt)
{
    DiscoveryRule rule;
    rule.id = DiscoveryRuleId(text(model));
    rule.model = text(model);
    rule.action = action;
    return rule;
}

Message messageOf(const SmallSite& site, const char* topic)
{
    return {site.broker, text(topic), "1", site.clock.now(), site.clock.ticks(), false};
}

} // namespace

/// Rules, the time newcomers are kept, and what is inferred of a device.
class TestDiscovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRuleDecidesOnNewcomersThatFit()
    {
        SmallSite site(Adoption{});
        QVERIFY(site.wish(SaveDiscoveryRule{ruleFor("s*")}));
        site.take(declaration(1, claimOf({"a"})));
        site.take(declaration(2, claimOf({"b"}, "Acme", "X9")));
        site.pass(3s);
        QCOMPARE(site.device("a")->membership, Membership::Adopted);
        QCOMPARE(site.device("a")->byRule, std::optional(DiscoveryRuleId(u"s*"_s)));
        QCOMPARE(site.device("b")->membership, Membership::Heard);
        const auto decisions = site.fleet.takeDecisions();
        QCOMPARE(decisions.size(), 1U);
        QCOMPARE(decisions.front().device, a);
    }

    void whoWaitsIsJudgedOnlyWhenAsked()
    {
        SmallSite site(Adoption{});
        site.take(declaration(1, claimOf({"a"})));
        site.pass(3s);
        QVERIFY(site.wish(SaveDiscoveryRule{ruleFor("S1", DiscoveryAction::Ignore), false}));
        site.pass(3s);
        QCOMPARE(site.device("a")->membership, Membership::Heard);
        QVERIFY(site.wish(SaveDiscoveryRule{ruleFor("S1", DiscoveryAction::Ignore), true}));
        QCOMPARE(site.device("a")->membership, Membership::Ignored);
    }

    void aRuleThatIsTakenBackTakesItsDecisionsAlong()
    {
        SmallSite site(Adoption{});
        QVERIFY(site.wish(SaveDiscoveryRule{ruleFor("S1", DiscoveryAction::Block)}));
        site.take(declaration(1, claimOf({"a"})));
        site.take(declaration(2, claimOf({"b"}, "Acme", "X9")));
        site.pass(3s);
        QVERIFY(site.wish(Block{{DeviceId(u"b"_s)}}));
        QVERIFY(site.wish(RemoveDiscoveryRule{DiscoveryRuleId(u"S1"_s), true}));
        QCOMPARE(site.device("a")->membership, Membership::Heard);
        QCOMPARE(site.device("b")->membership, Membership::Blocked); // by hand
        site.pass(5s);
        QCOMPARE(site.device("a")->membership, Membership::Heard);
        QVERIFY(!site.wish(RemoveDiscoveryRule{DiscoveryRuleId(u"S1"_s)}));
    }

    void whomAPersonPutBackNoRuleTakesAgain()
    {
        SmallSite site(Adoption{});
        QVERIFY(site.wish(SaveDiscoveryRule{ruleFor("S1")}));
        site.take(declaration(1, claimOf({"a"})));
        site.pass(3s);
        QVERIFY(site.wish(ReturnToInbox{{a}}));
        site.hear(1, 20.0);
        site.pass(5s);
        QCOMPARE(site.device("a")->membership, Membership::Heard);
    }

    void aRuleNeedsSomethingToGoBy()
    {
        SmallSite site;
        DiscoveryRule everything;
        everything.id = DiscoveryRuleId(u"x"_s);
        QVERIFY(!site.wish(SaveDiscoveryRule{everything}));
        QVERIFY(!site.wish(SaveDiscoveryRule{ruleFor(QByteArray(5'000, '*').constData())}));
    }

    void aPatternMeansWhatItSays_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("model");
        QTest::addColumn<bool>("fits");
        QTest::newRow("whole") << u"S1"_s << u"s1"_s << true;
        QTest::newRow("no part") << u"S"_s << u"S1"_s << false;
        QTest::newRow("any end") << u"S*"_s << u"S100"_s << true;
        QTest::newRow("any middle") << u"a*c"_s << u"abbbc"_s << true;
        QTest::newRow("one") << u"S?"_s << u"S1"_s << true;
        QTest::newRow("not two") << u"S?"_s << u"S12"_s << false;
        QTest::newRow("no expression") << u"S.*"_s << u"S12"_s << false;
        QTest::newRow("star is a star") << u"**a**"_s << u"xxaxx"_s << true;
        QTest::newRow("slow ones end") << QString(u"*a"_s.repeated(90)) << QString(20'000, u'a') << true;
    }

    void aPatternMeansWhatItSays()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, model);
        QFETCH(bool, fits);
        SmallSite site(Adoption{});
        DiscoveryRule rule = ruleFor("x");
        rule.model = pattern;
        QVERIFY(site.wish(SaveDiscoveryRule{rule}));
        DeviceClaim claim = claimOf({"a"});
        claim.model = model;
        site.take(declaration(1, claim));
        site.pass(3s);
        QCOMPARE(site.device("a")->membership == Membership::Adopted, fits);
    }

    void aNewcomerWithoutAMessageLeavesAndComesBackWithTheNext()
    {
        SmallSite site(Adoption{});
        site.take(declaration(1, claimOf({"a"})));
        site.fleet.noteSample(messageOf(site, "a"), {declaration(1, claimOf({"a"}))});
        static_cast<void>(site.fleet.takeInboxNews(site.moment()));
        site.pass(23h, 10min);
        QCOMPARE(site.fleet.figures().heard, 1);
        site.pass(2h, 1min);
        QCOMPARE(site.fleet.figures().heard, 0);
        const InboxNews gone = site.fleet.takeInboxNews(site.moment());
        QCOMPARE(gone.vanished, std::vector{a});
        site.hear(1, 20.0);
        QCOMPARE(site.fleet.figures().heard, 1);
        const InboxNews back = site.fleet.takeInboxNews(site.moment());
        QCOMPARE(back.entries.size(), 1U);
    }

    void howLongNewcomersAreKeptIsTheOperatorsChoice()
    {
        SmallSite site(Adoption{});
        QVERIFY(site.wish(SaveDiscoverySettings{{600s}}));
        QVERIFY(!site.wish(SaveDiscoverySettings{{1s}}));
        site.take(declaration(1, claimOf({"a"})));
        site.hear(1, 20.0);
        site.pass(15min, 1min);
        QCOMPARE(site.fleet.figures().heard, 0);
        QVERIFY(site.wish(Adopt{{a}})); // still to be had
        QCOMPARE(site.fleet.figures().heard, 0);
        QCOMPARE(site.fleet.figures().devices, 1);
    }

    void whatCanBeLearntOfADeviceComesWithItsProposal()
    {
        SmallSite site(Adoption{});
        LearnedMapping mapping;
        mapping.device.identifiers = {{u"topic"_s, u"x/meter"_s}};
        mapping.points.resize(1);
        ProposalHeard proposal{site.broker, u"plain JSON"_s, u"x/meter"_s, mapping.device, {Point{}}, 0.5, {}};
        site.take(proposal);
        QCOMPARE(site.fleet.devices().size(), 1U);
        const DeviceId id = site.fleet.devices().front();
        QVERIFY(!site.fleet.learnable(id));
        proposal.mapping = mapping;
        site.take(proposal);
        QCOMPARE(site.fleet.devices().size(), 1U);
        QCOMPARE(site.fleet.learnable(id), std::optional(mapping));
    }

    void aDeviceBehindAHubNeedsItsHub()
    {
        SmallSite site;
        DeviceClaim hub = claimOf({"hub"});
        hub.isGateway = true;
        DeviceClaim sensor = claimOf({"sensor"});
        sensor.viaIdentifier = u"hub"_s;
        sensor.supply = Supply::Battery;
        site.take(deviceDeclaration(1, hub));
        site.take(declaration(2, sensor));
        QCOMPARE(site.device("hub")->autonomy, Autonomy::Standalone);
        QCOMPARE(site.device("sensor")->autonomy, Autonomy::EdgeAssisted);
        QCOMPARE(site.device("sensor")->autonomyCode, u"battery-behind-hub"_s);
        QVERIFY(!site.device("sensor")->autonomyReason.isEmpty());
    }

    void aProgrammeOfItsOwnStandsAndTheCloudDoesNot()
    {
        SmallSite site;
        DeviceClaim thermostat = claimOf({"t"});
        thermostat.viaIdentifier = u"hub"_s;
        thermostat.ownSchedule = true;
        DeviceClaim bridge = claimOf({"cloud"});
        bridge.cloud = true;
        DeviceClaim behind = claimOf({"far"});
        behind.viaIdentifier = u"cloud"_s;
        behind.ownSchedule = true;
        site.take(declaration(1, thermostat));
        site.take(declaration(2, bridge));
        site.take(declaration(3, behind));
        QCOMPARE(site.device("t")->autonomy, Autonomy::Standalone);
        QCOMPARE(site.device("cloud")->autonomy, Autonomy::CloudDependent);
        QCOMPARE(site.device("far")->autonomyCode, u"cloud-bridge"_s);
    }

    void whatTheOperatorSaysOfAutonomyCounts()
    {
        SmallSite site;
        site.take(declaration(1, claimOf({"a"})));
        QVERIFY(site.wish(SetAutonomy{a, Autonomy::CloudDependent, u"its app says so"_s}));
        DeviceClaim again = claimOf({"a"});
        again.viaIdentifier = u"hub"_s;
        site.take(declaration(1, again));
        QCOMPARE(site.device("a")->autonomy, Autonomy::CloudDependent);
        QCOMPARE(site.device("a")->autonomyReason, u"its app says so"_s);
        QVERIFY(site.wish(SetAutonomy{a, {}, {}}));
        QCOMPARE(site.device("a")->autonomyCode, u"behind-hub"_s);
    }

    void batteryLinkQualityAndFirmwareAreFound()
    {
        SmallSite site;
        PointDeclared battery = declaration(1, claimOf({"a"}), "battery");
        battery.point.quantity = Quantity::Battery;
        PointDeclared link = declaration(2, claimOf({"a"}), "linkquality");
        link.point.quantity = Quantity::LinkQuality;
        PointDeclared installed = declaration(3, claimOf({"a"}), "installed_version");
        PointDeclared latest = declaration(4, claimOf({"a"}), "latest_version");
        for (PointDeclared* version : {&installed, &latest}) {
            version->point.quantity = Quantity::Firmware;
            version->point.kind = PointKind::Str;
        }
        for (const PointDeclared& declared : {battery, link, installed, latest})
            site.take(declared);
        QCOMPARE(site.device("a")->batteryPoint, std::optional(PointId(u"a/battery"_s)));
        QCOMPARE(site.device("a")->linkQualityPoint, std::optional(PointId(u"a/linkquality"_s)));
        site.hear(3, u"1.2.0"_s);
        site.hear(4, u"1.3.0"_s);
        QCOMPARE(site.device("a")->firmware, u"1.2.0"_s);
        QCOMPARE(site.device("a")->firmwareLatest, u"1.3.0"_s);
        site.take(PointWithdrawn{SourceIndex{2}});
        QVERIFY(!site.device("a")->linkQualityPoint || site.fleet.point(*site.device("a")->linkQualityPoint));
    }
};

QTEST_GUILESS_MAIN(TestDiscovery)
#include "tst_discovery.moc"
