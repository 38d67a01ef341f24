// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "homie_site.h"

#include <QTest>

using namespace holdfast;
using namespace holdfast::homie_site;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TstHomieState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stateIsAvailability_data();
    void stateIsAvailability();
    void theRootsLossRulesTheChildren();
    void aStateServesHomeAssistantToo();
    void sleepersAndTheAlarmedArePresent();
    void stateAlertIsAnAlertOfTheDevice();
    void alertsAreRaisedAndTakenBack();
    void logsAreIgnored();
};

void TstHomieState::stateIsAvailability_data()
{
    QTest::addColumn<QByteArray>("word");
    QTest::addColumn<bool>("available");
    QTest::newRow("init says nothing new") << QByteArray("init") << true;
    QTest::newRow("ready") << QByteArray("ready") << true;
    QTest::newRow("sleeping") << QByteArray("sleeping") << true;
    QTest::newRow("alert") << QByteArray("alert") << true;
    QTest::newRow("disconnected") << QByteArray("disconnected") << false;
    QTest::newRow("lost") << QByteArray("lost") << false;
    QTest::newRow("an unknown word says nothing") << QByteArray("dancing") << true;
}

void TstHomieState::stateIsAvailability()
{
    QFETCH(QByteArray, word);
    QFETCH(bool, available);
    Listener listener;
    five(listener, u"d"_s, node(R"("a":{"datatype":"float"})"));
    listener.hear(u"homie/5/d/$state"_s, word);
    QCOMPARE(listener.available(u"a"_s), std::optional(available));
    QCOMPARE(present(listener, listener.devices.begin()->first), std::optional(available));
    QVERIFY(listener.point(u"a"_s)->hasAvailability);
}

void TstHomieState::theRootsLossRulesTheChildren()
{
    Listener listener;
    five(listener, u"child"_s, R"(,"root":"bridge","parent":"hub")" + node(R"("a":{"datatype":"float"})"));
    QVERIFY2(!listener.available(u"a"_s), "nothing is known of its root");
    five(listener, u"bridge"_s, R"(,"children":["child"])");
    QCOMPARE(listener.available(u"a"_s), std::optional(true));
    QCOMPARE(listener.point(u"a"_s)->device.viaIdentifier, u"hub"_s);
    listener.hear(u"homie/5/bridge/$state"_s, "lost");
    QCOMPARE(listener.available(u"a"_s), std::optional(false));
    listener.hear(u"homie/5/child/$state"_s, "ready");
    QCOMPARE(listener.available(u"a"_s), std::optional(false));
    listener.hear(u"homie/5/bridge/$state"_s, "init");
    QCOMPARE(listener.available(u"a"_s), std::optional(true));
    QCOMPARE(std::count_if(listener.devices.begin(), listener.devices.end(), [](const auto& entry) { return entry.second.device.isGateway; }), 1);
}

void TstHomieState::aStateServesHomeAssistantToo()
{
    const QByteArray config = R"({"name":"x","state_topic":"s","availability_topic":"valetudo/r/$state","payload_available":"ready","payload_not_available":"lost","object_id":"o"})";
    for (const bool configFirst : {true, false}) {
        Listener listener;
        if (configFirst)
            listener.hear(u"homeassistant/sensor/o/config"_s, config, true);
        listener.hear(u"valetudo/r/$homie"_s, "4.0.0", true);
        listener.hear(u"valetudo/r/$state"_s, "ready", true);
        if (!configFirst)
            listener.hear(u"homeassistant/sensor/o/config"_s, config, true);
        QCOMPARE(listener.available(u"o"_s), std::optional(true));
        listener.hear(u"valetudo/r/$state"_s, "lost");
        QCOMPARE(listener.available(u"o"_s), std::optional(false));
    }
}

void TstHomieState::sleepersAndTheAlarmedArePresent()
{
    for (const QByteArray word : {"sleeping", "alert"}) {
        Listener listener;
        describeLamp(listener, u"homie/lamp"_s, true);
        listener.hear(u"homie/lamp/$state"_s, word, true);
        QCOMPARE(listener.points.size(), std::size_t(2));
        QCOMPARE(listener.available(u"power"_s), std::optional(true));
    }
}

void TstHomieState::stateAlertIsAnAlertOfTheDevice()
{
    Listener listener;
    describeLamp(listener);
    listener.hear(u"homie/lamp/$state"_s, "ready");
    listener.hear(u"homie/lamp/$state"_s, "alert");
    QCOMPARE(listener.alerts.size(), std::size_t(1));
    QVERIFY(!listener.alerts.back().text.isEmpty());
    listener.hear(u"homie/lamp/$state"_s, "ready");
    QCOMPARE(listener.alerts.size(), std::size_t(2));
    QVERIFY(listener.alerts.back().text.isEmpty());
    QCOMPARE(listener.alerts.front().alert, listener.alerts.back().alert);
}

void TstHomieState::alertsAreRaisedAndTakenBack()
{
    Listener listener;
    listener.hear(u"homie/5/d/$alert/battery"_s, "Battery is low, at 8%", true);
    QVERIFY2(listener.alerts.empty(), "nobody knows the device yet");
    five(listener, u"d"_s, {});
    QCOMPARE(listener.alerts.size(), std::size_t(1));
    QCOMPARE(listener.alerts.front(), (DeviceAlertHeard{listener.devices.begin()->first, u"battery"_s, u"Battery is low, at 8%"_s, true}));
    listener.hear(u"homie/5/d/$alert/battery"_s, "Battery is low, at 8%");
    QCOMPARE(listener.count<DeviceAlertHeard>(), 0);
    listener.hear(u"homie/5/d/$alert/battery"_s, "");
    QCOMPARE(listener.alerts.back(), (DeviceAlertHeard{listener.devices.begin()->first, u"battery"_s, {}, false}));
    listener.hear(u"homie/5/d/$alert/battery"_s, "");
    QCOMPARE(listener.alerts.size(), std::size_t(2));
    for (int i = 0; i < 500; ++i)
        listener.hear(u"homie/5/d/$alert/a%1"_s.arg(i), "x");
    QVERIFY2(listener.alerts.size() < 200, "a device may not raise alerts without end");
}

void TstHomieState::logsAreIgnored()
{
    Listener listener;
    five(listener, u"d"_s, {});
    listener.hear(u"homie/5/d/$log/error"_s, R"({"what":"a log"})");
    QVERIFY(listener.events.empty());
    listener.wait(20s);
    QVERIFY(listener.proposals.empty());
}

QTEST_GUILESS_MAIN(TstHomieState)
#include "tst_homie_state.moc"
