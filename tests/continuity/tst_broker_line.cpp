// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/continuity/broker_line.h"
#include "app/continuity/lint.h"
#include "app/continuity/prove.h"

#include <QTest>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

BrokerConfig brokerNamed(const QString& id, const QString& standsInFor = {}, int turn = 1)
{
    BrokerConfig broker;
    broker.id = BrokerId(id);
    broker.standsInFor = BrokerId(standsInFor);
    broker.turn = turn;
    return broker;
}

QHash<BrokerId, BrokerConfig> known(const std::vector<BrokerConfig>& brokers)
{
    QHash<BrokerId, BrokerConfig> all;
    for (const BrokerConfig& broker : brokers)
        all.insert(broker.id, broker);
    return all;
}

} // namespace

/// Brokers that stand in for each other, and the policy by which Holdfast goes over.
class TestBrokerLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstTwoStandInInTheirTurn()
    {
        const auto lines = brokerLines(known({brokerNamed(u"c"_s, u"a"_s, 2), brokerNamed(u"a"_s), brokerNamed(u"b"_s, u"a"_s, 3), brokerNamed(u"d"_s, u"a"_s, 1), brokerNamed(u"e"_s)}));
        QCOMPARE(lines, (std::vector<BrokerLine>{{BrokerId(u"a"_s), {BrokerId(u"d"_s), BrokerId(u"c"_s)}}}));
    }

    void whoStandsInForNobodyThatCanBeStoodInForIsAlone()
    {
        BrokerConfig registers = brokerNamed(u"m"_s, u"a"_s);
        registers.kind = LinkKind::Modbus;
        QVERIFY(brokerLines(known({brokerNamed(u"a"_s), brokerNamed(u"b"_s, u"gone"_s), brokerNamed(u"c"_s, u"c"_s), registers})).empty());
        const auto lines = brokerLines(known({brokerNamed(u"a"_s), brokerNamed(u"b"_s, u"a"_s), brokerNamed(u"c"_s, u"b"_s)}));
        QCOMPARE(lines, (std::vector<BrokerLine>{{BrokerId(u"a"_s), {BrokerId(u"b"_s)}}}));
    }

    void theWayOverIsProved_data()
    {
        QTest::addColumn<int>("standIns");
        QTest::newRow("one") << 1;
        QTest::newRow("two") << 2;
    }

    void theWayOverIsProved()
    {
        QFETCH(int, standIns);
        BrokerLine line{BrokerId(u"a"_s), {}};
        for (int i = 0; i < standIns; ++i)
            line.standIns.push_back(BrokerId(QString(u"b"_s + QString::number(i))));
        const PolicyProof proof = prove(policyOf(line));
        QStringList findings;
        for (const PolicyFinding& finding : proof.findings)
            findings << QString(finding.code + u' ' + finding.member);
        QCOMPARE(findings.join(u", "_s), QString());
        QCOMPARE(codeOf(proof.broken), QString());
        QVERIFY(proof.counterexample.empty());
        QVERIFY(proof.states > 100);
    }

    void itActsWithinTenSeconds()
    {
        const Policy policy = policyOf({BrokerId(u"a"_s), {BrokerId(u"b"_s)}});
        QVERIFY(timeToNotice(policy) < 10s);
        QCOMPARE(policy.recovery.holdDown, 5min);
    }
};

QTEST_GUILESS_MAIN(TestBrokerLine)
#include "tst_broker_line.moc"
