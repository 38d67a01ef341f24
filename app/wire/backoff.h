// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"

#include <functional>

namespace holdfast {

/// A number from 0 to 1, injected so that tests know it.
using Random = std::function<double()>;

[[nodiscard]] Random systemRandom();

/// The first wait and the longest.
struct BackoffLimits
{
    Ticks first{1'000};
    Ticks most{60'000};

    friend bool operator==(const BackoffLimits&, const BackoffLimits&) = default;
};

/// How long to wait before the next try: doubles up to a limit, spread so that many stations do not return at once.
class Backoff
{
public:
    Backoff(BackoffLimits limits, Random random);

    [[nodiscard]] Ticks next();
    void reset() { m_step = 0; }

private:
    BackoffLimits m_limits;
    Random m_random;
    int m_step = 0;
};

} // namespace holdfast
