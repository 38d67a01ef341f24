// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listener.h"

#include <QTest>

#include <cmath>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;

/// What a hostile or broken publisher can send: the decoder stays bounded and says what is wrong.
class TstHostileMessages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPayloadThatIsNoNumberIsUnreadableWithAReason_data();
    void aPayloadThatIsNoNumberIsUnreadableWithAReason();
    void aTemplatedPayloadIsNeverGuessed_data();
    void aTemplatedPayloadIsNeverGuessed();
    void theLastOfTwoEqualKeysWins();
    void aHugeTopicIsOnlyATopic_data();
    void aHugeTopicIsOnlyATopic();
    void aThousandLevelsMeetTheWildcardsWithoutBlowingUp();
    void aHostileNameStaysText();
    void aDeviceWithTenThousandIdentifiersIsCut();
    void anAnnouncementFullOfNonsenseIsAFault_data();
    void anAnnouncementFullOfNonsenseIsAFault();
    void rawBytesAreNotShownAsText();
};

void TstHostileMessages::aPayloadThatIsNoNumberIsUnreadableWithAReason_data()
{
    QTest::addColumn<QByteArray>("payload");
    for (const char* payload : {"NaN", "nan", "inf", "-Infinity", "1e400", "-1e400", "0x1F", "12,5", "abc", "true", "{}", "1 2", "\xff\xfe"})
        QTest::newRow(payload) << QByteArray(payload);
    QTest::newRow("NUL") << QByteArray("1\0002", 3);
    QTest::newRow("long digits with a letter") << QByteArray(QByteArray(100'000, '9') + "x");
    QTest::newRow("beyond a double") << QByteArray(400, '9');
    QTest::newRow("5 MB") << QByteArray(5'000'000, '1');
}

void TstHostileMessages::aPayloadThatIsNoNumberIsUnreadableWithAReason()
{
    QFETCH(QByteArray, payload);
    Listener listener;
    listener.hear(u"homeassistant/sensor/o/config"_s, R"({"name":"x","state_topic":"s","unit_of_measurement":"W"})");
    listener.hear(u"s"_s, payload);
    QVERIFY(!listener.value(u"o"_s));
    QVERIFY(!listener.reason(u"o"_s).isEmpty());
    QVERIFY(listener.unreadable.begin()->second.raw.size() <= 200);
    listener.hear(u"s"_s, "5");
    QCOMPARE(listener.value(u"o"_s), std::optional<Value>(5.0));
}

void TstHostileMessages::aTemplatedPayloadIsNeverGuessed_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::newRow("NaN") << QByteArray(R"({"a":NaN})");
    QTest::newRow("1e400") << QByteArray(R"({"a":1e400})");
    QTest::newRow("-1e400") << QByteArray(R"({"a":-1e400})");
    QTest::newRow("a huge number without an exponent") << QByteArray("{\"a\":" + QByteArray(400, '9') + ".5}");
    QTest::newRow("a huge exponent") << QByteArray(R"({"a":0.001e+99999999999999999999})");
    QTest::newRow("deep") << QByteArray(QByteArray("{\"a\":").repeated(100'000) + "1" + QByteArray(100'000, '}'));
    QTest::newRow("lists a million deep") << QByteArray(1'000'000, '[');
    QTest::newRow("invalid UTF-8") << QByteArray("{\"a\":\"\xc3\x28\"}");
    QTest::newRow("byte order mark only") << QByteArray("\xef\xbb\xbf");
    QTest::newRow("a text for a number") << QByteArray(R"({"a":"21,5"})");
    QTest::newRow("a list for a number") << QByteArray(R"({"a":[1]})");
    QTest::newRow("true for a number") << QByteArray(R"({"a":true})");
    QTest::newRow("half") << QByteArray(R"({"a":1)");
    QTest::newRow("no JSON") << QByteArray("ON");
}

void TstHostileMessages::aTemplatedPayloadIsNeverGuessed()
{
    QFETCH(QByteArray, payload);
    Listener listener;
    listener.hear(u"homeassistant/sensor/o/config"_s, R"({"name":"x","state_topic":"s","unit_of_measurement":"W","value_template":"{{ value_json.a }}"})");
    listener.hear(u"s"_s, payload);
    QVERIFY(!listener.value(u"a"_s));
    QVERIFY(!listener.reason(u"a"_s).isEmpty());
}

void TstHostileMessages::theLastOfTwoEqualKeysWins()
{
    Listener listener;
    listener.hear(u"homeassistant/sensor/o/config"_s, R"({"name":"x","state_topic":"s","unit_of_measurement":"W","value_template":"{{ value_json.a }}"})");
    listener.hear(u"s"_s, R"({"a":1,"a":2})");
    QCOMPARE(listener.value(u"a"_s), std::optional<Value>(2.0));
    listener.hear(u"s"_s, R"({"a":-0.00001e-400})");
    QCOMPARE(listener.value(u"a"_s), std::optional<Value>(0.0));
    listener.hear(u"s"_s, R"({"a":123456789012345678901234567890})");
    QVERIFY(std::isfinite(std::get<double>(*listener.value(u"a"_s))));
}

void TstHostileMessages::aHugeTopicIsOnlyATopic_data()
{
    QTest::addColumn<QString>("topic");
    QTest::newRow("65,535 bytes") << QString(65'535, u'a');
    QTest::newRow("1,000 levels") << u"a/"_s.repeated(1'000);
    QTest::newRow("empty levels") << u"/"_s.repeated(5'000);
    QTest::newRow("NUL") << QString(u"a"_s + QChar(u'\0') + u"b"_s);
    QTest::newRow("right-to-left override") << QString(u"a"_s + QChar(0x202e) + u"b"_s);
    QTest::newRow("lone surrogate") << QString(u"a"_s + QChar(0xd800));
    QTest::newRow("dollar") << u"$share/x/y"_s;
    QTest::newRow("wildcards") << u"a/+/#"_s;
    QTest::newRow("empty") << QString();
    QTest::newRow("like an announcement") << QString(u"homeassistant/sensor/"_s + u"x"_s.repeated(60'000) + u"/config"_s);
}

void TstHostileMessages::aHugeTopicIsOnlyATopic()
{
    QFETCH(QString, topic);
    Listener listener;
    listener.hear(u"homeassistant/sensor/w/config"_s, R"({"name":"x","state_topic":"+/+/+/x"})");
    listener.hear(topic, R"({"a":1})");
    QVERIFY(listener.values.empty());
    listener.wait(std::chrono::seconds(60));
    for (const ProposalHeard& proposal : listener.proposals)
        QVERIFY(proposal.device.name.size() <= 200);
}

void TstHostileMessages::aThousandLevelsMeetTheWildcardsWithoutBlowingUp()
{
    Listener listener;
    for (int depth = 1; depth < 100; ++depth)
        listener.hear(u"homeassistant/sensor/w%1/config"_s.arg(depth),
                      R"({"name":"x","state_topic":")" + QByteArray("+/").repeated(depth) + R"(a/#"})");
    for (int message = 0; message < 1'000; ++message) // were each level tried both ways, the first of them would outlast the time this program has
        listener.hear(u"a/"_s.repeated(1'000), "1");
    QVERIFY(!listener.values.empty());
}

void TstHostileMessages::aHostileNameStaysText()
{
    Listener listener;
    const QString name = u"<img src=file:///etc/passwd> %1 %2 =cmd|' /C calc'!A0 ../../x CON \" \u202e"_s;
    const QJsonObject config{{u"name"_s, name}, {u"state_topic"_s, u"s"_s}, {u"device"_s, QJsonObject{{u"identifiers"_s, u"../../x"_s}, {u"name"_s, name}}}};
    listener.hear(u"homeassistant/sensor/o/config"_s, QJsonDocument(config).toJson());
    QCOMPARE(listener.points.begin()->second.point.name, name);
    QCOMPARE(listener.points.begin()->second.device.name, name);
    listener.hear(u"s"_s, name.toUtf8());
    QCOMPARE(listener.value(u"o"_s), std::optional<Value>(name.trimmed()));
    listener.hear(u"s"_s, QByteArray(100'000, 'x'));
    QVERIFY(listener.reason(u"o"_s).contains(u"too long"));
}

void TstHostileMessages::aDeviceWithTenThousandIdentifiersIsCut()
{
    Listener listener;
    QByteArray ids;
    for (int id = 0; id < 10'000; ++id)
        ids += "\"" + QByteArray::number(id) + "\",";
    listener.hear(u"homeassistant/sensor/o/config"_s, R"({"state_topic":"s","device":{"identifiers":[)" + ids + R"("last"]}})");
    QVERIFY(listener.points.begin()->second.device.identifiers.size() <= 64);
}

void TstHostileMessages::anAnnouncementFullOfNonsenseIsAFault_data()
{
    QTest::addColumn<QByteArray>("payload");
    for (const char* payload : {"null", "7", "\"x\"", "[{}]", "{}", R"({"state_topic":{}})", R"({"state_topic":""})", R"({"state_topic":"a/#/b","name":7})",
                                R"({"state_topic":"s","device":7,"availability":[7,null,"x"]})", R"({"state_topic":"s","device":{"identifiers":[[],{},null]}})"})
        QTest::newRow(payload) << QByteArray(payload);
}

void TstHostileMessages::anAnnouncementFullOfNonsenseIsAFault()
{
    QFETCH(QByteArray, payload);
    Listener listener;
    listener.hear(u"homeassistant/sensor/o/config"_s, payload);
    QVERIFY(!listener.faults.empty() || !listener.points.begin()->second.point.unsupported.isEmpty());
    listener.hear(u"homeassistant/device/o/config"_s, R"({"device":{"identifiers":"d"},"origin":{},"components":{"a":)" + payload + "}}");
    listener.hear(u"homeassistant/device/o/config"_s, {});
    listener.hear(u"homeassistant/sensor/o/config"_s, {});
    QVERIFY(listener.points.empty());
}

void TstHostileMessages::rawBytesAreNotShownAsText()
{
    Listener listener;
    listener.hear(u"homeassistant/sensor/o/config"_s, R"({"name":"x","state_topic":"s","encoding":""})");
    listener.hear(u"s"_s, QByteArray("\xff\x00\x01", 3));
    QVERIFY(listener.reason(u"o"_s).contains(u"raw bytes"));
    listener.hear(u"s"_s, "fine");
    QCOMPARE(listener.value(u"o"_s), std::optional<Value>(u"fine"_s));
}

QTEST_GUILESS_MAIN(TstHostileMessages)
#include "tst_hostile_messages.moc"
