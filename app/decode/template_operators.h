// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decode/template_run.h"

/// What operators do to values, as Python has it. A mismatch of types fails the run.
namespace holdfast::jinja {

enum class Arithmetic { Add, Subtract, Multiply, Divide, FloorDivide, Modulo, Power };
enum class Comparison { Equal, Unequal, Less, LessEqual, Greater, GreaterEqual, In, NotIn };

[[nodiscard]] Datum calculate(Run& run, Arithmetic operation, const Datum& a, const Datum& b);
[[nodiscard]] Datum negated(Run& run, const Datum& value);
[[nodiscard]] bool compare(Run& run, Comparison comparison, const Datum& a, const Datum& b);
[[nodiscard]] bool contains(Run& run, const Datum& container, const Datum& item);
/// Less than zero, zero, more than zero.
[[nodiscard]] int order(Run& run, const Datum& a, const Datum& b);

[[nodiscard]] Datum attribute(Run& run, const Datum& value, const QString& name); ///< value.name
[[nodiscard]] Datum item(Run& run, const Datum& value, const Datum& key);         ///< value[key]
[[nodiscard]] Datum slice(Run& run, const Datum& value, const Datum& from, const Datum& to, const Datum& step);

/// The elements a loop would see; nothing (and a failed run) when there are none to see.
[[nodiscard]] std::optional<std::vector<Datum>> elements(Run& run, const Datum& value);

/// Fails the run with the reason of Jinja when the value is undefined.
[[nodiscard]] bool isThere(Run& run, const Datum& value);

[[nodiscard]] std::optional<qint64> wholeNumber(const Datum& value);             ///< an int of Python, in 64 bits
[[nodiscard]] std::optional<Datum> truncated(double value);                     ///< int(float)
[[nodiscard]] std::optional<double> floatOf(const Datum& value);                ///< float(), texts included

} // namespace holdfast::jinja
