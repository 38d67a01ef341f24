// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"

#include <optional>

namespace holdfast {

/// The time of a simulated site: starts where its scenario stands and may run faster than the clock on the wall.
class SiteClock final : public Clock
{
public:
    SiteClock(const Clock& wall, double speed, std::optional<Timestamp> start);

    [[nodiscard]] Timestamp now() const override;
    [[nodiscard]] Ticks ticks() const override;

private:
    [[nodiscard]] Ticks elapsed() const;

    const Clock& m_wall;
    const double m_speed;
    const Ticks m_wallStart;
    const Timestamp m_start;
};

} // namespace holdfast
