// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/site/dialect.h"

#include "app/site/rooms.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace holdfast::site {
namespace {

using namespace Qt::Literals::StringLiterals;

QString latin(const char* text)
{
    return QString::fromUtf8(text);
}

/// Letters, digits, _ and - only: what discovery topics allow.
QString objectId(QString text)
{
    for (QChar& character : text) {
        if (!(character.isLetterOrNumber() && character.unicode() < 128) && character != u'_' && character != u'-')
            character = u'_';
    }
    return text.toLower();
}

QString gatewayWord(const Unit& gateway)
{
    return gateway.code.toLower().remove(u'-');
}

QString nodeOf(const Unit& unit)
{
    switch (unit.dialect) {
    case Dialect::Bridged: return unit.address;
    case Dialect::Scripted: return unit.base.section(u'/', -1);
    default: return objectId(unit.code);
    }
}

void putIdentity(QJsonObject& device, const Unit& unit, const Speech& speech)
{
    const QString bare = QString(unit.address).remove(u':');
    if (unit.kind == DeviceKind::Gateway) {
        device["identifiers"_L1] = QJsonArray{QString(gatewayWord(unit) + u"_bridge_"_s + unit.address)};
        return;
    }
    switch (unit.dialect) {
    case Dialect::Bridged:
        device["identifiers"_L1] = QJsonArray{QString(gatewayWord(*speech.gateway) + u'_' + unit.address)};
        device["via_device"_L1] = QString(gatewayWord(*speech.gateway) + u"_bridge_"_s + speech.gateway->address);
        break;
    case Dialect::Short:
        device["identifiers"_L1] = QJsonArray{QString(u"hh-"_s + bare)};
        device["connections"_L1] = QJsonArray{QJsonValue(QJsonArray{u"mac"_s, unit.address})}; // a value around it, or some compilers take the inner list for the outer
        break;
    case Dialect::Bundle:
        device["identifiers"_L1] = QJsonArray{bare};
        device["serial_number"_L1] = QString(unit.code + u'-' + bare.right(6).toUpper());
        break;
    case Dialect::Plain: device["identifiers"_L1] = objectId(unit.code); break; // a string instead of a list is as common
    case Dialect::Scripted: device["connections"_L1] = QJsonArray{QJsonValue(QJsonArray{u"mac"_s, unit.address.toUpper()})}; break;
    }
}

QJsonObject deviceOf(const Unit& unit, const Speech& speech)
{
    const KindFacts& facts = factsOf(unit.kind);
    QJsonObject device;
    putIdentity(device, unit, speech);
    device["name"_L1] = unit.announcedName;
    device["manufacturer"_L1] = latin(facts.maker);
    device["model"_L1] = latin(facts.model);
    device["model_id"_L1] = latin(facts.modelId);
    device["sw_version"_L1] = latin(facts.firmware);
    device["suggested_area"_L1] = latin(rooms()[static_cast<std::size_t>(unit.room)].name);
    return device;
}

void putAvailability(QJsonObject& options, const Unit& unit, const Speech& speech)
{
    const QString own = availabilityOf(unit, true).topic;
    const QString link = linkAvailability(speech.gateway, true).topic;
    if (unit.kind == DeviceKind::Gateway) {
        options["availability"_L1] = QJsonObject{{"topic"_L1, linkAvailability(&unit, true).topic}, {"value_template"_L1, u"{{ value_json.state }}"_s}};
        return;
    }
    switch (unit.dialect) {
    case Dialect::Bridged:
        options["availability"_L1] = QJsonArray{QJsonObject{{"topic"_L1, link}, {"value_template"_L1, u"{{ value_json.state }}"_s}},
                                                QJsonObject{{"topic"_L1, own}, {"value_template"_L1, u"{{ value_json.state }}"_s}}};
        options["availability_mode"_L1] = u"all"_s;
        break;
    case Dialect::Short:
    case Dialect::Bundle:
        options["availability"_L1] = QJsonArray{QJsonObject{{"topic"_L1, own}}, QJsonObject{{"topic"_L1, link}}};
        options["availability_mode"_L1] = u"all"_s;
        break;
    case Dialect::Plain: options["availability_topic"_L1] = own; break;
    case Dialect::Scripted:
        options["availability_topic"_L1] = own;
        options["payload_available"_L1] = u"true"_s;
        options["payload_not_available"_L1] = u"false"_s;
        options["expire_after"_L1] = 20 * factsOf(unit.kind).seconds;
        break;
    }
}

Publication config(const QString& topic, const QJsonObject& payload)
{
    return {{}, topic, QJsonDocument(payload).toJson(QJsonDocument::Compact), Qos::AtLeastOnce, true};
}

std::vector<Publication> single(const Unit& unit, const Speech& speech)
{
    const QString node = nodeOf(unit);
    const bool isShort = unit.dialect == Dialect::Short;
    std::vector<Publication> messages;
    QJsonObject device = deviceOf(unit, speech);
    for (Entity& entity : entitiesOf(unit)) {
        QJsonObject& options = entity.options;
        options["unique_id"_L1] = QString(node + u'_' + entity.object + (unit.dialect == Dialect::Bridged ? u"_bridge"_s : QString()));
        options["device"_L1] = device;
        options["origin"_L1] = QJsonObject{{"name"_L1, latin(factsOf(unit.kind).maker)}, {"sw_version"_L1, latin(factsOf(unit.kind).firmware)}};
        if (entity.object != "connection_state"_L1)
            putAvailability(options, unit, speech);
        messages.push_back(config(speech.prefix + u'/' + entity.component + u'/' + node + u'/' + entity.object + u"/config"_s, isShort ? abbreviated(options, unit.base) : options));
        if (isShort) // all but the first message name the device by its identifier alone
            device = QJsonObject{{"identifiers"_L1, device["identifiers"_L1]}};
    }
    return messages;
}

std::vector<Publication> bundle(const Unit& unit, const Speech& speech)
{
    const QString node = nodeOf(unit);
    QJsonObject components;
    for (const Entity& entity : entitiesOf(unit)) {
        QJsonObject options = entity.options;
        options["platform"_L1] = entity.component;
        options["unique_id"_L1] = QString(node + u'_' + entity.object);
        options.remove("state_topic"_L1);
        components[entity.object] = options;
    }
    QJsonObject payload{{"device"_L1, deviceOf(unit, speech)},
                        {"origin"_L1, QJsonObject{{"name"_L1, latin(factsOf(unit.kind).maker)}, {"sw_version"_L1, latin(factsOf(unit.kind).firmware)}}},
                        {"components"_L1, components},
                        {"state_topic"_L1, QString(unit.base + u"/state"_s)},
                        {"qos"_L1, 1}};
    putAvailability(payload, unit, speech);
    const bool shortForm = unit.salt % 2 == 0; // firmware of both habits exists
    return {config(speech.prefix + u"/device/"_s + node + u"/config"_s, shortForm ? abbreviated(payload, {}) : payload)};
}

} // namespace

std::vector<Publication> discoveryOf(const Unit& unit, const Speech& speech)
{
    return unit.dialect == Dialect::Bundle ? bundle(unit, speech) : single(unit, speech);
}

Publication availabilityOf(const Unit& unit, bool online)
{
    const QByteArray word = online ? QByteArrayLiteral("online") : QByteArrayLiteral("offline");
    if (unit.dialect == Dialect::Bridged)
        return {{}, unit.base + u"/availability"_s, "{\"state\":\"" + word + "\"}", Qos::AtLeastOnce, true};
    if (unit.dialect == Dialect::Scripted)
        return {{}, unit.base + u"/online"_s, online ? QByteArrayLiteral("true") : QByteArrayLiteral("false"), Qos::AtLeastOnce, true};
    return {{}, unit.base + u"/status"_s, word, Qos::AtLeastOnce, true};
}

Publication linkAvailability(const Unit* gateway, bool online)
{
    const QByteArray word = online ? QByteArrayLiteral("online") : QByteArrayLiteral("offline");
    if (gateway)
        return {{}, gateway->base + u"/state"_s, "{\"state\":\"" + word + "\"}", Qos::AtLeastOnce, true};
    return {{}, u"harbour/bus/status"_s, word, Qos::AtLeastOnce, true};
}

} // namespace holdfast::site
