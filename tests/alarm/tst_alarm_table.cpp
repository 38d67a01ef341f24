// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alarm/alarm_table.h"

#include <QFile>
#include <QTest>

using namespace holdfast;
using enum AlarmEvent;

/// Rules 7 to 12: what hides an alarm, what brings it back, and what leaves it as it is.
static std::optional<AlarmFlags> byWhatHides(AlarmFlags f, AlarmEvent event)
{
    switch (event) {
    case ShelveTimed: // 7: from any state
        f.shelving = Shelving::TimedShelved;
        return f;
    case ShelveOneShot:
        f.shelving = Shelving::OneShotShelved;
        return f;
    case AlarmEvent::Unshelve: // 8
    case ShelveExpired:
        if (f.shelving == Shelving::Unshelved)
            return {};
        f.shelving = Shelving::Unshelved;
        if (f.active)
            f.acked = false;
        return f;
    case Suppress: // 9
        if (f.suppressedByDesign)
            return {};
        f.suppressedByDesign = true;
        return f;
    case Release:
        if (!f.suppressedByDesign)
            return {};
        f.suppressedByDesign = false;
        if (f.active)
            f.acked = false;
        return f;
    case TakeOut: // 10
        if (f.outOfService)
            return {};
        f.outOfService = true;
        return f;
    case PutBack: // 10: evaluated afresh; what is latched still wants its reset
        if (!f.outOfService)
            return {};
        f.outOfService = false;
        f.active = false;
        f.acked = true;
        return f;
    case BadQuality: // 11: frozen
    case Restart:    // 12: as it stood
        return f;
    default:
        return {};
    }
}

/// The rules of the alarm philosophy, #1 to #12, written by hand and blind to the table. Nothing: refused.
static std::optional<AlarmFlags> byTheRules(AlarmFlags f, AlarmEvent event)
{
    const auto label = labelOf(f);
    const auto isOneOf = [&](std::initializer_list<AlarmLabel> labels) { return std::find(labels.begin(), labels.end(), label) != labels.end(); };
    using enum AlarmLabel;
    switch (event) {
    case Raise: // 1, 5, 5b: also underneath shelving, suppression and out of service
        if (f.active)
            return {};
        f.active = true;
        f.acked = false;
        return f;
    case AlarmEvent::Acknowledge: // 2
        if (!isOneOf({Unack, Rtnun, Lunak}))
            return {};
        f.acked = true;
        return f;
    case Return: // 3, 8
    case ReturnLatching:
    case ReturnAcknowledged:
        if (!f.active)
            return {};
        f.active = false;
        f.latched = f.latched || event == ReturnLatching;
        f.acked = f.acked || event == ReturnAcknowledged;
        if (f.shelving == Shelving::OneShotShelved)
            f.shelving = Shelving::Unshelved;
        return f;
    case Reset: // 4
        if (label != Lackd)
            return {};
        f.latched = false;
        return f;
    case ReAlarm: // 6
        if (label != Acked)
            return {};
        f.acked = false;
        return f;
    default:
        return byWhatHides(f, event);
    }
}

class TestAlarmTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto built = AlarmTable::builtIn();
        QVERIFY2(built, built ? "" : qPrintable(built.error().message));
    }

    void everyRowIsWhatTheRulesSay()
    {
        const auto table = *AlarmTable::builtIn();
        QCOMPARE(table.rows().size(), 96u * alarmEventCount);
        int refusals = 0;
        for (const auto& row : table.rows()) {
            const auto expected = byTheRules(row.from, row.event);
            const QByteArray where = (nameOf(labelOf(row.from)) + u' ' + nameOf(row.event)).toLatin1();
            QVERIFY2(row.to == expected, where.constData());
            QVERIFY2(row.to.has_value() == row.refusal.isEmpty(), where.constData());
            refusals += row.to ? 0 : 1;
        }
        QVERIFY(refusals > 500);
    }

    void aRefusedEventNamesItsReason()
    {
        const auto table = *AlarmTable::builtIn();
        AlarmFlags latched;
        latched.latched = true;
        latched.active = true;
        const auto refused = table.next(latched, Reset);
        QVERIFY(!refused);
        QCOMPARE(refused.error().message, QStringLiteral("the condition is still true"));
    }

    void aTableWithAHoleOrADoubledRowIsNotTaken()
    {
        QFile file(QStringLiteral(SOURCE_DIR "/resources/alarm_states.csv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        QVERIFY(AlarmTable::parse(whole));
        const auto end = whole.lastIndexOf('\n', whole.size() - 2);
        QVERIFY(!AlarmTable::parse(whole.left(end)));
        QVERIFY(!AlarmTable::parse(whole + whole.mid(end + 1)));
        QVERIFY(!AlarmTable::parse(QByteArray(whole).replace("NORM,0,1,0,unshelved,0,0,Raise,UNACK,1,0,0,unshelved,0,0", "NORM,0,1,0,unshelved,0,0,Raise,UNACK,1,1,0,unshelved,0,0")));
        QVERIFY(!AlarmTable::parse("nonsense\nmore nonsense\n"));
    }
};

QTEST_GUILESS_MAIN(TestAlarmTable)
#include "tst_alarm_table.moc"
