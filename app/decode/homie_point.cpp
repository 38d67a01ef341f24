// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/homie_point.h"

#include "app/decode/extract.h"
#include "app/decode/named_quantity.h"
#include "app/decode/topic_filter.h"
#include "app/decode/units.h"

#include <array>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

struct DataType
{
    QStringView name;
    PointKind kind;
    Quantity quantity = Quantity::None;
};

constexpr std::array dataTypes{
    DataType{u"string", PointKind::Str},
    DataType{u"integer", PointKind::Number},
    DataType{u"float", PointKind::Number},
    DataType{u"boolean", PointKind::Bool},
    DataType{u"enum", PointKind::Str},
    DataType{u"color", PointKind::Str},
    DataType{u"datetime", PointKind::Str, Quantity::PointInTime},
    DataType{u"duration", PointKind::Str},
    DataType{u"json", PointKind::Str},
    DataType{u"percent", PointKind::Number}, // of an older draft, still sent
};

const DataType* dataTypeOf(const QString& name)
{
    const auto found = std::find_if(dataTypes.begin(), dataTypes.end(), [&](const DataType& type) { return type.name == name; });
    return found == dataTypes.end() ? nullptr : &*found;
}

/// `min:max:step`, each may be missing. False where it is something else.
bool readRange(const QString& format, Point& point)
{
    const QStringList parts = format.split(u':');
    if (parts.size() < 2 || parts.size() > 3)
        return false;
    std::array<std::optional<double>, 3> bounds;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        bounds[std::size_t(i)] = finiteNumber(parts.at(i));
        if (!parts.at(i).trimmed().isEmpty() && !bounds[std::size_t(i)])
            return false;
    }
    const auto& [minimum, maximum, step] = bounds;
    if ((minimum && maximum && *minimum > *maximum) || (step && *step <= 0))
        return false;
    point.minimum = minimum;
    point.maximum = maximum;
    if (step)
        point.step = step;
    return true;
}

/// A comma between, two commas for one within; outer spaces belong to the values.
QStringList readEnumeration(const QString& format)
{
    QStringList values;
    QString value;
    for (qsizetype i = 0; i < format.size(); ++i) {
        const bool escaped = format.at(i) == u',' && i + 1 < format.size() && format.at(i + 1) == u',';
        if (format.at(i) == u',' && !escaped) {
            values.push_back(std::exchange(value, {}));
            continue;
        }
        value += format.at(i);
        i += escaped ? 1 : 0;
    }
    values.push_back(value);
    values.removeAll(QString());
    values.removeDuplicates();
    return values;
}

void readFormat(const HomieProperty& property, HomieLeaf& leaf)
{
    const QString place = property.node % u'/' % property.id;
    Point& point = leaf.point;
    if (property.datatype == u"integer")
        point.step = 1;
    if (point.kind == PointKind::Number && !property.format.isEmpty() && !readRange(property.format, point))
        leaf.fault = u"the range \"%1\" of %2 is none"_s.arg(property.format.left(40), place);
    if (property.datatype == u"enum") {
        point.values = readEnumeration(property.format);
        if (point.values.isEmpty())
            leaf.fault = u"the choices of %1 are missing"_s.arg(place);
    }
    if (point.kind == PointKind::Bool && !property.format.isEmpty()) {
        const QStringList labels = readEnumeration(property.format);
        if (labels.size() == 2)
            point.values = labels;
    }
}

struct Role
{
    QString component;
    PointFunction function = PointFunction::Sensor;
};

/// The component that comes nearest.
Role roleOf(const HomieProperty& property, const Point& point)
{
    const bool moment = !property.retained && point.kind == PointKind::Str;
    if (!property.settable) {
        if (moment && (property.datatype == u"enum" || property.datatype == u"string"))
            return {u"event"_s, PointFunction::Event};
        return {point.kind == PointKind::Bool ? u"binary_sensor"_s : u"sensor"_s, PointFunction::Sensor};
    }
    if (moment && point.values.size() == 1)
        return {u"button"_s, PointFunction::Event};
    if (point.kind == PointKind::Number)
        return {u"number"_s, PointFunction::Sp};
    if (point.kind == PointKind::Bool)
        return {u"switch"_s, PointFunction::Cmd};
    return {property.datatype == u"enum" ? u"select"_s : u"text"_s, PointFunction::Cmd};
}

Extractor extractorFor(const Point& point)
{
    Extractor extractor;
    extractor.source = Extractor::Source::Plain;
    extractor.kind = point.kind;
    if (point.kind == PointKind::Bool) {
        extractor.words = {{u"true"_s, true}, {u"false"_s, false}};
        extractor.otherWords = Extractor::Words::Closed;
    }
    if (point.function == PointFunction::Event)
        extractor.retained = Extractor::Retained::Ignored;
    return extractor;
}

CommandPlan commandFor(const Point& point, const QString& topic)
{
    CommandPlan plan;
    plan.topic = topic % u"/set";
    plan.refusal = faultOfTopic(plan.topic);
    plan.kind = point.kind;
    plan.minimum = point.minimum;
    plan.maximum = point.maximum;
    plan.forEmpty = QByteArray(1, '\0');
    if (point.kind == PointKind::Bool)
        plan.words = {{u"true"_s, true}, {u"false"_s, false}};
    else if (point.component == u"button")
        plan.words = {{point.values.constFirst(), {}}};
    else
        plan.values = point.values;
    return plan;
}

Quantity quantityOf(const HomieProperty& property, const DataType& type, const Point& point)
{
    if (type.quantity != Quantity::None)
        return type.quantity;
    if (property.datatype == u"enum" && property.settable && property.retained)
        return Quantity::Mode;
    return quantityFor(property.id, point.kind, point.unit);
}

void bindReading(HomieLeaf& leaf, const QString& topic)
{
    leaf.point.unsupported = faultOfTopic(topic);
    if (leaf.point.unsupported.isEmpty())
        leaf.bound.bindings.push_back({topic, extractorFor(leaf.point)});
    leaf.bound.telemetry = leaf.point.kind == PointKind::Number && leaf.point.function == PointFunction::Sensor;
}

} // namespace

HomieLeaf homieLeaf(const HomieProperty& property, const QString& topic)
{
    HomieLeaf leaf;
    const DataType* type = dataTypeOf(property.datatype);
    if (!type) {
        leaf.fault = u"the data type \"%1\" of %2 is unknown: read as text"_s.arg(property.datatype.left(40), QString(property.node % u'/' % property.id));
        type = &dataTypes.front();
    }
    Point& point = leaf.point;
    point.kind = type->kind;
    point.unit = point.kind == PointKind::Number ? normalUnit(property.unit) : QString();
    readFormat(property, leaf);
    const Role role = roleOf(property, point);
    point.component = role.component;
    point.function = role.function;
    point.quantity = quantityOf(property, *type, point);
    point.writable = property.settable;
    bindReading(leaf, topic);
    if (property.settable)
        leaf.bound.command = commandFor(point, topic);
    return leaf;
}

HomieLeaf homieTargetLeaf(const HomieProperty& property, const QString& topic)
{
    HomieProperty target = property;
    target.settable = false;
    target.retained = true;
    HomieLeaf leaf = homieLeaf(target, topic);
    leaf.fault.clear();
    leaf.point.function = PointFunction::Sp;
    leaf.bound.telemetry = false;
    return leaf;
}

HomieLeaf homieStatLeaf(const QString& name, const QString& topic)
{
    struct Figure
    {
        QStringView name;
        QStringView label;
        QStringView unit;
        Quantity quantity;
    };
    static constexpr std::array figures{
        Figure{u"uptime", u"Uptime", u"s", Quantity::Duration},
        Figure{u"signal", u"Signal", u"%", Quantity::LinkQuality},
        Figure{u"cputemp", u"Processor temperature", u"°C", Quantity::Temperature},
        Figure{u"cpuload", u"Processor load", u"%", Quantity::None},
        Figure{u"battery", u"Battery", u"%", Quantity::Battery},
        Figure{u"freeheap", u"Free memory", u"B", Quantity::DataSize},
        Figure{u"supply", u"Supply voltage", u"V", Quantity::Voltage},
    };
    HomieLeaf leaf;
    Point& point = leaf.point;
    const auto known = std::find_if(figures.begin(), figures.end(), [&](const Figure& figure) { return figure.name == name; });
    point.property = name;
    point.name = name;
    point.component = u"sensor"_s;
    point.category = PointCategory::Diagnostic;
    if (known != figures.end()) {
        point.kind = PointKind::Number;
        point.name = known->label.toString();
        point.unit = known->unit.toString();
        point.quantity = known->quantity;
    }
    bindReading(leaf, topic);
    return leaf;
}

void nameHomieLeaves(const std::vector<HomieProperty>& properties, std::vector<HomieLeaf>& leaves)
{
    constexpr qsizetype longestName = 1'000;
    QHash<QString, int> ids;
    QHash<QString, int> names;
    const auto nameOf = [](const HomieProperty& property) { return property.name.isEmpty() ? property.id : property.name; };
    for (const HomieProperty& property : properties) {
        ++ids[property.id];
        ++names[nameOf(property)];
    }
    for (std::size_t i = 0; i < leaves.size(); ++i) {
        const HomieProperty& property = properties[i];
        const QString name = nameOf(property);
        const QString node = property.nodeName.isEmpty() ? property.node : property.nodeName;
        leaves[i].point.property = ids.value(property.id) > 1 ? QString(property.node % u'_' % property.id) : property.id;
        leaves[i].point.name = (names.value(name) > 1 && node != name ? QString(node % u' ' % name) : name).left(longestName);
    }
}

} // namespace holdfast
