// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listener.h"

#include <QTest>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray sensor = R"({"name":"Air","state_topic":"s","unique_id":"u1","value_template":"{{ value_json.temperature }}","unit_of_measurement":"C",
    "device_class":"temperature","device":{"identifiers":"d1"}})";
const QByteArray wholeDevice = R"({"dev":{"ids":["d1","d2"],"cns":[["mac","A4-CF-12-00-10-05"]],"name":"Puck","mf":"Acme","mdl":"P1","sn":33,"sw":"1.2","via_device":"hub"},
    "o":{"name":"acme"},"stat_t":"~/state","~":"acme/puck","avty_t":"~/lwt",
    "cmps":{"t":{"p":"sensor","dev_cla":"temperature","unit_of_meas":"°C","val_tpl":"{{ value_json.t }}","uniq_id":"p-t"},
            "h":{"p":"sensor","dev_cla":"humidity","unit_of_meas":"%","val_tpl":"{{ value_json.h }}","uniq_id":"p-h","stat_t":"other"}}})";

} // namespace

class TstHomeAssistant : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSingleEntityBecomesAPoint();
    void briefKeysAndTildeMeanTheSame();
    void aTildeInTheMiddleStays();
    void aWholeDeviceBecomesItsPoints();
    void aComponentWithOnlyItsPlatformGoesAway();
    void anEmptyPayloadTakesTheEntityAway();
    void theSameAnnouncementAgainIsNoNews();
    void anUpdateKeepsTheSourceNumber();
    void aMigratedEntityKeepsItsSourceNumber();
    void aSecondClaimOnAUniqueIdIsRefusedAndSaysWhere();
    void aSingleEntityUnderTheDeviceTopicIsRefusedWithTheReason();
    void aDeviceWithoutOriginIsRefusedWithTheReason();
    void oneBadComponentDoesNotTakeTheOthersWithIt();
    void aBrokenAnnouncementIsAFaultAndTheOldOneStays_data();
    void aBrokenAnnouncementIsAFaultAndTheOldOneStays();
    void whatIsNotQuiteJsonIsReadAllTheSame_data();
    void whatIsNotQuiteJsonIsReadAllTheSame();
    void neighboursOfOneDeviceAndStrangersAreToldApart();
    void namesMayBeNullEmptyOrAbsent_data();
    void namesMayBeNullEmptyOrAbsent();
    void theDeviceMayNameItselfInManyShapes();
    void anUnknownComponentBecomesAReadOnlyPoint();
    void anotherPrefixIsHeardAndTheDefaultIsNot();
    void onlyTheTwoTopicShapesAreAnnouncements();
    void aTemplateNobodyCanReadLeavesAVisibleReason();
    void propertiesAreNamedByTheirPath_data();
    void propertiesAreNamedByTheirPath();
};

void TstHomeAssistant::aSingleEntityBecomesAPoint()
{
    Listener listener;
    listener.hear(u"homeassistant/sensor/n1/o1/config"_s, sensor, true);
    const PointDeclared* declared = listener.point(u"temperature"_s);
    QVERIFY(declared);
    QCOMPARE(declared->point.name, u"Air"_s);
    QCOMPARE(declared->point.unit, u"°C"_s);
    QCOMPARE(declared->point.kind, PointKind::Number);
    QCOMPARE(declared->point.quantity, Quantity::Temperature);
    QCOMPARE(declared->uniqueId, u"u1"_s);
    QCOMPARE(declared->discoveryTopic, u"homeassistant/sensor/n1/o1/config"_s);
    QCOMPARE(declared->device.identifiers, (std::vector<Identifier>{{u"id"_s, u"d1"_s}}));
    listener.hear(u"s"_s, R"({"temperature":21.5})");
    QCOMPARE(listener.value(u"temperature"_s), std::optional<Value>(21.5));
}

void TstHomeAssistant::briefKeysAndTildeMeanTheSame()
{
    Listener listener;
    listener.hear(u"homeassistant/switch/o1/config"_s,
                  R"({"~":"acme/plug","name":"Plug","stat_t":"~/state","cmd_t":"set/~","uniq_id":"x","avty":{"t":"~/lwt"},"dev":{"ids":["d"],"cns":[["mac","A4CF12001005"]]}})");
    listener.hear(u"acme/plug/lwt"_s, "online");
    listener.hear(u"acme/plug/state"_s, "ON");
    QCOMPARE(listener.value(u"o1"_s), std::optional<Value>(true));
    QCOMPARE(listener.available(u"o1"_s), std::optional(true));
    const auto command = listener.decoder.encode(listener.point(u"o1"_s)->source, false);
    QVERIFY(command);
    QCOMPARE(command->topic, u"set/acme/plug"_s);
    QCOMPARE(command->payload, QByteArray("OFF"));
    QVERIFY(!command->retained);
    QCOMPARE(listener.point(u"o1"_s)->device.identifiers[1], (Identifier{u"mac"_s, u"a4:cf:12:00:10:05"_s}));
}

void TstHomeAssistant::aTildeInTheMiddleStays()
{
    Listener listener;
    listener.hear(u"homeassistant/sensor/o1/config"_s, R"({"~":"base","state_topic":"a/~/b","name":"~ is my name"})");
    listener.hear(u"a/~/b"_s, "7");
    QCOMPARE(listener.value(u"o1"_s), std::optional<Value>(u"7"_s));
    QCOMPARE(listener.point(u"o1"_s)->point.name, u"~ is my name"_s);
}

void TstHomeAssistant::aWholeDeviceBecomesItsPoints()
{
    Listener listener;
    listener.hear(u"homeassistant/device/puck/config"_s, wholeDevice, true);
    QCOMPARE(listener.points.size(), std::size_t(2));
    const DeviceClaim& device = listener.point(u"t"_s)->device;
    QCOMPARE(device.identifiers.size(), std::size_t(3));
    QCOMPARE(device.identifiers[2], (Identifier{u"mac"_s, u"a4:cf:12:00:10:05"_s}));
    QCOMPARE(device.manufacturer, u"Acme"_s);
    QCOMPARE(device.serial, u"33"_s);
    QCOMPARE(device.viaIdentifier, u"hub"_s);
    QVERIFY(listener.point(u"h"_s)->hasAvailability);
    listener.hear(u"acme/puck/state"_s, R"({"t":20,"h":40})");
    listener.hear(u"other"_s, R"({"t":1,"h":41})");
    QCOMPARE(listener.value(u"t"_s), std::optional<Value>(20.0));
    QCOMPARE(listener.value(u"h"_s), std::optional<Value>(41.0));
}

void TstHomeAssistant::aComponentWithOnlyItsPlatformGoesAway()
{
    Listener listener;
    listener.hear(u"homeassistant/device/puck/config"_s, wholeDevice, true);
    listener.hear(u"homeassistant/device/puck/config"_s, R"({"dev":{"ids":["d1"]},"o":{"name":"acme"},"cmps":{"h":{"p":"sensor"}}})", true);
    QCOMPARE(listener.count<PointWithdrawn>(), 1);
    QVERIFY(!listener.point(u"h"_s));
    QVERIFY(listener.point(u"t"_s));
}

void TstHomeAssistant::anEmptyPayloadTakesTheEntityAway()
{
    Listener listener;
    listener.hear(u"homeassistant/device/puck/config"_s, wholeDevice, true);
    listener.hear(u"homeassistant/device/puck/config"_s, {});
    QCOMPARE(listener.withdrawn.size(), std::size_t(2));
    QVERIFY(!listener.withdrawn.front().keepSettings);
    listener.hear(u"acme/puck/state"_s, R"({"t":20})");
    QVERIFY(listener.events.empty());
    QCOMPARE(listener.decoder.figures().sources, quint64(0));
}

void TstHomeAssistant::theSameAnnouncementAgainIsNoNews()
{
    Listener listener;
    listener.hear(u"homeassistant/sensor/o1/config"_s, sensor);
    listener.hear(u"homeassistant/sensor/o1/config"_s, sensor);
    QVERIFY(listener.events.empty());
}

void TstHomeAssistant::anUpdateKeepsTheSourceNumber()
{
    Listener listener;
    listener.hear(u"homeassistant/sensor/o1/config"_s, sensor);
    const SourceIndex before = listener.point(u"temperature"_s)->source;
    listener.hear(u"s"_s, R"({"temperature":21.5,"outside":4})");
    QByteArray changed = sensor;
    listener.hear(u"homeassistant/sensor/o1/config"_s, changed.replace("value_json.temperature", "value_json.outside"));
    QCOMPARE(listener.points.size(), std::size_t(1));
    QCOMPARE(listener.point(u"outside"_s)->source, before);
    QCOMPARE(listener.value(u"outside"_s), std::optional<Value>(4.0));
}

void TstHomeAssistant::aMigratedEntityKeepsItsSourceNumber()
{
    Listener listener;
    QByteArray single = sensor;
    listener.hear(u"homeassistant/sensor/o1/config"_s, single.replace("u1", "p-t"));
    const SourceIndex before = listener.points.begin()->first;
    listener.hear(u"homeassistant/sensor/o1/config"_s, R"({"migrate_discovery":true})");
    QCOMPARE(listener.withdrawn, (std::vector<PointWithdrawn>{{before, true}}));
    QVERIFY(listener.faults.empty());
    listener.hear(u"homeassistant/device/puck/config"_s, wholeDevice);
    QVERIFY(listener.faults.empty());
    QCOMPARE(listener.point(u"t"_s)->source, before);
    listener.hear(u"homeassistant/sensor/o1/config"_s, {});
    QCOMPARE(listener.points.size(), std::size_t(2));
}

void TstHomeAssistant::aSecondClaimOnAUniqueIdIsRefusedAndSaysWhere()
{
    Listener listener;
    listener.hear(u"homeassistant/sensor/o1/config"_s, sensor);
    listener.hear(u"homeassistant/sensor/o2/config"_s, sensor);
    QCOMPARE(listener.points.size(), std::size_t(1));
    QCOMPARE(listener.faults.size(), std::size_t(1));
    QVERIFY(listener.faults[0].reason.contains(u"homeassistant/sensor/o1/config"));
    QCOMPARE(listener.faults[0].topic, u"homeassistant/sensor/o2/config"_s);
    QByteArray other = sensor;
    listener.hear(u"homeassistant/binary_sensor/o2/config"_s, other);
    QCOMPARE(listener.points.size(), std::size_t(2)); // unique per component
}

void TstHomeAssistant::aSingleEntityUnderTheDeviceTopicIsRefusedWithTheReason()
{
    Listener listener;
    listener.hear(u"homeassistant/device/o1/config"_s, sensor);
    QVERIFY(listener.points.empty());
    QVERIFY(listener.faults.at(0).reason.contains(u"without components"));
}

void TstHomeAssistant::aDeviceWithoutOriginIsRefusedWithTheReason()
{
    Listener listener;
    QByteArray payload = wholeDevice;
    listener.hear(u"homeassistant/device/o1/config"_s, payload.replace("\"o\":{\"name\":\"acme\"},", ""));
    QVERIFY(listener.faults.at(0).reason.contains(u"origin"));
}

void TstHomeAssistant::oneBadComponentDoesNotTakeTheOthersWithIt()
{
    Listener listener;
    QByteArray payload = wholeDevice;
    listener.hear(u"homeassistant/device/puck/config"_s, payload.replace("\"cmps\":{", "\"cmps\":{\"x\":{\"p\":\"select\",\"cmd_t\":\"c\"},\"y\":7,"));
    QCOMPARE(listener.points.size(), std::size_t(2));
    QCOMPARE(listener.faults.size(), std::size_t(2));
    QVERIFY(listener.faults[0].reason.contains(u"options"));
}

void TstHomeAssistant::aBrokenAnnouncementIsAFaultAndTheOldOneStays_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QString>("says");
    QTest::newRow("no JSON") << QByteArray("{") << u"not JSON"_s;
    QTest::newRow("a list") << QByteArray("[]") << u"not a JSON object"_s;
    QTest::newRow("no state topic") << QByteArray(R"({"name":"x"})") << u"state_topic"_s;
    QTest::newRow("a topic that is a number") << QByteArray(R"({"state_topic":5})") << u"state_topic"_s;
    QTest::newRow("an impossible availability topic") << QByteArray(R"({"state_topic":"s","availability_topic":"a/#/b"})") << u"availability"_s;
    QTest::newRow("both kinds of availability") << QByteArray(R"({"state_topic":"s","availability_topic":"a","availability":[{"topic":"b"}]})") << u"exclude"_s;
    QTest::newRow("an anonymous device") << QByteArray(R"({"state_topic":"s","device":{"name":"x"}})") << u"identifiers"_s;
    QTest::newRow("deep") << QByteArray(QByteArray(5'000, '[') + QByteArray(5'000, ']')) << u"not JSON"_s;
    QTest::newRow("too large") << QByteArray(2'000'000, ' ') << u"larger"_s;
}

void TstHomeAssistant::aBrokenAnnouncementIsAFaultAndTheOldOneStays()
{
    QFETCH(QByteArray, payload);
    QFETCH(QString, says);
    Listener listener;
    listener.hear(u"homeassistant/sensor/o1/config"_s, sensor);
    listener.hear(u"homeassistant/sensor/o1/config"_s, payload);
    QCOMPARE(listener.faults.size(), std::size_t(1));
    QVERIFY2(listener.faults[0].reason.contains(says), qPrintable(listener.faults[0].reason));
    QCOMPARE(listener.points.size(), std::size_t(1));
    listener.hear(u"s"_s, R"({"temperature":3})");
    QCOMPARE(listener.value(u"temperature"_s), std::optional<Value>(3.0));
}

void TstHomeAssistant::whatIsNotQuiteJsonIsReadAllTheSame_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::newRow("a byte order mark") << QByteArray("\xEF\xBB\xBF" R"({"state_topic":"s","name":"N","value_template":"{{ value_json.t }}"})");
    QTest::newRow("a tab in a text") << QByteArray("{\"state_topic\":\"s\",\"name\":\"N\",\"icon\":\"a\tb\",\"value_template\":\"{{ value_json.t }}\"}");
    QTest::newRow("escapes in a key") << QByteArray(R"({"state\u005ftopic":"s","name":"N","value_template":"{{ value_json.t }}"})");
    QTest::newRow("escapes in texts") << QByteArray(R"({"state_topic":"\u0073","name":"N","value_template":"{{ value_json[\"t\"] }}","icon":"a\\"})");
    QTest::newRow("a key twice") << QByteArray(R"({"state_topic":"x","state_topic":"s","name":"N","value_template":"{{ value_json.t }}"})");
    QTest::newRow("a key in both spellings") << QByteArray(R"({"state_topic":"s","stat_t":"x","name":"N","val_tpl":"{{ value_json.t }}"})");
    QByteArray many = R"({"state_topic":"s","name":"N","val_tpl":"{{ value_json.t }}")";
    for (int i = 0; i < 5'000; ++i)
        many += ",\"k" + QByteArray::number(i % 4'000) + "\":[1,{\"a\":\"]}\"}]";
    QTest::newRow("more keys than anybody has") << QByteArray(many + '}');
}

void TstHomeAssistant::whatIsNotQuiteJsonIsReadAllTheSame()
{
    QFETCH(QByteArray, payload);
    Listener listener;
    listener.hear(u"homeassistant/sensor/o1/config"_s, payload);
    QVERIFY2(listener.faults.empty(), listener.faults.empty() ? "" : qPrintable(listener.faults.front().reason));
    QVERIFY(listener.point(u"t"_s));
    QCOMPARE(listener.point(u"t"_s)->point.name, u"N"_s);
    listener.hear(u"s"_s, R"({"t":3})");
    QCOMPARE(listener.value(u"t"_s), std::optional<Value>(u"3"_s));
}

void TstHomeAssistant::neighboursOfOneDeviceAndStrangersAreToldApart()
{
    Listener listener;
    const auto announce = [&](const char* key, const QByteArray& device, const QByteArray& rest) {
        listener.hear(u"homeassistant/sensor/%1/config"_s.arg(QLatin1String(key)),
                      QByteArray(R"({"state_topic":"s","value_template":"{{ value_json.K }}","device":D,"availability":[{"topic":"~/a"}],R})").replace("K", key).replace(":D", QByteArray(':' + device)).replace("R}", QByteArray(rest + '}')));
    };
    announce("a", R"({"ids":"one","name":"One"})", R"("~":"x")");
    announce("b", R"({"ids":"one","name":"One"})", R"("~":"y")");
    announce("c", R"({"ids":"two","name":"Two"})", R"("~":"y")");
    QCOMPARE(listener.point(u"a"_s)->device, listener.point(u"b"_s)->device);
    QCOMPARE(listener.point(u"c"_s)->device.name, u"Two"_s);
    listener.hear(u"x/a"_s, "online");
    listener.hear(u"y/a"_s, "offline");
    QCOMPARE(listener.available(u"a"_s), std::optional(true));
    QCOMPARE(listener.available(u"b"_s), std::optional(false));
    QCOMPARE(listener.available(u"c"_s), std::optional(false));
}

void TstHomeAssistant::namesMayBeNullEmptyOrAbsent_data()
{
    QTest::addColumn<QByteArray>("options");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("mainFeature");
    QTest::newRow("given") << QByteArray(R"("name":"Left","device_class":"door")") << u"Left"_s << false;
    QTest::newRow("null") << QByteArray(R"("name":null)") << u"Puck"_s << true;
    QTest::newRow("empty") << QByteArray(R"("name":"")") << u"Puck"_s << true;
    QTest::newRow("absent, with a class") << QByteArray(R"("device_class":"garage_door")") << u"Garage door"_s << false;
    QTest::newRow("absent, without a class") << QByteArray(R"("qos":0)") << u"Binary sensor"_s << false;
    QTest::newRow("a number") << QByteArray(R"("name":7)") << u"7"_s << false;
}

void TstHomeAssistant::namesMayBeNullEmptyOrAbsent()
{
    QFETCH(QByteArray, options);
    QFETCH(QString, name);
    QFETCH(bool, mainFeature);
    Listener listener;
    listener.hear(u"homeassistant/binary_sensor/o1/config"_s, "{" + options + R"(,"state_topic":"s","device":{"ids":["d"],"name":"Puck"}})");
    QCOMPARE(listener.point(u"o1"_s)->point.name, name);
    QCOMPARE(listener.point(u"o1"_s)->mainFeature, mainFeature);
}

void TstHomeAssistant::theDeviceMayNameItselfInManyShapes()
{
    Listener listener;
    listener.hear(u"homeassistant/sensor/o1/config"_s, R"({"state_topic":"s","device":{"identifiers":["a","a",7],"connections":[["MAC","AABBCCDDEEFF"],["zigbee","0x1"],["broken"],"x"],"hw_version":1}})");
    const DeviceClaim& device = listener.point(u"o1"_s)->device;
    const std::vector<Identifier> expected{{u"id"_s, u"a"_s}, {u"id"_s, u"7"_s}, {u"mac"_s, u"aa:bb:cc:dd:ee:ff"_s}, {u"zigbee"_s, u"0x1"_s}};
    QCOMPARE(device.identifiers, expected);
    QCOMPARE(device.hardware, u"1"_s);
}

void TstHomeAssistant::anUnknownComponentBecomesAReadOnlyPoint()
{
    Listener listener;
    listener.hear(u"homeassistant/teleporter/o1/config"_s, R"({"name":"Beam","state_topic":"s","command_topic":"c","unit_of_measurement":"m"})");
    const PointDeclared* declared = listener.point(u"o1"_s);
    QVERIFY(declared);
    QCOMPARE(declared->point.component, u"teleporter"_s);
    QVERIFY(!declared->point.writable);
    listener.hear(u"s"_s, "42");
    QCOMPARE(listener.value(u"o1"_s), std::optional<Value>(42.0));
    listener.hear(u"homeassistant/teleporter/o2/config"_s, R"({"name":"Silent"})");
    QVERIFY(listener.point(u"o2"_s));
}

void TstHomeAssistant::anotherPrefixIsHeardAndTheDefaultIsNot()
{
    DecoderOptions options;
    options.homeAssistantPrefix = u"site/ha"_s;
    Listener listener(options);
    listener.hear(u"homeassistant/sensor/o1/config"_s, sensor);
    QVERIFY(listener.points.empty());
    listener.hear(u"site/ha/sensor/o1/config"_s, sensor);
    QCOMPARE(listener.points.size(), std::size_t(1));
    const QStringList filters = listener.decoder.discoveryFilters();
    QVERIFY(filters.contains(u"site/ha/+/+/config"_s) && filters.contains(u"site/ha/+/+/+/config"_s));
    QVERIFY(filters.filter(u"homeassistant"_s).isEmpty());
}

void TstHomeAssistant::onlyTheTwoTopicShapesAreAnnouncements()
{
    Listener listener;
    for (const QString& topic : {u"homeassistant/config"_s, u"homeassistant/sensor/config"_s, u"homeassistant/sensor/a/b/c/config"_s, u"homeassistant/status"_s,
                                 u"homeassistantx/sensor/a/config"_s, u"homeassistant//config"_s})
        listener.hear(topic, sensor);
    QVERIFY(listener.points.empty());
    QVERIFY(listener.faults.empty());
    listener.hear(u"homeassistant/sensor/a b/config"_s, sensor);
    QCOMPARE(listener.faults.size(), std::size_t(1));
}

void TstHomeAssistant::aTemplateNobodyCanReadLeavesAVisibleReason()
{
    Listener listener;
    listener.hear(u"homeassistant/sensor/o1/config"_s, R"({"name":"x","state_topic":"s","value_template":"{{ (value_json.a || 0) }}"})");
    QVERIFY(listener.point(u"o1"_s)->point.unsupported.contains(u"template not supported"));
    listener.hear(u"s"_s, R"({"a":1})");
    QVERIFY(!listener.value(u"o1"_s));
}

void TstHomeAssistant::propertiesAreNamedByTheirPath_data()
{
    QTest::addColumn<QString>("reading");
    QTest::addColumn<QString>("property");
    QTest::newRow("dots") << u"{{ value_json.a.b }}"_s << u"b"_s;
    QTest::newRow("quotes") << u"{{value_json[\"a\"]['b c']}}"_s << u"b c"_s;
    QTest::newRow("a filter after it") << u"{{ value_json.tempc | is_defined }}"_s << u"tempc"_s;
    QTest::newRow("filters with texts") << u"{{ value_json[\"ev\"] | default('',True) | string | truncate(254, True, '', 0) }}"_s << u"ev"_s;
    QTest::newRow("a place in a list") << u"{{ value_json.a.0 }}"_s << u"o1"_s;
    QTest::newRow("a condition") << u"{{ 'ON' if value_json.a else 'OFF' }}"_s << u"o1"_s;
    QTest::newRow("two outputs") << u"{{ value_json.a }}{{ value_json.b }}"_s << u"o1"_s;
    QTest::newRow("the bare value") << u"{{ value }}"_s << u"o1"_s;
    QTest::newRow("none") << QString() << u"o1"_s;
}

void TstHomeAssistant::propertiesAreNamedByTheirPath()
{
    QFETCH(QString, reading);
    QFETCH(QString, property);
    Listener listener;
    const QJsonObject config{{u"state_topic"_s, u"s"_s}, {u"value_template"_s, reading}};
    listener.hear(u"homeassistant/sensor/o1/config"_s, QJsonDocument(config).toJson());
    QCOMPARE(listener.points.begin()->second.point.property, property);
}

QTEST_GUILESS_MAIN(TstHomeAssistant)
#include "tst_home_assistant.moc"
