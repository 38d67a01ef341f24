// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/template_builtins.h"
#include "app/decode/template_operators.h"
#include "app/decode/template_text.h"

#include <algorithm>
#include <cmath>

namespace holdfast::jinja {

namespace {

using namespace Qt::Literals::StringLiterals;
using enum DatumSequence::Flavour;

const QString& self(const Call& call)
{
    return *call[0].as<QString>();
}

template <bool (*Fits)(QChar)>
Datum allAre(Run&, const Call& call)
{
    return Datum::of(!self(call).isEmpty() && std::ranges::all_of(self(call), Fits));
}

bool isDigit(QChar c)
{
    return c.isDigit();
}

bool isLetter(QChar c)
{
    return c.isLetter();
}

bool isLetterOrDigit(QChar c)
{
    return c.isLetterOrNumber();
}

Datum isLower(Run&, const Call& call)
{
    return Datum::of(self(call) == self(call).toLower() && self(call) != self(call).toUpper());
}

Datum isUpper(Run&, const Call& call)
{
    return Datum::of(self(call) == self(call).toUpper() && self(call) != self(call).toLower());
}

/// One text or a tuple of texts.
template <bool (QString::*Is)(const QString&, Qt::CaseSensitivity) const>
Datum edge(Run& run, const Call& call)
{
    const auto fits = [&](const Datum& part) { return part.isText() && (self(call).*Is)(*part.as<QString>(), Qt::CaseSensitive); };
    const auto* several = call[1].sequence();
    if (!call[1].isText() && !(several && several->flavour == Tuple))
        return run.fail(u"a text or a tuple of texts is needed, not '%1'"_s.arg(typeName(call[1])));
    return Datum::of(several ? std::ranges::any_of(several->items, fits) : fits(call[1]));
}

enum class Absence { MinusOne, Failure };

Datum position(Run& run, const Call& call, qsizetype at, Absence absence)
{
    if (!call[1].isText())
        return run.fail(u"a text is needed, not '%1'"_s.arg(typeName(call[1])));
    if (at < 0 && absence == Absence::Failure)
        return run.fail(u"substring not found"_s);
    return Datum::of(at < 0 ? qint64(-1) : qint64(lengthOf(self(call).left(at))));
}

Datum find(Run& run, const Call& call)
{
    return position(run, call, self(call).indexOf(call.text(1), wholeArgument(run, call, 2, 0)), Absence::MinusOne);
}

Datum findLast(Run& run, const Call& call)
{
    return position(run, call, self(call).lastIndexOf(call.text(1)), Absence::MinusOne);
}

Datum index(Run& run, const Call& call)
{
    return position(run, call, self(call).indexOf(call.text(1), wholeArgument(run, call, 2, 0)), Absence::Failure);
}

Datum countText(Run& run, const Call& call)
{
    if (!call[1].isText() || call.text(1).isEmpty())
        return call[1].isText() ? Datum::of(qint64(lengthOf(self(call))) + 1) : run.fail(u"a text is needed, not '%1'"_s.arg(typeName(call[1])));
    qint64 count = 0;
    for (auto at = self(call).indexOf(call.text(1)); at >= 0; at = self(call).indexOf(call.text(1), at + call.text(1).size()))
        ++count;
    return Datum::of(count);
}

Datum get(Run& run, const Call& call)
{
    if (!DatumDict::canBeKey(call[1]))
        return run.fail(u"unhashable type: '%1'"_s.arg(typeName(call[1])));
    const Datum* found = call[0].dict()->find(call[1]);
    return found ? *found : call.value(2, Datum::none());
}

template <DatumSequence::Flavour Which>
Datum view(Run& run, const Call& call)
{
    std::vector<Datum> out;
    for (const auto& [key, value] : call[0].dict()->entries())
        out.push_back(Which == Keys ? key : Which == Values ? value : run.tuple({key, value}));
    return run.sequence(Which, std::move(out));
}

Datum copy(Run&, const Call& call)
{
    return call[0];
}

Datum countItems(Run&, const Call& call)
{
    return Datum::of(qint64(std::ranges::count(call[0].sequence()->items, call[1])));
}

Datum indexOfItem(Run& run, const Call& call)
{
    const auto& items = call[0].sequence()->items;
    const auto at = std::ranges::find(items, call[1]);
    return at == items.end() ? run.fail(u"the value is not in the list"_s) : Datum::of(qint64(at - items.begin()));
}

Datum isWhole(Run&, const Call& call)
{
    return Datum::of(std::isfinite(*call[0].number()) && *call[0].number() == std::floor(*call[0].number()));
}

Datum bitLength(Run& run, const Call& call)
{
    const auto whole = wholeNumber(call[0]);
    if (!whole)
        return run.fail(u"the number is too large"_s);
    int bits = 0;
    for (auto rest = *whole < 0 ? 0 - quint64(*whole) : quint64(*whole); rest != 0; rest >>= 1)
        ++bits;
    return Datum::of(bits);
}

constexpr auto value = "self"_L1;
constexpr std::array queries{
    Builtin{"isdigit"_L1, {value}, 1, allAre<isDigit>},
    Builtin{"isdecimal"_L1, {value}, 1, allAre<isDigit>},
    Builtin{"isnumeric"_L1, {value}, 1, allAre<isDigit>},
    Builtin{"isalpha"_L1, {value}, 1, allAre<isLetter>},
    Builtin{"isalnum"_L1, {value}, 1, allAre<isLetterOrDigit>},
    Builtin{"isspace"_L1, {value}, 1, allAre<isSpace>},
    Builtin{"islower"_L1, {value}, 1, isLower},
    Builtin{"isupper"_L1, {value}, 1, isUpper},
    Builtin{"startswith"_L1, {value, "prefix"_L1}, 2, edge<&QString::startsWith>},
    Builtin{"endswith"_L1, {value, "suffix"_L1}, 2, edge<&QString::endsWith>},
    Builtin{"find"_L1, {value, "sub"_L1, "start"_L1}, 2, find},
    Builtin{"rfind"_L1, {value, "sub"_L1}, 2, findLast},
    Builtin{"index"_L1, {value, "sub"_L1, "start"_L1}, 2, index},
    Builtin{"count"_L1, {value, "sub"_L1}, 2, countText},
};
constexpr std::array table{
    Builtin{"dict.get"_L1, {value, "key"_L1, "default"_L1}, 2, get},
    Builtin{"dict.keys"_L1, {value}, 1, view<Keys>},
    Builtin{"dict.values"_L1, {value}, 1, view<Values>},
    Builtin{"dict.items"_L1, {value}, 1, view<Items>},
    Builtin{"dict.copy"_L1, {value}, 1, copy},
    Builtin{"list.copy"_L1, {value}, 1, copy},
    Builtin{"list.count"_L1, {value, "item"_L1}, 2, countItems},
    Builtin{"list.index"_L1, {value, "item"_L1}, 2, indexOfItem},
    Builtin{"tuple.count"_L1, {value, "item"_L1}, 2, countItems},
    Builtin{"tuple.index"_L1, {value, "item"_L1}, 2, indexOfItem},
    Builtin{"float.is_integer"_L1, {value}, 1, isWhole},
    Builtin{"int.bit_length"_L1, {value}, 1, bitLength},
};

} // namespace

Builtins textQueries()
{
    return queries;
}

Builtins valueMethods()
{
    return table;
}

} // namespace holdfast::jinja
