// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notify/notify_plan.h"
#include "tests/support/fake_clock.h"

#include <QTest>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// A bubble that stands on the desktop counts with its alarm, silently and no faster than anybody reads.
class TestNotifyUpdates : public QObject
{
    Q_OBJECT

private:
    FakeClock m_clock;
    std::unique_ptr<NotifyPlan> m_plan;

    [[nodiscard]] Alarm gateway(int hides, int number = 1) const
    {
        Alarm alarm;
        alarm.id = AlarmId(u"silent-gateway/%1"_s.arg(number));
        alarm.occurrence = OccurrenceId(QString(alarm.id.text() + u"@1"_s));
        alarm.name = u"Gateway silent"_s;
        alarm.priority = Priority::P2;
        alarm.flags.active = true;
        alarm.flags.acked = false;
        alarm.affects = 80;
        alarm.hides = hides;
        return alarm;
    }
    void hear(const Alarm& alarm) { m_plan->hear(alarm, m_clock.ticks()); }
    std::vector<Delivery> dueAfter(Ticks time)
    {
        m_clock.advance(time);
        return m_plan->due(m_clock.now(), m_clock.ticks());
    }

private Q_SLOTS:
    void init()
    {
        m_plan = std::make_unique<NotifyPlan>();
        m_plan->setAttended(true);
        m_plan->restore({}, m_clock.now(), m_clock.ticks());
    }

    void theBubbleCountsWhatItsAlarmHides()
    {
        hear(gateway(0));
        QCOMPARE(dueAfter(0s).size(), 2u); // bubble and sound
        hear(gateway(17));
        QVERIFY(dueAfter(1s).empty());
        hear(gateway(80));
        const auto more = dueAfter(1s);
        QCOMPARE(more.size(), 1u);
        QCOMPARE(more[0].channel, Channel::Desktop);
        QCOMPARE(more[0].kind, DeliveryKind::Updated);
        QVERIFY(more[0].text.contains(u"Hides 80."_s));
        QVERIFY(dueAfter(10s).empty());
    }

    void whatWasAcknowledgedIsNotCountedOn()
    {
        hear(gateway(0));
        static_cast<void>(dueAfter(0s));
        Alarm seen = gateway(5);
        seen.flags.acked = true;
        hear(seen);
        QVERIFY(dueAfter(10s).empty());
    }

    void oneBubbleForManyCountsNothing()
    {
        for (int i = 1; i <= 10; ++i)
            hear(gateway(0, i));
        QCOMPARE(dueAfter(0s).size(), 2u);
        for (int i = 1; i <= 10; ++i)
            hear(gateway(3, i));
        QVERIFY(dueAfter(10s).empty());
    }

    void withoutAWindowNothingIsCounted()
    {
        m_plan->setAttended(false);
        hear(gateway(0));
        QVERIFY(dueAfter(0s).empty());
        hear(gateway(5));
        QVERIFY(dueAfter(10s).empty());
    }
};

QTEST_GUILESS_MAIN(TestNotifyUpdates)
#include "tst_notify_updates.moc"
