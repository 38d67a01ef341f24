// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/engine_site.h"

#include <QTest>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

ContinuityModel heatedSite(const EngineSite* site = nullptr)
{
    ContinuityModel model;
    CriticalFunction heating;
    heating.id = CriticalFunctionId(u"heating"_s);
    heating.name = u"Heating, floor 3"_s;
    heating.weight = 2;
    heating.losses[static_cast<std::size_t>(Loss::Gateway)] = {Behaviour::WorksLocally, u"keeps 21 °C"_s, {}, u"the maker"_s, {}};
    if (site != nullptr)
        heating.devices = site->engine.fleet().devices();
    model.functions.push_back(heating);
    return model;
}

Evidence said(const EngineSite& site, EvidenceKind kind, EvidenceSource source)
{
    Evidence evidence;
    evidence.function = CriticalFunctionId(u"heating"_s);
    evidence.loss = Loss::Gateway;
    evidence.kind = kind;
    evidence.source = source;
    evidence.at = site.clock.now();
    evidence.reference = u"data sheet, page 12"_s;
    return evidence;
}

std::vector<Document> storedBy(const EngineSite& site)
{
    std::vector<Document> stored;
    for (const Record& record : site.recorded) {
        const auto* saved = std::get_if<DocumentRecord>(&record);
        const auto* gone = std::get_if<DocumentForgotten>(&record);
        std::erase_if(stored, [&](const Document& one) { return (saved && one.kind == saved->document.kind && one.id == saved->document.id) || (gone && one.kind == gone->kind && one.id == gone->id); });
        if (saved)
            stored.push_back(saved->document);
    }
    return stored;
}

/// What is known of the same again, after the program was ended.
ContinuityNews restarted(const EngineSite& site)
{
    Restored stored;
    stored.documents = storedBy(site);
    Engine other;
    return other.restore(std::move(stored), site.clock.now(), site.clock.ticks()).delta.continuity;
}

qsizetype unreadable(const Delta& delta)
{
    return std::count_if(delta.notices.begin(), delta.notices.end(), [](const Notice& notice) { return notice.code == u"continuity-unreadable"; });
}

} // namespace

/// The engineer's word on continuity: who may give it, how much it may claim, and that it stays.
class TestContinuity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theModelIsTheEngineersAndSurvivesARestart()
    {
        EngineSite site;
        site.wish(SaveContinuity{heatedSite()}, Role::Operator);
        QVERIFY(site.records<DocumentRecord>().empty());
        site.wish(SaveContinuity{heatedSite()}, Role::Engineer);
        QCOMPARE(site.records<DocumentRecord>().size(), 1u);
        QVERIFY(site.news.continuity.model == heatedSite());
        QVERIFY(restarted(site).model == heatedSite());
    }

    void aModelThatContradictsItselfIsRefused()
    {
        EngineSite site;
        ContinuityModel twice = heatedSite();
        twice.functions.push_back(twice.functions.front());
        site.wish(SaveContinuity{twice});
        QCOMPARE(site.news.outcomes.back().kind, IntentOutcome::Kind::Refused);
        QVERIFY(site.records<DocumentRecord>().empty());
    }

    void aModelThatNobodyCouldReadAgainIsRefused()
    {
        EngineSite site;
        ContinuityModel endless = heatedSite();
        endless.functions.front().name = QString(5'000, u'x');
        site.wish(SaveContinuity{endless});
        QCOMPARE(site.news.outcomes.back().kind, IntentOutcome::Kind::Refused);
        QVERIFY(!site.news.continuity.model);
    }

    void whatAPersonMaySay_data()
    {
        QTest::addColumn<EvidenceKind>("kind");
        QTest::addColumn<EvidenceSource>("source");
        QTest::addColumn<int>("daysAgo");
        QTest::addColumn<bool>("taken");
        using enum EvidenceKind;
        using enum EvidenceSource;
        QTest::newRow("the maker claims") << Claimed << Vendor << 400 << true;
        QTest::newRow("a person claims") << Claimed << Person << 0 << true;
        QTest::newRow("a drill showed it") << Proven << Drill << 6 << true;
        QTest::newRow("an outage showed that it stops") << EvidenceKind::None << RealOutage << 0 << true;
        QTest::newRow("a person proves") << Proven << Person << 0 << false;
        QTest::newRow("the maker configures") << Configured << Vendor << 0 << false;
        QTest::newRow("a drill configures") << Configured << Drill << 0 << false;
        QTest::newRow("a drill claims") << Claimed << Drill << 0 << false;
        QTest::newRow("a drill on a twin claims") << Claimed << TwinDrill << 0 << true;
        QTest::newRow("a drill on a twin shows that it fails") << EvidenceKind::None << TwinDrill << 0 << false;
        QTest::newRow("a twin proves") << Proven << TwinDrill << 0 << false;
        QTest::newRow("read back by hand") << Configured << ReadBack << 0 << false;
        QTest::newRow("filled in by hand") << Proven << BackFill << 0 << false;
        QTest::newRow("structure by hand") << Claimed << Structure << 0 << false;
        QTest::newRow("a drill long ago") << Proven << Drill << 8 << false;
        QTest::newRow("a drill of tomorrow") << Proven << Drill << -1 << false;
    }

    void whatAPersonMaySay()
    {
        QFETCH(EvidenceKind, kind);
        QFETCH(EvidenceSource, source);
        QFETCH(int, daysAgo);
        QFETCH(bool, taken);
        EngineSite site;
        site.wish(SaveContinuity{heatedSite()});
        site.clear();
        Evidence evidence = said(site, kind, source);
        evidence.at -= std::chrono::days(daysAgo);
        site.wish(AddEvidence{evidence});
        QCOMPARE(site.news.continuity.evidence.size(), taken ? 1u : 0u);
        QCOMPARE(site.records<DocumentRecord>().size(), taken ? 1u : 0u);
        QCOMPARE(site.news.outcomes.empty(), taken);
    }

    void evidenceNeedsAFunctionANoteAndABehaviour()
    {
        EngineSite site;
        site.wish(AddEvidence{said(site, EvidenceKind::Claimed, EvidenceSource::Vendor)});
        QCOMPARE(site.news.outcomes.back().reason, u"no such function"_s);
        site.wish(SaveContinuity{heatedSite()});
        Evidence silent = said(site, EvidenceKind::Proven, EvidenceSource::Drill);
        silent.reference = u"  "_s;
        site.wish(AddEvidence{silent});
        QCOMPARE(site.news.outcomes.back().reason, u"evidence needs a note: what was seen, or who says so"_s);
        Evidence aimless = said(site, EvidenceKind::Proven, EvidenceSource::Drill);
        aimless.loss = Loss::Cloud;
        site.wish(AddEvidence{aimless});
        QCOMPARE(site.news.outcomes.back().reason, u"say first what happens: what is not known cannot be proven"_s);
        QVERIFY(site.news.continuity.evidence.empty());
    }

    void evidenceNamesWhoSaidItAndHowTheDevicesWereByOurOwnKnowledge()
    {
        EngineSite site;
        site.link(LinkStatus::Connected);
        site.announce(u"s1"_s);
        QCOMPARE(site.engine.fleet().devices().size(), 1u);
        site.wish(SaveContinuity{heatedSite(&site)});
        Evidence lying = said(site, EvidenceKind::Proven, EvidenceSource::Drill);
        lying.devices = {{DeviceId(u"somebody else"_s), u"9.9"_s, "hash", {}}};
        site.wish(AddEvidence{lying}, Role::Engineer, u"ann"_s);
        const std::vector<Evidence> known = restarted(site).evidence;
        QCOMPARE(known.size(), 1u);
        QCOMPARE(known.front().devices.size(), 1u);
        QCOMPARE(known.front().devices.front().device, site.engine.fleet().devices().front());
        QVERIFY(known.front().devices.front().configHash.isEmpty());
        QCOMPARE(known.front().reference, u"data sheet, page 12 (ann)"_s);
        QVERIFY(known == site.news.continuity.evidence);
    }

    void saidTwiceIsSaidOnce()
    {
        EngineSite site;
        site.wish(SaveContinuity{heatedSite()});
        site.wish(AddEvidence{said(site, EvidenceKind::Claimed, EvidenceSource::Vendor)});
        site.wish(AddEvidence{said(site, EvidenceKind::Claimed, EvidenceSource::Vendor)});
        QCOMPARE(site.news.continuity.evidence.size(), 1u);
        QVERIFY(site.news.outcomes.empty());
    }

    void aDocumentThatCannotBeReadIsToldOfAndTheOthersDoNotSuffer()
    {
        EngineSite site;
        site.wish(SaveContinuity{heatedSite()});
        const std::vector<QByteArray> hostile{"", "[]", "{}", "\xff\xfe", "{\"format\":\"holdfast-evidence\",\"version\":1,\"at\":12}", QByteArray(200'000, '[')};
        Restored stored;
        stored.documents = storedBy(site);
        int number = 0;
        for (const QString& kind : {u"evidence"_s, u"policy"_s, u"policy-dossier"_s, u"horoscope"_s})
            for (const QByteArray& content : hostile)
                stored.documents.push_back({kind, QString::number(++number), content});
        Engine other;
        const Outcome outcome = other.restore(std::move(stored), site.clock.now(), site.clock.ticks());
        QVERIFY(outcome.delta.continuity.model == heatedSite());
        QCOMPARE(unreadable(outcome.delta), qsizetype(number));
        QVERIFY(std::none_of(outcome.records.begin(), outcome.records.end(), [](const Record& record) { return std::holds_alternative<DocumentForgotten>(record) || std::holds_alternative<DocumentRecord>(record); }));
    }

    void whatCouldNotBeReadIsSetAsideBeforeSomethingTakesItsPlace()
    {
        Restored stored;
        const QByteArray torn = "{\"format\":\"holdfast-continuity\",\"version\":1,\"functions\":[{\"id\":";
        stored.documents = {{u"continuity"_s, u"site"_s, torn}};
        EngineSite site;
        Engine other;
        site.take(other.restore(std::move(stored), site.clock.now(), site.clock.ticks()));
        QCOMPARE(unreadable(site.news), qsizetype(1));
        Intent intent;
        intent.ticket = 7;
        intent.actor = {OperatorId(u"ann"_s), u"ann"_s, Role::Engineer, u"desk"_s};
        intent.wish = SaveContinuity{heatedSite()};
        site.take(other.step({}, {intent}, {}, site.clock.now(), site.clock.ticks()));
        const std::vector<Document> left = storedBy(site);
        QCOMPARE(left.size(), 2u);
        QCOMPARE(left.front().kind, u"unreadable"_s);
        QCOMPARE(left.front().content, torn);
        Engine third;
        Restored again;
        again.documents = left;
        const Outcome outcome = third.restore(std::move(again), site.clock.now(), site.clock.ticks());
        QCOMPARE(unreadable(outcome.delta), qsizetype(0));
        QVERIFY(outcome.delta.continuity.model == heatedSite());
    }

    void everyOneOfThemStandsInTheAudit()
    {
        EngineSite site;
        site.wish(SaveContinuity{heatedSite()});
        site.wish(AddEvidence{said(site, EvidenceKind::Claimed, EvidenceSource::Vendor)});
        site.wish(AddEvidence{said(site, EvidenceKind::Proven, EvidenceSource::Vendor)});
        const auto audits = site.records<AuditRecord>();
        QCOMPARE(audits.size(), 3u);
        QCOMPARE(audits[0].action, u"save-continuity"_s);
        QCOMPARE(audits[0].object, u"heating"_s);
        QCOMPARE(audits[0].before, u"empty"_s);
        QCOMPARE(audits[0].after, u"1 functions"_s);
        QCOMPARE(audits[1].action, u"add-evidence"_s);
        QCOMPARE(audits[1].after, u"gateway: claimed by vendor, data sheet, page 12"_s);
        QVERIFY(audits[2].result.startsWith(u"refused: what somebody says is a claim"_s));
    }
};

QTEST_GUILESS_MAIN(TestContinuity)
#include "tst_continuity.moc"
