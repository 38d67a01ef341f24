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

const QString topic = u"works/press4/status"_s;
const BrokerId siteBroker{u"site"_s};

/// The whole program below its window, on a data directory that outlives it.
struct Station
{
    Station(quint16 port, const QString& dataDir)
    {
        BrokerConfig broker;
        broker.id = siteBroker;
        broker.port = port;
        RuntimeSettings settings;
        settings.dataDir = dataDir;
        settings.brokers = {broker};
        settings.findPassword = [](const BrokerConfig&) { return QString(); };
        settings.person = {OperatorId(u"eve"_s), u"Eve"_s, {}, Role::Engineer, true, {}};
        settings.workstation = u"desk"_s;
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
    [[nodiscard]] bool isConnected() { return !look().links.isEmpty() && picture.linkUp(siteBroker); }
    [[nodiscard]] const Point* point(const QString& property) const
    {
        const auto found = std::find_if(picture.points.cbegin(), picture.points.cend(), [&](const Point& one) { return one.property == property; });
        return found == picture.points.cend() ? nullptr : &*found;
    }
    [[nodiscard]] Reading reading(const QString& property) const
    {
        const Point* one = point(property);
        return one ? picture.readings.value(one->id) : Reading();
    }

    SystemClock clock;
    Picture picture;
    std::vector<IntentOutcome> outcomes;
    std::unique_ptr<Runtime> runtime;
};

/// A machine that speaks JSON of its own making.
struct Press
{
    explicit Press(quint16 port) : link(settingsFor(port, u"press"_s)) {}

    void say(double power, double energy, bool running)
    {
        const QByteArray json = "{\"power\":" + QByteArray::number(power) + ",\"energy_kwh\":" + QByteArray::number(energy) + ",\"running\":" + (running ? "true" : "false")
            + ",\"mode\":\"auto\",\"oil\":{\"temperature\":41.5}}";
        link.link->publish({siteBroker, topic, json, Qos::AtLeastOnce, false}, 5s);
    }

    LinkProbe link;
};

} // namespace

/// A device no convention knows: proposed, adopted, read live, kept over a restart.
class TestLearntJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMachineThatAnnouncesNothingIsLearntFromItsOwnWords()
    {
        RealBroker broker({.lines = {u"log_type all"_s}});
        QVERIFY2(broker.start(), broker.log());
        QTemporaryDir folder;
        Press press(broker.port());
        QTRY_VERIFY(press.link.connected());
        PointId power;
        {
            Station station(broker.port(), folder.path());
            QVERIFY(station.runtime);
            QTRY_VERIFY(station.isConnected());
            press.say(1520.5, 88.25, true);
            QTRY_COMPARE_WITH_TIMEOUT(station.look().inbox.size(), 1, 30'000); // after the time others have to claim it
            const InboxEntry entry = *station.picture.inbox.constBegin();
            QCOMPARE(station.picture.devices.value(entry.device).name, u"press4"_s);
            QVERIFY(confidenceOf(entry.confidence) != Confidence::Sure);
            QCOMPARE(entry.points.size(), 5U);
            QVERIFY(station.runtime->intents().send(Adopt{{entry.device}}));
            QTRY_VERIFY(station.look().inbox.isEmpty() && station.point(u"power"_s));

            QTRY_VERIFY((press.say(1498.0, 88.5, false), station.look(), station.reading(u"power"_s).value == Value(1498.0)));
            QCOMPARE(station.point(u"power"_s)->kind, PointKind::Number);
            QCOMPARE(station.point(u"power"_s)->unit, u"W"_s);
            QCOMPARE(station.point(u"power"_s)->quantity, Quantity::Power);
            QCOMPARE(station.point(u"energy_kwh"_s)->unit, u"kWh"_s);
            QCOMPARE(station.point(u"running"_s)->kind, PointKind::Bool);
            QCOMPARE(station.point(u"mode"_s)->kind, PointKind::Str);
            QCOMPARE(station.point(u"temperature"_s)->unit, u"°C"_s);
            QCOMPARE(station.reading(u"energy_kwh"_s).value, Value(88.5));
            QCOMPARE(station.reading(u"running"_s).value, Value(false));
            QCOMPARE(station.reading(u"mode"_s).value, Value(u"auto"_s));
            QCOMPARE(station.reading(u"temperature"_s).value, Value(41.5));
            QCOMPARE(station.reading(u"power"_s).quality, Quality::Live);
            power = station.point(u"power"_s)->id;
            QTRY_VERIFY_WITH_TIMEOUT((station.look(), std::ranges::any_of(station.outcomes, [](const IntentOutcome& one) { return one.kind == IntentOutcome::Kind::Saved; })), 10'000);
            station.runtime->stop();
        }
        Station again(broker.port(), folder.path());
        QVERIFY(again.runtime);
        QTRY_VERIFY(again.isConnected());
        QVERIFY(again.picture.inbox.isEmpty());
        QVERIFY(again.point(u"power"_s));
        QCOMPARE(again.point(u"power"_s)->id, power);
        QVERIFY(again.reading(u"power"_s).quality != Quality::Live); // what was kept is old until it is heard
        press.say(7.0, 89.0, true);
        QTRY_VERIFY((again.look(), again.reading(u"power"_s).value == Value(7.0))); // at once: nothing is proposed anew
        QCOMPARE(again.reading(u"power"_s).quality, Quality::Live);
        QCOMPARE(again.reading(u"running"_s).value, Value(true));
        QVERIFY(again.picture.inbox.isEmpty());
        again.runtime->stop();
        QCOMPARE(broker.log().count("Received PUBLISH from holdfast"), 0);
    }
};

QTEST_GUILESS_MAIN(TestLearntJson)
#include "tst_learnt_json.moc"
