// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/continuity/outdoor_lost.h"
#include "tests/runtime/running.h"

#include <QTemporaryDir>
#include <QTest>

#include <tuple>

using namespace holdfast;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

const PolicyId outdoorLost{QStringLiteral("outdoor-lost")};

QString named(const Picture& picture, const QString& name)
{
    for (const Device& device : picture.devices)
        if (device.name == name)
            return device.id.text();
    return {};
}

/// The sensor says good-bye itself, and our own broker tells that it is not we who are cut off.
Policy policyOf(const Picture& picture)
{
    Policy policy = outdoorLostPolicy(named(picture, u"Radiator"_s), named(picture, u"Outdoor"_s));
    policy.trigger.probes = {{u"there"_s, ProbeKind::LinkState, policy.trigger.element}};
    policy.trigger.interval = 1s;
    policy.trigger.timeout = 500ms;
    policy.trigger.control = PolicyProbe{u"own broker"_s, ProbeKind::Loopback, {}};
    return policy;
}

PolicyStanding standingIn(const Picture& picture)
{
    return picture.continuity.standings.empty() ? PolicyStanding() : picture.continuity.standings.front();
}

} // namespace

/// Armed policies over a real broker: from the loss to the set-point in the device, over a restart, and back.
class TestPoliciesAtWork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLostSensorSetsTheRadiatorOnceAlsoOverARestartAndDisarmingLetsItGo()
    {
        const QTemporaryDir folder;
        RealBroker broker;
        QVERIFY(broker.start());
        QByteArrayList asked;
        Speaker* self = nullptr;
        Speaker radiator(broker, [&](const Message& message) {
            if (message.topic != u"room/radiator/setpoint/set"_s)
                return;
            asked << message.payload;
            self->say(u"room/radiator/setpoint"_s, message.payload, true);
        });
        self = &radiator;
        radiator.say(u"homeassistant/number/radiator/setpoint/config"_s,
                     R"({"unique_id":"radiator_setpoint","name":"setpoint","state_topic":"room/radiator/setpoint","command_topic":"room/radiator/setpoint/set","min":5,"max":30,"step":0.5,"unit_of_measurement":"°C","device_class":"temperature","device":{"identifiers":["radiator"],"name":"Radiator"}})",
                     true);
        radiator.say(u"homeassistant/sensor/outdoor/t/config"_s,
                     R"({"unique_id":"outdoor_t","name":"t","state_topic":"room/outdoor","availability_topic":"room/outdoor/status","unit_of_measurement":"°C","device_class":"temperature","state_class":"measurement","device":{"identifiers":["outdoor"],"name":"Outdoor"}})", true);
        radiator.say(u"room/outdoor/status"_s, "online", true);
        radiator.say(u"room/radiator/setpoint"_s, "21", true);
        RuntimeSettings settings = settingsFor(folder.path());
        settings.engine.adoption.all = true;
        settings.brokers = {entryFor(broker)};
        settings.brokers.front().permissions.command = true;
        {
            Running running(settings);
            QVERIFY(running.isStarted());
            QTRY_COMPARE_WITH_TIMEOUT(running.learn().devices.size(), 2, 10'000);
            radiator.say(u"room/outdoor"_s, "4", false);
            radiator.say(u"room/outdoor/status"_s, "online", false);
            QVERIFY((*running).intents().send(SavePolicy{policyOf(running.learn())}));
            QTRY_COMPARE_WITH_TIMEOUT(standingIn(running.learn()).stage, PolicyStage::Proved, 60'000);
            QVERIFY((*running).intents().send(ArmPolicy{outdoorLost, hashOf(running.learn().continuity.policies.value(outdoorLost))}));
            QTRY_COMPARE_WITH_TIMEOUT(standingIn(running.learn()).stage, PolicyStage::Armed, 10'000);
            QCOMPARE(standingIn(running.learn()).hindrance, QString());
            QCOMPARE(standingIn(running.learn()).freeze, PolicyFreeze::None);
            radiator.say(u"room/outdoor/status"_s, "offline", true);
            QTRY_COMPARE_WITH_TIMEOUT(standingIn(running.learn()).phase, PolicyPhase::Holding, 30'000);
            QCOMPARE(asked, QByteArrayList{"18"});
        }
        Running again(settings);
        QVERIFY(again.isStarted());
        QTRY_COMPARE_WITH_TIMEOUT(standingIn(again.learn()).phase, PolicyPhase::Holding, 10'000);
        QTRY_VERIFY_WITH_TIMEOUT(again.learn().linkUp(BrokerId(u"site"_s)), 10'000);
        QCOMPARE(asked, QByteArrayList{"18"});
        QVERIFY((*again).intents().send(DisarmPolicy{outdoorLost}));
        QTRY_COMPARE_WITH_TIMEOUT(asked, (QByteArrayList{"18", "21"}), 20'000);
    }
};

QTEST_GUILESS_MAIN(TestPoliciesAtWork)
#include "tst_policies_at_work.moc"
