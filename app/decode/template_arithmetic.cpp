// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/template_operators.h"

#include "app/decode/template_format.h"
#include "app/decode/template_text.h"
#include "app/decode/template_time.h"

#include <array>
#include <cmath>

namespace holdfast::jinja {

namespace {

using namespace Qt::Literals::StringLiterals;

__extension__ using Wide = __int128;

constexpr std::array signs{"+"_L1, "-"_L1, "*"_L1, "/"_L1, "//"_L1, "%"_L1, "**"_L1};

QLatin1StringView signOf(Arithmetic operation)
{
    return signs[std::size_t(operation)];
}

Datum mismatch(Run& run, Arithmetic operation, const Datum& a, const Datum& b)
{
    return run.fail(u"unsupported operand type(s) for %1: '%2' and '%3'"_s.arg(signOf(operation), typeName(a), typeName(b)));
}

std::optional<Wide> wideOf(const Datum& value)
{
    if (const auto small = wholeNumber(value))
        return Wide(*small);
    const auto* big = value.as<BigInteger>();
    if (!big || big->digits.size() > 38)
        return {};
    Wide wide = 0;
    const bool negative = big->digits.startsWith('-');
    for (const char digit : big->digits.mid(negative ? 1 : 0))
        wide = wide * 10 + (digit - '0');
    return negative ? -wide : wide;
}

Datum narrowed(Wide value)
{
    if (value >= Wide(INT64_MIN) && value <= Wide(INT64_MAX))
        return Datum::of(qint64(value));
    QByteArray digits;
    for (Wide rest = value; rest != 0; rest /= 10)
        digits.prepend(char('0' + int(rest % 10 < 0 ? -(rest % 10) : rest % 10)));
    return Datum(Datum::State(BigInteger{value < 0 ? QByteArray("-" + digits) : digits}));
}

bool power(Wide base, Wide exponent, Wide& out)
{
    out = 1;
    if (base == 0 || base == 1)
        exponent = exponent > 0 ? 1 : 0;
    if (base == -1)
        exponent %= 2;
    for (Wide i = 0; i < exponent; ++i)
        if (__builtin_mul_overflow(out, base, &out))
            return false;
    return true;
}

Datum wholeResult(Run& run, Arithmetic operation, Wide a, Wide b)
{
    Wide out = 0;
    bool overflow = false;
    switch (operation) {
    case Arithmetic::Add: overflow = __builtin_add_overflow(a, b, &out); break;
    case Arithmetic::Subtract: overflow = __builtin_sub_overflow(a, b, &out); break;
    case Arithmetic::Multiply: overflow = __builtin_mul_overflow(a, b, &out); break;
    case Arithmetic::FloorDivide: out = a / b - ((a % b != 0 && (a % b < 0) != (b < 0)) ? 1 : 0); break;
    case Arithmetic::Modulo: out = a % b + ((a % b != 0 && (a % b < 0) != (b < 0)) ? b : 0); break;
    case Arithmetic::Power: overflow = !power(a, b, out); break;
    case Arithmetic::Divide: break;
    }
    return overflow ? run.fail(u"the number is too large"_s) : narrowed(out);
}

double floorDivision(double a, double b, double& remainder)
{
    remainder = std::fmod(a, b);
    double quotient = (a - remainder) / b;
    if (remainder != 0) {
        if ((b < 0) != (remainder < 0)) {
            remainder += b;
            quotient -= 1;
        }
    } else {
        remainder = std::copysign(0.0, b);
    }
    if (quotient == 0)
        return std::copysign(0.0, a / b);
    const double whole = std::floor(quotient);
    return quotient - whole > 0.5 ? whole + 1 : whole;
}

Datum realPower(Run& run, double a, double b)
{
    if (a == 0 && b < 0)
        return run.fail(u"0.0 cannot be raised to a negative power"_s);
    if (a < 0 && std::isfinite(b) && b != std::floor(b))
        return run.fail(u"a negative number cannot be raised to a fractional power"_s);
    const double out = std::pow(a, b);
    return std::isinf(out) && std::isfinite(a) && std::isfinite(b) ? run.fail(u"Numerical result out of range"_s) : Datum::of(out);
}

Datum realResult(Run& run, Arithmetic operation, double a, double b)
{
    double remainder = 0;
    switch (operation) {
    case Arithmetic::Add: return Datum::of(a + b);
    case Arithmetic::Subtract: return Datum::of(a - b);
    case Arithmetic::Multiply: return Datum::of(a * b);
    case Arithmetic::Divide: return Datum::of(a / b);
    case Arithmetic::FloorDivide: return Datum::of(floorDivision(a, b, remainder));
    case Arithmetic::Modulo: floorDivision(a, b, remainder); return Datum::of(remainder);
    case Arithmetic::Power: return realPower(run, a, b);
    }
    return {};
}

Datum numbers(Run& run, Arithmetic operation, const Datum& a, const Datum& b)
{
    const bool divides = operation == Arithmetic::Divide || operation == Arithmetic::FloorDivide || operation == Arithmetic::Modulo;
    if (divides && !b.truth())
        return run.fail(u"division by zero"_s);
    const bool whole = a.isInteger() && b.isInteger();
    const bool fraction = operation == Arithmetic::Divide || (operation == Arithmetic::Power && whole && *b.number() < 0);
    if (whole && !fraction) {
        const auto left = wideOf(a), right = wideOf(b);
        return left && right ? wholeResult(run, operation, *left, *right) : run.fail(u"the number is too large"_s);
    }
    return realResult(run, operation, *a.number(), *b.number());
}

Datum repeated(Run& run, const Datum& what, const Datum& times)
{
    const qint64 count = std::max(qint64(0), wholeNumber(times).value_or(0));
    if (const auto* text = what.as<QString>()) {
        if (count > 0 && text->size() > 1'000'000 / count)
            return run.fail(u"a text is too long"_s);
        return run.text(text->repeated(count));
    }
    const DatumSequence& sequence = *what.sequence();
    if (count > 0 && qint64(sequence.items.size()) > 100'000 / count)
        return run.fail(u"a list is too long"_s);
    std::vector<Datum> items;
    for (qint64 i = 0; i < count; ++i)
        items.insert(items.end(), sequence.items.begin(), sequence.items.end());
    return run.sequence(sequence.flavour, std::move(items));
}

bool isRepeatable(const Datum& value)
{
    using enum DatumSequence::Flavour;
    return value.isText() || (value.sequence() && (value.sequence()->flavour == List || value.sequence()->flavour == Tuple));
}

Datum joinedSequences(Run& run, const DatumSequence& a, const DatumSequence& b)
{
    std::vector<Datum> items = a.items;
    items.insert(items.end(), b.items.begin(), b.items.end());
    return run.sequence(a.flavour, std::move(items));
}

Datum movedMoment(Run& run, const Moment& moment, qint64 by)
{
    qint64 micros = 0;
    if (__builtin_add_overflow(moment.micros, by, &micros) || !isInYears(micros))
        return run.fail(u"date value out of range"_s);
    return Datum(Datum::State(Moment{micros, moment.offset}));
}

/// Points in time and spans between them; nothing when that is not what they are.
std::optional<Datum> times(Run& run, Arithmetic operation, const Datum& a, const Datum& b)
{
    const auto *momentA = a.as<Moment>(), *momentB = b.as<Moment>();
    const auto *durationA = a.as<Duration>(), *durationB = b.as<Duration>();
    const qint64 sign = operation == Arithmetic::Subtract ? -1 : 1;
    const bool sum = operation == Arithmetic::Add || operation == Arithmetic::Subtract;
    if (momentA && momentB && operation == Arithmetic::Subtract) {
        if (momentA->offset.has_value() != momentB->offset.has_value())
            return run.fail(u"can't subtract offset-naive and offset-aware datetimes"_s);
        return Datum(Datum::State(Duration{momentA->utc() - momentB->utc()}));
    }
    if (momentA && durationB && sum)
        return movedMoment(run, *momentA, sign * durationB->micros);
    if (durationA && momentB && operation == Arithmetic::Add)
        return movedMoment(run, *momentB, durationA->micros);
    if (durationA && durationB && sum)
        return Datum(Datum::State(Duration{durationA->micros + sign * durationB->micros}));
    if (durationA && durationB && operation == Arithmetic::Divide && durationB->micros != 0)
        return Datum::of(double(durationA->micros) / double(durationB->micros));
    return {};
}

} // namespace

Datum calculate(Run& run, Arithmetic operation, const Datum& a, const Datum& b)
{
    if (operation == Arithmetic::Modulo && a.isText())
        return printed(run, *a.as<QString>(), b);
    if (!isThere(run, a) || !isThere(run, b) || !run.spend())
        return {};
    if (a.isNumber() && b.isNumber())
        return numbers(run, operation, a, b);
    if (operation == Arithmetic::Add && a.isText() && b.isText())
        return run.text(*a.as<QString>() + *b.as<QString>());
    if (operation == Arithmetic::Add && a.sequence() && b.sequence() && isRepeatable(a) && a.sequence()->flavour == b.sequence()->flavour)
        return joinedSequences(run, *a.sequence(), *b.sequence());
    if (operation == Arithmetic::Multiply && isRepeatable(a) && b.isInteger())
        return repeated(run, a, b);
    if (operation == Arithmetic::Multiply && isRepeatable(b) && a.isInteger())
        return repeated(run, b, a);
    if (auto time = times(run, operation, a, b))
        return *time;
    return mismatch(run, operation, a, b);
}

Datum negated(Run& run, const Datum& value)
{
    if (!isThere(run, value))
        return {};
    if (const auto* real = value.as<double>())
        return Datum::of(-*real);
    if (const auto* duration = value.as<Duration>())
        return Datum(Datum::State(Duration{-duration->micros}));
    if (!value.isInteger())
        return run.fail(u"bad operand type for unary -: '%1'"_s.arg(typeName(value)));
    return numbers(run, Arithmetic::Subtract, Datum::of(0), value);
}

std::optional<qint64> wholeNumber(const Datum& value)
{
    if (const auto* whole = value.as<qint64>())
        return *whole;
    if (const auto* truth = value.as<bool>())
        return *truth ? 1 : 0;
    return {};
}

std::optional<Datum> truncated(double value)
{
    if (!std::isfinite(value))
        return {};
    const double whole = std::trunc(value);
    if (std::abs(whole) < 1e37)
        return narrowed(Wide(whole));
    return Datum(Datum::State(BigInteger{QByteArray::number(whole, 'f', 0)}));
}

std::optional<double> floatOf(const Datum& value)
{
    if (const auto* text = value.as<QString>())
        return readFloat(*text);
    return value.number();
}

} // namespace holdfast::jinja
