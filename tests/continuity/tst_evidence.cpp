// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/continuity/evidence_outage.h"

#include <QTest>

using namespace holdfast;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

class TestEvidence : public QObject
{
    Q_OBJECT

private:
    const DeviceId valve{u"valve"_s};
    const Timestamp now{std::chrono::sys_days{std::chrono::year(2026) / 11 / 24}};
    QHash<DeviceId, Device> devices;
    QHash<DeviceId, QByteArray> hashes;

    EvidenceGround ground() const { return {devices, hashes, now}; }

    Evidence proof(std::chrono::hours age) const
    {
        return {CriticalFunctionId(u"f"_s), Loss::Gateway, EvidenceKind::Proven, EvidenceSource::Drill, now - age, u"drill 12"_s, {stampOf(devices[valve], hashes.value(valve))}, {}};
    }

    JudgedEvidence judged(const std::vector<Evidence>& all) const
    {
        std::vector<const Evidence*> pointers;
        for (const Evidence& one : all)
            pointers.push_back(&one);
        return judge(pointers, std::array{valve}, ground());
    }

    DeviceOverOutage sampling(std::chrono::minutes from, std::chrono::minutes to, std::chrono::minutes step) const
    {
        DeviceOverOutage device;
        device.stamp.device = valve;
        for (auto at = from; at < to; at += step)
            device.ownTimes.push_back(now + at);
        return device;
    }

    Outage twoHours(std::vector<DeviceOverOutage> shown) const { return {CriticalFunctionId(u"f"_s), Loss::Uplink, {now, now + 2h}, u"occurrence 7"_s, std::move(shown)}; }

private Q_SLOTS:
    void init()
    {
        Device device;
        device.id = valve;
        device.firmware = u"1.0"_s;
        device.via = DeviceId(u"gateway"_s);
        devices = {{valve, device}};
        hashes = {{valve, "h1"}};
    }

    void nothingKnownIsUnknown() { QCOMPARE(judged({}).kind, EvidenceKind::Unknown); }

    void aProofCountsAsOne()
    {
        const JudgedEvidence is = judged({proof(48h)});
        QCOMPARE(is.kind, EvidenceKind::Proven);
        QCOMPARE(is.at, now - 48h);
        QCOMPARE(is.reference, u"drill 12"_s);
    }

    void aProofOf180DaysCountsAndOneOfMoreDoesNot()
    {
        QCOMPARE(judged({proof(24h * 180)}).kind, EvidenceKind::Proven);
        QCOMPARE(judged({proof(24h * 180 + 1h)}).kind, EvidenceKind::Configured);
        QCOMPARE(judged({proof(24h * 180 + 1h)}).fault, EvidenceFault::TooOld);
    }

    void aChangedDeviceIsNoLongerTheOneThatWasTried()
    {
        const Evidence before = proof(1h);
        devices[valve].firmware = u"1.1"_s;
        QCOMPARE(judged({before}).fault, EvidenceFault::FirmwareChanged);
        QCOMPARE(judged({before}).kind, EvidenceKind::Configured);
        init();
        hashes[valve] = "h2";
        QCOMPARE(judged({before}).fault, EvidenceFault::ConfigChanged);
        init();
        devices[valve].via = DeviceId(u"other"_s);
        QCOMPARE(judged({before}).fault, EvidenceFault::ParentMoved);
        init();
        QCOMPARE(judged({before}).fault, EvidenceFault::None);
    }

    void aDeviceThatWasNotThereIsNotProven()
    {
        Evidence before = proof(1h);
        before.devices.clear();
        QCOMPARE(judged({before}).fault, EvidenceFault::NotAllDevices);
        QCOMPARE(judged({before}).kind, EvidenceKind::Configured);
    }

    void aProofFromTheFutureIsNone()
    {
        QCOMPARE(judged({proof(-1h)}).fault, EvidenceFault::FromTheFuture);
        QCOMPARE(judged({proof(-1h)}).kind, EvidenceKind::Configured);
    }

    void aTwinProvesNothingAboutTheRealOnes()
    {
        Evidence twin = proof(1h);
        twin.source = EvidenceSource::TwinDrill;
        QCOMPARE(judged({twin}).kind, EvidenceKind::Configured);
    }

    void aFailedTrialStaysUntilANewerOne()
    {
        Evidence failed = proof(2h);
        failed.kind = EvidenceKind::None;
        QCOMPARE(judged({proof(5h), failed}).kind, EvidenceKind::None);
        QCOMPARE(judged({failed, proof(5h)}).kind, EvidenceKind::None);
        QCOMPARE(judged({failed, proof(1h)}).kind, EvidenceKind::Proven);
        Evidence said = proof(1h);
        said.kind = EvidenceKind::Claimed;
        said.source = EvidenceSource::Vendor;
        QCOMPARE(judged({failed, said}).kind, EvidenceKind::None);
    }

    void aNewerTrialOfFewerDevicesTakesNothingFromAWholeOne()
    {
        Evidence part = proof(1h);
        part.devices.clear();
        QCOMPARE(judged({part, proof(48h)}).kind, EvidenceKind::Proven);
        QCOMPARE(judged({part, proof(48h)}).at, now - 48h);
    }

    void whatWasReadBackIsConfiguredUntilItIsAnother()
    {
        Evidence read = proof(1h);
        read.kind = EvidenceKind::Configured;
        read.source = EvidenceSource::ReadBack;
        QCOMPARE(judged({read}).kind, EvidenceKind::Configured);
        hashes[valve] = "h2";
        QCOMPARE(judged({read}).kind, EvidenceKind::Claimed);
    }

    void anExpiredTrialIsNotHiddenByAClaim()
    {
        Evidence said = proof(1h);
        said.kind = EvidenceKind::Claimed;
        said.source = EvidenceSource::Vendor;
        const JudgedEvidence is = judged({said, proof(24h * 200)});
        QCOMPARE(is.fault, EvidenceFault::TooOld);
        QCOMPARE(is.kind, EvidenceKind::Configured);
    }

    void samplesOfItsOwnClockThroughTheOutageProveIt()
    {
        const OutageVerdict verdict = verdictOf(twoHours({sampling(0min, 120min, 5min)}));
        QVERIFY(verdict.evidence.has_value());
        QCOMPARE(verdict.evidence->kind, EvidenceKind::Proven);
        QCOMPARE(verdict.evidence->source, EvidenceSource::BackFill);
        QCOMPARE(verdict.evidence->at, now + 2h);
        QCOMPARE(verdict.evidence->loss, Loss::Uplink);
    }

    void samplesProveNothing_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<int>("step");
        QTest::newRow("none") << 0 << 0 << 5;
        QTest::newRow("before it") << -60 << -5 << 5;
        QTest::newRow("after it") << 121 << 240 << 5;
        QTest::newRow("two") << 30 << 80 << 45;
        QTest::newRow("only the first half") << 0 << 60 << 5;
        QTest::newRow("only the second half") << 60 << 120 << 5;
        QTest::newRow("with a hole") << 0 << 120 << 40;
    }

    void samplesProveNothing()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(int, step);
        const OutageVerdict verdict = verdictOf(twoHours({sampling(std::chrono::minutes(from), std::chrono::minutes(to), std::chrono::minutes(step))}));
        QVERIFY(!verdict.evidence.has_value());
        QCOMPARE(verdict.fault, OutageFault::NotAllShown);
    }

    void aSlowSamplerIsMeasuredByItsOwnPace()
    {
        DeviceOverOutage slow = sampling(10min, 120min, 32min);
        QCOMPARE(shownBy(slow, {now, now + 2h}), DeviceShown::Nothing);
        slow.interval = 32min;
        QCOMPARE(shownBy(slow, {now, now + 2h}), DeviceShown::Worked);
    }

    void thirtyTimesTheSameMomentIsOneSample()
    {
        DeviceOverOutage stuck;
        stuck.ownTimes.assign(30, now + 1h);
        QCOMPARE(shownBy(stuck, {now, now + 2h}), DeviceShown::Nothing);
    }

    void runningOnWithTheRightPresetProvesIt()
    {
        DeviceOverOutage held;
        held.uptime = 48h;
        QCOMPARE(shownBy(held, {now, now + 2h}), DeviceShown::Nothing); // it ran; whether it did its work nobody saw
        held.expected = u"20 °C"_s;
        held.preset = u"20 °C"_s;
        QCOMPARE(shownBy(held, {now, now + 2h}), DeviceShown::Worked);
        QCOMPARE(verdictOf(twoHours({held})).evidence->source, EvidenceSource::RealOutage);
    }

    void whatRestartedProvesNothing()
    {
        DeviceOverOutage restarted = sampling(0min, 120min, 5min);
        restarted.uptime = 20min;
        const OutageVerdict verdict = verdictOf(twoHours({restarted}));
        QCOMPARE(verdict.devices.front(), DeviceShown::Restarted);
        QCOMPARE(verdict.fault, OutageFault::SomeRestarted);
        QVERIFY(!verdict.evidence.has_value());
    }

    void anotherPresetThanExpectedIsAFailure()
    {
        DeviceOverOutage wrong = sampling(0min, 120min, 5min);
        wrong.expected = u"20 °C"_s;
        wrong.preset = u"off"_s;
        const OutageVerdict verdict = verdictOf(twoHours({sampling(0min, 120min, 5min), wrong}));
        QCOMPARE(verdict.evidence->kind, EvidenceKind::None);
        QCOMPARE(verdict.worked, 1);
    }

    void oneSilentDeviceKeepsTheFunctionUnproven()
    {
        const OutageVerdict verdict = verdictOf(twoHours({sampling(0min, 120min, 5min), DeviceOverOutage{}}));
        QCOMPARE(verdict.worked, 1);
        QCOMPARE(verdict.fault, OutageFault::NotAllShown);
        QVERIFY(!verdict.evidence.has_value());
    }

    void noDevicesAndNoTimeTeachNothing()
    {
        QCOMPARE(verdictOf(twoHours({})).fault, OutageFault::NoDevices);
        Outage blink = twoHours({sampling(0min, 120min, 5min)});
        blink.interval.to = now + 59s;
        QCOMPARE(verdictOf(blink).fault, OutageFault::TooShort);
        blink.interval.to = now - 1h;
        QCOMPARE(verdictOf(blink).fault, OutageFault::TooShort);
        QVERIFY(!verdictOf(blink).evidence.has_value());
    }

    void theSlowestDeviceSaysHowLongItTook()
    {
        DeviceOverOutage fast = sampling(0min, 120min, 5min);
        fast.tookToSafe = 4s;
        DeviceOverOutage slow = fast;
        slow.tookToSafe = 24s;
        QCOMPARE(verdictOf(twoHours({fast, slow, fast})).evidence->tookToSafe, 24s);
    }
};

QTEST_GUILESS_MAIN(TestEvidence)
#include "tst_evidence.moc"
