// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/path_rows.h"
#include "ui/overview/since.h"

#include <QTest>

using namespace holdfast;
using namespace holdfast::overview;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Timestamp noon = std::chrono::sys_days{std::chrono::year(2026) / 11 / 24} + 12h;
const Interval whole{noon - 6h, noon};

Device device(const QString& id, const QString& via = {})
{
    Device one;
    one.id = DeviceId(id);
    one.name = id;
    one.membership = Membership::Adopted;
    one.broker = BrokerId(u"b"_s);
    if (!via.isEmpty())
        one.via = DeviceId(via);
    return one;
}

/// One broker, and gateways with one device each.
Picture siteWith(int gateways)
{
    Picture picture;
    picture.now = noon;
    BrokerConfig broker;
    broker.id = BrokerId(u"b"_s);
    broker.name = u"Broker"_s;
    picture.brokers.insert(broker.id, broker);
    LinkState link;
    link.broker = BrokerId(u"b"_s);
    link.status = LinkStatus::Connected;
    link.since = noon - 24h;
    link.roundTrip = 12ms;
    picture.links.insert(link.broker, link);
    for (int i = 0; i < gateways; ++i) {
        const QString name = u"GW-"_s + QString::number(i);
        const QString child = name + u"-child"_s;
        for (const Device& one : {device(name), device(child, name)}) {
            picture.devices.insert(one.id, one);
            picture.states[one.id].presence = Presence::Online;
        }
        Point point;
        point.id = PointId(child + u"/temperature"_s);
        point.device = DeviceId(child);
        point.kind = PointKind::Number;
        picture.points.insert(point.id, point);
        picture.pointsOf[point.device].push_back(point.id);
    }
    return picture;
}

std::vector<StripKind> kindsOf(const std::vector<StripPart>& parts)
{
    std::vector<StripKind> kinds;
    for (const StripPart& part : parts)
        kinds.push_back(part.kind);
    return kinds;
}

} // namespace

class TestPaths final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsNeverOverlapAndTheWorstWins()
    {
        const std::vector<StripPart> parts = laidOut(whole, {{{noon - 4h, noon - 2h}, StripKind::Gap, u"gap"_s}, {{noon - 3h, noon + 9h}, StripKind::P2, u"lost"_s}});
        QCOMPARE(kindsOf(parts), (std::vector{StripKind::Normal, StripKind::Gap, StripKind::P2}));
        QCOMPARE(parts.front().interval.from, whole.from);
        QCOMPARE(parts.back().interval.to, whole.to);
        for (std::size_t i = 1; i < parts.size(); ++i)
            QCOMPARE(parts[i].interval.from, parts[i - 1].interval.to);
    }

    void aBrokerThatAnotherStandsInForIsShownAsCarriedByThatOne()
    {
        Picture picture = siteWith(1);
        const BrokerId usual(u"b"_s);
        const BrokerId spare(u"spare"_s);
        picture.brokers.insert(spare, picture.brokers.value(usual));
        picture.brokers[spare].name = u"Spare"_s;
        picture.links[usual].via = spare;
        picture.links.insert(spare, picture.links.value(usual));
        LineStanding line;
        line.line = usual;
        line.inUse = spare;
        line.switchedAt = noon - 1h;
        line.paths = {{usual, LinkStatus::Lost, LinkFault::Refused, BrokerUse::Standby, {}, {}, false}, {spare, LinkStatus::Connected, LinkFault::None, BrokerUse::Active, true, true, true}};
        picture.lines = {line};
        const Format format;
        const PathReader reader(picture, format);
        const std::vector<Path> paths = pathsOf(picture, Census(picture), 5);
        const auto ofUsual = std::ranges::find_if(paths, [&](const Path& path) { return path.broker == usual && !path.gateway; });
        QVERIFY(ofUsual != paths.end());
        const PathRow row = reader.row(*ofUsual, {}, whole);
        QVERIFY(!row.isNormal);
        QCOMPARE(row.state, u"over Spare"_s);
        QCOMPARE(kindsOf(row.parts), (std::vector{StripKind::Normal, StripKind::Second}));
        QCOMPARE(row.parts.back().interval.from, noon - 1h);
    }

    void aBrokerThatOnlyStandsByMissesNothingWhenItIsLost()
    {
        Picture picture = siteWith(1);
        const BrokerId usual(u"b"_s);
        const BrokerId spare(u"spare"_s);
        picture.brokers.insert(spare, picture.brokers.value(usual));
        picture.links.insert(spare, picture.links.value(usual));
        LineStanding line;
        line.line = line.inUse = usual;
        line.paths = {{usual, LinkStatus::Connected, LinkFault::None, BrokerUse::Active, true, true, true}, {spare, LinkStatus::Connected, LinkFault::None, BrokerUse::Standby, true, {}, true}};
        picture.lines = {line};
        const Format format;
        const PathReader reader(picture, format);
        const Path path{spare, std::nullopt, u"Spare"_s, {}, {}};
        QCOMPARE(reader.row(path, {}, whole).state, u"stands by"_s);
        picture.links[spare].status = LinkStatus::Lost;
        picture.links[spare].since = noon - 1h;
        const PathRow lost = reader.row(path, {}, whole);
        QVERIFY(!lost.isNormal);
        QCOMPARE(kindsOf(lost.parts), (std::vector{StripKind::Normal, StripKind::Unknown}));
    }

    void aQuietPathIsOneNormalPart()
    {
        const Picture picture = siteWith(1);
        const std::vector<Path> paths = pathsOf(picture, Census(picture), 5);
        QCOMPARE(paths.size(), std::size_t(2));
        const PathRow broker = PathReader(picture, Format()).row(paths[0], {}, whole);
        QCOMPARE(kindsOf(broker.parts), std::vector{StripKind::Normal});
        QCOMPARE(broker.state.left(2), u"12"_s);
        QVERIFY(PathReader(picture, Format()).row(paths[1], {}, whole).isNormal);
        QCOMPARE(paths[1].witness, PointId(u"GW-0-child/temperature"_s));
    }

    void ofManyPathsThoseInTroubleAreShown()
    {
        Picture picture = siteWith(40);
        picture.states[DeviceId(u"GW-33"_s)].presence = Presence::Offline;
        const std::vector<Path> paths = pathsOf(picture, Census(picture), 5);
        QCOMPARE(paths.size(), std::size_t(5));
        QCOMPARE(pathCount(picture, Census(picture)), 41);
        QVERIFY(std::ranges::any_of(paths, [](const Path& path) { return path.name == u"GW-33"_s; }));
    }

    void aGatewaysLossIsAGapOfItsPathAndNotOfTheBrokers()
    {
        const Picture picture = siteWith(1);
        const std::vector<Path> paths = pathsOf(picture, Census(picture), 5);
        const PathPast past{{{{}, {}, {noon - 3h, noon - 2h}, GapReason::GatewayLost}, {{}, {}, {noon - 1h, noon - 30min}, GapReason::DeviceSilent}}, {}};
        QCOMPARE(kindsOf(PathReader(picture, Format()).row(paths[0], past, whole).parts), std::vector{StripKind::Normal});
        QCOMPARE(kindsOf(PathReader(picture, Format()).row(paths[1], past, whole).parts), (std::vector{StripKind::Normal, StripKind::Gap, StripKind::Normal}));
    }

    void anOpenAlarmOfAGatewayColoursItsStripFromWhenItWasRaised()
    {
        Picture picture = siteWith(1);
        picture.states[DeviceId(u"GW-0"_s)].presence = Presence::Degraded;
        picture.states[DeviceId(u"GW-0"_s)].since = noon - 8min;
        Alarm alarm;
        alarm.id = AlarmId(u"a"_s);
        alarm.device = DeviceId(u"GW-0"_s);
        alarm.priority = Priority::P2;
        alarm.flags = {.active = true, .acked = false};
        alarm.raisedAt = noon - 8min;
        picture.alarms.insert(alarm.id, alarm);
        const PathRow row = PathReader(picture, Format()).row(pathsOf(picture, Census(picture), 5)[1], {}, whole);
        QCOMPARE(kindsOf(row.parts), (std::vector{StripKind::Normal, StripKind::P2}));
        QCOMPARE(row.priority, std::optional(Priority::P2));
        QVERIFY(!row.isNormal && row.state.contains(u'8'));
    }

    void whatTheJournalSaysHasEndedIsAStretch()
    {
        const Picture picture = siteWith(1);
        JournalEntry begin;
        begin.occurrence = OccurrenceId(u"o"_s);
        begin.device = DeviceId(u"GW-0"_s);
        begin.kind = JournalKind::Active;
        begin.priority = Priority::P3;
        begin.sourceTime = noon - 5h;
        JournalEntry end = begin;
        end.kind = JournalKind::Return;
        end.sourceTime = noon - 4h;
        const PathRow row = PathReader(picture, Format()).row(pathsOf(picture, Census(picture), 5)[1], {{}, {begin, end}}, whole);
        QCOMPARE(kindsOf(row.parts), (std::vector{StripKind::Normal, StripKind::P3, StripKind::Normal}));
    }

    void aLostBrokerIsAGapUntilNow()
    {
        Picture picture = siteWith(1);
        picture.links[BrokerId(u"b"_s)].status = LinkStatus::Lost;
        picture.links[BrokerId(u"b"_s)].since = noon - 1h;
        const PathRow row = PathReader(picture, Format()).row(pathsOf(picture, Census(picture), 5)[0], {}, whole);
        QCOMPARE(kindsOf(row.parts), (std::vector{StripKind::Normal, StripKind::Gap}));
        QVERIFY(!row.isNormal);
    }

    void newsCountOnlyWhatCameSince()
    {
        Picture picture = siteWith(1);
        const Timestamp looked = noon - 2h;
        picture.devices[DeviceId(u"GW-0-child"_s)].firstSeen = noon - 3h;
        QVERIFY(newsSince(picture, Census(picture), looked).isEmpty());
        picture.devices[DeviceId(u"GW-0-child"_s)].firstSeen = noon - 1h;
        QCOMPARE(newsSince(picture, Census(picture), looked).joined, 1);
        picture.devices[DeviceId(u"GW-0-child"_s)].membership = Membership::Heard;
        QCOMPARE(newsSince(picture, Census(picture), looked).found, 1);
        picture.devices[DeviceId(u"GW-0-child"_s)].membership = Membership::Adopted;
        DeviceState& gateway = picture.states[DeviceId(u"GW-0"_s)];
        gateway.presence = Presence::Degraded;
        gateway.since = noon - 3h;
        QVERIFY(newsSince(picture, Census(picture), looked).gateways.isEmpty());
        gateway.since = noon - 1h;
        QCOMPARE(newsSince(picture, Census(picture), looked).gateways, QStringList{u"GW-0"_s});
        Alarm alarm;
        alarm.id = AlarmId(u"a"_s);
        alarm.priority = Priority::P3;
        alarm.flags = {.active = true, .acked = false};
        alarm.raisedAt = noon - 1h;
        picture.alarms.insert(alarm.id, alarm);
        QCOMPARE(newsSince(picture, Census(picture), looked).alarms, 1);
        picture.alarms[alarm.id].flags.suppressedByDesign = true;
        QCOMPARE(newsSince(picture, Census(picture), looked).alarms, 0);
    }
};

QTEST_GUILESS_MAIN(TestPaths)
#include "tst_paths.moc"
