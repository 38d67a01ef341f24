// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/insight/figure_scope.h"

namespace holdfast {
namespace {

Interval upToNow(Interval interval, Timestamp now)
{
    if (now > Timestamp() && interval.to > now)
        interval.to = std::max(interval.from, now);
    return interval;
}

/// What one unit of the meter is, and whether it is counted or told as a rate.
Consumption useOf(const NumberPast& past, const Point& point)
{
    if (point.quantity == Quantity::Power)
        return Consumption::ofRate(past, kilowattsIn(point.unit).value_or(1));
    const auto energy = kilowattHoursIn(point.unit);
    const auto volume = cubicMetresIn(point.unit);
    return Consumption::ofCounter(past, point, energy ? *energy : volume.value_or(1));
}

} // namespace

FigureScope::FigureScope(const HistoryReader& reader, const Picture& picture, const FigureBasis& basis, const FigureQuestion& question)
    : m_reader(reader)
    , m_picture(picture)
    , m_basis(basis)
    , m_cancelled(question.cancelled)
    , m_interval(upToNow(question.interval, picture.now))
    , m_calendar(picture.site.site)
    , m_points(sitePoints(picture, basis))
    , m_occupied(m_calendar.occupied(m_interval))
{
}

Expected<NumberPast> FigureScope::past(const RolePoint& role) const
{
    return past(role, m_interval);
}

Expected<NumberPast> FigureScope::past(const RolePoint& role, const Interval& interval) const
{
    return numberPast(m_reader, *role.point, interval, m_cancelled);
}

Expected<Meters> FigureScope::meters(const std::vector<RolePoint>& roles) const
{
    return meters(roles, m_interval);
}

Expected<Meters> FigureScope::meters(const std::vector<RolePoint>& roles, const Interval& interval) const
{
    std::vector<MeterPast> all;
    for (const RolePoint& role : roles) {
        const auto read = past(role, interval);
        if (!read)
            return read.error();
        all.push_back({role, useOf(*read, *role.point)});
    }
    return Meters(std::move(all));
}

const Expected<Meters>& FigureScope::electricity() const
{
    if (!m_electricity)
        m_electricity = meters(m_points.mainMeters);
    return *m_electricity;
}

} // namespace holdfast
