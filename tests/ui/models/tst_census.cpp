// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/example_site.h"
#include "ui/models/live.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace holdfast;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

/// By going through everybody.
Tally naiveTally(const Picture& picture)
{
    Tally tally;
    for (const Device& device : picture.devices)
        if (device.membership == Membership::Adopted)
            tally.count(standingOf(picture.shownState(device.id)));
    return tally;
}

PresenceTally naivePresences(const Picture& picture)
{
    PresenceTally tally{};
    for (const Device& device : picture.devices)
        if (device.membership == Membership::Adopted)
            ++tally[static_cast<std::size_t>(picture.shownState(device.id).presence)];
    return tally;
}

template <typename Pick>
std::vector<DeviceId> naiveMembers(const Picture& picture, Pick isMember)
{
    std::vector<DeviceId> ids;
    for (const Device& device : picture.devices)
        if (device.membership == Membership::Adopted && isMember(device))
            ids.push_back(device.id);
    std::ranges::sort(ids);
    return ids;
}

std::vector<DeviceId> sorted(std::vector<DeviceId> ids)
{
    std::ranges::sort(ids);
    return ids;
}

QString someOf(const QString& kind, unsigned long number)
{
    return u"%1-%2"_s.arg(kind).arg(number);
}

} // namespace

class TestCensus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runningSumsEqualACountOfEverybodyUnderRandomNews()
    {
        Live live;
        std::mt19937 dice(11);
        for (int round = 0; round < 400; ++round) {
            Delta delta;
            for (unsigned long n = dice() % 8; n > 0; --n)
                change(delta, dice);
            live.apply(std::move(delta));
            compare(live);
        }
    }

    void aLostBrokerIsOneLookAndNotTenThousandChanges()
    {
        Live live;
        live.apply(manyDevices(500));
        QCOMPARE(live.census().tally().fresh, 500);
        Delta lost;
        lost.links.insert(BrokerId(u"main"_s), {BrokerId(u"main"_s), LinkStatus::Lost, LinkFault::None, {}, {}, {}, {}, 0, {}});
        live.apply(std::move(lost));
        QCOMPARE(live.census().tally().fresh, 0);
        QCOMPARE(live.census().tally().silent, 500);
        QCOMPARE(live.census().presences()[static_cast<std::size_t>(Presence::Unknown)], 500);
    }

    void everySlotThatIsTakenIsPassedOnce()
    {
        Live live;
        live.apply(manyDevices(50));
        Delta gone;
        gone.removedDevices.insert(DeviceId(u"many-7"_s));
        live.apply(std::move(gone));
        int seen = 0;
        for (int slot = 0; slot < live.census().slots(); ++slot)
            seen += live.census().at(slot) != nullptr ? 1 : 0;
        QCOMPARE(seen, 49);
    }

    void newcomersAreCountedFromAMomentOn()
    {
        Live live;
        Delta delta = manyDevices(4);
        const Timestamp then{1h};
        delta.devices[DeviceId(u"many-1"_s)].firstSeen = then + 1s;
        delta.devices[DeviceId(u"many-2"_s)].firstSeen = then + 5s;
        delta.devices[DeviceId(u"many-2"_s)].membership = Membership::Heard;
        delta.devices[DeviceId(u"many-3"_s)].firstSeen = then;
        live.apply(std::move(delta));
        QCOMPARE(live.census().newcomersSince(then), (Newcomers{1, 1, 0}));
        QCOMPARE(live.census().lastFound(), std::optional(then + 5s));
    }

private:
    static void change(Delta& delta, std::mt19937& dice)
    {
        const DeviceId id(someOf(u"device"_s, dice() % 40));
        if (dice() % 5 == 0) {
            delta.devices.remove(id);
            delta.states.remove(id);
            delta.removedDevices.insert(id);
            return;
        }
        if (dice() % 9 == 0) {
            const BrokerId broker(someOf(u"broker"_s, dice() % 3));
            delta.links.insert(broker, {broker, dice() % 2 == 0 ? LinkStatus::Connected : LinkStatus::Lost, LinkFault::None, {}, {}, {}, {}, 0, {}});
        }
        DeviceState state;
        state.presence = static_cast<Presence>(dice() % 5);
        state.reach.gateway = dice() % 4 != 0;
        delta.states.insert(id, state);
        if (dice() % 3 == 0)
            return;
        Device device;
        device.id = id;
        device.broker = BrokerId(someOf(u"broker"_s, dice() % 3));
        device.membership = static_cast<Membership>(dice() % 3);
        if (dice() % 2 == 0)
            device.space = SpaceId(someOf(u"room"_s, dice() % 4));
        if (dice() % 2 == 0)
            device.via = DeviceId(someOf(u"device"_s, dice() % 5));
        delta.removedDevices.remove(id);
        delta.devices.insert(id, device);
    }

    static void compare(const Live& live)
    {
        const Picture& picture = live.picture();
        const Census& census = live.census();
        QCOMPARE(census.tally(), naiveTally(picture));
        QCOMPARE(census.presences(), naivePresences(picture));
        QCOMPARE(Census(picture).tally(), census.tally());
        for (unsigned i = 0; i < 4; ++i) {
            const SpaceId room(someOf(u"room"_s, i));
            QCOMPARE(sorted(census.inSpace(room)), naiveMembers(picture, [&](const Device& device) { return device.space == room; }));
        }
        for (unsigned i = 0; i < 5; ++i) {
            const DeviceId gateway(someOf(u"device"_s, i));
            const auto children = naiveMembers(picture, [&](const Device& device) { return device.via == gateway; });
            QCOMPARE(sorted(census.behind(gateway, 1000)), children);
            QCOMPARE(census.isGateway(gateway), !children.empty());
        }
        for (unsigned i = 0; i < 3; ++i) {
            const BrokerId broker(someOf(u"broker"_s, i));
            QCOMPARE(sorted(census.onBroker(broker, 1000)), naiveMembers(picture, [&](const Device& device) { return device.broker == broker; }));
        }
    }
};

QTEST_GUILESS_MAIN(TestCensus)
#include "tst_census.moc"
