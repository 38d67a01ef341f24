// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/ha_describe.h"

#include "app/decode/recognition.h"

#include <QStringTokenizer>

namespace holdfast::homeassistant {

using namespace Qt::Literals::StringLiterals;

namespace {

QString missingOption(const Component& component, const Options& options)
{
    for (const QLatin1StringView name : QLatin1StringView(component.required).tokenize(u'|', Qt::SkipEmptyParts))
        if (const Datum& value = options.value(name); value.isNone() || value.isUndefined())
            return name;
    return {};
}

/// Topics must be texts: a number or a list there is a broken announcement, not an absent option.
QString misshapenTopic(const Options& options)
{
    for (const Options::Option& option : options.all())
        if (option.name.endsWith("topic"_L1) && !option.value.isText() && !option.value.isNone())
            return option.name;
    return {};
}

bool applies(const Leaf& leaf, const Options& options)
{
    if (leaf.exists && !leaf.exists(options))
        return false;
    if (leaf.needs == Leaf::Needs::Always)
        return true;
    if (leaf.needs == Leaf::Needs::StateOption)
        return !textOption(firstOption(options, leaf.reading)).isEmpty();
    return !textOption(firstOption(options, leaf.state)).isEmpty() || !textOption(firstOption(options, leaf.command)).isEmpty();
}

QString propertyOf(const EntityConfig& entity, const Leaf& leaf, const DescribedReading& reading)
{
    if (!reading.property.isEmpty())
        return reading.property;
    return *leaf.name ? QString::fromLatin1(leaf.name) : entity.objectId;
}

Described describeLeaf(const EntityConfig& entity, const Component& component, const Leaf& leaf, TemplateCache& templates)
{
    const Datum& name = entity.options.value("name"_L1);
    const bool nameless = name.isNone() || (name.isText() && name.as<QString>()->isEmpty());
    Described described;
    described.leaf = QString::fromLatin1(leaf.name);
    PointDeclared& declared = described.declared;
    declared.mainFeature = nameless && !*leaf.name;
    declared.point = describePoint(entity, component, leaf, nameless);
    Point& point = declared.point;
    DescribedReading reading = describeReading(entity, leaf, point, templates);
    point.property = propertyOf(entity, leaf, reading);
    point.unsupported = reading.unsupported;
    recognise(point);
    if (!reading.extractor.only.isEmpty())
        point.values = {reading.extractor.says};
    described.bound.command = describeCommand(entity, leaf, point, templates);
    point.writable = described.bound.command.has_value() && entity.component != u"update";
    if (point.function == PointFunction::Cmd && !described.bound.command)
        point.function = PointFunction::Sensor;
    described.bound.telemetry = point.kind == PointKind::Number && point.function == PointFunction::Sensor && point.accumulation == Accumulation::Measurement;
    if (!reading.topic.isEmpty() && point.unsupported.isEmpty())
        described.bound.bindings.push_back({reading.topic, std::move(reading.extractor)});
    return described;
}

} // namespace

Expected<std::vector<Described>> describe(const EntityConfig& entity, TemplateCache& templates, Repeated& repeated)
{
    const auto invalid = [](const QString& reason) { return Error{Error::Code::Invalid, reason}; };
    const Component& component = componentFor(entity.component, entity.options);
    if (const QString missing = missingOption(component, entity.options); !missing.isEmpty())
        return invalid(u"the required option %1 is missing"_s.arg(missing));
    if (const QString bad = misshapenTopic(entity.options); !bad.isEmpty())
        return invalid(u"the option %1 is no text"_s.arg(bad));
    DeviceClaim device;
    if (entity.device && !entity.device->claim)
        return entity.device->claim.error();
    if (entity.device)
        device = *entity.device->claim;
    const auto availability = describeAvailability(entity, templates, repeated);
    if (!availability)
        return availability.error();
    std::vector<Described> all;
    all.reserve(component.leaves.size());
    for (const Leaf& leaf : component.leaves) {
        if (!applies(leaf, entity.options))
            continue;
        Described described = describeLeaf(entity, component, leaf, templates);
        described.declared.device = device;
        described.declared.uniqueId = textOption(entity.options.value("unique_id"_L1));
        described.declared.hasAvailability = bool(*availability);
        described.bound.availability = *availability;
        all.push_back(std::move(described));
    }
    if (all.empty())
        return invalid(u"it names neither a state nor a command topic"_s);
    return all;
}

} // namespace holdfast::homeassistant
