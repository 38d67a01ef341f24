// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/picture.h"
#include "app/report/report_words.h"

namespace holdfast {

/// "3, Room 3.12": floor and room; what the device suggests where nobody placed it.
[[nodiscard]] QString placeOf(const Device& device, const SiteModel& site);
[[nodiscard]] QString nameOf(const Device& device);

/// Texts that the window has, too: in its words.
[[nodiscard]] QString alarmName(const QString& name, const ReportWords& words);
[[nodiscard]] QString eventWords(JournalKind kind, const ReportWords& words);
[[nodiscard]] QString presenceWords(Presence presence, const ReportWords& words);

/// Whether the moment lies within the hours of the site: a holiday does not.
[[nodiscard]] bool isWithinHours(const Site& site, Timestamp at, const QTimeZone& zone);

} // namespace holdfast
