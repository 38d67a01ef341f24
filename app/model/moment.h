// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/model/ids.h"

#include <optional>

namespace holdfast {

/// A place in history: a point at a time. People write notes there.
struct PointMoment
{
    PointId point;
    Timestamp at;

    friend bool operator==(const PointMoment&, const PointMoment&) = default;
};

/// What happened there, as an occurrence of its own: a note about it needs no alarm.
[[nodiscard]] OccurrenceId occurrenceAt(const PointMoment& moment);

/// Nothing for the occurrence of an alarm.
[[nodiscard]] std::optional<PointMoment> momentOf(const OccurrenceId& occurrence);

} // namespace holdfast
