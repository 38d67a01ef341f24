// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/report_reader.h"
#include "app/report/report_words.h"

namespace holdfast {

/// A time in which a broker, a gateway or Holdfast itself was away.
struct SiteOutage
{
    QString what;
    Interval interval; ///< cut to the period
    bool lasts = false; ///< it had not ended with the period
    QString reason;
    int consequences = 0; ///< alarms folded under it
    QString note;
};

/// Oldest first: times of which nothing is known, and the root alarms of gateways.
[[nodiscard]] Expected<std::vector<SiteOutage>> outagesIn(const ReportReader& reader, const ReportFrame& frame, const ReportWords& words);
[[nodiscard]] ReportTable outageTable(const std::vector<SiteOutage>& outages, const ReportWords& words);

} // namespace holdfast
