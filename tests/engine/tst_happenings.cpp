// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/engine_site.h"

#include <QTest>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

std::vector<JournalEntry> happened(const EngineSite& site)
{
    std::vector<JournalEntry> found;
    for (const JournalRecord& record : site.records<JournalRecord>()) {
        if (isHappening(record.entry))
            found.push_back(record.entry);
    }
    return found;
}

} // namespace

/// What happens on the site and to the system stands in the journal, beside the alarms and after a restart.
class TestHappenings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDeviceThatJoinsIsAnEvent()
    {
        EngineSite site;
        site.link(LinkStatus::Connected);
        site.announce(u"a"_s);
        QVERIFY(happened(site).empty());
        site.pass(6s);
        const auto events = happened(site);
        QCOMPARE(events.size(), 1u);
        QCOMPARE(events[0].kind, JournalKind::Happened);
        QCOMPARE(recordKindOf(events[0]), RecordKind::EventKind);
        QCOMPARE(events[0].name, u"device-joined"_s);
        QCOMPARE(events[0].source, u"Sensor a"_s);
        QCOMPARE(site.news.journal.size(), site.records<JournalRecord>().size());
        site.pass(1min);
        QCOMPARE(happened(site).size(), 1u);
    }

    void aWholeSiteThatJoinsIsOneEvent()
    {
        EngineSite site;
        site.link(LinkStatus::Connected);
        for (int i = 0; i < 40; ++i)
            site.announce(u"s%1"_s.arg(i));
        site.pass(6s);
        const auto events = happened(site);
        QCOMPARE(events.size(), 1u);
        QCOMPARE(toText(events[0].value), u"40"_s);
        QVERIFY(events[0].source.endsWith(u", …"_s));
    }

    void aDeviceThatIsRetiredLeft()
    {
        EngineSite site;
        site.link(LinkStatus::Connected);
        site.announce(u"a"_s);
        site.pass(6s);
        site.clear();
        site.wish(RetireDevice{site.engine.fleet().devices().front(), true});
        site.pass(6s);
        const auto events = happened(site);
        QCOMPARE(events.size(), 1u);
        QCOMPARE(events[0].name, u"device-left"_s);
    }

    void whatIsKnownFromBeforeDoesNotJoinAgain()
    {
        EngineSite site;
        site.link(LinkStatus::Connected);
        site.announce(u"a"_s);
        const Device device = *site.engine.fleet().device(site.engine.fleet().devices().front());
        EngineSite later;
        Restored stored;
        stored.devices = {device};
        later.take(later.engine.restore(std::move(stored), later.clock.now(), later.clock.ticks()));
        later.link(LinkStatus::Connected);
        later.announce(u"a"_s);
        later.pass(1min);
        QVERIFY(happened(later).empty());
    }

    void aClockThatWasMovedIsADiagnostic()
    {
        EngineSite site;
        site.pass(2s);
        site.clock.setWall(site.clock.now() + 1h);
        site.pass(1s);
        const auto found = happened(site);
        QCOMPARE(found.size(), 1u);
        QCOMPARE(recordKindOf(found[0]), RecordKind::DiagnosticKind);
        QCOMPARE(found[0].name, u"clock-moved"_s);
        QCOMPARE(found[0].note, u"3600"_s);
    }
};

QTEST_GUILESS_MAIN(TestHappenings)
#include "tst_happenings.moc"
