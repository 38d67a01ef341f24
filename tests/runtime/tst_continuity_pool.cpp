// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runtime/continuity_pool.h"
#include "tests/continuity/shipped.h"

#include <QFutureWatcher>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace holdfast;

namespace {

/// With ways and durations enough for a long exploration.
Policy endlessPolicy()
{
    Policy policy = shippedPolicy("uplink-dual-sim");
    while (policy.plan.size() < 16)
        policy.plan.push_back(policy.plan[1]);
    return policy;
}

} // namespace

/// Whoever shows a policy asks aside what there is to be said of it.
class TestContinuityPool : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void actionsComeWithTheirDescriptions()
    {
        const ContinuityPool pool;
        QCOMPARE(pool.actions().size(), std::size_t(11));
        QVERIFY(std::any_of(pool.actions().begin(), pool.actions().end(), [](const PolicyAction& action) { return action.id == QStringLiteral("preset") && !action.parameters.empty(); }));
    }

    void aCheckFindsWithoutProving()
    {
        ContinuityPool pool;
        Policy policy = shippedPolicy("main-door");
        policy.trigger.control.reset();
        const PolicyExamination answer = pool.examine(policy, ExaminationDepth::Check).result();
        QCOMPARE(answer.hash, hashOf(policy));
        QVERIFY(!answer.proof);
        QVERIFY(std::any_of(answer.findings.begin(), answer.findings.end(), [](const PolicyFinding& finding) { return finding.code == QStringLiteral("control_missing"); }));
    }

    void aProofComesWithItsFindings()
    {
        ContinuityPool pool;
        const PolicyExamination answer = pool.examine(shippedPolicy("main-door"), ExaminationDepth::Proof).result();
        QVERIFY(answer.proof && answer.proof->proved);
        QCOMPARE(answer.proof->invariants.size(), std::size_t(14));
        QVERIFY(answer.findings == answer.proof->findings);
    }

    void aProofNobodyWantsAnyMoreMakesRoomForTheNextQuestion()
    {
        ContinuityPool pool;
        QFutureWatcher<PolicyExamination> watcher;
        QSignalSpy progress(&watcher, &QFutureWatcherBase::progressValueChanged);
        watcher.setFuture(pool.examine(endlessPolicy(), ExaminationDepth::Proof));
        QVERIFY(progress.wait());
        watcher.cancel();
        const PolicyExamination answer = pool.examine(shippedPolicy("main-door"), ExaminationDepth::Check).result();
        QVERIFY(!answer.hash.isEmpty());
        QTRY_VERIFY(watcher.isFinished());
        QCOMPARE(watcher.future().resultCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestContinuityPool)
#include "tst_continuity_pool.moc"
