// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"

namespace holdfast {

/// Time that moves only when a test says so.
class FakeClock final : public Clock
{
public:
    explicit FakeClock(Timestamp start = Timestamp{std::chrono::sys_days{std::chrono::year{2026} / 11 / 24} + std::chrono::hours{14}});

    [[nodiscard]] Timestamp now() const override { return m_now; }
    [[nodiscard]] Ticks ticks() const override { return m_ticks; }

    /// Both clocks go on together.
    void advance(Ticks by);

    /// Somebody sets the wall clock; the monotonic one does not notice.
    void setWall(Timestamp to) { m_now = to; }

private:
    Timestamp m_now;
    Ticks m_ticks{1'000'000};
};

} // namespace holdfast
