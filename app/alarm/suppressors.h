// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/alarm.h"

namespace holdfast {

/// Before the colon of each of Alarm::suppressors.
namespace suppressor {
inline constexpr QLatin1StringView cause{"cause:"};
inline constexpr QLatin1StringView condition{"condition:"};
inline constexpr QLatin1StringView maintenance{"maintenance:"};
inline constexpr QLatin1StringView shelve{"shelve:"};
inline constexpr QLatin1StringView outOfService{"oos:"};
} // namespace suppressor

inline void unname(Alarm& alarm, QLatin1StringView kind)
{
    alarm.suppressors.removeIf([&](const QString& one) { return one.startsWith(kind); });
}

/// Whoever hides an alarm is named, once of each kind.
inline void name(Alarm& alarm, QLatin1StringView kind, const QString& words)
{
    unname(alarm, kind);
    alarm.suppressors.append(QString(kind + words));
}

} // namespace holdfast
