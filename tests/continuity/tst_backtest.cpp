// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/continuity/backtest.h"
#include "tests/continuity/outdoor_lost.h"
#include "tests/continuity/shipped.h"

#include <QTest>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Timestamp noon{std::chrono::sys_days{std::chrono::year{2026} / 11 / 24} + 12h};

PolicyTrial tried(const Policy& policy, RecordedPast past)
{
    PolicyTrial trial;
    trial.interval = {noon - 240h, noon};
    backtest(policy, u"radiator"_s, std::move(past), trial);
    return trial;
}

PolicyTrial triedOn(std::vector<Interval> lost, std::vector<Interval> unwatched = {})
{
    return tried(outdoorLostPolicy(u"radiator"_s, u"outdoor"_s), {{{u"outdoor"_s, std::move(lost)}}, std::move(unwatched)});
}

} // namespace

/// A policy lives through what was recorded.
class TestBacktest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aQuietPastIsNoActivation()
    {
        const PolicyTrial trial = triedOn({});
        QVERIFY(trial.activations.empty());
        QCOMPARE(trial.elements, 1);
        QCOMPARE(trial.longestDetection, Ticks(0));
    }

    void anOutageIsAnsweredAfterTheRoundsThePolicyAsksFor()
    {
        const PolicyTrial trial = triedOn({{noon - 100h, noon - 99h}});
        QCOMPARE(trial.activations.size(), std::size_t(1));
        const TriedActivation& only = trial.activations.front();
        QCOMPARE(only.lost, noon - 100h);
        QCOMPARE(only.acted, noon - 100h + 10s); // the third bad round of five seconds each
        QCOMPARE(only.back, noon - 99h);
        QVERIFY(!only.needless);
        QCOMPARE(trial.longestDetection, Ticks(10s));
    }

    void whatIsShorterThanThoseRoundsIsNotAnswered()
    {
        QVERIFY(triedOn({{noon - 100h, noon - 100h + 9s}}).activations.empty());
    }

    void whatIsBackWithinAMinuteWasAnsweredNeedlessly()
    {
        const PolicyTrial trial = triedOn({{noon - 100h, noon - 100h + 40s}, {noon - 50h, noon - 49h}});
        QCOMPARE(trial.activations.size(), std::size_t(2));
        QVERIFY(trial.activations[0].needless && !trial.activations[1].needless);
        QCOMPARE(needlessOf(trial), 1);
    }

    void flappingWithinTheHoldDownIsOneActivation()
    {
        std::vector<Interval> flaps;
        for (int i = 0; i < 10; ++i)
            flaps.push_back({noon - 100h + i * 40s, noon - 100h + i * 40s + 20s});
        QCOMPARE(triedOn(flaps).activations.size(), std::size_t(1));
    }

    void timesThatOverlapAreOneLossAndTheirOrderDoesNotMatter()
    {
        const PolicyTrial trial = triedOn({{noon - 99h, noon - 98h}, {noon - 100h, noon - 99h + 1min}, {Timestamp::min(), noon - 300h}});
        QCOMPARE(trial.activations.size(), std::size_t(1));
        QCOMPARE(trial.activations.front().back, noon - 98h);
    }

    void whatStillLastsAtTheEndIsNotNeedless()
    {
        const PolicyTrial trial = triedOn({{noon - 30s, Timestamp::max()}});
        QCOMPARE(trial.activations.size(), std::size_t(1));
        QVERIFY(!trial.activations.front().needless);
        QCOMPARE(trial.activations.front().back, noon);
    }

    void whileNobodyRecordedNothingIsJudged()
    {
        QVERIFY(triedOn({{noon - 100h, noon - 99h}}, {{noon - 101h, noon - 98h}}).activations.empty());
        const PolicyTrial across = triedOn({{noon - 100h, noon - 90h}}, {{noon - 101h, noon - 98h}});
        QCOMPARE(across.activations.size(), std::size_t(1));
        QVERIFY(across.activations.front().acted >= noon - 98h);
    }

    void aProbeThatHistoryDoesNotKnowIsSaidToBeAssumed()
    {
        Policy policy = outdoorLostPolicy(u"radiator"_s, u"outdoor"_s);
        policy.trigger.probes.push_back({u"answers a ping"_s, ProbeKind::Ping, u"10.0.0.7"_s});
        policy.trigger.kOfN = 2;
        const PolicyTrial trial = tried(policy, {{{u"outdoor"_s, {{noon - 100h, noon - 99h}}}}, {}});
        QCOMPARE(trial.assumed, QStringList{u"answers a ping"_s});
        QCOMPARE(trial.activations.size(), std::size_t(1));
        QCOMPARE(watchedBy(policy, u"radiator"_s), QStringList{u"outdoor"_s});
    }

    void twoOfThreeProbesNeedTwoLosses()
    {
        Policy policy = outdoorLostPolicy(u"radiator"_s, u"outdoor"_s);
        policy.trigger.probes = {{u"a"_s, ProbeKind::Fresh, u"a"_s}, {u"b"_s, ProbeKind::Fresh, u"b"_s}, {u"c"_s, ProbeKind::Fresh, u"c"_s}};
        policy.trigger.kOfN = 2;
        const Interval hour{noon - 100h, noon - 99h};
        QVERIFY(tried(policy, {{{u"a"_s, {hour}}}, {}}).activations.empty());
        QCOMPARE(tried(policy, {{{u"a"_s, {hour}}, {u"c"_s, {hour}}}, {}}).activations.size(), std::size_t(1));
    }

    void whatMovesAndWhatTouchesDoorsIsCounted()
    {
        Policy uplink = shippedPolicy("uplink-dual-sim");
        uplink.trigger.element = u"router"_s;
        for (PolicyProbe& probe : uplink.trigger.probes)
            probe.target.clear();
        const PolicyTrial moved = tried(uplink, {{{u"router"_s, {{noon - 100h, noon - 98h}}}}, {}});
        QCOMPARE(moved.activations.size(), std::size_t(1));
        QCOMPARE(moved.switches, 2); // away and back
        QCOMPARE(moved.doorActions, 0);
        Policy door = shippedPolicy("main-door");
        door.trigger.element = u"router"_s;
        for (PolicyProbe& probe : door.trigger.probes)
            probe.target.clear();
        QVERIFY(tried(door, {{{u"router"_s, {{noon - 100h, noon - 98h}}}}, {}}).doorActions > 0);
    }
};

QTEST_GUILESS_MAIN(TestBacktest)
#include "tst_backtest.moc"
