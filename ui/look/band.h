// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace holdfast {

/// Where a value normally is. Either side may be open.
struct Band
{
    std::optional<double> low;
    std::optional<double> high;

    friend bool operator==(const Band&, const Band&) = default;
};

/// A line a value should not cross, with its words: "High 1 200".
struct Limit
{
    double at = 0;
    QString label;

    friend bool operator==(const Limit&, const Limit&) = default;
};

} // namespace holdfast
