// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/example_site.h"
#include "tests/ui/support/fake_ports.h"
#include "ui/history/event_lanes.h"
#include "ui/history/event_loader.h"
#include "ui/models/live.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace holdfast;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

const Timestamp start{std::chrono::sys_days{std::chrono::year{2026} / 11 / 24} + 8h};
const Interval shown{start, start + 6h};
const PointId temperature{u"3.12-S1/temperature"_s};

JournalEntry entryOf(const QString& occurrence, JournalKind kind, Timestamp at, const QString& device = u"3.12-S1"_s)
{
    JournalEntry entry;
    entry.occurrence = OccurrenceId(occurrence);
    entry.alarm = AlarmId(u"co2"_s);
    entry.device = DeviceId(device);
    entry.kind = kind;
    entry.sourceTime = at;
    entry.receivedTime = at;
    entry.priority = Priority::P3;
    entry.name = u"CO₂ high"_s;
    entry.source = u"Room 3.12"_s;
    return entry;
}

} // namespace

/// What happened beside the curves.
class TestHistoryEvents : public QObject
{
    Q_OBJECT

private:
    Look m_look{ThemeChoice::Light};
    std::unique_ptr<Live> m_live;

    std::vector<EventMark> marks(const std::vector<JournalEntry>& journal) { return marksOf(journal, shown, m_live->picture(), Surroundings(m_live->picture(), {temperature})); }

private Q_SLOTS:
    void init()
    {
        m_live = std::make_unique<Live>();
        m_live->apply(exampleSite());
    }

    void aDrillIsOneMarkThatSaysWhatWentOnAndWhetherAllDid()
    {
        ContinuityNews news;
        ContinuityModel model;
        for (const QString& name : {u"Heating"_s, u"Doors"_s}) {
            CriticalFunction function;
            function.id = CriticalFunctionId(name.toLower());
            function.name = name;
            model.functions.push_back(function);
        }
        news.model = model;
        Evidence evidence;
        evidence.source = EvidenceSource::Drill;
        evidence.kind = EvidenceKind::Proven;
        evidence.reference = u"GW-1 lost"_s;
        evidence.at = start + 2h;
        evidence.function = CriticalFunctionId(u"heating"_s);
        news.evidence.push_back(evidence);
        evidence.function = CriticalFunctionId(u"doors"_s);
        news.evidence.push_back(evidence);
        evidence.at = start - 24h;
        news.evidence.push_back(evidence);
        evidence.at = start + 3h;
        evidence.source = EvidenceSource::RealOutage;
        evidence.kind = EvidenceKind::None;
        news.evidence.push_back(evidence);
        evidence.source = EvidenceSource::Vendor; // nobody tried anything
        news.evidence.push_back(evidence);
        Delta delta;
        delta.continuity = news;
        m_live->apply(std::move(delta));
        const auto found = marksOfContinuity(m_live->picture(), shown, Surroundings(m_live->picture(), {temperature}));
        QCOMPARE(found.size(), std::size_t(2));
        QCOMPARE(found[0].text, u"Drill: GW-1 lost"_s);
        QCOMPARE(found[0].place, u"went on: Heating, Doors"_s);
        QVERIFY(found[0].works);
        QCOMPARE(found[1].text, u"Outage: GW-1 lost"_s);
        QCOMPARE(found[1].place, u"not all went on: Doors"_s);
        QVERIFY(!found[1].works);
    }

    void whatWorksOnItsOwnIsMarkedAsLongAsItDoes()
    {
        Delta delta;
        DeviceState state;
        state.presence = Presence::OnFallback;
        state.since = start + 4h;
        const DeviceId device = m_live->picture().points.value(temperature).device;
        delta.states.insert(device, state);
        m_live->apply(std::move(delta));
        const auto found = marksOfContinuity(m_live->picture(), shown, Surroundings(m_live->picture(), {temperature}));
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found[0].kind, EventMark::Kind::Continuity);
        QCOMPARE(found[0].at, start + 4h);
        QCOMPARE(found[0].until, std::optional(shown.to));
    }

    void anAlarmIsOneMarkFromItsBeginToItsEnd()
    {
        const auto found = marks({entryOf(u"a"_s, JournalKind::Active, start + 1h), entryOf(u"a"_s, JournalKind::Acknowledge, start + 2h), entryOf(u"a"_s, JournalKind::Return, start + 3h)});
        QCOMPARE(found.size(), std::size_t(1));
        QVERIFY(found[0].at == start + 1h);
        QVERIFY(found[0].until == start + 3h);
        QCOMPARE(found[0].shape, ShapeState::Returned);
    }

    void anAcknowledgedAlarmThatStandsHasNoEnd()
    {
        const auto found = marks({entryOf(u"a"_s, JournalKind::Active, start + 1h), entryOf(u"a"_s, JournalKind::Acknowledge, start + 2h)});
        QVERIFY(!found[0].until);
        QCOMPARE(found[0].shape, ShapeState::Acked);
    }

    void alarmsOfTheSameRoomBelongToItAndThoseElsewhereDoNot()
    {
        QCOMPARE(marks({entryOf(u"a"_s, JournalKind::Active, start + 1h, u"3.12-RC"_s)}).size(), std::size_t(1));
        QVERIFY(marks({entryOf(u"a"_s, JournalKind::Active, start + 1h, u"3.16-TH"_s)}).empty());
    }

    void aGatewayBeforeTheDeviceBelongsToItToo()
    {
        Delta delta;
        Device sensor = m_live->picture().devices.value(DeviceId(u"3.12-S1"_s));
        sensor.via = DeviceId(u"3.16-TH"_s);
        delta.devices.insert(sensor.id, sensor);
        m_live->apply(std::move(delta));
        QCOMPARE(marks({entryOf(u"a"_s, JournalKind::Active, start + 1h, u"3.16-TH"_s)}).size(), std::size_t(1));
    }

    void anAlarmThatBeganBeforeAndStillStandsIsShown()
    {
        Delta delta;
        Alarm alarm;
        alarm.id = AlarmId(u"old"_s);
        alarm.device = DeviceId(u"3.12-S1"_s);
        alarm.priority = Priority::P2;
        alarm.flags.active = true;
        alarm.raisedAt = start - 5h;
        delta.alarms.insert(alarm.id, alarm);
        m_live->apply(std::move(delta));
        const auto found = marks({});
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found[0].alarm, alarm.id);
    }

    void aNoteStandsAtTheTimeItIsAboutAndNamesWhoWroteIt()
    {
        JournalEntry note = entryOf(u"moment"_s, JournalKind::Note, start + 30min);
        note.receivedTime = start + 90h;
        note.note = u"windows open"_s;
        note.user = u"Kate Moran"_s;
        const auto found = marks({note, note});
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found[0].kind, EventMark::Kind::Note);
        QVERIFY(found[0].at == start + 30min);
        QVERIFY(spokenOf(found[0], m_look.format()).contains(u"windows open, Room 3.12, Kate Moran"_s));
    }

    void aCommandIsMarkedWhenItChangesNotWhenItIsSaidAgain()
    {
        Point setPoint;
        setPoint.name = u"Set-point"_s;
        setPoint.kind = PointKind::Number;
        setPoint.quantity = Quantity::Temperature;
        setPoint.unit = u"°C"_s;
        const std::vector<Sample> samples{{start - 1h, 20.0, {}}, {start + 1h, 20.0, {}}, {start + 2h, 22.0, {}}, {start + 3h, 22.0, {}}, {start + 4h, 20.0, {}}};
        const auto found = marksOf(setPoint, u"3.12-RC"_s, samples, shown, m_look.format());
        QCOMPARE(found.size(), std::size_t(2));
        QVERIFY(found[0].at == start + 2h);
        QVERIFY2(found[0].text.startsWith(u"Set-point 22"_s), qPrintable(found[0].text));
    }

    void theKeysWalkFromEventToEvent()
    {
        EventLanes lanes(m_look);
        lanes.setMarks(shown, marks({entryOf(u"a"_s, JournalKind::Active, start + 1h), entryOf(u"b"_s, JournalKind::Active, start + 3h)}));
        QVERIFY(lanes.nextTo(start, 1) == start + 1h);
        QVERIFY(lanes.nextTo(start + 1h, 1) == start + 3h);
        QVERIFY(!lanes.nextTo(start + 3h, 1));
        QVERIFY(lanes.nextTo(start + 3h, -1) == start + 1h);
        QSignalSpy moments(&lanes, &EventLanes::momentAsked);
        QSignalSpy alarms(&lanes, &EventLanes::alarmAsked);
        QTest::keyClick(&lanes, Qt::Key_Right);
        QTest::keyClick(&lanes, Qt::Key_Right);
        QCOMPARE(moments.count(), 2);
        QVERIFY(moments[1].front().value<Timestamp>() == start + 3h);
        QVERIFY2(lanes.accessibleDescription().contains(u"CO₂ high, Room 3.12"_s), qPrintable(lanes.accessibleDescription()));
        QTest::keyClick(&lanes, Qt::Key_Return);
        QCOMPARE(alarms.count(), 1);
    }

    void newsStandsThereBeforeTheJournalIsReadAgain()
    {
        FakeHistoryDesk desk;
        EventLoader loader(*m_live, desk, m_look);
        loader.ask({temperature}, {m_live->now() - 1h, m_live->now()});
        QSignalSpy changed(&loader, &EventLoader::changed);
        QTRY_COMPARE(changed.count(), 1);
        QVERIFY(loader.marks().empty());
        Delta delta;
        delta.journal.push_back(entryOf(u"moment"_s, JournalKind::Note, m_live->now() - 10min));
        m_live->apply(std::move(delta));
        QCOMPARE(loader.marks().size(), std::size_t(1));
    }
};

QTEST_MAIN(TestHistoryEvents)
#include "tst_history_events.moc"
