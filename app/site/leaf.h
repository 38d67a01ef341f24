// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/point.h"

#include <string_view>

namespace holdfast::site {

/// One value of a simulated device. `part` is the Home Assistant component and, where a component has several values, which of them ("climate.target").
struct Leaf
{
    std::string_view key;  ///< in the device's own state message
    std::string_view part = "sensor";
    const char* name = "";
    Quantity quantity = Quantity::None;
    const char* unit = "";
    int decimals = 0;
    double minimum = 0;    ///< equal to maximum: no range
    double maximum = 0;
    double step = 0;
    const char* values = ""; ///< separated by |
    Accumulation accumulation = Accumulation::Measurement;
    PointCategory category = PointCategory::None;
    bool enabled = true;

    [[nodiscard]] constexpr std::string_view component() const
    {
        return part.substr(0, part.find('.'));
    }
    [[nodiscard]] constexpr bool is(std::string_view wanted) const { return wanted == part; }
    [[nodiscard]] constexpr bool hasRange() const { return minimum < maximum; }
};

/// A number, a yes or no, or text.
[[nodiscard]] PointKind kindOf(const Leaf& leaf);

/// Whether a command may set it.
[[nodiscard]] bool isSettable(const Leaf& leaf);

/// The point that discovery of this value leads to; ids stay empty.
[[nodiscard]] Point pointFrom(const Leaf& leaf);

} // namespace holdfast::site
