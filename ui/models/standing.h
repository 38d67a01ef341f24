// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/presence.h"

#include <array>

namespace holdfast {

/// How a device stands, as headings, plan and legend count it.
enum class Standing : quint8 { Fresh, Local, Silent };

/// Fresh only when every link to it is up and it was heard in its time.
[[nodiscard]] Standing standingOf(const DeviceState& shown);

struct Tally
{
    int devices = 0;
    int fresh = 0;
    int local = 0;
    int silent = 0;

    void count(Standing standing, int sign = 1);
    friend bool operator==(const Tally&, const Tally&) = default;
};

inline constexpr std::size_t presenceCount = 5;
using PresenceTally = std::array<int, presenceCount>; ///< by Presence

} // namespace holdfast
