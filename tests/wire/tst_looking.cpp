// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/real_broker.h"
#include "tests/wire/link_probe.h"

#include <QTest>

#include <algorithm>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString dropped = u"$SYS/broker/publish/messages/dropped"_s;

qsizetype timesHeard(const LinkProbe& probe, const QString& topic)
{
    return std::ranges::count_if(probe.messages, [&](const Message& message) { return message.topic == topic && message.retained; });
}

} // namespace

/// What a link listens to beside its filters, against a real mosquitto.
class TestLooking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBrokersOwnCountIsHeardAlthoughNoFilterCoversIt()
    {
        RealBroker broker({.lines = {u"sys_interval 1"_s}});
        QVERIFY2(broker.start(), broker.log());
        LinkSettings settings = settingsFor(broker.port());
        settings.watchDropped = true;
        LinkProbe probe(settings);
        QTRY_VERIFY(probe.heard(dropped));
        QCOMPARE(probe.link->state().fault, LinkFault::None);
    }

    void aBrokerThatKeepsItsCountToItselfIsNoFault()
    {
        RealBroker broker({.accessList = u"topic readwrite #\ntopic deny $SYS/#\n"_s, .lines = {u"sys_interval 1"_s}});
        QVERIFY2(broker.start(), broker.log());
        LinkSettings settings = settingsFor(broker.port());
        settings.watchDropped = true;
        LinkProbe probe(settings);
        QTRY_VERIFY(probe.connected());
        probe.link->publish({settings.broker.id, u"a/b"_s, "1", Qos::AtLeastOnce, false}, 5s);
        QTRY_VERIFY(probe.heard(u"a/b"_s)); // the answers to the subscriptions came before it
        QVERIFY(std::ranges::none_of(probe.states, [](const LinkState& state) { return state.fault == LinkFault::NotAuthorised; }));
    }

    void aLookBringsWhatIsKeptOnceMoreAndPublishesNothing()
    {
        RealBroker broker({.lines = {u"log_type all"_s}});
        QVERIFY2(broker.start(), broker.log());
        LinkProbe other(settingsFor(broker.port(), u"other"_s));
        QTRY_VERIFY(other.connected());
        other.link->publish({other.link->state().broker, u"old/state"_s, "1", Qos::AtLeastOnce, true}, 5s);
        QTRY_VERIFY(!other.outcomes.empty());
        LinkProbe probe(settingsFor(broker.port(), u"looker"_s));
        QTRY_COMPARE(timesHeard(probe, u"old/state"_s), 1);
        probe.link->look({u"old/state"_s, u"gone/state"_s, u"no/+/wildcards"_s});
        QTRY_COMPARE(timesHeard(probe, u"old/state"_s), 2);
        QVERIFY(!broker.log().contains("Received PUBLISH from looker"));
        QCOMPARE(probe.link->state().fault, LinkFault::None);
    }
};

QTEST_GUILESS_MAIN(TestLooking)
#include "tst_looking.moc"
