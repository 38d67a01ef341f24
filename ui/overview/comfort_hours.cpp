// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/comfort_hours.h"

#include "ui/overview/kpis.h"

#include <algorithm>
#include <cmath>

namespace holdfast::overview {
namespace {

/// Minutes of one room, as shares of columns.
struct RoomTime
{
    double measured = 0;
    double inBand = 0;
};

/// Twice the area of the outline, by Gauss; rooms nobody has drawn count as the middle of the drawn ones.
double areaOf(const Space* space)
{
    double twice = 0;
    if (space != nullptr)
        for (std::size_t i = 0; i < space->outline.size(); ++i) {
            const QPointF& a = space->outline[i];
            const QPointF& b = space->outline[(i + 1) % space->outline.size()];
            twice += a.x() * b.y() - b.x() * a.y();
        }
    return std::abs(twice);
}

/// Which columns count: occupied ones of today, or of the day before where today has none yet.
std::vector<bool> wantedColumns(const Site& site, int columns, const Interval& day, const std::function<QDateTime(Timestamp)>& local, bool& today)
{
    const QDate date = local(day.to).date();
    const auto middle = [&](int i) { return local(day.from + (day.to - day.from) * (2 * i + 1) / (2 * columns)); };
    std::vector<bool> occupied;
    bool any = false;
    for (int i = 0; i < columns; ++i) {
        occupied.push_back(isOccupiedAt(site, middle(i)));
        any = any || (occupied.back() && middle(i).date() == date);
    }
    today = any;
    for (int i = 0; i < columns && any; ++i)
        occupied[static_cast<std::size_t>(i)] = occupied[static_cast<std::size_t>(i)] && middle(i).date() == date;
    return occupied;
}

QHash<SpaceId, RoomTime> timesOf(const KpiPoints& points, const std::vector<Series>& series, const std::vector<bool>& wanted, const Interval& day)
{
    QHash<PointId, SpaceId> spaces;
    for (const RoomPoint& point : points.temperature)
        spaces.insert(point.point, point.space);
    QHash<SpaceId, RoomTime> rooms;
    for (const Series& one : series) {
        RoomTime& room = rooms[spaces.value(one.point)];
        for (std::size_t i = 0; i < one.time.size() && i < one.mean.size(); ++i) {
            const auto column = static_cast<std::size_t>((one.time[i] - day.from) * static_cast<int>(wanted.size()) / (day.to - day.from));
            if (one.time[i] < day.from || column >= wanted.size() || !wanted[column])
                continue;
            const double share = i < one.coverage.size() ? static_cast<double>(one.coverage[i]) : 1.0;
            room.measured += share;
            room.inBand += one.mean[i] >= comfortLow && one.mean[i] <= comfortHigh ? share : 0;
        }
    }
    return rooms;
}

double usualArea(const SiteModel& site, const QHash<SpaceId, RoomTime>& rooms)
{
    double known = 0;
    int drawn = 0;
    for (auto room = rooms.cbegin(); room != rooms.cend(); ++room)
        if (const double area = areaOf(spaceOf(site, room.key())); area > 0) {
            known += area;
            ++drawn;
        }
    return drawn > 0 ? known / drawn : 1;
}

} // namespace

std::optional<ComfortHours> comfortHours(const Picture& picture, const KpiPoints& points, const std::vector<Series>& series, int columns, const Interval& day,
                                         const std::function<QDateTime(Timestamp)>& local)
{
    if (series.empty() || columns <= 0 || day.to <= day.from)
        return std::nullopt;
    ComfortHours hours;
    const std::vector<bool> wanted = wantedColumns(picture.site.site, columns, day, local, hours.today);
    const auto count = static_cast<double>(std::ranges::count(wanted, true));
    if (count == 0)
        return std::nullopt;
    const QHash<SpaceId, RoomTime> rooms = timesOf(points, series, wanted, day);
    const double usual = usualArea(picture.site, rooms);
    double weights = 0;
    double inBand = 0;
    double measured = 0;
    for (auto room = rooms.cbegin(); room != rooms.cend(); ++room) {
        const double area = areaOf(spaceOf(picture.site, room.key()));
        const double weight = area > 0 ? area : usual;
        measured += room->measured;
        if (room->measured <= 0)
            continue;
        weights += weight;
        inBand += weight * room->inBand / room->measured;
    }
    hours.coverage = std::min(1.0, measured / (count * static_cast<double>(series.size())));
    if (weights > 0 && hours.coverage >= leastComfortCoverage)
        hours.share = inBand / weights;
    return hours;
}

} // namespace holdfast::overview
