// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/engine_site.h"

#include <QTest>

#include <algorithm>

using namespace holdfast;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

const DeviceId a{QStringLiteral("a")};
const QString ghostTopic = u"old/thing/state"_s;

QStringList codesOf(const Delta& news)
{
    QStringList codes;
    for (const Notice& notice : news.notices)
        codes.append(notice.code);
    return codes;
}

QStringList actionsOf(const EngineSite& site)
{
    QStringList actions;
    for (const AuditRecord& row : site.records<AuditRecord>())
        actions.append(row.action);
    return actions;
}

/// A connected site with one retained topic nobody renews, known for more than a day.
struct Haunted : EngineSite
{
    Haunted()
    {
        link(LinkStatus::Connected);
        permit({false, false, true});
        publish(ghostTopic, "{\"on\":true}", true);
        pass(25h, 10min);
        clear();
    }

    quint64 clearIt() { return wish(ClearGhosts{broker, {ghostTopic}}, Role::Engineer); }
};

DiscoveryRule ignoreAcme()
{
    DiscoveryRule rule;
    rule.id = DiscoveryRuleId(u"r1"_s);
    rule.manufacturer = u"acme"_s;
    rule.action = DiscoveryAction::Ignore;
    return rule;
}

} // namespace

/// Questions, rules, ghosts and what is learnt, as the engine carries them out.
class TestDiscovering : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aQuestionIsSentAuditedAndNotPutOverALostLink()
    {
        EngineSite site;
        site.link(LinkStatus::Connected);
        site.announce(u"a"_s);
        site.permit({true, false, false});
        site.clear();
        const quint64 ticket = site.wish(PutQuestion{site.broker, u"homeassistant"_s, u"announce"_s, {}}, Role::Engineer);
        QCOMPARE(site.published.size(), 1U);
        QCOMPARE(site.records<AuditRecord>().front().action, u"put-question"_s);
        QCOMPARE(site.records<AuditRecord>().front().ticket, ticket);
        site.wish(PutQuestion{site.broker, u"homeassistant"_s, u"announce"_s, {}}, Role::Operator);
        QCOMPARE(site.published.size(), 1U);
        site.link(LinkStatus::Lost);
        site.wish(PutQuestion{site.broker, u"homeassistant"_s, u"announce"_s, {}}, Role::Engineer);
        QCOMPARE(site.published.size(), 1U);
        QCOMPARE(site.news.outcomes.size(), 2U);
    }

    void aQuestionNobodyKnowsIsRefusedWithItsReason()
    {
        EngineSite site;
        site.link(LinkStatus::Connected);
        site.announce(u"a"_s);
        site.permit({true, false, false});
        site.clear();
        site.wish(PutQuestion{site.broker, u"homeassistant"_s, u"meaning of life"_s, {}});
        site.wish(PutQuestion{site.broker, u"homeassistant"_s, u"announce"_s, DeviceId(u"nobody"_s)});
        site.wish(PutQuestion{BrokerId(u"other"_s), u"homeassistant"_s, u"announce"_s, {}});
        QVERIFY(site.published.empty());
        QCOMPARE(site.news.outcomes.size(), 3U);
    }

    void aRuleIsKeptShownAndWhatItDoesIsWrittenDown()
    {
        EngineSite site(EngineOptions{});
        site.wish(SaveDiscoveryRule{ignoreAcme()}, Role::Engineer);
        QCOMPARE(site.records<DiscoveryRuleRecord>().size(), 1U);
        QCOMPARE(site.news.discoveryRules.size(), 1);
        site.announce(u"a"_s);
        site.announce(u"b"_s);
        site.clear();
        site.pass(3s);
        QCOMPARE(site.engine.fleet().device(a)->membership, Membership::Ignored);
        QCOMPARE(actionsOf(site), QStringList{u"discovery-ignore"_s});
        QVERIFY(site.records<AuditRecord>().front().object.contains(u"a, b"_s));
        QCOMPARE(site.records<DeviceRecord>().size(), 2U);
        site.wish(RemoveDiscoveryRule{ignoreAcme().id, true}, Role::Engineer);
        QCOMPARE(site.records<DiscoveryRuleForgotten>().size(), 1U);
        QCOMPARE(site.news.removedDiscoveryRules.size(), 1);
        QCOMPARE(site.engine.fleet().device(a)->membership, Membership::Heard);
    }

    void rulesAndSettingsComeBackAfterARestart()
    {
        FakeClock clock;
        Engine engine;
        Restored stored;
        stored.discoveryRules = {ignoreAcme()};
        stored.discovery.newcomersKept = 3600s;
        const Outcome outcome = engine.restore(std::move(stored), clock.now(), clock.ticks());
        QCOMPARE(outcome.delta.discoveryRules.value(ignoreAcme().id), ignoreAcme());
        QCOMPARE(outcome.delta.discovery->newcomersKept, 3600s);
        QVERIFY(std::ranges::none_of(outcome.records, [](const Record& record) { return std::holds_alternative<DiscoveryRuleRecord>(record); }));
        QCOMPARE(engine.fleet().discoveryRules().size(), 1U);
    }

    void aProposalShowsTheMessagesItWasMadeOf()
    {
        EngineSite site(EngineOptions{});
        site.link(LinkStatus::Connected);
        const QByteArray payload = R"({"temperature":21.5,"pressure":3.2})";
        const auto samples = [&] { return site.news.inbox.isEmpty() ? std::vector<SampleMessage>() : site.news.inbox.cbegin()->samples; };
        site.publish(u"plant/pump"_s, payload, true);
        site.pass(20s);
        QCOMPARE(site.news.inbox.size(), 1);
        QCOMPARE(samples().size(), 1U); // kept by the broker, said once, and long before anybody thought of it
        QCOMPARE(samples().front().topic, u"plant/pump"_s);
        QCOMPARE(samples().front().payload, payload);
        site.publish(u"plant/pump"_s, payload); // nothing about it is new
        site.pass(1s);
        QCOMPARE(samples().size(), 2U);
        site.publish(u"plant/other"_s, payload); // of another that nobody proposed yet
        site.pass(1s);
        QCOMPARE(samples().size(), 2U);
    }

    void ghostsAreListedOnDemandAndWithoutATrace()
    {
        Haunted site;
        site.wish(ListGhosts{}, Role::Viewer);
        QCOMPARE(site.news.ghosts->ghosts.size(), 1U);
        QCOMPARE(site.news.ghosts->ghosts.front().topic, ghostTopic);
        QCOMPARE(site.news.outcomes.front().kind, IntentOutcome::Kind::Saved);
        QVERIFY(site.recorded.empty());
    }

    void aGhostIsLookedAtCopiedAndOnlyThenCleared()
    {
        Haunted site;
        const quint64 ticket = site.clearIt();
        QCOMPARE(site.looks.size(), 1U);
        QCOMPARE(site.looks.front().topics, QStringList{ghostTopic});
        QVERIFY(site.recorded.empty());
        site.publish(ghostTopic, "{\"on\":false}", true);
        QVERIFY(site.published.empty());
        const auto copies = site.records<GhostsRecord>();
        QCOMPARE(copies.size(), 1U);
        QCOMPARE(copies.front().copies.front().payload, QByteArray("{\"on\":false}"));
        QCOMPARE(site.records<AuditRecord>().front().ticket, ticket);
        QVERIFY(std::holds_alternative<AuditRecord>(site.recorded.back())); // the copy is written before it
        site.saved({ticket + 7});
        QVERIFY(site.published.empty());
        site.saved({ticket});
        QCOMPARE(site.published.size(), 1U);
        QVERIFY(site.published.front().retained && site.published.front().payload.isEmpty());
        QCOMPARE(codesOf(site.news), QStringList{u"ghosts-cleared"_s});
    }

    void whatSpeaksMeanwhileStays()
    {
        Haunted site;
        const quint64 ticket = site.clearIt();
        site.publish(ghostTopic, "1", true);
        site.publish(ghostTopic, "2", false);
        site.saved({ticket});
        QVERIFY(site.published.empty());
        QVERIFY(codesOf(site.news).contains(u"ghosts-kept"_s));
    }

    void whatTheBrokerNoLongerKeepsIsNotClearedAndSaidSo()
    {
        Haunted site;
        const quint64 ticket = site.clearIt();
        site.pass(10s);
        QVERIFY(site.published.empty());
        QVERIFY(site.records<GhostsRecord>().empty());
        QCOMPARE(site.news.outcomes.size(), 1U);
        QCOMPARE(site.news.outcomes.front().ticket, ticket);
        QCOMPARE(site.news.outcomes.front().kind, IntentOutcome::Kind::Failed);
        QVERIFY(site.records<AuditRecord>().front().result.startsWith("refused"_L1));
    }

    void clearingNeedsPermissionRoleAndAGhost()
    {
        Haunted site;
        site.wish(ClearGhosts{site.broker, {ghostTopic}}, Role::Operator);
        site.wish(ClearGhosts{site.broker, {u"not/a/ghost"_s}}, Role::Engineer);
        site.wish(ClearGhosts{site.broker, {}}, Role::Engineer);
        site.permit({true, true, false});
        site.wish(ClearGhosts{site.broker, {ghostTopic}}, Role::Engineer);
        QCOMPARE(site.news.outcomes.size(), 4U);
        QVERIFY(site.looks.empty() && site.published.empty());
    }

    void aLostLinkEndsAClearing()
    {
        Haunted site;
        site.clearIt();
        site.link(LinkStatus::Lost);
        QCOMPARE(site.news.outcomes.front().kind, IntentOutcome::Kind::Failed);
        QVERIFY(site.published.empty());
    }

    void whatWasLearntIsReadAfterARestartForgottenWhenReturnedAndLearntAgainWhenAdopted()
    {
        FakeClock clock;
        const BrokerId broker(u"site"_s);
        LearnedMapping mapping;
        mapping.broker = broker;
        mapping.device.identifiers = {{u"topic"_s, u"plant/meter7"_s}};
        mapping.device.name = u"meter7"_s;
        LearnedPoint power;
        power.topic = u"plant/meter7/state"_s;
        power.path = {u"power"_s};
        power.point.property = power.point.name = u"power"_s;
        power.point.component = u"sensor"_s;
        power.point.kind = PointKind::Number;
        mapping.points = {power};
        Restored stored;
        BrokerConfig config;
        config.id = broker;
        stored.brokers = {config};
        stored.learned = {mapping};
        Engine engine({{true, {}}, {}});
        const Outcome start = engine.restore(std::move(stored), clock.now(), clock.ticks());
        QCOMPARE(engine.fleet().devices().size(), 1U);
        QVERIFY(std::ranges::none_of(start.records, [](const Record& record) { return std::holds_alternative<LearnedRecord>(record); }));
        const DeviceId meter = engine.fleet().devices().front();
        const auto say = [&](const QByteArray& json) {
            clock.advance(1s);
            return engine.step({{broker, u"plant/meter7/state"_s, json, clock.now(), clock.ticks(), false}}, {}, {}, clock.now(), clock.ticks());
        };
        const auto want = [&](Wish wish) {
            return engine.step({}, {{7, {OperatorId(u"ann"_s), u"Ann"_s, Role::Engineer, {}}, std::move(wish)}}, {}, clock.now(), clock.ticks());
        };
        QVERIFY(!say("{\"power\": 98}").samples.empty());
        const Outcome returned = want(ReturnToInbox{{meter}});
        QVERIFY(std::ranges::any_of(returned.records, [](const Record& record) { return std::holds_alternative<LearnedForgotten>(record); }));
        QVERIFY(say("{\"power\": 97}").samples.empty());
        const Outcome adopted = want(Adopt{{meter}});
        QVERIFY(std::ranges::any_of(adopted.records, [](const Record& record) { return std::holds_alternative<LearnedRecord>(record); }));
        QCOMPARE(engine.fleet().device(meter)->membership, Membership::Adopted);
        const Outcome heard = say("{\"power\": 96}");
        QCOMPARE(heard.samples.size(), 1U);
        QCOMPARE(heard.samples.front().sample.value, Value(96.0));
    }
};

QTEST_GUILESS_MAIN(TestDiscovering)
#include "tst_discovering.moc"
