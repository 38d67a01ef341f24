// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/handover.h"

#include <QTest>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

Message said(const QByteArray& payload, Ticks at, bool retained = false)
{
    return {BrokerId(u"b"_s), u"room/t"_s, payload, {}, at, retained};
}

QByteArrayList payloadsOf(const std::vector<Message>& messages)
{
    QByteArrayList payloads;
    for (const Message& message : messages)
        payloads << message.payload;
    return payloads;
}

} // namespace

/// One broker takes over from another that still speaks.
class TestHandover : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatBothBroughtIsTakenOnce()
    {
        Handover handover;
        handover.taken(said("1", 100s));
        handover.ahead(said("1", 100s));
        handover.taken(said("2", 101s));
        QCOMPARE(payloadsOf(handover.begin(101s)), QByteArrayList());
        QVERIFY(handover.isAgain(said("2", 101s)));
        QVERIFY(!handover.isAgain(said("2", 101s))); // said twice
        QVERIFY(!handover.isAgain(said("3", 101s)));
    }

    void whatOnlyTheComingOneBroughtIsNotLost()
    {
        Handover handover;
        handover.taken(said("1", 100s));
        handover.ahead(said("1", 100s));
        handover.ahead(said("2", 100s));
        handover.ahead(said("3", 101s));
        QCOMPARE(payloadsOf(handover.begin(101s)), (QByteArrayList{"2", "3"}));
        QCOMPARE(payloadsOf(handover.begin(102s)), QByteArrayList());
    }

    void whatABrokerKeptIsNoEcho()
    {
        Handover handover;
        handover.taken(said("1", 100s));
        handover.ahead(said("1", 100s, true));
        QCOMPARE(payloadsOf(handover.begin(100s)), QByteArrayList{"1"});
    }

    void heardBesideEachIsTakenOnceWhicheverBringsItFirst()
    {
        Handover handover;
        handover.taken(said("1", 100s));
        QVERIFY(handover.isAgainBeside(said("1", 100s)));
        QVERIFY(!handover.isAgainBeside(said("1", 101s))); // said again, and only there
        handover.takenBeside(said("1", 101s));
        QVERIFY(handover.isAgain(said("1", 101s)));
        QVERIFY(!handover.isAgain(said("1", 101s)));
    }

    void whatCameBesideLongAgoIsAnotherMessage()
    {
        Handover handover;
        handover.takenBeside(said("1", 100s));
        QVERIFY(!handover.isAgain(said("1", 103s)));
        handover.taken(said("1", 103s));
        handover.taken(said("1", 104s));
        QVERIFY(handover.isAgainBeside(said("1", 105s))); // the one of 103 s
        QVERIFY(handover.isAgainBeside(said("1", 105500ms)));
        QVERIFY(!handover.isAgainBeside(said("1", 105500ms)));
    }

    void whatWasHeardBesideIsNotExpectedAgainAfterTheTakeOver()
    {
        Handover handover;
        handover.taken(said("1", 100s));
        QVERIFY(handover.isAgainBeside(said("1", 100s)));
        handover.takenBeside(said("2", 100s));
        QVERIFY(handover.begin(100s).empty());
        QVERIFY(!handover.isAgain(said("1", 101s))); // the same value, said anew
        QVERIFY(!handover.isAgain(said("2", 101s)));
    }

    void whatOnlyCameBesideIsKnownOnceTheOtherHasHadItsTime()
    {
        Handover handover;
        handover.takenBeside(said("1", 100s));
        QVERIFY(handover.isAgain(said("1", 101s)));
        handover.takenBeside(said("2", 105s));
        QVERIFY(!handover.heardAlone()); // the first one was brought by both
        handover.takenBeside(said("3", 110s));
        QCOMPARE(handover.heardAlone(), std::optional<Ticks>(105s));
        QVERIFY(handover.begin(110s).empty());
        QVERIFY(!handover.heardAlone());
    }

    void twoSecondsLaterItIsAnotherMessage()
    {
        Handover handover;
        handover.taken(said("1", 100s));
        QVERIFY(handover.begin(100s).empty());
        QVERIFY(!handover.isAgain(said("1", 103s)));
        handover.taken(said("old", 110s));
        handover.taken(said("new", 113s));
        QVERIFY(handover.begin(113s).empty());
        QVERIFY(!handover.isAgain(said("old", 113s)));
        QVERIFY(handover.isAgain(said("new", 113s)));
    }
};

QTEST_GUILESS_MAIN(TestHandover)
#include "tst_handover.moc"
