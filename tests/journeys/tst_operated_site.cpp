// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/picture.h"
#include "app/runtime/runtime.h"
#include "tests/support/real_broker.h"
#include "tests/wire/link_probe.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace holdfast;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

const BrokerId monitored{QStringLiteral("site")};

RuntimeSettings settingsIn(const QString& folder)
{
    RuntimeSettings settings;
    settings.dataDir = folder;
    settings.engine.adoption.all = true;
    settings.findPassword = [](const BrokerConfig&) { return QString(); };
    settings.person = {OperatorId(u"eve"_s), u"Eve"_s, {}, Role::Operator, true, {}};
    settings.workstation = u"desk"_s;
    return settings;
}

RuntimeSettings onBroker(const QString& folder, quint16 port)
{
    RuntimeSettings settings = settingsIn(folder);
    BrokerConfig broker;
    broker.id = monitored;
    broker.port = port;
    broker.keepAlive = 60s;
    broker.permissions.command = true;
    settings.brokers = {broker};
    return settings;
}

/// The whole program below its window.
struct Desk
{
    explicit Desk(RuntimeSettings settings)
    {
        auto started = Runtime::start(std::move(settings), clock, [] {});
        if (started)
            runtime = std::move(started).value();
    }

    const Picture& look()
    {
        const Delta news = runtime->takeNews();
        picture.apply(news);
        outcomes.insert(outcomes.end(), news.outcomes.begin(), news.outcomes.end());
        return picture;
    }
    PointId point(const QString& word)
    {
        for (const Point& point : look().points)
            if (point.writable && point.id.text().contains(word))
                return point.id;
        return {};
    }
    bool hears(const PointId& point) { return look().shown(point).quality == Quality::Live; }
    /// Said by the link itself: of a link nobody reported on yet nothing is known.
    bool connected() { return look().links.value(monitored).status == LinkStatus::Connected; }
    std::optional<PointCommand> last()
    {
        look();
        return picture.commands.isEmpty() ? std::nullopt : std::optional(picture.commands.last());
    }
    std::optional<CommandState> state()
    {
        const auto command = last();
        return command ? std::optional(command->state) : std::nullopt;
    }

    SystemClock clock;
    Picture picture;
    std::vector<IntentOutcome> outcomes;
    std::unique_ptr<Runtime> runtime;
};

/// A radiator with a lock, on a connection of its own. It does as it is told when it is let.
class Radiator
{
public:
    explicit Radiator(quint16 port) : m_probe(settingsFor(port, u"radiator"_s)) {}

    [[nodiscard]] bool connected() const { return m_probe.connected(); }
    void announce()
    {
        say(u"homeassistant/number/r/setpoint/config"_s, R"({"unique_id":"r_sp","name":"Set-point","state_topic":"r/setpoint","command_topic":"r/setpoint/set","min":5,"max":30,"step":0.5,"device":{"identifiers":["r"],"name":"Radiator"}})", true);
        say(u"homeassistant/lock/r/lock/config"_s, R"({"unique_id":"r_lock","name":"Lock","state_topic":"r/lock","command_topic":"r/lock/set","device":{"identifiers":["r"],"name":"Radiator"}})", true);
        say(u"r/setpoint"_s, "20", false);
        say(u"r/lock"_s, "LOCKED", false);
    }
    void say(const QString& topic, const QByteArray& payload, bool retained) { m_probe.link->publish({BrokerId(u"b1"_s), topic, payload, Qos::AtLeastOnce, retained}, 10s); }
    [[nodiscard]] qsizetype told(const QString& topic) const
    {
        return std::count_if(m_probe.messages.begin(), m_probe.messages.end(), [&](const Message& message) { return message.topic == topic; });
    }
    /// Takes what it was told as its state.
    void obey(const QString& topic)
    {
        const auto last = std::find_if(m_probe.messages.rbegin(), m_probe.messages.rend(), [&](const Message& message) { return message.topic == QString(topic + u"/set"); });
        if (last != m_probe.messages.rend())
            say(topic, last->payload, false);
    }

private:
    LinkProbe m_probe;
};

} // namespace

/// Commands over a real broker, from an operator's wish to the device and back.
class TestOperatedSite : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSimulatedSiteObeysASetPoint()
    {
        const QTemporaryDir folder;
        RuntimeSettings settings = settingsIn(folder.path());
        settings.person.role = Role::Admin;
        settings.demo.emplace();
        settings.demo->devices = 412;
        Desk desk(std::move(settings));
        QVERIFY(desk.runtime);
        const auto setPoint = [&]() -> PointId {
            for (const Point& point : desk.look().points)
                if (point.writable && point.function == PointFunction::Sp && point.kind == PointKind::Number && desk.hears(point.id))
                    return point.id;
            return {};
        };
        QTRY_VERIFY_WITH_TIMEOUT(!setPoint().isEmpty(), 60'000);
        BrokerConfig broker = desk.picture.brokers.value(desk.picture.devices.value(desk.picture.points.value(setPoint()).device).broker);
        broker.permissions.command = true;
        QVERIFY(desk.runtime->intents().send(SaveBroker{broker}));
        QTRY_VERIFY_WITH_TIMEOUT(desk.look().brokers.value(broker.id).permissions.command, 10'000);
        QTRY_VERIFY_WITH_TIMEOUT(desk.look().links.value(broker.id).status == LinkStatus::Connected && !setPoint().isEmpty(), 60'000);
        const PointId id = setPoint();
        const double wanted = *toNumber(desk.picture.shown(id).value) + 1;
        QVERIFY(desk.runtime->intents().send(WritePoint{id, wanted}));
        QTRY_COMPARE_WITH_TIMEOUT(desk.state(), std::optional(CommandState::Confirmed), 90'000);
        QVERIFY(isSame(desk.picture.points.value(id), wanted, desk.picture.shown(id).value));
    }

    void itIsSentAtTheBrokersWordAndConfirmedByTheDevice()
    {
        const QTemporaryDir folder;
        RealBroker broker;
        QVERIFY(broker.start());
        Radiator radiator(broker.port());
        Desk desk(onBroker(folder.path(), broker.port()));
        QTRY_VERIFY_WITH_TIMEOUT(radiator.connected() && desk.connected(), 10'000);
        radiator.announce();
        QTRY_VERIFY_WITH_TIMEOUT(desk.hears(desk.point(u"setpoint"_s)), 10'000);
        QVERIFY(desk.runtime->intents().send(WritePoint{desk.point(u"setpoint"_s), 21.5}));
        QTRY_COMPARE_WITH_TIMEOUT(desk.state(), std::optional(CommandState::Sent), 10'000);
        QTRY_COMPARE_WITH_TIMEOUT(radiator.told(u"r/setpoint/set"_s), 1, 10'000);
        QCOMPARE(desk.outcomes.back().kind, IntentOutcome::Kind::Saved);
        radiator.obey(u"r/setpoint"_s);
        QTRY_COMPARE_WITH_TIMEOUT(desk.state(), std::optional(CommandState::Confirmed), 10'000);
        // a lock that was told and stays as it is
        QVERIFY(desk.runtime->intents().send(WritePoint{desk.point(u"lock"_s), u"unlocked"_s}));
        QTRY_COMPARE_WITH_TIMEOUT(radiator.told(u"r/lock/set"_s), 1, 10'000);
        radiator.say(u"r/lock"_s, "LOCKED", false);
        QTRY_COMPARE_WITH_TIMEOUT(desk.state(), std::optional(CommandState::Timeout), 20'000);
        radiator.obey(u"r/lock"_s); // "UNLOCK" is no state: nothing is confirmed by it
        radiator.say(u"r/lock"_s, "UNLOCKED", false);
        QTRY_COMPARE_WITH_TIMEOUT(desk.state(), std::optional(CommandState::ConfirmedLate), 10'000);
    }

    void aFrozenBrokerIsNotConfirmedAndNothingIsSentAgain()
    {
        const QTemporaryDir folder;
        RealBroker broker;
        QVERIFY(broker.start());
        Radiator radiator(broker.port());
        Desk desk(onBroker(folder.path(), broker.port()));
        QTRY_VERIFY_WITH_TIMEOUT(radiator.connected() && desk.connected(), 10'000);
        radiator.announce();
        QTRY_VERIFY_WITH_TIMEOUT(desk.hears(desk.point(u"lock"_s)), 10'000);
        const PointId lock = desk.point(u"lock"_s);
        broker.freeze();
        QVERIFY(desk.runtime->intents().send(WritePoint{lock, u"unlocked"_s}));
        QTRY_COMPARE_WITH_TIMEOUT(desk.state(), std::optional(CommandState::Leaving), 5'000);
        QTRY_COMPARE_WITH_TIMEOUT(desk.state(), std::optional(CommandState::Timeout), 20'000);
        broker.thaw();
        QTRY_VERIFY_WITH_TIMEOUT(radiator.connected(), 20'000);
        radiator.say(u"r/setpoint"_s, "19", false); // the broker works again, whatever it still had has come
        QTRY_COMPARE_WITH_TIMEOUT(toNumber(desk.look().shown(desk.point(u"setpoint"_s)).value), std::optional(19.0), 20'000);
        QVERIFY(radiator.told(u"r/lock/set"_s) <= 1); // what lay in the broker's own socket is not ours to take back; none of it comes twice
        QCOMPARE(desk.state(), std::optional(CommandState::Timeout));
    }

    void aRestartInTheMiddleLeavesItUnconfirmedAndSendsNothing()
    {
        const QTemporaryDir folder;
        RealBroker broker;
        QVERIFY(broker.start());
        Radiator radiator(broker.port());
        quint64 number = 0;
        {
            Desk desk(onBroker(folder.path(), broker.port()));
            QTRY_VERIFY_WITH_TIMEOUT(radiator.connected() && desk.connected(), 10'000);
            radiator.announce();
            QTRY_VERIFY_WITH_TIMEOUT(desk.hears(desk.point(u"setpoint"_s)), 10'000);
            QVERIFY(desk.runtime->intents().send(WritePoint{desk.point(u"setpoint"_s), 22.5}));
            QTRY_COMPARE_WITH_TIMEOUT(desk.state(), std::optional(CommandState::Sent), 10'000);
            number = desk.last()->number;
            QTRY_COMPARE_WITH_TIMEOUT(radiator.told(u"r/setpoint/set"_s), 1, 10'000);
        }
        Desk again(onBroker(folder.path(), broker.port()));
        QTRY_COMPARE_WITH_TIMEOUT(again.state(), std::optional(CommandState::Timeout), 10'000);
        QCOMPARE(again.last()->number, number);
        QVERIFY(again.last()->holds); // its time goes on
        QTRY_VERIFY_WITH_TIMEOUT(again.connected(), 10'000);
        radiator.obey(u"r/setpoint"_s);
        QTRY_COMPARE_WITH_TIMEOUT(again.state(), std::optional(CommandState::ConfirmedLate), 10'000);
        QCOMPARE(radiator.told(u"r/setpoint/set"_s), 1);
    }
};

QTEST_GUILESS_MAIN(TestOperatedSite)
#include "tst_operated_site.moc"
