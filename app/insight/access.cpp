// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/insight/figure_list.h"

#include "app/insight/category_figures.h"

#include <algorithm>

namespace holdfast {
namespace {

/// Switches speak when they turn: from their first word on silence is no gap.
double watchedShare(const NumberPast& past)
{
    if (past.marks.empty() || isEmpty(past.interval))
        return 0;
    const Interval watched{std::max(past.interval.from, past.marks.front().at), past.interval.to};
    return static_cast<double>(lengthOf(without(united({watched}), past.holes)).count()) / lengthOf(past.interval);
}

Expected<> putEvents(const FigureScope& scope, const char* id, const std::vector<RolePoint>& doors, FigureSheet& sheet)
{
    Figure figure = blankFigure(id);
    if (doors.empty()) {
        sheet.put(std::move(figure));
        return Done{};
    }
    figure.columns = {nameColumn("Door"), nameColumn("Room"), numberColumn("Count", "", 0), momentColumn("Last")};
    double all = 0;
    double known = 0;
    for (const RolePoint& role : doors) {
        const auto past = scope.past(role);
        if (!past)
            return past.error();
        const std::vector<Timestamp> turns = past->turnsOn();
        const double watched = watchedShare(*past);
        all += double(turns.size());
        known += watched / double(doors.size());
        figure.rows.push_back(measuredRow(role.point->id.text(), {role.device->name, nameIn(role.space), double(turns.size()), turns.empty() ? FigureCell() : FigureCell(turns.back())}, watched, figure.minimum));
    }
    sortByNumber(figure.rows, 2);
    figure.atLeast = known < 1;
    sheet.put(measured(std::move(figure), all, known));
    return Done{};
}

Expected<> make(const FigureScope& scope, FigureSheet& sheet)
{
    const auto forced = putEvents(scope, "access.forced", scope.points().doorsForced, sheet);
    return forced ? putEvents(scope, "access.held", scope.points().doorsHeld, sheet) : forced;
}

double placedIn(const Consumption& use, const Spans& spans)
{
    double sum = 0;
    for (const Interval& interval : spans)
        sum += use.placed(interval);
    return sum;
}

Expected<> makeEntries(const FigureScope& scope, FigureSheet& sheet)
{
    const auto doors = scope.meters(scope.points().entries);
    if (!doors)
        return doors.error();
    Figure granted = blankFigure("access.granted");
    Figure after = blankFigure("access.after_hours");
    if (doors->isEmpty() || !scope.calendar().knowsHours()) {
        sheet.put(doors->isEmpty() ? std::move(granted) : measured(std::move(granted), doors->amount(scope.interval()), doors->coverage(scope.interval())));
        sheet.put(std::move(after));
        return Done{};
    }
    const Spans outside = without(united({scope.interval()}), scope.occupied());
    granted.columns = after.columns = {nameColumn("Door"), nameColumn("Room"), numberColumn("Count", "", 0)};
    double late = 0;
    for (const MeterPast& door : doors->all()) {
        const double coverage = lengthOf(scope.interval()) > 0 ? door.use.known(scope.interval()) / lengthOf(scope.interval()) : 0;
        const double outsideHours = placedIn(door.use, outside);
        late += outsideHours;
        const auto row = [&](double count) { return measuredRow(door.role.point->id.text(), {door.role.device->name, nameIn(door.role.space), count}, coverage, granted.minimum); };
        granted.rows.push_back(row(door.use.amount(scope.interval())));
        after.rows.push_back(row(outsideHours));
    }
    sortByNumber(granted.rows, 2);
    sortByNumber(after.rows, 2);
    granted.atLeast = !doors->isWhole(scope.interval());
    after.atLeast = doors->coverage(scope.interval()) < 1;
    sheet.put(measured(std::move(granted), doors->amount(scope.interval()), doors->coverage(scope.interval())));
    sheet.put(measured(std::move(after), late, doors->coverage(scope.interval())));
    return Done{};
}

} // namespace

FigureMaker doorEvents()
{
    return {{"access.forced", "access.held"}, make};
}

FigureMaker entries()
{
    return {{"access.granted", "access.after_hours"}, makeEntries};
}

} // namespace holdfast
