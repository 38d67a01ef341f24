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

[[nodiscard]] constexpr quint64 mixed(quint64 seed, quint64 a, quint64 b, quint64 c)
{
    return scrambled(scrambled(scrambled(seed ^ (a * 0xd6e8feb86659fd93ULL)) + b) ^ (c * 0xa0761d6478bd642fULL));
}

/// From 0 up to but not 1.
[[nodiscard]] constexpr double chance(quint64 seed, quint64 a, quint64 b = 0, quint64 c = 0)
{
    return static_cast<double>(mixed(seed, a, b, c) >> 11) * (1.0 / 9007199254740992.0);
}

/// Around 0, roughly a bell of standard deviation 1: the sum of four even numbers.
[[nodiscard]] constexpr double bell(quint64 seed, quint64 a, quint64 b = 0, quint64 c = 0)
{
    const quint64 bits = mixed(seed, a, b, c);
    const quint64 sum = (bits & 0xffff) + ((bits >> 16) & 0xffff) + ((bits >> 32) & 0xffff) + (bits >> 48);
    return (static_cast<double>(sum) / 65536.0 - 2.0) * 1.7320508075688772;
}

} // namespace holdfast::site
