// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace holdfast::site {

/// A number from a seed and a place, the same on every machine: nothing is remembered, so any moment can be asked for in any order.
[[nodiscard]] constexpr quint64 scrambled(quint64 x)
{
    x += 0x9e3779b97f4a7c15ULL;
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ULL;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebULL;
    return x ^ (x >> 31);
}

/// From 0 up to but not 1.
[[nodiscard]] constexpr double chance(quint64 seed, quint64 a, quint64 b = 0, quint64 c = 0)
{
    const quint64 mixed = scrambled(scrambled(scrambled(seed ^ (a * 0xd6e8feb86659fd93ULL)) + b) ^ (c * 0xa0761d6478bd642fULL));
    return static_cast<double>(mixed >> 11) * (1.0 / 9007199254740992.0);
}

/// Around 0, roughly a bell of standard deviation 1.
[[nodiscard]] constexpr double bell(quint64 seed, quint64 a, quint64 b = 0, quint64 c = 0)
{
    const double sum = chance(seed, a, b, c) + chance(seed + 1, a, b, c) + chance(seed + 2, a, b, c) + chance(seed + 3, a, b, c);
    return (sum - 2.0) * 1.7320508075688772;
}

} // namespace holdfast::site
