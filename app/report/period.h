// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/expected.h"
#include "app/model/history.h"

#include <QTimeZone>

namespace holdfast {

/// A time that people name, from midnight to midnight on the site's clock.
struct NamedPeriod
{
    Interval interval;
    QString name; ///< "2026-10", "2026-W47", "2026-11-24", "2026-10-01..2026-10-15": for files

    friend bool operator==(const NamedPeriod&, const NamedPeriod&) = default;
};

/// today, yesterday, this-week, last-week (Monday to Sunday), this-month, last-month, this-quarter, last-quarter, this-year, last-year, 2026, 2026-Q3, 2026-10, 2026-W47, 2026-11-24, 2026-10-01..2026-10-15.
/// What has not come yet is cut off at `now`. Code Invalid: anything else, or a time that lies wholly ahead.
[[nodiscard]] Expected<NamedPeriod> periodNamed(const QString& text, Timestamp now, const QTimeZone& zone);

} // namespace holdfast
