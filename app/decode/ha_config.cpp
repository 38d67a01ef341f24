// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/ha_config.h"

#include "app/decode/ha_abbreviations.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace holdfast::homeassistant {

using namespace Qt::Literals::StringLiterals;

namespace {

Error invalid(const QString& reason)
{
    return {Error::Code::Invalid, reason};
}

bool isWrittenOut(const QJsonObject& given, Place place)
{
    for (auto at = given.begin(); at != given.end(); ++at)
        if (expanded(at.key(), place) != at.key())
            return false;
    return true;
}

QJsonObject writtenOut(const QJsonObject& given, Place place)
{
    if (isWrittenOut(given, place))
        return given;
    QJsonObject full;
    for (auto at = given.begin(); at != given.end(); ++at) {
        const QString key = expanded(at.key(), place);
        if (key == at.key() || !given.contains(key))
            full.insert(key, at.value());
    }
    return full;
}

bool isWrittenOut(const QJsonArray& entries)
{
    return std::all_of(entries.begin(), entries.end(), [](const QJsonValue& entry) { return entry.isObject() && isWrittenOut(entry.toObject(), Place::Payload); });
}

QString resolved(const QString& text, const QString& base)
{
    if (text.startsWith(u'~'))
        return base + text.sliced(1);
    if (text.endsWith(u'~'))
        return text.chopped(1) + base;
    return text;
}

void resolveTilde(QJsonObject& options, const QString& base)
{
    for (auto at = options.begin(); at != options.end(); ++at)
        if (at.key().endsWith(u"topic") && at.value().isString())
            at.value() = resolved(at.value().toString(), base);
}

/// `availability` as a list of written-out objects, whether it came as list, object or brief keys.
QJsonArray availabilityOf(const QJsonValue& given, const QString& base)
{
    if (given.isArray() && base.isNull() && isWrittenOut(given.toArray()))
        return given.toArray();
    QJsonArray list;
    const QJsonArray items = given.isArray() ? given.toArray() : QJsonArray{given};
    for (const QJsonValue& item : items) {
        QJsonObject entry = writtenOut(item.toObject(), Place::Payload);
        if (!base.isNull())
            resolveTilde(entry, base);
        list.append(entry);
    }
    return list;
}

QJsonObject optionsOf(QJsonObject given, const QString& inheritedBase)
{
    QJsonObject options = writtenOut(given, Place::Payload);
    const QString base = options.contains(u"~"_s) ? options.value(u"~"_s).toString() : inheritedBase;
    if (!base.isNull())
        resolveTilde(options, base);
    if (const QJsonValue stated = options.value(u"availability"_s); !stated.isUndefined())
        if (const QJsonArray list = availabilityOf(stated, base); list != stated)
            options.insert(u"availability"_s, list);
    options.remove(u"~"_s);
    return options;
}

QJsonValue member(const QJsonObject& object, const QString& full, const QString& brief)
{
    return object.contains(full) ? object.value(full) : object.value(brief);
}

/// A component that does not speak of availability at all shares the device's.
QJsonObject withShared(QJsonObject options, const QJsonObject& shared)
{
    const bool ownAvailability = options.contains(u"availability"_s) || options.contains(u"availability_topic"_s);
    for (auto at = shared.begin(); at != shared.end(); ++at) {
        const bool aboutAvailability = at.key().startsWith(u"availability") || at.key().startsWith(u"payload_available") || at.key().startsWith(u"payload_not_available");
        if (!options.contains(at.key()) && !(aboutAvailability && ownAvailability))
            options.insert(at.key(), at.value());
    }
    return options;
}

QJsonObject sharedOptions(const QJsonObject& root)
{
    static const QStringList names{u"availability"_s, u"availability_mode"_s, u"availability_topic"_s, u"availability_template"_s, u"payload_available"_s,
                                   u"payload_not_available"_s, u"command_topic"_s, u"encoding"_s, u"qos"_s, u"state_topic"_s};
    QJsonObject shared;
    for (const QString& name : names)
        if (root.contains(name))
            shared.insert(name, root.value(name));
    return shared;
}

struct Parts
{
    QJsonObject device;
    QString base;
    QJsonObject shared;
};

EntityConfig componentOf(const ConfigTopic& topic, const QString& id, const QJsonValue& given, const Parts& parts)
{
    EntityConfig entity;
    entity.discoveryId = topic.discoveryId() % u' ' % id;
    entity.objectId = id;
    entity.device = parts.device;
    if (!given.isObject()) {
        entity.fault = u"component \"%1\" is no object"_s.arg(id);
        return entity;
    }
    QJsonObject options = optionsOf(given.toObject(), parts.base);
    entity.component = textOption(options.take(u"platform"_s));
    if (entity.component.isEmpty())
        entity.fault = u"component \"%1\" does not say its platform"_s.arg(id);
    entity.options = options.isEmpty() ? options : withShared(std::move(options), parts.shared);
    return entity;
}

Expected<Announcement> readDevice(const ConfigTopic& topic, const QJsonObject& root)
{
    const QJsonObject options = optionsOf(root, {});
    const QJsonValue components = options.contains(u"components"_s) ? options.value(u"components"_s) : options.value(u"cmp"_s);
    if (!components.isObject())
        return invalid(u"a device announcement without components (a single entity belongs under its own component's topic)"_s);
    const Parts parts{writtenOut(member(root, u"device"_s, u"dev"_s).toObject(), Place::Device), root.value(u"~"_s).toString(), sharedOptions(options)};
    if (parts.device.isEmpty())
        return invalid(u"a device announcement without device"_s);
    if (!member(root, u"origin"_s, u"o"_s).isObject())
        return invalid(u"a device announcement without origin"_s);
    Announcement announcement;
    const QJsonObject all = components.toObject();
    for (auto at = all.begin(); at != all.end(); ++at) {
        EntityConfig entity = componentOf(topic, at.key(), at.value(), parts);
        auto& list = entity.options.isEmpty() && entity.fault.isEmpty() ? announcement.removed : announcement.entities;
        list.push_back(std::move(entity));
    }
    return announcement;
}

Announcement readSingle(const ConfigTopic& topic, const QJsonObject& root)
{
    EntityConfig entity{topic.component, topic.discoveryId(), topic.objectId, optionsOf(root, {}), {}, {}};
    entity.device = writtenOut(entity.options.take(u"device"_s).toObject(), Place::Device);
    return {Announcement::Kind::Declare, {std::move(entity)}, {}};
}

} // namespace

Expected<Announcement> readAnnouncement(const ConfigTopic& topic, const QByteArray& payload)
{
    if (payload.isEmpty())
        return Announcement{Announcement::Kind::Remove, {}, {}};
    QJsonParseError fault{};
    const auto document = QJsonDocument::fromJson(payload, &fault);
    if (fault.error != QJsonParseError::NoError)
        return invalid(u"not JSON: %1"_s.arg(fault.errorString()));
    if (!document.isObject())
        return invalid(u"not a JSON object"_s);
    const QJsonObject root = document.object();
    if (member(root, u"migrate_discovery"_s, u"migr_discvry"_s).toBool())
        return Announcement{Announcement::Kind::Migrate, {}, {}};
    return topic.component == u"device" ? readDevice(topic, root) : Expected<Announcement>(readSingle(topic, root));
}

} // namespace holdfast::homeassistant
