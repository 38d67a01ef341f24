// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/engine_site.h"

#include <QTest>

#include <algorithm>

using namespace holdfast;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

const DeviceId a{QStringLiteral("a")};
const PointId temperature{QStringLiteral("a/temperature")};

} // namespace

class TestEngine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMessageBecomesAReadingAndASample()
    {
        EngineSite site;
        site.announce(u"a"_s);
        QVERIFY(site.news.devices.contains(a));
        QCOMPARE(site.records<PointRecord>().front().point.id, temperature);
        site.say(u"a"_s, "{\"temperature\": 21.5}");
        QCOMPARE(site.news.readings.value(temperature).value, Value(21.5));
        const auto samples = site.records<SampleRecord>();
        QCOMPARE(samples.size(), 1U);
        QCOMPARE(samples.front().sample.value, Value(21.5));
        QCOMPARE(samples.front().sample.at, site.clock.now());
    }

    void whatABrokerKeptIsShownButNotRecorded()
    {
        EngineSite site;
        site.announce(u"a"_s);
        site.publish(u"site/a"_s, "{\"temperature\": 21.5}", true);
        QCOMPARE(site.news.readings.value(temperature).quality, Quality::Stale);
        QVERIFY(site.records<SampleRecord>().empty());
    }

    void whoWaitsInTheInboxIsNotRecorded()
    {
        EngineSite site(EngineOptions{});
        site.announce(u"a"_s);
        site.say(u"a"_s, "{\"temperature\": 21.5}");
        site.pass(2s);
        QVERIFY(site.records<SampleRecord>().empty());
        QVERIFY(site.records<DeviceRecord>().empty());
        QVERIFY(site.news.inbox.contains(a));
        QVERIFY(site.news.inbox.value(a).samples.size() >= 2U);
        QCOMPARE(site.news.devices.value(a).membership, Membership::Heard);
    }

    void anAcceptedWishIsAuditedWithItsTicketAndNotAnsweredHere()
    {
        EngineSite site(EngineOptions{});
        site.announce(u"a"_s);
        site.clear();
        const quint64 ticket = site.wish(Adopt{{a}}, Role::Engineer);
        const auto audits = site.records<AuditRecord>();
        QCOMPARE(audits.size(), 1U);
        QCOMPARE(audits.front().ticket, ticket);
        QCOMPARE(audits.front().object, u"a"_s);
        QVERIFY(site.news.outcomes.empty());
        QVERIFY(std::holds_alternative<AuditRecord>(site.recorded.back())); // what it vouches for is written before it
    }

    void aViewerIsRefusedAtOnceAndTheTryIsAudited()
    {
        EngineSite site(EngineOptions{});
        site.announce(u"a"_s);
        site.clear();
        const quint64 ticket = site.wish(Adopt{{a}}, Role::Viewer);
        QCOMPARE(site.news.outcomes.front().ticket, ticket);
        QCOMPARE(site.news.outcomes.front().kind, IntentOutcome::Kind::Refused);
        QVERIFY(!site.news.outcomes.front().reason.isEmpty());
        QCOMPARE(site.records<AuditRecord>().front().ticket, 0U);
        QVERIFY(site.records<AuditRecord>().front().result.startsWith("refused"_L1));
        QVERIFY(site.records<DeviceRecord>().empty());
    }

    void aRoleIsWhatTheListSaysNotWhatTheWishClaims()
    {
        EngineSite site(EngineOptions{});
        site.announce(u"a"_s);
        Operator viewer{OperatorId(u"vic"_s), u"Vic"_s, {}, Role::Viewer, true, {}};
        site.wish(SaveOperator{viewer});
        site.clear();
        site.wish(Adopt{{a}}, Role::Admin, u"vic"_s);
        QCOMPARE(site.news.outcomes.size(), 1U);
        QCOMPARE(site.records<AuditRecord>().front().actor.role, Role::Viewer);
    }

    void theLastAdministratorCannotBeTakenAway()
    {
        EngineSite site;
        Operator admin{OperatorId(u"ann"_s), u"Ann"_s, {}, Role::Admin, true, {}};
        site.wish(SaveOperator{admin});
        site.clear();
        admin.role = Role::Viewer;
        site.wish(SaveOperator{admin});
        QCOMPARE(site.news.outcomes.size(), 1U);
    }

    void questionsPassOnlyWithPermissionAndOverALiveLink()
    {
        EngineSite site;
        site.announce(u"a"_s);
        site.clear();
        site.wish(PutQuestion{site.broker, u"homeassistant"_s, u"announce"_s, {}});
        QVERIFY(site.published.empty());
        QCOMPARE(site.news.outcomes.size(), 1U);
        site.permit({true, false, false});
        site.clear();
        site.wish(PutQuestion{site.broker, u"homeassistant"_s, u"announce"_s, {}});
        QVERIFY(site.published.empty());
        site.link(LinkStatus::Connected);
        site.clear();
        site.wish(PutQuestion{site.broker, u"homeassistant"_s, u"announce"_s, {}});
        QCOMPARE(site.published.size(), 1U);
        QCOMPARE(site.published.front().topic, u"homeassistant/status"_s);
        QVERIFY(!site.published.front().retained);
    }

    void commandsPassOnlyWithPermissionAndOverALiveLink()
    {
        EngineSite site;
        site.link(LinkStatus::Connected);
        const QByteArray lamp = "{\"name\":null,\"unique_id\":\"lamp\",\"state_topic\":\"site/lamp\",\"command_topic\":\"site/lamp/set\",\"device\":{\"identifiers\":[\"lamp\"],\"name\":\"Lamp\"}}";
        site.publish(u"homeassistant/switch/lamp/config"_s, lamp, true);
        const PointId state = site.engine.fleet().pointsOf(DeviceId(u"lamp"_s)).front();
        site.wish(WritePoint{state, true});
        QCOMPARE(site.news.outcomes.size(), 1U);
        site.permit({false, false, true});
        site.clear();
        const quint64 ticket = site.wish(WritePoint{state, true});
        QVERIFY(site.sent.empty()); // not before it is written down
        site.saved({ticket});
        QCOMPARE(site.sent.size(), 1U);
        QCOMPARE(site.sent.front().publication.payload, QByteArray("ON"));
        QVERIFY(!site.sent.front().publication.retained);
        site.link(LinkStatus::Lost);
        site.clear();
        site.wish(WritePoint{state, true});
        QCOMPARE(site.news.outcomes.size(), 1U);
        QVERIFY(site.published.empty());
    }

    void whatCannotBeWrittenIsRefused()
    {
        EngineSite site;
        site.link(LinkStatus::Connected);
        site.permit({false, false, true});
        site.announce(u"a"_s);
        site.clear();
        site.wish(WritePoint{temperature, 30.0});
        QVERIFY(site.published.empty());
        QCOMPARE(site.news.outcomes.size(), 1U);
    }

    void aLostBrokerIsOneGapThatBeginsAndOneThatEnds()
    {
        EngineSite site;
        site.link(LinkStatus::Connected);
        site.announce(u"a"_s);
        site.say(u"a"_s, "{\"temperature\": 21.5}");
        site.clear();
        const Timestamp lost = site.clock.now();
        site.link(LinkStatus::Lost);
        QCOMPARE(site.records<GapRecord>().front().gap.interval.to, Timestamp::max());
        QVERIFY(site.news.readings.isEmpty());
        site.pass(60s);
        site.link(LinkStatus::Connected);
        const Gap ended = site.records<GapRecord>().back().gap;
        QCOMPARE(ended.interval.from, lost);
        QCOMPARE(ended.interval.to, site.clock.now());
        QCOMPARE(ended.reason, GapReason::BrokerLost);
        QCOMPARE(ended.broker, site.broker);
    }

    void theTimeHoldfastWasOffIsAGap()
    {
        FakeClock clock;
        Engine engine;
        Restored stored;
        stored.lastRecorded = clock.now() - 2h;
        const Outcome outcome = engine.restore(std::move(stored), clock.now(), clock.ticks());
        const auto* gap = std::get_if<GapRecord>(&outcome.records.back());
        QVERIFY(gap);
        QCOMPARE(gap->gap.reason, GapReason::HoldfastOff);
        QCOMPARE(gap->gap.interval, (Interval{clock.now() - 2h, clock.now()}));
    }

    void aRestartShowsTheWholePictureAndRecordsNothingAgain()
    {
        EngineSite before;
        before.announce(u"a"_s);
        before.say(u"a"_s, "{\"temperature\": 21.5}");
        Restored stored;
        stored.devices = {*before.engine.fleet().device(a)};
        stored.points = {*before.engine.fleet().point(temperature)};
        stored.readings = {*before.engine.fleet().reading(temperature)};
        Engine after;
        const Outcome outcome = after.restore(std::move(stored), before.clock.now(), before.clock.ticks());
        QVERIFY(outcome.delta.devices.contains(a));
        QVERIFY(outcome.delta.points.contains(temperature));
        QCOMPARE(outcome.delta.readings.value(temperature).quality, Quality::Stale);
        QVERIFY(!outcome.delta.rules.isEmpty());
        QVERIFY(outcome.samples.empty());
        for (const Record& record : outcome.records)
            QVERIFY(!std::holds_alternative<DeviceRecord>(record) && !std::holds_alternative<SampleRecord>(record));
    }

    void aHotRoomRaisesOneAlarmAfterItsDelay()
    {
        EngineSite site;
        site.link(LinkStatus::Connected);
        AlarmRule rule;
        rule.id = RuleId(u"hot"_s);
        rule.name = u"Too hot"_s;
        rule.point = temperature;
        LimitCondition limit;
        limit.high = 27.0;
        limit.deadband = 0.5;
        rule.condition = limit;
        rule.onDelay = 60s;
        rule.cause = u"cooling"_s;
        rule.consequence = u"discomfort"_s;
        rule.operatorAction = {u"look"_s};
        rule.source = u"test"_s;
        site.announce(u"a"_s);
        site.wish(SaveRule{rule}, Role::Admin);
        QVERIFY2(site.news.outcomes.empty(), site.news.outcomes.empty() ? "" : qPrintable(site.news.outcomes.front().reason));
        site.clear();
        for (int i = 0; i < 8; ++i) {
            site.say(u"a"_s, "{\"temperature\": 31}");
            site.pass(10s);
        }
        const auto hot = std::ranges::count_if(site.news.alarms, [&](const Alarm& alarm) { return alarm.rule == rule.id && alarm.flags.active; });
        QCOMPARE(hot, 1);
        QVERIFY(!site.records<AlarmRecord>().empty());
        QVERIFY(!site.records<JournalRecord>().empty());
    }

    void aBrokerThatIsDownAtStartIsOneAlarmAndNoneOfTheDevices()
    {
        EngineSite site;
        site.announce(u"a"_s);
        site.link(LinkStatus::Lost);
        site.pass(10min);
        QCOMPARE(std::ranges::count_if(site.news.alarms, [](const Alarm& alarm) { return alarm.flags.active; }), 1);
        QVERIFY(site.news.alarms.cbegin()->broker);
    }

    void fiveHundredSilentBehindOneGatewayAreOneAlarm()
    {
        EngineSite site;
        site.link(LinkStatus::Connected);
        const QString via = u",\"via_device\":\"gw\""_s;
        site.announce(u"gw"_s);
        for (int i = 0; i < 500; ++i) {
            const QString id = u"c"_s + QString::number(i);
            const QByteArray json = u"{\"name\":\"t\",\"unique_id\":\"%1\",\"state_topic\":\"site/%1\",\"value_template\":\"{{ value_json.temperature }}\",\"device\":{\"identifiers\":[\"%1\"],\"via_device\":\"gw\"}}"_s.arg(id).toUtf8();
            site.publish(QString(u"homeassistant/sensor/"_s + id + u"/t/config"_s), json, true);
        }
        for (int round = 0; round < 8; ++round) {
            site.say(u"gw"_s, "{\"temperature\": 21}");
            for (int i = 0; i < 500; ++i)
                site.say(QString(u"c"_s + QString::number(i)), "{\"temperature\": 21}");
            site.pass(30s, 10s);
        }
        site.clear();
        site.pass(20min, 5s);
        const auto annunciated = std::ranges::count_if(site.news.alarms, [](const Alarm& alarm) { return labelOf(alarm.flags) == AlarmLabel::Unack; });
        QCOMPARE(annunciated, 1);
    }

    void aClockThatIsSetIsToldAndNothingElseHappens()
    {
        EngineSite site;
        site.link(LinkStatus::Connected);
        site.announce(u"a"_s);
        site.say(u"a"_s, "{\"temperature\": 21.5}");
        site.pass(10s);
        site.clear();
        site.clock.setWall(site.clock.now() - 1h);
        site.pass(2s);
        QCOMPARE(site.news.notices.size(), 1U);
        QCOMPARE(site.news.notices.front().code, u"clock-moved"_s);
        QCOMPARE(site.news.notices.front().detail, u"-3600"_s);
        QVERIFY(site.news.readings.isEmpty());
        QCOMPARE(site.recorded.size(), 1U); // a diagnostic in the journal
        QCOMPARE(site.records<JournalRecord>().front().entry.kind, JournalKind::Diagnosed);
    }

    void plainMeasurementsMayBeThinned()
    {
        EngineSite site;
        site.announce(u"a"_s);
        QVERIFY(site.telemetryChanged);
        QVERIFY(site.engine.telemetryTopics().contains(u"site/a"_s));
    }

    void whatABrokerDroppedIsAGap()
    {
        EngineSite site;
        site.publish(u"$SYS/broker/publish/messages/dropped"_s, "10");
        site.pass(10s);
        site.clear();
        site.publish(u"$SYS/broker/publish/messages/dropped"_s, "25");
        QCOMPARE(site.records<GapRecord>().front().gap.reason, GapReason::BrokerDropped);
        site.pass(2s);
        QCOMPARE(site.news.figures->brokerDropped, 15U);
    }

    void theSameInputGivesTheSameOutput()
    {
        const auto run = [] {
            EngineSite site;
            site.link(LinkStatus::Connected);
            for (const char* device : {"a", "b", "c"}) {
                site.announce(QString::fromLatin1(device));
                site.announce(QString::fromLatin1(device), u"humidity"_s);
            }
            for (int i = 0; i < 50; ++i) {
                for (const char* device : {"a", "b", "c"})
                    site.say(QString::fromLatin1(device), QByteArray("{\"temperature\":") + QByteArray::number(20 + i % 15) + ",\"humidity\":50}");
                site.pass(7s);
            }
            return site.news;
        };
        const Delta first = run();
        const Delta second = run();
        QCOMPARE(first.readings, second.readings);
        QCOMPARE(first.alarms, second.alarms);
        QCOMPARE(first.states, second.states);
        QVERIFY(first.journal == second.journal);
    }

    void hostileMessagesChangeNothing_data()
    {
        QTest::addColumn<QString>("topic");
        QTest::addColumn<QByteArray>("payload");
        QTest::newRow("deep") << u"homeassistant/sensor/x/config"_s << QByteArray(100'000, '[');
        QTest::newRow("not text") << u"homeassistant/sensor/x/config"_s << QByteArray("\xff\xfe\x00{", 4);
        QTest::newRow("no device") << u"homeassistant/sensor/x/config"_s << QByteArray("{}");
        QTest::newRow("empty levels") << QString(u"/"_s).repeated(1000) << QByteArray("{\"a\":1}");
        QTest::newRow("system") << u"$SYS/broker/publish/messages/dropped"_s << QByteArray("99999999999999999999999");
        QTest::newRow("long") << QString(65'535, u'x') << QByteArray("1");
    }

    void hostileMessagesChangeNothing()
    {
        QFETCH(QString, topic);
        QFETCH(QByteArray, payload);
        EngineSite site;
        site.publish(topic, payload);
        site.pass(20s);
        QVERIFY(site.records<DeviceRecord>().empty());
        QVERIFY(site.published.empty());
    }
};

QTEST_GUILESS_MAIN(TestEngine)
#include "tst_engine.moc"
