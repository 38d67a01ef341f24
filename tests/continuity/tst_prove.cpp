// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/continuity/lint.h"
#include "app/continuity/prove.h"
#include "tests/continuity/shipped.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <ctime>

using namespace holdfast;

namespace {

QByteArray lines(const PolicyProof& proof)
{
    QString text;
    for (const PolicyFinding& finding : proof.findings)
        text += QString(finding.code % u' ' % finding.member % u'\n');
    for (const ProofMoment& moment : proof.counterexample) {
        text += QString(QString::number(moment.tick) % u' ');
        for (const auto& [event, parameter] : moment.events)
            text += QString(nameOf(event) % u' ' % QString::number(parameter) % u' ');
        text += QString(u"-> " % nameOf(moment.phase) % u' ' % nameOf(moment.freeze) % u' ');
        for (const PolicyOrder& order : moment.orders)
            text += QString(nameOf(order.kind) % u' ' % QString::number(order.parameter) % u' ');
        text += u'\n';
    }
    return text.toUtf8();
}

} // namespace

/// Policies are explored with everything that can happen to them.
class TestProve : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyShippedPolicyIsProvedWithinASecond_data()
    {
        QTest::addColumn<QByteArray>("id");
        for (const Policy& policy : shippedPolicies())
            QTest::newRow(qPrintable(policy.id.text())) << policy.id.text().toUtf8();
    }

    void everyShippedPolicyIsProvedWithinASecond()
    {
        QFETCH(QByteArray, id);
        const Policy policy = shippedPolicy(id.constData());
        const std::clock_t began = std::clock();
        const PolicyProof proof = prove(policy);
        const double seconds = double(std::clock() - began) / CLOCKS_PER_SEC;
        qInfo("%s: %lld states, %lld transitions, depth %d, %.0f ms", id.constData(), proof.states, proof.transitions, proof.depth, seconds * 1000);
        QVERIFY2(proof.states < 300'000, "so many that it takes more than a second");
#ifdef NDEBUG
        QVERIFY2(seconds < 1, "the largest shipped policy is proved within a second");
#endif
        QVERIFY2(proof.broken == Invariant::None, qPrintable(QString(codeOf(proof.broken) % u'\n' % QString::fromUtf8(lines(proof)))));
        QVERIFY2(proof.proved, lines(proof).constData());
        QCOMPARE(proof.hash, hashOf(policy));
        for (const InvariantResult& result : proof.invariants)
            QVERIFY2(result.verdict != InvariantVerdict::Broken, qPrintable(codeOf(result.invariant)));
    }

    void aGuardTakenAwayBreaksAnInvariant_data()
    {
        QTest::addColumn<int>("guard");
        QTest::addColumn<Policy>("policy");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, MachineGuard guard, const Policy& policy, const char* expected) { QTest::newRow(name) << int(guard) << policy << QString::fromLatin1(expected); };
        const Policy failover = shippedPolicy("broker-failover");
        Policy counting = shippedPolicy("broker-lost-hvac");
        counting.recovery.holdDown = Ticks(0);
        counting.recovery.upCount = 20;
        row("target probe", MachineGuard::TargetProbe, failover, "I1");
        row("budget", MachineGuard::Budget, failover, "I2");
        row("hold-down", MachineGuard::HoldDown, failover, "I3");
        row("up-count", MachineGuard::UpCount, counting, "I3");
        row("emergency return", MachineGuard::EmergencyReturn, failover, "I4");
        row("leaves a dead path", MachineGuard::LeavesDeadPath, failover, "I4");
        row("control probe", MachineGuard::ControlProbe, shippedPolicy("gateway-lost-floor"), "I5");
        row("fire rule", MachineGuard::FireRule, shippedPolicy("main-door"), "I6");
        row("age of the queue", MachineGuard::QueueAge, failover, "I7");
        row("epoch", MachineGuard::EpochCheck, shippedPolicy("standby-gateway"), "I8");
        row("relinquish", MachineGuard::Relinquish, counting, "I9");
        row("first alarm", MachineGuard::FirstAlarm, counting, "I11");
        row("one alarm", MachineGuard::OneAlarm, counting, "I11");
        row("acts at all", MachineGuard::Activates, counting, "I11");
        row("step time-out", MachineGuard::StepTimeout, shippedPolicy("main-door"), "I12");
    }

    void aGuardTakenAwayBreaksAnInvariant()
    {
        QFETCH(int, guard);
        QFETCH(Policy, policy);
        QFETCH(QString, expected);
        if (guard == int(MachineGuard::UpCount)) // the shipped ones are proved above
            QVERIFY2(prove(policy).broken == Invariant::None, "with all its guards it is sound");
        ProveOptions options;
        options.without = 1U << unsigned(guard);
        const PolicyProof proof = prove(policy, options);
        QVERIFY2(codeOf(proof.broken) == expected, qPrintable(QString(codeOf(proof.broken) % u'\n' % QString::fromUtf8(lines(proof)))));
        QVERIFY(!proof.proved);
    }

    void aProofThatRunsOutOfStatesProvesNothing()
    {
        ProveOptions options;
        options.mostStates = 100;
        const PolicyProof proof = prove(shippedPolicy("main-door"), options);
        QVERIFY(!proof.complete && !proof.proved && proof.broken == Invariant::None);
    }

    void aProofThatIsToldToStopProvesNothing()
    {
        ProveOptions options;
        qint64 last = 0;
        int asked = 0;
        options.goesOn = [&](qint64 states) {
            last = states;
            return ++asked < 3;
        };
        const PolicyProof proof = prove(shippedPolicy("broker-failover"), options);
        QCOMPARE(asked, 3);
        QVERIFY(last > 0 && proof.states == last);
        QVERIFY(!proof.complete && !proof.proved && proof.broken == Invariant::None);
    }

    void aCounterexampleEndsWhereItBreaks()
    {
        Policy policy = shippedPolicy("broker-failover");
        policy.alternatives[0].probe.reset();
        const PolicyProof proof = prove(policy);
        QCOMPARE(codeOf(proof.broken), QStringLiteral("I1"));
        QCOMPARE(proof.counterexample.size(), std::size_t(policy.trigger.downCount));
        const ProofMoment& last = proof.counterexample.back();
        QCOMPARE(last.at, policy.trigger.downCount * policy.trigger.interval);
        QVERIFY(std::find(last.orders.begin(), last.orders.end(), PolicyOrder{OrderKind::SwitchPath, 1}) != last.orders.end());
        QCOMPARE(proof.counterexample.front().events.front().first, ProofEvent::ProbesBad);
    }

    /// A small policy is explored with its real numbers too: the shorter count of long times says the same.
    void exactTimesSayTheSame()
    {
        ProveOptions exact;
        exact.exactRounds = 0;
        const PolicyProof proof = prove(shippedPolicy("main-door"), exact);
        qInfo("main-door exactly: %lld states, %lld transitions", proof.states, proof.transitions);
        QVERIFY(proof.proved);
        QVERIFY(proof.states > prove(shippedPolicy("main-door")).states);
    }

    void everySeededBugIsFoundWithACounterexample_data()
    {
        QTest::addColumn<QString>("file");
        const QDir folder(QStringLiteral(FIXTURES "/broken"));
        for (const QString& name : folder.entryList({QStringLiteral("*.json")}))
            QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }

    void everySeededBugIsFoundWithACounterexample()
    {
        QFETCH(QString, file);
        QFile input(file);
        QVERIFY(input.open(QIODevice::ReadOnly));
        const auto policy = policyFrom(input.readAll());
        QVERIFY2(policy.has_value(), policy ? "" : qPrintable(policy.error().message));
        const PolicyProof proof = prove(*policy);
        const QString expected = QFileInfo(file).fileName().section(u'-', 0, 0);
        qInfo("%s after %d rounds, %lld states", qPrintable(codeOf(proof.broken)), int(proof.counterexample.size()), proof.states);
        QVERIFY2(codeOf(proof.broken) == expected, lines(proof).constData());
        QVERIFY(!proof.proved);
        QVERIFY(!proof.counterexample.empty());
        const bool linted = std::any_of(proof.findings.begin(), proof.findings.end(), [&](const PolicyFinding& finding) { return codeOf(finding.invariant) == expected; });
        QVERIFY2(linted, "the static check sees it too");
    }
};

QTEST_GUILESS_MAIN(TestProve)
#include "tst_prove.moc"
