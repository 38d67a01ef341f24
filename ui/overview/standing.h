// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/picture.h"
#include "ui/look/state_mark.h"

#include <optional>

namespace holdfast::overview {

/// How a device stands, as heading, plan and legend count it.
enum class Standing : quint8 { Fresh, Local, Silent };

/// Fresh only when every link to it is up and it was heard in its time.
[[nodiscard]] Standing standingOf(const DeviceState& shown);
[[nodiscard]] Mark markOf(Standing standing);

struct Tally
{
    int devices = 0;
    int fresh = 0;
    int local = 0;
    int silent = 0;

    void count(Standing standing);
    friend bool operator==(const Tally&, const Tally&) = default;
};

/// All adopted devices of the site.
[[nodiscard]] Tally tallyOf(const Picture& picture);

/// Whether the alarm is one an operator still has to do something about: no alerts, none shelved, suppressed or out of service.
[[nodiscard]] bool isOpen(const Alarm& alarm);

/// The worse of two: what still holds, then the higher priority, then the unacknowledged, then the newer.
[[nodiscard]] bool isWorse(const Alarm& a, const Alarm& b);

} // namespace holdfast::overview
