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
    QJsonObject operator()(const DeviationCondition& deviation) const
    {
        return {{u"kind"_s, u"deviation"_s}, {u"from"_s, deviation.from}, {u"below"_s, maybe(deviation.below)}, {u"above"_s, maybe(deviation.above)},
                {u"percent"_s, deviation.percent}, {u"deadband"_s, deviation.deadband}};
    }
    QJsonObject operator()(const RateCondition& rate) const
    {
        return {{u"kind"_s, u"rate"_s}, {u"rise"_s, maybe(rate.rise)}, {u"fall"_s, maybe(rate.fall)}, {u"within"_s, qint64{rate.within.count()}}, {u"deadband"_s, rate.deadband}};
    }
    QJsonObject operator()(const MismatchCondition& mismatch) const
    {
        return {{u"kind"_s, u"mismatch"_s}, {u"feedback"_s, mismatch.feedback}, {u"tolerance"_s, mismatch.tolerance}};
    }
    QJsonObject operator()(const ExpressionCondition& states) const { return {{u"kind"_s, u"expression"_s}, {u"expression"_s, states.expression}}; }
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
    else if (kind == "deviation"_L1)
        condition = DeviationCondition{object.value(u"from"_s).toString(), maybe(object.value(u"below"_s)), maybe(object.value(u"above"_s)),
                                       object.value(u"percent"_s).toBool(), object.value(u"deadband"_s).toDouble()};
    else if (kind == "rate"_L1)
        condition = RateCondition{maybe(object.value(u"rise"_s)), maybe(object.value(u"fall"_s)), std::chrono::seconds{object.value(u"within"_s).toInteger()},
                                  object.value(u"deadband"_s).toDouble()};
    else if (kind == "mismatch"_L1)
        condition = MismatchCondition{object.value(u"feedback"_s).toString(), object.value(u"tolerance"_s).toDouble()};
    else if (kind == "expression"_L1)
        condition = ExpressionCondition{object.value(u"expression"_s).toString()};
    else
        condition = LimitCondition{maybe(object.value(u"low"_s)), maybe(object.value(u"high"_s)), object.value(u"deadband"_s).toDouble(),
                                   maybe(object.value(u"belowSetpoint"_s)), maybe(object.value(u"aboveSetpoint"_s))};
}

QVariant toStored(const RuleTerms& terms)
{
    return text(QJsonDocument(QJsonObject{{u"times"_s, terms.times}, {u"within"_s, qint64{terms.within.count()}}, {u"suppressedWhile"_s, terms.suppressedWhile},
                                          {u"settle"_s, qint64{terms.settle.count()}}}));
}

void fromStored(const QVariant& stored, RuleTerms& terms)
{
    const QJsonObject object = document(stored).object();
    terms = {object.value(u"times"_s).toInt(1), std::chrono::seconds{object.value(u"within"_s).toInteger()}, object.value(u"suppressedWhile"_s).toString(),
             std::chrono::seconds{object.value(u"settle"_s).toInteger()}};
}

QVariant toStored(const RulePlaces& places)
{
    QJsonArray spaces;
    for (const SpaceId& space : places.spaces)
        spaces.append(space.text());
    return text(QJsonDocument(QJsonObject{{u"spaces"_s, spaces}, {u"tags"_s, QJsonArray::fromStringList(places.tags)}}));
}

void fromStored(const QVariant& stored, RulePlaces& places)
{
    const QJsonObject object = document(stored).object();
    places = {};
    const QJsonArray spaces = object.value(u"spaces"_s).toArray();
    for (const QJsonValue& space : spaces)
        places.spaces.emplace_back(space.toString());
    const QJsonArray tags = object.value(u"tags"_s).toArray();
    for (const QJsonValue& tag : tags)
        places.tags.append(tag.toString());
}

QVariant toStored(const std::vector<StepDone>& steps)
{
    QJsonArray array;
    for (const StepDone& step : steps)
        array.append(QJsonObject{{u"step"_s, step.step}, {u"by"_s, step.by}, {u"at"_s, toStored(step.at).toLongLong()}});
    return text(QJsonDocument(array));
}

void fromStored(const QVariant& stored, std::vector<StepDone>& steps)
{
    steps.clear();
    const QJsonArray array = document(stored).array();
    for (const QJsonValue& one : array) {
        StepDone step{one[u"step"_s].toInt(), one[u"by"_s].toString(), {}};
        fromStored(QVariant(one[u"at"_s].toInteger()), step.at);
        steps.push_back(std::move(step));
    }
}

} // namespace holdfast
