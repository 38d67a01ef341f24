// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/tray.h"

#include <QImage>
#include <QTest>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;

namespace {

Alarm alarmOf(const QString& id, Priority priority, bool acked = false)
{
    Alarm alarm;
    alarm.id = AlarmId(id);
    alarm.priority = priority;
    alarm.flags.active = true;
    alarm.flags.acked = acked;
    return alarm;
}

Delta news(const std::vector<Alarm>& alarms)
{
    Delta delta;
    for (const Alarm& alarm : alarms)
        delta.alarms.insert(alarm.id, alarm);
    return delta;
}

QImage imageOf(const Tray& tray)
{
    return tray.icon().pixmap(64).toImage();
}

} // namespace

/// The icon beside the desktop's clock says the worst there is, and has words for it.
class TestTray : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatCallsGoesBeforeWhatIsAcknowledged()
    {
        Live live;
        live.apply(news({alarmOf(u"a"_s, Priority::P1, true), alarmOf(u"b"_s, Priority::P3)}));
        const TrayFace face = trayFaceOf(live.picture());
        QCOMPARE(face.worst, std::optional(Priority::P3));
        QVERIFY(face.calls);
        QCOMPARE(face.alarms, 2);
    }

    void whatIsHiddenOrOnlyToBeKnownDoesNotCount()
    {
        Live live;
        Alarm shelved = alarmOf(u"s"_s, Priority::P1);
        shelved.flags.shelving = Shelving::TimedShelved;
        Alarm hidden = alarmOf(u"h"_s, Priority::P1);
        hidden.flags.suppressedByDesign = true;
        live.apply(news({shelved, hidden, alarmOf(u"a"_s, Priority::Alert)}));
        QCOMPARE(trayFaceOf(live.picture()), TrayFace());
    }

    void theIconAndItsWordsChangeWithTheState()
    {
        Live live;
        const Look look(ThemeChoice::Light);
        const Tray tray(live, look);
        const QImage calm = imageOf(tray);
        QCOMPARE(tray.sentence(), u"No alarm"_s);
        live.apply(news({alarmOf(u"a"_s, Priority::P1)}));
        const QImage calling = imageOf(tray);
        QVERIFY(calling != calm);
        QVERIFY(tray.sentence().contains(u"P1"_s));
        live.apply(news({alarmOf(u"a"_s, Priority::P1, true)}));
        QVERIFY(imageOf(tray) != calling);
        QVERIFY(tray.sentence().contains(u"acknowledged"_s));
        Alarm over = alarmOf(u"a"_s, Priority::P1, true);
        over.flags.active = false;
        live.apply(news({over}));
        QCOMPARE(imageOf(tray), calm);
    }

    void aLostBrokerIsNotTakenForCalm()
    {
        Live live;
        Delta delta;
        LinkState link;
        link.status = LinkStatus::Lost;
        delta.links.insert(BrokerId(u"b"_s), link);
        live.apply(std::move(delta));
        const Look look(ThemeChoice::Light);
        const Tray tray(live, look);
        QCOMPARE(tray.sentence(), u"A broker is not connected"_s);
    }
};

QTEST_MAIN(TestTray)
#include "tst_tray.moc"
