// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listener.h"

#include "app/decode/recognition.h"

#include <QTest>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::seconds longEnough{11};

const Point* pointIn(const ProposalHeard& proposal, const QString& name)
{
    const auto found = std::ranges::find(proposal.points, name, &Point::name);
    return found == proposal.points.end() ? nullptr : &*found;
}

/// The last word on the device that hears this name.
const ProposalHeard* proposalOf(const Listener& listener, const QString& device)
{
    const ProposalHeard* last = nullptr;
    for (const ProposalHeard& proposal : listener.proposals)
        if (proposal.device.identifiers.front() == Identifier{u"topic"_s, device})
            last = &proposal;
    return last;
}

} // namespace

class TstPlainJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void topicsOfOneDeviceAreOneProposal();
    void jsonDevicesBesideEachOtherStayApart();
    void unitsComeFromSiblingsAndNames();
    void anImplausibleReadingHasNoUsualUnit();
    void rangesAreSeen();
    void textsThatMeanYesAndNoAreUnderstood();
    void factsAboutTheDeviceAreNoPoints();
    void itsOwnTimeIsUsed();
    void severalSendersOnOneTopicAreNoDevice();
    void textAloneIsNoProposal();
    void aTopicThatFindsItsReaderLeavesTheProposal();
    void laterNewsMakesABetterProposal();
    void anAdoptedProposalIsReadFromThenOn();
    void whatIsKnownByNameIsKnownInEveryDialect_data();
    void whatIsKnownByNameIsKnownInEveryDialect();
    void aFloodOfTopicsIsBounded();
};

void TstPlainJson::topicsOfOneDeviceAreOneProposal()
{
    Listener listener;
    listener.hear(u"site/floor1/meter7/power"_s, "1520.5");
    listener.hear(u"site/floor1/meter7/energy"_s, "88123.4");
    listener.hear(u"site/floor1/meter7/state"_s, "ON");
    listener.hear(u"site/floor1/meter8/power"_s, "7");
    listener.wait(longEnough);
    QCOMPARE(listener.proposals.size(), std::size_t(2));
    const ProposalHeard* meter = proposalOf(listener, u"site/floor1/meter7"_s);
    QVERIFY(meter);
    QCOMPARE(meter->points.size(), std::size_t(3));
    QCOMPARE(meter->device.name, u"meter7"_s);
    QCOMPARE(meter->device.suggestedArea, u"floor1"_s);
    QCOMPARE(pointIn(*meter, u"power"_s)->quantity, Quantity::Power);
    QCOMPARE(pointIn(*meter, u"power"_s)->unit, u"W"_s);
    QCOMPARE(pointIn(*meter, u"energy"_s)->accumulation, Accumulation::TotalIncreasing);
    QCOMPARE(pointIn(*meter, u"state"_s)->kind, PointKind::Bool);
}

void TstPlainJson::jsonDevicesBesideEachOtherStayApart()
{
    Listener listener;
    listener.hear(u"plant/boiler/telemetry"_s, R"({"flow":{"temperature":61.2},"return":{"temperature":48}})");
    listener.hear(u"plant/boiler/status"_s, R"({"running":true})");
    listener.hear(u"plant/chiller"_s, R"({"temperature":7})");
    listener.wait(longEnough);
    QCOMPARE(listener.proposals.size(), std::size_t(2));
    QCOMPARE(proposalOf(listener, u"plant/boiler"_s)->points.size(), std::size_t(3));
    QCOMPARE(pointIn(*proposalOf(listener, u"plant/boiler"_s), u"telemetry flow temperature"_s)->unit, u"°C"_s);
    QVERIFY(proposalOf(listener, u"plant/chiller"_s));
}

void TstPlainJson::unitsComeFromSiblingsAndNames()
{
    Listener listener;
    listener.hear(u"a/dev"_s, R"({"temperature":70,"temperature_unit":"F","power_kw":2.5,"pressure":{"value":3,"unit":"Bar"},"co2":600,"speed":4,"voltage":12,"batteryLevel":80,"x1":5})");
    listener.wait(longEnough);
    const ProposalHeard& proposal = listener.proposals.at(0);
    const auto unit = [&](const QString& name) { return pointIn(proposal, name) ? pointIn(proposal, name)->unit : u"?"_s; };
    QCOMPARE(unit(u"temperature"_s), u"°F"_s);
    QCOMPARE(unit(u"power_kw"_s), u"kW"_s);
    QCOMPARE(unit(u"pressure value"_s), u"bar"_s);
    QCOMPARE(unit(u"co2"_s), u"ppm"_s);
    QCOMPARE(unit(u"batteryLevel"_s), u"%"_s);
    QCOMPARE(unit(u"x1"_s), QString());
    QCOMPARE(pointIn(proposal, u"batteryLevel"_s)->quantity, Quantity::Battery);
    QCOMPARE(pointIn(proposal, u"power_kw"_s)->quantity, Quantity::Power);
    QVERIFY(!pointIn(proposal, u"temperature_unit"_s));
}

void TstPlainJson::anImplausibleReadingHasNoUsualUnit()
{
    Listener listener;
    listener.hear(u"a/dev"_s, R"({"pressure":1.8,"humidity":512})");
    listener.hear(u"a/weather"_s, R"({"pressure":1013})");
    listener.wait(longEnough);
    QCOMPARE(proposalOf(listener, u"a/dev"_s)->points.at(0).unit, QString());
    QCOMPARE(proposalOf(listener, u"a/dev"_s)->points.at(1).unit, QString());
    QCOMPARE(proposalOf(listener, u"a/weather"_s)->points.at(0).unit, u"hPa"_s);
}

void TstPlainJson::rangesAreSeen()
{
    Listener listener;
    for (const char* value : {"20", "25.5", "18"})
        listener.hear(u"a/dev/temperature"_s, value);
    listener.wait(longEnough);
    for (const char* value : {"12", "30"})
        listener.hear(u"a/dev/temperature"_s, value);
    listener.wait(std::chrono::seconds(31));
    listener.wait(std::chrono::seconds(31));
    const Point& point = listener.proposals.back().points.at(0);
    QCOMPARE(point.minimum, std::optional(12.0));
    QCOMPARE(point.maximum, std::optional(30.0));
    QVERIFY(!listener.proposals.back().mapping.points.at(0).point.minimum); // what was seen is no limit
}

void TstPlainJson::textsThatMeanYesAndNoAreUnderstood()
{
    Listener listener;
    listener.hear(u"gate"_s, R"({"door":"Open","mode":"auto","level":"12.5","armed":false})");
    listener.wait(longEnough);
    const ProposalHeard& proposal = listener.proposals.at(0);
    QCOMPARE(pointIn(proposal, u"door"_s)->kind, PointKind::Bool);
    QCOMPARE(pointIn(proposal, u"door"_s)->quantity, Quantity::Door);
    QCOMPARE(pointIn(proposal, u"mode"_s)->kind, PointKind::Str);
    QCOMPARE(pointIn(proposal, u"level"_s)->kind, PointKind::Number);
    QCOMPARE(pointIn(proposal, u"armed"_s)->kind, PointKind::Bool);
    const auto door = std::ranges::find(proposal.mapping.points, QStringList{u"door"_s}, &LearnedPoint::path);
    QCOMPARE(door->trueText, u"Open"_s);
    QCOMPARE(door->falseText, u"Closed"_s);
}

void TstPlainJson::factsAboutTheDeviceAreNoPoints()
{
    Listener listener;
    listener.hear(u"x/y"_s, R"({"mac":"A4CF12AABBCC","serial":"S-1","name":"North gate","model":"G2","humidity":40})");
    listener.wait(longEnough);
    const ProposalHeard& proposal = listener.proposals.at(0);
    QCOMPARE(proposal.points.size(), std::size_t(1));
    QCOMPARE(proposal.device.name, u"North gate"_s);
    QCOMPARE(proposal.device.model, u"G2"_s);
    QCOMPARE(proposal.device.serial, u"S-1"_s);
    QVERIFY(std::ranges::find(proposal.device.identifiers, Identifier{u"mac"_s, u"a4:cf:12:aa:bb:cc"_s}) != proposal.device.identifiers.end());
}

void TstPlainJson::itsOwnTimeIsUsed()
{
    Listener listener;
    listener.hear(u"x/y"_s, R"({"ts":1750000000,"time":"12:00","humidity":40})");
    listener.wait(longEnough);
    const ProposalHeard& proposal = listener.proposals.at(0);
    QCOMPARE(proposal.points.size(), std::size_t(1));
    QCOMPARE(proposal.mapping.points.at(0).timePath, QStringList{u"ts"_s});
}

void TstPlainJson::severalSendersOnOneTopicAreNoDevice()
{
    Listener listener;
    listener.hear(u"radio/rx"_s, R"({"id":17,"temperature":20})");
    listener.wait(longEnough);
    listener.hear(u"radio/rx"_s, R"({"id":18,"temperature":-3})");
    listener.wait(std::chrono::seconds(31));
    const ProposalHeard& proposal = listener.proposals.back();
    QVERIFY(proposal.confidence <= 0.1);
    QVERIFY(proposal.mapping.points.empty());
}

void TstPlainJson::textAloneIsNoProposal()
{
    Listener listener;
    listener.hear(u"chat/room1"_s, "hello");
    listener.hear(u"blob"_s, QByteArray("\xff\xfe\x00", 3));
    listener.hear(u"list"_s, "[1,2,3]");
    listener.hear(u"empty"_s, {});
    listener.wait(longEnough);
    QVERIFY(listener.proposals.empty());
}

void TstPlainJson::aTopicThatFindsItsReaderLeavesTheProposal()
{
    Listener listener;
    listener.hear(u"m/power"_s, "1");
    listener.hear(u"m/voltage"_s, "230");
    listener.wait(longEnough);
    listener.hear(u"homeassistant/sensor/o/config"_s, R"({"name":"x","state_topic":"m/power","unit_of_measurement":"W"})");
    listener.wait(std::chrono::seconds(31));
    QCOMPARE(listener.proposals.back().points.size(), std::size_t(1));
    QCOMPARE(listener.proposals.back().points.at(0).name, u"voltage"_s);
}

void TstPlainJson::laterNewsMakesABetterProposal()
{
    Listener listener;
    listener.hear(u"m/power"_s, "1");
    listener.wait(longEnough);
    const double before = listener.proposals.back().confidence;
    listener.hear(u"m/power"_s, "1");
    listener.hear(u"m/power"_s, "2");
    listener.wait(std::chrono::seconds(31));
    QCOMPARE(listener.proposals.size(), std::size_t(2));
    QVERIFY(listener.proposals.back().confidence > before);
    listener.hear(u"m/power"_s, "1.5");
    listener.wait(std::chrono::minutes(20));
    QCOMPARE(listener.proposals.size(), std::size_t(2)); // nothing new
}

void TstPlainJson::anAdoptedProposalIsReadFromThenOn()
{
    Listener listener;
    listener.hear(u"m/power"_s, "1");
    listener.hear(u"m/info"_s, R"({"door":"open","rssi":-70})");
    listener.wait(longEnough);
    const auto kept = learnedMappingFrom(toJson(listener.proposals.back().mapping));
    QVERIFY(kept.has_value());
    Listener restarted;
    restarted.decoder.learn(*kept, restarted.events);
    restarted.take();
    QCOMPARE(restarted.points.size(), std::size_t(3));
    restarted.hear(u"m/power"_s, "42");
    restarted.hear(u"m/info"_s, R"({"door":"closed","rssi":-71})");
    QCOMPARE(restarted.value(u"power"_s), std::optional<Value>(42.0));
    QCOMPARE(restarted.value(u"door"_s), std::optional<Value>(false));
    QCOMPARE(restarted.value(u"rssi"_s), std::optional<Value>(-71.0));
    restarted.wait(longEnough);
    QVERIFY(restarted.proposals.empty());
}

void TstPlainJson::whatIsKnownByNameIsKnownInEveryDialect_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<PointKind>("kind");
    QTest::addColumn<Quantity>("quantity");
    QTest::newRow("battery") << u"battery"_s << u"%"_s << PointKind::Number << Quantity::Battery;
    QTest::newRow("batt") << u"batt"_s << u"%"_s << PointKind::Number << Quantity::Battery;
    QTest::newRow("BatteryPercentage") << u"BatteryPercentage"_s << u"%"_s << PointKind::Number << Quantity::Battery;
    QTest::newRow("a battery in volts") << u"battery"_s << u"V"_s << PointKind::Number << Quantity::None;
    QTest::newRow("a battery that is low") << u"battery"_s << QString() << PointKind::Str << Quantity::None;
    QTest::newRow("linkquality") << u"linkquality"_s << u"lqi"_s << PointKind::Number << Quantity::LinkQuality;
    QTest::newRow("link-quality") << u"link-quality"_s << QString() << PointKind::Number << Quantity::LinkQuality;
    QTest::newRow("rssi") << u"rssi"_s << u"dBm"_s << PointKind::Number << Quantity::SignalStrength;
    QTest::newRow("RSSI") << u"RSSI"_s << QString() << PointKind::Number << Quantity::SignalStrength;
    QTest::newRow("rssi as text") << u"rssi"_s << QString() << PointKind::Str << Quantity::None;
    QTest::newRow("fw_version") << u"fw_version"_s << QString() << PointKind::Str << Quantity::Firmware;
    QTest::newRow("something else") << u"colour"_s << QString() << PointKind::Str << Quantity::None;
}

void TstPlainJson::whatIsKnownByNameIsKnownInEveryDialect()
{
    QFETCH(QString, key);
    QFETCH(QString, unit);
    QFETCH(PointKind, kind);
    QFETCH(Quantity, quantity);
    Point point;
    point.component = u"sensor"_s;
    point.property = key;
    point.unit = unit;
    point.kind = kind;
    recognise(point);
    QCOMPARE(point.quantity, quantity);
}

void TstPlainJson::aFloodOfTopicsIsBounded()
{
    DecoderOptions options;
    options.unclaimedTopics = 50'000;
    Listener listener(options);
    for (int topic = 0; topic < 8'000; ++topic)
        listener.hear(u"flood/d%1/power"_s.arg(topic), "1");
    for (int second = 0; second < 200; ++second)
        listener.wait(std::chrono::seconds(2));
    QVERIFY(!listener.proposals.empty());
    QVERIFY(listener.proposals.size() <= 5'000);
}

QTEST_GUILESS_MAIN(TstPlainJson)
#include "tst_plain_json.moc"
