// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fleet/small_site.h"

#include <QTest>

using namespace holdfast;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

const DeviceId a{QStringLiteral("a")};
const DeviceId b{QStringLiteral("b")};

std::vector<PointId> pointsOf(const SmallSite& site, const char* device)
{
    return site.fleet.pointsOf(DeviceId(text(device)));
}

} // namespace

/// What was joined can be parted, and what contradicted itself may come to an end.
class TestUndoing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasMergedIsPartedAgainWithItsOwnPoints()
    {
        SmallSite site;
        site.take(declaration(1, claimOf({"a"}, "Acme", "S1"), "temperature"));
        site.take(declaration(2, claimOf({"b"}, "Acme", "S2"), "temperature"));
        site.take(declaration(3, claimOf({"b"}, "Acme", "S2"), "humidity"));
        for (const quint32 source : {1U, 2U, 3U})
            site.hear(source, 20.0);
        QVERIFY(site.wish(MergeDevices{a, b}));
        QCOMPARE(site.device("b")->id, a); // an alias
        QVERIFY(site.fleet.point(PointId(u"b/humidity"_s))); // its history goes along
        QCOMPARE(site.fleet.point(PointId(u"b/humidity"_s))->device, a);
        QCOMPARE(site.fleet.figures().devices, 1);
        QVERIFY(site.wish(SplitDevice{a, b}));
        QCOMPARE(site.device("b")->id, b);
        QCOMPARE(site.device("b")->membership, Membership::Adopted);
        QVERIFY(site.device("a")->mergedIds.isEmpty());
        QCOMPARE(pointsOf(site, "a"), std::vector{PointId(u"a/temperature"_s)});
        QCOMPARE(pointsOf(site, "b").size(), 2U);
        site.hear(2, 30.0);
        QCOMPARE(site.reading("b/temperature").value, Value(30.0));
        QCOMPARE(site.reading("a/temperature").value, Value(20.0));
        QCOMPARE(site.fleet.figures().devices, 2);
        site.take(declaration(2, claimOf({"b"}, "Acme", "S2"), "temperature"));
        QCOMPARE(site.device("b")->id, b);
    }

    void aMergeIsUndoneAfterARestartToo()
    {
        SmallSite before;
        before.take(declaration(1, claimOf({"a"}, "Acme", "S1")));
        before.take(declaration(2, claimOf({"b"}, "Acme", "S2")));
        before.hear(1, 20.0);
        before.hear(2, 20.0);
        QVERIFY(before.wish(MergeDevices{a, b}));
        std::vector<Device> stored;
        for (const Change& change : before.changes) {
            const auto* one = std::get_if<DeviceChanged>(&change);
            if (!one)
                continue;
            std::erase_if(stored, [&](const Device& known) { return known.id == one->device.id; });
            stored.push_back(one->device);
        }
        QCOMPARE(stored.size(), 2U);
        SmallSite after;
        after.fleet.restore(stored, {}, {}, after.changes);
        after.take(declaration(1, claimOf({"a"}, "Acme", "S1")));
        after.take(declaration(2, claimOf({"b"}, "Acme", "S2")));
        QCOMPARE(after.device("b")->id, a);
        QVERIFY(after.wish(SplitDevice{a, b}));
        QCOMPARE(after.device("b")->id, b);
        QVERIFY(!after.wish(SplitDevice{a, b}));
    }

    void whoWaitedReturnsToTheInboxWhenParted()
    {
        SmallSite site(Adoption{});
        site.take(declaration(1, claimOf({"a"}, "Acme", "S1")));
        site.take(declaration(2, claimOf({"b"}, "Acme", "S2")));
        QVERIFY(site.wish(Adopt{{a}}));
        QVERIFY(site.wish(MergeDevices{a, b}));
        QCOMPARE(site.fleet.figures().heard, 0);
        QVERIFY(site.wish(SplitDevice{a, b}));
        QCOMPARE(site.device("b")->membership, Membership::Heard);
        QCOMPARE(site.fleet.figures().heard, 1);
    }

    void aReplacementIsTakenBack()
    {
        SmallSite site;
        site.take(declaration(1, claimOf({"a"})));
        site.hear(1, 20.0);
        site.take(declaration(2, claimOf({"b"})));
        QVERIFY(site.wish(RenameDevice{a, u"Server room"_s}));
        QVERIFY(site.wish(ReplaceDevice{a, b}));
        site.hear(2, 25.0);
        QCOMPARE(site.reading("a/temperature").value, Value(25.0));
        QCOMPARE(site.device("b")->id, a);
        QVERIFY(site.wish(TakeBackReplacement{a}));
        QCOMPARE(site.device("b")->id, b);
        QCOMPARE(site.device("b")->membership, Membership::Heard);
        QVERIFY(!site.device("a")->replaces);
        QCOMPARE(site.device("a")->name, u"Server room"_s);
        site.hear(1, 21.0);
        QCOMPARE(site.reading("a/temperature").value, Value(21.0));
        site.take(declaration(2, claimOf({"b"})));
        QCOMPARE(site.device("b")->id, b);
        QVERIFY(!site.wish(TakeBackReplacement{a}));
    }

    void twoPublishersThatContradictEachOtherAreTwoDevicesUntilOneGivesIn()
    {
        SmallSite site;
        site.take(declaration(1, claimOf({"x"}, "Acme", "S1")));
        site.take(declaration(2, claimOf({"x"}, "Bolt", "Z9")));
        QCOMPARE(site.fleet.devices().size(), 2U);
        QCOMPARE(site.told<ConflictFound>().size(), 1U);
        site.pass(2s);
        QVERIFY(site.told<ConflictEnded>().empty());
        site.take(PointWithdrawn{SourceIndex{2}});
        site.pass(2s);
        QCOMPARE(site.told<ConflictEnded>().size(), 1U);
        QVERIFY(site.fleet.conflicts().empty());
    }

    void aConflictADecisionEndedLeaves()
    {
        SmallSite site;
        site.take(declaration(1, claimOf({"x"}, "Acme", "S1")));
        site.take(declaration(2, claimOf({"x"}, "Bolt", "Z9")));
        const Conflict conflict = site.fleet.conflicts().front();
        QVERIFY(site.wish(Block{{conflict.second}}));
        QVERIFY(site.fleet.conflicts().empty());
        QCOMPARE(site.told<ConflictEnded>().size(), 1U);
        QCOMPARE(site.told<ConflictEnded>().front().conflict.identifier, conflict.identifier);
    }

    void aConflictThatIsMergedByHandLeaves()
    {
        SmallSite site;
        site.take(declaration(1, claimOf({"x"}, "Acme", "S1")));
        site.take(declaration(2, claimOf({"x"}, "Bolt", "Z9")));
        const Conflict conflict = site.fleet.conflicts().front();
        QVERIFY(site.wish(MergeDevices{conflict.first, conflict.second}));
        QVERIFY(site.fleet.conflicts().empty());
        site.pass(2s);
        site.take(declaration(2, claimOf({"x"}, "Bolt", "Z9")));
        site.pass(2s);
        QVERIFY(site.fleet.conflicts().empty());
    }

    void pointsThatAreGoneAreForgottenAndThoseOfABlockedDeviceAreNot()
    {
        SmallSite site;
        site.take(declaration(1, claimOf({"a"}), "temperature"));
        site.take(declaration(2, claimOf({"a"}), "humidity"));
        site.clear();
        site.take(PointWithdrawn{SourceIndex{2}});
        QCOMPARE(site.told<PointRemoved>().size(), 1U);
        QVERIFY(!site.told<PointRemoved>().front().kept);
        site.clear();
        QVERIFY(site.wish(Ignore{{a}}));
        QVERIFY(site.told<PointRemoved>().front().kept);
    }
};

QTEST_GUILESS_MAIN(TestUndoing)
#include "tst_undoing.moc"
