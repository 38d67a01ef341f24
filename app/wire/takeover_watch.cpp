// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wire/takeover_watch.h"

namespace holdfast {

bool TakeoverWatch::takenOver(Ticks now)
{
    while (!m_times.empty() && now - m_times.front() > window)
        m_times.pop_front();
    m_times.push_back(now);
    return m_times.size() >= most;
}

} // namespace holdfast
