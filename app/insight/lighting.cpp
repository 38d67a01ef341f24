// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/insight/figure_list.h"

#include "app/insight/category_figures.h"
#include "app/insight/room_presence.h"

#include <algorithm>

namespace holdfast {
namespace {

constexpr double hour = 3'600'000;

double milliseconds(const Spans& spans)
{
    return static_cast<double>(lengthOf(spans).count());
}

class LightSum
{
public:
    LightSum(const FigureScope& scope, const std::map<SpaceId, RoomPresence>& rooms)
        : m_scope(scope)
        , m_rooms(rooms)
    {
        m_hours.columns = {nameColumn("Luminaire"), nameColumn("Room"), numberColumn("Hours", "h", 1), numberColumn("Lit while nobody is there", "%", 1)};
    }

    void add(const RolePoint& role, const NumberPast& past)
    {
        const Spans on = past.on();
        const double known = milliseconds(past.known());
        const double wanted = lengthOf(m_scope.interval());
        const auto room = m_rooms.find(role.space->id);
        const Spans seen = room == m_rooms.end() ? Spans() : common(on, room->second.known);
        const double vacant = seen.empty() ? 0 : milliseconds(without(seen, room->second.occupied));
        m_on += milliseconds(on);
        m_known += known;
        m_wanted += wanted;
        m_seen += milliseconds(seen);
        m_vacant += vacant;
        m_lit += room == m_rooms.end() ? 0 : milliseconds(on);
        m_hours.rows.push_back(measuredRow(role.point->id.text(), {role.device->name, nameIn(role.space), milliseconds(on) / hour, seen.empty() ? FigureCell() : FigureCell(percentOf(vacant, milliseconds(seen)))},
                                           wanted > 0 ? known / wanted : 0, m_hours.minimum));
    }

    void put(FigureSheet& sheet)
    {
        sortByNumber(m_hours.rows, 2);
        m_hours.atLeast = m_known < m_wanted;
        m_hours.remarks.push_back(phrase("%1 luminaires, %2 h each.", {Amount{double(m_hours.rows.size()), 0}, Amount{m_on / hour / double(std::max<std::size_t>(m_hours.rows.size(), 1)), 1}}));
        sheet.put(measured(std::move(m_hours), m_on / hour, m_wanted > 0 ? m_known / m_wanted : 0));
        Figure vacant = blankFigure("lighting.vacant");
        if (m_rooms.empty()) {
            sheet.put(std::move(vacant));
            return;
        }
        const double coverage = m_lit > 0 && m_wanted > 0 ? m_seen / m_lit * m_known / m_wanted : 0;
        sheet.put(measured(std::move(vacant), m_seen > 0 ? std::optional(percentOf(m_vacant, m_seen)) : std::nullopt, coverage));
    }

private:
    const FigureScope& m_scope;
    const std::map<SpaceId, RoomPresence>& m_rooms;
    Figure m_hours = blankFigure("lighting.hours");
    double m_on = 0;
    double m_known = 0;
    double m_wanted = 0;
    double m_lit = 0;    ///< in rooms with sensors …
    double m_seen = 0;   ///< … while they know …
    double m_vacant = 0; ///< … that nobody is there
};

Expected<> make(const FigureScope& scope, FigureSheet& sheet)
{
    if (scope.points().lights.empty()) {
        sheet.put(blankFigure("lighting.hours"));
        sheet.put(blankFigure("lighting.vacant"));
        return Done{};
    }
    const auto rooms = roomPresence(scope);
    if (!rooms)
        return rooms.error();
    LightSum sum(scope, *rooms);
    for (const RolePoint& role : scope.points().lights) {
        const auto past = scope.past(role);
        if (!past)
            return past.error();
        sum.add(role, *past);
    }
    sum.put(sheet);
    return Done{};
}

} // namespace

FigureMaker lighting()
{
    return {{"lighting.hours", "lighting.vacant"}, make};
}

} // namespace holdfast
