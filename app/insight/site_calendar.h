// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/insight/spans.h"
#include "app/model/site.h"

#include <QTimeZone>

namespace holdfast {

/// What the clock on the site's wall shows.
struct WallTime
{
    QDate day;
    QTime time;

    friend bool operator==(const WallTime&, const WallTime&) = default;
};

/// One day of the site, from midnight to midnight by its own clock: 23 to 25 hours.
struct SiteDay
{
    QDate date;
    Interval whole;
    bool holiday = false;

    friend bool operator==(const SiteDay&, const SiteDay&) = default;
};

/// Days, hours and when people are expected, in the site's time zone on UTC instants.
class SiteCalendar
{
public:
    explicit SiteCalendar(const Site& site);

    [[nodiscard]] WallTime wallAt(Timestamp at) const;
    /// Where clocks are set back the time is shown twice. One that is jumped over is taken as much later.
    enum class Shown : quint8 { First, Second };
    [[nodiscard]] Timestamp momentOf(const QDate& day, const QTime& time, Shown shown = Shown::First) const;
    [[nodiscard]] Timestamp midnightOf(const QDate& day) const;

    /// Those the interval touches, uncut.
    [[nodiscard]] std::vector<SiteDay> days(const Interval& interval) const;
    /// Whole hours by the clock; where it is set by half an hour the one it happens in is cut there.
    [[nodiscard]] std::vector<Interval> hours(const Interval& interval) const;
    /// From midnight on: 92, 96 or 100 of them; the last one is cut where the day is.
    [[nodiscard]] static std::vector<Interval> quarters(const Interval& day);

    /// Nobody said when the site is occupied: then every hour counts.
    [[nodiscard]] bool knowsHours() const { return m_knowsHours; }
    [[nodiscard]] Spans occupied(const Interval& interval) const;
    [[nodiscard]] Spans unoccupied(const Interval& interval) const;
    /// The days the site is occupied on, without holidays.
    [[nodiscard]] bool isWorkday(const SiteDay& day) const;

private:
    [[nodiscard]] std::chrono::milliseconds offsetAt(Timestamp at) const;

    const Site& m_site;
    QTimeZone m_zone;
    bool m_knowsHours = false;
};

} // namespace holdfast
