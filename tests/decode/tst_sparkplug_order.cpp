// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sparkplug_site.h"

#include <QTest>

using namespace holdfast;
using namespace holdfast::sparkplug_site;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TstSparkplugOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersWrapAround();
    void aSwappedMessageWaitsForItsTurn();
    void whatIsMissingForTooLongIsAskedFor();
    void whatComesTooLateIsHistory();
    void valuesWithoutABirthNeedARebirth();
    void rebirthsAreNotAskedForTooOften();
    void anUnknownAliasNeedsARebirth();
    void theOperatorMayAskForARebirth();
    void afterAReconnectionItAsksUnlessNothingWasMissed();
};

void TstSparkplugOrder::numbersWrapAround()
{
    Listener listener;
    bear(listener);
    for (quint64 seq = 2; seq < 600; ++seq)
        listener.hear(at(u"DDATA"_s, u"D"_s), reading(seq % 256, float(seq)));
    listener.wait(10s);
    QCOMPARE(listener.value(u"Temperature"_s), std::optional<Value>(599.0));
    QVERIFY(listener.asks.empty());
}

void TstSparkplugOrder::aSwappedMessageWaitsForItsTurn()
{
    Listener listener;
    bear(listener);
    listener.hear(at(u"DDATA"_s, u"D"_s), reading(4, 4));
    listener.hear(at(u"DDATA"_s, u"D"_s), reading(3, 3));
    QCOMPARE(listener.value(u"Temperature"_s), std::optional<Value>(21.5));
    listener.hear(at(u"DDATA"_s, u"D"_s), reading(2, 2));
    QCOMPARE(listener.count<ValueHeard>(), 3);
    QCOMPARE(listener.value(u"Temperature"_s), std::optional<Value>(4.0));
    listener.wait(10s);
    QVERIFY(listener.asks.empty());
}

void TstSparkplugOrder::whatIsMissingForTooLongIsAskedFor()
{
    Listener listener;
    bear(listener);
    listener.hear(at(u"DDATA"_s, u"D"_s), reading(3, 3));
    listener.wait(1s);
    QVERIFY(listener.asks.empty());
    listener.wait(2s);
    QCOMPARE(listener.value(u"Temperature"_s), std::optional<Value>(3.0));
    QCOMPARE(listener.asks.size(), std::size_t(1));
    QCOMPARE(listener.asks.front().publication.topic, u"spBv1.0/G/NCMD/E"_s);
    QVERIFY(listener.asks.front().publication.payload.contains("Node Control/Rebirth"));
    QVERIFY(!listener.asks.front().publication.retained);
    QVERIFY(listener.asks.front().minimumInterval >= 10s);
    listener.hear(at(u"DDATA"_s, u"D"_s), reading(4, 4));
    QCOMPARE(listener.value(u"Temperature"_s), std::optional<Value>(4.0));
}

void TstSparkplugOrder::whatComesTooLateIsHistory()
{
    Listener listener;
    bear(listener);
    listener.hear(at(u"DDATA"_s, u"D"_s), reading(3, 3));
    listener.wait(3s);
    listener.hear(at(u"DDATA"_s, u"D"_s), reading(2, 2));
    QCOMPARE(listener.count<ValueHeard>(), 1);
    QVERIFY(std::get<ValueHeard>(listener.events.front()).historical);
}

void TstSparkplugOrder::valuesWithoutABirthNeedARebirth()
{
    Listener listener;
    listener.hear(at(u"DDATA"_s, u"D"_s), reading(17, 3));
    QCOMPARE(listener.devices.size(), std::size_t(2));
    QCOMPARE(device(listener, u"E"_s)->needs, u"rebirth"_s);
    QCOMPARE(device(listener, u"D"_s)->needs, u"rebirth"_s);
    QVERIFY(listener.points.empty());
    QCOMPARE(listener.asks.size(), std::size_t(1));
    bear(listener);
    QCOMPARE(device(listener, u"E"_s)->needs, QString());
    QCOMPARE(device(listener, u"D"_s)->needs, QString());
    QCOMPARE(listener.points.size(), std::size_t(5));
}

void TstSparkplugOrder::rebirthsAreNotAskedForTooOften()
{
    Listener listener;
    for (int i = 0; i < 1000; ++i)
        listener.hear(at(u"NDATA"_s), reading(quint64(i % 256), 3));
    QCOMPARE(listener.asks.size(), std::size_t(1));
    listener.wait(31s);
    listener.hear(at(u"NDATA"_s), reading(1, 3));
    QCOMPARE(listener.asks.size(), std::size_t(2));
    QCOMPARE(listener.devices.size(), std::size_t(1));
}

void TstSparkplugOrder::anUnknownAliasNeedsARebirth()
{
    Listener listener;
    bear(listener);
    listener.hear(at(u"DDATA"_s, u"D"_s), payloadBytes(2, {metricBytes({}, float32, real(1), alias(99))}));
    QCOMPARE(listener.asks.size(), std::size_t(1));
    QCOMPARE(listener.value(u"Temperature"_s), std::optional<Value>(21.5));
    QCOMPARE(present(listener, u"D"_s), std::optional(true));
}

void TstSparkplugOrder::theOperatorMayAskForARebirth()
{
    Listener listener;
    bear(listener);
    Question question{BrokerId(u"b"_s), u"sparkplug"_s, u"rebirth"_s, {{u"sparkplug"_s, u"G/E/D"_s}}, 1};
    const auto asked = listener.decoder.ask(question);
    QVERIFY(asked);
    QCOMPARE(asked->size(), std::size_t(1));
    QCOMPARE(asked->front().topic, u"spBv1.0/G/NCMD/E"_s);
    question.about = {{u"sparkplug"_s, u"G/Other"_s}};
    QVERIFY(!listener.decoder.ask(question));
}

void TstSparkplugOrder::afterAReconnectionItAsksUnlessNothingWasMissed()
{
    for (const bool missed : {false, true}) {
        Listener listener;
        bear(listener);
        listener.decoder.connectionChanged(BrokerId(u"b"_s), false);
        listener.decoder.connectionChanged(BrokerId(u"b"_s), true);
        listener.wait(1s);
        if (!missed)
            listener.hear(at(u"DDATA"_s, u"D"_s), reading(2, 1));
        listener.wait(11s);
        QCOMPARE(listener.asks.size(), std::size_t(missed ? 1 : 0));
    }
}

QTEST_GUILESS_MAIN(TstSparkplugOrder)
#include "tst_sparkplug_order.moc"
