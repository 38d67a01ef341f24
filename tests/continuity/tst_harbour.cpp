// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/continuity/readiness.h"
#include "app/site/harbour_1406_continuity.h"
#include "tests/site/moment.h"

#include <QTest>

using namespace holdfast;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

/// The site of the pictures through the real calculation.
class TestHarbour : public QObject
{
    Q_OBJECT

private:
    const site::House m_house = site::story::standingHouse();
    const Picture m_site = site::pictureOfMoment();
    const ContinuityModel m_model = site::story::continuityModel(m_house);
    const std::vector<Evidence> m_evidence = site::story::continuityEvidence(m_house);

    ContinuityPicture pictureOf(const Picture& site, const ContinuityModel& model) const
    {
        return continuityOf({site.devices, site.states, site.points, site.readings, site.topologies, site.brokers, site.links, site.site, model}, m_evidence, {}, site::story::now);
    }

    static QString rounded(double number) { return QString::number(number, 'f', 1); }

private Q_SLOTS:
    void theScoreOfThePictureComesOutOfItsFormula()
    {
        const Readiness readiness = pictureOf(m_site, m_model).readiness;
        QCOMPARE(readiness.weights, 31.0);
        QCOMPARE(rounded(readiness.earned), u"27.1"_s);
        QCOMPARE(rounded(*readiness.score), u"87.4"_s);
        QCOMPARE(rounded(readiness.parts[0]), u"38.7"_s);
        QCOMPARE(rounded(readiness.parts[1]), u"27.1"_s);
        QCOMPARE(rounded(readiness.parts[2]), u"12.9"_s);
        QCOMPARE(rounded(readiness.parts[3]), u"8.7"_s);
    }

    void twelveAreProvenOneIsUntestedAndOneHasNone()
    {
        const Readiness readiness = pictureOf(m_site, m_model).readiness;
        QCOMPARE(readiness.functions, 14);
        QCOMPARE(readiness.proven, 12);
        QCOMPARE(readiness.untested, 1);
        QCOMPARE(readiness.noFallback, 1);
        QCOMPARE(readiness.weakest, CriticalFunctionId(u"charging"_s));
        QCOMPARE(readiness.weakestEvidence, EvidenceKind::None);
    }

    void beforeTheLinkWasLostItWasFourMore()
    {
        Picture before = m_site;
        const PointId link = site::story::pointNamed(m_house, u"GW-3"_s, "link");
        before.readings[link].value = u"Ethernet"_s;
        QCOMPARE(qRound(*pictureOf(before, m_model).readiness.score), 91);
        QCOMPARE(qRound(*pictureOf(m_site, m_model).readiness.score), 87);
    }

    void everyGapIsTheOneInThePicture()
    {
        struct Row
        {
            const char* id;
            std::optional<GapKind> gap;
        };
        const std::array rows{Row{"charging", GapKind::NoFallback}, Row{"corridor-light", GapKind::NeverTested}, Row{"dock-door", GapKind::TooSlow}, Row{"fire", GapKind::SinglePath},
                              Row{"main-doors", GapKind::BufferStale}, Row{"heating-upper", GapKind::OnBackup}, Row{"ahu-2", GapKind::OnBackup}, Row{"cold-store", GapKind::SinglePath},
                              Row{"office-light", GapKind::OnBackup}, Row{"leak", {}}, Row{"emergency-light", {}}, Row{"server-cooling", {}}, Row{"heating-lower", {}}, Row{"ahu-1", {}}};
        const ContinuityPicture picture = pictureOf(m_site, m_model);
        QCOMPARE(picture.functions.size(), rows.size());
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const FunctionReadiness& row = picture.functions[i];
            QCOMPARE(row.function.text(), QString::fromLatin1(rows[i].id));
            QCOMPARE(row.gaps.empty(), !rows[i].gap.has_value());
            if (rows[i].gap)
                QCOMPARE(row.gaps.front().kind, *rows[i].gap);
        }
    }

    void theThirdGatewayRunsOnItsSecondWay()
    {
        const ContinuityPicture picture = pictureOf(m_site, m_model);
        QCOMPARE(picture.gateways.size(), std::size_t(4));
        const GatewayPaths& third = picture.gateways[2];
        QCOMPARE(third.name, u"GW-3"_s);
        QCOMPARE(third.devices, 17);
        QCOMPARE(third.health, SecondPath::OnBackup);
        QCOMPARE(third.paths.size(), std::size_t(4));
        QCOMPARE(third.paths[0].use, LinkUse::Lost);
        QCOMPARE(third.paths[1].use, LinkUse::Active);
        QCOMPARE(third.paths[3].use, LinkUse::Standby);
        QCOMPARE(picture.gateways[0].health, SecondPath::Healthy);
    }

    void theRouterInTheEastIsTheOnlyWayOfFive()
    {
        const ContinuityPicture picture = pictureOf(m_site, m_model);
        const auto router = std::ranges::find(picture.singlePoints, DependencyNodeId(u"device:r-3.05"_s), &SinglePoint::node);
        QVERIFY(router != picture.singlePoints.end());
        QCOMPARE(router->count, 5);
        QCOMPARE(router->cure.kind, CureKind::MainsRouter);
        QCOMPARE(router->shares, DependencyNodeId(u"switch:sw-3e"_s));
        QVERIFY(!router->sharedWith.empty());
    }

    void theDocumentIsInOrderAndSurvivesItsFile()
    {
        QVERIFY(checked(m_model).has_value());
        const auto read = continuityFromJson(toJson(m_model));
        QVERIFY(read.has_value());
        QVERIFY(read->model == m_model);
        QVERIFY(pictureOf(m_site, m_model).notes.empty());
    }

    void aNewSiteIsNotEmpty()
    {
        ContinuityModel fresh;
        fresh.functions = proposedFunctions({m_site.devices, m_site.states, m_site.points, m_site.readings, m_site.topologies, m_site.brokers, m_site.links, m_site.site, fresh});
        QVERIFY(fresh.functions.size() >= 10);
        const Readiness readiness = pictureOf(m_site, fresh).readiness;
        QCOMPARE(readiness.drafts, int(fresh.functions.size()));
        QCOMPARE(readiness.proven, 0);
    }
};

QTEST_GUILESS_MAIN(TestHarbour)
#include "tst_harbour.moc"
