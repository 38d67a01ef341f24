// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/tables.h"
#include "tests/store/samples.h"
#include "tests/support/temp_store.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <exception>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

Device fullDevice()
{
    Device device;
    device.id = DeviceId(u"../../etc/passwd"_s);
    device.identifiers = {{u"id"_s, hostileText}, {u"mac"_s, u"aa:bb"_s}};
    device.name = hostileText;
    device.announcedName = u"a"_s;
    device.manufacturer = u"m"_s;
    device.model = u"mo"_s;
    device.firmware = u"f"_s;
    device.hardware = u"h"_s;
    device.serial = u"s"_s;
    device.suggestedArea = u"sa"_s;
    device.configurationUrl = u"http://x"_s;
    device.via = DeviceId(u"gateway"_s);
    device.broker = BrokerId(u"b"_s);
    device.conventions = {u"one"_s, hostileText};
    device.autonomy = Autonomy::EdgeAssisted;
    device.autonomyReason = u"why"_s;
    device.membership = Membership::Adopted;
    device.space = SpaceId(u"3.12"_s);
    device.place = QPointF(1.25, -2.5);
    device.firstSeen = noon;
    device.replaces = DeviceId(u"old"_s);
    device.mergedIds = {u"x"_s, hostileText};
    device.lifeSafety = true;
    device.firmwareLatest = hostileText;
    device.supply = Supply::Battery;
    device.isGateway = true;
    device.needs = u"rebirth"_s;
    device.batteryPoint = PointId(u"p"_s);
    device.linkQualityPoint = PointId(u"q"_s);
    device.autonomyCode = u"operator"_s;
    device.mergedInto = DeviceId(u"whole"_s);
    device.formerly = Membership::Ignored;
    device.byRule = DiscoveryRuleId(u"r"_s);
    return device;
}

Point fullPoint()
{
    Point point;
    point.id = PointId(u"p"_s);
    point.device = DeviceId(u"../../etc/passwd"_s);
    point.name = hostileText;
    point.property = u"temperature"_s;
    point.component = u"sensor"_s;
    point.function = PointFunction::Sp;
    point.kind = PointKind::Number;
    point.quantity = Quantity::Temperature;
    point.accumulation = Accumulation::TotalIncreasing;
    point.unit = u"°C"_s;
    point.minimum = 0.1;
    point.maximum = 1e300;
    point.step = 0.5;
    point.values = {u"a,b"_s, u""_s, u"\"c"_s};
    point.writable = true;
    point.category = PointCategory::Config;
    point.enabledByDefault = false;
    point.expireAfter = 90s;
    point.unsupported = hostileText;
    return point;
}

AlarmRule fullRule(int number)
{
    AlarmRule rule;
    rule.id = RuleId(u"rule%1"_s.arg(number));
    rule.name = hostileText;
    rule.alarmClass = AlarmClass::Safety;
    rule.quantity = Quantity::CarbonDioxide;
    rule.point = PointId(u"p"_s);
    rule.device = DeviceId(u"d"_s);
    const std::array<AlarmCondition, 7> conditions{LimitCondition{{}, 12.5, 0.25, 1.5, 2.5}, DiscreteCondition{{u"on"_s, hostileText}}, SilenceCondition{2.5, 77s},
                                                   DeviationCondition{hostileText, 1.5, {}, true, 0.5}, RateCondition{2.5, {}, 78s, 0.25}, MismatchCondition{hostileText, 0.5},
                                                   ExpressionCondition{hostileText}};
    rule.condition = conditions[static_cast<std::size_t>(number)];
    rule.onDelay = 5s;
    rule.offDelay = 6s;
    rule.latching = true;
    rule.ackOnReturn = true;
    rule.reAlarm = 60s;
    rule.maximumShelve = 61s;
    rule.consequenceClass = Consequence::Safety;
    rule.timeToRespond = 62s;
    rule.cause = u"c"_s;
    rule.consequence = u"co"_s;
    rule.operatorAction = {u"1"_s, u"2"_s};
    rule.source = u"EN"_s;
    rule.lifeSafety = true;
    rule.enabled = false;
    rule.version = 9;
    rule.terms = {3, 79s, hostileText, 80s};
    rule.places = {{SpaceId(hostileText), SpaceId(u"s"_s)}, {hostileText, u"floor-3"_s}};
    return rule;
}

Alarm fullAlarm(Value value, std::size_t number = 0)
{
    Alarm alarm;
    alarm.id = AlarmId(u"a%1"_s.arg(number));
    alarm.occurrence = OccurrenceId(u"o"_s);
    alarm.rule = RuleId(u"r"_s);
    alarm.point = PointId(u"p"_s);
    alarm.device = DeviceId(u"d"_s);
    alarm.broker = BrokerId(u"b"_s);
    alarm.name = hostileText;
    alarm.source = u"s"_s;
    alarm.alarmClass = AlarmClass::Network;
    alarm.priority = Priority::Alert;
    alarm.flags = {true, false, true, Shelving::OneShotShelved, true, false};
    alarm.uncertain = true;
    alarm.late = true;
    alarm.lifeSafety = true;
    alarm.conditionSince = noon;
    alarm.raisedAt = noon + 1s;
    alarm.clearedAt = noon + 2s;
    alarm.acknowledgedAt = noon + 3s;
    alarm.acknowledgedBy = u"Ann"_s;
    alarm.note = hostileText;
    alarm.shelvedUntil = noon + 4s;
    alarm.count = 7;
    alarm.value = std::move(value);
    alarm.limit = u"> 5"_s;
    alarm.unit = u"%"_s;
    alarm.cause = u"c"_s;
    alarm.consequence = u"co"_s;
    alarm.operatorAction = {u"go"_s};
    alarm.causedBy = OccurrenceId(u"root"_s);
    alarm.affects = 3;
    alarm.hides = 4;
    alarm.lifeSafetyBehind = {hostileText};
    alarm.inProcessBy = u"Bob"_s;
    alarm.stepsDone = {{0, hostileText, noon + 5s}, {2, u"Bob"_s, noon + 6s}};
    alarm.suppressors = {u"shelve:Ann: works"_s, hostileText};
    return alarm;
}

MaintenanceWindow fullWindow()
{
    return {MaintenanceId(u"m"_s), hostileText, u"boiler"_s, {DeviceId(u"d"_s)}, {SpaceId(u"s"_s), SpaceId(hostileText)}, {RuleId(u"r"_s)}, QDate(2026, 3, 28), QDate(2027, 3, 28),
            0b1100000, QTime(23, 30), QTime(2, 30, 15, 250), false};
}

BrokerConfig fullBroker()
{
    return {BrokerId(u"b"_s), hostileText, u"host"_s, 8883, u"user"_s, u"key"_s, true, u"ca"_s, u"cert"_s, u"k"_s, MqttVersion::V311, 33s, {u"a/#"_s, u"+/b"_s}, {true, true, true}, true, LinkKind::Modbus, u"map.json"_s, u"host 1"_s, BrokerId(u"usual"_s), 7};
}

SiteModel fullSite()
{
    SiteModel model;
    model.site = {SiteId(u"s"_s), hostileText, "Europe/Amsterdam", u"street"_s, u"USD"_s, 1234.5, {}, {QDate(2026, 12, 25)}, {}};
    model.site.occupied[2] = {QTime(8, 30), QTime(18, 0)};
    model.site.tariffs = {Tariff{u"night"_s, 0.125, QTime(23, 0), QTime(7, 0), {true, false, true, false, true, false, true}}};
    model.floors = {Floor{FloorId(u"f"_s), SiteId(u"s"_s), u"Ground"_s, -1, 40.5, 20.25, u"plan.png"_s, 0.02}};
    model.spaces = {Space{SpaceId(u"r"_s), FloorId(u"f"_s), hostileText, SpaceKind::Plant, {{0, 0}, {1.5, 2.5}}, 12}, Space{SpaceId(u"q"_s), FloorId(u"f"_s), u"n"_s, SpaceKind::Room, {}, {}}};
    return model;
}

struct Anything
{
    template <typename T>
    operator T() const { std::terminate(); } // never called: only asked whether it could be
};

/// How many members a plain struct has: how many it can be made of.
template <typename T, typename... Members>
constexpr std::size_t membersOf()
{
    if constexpr (requires { T{Members()..., Anything()}; })
        return membersOf<T, Members..., Anything>();
    else
        return sizeof...(Members);
}

} // namespace

/// Every kind of record comes back as it went in, whatever its text says.
class TestRoundTrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMemberOfTheModelHasItsColumn()
    {
        constexpr std::size_t nested = membersOf<AlarmFlags>() - 1;
        QCOMPARE(deviceTable().columns.size(), membersOf<Device>());
        QCOMPARE(pointTable().columns.size(), membersOf<Point>());
        QCOMPARE(discoveryRuleTable().columns.size(), membersOf<DiscoveryRule>());
        QCOMPARE(ruleTable().columns.size(), membersOf<AlarmRule>());
        QCOMPARE(maintenanceTable().columns.size(), membersOf<MaintenanceWindow>());
        QCOMPARE(alarmTable().columns.size(), membersOf<Alarm>() + nested);
        QCOMPARE(brokerTable().columns.size(), membersOf<BrokerConfig>() + membersOf<Permissions>() - 1);
        QCOMPARE(operatorTable().columns.size(), membersOf<Operator>());
        QCOMPARE(journalTable().columns.size(), membersOf<JournalEntry>());
    }

    void theInventoryComesBackWhole()
    {
        TempDir dir;
        const std::vector<Value> values{std::monostate(), true, false, 21.0, 0.1, hostileText, u""_s};
        {
            const OpenStore open(dir.path());
            Records records{DeviceRecord{fullDevice()}, DeviceRecord{Device{}}, PointRecord{fullPoint()}, BrokerRecord{fullBroker()}, SiteRecord{fullSite()},
                            OperatorRecord{{OperatorId(u"op"_s), hostileText, u"boss"_s, Role::Engineer, false, noon}}, RuleRecord{fullRule(0)}, RuleRecord{fullRule(1)},
                            RuleRecord{fullRule(2)}, RuleRecord{fullRule(3)}, RuleRecord{fullRule(4)}, RuleRecord{fullRule(5)}, RuleRecord{fullRule(6)}, MaintenanceRecord{fullWindow()}};
            for (const Value& value : values)
                records.push_back(AlarmRecord{fullAlarm(value, records.size())});
            QVERIFY(open.write(records));
        }
        const auto store = Store::open(dir.path(), Access::ReadWrite);
        QVERIFY(store);
        const auto stored = (*store)->load();
        QVERIFY2(stored.has_value(), stored ? "" : qPrintable(stored.error().message));
        QVERIFY(stored->devices == (std::vector{fullDevice(), Device{}}));
        QVERIFY(stored->points == std::vector{fullPoint()});
        QVERIFY(stored->brokers == std::vector{fullBroker()});
        QVERIFY(stored->site == fullSite());
        QCOMPARE(stored->operators.size(), 1u);
        QVERIFY(stored->operators[0] == (Operator{OperatorId(u"op"_s), hostileText, u"boss"_s, Role::Engineer, false, noon}));
        QVERIFY(stored->rules == (std::vector{fullRule(0), fullRule(1), fullRule(2), fullRule(3), fullRule(4), fullRule(5), fullRule(6)}));
        QVERIFY(stored->maintenance == std::vector{fullWindow()});
        QCOMPARE(stored->alarms.size(), values.size());
        for (std::size_t i = 0; i < values.size(); ++i)
            QVERIFY(stored->alarms[i] == fullAlarm(values[i], i + 14));
        QVERIFY(stored->closedCleanly);
    }

    void whatIsSavedAgainKeepsItsPlaceAndWhatIsForgottenIsGone()
    {
        TempDir dir;
        const OpenStore open(dir.path());
        Device a = fullDevice();
        a.id = DeviceId(u"a"_s);
        Device b = a;
        b.id = DeviceId(u"b"_s);
        Point ofB = fullPoint();
        ofB.device = b.id;
        QVERIFY(open.write({DeviceRecord{a}, DeviceRecord{b}, PointRecord{ofB}, BrokerRecord{fullBroker()}}));
        a.name = u"renamed"_s;
        QVERIFY(open.write({DeviceRecord{a}}));
        auto stored = open.store->load();
        QVERIFY(stored);
        QVERIFY(stored->devices == (std::vector{a, b}));
        QVERIFY(open.write({DeviceForgotten{b.id}, BrokerForgotten{BrokerId(u"b"_s)}, MaintenanceRecord{fullWindow()}, MaintenanceForgotten{fullWindow().id}}));
        stored = open.store->load();
        QVERIFY(stored);
        QVERIFY(stored->devices == std::vector{a});
        QVERIFY(stored->points.empty());
        QVERIFY(stored->brokers.empty());
        QVERIFY(stored->maintenance.empty());
    }

    void whatIsKeptWholeComesBackByteForByteAndWhatIsForgottenIsGone()
    {
        TempDir dir;
        const Document model{u"continuity"_s, u"site"_s, QByteArray("{\"name\":\"\0 \xff\xfe \xc3\xa9\"}", 18)};
        const Document policy{u"policy"_s, hostileText, "{}"};
        {
            const OpenStore open(dir.path());
            QVERIFY(open.write({DocumentRecord{policy}, DocumentRecord{{u"continuity"_s, u"site"_s, "{}"}}, DocumentRecord{model}}));
            const auto stored = open.store->load();
            QVERIFY(stored);
            QCOMPARE(stored->documents.size(), 2u);
            QVERIFY(stored->documents.front() == model);
            QCOMPARE(stored->documents.back().content, policy.content);
            QVERIFY(open.write({DocumentForgotten{policy.kind, policy.id}}));
        }
        const auto store = Store::open(dir.path(), Access::ReadWrite);
        QVERIFY(store);
        const auto stored = (*store)->load();
        QVERIFY(stored);
        QVERIFY(stored->documents == std::vector{model});
    }

    void whatABatchSavesSeveralTimesStandsWhereItWasFirstAndSaysWhatItSaidLast()
    {
        TempDir dir;
        const OpenStore open(dir.path());
        Device a = fullDevice();
        a.id = DeviceId(u"a"_s);
        Device b = a;
        b.id = DeviceId(u"b"_s);
        Point first = fullPoint();
        first.device = a.id;
        Point second = first;
        second.id = PointId(u"second"_s);
        Device early = a;
        early.name = u"early"_s;
        Point bare = first;
        bare.unit = u"?"_s;
        QVERIFY(open.write({DeviceRecord{early}, PointRecord{bare}, DeviceRecord{b}, PointRecord{second}, DeviceRecord{a}, PointRecord{first}}));
        auto stored = open.store->load();
        QVERIFY(stored);
        QVERIFY(stored->devices == (std::vector{a, b}));
        QVERIFY(stored->points == (std::vector{first, second}));
        QVERIFY(open.write({DeviceRecord{early}, DeviceForgotten{a.id}, DeviceRecord{a}})); // forgotten in between: it comes back without its points
        stored = open.store->load();
        QVERIFY(stored);
        QVERIFY(stored->devices == (std::vector{b, a}));
        QVERIFY(stored->points.empty());
    }

    void whatDiscoveryDecidedAndLearntComesBackAndWhatIsForgottenIsGone()
    {
        TempDir dir;
        const OpenStore open(dir.path());
        const DiscoveryRule rule{DiscoveryRuleId(u"r"_s), u"homie"_s, hostileText, u"m*"_s, u"hub"_s, u"?"_s, DiscoveryAction::Block, false};
        LearnedMapping mapping;
        mapping.broker = BrokerId(u"b"_s);
        mapping.device.identifiers = {{u"topic"_s, u"site/meter"_s}};
        mapping.points = {{fullPoint(), u"site/meter/state"_s, {u"power"_s}, {}, {}, {}}};
        QVERIFY(open.write({DiscoveryRuleRecord{rule}, DiscoverySettingsRecord{{3600s}}, LearnedRecord{mapping}, LearnedRecord{mapping}, PointRecord{fullPoint()}}));
        auto stored = open.store->load();
        QVERIFY(stored);
        QVERIFY(stored->discoveryRules == std::vector{rule});
        QCOMPARE(stored->discovery.newcomersKept, 3600s);
        QCOMPARE(stored->learned.size(), 1u);
        QCOMPARE(stored->learned[0].key(), mapping.key());
        QVERIFY(open.write({DiscoveryRuleForgotten{rule.id}, LearnedForgotten{mapping.broker, mapping.key()}, PointForgotten{fullPoint().id}}));
        stored = open.store->load();
        QVERIFY(stored);
        QVERIFY(stored->discoveryRules.empty() && stored->learned.empty() && stored->points.empty());
    }

    void whatIsToBeClearedLiesInAFileOfItsOwnForTheOwnerOnly()
    {
        TempDir dir;
        const OpenStore open(dir.path());
        const Ghost ghost{BrokerId(u"b"_s), hostileText, GhostKind::State, u"not-renewed"_s, noon, true, 3, DeviceId(u"d"_s)};
        const GhostsRecord record{noon, ghost.broker, {{ghost, "abc"}, {ghost, QByteArray("\xff\x00\xfe", 3)}}};
        QVERIFY(open.write({record}));
        QVERIFY(open.write({record})); // a batch that is tried again
        const QDir folder(open.store->dir().folder(u"backups"_s));
        const QStringList files = folder.entryList({u"cleared-topics-*.ndjson"_s}, QDir::Files);
        QCOMPARE(files.size(), 1);
        QFile file(folder.filePath(files.front()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
        QCOMPARE(lines.size(), 2);
        QCOMPARE(QJsonDocument::fromJson(lines[0]).object().value("payload"_L1).toString(), u"abc"_s);
        QCOMPARE(QJsonDocument::fromJson(lines[0]).object().value("topic"_L1).toString(), hostileText);
        QCOMPARE(QByteArray::fromBase64(QJsonDocument::fromJson(lines[1]).object().value("payloadBase64"_L1).toString().toLatin1()), QByteArray("\xff\x00\xfe", 3));
        QVERIFY(!(file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
    }

    void anAlarmThatIsNormalAgainLeavesTheList()
    {
        TempDir dir;
        const OpenStore open(dir.path());
        Alarm alarm = fullAlarm(1.0);
        QVERIFY(open.write({AlarmRecord{alarm}}));
        alarm.flags = {};
        QVERIFY(open.write({AlarmRecord{alarm}}));
        const auto stored = open.store->load();
        QVERIFY(stored);
        QVERIFY(stored->alarms.empty());
    }
};

QTEST_GUILESS_MAIN(TestRoundTrip)
#include "tst_round_trip.moc"
