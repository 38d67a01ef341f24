// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/continuity/prove.h"
#include "tests/continuity/shipped.h"
#include "tests/engine/engine_site.h"

#include <QTest>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A site with one sensor, and a shipped policy put in its place.
struct ArmedSite : EngineSite
{
    ArmedSite()
    {
        link(LinkStatus::Connected);
        announce(u"s1"_s);
    }

    [[nodiscard]] Policy placed(const char* shipped = "broker-lost-hvac") const
    {
        Policy policy = shippedPolicy(shipped);
        policy.scope = {};
        policy.scope.devices = {engine.fleet().devices().front().text()};
        policy.trigger.element = broker.text();
        return policy;
    }

    void save(const Policy& policy, const QString& who = u"ann"_s) { wish(SavePolicy{policy}, Role::Engineer, who); }

    void proveAll()
    {
        std::vector<PolicyProof> proofs;
        for (const Policy& policy : std::exchange(toProve, {}))
            proofs.push_back(examine(policy));
        proved(proofs);
    }

    QString arm(const PolicyId& id, const QString& who = u"ann"_s)
    {
        news.outcomes.clear();
        wish(ArmPolicy{id, hashOf(known().policies.value(id))}, Role::Engineer, who);
        return news.outcomes.empty() ? QString() : news.outcomes.back().reason;
    }

    [[nodiscard]] ContinuityKnown known() const
    {
        ContinuityKnown sum;
        sum.apply(news.continuity);
        return sum;
    }

    [[nodiscard]] PolicyStanding standing(const PolicyId& id) const
    {
        for (const PolicyStanding& one : known().standings)
            if (one.policy == id)
                return one;
        return {};
    }

    [[nodiscard]] std::vector<Document> stored() const
    {
        std::vector<Document> all;
        for (const DocumentRecord& record : records<DocumentRecord>()) {
            std::erase_if(all, [&](const Document& one) { return one.kind == record.document.kind && one.id == record.document.id; });
            all.push_back(record.document);
        }
        return all;
    }
};

} // namespace

/// From a draft to an armed policy: what stands between, and that it stays so.
class TestArming : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDraftMayBeWrongAndIsKeptButNeverArmed()
    {
        ArmedSite site;
        Policy draft = site.placed();
        draft.plan.clear();
        site.save(draft);
        QVERIFY(site.known().policies.contains(draft.id));
        QVERIFY(site.arm(draft.id).startsWith(u"the check finds errors: "_s));
        site.proveAll();
        QCOMPARE(site.standing(draft.id).stage, PolicyStage::Draft);
        QVERIFY(site.arm(draft.id).startsWith(u"the check finds errors: "_s));
    }

    void withoutAProofOfExactlyThisPolicyNothingIsArmed()
    {
        ArmedSite site;
        const Policy policy = site.placed();
        site.save(policy);
        QCOMPARE(site.toProve.size(), 1u);
        QCOMPARE(site.arm(policy.id), u"this policy is not proved yet"_s);
        PolicyProof other = prove(policy);
        other.hash = "of something else";
        site.proved({other});
        QCOMPARE(site.arm(policy.id), u"this policy is not proved yet"_s);
        PolicyProof failed = prove(site.known().policies.value(policy.id));
        failed.proved = false;
        site.proved({failed});
        QCOMPARE(site.standing(policy.id).stage, PolicyStage::Linted);
        QCOMPARE(site.arm(policy.id), u"the proof of this policy has failed"_s);
    }

    void aProvedPolicyIsArmedByWhomSinceWhenAndSurvivesARestart()
    {
        ArmedSite site;
        const Policy policy = site.placed();
        site.save(policy);
        site.proveAll();
        QCOMPARE(site.standing(policy.id).stage, PolicyStage::Proved);
        QCOMPARE(site.arm(policy.id), QString());
        const PolicyStanding armed = site.standing(policy.id);
        QCOMPARE(armed.stage, PolicyStage::Armed);
        QCOMPARE(armed.freeze, PolicyFreeze::Unwatched); // nobody asks its probes here
        QCOMPARE(armed.who, u"ann"_s);
        QCOMPARE(armed.since, site.clock.now());
        QCOMPARE(site.arm(policy.id), u"this policy is armed already"_s);
        Restored stored;
        stored.documents = site.stored();
        Engine other;
        const Outcome outcome = other.restore(std::move(stored), site.clock.now(), site.clock.ticks());
        QCOMPARE(outcome.toProve.size(), 1u);
        QCOMPARE(outcome.delta.continuity.standings.value().front().stage, PolicyStage::Armed);
        QCOMPARE(outcome.delta.continuity.standings.value().front().who, u"ann"_s);
    }

    void whatWasArmedAndIsSomethingElseNowDoesNotCountAsArmed()
    {
        ArmedSite site;
        const Policy policy = site.placed();
        site.save(policy);
        site.proveAll();
        QCOMPARE(site.arm(policy.id), QString());
        Restored stored;
        stored.documents = site.stored();
        for (Document& document : stored.documents)
            if (document.kind == u"policy")
                document.content.replace("\"8 h\"", "\"9 h\"");
        Engine other;
        const Outcome outcome = other.restore(std::move(stored), site.clock.now(), site.clock.ticks());
        QCOMPARE(outcome.delta.continuity.standings.value().front().stage, PolicyStage::Draft);
        QCOMPARE(outcome.delta.notices.back().code, u"policy-not-armed"_s);
    }

    void anArmedPolicyIsNeitherChangedNorRemovedBeforeItIsDisarmed()
    {
        ArmedSite site;
        Policy policy = site.placed();
        site.save(policy);
        site.proveAll();
        QCOMPARE(site.arm(policy.id), QString());
        policy.name = u"Another name"_s;
        site.save(policy);
        QCOMPARE(site.news.outcomes.back().reason, u"this policy is armed: disarm it before it is changed"_s);
        site.wish(RemovePolicy{policy.id});
        QCOMPARE(site.news.outcomes.back().reason, u"this policy is armed: disarm it before it is removed"_s);
        site.wish(DisarmPolicy{policy.id}, Role::Operator);
        QCOMPARE(site.standing(policy.id).stage, PolicyStage::Proved);
        site.save(policy);
        QCOMPARE(site.known().policies.value(policy.id).version, 2);
        QCOMPARE(site.standing(policy.id).stage, PolicyStage::Draft);
        site.wish(RemovePolicy{policy.id});
        QVERIFY(site.known().policies.isEmpty());
        QCOMPARE(site.records<DocumentForgotten>().size(), 2u);
    }

    void whoLookedAtAnotherVersionArmsNothing()
    {
        ArmedSite site;
        const Policy policy = site.placed();
        site.save(policy);
        const QByteArray seen = hashOf(site.known().policies.value(policy.id));
        Policy changed = policy;
        changed.owner = u"somebody else"_s;
        site.save(changed);
        site.proveAll();
        site.proveAll(); // the first answer was for what had been
        site.wish(ArmPolicy{policy.id, seen});
        QCOMPARE(site.news.outcomes.back().reason, u"this policy was changed meanwhile: look at it again"_s);
        QCOMPARE(site.arm(policy.id), QString());
    }

    void whatHasNoMeaningAtThisSiteIsNotArmed()
    {
        ArmedSite site;
        Policy nowhere = site.placed();
        nowhere.scope.devices = {u"nobody"_s};
        site.save(nowhere);
        site.proveAll();
        QVERIFY(site.arm(nowhere.id).contains(u"scope_resolves_to_nothing"_s));
        Policy unwatched = site.placed();
        unwatched.id = PolicyId(u"second"_s);
        unwatched.trigger.element = u"a broker elsewhere"_s;
        site.save(unwatched);
        site.proveAll();
        QVERIFY(site.arm(unwatched.id).contains(u"watched_unknown"_s));
    }

    void twoPoliciesThatFightAreNotArmedTogether()
    {
        ArmedSite site;
        Policy first = site.placed();
        Policy second = first;
        second.id = PolicyId(u"second"_s);
        second.plan.back().arguments[u"value"_s] = 12.0;
        site.save(first);
        site.save(second);
        site.proveAll();
        QCOMPARE(site.arm(first.id), QString());
        QVERIFY(site.arm(second.id).contains(u"policies_fight"_s));
    }

    void classCIsArmedBySomebodyElseThanItsWriter()
    {
        ArmedSite site;
        const Policy door = site.placed("main-door");
        site.save(door, u"ann"_s);
        site.proveAll();
        QCOMPARE(site.arm(door.id, u"ann"_s), u"class C needs two persons: somebody other than its writer arms it"_s);
        QCOMPARE(site.arm(door.id, u"ben"_s), QString());
        QCOMPARE(site.standing(door.id).who, u"ben"_s);
    }

    void aScopeThatGrowsNoLongerCountsAsApproved()
    {
        ArmedSite site;
        Policy policy = site.placed();
        policy.scope = {};
        policy.scope.sites = {u"here"_s};
        site.save(policy);
        site.proveAll();
        QCOMPARE(site.arm(policy.id), QString());
        site.pass(61s, 10s);
        QCOMPARE(site.standing(policy.id).freeze, PolicyFreeze::Unwatched);
        site.announce(u"s2"_s);
        site.pass(61s, 10s);
        QCOMPARE(site.standing(policy.id).freeze, PolicyFreeze::Expired);
        QCOMPARE(site.arm(policy.id), QString()); // approved once more
        QCOMPARE(site.standing(policy.id).freeze, PolicyFreeze::Unwatched);
    }

    void everyDeedStandsInTheAuditAndOnlyEngineersArm()
    {
        ArmedSite site;
        const Policy policy = site.placed();
        site.save(policy);
        site.proveAll();
        site.wish(ArmPolicy{policy.id, hashOf(site.known().policies.value(policy.id))}, Role::Operator);
        QCOMPARE(site.news.outcomes.back().reason, u"This needs an engineer."_s);
        QCOMPARE(site.arm(policy.id), QString());
        const auto audits = site.records<AuditRecord>();
        QCOMPARE(audits.back().action, u"arm-policy"_s);
        QCOMPARE(audits.back().object, policy.id.text());
        QVERIFY(audits.back().before.contains(u"version 1 hash"_s));
        QVERIFY(audits.back().after.startsWith(u"armed, hash "_s));
        QVERIFY(audits[audits.size() - 2].result.startsWith(u"refused"_s));
    }
};

QTEST_GUILESS_MAIN(TestArming)
#include "tst_arming.moc"
