// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notify/notify_files.h"
#include "app/store/readings_export.h"
#include "tests/continuity/shipped.h"
#include "tests/runtime/running.h"
#include "tests/support/smtp_stand_in.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <tuple>

using namespace holdfast;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray announcement(const QByteArray& id)
{
    return R"({"name":"Temperature","unique_id":")" + id + R"(","state_topic":"room/)" + id + R"(","value_template":"{{ value_json.t }}","unit_of_measurement":"°C","device_class":"temperature","state_class":"measurement","device":{"identifiers":[")" + id
        + R"("],"name":"Sensor )" + id + R"("}})";
}

} // namespace

/// Threads, doors and a real broker together.
class TestRuntime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDeviceOnARealBrokerBecomesLiveAndItsSamplesDurable();
    void adoptingIsAnsweredAfterTheCommit();
    void anAlarmOfTheSiteIsMailed();
    void aSecondRecorderIsRefused();
    void aReplayOfAMissingFileSaysSo();
    void aPolicyIsProvedAsideAndWhatTheSiteForbidsIsNotArmed();
};

void TestRuntime::aDeviceOnARealBrokerBecomesLiveAndItsSamplesDurable()
{
    const QTemporaryDir folder;
    RealBroker broker;
    QVERIFY(broker.start());
    Speaker speaker(broker);
    RuntimeSettings settings = settingsFor(folder.path());
    settings.engine.adoption.all = true;
    settings.brokers = {entryFor(broker)};
    Running running(settings);
    QVERIFY2(running.isStarted(), qPrintable(running.isStarted() ? QString() : running.error().message));
    QTRY_VERIFY_WITH_TIMEOUT(running.learn().linkUp(entryFor(broker).id), 10'000);
    speaker.say(u"homeassistant/sensor/a/config"_s, announcement("a"), true);
    QTRY_COMPARE_WITH_TIMEOUT(running.learn().devices.size(), 1, 10'000);
    speaker.say(u"room/a"_s, R"({"t":21.5})", false);
    const auto shown = [&] {
        const Picture& picture = running.learn();
        return picture.points.isEmpty() ? Reading{} : picture.shown(picture.points.cbegin()->id);
    };
    QTRY_COMPARE_WITH_TIMEOUT(shown().value, Value(21.5), 10'000);
    QCOMPARE(shown().quality, Quality::Live);
    (*running).stop();
    const auto stored = (*running).store().load();
    QVERIFY(stored);
    QCOMPARE(stored->readings.size(), std::size_t{1});
    QCOMPARE(stored->readings.front().value, Value(21.5));
}

void TestRuntime::adoptingIsAnsweredAfterTheCommit()
{
    const QTemporaryDir folder;
    RealBroker broker;
    QVERIFY(broker.start());
    Speaker speaker(broker);
    RuntimeSettings settings = settingsFor(folder.path());
    settings.brokers = {entryFor(broker)};
    Running running(settings);
    QVERIFY(running.isStarted());
    speaker.say(u"homeassistant/sensor/a/config"_s, announcement("a"), true);
    QTRY_COMPARE_WITH_TIMEOUT(running.learn().inbox.size(), 1, 10'000);
    const DeviceId device = running.learn().inbox.cbegin()->device;
    const auto ticket = (*running).intents().send(Adopt{{device}});
    QVERIFY(ticket);
    QTRY_VERIFY_WITH_TIMEOUT((std::ignore = running.learn(), !running.outcomes().empty()), 10'000);
    QCOMPARE(running.outcomes().front(), (IntentOutcome{*ticket, IntentOutcome::Kind::Saved, {}}));
    const auto stored = (*running).store().load();
    QVERIFY(stored);
    QVERIFY(std::ranges::any_of(stored->devices, [](const Device& one) { return one.membership == Membership::Adopted; }));
}

/// From the sensor to the letter: nobody looks at a window.
void TestRuntime::anAlarmOfTheSiteIsMailed()
{
    const QTemporaryDir folder;
    SmtpStandIn mail(SmtpStandIn::Speaks::Plain);
    QVERIFY(mail.start());
    NotifySettings chosen;
    chosen.mail = {true, u"localhost"_s, mail.serverPort(), MailSecurity::Plain, {}, u"holdfast@example.org"_s, {}};
    chosen.people = {{u"Ann"_s, u"ann@example.org"_s, 127, {0, 0}, {0, 0}, {}}};
    QVERIFY(NotifyFiles(folder.path()).keep(chosen));
    RealBroker broker;
    QVERIFY(broker.start());
    Speaker speaker(broker);
    RuntimeSettings settings = settingsFor(folder.path());
    settings.engine.adoption.all = true;
    settings.brokers = {entryFor(broker)};
    Running running(settings);
    QVERIFY(running.isStarted());
    QTRY_VERIFY_WITH_TIMEOUT(running.learn().linkUp(entryFor(broker).id), 10'000);
    speaker.say(u"homeassistant/binary_sensor/leak/config"_s,
                R"({"name":"Leak","unique_id":"leak","state_topic":"room/leak","device_class":"moisture","device":{"identifiers":["leak"],"name":"Riser 2"}})", true);
    QTRY_COMPARE_WITH_TIMEOUT(running.learn().devices.size(), 1, 10'000);
    speaker.say(u"room/leak"_s, "ON", false);
    QTRY_VERIFY_WITH_TIMEOUT((std::ignore = running.learn(), mail.messages.size() == 1), 30'000); // the rule waits 3 s
    const QByteArray letter = mail.messages.first();
    QVERIFY(QByteArray::fromBase64(letter.mid(letter.indexOf("\r\n\r\n") + 4)).contains("Riser 2"));
    (*running).stop();
    QCOMPARE(NotifyFiles(folder.path()).memory()->plan.pursuits.size(), std::size_t{1});
}

void TestRuntime::aSecondRecorderIsRefused()
{
    const QTemporaryDir folder;
    Running first(settingsFor(folder.path()));
    QVERIFY(first.isStarted());
    Running second(settingsFor(folder.path()));
    QVERIFY(!second.isStarted());
    QCOMPARE(second.error().code, Error::Code::Refused);
    RuntimeSettings looking = settingsFor(folder.path());
    looking.access = Access::ReadOnly;
    Running reader(looking);
    QVERIFY(reader.isStarted());
    QCOMPARE(reader.learn().store.kind, StoreState::Kind::ReadOnly);
    QVERIFY((*first).schedules() != nullptr);
    QVERIFY((*reader).schedules() == nullptr); // a scheduled report is made once, by who records
}

void TestRuntime::aReplayOfAMissingFileSaysSo()
{
    const QTemporaryDir folder;
    RuntimeSettings settings = settingsFor(folder.path());
    settings.replay = ReplayChoice{folder.filePath(u"nowhere.ndjson"_s), 0};
    Running running(settings);
    QVERIFY(!running.isStarted());
    QVERIFY(!running.error().message.isEmpty());
}

void TestRuntime::aPolicyIsProvedAsideAndWhatTheSiteForbidsIsNotArmed()
{
    const QTemporaryDir folder;
    RuntimeSettings settings = settingsFor(folder.path());
    BrokerConfig nobody;
    nobody.id = BrokerId(u"site"_s);
    nobody.port = 9; // nobody answers there
    settings.brokers = {nobody};
    Policy policy = shippedPolicy("broker-lost-hvac");
    policy.scope = {};
    policy.scope.links = {u"site"_s};
    policy.trigger.element = u"site"_s;
    const auto stageIn = [](const Picture& picture) { return picture.continuity.standings.empty() ? PolicyStage::Draft : picture.continuity.standings.front().stage; };
    {
        Running running(settings);
        QVERIFY(running.isStarted());
        QVERIFY((*running).intents().send(SavePolicy{policy}));
        QTRY_COMPARE_WITH_TIMEOUT(stageIn(running.learn()), PolicyStage::Proved, 60'000);
        QVERIFY((*running).intents().send(ArmPolicy{policy.id, hashOf(running.learn().continuity.policies.value(policy.id))}));
        QTRY_VERIFY_WITH_TIMEOUT((std::ignore = running.learn(), running.outcomes().size() == 2), 10'000);
        const auto refused = std::ranges::find(running.outcomes(), IntentOutcome::Kind::Refused, &IntentOutcome::kind);
        QVERIFY(refused != running.outcomes().end()); // it would act on what it watches
        QVERIFY2(refused->reason.contains(u"policy_cycle"_s), qPrintable(refused->reason));
    }
    Running again(settings); // the policy is still there, and is proved anew
    QVERIFY(again.isStarted());
    QTRY_COMPARE_WITH_TIMEOUT(stageIn(again.learn()), PolicyStage::Proved, 60'000);
}

QTEST_GUILESS_MAIN(TestRuntime)
#include "tst_runtime.moc"
