// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listener.h"

#include <QTest>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;

namespace {

void announce(Listener& listener, const QByteArray& availability)
{
    listener.hear(u"homeassistant/sensor/o/config"_s, R"({"name":"x","state_topic":"s",)" + availability + "}", true);
}

} // namespace

class TstAvailability : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void severalTopicsAreSummedUpByTheirMode_data();
    void severalTopicsAreSummedUpByTheirMode();
    void nothingIsInferredBeforeATopicHasSpoken();
    void anyOtherTextLeavesTheOldWord();
    void eachTopicHasItsOwnWordsAndTemplate();
    void twoEntriesOnOneTopicBothCount();
    void aKeptWordIsHeardAfterTheAnnouncement();
    void aRepeatedWordIsNoNewsButTheFirstLiveOneIs();
    void oneBridgeSpeaksForAllItsEntities();
    void aNewEntityOfAKnownBridgeHearsItsWordAtOnce();
    void afterAReconnectTheWordIsNewsAgain();
    void aLastLeaverUnbindsTheTopic();
};

void TstAvailability::severalTopicsAreSummedUpByTheirMode_data()
{
    QTest::addColumn<QByteArray>("mode");
    QTest::addColumn<QByteArrayList>("words"); // "a+" = online on topic a
    QTest::addColumn<QString>("sum");
    const auto row = [](const char* mode, const char* words, const char* sum) {
        QTest::newRow(QByteArray(QByteArray(mode) + ' ' + words).constData()) << QByteArray(mode) << QByteArray(words).split(' ') << QString::fromLatin1(sum);
    };
    row("latest", "a+", "there");
    row("latest", "a+ b-", "gone");
    row("latest", "a- b+", "there");
    row("all", "a+", "open");
    row("all", "a+ b+", "there");
    row("all", "a+ b-", "gone");
    row("all", "b-", "gone");
    row("any", "a+", "there");
    row("any", "a-", "open");
    row("any", "a- b-", "gone");
    row("any", "a+ b-", "there");
}

void TstAvailability::severalTopicsAreSummedUpByTheirMode()
{
    QFETCH(QByteArray, mode);
    QFETCH(QByteArrayList, words);
    QFETCH(QString, sum);
    Listener listener;
    announce(listener, R"("availability":[{"topic":"a"},{"topic":"b"}],"availability_mode":")" + mode + "\"");
    for (const QByteArray& word : words)
        listener.hear(QString::fromLatin1(word.first(1)), word.endsWith('+') ? "online" : "offline", true);
    const auto available = listener.available(u"o"_s);
    QCOMPARE(available ? (*available ? u"there"_s : u"gone"_s) : u"open"_s, sum);
}

void TstAvailability::nothingIsInferredBeforeATopicHasSpoken()
{
    Listener listener;
    announce(listener, R"("availability_topic":"a")");
    QVERIFY(listener.point(u"o"_s)->hasAvailability);
    listener.hear(u"s"_s, "1");
    QVERIFY(!listener.available(u"o"_s));
}

void TstAvailability::anyOtherTextLeavesTheOldWord()
{
    Listener listener;
    announce(listener, R"("availability_topic":"a")");
    listener.hear(u"a"_s, "online");
    listener.hear(u"a"_s, "perhaps");
    listener.hear(u"a"_s, {});
    QCOMPARE(listener.available(u"o"_s), std::optional(true));
}

void TstAvailability::eachTopicHasItsOwnWordsAndTemplate()
{
    Listener listener;
    announce(listener, R"("avty":[{"t":"a","pl_avail":true,"pl_not_avail":false,"val_tpl":"{{ value_json.up }}"},{"t":"b","val_tpl":"{{ 'online' if value_json.value else 'offline' }}"}],"avty_mode":"all")");
    listener.hear(u"a"_s, R"({"up":true})");
    listener.hear(u"b"_s, R"({"value":1})");
    QCOMPARE(listener.available(u"o"_s), std::optional(true));
    listener.hear(u"a"_s, R"({"up":false})");
    QCOMPARE(listener.available(u"o"_s), std::optional(false));
}

void TstAvailability::twoEntriesOnOneTopicBothCount()
{
    Listener listener;
    announce(listener, R"("availability":[{"topic":"a","value_template":"{{ 'online' if value_json.x is defined else 'offline' }}"},
        {"topic":"a","value_template":"{{ 'online' if value_json.y is defined else 'offline' }}"}],"availability_mode":"all")");
    listener.hear(u"a"_s, R"({"y":1})");
    QCOMPARE(listener.available(u"o"_s), std::optional(false));
    listener.hear(u"a"_s, R"({"x":1,"y":1})");
    QCOMPARE(listener.available(u"o"_s), std::optional(true));
}

void TstAvailability::aKeptWordIsHeardAfterTheAnnouncement()
{
    Listener listener;
    listener.hear(u"a"_s, "offline", true);
    announce(listener, R"("availability_topic":"a")");
    QCOMPARE(listener.available(u"o"_s), std::optional(false));
    QVERIFY(listener.availability.begin()->second.retained);
}

void TstAvailability::aRepeatedWordIsNoNewsButTheFirstLiveOneIs()
{
    Listener listener;
    announce(listener, R"("availability_topic":"a")");
    listener.hear(u"a"_s, "online", true);
    QCOMPARE(listener.count<AvailabilityHeard>(), 1);
    listener.hear(u"a"_s, "online", true);
    QCOMPARE(listener.count<AvailabilityHeard>(), 0);
    listener.hear(u"a"_s, "online");
    QCOMPARE(listener.count<AvailabilityHeard>(), 1);
    listener.hear(u"a"_s, "online");
    QCOMPARE(listener.count<AvailabilityHeard>(), 0);
}

void TstAvailability::oneBridgeSpeaksForAllItsEntities()
{
    Listener listener;
    for (int entity = 0; entity < 100; ++entity)
        listener.hear(u"homeassistant/sensor/o%1/config"_s.arg(entity), R"({"name":"x","state_topic":"s","availability_topic":"bridge"})", true);
    listener.hear(u"bridge"_s, "offline");
    QCOMPARE(listener.count<AvailabilityHeard>(), 100);
    listener.hear(u"homeassistant/sensor/o7/config"_s, {});
    listener.hear(u"bridge"_s, "online");
    QCOMPARE(listener.count<AvailabilityHeard>(), 99);
}

void TstAvailability::aNewEntityOfAKnownBridgeHearsItsWordAtOnce()
{
    Listener listener;
    announce(listener, R"("availability_topic":"bridge")");
    listener.hear(u"bridge"_s, "offline");
    listener.hear(u"homeassistant/sensor/late/config"_s, R"({"name":"x","state_topic":"s","availability_topic":"bridge"})");
    QCOMPARE(listener.available(u"late"_s), std::optional(false));
}

void TstAvailability::afterAReconnectTheWordIsNewsAgain()
{
    Listener listener;
    announce(listener, R"("availability_topic":"a")");
    listener.hear(u"a"_s, "online");
    listener.decoder.connectionChanged(BrokerId(u"b"_s), false);
    listener.decoder.connectionChanged(BrokerId(u"b"_s), true);
    listener.hear(u"a"_s, "online", true);
    QCOMPARE(listener.count<AvailabilityHeard>(), 1);
}

void TstAvailability::aLastLeaverUnbindsTheTopic()
{
    Listener listener;
    announce(listener, R"("availability_topic":"a")");
    listener.hear(u"a"_s, "online");
    QCOMPARE(listener.decoder.figures().boundTopics, quint64(2));
    announce(listener, R"("availability_topic":"other")");
    listener.hear(u"a"_s, "offline");
    QVERIFY(listener.events.empty());
    listener.hear(u"homeassistant/sensor/o/config"_s, {});
    QCOMPARE(listener.decoder.figures().boundTopics, quint64(0));
}

QTEST_GUILESS_MAIN(TstAvailability)
#include "tst_availability.moc"
