// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/ha_config.h"

#include "app/decode/datum_text.h"
#include "app/decode/json_members.h"
#include "app/decode/json_reader.h"

#include <QJsonDocument>

#include <algorithm>

namespace holdfast::homeassistant {

using namespace Qt::Literals::StringLiterals;

namespace {

Error invalid(const QString& reason)
{
    return {Error::Code::Invalid, reason};
}

/// A key with escapes is no key of the table.
Expected<Options::Option> named(QByteArrayView key)
{
    if (const Spelling spelling = spellingOf(key, Place::Payload); spelling.name)
        return Options::Option{*spelling.name, {}, spelling.isBrief};
    const auto read = readJson(QByteArray('"' + key.toByteArray() + '"'));
    if (!read)
        return read.error();
    return Options::Option{textOption(*read), {}, false};
}

Expected<Options> strictly(QByteArrayView payload, Repeated& repeated)
{
    constexpr std::size_t usual = 20;
    std::vector<Options::Option> all;
    all.reserve(usual);
    JsonMembers members(payload);
    QByteArrayView key;
    QByteArrayView value;
    auto found = JsonMembers::Found::Member;
    while ((found = members.next(key, value)) == JsonMembers::Found::Member) {
        auto option = named(key);
        if (!option)
            return option.error();
        auto read = repeated.read(option->name, value);
        if (!read)
            return read.error();
        all.push_back({option->name, std::move(read).value(), option->isBrief});
    }
    if (found == JsonMembers::Found::Broken)
        return invalid(u"broken"_s);
    return Options(std::move(all));
}

/// Qt's reader takes some texts that the strict one does not, and has the words for what is wrong with the rest.
Expected<Options> readRoot(const QByteArray& payload, Repeated& repeated)
{
    if (QByteArrayView(payload).isValidUtf8())
        if (auto root = strictly(payload, repeated))
            return root;
    QJsonParseError fault{};
    const auto document = QJsonDocument::fromJson(payload, &fault);
    if (fault.error != QJsonParseError::NoError)
        return invalid(u"not JSON: %1"_s.arg(fault.errorString()));
    if (!document.isObject())
        return invalid(u"not a JSON object"_s);
    auto root = strictly(document.toJson(QJsonDocument::Compact), repeated);
    if (!root)
        return invalid(u"not JSON: %1"_s.arg(root.error().message));
    return root;
}

/// Options with their topics whole; the list of availability topics stands beside them.
struct Resolved
{
    Options options;
    AvailabilityEntries availability;
};

Resolved resolved(Options options, const QString& inheritedBase, Repeated& repeated)
{
    const bool own = options.contains("~"_L1);
    const Datum stated = options.take("~"_L1);
    const auto* text = stated.as<QString>();
    const QString base = own ? (text ? *text : QString()) : inheritedBase;
    AvailabilityEntries availability;
    if (options.contains("availability"_L1))
        availability = repeated.availability(options.take("availability"_L1), base);
    if (!base.isNull())
        options.resolveTopics(base);
    return {std::move(options), std::move(availability)};
}

struct Parts
{
    std::shared_ptr<const DeviceSaid> device;
    QString base;
    Resolved shared;
};

/// A component that does not speak of availability at all shares the device's.
void shareWith(EntityConfig& entity, const Resolved& shared)
{
    const bool ownAvailability = entity.availability || entity.options.contains("availability_topic"_L1);
    if (!ownAvailability)
        entity.availability = shared.availability;
    for (const Options::Option& option : shared.options.all()) {
        const bool aboutAvailability = option.name.startsWith("availability"_L1) || option.name.startsWith("payload_available"_L1) || option.name.startsWith("payload_not_available"_L1);
        const bool given = std::ranges::any_of(entity.options.all(), [&](const Options::Option& one) { return one.name == option.name; });
        if (!given && !(aboutAvailability && ownAvailability))
            entity.options.add(option.name, option.value);
    }
}

Options sharedOptions(const Options& root)
{
    static const QStringList names{u"availability_mode"_s, u"availability_topic"_s, u"availability_template"_s, u"payload_available"_s, u"payload_not_available"_s,
                                   u"command_topic"_s, u"encoding"_s, u"qos"_s, u"state_topic"_s};
    std::vector<Options::Option> shared;
    for (const Options::Option& option : root.all())
        if (names.contains(option.name))
            shared.push_back(option);
    return Options(std::move(shared));
}

struct Component
{
    QString id;
    Datum given;
};

/// By their ids: the order in which a publisher writes its members means nothing.
std::vector<Component> componentsIn(const DatumDict& members)
{
    std::vector<Component> components;
    for (const auto& [id, given] : members.entries())
        components.push_back({stateText(id), given});
    std::ranges::sort(components, {}, &Component::id);
    return components;
}

void readComponent(const ConfigTopic& topic, const Component& component, const Parts& parts, Repeated& repeated, Announcement& out)
{
    EntityConfig entity;
    entity.discoveryId = topic.discoveryId() % u' ' % component.id;
    entity.objectId = component.id;
    entity.device = parts.device;
    if (!component.given.dict()) {
        entity.fault = u"component \"%1\" is no object"_s.arg(component.id);
        return out.entities.push_back(std::move(entity));
    }
    Resolved own = resolved(Options(component.given, Place::Payload), parts.base, repeated);
    entity.component = textOption(own.options.take("platform"_L1));
    if (entity.component.isEmpty())
        entity.fault = u"component \"%1\" does not say its platform"_s.arg(component.id);
    const bool says = !own.options.isEmpty() || own.availability;
    entity.options = std::move(own.options);
    entity.availability = std::move(own.availability);
    if (says)
        shareWith(entity, parts.shared);
    (says || !entity.fault.isEmpty() ? out.entities : out.removed).push_back(std::move(entity));
}

Expected<Announcement> readDevice(const ConfigTopic& topic, Options root, Repeated& repeated)
{
    const Datum base = root.value("~"_L1);
    const auto* text = base.as<QString>();
    Resolved given = resolved(std::move(root), {}, repeated);
    const Datum& components = given.options.value(given.options.contains("components"_L1) ? "components"_L1 : "cmp"_L1);
    if (!components.dict())
        return invalid(u"a device announcement without components (a single entity belongs under its own component's topic)"_s);
    const Parts parts{repeated.device(given.options.value("device"_L1)), text ? *text : QString(), {sharedOptions(given.options), given.availability}};
    if (!parts.device)
        return invalid(u"a device announcement without device"_s);
    if (!given.options.value("origin"_L1).dict())
        return invalid(u"a device announcement without origin"_s);
    Announcement announcement;
    for (const Component& component : componentsIn(*components.dict()))
        readComponent(topic, component, parts, repeated, announcement);
    return announcement;
}

Announcement readSingle(const ConfigTopic& topic, Options root, Repeated& repeated)
{
    Resolved given = resolved(std::move(root), {}, repeated);
    const Datum device = given.options.take("device"_L1);
    Announcement announcement;
    announcement.entities.push_back({topic.component, topic.discoveryId(), topic.objectId, std::move(given.options), std::move(given.availability), repeated.device(device), {}});
    return announcement;
}

} // namespace

Expected<Announcement> readAnnouncement(const ConfigTopic& topic, const QByteArray& payload, Repeated& repeated)
{
    if (payload.isEmpty())
        return Announcement{Announcement::Kind::Remove, {}, {}};
    auto root = readRoot(payload, repeated);
    if (!root)
        return root.error();
    if (const auto* migrate = root->value("migrate_discovery"_L1).as<bool>(); migrate && *migrate)
        return Announcement{Announcement::Kind::Migrate, {}, {}};
    Options options = std::move(root).value();
    return topic.component == u"device" ? readDevice(topic, std::move(options), repeated) : Expected<Announcement>(readSingle(topic, std::move(options), repeated));
}

} // namespace holdfast::homeassistant
