// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/continuity/small_site.h"

#include <QTest>

using namespace holdfast;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

class TestReadiness : public QObject
{
    Q_OBJECT

private:
    const Timestamp now{std::chrono::sys_days{std::chrono::year(2026) / 11 / 24}};

    /// A site of one gateway with two ways out and `count` functions that all go on, each proven yesterday.
    struct Proven
    {
        SmallSite site;
        std::vector<Evidence> evidence;

        CriticalFunction& function(int i) { return site.model.functions[std::size_t(i)]; }
        ContinuityPicture picture(Timestamp at) const { return site.picture(evidence, at); }
    };

    Proven provenSite(int count) const
    {
        Proven all;
        all.site.add("gateway").isGateway = true;
        all.site.model.uplinks = {{node("uplink:e"), u"Ethernet"_s, UplinkKind::Ethernet, deviceNode("gateway"), {}, {}, {}, {}, LinkUse::Active},
                                  {node("uplink:a"), u"SIM"_s, UplinkKind::Mobile, deviceNode("gateway"), {}, {}, {}, {}, LinkUse::Standby}};
        for (int i = 0; i < count; ++i) {
            const QByteArray name = "device" + QByteArray::number(i);
            const Device& device = all.site.add(name.constData(), "gateway");
            CriticalFunction function;
            function.id = CriticalFunctionId(u"function%1"_s.arg(i));
            function.name = function.id.text();
            function.weight = 1 + i % 3;
            function.devices = {device.id};
            function.buffers = {{u"preset"_s, {}, {}}};
            for (const Loss loss : allLosses) {
                function.losses[std::size_t(loss)].behaviour = Behaviour::WorksLocally;
                all.evidence.push_back({function.id, loss, EvidenceKind::Proven, EvidenceSource::Drill, now - 24h, u"drill"_s, {stampOf(device, {})}, {}});
            }
            all.site.model.functions.push_back(function);
        }
        return all;
    }

    static const FunctionReadiness& rowOf(const ContinuityPicture& picture, const char* id)
    {
        return *std::ranges::find(picture.functions, CriticalFunctionId(QLatin1String(id)), &FunctionReadiness::function);
    }

private Q_SLOTS:
    void everythingProvenIsAHundred()
    {
        const Readiness readiness = provenSite(5).picture(now).readiness;
        QCOMPARE(readiness.score, 100.0);
        QCOMPARE(readiness.parts, (std::array{40.0, 30.0, 20.0, 10.0}));
        QCOMPARE(readiness.proven, 5);
        QCOMPARE(readiness.weights, 1.0 + 2 + 3 + 1 + 2);
    }

    void anEmptySiteHasNoScore()
    {
        const Readiness readiness = SmallSite().picture({}, now).readiness;
        QVERIFY(!readiness.score);
        QVERIFY(!readiness.weakest);
        QCOMPARE(readiness.functions, 0);
    }

    void oneFunctionWithoutFallbackIsNeverHidden()
    {
        for (int others : {0, 1, 13, 200}) {
            Proven all = provenSite(others + 1);
            CriticalFunction& zero = all.function(others);
            zero.weight = 1;
            zero.losses[std::size_t(Loss::Cloud)].behaviour = Behaviour::Stops;
            const ContinuityPicture picture = all.picture(now);
            QCOMPARE(picture.readiness.noFallback, 1);
            QCOMPARE(picture.readiness.proven, others);
            QCOMPARE(picture.readiness.functions, others + 1);
            QCOMPARE(picture.readiness.weakest, zero.id);
            QCOMPARE(picture.readiness.weakestLoss, Loss::Cloud);
            QCOMPARE(picture.readiness.weakestEvidence, EvidenceKind::None);
            QVERIFY(*picture.readiness.score < 100.0);
            QVERIFY(picture.readiness.earned < picture.readiness.weights);
            QCOMPARE(picture.functions.front().function, zero.id);
            QCOMPARE(picture.functions.front().gaps.front().kind, GapKind::NoFallback);
        }
    }

    void theScoreIsItsFormula()
    {
        Proven all = provenSite(6);
        all.function(0).losses[std::size_t(Loss::Broker)].behaviour = Behaviour::Unknown;
        all.function(1).buffers.clear();
        all.evidence.erase(all.evidence.begin() + 2 * 6);
        const ContinuityPicture picture = all.picture(now);
        double earned = 0;
        double weights = 0;
        for (const FunctionReadiness& row : picture.functions) {
            weights += row.weight;
            for (std::size_t i = 0; i < row.parts.size(); ++i)
                earned += row.weight * readinessWeights[i] * (row.parts[i] ? 1 : 0);
        }
        QCOMPARE(picture.readiness.earned, earned);
        QCOMPARE(*picture.readiness.score, 100 * earned / weights);
        QCOMPARE(picture.readiness.parts[0] + picture.readiness.parts[1] + picture.readiness.parts[2] + picture.readiness.parts[3], *picture.readiness.score);
        QVERIFY(!rowOf(picture, "function0").parts[0]);
        QVERIFY(!rowOf(picture, "function1").parts[3]);
        QVERIFY(!rowOf(picture, "function2").parts[1]);
    }

    void afterNinetyDaysTheScoreGoesAndAfterHalfAYearTheWord()
    {
        const Proven all = provenSite(1);
        QVERIFY(all.picture(now + 24h * 88).functions[0].parts[1]);
        const auto aged = all.picture(now + 24h * 90).functions[0];
        QVERIFY(!aged.parts[1]);
        QCOMPARE(aged.status, FunctionStatus::Proven);
        const auto old = all.picture(now + 24h * 180).functions[0];
        QCOMPARE(old.status, FunctionStatus::Untested);
        QCOMPARE(old.gaps.front().kind, GapKind::Expired);
        QCOMPARE(old.cells[0].evidence, EvidenceKind::Configured);
    }

    void aStopWithoutPowerIsShownAndIsNoMissingFallback()
    {
        Proven all = provenSite(1);
        all.function(0).losses[std::size_t(Loss::Power)] = {Behaviour::Stops, u"Off"_s, 8h, {}, {}};
        const auto row = all.picture(now).functions[0];
        QCOMPARE(row.status, FunctionStatus::Proven);
        QCOMPARE(row.cells[std::size_t(Loss::Power)].evidence, EvidenceKind::None);
        QVERIFY(!row.cells[std::size_t(Loss::Power)].counts);
        QCOMPARE(row.weakest, Loss::Power);
    }

    void nobodyHavingSaidAnythingAboutPowerIsNotProven()
    {
        Proven all = provenSite(1);
        all.function(0).losses[std::size_t(Loss::Power)] = {};
        std::erase_if(all.evidence, [](const Evidence& one) { return one.loss == Loss::Power; });
        const auto row = all.picture(now).functions[0];
        QCOMPARE(row.status, FunctionStatus::Untested);
        QCOMPARE(row.gaps.front().kind, GapKind::NeverTested);
        QCOMPARE(row.weakest, Loss::Power);
    }

    void aFailedDrillCountsAsNoFallback()
    {
        Proven all = provenSite(2);
        all.evidence[std::size_t(Loss::Gateway)].kind = EvidenceKind::None;
        const ContinuityPicture picture = all.picture(now);
        QCOMPARE(picture.readiness.noFallback, 1);
        QCOMPARE(picture.functions.front().gaps.front().kind, GapKind::Failed);
    }

    void aClaimIsNoProof()
    {
        Proven all = provenSite(1);
        std::erase_if(all.evidence, [](const Evidence& one) { return one.loss == Loss::Broker; });
        all.function(0).losses[std::size_t(Loss::Broker)].claimedBy = u"vendor"_s;
        const auto row = all.picture(now).functions[0];
        QCOMPARE(row.cells[0].evidence, EvidenceKind::Claimed);
        QCOMPARE(row.status, FunctionStatus::Untested);
        QCOMPARE(row.gaps.front().kind, GapKind::NeverTested);
    }

    void whatNothingHangsOnIsUnaffectedOnlyWhereThatIsKnown()
    {
        SmallSite site;
        site.add("lamp");
        CriticalFunction light;
        light.id = CriticalFunctionId(u"light"_s);
        light.devices = {DeviceId(u"lamp"_s)};
        site.model.functions = {light};
        const auto cell = [&](Loss loss) { return site.picture({}, now).functions[0].cells[std::size_t(loss)]; };
        QCOMPARE(cell(Loss::Gateway).declared.behaviour, Behaviour::Unaffected);
        QCOMPARE(cell(Loss::Gateway).source, EvidenceSource::Structure);
        QCOMPARE(cell(Loss::Cloud).declared.behaviour, Behaviour::Unknown); // its autonomy is not known
        QCOMPARE(cell(Loss::Broker).declared.behaviour, Behaviour::Unknown);
        site.devices[DeviceId(u"lamp"_s)].autonomy = Autonomy::Standalone;
        QCOMPARE(cell(Loss::Cloud).declared.behaviour, Behaviour::Unaffected);
    }

    void sayingUnaffectedAgainstTheGraphHelpsNobody()
    {
        Proven all = provenSite(1);
        all.function(0).losses[std::size_t(Loss::Gateway)].behaviour = Behaviour::Unaffected;
        std::erase_if(all.evidence, [](const Evidence& one) { return one.loss == Loss::Gateway; });
        const auto row = all.picture(now).functions[0];
        QVERIFY(row.cells[std::size_t(Loss::Gateway)].counts);
        QCOMPARE(row.status, FunctionStatus::Untested);
    }

    void theSecondPathIsJudgedByTheWaysThereAre()
    {
        Proven all = provenSite(1);
        const auto path = [&] { return all.picture(now).functions[0].path; };
        QCOMPARE(path(), SecondPath::Healthy);
        all.site.model.uplinks[0].use = LinkUse::Lost;
        all.site.model.uplinks[1].use = LinkUse::Active;
        QCOMPARE(path(), SecondPath::Single);
        all.site.model.uplinks.push_back({node("uplink:b"), u"SIM B"_s, UplinkKind::Mobile, deviceNode("gateway"), {}, {}, {}, {}, LinkUse::Standby});
        QCOMPARE(path(), SecondPath::OnBackup);
        for (Uplink& uplink : all.site.model.uplinks)
            uplink.use = LinkUse::Lost;
        QCOMPARE(path(), SecondPath::Lost);
        all.site.model.uplinks.resize(1);
        all.site.model.uplinks[0].use = LinkUse::Active;
        QCOMPARE(path(), SecondPath::Single);
        all.site.model.uplinks.clear();
        QCOMPARE(path(), SecondPath::Single);
    }

    void twoWaysOverOneSwitchAreOne()
    {
        Proven all = provenSite(1);
        DependencyNode box;
        box.id = node("switch:1");
        box.kind = DependencyKind::Switch;
        all.site.model.nodes = {box};
        for (Uplink& uplink : all.site.model.uplinks)
            uplink.through = box.id;
        all.site.model.links = {{box.id, node("broker:main"), DependencyLinkKind::Data, LinkUse::Active, -1, 0, FoundBy::Engineer, false}};
        QCOMPARE(all.picture(now).functions[0].path, SecondPath::Single);
    }

    void aStaleListIsTold()
    {
        Proven all = provenSite(1);
        all.function(0).buffers = {{u"access list"_s, now - 36h, 24h}};
        const auto row = all.picture(now).functions[0];
        QVERIFY(!row.parts[3]);
        QCOMPARE(row.gaps.front().kind, GapKind::BufferStale);
        QCOMPARE(row.gaps.front().value, 36h);
        QCOMPARE(row.gaps.front().limit, 24h);
        QCOMPARE(row.gaps.front().name, u"access list"_s);
        all.function(0).buffers = {{u"access list"_s, {}, 24h}};
        QVERIFY(!all.picture(now).functions[0].parts[3]);
        all.function(0).buffers = {{u"access list"_s, now - 24h, 24h}};
        QVERIFY(all.picture(now).functions[0].parts[3]);
    }

    void aProofThatTookTooLongIsAGap()
    {
        Proven all = provenSite(1);
        all.function(0).timeToSafe = 10s;
        all.evidence[0].tookToSafe = 24s;
        const auto row = all.picture(now).functions[0];
        QCOMPARE(row.status, FunctionStatus::Proven);
        QCOMPARE(row.gaps.front().kind, GapKind::TooSlow);
        QCOMPARE(row.gaps.front().value, 24s);
    }

    void proposalsAreDraftsOfWhichNothingIsKnown()
    {
        SmallSite site;
        const FloorId ground(u"f0"_s);
        const FloorId first(u"f1"_s);
        site.site.floors = {{ground, {}, u"Ground"_s, 0, 0, 0, {}, 0}, {first, {}, u"First"_s, 1, 0, 0, {}, 0}};
        site.site.spaces = {{SpaceId(u"hall"_s), ground, u"Hall"_s, SpaceKind::Room, {}, {}}, {SpaceId(u"way"_s), first, u"Way"_s, SpaceKind::Corridor, {}, {}}};
        const auto add = [&](const char* name, const char* space, const char* component, Quantity quantity, bool writable, PointKind kind = PointKind::Bool) {
            site.add(name).space = SpaceId(QLatin1String(space));
            Point point;
            point.id = PointId(QLatin1String(name));
            point.device = DeviceId(QLatin1String(name));
            point.component = QLatin1String(component);
            point.quantity = quantity;
            point.writable = writable;
            point.kind = kind;
            site.points.insert(point.id, point);
        };
        add("thermostat0", "hall", "climate", Quantity::Mode, true);
        add("thermostat1", "way", "climate", Quantity::Mode, true);
        add("door", "hall", "lock", Quantity::Lock, true);
        add("lamp", "way", "light", Quantity::None, true);
        add("puck", "hall", "binary_sensor", Quantity::Moisture, false);
        add("soil", "hall", "sensor", Quantity::Moisture, false, PointKind::Number);
        add("thermometer", "hall", "sensor", Quantity::Temperature, false, PointKind::Number);
        site.model.functions = proposedFunctions(site.inputs());
        QStringList codes;
        for (const CriticalFunction& draft : site.model.functions)
            codes.append(draft.place.isEmpty() ? draft.proposal : QString(draft.proposal + u' ' + draft.place));
        QCOMPARE(codes, (QStringList{u"leak-detection"_s, u"main-doors"_s, u"heating-floor Ground"_s, u"heating-floor First"_s, u"corridor-lighting"_s}));
        QVERIFY(checked(site.model).has_value());
        const ContinuityPicture picture = site.picture({}, now);
        QCOMPARE(picture.readiness.drafts, 5);
        QCOMPARE(picture.readiness.untested, 5);
        QCOMPARE(picture.readiness.proven, 0);
        QCOMPARE(picture.readiness.parts[0], 0.0);
        QCOMPARE(picture.functions[0].cells[0].evidence, EvidenceKind::Unknown);
    }

    void functionsOverSpacesCountWhateverStandsThere()
    {
        SmallSite site;
        site.add("a").space = SpaceId(u"hall"_s);
        site.add("b").space = SpaceId(u"hall"_s);
        site.add("c").space = SpaceId(u"attic"_s);
        CriticalFunction all;
        all.id = CriticalFunctionId(u"hall"_s);
        all.spaces = {SpaceId(u"hall"_s)};
        CriticalFunction none;
        none.id = CriticalFunctionId(u"none"_s);
        none.devices = {DeviceId(u"gone"_s)};
        site.model.functions = {all, none};
        const ContinuityPicture picture = site.picture({}, now);
        QCOMPARE(rowOf(picture, "hall").devices, 2);
        QCOMPARE(rowOf(picture, "none").devices, 0);
        QCOMPARE(rowOf(picture, "none").path, SecondPath::Unknown);
        QCOMPARE(rowOf(picture, "none").status, FunctionStatus::Untested);
    }

    void eachGatewayShowsItsWays()
    {
        const ContinuityPicture picture = provenSite(3).picture(now);
        QCOMPARE(picture.gateways.size(), std::size_t(1));
        QCOMPARE(picture.gateways[0].devices, 3);
        QCOMPARE(picture.gateways[0].paths.size(), std::size_t(2));
        QCOMPARE(picture.gateways[0].paths[0].use, LinkUse::Active);
        QCOMPARE(picture.gateways[0].health, SecondPath::Healthy);
    }
};

QTEST_GUILESS_MAIN(TestReadiness)
#include "tst_readiness.moc"
