// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/alarms/alarm_scene.h"
#include "tests/ui/support/fake_ports.h"
#include "tests/ui/support/window_test.h"
#include "ui/alarms/flood_watch.h"
#include "ui/alarms/handover_dialog.h"
#include "ui/alarms/handover_text.h"
#include "ui/look/button.h"
#include "ui/look/segmented.h"

#include <QClipboard>
#include <QFile>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTemporaryDir>

#include <memory>

using namespace holdfast;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

/// What the next shift must know.
class TestHandover : public QObject
{
    Q_OBJECT

private:
    Look m_look{ThemeChoice::Light};
    FakeHistoryDesk m_history;
    std::unique_ptr<Live> m_live;

    JournalEntry acknowledged(std::chrono::hours ago, const QString& note)
    {
        JournalEntry entry;
        entry.kind = JournalKind::Acknowledge;
        entry.receivedTime = m_live->now() - ago;
        entry.priority = Priority::P3;
        entry.name = u"CO₂ high"_s;
        entry.source = u"Room 3.12"_s;
        entry.user = u"Kate Moran"_s;
        entry.note = note;
        return entry;
    }
    QString written(HandoverStyle style) { return HandoverText(m_live->picture(), m_history.knownJournal, m_live->now(), 8h, m_look.format()).written(style); }

private Q_SLOTS:
    void initTestCase() { m_look.dress(*qApp); }

    void init()
    {
        failOnOtherWarnings();
        m_history.knownJournal.clear();
        m_live = std::make_unique<Live>();
        m_live->apply(exampleSite());
    }

    void whatStandsIsPutAsideAndWasAcknowledgedIsAllThereWithItsNames()
    {
        Alarm shelved = exampleAlarm("battery");
        shelved.flags.shelving = Shelving::TimedShelved;
        shelved.shelvedUntil = m_live->now() + 1h;
        shelved.suppressors = {u"shelve:Tom: planned work"_s};
        Alarm hidden = exampleAlarm("co2");
        hidden.flags.suppressedByDesign = true;
        hidden.suppressors = {u"maintenance:Filters: yearly"_s};
        Alarm taken = exampleAlarm("leak");
        taken.inProcessBy = u"Tom Byrne"_s;
        m_live->apply(withAlarms({shelved, hidden, taken}));
        m_history.knownJournal = {acknowledged(2h, u"window opened"_s), acknowledged(9h, u"too long ago"_s)};
        const QString text = written(HandoverStyle::Plain);
        QVERIFY(text.startsWith(u"Hand-over: Harbour House, "));
        QVERIFY(text.contains(u"Standing (2)\n- Priority 1 · Water leak"));
        QVERIFY(text.contains(u"in process by Tom Byrne"));
        QVERIFY(text.contains(u"Shelved (1)\n- Priority 4 · Battery low"));
        QVERIFY(text.contains(u"Tom: planned work"));
        QVERIFY(text.contains(u"Suppressed (1)\n- Priority 3"));
        QVERIFY(text.contains(u"Filters: yearly"));
        QVERIFY(text.contains(u"Out of service (0)\nNone."));
        QVERIFY(text.contains(u"Acknowledged in the last 8 hour(s) (1)"));
        QVERIFY(text.contains(u"window opened"));
        QVERIFY(!text.contains(u"too long ago"));
    }

    void namesOfOthersMakeNoMarkdown()
    {
        Alarm evil = exampleAlarm("leak");
        evil.name = u"# [x](http://e) <b>*a*\n# b"_s;
        m_live->apply(withAlarms({evil}));
        const QString text = written(HandoverStyle::Markdown);
        QVERIFY(text.contains(u"\\# \\[x\\](http://e) \\<b\\>\\*a\\* \\# b"));
        QVERIFY(text.startsWith(u"# Hand-over"));
        QVERIFY(text.contains(u"\n## Standing (4)\n"));
    }

    void theDialogCopiesAndSavesWhatItShows()
    {
        m_history.knownJournal = {acknowledged(2h, u"window opened"_s)};
        HandoverDialog dialog(*m_live, m_history, m_look);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        auto* text = dialog.findChild<QPlainTextEdit*>(u"handoverText"_s);
        QTRY_VERIFY(text->toPlainText().contains(u"window opened"));
        dialog.findChild<QSpinBox*>(u"handoverHours"_s)->setValue(1);
        QTRY_VERIFY(!text->toPlainText().contains(u"window opened"));
        dialog.findChild<Segmented*>(u"handoverStyle"_s)->setCurrent(1);
        QVERIFY(text->toPlainText().startsWith(u"# "));
        dialog.findChild<Button*>(u"copyHandover"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), text->toPlainText());
        const QTemporaryDir folder;
        QVERIFY(dialog.save(folder.filePath(u"h.md"_s)));
        QFile file(folder.filePath(u"h.md"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(file.readAll()), text->toPlainText());
        QVERIFY(!dialog.save(folder.filePath(u"no/such/h.md"_s)));
    }

    void aFloodIsWhatTheJournalSaysOrWhatIsSeen()
    {
        JournalEntry began;
        began.kind = JournalKind::Flood;
        began.note = u"began: 11 alarms in 10 minutes"_s;
        JournalEntry over = began;
        over.note = u"over: 40 alarms since it began"_s;
        FloodWatch told;
        told.hear({began});
        QVERIFY(told.isFlood());
        told.see(0); // the journal has the last word on its end
        QVERIFY(told.isFlood());
        told.hear({over});
        QVERIFY(!told.isFlood());
        FloodWatch seen;
        seen.see(10);
        QVERIFY(!seen.isFlood());
        seen.see(11);
        QVERIFY(seen.isFlood());
        seen.see(5);
        QVERIFY(seen.isFlood());
        seen.see(4);
        QVERIFY(!seen.isFlood());
    }
};

HOLDFAST_WINDOW_TEST_MAIN(TestHandover)
#include "tst_handover.moc"
