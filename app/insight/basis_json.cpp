// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/insight/basis_json.h"

#include "app/model/policy_members.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

using Need = PolicyMembers::Need;

constexpr qsizetype most = 1'000;
constexpr double anything = 1e9;
const QString timeFormat = u"HH:mm"_s;
const QString formatName = u"holdfast-figures/1"_s;

QJsonArray textsOf(const std::vector<PointId>& points)
{
    QJsonArray texts;
    for (const PointId& point : points)
        texts.append(point.text());
    return texts;
}

std::vector<PointId> pointsOf(const QStringList& texts)
{
    std::vector<PointId> points;
    for (const QString& text : texts)
        points.emplace_back(text);
    return points;
}

QJsonObject objectOf(const DatedTariff& dated)
{
    QJsonArray days;
    for (std::size_t i = 0; i < dated.tariff.days.size(); ++i) {
        if (dated.tariff.days[i])
            days.append(QString::number(i + 1));
    }
    QJsonObject object{{u"name"_s, dated.tariff.name}, {u"price"_s, dated.tariff.pricePerKwh}, {u"from"_s, dated.tariff.from.toString(timeFormat)}, {u"to"_s, dated.tariff.to.toString(timeFormat)}, {u"days"_s, days}};
    if (dated.firstDay)
        object[u"firstDay"_s] = dated.firstDay->toString(Qt::ISODate);
    if (dated.lastDay)
        object[u"lastDay"_s] = dated.lastDay->toString(Qt::ISODate);
    return object;
}

std::optional<QDate> dayFrom(PolicyMembers& members, const char* name)
{
    const QString text = members.text(name);
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!text.isEmpty() && !day.isValid())
        members.fail(name, text);
    return text.isEmpty() ? std::nullopt : std::optional(day);
}

/// Monday is 1. None named: every day.
std::array<bool, 7> daysFrom(PolicyMembers& members)
{
    const QStringList texts = members.texts("days", 7);
    std::array<bool, 7> days{};
    days.fill(texts.isEmpty());
    for (const QString& text : texts) {
        const int day = text.toInt();
        if (day < 1 || day > 7)
            members.fail("days", text);
        else
            days[static_cast<std::size_t>(day - 1)] = true;
    }
    return days;
}

DatedTariff tariffFrom(PolicyMembers members)
{
    DatedTariff dated;
    dated.tariff.name = members.text("name", Need::Required);
    dated.tariff.pricePerKwh = members.number("price", 0, -anything, anything);
    dated.tariff.from = QTime::fromString(members.clockTime("from"), timeFormat);
    dated.tariff.to = QTime::fromString(members.clockTime("to"), timeFormat);
    if (!dated.tariff.from.isValid() || !dated.tariff.to.isValid())
        dated.tariff.from = dated.tariff.to = QTime(0, 0);
    dated.tariff.days = daysFrom(members);
    dated.firstDay = dayFrom(members, "firstDay");
    dated.lastDay = dayFrom(members, "lastDay");
    members.close();
    return dated;
}

EmissionFactor factorFrom(PolicyMembers members)
{
    EmissionFactor factor;
    factor.energy = members.text("energy", Need::Required);
    factor.kilogramsPerKwh = members.number("kgPerKwh", 0, 0, anything);
    factor.source = members.text("source", Need::Required);
    factor.year = members.whole("year", 0, 1900, 3000);
    members.close();
    return factor;
}

InsightThreshold thresholdFrom(PolicyMembers members)
{
    InsightThreshold threshold;
    threshold.rule = members.text("rule", Need::Required);
    threshold.value = members.number("value", 0, 0, anything);
    members.close();
    return threshold;
}

FigureBasis basisFrom(PolicyMembers& members)
{
    FigureBasis basis;
    basis.mainMeters = pointsOf(members.texts("mainMeters", most));
    basis.subMeters = pointsOf(members.texts("subMeters", most));
    if (const QString outdoor = members.text("outdoor"); !outdoor.isEmpty())
        basis.outdoor = PointId(outdoor);
    for (PolicyMembers& one : members.objects("tariffs", most))
        basis.tariffs.push_back(tariffFrom(std::move(one)));
    for (PolicyMembers& one : members.objects("factors", most))
        basis.factors.push_back(factorFrom(std::move(one)));
    for (PolicyMembers& one : members.objects("thresholds", most))
        basis.thresholds.push_back(thresholdFrom(std::move(one)));
    basis.standingChargePerDay = members.number("standingChargePerDay", basis.standingChargePerDay, 0, anything);
    basis.demandChargePerKw = members.number("demandChargePerKw", basis.demandChargePerKw, 0, anything);
    basis.contractKw = members.number("contractKw", basis.contractKw, 0, anything);
    basis.heatingBase = members.number("heatingBase", basis.heatingBase, -10, 40);
    basis.coolingBase = members.number("coolingBase", basis.coolingBase, -10, 40);
    basis.outdoorCarbonDioxide = members.number("outdoorCarbonDioxide", basis.outdoorCarbonDioxide, 250, 1'000);
    basis.privateBelow = members.whole("privateBelow", basis.privateBelow, 1, 1'000);
    members.close();
    return basis;
}

} // namespace

QByteArray toJson(const FigureBasis& basis)
{
    QJsonArray tariffs;
    for (const DatedTariff& dated : basis.tariffs)
        tariffs.append(objectOf(dated));
    QJsonArray factors;
    for (const EmissionFactor& factor : basis.factors)
        factors.append(QJsonObject{{u"energy"_s, factor.energy}, {u"kgPerKwh"_s, factor.kilogramsPerKwh}, {u"source"_s, factor.source}, {u"year"_s, factor.year}});
    QJsonArray thresholds;
    for (const InsightThreshold& threshold : basis.thresholds)
        thresholds.append(QJsonObject{{u"rule"_s, threshold.rule}, {u"value"_s, threshold.value}});
    QJsonObject object{{u"format"_s, formatName},
                       {u"mainMeters"_s, textsOf(basis.mainMeters)},
                       {u"subMeters"_s, textsOf(basis.subMeters)},
                       {u"tariffs"_s, tariffs},
                       {u"factors"_s, factors},
                       {u"thresholds"_s, thresholds},
                       {u"standingChargePerDay"_s, basis.standingChargePerDay},
                       {u"demandChargePerKw"_s, basis.demandChargePerKw},
                       {u"contractKw"_s, basis.contractKw},
                       {u"heatingBase"_s, basis.heatingBase},
                       {u"coolingBase"_s, basis.coolingBase},
                       {u"outdoorCarbonDioxide"_s, basis.outdoorCarbonDioxide},
                       {u"privateBelow"_s, basis.privateBelow}};
    if (basis.outdoor)
        object[u"outdoor"_s] = basis.outdoor->text();
    return QJsonDocument(object).toJson();
}

Expected<FigureBasis> figureBasisFromJson(const QByteArray& json)
{
    QJsonParseError trouble;
    const QJsonDocument document = QJsonDocument::fromJson(json, &trouble);
    if (trouble.error != QJsonParseError::NoError || !document.isObject())
        return Error{Error::Code::Corrupt, QString(u"the file: not a JSON object: " % trouble.errorString())};
    std::optional<Error> fault;
    PolicyMembers members(document.object(), QString(), fault);
    if (const QString format = members.text("format", Need::Required); !fault && format != formatName)
        return Error{Error::Code::Invalid, QString(u"not a document of the format " % formatName)};
    const FigureBasis basis = basisFrom(members);
    if (fault)
        return *fault;
    return basis;
}

} // namespace holdfast
