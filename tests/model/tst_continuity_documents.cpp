// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/continuity_documents.h"

#include <QTest>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;

namespace {

const Timestamp noon{std::chrono::milliseconds(1'790'000'000'123)};

PolicyDossier armedDossier()
{
    PolicyDossier dossier{PolicyId(u"p \"1\""_s), OperatorId(u"o"_s), u"Ann <b>"_s, noon, std::nullopt};
    dossier.arming = PolicyArming{"abc", noon, OperatorId(u"b"_s), u"Ben"_s, {u"a"_s, u"b"_s}, 38'205, 100'000};
    return dossier;
}

Policy named(const QString& id)
{
    Policy policy;
    policy.id = PolicyId(id);
    policy.name = id;
    policy.owner = u"ann"_s;
    policy.trigger.probes.push_back({u"echo"_s, ProbeKind::Echo, u"site"_s});
    return policy;
}

} // namespace

/// What is kept of continuity, and how its news adds up.
class TestContinuityDocuments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDossierComesBackAsItWas()
    {
        const auto back = dossierFromJson(toJson(armedDossier()));
        QVERIFY(back);
        QVERIFY(*back == armedDossier());
        PolicyDossier plain = armedDossier();
        plain.arming.reset();
        const auto second = dossierFromJson(toJson(plain));
        QVERIFY(second && *second == plain);
    }

    void aTornArmingIsNoDossierAtAll()
    {
        const QByteArray whole = toJson(armedDossier());
        for (qsizetype length = 0; length < whole.size(); ++length)
            QVERIFY(!dossierFromJson(whole.left(length)));
        QByteArray hashless = whole;
        QVERIFY(!dossierFromJson(hashless.replace("\"hash\":\"abc\"", "\"hash\":\"\"")));
    }

    void armedIsOnlyWhatWasArmed()
    {
        Policy policy = named(u"p"_s);
        PolicyDossier dossier = armedDossier();
        QVERIFY(!isArmed(policy, &dossier));
        dossier.arming->hash = hashOf(policy);
        QVERIFY(isArmed(policy, &dossier));
        QCOMPARE(standingOf(policy, &dossier, PolicyStage::Draft).who, u"Ben"_s);
        policy.version = 2;
        QVERIFY(!isArmed(policy, &dossier));
        QVERIFY(!isArmed(policy, nullptr));
        QCOMPARE(standingOf(policy, &dossier, PolicyStage::Linted).stage, PolicyStage::Linted);
    }

    void newerNewsStandsOnTopOfOlder()
    {
        ContinuityNews news;
        news.policies.insert(PolicyId(u"a"_s), named(u"a"_s));
        news.proofs.insert(PolicyId(u"a"_s), PolicyProof());
        news.policies.insert(PolicyId(u"b"_s), named(u"b"_s));
        ContinuityNews newer;
        newer.removedPolicies.insert(PolicyId(u"b"_s));
        newer.policies.insert(PolicyId(u"a"_s), named(u"a"_s));
        news.merge(std::move(newer));
        QCOMPARE(news.policies.size(), 1);
        QVERIFY(news.proofs.isEmpty()); // of what it said before
        QVERIFY(news.removedPolicies.contains(PolicyId(u"b"_s)));
        ContinuityNews again;
        again.policies.insert(PolicyId(u"b"_s), named(u"b"_s));
        news.merge(std::move(again));
        QVERIFY(!news.removedPolicies.contains(PolicyId(u"b"_s)));
        ContinuityKnown known;
        known.apply(news);
        QCOMPARE(known.policies.size(), 2);
        ContinuityKnown copy;
        copy.apply(known.whole());
        QVERIFY(copy == known);
        QVERIFY(!news.isEmpty());
        QVERIFY(ContinuityNews().isEmpty());
    }

    void whoOnlyLooksSeesWhatIsArmed()
    {
        const Policy policy = named(u"p"_s);
        PolicyDossier dossier = armedDossier();
        dossier.policy = policy.id;
        dossier.arming->hash = hashOf(policy);
        const std::vector<Document> kept{documentOf(policy), documentOf(dossier), setAside({u"policy"_s, u"x"_s, "torn"}), {u"policy"_s, u"y"_s, "torn"}};
        const ContinuityRead read = continuityFrom(kept);
        QCOMPARE(read.unread.size(), 1u);
        QCOMPARE(read.unread.front().document.content, QByteArray("torn"));
        QCOMPARE(read.news.standings.value().front().stage, PolicyStage::Armed);
    }
};

QTEST_GUILESS_MAIN(TestContinuityDocuments)
#include "tst_continuity_documents.moc"
