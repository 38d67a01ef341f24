// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus.h"
#include "listener.h"

#include "app/decode/units.h"

#include <QTest>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;

class TstTheengs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAdvertisementDeclaresWhatItTells();
    void whatComesLaterJoins();
    void theGatewaysLossTakesItsDevicesAlong();
    void twoGatewaysHearOneDevice();
    void otherTopicsAndPayloadsMeanNothing();
    void aFloodOfMembersIsBounded();
    void thePropertiesOfTheRecordingHaveTheirUnits();
};

void TstTheengs::anAdvertisementDeclaresWhatItTells()
{
    Listener listener;
    listener.hear(u"home/gw/BTtoMQTT/485743015C3A"_s, R"({"brand":"Xiaomi","model":"Detector","model_id":"JQJCY01YM","type":"AIR","tempc":19.6,"tempf":67.28,"open":true,"mac":"48:57:43:01:5C:3A","id":"48:57:43:01:5C:3A","rssi":-65})");
    const PointDeclared* point = listener.point(u"tempc"_s);
    QVERIFY(point);
    QCOMPARE(point->device.identifiers, (std::vector<Identifier>{{u"id"_s, u"485743015C3A"_s}, {u"mac"_s, u"48:57:43:01:5c:3a"_s}}));
    QCOMPARE(point->device.name, u"Detector-015C3A"_s);
    QCOMPARE(point->device.viaIdentifier, u"gw"_s);
    QCOMPARE(point->point.unit, u"°C"_s);
    QCOMPARE(point->uniqueId, u"485743015C3A-tempc"_s);
    QCOMPARE(listener.value(u"tempc"_s), Value(19.6));
    QCOMPARE(listener.value(u"open"_s), Value(true));
    QCOMPARE(listener.point(u"open"_s)->point.quantity, Quantity::Door);
    QVERIFY(!listener.point(u"tempf"_s) && !listener.point(u"mac"_s) && !listener.point(u"brand"_s));
    QVERIFY(listener.devices.begin()->second.device.isGateway);
}

void TstTheengs::whatComesLaterJoins()
{
    Listener listener;
    const QString topic = u"home/gw/BTtoMQTT/485743015C3A"_s;
    listener.hear(topic, R"({"id":"48:57:43:01:5C:3A","batt":94})");
    const SourceIndex source = listener.point(u"batt"_s)->source;
    listener.hear(topic, R"({"id":"48:57:43:01:5C:3A","brand":"Xiaomi","model_id":"M","hum":40})");
    QCOMPARE(listener.point(u"batt"_s)->source, source);
    QCOMPARE(listener.point(u"batt"_s)->device.manufacturer, u"Xiaomi"_s);
    listener.hear(topic, R"({"id":"48:57:43:01:5C:3A","hum":41})");
    QCOMPARE(listener.point(u"batt"_s)->device.manufacturer, u"Xiaomi"_s);
    QCOMPARE(listener.count<PointDeclared>(), 0);
    QCOMPARE(listener.value(u"hum"_s), Value(41.0));
}

void TstTheengs::theGatewaysLossTakesItsDevicesAlong()
{
    Listener listener;
    listener.hear(u"home/gw/LWT"_s, "online", true);
    listener.hear(u"home/gw/BTtoMQTT/485743015C3A"_s, R"({"batt":94})");
    QCOMPARE(listener.available(u"batt"_s), true);
    listener.hear(u"home/gw/LWT"_s, "offline");
    QCOMPARE(listener.available(u"batt"_s), false);
}

void TstTheengs::twoGatewaysHearOneDevice()
{
    Listener listener;
    for (const QString& gateway : {u"one"_s, u"two"_s})
        listener.hear(u"home/"_s + gateway + u"/BTtoMQTT/485743015C3A", R"({"batt":94})");
    QCOMPARE(listener.points.size(), std::size_t(2));
    QCOMPARE(listener.points.begin()->second.uniqueId, std::next(listener.points.begin())->second.uniqueId);
    QCOMPARE(listener.devices.size(), std::size_t(2));
}

void TstTheengs::otherTopicsAndPayloadsMeanNothing()
{
    Listener listener;
    listener.hear(u"home/gw/BTtoMQTT/notanaddress"_s, R"({"batt":94})");
    listener.hear(u"home/gw/BTtoMQTT/485743015C3A"_s, "x");
    listener.hear(u"home/gw/BTtoMQTT/485743015C3A"_s, "[1]");
    listener.hear(u"/BTtoMQTT/485743015C3A"_s, R"({"batt":94})");
    QVERIFY(listener.points.empty());
}

void TstTheengs::aFloodOfMembersIsBounded()
{
    QJsonObject flood;
    for (int member = 0; member < 3'000; ++member)
        flood.insert(u"m%1"_s.arg(member), member);
    Listener listener;
    listener.hear(u"home/gw/BTtoMQTT/485743015C3A"_s, QJsonDocument(flood).toJson());
    QCOMPARE(listener.points.size(), std::size_t(100));
}

void TstTheengs::thePropertiesOfTheRecordingHaveTheirUnits()
{
    if (corpusFolder().isEmpty()) {
        qInfo("corpus not given");
        return;
    }
    QFile file(corpusFolder() + u"/theengs/expected_properties.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject models = QJsonDocument::fromJson(file.readAll()).object();
    Listener listener;
    for (const CorpusMessage& message : messagesOf(corpusFolder() + u"/theengs/theengs_gateway.ndjson.gz"))
        if (!message.topic.startsWith(u"homeassistant/"))
            listener.hear(message.topic, message.payload, message.retained);
    // The description leaves these open, each message of the recording says which it is: "kW" or "m³", "kWh" or "m³".
    static const QStringList saidByTheMessage{u"INEM avg"_s, u"INEM sum"_s};
    static const QSet<QString> noUnit{u""_s, u"status"_s, u"string"_s, u"int"_s, u"hex"_s, u"0"_s};
    int compared = 0;
    int equal = 0;
    QMap<QString, int> deviations;
    for (const auto& [source, declared] : listener.points) {
        const QJsonObject known = models.value(declared.device.model).toObject().value("properties"_L1).toObject();
        if (!known.contains(declared.point.property))
            continue;
        ++compared;
        const QString given = known.value(declared.point.property).toObject().value("unit"_L1).toString();
        const QString unit = noUnit.contains(given) ? QString() : normalUnit(given);
        const bool open = saidByTheMessage.contains(QString(declared.device.model + u' ' + declared.point.property));
        if (declared.point.unit == unit || (open && given.split(u'/').contains(declared.point.unit)))
            ++equal;
        else
            ++deviations[declared.device.model + u' ' + declared.point.property + u": "_s + declared.point.unit + u" for "_s + unit];
    }
    qInfo() << compared << "properties compared," << equal << "equal";
    for (auto at = deviations.begin(); at != deviations.end(); ++at)
        qInfo().noquote() << "    " << at.key();
    QVERIFY(compared > 150);
    QVERIFY(equal * 1000 >= compared * 999);
}

QTEST_GUILESS_MAIN(TstTheengs)
#include "tst_theengs.moc"
