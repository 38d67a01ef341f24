// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"

#include <deque>

namespace holdfast {

/// Notices that another program uses our client id: the third take-over in five minutes means hold.
class TakeoverWatch
{
public:
    static constexpr Ticks window{5 * 60'000};
    static constexpr size_t most = 3;

    /// True: stop fighting for the id.
    [[nodiscard]] bool takenOver(Ticks now);
    void reset() { m_times.clear(); }

private:
    std::deque<Ticks> m_times;
};

} // namespace holdfast
