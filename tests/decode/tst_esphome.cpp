// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listener.h"

#include <QTest>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString discovered = u"esphome/discover/hall-sensor"_s;
const QByteArray facts = R"({"ip":"10.0.0.20","name":"hall-sensor","friendly_name":"Hall sensor","port":6053,"version":"2025.3.1","mac":"a4cf12112233","platform":"ESP32","board":"esp32dev","network":"wifi"})";

} // namespace

class TstEsphome : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDeviceTellsItsFacts();
    void itIsTheDeviceOfItsHomeAssistantPoints();
    void aProjectNamesItsMaker();
    void itSaysWhenItIsGone();
    void anEmptyAnswerTakesItBack();
    void withoutAnAddressItIsAFault();
    void theQuestionItselfIsNoAnswer();
};

void TstEsphome::aDeviceTellsItsFacts()
{
    Listener listener;
    listener.hear(discovered, facts);
    QCOMPARE(listener.devices.size(), std::size_t(1));
    const DeviceClaim& device = listener.devices.begin()->second.device;
    QCOMPARE(device.name, u"Hall sensor"_s);
    QCOMPARE(device.model, u"esp32dev"_s);
    QCOMPARE(device.firmware, u"2025.3.1"_s);
    QCOMPARE(device.configurationUrl, u"http://10.0.0.20/"_s);
    listener.hear(discovered, facts);
    QVERIFY(listener.events.empty());
}

void TstEsphome::itIsTheDeviceOfItsHomeAssistantPoints()
{
    Listener listener;
    listener.hear(discovered, facts);
    listener.hear(u"homeassistant/sensor/hall-sensor/temperature/config"_s,
                  R"({"name":"Temperature","stat_t":"hall-sensor/sensor/temperature/state","uniq_id":"a4cf12112233-sensor-1","dev":{"ids":"a4cf12112233","cns":[["mac","a4cf12112233"]],"name":"Hall sensor","mdl":"esp32dev","mf":"Espressif"}})");
    const auto& ours = listener.devices.begin()->second.device.identifiers;
    const auto& theirs = listener.points.begin()->second.device.identifiers;
    QCOMPARE(ours, theirs);
}

void TstEsphome::aProjectNamesItsMaker()
{
    Listener listener;
    listener.hear(discovered, QByteArray(facts).replace("\"network\"", R"("project_name":"athom.plug-v2","project_version":"1.4","network")"));
    const DeviceClaim& device = listener.devices.begin()->second.device;
    QCOMPARE(device.manufacturer, u"athom"_s);
    QCOMPARE(device.model, u"plug-v2"_s);
    QCOMPARE(device.firmware, u"1.4 (ESPHome 2025.3.1)"_s);
}

void TstEsphome::itSaysWhenItIsGone()
{
    Listener listener;
    listener.hear(u"hall-sensor/status"_s, "online", true);
    listener.hear(discovered, facts);
    QVERIFY(listener.availability.begin()->second.available);
    listener.hear(u"hall-sensor/status"_s, "offline");
    QVERIFY(!listener.availability.begin()->second.available);
}

void TstEsphome::anEmptyAnswerTakesItBack()
{
    Listener listener;
    listener.hear(discovered, facts, true);
    listener.hear(discovered, {}, true);
    QVERIFY(listener.devices.empty());
    listener.hear(u"hall-sensor/status"_s, "offline");
    QVERIFY(listener.events.empty());
}

void TstEsphome::withoutAnAddressItIsAFault()
{
    Listener listener;
    for (const QByteArray& payload : {QByteArray("{}"), QByteArray("discover"), QByteArray(R"({"mac":"zz"})"), QByteArray(R"({"mac":7})")})
        listener.hear(discovered, payload);
    QCOMPARE(listener.faults.size(), std::size_t(4));
    QVERIFY(listener.devices.empty());
}

void TstEsphome::theQuestionItselfIsNoAnswer()
{
    Listener listener;
    listener.hear(u"esphome/discover"_s, "discover");
    QVERIFY(listener.events.empty());
    const auto asked = listener.decoder.ask({BrokerId(u"b"_s), u"esphome"_s, u"announce"_s, {}, 1});
    QVERIFY(asked.has_value());
    QCOMPARE(asked->front().topic, u"esphome/discover"_s);
    QVERIFY(!asked->front().retained);
}

QTEST_GUILESS_MAIN(TstEsphome)
#include "tst_esphome.moc"
