// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decode/template_run.h"

#include <array>
#include <span>

/// Filters, tests, functions and methods: one row each in a table.
namespace holdfast::jinja {

/// What a template wrote between the parentheses.
struct Arguments
{
    std::vector<Datum> positional;
    std::vector<std::pair<QString, Datum>> named;
};

constexpr std::size_t mostParameters = 5;

/// The same, laid out by the callee's parameters.
struct Call
{
    std::array<std::optional<Datum>, mostParameters> slots;
    std::vector<Datum> rest;                       ///< beyond the parameters, of an open builtin
    std::vector<std::pair<QString, Datum>> named; ///< names it does not know, of an open builtin

    [[nodiscard]] bool has(std::size_t i) const { return slots[i].has_value(); }
    [[nodiscard]] const Datum& operator[](std::size_t i) const { return *slots[i]; }
    [[nodiscard]] Datum value(std::size_t i, Datum otherwise) const { return slots[i].value_or(std::move(otherwise)); }
    [[nodiscard]] QString text(std::size_t i, const QString& otherwise = {}) const; ///< str() of it
    [[nodiscard]] bool flag(std::size_t i, bool otherwise = false) const { return has(i) ? slots[i]->truth() : otherwise; }
};

struct Builtin
{
    QLatin1StringView name;
    std::array<QLatin1StringView, mostParameters> parameters; ///< of a filter, test or method the first is what it is applied to
    std::size_t required;
    Datum (*function)(Run&, const Call&);
    bool open = false;       ///< takes any further arguments
    bool everywhere = false; ///< a filter that is a function too
};
using Builtins = std::span<const Builtin>;

Builtins textFilters();
Builtins numberFilters();
Builtins valueFilters();
Builtins listFilters();
Builtins pickFilters();
Builtins timeFilters();
Builtins timeFunctions();
Builtins timeMethods();
Builtins patternFilters();
Builtins tests();
Builtins functions();
Builtins textMethods();
Builtins textQueries();
Builtins valueMethods();

/// nullptr when there is none of that name.
[[nodiscard]] const Builtin* findFilter(const QString& name);
[[nodiscard]] const Builtin* findTest(const QString& name);

/// A function of that name, or undefined.
[[nodiscard]] Datum global(const QString& name);
/// The method of a value, nothing when its type has none of that name.
[[nodiscard]] std::optional<Datum> method(const Datum& self, const QString& name);
/// A namespace's members can be set; false for anything else.
[[nodiscard]] bool setMember(Run& run, const Datum& space, const QString& name, Datum value);

[[nodiscard]] Datum invoke(Run& run, const Builtin& builtin, Arguments arguments);
[[nodiscard]] Datum call(Run& run, const Datum& callee, Arguments arguments);

/// The whole number in a slot; fails the run when it is none.
[[nodiscard]] qint64 wholeArgument(Run& run, const Call& call, std::size_t slot, qint64 otherwise);

} // namespace holdfast::jinja
