// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/decode/recorded_facts.h"

#include "app/base/utc.h"
#include "app/decode/units.h"
#include "tests/decode/plain_values.h"

#include <QFile>
#include <QJsonArray>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

QString limit(std::optional<double> number)
{
    return number ? QString::number(*number) : u"-"_s;
}

ExpectedPoint asExpected(const PointDeclared& declared)
{
    const Point& point = declared.point;
    ExpectedPoint seen{point.component, point.property, nameOf(point.function), nameOf(point.kind), point.unit, point.minimum, point.maximum, point.values, point.writable, {}, {}, {}};
    for (const Identifier& identifier : declared.device.identifiers)
        seen.identifiers.push_back(identifier.type + u':' + identifier.value);
    seen.identifiers.sort();
    return seen;
}

/// Each expected text must be seen once.
void countAll(Share& share, const QStringList& expected, QStringList seen, const QString& where)
{
    for (const QString& one : expected)
        share.count(seen.removeOne(one), QString(where + u": " + one));
}

template <typename Text>
QStringList textsOf(const QList<ExpectedPoint>& points, Text&& text)
{
    QStringList texts;
    for (const ExpectedPoint& point : points)
        texts.push_back(text(point));
    return texts;
}

QString plainText(const QJsonValue& value)
{
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 15) : value.toString();
}

/// What the announcement says of the device, in the order maker, model, program, hardware, serial number; empty where it says nothing.
QStringList factsIn(const QByteArray& payload)
{
    const QJsonObject options = QJsonDocument::fromJson(payload).object();
    const QJsonObject device = options.value(options.contains("device"_L1) ? u"device"_s : u"dev"_s).toObject();
    QStringList facts;
    for (const auto& [full, brief] : {std::pair("manufacturer", "mf"), {"model", "mdl"}, {"sw_version", "sw"}, {"hw_version", "hw"}, {"serial_number", "sn"}})
        facts.push_back(plainText(device.value(QLatin1String(device.contains(QLatin1String(full)) ? full : brief))));
    return facts;
}

std::optional<QString> sparkplugText(const QJsonObject& metric)
{
    const QString type = metric.value("type"_L1).toString();
    const QJsonValue value = metric.value("value"_L1);
    if (value.isObject() || value.isArray())
        return std::nullopt;
    if (type == u"DateTime")
        return isoText(Timestamp(std::chrono::milliseconds(value.toVariant().toLongLong())));
    if (type.startsWith(u"Int") || type.startsWith(u"UInt") || type == u"Float" || type == u"Double")
        return toText(Value(value.isString() ? value.toString().toDouble() : value.toDouble()));
    return value.isBool() ? toText(Value(value.toBool())) : value.toString();
}

void hearSparkplug(const QJsonObject& record, const Listener& listener, RecordedFacts& found)
{
    const QStringList levels = record.value("topic"_L1).toString().split(u'/');
    if (levels.value(0) != u"spBv1.0" || levels.value(2).endsWith(u"CMD") || levels.value(2) == u"NDEATH" || levels.value(1) == u"STATE")
        return;
    const QString unit = QStringList({levels.value(1), levels.value(3), levels.value(4)}).join(u'/');
    QHash<QString, SourceIndex> sources;
    for (const auto& [source, declared] : listener.points)
        sources.insert(declared.uniqueId, source);
    for (const QJsonValue& item : record.value("decoded"_L1).toObject().value("metrics"_L1).toArray()) {
        const QJsonObject metric = item.toObject();
        const QString name = QString((unit.endsWith(u'/') ? unit : QString(unit + u'/')) + metric.value("name"_L1).toString());
        const auto source = sources.constFind(name);
        const auto value = source == sources.cend() ? listener.values.end() : listener.values.find(*source);
        const auto seen = value == listener.values.end() ? std::nullopt : std::optional(toText(value->second.value));
        found.values.count(source != sources.cend() && seen == sparkplugText(metric), name);
        const QString given = metric.value("properties"_L1).toObject().value("engUnit"_L1).toObject().value("value"_L1).toString();
        if (!given.isEmpty())
            found.units.count(source != sources.cend() && listener.points.at(*source).point.unit == normalUnit(given), QString(name + u" unit"));
    }
}

void hearTasmota(const QJsonObject& record, const Listener& listener, RecordedFacts& found)
{
    const QJsonObject entities = record.value("expected_entities"_L1).toObject();
    const QString own = record.value("topic"_L1).toString().section(u'/', 0, 0);
    for (auto entity = entities.begin(); entity != entities.end(); ++entity) {
        const QJsonObject facts = entity.value().toObject();
        const auto fits = [&](const auto& one) {
            const auto value = listener.values.find(one.first);
            return one.second.point.name == entity.key() && value != listener.values.end() && toText(value->second.value) == facts.value("state"_L1).toString();
        };
        const auto point = std::ranges::find_if(listener.points, fits);
        const QString unit = facts.value("unit"_L1).toString();
        found.values.count(point != listener.points.end(), QString(own + u' ' + entity.key()));
        found.units.count(point != listener.points.end() && (unit.isEmpty() || point->second.point.unit == normalUnit(unit)), QString(own + u' ' + entity.key() + u" unit"));
    }
}

/// What the messages of a plain leaf said last.
void countPlainValues(const QList<CorpusMessage>& messages, const Listener& listener, RecordedFacts& found)
{
    const PlainStates states(messages);
    QHash<QString, CorpusMessage> announcements;
    for (const CorpusMessage& message : messages)
        announcements.insert(message.topic, message);
    for (const CorpusMessage& message : std::as_const(announcements)) {
        const auto sources = listener.announced.value(message.topic);
        const auto leaf = message.topic.startsWith(u"homeassistant/") && sources.size() == 1 ? PlainLeaf::of(message) : std::nullopt;
        if (!leaf)
            continue;
        const Point& point = listener.points.at(*sources.begin()).point;
        const auto said = states.lastOf(*leaf, point);
        const auto heard = listener.values.find(*sources.begin());
        if (said)
            found.values.count(heard != listener.values.end() && leaf->shows(point, heard->second.value, *said), QString(message.topic + u": " + *said));
    }
}

} // namespace

void Share::count(bool same, const QString& what)
{
    ++expected;
    equal += same ? 1 : 0;
    if (!same && deviations.size() < 20)
        deviations.push_back(what);
}

QString Share::text() const
{
    return expected == 0 ? u"-"_s : QString::number(equal) + u'/' + QString::number(expected);
}

RecordedFacts FactReader::play(const QString& file, Listener& listener) const
{
    RecordedFacts found;
    const QList<CorpusMessage> messages = messagesOf(file);
    const QList<QByteArray> lines = linesOf(file);
    for (qsizetype at = 0; at < messages.size(); ++at) {
        const CorpusMessage& message = messages.at(at);
        listener.hear(message.topic, message.payload, message.retained);
        if (message.topic.startsWith(u"homeassistant/") && message.topic.endsWith(u"/config") && !message.payload.isEmpty())
            hearAnnouncement(message, listener, found);
        if (lines.at(at).contains("\"decoded\""))
            hearSparkplug(QJsonDocument::fromJson(lines.at(at)).object(), listener, found);
        if (lines.at(at).contains("\"expected_entities\""))
            hearTasmota(QJsonDocument::fromJson(lines.at(at)).object(), listener, found);
    }
    countPlainValues(messages, listener, found);
    if (file.contains(u"theengs_gateway"))
        hearTheengs(listener, found);
    if (file.contains(u"ha_discovery.ndjson") && file.contains(u"zigbee2mqtt"))
        hearExposes(listener, found);
    return found;
}

void FactReader::hearAnnouncement(const CorpusMessage& message, const Listener& listener, RecordedFacts& found) const
{
    const QList<ExpectedPoint> expected = m_announcements.of(message.topic, message.payload);
    QList<ExpectedPoint> seen;
    const QStringList said = factsIn(message.payload);
    const std::set<SourceIndex> sources = listener.announced.value(message.topic);
    for (const SourceIndex source : sources)
        seen.push_back(asExpected(listener.points.at(source)));
    const auto whole = [](const ExpectedPoint& point) { return point.text(); };
    const auto unit = [](const ExpectedPoint& point) { return QString(point.property + u" in " + point.unit); };
    const auto range = [](const ExpectedPoint& point) { return QString(point.property + u' ' + limit(point.minimum) + u".." + limit(point.maximum) + u' ' + point.values.join(u',')); };
    countAll(found.points, textsOf(expected, whole), textsOf(seen, whole), message.topic);
    countAll(found.units, textsOf(expected, unit), textsOf(seen, unit), message.topic);
    countAll(found.ranges, textsOf(expected, range), textsOf(seen, range), message.topic);
    if (sources.empty())
        return;
    const DeviceClaim& device = listener.points.at(*sources.begin()).device;
    const QStringList known{device.manufacturer, device.model, device.firmware, device.hardware, device.serial};
    for (qsizetype at = 0; at < said.size(); ++at)
        if (!said.at(at).isEmpty())
            found.facts.count(known.at(at) == said.at(at), QString(message.topic + u": " + known.at(at) + u" for " + said.at(at)));
}

/// The gateway's own properties; what leaves the unit to each message is left out here.
void FactReader::hearTheengs(const Listener& listener, RecordedFacts& found) const
{
    static const QStringList noUnit{u""_s, u"status"_s, u"string"_s, u"int"_s, u"hex"_s, u"0"_s};
    QFile file(m_folder + u"/theengs/expected_properties.json"_s);
    const QJsonObject models = file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    for (const auto& [source, declared] : listener.points) {
        const QJsonObject known = models.value(declared.device.model).toObject().value("properties"_L1).toObject();
        if (declared.convention != u"theengs" || !known.contains(declared.point.property))
            continue;
        const QString given = known.value(declared.point.property).toObject().value("unit"_L1).toString();
        const QString unit = noUnit.contains(given) ? QString() : normalUnit(given);
        const QString name = declared.device.model + u' ' + declared.point.property;
        if (name == u"INEM avg" || name == u"INEM sum") // "kW/m³": either, each message says which
            continue;
        found.units.count(declared.point.unit == unit, name);
    }
}

/// Units and ranges of numbers by `exposes` of the same program.
void FactReader::hearExposes(const Listener& listener, RecordedFacts& found) const
{
    QHash<QString, QJsonObject> exposes;
    for (const QByteArray& line : linesOf(m_folder + u"/zigbee2mqtt/expected_exposes.ndjson.gz")) {
        const QJsonObject device = QJsonDocument::fromJson(line).object();
        for (const QJsonValue& feature : device.value("exposes"_L1).toArray()) {
            const QString key = QString(device.value("ieee"_L1).toString() + u'/' + feature.toObject().value("property"_L1).toString());
            if (!exposes.contains(key) || feature.toObject().value("parent"_L1) != u"composite"_s)
                exposes.insert(key, feature.toObject());
        }
    }
    for (const auto& [source, declared] : listener.points) {
        const Point& point = declared.point;
        const QJsonObject feature = exposes.value(QString(declared.discoveryTopic.section(u'/', 2, 2) + u'/' + point.property));
        if (feature.value("type"_L1) != u"numeric"_s || point.kind != PointKind::Number)
            continue;
        const QString unit = normalUnit(feature.value("unit"_L1).toString());
        found.units.count(point.unit == unit || (unit.isEmpty() && point.component == u"sensor"), declared.discoveryTopic);
        if (point.writable && feature.contains("value_min"_L1) && feature.contains("value_max"_L1))
            found.ranges.count(point.minimum == std::optional(feature.value("value_min"_L1).toDouble()) && point.maximum == std::optional(feature.value("value_max"_L1).toDouble()),
                               declared.discoveryTopic);
    }
}

} // namespace holdfast
