// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listener.h"

#include <QTest>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray sensor(const QByteArray& topic, const QByteArray& key, const QByteArray& more = {})
{
    return R"({"name":"x","state_topic":")" + topic + R"(","unit_of_measurement":"W","value_template":"{{ value_json.)" + key + R"( }}")" + more + "}";
}

} // namespace

class TstDecoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStateBeforeItsAnnouncementIsNotLost();
    void aSecondEntityOnATopicHearsTheLastStateToo();
    void aLiveStateThatWaitedKeepsItsOwnTime();
    void unclaimedTopicsAreKeptUpToALimitAndThenCounted();
    void unclaimedBytesAreBounded();
    void aBoundTopicIsReadHoweverManyUnclaimedThereAre();
    void wildcardTopicsAreMatched();
    void aPartialStateLeavesTheOldValue();
    void aClearedRetainedStateSaysNothing();
    void brokersAreKeptApart();
    void aWithdrawnPointIsReadNoMore();
    void onlyPlainMeasurementsMayBeThinned();
    void anUnknownTopicIsProposedOnceAfterAWhile();
    void aTopicClaimedInTimeIsNotProposed();
};

void TstDecoder::aStateBeforeItsAnnouncementIsNotLost()
{
    Listener listener;
    listener.hear(u"s"_s, R"({"a":1})", true);
    listener.hear(u"s"_s, R"({"a":2})", true);
    QCOMPARE(listener.decoder.figures().unclaimedTopics, quint64(1));
    listener.hear(u"homeassistant/sensor/o/config"_s, sensor("s", "a"), true);
    QCOMPARE(listener.value(u"a"_s), std::optional<Value>(2.0));
    QVERIFY(listener.values.begin()->second.retained);
    QCOMPARE(listener.decoder.figures().unclaimedTopics, quint64(0));
}

void TstDecoder::aSecondEntityOnATopicHearsTheLastStateToo()
{
    Listener listener;
    listener.hear(u"homeassistant/sensor/o1/config"_s, sensor("s", "a"), true);
    listener.hear(u"s"_s, R"({"a":1,"b":2})", true);
    listener.hear(u"homeassistant/sensor/o2/config"_s, sensor("s", "b"), true);
    QCOMPARE(listener.value(u"b"_s), std::optional<Value>(2.0));
    QCOMPARE(listener.count<ValueHeard>(), 1);
}

void TstDecoder::aLiveStateThatWaitedKeepsItsOwnTime()
{
    Listener listener;
    listener.hear(u"s"_s, R"({"a":1})");
    const Timestamp heard = Listener::start + listener.ticks;
    listener.ticks += std::chrono::minutes(3);
    listener.hear(u"homeassistant/sensor/o/config"_s, sensor("s", "a"));
    QCOMPARE(listener.values.begin()->second.ownTime, std::optional(heard));
    listener.hear(u"s"_s, R"({"a":2})");
    QVERIFY(!listener.values.begin()->second.ownTime);
}

void TstDecoder::unclaimedTopicsAreKeptUpToALimitAndThenCounted()
{
    Listener listener;
    for (int topic = 0; topic < 100'000; ++topic)
        listener.hear(u"site/hq/dev1/%1"_s.arg(topic), "1", true);
    QCOMPARE(listener.decoder.figures().unclaimedTopics, quint64(2'000));
    QCOMPARE(listener.decoder.figures().unclaimedMessages, quint64(98'000));
    listener.hear(u"site/hq/dev1/5"_s, "2", true); // a kept one is still renewed
    QCOMPARE(listener.decoder.figures().unclaimedMessages, quint64(98'000));
}

void TstDecoder::unclaimedBytesAreBounded()
{
    DecoderOptions options;
    options.unclaimedBytes = 100'000;
    Listener listener(options);
    for (int topic = 0; topic < 100; ++topic)
        listener.hear(u"t/%1"_s.arg(topic), QByteArray(10'000, 'x'));
    QVERIFY(listener.decoder.figures().unclaimedTopics < 10);
    QVERIFY(listener.decoder.figures().unclaimedMessages > 90);
}

void TstDecoder::aBoundTopicIsReadHoweverManyUnclaimedThereAre()
{
    Listener listener;
    listener.hear(u"homeassistant/sensor/o/config"_s, sensor("s", "a"));
    for (int topic = 0; topic < 3'000; ++topic)
        listener.hear(u"junk/%1"_s.arg(topic), "1");
    listener.hear(u"s"_s, R"({"a":7})");
    QCOMPARE(listener.value(u"a"_s), std::optional<Value>(7.0));
    listener.hear(u"homeassistant/sensor/o2/config"_s, sensor("later", "b"));
    listener.hear(u"later"_s, R"({"b":8})");
    QCOMPARE(listener.value(u"b"_s), std::optional<Value>(8.0));
}

void TstDecoder::wildcardTopicsAreMatched()
{
    Listener listener;
    listener.hear(u"home/gw/BTtoMQTT/A4C1"_s, R"({"tempc":20})");
    listener.hear(u"homeassistant/sensor/o1/config"_s, sensor("+/+/BTtoMQTT/A4C1", "tempc"));
    QCOMPARE(listener.value(u"tempc"_s), std::optional<Value>(20.0));
    listener.hear(u"homeassistant/sensor/o2/config"_s, sensor("+/+/BTtoMQTT/A4C1", "hum"));
    listener.hear(u"home/other/BTtoMQTT/A4C1"_s, R"({"tempc":21,"hum":40})");
    QCOMPARE(listener.value(u"tempc"_s), std::optional<Value>(21.0));
    QCOMPARE(listener.value(u"hum"_s), std::optional<Value>(40.0));
    listener.hear(u"home/gw/BTtoMQTT/FFFF"_s, R"({"tempc":99})");
    QCOMPARE(listener.value(u"tempc"_s), std::optional<Value>(21.0));
    listener.hear(u"homeassistant/sensor/o1/config"_s, {});
    listener.hear(u"home/gw/BTtoMQTT/A4C1"_s, R"({"tempc":22,"hum":41})");
    QCOMPARE(listener.count<ValueHeard>(), 1);
}

void TstDecoder::aPartialStateLeavesTheOldValue()
{
    Listener listener;
    listener.hear(u"homeassistant/sensor/o/config"_s, sensor("s", "a"));
    listener.hear(u"s"_s, R"({"a":7})");
    listener.hear(u"s"_s, R"({"b":8})");
    QVERIFY(listener.events.empty());
    QCOMPARE(listener.value(u"a"_s), std::optional<Value>(7.0));
}

void TstDecoder::aClearedRetainedStateSaysNothing()
{
    Listener listener;
    listener.hear(u"homeassistant/sensor/o/config"_s, sensor("s", "a"));
    listener.hear(u"s"_s, R"({"a":7})");
    listener.hear(u"s"_s, {}, true);
    QVERIFY(listener.events.empty());
}

void TstDecoder::brokersAreKeptApart()
{
    Listener listener;
    listener.hear(u"homeassistant/sensor/o/config"_s, sensor("s", "a"), false, u"one"_s);
    listener.hear(u"homeassistant/sensor/o/config"_s, sensor("s", "b"), false, u"two"_s);
    QCOMPARE(listener.points.size(), std::size_t(2));
    listener.hear(u"s"_s, R"({"a":1,"b":2})", false, u"two"_s);
    QVERIFY(!listener.value(u"a"_s));
    QCOMPARE(listener.value(u"b"_s), std::optional<Value>(2.0));
    QCOMPARE(listener.decoder.figures(BrokerId(u"one"_s)).sources, quint64(1));
}

void TstDecoder::aWithdrawnPointIsReadNoMore()
{
    Listener listener;
    listener.hear(u"homeassistant/sensor/o/config"_s, sensor("s", "a"));
    const SourceIndex source = listener.point(u"a"_s)->source;
    listener.hear(u"homeassistant/sensor/o/config"_s, {});
    listener.hear(u"s"_s, R"({"a":1})");
    QVERIFY(listener.events.empty());
    QVERIFY(!listener.decoder.encode(source, 1.0));
    listener.hear(u"homeassistant/sensor/o/config"_s, sensor("s", "a"));
    QVERIFY(listener.point(u"a"_s)->source != source);
}

void TstDecoder::onlyPlainMeasurementsMayBeThinned()
{
    Listener listener;
    const quint64 before = listener.decoder.telemetryRevision();
    listener.hear(u"homeassistant/sensor/o1/config"_s, sensor("plain", "a"));
    listener.hear(u"homeassistant/sensor/o2/config"_s, sensor("mixed", "a"));
    listener.hear(u"homeassistant/binary_sensor/o2/config"_s, R"({"name":"x","state_topic":"mixed"})");
    listener.hear(u"homeassistant/sensor/o3/config"_s, sensor("counter", "a", R"(,"state_class":"total_increasing")"));
    listener.hear(u"homeassistant/sensor/o4/config"_s, sensor("watched", "a", R"(,"availability_topic":"watched")"));
    listener.hear(u"homeassistant/sensor/o5/config"_s, sensor("any/+", "a"));
    listener.hear(u"homeassistant/sensor/o6/config"_s, sensor("any/one", "a"));
    QCOMPARE(listener.decoder.telemetryTopics(), (QSet<QString>{u"plain"_s}));
    QVERIFY(listener.decoder.telemetryRevision() > before);
    listener.hear(u"homeassistant/binary_sensor/o2/config"_s, {});
    QCOMPARE(listener.decoder.telemetryTopics(), (QSet<QString>{u"plain"_s, u"mixed"_s}));
}

void TstDecoder::anUnknownTopicIsProposedOnceAfterAWhile()
{
    Listener listener;
    listener.hear(u"lab/fridge"_s, R"({"temp":4.5,"door":{"open":false},"name":"F1","list":[1,2]})");
    listener.hear(u"lab/text"_s, "hello");
    listener.hear(u"$SYS/broker"_s, R"({"a":1})");
    QVERIFY(listener.proposals.empty());
    listener.wait(std::chrono::seconds(5));
    QVERIFY(listener.proposals.empty());
    listener.wait(std::chrono::seconds(6));
    QCOMPARE(listener.proposals.size(), std::size_t(1));
    const ProposalHeard& proposal = listener.proposals[0];
    QCOMPARE(proposal.topic, u"lab/fridge"_s);
    QCOMPARE(proposal.points.size(), std::size_t(2));
    QCOMPARE(proposal.device.name, u"F1"_s);
    QVERIFY(proposal.confidence < 0.5);
    QVERIFY(listener.points.empty());
    listener.hear(u"lab/fridge"_s, R"({"temp":4.5})");
    listener.wait(std::chrono::seconds(60));
    QCOMPARE(listener.proposals.size(), std::size_t(1));
}

void TstDecoder::aTopicClaimedInTimeIsNotProposed()
{
    Listener listener;
    listener.hear(u"s"_s, R"({"a":1})");
    listener.hear(u"homeassistant/sensor/o/config"_s, sensor("s", "a"));
    listener.wait(std::chrono::seconds(60));
    QVERIFY(listener.proposals.empty());
}

QTEST_GUILESS_MAIN(TstDecoder)
#include "tst_decoder.moc"
