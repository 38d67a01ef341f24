// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/template_builtins.h"
#include "app/decode/template_operators.h"
#include "app/decode/template_text.h"

#include <algorithm>

namespace holdfast::jinja {

namespace {

using namespace Qt::Literals::StringLiterals;
using Items = std::vector<Datum>;

constexpr qint64 longestRange = 100'000;

Datum range(Run& run, const Call& call)
{
    const bool one = !call.has(1);
    const qint64 from = one ? 0 : wholeArgument(run, call, 0, 0);
    const qint64 to = wholeArgument(run, call, one ? 0 : 1, 0);
    const qint64 step = wholeArgument(run, call, 2, 1);
    if (step == 0)
        return run.fail(u"range() arg 3 must not be zero"_s);
    Items items;
    for (qint64 at = from; step > 0 ? at < to : at > to;) {
        if (!run.spend() || qint64(items.size()) >= longestRange)
            return run.fail(u"Range too big"_s);
        items.push_back(Datum::of(at));
        if (__builtin_add_overflow(at, step, &at))
            break;
    }
    return run.sequence(DatumSequence::Flavour::Range, std::move(items));
}

/// Of several values, or of one list of values.
Datum extreme(Run& run, const Call& call, const QString& filter)
{
    Arguments arguments{{}, call.named};
    if (call.rest.empty())
        return run.fail(u"%1 expected at least 1 argument, got 0"_s.arg(filter));
    if (call.rest.size() == 1 && call.rest.front().isNumber())
        return run.fail(u"'%1' object is not iterable"_s.arg(typeName(call.rest.front())));
    arguments.positional.push_back(call.rest.size() == 1 ? call.rest.front() : run.list(call.rest));
    return invoke(run, *findFilter(filter), std::move(arguments));
}

Datum least(Run& run, const Call& call)
{
    return extreme(run, call, u"min"_s);
}

Datum most(Run& run, const Call& call)
{
    return extreme(run, call, u"max"_s);
}

/// Pairs become entries.
bool enter(Run& run, DatumDict& dict, const Datum& source)
{
    if (source.dict()) {
        for (const auto& [key, value] : source.dict()->entries())
            dict.insert(key, value);
        return true;
    }
    for (const Datum& pair : elements(run, source).value_or(Items())) {
        const auto parts = elements(run, pair);
        if (!parts || parts->size() != 2 || !DatumDict::canBeKey(parts->front()))
            return false;
        dict.insert(parts->front(), parts->back());
    }
    return !run.failed();
}

Datum makeDict(Run& run, const Call& call)
{
    DatumDict dict;
    for (const Datum& source : call.rest)
        if (!enter(run, dict, source))
            return run.fail(u"dict needs pairs"_s);
    for (const auto& [name, value] : call.named)
        dict.insert(Datum::of(name), value);
    return run.dict(std::move(dict));
}

Datum zip(Run& run, const Call& call)
{
    std::vector<Items> columns;
    std::size_t rows = call.rest.empty() ? 0 : std::size_t(longestRange);
    for (const Datum& source : call.rest) {
        columns.push_back(elements(run, source).value_or(Items()));
        rows = std::min(rows, columns.back().size());
    }
    Items out;
    for (std::size_t i = 0; i < rows && run.spend(); ++i) {
        Items row;
        for (const Items& column : columns)
            row.push_back(column[i]);
        out.push_back(run.tuple(std::move(row)));
    }
    return run.stream(std::move(out));
}

Datum makeTuple(Run& run, const Call& call)
{
    auto items = elements(run, call[0]);
    return items ? run.tuple(std::move(*items)) : Datum();
}

Datum makeSet(Run& run, const Call& call)
{
    DatumDict seen;
    Items items;
    for (const Datum& item : elements(run, call[0]).value_or(Items())) {
        if (!DatumDict::canBeKey(item))
            return run.fail(u"unhashable type: '%1'"_s.arg(typeName(item)));
        if (!seen.find(item))
            items.push_back(item);
        seen.insert(item, Datum::none());
    }
    return run.sequence(DatumSequence::Flavour::Set, std::move(items));
}

constexpr std::array table{
    Builtin{"range"_L1, {"start"_L1, "stop"_L1, "step"_L1}, 1, range},
    Builtin{"min"_L1, {}, 0, least, true},
    Builtin{"max"_L1, {}, 0, most, true},
    Builtin{"dict"_L1, {}, 0, makeDict, true},
    Builtin{"dict.from_keys"_L1, {}, 0, makeDict, true},
    Builtin{"zip"_L1, {}, 0, zip, true},
    Builtin{"tuple"_L1, {"value"_L1}, 1, makeTuple},
    Builtin{"set"_L1, {"value"_L1}, 1, makeSet},
};

} // namespace

Builtins functions()
{
    return table;
}

} // namespace holdfast::jinja
