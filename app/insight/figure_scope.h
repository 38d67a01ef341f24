// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/insight/meters.h"
#include "app/insight/site_calendar.h"
#include "app/model/insight_desk.h"

namespace holdfast {

/// Everything a figure may look at. What several figures need is read once.
class FigureScope
{
public:
    /// All three must stay.
    FigureScope(const HistoryReader& reader, const Picture& picture, const FigureBasis& basis, const FigureQuestion& question);

    /// What was asked for, up to the present.
    [[nodiscard]] const Interval& interval() const { return m_interval; }
    [[nodiscard]] const HistoryReader& reader() const { return m_reader; }
    [[nodiscard]] const Picture& picture() const { return m_picture; }
    [[nodiscard]] const FigureBasis& basis() const { return m_basis; }
    [[nodiscard]] const SiteCalendar& calendar() const { return m_calendar; }
    [[nodiscard]] const SitePoints& points() const { return m_points; }
    [[nodiscard]] const Site& site() const { return m_picture.site.site; }
    /// When people are expected, and its length.
    [[nodiscard]] const Spans& occupied() const { return m_occupied; }

    [[nodiscard]] Expected<NumberPast> past(const RolePoint& role) const;
    [[nodiscard]] Expected<NumberPast> past(const RolePoint& role, const Interval& interval) const;
    [[nodiscard]] Expected<Meters> meters(const std::vector<RolePoint>& roles) const;
    [[nodiscard]] Expected<Meters> meters(const std::vector<RolePoint>& roles, const Interval& interval) const;
    /// The main meters.
    [[nodiscard]] const Expected<Meters>& electricity() const;

private:
    const HistoryReader& m_reader;
    const Picture& m_picture;
    const FigureBasis& m_basis;
    Cancelled m_cancelled;
    Interval m_interval;
    SiteCalendar m_calendar;
    SitePoints m_points;
    Spans m_occupied;
    mutable std::optional<Expected<Meters>> m_electricity;
};

} // namespace holdfast
