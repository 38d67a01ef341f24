// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/engine_site.h"

#include <QTest>

using namespace holdfast;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

static constexpr int devices = 500;

static QString nameOfDevice(int i)
{
    return u"s%1"_s.arg(i, 3, 10, QChar(u'0'));
}

static void sayAll(EngineSite& site, double value = 21)
{
    for (int i = 0; i < devices; ++i)
        site.say(nameOfDevice(i), QByteArray("{\"temperature\":") + QByteArray::number(value) + "}");
}

static LinkState connected(const EngineSite& site)
{
    LinkState link;
    link.broker = site.broker;
    link.status = LinkStatus::Connected;
    link.since = site.clock.now();
    return link;
}

/// What a store would have kept of the first run.
static Restored keptOf(const EngineSite& site)
{
    Restored stored;
    BrokerConfig broker;
    broker.id = site.broker;
    broker.name = u"Site broker"_s;
    stored.brokers = {broker};
    stored.devices.assign(site.news.devices.cbegin(), site.news.devices.cend());
    stored.points.assign(site.news.points.cbegin(), site.news.points.cend());
    for (Reading reading : site.news.readings) {
        reading.quality = Quality::Stale;
        stored.readings.push_back(reading);
    }
    for (const Alarm& alarm : site.news.alarms) {
        if (labelOf(alarm.flags) != AlarmLabel::Normal)
            stored.alarms.push_back(alarm);
    }
    stored.lastRecorded = site.clock.now();
    return stored;
}

class TestAlarmRestart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fiveHundredHealthyDevicesAfterAnHourOffAreNoAlarmAtAll()
    {
        EngineSite before;
        before.link(LinkStatus::Connected);
        for (int i = 0; i < devices; ++i)
            before.announce(nameOfDevice(i));
        for (int minute = 0; minute < 12; ++minute) {
            sayAll(before);
            before.pass(60s, 10s);
        }
        QCOMPARE(before.news.devices.size(), devices);
        QVERIFY(before.news.alarms.isEmpty());

        EngineSite later;
        later.clock.setWall(before.clock.now() + 1h);
        later.engine = Engine({{true, {}}, {}});
        later.clear();
        later.take(later.engine.restore(keptOf(before), later.clock.now(), later.clock.ticks()));
        later.pass(3s);
        later.take(later.engine.step({}, {}, {connected(later)}, later.clock.now(), later.clock.ticks()));
        for (int i = 0; i < devices; ++i)
            later.announce(nameOfDevice(i)); // the broker hands out what it keeps
        for (int minute = 0; minute < 30; ++minute) { // they report each in its own second of the minute
            for (int i = 0; i < devices; ++i) {
                later.say(nameOfDevice((i * 7) % devices), "{\"temperature\":21}");
                if (i % 50 == 49)
                    later.pass(6s, 1s);
            }
        }
        for (const Alarm& alarm : later.news.alarms)
            QVERIFY2(false, qPrintable(alarm.id.text()));
        int gaps = 0;
        for (const auto& record : later.records<JournalRecord>()) {
            QVERIFY2(record.entry.kind == JournalKind::Gap, qPrintable(record.entry.name));
            ++gaps;
        }
        QCOMPARE(gaps, 1);
    }

    void anAlarmThatStoodBeforeStandsAsItStoodAndMakesNoSecondOne()
    {
        EngineSite before;
        before.link(LinkStatus::Connected);
        before.announce(u"hot"_s);
        for (int minute = 0; minute < 15; ++minute) {
            before.say(u"hot"_s, "{\"temperature\":40}");
            before.pass(60s, 10s);
        }
        const auto raised = before.records<JournalRecord>().size();
        QVERIFY(raised >= 1);
        const Restored kept = keptOf(before);
        QVERIFY(!kept.alarms.empty());
        EngineSite later;
        later.clock.setWall(before.clock.now() + 1h);
        later.engine = Engine({{true, {}}, {}});
        later.clear();
        later.take(later.engine.restore(kept, later.clock.now(), later.clock.ticks()));
        later.take(later.engine.step({}, {}, {connected(later)}, later.clock.now(), later.clock.ticks()));
        later.announce(u"hot"_s);
        for (int minute = 0; minute < 15; ++minute) {
            later.say(u"hot"_s, "{\"temperature\":40}");
            later.pass(60s, 10s);
        }
        for (const auto& record : later.records<JournalRecord>())
            QVERIFY2(record.entry.kind != JournalKind::Active, qPrintable(record.entry.name));
        for (const Alarm& alarm : kept.alarms)
            QCOMPARE(later.news.alarms.value(alarm.id).occurrence, alarm.occurrence);
    }

    void maintenanceWindowsAreKeptAndTold()
    {
        EngineSite site;
        MaintenanceWindow window;
        window.id = MaintenanceId(u"m"_s);
        window.name = u"Service"_s;
        window.reason = u"WO-1"_s;
        window.firstDay = QDate(2026, 11, 24);
        window.from = QTime(0, 0);
        window.to = QTime(23, 0);
        site.wish(SaveMaintenance{window}, Role::Operator);
        QVERIFY(site.records<MaintenanceRecord>().empty());
        site.wish(SaveMaintenance{window}, Role::Engineer);
        QVERIFY(site.records<MaintenanceRecord>().front().window == window);
        QVERIFY(site.news.maintenance.value(window.id) == window);
        Restored stored;
        stored.maintenance = {window};
        Engine other({{true, {}}, {}});
        QVERIFY(other.restore(std::move(stored), site.clock.now(), site.clock.ticks()).delta.maintenance.contains(window.id));
        site.wish(RemoveMaintenance{window.id}, Role::Engineer);
        QCOMPARE(site.records<MaintenanceForgotten>().size(), 1u);
        QVERIFY(site.news.maintenance.isEmpty());
        QVERIFY(site.news.removedMaintenance.contains(window.id));
    }
};

QTEST_GUILESS_MAIN(TestAlarmRestart)
#include "tst_alarm_restart.moc"
