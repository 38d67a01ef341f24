// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/site/simulated_site.h"
#include "tests/site/moment.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace holdfast;
using namespace holdfast::site;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

std::vector<Alarm> annunciated(const Picture& picture)
{
    std::vector<Alarm> alarms;
    for (const Alarm& alarm : picture.alarms) {
        const AlarmLabel label = labelOf(alarm.flags);
        if (alarm.priority != Priority::Alert && (label == AlarmLabel::Unack || label == AlarmLabel::Acked))
            alarms.push_back(alarm);
    }
    std::ranges::sort(alarms, [](const Alarm& a, const Alarm& b) { return std::tie(a.priority, b.raisedAt) < std::tie(b.priority, a.raisedAt); });
    return alarms;
}

} // namespace

class TestScenarios : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyScenarioHasANameOfItsOwn();
    void theMomentCounts412DevicesAs398And9And5();
    void theFiveAlarmsStandAsPictured();
    void fourteenSilencesAreFoldedUnderTheGateway();
    void shelvedSuppressedOutOfServiceAndAlertsAreCounted();
    void theValuesOfThePicturesAreExact_data();
    void theValuesOfThePicturesAreExact();
    void peopleAddUpTo268();
    void carbonDioxideIsWorstInRoom312();
    void sixNewcomersWaitInTheInbox();
    void everythingRefersToSomethingThatExists();
    void theMomentIsAlwaysTheSame();
    void theLiveScenarioKnowsTheHouseAlone();
    void theSimulatedSiteStandsAtTheMoment();
};

void TestScenarios::everyScenarioHasANameOfItsOwn()
{
    QSet<QString> names;
    for (const Scenario& scenario : scenarios()) {
        QVERIFY(*scenario.title != '\0');
        names.insert(QLatin1String(scenario.name));
    }
    QCOMPARE(names.size(), static_cast<qsizetype>(scenarios().size()));
    QVERIFY(scenarioNamed(u"live"_s));
    QVERIFY(!scenarioNamed(u"yesterday"_s));
}

void TestScenarios::theMomentCounts412DevicesAs398And9And5()
{
    const Picture picture = pictureOfMoment();
    QHash<Presence, int> presence;
    int adopted = 0;
    int behindGw3 = 0;
    const auto gateway = std::ranges::find_if(picture.devices, [](const Device& device) { return device.name == u"GW-3"_s; });
    for (const Device& device : picture.devices) {
        if (device.membership != Membership::Adopted)
            continue;
        ++adopted;
        ++presence[picture.states.value(device.id).presence];
        behindGw3 += device.via == gateway->id ? 1 : 0;
    }
    QCOMPARE(adopted, 412);
    QCOMPARE(presence[Presence::OnFallback], 9);
    QCOMPARE(presence[Presence::Offline], 5);
    QCOMPARE(presence[Presence::Degraded], 1);
    QCOMPARE(presence[Presence::Online], 397);
    QCOMPARE(behindGw3, 17);
    QCOMPARE(picture.now, Timestamp(std::chrono::sys_days{std::chrono::year(2026) / 11 / 24} + 14h + 6min + 22s));
}

void TestScenarios::theFiveAlarmsStandAsPictured()
{
    const std::vector<Alarm> alarms = annunciated(pictureOfMoment());
    QCOMPARE(alarms.size(), std::size_t{5});
    const auto check = [&](std::size_t number, const QString& source, Priority priority, Timestamp raised, bool acked) {
        QCOMPARE(alarms[number].source, source);
        QCOMPARE(alarms[number].priority, priority);
        QCOMPARE(alarms[number].raisedAt, raised);
        QCOMPARE(alarms[number].flags.acked, acked);
        QCOMPARE(alarms[number].acknowledgedBy, acked ? u"KM"_s : QString());
    };
    check(0, u"B-LEAK-02"_s, Priority::P1, story::at(14, 2, 11), false);
    check(1, u"GW-3"_s, Priority::P2, story::at(13, 58, 40), false);
    check(2, u"3.12-S1"_s, Priority::P3, story::at(13, 41, 9), true);
    check(3, u"D0-DOCK1"_s, Priority::P3, story::at(13, 20, 55), true);
    check(4, u"T-0412"_s, Priority::P4, story::at(9, 12, 0), true);
    QCOMPARE(alarms[0].operatorAction.size(), 5);
    QVERIFY(alarms[0].flags.latched && alarms[0].lifeSafety);
}

void TestScenarios::fourteenSilencesAreFoldedUnderTheGateway()
{
    const Picture picture = pictureOfMoment();
    const Alarm gateway = annunciated(picture)[1];
    QCOMPARE(gateway.hides, 14);
    QCOMPARE(gateway.affects, 17);
    QCOMPARE(std::ranges::count_if(picture.alarms, [&](const Alarm& alarm) { return alarm.causedBy == gateway.occurrence && alarm.flags.suppressedByDesign; }), 14);
}

void TestScenarios::shelvedSuppressedOutOfServiceAndAlertsAreCounted()
{
    const Picture picture = pictureOfMoment();
    QHash<AlarmLabel, int> labels;
    int alerts = 0;
    for (const Alarm& alarm : picture.alarms) {
        ++labels[labelOf(alarm.flags)];
        alerts += alarm.priority == Priority::Alert ? 1 : 0;
    }
    QCOMPARE(alerts, 11);
    QCOMPARE(labels[AlarmLabel::Shelved], 2);
    QCOMPARE(labels[AlarmLabel::Suppressed], 14);
    QCOMPARE(labels[AlarmLabel::OutOfService], 3);
    QCOMPARE(labels[AlarmLabel::Rtnun], 1);
    QCOMPARE(labels[AlarmLabel::Lackd], 1);
}

void TestScenarios::theValuesOfThePicturesAreExact_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("age");
    QTest::newRow("co2") << u"3.12-S1"_s << u"co2"_s << u"1214"_s << 4;
    QTest::newRow("room controller") << u"3.12-RC"_s << u"temperature"_s << u"22.9"_s << 4;
    QTest::newRow("supply air") << u"3.12-RC"_s << u"supply_air"_s << u"84"_s << 12;
    QTest::newRow("people") << u"3.12-RC"_s << u"people"_s << u"9"_s << 31;
    QTest::newRow("lighting") << u"3.12-RC"_s << u"lighting"_s << u"64"_s << 125;
    QTest::newRow("door") << u"D0-DOCK1"_s << u"open"_s << u"true"_s << 1;
    QTest::newRow("leak") << u"B-LEAK-02"_s << u"flood"_s << u"true"_s << 3;
    QTest::newRow("valve") << u"V-12"_s << u"state"_s << u"closed"_s << 2;
    QTest::newRow("floor 3") << u"EM-F3"_s << u"power"_s << u"41.8"_s << 2;
    QTest::newRow("main power") << u"EM-MAIN"_s << u"power"_s << u"182.4"_s << 2;
    QTest::newRow("battery") << u"T-0412"_s << u"battery_days"_s << u"11"_s << 122;
    QTest::newRow("corridor 4") << u"T-0412"_s << u"temperature"_s << u"21.1"_s << 122;
    QTest::newRow("luminaire") << u"3.OW-L4"_s << u"brightness"_s << u"64"_s << 31;
    QTest::newRow("air handler") << u"AHU-2"_s << u"fan_speed"_s << u"64"_s << 3;
    QTest::newRow("meeting 3.03") << u"3.03-S1"_s << u"co2"_s << u"712"_s << 9;
    QTest::newRow("blind") << u"3.03-BL"_s << u"position"_s << u"30"_s << 44;
    QTest::newRow("gateway link") << u"GW-3"_s << u"link"_s << u"LTE SIM A"_s << -1;
    QTest::newRow("training room") << u"3.16-TH"_s << u"local_temperature"_s << u"20.8"_s << -1;
}

void TestScenarios::theValuesOfThePicturesAreExact()
{
    QFETCH(QString, code);
    QFETCH(QString, key);
    QFETCH(QString, text);
    QFETCH(int, age);
    const Picture picture = pictureOfMoment();
    const Reading reading = picture.readings.value(pointOf(code, key.toStdString()));
    QCOMPARE(toText(reading.value), text);
    if (age >= 0)
        QCOMPARE(std::chrono::duration_cast<std::chrono::seconds>(picture.now - *reading.at).count(), age);
}

void TestScenarios::peopleAddUpTo268()
{
    const Picture picture = pictureOfMoment();
    double people = 0;
    for (const Point& point : picture.points) {
        if (point.quantity == Quantity::PeopleCount)
            people += toNumber(picture.readings.value(point.id).value).value_or(0);
    }
    QCOMPARE(people, 268.0);
}

void TestScenarios::carbonDioxideIsWorstInRoom312()
{
    const Picture picture = pictureOfMoment();
    double worstElsewhere = 0;
    for (const Point& point : picture.points) {
        const QString name = picture.devices.value(point.device).name;
        if (point.quantity == Quantity::CarbonDioxide && !name.startsWith("3.12"_L1))
            worstElsewhere = std::max(worstElsewhere, toNumber(picture.readings.value(point.id).value).value_or(0));
    }
    QVERIFY2(worstElsewhere > 500 && worstElsewhere < 984, qPrintable(QString::number(worstElsewhere)));
}

void TestScenarios::sixNewcomersWaitInTheInbox()
{
    const Picture picture = pictureOfMoment();
    QCOMPARE(picture.inbox.size(), 6);
    QSet<int> confidences;
    for (const InboxEntry& entry : picture.inbox) {
        int sum = 0;
        for (const ConfidencePart& part : entry.parts)
            sum += part.percent;
        QCOMPARE(sum, entry.confidence);
        confidences.insert(entry.confidence);
        QVERIFY(!entry.samples.empty());
    }
    QCOMPARE(confidences, (QSet<int>{97, 94, 92, 88, 61, 18}));
    const auto count = [&](Membership membership) { return std::ranges::count_if(picture.devices, [&](const Device& device) { return device.membership == membership; }); };
    QCOMPARE(count(Membership::Ignored), 12);
    QCOMPARE(count(Membership::Blocked), 3);
}

void TestScenarios::everythingRefersToSomethingThatExists()
{
    const Picture picture = pictureOfMoment();
    for (const Device& device : picture.devices) {
        QVERIFY2(!device.space || spaceOf(picture.site, *device.space), qPrintable(device.name));
        QVERIFY2(!device.via || picture.devices.contains(*device.via), qPrintable(device.name));
    }
    for (const Point& point : picture.points)
        QVERIFY(picture.devices.contains(point.device));
    for (const Alarm& alarm : picture.alarms) {
        QVERIFY2(!alarm.point || picture.points.contains(*alarm.point), qPrintable(alarm.id.text()));
        QVERIFY2(!alarm.device || picture.devices.contains(*alarm.device), qPrintable(alarm.id.text()));
    }
    for (const Reading& reading : picture.readings)
        QVERIFY(picture.points.contains(reading.point));
    QCOMPARE(picture.readings.size(), picture.points.size());
}

void TestScenarios::theMomentIsAlwaysTheSame()
{
    const Delta one = momentOf(*scenarioNamed(u"harbour-1406"_s));
    const Delta two = momentOf(*scenarioNamed(u"harbour-1406"_s));
    QVERIFY(one.readings == two.readings);
    QVERIFY(one.alarms == two.alarms);
    QVERIFY(one.devices == two.devices);
    QVERIFY(one.journal == two.journal);
}

void TestScenarios::theLiveScenarioKnowsTheHouseAlone()
{
    const Delta delta = momentOf(*scenarioNamed(u"live"_s));
    QVERIFY(delta.site);
    QVERIFY(delta.devices.isEmpty());
    Records all;
    seedPast(*scenarioNamed(u"live"_s), {}, [&](Records&& batch) { std::ranges::move(batch, std::back_inserter(all)); });
    QCOMPARE(all.size(), std::size_t{2}); // the house, and what its engineer said of continuity
    QCOMPARE(std::ranges::count_if(all, [](const Record& record) { return std::holds_alternative<SiteRecord>(record); }), 1);
    QCOMPARE(std::ranges::count_if(all, [](const Record& record) { return std::holds_alternative<DocumentRecord>(record); }), 1);
}

void TestScenarios::theSimulatedSiteStandsAtTheMoment()
{
    SimulatedSite site({.seed = 1, .devices = 412, .scenario = u"harbour-1406"_s});
    const auto sent = site.advance(story::now, Ticks(0));
    const auto on = [&](const QString& topic) { return std::ranges::find_if(sent, [&](const Transmission& one) { return one.publication.topic == topic; }); };
    QVERIFY(on(u"gw-4/3.12-S1"_s) != sent.end());
    QVERIFY(on(u"gw-3/3.16-TH"_s) == sent.end());
    QVERIFY(on(u"gw-3/3.OE-PIR"_s) != sent.end());
    QVERIFY(on(u"harbour/V-12/state"_s)->publication.payload.contains("\"closed\""));
    QCOMPARE(on(u"gw-3/bridge/link"_s)->publication.payload, QByteArray("LTE SIM A"));
}

QTEST_GUILESS_MAIN(TestScenarios)
#include "tst_scenarios.moc"
