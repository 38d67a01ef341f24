// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runtime/site_clock.h"

#include <cmath>

namespace holdfast {

SiteClock::SiteClock(const Clock& wall, double speed, std::optional<Timestamp> start)
    : m_wall(wall), m_speed(speed), m_wallStart(wall.ticks()), m_start(start.value_or(wall.now()))
{
}

Timestamp SiteClock::now() const
{
    return m_start + elapsed();
}

Ticks SiteClock::ticks() const
{
    return m_wallStart + elapsed();
}

Ticks SiteClock::elapsed() const
{
    return Ticks(std::llround(static_cast<double>((m_wall.ticks() - m_wallStart).count()) * m_speed));
}

} // namespace holdfast
