// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/alarms/alarm_scene.h"
#include "tests/ui/support/fake_ports.h"
#include "ui/alarms/alarm_counters.h"
#include "ui/alarms/alarm_tree_model.h"
#include "ui/alarms/journal_view.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QTest>

using namespace holdfast;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

/// What the console lists, and in which order.
class TestAlarmList : public QObject
{
    Q_OBJECT

private:
    Look m_look{ThemeChoice::Light};

    static QStringList namesOf(const AlarmTreeModel& model, const QModelIndex& parent = {})
    {
        QStringList names;
        for (int row = 0; row < model.rowCount(parent); ++row)
            names << model.alarmAt(model.index(row, 0, parent))->id.text();
        return names;
    }

private Q_SLOTS:
    void theUnacknowledgedStandFirstThenTheWorst()
    {
        Live live;
        live.apply(exampleSite());
        const AlarmTreeModel model(live, m_look);
        QCOMPARE(namesOf(model), QStringList({u"leak"_s, u"gw3"_s, u"co2"_s, u"battery"_s}));
    }

    void effectsStandUnderTheirCauseUntilTheListIsFlat()
    {
        Live live;
        live.apply(exampleSite());
        live.apply(gatewayWithEffects());
        AlarmTreeModel model(live, m_look);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QModelIndex gateway = model.indexOf(AlarmId(u"gw3"_s));
        QCOMPARE(model.rowCount(gateway), 3);
        QCOMPARE(model.rowCount(), 4);
        const QModelIndex effect = model.indexOf(AlarmId(u"silent-1"_s));
        QCOMPARE(effect.parent(), gateway);
        QVERIFY(effect.siblingAtColumn(AlarmTreeModel::Name).data().toString().startsWith(u"Device silent"_s));
        model.setGrouping(Grouping::Flat);
        QCOMPARE(model.rowCount(), 4);
        QVERIFY(!model.hasChildren(model.indexOf(AlarmId(u"gw3"_s))));
    }

    void theFilterLooksIntoNameAndPlace()
    {
        Live live;
        live.apply(exampleSite());
        AlarmTreeModel model(live, m_look);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFilter(u"LEAK"_s);
        QCOMPARE(namesOf(model), QStringList{u"leak"_s});
        model.setFilter(u"room 3.12"_s);
        QCOMPARE(namesOf(model), QStringList{u"co2"_s});
        model.setFilter(u"no such thing"_s);
        QCOMPARE(model.rowCount(), 0);
        model.setFilter({});
        QCOMPARE(model.rowCount(), 4);
    }

    void onePriorityAloneAndAlertsOnlyWhenAskedFor()
    {
        Live live;
        live.apply(exampleSite());
        Alarm alert = exampleAlarm("battery");
        alert.id = AlarmId(u"alert"_s);
        alert.occurrence = OccurrenceId(u"alert#1"_s);
        alert.priority = Priority::Alert;
        live.apply(withAlarms({alert}));
        AlarmTreeModel model(live, m_look);
        QVERIFY(!namesOf(model).contains(u"alert"_s));
        model.setPriority(Priority::P2);
        QCOMPARE(namesOf(model), QStringList{u"gw3"_s});
        model.setPriority(Priority::Alert);
        QCOMPARE(namesOf(model), QStringList{u"alert"_s});
    }

    void whatIsShelvedLeavesTheListAndStandsOnTheShelf()
    {
        Live live;
        live.apply(exampleSite());
        AlarmTreeModel model(live, m_look);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        Alarm shelved = exampleAlarm("co2");
        shelved.flags.shelving = Shelving::TimedShelved;
        live.apply(withAlarms({shelved}));
        QTRY_COMPARE(model.rowCount(), 3);
        model.setShelf(AlarmShelf::Shelved);
        QCOMPARE(namesOf(model), QStringList{u"co2"_s});
        const QModelIndex sign = model.index(0, AlarmTreeModel::State);
        QVERIFY(sign.data(cell::MarkRole).isValid());
        QVERIFY(!sign.data(cell::PriorityRole).isValid());
    }

    void aBurstOfAlarmsIsOneRebuild()
    {
        Live live;
        live.apply(exampleSite());
        AlarmTreeModel model(live, m_look);
        int rebuilt = 0;
        connect(&model, &AlarmTreeModel::rebuilt, this, [&] { ++rebuilt; });
        for (int i = 0; i < 100; ++i) {
            Alarm more = exampleAlarm("battery");
            more.id = AlarmId(u"more-%1"_s.arg(i));
            more.occurrence = OccurrenceId(u"more-%1#1"_s.arg(i));
            live.apply(withAlarms({more}));
        }
        QTRY_COMPARE(model.rowCount(), 104);
        QCOMPARE(rebuilt, 1);
    }

    void theTallyCountsWhatTheStripSays()
    {
        Live live;
        live.apply(exampleSite());
        live.apply(gatewayWithEffects());
        const AlarmTally tally = tallyOf(live.picture(), live.now());
        QCOMPARE(tally.active(), 4);
        QCOMPARE(tally.unacknowledged(), 2);
        QCOMPARE(tally.suppressed, 3);
        QCOMPARE(tally.inTenMinutes, 2);
        QCOMPARE(tally.priorities[0], (AlarmTally::OfPriority{1, 1}));
    }

    void theJournalHasFourKindsOfRecordAndWordsForEach()
    {
        Live live;
        live.apply(exampleSite());
        JournalModel model(live, m_look);
        JournalEntry event;
        event.kind = JournalKind::Happened;
        event.name = u"device-joined"_s;
        event.source = u"Lamp 7"_s;
        JournalEntry diagnostic;
        diagnostic.kind = JournalKind::Diagnosed;
        diagnostic.name = u"clock-moved"_s;
        JournalEntry alarm;
        alarm.alarm = AlarmId(u"a"_s);
        JournalEntry alert = alarm;
        alert.priority = Priority::Alert;
        model.setEntries({event, diagnostic, alarm, alert});
        QStringList kinds;
        for (int row = 0; row < model.rowCount(); ++row)
            kinds << model.index(row, JournalModel::Kind).data().toString();
        QCOMPARE(kinds, QStringList({u"Event"_s, u"Diagnostic"_s, u"Alarm"_s, u"Alert"_s}));
        QCOMPARE(model.index(0, JournalModel::What).data().toString(), u"Joined the site"_s);
        QVERIFY(model.index(0, JournalModel::Name).data().toString().isEmpty());
        QVERIFY(!model.index(0, JournalModel::What).data(cell::PriorityRole).isValid());
        QVERIFY(model.index(2, JournalModel::What).data(cell::PriorityRole).isValid());
    }

    void theJournalShowsTheNewestFirst()
    {
        Live live;
        live.apply(exampleSite());
        JournalModel model(live, m_look);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto entry = [&](const QString& name, std::chrono::seconds age) {
            JournalEntry one;
            one.name = name;
            one.receivedTime = live.now() - age;
            return one;
        };
        model.setEntries({entry(u"old"_s, 1h), entry(u"newer"_s, 1min), entry(u"oldest"_s, 2h)});
        model.prepend({entry(u"first of two"_s, 2s), entry(u"second of two"_s, 1s)});
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row)
            names << model.index(row, JournalModel::Name).data().toString();
        QCOMPARE(names, QStringList({u"second of two"_s, u"first of two"_s, u"newer"_s, u"old"_s, u"oldest"_s}));
    }
};

QTEST_MAIN(TestAlarmList)
#include "tst_alarm_list.moc"
