// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/insight/figure_sheet.h"
#include "app/insight/insights.h"
#include "app/insight/statistics.h"

#include <algorithm>

namespace holdfast {
namespace {

constexpr double day = 86'400'000;
constexpr double leastDays = 14;
constexpr std::size_t leastSamples = 30;

/// What wears out or clogs up moves slowly towards a limit; other quantities go up and down with the day.
bool wears(const Point& point)
{
    return point.quantity == Quantity::Pressure || point.quantity == Quantity::Vibration || point.quantity == Quantity::VolumeStorage || point.quantity == Quantity::EnergyStorage;
}

struct WatchedLimit
{
    double limit = 0;
    bool isHigh = true;
    QString rule;
};

std::optional<WatchedLimit> limitOf(const Picture& picture, const Point& point)
{
    for (const AlarmRule& rule : picture.rules) {
        const auto* condition = std::get_if<LimitCondition>(&rule.condition);
        const bool applies = rule.point ? *rule.point == point.id : !rule.device && wears(point) && rule.quantity == point.quantity;
        if (!rule.enabled || condition == nullptr || !applies)
            continue;
        if (condition->high)
            return WatchedLimit{*condition->high, true, rule.name};
        if (condition->low)
            return WatchedLimit{*condition->low, false, rule.name};
    }
    return std::nullopt;
}

struct DailyMedians
{
    std::vector<Timestamp> time;
    std::vector<double> days; ///< before the end, negative
    std::vector<double> value;
    std::size_t samples = 0;
};

DailyMedians mediansOf(const FigureScope& scope, const NumberPast& past)
{
    DailyMedians medians;
    std::size_t next = 0;
    for (const SiteDay& one : scope.calendar().days(scope.interval())) {
        std::vector<double> values;
        for (; next < past.marks.size() && past.marks[next].at < one.whole.to; ++next) {
            if (past.marks[next].good && past.marks[next].at >= one.whole.from)
                values.push_back(past.marks[next].number);
        }
        medians.samples += values.size();
        if (values.empty())
            continue;
        const Timestamp noon = one.whole.from + (one.whole.to - one.whole.from) / 2;
        medians.time.push_back(noon);
        medians.days.push_back(-lengthOf({noon, scope.interval().to}) / day);
        medians.value.push_back(*medianOf(std::move(values)));
    }
    return medians;
}

/// When the line is at the limit; nothing where it moves away from it or is beyond it.
std::optional<double> daysTo(double from, double slope, const WatchedLimit& limit)
{
    const double way = limit.limit - from;
    if (slope == 0 || (way > 0) != limit.isHigh || (slope > 0) != (way > 0))
        return std::nullopt;
    return way / slope;
}

std::optional<Insight> insightFor(const FigureScope& scope, const InsightRule& rule, const RolePoint& role, const DailyMedians& medians, const WatchedLimit& limit)
{
    if (medians.samples < leastSamples || medians.days.empty() || medians.days.back() - medians.days.front() < leastDays)
        return std::nullopt;
    const auto line = robustLine(medians.days, medians.value);
    if (!line || (line->low > 0) != (line->high > 0))
        return std::nullopt;
    const double now = line->at(0);
    const auto days = daysTo(now, line->slope, limit);
    const auto one = daysTo(now, line->low, limit);
    const auto other = daysTo(now, line->high, limit);
    const double seen = medians.days.back() - medians.days.front();
    if (!days || !one || !other || *days > std::min(rule.threshold, 2 * seen))
        return std::nullopt;
    const auto after = [&](double count) { return scope.interval().to + std::chrono::hours(static_cast<qint64>(count * 24)); };
    Insight insight = blankInsight(scope, rule, role);
    insight.strength = *days;
    insight.due = after(*days);
    insight.dueEarliest = after(std::min(*one, *other));
    insight.dueLatest = after(std::max(*one, *other));
    insight.observation = phrase("%1 of %2 reaches its limit of %3 %4 in about %5 days.", {role.point->name, role.device->name, Amount{limit.limit, 1}, role.point->unit, Amount{*days, 0}});
    insight.baseline = phrase("Between %1 and %2 days, by the trend of %3 days.", {Amount{std::min(*one, *other), 0}, Amount{std::max(*one, *other), 0}, Amount{double(medians.value.size()), 0}});
    insight.check = phrase("Look at what wears or clogs before that day.");
    insight.confidence = std::max(*one, *other) <= 2 * std::max(std::min(*one, *other), 1.0) ? InsightConfidence::Likely : InsightConfidence::Possible;
    insight.evidence = {{QStringLiteral("Daily median"), role.point->name, role.point->unit, medians.time, medians.value}};
    return insight;
}

Expected<> look(const FigureScope& scope, const InsightRule& rule, std::vector<Insight>& found)
{
    std::vector<RolePoint> roles;
    for (const Point& point : scope.picture().points) {
        const auto device = scope.picture().devices.constFind(point.device);
        const bool isMeasured = point.kind == PointKind::Number && point.function == PointFunction::Sensor && point.accumulation == Accumulation::Measurement;
        if (isMeasured && device != scope.picture().devices.constEnd() && device->membership == Membership::Adopted && point.quantity != Quantity::Battery && limitOf(scope.picture(), point))
            roles.push_back({&point, &*device, device->space ? spaceOf(scope.picture().site, *device->space) : nullptr});
    }
    std::ranges::sort(roles, {}, [](const RolePoint& role) { return role.point->id; });
    for (const RolePoint& role : roles) {
        const auto past = scope.past(role);
        if (!past)
            return past.error();
        if (auto insight = insightFor(scope, rule, role, mediansOf(scope, *past), *limitOf(scope.picture(), *role.point)))
            found.push_back(std::move(*insight));
    }
    return Done{};
}

} // namespace

InsightRule trendToLimit()
{
    return {"health.trend_to_limit", "A value nears its limit", 90, "Theil–Sen line through daily medians, with Sen's range of slopes in nine of ten cases; at least 14 days, no further than twice the time seen.",
            "Limits of the site's alarm rules", look};
}

} // namespace holdfast
