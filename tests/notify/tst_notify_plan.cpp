// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notify/notify_plan.h"
#include "tests/support/fake_clock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

NotifySettings everything()
{
    NotifySettings settings;
    settings.mail.enabled = true;
    settings.mail.host = u"mail.example.org"_s;
    settings.mail.from = u"holdfast@example.org"_s;
    settings.hook.enabled = true;
    settings.hook.url = u"https://hooks.example.org/alarms"_s;
    settings.people = {{u"Ann"_s, u"ann@example.org"_s, 127, {0, 0}, {0, 0}, {}}, {u"Bob"_s, u"bob@example.org"_s, 0, {0, 0}, {0, 0}, {}}};
    return settings;
}

int countOf(const std::vector<Delivery>& all, Channel channel)
{
    return static_cast<int>(std::ranges::count(all, channel, &Delivery::channel));
}

/// A plan with a window, and a clock.
struct Desk
{
    FakeClock clock;
    NotifyPlan plan;
    NotifySettings settings = everything();

    explicit Desk(PlanMemory memory = {}, const std::vector<Alarm>& present = {}, FakeClock at = FakeClock(), const NotifySettings& chosen = everything())
        : clock(at), plan(std::move(memory)), settings(chosen)
    {
        plan.obey(settings);
        plan.setScene({u"Harbour House"_s, "Europe/Dublin", false});
        plan.setAttended(true);
        plan.restore(present, clock.now(), clock.ticks());
    }

    [[nodiscard]] Alarm raised(const QString& name, Priority priority) const
    {
        Alarm alarm;
        alarm.id = AlarmId(name);
        alarm.occurrence = OccurrenceId(QString(name + u"#1"_s));
        alarm.name = name;
        alarm.source = u"GW-3"_s;
        alarm.priority = priority;
        alarm.flags.active = true;
        alarm.flags.acked = false;
        alarm.raisedAt = clock.now();
        return alarm;
    }
    void hear(const Alarm& alarm) { plan.hear(alarm, clock.ticks()); }
    std::vector<Delivery> due() { return plan.due(clock.now(), clock.ticks()); }
    std::vector<Delivery> dueAfter(Ticks time)
    {
        clock.advance(time);
        return due();
    }
    [[nodiscard]] PlanMemory memory() const { return plan.memory(clock.now(), clock.ticks()); }
};

} // namespace

/// An alarm reaches the people and machines it is meant for, when it is meant to, once; and many at once do not become many messages.
class TestNotifyPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePriorityDecidesWhichWaysAreTaken()
    {
        const NotifySettings usual = everything();
        for (const Priority priority : {Priority::P1, Priority::P2, Priority::P3, Priority::P4}) {
            Desk desk;
            desk.hear(desk.raised(u"a"_s, priority));
            const auto told = desk.due();
            for (const Channel channel : allChannels)
                QCOMPARE(countOf(told, channel), usual.first[static_cast<std::size_t>(priority) - 1].has(channel) ? 1 : 0);
        }
    }

    void awarenessOnlyIsNeverTold()
    {
        Desk desk;
        desk.hear(desk.raised(u"a"_s, Priority::Alert));
        QVERIFY(desk.due().empty());
        QVERIFY(desk.memory().pursuits.empty());
    }

    void withoutAWindowNothingIsShownOrSounded()
    {
        Desk desk;
        desk.plan.setAttended(false);
        desk.hear(desk.raised(u"a"_s, Priority::P1));
        const auto told = desk.due();
        QCOMPARE(told.size(), 2u);
        QCOMPARE(countOf(told, Channel::Mail), 1);
        QCOMPARE(countOf(told, Channel::WebHook), 1);
    }

    void oneCauseIsToldOnceAndSaysWhatItHides()
    {
        Desk desk;
        Alarm cause = desk.raised(u"Gateway silent"_s, Priority::P2);
        cause.affects = 80;
        cause.hides = 17;
        desk.hear(cause);
        for (int i = 0; i < 17; ++i) {
            Alarm child = desk.raised(u"child %1"_s.arg(i), Priority::P3);
            child.causedBy = cause.occurrence;
            child.flags.suppressedByDesign = true;
            desk.hear(child);
        }
        const auto told = desk.due();
        QCOMPARE(countOf(told, Channel::Mail), 1);
        QCOMPARE(told.size(), 4u);
        const auto mail = std::ranges::find(told, Channel::Mail, &Delivery::channel);
        QVERIFY(mail->text.contains(u"Hides 17."_s));
        QVERIFY(mail->text.contains(u"Affects 80."_s));
        const auto bubble = std::ranges::find(told, Channel::Desktop, &Delivery::channel);
        QVERIFY(bubble->text.contains(u"Hides 17."_s));
        QCOMPARE(bubble->alarms, 1);
    }

    void whatIsShelvedOutOfServiceAcknowledgedOrGoneIsNotTold_data()
    {
        QTest::addColumn<int>("which");
        for (int i = 0; i < 5; ++i)
            QTest::addRow("%d", i) << i;
    }

    void whatIsShelvedOutOfServiceAcknowledgedOrGoneIsNotTold()
    {
        QFETCH(int, which);
        Desk desk;
        Alarm alarm = desk.raised(u"a"_s, Priority::P1);
        desk.hear(alarm);
        switch (which) {
        case 0: alarm.flags.shelving = Shelving::TimedShelved; break;
        case 1: alarm.flags.outOfService = true; break;
        case 2: alarm.flags.acked = true; break;
        case 3: alarm.flags.active = false; break;
        default: alarm.flags.suppressedByDesign = true; break;
        }
        desk.hear(alarm); // before anything was told
        QVERIFY(desk.due().empty());
        QVERIFY(desk.dueAfter(1h).empty());
    }

    void lifeSafetyIsToldAlsoBehindACause()
    {
        Desk desk;
        Alarm smoke = desk.raised(u"Smoke"_s, Priority::P2);
        smoke.lifeSafety = true;
        smoke.causedBy = OccurrenceId(u"gateway"_s);
        desk.hear(smoke);
        const auto told = desk.due();
        QCOMPARE(told.size(), 4u);
        QVERIFY(std::ranges::all_of(told, &Delivery::lifeSafety));
    }

    void stepsAreCountedFromTheAlarmsStart()
    {
        Desk desk;
        desk.hear(desk.raised(u"a"_s, Priority::P2));
        QCOMPARE(desk.due().size(), 4u);
        QVERIFY(desk.dueAfter(14min + 59s).empty());
        const auto told = desk.dueAfter(1s);
        QCOMPARE(told.size(), 2u); // e-mail and web hook
        for (const Delivery& delivery : told)
            QCOMPARE(delivery.kind, DeliveryKind::Escalated);
        const auto mail = std::ranges::find(told, Channel::Mail, &Delivery::channel);
        QCOMPARE(mail->recipients, (QStringList{u"ann@example.org"_s, u"bob@example.org"_s})); // everybody, not only who is on duty
        QVERIFY(mail->text.contains(u"15 min"_s));
        QVERIFY(desk.dueAfter(1s).empty());
    }

    void aStepForTheWorstLeavesTheOthersAlone()
    {
        Desk desk;
        desk.hear(desk.raised(u"a"_s, Priority::P3));
        static_cast<void>(desk.due());
        QVERIFY(desk.dueAfter(3h).empty());
    }

    void whatStaysUnacknowledgedIsRepeatedInItsRhythmAndMissedOnesAreNotMadeUpFor()
    {
        NotifySettings settings = everything();
        settings.steps.clear();
        Desk desk({}, {}, FakeClock(), settings);
        desk.hear(desk.raised(u"a"_s, Priority::P1));
        static_cast<void>(desk.due());
        QVERIFY(desk.dueAfter(4min).empty());
        auto told = desk.dueAfter(1min);
        QCOMPARE(told.size(), 4u);
        QCOMPARE(told.front().kind, DeliveryKind::Repeated);
        told = desk.dueAfter(1h);
        QCOMPARE(told.size(), 4u);
        QVERIFY(desk.dueAfter(4min).empty());
    }

    void acknowledgingEndsItAndTheMachineIsToldSo()
    {
        Desk desk;
        Alarm alarm = desk.raised(u"a"_s, Priority::P1);
        desk.hear(alarm);
        static_cast<void>(desk.due());
        alarm.flags.acked = true;
        desk.hear(alarm);
        const auto told = desk.due();
        QCOMPARE(told.size(), 1u);
        QCOMPARE(told.front().channel, Channel::WebHook);
        QCOMPARE(told.front().kind, DeliveryKind::Ended);
        const auto json = QJsonDocument::fromJson(told.front().body).object();
        QCOMPARE(json[u"alarms"_s][0][u"state"_s].toString(), u"ACKED"_s);
        QVERIFY(desk.dueAfter(5h).empty());
        alarm.flags.acked = false; // it is annunciated again
        desk.hear(alarm);
        QCOMPARE(desk.due().size(), 4u);
    }

    void aMachineThatNeverHeardOfItIsNotToldTheEnd()
    {
        Desk desk;
        Alarm alarm = desk.raised(u"a"_s, Priority::P3); // desktop and sound
        desk.hear(alarm);
        static_cast<void>(desk.due());
        static_cast<void>(desk.dueAfter(1h));
        alarm.flags.acked = true;
        desk.hear(alarm);
        QVERIFY(desk.due().empty());
        QVERIFY(desk.memory().pursuits.empty());
    }

    void whatWentByItselfIsNotEscalatedAndGoesOnWhenItComesBack()
    {
        Desk desk;
        Alarm alarm = desk.raised(u"a"_s, Priority::P2);
        desk.hear(alarm);
        static_cast<void>(desk.due());
        alarm.flags.active = false;
        desk.hear(alarm);
        QVERIFY(desk.dueAfter(20min).empty());
        alarm.flags.active = true;
        alarm.count = 2;
        desk.hear(alarm); // the same occurrence: not new, but nobody has seen it for 20 minutes
        const auto told = desk.due();
        QCOMPARE(countOf(told, Channel::Mail), 1);
        QCOMPARE(told.front().kind, DeliveryKind::Escalated);
    }

    void aRestartNeitherRepeatsNorForgetsAStep()
    {
        Desk before;
        const Alarm alarm = before.raised(u"a"_s, Priority::P2);
        before.hear(alarm);
        QCOMPARE(before.due().size(), 4u);
        before.clock.advance(10min);
        const PlanMemory memory = before.memory();
        FakeClock later = before.clock;
        later.advance(2min); // nobody was there
        Desk after(memory, {alarm}, later);
        QVERIFY(after.due().empty());
        QVERIFY(after.dueAfter(2min + 59s).empty());
        QCOMPARE(after.dueAfter(1s).size(), 2u); // 15 minutes after its start
        Desk third(after.memory(), {alarm}, after.clock);
        QVERIFY(third.due().empty());
        QVERIFY(third.dueAfter(10min).empty());
    }

    void aStepThatCameWhileNobodyWasThereIsDoneAtTheStart()
    {
        Desk before;
        const Alarm alarm = before.raised(u"a"_s, Priority::P2);
        before.hear(alarm);
        static_cast<void>(before.due());
        const PlanMemory memory = before.memory();
        FakeClock later = before.clock;
        later.advance(20min);
        Desk after(memory, {alarm}, later);
        const auto told = after.due();
        QCOMPARE(countOf(told, Channel::Mail), 1);
        QCOMPARE(told.front().kind, DeliveryKind::Escalated);
    }

    void anAlarmNobodyCouldBeToldOfBeforeTheEndIsToldAtTheStart()
    {
        Desk before;
        static_cast<void>(before.due());
        const PlanMemory memory = before.memory();
        const Alarm alarm = before.raised(u"a"_s, Priority::P1);
        Desk after(memory, {alarm}, before.clock);
        QCOMPARE(after.due().size(), 4u);
    }

    void atTheVeryFirstStartWhatIsThereIsKnownAndStepsAreStillTaken()
    {
        FakeClock clock;
        Desk stranger;
        Alarm alarm = stranger.raised(u"a"_s, Priority::P2);
        alarm.raisedAt = clock.now() - 5min;
        Desk desk({}, {alarm}, clock);
        QVERIFY(desk.due().empty());
        QCOMPARE(desk.dueAfter(10min).size(), 2u);
    }

    void settingTheWallClockNeitherSkipsNorDelaysAStep()
    {
        Desk desk;
        desk.hear(desk.raised(u"a"_s, Priority::P2));
        static_cast<void>(desk.due());
        desk.clock.setWall(desk.clock.now() + 100h);
        QVERIFY(desk.due().empty());
        desk.clock.setWall(desk.clock.now() - 500h);
        QVERIFY(desk.dueAfter(14min).empty());
        QCOMPARE(desk.dueAfter(1min).size(), 2u);
    }

    void silenceIsForSoundOnlyAndNeverForTheWorst()
    {
        Desk desk;
        desk.plan.mute(desk.clock.now() + 10min, desk.clock.now());
        desk.hear(desk.raised(u"p2"_s, Priority::P2));
        auto told = desk.due();
        QCOMPARE(countOf(told, Channel::Sound), 0);
        QCOMPARE(countOf(told, Channel::Desktop), 1);
        desk.hear(desk.raised(u"p1"_s, Priority::P1));
        QCOMPARE(countOf(desk.due(), Channel::Sound), 1);
        Alarm smoke = desk.raised(u"smoke"_s, Priority::P3);
        smoke.lifeSafety = true;
        desk.hear(smoke);
        QCOMPARE(countOf(desk.due(), Channel::Sound), 1);
        static_cast<void>(desk.dueAfter(10min));
        QVERIFY(!desk.plan.mutedUntil(desk.clock.now()));
        desk.hear(desk.raised(u"late"_s, Priority::P3));
        QCOMPARE(countOf(desk.due(), Channel::Sound), 1);
    }

    void silenceSurvivesARestartButNoClockThatWasSetBack()
    {
        Desk before;
        before.plan.mute(before.clock.now() + 10min, before.clock.now());
        Desk after(before.memory(), {}, before.clock);
        QCOMPARE(after.plan.mutedUntil(after.clock.now()), std::optional(before.clock.now() + 10min));
        after.clock.setWall(after.clock.now() - 24h);
        QVERIFY(!after.plan.mutedUntil(after.clock.now()));
    }

    void severalAtOnceMakeOneSoundTheWorstOnes()
    {
        Desk desk;
        desk.hear(desk.raised(u"p3"_s, Priority::P3));
        desk.hear(desk.raised(u"p1"_s, Priority::P1));
        const auto told = desk.due();
        QCOMPARE(countOf(told, Channel::Sound), 1);
        QCOMPARE(std::ranges::find(told, Channel::Sound, &Delivery::channel)->priority, Priority::P1);
        QCOMPARE(countOf(told, Channel::Desktop), 2);
    }

    void tenThousandAlarmsInAMinuteMakeFewMessagesAndNoneIsLeftOut()
    {
        NotifySettings settings = everything();
        settings.steps.clear();
        settings.repeat = {};
        Desk desk({}, {}, FakeClock(), settings);
        std::vector<Delivery> all;
        const auto take = [&](const std::vector<Delivery>& some) { all.insert(all.end(), some.begin(), some.end()); };
        for (int i = 0; i < 10'000; ++i) {
            desk.hear(desk.raised(u"alarm %1"_s.arg(i), i % 100 == 0 ? Priority::P1 : Priority::P2));
            if (i % 40 == 39)
                take(desk.dueAfter(240ms));
        }
        for (int i = 0; i < 60; ++i)
            take(desk.dueAfter(1s));
        qInfo("10,000 alarms in a minute: %zu deliveries", all.size());
        QVERIFY2(all.size() <= 4 * (6 + 12 + 60), qPrintable(QString::number(all.size()))); // an allowance of 6, one more each 10 s, the worst each 2 s; four channels
        int told = 0;
        for (const Delivery& delivery : all)
            if (delivery.channel == Channel::Mail)
                told += delivery.alarms;
        QCOMPARE(told, 10'000);
        QVERIFY(desk.dueAfter(1h).empty());
    }

    void manyWithoutTheWorstAmongThemMakeFewerStill()
    {
        Desk desk;
        std::size_t count = 0;
        for (int i = 0; i < 10'000; ++i) {
            desk.hear(desk.raised(u"alarm %1"_s.arg(i), Priority::P4));
            if (i % 40 == 39)
                count += desk.dueAfter(240ms).size();
        }
        QVERIFY2(count <= 12, qPrintable(QString::number(count))); // sound only
    }

    void lifeSafetyDoesNotWaitBehindAFlood()
    {
        Desk desk;
        for (int i = 0; i < 1'000; ++i) {
            desk.hear(desk.raised(u"alarm %1"_s.arg(i), Priority::P3));
            static_cast<void>(desk.dueAfter(10ms));
        }
        Alarm smoke = desk.raised(u"Smoke"_s, Priority::P3);
        smoke.lifeSafety = true;
        desk.hear(smoke);
        const auto told = desk.dueAfter(2s);
        const auto sound = std::ranges::find(told, Channel::Sound, &Delivery::channel);
        QVERIFY(sound != told.end());
        QVERIFY(sound->lifeSafety);
        QVERIFY(sound->title.contains(u"Smoke"_s));
    }

    void namesOfDevicesStayNamesInEveryText()
    {
        Desk desk;
        Alarm alarm = desk.raised(u"Leak\r\nBcc: x@example.org\r\n\r\n<b>now</b>"_s, Priority::P1);
        alarm.source = QString(u"a\u202Eb"_s);
        alarm.cause = QString(3'000, u'x');
        desk.hear(alarm);
        for (const Delivery& delivery : desk.due()) {
            QVERIFY(!delivery.title.contains(u'\n') && !delivery.title.contains(u'\r'));
            QVERIFY(!delivery.title.contains(QChar(0x202E)));
            QVERIFY(delivery.text.size() < 2'000);
        }
    }

    void timesAreThoseOnTheSitesWall()
    {
        Desk desk;
        Alarm alarm = desk.raised(u"a"_s, Priority::P1);
        alarm.raisedAt = Timestamp{std::chrono::sys_days{std::chrono::year{2026} / 7 / 1} + 12h};
        desk.hear(alarm);
        const auto told = desk.due();
        QVERIFY(std::ranges::find(told, Channel::Mail, &Delivery::channel)->text.contains(u"2026-07-01 13:00:00"_s));
    }

    void theSimulatedSiteSaysSo()
    {
        Desk desk;
        desk.plan.setScene({u"Harbour House"_s, "UTC", true});
        desk.hear(desk.raised(u"a"_s, Priority::P1));
        for (const Delivery& delivery : desk.due())
            QVERIFY(delivery.title.contains(u"simulated"_s));
    }
};

QTEST_GUILESS_MAIN(TestNotifyPlan)
#include "tst_notify_plan.moc"
