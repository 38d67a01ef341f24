// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runtime/policy_past.h"
#include "tests/continuity/outdoor_lost.h"
#include "tests/store/samples.h"

#include <QTemporaryDir>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A store with a sensor that was recorded for ten days, and the picture of its site.
class RecordedSite
{
public:
    RecordedSite() : m_open(m_folder.path())
    {
        for (const QString& name : {u"outdoor"_s, u"radiator"_s}) {
            Device device;
            device.id = DeviceId(name);
            device.name = name;
            device.membership = Membership::Adopted;
            device.broker = BrokerId(u"main"_s);
            picture.devices.insert(device.id, device);
            Point point;
            point.id = pointOf(name);
            point.device = device.id;
            point.kind = PointKind::Number;
            picture.points.insert(point.id, point);
            picture.pointsOf[device.id] = {point.id};
        }
        BrokerConfig broker;
        broker.id = BrokerId(u"main"_s);
        picture.brokers.insert(broker.id, broker);
        Records records{BrokerRecord{broker}};
        for (const Device& device : std::as_const(picture.devices))
            records.push_back(DeviceRecord{device});
        for (const Point& point : std::as_const(picture.points))
            records.push_back(PointRecord{point});
        records.push_back(sampleOf(pointOf(u"outdoor"_s), noon - 240h, 4.0));
        records.push_back(sampleOf(pointOf(u"outdoor"_s), noon, 4.0));
        keep(std::move(records));
    }

    static PointId pointOf(const QString& device) { return PointId(QString(device % u"/temperature"_s)); }
    void keep(Records records) const { QVERIFY(m_open.write(std::move(records))); }
    void gap(const PointId& point, GapReason reason, Interval interval) const
    {
        Records records;
        records.push_back(GapRecord{{point, point.isEmpty() && reason == GapReason::BrokerLost ? BrokerId(u"main"_s) : BrokerId(), interval, reason}});
        keep(std::move(records));
    }
    [[nodiscard]] Expected<PolicyTrial> tried(const Policy& policy, Interval interval = {noon - 480h, noon}) const
    {
        const auto reader = m_open.store->reader();
        return tryPolicy(policy, interval, picture, *reader, [] { return true; });
    }

    Picture picture;

private:
    QTemporaryDir m_folder;
    OpenStore m_open;
};

} // namespace

/// A policy is tried on what this workstation recorded.
class TestPolicyPast : public QObject
{
    Q_OBJECT

    const Policy m_policy = outdoorLostPolicy(u"radiator"_s, u"outdoor"_s);

private Q_SLOTS:
    void whatWasLostIsFoundInTheGapsWhicheverTheirReason()
    {
        const RecordedSite site;
        site.gap(RecordedSite::pointOf(u"outdoor"_s), GapReason::DeviceSilent, {noon - 100h, noon - 99h});
        site.gap({}, GapReason::BrokerLost, {noon - 50h, noon - 49h});
        site.gap(RecordedSite::pointOf(u"radiator"_s), GapReason::DeviceSilent, {noon - 20h, noon - 19h}); // not what is watched
        const auto trial = site.tried(m_policy);
        QVERIFY2(trial, trial ? "" : qPrintable(trial.error().message));
        QCOMPARE(trial->activations.size(), std::size_t(2));
        QCOMPARE(trial->activations.front().lost, noon - 100h);
        QCOMPARE(trial->activations.back().lost, noon - 50h);
    }

    void whatWasNotRecordedIsToldAndNotJudged()
    {
        const RecordedSite site;
        site.gap({}, GapReason::HoldfastOff, {noon - 110h, noon - 98h});
        site.gap(RecordedSite::pointOf(u"outdoor"_s), GapReason::DeviceSilent, {noon - 100h, noon - 99h});
        const auto trial = site.tried(m_policy);
        QVERIFY(trial);
        QVERIFY(trial->activations.empty());
        QCOMPARE(trial->unwatched, Ticks(240h + 12h)); // before the first value, and while it was off
    }

    void aBrokersOwnPastIsWhatWasHeardOverIt()
    {
        const RecordedSite site;
        site.gap({}, GapReason::BrokerLost, {noon - 50h, noon - 49h});
        Policy policy = m_policy;
        policy.trigger.lost = PolicyLoss::Broker;
        policy.trigger.element = u"main"_s;
        policy.trigger.probes = {{u"there"_s, ProbeKind::Echo, {}}};
        const auto trial = site.tried(policy);
        QVERIFY(trial);
        QCOMPARE(trial->activations.size(), std::size_t(1));
    }

    void aTimeBeforeAnythingWasRecordedIsRefused()
    {
        const RecordedSite site;
        const auto trial = site.tried(m_policy, {noon - 960h, noon - 480h});
        QVERIFY(!trial);
        QCOMPARE(trial.error().message, u"nothing was recorded in that time"_s);
    }

    void aPolicyForNobodyHereIsRefused()
    {
        const RecordedSite site;
        const auto trial = site.tried(outdoorLostPolicy(u"nowhere"_s, u"outdoor"_s));
        QVERIFY(!trial);
        QCOMPARE(trial.error().code, Error::Code::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestPolicyPast)
#include "tst_policy_past.moc"
