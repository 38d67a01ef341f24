// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/continuity/lint.h"
#include "app/continuity/prove.h"
#include "tests/continuity/shipped.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

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
        QElapsedTimer watch;
        watch.start();
        const PolicyProof proof = prove(policy);
        qInfo("%s: %lld states, %lld transitions, depth %d, %lld ms", id.constData(), proof.states, proof.transitions, proof.depth, watch.elapsed());
        QVERIFY2(proof.broken == Invariant::None, qPrintable(QString(codeOf(proof.broken) % u'\n' % QString::fromUtf8(lines(proof)))));
        QVERIFY2(proof.proved, lines(proof).constData());
        QCOMPARE(proof.hash, hashOf(policy));
        for (const InvariantResult& result : proof.invariants)
            QVERIFY2(result.verdict != InvariantVerdict::Broken, qPrintable(codeOf(result.invariant)));
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
