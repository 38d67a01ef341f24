// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wire/echo_probe.h"

#include <QTest>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

Message cameBack(const QByteArray& payload, bool retained = false)
{
    return {{}, u"holdfast/desk/echo"_s, payload, {}, {}, retained};
}

} // namespace

/// Our own message through a broker and back.
class TestEchoProbe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itAsksEveryTwoSecondsAndKnowsNothingBeforeTheFirstAnswer()
    {
        EchoProbe probe(u"holdfast/desk/echo"_s, 2s, 1500ms);
        QVERIFY(!probe.due(0s));
        probe.begin(10s);
        const auto first = probe.due(10s);
        QVERIFY(first && !first->retained && first->topic == u"holdfast/desk/echo");
        QVERIFY(!probe.good());
        QVERIFY(probe.hear(cameBack(first->payload), 10s + 40ms));
        QCOMPARE(probe.good(), std::optional(true));
        QCOMPARE(probe.roundTrip(), std::optional<Ticks>(40ms));
        QVERIFY(!probe.due(11s));
        const auto second = probe.due(12s);
        QVERIFY(second && second->payload != first->payload);
    }

    void anAnswerThatDoesNotComeInTimeIsBadUntilTheNextOneDoes()
    {
        EchoProbe probe(u"holdfast/desk/echo"_s, 2s, 1500ms);
        probe.begin(0s);
        const auto first = probe.due(0s);
        QVERIFY(!probe.due(1400ms));
        QVERIFY(!probe.good());
        QVERIFY(!probe.due(1500ms));
        QCOMPARE(probe.good(), std::optional(false));
        QVERIFY(probe.hear(cameBack(first->payload), 1600ms)); // too late: it proves nothing of now
        QCOMPARE(probe.good(), std::optional(false));
        const auto second = probe.due(2s);
        QVERIFY(second && probe.hear(cameBack(second->payload), 2100ms));
        QCOMPARE(probe.good(), std::optional(true));
    }

    void onlyTheAnswerToTheLastQuestionCounts_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<bool>("retained");
        QTest::newRow("a guess") << QByteArray("deadbeef") << false;
        QTest::newRow("nothing") << QByteArray() << false;
        QTest::newRow("kept by the broker") << QByteArray() << true;
    }

    void onlyTheAnswerToTheLastQuestionCounts()
    {
        QFETCH(QByteArray, payload);
        QFETCH(bool, retained);
        EchoProbe probe(u"holdfast/desk/echo"_s);
        probe.begin(0s);
        const auto question = probe.due(0s);
        QVERIFY(probe.hear(cameBack(retained ? question->payload : payload, retained), 1ms));
        QVERIFY(!probe.good());
    }

    void aBrokerThatDoesNotTakeTheQuestionIsAskedNoMoreAndNothingIsKnown()
    {
        EchoProbe probe(u"holdfast/desk/echo"_s);
        probe.begin(0s);
        QVERIFY(probe.due(0s));
        probe.beSilent();
        QVERIFY(!probe.due(10s) && !probe.good() && probe.isSilent());
    }

    void aQuestionThatEndsTheConnectionIsNotAskedAThirdTime()
    {
        EchoProbe probe(u"holdfast/desk/echo"_s);
        for (const Ticks connected : {Ticks(0s), Ticks(10s)}) {
            probe.begin(connected);
            QVERIFY(probe.due(connected));
        }
        probe.begin(20s);
        QVERIFY(!probe.due(20s) && probe.isSilent() && !probe.good());
    }

    void whoHasAnsweredOnceMayBeLostAsOftenAsHeLikes()
    {
        EchoProbe probe(u"holdfast/desk/echo"_s);
        probe.begin(0s);
        QVERIFY(probe.hear(cameBack(probe.due(0s)->payload), 1ms));
        for (const Ticks connected : {Ticks(10s), Ticks(20s), Ticks(30s), Ticks(40s)}) {
            probe.begin(connected);
            QVERIFY(probe.due(connected));
        }
    }

    void otherTopicsAreNotOurs()
    {
        EchoProbe probe(u"holdfast/desk/echo"_s);
        QVERIFY(!probe.hear({{}, u"holdfast/other/echo"_s, "x", {}, {}, false}, 0s));
        EchoProbe silent;
        silent.begin(0s);
        QVERIFY(!silent.due(0s) && !silent.speaks());
    }
};

QTEST_GUILESS_MAIN(TestEchoProbe)
#include "tst_echo_probe.moc"
