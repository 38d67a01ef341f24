// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/alarm.h"

#include <QByteArray>

#include <vector>

namespace holdfast {

inline constexpr int toneRate = 44'100; ///< samples a second, one channel, 16 bits, as this computer orders bytes

/// What calls an operator: the worse the priority the more notes, the higher and the louder; each begins and ends softly. Nothing of it startles.
[[nodiscard]] std::vector<qint16> toneOf(Priority priority);

/// One low tone for many alarms at once, instead of one for each.
[[nodiscard]] std::vector<qint16> floodTone();

[[nodiscard]] QByteArray bytesOf(const std::vector<qint16>& samples);

} // namespace holdfast
