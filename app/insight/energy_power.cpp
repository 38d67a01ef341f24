// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/insight/figure_list.h"

#include "app/insight/quarter_peak.h"
#include "app/insight/statistics.h"

namespace holdfast {
namespace {

using namespace std::chrono_literals;

/// Mean powers of the quarter hours of a night, and how many of them there were to be.
struct NightPower
{
    std::vector<double> powers;
    std::size_t wanted = 0;
};

NightPower nightOf(const FigureScope& scope, const Meters& meters, const QDate& date)
{
    NightPower night;
    const Interval window{scope.calendar().momentOf(date, QTime(2, 0)), scope.calendar().momentOf(date, QTime(4, 0), SiteCalendar::Shown::Second)};
    for (const Interval& quarter : SiteCalendar::quarters(window)) {
        if (quarter.from < scope.interval().from || quarter.to > scope.interval().to)
            continue;
        ++night.wanted;
        if (meters.isKnown(quarter))
            night.powers.push_back(meters.rate(quarter));
    }
    return night;
}

Figure baseLoad(const FigureScope& scope, const Meters& meters)
{
    constexpr std::size_t nights = 7;
    Figure figure = blankFigure("energy.base_load");
    figure.columns = {dayColumn("Day"), numberColumn("Night power", "kW", 1)};
    const std::vector<SiteDay> days = scope.calendar().days(scope.interval());
    std::vector<double> powers;
    std::size_t wanted = 0;
    std::size_t used = 0;
    for (auto day = days.rbegin(); day != days.rend() && used < nights; ++day) {
        const NightPower night = nightOf(scope, meters, day->date);
        if (night.wanted == 0)
            continue;
        ++used;
        wanted += night.wanted;
        powers.insert(powers.end(), night.powers.begin(), night.powers.end());
        const QString date = day->date.toString(Qt::ISODate);
        figure.rows.insert(figure.rows.begin(), measuredRow(date, {date, numberCell(medianOf(night.powers))}, double(night.powers.size()) / double(night.wanted), figure.minimum));
    }
    if (const double area = scope.site().areaSquareMetres; area > 0 && !powers.empty())
        figure.remarks.push_back(phrase("%1 W/m² of the site's floor area.", {Amount{1000 * *medianOf(powers) / area, 2}}));
    return measured(std::move(figure), medianOf(powers), wanted > 0 ? double(powers.size()) / double(wanted) : 0);
}

void addPower(const FigureScope& scope, const Meters& meters, FigureSheet& sheet)
{
    Figure figure = blankFigure("energy.peak");
    figure.columns = {dayColumn("Day"), numberColumn("Highest quarter hour", "kW", 1), momentColumn("Ended at")};
    QuarterPeak highest;
    for (const SiteDay& day : scope.calendar().days(scope.interval())) {
        const QuarterPeak peak = quarterPeak(meters, day.whole, scope.interval());
        const QString date = day.date.toString(Qt::ISODate);
        if (peak.wanted > 0)
            figure.rows.push_back(measuredRow(date, {date, peak.at ? FigureCell(peak.power) : FigureCell(), peak.at ? FigureCell(*peak.at) : FigureCell()}, double(peak.known) / double(peak.wanted), figure.minimum));
        highest.take(peak);
    }
    figure.at = highest.at;
    if (const double contract = scope.basis().contractKw; contract > 0 && highest.at)
        figure.remarks.push_back(phrase("%1 % of the contracted %2 kW.", {Amount{100 * highest.power / contract, 0}, Amount{contract, 0}}));
    const double coverage = highest.wanted > 0 ? double(highest.known) / double(highest.wanted) : 0;
    const auto power = highest.at ? std::optional(highest.power) : std::nullopt;
    sheet.put(measured(std::move(figure), power, coverage));
    const auto factor = power && *power > 0 ? std::optional(percentOf(meters.rate(scope.interval()), *power)) : std::nullopt;
    sheet.put(measured(blankFigure("energy.load_factor"), factor, coverage));
}

Expected<> make(const FigureScope& scope, FigureSheet& sheet)
{
    const Expected<Meters>& meters = scope.electricity();
    if (!meters)
        return meters.error();
    if (meters->isEmpty()) {
        for (const char* id : {"energy.base_load", "energy.peak", "energy.load_factor"})
            sheet.put(blankFigure(id));
        return Done{};
    }
    sheet.put(baseLoad(scope, *meters));
    addPower(scope, *meters, sheet);
    return Done{};
}

} // namespace

FigureMaker energyPower()
{
    return {{"energy.base_load", "energy.peak", "energy.load_factor"}, make};
}

} // namespace holdfast
