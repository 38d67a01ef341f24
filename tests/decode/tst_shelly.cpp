// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listener.h"

#include <QRegularExpression>
#include <QTest>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray announce = R"({"id":"shellyswitch25-C0FFEE","model":"SHSW-25","mac":"A4CF12C0FFEE","ip":"10.0.0.9","new_fw":false,"fw_ver":"20230913-112234/v1.14.0"})";
QByteArray announcementOf(const QByteArray& id, const QByteArray& model)
{
    return R"({"id":")" + id + R"(","model":")" + model + R"(","mac":"A4CF12000042","ip":"10.0.0.10","fw_ver":"x"})";
}

const QString one = u"shellies/shellyswitch25-C0FFEE/"_s;
const QString pm = u"shellyplus1pm-a4cf12aabbcc"_s;

QByteArray notify(const QByteArray& components, const QByteArray& method = "NotifyStatus")
{
    return R"({"src":"shellyplus1pm-a4cf12aabbcc","dst":"shellyplus1pm-a4cf12aabbcc/events","method":")" + method + R"(","params":{"ts":1750000000.25,)" + components + "}}";
}

QString topic(const char* tail)
{
    return pm + u'/' + QLatin1StringView(tail);
}

QByteArray written(Listener& listener, const QString& property, const Value& value)
{
    const auto publication = listener.decoder.encode(listener.point(property)->source, value);
    static const QRegularExpression number(u"\"id\":1000\\d{3},\"src\""_s);
    return publication ? publication->topic.toUtf8() + ' ' + QString::fromUtf8(publication->payload).replace(number, u"\"id\":N,\"src\""_s).toUtf8() + (publication->retained ? " retained" : "") : publication.error().message.toUtf8();
}

} // namespace

class TstShelly : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstGenerationShowsByItsTopics();
    void energyInWattMinutesBecomesWattHours();
    void whatItIsMayBeAnnouncedLater();
    void aRollerMovesAndStands();
    void batteryDevicesAreNotGoneWhenTheySleep();
    void aLampIsReadFromItsStatus();
    void theScriptsAndTheDeviceGiveOneSetOfPoints();
    void aNotificationMakesADeviceThatMustStillBeAsked();
    void partialNotificationsLeaveTheRest();
    void valuesKeepTheDevicesOwnTime();
    void statusTopicsAreReadToo();
    void itIsSwitchedByACall();
    void itsAnswerToACommandSaysWhichOne();
    void buttonsTellTheirEvents();
    void threePhasesAreThreeTimesThePoints();
    void itsAnswersCompleteIt();
    void firmwareIsFoundInStatusAndInTheAnswer();
    void aRefusedCallIsAnAnswerToo();
    void itSaysWhenItIsGone();
    void twoDevicesOnOnePrefixAreAFault();
    void aTopicOfSomebodyElseIsLeftAlone();
    void allCanBeAskedToAnnounceThemselves();
};

void TstShelly::theFirstGenerationShowsByItsTopics()
{
    Listener listener;
    listener.hear(u"shellies/announce"_s, announce);
    QVERIFY(listener.points.empty());
    listener.hear(one + u"relay/0"_s, "on", true);
    listener.hear(one + u"relay/1"_s, "off", true);
    listener.hear(one + u"relay/0/power"_s, "61.25");
    listener.hear(one + u"online"_s, "true", true);
    const PointDeclared* relay = listener.point(u"shellyswitch25-C0FFEE-relay-0"_s);
    QVERIFY(relay);
    QCOMPARE(relay->device.identifiers, (std::vector<Identifier>{{u"shelly"_s, u"shellyswitch25-c0ffee"_s}, {u"mac"_s, u"a4:cf:12:c0:ff:ee"_s}}));
    QCOMPARE(relay->device.model, u"Shelly 2.5"_s);
    QCOMPARE(relay->device.firmware, u"20230913-112234/v1.14.0"_s);
    QCOMPARE(listener.value(u"shellyswitch25-C0FFEE-relay-0"_s), std::optional<Value>(true));
    QCOMPARE(listener.value(u"shellyswitch25-C0FFEE-relay-1"_s), std::optional<Value>(false));
    QCOMPARE(listener.value(u"shellyswitch25-C0FFEE-power-0"_s), std::optional<Value>(61.25));
    QCOMPARE(listener.available(u"shellyswitch25-C0FFEE-relay-1"_s), std::optional(true));
    QCOMPARE(written(listener, u"shellyswitch25-C0FFEE-relay-1"_s, true), "shellies/shellyswitch25-C0FFEE/relay/1/command on");
    listener.hear(one + u"relay/0"_s, "overpower");
    QCOMPARE(listener.value(u"shellyswitch25-C0FFEE-relay-0"_s), std::optional<Value>(false));
    QCOMPARE(listener.value(u"shellyswitch25-C0FFEE-overpower-0"_s), std::optional<Value>(true));
}

void TstShelly::energyInWattMinutesBecomesWattHours()
{
    Listener listener;
    listener.hear(u"shellies/announce"_s, announce);
    listener.hear(one + u"relay/0/energy"_s, "90000");
    const Point& energy = listener.point(u"shellyswitch25-C0FFEE-energy-0"_s)->point;
    QCOMPARE(energy.unit, u"Wh"_s);
    QCOMPARE(energy.accumulation, Accumulation::TotalIncreasing);
    QCOMPARE(listener.value(energy.property), std::optional<Value>(1'500.0)); // 1.5 kWh
    listener.hear(one + u"emeter/0/total"_s, "123.4");
    QCOMPARE(listener.value(u"shellyswitch25-C0FFEE-emeter-total-0"_s), std::optional<Value>(123.4));
    listener.hear(one + u"emeter/0/pf"_s, "0.5");
    QCOMPARE(listener.value(u"shellyswitch25-C0FFEE-emeter-pf-0"_s), std::optional<Value>(50.0));
}

void TstShelly::whatItIsMayBeAnnouncedLater()
{
    Listener listener;
    listener.hear(one + u"relay/0"_s, "on", true);
    QVERIFY(listener.devices.empty()); // another convention may know it by its address
    listener.hear(u"shellies/announce"_s, announce);
    QCOMPARE(listener.devices.size(), std::size_t(1));
    QCOMPARE(listener.devices.begin()->second.needs, QString());
    QCOMPARE(listener.value(u"shellyswitch25-C0FFEE-relay-0"_s), std::optional<Value>(true));
    Listener second;
    second.hear(one + u"relay/0"_s, "on", true);
    second.hear(one + u"info"_s, R"({"mac":"A4CF12C0FFEE","wifi_sta":{"rssi":-60,"ssid":"x"}})");
    QCOMPARE(second.devices.begin()->second.needs, u"announce"_s);
    QCOMPARE(second.point(u"shellyswitch25-C0FFEE-relay-0"_s)->device.identifiers.back(), (Identifier{u"mac"_s, u"a4:cf:12:c0:ff:ee"_s}));
    QCOMPARE(second.value(u"shellyswitch25-C0FFEE-rssi"_s), std::optional<Value>(-60.0));
}

void TstShelly::aRollerMovesAndStands()
{
    Listener listener;
    listener.hear(u"shellies/announce"_s, announce);
    listener.hear(one + u"roller/0"_s, "open");
    listener.hear(one + u"roller/0/pos"_s, "35");
    QCOMPARE(listener.value(u"shellyswitch25-C0FFEE-roller-0"_s), std::optional<Value>(u"opening"_s));
    QCOMPARE(listener.value(u"position"_s), std::optional<Value>(35.0));
    listener.hear(one + u"roller/0/pos"_s, "-1"); // not calibrated
    QVERIFY(listener.events.empty());
    QCOMPARE(written(listener, u"position"_s, 50.0), "shellies/shellyswitch25-C0FFEE/roller/0/command/pos 50");
    QCOMPARE(written(listener, u"shellyswitch25-C0FFEE-roller-0"_s, u"closed"_s), "shellies/shellyswitch25-C0FFEE/roller/0/command close");
}

void TstShelly::batteryDevicesAreNotGoneWhenTheySleep()
{
    Listener listener;
    const QString ht = u"shellies/shellyht-AABBCC/"_s;
    listener.hear(u"shellies/announce"_s, announcementOf("shellyht-AABBCC", "SHHT-1"));
    listener.hear(ht + u"sensor/temperature"_s, "21.3", true);
    listener.hear(ht + u"sensor/battery"_s, "88", true);
    listener.hear(ht + u"sensor/humidity"_s, "999", true); // the sensor failed
    listener.hear(ht + u"online"_s, "false", true);
    QCOMPARE(listener.value(u"shellyht-AABBCC-temperature"_s), std::optional<Value>(21.3));
    QCOMPARE(listener.point(u"shellyht-AABBCC-battery"_s)->point.quantity, Quantity::Battery);
    QVERIFY(!listener.value(u"shellyht-AABBCC-humidity"_s));
    QVERIFY(!listener.available(u"shellyht-AABBCC-temperature"_s));
    QCOMPARE(listener.point(u"shellyht-AABBCC-battery"_s)->device.supply, Supply::Battery);
}

void TstShelly::aLampIsReadFromItsStatus()
{
    Listener listener;
    const QString lamp = u"shellies/shellydimmer-AABBCC/"_s;
    listener.hear(u"shellies/announce"_s, announcementOf("shellydimmer-AABBCC", "SHDM-1"));
    listener.hear(lamp + u"light/0/status"_s, R"({"ison":true,"mode":"white","brightness":40})");
    QCOMPARE(listener.value(u"shellydimmer-AABBCC-0"_s), std::optional<Value>(true));
    QCOMPARE(listener.value(u"brightness"_s), std::optional<Value>(102.0));
    QCOMPARE(written(listener, u"shellydimmer-AABBCC-0"_s, false), R"(shellies/shellydimmer-AABBCC/light/0/set {"turn":"off"})");
    QCOMPARE(written(listener, u"brightness"_s, 102.0), R"(shellies/shellydimmer-AABBCC/light/0/set {"turn":"on","brightness":40})");
    QVERIFY(!listener.point(u"red"_s));
}

void TstShelly::theScriptsAndTheDeviceGiveOneSetOfPoints()
{
    Listener listener;
    listener.hear(u"homeassistant/switch/shellyplus1pm-a4cf12aabbcc-0/config"_s,
                  R"({"name":"Relay 0","stat_t":"~status/switch:0","val_tpl":"{%if value_json.output%}on{%else%}off{%endif%}","cmd_t":"~rpc","pl_on":"x","pl_off":"y","stat_on":"on","stat_off":"off",
                      "uniq_id":"shellyplus1pm-a4cf12aabbcc-0","dev":{"cns":[["mac","a4:cf:12:aa:bb:cc"]],"name":"P"},"~":"shellyplus1pm-a4cf12aabbcc/"})");
    listener.hear(topic("events/rpc"), notify(R"("switch:0":{"id":0,"output":true,"apower":5})"));
    std::vector<PointDeclared> both;
    for (const auto& [source, declared] : listener.points)
        if (declared.point.property == pm + u"-0")
            both.push_back(declared);
    QCOMPARE(both.size(), std::size_t(2));
    QVERIFY(both[0].convention != both[1].convention);
    QCOMPARE(both[0].uniqueId, both[1].uniqueId);
    QCOMPARE(both[0].point.component, both[1].point.component);
    QVERIFY(std::ranges::find(both[1].device.identifiers, Identifier{u"mac"_s, u"a4:cf:12:aa:bb:cc"_s}) != both[1].device.identifiers.end());
    listener.hear(topic("status/switch:0"), R"({"id":0,"output":false,"apower":0})");
    QCOMPARE(listener.values.at(both[0].source).value, Value(false)); // both hear it
    QCOMPARE(listener.values.at(both[1].source).value, Value(false));
}

void TstShelly::aNotificationMakesADeviceThatMustStillBeAsked()
{
    Listener listener;
    listener.hear(topic("events/rpc"), notify(R"("switch:0":{"id":0,"output":true,"apower":12.5,"aenergy":{"total":1000.5,"by_minute":[1,2,3]}},"wifi":{"rssi":-55})"));
    QCOMPARE(listener.devices.size(), std::size_t(1));
    QCOMPARE(listener.devices.begin()->second.needs, u"announce"_s);
    QCOMPARE(listener.devices.begin()->second.device.identifiers.back(), (Identifier{u"mac"_s, u"a4:cf:12:aa:bb:cc"_s}));
    QCOMPARE(listener.value(pm + u"-0"_s), std::optional<Value>(true));
    QCOMPARE(listener.value(u"apower"_s), std::optional<Value>(12.5));
    QCOMPARE(listener.value(u"total"_s), std::optional<Value>(1000.5));
    QCOMPARE(listener.point(u"total"_s)->point.unit, u"Wh"_s);
    QCOMPARE(listener.point(u"total"_s)->uniqueId, QString(pm + u"-0-energy"));
    QCOMPARE(listener.point(u"rssi"_s)->point.quantity, Quantity::SignalStrength);
    QVERIFY(!listener.point(u"voltage"_s)); // nothing said that it measures any
}

void TstShelly::partialNotificationsLeaveTheRest()
{
    Listener listener;
    listener.hear(topic("events/rpc"), notify(R"("switch:0":{"id":0,"output":true,"apower":12.5})"));
    const std::size_t points = listener.points.size();
    listener.hear(topic("events/rpc"), notify(R"("switch:0":{"id":0,"apower":13})"));
    QCOMPARE(listener.value(pm + u"-0"_s), std::optional<Value>(true));
    QCOMPARE(listener.value(u"apower"_s), std::optional<Value>(13.0));
    QCOMPARE(listener.count<ValueHeard>(), 1);
    listener.hear(topic("events/rpc"), notify(R"("switch:0":{"id":0,"voltage":230.1})"));
    QCOMPARE(listener.points.size(), points + 1);
    QCOMPARE(listener.value(u"voltage"_s), std::optional<Value>(230.1));
}

void TstShelly::valuesKeepTheDevicesOwnTime()
{
    Listener listener;
    listener.hear(topic("events/rpc"), notify(R"("temperature:0":{"id":0,"tC":21.5,"tF":70.7})"));
    QCOMPARE(listener.values.at(listener.point(u"tC"_s)->source).ownTime, std::optional(Timestamp(std::chrono::milliseconds(1'750'000'000'250))));
}

void TstShelly::statusTopicsAreReadToo()
{
    Listener listener;
    listener.hear(topic("status/devicepower:0"), R"({"id":0,"battery":{"V":2.9,"percent":71},"external":{"present":false}})", true);
    QCOMPARE(listener.value(u"percent"_s), std::optional<Value>(71.0));
    QCOMPARE(listener.point(u"percent"_s)->point.quantity, Quantity::Battery);
    QVERIFY(!listener.point(u"percent"_s)->hasAvailability); // it sleeps
    listener.hear(topic("status/flood:0"), R"({"id":0,"alarm":true,"mute":false,"errors":[]})");
    QCOMPARE(listener.value(pm + u"-flood"_s), std::optional<Value>(true));
    QCOMPARE(listener.point(pm + u"-flood"_s)->point.quantity, Quantity::Moisture);
}

void TstShelly::itIsSwitchedByACall()
{
    Listener listener;
    listener.hear(topic("events/rpc"), notify(R"("switch:2":{"id":2,"output":true},"cover:1":{"id":1,"state":"opening","current_pos":40},"light:0":{"id":0,"output":true,"brightness":50})"));
    QCOMPARE(written(listener, pm + u"-2"_s, false),
             R"(shellyplus1pm-a4cf12aabbcc/rpc {"id":N,"src":"holdfast/shelly","method":"Switch.Set","params":{"id":2,"on":false}})");
    QCOMPARE(written(listener, pm + u"-cover-1"_s, u"closed"_s),
             R"(shellyplus1pm-a4cf12aabbcc/rpc {"id":N,"src":"holdfast/shelly","method":"Cover.Close","params":{"id":1}})");
    QCOMPARE(written(listener, u"position"_s, 75.0),
             R"(shellyplus1pm-a4cf12aabbcc/rpc {"id":N,"src":"holdfast/shelly","method":"Cover.GoToPosition","params":{"id":1,"pos":75}})");
    QCOMPARE(toNumber(*listener.value(u"brightness"_s)).value_or(0), 127.5);
    QCOMPARE(written(listener, u"brightness"_s, 255.0),
             R"(shellyplus1pm-a4cf12aabbcc/rpc {"id":N,"src":"holdfast/shelly","method":"Light.Set","params":{"id":0,"on":true,"brightness":100}})");
}

void TstShelly::itsAnswerToACommandSaysWhichOne()
{
    Listener listener;
    listener.hear(topic("events/rpc"), notify(R"("switch:2":{"id":2,"output":true},"cover:1":{"id":1,"state":"opening","current_pos":40})"));
    const SourceIndex cover = listener.point(u"position"_s)->source;
    const auto call = listener.decoder.encode(cover, 75.0);
    const QByteArray number = call->payload.mid(6, 7);
    const auto answers = [&](const QByteArray& rest) {
        listener.hear(u"holdfast/shelly/rpc"_s, R"({"id":)" + number + R"(,"src":"shellyplus1pm-a4cf12aabbcc","dst":"holdfast/shelly",)" + rest + '}');
        return listener.answers;
    };
    const auto taken = answers(R"("result":null)");
    QCOMPARE(taken.size(), 1U);
    QCOMPARE(taken.back().what, u"command"_s);
    QCOMPARE(SourceIndex(taken.back().transaction), cover);
    QVERIFY(taken.back().good);
    const auto refused = answers(R"("error":{"code":-103,"message":"not calibrated"})");
    QVERIFY(!refused.back().good);
    QCOMPARE(refused.back().detail, u"not calibrated"_s);
}

void TstShelly::buttonsTellTheirEvents()
{
    Listener listener;
    const QByteArray event = notify(R"("events":[{"component":"input:0","id":0,"event":"single_push","ts":1750000000.25},{"component":"sys","event":"config_changed"}])", "NotifyEvent");
    listener.hear(topic("events/rpc"), event);
    QCOMPARE(listener.value(pm + u"-input-0"_s), std::optional<Value>(u"single_push"_s));
    QCOMPARE(listener.points.size(), std::size_t(1));
    QCOMPARE(listener.points.begin()->second.point.function, PointFunction::Event);
    listener.hear(topic("events/rpc"), event);
    QCOMPARE(listener.count<ValueHeard>(), 1);
}

void TstShelly::threePhasesAreThreeTimesThePoints()
{
    Listener listener;
    listener.hear(topic("status/em:0"), R"({"id":0,"a_current":2.4,"a_voltage":229,"a_act_power":375.5,"b_voltage":230,"total_act_power":558.9,"n_current":null})");
    QCOMPARE(listener.value(u"a_voltage"_s), std::optional<Value>(229.0));
    QCOMPARE(listener.value(u"b_voltage"_s), std::optional<Value>(230.0));
    QCOMPARE(listener.point(u"a_act_power"_s)->uniqueId, QString(pm + u"-0-a-active_power"));
    QCOMPARE(listener.point(u"total_act_power"_s)->uniqueId, QString(pm + u"-total_active_power"));
    QCOMPARE(listener.point(u"a_voltage"_s)->point.name, u"Phase A voltage 0"_s);
    QCOMPARE(listener.value(u"n_current"_s), std::optional<Value>(Value()));
}

void TstShelly::itsAnswersCompleteIt()
{
    Listener listener;
    listener.hear(topic("events/rpc"), notify(R"("switch:0":{"id":0,"output":true})"));
    const auto asked = listener.decoder.ask({BrokerId(u"b"_s), u"shelly"_s, u"announce"_s, {}, 77});
    QVERIFY(asked.has_value());
    QCOMPARE(asked->size(), std::size_t(3));
    QCOMPARE(asked->front().topic, topic("rpc"));
    QVERIFY(asked->front().payload.contains("Shelly.GetDeviceInfo"));
    listener.hear(u"holdfast/shelly/rpc"_s, R"({"id":1,"src":"shellyplus1pm-a4cf12aabbcc","dst":"holdfast/shelly","result":{"name":null,"id":"shellyplus1pm-a4cf12aabbcc","mac":"A4CF12AABBCC",
        "model":"SNSW-001P16EU","gen":2,"fw_id":"20231219-133934/1.1.0-g34b5d4f","ver":"1.1.0","app":"Plus1PM"}})");
    QCOMPARE(listener.count<AnswerHeard>(), 1);
    QCOMPARE(listener.answers.back().transaction, quint64(77));
    QVERIFY(listener.answers.back().good);
    QCOMPARE(listener.devices.begin()->second.needs, QString());
    QCOMPARE(listener.points.begin()->second.device.model, u"Shelly Plus 1PM"_s);
    QCOMPARE(listener.value(u"installed_version"_s), std::optional<Value>(u"20231219-133934/1.1.0-g34b5d4f"_s));
    listener.hear(u"holdfast/shelly/rpc"_s, R"({"id":2,"src":"shellyplus1pm-a4cf12aabbcc","dst":"holdfast/shelly","result":{"sys":{"device":{"name":"Boiler"}},"switch:1":{"id":1,"name":"Heater"}}})");
    QCOMPARE(listener.points.begin()->second.device.name, u"Boiler"_s);
    listener.hear(u"holdfast/shelly/rpc"_s, R"({"id":3,"src":"shellyplus1pm-a4cf12aabbcc","dst":"holdfast/shelly","result":{"sys":{"uptime":5,"available_updates":{}},"switch:1":{"id":1,"output":false}}})");
    QCOMPARE(listener.value(pm + u"-1"_s), std::optional<Value>(false));
    QCOMPARE(listener.point(pm + u"-1"_s)->point.name, u"Heater"_s);
}

void TstShelly::firmwareIsFoundInStatusAndInTheAnswer()
{
    Listener listener;
    listener.hear(topic("status/sys"), R"({"mac":"A4CF12AABBCC","restart_required":false,"available_updates":{"stable":{"version":"1.2.3"}}})");
    QCOMPARE(listener.value(u"latest_version"_s), std::optional<Value>(u"1.2.3"_s));
    QCOMPARE(listener.point(u"latest_version"_s)->point.quantity, Quantity::Firmware);
    const auto asked = listener.decoder.ask({BrokerId(u"b"_s), u"shelly"_s, u"ota-check"_s, {{u"mac"_s, u"a4:cf:12:aa:bb:cc"_s}}, 5});
    QVERIFY(asked.has_value());
    QVERIFY(asked->front().payload.contains("Shelly.CheckForUpdate"));
    listener.hear(u"holdfast/shelly/rpc"_s, R"({"id":1,"src":"shellyplus1pm-a4cf12aabbcc","dst":"holdfast/shelly","result":{"stable":{"version":"1.3.0","build_id":"x"}}})");
    QCOMPARE(listener.answers.back().detail, u"1.3.0"_s);
    QCOMPARE(listener.value(u"latest_version"_s), std::optional<Value>(u"1.3.0"_s));
}

void TstShelly::aRefusedCallIsAnAnswerToo()
{
    Listener listener;
    listener.hear(topic("status/wifi"), R"({"rssi":-50})");
    QVERIFY(listener.decoder.ask({BrokerId(u"b"_s), u"shelly"_s, u"ota-check"_s, {}, 9}).has_value());
    listener.hear(u"holdfast/shelly/rpc"_s, R"({"id":1,"src":"shellyplus1pm-a4cf12aabbcc","dst":"holdfast/shelly","error":{"code":-114,"message":"Resource unavailable"}})");
    QCOMPARE(listener.answers.size(), std::size_t(1));
    QVERIFY(!listener.answers[0].good);
    QCOMPARE(listener.answers[0].detail, u"Resource unavailable"_s);
}

void TstShelly::itSaysWhenItIsGone()
{
    Listener listener;
    listener.hear(topic("online"), "true", true);
    listener.hear(topic("events/rpc"), notify(R"("switch:0":{"id":0,"output":true})"));
    QCOMPARE(listener.available(pm + u"-0"_s), std::optional(true));
    listener.hear(topic("online"), "false", true);
    QCOMPARE(listener.available(pm + u"-0"_s), std::optional(false));
}

void TstShelly::twoDevicesOnOnePrefixAreAFault()
{
    Listener listener;
    listener.hear(topic("events/rpc"), notify(R"("switch:0":{"id":0,"output":true})"));
    listener.hear(topic("events/rpc"), notify(R"("switch:0":{"id":0,"output":true})").replace("src\":\"shellyplus1pm-a4cf12aabbcc", "src\":\"shellyplus1pm-a4cf12aabbdd"));
    QCOMPARE(listener.faults.size(), std::size_t(1));
    QCOMPARE(listener.devices.size(), std::size_t(1));
}

void TstShelly::aTopicOfSomebodyElseIsLeftAlone()
{
    Listener listener;
    listener.hear(u"plc/line1/status/pump"_s, R"({"id":4,"output":true})");
    listener.hear(u"service/rpc"_s, R"({"id":4,"method":"NotifyStatus","src":"bridge","params":{"switch:0":{"output":true}}})");
    listener.hear(u"shellies/whatever/else"_s, "1");
    QVERIFY(listener.points.empty());
    QVERIFY(listener.devices.empty());
}

void TstShelly::allCanBeAskedToAnnounceThemselves()
{
    Listener listener;
    listener.hear(u"x"_s, "1");
    const auto all = listener.decoder.ask({BrokerId(u"b"_s), u"shelly gen1"_s, u"announce"_s, {}, 1});
    QVERIFY(all.has_value());
    QCOMPARE(all->front().topic, u"shellies/command"_s);
    QCOMPARE(all->front().payload, "announce");
    listener.hear(u"shellies/announce"_s, announce);
    const auto check = listener.decoder.ask({BrokerId(u"b"_s), u"shelly gen1"_s, u"ota-check"_s, {{u"mac"_s, u"a4:cf:12:c0:ff:ee"_s}}, 1});
    QVERIFY(check.has_value());
    QCOMPARE(check->front().topic, QString(one + u"command"));
    QCOMPARE(check->front().payload, "update");
}

QTEST_GUILESS_MAIN(TstShelly)
#include "tst_shelly.moc"
