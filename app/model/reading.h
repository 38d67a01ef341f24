// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/model/ids.h"
#include "app/model/quality.h"
#include "app/model/value.h"

#include <optional>

namespace holdfast {

/// One value of one point at one moment.
struct Reading
{
    PointId point;
    Value value;
    std::optional<Timestamp> at; ///< the source's own time, else the arrival; nothing for a retained message without a time: its age is unknown
    Timestamp receivedAt;        ///< arrival by our wall clock
    Quality quality = Quality::NeverSeen; ///< the reading's own; shown as effectiveQuality(quality, device's reach)

    friend bool operator==(const Reading&, const Reading&) = default;
};

} // namespace holdfast
