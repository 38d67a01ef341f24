// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/insight/battery_life.h"

#include "app/insight/statistics.h"

#include <algorithm>

namespace holdfast {
namespace {

constexpr double day = 86'400'000;
constexpr double leastDays = 14;

/// Of every day with values; a battery that was changed begins anew.
void addMedians(const FigureScope& scope, const NumberPast& past, BatteryLife& life)
{
    constexpr double changed = 20; ///< per cent more than the day before
    std::size_t next = 0;
    const std::vector<SiteDay> days = scope.calendar().days(scope.interval());
    for (const SiteDay& one : days) {
        std::vector<double> values;
        for (; next < past.marks.size() && past.marks[next].at < one.whole.to; ++next) {
            if (past.marks[next].good && past.marks[next].at >= std::max(one.whole.from, past.interval.from) && past.marks[next].at < past.interval.to)
                values.push_back(past.marks[next].number);
        }
        const auto median = medianOf(std::move(values));
        if (!median)
            continue;
        life.coverage += 1 / double(days.size());
        if (!life.medians.empty() && *median > life.medians.back() + changed) {
            life.time.clear();
            life.medians.clear();
        }
        life.time.push_back(one.whole.from + (one.whole.to - one.whole.from) / 2);
        life.medians.push_back(*median);
    }
}

/// Days until the line reaches the end; nothing where it never does.
std::optional<double> daysUntil(double charge, double slope)
{
    if (charge <= batteryEmpty)
        return 0;
    return slope < 0 ? std::optional((charge - batteryEmpty) / -slope) : std::nullopt;
}

void addEnd(const Interval& interval, BatteryLife& life)
{
    const double seen = lengthOf({life.time.front(), life.time.back()}) / day;
    life.charge = life.medians.back();
    life.word = "Too short to say";
    if (life.charge <= batteryEmpty) {
        life.days = life.fewest = life.most = 0;
        life.word = "Empty";
        return;
    }
    if (seen < leastDays || life.medians.size() < std::size_t(leastDays))
        return;
    std::vector<double> x;
    for (const Timestamp at : life.time)
        x.push_back(-lengthOf({at, interval.to}) / day);
    life.word = "No clear trend";
    const auto line = robustLine(x, life.medians);
    if (!line || line->high >= 0)
        return;
    const double charge = line->at(0);
    const auto days = daysUntil(charge, line->slope);
    if (!days || *days > 2 * seen)
        return;
    life.days = days;
    life.fewest = daysUntil(charge, line->low);
    life.most = daysUntil(charge, line->high);
    life.word = "Trend";
}

/// Some devices count for themselves how long their battery lasts.
const Point* ownCountOf(const Picture& picture, const Device& device)
{
    const auto ids = picture.pointsOf.constFind(device.id);
    if (ids == picture.pointsOf.constEnd())
        return nullptr;
    for (const PointId& id : *ids) {
        const auto point = picture.points.constFind(id);
        if (point != picture.points.constEnd() && point->quantity == Quantity::Duration && point->unit == QLatin1String("d") && point->property.contains(QLatin1String("battery"), Qt::CaseInsensitive))
            return &*point;
    }
    return nullptr;
}

Expected<> addOwnCount(const FigureScope& scope, BatteryLife& life)
{
    const Point* count = life.days ? nullptr : ownCountOf(scope.picture(), *life.role.device);
    if (count == nullptr)
        return Done{};
    const auto past = scope.past({count, life.role.device, life.role.space});
    if (!past)
        return past.error();
    for (const NumberMark& mark : past->marks) {
        if (mark.good && mark.at < scope.interval().to)
            life.days = std::max(0.0, mark.number - lengthOf({mark.at, scope.interval().to}) / day);
    }
    if (life.days)
        life.word = "Counted by the device";
    return Done{};
}

} // namespace

Expected<std::vector<BatteryLife>> batteryLives(const FigureScope& scope)
{
    std::vector<BatteryLife> lives;
    for (const RolePoint& role : scope.points().batteries) {
        const auto past = scope.past(role);
        if (!past)
            return past.error();
        BatteryLife life;
        life.role = role;
        addMedians(scope, *past, life);
        if (!life.medians.empty())
            addEnd(scope.interval(), life);
        else
            life.word = "Nothing heard";
        if (const auto counted = addOwnCount(scope, life); !counted)
            return counted.error();
        lives.push_back(std::move(life));
    }
    return lives;
}

} // namespace holdfast
