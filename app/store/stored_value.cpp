// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/stored_value.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

QVariant text(const QJsonDocument& document)
{
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

QJsonDocument document(const QVariant& stored)
{
    return QJsonDocument::fromJson(stored.toString().toUtf8());
}

QJsonValue maybe(const std::optional<double>& number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

std::optional<double> maybe(const QJsonValue& value)
{
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

struct ConditionWriter
{
    QJsonObject operator()(const LimitCondition& limit) const
    {
        return {{u"kind"_s, u"limit"_s}, {u"low"_s, maybe(limit.low)}, {u"high"_s, maybe(limit.high)}, {u"deadband"_s, limit.deadband},
                {u"belowSetpoint"_s, maybe(limit.belowSetpoint)}, {u"aboveSetpoint"_s, maybe(limit.aboveSetpoint)}};
    }
    QJsonObject operator()(const DiscreteCondition& discrete) const
    {
        return {{u"kind"_s, u"discrete"_s}, {u"abnormal"_s, QJsonArray::fromStringList(discrete.abnormal)}};
    }
    QJsonObject operator()(const SilenceCondition& silence) const
    {
        return {{u"kind"_s, u"silence"_s}, {u"intervals"_s, silence.intervals}, {u"atLeast"_s, qint64{silence.atLeast.count()}}};
    }
};

QStringList strings(const QJsonArray& array)
{
    QStringList list;
    for (const QJsonValue& value : array)
        list.append(value.toString());
    return list;
}

} // namespace

QVariant toStored(const QStringList& list)
{
    return text(QJsonDocument(QJsonArray::fromStringList(list)));
}

void fromStored(const QVariant& stored, QStringList& list)
{
    list = strings(document(stored).array());
}

QVariant toStored(const std::vector<Identifier>& identifiers)
{
    QJsonArray all;
    for (const Identifier& identifier : identifiers)
        all.append(QJsonArray{identifier.type, identifier.value});
    return text(QJsonDocument(all));
}

void fromStored(const QVariant& stored, std::vector<Identifier>& identifiers)
{
    identifiers.clear();
    const QJsonArray all = document(stored).array();
    for (const QJsonValue& pair : all)
        identifiers.push_back({pair.toArray().at(0).toString(), pair.toArray().at(1).toString()});
}

QVariant toStored(const QPointF& place)
{
    return text(QJsonDocument(QJsonArray{place.x(), place.y()}));
}

void fromStored(const QVariant& stored, QPointF& place)
{
    const QJsonArray pair = document(stored).array();
    place = QPointF(pair.at(0).toDouble(), pair.at(1).toDouble());
}

QVariant toStored(const Value& value)
{
    if (const auto* on = std::get_if<bool>(&value))
        return qlonglong{*on ? 1 : 0};
    if (const auto* number = std::get_if<double>(&value))
        return *number;
    if (const auto* said = std::get_if<QString>(&value))
        return storable(*said);
    return {};
}

void fromStored(const QVariant& stored, Value& value)
{
    switch (stored.isNull() ? QMetaType::UnknownType : stored.typeId()) {
    case QMetaType::Double: value = stored.toDouble(); break;
    case QMetaType::QString: value = stored.toString(); break;
    case QMetaType::LongLong: value = stored.toLongLong() != 0; break;
    default: value = std::monostate(); break;
    }
}

QVariant toStored(const AlarmCondition& condition)
{
    return text(QJsonDocument(std::visit(ConditionWriter(), condition)));
}

void fromStored(const QVariant& stored, AlarmCondition& condition)
{
    const QJsonObject object = document(stored).object();
    const QString kind = object.value(u"kind"_s).toString();
    if (kind == "discrete"_L1)
        condition = DiscreteCondition{strings(object.value(u"abnormal"_s).toArray())};
    else if (kind == "silence"_L1)
        condition = SilenceCondition{object.value(u"intervals"_s).toDouble(), std::chrono::seconds{object.value(u"atLeast"_s).toInteger()}};
    else
        condition = LimitCondition{maybe(object.value(u"low"_s)), maybe(object.value(u"high"_s)), object.value(u"deadband"_s).toDouble(),
                                   maybe(object.value(u"belowSetpoint"_s)), maybe(object.value(u"aboveSetpoint"_s))};
}

} // namespace holdfast
