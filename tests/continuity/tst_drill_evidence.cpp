// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/continuity/drill_evidence.h"
#include "app/continuity/drill_plan.h"

#include <QTest>

using namespace holdfast;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Timestamp now = std::chrono::sys_days{std::chrono::year(2026) / 11 / 24};

/// A gateway with two heaters behind it, and a third that hangs elsewhere; all three are one function.
Picture smallHouse()
{
    Picture picture;
    const auto add = [&](const QString& id, const QString& via) {
        Device device;
        device.id = DeviceId(id);
        device.name = id;
        device.announcedName = id;
        device.firmware = u"2.2"_s;
        device.membership = Membership::Adopted;
        device.isGateway = id == u"gw"_s;
        if (!via.isEmpty())
            device.via = DeviceId(via);
        Point point;
        point.id = PointId(QString(id % u"/setpoint"));
        point.device = device.id;
        point.property = u"setpoint"_s;
        point.function = PointFunction::Sp;
        point.quantity = Quantity::Temperature;
        point.writable = true;
        point.step = 0.5;
        picture.points.insert(point.id, point);
        picture.pointsOf.insert(device.id, {point.id});
        picture.devices.insert(device.id, device);
    };
    add(u"gw"_s, {});
    add(u"h1"_s, u"gw"_s);
    add(u"h2"_s, u"gw"_s);
    add(u"h3"_s, {});
    CriticalFunction heating;
    heating.id = CriticalFunctionId(u"heating"_s);
    heating.name = u"Heating"_s;
    heating.devices = {DeviceId(u"h1"_s), DeviceId(u"h2"_s), DeviceId(u"h3"_s)};
    heating.timeToSafe = 45s;
    picture.continuity.model.functions = {heating};
    return picture;
}

DrillScenario gatewayAway()
{
    DrillScenario scenario;
    scenario.name = u"Gateway away"_s;
    scenario.element = u"gw"_s;
    DrillPreset preset;
    preset.property = u"setpoint"_s;
    preset.becomes = 20.0;
    preset.devices = {u"h1"_s, u"h2"_s};
    scenario.presets = {preset};
    return scenario;
}

/// A drill in which the heaters did this.
DrillResult heldAs(DrillPlace place, DrillVerdict first, DrillVerdict second)
{
    const auto prepared = drill::planOf(gatewayAway(), smallHouse());
    DrillResult result;
    if (!prepared)
        return result;
    result.plan = prepared->plan;
    result.plan.place = place;
    result.end = DrillEnd::Finished;
    result.rows.resize(result.plan.expectations.size());
    std::vector<DrillVerdict> verdicts{second, first};
    for (std::size_t i = 0; i < result.rows.size(); ++i) {
        result.rows[i].verdict = DrillVerdict::AsExpected;
        if (result.plan.expectations[i].need != DrillNeed::Holds)
            continue;
        result.rows[i].verdict = verdicts.back();
        result.rows[i].toSafe = verdicts.size() == 2 ? 12s : 31s;
        verdicts.pop_back();
    }
    result.functions = drill::functionsOf(result.plan, result.rows, smallHouse().continuity.model);
    return result;
}

} // namespace

class TestDrillEvidence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlanMissesWhatHangsOnTheLossAndHearsTheRest()
    {
        const auto prepared = drill::planOf(gatewayAway(), smallHouse());
        QVERIFY(prepared);
        QStringList missed;
        QStringList heard;
        for (const DrillExpectation& one : prepared->plan.expectations) {
            if (one.need == DrillNeed::Missed)
                missed.append(one.element);
            if (one.need == DrillNeed::Heard)
                heard.append(one.element);
            if (one.need == DrillNeed::Holds)
                QCOMPARE(one.within, Ticks(45s)); // what the function allows, where that is less
        }
        QCOMPARE(missed, (QStringList{u"gw"_s, u"h1"_s, u"h2"_s}));
        QCOMPARE(heard, QStringList{u"h3"_s});
        QCOMPARE(prepared->presets.size(), std::size_t{2});
    }

    void aDrillAtTheSiteProvesAndOneOnTheTwinClaims()
    {
        const auto atSite = drill::evidenceOf(heldAs(DrillPlace::Site, DrillVerdict::AsExpected, DrillVerdict::AsExpected), smallHouse(), now);
        const auto onTwin = drill::evidenceOf(heldAs(DrillPlace::Twin, DrillVerdict::AsExpected, DrillVerdict::AsExpected), smallHouse(), now);
        QCOMPARE(atSite.size(), std::size_t{1});
        QCOMPARE(onTwin.size(), std::size_t{1});
        QCOMPARE(atSite.front().kind, EvidenceKind::Proven);
        QCOMPARE(atSite.front().source, EvidenceSource::Drill);
        QCOMPARE(onTwin.front().kind, EvidenceKind::Claimed);
        QCOMPARE(onTwin.front().source, EvidenceSource::TwinDrill);
        QCOMPARE(atSite.front().loss, Loss::Gateway);
        QCOMPARE(atSite.front().tookToSafe, std::optional(31'000ms)); // the slowest
        QCOMPARE(atSite.front().devices.size(), std::size_t{2});      // those that were looked at
        QCOMPARE(atSite.front().devices.front().firmware, u"2.2"_s);
    }

    void oneHeaterThatFailsFailsItsFunction()
    {
        const auto evidence = drill::evidenceOf(heldAs(DrillPlace::Site, DrillVerdict::AsExpected, DrillVerdict::Deviation), smallHouse(), now);
        QCOMPARE(evidence.size(), std::size_t{1});
        QCOMPARE(evidence.front().kind, EvidenceKind::None);
    }

    void whatWasNotSeenOrBrokenOffTeachesNothing()
    {
        QVERIFY(drill::evidenceOf(heldAs(DrillPlace::Site, DrillVerdict::AsExpected, DrillVerdict::NotObserved), smallHouse(), now).empty());
        DrillResult aborted = heldAs(DrillPlace::Site, DrillVerdict::AsExpected, DrillVerdict::AsExpected);
        aborted.end = DrillEnd::UrgentAlarm;
        QVERIFY(drill::evidenceOf(aborted, smallHouse(), now).empty());
        DrillResult single = heldAs(DrillPlace::Site, DrillVerdict::AsExpected, DrillVerdict::AsExpected);
        single.plan.lost = PolicyLoss::Device; // no column of the matrix
        QVERIFY(drill::evidenceOf(single, smallHouse(), now).empty());
    }
};

QTEST_GUILESS_MAIN(TestDrillEvidence)
#include "tst_drill_evidence.moc"
