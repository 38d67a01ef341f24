// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/engine_site.h"

#include <QTest>

#include <algorithm>

using namespace holdfast;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString stateTopic = u"spBv1.0/STATE/desk"_s;

QByteArray state(bool online, Timestamp at)
{
    return QByteArray(online ? "{\"online\":true,\"timestamp\":" : "{\"online\":false,\"timestamp\":") + QByteArray::number(qint64(at.time_since_epoch().count())) + '}';
}

/// A site whose station is the primary host, connected.
struct HostSite : EngineSite
{
    HostSite()
    {
        BrokerConfig config = engine.brokers().front();
        config.sparkplugHost = u"desk"_s;
        config.permissions.ownTopics = true;
        wish(SaveBroker{config}, Role::Engineer);
        connectAsHost();
        clear();
    }

    void connectAsHost()
    {
        LinkState link;
        link.broker = broker;
        link.status = LinkStatus::Connected;
        link.since = clock.now();
        link.hostSince = born = clock.now();
        take(engine.step({}, {}, {link}, clock.now(), clock.ticks()));
    }

    [[nodiscard]] qsizetype warnings() const
    {
        return std::ranges::count_if(news.notices, [](const Notice& notice) { return notice.code == u"sparkplug-host-rival" && notice.kind == Notice::Kind::Warning; });
    }

    Timestamp born;
};

} // namespace

/// This station as Sparkplug primary host: who may make it one, and who else says to be it.
class TestSparkplugHost : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyIsAHostUntilAnEngineerSaysSoAndItIsAudited()
    {
        EngineSite site;
        QVERIFY(site.engine.brokers().front().sparkplugHost.isEmpty());
        BrokerConfig config = site.engine.brokers().front();
        config.sparkplugHost = u"desk"_s;
        site.clear();
        site.wish(SaveBroker{config}, Role::Operator);
        QVERIFY(site.engine.brokers().front().sparkplugHost.isEmpty());
        QCOMPARE(site.news.outcomes.front().kind, IntentOutcome::Kind::Refused);
        site.clear();
        site.wish(SaveBroker{config}, Role::Engineer);
        QCOMPARE(site.engine.brokers().front().sparkplugHost, u"desk"_s);
        const auto audits = site.records<AuditRecord>();
        QVERIFY(!audits.front().before.contains("host desk"_L1));
        QVERIFY2(audits.front().after.contains("sparkplug primary host desk"_L1), qPrintable(audits.front().after));
        QVERIFY(site.published.empty()); // the connection says it, nobody else
    }

    void anIdThatIsNoLevelOfATopicIsRefused()
    {
        for (const QString& id : {u"a/b"_s, u"a+"_s, u"#"_s, u" desk"_s, QString(300, u'x')}) {
            EngineSite site;
            BrokerConfig config = site.engine.brokers().front();
            config.sparkplugHost = id;
            site.wish(SaveBroker{config}, Role::Engineer);
            QVERIFY2(site.engine.brokers().front().sparkplugHost.isEmpty(), qPrintable(id));
            QCOMPARE(site.news.outcomes.front().reason, u"a Sparkplug host id is a short text without /, + and #"_s);
        }
    }

    void ourOwnWordsAreNoRival()
    {
        HostSite site;
        site.publish(stateTopic, state(false, site.clock.now() - 1h), true); // how the last run took its leave
        site.publish(stateTopic, state(true, site.born));
        const Timestamp before = site.born;
        site.clock.advance(5s);
        site.connectAsHost();
        site.publish(stateTopic, state(false, before)); // the will of the connection before comes late
        QCOMPARE(site.warnings(), 0);
    }

    void anotherHostOfTheSameIdIsToldOnce()
    {
        HostSite site;
        for (int i = 0; i < 5; ++i)
            site.publish(stateTopic, state(true, site.clock.now() + 1s));
        QCOMPARE(site.warnings(), 1);
        QVERIFY(site.news.notices.back().detail.contains("Site broker: desk"_L1));
        site.pass(11min, 10s);
        site.publish(stateTopic, state(false, site.clock.now()));
        QCOMPARE(site.warnings(), 2);
    }

    void whoIsOnlineAlreadyWhenWeComeIsToldToo()
    {
        HostSite site;
        site.publish(stateTopic, state(true, site.clock.now() - 1h), true);
        QCOMPARE(site.warnings(), 1);
    }

    void otherHostsAndStationsThatAreNoneMindTheirOwnBusiness()
    {
        HostSite site;
        site.publish(u"spBv1.0/STATE/desktop"_s, state(true, site.clock.now()));
        site.publish(u"spBv1.0/STATE/"_s, "x");
        EngineSite none;
        none.link(LinkStatus::Connected);
        none.publish(stateTopic, state(true, none.clock.now()));
        QCOMPARE(site.warnings(), 0);
        QVERIFY(none.news.notices.empty());
    }

    void hostileStatesAreARivalAtMost()
    {
        for (const QByteArray& payload : {QByteArray(), QByteArray("ONLINE"), QByteArray("[1"), QByteArray(100'000, '{'), QByteArray("{\"online\":1e400,\"timestamp\":\"x\"}"), QByteArray("{\"online\":true,\"timestamp\":1e300}")}) {
            HostSite site;
            site.publish(stateTopic, payload);
            QCOMPARE(site.warnings(), 1);
        }
    }
};

QTEST_GUILESS_MAIN(TestSparkplugHost)
#include "tst_sparkplug_host.moc"
