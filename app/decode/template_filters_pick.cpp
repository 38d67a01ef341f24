// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/template_builtins.h"
#include "app/decode/template_operators.h"
#include "app/decode/template_pick.h"
#include "app/decode/template_text.h"

namespace holdfast::jinja {

namespace {

using namespace Qt::Literals::StringLiterals;
using Items = std::vector<Datum>;

const Datum* named(const Call& call, QLatin1StringView name)
{
    for (const auto& [known, value] : call.named)
        if (known == name)
            return &value;
    return nullptr;
}

/// What is false has none, whatever it is.
Items candidates(Run& run, const Datum& value)
{
    return value.truth() ? elements(run, value).value_or(Items()) : Items();
}

Datum mapped(Run& run, const Datum& item, const Call& call, const Builtin* filter)
{
    if (filter) {
        Arguments arguments{{item}, call.named};
        arguments.positional.insert(arguments.positional.end(), call.rest.begin() + 1, call.rest.end());
        return invoke(run, *filter, std::move(arguments));
    }
    const Datum found = reach(run, item, *named(call, "attribute"_L1));
    const Datum* otherwise = named(call, "default"_L1);
    return found.isUndefined() && otherwise ? *otherwise : found;
}

Datum map(Run& run, const Call& call)
{
    const Builtin* filter = call.rest.empty() ? nullptr : findFilter(textOf(call.rest.front()));
    if (!filter && (!call.rest.empty() || !named(call, "attribute"_L1)))
        return run.fail(u"map needs a known filter or an attribute"_s);
    Items out;
    for (const Datum& item : candidates(run, call[0]))
        if (run.spend())
            out.push_back(mapped(run, item, call, filter));
    return run.stream(std::move(out));
}

/// Keeps the items whose test has the wanted outcome. `rest` is [attribute,] test, arguments of the test.
Datum picked(Run& run, const Call& call, bool byAttribute, bool wanted)
{
    const std::size_t at = byAttribute ? 1 : 0;
    const Builtin* test = call.rest.size() > at ? findTest(textOf(call.rest[at])) : nullptr;
    if (call.rest.size() < at || (call.rest.size() > at && !test))
        return run.fail(u"no test of that name"_s);
    Items out;
    for (const Datum& item : candidates(run, call[0])) {
        if (!run.spend())
            break;
        const Datum seen = byAttribute ? reach(run, item, call.rest.front()) : item;
        Arguments arguments{{seen}, call.named};
        if (test)
            arguments.positional.insert(arguments.positional.end(), call.rest.begin() + std::ptrdiff_t(at) + 1, call.rest.end());
        if ((test ? invoke(run, *test, std::move(arguments)) : seen).truth() == wanted)
            out.push_back(item);
    }
    return run.stream(std::move(out));
}

Datum select(Run& run, const Call& call)
{
    return picked(run, call, false, true);
}

Datum reject(Run& run, const Call& call)
{
    return picked(run, call, false, false);
}

Datum selectByAttribute(Run& run, const Call& call)
{
    return picked(run, call, true, true);
}

Datum rejectByAttribute(Run& run, const Call& call)
{
    return picked(run, call, true, false);
}

constexpr auto value = "value"_L1;
constexpr std::array table{
    Builtin{"map"_L1, {value}, 1, map, true},
    Builtin{"select"_L1, {value}, 1, select, true},
    Builtin{"reject"_L1, {value}, 1, reject, true},
    Builtin{"selectattr"_L1, {value}, 1, selectByAttribute, true},
    Builtin{"rejectattr"_L1, {value}, 1, rejectByAttribute, true},
};

} // namespace

Datum reach(Run& run, const Datum& from, const Datum& path)
{
    if (!path.isText())
        return item(run, from, path);
    Datum at = from;
    for (const QString& part : path.as<QString>()->split(u'.')) {
        bool isNumber = false;
        const int index = part.toInt(&isNumber);
        at = item(run, at, isNumber ? Datum::of(index) : Datum::of(part));
    }
    return at;
}

Builtins pickFilters()
{
    return table;
}

} // namespace holdfast::jinja
