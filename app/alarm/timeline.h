// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"

#include <vector>

namespace holdfast {

/// Which tick a wall clock time belonged to. Remembers when the wall clock was set, so that a jump never lengthens or shortens a delay.
class Timeline
{
public:
    void observe(Timestamp now, Ticks ticks);

    /// Never after the last observation; the present for a time that cannot be placed.
    [[nodiscard]] Ticks ticksOf(Timestamp received) const;

private:
    struct Stretch
    {
        Ticks from;
        Ticks until;
        Ticks offset; ///< wall clock minus ticks
    };

    std::vector<Stretch> m_stretches; ///< oldest first
    Ticks m_present{0};
};

} // namespace holdfast
