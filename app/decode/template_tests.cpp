// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/template_builtins.h"
#include "app/decode/template_operators.h"
#include "app/decode/template_text.h"

namespace holdfast::jinja {

namespace {

using namespace Qt::Literals::StringLiterals;
using enum DatumSequence::Flavour;

template <typename T>
Datum isA(Run&, const Call& call)
{
    return Datum::of(call[0].is<T>());
}

Datum isDefined(Run&, const Call& call)
{
    return Datum::of(!call[0].isUndefined());
}

template <bool Which>
Datum isTheTruth(Run&, const Call& call)
{
    const auto* truth = call[0].as<bool>();
    return Datum::of(truth && *truth == Which);
}

Datum isInteger(Run&, const Call& call)
{
    return Datum::of(call[0].isInteger() && !call[0].is<bool>());
}

Datum isNumber(Run&, const Call& call)
{
    return Datum::of(call[0].isNumber());
}

template <DatumSequence::Flavour Which>
Datum hasFlavour(Run&, const Call& call)
{
    return Datum::of(call[0].sequence() && call[0].sequence()->flavour == Which);
}

Datum isSequence(Run&, const Call& call)
{
    const auto* sequence = call[0].sequence();
    const bool indexed = sequence && (sequence->flavour == List || sequence->flavour == Tuple || sequence->flavour == Range);
    return Datum::of(indexed || call[0].dict() || call[0].isText() || call[0].isUndefined());
}

Datum isIterable(Run&, const Call& call)
{
    return Datum::of(call[0].sequence() || call[0].dict() || call[0].isText() || call[0].isUndefined());
}

Datum isCallable(Run&, const Call& call)
{
    return Datum::of(call[0].object() || call[0].isUndefined());
}

template <Comparison How>
Datum compared(Run& run, const Call& call)
{
    return Datum::of(compare(run, How, call[0], call[1]));
}

/// None is None and true is true; equal texts and numbers of one type count as one.
Datum isSame(Run&, const Call& call)
{
    return Datum::of(call[0].kind() == call[1].kind() && call[0] == call[1]);
}

template <int Rest>
Datum leaves(Run& run, const Call& call)
{
    return Datum::of(calculate(run, Arithmetic::Modulo, call[0], Datum::of(2)) == Datum::of(Rest));
}

Datum isDivisible(Run& run, const Call& call)
{
    return Datum::of(calculate(run, Arithmetic::Modulo, call[0], call[1]) == Datum::of(0));
}

Datum isLower(Run&, const Call& call)
{
    const QString text = call.text(0);
    return Datum::of(text == text.toLower() && text != text.toUpper());
}

Datum isUpper(Run&, const Call& call)
{
    const QString text = call.text(0);
    return Datum::of(text == text.toUpper() && text != text.toLower());
}

/// Home Assistant offers some filters as tests too.
Datum matches(Run& run, const Call& call)
{
    Arguments arguments{{call[0], call.value(1, Datum::of(QString())), call.value(2, Datum::of(false))}, {}};
    return invoke(run, *findFilter(u"regex_match"_s), std::move(arguments));
}

Datum searches(Run& run, const Call& call)
{
    Arguments arguments{{call[0], call.value(1, Datum::of(QString())), call.value(2, Datum::of(false))}, {}};
    return invoke(run, *findFilter(u"regex_search"_s), std::move(arguments));
}

Datum looksLikeNumber(Run& run, const Call& call)
{
    return invoke(run, *findFilter(u"is_number"_s), {{call[0]}, {}});
}

Datum hasItem(Run& run, const Call& call)
{
    return Datum::of(contains(run, call[0], call[1]));
}

template <const Builtin* (*Find)(const QString&)>
Datum exists(Run&, const Call& call)
{
    return Datum::of(Find(call.text(0)) != nullptr);
}

constexpr auto value = "value"_L1;
constexpr auto other = "other"_L1;
constexpr std::array table{
    Builtin{"defined"_L1, {value}, 1, isDefined},
    Builtin{"undefined"_L1, {value}, 1, isA<Undefined>},
    Builtin{"none"_L1, {value}, 1, isA<Datum::None>},
    Builtin{"boolean"_L1, {value}, 1, isA<bool>},
    Builtin{"true"_L1, {value}, 1, isTheTruth<true>},
    Builtin{"false"_L1, {value}, 1, isTheTruth<false>},
    Builtin{"integer"_L1, {value}, 1, isInteger},
    Builtin{"float"_L1, {value}, 1, isA<double>},
    Builtin{"number"_L1, {value}, 1, isNumber},
    Builtin{"string"_L1, {value}, 1, isA<QString>},
    Builtin{"string_like"_L1, {value}, 1, isA<QString>},
    Builtin{"mapping"_L1, {value}, 1, isA<Datum::Dict>},
    Builtin{"sequence"_L1, {value}, 1, isSequence},
    Builtin{"iterable"_L1, {value}, 1, isIterable},
    Builtin{"callable"_L1, {value}, 1, isCallable},
    Builtin{"list"_L1, {value}, 1, hasFlavour<List>},
    Builtin{"tuple"_L1, {value}, 1, hasFlavour<Tuple>},
    Builtin{"set"_L1, {value}, 1, hasFlavour<Set>},
    Builtin{"datetime"_L1, {value}, 1, isA<Moment>},
    Builtin{"lower"_L1, {value}, 1, isLower},
    Builtin{"upper"_L1, {value}, 1, isUpper},
    Builtin{"odd"_L1, {value}, 1, leaves<1>},
    Builtin{"even"_L1, {value}, 1, leaves<0>},
    Builtin{"divisibleby"_L1, {value, "num"_L1}, 2, isDivisible},
    Builtin{"sameas"_L1, {value, other}, 2, isSame},
    Builtin{"in"_L1, {value, "seq"_L1}, 2, compared<Comparison::In>},
    Builtin{"eq"_L1, {value, other}, 2, compared<Comparison::Equal>},
    Builtin{"equalto"_L1, {value, other}, 2, compared<Comparison::Equal>},
    Builtin{"=="_L1, {value, other}, 2, compared<Comparison::Equal>},
    Builtin{"ne"_L1, {value, other}, 2, compared<Comparison::Unequal>},
    Builtin{"!="_L1, {value, other}, 2, compared<Comparison::Unequal>},
    Builtin{"lt"_L1, {value, other}, 2, compared<Comparison::Less>},
    Builtin{"lessthan"_L1, {value, other}, 2, compared<Comparison::Less>},
    Builtin{"<"_L1, {value, other}, 2, compared<Comparison::Less>},
    Builtin{"le"_L1, {value, other}, 2, compared<Comparison::LessEqual>},
    Builtin{"<="_L1, {value, other}, 2, compared<Comparison::LessEqual>},
    Builtin{"gt"_L1, {value, other}, 2, compared<Comparison::Greater>},
    Builtin{"greaterthan"_L1, {value, other}, 2, compared<Comparison::Greater>},
    Builtin{">"_L1, {value, other}, 2, compared<Comparison::Greater>},
    Builtin{"ge"_L1, {value, other}, 2, compared<Comparison::GreaterEqual>},
    Builtin{">="_L1, {value, other}, 2, compared<Comparison::GreaterEqual>},
    Builtin{"match"_L1, {value, "find"_L1, "ignorecase"_L1}, 1, matches},
    Builtin{"search"_L1, {value, "find"_L1, "ignorecase"_L1}, 1, searches},
    Builtin{"is_number"_L1, {value}, 1, looksLikeNumber},
    Builtin{"contains"_L1, {value, "item"_L1}, 2, hasItem},
    Builtin{"filter"_L1, {value}, 1, exists<findFilter>},
    Builtin{"test"_L1, {value}, 1, exists<findTest>},
};

} // namespace

Builtins tests()
{
    return table;
}

} // namespace holdfast::jinja
