// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/identifier_groups.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QRegularExpression>
#include <QStringList>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

QString address(const QString& text)
{
    static const QRegularExpression separators(u"[:-]"_s);
    return QString(u"mac "_s + QString(text).remove(separators).toLower());
}

/// By whatever name a bridge gives it to Home Assistant; the bridge itself goes by the address of its coordinator.
QString plainId(QString id)
{
    return id.remove(u"zigbee2mqtt_bridge_"_s).remove(u"zigbee2mqtt_"_s).toLower();
}

/// What stands announced at the end, by topic (and place in a list).
class Reader
{
public:
    void hear(const Publication& message)
    {
        const QStringList levels = message.topic.split(u'/');
        const QJsonDocument json = QJsonDocument::fromJson(message.payload);
        if (levels.first() == u"homeassistant" && levels.last() == u"config")
            hearHomeAssistant(message.topic, json.object());
        else if (message.topic.endsWith(u"/bridge/devices"))
            hearZigbee(message.topic, json.array());
        else if (levels.first() == u"spBv1.0" && levels.size() > 3 && levels.at(1) != u"STATE")
            hearSparkplug(levels);
        else if (message.topic.startsWith(u"tasmota/discovery/") && levels.last() == u"config" && json.isObject())
            add(message.topic, {address(json.object().value(u"mac"_s).toString())});
        else if (message.topic == u"shellies/announce")
            add(QString(message.topic + json.object().value(u"mac"_s).toString()), {address(json.object().value(u"mac"_s).toString())});
        else if (levels.size() == 4 && levels.at(2) == u"BTtoMQTT" && json.isObject())
            hearTheengs(levels);
        else if (levels.size() == 3 && levels.last() == u"$homie")
            add(message.topic, {plainId(levels.at(1))});
        else
            hearZwave(message.topic, levels, json.object());
    }

    [[nodiscard]] QList<QStringList> standing() const { return m_standing.values(); }

private:
    void add(const QString& place, const QStringList& identifiers) { m_standing.insert(place, identifiers); }

    void hearHomeAssistant(const QString& topic, const QJsonObject& options)
    {
        const auto either = [](const QJsonObject& object, const char* full, const char* brief) { return object.value(QLatin1String(object.contains(QLatin1String(full)) ? full : brief)); };
        if (options.isEmpty()) {
            m_standing.remove(topic);
            return;
        }
        const QJsonObject device = either(options, "device", "dev").toObject();
        QStringList identifiers;
        const QJsonValue ids = either(device, "identifiers", "ids");
        for (const QJsonValue& id : ids.isArray() ? ids.toArray() : QJsonArray{ids})
            if (!id.toString().isEmpty())
                identifiers.append(plainId(id.toString()));
        for (const QJsonValue& pair : either(device, "connections", "cns").toArray()) {
            const QString type = pair.toArray().at(0).toString();
            const QString value = pair.toArray().at(1).toString();
            identifiers.append(plainIdentifier(type, value));
        }
        if (identifiers.isEmpty())
            identifiers.append(QString(u"entity "_s + either(options, "unique_id", "uniq_id").toString()));
        add(topic, identifiers);
    }

    void hearZigbee(const QString& topic, const QJsonArray& devices)
    {
        m_standing.removeIf([&](const auto& one) { return one.key().startsWith(QString(topic + u' ')); });
        for (const QJsonValue& device : devices) {
            const QString id = device.toObject().value(u"ieee_address"_s).toString();
            add(QString(topic + u' ' + id), {plainId(id)});
        }
    }

    void hearSparkplug(const QStringList& levels)
    {
        const QString node = levels.at(1) + u'/' + levels.at(3);
        add(node, {plainId(node)});
        if (levels.size() > 4)
            add(QString(node + u'/' + levels.at(4)), {plainId(QString(node + u'/' + levels.at(4)))});
    }

    void hearTheengs(const QStringList& levels)
    {
        add(QString(levels.at(0) + u'/' + levels.at(1)), {plainId(levels.at(1))});
        add(levels.join(u'/'), {address(levels.at(3)), plainId(levels.at(3))});
    }

    void hearZwave(const QString& topic, const QStringList& levels, const QJsonObject& said)
    {
        if (topic.endsWith(u"/driver/driver_ready"))
            m_home = said.value(u"data"_s).toArray().at(0).toObject().value(u"name"_s).toString();
        else if (levels.last() == u"nodeinfo" && said.contains(u"interviewStage"_s))
            add(topic, {u"zwavejs2mqtt_%1_node%2"_s.arg(m_home).arg(said.value(u"id"_s).toInt()).toLower()});
    }

    QMap<QString, QStringList> m_standing;
    QString m_home = u"0x7e570001"_s; ///< the recording tells it after the first nodes
};

} // namespace

QHash<QString, QString> identifierGroups(const std::vector<Publication>& published)
{
    Reader reader;
    for (const Publication& message : published)
        reader.hear(message);
    QHash<QString, QString> parent;
    const auto rootOf = [&](QString id) {
        while (parent.value(id, id) != id)
            id = parent.value(id);
        return id;
    };
    for (const QStringList& identifiers : reader.standing())
        for (const QString& id : identifiers)
            parent.insert(rootOf(id), rootOf(identifiers.first()));
    QHash<QString, QString> groups;
    for (const QStringList& identifiers : reader.standing())
        for (const QString& id : identifiers)
            groups.insert(id, rootOf(id));
    return groups;
}

QString plainIdentifier(const QString& type, const QString& value)
{
    static const QStringList named{u"id"_s, u"sparkplug"_s, u"homie"_s, u"zigbee"_s, u"shelly"_s}; // by their own convention
    return type == u"mac" ? address(value) : named.contains(type) ? plainId(value) : QString(type + u' ' + value);
}

} // namespace holdfast
