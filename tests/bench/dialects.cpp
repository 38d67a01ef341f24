// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/dialects.h"

#include "tests/decode/sparkplug_writer.h"

#include <array>
#include <memory>

namespace holdfast {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr std::array keys{"temperature", "humidity", "battery", "voltage", "linkquality"};

Message said(const QString& topic, const QByteArray& payload)
{
    return {BrokerId(u"b"_s), topic, payload, Timestamp(std::chrono::seconds(1'750'000'000)), {}, false};
}

void hear(Decoder& decoder, const QString& topic, const QByteArray& payload)
{
    Events events;
    decoder.step(said(topic, payload), events);
}

QByteArray key(int leaf)
{
    return keys[std::size_t(leaf)];
}

QByteArray hex(int device, int digits)
{
    return QByteArray::number(device, 16).rightJustified(digits, '0').toUpper();
}

QString text(const QByteArray& latin)
{
    return QString::fromLatin1(latin);
}

/// The five members that JSON devices publish.
QByteArray fiveMembers(int device)
{
    return R"({"battery":97,"humidity":41.)" + QByteArray::number(device % 100) + R"(,"linkquality":120,"temperature":21.)" + QByteArray::number(device % 90) + R"(,"voltage":2990})";
}

QByteArray bareNumber(int device)
{
    return "21." + QByteArray::number(device % 90);
}

void announceHomeAssistant(Decoder& decoder, int devices)
{
    for (int device = 0; device < devices; ++device)
        for (int leaf = 0; leaf < bindingsOfADevice; ++leaf) {
            const QByteArray number = QByteArray::number(device);
            hear(decoder, text("homeassistant/sensor/d" + number + '/' + key(leaf) + "/config"),
                 R"({"state_topic":"site/device )" + number + R"(","value_template":"{{ value_json[')" + key(leaf) + R"('] }}","unique_id":")" + number + key(leaf) + "\"}");
        }
}

void announceHomie(Decoder& decoder, int devices)
{
    QByteArray properties;
    for (int leaf = 0; leaf < bindingsOfADevice; ++leaf)
        properties += (leaf ? ",\"" : "\"") + key(leaf) + R"(":{"datatype":"float","unit":"%"})";
    for (int device = 0; device < devices; ++device) {
        const QString path = text("homie/5/device-" + QByteArray::number(device));
        hear(decoder, path + u"/$description"_s, R"({"homie":"5.0","version":1,"name":"D","nodes":{"climate":{"properties":{)" + properties + "}}}}");
        hear(decoder, path + u"/$state"_s, "ready");
    }
}

constexpr int devicesOfANode = 200;

QString sparkplugTopic(const char* type, int device)
{
    return text("spBv1.0/Plant/" + QByteArray(type) + "/Edge" + QByteArray::number(device / devicesOfANode) + "/Device" + QByteArray::number(device % devicesOfANode));
}

QByteArray metricValue(int leaf)
{
    return WireBytes().fixed32(12, float(leaf) + 0.5F).done();
}

void announceSparkplug(Decoder& decoder, int devices)
{
    for (int device = 0; device < devices; ++device) {
        if (device % devicesOfANode == 0)
            hear(decoder, text("spBv1.0/Plant/NBIRTH/Edge" + QByteArray::number(device / devicesOfANode)), payloadBytes(0, {}));
        QList<QByteArray> births;
        for (int leaf = 0; leaf < bindingsOfADevice; ++leaf)
            births.push_back(metricBytes("Inputs/" + key(leaf), 9, metricValue(leaf), WireBytes().varint(2, quint64(device % devicesOfANode * bindingsOfADevice + leaf)).done()));
        hear(decoder, sparkplugTopic("DBIRTH", device), payloadBytes(quint64(device % devicesOfANode + 1) % 256, births));
    }
}

/// Sequence numbers go on from the births, for each node apart; metrics are named by their aliases.
Speaker sparkplugSpeaker(int devices)
{
    auto next = std::make_shared<std::vector<quint64>>();
    for (int first = 0; first < devices; first += devicesOfANode)
        next->push_back(quint64(std::min(devicesOfANode, devices - first)) + 1);
    return [next](int device, int) {
        QList<QByteArray> values;
        for (int leaf = 0; leaf < bindingsOfADevice; ++leaf)
            values.push_back(metricBytes({}, 9, metricValue(leaf), WireBytes().varint(2, quint64(device % devicesOfANode * bindingsOfADevice + leaf)).varint(3, 1'700'000'000'000).done()));
        return said(sparkplugTopic("DDATA", device), payloadBytes((*next)[std::size_t(device / devicesOfANode)]++ % 256, values));
    };
}

void announceZigbee(Decoder& decoder, int devices)
{
    QByteArray exposes;
    for (int leaf = 0; leaf < bindingsOfADevice; ++leaf)
        exposes += (leaf ? "," : "") + QByteArray(R"({"type":"numeric","access":1,"unit":"x","property":")") + key(leaf) + "\"}";
    QByteArray list = "[";
    for (int device = 0; device < devices; ++device)
        list += (device ? "," : "") + QByteArray(R"({"ieee_address":"0x)") + QByteArray::number(device) + R"(","friendly_name":"device )" + QByteArray::number(device)
              + R"(","definition":{"vendor":"v","exposes":[)" + exposes + "]}}";
    hear(decoder, u"zigbee2mqtt/bridge/devices"_s, list + "]");
    Events events;
    for (int turn = 0; turn < 5'000 && decoder.figures().sources < quint64(devices * bindingsOfADevice); ++turn)
        decoder.due(Ticks(turn), {}, events);
}

constexpr int endpoints = 25; ///< of a node; a network has no more than 4,000 nodes

void announceZwave(Decoder& decoder, int devices)
{
    hear(decoder, u"zwave/_EVENTS/ZWAVE_GATEWAY-z/driver/driver_ready"_s, R"({"data":[{"homeid":2119630849,"name":"0x7e570001","controllerId":1}]})");
    for (int node = 0; node * endpoints < devices * bindingsOfADevice; ++node)
        hear(decoder, text("zwave/nodeID_" + QByteArray::number(node + 2) + "/nodeinfo"),
             R"({"id":)" + QByteArray::number(node + 2) + R"(,"hexId":"0x010f","manufacturer":"Fibargroup","productLabel":"FGD-212","productDescription":"Dimmer 2"})");
}

Message sayZwave(int device, int topic)
{
    const int number = device * bindingsOfADevice + topic;
    return said(text("zwave/nodeID_" + QByteArray::number(number / endpoints + 2) + "/sensor_multilevel/endpoint_" + QByteArray::number(number % endpoints) + "/Air_temperature"),
                R"({"time":1795338214297,"value":)" + bareNumber(device) + "}");
}

QByteArray tasmotaState(int device)
{
    return R"({"Time":"2026-11-22T10:00:00","ENERGY":{"Total":1.5,"Today":0.5,"Power":12)" + QByteArray::number(device % 10) + R"(,"Voltage":230,"Current":0.5}})";
}

void announceTasmota(Decoder& decoder, int devices)
{
    for (int device = 0; device < devices; ++device) {
        const QByteArray mac = hex(device, 12);
        hear(decoder, text("tasmota/discovery/" + mac + "/config"), R"({"mac":")" + mac + R"(","t":"pow)" + QByteArray::number(device)
                                                                        + R"(","ft":"%prefix%/%topic%/","tp":["cmnd","stat","tele"],"rl":[1],"swc":[-1],"btn":[0],"so":{},"ver":1})");
        hear(decoder, text("tasmota/discovery/" + mac + "/sensors"), R"({"sn":)" + tasmotaState(device) + "}");
    }
}

void announceShelly(Decoder& decoder, int devices)
{
    for (int device = 0; device < devices; ++device)
        hear(decoder, u"shellies/announce"_s, R"({"id":"shellyem3-)" + hex(device, 12) + R"(","model":"SHEM-3","mac":")" + hex(device, 12) + "\"}");
}

Message sayShelly(int device, int topic)
{
    constexpr std::array leaves{"emeter/0/power", "emeter/0/voltage", "emeter/0/current", "emeter/1/power", "emeter/1/voltage"};
    return said(text("shellies/shellyem3-" + hex(device, 12) + '/' + leaves[std::size_t(topic)]), bareNumber(device));
}

void announceNothing(Decoder&, int) {}

Message sayShellyRpc(int device, int)
{
    const QByteArray id = "shellyplus1pm-" + hex(device, 12).toLower();
    return said(text(id + "/events/rpc"), R"({"src":")" + id + R"(","dst":"x","method":"NotifyStatus","params":{"ts":1750000000.25,"switch:0":{"id":0,"output":true,"apower":12.5,"current":0.05,"voltage":)"
                                              + "23" + QByteArray::number(device % 10) + R"(.1,"freq":50}}})");
}

void announceEsphome(Decoder& decoder, int devices)
{
    for (int device = 0; device < devices; ++device) {
        const QByteArray name = "node" + QByteArray::number(device);
        const QByteArray mac = hex(device, 12).toLower();
        hear(decoder, text("esphome/discover/" + name), R"({"ip":"10.0.0.20","name":")" + name + R"(","version":"2025.3.1","mac":")" + mac + R"(","platform":"ESP32","board":"esp32dev"})");
        for (int leaf = 0; leaf < bindingsOfADevice; ++leaf)
            hear(decoder, text("homeassistant/sensor/" + name + '/' + key(leaf) + "/config"), R"({"name":")" + key(leaf) + R"(","stat_t":")" + name + "/sensor/" + key(leaf) + R"(/state","avty_t":")" + name
                     + R"(/status","uniq_id":")" + mac + '-' + key(leaf) + R"(","dev":{"ids":")" + mac + R"(","cns":[["mac",")" + mac + R"("]],"name":")" + name + "\"}}");
    }
}

Message sayTheengs(int device, int)
{
    const QByteArray id = hex(device, 12);
    return said(text("home/gw/BTtoMQTT/" + id), R"({"id":")" + id + R"(","brand":"Xiaomi","model":"TH Sensor","model_id":"LYWSD03MMC","type":"THB","tempc":21.)" + QByteArray::number(device % 90)
                                                    + R"(,"hum":41,"batt":97,"volt":2.99,"rssi":-65})");
}

void announceLearned(Decoder& decoder, int devices)
{
    Events events;
    for (int device = 0; device < devices; ++device) {
        LearnedMapping mapping;
        mapping.broker = BrokerId(u"b"_s);
        mapping.device.identifiers = {{u"topic"_s, text("plant/machine" + QByteArray::number(device))}};
        for (int leaf = 0; leaf < bindingsOfADevice; ++leaf) {
            LearnedPoint point;
            point.topic = text("plant/machine" + QByteArray::number(device) + "/state");
            point.path = {text(key(leaf))};
            point.point.property = point.point.name = text(key(leaf));
            point.point.component = u"sensor"_s;
            point.point.kind = PointKind::Number;
            mapping.points.push_back(point);
        }
        decoder.learn(mapping, events);
        events.clear();
    }
}

void announceModbus(Decoder& decoder, int devices)
{
    QByteArray points;
    for (int leaf = 0; leaf < bindingsOfADevice; ++leaf)
        points += (leaf ? "," : "") + QByteArray(R"({"property":")") + key(leaf) + R"(","table":"input","type":"float32","address":)" + QByteArray::number(10 + 2 * leaf) + "}";
    for (int device = 0; device < devices; ++device) {
        const QByteArray id = "m" + QByteArray::number(device);
        hear(decoder, text("$modbus/" + id + "/map"), R"({"id":")" + id + R"(","unit":3,"points":[)" + points + "]}");
    }
}

template <auto Say>
Speaker plain(int)
{
    return Say;
}

Message sayHomeAssistant(int device, int) { return said(text("site/device " + QByteArray::number(device)), fiveMembers(device)); }
Message sayHomie(int device, int topic) { return said(text("homie/5/device-" + QByteArray::number(device) + "/climate/" + key(topic)), bareNumber(device)); }
Message sayZigbee(int device, int) { return said(text("zigbee2mqtt/device " + QByteArray::number(device)), fiveMembers(device)); }
Message sayTasmota(int device, int) { return said(text("tele/pow" + QByteArray::number(device) + "/SENSOR"), tasmotaState(device)); }
Message sayEsphome(int device, int topic) { return said(text("node" + QByteArray::number(device) + "/sensor/" + key(topic) + "/state"), bareNumber(device)); }
Message sayLearned(int device, int) { return said(text("plant/machine" + QByteArray::number(device) + "/state"), fiveMembers(device)); }
Message sayModbus(int device, int) { return said(text("$modbus/m" + QByteArray::number(device) + "/input/10"), QByteArray::fromHex("42f6e97942f6e97942f6e97942f6e97942f6e979")); }

} // namespace

const std::vector<Dialect>& dialects()
{
    static const std::vector<Dialect> all{
        {"Home Assistant", 5, 1, announceHomeAssistant, plain<sayHomeAssistant>},
        {"Homie", 1, 5, announceHomie, plain<sayHomie>},
        {"Sparkplug B", 5, 1, announceSparkplug, sparkplugSpeaker},

        {"Zigbee2MQTT", 5, 1, announceZigbee, plain<sayZigbee>},
        {"Z-Wave JS UI", 1, 5, announceZwave, plain<sayZwave>},
        {"Tasmota", 5, 1, announceTasmota, plain<sayTasmota>},
        {"Shelly Gen1", 1, 5, announceShelly, plain<sayShelly>},
        {"Shelly Gen2+", 5, 1, announceNothing, plain<sayShellyRpc>},
        {"ESPHome", 1, 5, announceEsphome, plain<sayEsphome>},
        {"Theengs", 5, 1, announceNothing, plain<sayTheengs>},
        {"learned JSON", 5, 1, announceLearned, plain<sayLearned>},
        {"Modbus", 5, 1, announceModbus, plain<sayModbus>},
    };
    return all;
}

} // namespace holdfast
