// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/maintenance_next.h"
#include "app/model/past_occurrences.h"

#include <QTest>

using namespace holdfast;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray dublin = QByteArrayLiteral("Europe/Dublin");

Timestamp utc(int month, unsigned day, std::chrono::minutes time)
{
    return std::chrono::sys_days{std::chrono::year{2026} / month / static_cast<int>(day)} + time;
}

MaintenanceWindow night()
{
    MaintenanceWindow window;
    window.id = MaintenanceId(u"w"_s);
    window.name = u"Filters"_s;
    window.reason = u"Yearly service"_s;
    window.firstDay = QDate(2026, 3, 2);
    window.from = QTime(22, 0);
    window.to = QTime(4, 0);
    window.days = 1 << 5; // Saturdays
    return window;
}

JournalEntry entry(Timestamp at, JournalKind kind, const QString& occurrence, const QString& note = {}, const QString& user = {})
{
    JournalEntry one;
    one.alarm = AlarmId(u"leak/b"_s);
    one.occurrence = OccurrenceId(occurrence);
    one.receivedTime = one.sourceTime = at;
    one.kind = kind;
    one.note = note;
    one.user = user;
    return one;
}

} // namespace

/// When work is expected next, and what happened before.
class TestAlarmPast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNextOccurrenceIsTheOneThatLastsOrTheNextDayItBeginsOn()
    {
        const auto next = nextOccurrence(night(), dublin, utc(3, 4, 12h));
        QVERIFY(next == (Interval{utc(3, 7, 22h), utc(3, 8, 4h)}));
        QVERIFY(nextOccurrence(night(), dublin, utc(3, 8, 3h)) == next); // it lasts
        QVERIFY(nextOccurrence(night(), dublin, utc(3, 8, 4h)) == (Interval{utc(3, 14, 22h), utc(3, 15, 4h)}));
    }

    void itFollowsTheClockOnTheWallThroughTheYear()
    {
        // Clocks go forward in the night to 29 March: an hour less of it, and from then on an hour earlier.
        QVERIFY(nextOccurrence(night(), dublin, utc(3, 27, 12h)) == (Interval{utc(3, 28, 22h), utc(3, 29, 3h)}));
        QVERIFY(nextOccurrence(night(), dublin, utc(4, 1, 12h)) == (Interval{utc(4, 4, 21h), utc(4, 5, 3h)}));
        MaintenanceWindow gap = night();
        gap.from = QTime(1, 30); // no clock shows it on 29 March
        gap.days = 1 << 6;
        QVERIFY(nextOccurrence(gap, dublin, utc(3, 28, 12h)).has_value());
        QVERIFY(nextOccurrence(gap, dublin, utc(10, 24, 12h)) == (Interval{utc(10, 25, 30min), utc(10, 25, 4h)})); // shown twice: from the first
    }

    void whatIsOverOrOffHasNoNext()
    {
        MaintenanceWindow once = night();
        once.days = 0;
        once.firstDay = QDate(2026, 3, 7);
        QVERIFY(nextOccurrence(once, dublin, utc(3, 1, 0h)).has_value());
        QVERIFY(!nextOccurrence(once, dublin, utc(3, 9, 0h)));
        MaintenanceWindow ended = night();
        ended.lastDay = QDate(2026, 3, 14);
        QVERIFY(nextOccurrence(ended, dublin, utc(3, 9, 0h)).has_value());
        QVERIFY(!nextOccurrence(ended, dublin, utc(3, 16, 0h)));
        MaintenanceWindow off = night();
        off.enabled = false;
        QVERIFY(!nextOccurrence(off, dublin, utc(3, 4, 0h)));
    }

    void occurrencesBeforeAreToldNewestFirstWithTheirNotes()
    {
        const std::vector<JournalEntry> journal{
            entry(utc(3, 1, 0h), JournalKind::Return, u"cut"_s), // began before the journal that was read
            entry(utc(3, 2, 1h), JournalKind::Active, u"one"_s),
            entry(utc(3, 2, 2h), JournalKind::Acknowledge, u"one"_s, u"Coupling replaced"_s, u"Kate"_s),
            entry(utc(3, 2, 3h), JournalKind::Note, u"one"_s, u"in process by Tom"_s, u"Kate"_s),
            entry(utc(3, 2, 4h), JournalKind::Return, u"one"_s, u"the program's own"_s),
            entry(utc(3, 5, 1h), JournalKind::Active, u"two"_s),
            entry(utc(3, 5, 2h), JournalKind::Return, u"two"_s),
            entry(utc(3, 5, 3h), JournalKind::Active, u"two"_s),
            entry(utc(3, 9, 0h), JournalKind::Active, u"now"_s),
        };
        const auto before = pastOccurrences(journal, AlarmId(u"leak/b"_s), OccurrenceId(u"now"_s));
        QCOMPARE(before.size(), std::size_t(2));
        QVERIFY(before[0] == (PastOccurrence{OccurrenceId(u"two"_s), utc(3, 5, 1h), {}, {}}));
        QVERIFY(before[1] == (PastOccurrence{OccurrenceId(u"one"_s), utc(3, 2, 1h), utc(3, 2, 4h), {u"Coupling replaced"_s}}));
        QVERIFY(pastOccurrences(journal, AlarmId(u"leak/c"_s), {}).empty());
    }
};

QTEST_GUILESS_MAIN(TestAlarmPast)
#include "tst_alarm_past.moc"
