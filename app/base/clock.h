// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace holdfast {

using Timestamp = std::chrono::sys_time<std::chrono::milliseconds>;
using Ticks = std::chrono::milliseconds; ///< monotonic: never jumps, says nothing of the date

/// Where "now" comes from. Everything that compares times is handed one.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Timestamp now() const = 0;
    [[nodiscard]] virtual Ticks ticks() const = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] Timestamp now() const override;
    [[nodiscard]] Ticks ticks() const override;
};

} // namespace holdfast
