// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/continuity/faults.h"
#include "tests/continuity/shipped.h"

#include <QTest>

using namespace holdfast;
using namespace holdfast::continuity;

namespace {

constexpr int roundsEach = 3000;

Invariant run(const Policy& policy, quint32 without, quint32 seed, WatchTally& tally)
{
    PolicyRules rules = rulesOf(policy, exactScale(policy));
    rules.without = without;
    return runFaults(rules, int(policy.trigger.probes.size()), requiredRounds({}, exactScale(policy)), seed, roundsEach, tally);
}

} // namespace

/// The machine with its real numbers in worlds made by chance.
class TestFaultSequences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aThousandSequencesBreakNothing()
    {
        const auto policies = shippedPolicies();
        WatchTally tally;
        for (quint32 seed = 1; seed <= 1000; ++seed) {
            const Policy& policy = policies[seed % policies.size()];
            const Invariant broken = run(policy, 0, seed, tally);
            QVERIFY2(broken == Invariant::None, qPrintable(QString(codeOf(broken) % u' ' % policy.id.text() % u" seed " % QString::number(seed))));
        }
        for (const Invariant invariant : {Invariant::GoodTarget, Invariant::SwitchBudget, Invariant::StableFailback, Invariant::NotStranded, Invariant::LifeSafetyFirst, Invariant::NoLateCommand,
                                          Invariant::OneWriter, Invariant::NothingLeft, Invariant::OneRootAlarm, Invariant::Total, Invariant::BlindIsStill}) {
            qInfo("%s checked %lld times, worst %d", qPrintable(codeOf(invariant)), tally.checked[std::size_t(invariant)], tally.worst[std::size_t(invariant)]);
            QVERIFY2(tally.checked[std::size_t(invariant)] > 100, qPrintable(codeOf(invariant)));
        }
    }

    void aGuardTakenAwayIsSeenAtRunTime_data()
    {
        QTest::addColumn<int>("guard");
        QTest::addColumn<QByteArray>("policy");
        QTest::addColumn<int>("invariant");
        const auto row = [](const char* name, MachineGuard guard, const char* policy, Invariant invariant) { QTest::newRow(name) << int(guard) << QByteArray(policy) << int(invariant); };
        row("target probe", MachineGuard::TargetProbe, "broker-failover", Invariant::GoodTarget);
        row("budget", MachineGuard::Budget, "broker-failover", Invariant::SwitchBudget);
        row("hold-down", MachineGuard::HoldDown, "broker-failover", Invariant::StableFailback);
        row("emergency return", MachineGuard::EmergencyReturn, "broker-failover", Invariant::NotStranded);
        row("control probe", MachineGuard::ControlProbe, "gateway-lost-floor", Invariant::BlindIsStill);
        row("fire rule", MachineGuard::FireRule, "main-door", Invariant::LifeSafetyFirst);
        row("epoch", MachineGuard::EpochCheck, "standby-gateway", Invariant::OneWriter);
        row("relinquish", MachineGuard::Relinquish, "power-lost-shed", Invariant::NothingLeft);
        row("first alarm", MachineGuard::FirstAlarm, "main-door", Invariant::OneRootAlarm);
    }

    void aGuardTakenAwayIsSeenAtRunTime()
    {
        QFETCH(int, guard);
        QFETCH(QByteArray, policy);
        QFETCH(int, invariant);
        const Policy subject = shippedPolicy(policy.constData());
        WatchTally tally;
        for (quint32 seed = 1; seed <= 200; ++seed)
            if (const Invariant broken = run(subject, 1U << unsigned(guard), seed, tally); broken != Invariant::None) {
                QCOMPARE(codeOf(broken), codeOf(Invariant(invariant)));
                return;
            }
        QFAIL("nothing was broken");
    }
};

QTEST_GUILESS_MAIN(TestFaultSequences)
#include "tst_fault_sequences.moc"
