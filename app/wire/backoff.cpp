// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wire/backoff.h"

#include <QRandomGenerator>

#include <algorithm>

namespace holdfast {

Random systemRandom()
{
    return [] { return QRandomGenerator::global()->generateDouble(); };
}

Backoff::Backoff(BackoffLimits limits, Random random)
    : m_limits(limits), m_random(std::move(random))
{
}

Ticks Backoff::next()
{
    constexpr int enough = 16;
    const Ticks full = std::min(m_limits.most, m_limits.first * (1 << std::min(m_step, enough)));
    m_step = std::min(m_step + 1, enough);
    const double share = 0.5 + 0.5 * std::clamp(m_random(), 0.0, 1.0);
    return Ticks{static_cast<Ticks::rep>(static_cast<double>(full.count()) * share)};
}

} // namespace holdfast
