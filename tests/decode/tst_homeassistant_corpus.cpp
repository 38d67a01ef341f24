// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus.h"
#include "expected_points.h"
#include "listener.h"

#include "app/decode/ha_config.h"
#include "app/decode/units.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Tally
{
    int configs = 0;
    int points = 0;
    int equal = 0;
    int values = 0;
    int valuesEqual = 0;
    QStringList deviations;
};

ExpectedPoint asExpected(const PointDeclared& declared)
{
    const Point& point = declared.point;
    ExpectedPoint seen;
    seen.component = point.component;
    seen.property = point.property;
    seen.function = nameOf(point.function);
    seen.kind = nameOf(point.kind);
    seen.unit = point.unit;
    seen.minimum = point.minimum;
    seen.maximum = point.maximum;
    seen.values = point.values;
    seen.writable = point.writable;
    for (const Identifier& identifier : declared.device.identifiers)
        seen.identifiers.push_back(identifier.type + u':' + identifier.value);
    seen.identifiers.sort();
    return seen;
}

QStringList sorted(QStringList texts)
{
    texts.sort();
    return texts;
}

bool isConfig(const CorpusMessage& message)
{
    return message.topic.startsWith(u"homeassistant/") && message.topic.endsWith(u"/config");
}

/// The points that came of one announcement against those a plain reader expects.
void compare(const CorpusMessage& message, const Listener& listener, const ExpectedPoints& reader, Tally& tally)
{
    QStringList expected;
    for (const ExpectedPoint& point : reader.of(message.topic, message.payload))
        expected.push_back(point.text());
    QStringList seen;
    for (const SourceIndex source : listener.announced.value(message.topic))
        seen.push_back(asExpected(listener.points.at(source)).text());
    expected = sorted(expected);
    seen = sorted(seen);
    tally.points += int(expected.size());
    for (const QString& point : expected) {
        if (seen.removeOne(point))
            ++tally.equal;
        else
            tally.deviations.push_back(message.topic + u"\n    expected "_s + point + u"\n    seen     "_s + seen.join(u"\n             "_s));
    }
}

void print(const QString& name, const Tally& tally)
{
    const double share = tally.points ? 100.0 * tally.equal / tally.points : 0;
    qInfo().noquote() << u"%1 %2 configs %3 points %4 % equal"_s.arg(name, -40).arg(tally.configs, 6).arg(tally.points, 6).arg(share, 8, 'f', 3);
    for (const QString& deviation : tally.deviations.mid(0, 12))
        qInfo().noquote() << "   " << deviation;
}

/// Everything of one recording through one decoder; announcements are compared the moment they come.
Tally replay(Listener& listener, const QString& path, const ExpectedPoints& reader)
{
    Tally tally;
    for (const CorpusMessage& message : messagesOf(path)) {
        listener.hear(message.topic, message.payload, message.retained);
        if (!isConfig(message) || message.payload.isEmpty())
            continue;
        ++tally.configs;
        compare(message, listener, reader, tally);
    }
    return tally;
}

/// What the same program exposes of its devices, by device and property.
QHash<QString, QJsonObject> exposesIn(const QString& folder)
{
    QHash<QString, QJsonObject> exposes;
    for (const QByteArray& line : linesOf(folder + u"/zigbee2mqtt/expected_exposes.ndjson.gz")) {
        const QJsonObject device = QJsonDocument::fromJson(line).object();
        const QJsonArray features = device.value("exposes"_L1).toArray();
        for (const QJsonValue& feature : features) {
            const QString key = device.value("ieee"_L1).toString() + u'/' + feature.toObject().value("property"_L1).toString();
            if (!exposes.contains(key) || feature.toObject().value("parent"_L1) != u"composite"_s)
                exposes.insert(key, feature.toObject());
        }
    }
    return exposes;
}

/// Where a point is not what the program exposes.
QStringList deviationsOf(const Point& point, const QJsonObject& exposed)
{
    const QString type = exposed.value("type"_L1).toString();
    QStringList wrong;
    if (type == u"numeric" && point.kind == PointKind::Number) {
        const QString unit = normalUnit(exposed.value("unit"_L1).toString());
        if (point.unit != unit && !(unit.isEmpty() && point.component == u"sensor"))
            wrong.push_back(u"unit %1 for %2"_s.arg(point.unit, unit));
        if (point.writable && exposed.contains("value_min"_L1) && point.minimum != std::optional(exposed.value("value_min"_L1).toDouble()))
            wrong.push_back(u"minimum (%1)"_s.arg(point.component));
        if (point.writable && exposed.contains("value_max"_L1) && point.maximum != std::optional(exposed.value("value_max"_L1).toDouble()))
            wrong.push_back(u"maximum (%1)"_s.arg(point.component));
    }
    if (type == u"enum" && point.component == u"select") {
        QStringList values;
        const QJsonArray list = exposed.value("values"_L1).toArray();
        for (const QJsonValue& value : list)
            values.push_back(homeassistant::textOption(value));
        if (values != point.values)
            wrong.push_back(u"values (%1): %2 for %3"_s.arg(point.component, point.values.join(u','), values.join(u',')));
    }
    return wrong;
}

} // namespace

class TstHomeassistantCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPublishersAnnouncementsBecomeTheRightPoints_data();
    void everyPublishersAnnouncementsBecomeTheRightPoints();
    void zigbeePointsAgreeWithTheExposesOfTheSameProgram();
    void readingsEqualTheLeafOfTheState();
    void everyUnitOfTheCorpusIsKnown();

private:
    QString m_folder = corpusFolder();
};

void TstHomeassistantCorpus::everyPublishersAnnouncementsBecomeTheRightPoints_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("abbreviations");
    if (m_folder.isEmpty()) {
        qInfo("corpus not given");
        QTest::newRow("own fixtures") << QStringLiteral(FIXTURES "/announcements.ndjson") << QStringLiteral(FIXTURES "/abbreviations.json");
        return;
    }
    const char* const recordings[] = {"zigbee2mqtt/ha_discovery.ndjson.gz", "zigbee2mqtt/derived_device_based.ndjson.gz", "zigbee2mqtt/live_devices_with_states.ndjson.gz",
                                      "ems-esp/ems_esp_standalone.ndjson.gz", "shelly/gen1_ha_discovery.ndjson.gz", "shelly/gen2plus_ha_discovery.ndjson.gz",
                                      "theengs/theengs_gateway.ndjson.gz", "valetudo/homie4_and_ha.ndjson.gz", "zwave-js-ui/zwavejsui_mock_network.ndjson.gz",
                                      "rtl_433/rtl433_hass.ndjson.gz", "rtlamr2mqtt/device_discovery.ndjson"};
    for (const char* recording : recordings)
        QTest::newRow(recording) << QString(m_folder + u'/' + QString::fromLatin1(recording)) << QString(m_folder + u"/ha_abbreviations.json");
}

void TstHomeassistantCorpus::everyPublishersAnnouncementsBecomeTheRightPoints()
{
    QFETCH(QString, path);
    QFETCH(QString, abbreviations);
    Listener listener;
    const ExpectedPoints reader(abbreviations);
    const Tally tally = replay(listener, path, reader);
    print(QString::fromLatin1(QTest::currentDataTag()), tally);
    QMap<QString, int> reasons;
    for (const DiscoveryFault& fault : listener.faults)
        ++reasons[fault.reason];
    for (auto at = reasons.begin(); at != reasons.end(); ++at)
        qInfo().noquote() << "    fault:" << at.key() << at.value() << "times";
    QMap<QString, int> unsupported;
    for (const auto& [source, declared] : listener.points)
        if (!declared.point.unsupported.isEmpty())
            ++unsupported[declared.point.unsupported];
    for (auto at = unsupported.begin(); at != unsupported.end(); ++at)
        qInfo().noquote() << "    unsupported:" << at.key() << at.value() << "times";
    QMap<QString, int> unread;
    for (const auto& [source, event] : listener.unreadable)
        ++unread[event.reason + u" <- "_s + event.raw.left(60)];
    for (auto at = unread.begin(); at != unread.end(); ++at)
        qInfo().noquote() << "    unreadable:" << at.key() << at.value() << "times";
    QVERIFY(tally.configs > 0);
    QVERIFY2(tally.equal * 1000 >= tally.points * 999, "fewer than 99.9 % of the points are as expected");
}

void TstHomeassistantCorpus::zigbeePointsAgreeWithTheExposesOfTheSameProgram()
{
    if (m_folder.isEmpty()) {
        qInfo("corpus not given");
        return;
    }
    const QHash<QString, QJsonObject> exposes = exposesIn(m_folder);
    Listener listener;
    for (const CorpusMessage& message : messagesOf(m_folder + u"/zigbee2mqtt/ha_discovery.ndjson.gz"))
        listener.hear(message.topic, message.payload, message.retained);
    int compared = 0;
    int equal = 0;
    QMap<QString, int> deviations;
    QSet<QString> covered;
    for (const auto& [source, declared] : listener.points) {
        const Point& point = declared.point;
        const QString key = declared.discoveryTopic.section(u'/', 2, 2) + u'/' + point.property;
        const auto found = exposes.constFind(key);
        if (found == exposes.cend())
            continue;
        covered.insert(key);
        const QString type = found->value("type"_L1).toString();
        if (type != u"numeric" && type != u"enum")
            continue;
        ++compared;
        const QStringList wrong = deviationsOf(point, *found);
        equal += wrong.isEmpty() ? 1 : 0;
        for (const QString& what : wrong)
            ++deviations[what];
    }
    int readable = 0;
    int present = 0;
    QMap<QString, int> absent;
    for (auto at = exposes.begin(); at != exposes.end(); ++at) {
        const bool plain = at->value("type"_L1) != u"list"_s && at->value("parent"_L1) != u"composite"_s && at->value("access"_L1).toInt() % 2 == 1;
        if (!plain)
            continue;
        ++readable;
        if (covered.contains(at.key()))
            ++present;
        else
            ++absent[at->value("parent"_L1).toString() + u'/' + at->value("name"_L1).toString()];
    }
    qInfo().noquote() << u"exposes: %1 compared, %2 equal; %3 of %4 readable leaves are points under their own name"_s.arg(compared).arg(equal).arg(present).arg(readable);
    for (auto at = deviations.begin(); at != deviations.end(); ++at)
        qInfo().noquote() << "    " << at.key() << at.value();
    for (auto at = absent.begin(); at != absent.end(); ++at)
        if (at.value() > 3)
            qInfo().noquote() << "     absent:" << at.key() << at.value();
    QVERIFY(compared > 3000);
    QVERIFY(equal * 1000 >= compared * 999);
}

void TstHomeassistantCorpus::readingsEqualTheLeafOfTheState()
{
    if (m_folder.isEmpty()) {
        qInfo("corpus not given");
        return;
    }
    Listener listener;
    QHash<QString, QJsonObject> states;
    for (const CorpusMessage& message : messagesOf(m_folder + u"/zigbee2mqtt/live_devices_with_states.ndjson.gz")) {
        listener.hear(message.topic, message.payload, message.retained);
        if (!isConfig(message))
            states.insert(message.topic, QJsonDocument::fromJson(message.payload).object());
    }
    int compared = 0;
    int equal = 0;
    QStringList deviations;
    for (const auto& [source, declared] : listener.points) {
        const Point& point = declared.point;
        const bool plain = point.component == u"sensor" || point.component == u"number" || point.component == u"select" || point.component == u"text";
        const QString topic = listener.stateTopics.value(declared.discoveryTopic);
        const QJsonValue leaf = states.value(topic).value(point.property);
        if (!plain || leaf.isUndefined() || leaf.isObject() || leaf.isArray() || leaf == QString())
            continue;
        ++compared;
        const auto heard = listener.values.find(source);
        const Value value = heard == listener.values.end() ? Value() : heard->second.value;
        const bool same = leaf.isNull() ? std::holds_alternative<std::monostate>(value)
                          : leaf.isDouble() ? toNumber(value) == leaf.toDouble() || toText(value) == homeassistant::textOption(leaf)
                                            : toText(value).compare(homeassistant::textOption(leaf), Qt::CaseInsensitive) == 0;
        equal += same ? 1 : 0;
        if (!same)
            deviations.push_back(declared.discoveryTopic + u": "_s + toText(value) + u" for "_s + homeassistant::textOption(leaf) + u' ' + listener.reason(point.property));
    }
    qInfo().noquote() << u"readings: %1 compared, %2 equal"_s.arg(compared).arg(equal);
    for (const QString& deviation : deviations.mid(0, 12))
        qInfo().noquote() << "    " << deviation;
    QVERIFY(compared > 500);
    QVERIFY(equal * 1000 >= compared * 999);
}

void TstHomeassistantCorpus::everyUnitOfTheCorpusIsKnown()
{
    if (m_folder.isEmpty()) {
        qInfo("corpus not given");
        return;
    }
    QSet<QString> units;
    for (const QByteArray& line : linesOf(m_folder + u"/zigbee2mqtt/expected_exposes.ndjson.gz")) {
        const QJsonArray features = QJsonDocument::fromJson(line).object().value("exposes"_L1).toArray();
        for (const QJsonValue& feature : features)
            units.insert(feature.toObject().value("unit"_L1).toString());
    }
    for (const CorpusMessage& message : messagesOf(m_folder + u"/zigbee2mqtt/ha_discovery.ndjson.gz"))
        units.insert(QJsonDocument::fromJson(message.payload).object().value("unit_of_measurement"_L1).toString());
    units.remove({});
    QStringList unknown;
    for (const QString& unit : units)
        if (!isKnownUnit(unit))
            unknown.push_back(unit);
    qInfo() << units.size() << "units, unknown:" << unknown;
    QVERIFY(unknown.isEmpty());
}

QTEST_GUILESS_MAIN(TstHomeassistantCorpus)
#include "tst_homeassistant_corpus.moc"
