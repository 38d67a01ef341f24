// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decode/datum.h"

#include <optional>

/// Dates as Python's datetime has them.
namespace holdfast::jinja {

struct ClockFace
{
    int year = 1970;
    unsigned month = 1;
    unsigned day = 1;
    int hour = 0;
    int minute = 0;
    int second = 0;
    int micro = 0;
    unsigned weekday = 0; ///< Monday is 0
    int yearDay = 1;
};

[[nodiscard]] ClockFace faceOf(const Moment& moment);
/// Nothing when there is no such date.
[[nodiscard]] std::optional<Moment> momentOf(const ClockFace& face, std::optional<int> offset);

[[nodiscard]] QString isoText(const Moment& moment, QChar separator);
[[nodiscard]] QString textOf(const Duration& duration);
[[nodiscard]] QString formatted(const Moment& moment, const QString& format);                ///< strftime
[[nodiscard]] std::optional<Moment> readMoment(const QString& text);                         ///< ISO 8601
[[nodiscard]] std::optional<Moment> readMoment(const QString& text, const QString& format); ///< strptime
[[nodiscard]] bool isInYears(qint64 micros);                                                 ///< 1 to 9999

} // namespace holdfast::jinja
