// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/report_reader.h"
#include "app/report/report_words.h"

namespace holdfast {

/// What every report has: whose it is, of which time, by what program, and what of the period is known.
[[nodiscard]] Expected<Report> begun(const ReportReader& reader, const ReportFrame& frame, const ReportWords& words);

/// Every text on one line and harmless, every row as wide as its head, times of gaps within the period. Done once, so that all formats say the same.
void settle(Report& report);

/// The parts that formats share. "Harbour House · 1 Oct 2026 to 31 Oct 2026 · Europe/Dublin · coverage 99.1 %"
[[nodiscard]] QString subtitleOf(const Report& report, const ReportWords& words);
[[nodiscard]] QString noteOf(const ReportFigure& figure, const ReportWords& words);
[[nodiscard]] QString titleOf(const ReportColumn& column); ///< with its unit
[[nodiscard]] QString titleOf(const ReportChart& chart);
[[nodiscard]] ReportTable tableOf(const ReportChart& chart, const ReportWords& words);
[[nodiscard]] ReportTable methodTable(const Report& report, const ReportWords& words);
[[nodiscard]] ReportTable gapTable(const Report& report, const ReportWords& words);
[[nodiscard]] QStringList qualityLines(const Report& report, const ReportWords& words);
/// When and by whom it was made, the hash of its values and where the audit stood: the foot of the whole.
[[nodiscard]] QStringList sealLines(const Report& report, const ReportWords& words);

/// Times of which nothing is known anywhere, or behind one broker: within the period, oldest first.
[[nodiscard]] Expected<std::vector<Gap>> siteGaps(const ReportReader& reader, Interval period);
[[nodiscard]] QString reasonWords(GapReason reason, const ReportWords& words);

/// How much of the interval these cover together.
[[nodiscard]] std::chrono::milliseconds covered(std::vector<Interval> parts, Interval whole);

/// The days of the period by the site's clock, each cut to it.
[[nodiscard]] std::vector<Interval> daysOf(Interval period, const QTimeZone& zone);

} // namespace holdfast
