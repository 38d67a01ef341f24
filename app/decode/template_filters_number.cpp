// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/template_builtins.h"
#include "app/decode/template_operators.h"
#include "app/decode/template_text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace holdfast::jinja {

namespace {

using namespace Qt::Literals::StringLiterals;

/// The default when one was given; without one the message does not fit.
Datum otherwise(Run& run, const Call& call, std::size_t slot, QLatin1StringView name)
{
    if (call.has(slot))
        return call[slot];
    return run.fail(u"%1 got invalid input '%2' and no default was given"_s.arg(name, textOf(call[0]).left(60)));
}

Datum toFloat(Run& run, const Call& call)
{
    if (!isThere(run, call[0]))
        return {};
    const auto number = floatOf(call[0]);
    return number ? Datum::of(*number) : otherwise(run, call, 1, "float"_L1);
}

std::optional<Datum> wholeOf(const Datum& value, int base)
{
    if (const auto* text = value.as<QString>()) {
        if (auto whole = readInteger(*text, base))
            return whole;
        const auto real = readFloat(*text);
        return real ? truncated(*real) : std::nullopt;
    }
    if (value.isInteger())
        return value.is<bool>() ? Datum::of(*wholeNumber(value)) : value;
    return value.is<double>() ? truncated(*value.as<double>()) : std::nullopt;
}

Datum toInt(Run& run, const Call& call)
{
    if (!isThere(run, call[0]))
        return {};
    const qint64 base = wholeArgument(run, call, 2, 10);
    if (base != 0 && (base < 2 || base > 36))
        return otherwise(run, call, 1, "int"_L1);
    const auto whole = wholeOf(call[0], int(base));
    return whole ? *whole : otherwise(run, call, 1, "int"_L1);
}

Datum toBool(Run& run, const Call& call)
{
    static const std::array yes{u"1"_s, u"true"_s, u"yes"_s, u"on"_s, u"enable"_s};
    static const std::array no{u"0"_s, u"false"_s, u"no"_s, u"off"_s, u"disable"_s};
    if (call[0].isNumber())
        return Datum::of(call[0].truth());
    const QString word = call[0].isText() ? stripped(call.text(0)).toLower() : QString();
    if (std::ranges::find(yes, word) != yes.end())
        return Datum::of(true);
    return std::ranges::find(no, word) != no.end() ? Datum::of(false) : otherwise(run, call, 1, "bool"_L1);
}

Datum isNumber(Run& run, const Call& call)
{
    if (!isThere(run, call[0]))
        return {};
    const auto number = floatOf(call[0]);
    return Datum::of(number && std::isfinite(*number));
}

Datum absolute(Run& run, const Call& call)
{
    if (!isThere(run, call[0]))
        return {};
    if (!call[0].isNumber() && !call[0].is<Duration>())
        return run.fail(u"bad operand type for abs(): '%1'"_s.arg(typeName(call[0])));
    if (const auto* real = call[0].as<double>())
        return Datum::of(std::abs(*real));
    const Datum value = call[0].is<bool>() ? Datum::of(*wholeNumber(call[0])) : call[0];
    return order(run, value, value.is<Duration>() ? Datum(Datum::State(Duration{})) : Datum::of(0)) < 0 ? negated(run, value) : value;
}

/// Halves go to the even neighbour, and what looks like a half but is not does not: by the decimal digits.
double rounded(double value, qint64 places)
{
    if (!std::isfinite(value) || places > 300)
        return value;
    if (places < 0) {
        const double unit = std::pow(10.0, double(-places));
        return std::nearbyint(value / unit) * unit;
    }
    std::array<char, 700> buffer{};
    const auto done = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::fixed, int(places));
    double out = value;
    std::from_chars(buffer.data(), done.ptr, out);
    return out;
}

double roundedBy(const QString& method, double value, qint64 places)
{
    const double unit = std::pow(10.0, double(places));
    if (method == u"ceil")
        return std::ceil(value * unit) / unit;
    if (method == u"floor")
        return std::floor(value * unit) / unit;
    if (method == u"half")
        return std::nearbyint(value * 2) / 2;
    return rounded(value, places);
}

Datum round(Run& run, const Call& call)
{
    if (!isThere(run, call[0]))
        return {};
    const auto number = floatOf(call[0]);
    const bool given = call.has(1);
    const auto places = given ? wholeNumber(call[1]) : std::optional<qint64>(0);
    if (!number || !places || std::abs(*places) > 300)
        return otherwise(run, call, 3, "round"_L1);
    const double value = roundedBy(call.text(2, u"common"_s), *number, *places);
    if (*places != 0)
        return Datum::of(value);
    const auto whole = truncated(value);
    return whole ? *whole : otherwise(run, call, 3, "round"_L1);
}

Datum combine(Run& run, const Call& call, Arithmetic operation, QLatin1StringView name)
{
    if (!isThere(run, call[0]) || !isThere(run, call[1]))
        return {};
    const auto number = floatOf(call[0]);
    if (!number || !call[1].isNumber())
        return otherwise(run, call, 2, name);
    return calculate(run, operation, Datum::of(*number), call[1]);
}

Datum add(Run& run, const Call& call)
{
    return combine(run, call, Arithmetic::Add, "add"_L1);
}

Datum multiply(Run& run, const Call& call)
{
    return combine(run, call, Arithmetic::Multiply, "multiply"_L1);
}

template <double (*Function)(double)>
Datum applied(Run& run, const Call& call)
{
    if (!isThere(run, call[0]))
        return {};
    const auto number = floatOf(call[0]);
    const double value = number ? Function(*number) : 0;
    return number && (!std::isnan(value) || std::isnan(*number)) ? Datum::of(value) : otherwise(run, call, 1, "the function"_L1);
}

Datum logarithm(Run& run, const Call& call)
{
    if (!isThere(run, call[0]))
        return {};
    const auto number = floatOf(call[0]);
    const auto base = call.has(1) ? floatOf(call[1]) : std::optional<double>(std::exp(1.0));
    if (!number || !base || *number <= 0 || *base <= 0 || *base == 1)
        return otherwise(run, call, 2, "log"_L1);
    return Datum::of(call.has(1) ? std::log(*number) / std::log(*base) : std::log(*number));
}

std::optional<std::vector<Datum>> spread(Run& run, const Call& call)
{
    if (!call[0].isNumber())
        return elements(run, call[0]);
    std::vector<Datum> all = call.rest;
    all.insert(all.begin(), call[0]);
    return all;
}

/// The default may be the second of two arguments when the first is a list.
Datum noStatistics(Run& run, const Call& call, QLatin1StringView name)
{
    for (const auto& [key, value] : call.named)
        if (key == u"default")
            return value;
    return !call[0].isNumber() && !call.rest.empty() ? call.rest.front() : run.fail(u"%1 got invalid input and no default was given"_s.arg(name));
}

std::optional<std::vector<double>> numbersOf(Run& run, const Call& call)
{
    const auto items = spread(run, call);
    if (!items || items->empty() || !std::ranges::all_of(*items, &Datum::isNumber))
        return {};
    std::vector<double> numbers;
    for (const Datum& item : *items)
        numbers.push_back(*item.number());
    return numbers;
}

Datum average(Run& run, const Call& call)
{
    const auto numbers = numbersOf(run, call);
    if (!numbers)
        return noStatistics(run, call, "average"_L1);
    long double sum = 0;
    for (const double number : *numbers)
        sum += number;
    return Datum::of(double(sum) / double(numbers->size()));
}

Datum median(Run& run, const Call& call)
{
    auto items = spread(run, call);
    if (!items || items->empty() || !std::ranges::all_of(*items, &Datum::isNumber))
        return noStatistics(run, call, "median"_L1);
    std::ranges::stable_sort(*items, [](const Datum& a, const Datum& b) { return *a.number() < *b.number(); });
    const std::size_t middle = items->size() / 2;
    if (items->size() % 2 == 1)
        return (*items)[middle];
    return calculate(run, Arithmetic::Divide, calculate(run, Arithmetic::Add, (*items)[middle - 1], (*items)[middle]), Datum::of(2));
}

template <typename Operation>
Datum bitwise(Run& run, const Call& call)
{
    const auto a = wholeNumber(call[0]), b = wholeNumber(call[1]);
    if (!isThere(run, call[0]) || !isThere(run, call[1]))
        return {};
    return a && b ? Datum::of(qint64(Operation()(*a, *b))) : run.fail(u"bitwise operations need integers"_s);
}

Datum clamp(Run& run, const Call& call)
{
    const auto number = floatOf(call[0]), least = floatOf(call[1]), most = floatOf(call[2]);
    return number && least && most ? Datum::of(std::max(*least, std::min(*most, *number))) : run.fail(u"clamp needs numbers"_s);
}

constexpr auto value = "value"_L1;
constexpr auto fallback = "default"_L1;
constexpr std::array table{
    Builtin{"float"_L1, {value, fallback}, 1, toFloat, false, true},
    Builtin{"int"_L1, {value, fallback, "base"_L1}, 1, toInt, false, true},
    Builtin{"bool"_L1, {value, fallback}, 1, toBool, false, true},
    Builtin{"is_number"_L1, {value}, 1, isNumber, false, true},
    Builtin{"abs"_L1, {value}, 1, absolute},
    Builtin{"round"_L1, {value, "precision"_L1, "method"_L1, fallback}, 1, round},
    Builtin{"add"_L1, {value, "amount"_L1, fallback}, 2, add},
    Builtin{"multiply"_L1, {value, "amount"_L1, fallback}, 2, multiply},
    Builtin{"log"_L1, {value, "base"_L1, fallback}, 1, logarithm, false, true},
    Builtin{"sqrt"_L1, {value, fallback}, 1, applied<std::sqrt>, false, true},
    Builtin{"sin"_L1, {value, fallback}, 1, applied<std::sin>, false, true},
    Builtin{"cos"_L1, {value, fallback}, 1, applied<std::cos>, false, true},
    Builtin{"tan"_L1, {value, fallback}, 1, applied<std::tan>, false, true},
    Builtin{"asin"_L1, {value, fallback}, 1, applied<std::asin>, false, true},
    Builtin{"acos"_L1, {value, fallback}, 1, applied<std::acos>, false, true},
    Builtin{"atan"_L1, {value, fallback}, 1, applied<std::atan>, false, true},
    Builtin{"average"_L1, {value}, 1, average, true, true},
    Builtin{"median"_L1, {value}, 1, median, true, true},
    Builtin{"bitwise_and"_L1, {value, "second"_L1}, 2, bitwise<std::bit_and<>>, false, true},
    Builtin{"bitwise_or"_L1, {value, "second"_L1}, 2, bitwise<std::bit_or<>>, false, true},
    Builtin{"bitwise_xor"_L1, {value, "second"_L1}, 2, bitwise<std::bit_xor<>>, false, true},
    Builtin{"clamp"_L1, {value, "min_value"_L1, "max_value"_L1}, 3, clamp, false, true},
};

} // namespace

Builtins numberFilters()
{
    return table;
}

} // namespace holdfast::jinja
