// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/json_reader.h"
#include "app/decode/template_builtins.h"
#include "app/decode/template_operators.h"
#include "app/decode/template_text.h"

namespace holdfast::jinja {

namespace {

using namespace Qt::Literals::StringLiterals;

Datum orDefault(Run&, const Call& call)
{
    const bool absent = call[0].isUndefined() || (call.flag(2) && !call[0].truth());
    return absent ? call.value(1, Datum::of(QString())) : call[0];
}

/// Its whole purpose: a partial message leaves the point as it was.
Datum isDefined(Run& run, const Call& call)
{
    return isThere(run, call[0]) ? call[0] : Datum();
}

Datum immediateIf(Run&, const Call& call)
{
    if (call[0].isNone() && call.has(3))
        return call[3];
    return call[0].truth() ? call.value(1, Datum::of(true)) : call.value(2, Datum::of(false));
}

Datum json(Run& run, const Datum& value, JsonStyle style)
{
    const auto text = jsonOf(value, style);
    if (!text && value.isUndefined())
        return isThere(run, value) ? Datum() : Datum();
    return text ? run.text(*text) : run.fail(u"'%1' cannot be written as JSON"_s.arg(typeName(value)));
}

/// Home Assistant's.
Datum toJson(Run& run, const Call& call)
{
    return json(run, call[0], call.flag(1) ? JsonStyle::Python : JsonStyle::Compact);
}

/// Jinja's.
Datum toHtmlJson(Run& run, const Call& call)
{
    return json(run, call[0], JsonStyle::Html);
}

Datum fromJson(Run& run, const Call& call)
{
    auto read = call[0].isText() ? readJson(call.text(0).toUtf8(), {.depth = 128, .values = 50'000}) : Expected<Datum>(Error{Error::Code::Invalid, u"not a text"_s});
    if (read)
        return run.spend(read->extent().weight) ? std::move(read).value() : Datum();
    return call.has(1) ? call[1] : run.fail(u"from_json: %1"_s.arg(read.error().message));
}

Datum typeOf(Run&, const Call& call)
{
    return Datum::of(typeName(call[0]));
}

constexpr auto value = "value"_L1;
constexpr std::array table{
    Builtin{"default"_L1, {value, "default_value"_L1, "boolean"_L1}, 1, orDefault},
    Builtin{"d"_L1, {value, "default_value"_L1, "boolean"_L1}, 1, orDefault},
    Builtin{"is_defined"_L1, {value}, 1, isDefined},
    Builtin{"iif"_L1, {value, "if_true"_L1, "if_false"_L1, "if_none"_L1}, 1, immediateIf, false, true},
    Builtin{"to_json"_L1, {value, "ensure_ascii"_L1, "pretty_print"_L1, "sort_keys"_L1}, 1, toJson},
    Builtin{"tojson"_L1, {value, "indent"_L1}, 1, toHtmlJson},
    Builtin{"from_json"_L1, {value, "default"_L1}, 1, fromJson},
    Builtin{"typeof"_L1, {value}, 1, typeOf, false, true},
};

} // namespace

Builtins valueFilters()
{
    return table;
}

} // namespace holdfast::jinja
