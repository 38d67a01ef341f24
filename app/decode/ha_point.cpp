// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/ha_describe.h"

#include "app/decode/units.h"

#include <cmath>

namespace holdfast::homeassistant {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestName = 1'000;

QString classOf(const Options& options)
{
    return textOption(options.value("device_class"_L1));
}

bool measures(const QString& deviceClass)
{
    const Quantity quantity = quantityNamed(deviceClass);
    return quantity >= Quantity::ApparentPower && quantity <= Quantity::WindSpeed;
}

/// Home Assistant's own rule: what has a unit, a state class, a precision or a measuring class is a number.
PointKind kindOfSensor(const Options& options)
{
    const QString deviceClass = classOf(options);
    if (deviceClass == u"enum" || deviceClass == u"timestamp" || deviceClass == u"date" || options.value("options"_L1).sequence())
        return PointKind::Str;
    const bool hinted = !textOption(options.value("unit_of_measurement"_L1)).isEmpty() || !textOption(options.value("state_class"_L1)).isEmpty()
                        || isNumber(options.value("suggested_display_precision"_L1));
    return hinted || measures(deviceClass) ? PointKind::Number : PointKind::Str;
}

QString unitOf(const Options& options, const Leaf& leaf)
{
    const QString unit = normalUnit(textOption(firstOption(options, leaf.unit)));
    if (unit == u"mired" && flagOption(options.value("color_temp_kelvin"_L1), false))
        return u"K"_s;
    return unit;
}

Accumulation accumulationOf(const Options& options)
{
    const QString stateClass = textOption(options.value("state_class"_L1));
    return stateClass == u"total_increasing" ? Accumulation::TotalIncreasing : stateClass == u"total" ? Accumulation::Total : Accumulation::Measurement;
}

PointCategory categoryOf(const Options& options)
{
    const QString category = textOption(options.value("entity_category"_L1));
    return category == u"diagnostic" ? PointCategory::Diagnostic : category == u"config" ? PointCategory::Config : PointCategory::None;
}

Quantity quantityOf(const Options& options, const Leaf& leaf, const Point& point)
{
    if (*leaf.name)
        return leaf.quantity;
    const QString deviceClass = classOf(options);
    if (deviceClass == u"garage")
        return Quantity::GarageDoor;
    if (const Quantity named = quantityNamed(deviceClass); named != Quantity::None)
        return named;
    if (leaf.quantity != Quantity::None || point.component != u"sensor" || !deviceClass.isEmpty() || point.category == PointCategory::Config)
        return leaf.quantity;
    return quantityOfUnit(point.unit);
}

QStringList valuesOf(const Options& options, const Leaf& leaf)
{
    const Datum given = firstOption(options, leaf.values);
    if (given.isText())
        return *leaf.values == '=' ? QString::fromLatin1(leaf.values + 1).split(u'|') : QStringList();
    if (given.sequence())
        return listOption(given);
    QStringList meanings;
    if (leaf.kind == PointKind::Str)
        for (const Wording& wording : leaf.reads)
            meanings.push_back(QString::fromLatin1(wording.means));
    return meanings;
}

QString nameOf(const EntityConfig& entity, const Component& component, const Leaf& leaf, bool mainFeature)
{
    const QString label = *leaf.name ? labelOf(QString::fromLatin1(leaf.name)) : QString();
    const Datum& given = entity.options.value("name"_L1);
    QString own = textOption(given);
    if (mainFeature && label.isEmpty())
        own = entity.device ? entity.device->name : QString();
    else if (given.isUndefined())
        own = labelOf(classOf(entity.options));
    if (own.isEmpty() && label.isEmpty())
        own = *component.label ? QString::fromLatin1(component.label) : labelOf(entity.component);
    return QString(own % (own.isEmpty() || label.isEmpty() ? u""_s : u" "_s) % (own.isEmpty() ? label : label.toLower())).left(longestName);
}

} // namespace

Point describePoint(const EntityConfig& entity, const Component& component, const Leaf& leaf, bool mainFeature)
{
    const Options& options = entity.options;
    Point point;
    point.component = entity.component;
    point.name = nameOf(entity, component, leaf, mainFeature);
    point.function = leaf.function;
    const bool openKind = leaf.kind == PointKind::Str && !*leaf.name && *leaf.unit && leaf.function == PointFunction::Sensor;
    point.kind = openKind ? kindOfSensor(options) : leaf.kind;
    point.unit = unitOf(options, leaf);
    point.category = categoryOf(options);
    point.quantity = quantityOf(options, leaf, point);
    point.accumulation = point.kind == PointKind::Number && !*leaf.name ? accumulationOf(options) : Accumulation::Measurement;
    point.minimum = numberOption(firstOption(options, leaf.minimum));
    point.maximum = numberOption(firstOption(options, leaf.maximum));
    point.step = numberOption(firstOption(options, leaf.step));
    point.values = valuesOf(options, leaf);
    point.enabledByDefault = flagOption(options.value("enabled_by_default"_L1), true);
    if (const auto seconds = numberOption(options.value("expire_after"_L1)); seconds && *seconds > 0 && *seconds < 1e9)
        point.expireAfter = std::chrono::seconds(qint64(std::ceil(*seconds)));
    return point;
}

} // namespace holdfast::homeassistant
