// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/insight/figure_list.h"

#include "app/insight/statistics.h"

#include <algorithm>

namespace holdfast {
namespace {

constexpr double validDay = 0.5;

/// A whole day and how warm it was outside on average.
struct WeatherDay
{
    SiteDay day;
    double mean = 0;
    double coverage = 0;
};

std::vector<WeatherDay> weatherDays(const FigureScope& scope, const NumberPast& past)
{
    std::vector<WeatherDay> days;
    const std::vector<HeldNumber> held = past.held();
    std::size_t next = 0;
    for (const SiteDay& day : scope.calendar().days(scope.interval())) {
        if (cut(day.whole, scope.interval()) != day.whole)
            continue;
        double sum = 0;
        double known = 0;
        while (next < held.size() && held[next].interval.to <= day.whole.from)
            ++next;
        for (std::size_t i = next; i < held.size() && held[i].interval.from < day.whole.to; ++i) {
            const double length = lengthOf(cut(held[i].interval, day.whole));
            sum += held[i].number * length;
            known += length;
        }
        days.push_back({day, known > 0 ? sum / known : 0, known / lengthOf(day.whole)});
    }
    return days;
}

enum class DegreeKind : quint8 { Heating, Cooling };

double degreesOf(const FigureScope& scope, const WeatherDay& day, DegreeKind kind)
{
    return std::max(0.0, kind == DegreeKind::Heating ? scope.basis().heatingBase - day.mean : day.mean - scope.basis().coolingBase);
}

Figure degreeFigure(const FigureScope& scope, const std::vector<WeatherDay>& days, DegreeKind kind)
{
    Figure figure = blankFigure(kind == DegreeKind::Heating ? "energy.heating_degree_days" : "energy.cooling_degree_days");
    figure.columns = {dayColumn("Day"), numberColumn("Outdoor mean", "°C", 1), numberColumn("Degree days", "K·d", 1)};
    const double base = kind == DegreeKind::Heating ? scope.basis().heatingBase : scope.basis().coolingBase;
    figure.remarks.push_back(phrase("Base temperature %1 °C.", {Amount{base, 1}}));
    double sum = 0;
    double valid = 0;
    for (const WeatherDay& day : days) {
        const QString date = day.day.date.toString(Qt::ISODate);
        const double degrees = degreesOf(scope, day, kind);
        const bool isValid = day.coverage >= validDay;
        figure.rows.push_back(measuredRow(date, {date, day.coverage > 0 ? FigureCell(day.mean) : FigureCell(), isValid ? FigureCell(degrees) : FigureCell()}, day.coverage, float{validDay}));
        sum += isValid ? degrees : 0;
        valid += isValid ? 1 : 0;
    }
    figure.atLeast = valid < double(days.size());
    return measured(std::move(figure), valid > 0 ? std::optional(sum) : std::nullopt, days.empty() ? 0 : valid / double(days.size()));
}

/// Days of which both the energy and the weather are known.
struct WeatherFit
{
    std::vector<double> energy;
    std::vector<double> heating;
    std::vector<double> cooling;
};

WeatherFit fitDays(const FigureScope& scope, const Meters& meters, const std::vector<WeatherDay>& days)
{
    WeatherFit fit;
    for (const WeatherDay& day : days) {
        const double coverage = meters.coverage(day.day.whole);
        if (day.coverage < validDay || coverage < validDay)
            continue;
        fit.energy.push_back(meters.placed(day.day.whole) / coverage);
        fit.heating.push_back(degreesOf(scope, day, DegreeKind::Heating));
        fit.cooling.push_back(degreesOf(scope, day, DegreeKind::Cooling));
    }
    return fit;
}

/// Too few days with degrees are no weather to learn from.
bool teaches(const std::vector<double>& degrees)
{
    double sum = 0;
    for (const double one : degrees)
        sum += one;
    return std::ranges::count_if(degrees, [](double one) { return one > 0; }) >= 10 && sum >= 20;
}

struct WeatherCandidate
{
    const char* word = "";
    std::vector<std::vector<double>> columns;
    const char* first = "";
    const char* second = "";
};

std::optional<std::pair<WeatherCandidate, LeastSquares>> bestFit(const WeatherFit& fit)
{
    const bool heats = teaches(fit.heating);
    const bool cools = teaches(fit.cooling);
    std::vector<WeatherCandidate> candidates{{"Weather plays no part.", {}, "", ""}};
    if (heats)
        candidates.push_back({"The energy follows heating.", {fit.heating}, "Per heating degree day", ""});
    if (cools)
        candidates.push_back({"The energy follows cooling.", {fit.cooling}, "Per cooling degree day", ""});
    if (heats && cools)
        candidates.push_back({"The energy follows heating and cooling.", {fit.heating, fit.cooling}, "Per heating degree day", "Per cooling degree day"});
    std::optional<std::pair<WeatherCandidate, LeastSquares>> best;
    for (const WeatherCandidate& candidate : candidates) {
        const auto line = leastSquares(candidate.columns, fit.energy);
        const bool isPhysical = line && std::all_of(line->terms.begin() + 1, line->terms.end(), [](double term) { return term > 0; });
        if (isPhysical && (!best || line->adjusted > best->second.adjusted))
            best = {candidate, *line};
    }
    return best;
}

Figure weatherModel(const FigureScope& scope, const Meters& meters, const std::vector<WeatherDay>& days)
{
    Figure figure = blankFigure("energy.weather_model");
    const WeatherFit fit = fitDays(scope, meters, days);
    const double coverage = days.empty() ? 0 : double(fit.energy.size()) / double(days.size());
    const auto best = bestFit(fit);
    if (!best || (!teaches(fit.heating) && !teaches(fit.cooling))) {
        figure.remarks.push_back(phrase("There are too few days with heating or cooling to learn from: ten, and 20 degree days."));
        return measured(std::move(figure), std::nullopt, coverage);
    }
    double mean = 0;
    for (const double energy : fit.energy)
        mean += energy / double(fit.energy.size());
    figure.columns = {wordColumn("Term"), numberColumn("Value", "kWh", 2)};
    const auto add = [&](const char* key, const char* word, double value) { figure.rows.push_back({QLatin1String(key), {wordCell(word), value}, 1, FigureState::Good}); };
    add("constant", "Per day", best->second.terms.front());
    if (best->second.terms.size() > 1)
        add("first", best->first.first, best->second.terms[1]);
    if (best->second.terms.size() > 2)
        add("second", best->first.second, best->second.terms[2]);
    figure.remarks.push_back(phrase(best->first.word));
    figure.remarks.push_back(phrase("Typical error of a day %1 % (CV(RMSE)), %2 days.", {Amount{percentOf(best->second.error, mean), 1}, Amount{double(fit.energy.size()), 0}}));
    return measured(std::move(figure), 100 * best->second.share, coverage);
}

Expected<> make(const FigureScope& scope, FigureSheet& sheet)
{
    if (!scope.points().outdoor) {
        for (const char* id : {"energy.heating_degree_days", "energy.cooling_degree_days", "energy.weather_model"}) {
            sheet.put(blankFigure(id));
        }
        return Done{};
    }
    const auto past = scope.past(*scope.points().outdoor);
    if (!past)
        return past.error();
    const std::vector<WeatherDay> days = weatherDays(scope, *past);
    sheet.put(degreeFigure(scope, days, DegreeKind::Heating));
    sheet.put(degreeFigure(scope, days, DegreeKind::Cooling));
    if (!sheet.wants("energy.weather_model"))
        return Done{};
    const Expected<Meters>& meters = scope.electricity();
    if (!meters)
        return meters.error();
    sheet.put(meters->isEmpty() ? blankFigure("energy.weather_model") : weatherModel(scope, *meters, days));
    return Done{};
}

} // namespace

FigureMaker degreeDays()
{
    return {{"energy.heating_degree_days", "energy.cooling_degree_days", "energy.weather_model"}, make};
}

} // namespace holdfast
