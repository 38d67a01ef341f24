// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus.h"
#include "listener.h"
#include "zigbee_network.h"

#include "app/decode/units.h"
#include "app/fleet/fleet.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A plain reader of `exposes`, written without any of the program's tables.
class PlainReader
{
public:
    QStringList leavesOf(const QJsonObject& device)
    {
        m_found.clear();
        m_seen.clear();
        read(device.value("definition"_L1).toObject().value("exposes"_L1).toArray(), {}, {});
        m_found.sort();
        return m_found;
    }

private:
    static QString shown(const QJsonValue& value) { return value.isDouble() ? QString::number(value.toDouble()) : u"-"_s; }

    void read(const QJsonArray& exposes, const QString& parent, const QStringList& path)
    {
        for (const QJsonValue& value : exposes) {
            const QJsonObject expose = value.toObject();
            const QString type = expose.value("type"_L1).toString();
            const QString property = expose.value("property"_L1).toString();
            if (type == u"composite" && parent != u"light")
                read(expose.value("features"_L1).toArray(), parent, path + QStringList(property));
            else if (type != u"composite" && type != u"list" && expose.contains("features"_L1))
                read(expose.value("features"_L1).toArray(), type, path);
            else
                leaf(expose, type, parent, path + QStringList(property));
        }
    }

    void leaf(const QJsonObject& expose, const QString& type, const QString& parent, const QStringList& path)
    {
        const int access = expose.value("access"_L1).toInt();
        const bool writes = access & 2;
        QString property = path.join(u'_');
        if (path.last().isEmpty() || m_seen.contains(property) || !(access & 3) || (type == u"list" && !(access & 1)))
            return;
        m_seen.insert(property);
        const QString name = expose.value("name"_L1).toString();
        QStringList values = textsOf(expose.value("values"_L1).toArray());
        if (parent == u"cover" && name == u"state")
            values = QStringList{u"open"_s, u"opening"_s, u"closed"_s, u"closing"_s, u"stopped"_s};
        if (parent == u"lock" && name == u"state")
            values = QStringList{u"locked"_s, u"unlocked"_s, u"locking"_s, u"unlocking"_s, u"jammed"_s};
        if (parent == u"climate" && name == u"running_state") {
            const QString end = expose.value("endpoint"_L1).toString(property.mid(13).remove(u'_'));
            property = end.isEmpty() ? u"action"_s : QString(u"action_"_s + end);
            values.replaceInStrings(u"fan_only"_s, u"fan"_s).replaceInStrings(u"heat"_s, u"heating"_s).replaceInStrings(u"cool"_s, u"cooling"_s);
        }
        const bool number = type == u"numeric";
        const QString kind = number ? u"Number"_s : type == u"binary" && parent != u"lock" ? u"Bool"_s : u"Str"_s;
        QString unit = normalUnit(expose.value("unit"_L1).toString());
        if (parent == u"cover" && number && unit.isEmpty())
            unit = u"%"_s;
        m_found.push_back(QStringList{property, kind, unit, number ? shown(expose.value("value_min"_L1)) : u"-"_s, number ? shown(expose.value("value_max"_L1)) : u"-"_s, values.join(u','),
                                      writes && type != u"list" ? u"rw"_s : u"r"_s}
                              .join(u" | "));
    }

    static QStringList textsOf(const QJsonArray& values)
    {
        QStringList texts;
        for (const QJsonValue& value : values)
            texts.push_back(value.toVariant().toString());
        return texts;
    }

    QStringList m_found;
    QSet<QString> m_seen;
};

QString textOf(const Point& point)
{
    const auto shown = [](std::optional<double> number) { return number ? QString::number(*number) : u"-"_s; };
    return QStringList{point.property, nameOf(point.kind), point.unit, shown(point.minimum), shown(point.maximum), point.values.join(u','), point.writable ? u"rw"_s : u"r"_s}.join(u" | ");
}

/// `bridge/devices` out of the facts: features of one parent and endpoint are one group again.
QByteArray listOf(const QList<QByteArray>& lines)
{
    QJsonArray all{ZigbeeNetwork::coordinator(u"0x00124b0000000001"_s)};
    for (const QByteArray& line : lines) {
        const QJsonObject facts = QJsonDocument::fromJson(line).object();
        const QJsonArray features = facts.value("exposes"_L1).toArray();
        QMap<QString, QJsonArray> groups;
        QJsonArray exposes;
        for (const QJsonValue& value : features) {
            const QJsonObject feature = value.toObject();
            const QString parent = feature.value("parent"_L1).toString();
            if (parent.isEmpty())
                exposes.append(feature);
            else if (parent != u"composite")
                groups[parent + u'\n' + feature.value("endpoint"_L1).toString()].append(feature);
        }
        for (auto group = groups.begin(); group != groups.end(); ++group)
            exposes.append(ZigbeeNetwork::group(group.key().section(u'\n', 0, 0), group.value(), group.key().section(u'\n', 1)));
        QJsonObject device = ZigbeeNetwork::device(facts.value("ieee"_L1).toString(), facts.value("friendly_name"_L1).toString(), exposes);
        QJsonObject definition = device.value("definition"_L1).toObject();
        for (const QString& key : {u"vendor"_s, u"model"_s, u"description"_s, u"supports_ota"_s})
            definition.insert(key, facts.value(key));
        device.insert(u"definition"_s, definition);
        all.append(device);
    }
    return ZigbeeNetwork::text(all);
}

/// The program's way from messages to devices.
struct Household
{
    void hear(const CorpusMessage& message)
    {
        ticks += std::chrono::milliseconds(2);
        Events events;
        decoder.step({BrokerId(u"b"_s), message.topic, message.payload, start + ticks, ticks, message.retained}, events);
        take(events);
    }
    void settle()
    {
        for (int turn = 0; turn < 60; ++turn) {
            ticks += std::chrono::milliseconds(50);
            Events events;
            decoder.due(ticks, start + ticks, events);
            take(events);
        }
    }
    void take(const Events& events)
    {
        Changes changes;
        fleet.take(events, {start + ticks, ticks}, changes);
        for (const Event& event : events)
            if (const auto* declared = std::get_if<PointDeclared>(&event))
                conventionOf.insert(quint32(declared->source), declared->convention);
        for (const Change& change : changes)
            readings += std::holds_alternative<ReadingChanged>(change) ? 1 : 0;
    }

    static constexpr Timestamp start{std::chrono::sys_days{std::chrono::year{2026} / 11 / 22}};
    Decoder decoder;
    Fleet fleet{Adoption{true, {}}, FleetLimits{}};
    Ticks ticks{0};
    QHash<quint32, QString> conventionOf;
    int readings = 0;
};

struct Census
{
    int devices = 0;
    int both = 0;
    int onlyHome = 0;
    int onlyNative = 0;
    int twins = 0;
    QMap<QString, int> homeReasons;
    QMap<QString, int> nativeReasons;
    QMap<QString, int> twinNames;
};

/// Points fed by both conventions and by one; a twin is the same property of one kind in both, apart.
Census count(const Household& house)
{
    Census census;
    for (const DeviceId& id : house.fleet.devices()) {
        ++census.devices;
        QMap<QString, QSet<QString>> apart;
        for (const PointId& point : house.fleet.pointsOf(id)) {
            QSet<QString> conventions;
            for (const SourceIndex source : house.fleet.sourcesOf(point))
                conventions.insert(house.conventionOf.value(quint32(source)));
            const Point& facts = *house.fleet.point(point);
            const QString name = facts.component + u'/' + facts.property;
            if (conventions.size() > 1) {
                ++census.both;
                continue;
            }
            const bool home = conventions.contains(u"homeassistant"_s);
            ++(home ? census.onlyHome : census.onlyNative);
            ++(home ? census.homeReasons : census.nativeReasons)[name];
            const QString leaf = facts.property + u'/' + nameOf(facts.kind) + u'/' + nameOf(facts.function);
            apart[leaf].unite(conventions);
            if (apart[leaf].size() > 1) {
                ++census.twins;
                ++census.twinNames[leaf];
            }
        }
    }
    return census;
}

void print(const QString& title, const Census& census)
{
    qInfo().noquote() << u"%1: %2 devices, %3 points of both, %4 only told to Home Assistant, %5 only native, %6 twins"_s.arg(title).arg(census.devices).arg(census.both).arg(census.onlyHome).arg(census.onlyNative).arg(census.twins);
    const auto list = [](const QString& what, const QMap<QString, int>& reasons) {
        for (auto at = reasons.begin(); at != reasons.end(); ++at)
            if (at.value() >= 3)
                qInfo().noquote() << "     " << what << at.key() << at.value();
    };
    list(u"only Home Assistant:"_s, census.homeReasons);
    list(u"only native:"_s, census.nativeReasons);
    for (auto at = census.twinNames.begin(); at != census.twinNames.end(); ++at)
        qInfo().noquote() << "      twin:" << at.key() << at.value();
}

} // namespace

class TstZigbee2mqttCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theLiveNetworkIsReadAsItsListSays();
    void everyModelIsOneDeviceWithOneSetOfPoints_data();
    void everyModelIsOneDeviceWithOneSetOfPoints();
    void theLiveNetworkHasNoTwinsAndNoReadingTwice();
    void theEndsOfTheLiveNetworkSayWhatTheirDevicesSay();
    void aListOfEighteenMegabytesIsWorkedOffWithoutHoldingUpOthers();

private:
    QString m_folder = corpusFolder();
};

void TstZigbee2mqttCorpus::init()
{
    if (m_folder.isEmpty())
        qInfo("corpus not given");
}

void TstZigbee2mqttCorpus::theLiveNetworkIsReadAsItsListSays()
{
    if (m_folder.isEmpty())
        return;
    Listener listener;
    QJsonArray list;
    for (const CorpusMessage& message : messagesOf(m_folder + u"/zigbee2mqtt/live_devices_with_states.ndjson.gz")) {
        if (!message.topic.startsWith(u"homeassistant/"))
            listener.hear(message.topic, message.payload, message.retained);
        if (message.topic == u"zigbee2mqtt/bridge/devices")
            list = QJsonDocument::fromJson(message.payload).array();
    }
    for (int turn = 0; turn < 10; ++turn)
        listener.wait(std::chrono::milliseconds(50));
    QHash<QString, QStringList> seen;
    QHash<QString, DeviceClaim> claims;
    for (const auto& [source, declared] : listener.points) {
        const QString ieee = declared.device.identifiers.back().value;
        claims.insert(ieee, declared.device);
        if (declared.point.component != u"update" && !declared.device.isGateway)
            seen[ieee].push_back(textOf(declared.point));
    }
    PlainReader reader;
    int points = 0;
    int equal = 0;
    int facts = 0;
    int factsEqual = 0;
    for (const QJsonValue& value : std::as_const(list)) {
        const QJsonObject device = value.toObject();
        const QString ieee = device.value("ieee_address"_L1).toString();
        const QJsonObject definition = device.value("definition"_L1).toObject();
        if (definition.isEmpty())
            continue;
        const DeviceClaim claim = claims.value(ieee);
        const bool battery = device.value("power_source"_L1).toString() == u"Battery";
        ++facts;
        factsEqual += claim.manufacturer == definition.value("vendor"_L1).toString() && claim.model == definition.value("description"_L1).toString()
                              && claim.firmware == device.value("software_build_id"_L1).toString() && (claim.supply == Supply::Battery) == battery
                              && claim.name == device.value("friendly_name"_L1).toString() && claim.viaIdentifier == u"zigbee2mqtt_bridge_0x00124b0000000001"
                          ? 1
                          : 0;
        QStringList mine = seen.value(ieee);
        for (const QString& leaf : reader.leavesOf(device)) {
            ++points;
            if (mine.removeOne(leaf))
                ++equal;
            else
                qInfo().noquote() << ieee << "expected" << leaf;
        }
    }
    qInfo().noquote() << u"live network: %1 devices, facts of %2 equal; %3 leaves, %4 equal"_s.arg(facts).arg(factsEqual).arg(points).arg(equal);
    QCOMPARE(factsEqual, facts);
    QVERIFY(points > 1'000);
    QVERIFY(equal * 1000 >= points * 999);
}

void TstZigbee2mqttCorpus::everyModelIsOneDeviceWithOneSetOfPoints_data()
{
    QTest::addColumn<bool>("nativeFirst");
    QTest::newRow("Home Assistant first") << false;
    QTest::newRow("native first") << true;
}

void TstZigbee2mqttCorpus::everyModelIsOneDeviceWithOneSetOfPoints()
{
    QFETCH(bool, nativeFirst);
    if (m_folder.isEmpty())
        return;
    const QList<QByteArray> facts = linesOf(m_folder + u"/zigbee2mqtt/expected_exposes.ndjson.gz");
    Household house;
    const CorpusMessage list{u"zigbee2mqtt/bridge/devices"_s, listOf(facts), true};
    if (nativeFirst) {
        house.hear(list);
        house.settle();
    }
    for (const CorpusMessage& message : messagesOf(m_folder + u"/zigbee2mqtt/ha_discovery.ndjson.gz"))
        house.hear(message);
    if (!nativeFirst) {
        house.hear(list);
        house.settle();
    }
    const Census census = count(house);
    print(QString::fromLatin1(QTest::currentDataTag()), census);
    QCOMPARE(census.devices, int(facts.size()) + 1); // and the bridge
    QCOMPARE(census.twins, 0);
    QVERIFY(census.both > 12'000);
}

void TstZigbee2mqttCorpus::theLiveNetworkHasNoTwinsAndNoReadingTwice()
{
    if (m_folder.isEmpty())
        return;
    Household both;
    Household native;
    for (const CorpusMessage& message : messagesOf(m_folder + u"/zigbee2mqtt/live_devices_with_states.ndjson.gz")) {
        both.hear(message);
        if (!message.topic.startsWith(u"homeassistant/"))
            native.hear(message);
    }
    both.settle();
    const Census census = count(both);
    print(u"live network"_s, census);
    qInfo() << both.readings << "readings of both conventions," << native.readings << "of the native one alone";
    QCOMPARE(census.devices, 121);
    QCOMPARE(census.twins, 0);
}

void TstZigbee2mqttCorpus::theEndsOfTheLiveNetworkSayWhatTheirDevicesSay()
{
    if (m_folder.isEmpty())
        return;
    Listener devices;
    Listener ends;
    Listener both;
    static const QRegularExpression end(u"/[lc][1-9]$"_s); // as this recording names them
    int heard = 0;
    int again = 0;
    const QList<CorpusMessage> messages = messagesOf(m_folder + u"/zigbee2mqtt/live_devices_with_states.ndjson.gz");
    for (Listener* listener : {&devices, &ends, &both}) {
        for (const CorpusMessage& message : messages)
            if (message.topic.startsWith(u"zigbee2mqtt/bridge/"))
                listener->hear(message.topic, message.payload, message.retained);
        for (int turn = 0; turn < 20; ++turn)
            listener->wait(std::chrono::milliseconds(50)); // the list is long
    }
    for (const CorpusMessage& message : messages) {
        if (message.topic.startsWith(u"homeassistant/") || message.topic.startsWith(u"zigbee2mqtt/bridge/"))
            continue;
        const bool ofEnd = end.match(message.topic).hasMatch();
        (ofEnd ? ends : devices).hear(message.topic, message.payload, message.retained);
        both.hear(message.topic, message.payload, message.retained);
        heard += ofEnd ? 1 : 0;
        again += ofEnd ? int(both.count<ValueHeard>()) : 0;
    }
    int leaves = 0;
    for (const auto& entry : ends.values) {
        const ValueHeard& told = entry.second;
        const PointDeclared& point = ends.points.at(entry.first);
        if (point.device.isGateway)
            continue;
        const auto same = std::ranges::find_if(devices.points, [&](const auto& one) { return one.second.uniqueId == point.uniqueId && one.second.point.property == point.point.property; });
        QVERIFY2(same != devices.points.end() && devices.values.contains(same->first), qPrintable(point.point.property));
        QCOMPARE(told.value, devices.values.at(same->first).value);
        ++leaves;
    }
    qInfo() << heard << "messages of ends," << leaves << "leaves equal," << again << "values heard twice";
    QVERIFY(heard > 0 && leaves > 0);
    QCOMPARE(again, 0);
}

void TstZigbee2mqttCorpus::aListOfEighteenMegabytesIsWorkedOffWithoutHoldingUpOthers()
{
    constexpr qsizetype wanted = 18 * 1024 * 1024;
    QJsonArray exposes;
    for (int leaf = 0; leaf < 12; ++leaf)
        exposes.append(ZigbeeNetwork::numeric(u"measurement_%1"_s.arg(leaf), u"°C"_s));
    QByteArray list = "[" + ZigbeeNetwork::text(ZigbeeNetwork::coordinator());
    int devices = 1;
    for (; list.size() < wanted; ++devices) {
        QJsonObject device = ZigbeeNetwork::device(u"0x%1"_s.arg(devices, 16, 16, QChar(u'0')), u"Device %1"_s.arg(devices), exposes);
        device.insert(u"endpoints"_s, QString(2'200, u'x')); // what a real entry holds besides
        list += "," + ZigbeeNetwork::text(device);
    }
    list += "]";
    Decoder decoder;
    Events events;
    QElapsedTimer timer;
    qint64 longest = 0;
    qint64 whole = 0;
    const auto timed = [&](const auto& work) {
        timer.start();
        work();
        longest = std::max(longest, timer.elapsed());
        whole += timer.elapsed();
    };
    timed([&] { decoder.step({BrokerId(u"b"_s), u"z/bridge/devices"_s, list, {}, {}, true}, events); });
    int turns = 1;
    const auto declared = [&] { return std::count_if(events.begin(), events.end(), [](const Event& event) { return std::holds_alternative<DeviceDeclared>(event); }); };
    for (; declared() < devices && turns < 400; ++turns)
        timed([&] { decoder.due(Ticks(turns), {}, events); });
    qInfo().noquote() << u"%1 MB, %2 devices, %3 points: %4 turns, %5 ms together, the longest %6 ms"_s.arg(double(list.size()) / 1e6, 0, 'f', 1).arg(devices).arg(decoder.figures().sources).arg(turns).arg(whole).arg(longest);
    QCOMPARE(declared(), devices);
    QVERIFY(turns < 200);
    QVERIFY2(longest * 5 < whole, "one turn did most of the work");
}

QTEST_GUILESS_MAIN(TstZigbee2mqttCorpus)
#include "tst_zigbee2mqtt_corpus.moc"
