// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/schedule_desk.h"
#include "ui/look/format.h"

namespace holdfast {

/// "Every day, 06:00", "Mon and Fri, 07:00", "Day 1 of the month, 06:00".
[[nodiscard]] QString rhythmWords(const ReportSchedule& schedule, const Format& format);

/// "Every day, 06:00", "Monthly, 06:00": where the day stands beside it.
[[nodiscard]] QString shortRhythmWords(const ReportSchedule& schedule, const Format& format);

/// "made 2 Nov 2026 08:04:10 · late, was due 1 Nov 2026 06:10:00 · copied · sent by e-mail", or what went wrong and whether it is tried again.
[[nodiscard]] QString resultWords(const ReportRun& run, const Format& format, Timestamp now);

/// The newest; nothing: it has not been made yet.
[[nodiscard]] const ReportRun* lastRunOf(const ScheduleView& view, const ReportScheduleId& schedule);
/// Something of it did not succeed, or has not yet.
[[nodiscard]] bool needsALook(const ReportRun& run);

/// "Sun 28 Mar 2027 02:00 · UTC+01:00", and what the clocks do to it on that day.
[[nodiscard]] QString comingWords(const ReportSchedule& schedule, Timestamp at, const Format& format);

/// The day without its year, or the time when it is today: for narrow places.
[[nodiscard]] QString soonWords(Timestamp at, Timestamp now, const Format& format);

} // namespace holdfast
