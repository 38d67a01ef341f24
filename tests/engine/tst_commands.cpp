// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/engine_site.h"

#include <QTest>

using namespace holdfast;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

const DeviceId radiator{QStringLiteral("radiator")};

/// A radiator with a set-point, its lock for children, and a siren that never says how it stands; commands are permitted.
class Plant : public EngineSite
{
public:
    Plant()
    {
        link(LinkStatus::Connected);
        const auto tell = [this](const char* component, const char* key, const QByteArray& more) {
            const QByteArray json = QByteArray(R"({"unique_id":"radiator_)") + key + R"(","name":")" + key + R"(",)" + more
                + R"(,"device":{"identifiers":["radiator"],"name":"Radiator"}})";
            publish(QString(u"homeassistant/"_s + QLatin1String(component) + u"/radiator/"_s + QLatin1String(key) + u"/config"_s), json, true);
        };
        tell("number", "setpoint", R"("state_topic":"site/radiator/setpoint","command_topic":"site/radiator/setpoint/set","min":5,"max":30,"step":0.5)");
        tell("lock", "lock", R"("state_topic":"site/radiator/lock","command_topic":"site/radiator/lock/set")");
        tell("switch", "horn", R"("command_topic":"site/radiator/horn/set")");
        publish(u"site/radiator/setpoint"_s, "20");
        permit({false, false, true});
        clear();
    }

    PointId point(const QString& word) const
    {
        for (const PointId& id : engine.fleet().pointsOf(radiator))
            if (id.text().contains(word))
                return id;
        return {};
    }
    PointCommand last() const
    {
        const auto kept = records<CommandRecord>();
        return kept.empty() ? PointCommand() : kept.back().command;
    }
    /// Asked, written down and with the broker.
    PointCommand ask(const PointId& id, const Value& value, std::optional<std::chrono::seconds> hold = {})
    {
        saved({wish(WritePoint{id, value, hold}, Role::Operator)});
        if (!sent.empty())
            receipt({sent.back().number, CommandReceipt::Kind::Taken, {}});
        return last();
    }
};

} // namespace

class TestCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theAuditRowIsWrittenBeforeAnythingGoesOut()
    {
        Plant plant;
        const quint64 ticket = plant.wish(WritePoint{plant.point(u"setpoint"_s), 21.5}, Role::Operator);
        QVERIFY(plant.sent.empty() && plant.published.empty());
        QVERIFY(std::holds_alternative<AuditRecord>(plant.recorded.back()));
        QCOMPARE(plant.records<AuditRecord>().back().ticket, ticket);
        QCOMPARE(plant.records<AuditRecord>().back().before, u"20"_s);
        QCOMPARE(plant.records<CommandRecord>().size(), 1U);
        plant.saved({ticket});
        QCOMPARE(plant.sent.size(), 1U);
        QCOMPARE(plant.sent.front().publication.payload, QByteArray("21.5"));
        QVERIFY(!plant.sent.front().publication.retained);
        plant.saved({ticket});
        QCOMPARE(plant.sent.size(), 1U);
    }

    void thePointsOwnWordConfirmsIt()
    {
        Plant plant;
        QCOMPARE(plant.ask(plant.point(u"setpoint"_s), 21.5).state, CommandState::Sent);
        plant.publish(u"site/radiator/setpoint"_s, "21.5", true); // what the broker kept says nothing of now
        QCOMPARE(plant.last().state, CommandState::Sent);
        plant.pass(3s);
        plant.publish(u"site/radiator/setpoint"_s, "21.5");
        QCOMPARE(plant.last().state, CommandState::Confirmed);
        QCOMPARE(plant.news.commands.value(plant.last().number).state, CommandState::Confirmed);
        QVERIFY(plant.news.notices.empty());
        const JournalEntry event = plant.records<JournalRecord>().back().entry;
        QCOMPARE(event.name, u"value-set"_s);
        QCOMPARE(event.value, Value(21.5));
        QCOMPARE(event.point, std::optional(plant.point(u"setpoint"_s)));
        QVERIFY(!event.user.isEmpty());
    }

    void aLockThatDoesNotObeyIsNotConfirmedAfterTenSeconds()
    {
        Plant plant;
        plant.ask(plant.point(u"lock"_s), u"unlocked"_s);
        plant.publish(u"site/radiator/lock"_s, "LOCKED");
        plant.pass(9s);
        QCOMPARE(plant.last().state, CommandState::Sent);
        plant.pass(2s);
        QCOMPARE(plant.last().state, CommandState::Timeout);
        QCOMPARE(plant.news.notices.back().code, u"command-not-confirmed"_s);
        plant.publish(u"site/radiator/lock"_s, "UNLOCKED");
        QCOMPARE(plant.last().state, CommandState::ConfirmedLate);
        QCOMPARE(plant.sent.size(), 1U);
    }

    void anUnlockIsNotHeld()
    {
        Plant plant;
        plant.wish(WritePoint{plant.point(u"lock"_s), u"unlocked"_s, 1h}, Role::Admin);
        QCOMPARE(plant.news.outcomes.back().reason, u"this is done once, and not held"_s);
        QVERIFY(plant.records<CommandRecord>().empty());
    }

    void whatNeverSaysHowItStandsIsShownAsAssumed()
    {
        Plant plant;
        const PointId horn = plant.point(u"horn"_s);
        QCOMPARE(plant.ask(horn, true).state, CommandState::Assumed);
        QCOMPARE(plant.news.readings.value(horn).value, Value(true));
        QCOMPARE(plant.news.readings.value(horn).quality, Quality::Assumed);
        QVERIFY(plant.records<SampleRecord>().empty());
    }

    void aViewerIsRefusedAndWithoutPermissionNobodyCommands()
    {
        Plant plant;
        plant.wish(WritePoint{plant.point(u"setpoint"_s), 21.5}, Role::Viewer);
        QCOMPARE(plant.news.outcomes.size(), 1U);
        const quint64 ticket = plant.wish(WritePoint{plant.point(u"setpoint"_s), 21.5}, Role::Operator);
        plant.permit({}); // taken back before it was written down
        plant.saved({ticket});
        QVERIFY(plant.sent.empty());
        QCOMPARE(plant.last().state, CommandState::Rejected);
    }

    void aBrokerThatIsLostBeforeItWasSentLetsItExpire()
    {
        Plant plant;
        const quint64 ticket = plant.wish(WritePoint{plant.point(u"lock"_s), u"unlocked"_s}, Role::Operator);
        plant.link(LinkStatus::Lost);
        plant.saved({ticket});
        QCOMPARE(plant.sent.size(), 1U); // the connection may be back in time; it keeps the time to live
        QVERIFY(plant.sent.front().life <= 10s);
        plant.pass(10s);
        plant.receipt({plant.sent.front().number, CommandReceipt::Kind::NeverLeft, u"not sent in time"_s});
        QCOMPARE(plant.last().state, CommandState::Expired);
        plant.link(LinkStatus::Connected);
        plant.pass(1min);
        QCOMPARE(plant.sent.size(), 1U);
        QCOMPARE(plant.news.notices.back().code, u"command-expired"_s);
    }

    void whatIsHeldFallsBackByItselfAndIsWrittenDownToo()
    {
        Plant plant;
        const PointId id = plant.point(u"setpoint"_s);
        plant.ask(id, 22.0, 1h);
        plant.publish(u"site/radiator/setpoint"_s, "22");
        QVERIFY(plant.last().holds);
        plant.clear();
        plant.pass(1h + 1s, 10s);
        const AuditRecord row = plant.records<AuditRecord>().back();
        QCOMPARE(row.actor.name, u"Holdfast"_s);
        QVERIFY(plant.sent.empty());
        plant.saved({row.ticket});
        QCOMPARE(plant.sent.size(), 1U);
        QCOMPARE(plant.sent.front().publication.payload, QByteArray("20"));
        QCOMPARE(plant.last().level, WriteLevel::Default);
    }

    void whatSomebodyTurnedSinceIsLeftAlone()
    {
        Plant plant;
        plant.ask(plant.point(u"setpoint"_s), 22.0, 1h);
        plant.publish(u"site/radiator/setpoint"_s, "22");
        plant.pass(10min);
        plant.publish(u"site/radiator/setpoint"_s, "17");
        plant.clear();
        plant.pass(1h, 10s);
        QVERIFY(plant.records<AuditRecord>().empty());
        QVERIFY(!plant.last().holds);
    }

    void givingUpWritesWhatIsBeneathAtOnce()
    {
        Plant plant;
        const PointId id = plant.point(u"setpoint"_s);
        plant.ask(id, 22.0);
        plant.publish(u"site/radiator/setpoint"_s, "22");
        plant.clear();
        plant.saved({plant.wish(WritePoint{id, {}}, Role::Operator)});
        QCOMPARE(plant.sent.size(), 1U);
        QCOMPARE(plant.sent.front().publication.payload, QByteArray("20"));
        plant.clear();
        plant.wish(WritePoint{id, {}}, Role::Operator);
        QCOMPARE(plant.news.outcomes.back().reason, u"nothing is held here"_s);
    }

    void aRestartSendsNothingAgain()
    {
        Plant before;
        const quint64 ticket = before.wish(WritePoint{before.point(u"setpoint"_s), 21.5}, Role::Operator);
        before.saved({ticket});
        FakeClock clock;
        clock.advance(10s);
        Engine engine;
        Restored stored;
        stored.brokers = before.engine.brokers();
        stored.commands = {before.last()};
        const Outcome outcome = engine.restore(std::move(stored), clock.now(), clock.ticks());
        QVERIFY(outcome.sendings.empty());
        QCOMPARE(outcome.delta.commands.size(), 1);
        QCOMPARE(outcome.delta.commands.begin()->state, CommandState::Timeout);
        clock.advance(1s);
        QVERIFY(engine.step({}, {}, {}, clock.now(), clock.ticks(), {ticket}).sendings.empty());
    }

    void whatStoodThereAlreadyNeedsOnlyTheBrokersWord()
    {
        Plant plant;
        QCOMPARE(plant.ask(plant.point(u"setpoint"_s), 20.0).state, CommandState::Confirmed);
        plant.ask(plant.point(u"setpoint"_s), 23.0);
        QCOMPARE(plant.ask(plant.point(u"setpoint"_s), 20.0).state, CommandState::Sent); // 23 may be on its way
    }
};

QTEST_GUILESS_MAIN(TestCommands)
#include "tst_commands.moc"
