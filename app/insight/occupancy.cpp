// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/insight/figure_list.h"

#include "app/insight/category_figures.h"
#include "app/insight/room_presence.h"

#include <algorithm>
#include <array>

namespace holdfast {
namespace {

struct PresenceTime
{
    double occupied = 0;
    double known = 0;
    double wanted = 0;

    void add(const RoomPresence& room, const Spans& wantedTime)
    {
        occupied += static_cast<double>(lengthOf(common(room.occupied, wantedTime)).count());
        known += static_cast<double>(lengthOf(common(room.known, wantedTime)).count());
        wanted += static_cast<double>(lengthOf(wantedTime).count());
    }
    [[nodiscard]] double coverage() const { return wanted > 0 ? known / wanted : 0; }
};

/// By the clock's hour and the weekday, over all rooms: nobody can be told from it.
using HourMap = std::array<std::array<PresenceTime, 7>, 24>;

HourMap hourMap(const FigureScope& scope, const std::map<SpaceId, RoomPresence>& rooms)
{
    HourMap map;
    std::array<std::array<Spans, 7>, 24> times;
    for (const Interval& hour : scope.calendar().hours(scope.interval())) {
        const WallTime wall = scope.calendar().wallAt(hour.from);
        times[static_cast<std::size_t>(wall.time.hour())][static_cast<std::size_t>(wall.day.dayOfWeek() - 1)].push_back(hour);
    }
    for (std::size_t hour = 0; hour < map.size(); ++hour) {
        for (std::size_t day = 0; day < map[hour].size(); ++day) {
            const Spans time = united(std::move(times[hour][day]));
            for (const auto& room : rooms)
                map[hour][day].add(room.second, time);
        }
    }
    return map;
}

void addHours(const HourMap& map, Figure& figure)
{
    figure.columns = {nameColumn("Hour")};
    for (const char* day : {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"})
        figure.columns.push_back(numberColumn(day, "%", 0));
    for (std::size_t hour = 0; hour < map.size(); ++hour) {
        const QString name = QStringLiteral("%1:00").arg(hour, 2, 10, QLatin1Char('0'));
        FigureRow row{name, {name}, 1, FigureState::Good};
        for (const PresenceTime& one : map[hour])
            row.cells.push_back(one.known > 0 && one.coverage() >= static_cast<double>(figure.minimum) ? FigureCell(percentOf(one.occupied, one.known)) : FigureCell());
        figure.rows.push_back(std::move(row));
    }
}

/// Rooms for few people are told together, and not even so where they are for few people altogether.
class RoomRows
{
public:
    RoomRows(const FigureScope& scope, Figure& figure)
        : m_scope(scope)
        , m_figure(figure)
    {
        figure.columns = {nameColumn("Room"), numberColumn("Occupied", "%", 1), numberColumn("Hours", "h", 1), numberColumn("Places", "", 0)};
    }

    void add(const RoomPresence& room)
    {
        PresenceTime time;
        time.add(room, m_scope.occupied());
        const int places = room.space->capacity.value_or(0);
        if (places >= m_scope.basis().privateBelow) {
            addRow(room.space->id.text(), room.space->name, time, places);
            return;
        }
        m_small.occupied += time.occupied;
        m_small.known += time.known;
        m_small.wanted += time.wanted;
        m_smallPlaces += std::max(places, 1);
        ++m_smallRooms;
    }

    /// How many rooms are hardly used; nothing where none may be told apart.
    [[nodiscard]] std::optional<double> finish()
    {
        sortByNumber(m_figure.rows, 1);
        if (m_smallRooms > 0)
            m_figure.remarks.push_back(phrase("%1 rooms for fewer than %2 people are told together.", {Amount{double(m_smallRooms), 0}, Amount{double(m_scope.basis().privateBelow), 0}}));
        const std::optional<double> quiet = m_figure.rows.empty() ? std::nullopt : std::optional(m_quiet);
        if (m_smallRooms > 1 && m_smallPlaces >= m_scope.basis().privateBelow)
            addRow(QStringLiteral("small"), QString(), m_small, m_smallPlaces);
        return quiet;
    }

private:
    void addRow(const QString& key, const QString& name, const PresenceTime& time, int places)
    {
        constexpr double hardly = 10;
        constexpr double hour = 3'600'000;
        const double percent = percentOf(time.occupied, time.known);
        m_figure.rows.push_back(measuredRow(key, {name, percent, time.occupied / hour, double(places)}, time.coverage(), m_figure.minimum));
        m_quiet += m_figure.rows.back().state == FigureState::Good && percent < hardly ? 1 : 0;
    }

    const FigureScope& m_scope;
    Figure& m_figure;
    PresenceTime m_small;
    int m_smallPlaces = 0;
    int m_smallRooms = 0;
    double m_quiet = 0;
};

Expected<> make(const FigureScope& scope, FigureSheet& sheet)
{
    const auto rooms = roomPresence(scope);
    if (!rooms)
        return rooms.error();
    Figure time = blankFigure("occupancy.time");
    Figure use = blankFigure("occupancy.rooms");
    if (rooms->empty()) {
        sheet.put(std::move(time));
        sheet.put(std::move(use));
        return Done{};
    }
    PresenceTime all;
    RoomRows rows(scope, use);
    for (const auto& room : *rooms) {
        all.add(room.second, scope.occupied());
        rows.add(room.second);
    }
    const auto quiet = rows.finish();
    sheet.put(measured(std::move(use), quiet, all.coverage()));
    addHours(hourMap(scope, *rooms), time);
    sheet.put(measured(std::move(time), all.known > 0 ? std::optional(percentOf(all.occupied, all.known)) : std::nullopt, all.coverage()));
    return Done{};
}

/// Mean number of people in an hour, and how much of it is known.
struct PeopleHour
{
    double people = 0;
    double known = 0;
};

Expected<std::vector<PeopleHour>> peopleHours(const FigureScope& scope, const std::vector<Interval>& hours)
{
    std::vector<PeopleHour> sums(hours.size());
    for (const RolePoint& role : scope.points().people) {
        const auto past = scope.past(role);
        if (!past)
            return past.error();
        std::size_t next = 0;
        for (const HeldNumber& held : past->held()) {
            while (next < hours.size() && hours[next].to <= held.interval.from)
                ++next;
            for (std::size_t i = next; i < hours.size() && hours[i].from < held.interval.to; ++i) {
                const double share = lengthOf(cut(held.interval, hours[i])) / lengthOf(hours[i]);
                sums[i].people += held.number * share;
                sums[i].known += share / double(scope.points().people.size());
            }
        }
    }
    return sums;
}

Expected<> makePeople(const FigureScope& scope, FigureSheet& sheet)
{
    constexpr double wholeHour = 0.9;
    Figure figure = blankFigure("occupancy.peak");
    if (scope.points().people.empty()) {
        sheet.put(std::move(figure));
        return Done{};
    }
    std::vector<Interval> hours;
    for (const Interval& span : scope.occupied()) {
        for (const Interval& hour : scope.calendar().hours(span))
            hours.push_back(hour);
    }
    const auto sums = peopleHours(scope, hours);
    if (!sums)
        return sums.error();
    figure.columns = {dayColumn("Day"), numberColumn("Most people at once", "", 1), momentColumn("Ended at")};
    std::optional<double> most;
    double known = 0;
    for (std::size_t i = 0; i < hours.size(); ++i) {
        known += (*sums)[i].known;
        if ((*sums)[i].known < wholeHour)
            continue;
        const QString date = scope.calendar().wallAt(hours[i].from).day.toString(Qt::ISODate);
        if (figure.rows.empty() || figure.rows.back().key != date)
            figure.rows.push_back({date, {date, (*sums)[i].people, hours[i].to}, 1, FigureState::Good});
        else if (std::get<double>(figure.rows.back().cells[1]) < (*sums)[i].people)
            figure.rows.back().cells = {date, (*sums)[i].people, hours[i].to};
        if (!most || (*sums)[i].people > *most) {
            most = (*sums)[i].people;
            figure.at = hours[i].to;
        }
    }
    int places = 0;
    for (const Space& space : scope.picture().site.spaces)
        places += space.capacity.value_or(0);
    if (most && places > 0)
        figure.remarks.push_back(phrase("%1 % of %2 places.", {Amount{100 * *most / places, 0}, Amount{double(places), 0}}));
    sheet.put(measured(std::move(figure), most, hours.empty() ? 0 : known / double(hours.size())));
    return Done{};
}

} // namespace

FigureMaker occupancy()
{
    return {{"occupancy.time", "occupancy.rooms"}, make};
}

FigureMaker peopleAtOnce()
{
    return {{"occupancy.peak"}, makePeople};
}

} // namespace holdfast
