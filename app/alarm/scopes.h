// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alarm/scene.h"
#include "app/model/alarm.h"
#include "app/model/quality.h"
#include "app/model/site.h"

namespace holdfast {

/// What decides on whether a rule watches a point.
struct Candidate
{
    const WatchedPoint& point;
    const WatchedDevice& device;
    const Space* space = nullptr;
    QString place; ///< name of the space, or the area the device proposes
    const SiteModel* site = nullptr;
};

/// Whether the rule watches this point. Rules of the default list look at more than the quantity: a boiler's flow is no room's air.
[[nodiscard]] bool watches(const AlarmRule& rule, const Candidate& candidate);

/// Whether a value of this quality can be judged at all. A device whose clock is wrong still measures; a value that was only commanded or is old does not.
[[nodiscard]] bool isGood(Quality quality);

/// A point that makes its device one of life safety: leak, smoke, gas.
[[nodiscard]] bool isLifeSafety(const WatchedPoint& point);

/// A point that says which temperature is wanted in the room.
[[nodiscard]] bool isRoomSetpoint(const WatchedPoint& point);

/// A point by which a device says whether it runs.
[[nodiscard]] bool isRunningFeedback(const WatchedPoint& point);

/// "CurrentTemp_2" → current, temp, 2.
[[nodiscard]] QStringList wordsOf(const QString& text);

} // namespace holdfast
