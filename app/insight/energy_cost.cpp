// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/insight/figure_list.h"

#include "app/insight/quarter_peak.h"

#include <algorithm>

namespace holdfast {
namespace {

std::vector<DatedTariff> tariffsOf(const FigureScope& scope)
{
    if (!scope.basis().tariffs.empty())
        return scope.basis().tariffs;
    std::vector<DatedTariff> tariffs;
    for (const Tariff& tariff : scope.site().tariffs)
        tariffs.push_back({tariff, {}, {}});
    return tariffs;
}

bool applies(const DatedTariff& dated, const WallTime& wall)
{
    const Tariff& tariff = dated.tariff;
    if ((dated.firstDay && wall.day < *dated.firstDay) || (dated.lastDay && wall.day > *dated.lastDay) || !tariff.days[static_cast<std::size_t>(wall.day.dayOfWeek() - 1)])
        return false;
    if (tariff.from < tariff.to)
        return wall.time >= tariff.from && wall.time < tariff.to;
    return tariff.from == tariff.to || wall.time >= tariff.from || wall.time < tariff.to;
}

/// Where prices may change in a day, in the order of time: also where clocks are set, which happens on the hour.
std::vector<Timestamp> edgesOf(const SiteCalendar& calendar, const SiteDay& day, const Interval& within, const std::vector<DatedTariff>& tariffs)
{
    const Interval interval = cut(day.whole, within);
    std::vector<Timestamp> edges{interval.from};
    for (const Interval& hour : calendar.hours(interval))
        edges.push_back(hour.to);
    for (const DatedTariff& dated : tariffs) {
        for (const QTime& time : {dated.tariff.from, dated.tariff.to}) {
            for (const auto shown : {SiteCalendar::Shown::First, SiteCalendar::Shown::Second}) {
                const Timestamp edge = calendar.momentOf(day.date, time, shown);
                if (edge > interval.from && edge < interval.to)
                    edges.push_back(edge);
            }
        }
    }
    std::ranges::sort(edges);
    edges.erase(std::unique(edges.begin(), edges.end()), edges.end());
    return edges;
}

class CostSum
{
public:
    CostSum(const FigureScope& scope, const Meters& meters)
        : m_scope(scope)
        , m_meters(meters)
        , m_tariffs(tariffsOf(scope))
        , m_sums(m_tariffs.size())
    {
        for (const SiteDay& day : scope.calendar().days(scope.interval()))
            take(day);
    }

    [[nodiscard]] bool isEmpty() const { return m_tariffs.empty(); }
    [[nodiscard]] Figure figure() const;

private:
    void take(const SiteDay& day);
    void addRows(Figure& figure, double& cost) const;
    [[nodiscard]] double demand() const;

    const FigureScope& m_scope;
    const Meters& m_meters;
    std::vector<DatedTariff> m_tariffs;
    std::vector<double> m_sums; ///< kWh of each
    double m_unpriced = 0;
    double m_days = 0;
};

void CostSum::take(const SiteDay& day)
{
    const std::vector<Timestamp> edges = edgesOf(m_scope.calendar(), day, m_scope.interval(), m_tariffs);
    m_days += lengthOf(cut(day.whole, m_scope.interval())) / lengthOf(day.whole);
    for (std::size_t i = 0; i + 1 < edges.size(); ++i) {
        const Interval piece{edges[i], edges[i + 1]};
        const WallTime wall = m_scope.calendar().wallAt(piece.from);
        const auto found = std::ranges::find_if(m_tariffs, [&](const DatedTariff& dated) { return applies(dated, wall); });
        if (found == m_tariffs.end())
            m_unpriced += m_meters.amount(piece);
        else
            m_sums[static_cast<std::size_t>(found - m_tariffs.begin())] += m_meters.amount(piece);
    }
}

/// The peak of each calendar month costs once.
double CostSum::demand() const
{
    const double price = m_scope.basis().demandChargePerKw;
    if (price <= 0)
        return 0;
    double cost = 0;
    QuarterPeak month;
    int number = 0;
    for (const SiteDay& day : m_scope.calendar().days(m_scope.interval())) {
        if (number != day.date.month()) {
            cost += month.power * price;
            month = {};
            number = day.date.month();
        }
        month.take(quarterPeak(m_meters, day.whole, m_scope.interval()));
    }
    return cost + month.power * price;
}

void CostSum::addRows(Figure& figure, double& cost) const
{
    const QByteArray currency = m_scope.site().currency.toUtf8();
    const QByteArray price = currency + "/kWh";
    figure.columns = {nameColumn("Tariff"), dayColumn("First day"), dayColumn("Last day"), numberColumn("Energy", "kWh", 1), numberColumn("Price", price.constData(), 4),
                      numberColumn("Cost", currency.constData(), 2)};
    const auto dayCell = [](const std::optional<QDate>& day) { return day ? FigureCell(day->toString(Qt::ISODate)) : FigureCell(); };
    for (std::size_t i = 0; i < m_tariffs.size(); ++i) {
        const DatedTariff& dated = m_tariffs[i];
        const double part = m_sums[i] * dated.tariff.pricePerKwh;
        cost += part;
        figure.rows.push_back({QString::number(i + 1), {dated.tariff.name, dayCell(dated.firstDay), dayCell(dated.lastDay), m_sums[i], dated.tariff.pricePerKwh, part}, 1, FigureState::Good});
    }
    const auto charge = [&](const char* word, double part) {
        if (part > 0)
            figure.remarks.push_back(phrase(word, {Amount{part, 2}, m_scope.site().currency}));
        cost += part;
    };
    charge("Standing charges: %1 %2.", m_days * m_scope.basis().standingChargePerDay);
    charge("Charges for peak demand: %1 %2.", demand());
}

Figure CostSum::figure() const
{
    constexpr double nothing = 0.001;
    Figure figure = blankFigure("energy.cost");
    figure.unit = m_scope.site().currency;
    double cost = 0;
    addRows(figure, cost);
    if (m_unpriced > nothing)
        figure.remarks.push_back(phrase("For %1 kWh no tariff is valid: they are not in the sum.", {Amount{m_unpriced, 1}}));
    figure.atLeast = !m_meters.isWhole(m_scope.interval()) || m_unpriced > nothing;
    return measured(std::move(figure), cost, m_meters.coverage(m_scope.interval()));
}

Expected<> make(const FigureScope& scope, FigureSheet& sheet)
{
    const Expected<Meters>& meters = scope.electricity();
    if (!meters)
        return meters.error();
    const CostSum sum(scope, *meters);
    if (!meters->isEmpty() && !sum.isEmpty()) {
        sheet.put(sum.figure());
        return Done{};
    }
    Figure figure = blankFigure("energy.cost");
    figure.unit = scope.site().currency;
    if (sum.isEmpty())
        figure.remarks.push_back(phrase("The site has no tariffs."));
    sheet.put(std::move(figure));
    return Done{};
}

} // namespace

FigureMaker energyCost()
{
    return {{"energy.cost"}, make};
}

} // namespace holdfast
