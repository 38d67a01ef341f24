// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/encode.h"

#include "app/decode/extract.h"
#include "app/decode/template.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

Error invalid(const QString& reason)
{
    return {Error::Code::Invalid, reason};
}

/// The publisher's number: unscaled, and whole where it is whole.
Expected<Datum> numberFor(const CommandPlan& plan, const Value& value)
{
    const QString* text = std::get_if<QString>(&value);
    const auto given = text ? finiteNumber(*text) : toNumber(value);
    if (!given || !std::isfinite(*given))
        return invalid(u"a number is needed"_s);
    if ((plan.minimum && *given < *plan.minimum) || (plan.maximum && *given > *plan.maximum))
        return invalid(u"the number is outside the announced range"_s);
    double raw = *given;
    if (plan.scale)
        raw = std::round(plan.scale->from + raw / 100 * (plan.scale->to - plan.scale->from));
    constexpr double exactIntegers = 9'007'199'254'740'992.0;
    if (raw == std::trunc(raw) && std::abs(raw) < exactIntegers)
        return Datum::of(qint64(raw));
    return Datum::of(raw);
}

Expected<Datum> wordFor(const CommandPlan& plan, const Value& value)
{
    for (const Word& word : plan.words)
        if (word.means == value || word.means == Value{} || (std::holds_alternative<QString>(word.means) && toText(word.means) == toText(value)))
            return Datum::of(word.text);
    if (plan.kind == PointKind::Bool && std::holds_alternative<QString>(value)) {
        const QString text = toText(value);
        if (text == u"true" || text == u"false")
            return wordFor(plan, Value(text == u"true"));
    }
    return invalid(u"the device has no command for this"_s);
}

Expected<Datum> datumFor(const CommandPlan& plan, const Value& value)
{
    if (std::holds_alternative<std::monostate>(value))
        return invalid(u"there is no value to send"_s);
    if (!plan.words.empty())
        return wordFor(plan, value);
    if (plan.kind == PointKind::Number)
        return numberFor(plan, value);
    const QString text = toText(value);
    if (!plan.values.isEmpty() && !plan.values.contains(text))
        return invalid(u"the device does not offer this choice"_s);
    return Datum::of(text);
}

QJsonValue jsonFor(const Datum& datum)
{
    if (const QString* text = datum.as<QString>()) {
        const auto object = QJsonDocument::fromJson(text->toUtf8());
        return object.isObject() ? QJsonValue(object.object()) : QJsonValue(*text);
    }
    if (const qint64* whole = datum.as<qint64>())
        return *whole;
    return datum.number().value_or(0);
}

bool isOff(const Value& value)
{
    const bool* on = std::get_if<bool>(&value);
    return on && !*on;
}

Expected<QByteArray> rendered(const Template& rendering, const CommandPlan& plan, const Datum& datum, Timestamp now)
{
    TemplateInput input{.now = now};
    input.variables.emplace_back(u"value"_s, datum);
    if (!plan.variable.isEmpty())
        input.variables.emplace_back(plan.variable, datum);
    const TemplateResult result = rendering.render(input);
    return result.isText() ? Expected<QByteArray>(result.text.toUtf8()) : Expected<QByteArray>(invalid(result.text));
}

} // namespace

Expected<QByteArray> encodePayload(const CommandPlan& plan, const Value& value, Timestamp now)
{
    if (!plan.refusal.isEmpty())
        return Error{Error::Code::Unavailable, plan.refusal};
    const auto datum = datumFor(plan, value);
    if (!datum)
        return datum.error();
    if (plan.writer)
        return plan.writer->write(value, now);
    if (plan.off && isOff(value))
        return rendered(*plan.off, plan, *datum, now);
    if (plan.rendering)
        return rendered(*plan.rendering, plan, *datum, now);
    if (plan.body == CommandPlan::Body::Text) {
        const QByteArray bytes = toText(*datum).toUtf8();
        return bytes.isEmpty() ? plan.forEmpty : bytes;
    }
    QJsonObject body{{plan.key, jsonFor(*datum)}};
    if (plan.key != u"state" && !plan.impliedState.isEmpty())
        body.insert(u"state"_s, plan.impliedState);
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

} // namespace holdfast
