// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/learned.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostPoints = 1'000;

QJsonValue numberOrNull(const std::optional<double>& number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

std::optional<double> numberIn(const QJsonValue& value)
{
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

QStringList textsIn(const QJsonValue& value)
{
    QStringList texts;
    const QJsonArray list = value.toArray();
    for (const QJsonValue& item : list)
        texts.push_back(item.toString());
    return texts;
}

template <typename Enum>
Enum enumIn(const QJsonValue& value, Enum last)
{
    const int number = value.toInt();
    return number >= 0 && number <= static_cast<int>(last) ? static_cast<Enum>(number) : Enum{};
}

QJsonObject written(const LearnedPoint& learned)
{
    const Point& point = learned.point;
    return {{u"topic"_s, learned.topic},
            {u"path"_s, QJsonArray::fromStringList(learned.path)},
            {u"time"_s, QJsonArray::fromStringList(learned.timePath)},
            {u"true"_s, learned.trueText},
            {u"false"_s, learned.falseText},
            {u"name"_s, point.name},
            {u"property"_s, point.property},
            {u"component"_s, point.component},
            {u"kind"_s, static_cast<int>(point.kind)},
            {u"quantity"_s, nameOf(point.quantity)},
            {u"accumulation"_s, static_cast<int>(point.accumulation)},
            {u"category"_s, static_cast<int>(point.category)},
            {u"unit"_s, point.unit},
            {u"minimum"_s, numberOrNull(point.minimum)},
            {u"maximum"_s, numberOrNull(point.maximum)},
            {u"values"_s, QJsonArray::fromStringList(point.values)}};
}

LearnedPoint readPoint(const QJsonObject& given)
{
    LearnedPoint learned;
    learned.topic = given.value("topic"_L1).toString();
    learned.path = textsIn(given.value("path"_L1));
    learned.timePath = textsIn(given.value("time"_L1));
    learned.trueText = given.value("true"_L1).toString();
    learned.falseText = given.value("false"_L1).toString();
    Point& point = learned.point;
    point.name = given.value("name"_L1).toString();
    point.property = given.value("property"_L1).toString();
    point.component = given.value("component"_L1).toString();
    point.kind = enumIn(given.value("kind"_L1), PointKind::Str);
    point.quantity = quantityNamed(given.value("quantity"_L1).toString());
    point.accumulation = enumIn(given.value("accumulation"_L1), Accumulation::TotalIncreasing);
    point.category = enumIn(given.value("category"_L1), PointCategory::Config);
    point.unit = given.value("unit"_L1).toString();
    point.minimum = numberIn(given.value("minimum"_L1));
    point.maximum = numberIn(given.value("maximum"_L1));
    point.values = textsIn(given.value("values"_L1));
    return learned;
}

} // namespace

QByteArray toJson(const LearnedMapping& mapping)
{
    QJsonArray points;
    for (const LearnedPoint& learned : mapping.points)
        points.push_back(written(learned));
    QJsonArray identifiers;
    for (const Identifier& identifier : mapping.device.identifiers)
        identifiers.push_back(QJsonArray{identifier.type, identifier.value});
    const QJsonObject device{{u"identifiers"_s, identifiers}, {u"name"_s, mapping.device.name}, {u"suggestedArea"_s, mapping.device.suggestedArea}};
    const QJsonObject whole{{u"broker"_s, mapping.broker.text()}, {u"device"_s, device}, {u"points"_s, points}};
    return QJsonDocument(whole).toJson(QJsonDocument::Compact);
}

Expected<LearnedMapping> learnedMappingFrom(const QByteArray& json)
{
    const QJsonObject whole = QJsonDocument::fromJson(json).object();
    const QJsonObject device = whole.value("device"_L1).toObject();
    LearnedMapping mapping;
    mapping.broker = BrokerId(whole.value("broker"_L1).toString());
    mapping.device.name = device.value("name"_L1).toString();
    mapping.device.suggestedArea = device.value("suggestedArea"_L1).toString();
    const QJsonArray identifiers = device.value("identifiers"_L1).toArray();
    for (const QJsonValue& pair : identifiers)
        mapping.device.identifiers.push_back({pair.toArray().at(0).toString(), pair.toArray().at(1).toString()});
    const QJsonArray points = whole.value("points"_L1).toArray();
    if (mapping.device.identifiers.empty() || points.isEmpty() || points.size() > mostPoints)
        return Error{Error::Code::Corrupt, u"this is no learned mapping"_s};
    for (const QJsonValue& point : points)
        mapping.points.push_back(readPoint(point.toObject()));
    return mapping;
}

} // namespace holdfast
