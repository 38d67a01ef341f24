// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/template_builtins.h"
#include "app/decode/template_operators.h"
#include "app/decode/template_pick.h"
#include "app/decode/template_text.h"

#include <algorithm>

namespace holdfast::jinja {

namespace {

using namespace Qt::Literals::StringLiterals;
using Items = std::vector<Datum>;
using Flavour = DatumSequence::Flavour;

Datum length(Run& run, const Call& call)
{
    const auto* sequence = call[0].sequence();
    if (const auto* text = call[0].as<QString>())
        return Datum::of(qint64(lengthOf(*text)));
    if (const auto* dict = call[0].dict())
        return Datum::of(qint64(dict->entries().size()));
    if (call[0].isUndefined())
        return Datum::of(0);
    if (!sequence || sequence->flavour == Flavour::Stream)
        return run.fail(u"object of type '%1' has no len()"_s.arg(typeName(call[0])));
    return Datum::of(qint64(sequence->items.size()));
}

Datum first(Run& run, const Call& call)
{
    const auto items = elements(run, call[0]);
    return items && !items->empty() ? items->front() : Datum::undefined(u"first"_s);
}

Datum last(Run& run, const Call& call)
{
    const auto* sequence = call[0].sequence();
    if (sequence && (sequence->flavour == Flavour::Stream || sequence->flavour == Flavour::Set))
        return run.fail(u"the last of these cannot be seen"_s);
    const auto items = elements(run, call[0]);
    return items && !items->empty() ? items->back() : Datum::undefined(u"last"_s);
}

Datum list(Run& run, const Call& call)
{
    auto items = elements(run, call[0]);
    return items ? run.list(std::move(*items)) : Datum();
}

Datum join(Run& run, const Call& call)
{
    const auto items = elements(run, call[0]);
    const QString between = call.text(1);
    QString out;
    for (std::size_t i = 0; items && i < items->size() && run.spend(1 + out.size() / 4096); ++i) {
        if (i > 0)
            out += between;
        out += textOf(call.has(2) && !call[2].isNone() ? reach(run, (*items)[i], call[2]) : (*items)[i]);
    }
    return run.text(out);
}

Datum reverse(Run& run, const Call& call)
{
    auto items = elements(run, call[0]);
    if (!items)
        return {};
    std::ranges::reverse(*items);
    if (!call[0].isText())
        return run.stream(std::move(*items));
    QString out;
    for (const Datum& item : *items)
        out += *item.as<QString>();
    return run.text(out);
}

/// What things are put in order by: without case unless told, by an attribute when told.
Datum rank(Run& run, const Datum& item, const Call& call, std::size_t caseSlot, std::size_t attributeSlot)
{
    const bool byAttribute = call.has(attributeSlot) && !call[attributeSlot].isNone();
    Datum key = byAttribute ? reach(run, item, call[attributeSlot]) : item;
    const auto* text = key.as<QString>();
    return text && !call.flag(caseSlot) ? Datum::of(text->toLower()) : key;
}

/// A sort that bears an order which fails half way.
void arrange(Run& run, std::vector<std::pair<Datum, Datum>>& ranked, bool backwards)
{
    const auto comesFirst = [&](const auto& a, const auto& b) { return !run.failed() && (backwards ? order(run, b.first, a.first) : order(run, a.first, b.first)) < 0; };
    std::stable_sort(ranked.begin(), ranked.end(), comesFirst);
}

std::vector<std::pair<Datum, Datum>> ranked(Run& run, const Call& call, std::size_t caseSlot, std::size_t attributeSlot)
{
    std::vector<std::pair<Datum, Datum>> out;
    for (const Datum& item : elements(run, call[0]).value_or(Items()))
        if (run.spend())
            out.emplace_back(rank(run, item, call, caseSlot, attributeSlot), item);
    return out;
}

Items seconds(const std::vector<std::pair<Datum, Datum>>& pairs)
{
    Items items;
    for (const auto& pair : pairs)
        items.push_back(pair.second);
    return items;
}

Datum sort(Run& run, const Call& call)
{
    auto items = ranked(run, call, 2, 3);
    arrange(run, items, call.flag(1));
    return run.list(seconds(items));
}

Datum unique(Run& run, const Call& call)
{
    DatumDict seen;
    Items items;
    for (const auto& [key, item] : ranked(run, call, 1, 2)) {
        if (!DatumDict::canBeKey(key))
            return run.fail(u"unhashable type: '%1'"_s.arg(typeName(key)));
        if (!seen.find(key))
            items.push_back(item);
        seen.insert(key, Datum::none());
    }
    return run.stream(std::move(items));
}

Datum extreme(Run& run, const Call& call, int wanted)
{
    const auto items = ranked(run, call, 1, 2);
    if (items.empty())
        return Datum::undefined(wanted < 0 ? u"min"_s : u"max"_s);
    const auto* best = &items.front();
    for (const auto& item : items)
        if (order(run, item.first, best->first) * wanted > 0)
            best = &item;
    return best->second;
}

Datum least(Run& run, const Call& call)
{
    return extreme(run, call, -1);
}

Datum most(Run& run, const Call& call)
{
    return extreme(run, call, 1);
}

Datum sum(Run& run, const Call& call)
{
    const auto items = elements(run, call[0]);
    Datum total = call.value(2, Datum::of(0));
    for (std::size_t i = 0; items && i < items->size() && !run.failed(); ++i)
        total = calculate(run, Arithmetic::Add, total, call.has(1) && !call[1].isNone() ? reach(run, (*items)[i], call[1]) : (*items)[i]);
    return total;
}

Datum items(Run& run, const Call& call)
{
    if (call[0].isUndefined())
        return run.stream({});
    if (!call[0].dict())
        return run.fail(u"Can only get item pairs from a mapping"_s);
    Items pairs;
    for (const auto& [key, value] : call[0].dict()->entries())
        pairs.push_back(run.tuple({key, value}));
    return run.stream(std::move(pairs));
}

Datum dictSort(Run& run, const Call& call)
{
    if (!call[0].dict())
        return run.fail(u"dictsort needs a mapping"_s);
    const bool byValue = call.text(2) == u"value";
    std::vector<std::pair<Datum, Datum>> pairs;
    for (const auto& [key, value] : call[0].dict()->entries())
        pairs.emplace_back(rank(run, byValue ? value : key, call, 1, 4), run.tuple({key, value}));
    arrange(run, pairs, call.flag(3));
    return run.list(seconds(pairs));
}

Datum batch(Run& run, const Call& call)
{
    const qint64 size = wholeArgument(run, call, 1, 1);
    Items rows, row;
    for (const Datum& item : elements(run, call[0]).value_or(Items())) {
        if (size > 0 && qint64(row.size()) == size)
            rows.push_back(run.list(std::exchange(row, {})));
        row.push_back(item);
    }
    while (call.has(2) && !call[2].isNone() && !row.empty() && qint64(row.size()) < size && run.spend())
        row.push_back(call[2]);
    if (!row.empty())
        rows.push_back(run.list(std::move(row)));
    return run.stream(std::move(rows));
}

Datum isIn(Run& run, const Call& call)
{
    return Datum::of(contains(run, call[0], call[1]));
}

void flattenInto(Run& run, const Datum& value, qint64 levels, Items& out)
{
    for (const Datum& item : elements(run, value).value_or(Items())) {
        if (!run.spend())
            return;
        if ((item.sequence() || item.dict()) && levels != 0)
            flattenInto(run, item, levels - 1, out);
        else
            out.push_back(item);
    }
}

Datum flatten(Run& run, const Call& call)
{
    Items out;
    if (call[0].isText())
        return run.fail(u"flatten expected a list"_s);
    flattenInto(run, call[0], call.has(1) && !call[1].isNone() ? wholeArgument(run, call, 1, 0) + 1 : -1, out);
    return run.list(std::move(out));
}

constexpr auto value = "value"_L1;
constexpr auto sensitive = "case_sensitive"_L1;
constexpr auto byAttribute = "attribute"_L1;
constexpr std::array table{
    Builtin{"length"_L1, {value}, 1, length},
    Builtin{"count"_L1, {value}, 1, length},
    Builtin{"first"_L1, {value}, 1, first},
    Builtin{"last"_L1, {value}, 1, last},
    Builtin{"list"_L1, {value}, 1, list},
    Builtin{"join"_L1, {value, "d"_L1, byAttribute}, 1, join},
    Builtin{"reverse"_L1, {value}, 1, reverse},
    Builtin{"sort"_L1, {value, "reverse"_L1, sensitive, byAttribute}, 1, sort},
    Builtin{"unique"_L1, {value, sensitive, byAttribute}, 1, unique},
    Builtin{"min"_L1, {value, sensitive, byAttribute}, 1, least},
    Builtin{"max"_L1, {value, sensitive, byAttribute}, 1, most},
    Builtin{"sum"_L1, {value, byAttribute, "start"_L1}, 1, sum},
    Builtin{"items"_L1, {value}, 1, items},
    Builtin{"dictsort"_L1, {value, sensitive, "by"_L1, "reverse"_L1}, 1, dictSort},
    Builtin{"batch"_L1, {value, "linecount"_L1, "fill_with"_L1}, 2, batch},
    Builtin{"contains"_L1, {value, "item"_L1}, 2, isIn},
    Builtin{"flatten"_L1, {value, "levels"_L1}, 1, flatten, false, true},
};

} // namespace

Builtins listFilters()
{
    return table;
}

} // namespace holdfast::jinja
