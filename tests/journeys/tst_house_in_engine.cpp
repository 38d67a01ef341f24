// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/engine.h"
#include "app/model/picture.h"
#include "app/site/harbour_1406.h"
#include "app/site/scenarios.h"
#include "app/site/simulated_site.h"

#include <QTest>

#include <algorithm>

using namespace holdfast;
using namespace holdfast::site;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
namespace story = holdfast::site::harbour1406;

namespace {

const BrokerId embedded(u"embedded"_s);

/// The simulated site wired straight into the engine: what the broker would carry, without one.
struct Wired
{
    explicit Wired(const QString& scenario, Timestamp start, Restored stored = {}, int devices = 412)
        : site({.seed = 1, .devices = devices, .scenario = scenario, .broker = embedded}), engine({.adoption = everything(), .limits = {}}), now(start)
    {
        if (!stored.site)
            stored.site = site.model();
        BrokerConfig broker;
        broker.id = embedded;
        stored.brokers = {broker};
        picture.apply(engine.restore(std::move(stored), now, ticks).delta);
        LinkState up;
        up.broker = embedded;
        up.status = LinkStatus::Connected;
        up.since = now;
        picture.apply(engine.step({}, {}, {up}, now, ticks).delta);
        hear(site.announce(), true);
        hear(site.advance(now, Ticks(0)), false);
    }

    static Adoption everything()
    {
        Adoption adoption;
        adoption.all = true;
        return adoption;
    }

    void hear(const std::vector<Transmission>& sent, bool retained)
    {
        std::vector<Message> messages;
        for (const Transmission& one : sent)
            messages.push_back({embedded, one.publication.topic, one.publication.payload, now, ticks, retained});
        picture.apply(engine.step(messages, {}, {}, now, ticks).delta);
    }

    void live(std::chrono::seconds time, Ticks pace = 2000ms)
    {
        for (const Ticks end = ticks + time; ticks < end;) {
            now += pace;
            ticks += pace;
            hear(site.advance(now, pace), false);
        }
    }

    SimulatedSite site;
    Engine engine;
    Timestamp now;
    Ticks ticks{10'000};
    Picture picture;
};

const Device* named(const Picture& picture, const QString& name)
{
    const auto found = std::ranges::find_if(picture.devices, [&](const Device& device) { return device.name == name; });
    return found == picture.devices.end() ? nullptr : &*found;
}

std::vector<Alarm> asked(const Picture& picture)
{
    std::vector<Alarm> alarms;
    std::ranges::copy_if(picture.alarms, std::back_inserter(alarms), [](const Alarm& alarm) { return alarm.priority != Priority::Alert && labelOf(alarm.flags) == AlarmLabel::Unack; });
    return alarms;
}

} // namespace

class TestHouseInEngine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDeviceAndPointIsFoundWithTheIdsOfTheScenario();
    void everyValueIsReadAndNothingIsBroken();
    void everyDeviceSaysWhichRoomItIsIn();
    void anOrdinaryHourAsksForNobody();
    void aLeakBecomesTheAlarmOfTheScenario();
    void aDroppedGatewayIsOneAlarm();
    void whatDoesNotComeBackWithItsGatewayIsOneAlarmThatNamesIt();
    void theAlarmsOfTheScenarioStandOnAfterARestart();
};

void TestHouseInEngine::everyDeviceAndPointIsFoundWithTheIdsOfTheScenario()
{
    Wired wired(u"live"_s, story::now);
    const Delta moment = momentOf(*scenarioNamed(u"harbour-1406"_s));
    int devices = 0;
    for (const Device& wanted : moment.devices) {
        if (wanted.membership != Membership::Adopted)
            continue;
        ++devices;
        QVERIFY2(wired.picture.devices.contains(wanted.id), qPrintable(wanted.name + u' ' + wanted.id.text()));
        const Device& found = wired.picture.devices[wanted.id];
        QCOMPARE(found.announcedName, wanted.announcedName);
        QCOMPARE(found.identifiers, wanted.identifiers);
        QCOMPARE(found.via, wanted.via);
        QCOMPARE(found.conventions, wanted.conventions);
        QCOMPARE(found.model, wanted.model);
    }
    QCOMPARE(devices, 412);
    QCOMPARE(wired.picture.devices.size(), 412);
    for (const Point& wanted : moment.points) {
        if (moment.devices.value(wanted.device).membership != Membership::Adopted)
            continue;
        const QByteArray which = wanted.id.text().toUtf8();
        QVERIFY2(wired.picture.points.contains(wanted.id), which.constData());
        const Point& found = wired.picture.points[wanted.id];
        QVERIFY2(found.kind == wanted.kind, which.constData());
        QVERIFY2(found.quantity == wanted.quantity, QByteArray(which + " " + nameOf(found.quantity).toUtf8() + " " + nameOf(wanted.quantity).toUtf8()).constData());
        QVERIFY2(found.function == wanted.function, which.constData());
        QVERIFY2(found.writable == wanted.writable, which.constData());
        QVERIFY2(found.category == wanted.category, which.constData());
        QVERIFY2(found.accumulation == wanted.accumulation, which.constData());
        QVERIFY2(found.component == wanted.component, which.constData());
        if (found.component != "light"_L1)
            QVERIFY2(found.unit == wanted.unit, QByteArray(which + " " + found.unit.toUtf8()).constData());
    }
}

void TestHouseInEngine::everyValueIsReadAndNothingIsBroken()
{
    Wired wired(u"live"_s, story::now);
    QCOMPARE(wired.picture.figures.discoveryFaults, quint64{0});
    QCOMPARE(wired.picture.figures.unreadableValues, quint64{0});
    for (const Point& point : wired.picture.points) {
        QVERIFY2(point.unsupported.isEmpty(), qPrintable(point.id.text() + u' ' + point.unsupported));
        const Reading reading = wired.picture.readings.value(point.id);
        QVERIFY2(!std::holds_alternative<std::monostate>(reading.value), qPrintable(point.id.text()));
    }
    for (const Device& device : wired.picture.devices)
        QVERIFY2(wired.picture.states.value(device.id).presence == Presence::Online, qPrintable(device.name));
}

void TestHouseInEngine::everyDeviceSaysWhichRoomItIsIn()
{
    Wired wired(u"live"_s, story::now);
    for (const Device& device : wired.picture.devices)
        QVERIFY2(spaceNamed(wired.picture.site, device.suggestedArea), qPrintable(device.name + u' ' + device.suggestedArea));
}

void TestHouseInEngine::anOrdinaryHourAsksForNobody()
{
    Wired wired(u"live"_s, story::at(10, 0));
    wired.live(3600s, 5000ms);
    for (const Alarm& alarm : asked(wired.picture))
        QFAIL(qPrintable(alarm.name + u' ' + alarm.source + u' ' + toText(alarm.value) + u' ' + alarm.limit));
}

void TestHouseInEngine::aLeakBecomesTheAlarmOfTheScenario()
{
    Wired wired(u"live"_s, story::at(10, 0));
    wired.live(30s);
    QVERIFY(wired.site.apply({FaultKind::Leak, u"B-LEAK-02"_s}));
    wired.live(120s);
    const Device* puck = named(wired.picture, u"B-LEAK-02"_s);
    QVERIFY(puck);
    const auto alarms = asked(wired.picture);
    QCOMPARE(alarms.size(), std::size_t{1});
    QCOMPARE(alarms.front().priority, Priority::P1);
    const Delta moment = momentOf(*scenarioNamed(u"harbour-1406"_s));
    QVERIFY2(moment.alarms.contains(alarms.front().id), qPrintable(alarms.front().id.text()));
}

void TestHouseInEngine::aDroppedGatewayIsOneAlarm()
{
    Wired wired(u"live"_s, story::at(10, 0));
    wired.live(240s);
    QVERIFY(wired.site.apply({FaultKind::DropGateway, u"GW-3"_s}));
    wired.hear({{2, wired.site.clients()[2].will}}, false);
    wired.live(1200s);
    const auto alarms = asked(wired.picture);
    QCOMPARE(alarms.size(), std::size_t{1});
    QCOMPARE(alarms.front().source, u"GW-3"_s);
    QCOMPARE(alarms.front().affects, 17);
}

void TestHouseInEngine::whatDoesNotComeBackWithItsGatewayIsOneAlarmThatNamesIt()
{
    Wired wired(u"live"_s, story::at(9, 0), {}, 2'500); // six times the house: more than eighty behind this gateway
    wired.live(3600s, 5000ms);
    const Device* gateway = named(wired.picture, u"GW-3"_s);
    QVERIFY(gateway);
    QStringList dead;
    for (const Device& device : wired.picture.devices) {
        const auto interval = wired.picture.shownState(device.id).learnedInterval;
        if (device.via == gateway->id && interval && *interval <= 5min)
            dead.append(device.name);
    }
    dead.sort();
    dead = dead.mid(0, 3);
    QCOMPARE(dead.size(), 3);
    QVERIFY(wired.site.apply({FaultKind::DropGateway, u"GW-3"_s}));
    for (const QString& one : dead)
        QVERIFY(wired.site.apply({FaultKind::Silence, one}));
    wired.hear({{2, wired.site.clients()[2].will}}, false);
    wired.live(1800s, 5000ms);
    QCOMPARE(asked(wired.picture).size(), std::size_t{1});
    QVERIFY(asked(wired.picture).front().affects >= 80);
    QVERIFY(asked(wired.picture).front().hides >= 80);
    QVERIFY(wired.site.apply({FaultKind::DropGateway, u"GW-3"_s, false}));
    wired.hear({{2, wired.site.clients()[2].birth}}, false);
    wired.live(3000s, 5000ms);
    const auto alarms = asked(wired.picture);
    QCOMPARE(alarms.size(), std::size_t{1});
    QCOMPARE(alarms.front().rule, RuleId(u"not-back"_s));
    QCOMPARE(alarms.front().source, u"GW-3"_s);
    QStringList hidden;
    for (const Alarm& alarm : wired.picture.alarms) {
        if (alarm.causedBy == alarms.front().occurrence)
            hidden.append(alarm.source);
    }
    hidden.sort();
    QCOMPARE(hidden, dead);
}

void TestHouseInEngine::theAlarmsOfTheScenarioStandOnAfterARestart()
{
    const Delta moment = momentOf(*scenarioNamed(u"harbour-1406"_s));
    Restored stored;
    stored.site = moment.site;
    for (const Device& device : moment.devices) {
        if (device.membership != Membership::Heard)
            stored.devices.push_back(device);
    }
    for (const Point& point : moment.points) {
        if (moment.devices.value(point.device).membership == Membership::Adopted)
            stored.points.push_back(point);
    }
    stored.readings.assign(moment.readings.begin(), moment.readings.end());
    stored.alarms.assign(moment.alarms.begin(), moment.alarms.end());
    stored.rules.assign(moment.rules.begin(), moment.rules.end());
    Wired wired(u"harbour-1406"_s, story::now, std::move(stored));
    wired.live(60s);
    QCOMPARE(wired.picture.devices.size(), 427);
    for (const Alarm& wanted : moment.alarms) {
        const AlarmLabel label = labelOf(wanted.flags);
        if (wanted.priority == Priority::Alert || (label != AlarmLabel::Unack && label != AlarmLabel::Acked))
            continue;
        const Alarm found = wired.picture.alarms.value(wanted.id);
        QVERIFY2(labelOf(found.flags) == label, qPrintable(wanted.name + u' ' + nameOf(labelOf(found.flags))));
        QCOMPARE(found.raisedAt, wanted.raisedAt);
        QCOMPARE(found.acknowledgedBy, wanted.acknowledgedBy);
    }
    QCOMPARE(asked(wired.picture).size(), std::size_t{2});
}

QTEST_GUILESS_MAIN(TestHouseInEngine)
#include "tst_house_in_engine.moc"
