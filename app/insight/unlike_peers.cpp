// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/insight/figure_sheet.h"
#include "app/insight/insights.h"
#include "app/insight/statistics.h"

#include <cmath>
#include <map>

namespace holdfast {
namespace {

constexpr std::size_t leastPeers = 6;
constexpr std::size_t leastDays = 3;
constexpr double leastSpread = 0.5; ///< kelvin: rooms are not alike to the tenth

/// Mean of a sensor while people were expected, by workdays.
using DayMeans = std::map<QDate, double>;

DayMeans dayMeans(const FigureScope& scope, const NumberPast& past)
{
    DayMeans means;
    const std::vector<HeldNumber> held = past.held();
    for (const SiteDay& day : scope.calendar().days(scope.interval())) {
        double sum = 0;
        double known = 0;
        const Spans wanted = scope.calendar().isWorkday(day) ? scope.calendar().occupied(cut(day.whole, scope.interval())) : Spans();
        for (const Interval& span : wanted) {
            auto next = std::ranges::upper_bound(held, span.from, {}, [](const HeldNumber& one) { return one.interval.to; });
            for (; next != held.end() && next->interval.from < span.to; ++next) {
                const double length = lengthOf(cut(next->interval, span));
                sum += next->number * length;
                known += length;
            }
        }
        if (known > 0 && known >= 0.5 * static_cast<double>(lengthOf(wanted).count()))
            means.emplace(day.date, sum / known);
    }
    return means;
}

struct PeerRun
{
    std::vector<QDate> days;
    double z = 0;
    double difference = 0;
};

/// The longest run of days in a row on which it was far from all others, on one side.
PeerRun longestRun(const DayMeans& own, const std::map<QDate, std::vector<double>>& all, double threshold)
{
    PeerRun best;
    PeerRun run;
    double side = 0;
    for (const auto& day : own) {
        const std::vector<double>& peers = all.at(day.first);
        const double middle = medianOf(peers).value_or(day.second);
        const double z = (day.second - middle) / std::max(spreadOf(peers).value_or(0), leastSpread);
        const bool isFar = peers.size() > leastPeers && std::abs(z) > threshold;
        if (!isFar || z * side < 0)
            run = {};
        side = isFar ? z : 0;
        if (!isFar)
            continue;
        run.days.push_back(day.first);
        run.z += z;
        run.difference += day.second - middle;
        if (run.days.size() > best.days.size())
            best = run;
    }
    if (!best.days.empty()) {
        best.z /= double(best.days.size());
        best.difference /= double(best.days.size());
    }
    return best;
}

InsightTrace traceOf(const FigureScope& scope, const char* title, const DayMeans& means)
{
    InsightTrace trace{QString::fromUtf8(title), {}, QStringLiteral("°C"), {}, {}};
    for (const auto& day : means) {
        trace.time.push_back(scope.calendar().midnightOf(day.first));
        trace.value.push_back(day.second);
    }
    return trace;
}

Insight insightOf(const FigureScope& scope, const InsightRule& rule, const RolePoint& role, const PeerRun& run)
{
    Insight insight = blankInsight(scope, rule, role);
    insight.subject = nameIn(role.space);
    insight.strength = std::abs(run.z);
    insight.interval = {scope.calendar().midnightOf(run.days.front()), std::min(scope.calendar().midnightOf(run.days.back().addDays(1)), scope.interval().to)};
    insight.observation = run.difference > 0 ? phrase("%1 was %2 K warmer than the other rooms on %3 workdays in a row.", {nameIn(role.space), Amount{run.difference, 1}, Amount{double(run.days.size()), 0}})
                                             : phrase("%1 was %2 K colder than the other rooms on %3 workdays in a row.", {nameIn(role.space), Amount{-run.difference, 1}, Amount{double(run.days.size()), 0}});
    insight.baseline = phrase("The median of all rooms at the same time.");
    insight.check = phrase("Check the set-point, the valve and where the sensor hangs.");
    insight.confidence = run.days.size() >= 2 * leastDays ? InsightConfidence::Likely : InsightConfidence::Possible;
    return insight;
}

Expected<> look(const FigureScope& scope, const InsightRule& rule, std::vector<Insight>& found)
{
    std::vector<DayMeans> means;
    std::map<QDate, std::vector<double>> all;
    for (const RolePoint& role : scope.points().temperature) {
        const auto past = scope.past(role);
        if (!past)
            return past.error();
        means.push_back(dayMeans(scope, *past));
        for (const auto& day : means.back())
            all[day.first].push_back(day.second);
    }
    DayMeans middle;
    for (const auto& day : all)
        middle.emplace(day.first, *medianOf(day.second));
    for (std::size_t i = 0; i < means.size(); ++i) {
        const PeerRun run = longestRun(means[i], all, rule.threshold);
        if (run.days.size() < leastDays)
            continue;
        found.push_back(insightOf(scope, rule, scope.points().temperature[i], run));
        found.back().evidence = {traceOf(scope, "This room", means[i]), traceOf(scope, "Median of all rooms", middle)};
    }
    return Done{};
}

} // namespace

InsightRule unlikePeers()
{
    return {"comfort.unlike_peers", "A room is unlike the others", 3.5, "Mean of each workday within the site's hours against the median of all rooms, in robust standard deviations; at least six other rooms, three workdays in a row.",
            "Definition of this product", look};
}

} // namespace holdfast
