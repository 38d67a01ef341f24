// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/continuity_names.h"
#include "app/model/continuity_part.h"
#include "app/model/drill_document.h"
#include "app/model/drill_names.h"
#include "app/model/policy_names.h"

#include <QDateTime>
#include <QJsonDocument>

#include <algorithm>

namespace holdfast {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype mostRows = 200'000;

Value valueOf(const QJsonValue& json)
{
    if (json.isBool())
        return json.toBool();
    if (json.isDouble())
        return json.toDouble();
    return json.isString() ? Value(json.toString()) : Value();
}

Ticks ticksOf(const QJsonValue& json)
{
    return Ticks(static_cast<Ticks::rep>(json.toDouble()));
}

std::optional<Ticks> maybeTicks(const QJsonValue& json)
{
    return json.isDouble() ? std::optional(ticksOf(json)) : std::nullopt;
}

Timestamp momentOf(const QJsonValue& json)
{
    return Timestamp(std::chrono::milliseconds(QDateTime::fromString(json.toString(), Qt::ISODateWithMs).toMSecsSinceEpoch()));
}

QStringList textsOf(const QJsonValue& json)
{
    QStringList all;
    for (const QJsonValue& one : json.toArray())
        all.append(one.toString());
    return all;
}

/// One object of the file; a name nobody knows makes the whole file unreadable, since a verdict must never turn into another one.
class HeldPart
{
public:
    explicit HeldPart(const QJsonValue& json, QString& fault) : m_json(json.toObject()), m_fault(fault) {}

    [[nodiscard]] QJsonValue operator[](QLatin1StringView key) const { return m_json.value(key); }
    [[nodiscard]] QString text(QLatin1StringView key) const { return m_json.value(key).toString(); }
    [[nodiscard]] HeldPart inside(QLatin1StringView key) const { return HeldPart(m_json.value(key), m_fault); }

    template <typename Enumeration>
    [[nodiscard]] Enumeration one(QLatin1StringView key) const
    {
        return known(key, drillNamed<Enumeration>(text(key)));
    }

    template <typename Choice>
    [[nodiscard]] Choice known(QLatin1StringView key, std::optional<Choice> found) const
    {
        if (!found && m_fault.isEmpty())
            m_fault = QString(QString(key) % u": \""_s % text(key).left(40) % u"\" is none of those there are"_s);
        return found.value_or(Choice{});
    }

    template <typename Row, typename Read>
    [[nodiscard]] std::vector<Row> rows(QLatin1StringView key, Read read) const
    {
        const QJsonArray array = m_json.value(key).toArray();
        if (array.size() > mostRows && m_fault.isEmpty())
            m_fault = QString(QString(key) % u": more than any drill has"_s);
        std::vector<Row> all;
        for (const QJsonValue& each : array) {
            if (!m_fault.isEmpty())
                break;
            all.push_back(read(HeldPart(each, m_fault)));
        }
        return all;
    }

private:
    QJsonObject m_json;
    QString& m_fault;
};

std::optional<PolicyLoss> lossNamed(const QString& name)
{
    const auto names = policyNames<PolicyLoss>;
    const auto found = std::find_if(names.begin(), names.end(), [&](const char* one) { return name == QLatin1String(one); });
    return found == names.end() ? std::nullopt : std::optional(static_cast<PolicyLoss>(found - names.begin()));
}

std::optional<PolicyClass> classNamed(const QString& name)
{
    const auto names = policyNames<PolicyClass>;
    const auto found = std::find_if(names.begin(), names.end(), [&](const char* one) { return name == QLatin1String(one); });
    return found == names.end() ? std::nullopt : std::optional(static_cast<PolicyClass>(found - names.begin()));
}

DrillExpectation expectationFrom(const HeldPart& json)
{
    DrillExpectation one;
    one.element = json.text("element"_L1);
    one.name = json.text("name"_L1);
    one.need = json.one<DrillNeed>("need"_L1);
    if (const QString point = json.text("point"_L1); !point.isEmpty())
        one.point = PointId(point);
    one.wanted = valueOf(json["wanted"_L1]);
    one.tolerance = json["tolerance"_L1].toDouble();
    one.unit = json.text("unit"_L1);
    one.within = ticksOf(json["within"_L1]);
    one.varies = json["varies"_L1].toBool();
    return one;
}

DrillRow rowFrom(const HeldPart& json)
{
    DrillRow row;
    row.verdict = json.one<DrillVerdict>("verdict"_L1);
    row.fault = json.one<DrillFault>("fault"_L1);
    row.before = valueOf(json["before"_L1]);
    row.seen = valueOf(json["seen"_L1]);
    row.toSafe = maybeTicks(json["toSafe"_L1]);
    row.deviated = maybeTicks(json["deviated"_L1]);
    row.back = json["back"_L1].toBool();
    return row;
}

DrillLimits limitsFrom(const HeldPart& json)
{
    DrillLimits limits;
    limits.urgentAlarm = json["urgentAlarm"_L1].toBool();
    limits.blind = json["blind"_L1].toBool();
    if (json["mostDeviations"_L1].isDouble())
        limits.mostDeviations = json["mostDeviations"_L1].toInt();
    limits.bounds = json.rows<DrillBound>("bounds"_L1, [](const HeldPart& bound) {
        return DrillBound{bound.text("name"_L1), PointId(bound.text("point"_L1)), bound["least"_L1].toDouble(), bound["most"_L1].toDouble()};
    });
    return limits;
}

DrillPlan planFrom(const HeldPart& json)
{
    DrillPlan plan;
    plan.name = json.text("name"_L1);
    plan.place = json.one<DrillPlace>("place"_L1);
    plan.lost = json.known("lost"_L1, lossNamed(json.text("lost"_L1)));
    plan.element = json.text("element"_L1);
    plan.elementName = json.text("elementName"_L1);
    plan.kind = json.known("class"_L1, classNamed(json.text("class"_L1)));
    plan.cut = textsOf(json["cut"_L1]);
    for (const QString& name : textsOf(json["checks"_L1]))
        plan.checks.push_back(json.known("checks"_L1, drillNamed<DrillCheck>(name)));
    plan.expectations = json.rows<DrillExpectation>("expectations"_L1, expectationFrom);
    plan.limits = limitsFrom(json.inside("limits"_L1));
    plan.hold = ticksOf(json["hold"_L1]);
    const QJsonArray patience = json["patience"_L1].toArray();
    plan.checkPatience = ticksOf(patience.at(0));
    plan.cutPatience = ticksOf(patience.at(1));
    plan.restorePatience = ticksOf(patience.at(2));
    plan.verifyPatience = ticksOf(patience.at(3));
    return plan;
}

DrillFunction functionFrom(const HeldPart& json)
{
    DrillFunction one;
    one.function = CriticalFunctionId(json.text("function"_L1));
    one.name = json.text("name"_L1);
    one.weight = json["weight"_L1].toInt(1);
    one.expected = json.text("expected"_L1);
    one.behaviour = json.known("behaviour"_L1, continuityNamed<Behaviour>(json.text("behaviour"_L1)));
    one.devices = textsOf(json["devices"_L1]);
    one.rows = json["rows"_L1].toInt();
    one.asExpected = json["asExpected"_L1].toInt();
    one.verdict = json.one<DrillVerdict>("verdict"_L1);
    one.toSafe = maybeTicks(json["toSafe"_L1]);
    one.limit = maybeTicks(json["limit"_L1]);
    return one;
}

DrillResult resultFrom(const HeldPart& json, QString& fault)
{
    DrillResult result;
    result.plan = planFrom(json.inside("plan"_L1));
    result.outcome = json.one<DrillOutcome>("outcome"_L1);
    result.end = json.one<DrillEnd>("end"_L1);
    result.reason = json.text("reason"_L1);
    result.rows = json.rows<DrillRow>("rows"_L1, rowFrom);
    result.functions = json.rows<DrillFunction>("functions"_L1, functionFrom);
    result.log = json.rows<DrillNote>("log"_L1, [](const HeldPart& note) { return DrillNote{ticksOf(note["at"_L1]), note.text("code"_L1), note.text("detail"_L1)}; });
    for (const QJsonValue& one : json["evidence"_L1].toArray()) {
        auto evidence = evidenceFromJson(QJsonDocument(one.toObject()).toJson(QJsonDocument::Compact));
        if (evidence)
            result.evidence.push_back(std::move(evidence).value());
        else if (fault.isEmpty())
            fault = evidence.error().message;
    }
    result.site = json.text("site"_L1);
    result.timeZone = json.text("timeZone"_L1).toUtf8();
    result.begun = momentOf(json["begun"_L1]);
    result.took = ticksOf(json["took"_L1]);
    if (const QString policy = json.text("policy"_L1); !policy.isEmpty())
        result.policy = PolicyId(policy);
    result.policyHash = json.text("policyHash"_L1).toLatin1();
    result.notSimulated = textsOf(json["notSimulated"_L1]);
    return result;
}

} // namespace

Expected<HeldDrill> heldDrillFromJson(const QByteArray& json)
{
    const auto object = continuityObject(json, "holdfast-held-drill"_L1, 1);
    if (!object)
        return object.error();
    QString fault;
    const HeldPart whole(*object, fault);
    HeldDrill drill;
    drill.scenario = whole.text("scenario"_L1);
    drill.who = whole.text("who"_L1);
    drill.at = momentOf(whole["at"_L1]);
    drill.ofThisSite = whole["ofThisSite"_L1].toBool();
    drill.builtIn = textsOf(whole["builtIn"_L1]);
    drill.result = resultFrom(whole.inside("result"_L1), fault);
    if (fault.isEmpty() && drill.result.rows.size() != drill.result.plan.expectations.size())
        fault = u"rows: not as many as there are expectations"_s;
    return fault.isEmpty() ? Expected<HeldDrill>(std::move(drill)) : Expected<HeldDrill>(Error{Error::Code::Corrupt, fault});
}

} // namespace holdfast
