// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/site/standing.h"

#include <algorithm>
#include <array>

namespace holdfast::site {
namespace {

constexpr std::array<Standing, 0> standings{};

} // namespace

const Standing* standingOf(const QString& scenario)
{
    const auto found = std::ranges::find_if(standings, [&](const Standing& standing) { return scenario == QLatin1String(standing.scenario); });
    return found == standings.end() ? nullptr : &*found;
}

} // namespace holdfast::site
