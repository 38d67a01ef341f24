// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/utc.h"
#include "app/model/continuity.h"
#include "app/model/continuity_names.h"
#include "app/model/drill_document.h"
#include "app/model/policy_names.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace holdfast {
namespace {

using namespace Qt::Literals::StringLiterals;

QJsonValue jsonOf(const Value& value)
{
    if (const bool* yes = std::get_if<bool>(&value))
        return *yes;
    if (const double* number = std::get_if<double>(&value))
        return *number;
    const QString* text = std::get_if<QString>(&value);
    return text == nullptr ? QJsonValue() : QJsonValue(*text);
}

qint64 millisOf(Ticks time)
{
    return static_cast<qint64>(time.count());
}

void put(QJsonObject& into, const QString& key, const std::optional<Ticks>& time)
{
    if (time)
        into.insert(key, millisOf(*time));
}

template <typename Rows, typename Write>
QJsonArray arrayOf(const Rows& rows, Write write)
{
    QJsonArray all;
    for (const auto& row : rows)
        all.append(write(row));
    return all;
}

QJsonObject expectationJson(const DrillExpectation& one)
{
    QJsonObject json{{u"element"_s, one.element}, {u"name"_s, one.name}, {u"need"_s, nameOf(one.need)}, {u"wanted"_s, jsonOf(one.wanted)}, {u"tolerance"_s, one.tolerance},
                     {u"unit"_s, one.unit}, {u"within"_s, millisOf(one.within)}, {u"varies"_s, one.varies}};
    if (one.point)
        json.insert(u"point"_s, one.point->text());
    return json;
}

QJsonObject rowJson(const DrillRow& row)
{
    QJsonObject json{{u"verdict"_s, nameOf(row.verdict)}, {u"fault"_s, nameOf(row.fault)}, {u"before"_s, jsonOf(row.before)}, {u"seen"_s, jsonOf(row.seen)}, {u"back"_s, row.back}};
    put(json, u"toSafe"_s, row.toSafe);
    put(json, u"deviated"_s, row.deviated);
    return json;
}

QJsonObject boundJson(const DrillBound& bound)
{
    return {{u"name"_s, bound.name}, {u"point"_s, bound.point.text()}, {u"least"_s, bound.least}, {u"most"_s, bound.most}};
}

QJsonObject limitsJson(const DrillLimits& limits)
{
    QJsonObject json{{u"urgentAlarm"_s, limits.urgentAlarm}, {u"blind"_s, limits.blind}, {u"bounds"_s, arrayOf(limits.bounds, boundJson)}};
    if (limits.mostDeviations)
        json.insert(u"mostDeviations"_s, *limits.mostDeviations);
    return json;
}

QJsonObject planJson(const DrillPlan& plan)
{
    return {{u"name"_s, plan.name},
            {u"place"_s, nameOf(plan.place)},
            {u"lost"_s, policyNameOf(plan.lost)},
            {u"element"_s, plan.element},
            {u"elementName"_s, plan.elementName},
            {u"class"_s, policyNameOf(plan.kind)},
            {u"cut"_s, QJsonArray::fromStringList(plan.cut)},
            {u"checks"_s, arrayOf(plan.checks, [](DrillCheck check) { return nameOf(check); })},
            {u"expectations"_s, arrayOf(plan.expectations, expectationJson)},
            {u"limits"_s, limitsJson(plan.limits)},
            {u"hold"_s, millisOf(plan.hold)},
            {u"patience"_s, QJsonArray{millisOf(plan.checkPatience), millisOf(plan.cutPatience), millisOf(plan.restorePatience), millisOf(plan.verifyPatience)}}};
}

QJsonObject functionJson(const DrillFunction& one)
{
    QJsonObject json{{u"function"_s, one.function.text()}, {u"name"_s, one.name}, {u"weight"_s, one.weight}, {u"expected"_s, one.expected}, {u"behaviour"_s, nameOf(one.behaviour)},
                     {u"devices"_s, QJsonArray::fromStringList(one.devices)}, {u"rows"_s, one.rows}, {u"asExpected"_s, one.asExpected}, {u"verdict"_s, nameOf(one.verdict)}};
    put(json, u"toSafe"_s, one.toSafe);
    put(json, u"limit"_s, one.limit);
    return json;
}

QJsonObject noteJson(const DrillNote& note)
{
    return {{u"at"_s, millisOf(note.at)}, {u"code"_s, note.code}, {u"detail"_s, note.detail}};
}

QJsonObject resultJson(const DrillResult& result)
{
    QJsonObject json{{u"plan"_s, planJson(result.plan)},
                     {u"outcome"_s, nameOf(result.outcome)},
                     {u"end"_s, nameOf(result.end)},
                     {u"reason"_s, result.reason},
                     {u"rows"_s, arrayOf(result.rows, rowJson)},
                     {u"functions"_s, arrayOf(result.functions, functionJson)},
                     {u"log"_s, arrayOf(result.log, noteJson)},
                     {u"evidence"_s, arrayOf(result.evidence, [](const Evidence& one) { return QJsonDocument::fromJson(toJson(one)).object(); })},
                     {u"site"_s, result.site},
                     {u"timeZone"_s, QString::fromUtf8(result.timeZone)},
                     {u"begun"_s, isoText(result.begun)},
                     {u"took"_s, millisOf(result.took)},
                     {u"policyHash"_s, QString::fromLatin1(result.policyHash)},
                     {u"notSimulated"_s, QJsonArray::fromStringList(result.notSimulated)}};
    if (result.policy)
        json.insert(u"policy"_s, result.policy->text());
    return json;
}

} // namespace

QByteArray toJson(const HeldDrill& drill)
{
    const QJsonObject json{{u"format"_s, u"holdfast-held-drill"_s}, {u"version"_s, 1}, {u"scenario"_s, drill.scenario}, {u"who"_s, drill.who}, {u"at"_s, isoText(drill.at)},
                           {u"ofThisSite"_s, drill.ofThisSite}, {u"builtIn"_s, QJsonArray::fromStringList(drill.builtIn)}, {u"result"_s, resultJson(drill.result)}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

} // namespace holdfast
