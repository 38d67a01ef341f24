// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus.h"
#include "listener.h"

#include "app/decode/units.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Tally
{
    int expected = 0;
    int equal = 0;
    QStringList deviations;

    void count(bool same, const QString& what)
    {
        ++expected;
        equal += same ? 1 : 0;
        if (!same && deviations.size() < 40)
            deviations.push_back(what);
    }
};

/// 99.9 % of what a plain reader of the recording expects.
bool enough(const char* name, const Tally& tally)
{
    qInfo("%-34s expected %6d equal %6d", name, tally.expected, tally.equal);
    for (const QString& deviation : tally.deviations)
        qInfo("    %s", qPrintable(deviation));
    return tally.expected > 0 && tally.equal >= 0.999 * tally.expected;
}

QByteArray tasmotaConfig(const QString& mac, const QString& topic)
{
    QJsonObject given{{u"mac"_s, mac}, {u"t"_s, topic}, {u"ft"_s, u"%prefix%/%topic%/"_s}, {u"tp"_s, QJsonArray{u"cmnd"_s, u"stat"_s, u"tele"_s}}, {u"ver"_s, 1}};
    return QJsonDocument(given).toJson(QJsonDocument::Compact);
}

/// Leaves of a SENSOR tree by their path, read without the program's own reader.
void leavesOf(const QJsonValue& value, const QString& path, int depth, QMap<QString, QJsonValue>& leaves)
{
    if (depth > 6)
        return;
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member)
            leavesOf(member.value(), path.isEmpty() ? member.key() : QString(path + u' ' + member.key()), depth + 1, leaves);
    } else if (value.isArray()) {
        const QJsonArray list = value.toArray();
        for (qsizetype at = 0; at < list.size(); ++at)
            leavesOf(list.at(at), path + u' ' + QString::number(at), depth + 1, leaves);
    } else {
        leaves.insert(path, value);
    }
}

bool sameValue(const QJsonValue& expected, const Value& seen)
{
    if (expected.isBool())
        return seen == Value(expected.toBool());
    if (expected.isDouble())
        return seen == Value(expected.toDouble());
    return expected.isNull() ? seen == Value() : toText(seen) == expected.toString().trimmed();
}

const PointDeclared* named(const Listener& listener, const QString& discovery, const QString& name)
{
    for (const auto& [source, declared] : listener.points)
        if (declared.discoveryTopic == discovery && declared.point.name == name)
            return &declared;
    return nullptr;
}

QJsonObject fixture(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

} // namespace

class TstNativeCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tasmotaStatesAreAsItsOwnIntegrationExpects();
    void everySensorTreeOfTheTasmotaManualIsRead();
    void everyFirstGenerationShellyThatAnnouncesItselfIsADevice();
    void everyStatusOfALaterShellyIsRead();
    void laterShelliesBearTheNamesOfTheirConfiguration();
    void shelliesAndTheirDiscoveryScriptsNameTheSamePoints_data();
    void shelliesAndTheirDiscoveryScriptsNameTheSamePoints();

private:
    QString m_folder;
};

void TstNativeCorpus::initTestCase()
{
    m_folder = corpusFolder();
    if (m_folder.isEmpty())
        qInfo("corpus not given");
}

void TstNativeCorpus::tasmotaStatesAreAsItsOwnIntegrationExpects()
{
    const QString path = m_folder.isEmpty() ? QStringLiteral(FIXTURES "/tasmota.ndjson") : QString(m_folder + u"/tasmota/ha_core_vectors.ndjson");
    Listener listener;
    Tally tally;
    QHash<QString, QString> discoveryOf; // by the device's own topic
    for (const QByteArray& line : linesOf(path)) {
        const QJsonObject record = QJsonDocument::fromJson(line).object();
        const QString topic = record.value("topic"_L1).toString();
        const QByteArray payload = record.value("payload"_L1).toString().toUtf8();
        if (topic.endsWith(u"/config"))
            discoveryOf.insert(QJsonDocument::fromJson(payload).object().value("t"_L1).toString(), topic);
        listener.hear(topic, payload, record.value("retain"_L1).toBool());
        const QJsonObject entities = record.value("expected_entities"_L1).toObject();
        for (auto entity = entities.begin(); entity != entities.end(); ++entity) {
            const PointDeclared* point = named(listener, discoveryOf.value(topic.section(u'/', 0, 0)), entity.key());
            const QJsonObject facts = entity.value().toObject();
            const auto value = point ? listener.values.find(point->source) : listener.values.end();
            const QString unit = facts.value("unit"_L1).toString();
            const QString deviceClass = facts.value("device_class"_L1).toString();
            tally.count(value != listener.values.end() && toText(value->second.value) == facts.value("state"_L1).toString(), QString(entity.key() + u" state"_s));
            tally.count(point && (unit.isEmpty() || point->point.unit == normalUnit(unit)), QString(entity.key() + u" unit"_s));
            tally.count(point && (deviceClass.isEmpty() || nameOf(point->point.quantity) == deviceClass), QString(entity.key() + u" class"_s));
        }
    }
    QVERIFY(enough("tasmota discovery vectors", tally));
    QVERIFY(listener.faults.empty());
}

void TstNativeCorpus::everySensorTreeOfTheTasmotaManualIsRead()
{
    if (m_folder.isEmpty())
        return;
    Listener listener;
    Tally tally;
    int number = 0;
    for (const CorpusMessage& message : messagesOf(m_folder + u"/tasmota/docs_examples.ndjson")) {
        const QJsonObject whole = QJsonDocument::fromJson(message.payload).object();
        const bool isAnswer = whole.contains("StatusSNS"_L1);
        if (!isAnswer && !message.topic.endsWith(u"/SENSOR"))
            continue;
        QJsonObject tree = isAnswer ? whole.value("StatusSNS"_L1).toObject() : whole;
        const QString mac = u"A4CF12%1"_s.arg(number, 6, 16, QChar(u'0')).toUpper();
        const QString topic = u"doc%1"_s.arg(number++);
        listener.hear(u"tasmota/discovery/%1/config"_s.arg(mac), tasmotaConfig(mac, topic), true);
        listener.hear(u"tasmota/discovery/%1/sensors"_s.arg(mac), QJsonDocument(QJsonObject{{u"sn"_s, tree}, {u"ver"_s, 1}}).toJson(), true);
        listener.hear(isAnswer ? u"stat/%1/STATUS8"_s.arg(topic) : u"tele/%1/SENSOR"_s.arg(topic), message.payload);
        const QStringList keys = tree.keys();
        for (const QString& key : keys)
            if (!tree.value(key).isObject() || key == u"PN532" || key == u"RDM6300")
                tree.remove(key);
        QMap<QString, QJsonValue> leaves;
        leavesOf(tree, {}, 0, leaves);
        for (auto leaf = leaves.begin(); leaf != leaves.end(); ++leaf) {
            const PointDeclared* point = named(listener, u"tasmota/discovery/%1/config"_s.arg(mac), leaf.key());
            const auto value = point ? listener.values.find(point->source) : listener.values.end();
            const bool isEmpty = leaf.value().isString() && leaf.value().toString().trimmed().isEmpty();
            tally.count(point && (isEmpty || (value != listener.values.end() && sameValue(leaf.value(), value->second.value))), QString(topic + u' ' + leaf.key()));
        }
    }
    QVERIFY(number > 50);
    QVERIFY(enough("tasmota manual, sensor leaves", tally));
}

void TstNativeCorpus::everyFirstGenerationShellyThatAnnouncesItselfIsADevice()
{
    if (m_folder.isEmpty())
        return;
    Listener listener;
    Tally tally;
    QSet<QString> ids;
    for (const CorpusMessage& message : messagesOf(m_folder + u"/shelly/gen1_announce_samples.ndjson")) {
        const QJsonObject facts = QJsonDocument::fromJson(message.payload).object();
        ids.insert(facts.value("id"_L1).toString());
        listener.hear(message.topic, message.payload, message.retained);
        QString mac = facts.value("mac"_L1).toString().toLower();
        for (qsizetype at = 10; at > 0; at -= 2)
            mac.insert(at, u':');
        const auto found = std::ranges::find_if(listener.devices, [&](const auto& one) {
            const DeviceClaim& device = one.second.device;
            return device.identifiers.back() == Identifier{u"mac"_s, mac} && device.firmware == facts.value("fw_ver"_L1).toString() && device.modelId == facts.value("model"_L1).toString();
        });
        tally.count(found != listener.devices.end(), facts.value("id"_L1).toString());
    }
    QCOMPARE(listener.devices.size(), std::size_t(ids.size()));
    QVERIFY(enough("shelly gen1 announcements", tally));
}

void TstNativeCorpus::everyStatusOfALaterShellyIsRead()
{
    if (m_folder.isEmpty())
        return;
    static const QRegularExpression measured(
        uR"(^(switch:\d+ (output|apower|voltage|current|freq|pf|aenergy total|ret_aenergy total|temperature tC)|em:\d+ ([abc]_|total_)?(act_power|aprt_power|current|voltage|pf|freq)|em:\d+ n_current|emdata:\d+ ([abc]_)?total_act(_ret)?(_energy)?|input:\d+ state|temperature:\d+ tC|humidity:\d+ rh|illuminance:\d+ (lux|illumination)|wifi (rssi|ssid|sta_ip)|eth ip|cloud connected|sys restart_required|sys available_updates (stable|beta) version|thermostat:\d+ (current_C|target_C|output|enable))$)"_s);
    Tally tally;
    QDir folder(m_folder + u"/shelly/rpc_fixtures"_s);
    for (const QString& name : folder.entryList({u"gen2_*.json"_s})) {
        const QJsonObject dump = fixture(folder.filePath(name));
        const QJsonObject status = dump.value("status"_L1).toObject();
        const QString id = dump.value("shelly"_L1).toObject().value("id"_L1).toString();
        Listener listener;
        const QJsonObject notification{{u"src"_s, id}, {u"dst"_s, QString(id + u"/events")}, {u"method"_s, u"NotifyFullStatus"_s}, {u"params"_s, status}};
        listener.hear(QString(id + u"/events/rpc"), QJsonDocument(notification).toJson(QJsonDocument::Compact));
        QMap<QString, QJsonValue> leaves;
        leavesOf(status, {}, 0, leaves);
        QList<Value> heard;
        for (const auto& [source, value] : listener.values)
            heard.push_back(value.value);
        for (auto leaf = leaves.begin(); leaf != leaves.end(); ++leaf) {
            if (!measured.match(leaf.key()).hasMatch())
                continue;
            const auto found = std::ranges::find_if(heard, [&](const Value& value) { return sameValue(leaf.value(), value); });
            tally.count(found != heard.end(), QString(name + u' ' + leaf.key()));
            if (found != heard.end())
                heard.erase(found);
        }
        tally.count(heard.isEmpty(), QString(name + u": %1 values nobody expects"_s.arg(heard.size())));
    }
    QVERIFY(enough("shelly gen2+ status leaves", tally));
}

void TstNativeCorpus::laterShelliesBearTheNamesOfTheirConfiguration()
{
    if (m_folder.isEmpty())
        return;
    Tally tally;
    QDir folder(m_folder + u"/shelly/rpc_fixtures"_s);
    for (const QString& name : folder.entryList({u"shelly_*.json"_s})) {
        const QJsonObject dump = fixture(folder.filePath(name));
        const QJsonObject config = dump.value("device_config"_L1).toObject();
        const QString id = dump.value("id"_L1).toString();
        Listener listener;
        listener.hear(QString(id + u"/status/wifi"), R"({"rssi":-50})");
        listener.hear(u"holdfast/shelly/rpc"_s, QJsonDocument(QJsonObject{{u"id"_s, 1}, {u"src"_s, id}, {u"dst"_s, u"holdfast/shelly"_s}, {u"result"_s, config}}).toJson());
        const QString own = config.value("sys"_L1).toObject().value("device"_L1).toObject().value("name"_L1).toString();
        tally.count(listener.devices.size() == 1 && listener.devices.begin()->second.device.name == (own.isEmpty() ? id : own), name);
        for (auto component = config.begin(); component != config.end(); ++component) {
            const QString label = component.value().toObject().value("name"_L1).toString();
            if (!component.key().startsWith(u"switch:") || label.isEmpty())
                continue;
            listener.hear(QString(id + u"/status/" + component.key()), R"({"id":0,"output":true})");
            tally.count(std::ranges::any_of(listener.points, [&](const auto& one) { return one.second.point.name == label; }), QString(name + u' ' + label));
        }
    }
    QVERIFY(enough("shelly gen2+ names", tally));
}

void TstNativeCorpus::shelliesAndTheirDiscoveryScriptsNameTheSamePoints_data()
{
    QTest::addColumn<QString>("file");
    if (m_folder.isEmpty())
        return;
    QTest::newRow("gen1") << m_folder + u"/shelly/gen1_ha_discovery.ndjson.gz"_s;
    QTest::newRow("gen2+") << m_folder + u"/shelly/gen2plus_ha_discovery.ndjson.gz"_s;
}

namespace {

struct Announced
{
    QString topic;
    QStringList path;
    QString uniqueId;
};

/// What the scripts announce as a plain measurement that the device says in so many words.
QList<Announced> plainMeasurements(const QString& file)
{
    static const QRegularExpression path(uR"x(^\{\{\s*value_json((?:\.\w+)+)\s*\}\}$)x"_s);
    static const QRegularExpression foreign(uR"x(status/(script|bthome\w+|object|number|boolean|text|enum):|/status/rpc$|/info$)x"_s);
    QList<Announced> all;
    for (const CorpusMessage& message : messagesOf(file)) {
        const QJsonObject options = QJsonDocument::fromJson(message.payload).object();
        QString topic = options.value("stat_t"_L1).toString();
        topic.replace(u'~', options.value("~"_L1).toString());
        const QString reading = options.value("val_tpl"_L1).toString();
        const auto match = path.match(reading);
        const bool isMeasurement = message.topic.startsWith(u"homeassistant/sensor/") && options.contains("unit_of_meas"_L1);
        if (isMeasurement && !foreign.match(topic).hasMatch() && (reading.isEmpty() || match.hasMatch()))
            all.push_back({topic, match.captured(1).split(u'.', Qt::SkipEmptyParts), options.value("uniq_id"_L1).toString()});
    }
    return all;
}

QJsonObject with(QJsonObject object, QStringList path)
{
    const QString key = path.takeFirst();
    object[key] = path.isEmpty() ? QJsonValue(20.5) : QJsonValue(with(object.value(key).toObject(), path));
    return object;
}

} // namespace

/// What the recording itself takes back or leaves open.
const QMap<QString, QString>& reasoned()
{
    static const QMap<QString, QString> exceptions{
        {u"shellyrgbw2-01c005-color-power-0"_s, u"withdrawn later in the recording: the lamp was switched to its white channels"_s},
        {u"shellycolorbulb-00e005-color-power-0"_s, u"one topic (light/0/power) for both modes: the script calls it by the mode of the moment, which the topic does not say"_s},
    };
    return exceptions;
}

/// Spoken by its device, each of them must be the very point of the device itself: property, unique id, kind, unit.
void TstNativeCorpus::shelliesAndTheirDiscoveryScriptsNameTheSamePoints()
{
    if (m_folder.isEmpty())
        return;
    QFETCH(QString, file);
    Listener listener;
    for (const CorpusMessage& message : messagesOf(file))
        if (message.topic.startsWith(u"homeassistant/"))
            listener.hear(message.topic, message.payload, true);
    if (file.contains(u"gen1"))
        for (const CorpusMessage& message : messagesOf(m_folder + u"/shelly/gen1_announce_samples.ndjson"))
            listener.hear(message.topic, message.payload);
    const QList<Announced> announced = plainMeasurements(file);
    QMap<QString, QJsonObject> states;
    for (const Announced& one : announced)
        states[one.topic] = one.path.isEmpty() ? QJsonObject() : with(states.value(one.topic), one.path);
    for (auto state = states.begin(); state != states.end(); ++state)
        listener.hear(state.key(), state->isEmpty() ? QByteArray("20.5") : QJsonDocument(*state).toJson());
    Tally tally;
    for (const Announced& one : announced) {
        const auto declared = [&](bool byScripts) {
            return std::ranges::find_if(listener.points, [&](const auto& known) {
                const PointDeclared& point = known.second;
                return point.uniqueId == one.uniqueId && point.point.component == u"sensor" && (point.convention == u"homeassistant") == byScripts;
            });
        };
        const auto theirs = declared(true);
        const auto ours = declared(false);
        const bool both = theirs != listener.points.end() && ours != listener.points.end();
        const Point& a = both ? theirs->second.point : Point();
        const Point& b = both ? ours->second.point : Point();
        if (reasoned().contains(one.uniqueId)) {
            qInfo("    left out: %s, %s", qPrintable(one.uniqueId), qPrintable(reasoned().value(one.uniqueId)));
            QVERIFY(!both);
            continue;
        }
        tally.count(both && a.property == b.property && a.unit == b.unit && a.kind == b.kind, QString(one.uniqueId + u" on " + one.topic + u": " + a.property + u" / " + b.property));
    }
    QVERIFY(tally.expected > 30);
    QVERIFY(enough(QTest::currentDataTag(), tally));
}

QTEST_GUILESS_MAIN(TstNativeCorpus)
#include "tst_native_corpus.moc"
