// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alarm/default_rules.h"
#include "tests/alarm/watched_site.h"

#include <QRandomGenerator>
#include <QTest>

#include <map>

using namespace holdfast;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

using enum Presence;
using enum PresenceEvidence;

/// Two gateways, one behind the other, devices behind each and some behind none. What is said here of the site is all there is.
struct Box
{
    QString id;
    QString via;
    bool silent = false;
};

static const std::vector<Box> boxes{{u"gw"_s, {}, false},     {u"inner"_s, u"gw"_s, false}, {u"a0"_s, u"gw"_s, false},    {u"a1"_s, u"gw"_s, false},  {u"a2"_s, u"gw"_s, false},
                                    {u"b0"_s, u"inner"_s, false}, {u"b1"_s, u"inner"_s, false}, {u"b2"_s, u"inner"_s, false}, {u"free0"_s, {}, false}, {u"free1"_s, {}, false}};

class TestGroupingModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whateverFallsSilentAndComesBackTheSameThingsHold_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 60; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void whateverFallsSilentAndComesBackTheSameThingsHold()
    {
        QFETCH(quint32, seed);
        QRandomGenerator dice(seed);
        WatchedSite site(defaultRules());
        site.broker(u"b"_s);
        site.link(u"b"_s, LinkStatus::Connected);
        std::map<QString, Box> state;
        for (const Box& box : boxes) {
            site.device(box.id, box.via);
            state[box.id] = box;
        }
        for (const Box& box : boxes)
            site.presence(box.id, Online, Heard);
        bool up = true;
        for (int step = 0; step < 250; ++step) {
            act(site, state, up, dice);
            check(site, state, step);
            if (QTest::currentTestFailed())
                return;
        }
        quiet(site, state);
    }

private:
    static void act(WatchedSite& site, std::map<QString, Box>& state, bool& up, QRandomGenerator& dice)
    {
        Box& box = state[boxes[dice.bounded(static_cast<quint32>(boxes.size()))].id];
        switch (dice.bounded(12)) {
        case 0:
            up = !up;
            return site.link(u"b"_s, up ? LinkStatus::Connected : LinkStatus::Lost);
        case 1:
            (void)site.acknowledge(QString(u"silent-gateway/"_s + box.id));
            (void)site.acknowledge(QString(u"silent-device/"_s + box.id));
            return;
        case 2:
        case 3:
        case 4:
        case 5:
            if (!up)
                return;
            box.silent = !box.silent;
            return site.presence(box.id, box.silent ? Offline : Online, box.silent ? Silence : Heard);
        case 6:
            return site.pass(6min);
        default:
            return site.pass(std::chrono::seconds(dice.bounded(90)));
        }
    }

    static void check(const WatchedSite& site, const std::map<QString, Box>&, int step)
    {
        std::map<QString, Alarm> byOccurrence;
        for (const Alarm& alarm : site.alarms.alarms())
            byOccurrence[alarm.occurrence.text()] = alarm;
        std::map<QString, int> hidden;
        for (const auto& [key, alarm] : byOccurrence) {
            const QByteArray where = QString(u"step %1: "_s.arg(step) + alarm.id.text() + u' ' + nameOf(labelOf(alarm.flags))).toUtf8();
            const bool isHidden = labelOf(alarm.flags) == AlarmLabel::Suppressed;
            QVERIFY2(isHidden == alarm.causedBy.has_value(), where.constData());
            QVERIFY2(isHidden == !alarm.suppressors.isEmpty(), where.constData()); // whatever hides it is named
            QVERIFY2(alarm.rule.text() != u"broker-lost"_s || !isHidden, where.constData()); // never the one that names the cause
            if (alarm.causedBy)
                ++hidden[alarm.causedBy->text()];
        }
        for (const auto& [key, alarm] : byOccurrence) {
            if (hidden.contains(key))
                QCOMPARE(alarm.hides, hidden[key]);
            QVERIFY(!alarm.causedBy || !byOccurrence.contains(alarm.causedBy->text()) || !byOccurrence[alarm.causedBy->text()].causedBy); // one step to the cause
        }
    }

    /// Everything comes back: nothing stays.
    static void quiet(WatchedSite& site, const std::map<QString, Box>& state)
    {
        site.link(u"b"_s, LinkStatus::Connected);
        for (const auto& [id, box] : state)
            site.presence(id, Online, Heard);
        site.pass(20min);
        for (const Alarm& alarm : site.alarms.alarms()) {
            QVERIFY2(!alarm.flags.active, qPrintable(alarm.id.text()));
            QVERIFY2(!alarm.flags.suppressedByDesign, qPrintable(alarm.id.text()));
        }
        QCOMPARE(site.alarms.activeCount(), 0);
        int raised = 0;
        int returned = 0;
        for (const JournalEntry& entry : site.news.journal) {
            raised += entry.kind == JournalKind::Active && entry.note.isEmpty() ? 1 : 0;
            returned += entry.kind == JournalKind::Return ? 1 : 0;
        }
        QCOMPARE(raised, returned);
        QVERIFY(raised > 3);
    }
};

QTEST_GUILESS_MAIN(TestGroupingModel)
#include "tst_grouping_model.moc"
