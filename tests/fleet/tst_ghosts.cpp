// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fleet/small_site.h"

#include <QTest>

using namespace holdfast;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

const DeviceId a{QStringLiteral("a")};

/// A site that is told every message as the engine tells it.
struct Listening : SmallSite
{
    using SmallSite::SmallSite;

    void message(const QString& topic, bool retained, Events events = {}, const QByteArray& payload = "1")
    {
        fleet.noteTopic({broker, topic, payload, clock.now(), clock.ticks(), retained}, events);
        SmallSite::take(events);
    }

    void value(quint32 source, const QString& topic, bool retained)
    {
        message(topic, retained, {ValueHeard{SourceIndex{source}, 20.0, {}, retained, false}});
    }

    QStringList found() const
    {
        QStringList lines;
        for (const Ghost& ghost : fleet.ghosts({}, clock.now()).ghosts)
            lines.append(QString(ghost.topic + u" "_s + ghost.why));
        return lines;
    }
};

const QString config = u"homeassistant/sensor/x/1/config"_s;

} // namespace

/// What the broker keeps although nobody stands behind it any more.
class TestGhosts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAnnouncementWhoseDeviceNeverSpokeIsAGhostAfterADay()
    {
        Listening site;
        site.message(config, true, {declaration(1, claimOf({"a"}))});
        QCOMPARE(site.found(), QStringList());
        site.pass(25h, 1h);
        QCOMPARE(site.found(), QStringList{QString(config + u" never-spoke"_s)});
        const Ghost ghost = site.fleet.ghosts({}, site.clock.now()).ghosts.front();
        QCOMPARE(ghost.kind, GhostKind::Config);
        QCOMPARE(ghost.device, std::optional(a));
        QVERIFY(ghost.olderThanKnown);
    }

    void aRetiredDevicesAnnouncementIsAGhostAtOnce()
    {
        Listening site;
        site.message(config, true, {declaration(1, claimOf({"a"}))});
        site.value(1, u"x/a"_s, false);
        QVERIFY(site.wish(RetireDevice{a}));
        QCOMPARE(site.found(), QStringList{QString(config + u" retired"_s)});
    }

    void aDeviceThatSpeaksHasNoGhosts()
    {
        Listening site;
        site.message(config, true, {declaration(1, claimOf({"a"}))});
        site.value(1, u"x/a"_s, true);
        site.value(1, u"x/a"_s, false);
        site.pass(48h, 1h);
        site.value(1, u"x/a"_s, false);
        QCOMPARE(site.found(), QStringList());
    }

    void aKeptTopicNobodyRenewsIsAGhostAfterADay()
    {
        Listening site;
        site.message(u"old/thing/state"_s, true);
        site.message(u"new/thing/name"_s, true);
        site.message(u"new/thing/state"_s, false);
        site.pass(23h, 1h);
        QCOMPARE(site.found(), QStringList());
        site.pass(2h, 1h);
        QCOMPARE(site.found(), QStringList{u"old/thing/state not-renewed"_s}); // the other stands beside live news
        site.message(u"old/thing/state"_s, false);
        QCOMPARE(site.found(), QStringList());
    }

    void whatARenamedDeviceLeftBehindIsAnOrphan()
    {
        Listening site;
        site.message(config, true, {declaration(1, claimOf({"a"}))});
        site.value(1, u"z/old name"_s, true);
        site.value(1, u"z/new name"_s, false);
        site.pass(25h, 1h);
        site.value(1, u"z/new name"_s, false);
        QCOMPARE(site.found(), QStringList{u"z/old name renamed"_s});
        QCOMPARE(site.fleet.ghosts({}, site.clock.now()).ghosts.front().kind, GhostKind::Orphan);
    }

    void clearedTopicsAndThoseOfTheBrokerItselfAreNone()
    {
        Listening site;
        site.message(u"old/state"_s, true);
        site.message(u"$SYS/broker/version"_s, true);
        site.message(u"old/state"_s, false, {}, {});
        site.pass(25h, 1h);
        QCOMPARE(site.found(), QStringList());
    }

    void ofManyOnlyABoundedListIsTold()
    {
        Listening site;
        for (int i = 0; i < 60'000; ++i)
            site.message(QString(u"old/"_s + QString::number(i) + u"/state"_s), true);
        site.pass(25h, 1h);
        const GhostList list = site.fleet.ghosts({}, site.clock.now());
        QCOMPARE(list.ghosts.size(), 2'000U);
        QCOMPARE(list.found, 50'000);
        QVERIFY(!list.complete);
        QVERIFY(site.fleet.ghosts(BrokerId(u"other"_s), site.clock.now()).ghosts.empty());
    }

    void whatIsToBeClearedIsLookedAtAgain()
    {
        Listening site;
        site.message(u"old/one/state"_s, true);
        site.message(u"old/two/state"_s, true);
        site.pass(25h, 1h);
        const QSet<QString> topics{u"old/one/state"_s, u"old/two/state"_s, u"never/heard"_s};
        QCOMPARE(site.fleet.ghostsAt(site.broker, topics, site.clock.now()).size(), 2U);
        site.message(u"old/one/state"_s, false);
        const auto left = site.fleet.ghostsAt(site.broker, topics, site.clock.now());
        QCOMPARE(left.size(), 1U);
        QCOMPARE(left.front().topic, u"old/two/state"_s);
    }
};

QTEST_GUILESS_MAIN(TestGhosts)
#include "tst_ghosts.moc"
