// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/picture.h"
#include "app/runtime/runtime.h"
#include "tests/support/real_broker.h"
#include "tests/wire/link_probe.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace holdfast;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int lamps = 80;
const BrokerId monitored{QStringLiteral("site")};

/// Minutes of a site's life in seconds of the test's.
class FastClock final : public Clock
{
public:
    [[nodiscard]] Timestamp now() const override { return Timestamp(1'780'000'000s) + ticks(); }
    [[nodiscard]] Ticks ticks() const override { return 20 * (m_real.ticks() - m_begun); }

private:
    SystemClock m_real;
    Ticks m_begun = m_real.ticks();
};

QString child(int number)
{
    return u"lamp%1"_s.arg(number, 2, 10, QChar(u'0'));
}

/// The gateway's own connection: nothing of it is simulated, neither its will nor how it dies.
class GatewayProcess
{
public:
    explicit GatewayProcess(quint16 port) : m_port(port) {}
    ~GatewayProcess() { kill(); }

    void start()
    {
        m_process.start(u"mosquitto_sub"_s, {u"-h"_s, u"127.0.0.1"_s, u"-p"_s, QString::number(m_port), u"-i"_s, u"gateway"_s, u"-t"_s, u"gw/nothing"_s, u"--will-topic"_s, u"gw/status"_s,
                                             u"--will-payload"_s, u"offline"_s, u"--will-retain"_s});
        [&] { QVERIFY2(m_process.waitForStarted(), "mosquitto_sub is needed"); }();
    }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

private:
    quint16 m_port;
    QProcess m_process;
};

/// What the gateway says for its devices.
class Radio
{
public:
    explicit Radio(quint16 port) : m_probe(settingsFor(port, u"radio"_s))
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { tell(); });
        for (int i = 0; i < lamps; ++i)
            m_alive.append(i);
    }

    [[nodiscard]] bool connected() const { return m_probe.connected(); }
    void announce()
    {
        config(u"binary_sensor"_s, u"gw"_s, u"\"device_class\":\"connectivity\",\"payload_on\":\"online\",\"payload_off\":\"offline\",\"state_topic\":\"gw/status\",\"availability_topic\":\"gw/status\""_s, {});
        for (int i = 0; i < lamps; ++i)
            config(u"sensor"_s, child(i), u"\"device_class\":\"power\",\"unit_of_measurement\":\"W\",\"state_topic\":\"%1/power\",\"availability_mode\":\"all\",\"availability\":[{\"topic\":\"gw/status\"},{\"topic\":\"%1/status\"}]"_s.arg(child(i)),
                   u",\"via_device\":\"gw\""_s);
        comeUp({});
    }
    /// All but the dead ones are there again; those the gateway calls in vain.
    void comeUp(const QList<int>& dead)
    {
        say(u"gw/status"_s, "online", true);
        for (int i = 0; i < lamps; ++i)
            say(QString(child(i) + u"/status"_s), dead.contains(i) ? "offline" : "online", true);
        for (const int one : dead)
            m_alive.removeAll(one);
        tell();
        m_timer.start(1s);
    }
    void fallSilent() { m_timer.stop(); }

private:
    void tell()
    {
        for (const int one : m_alive)
            say(QString(child(one) + u"/power"_s), QByteArray::number(++m_power % 100), false);
    }
    void config(const QString& component, const QString& id, const QString& body, const QString& more)
    {
        say(QString(u"homeassistant/"_s + component + u'/' + id + u"/config"_s),
            QString(u"{\"unique_id\":\"%1_x\",\"name\":\"State\",%2,\"device\":{\"identifiers\":[\"%1\"],\"name\":\"%1\"%3}}"_s.arg(id, body, more)).toUtf8(), true);
    }
    void say(const QString& topic, const QByteArray& payload, bool retained) { m_probe.link->publish({BrokerId(u"b1"_s), topic, payload, Qos::AtMostOnce, retained}, 10s); }

    LinkProbe m_probe;
    QTimer m_timer;
    QList<int> m_alive;
    int m_power = 0;
};

/// The whole program below its window, and everything that ever called somebody.
struct Desk
{
    Desk(const QString& folder, quint16 port)
    {
        RuntimeSettings settings;
        settings.dataDir = folder;
        settings.engine.adoption.all = true;
        settings.findPassword = [](const BrokerConfig&) { return QString(); };
        settings.person = {OperatorId(u"eve"_s), u"Eve"_s, {}, Role::Operator, true, {}};
        settings.workstation = u"desk"_s;
        BrokerConfig broker;
        broker.id = monitored;
        broker.port = port;
        broker.keepAlive = 600s;
        settings.brokers = {broker};
        auto started = Runtime::start(std::move(settings), clock, [] {});
        if (started)
            runtime = std::move(started).value();
    }

    const Picture& look()
    {
        picture.apply(runtime->takeNews());
        for (const Alarm& alarm : picture.alarms) {
            if (calls(alarm))
                called.insert(QString(alarm.rule.text() + u' ' + alarm.source));
        }
        return picture;
    }
    /// How many are there and known well enough to be missed.
    int familiar()
    {
        const Picture& now = look();
        return static_cast<int>(std::ranges::count_if(now.devices, [&](const Device& device) { return device.via && now.shownState(device.id).learnedInterval; }));
    }
    [[nodiscard]] static bool calls(const Alarm& alarm) { return alarm.priority != Priority::Alert && labelOf(alarm.flags) == AlarmLabel::Unack; }
    int present()
    {
        const Picture& now = look();
        return static_cast<int>(std::ranges::count_if(now.devices, [&](const Device& device) { return device.via && now.shownState(device.id).presence == Presence::Online; }));
    }
    std::optional<Alarm> alarm(const QString& rule)
    {
        for (const Alarm& one : look().alarms) {
            if (one.rule.text() == rule && !one.causedBy)
                return one;
        }
        return std::nullopt;
    }
    QStringList hiddenBy(const Alarm& cause)
    {
        QStringList names;
        for (const Alarm& one : look().alarms) {
            if (one.causedBy == cause.occurrence)
                names.append(one.source);
        }
        names.sort();
        return names;
    }

    FastClock clock;
    Picture picture;
    QSet<QString> called;
    std::unique_ptr<Runtime> runtime;
};

} // namespace

/// A gateway with 80 devices dies and comes back without three of them, over a real broker with a real will.
class TestLostGateway : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneAlarmForTheGatewayAndOneForThoseThatStayDead()
    {
        RealBroker broker;
        QVERIFY2(broker.start(), broker.log().constData());
        GatewayProcess gateway(broker.port());
        gateway.start();
        Radio radio(broker.port());
        QTRY_VERIFY_WITH_TIMEOUT(radio.connected(), 10'000);
        radio.announce();
        QTemporaryDir folder;
        Desk desk(folder.path(), broker.port());
        QVERIFY(desk.runtime);
        QTRY_COMPARE_WITH_TIMEOUT(desk.present(), lamps, 60'000);
        QTRY_COMPARE_WITH_TIMEOUT(desk.familiar(), lamps, 60'000);
        QVERIFY(desk.called.isEmpty());

        const Timestamp died = desk.clock.now();
        radio.fallSilent();
        gateway.kill();
        QTRY_VERIFY_WITH_TIMEOUT(desk.alarm(u"silent-gateway"_s), 60'000);
        const Alarm lost = *desk.alarm(u"silent-gateway"_s);
        QCOMPARE(lost.source, u"gw"_s);
        QCOMPARE(lost.affects, lamps);
        qInfo("the gateway's alarm stood %.1f s after it was killed, on a clock that runs 20 times as fast", std::chrono::duration<double>(lost.raisedAt - died).count());
        QTRY_COMPARE_WITH_TIMEOUT(desk.alarm(u"silent-gateway"_s)->hides, lamps, 100'000);
        QCOMPARE(desk.called, QSet<QString>{u"silent-gateway gw"_s});

        gateway.start();
        radio.comeUp({7, 31, 66});
        QTRY_VERIFY_WITH_TIMEOUT(desk.alarm(u"not-back"_s), 120'000);
        const Alarm batch = *desk.alarm(u"not-back"_s);
        QCOMPARE(batch.source, u"gw"_s);
        QTRY_COMPARE_WITH_TIMEOUT(desk.hiddenBy(batch), (QStringList{child(7), child(31), child(66)}), 60'000);
        QCOMPARE(labelOf(desk.alarm(u"silent-gateway"_s)->flags), AlarmLabel::Rtnun);
        QCOMPARE(desk.present(), lamps - 3);
        QCOMPARE(desk.called, (QSet<QString>{u"silent-gateway gw"_s, u"not-back gw"_s}));
        desk.runtime->stop();
    }
};

QTEST_GUILESS_MAIN(TestLostGateway)
#include "tst_lost_gateway.moc"
