// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/insight/consumption.h"

#include <algorithm>

namespace holdfast {

using namespace std::chrono_literals;

namespace {

constexpr double tremble = 0.9;      ///< what falls less has not begun again
constexpr double nearTheEnd = 0.8;   ///< of where it rolls over
constexpr std::size_t misread = 3;   ///< so many readings may be wrong in a row

/// Whether the meter goes on from `before` a little later as if this reading had not been.
std::size_t goesOnAfter(const std::vector<NumberMark>& marks, std::size_t wrong, double before)
{
    for (std::size_t i = wrong + 1; i < marks.size() && i <= wrong + misread; ++i) {
        if (marks[i].number >= before && marks[i].number - before <= (1 - tremble) * before)
            return i;
    }
    return wrong;
}

/// Single zeros and single huge numbers are no reset and no consumption.
std::vector<NumberMark> withoutMisreadings(std::vector<NumberMark> marks)
{
    std::erase_if(marks, [](const NumberMark& mark) { return !mark.good; });
    std::vector<NumberMark> kept;
    for (std::size_t i = 0; i < marks.size(); ++i) {
        if (!kept.empty()) {
            const double before = kept.back().number;
            const bool leaps = marks[i].number < tremble * before || (before > 0 && marks[i].number > 2 * before);
            i = leaps ? goesOnAfter(marks, i, before) : i;
        }
        kept.push_back(marks[i]);
    }
    return kept;
}

struct CounterStep
{
    double increase = 0;
    bool begins = false;   ///< again, from 0
    bool trembles = false; ///< nothing happened, and what it had reached stays
};

CounterStep stepOf(double before, double number, Accumulation accumulation, std::optional<double> end)
{
    if (number >= before || accumulation == Accumulation::Total)
        return {number - before, false, false};
    if (end && before <= *end && before > nearTheEnd * *end && number < (1 - nearTheEnd) * *end)
        return {*end - before + number, false, false};
    if (number < tremble * before)
        return {number, true, false};
    return {0, false, true};
}

bool isBroken(const Spans& holes, const Interval& by)
{
    const auto hole = std::ranges::upper_bound(holes, by.from, {}, &Interval::to);
    return hole != holes.end() && hole->from < by.to;
}

} // namespace

Consumption Consumption::ofCounter(const NumberPast& past, const Point& point, double factor)
{
    Consumption whole;
    whole.m_counts = true;
    const std::vector<NumberMark> marks = withoutMisreadings(past.marks);
    if (marks.empty())
        return whole;
    double before = marks.front().number;
    for (std::size_t i = 1; i < marks.size(); ++i) {
        const Interval between{marks[i - 1].at, marks[i].at};
        const CounterStep step = stepOf(before, marks[i].number, point.accumulation, point.maximum);
        before = step.trembles ? before : marks[i].number;
        whole.m_resets += step.begins ? 1 : 0;
        whole.add(between, step.increase * factor, between.to - between.from <= past.limit && !isBroken(past.holes, between));
    }
    return whole;
}

Consumption Consumption::ofRate(const NumberPast& past, double factor)
{
    constexpr double hour = 3'600'000;
    Consumption whole;
    for (const HeldNumber& one : past.held())
        whole.add(one.interval, one.number * factor * lengthOf(one.interval) / hour, true);
    return whole;
}

void Consumption::add(const Interval& interval, double amount, bool isPlaced)
{
    const Knot last = m_knots.empty() ? Knot{interval.from, 0, 0, 0} : m_knots.back();
    if (m_knots.empty() || last.at < interval.from)
        m_knots.push_back({interval.from, last.amount, last.placed, last.known});
    m_knots.push_back({interval.to, last.amount + amount, last.placed + (isPlaced ? amount : 0), last.known + (isPlaced ? lengthOf(interval) : 0)});
}

Consumption::Knot Consumption::at(Timestamp moment) const
{
    if (m_knots.empty())
        return {};
    const auto after = std::ranges::lower_bound(m_knots, moment, {}, &Knot::at);
    if (after == m_knots.end())
        return m_knots.back();
    if (after == m_knots.begin() || after->at == moment)
        return *after;
    const Knot& before = *(after - 1);
    const double part = lengthOf({before.at, moment}) / lengthOf({before.at, after->at});
    const auto between = [&](double a, double b) { return a + part * (b - a); };
    return {moment, between(before.amount, after->amount), between(before.placed, after->placed), between(before.known, after->known)};
}

double Consumption::amount(const Interval& interval) const
{
    return isEmpty(interval) ? 0 : at(interval.to).amount - at(interval.from).amount;
}

double Consumption::placed(const Interval& interval) const
{
    return isEmpty(interval) ? 0 : at(interval.to).placed - at(interval.from).placed;
}

double Consumption::known(const Interval& interval) const
{
    return isEmpty(interval) ? 0 : at(interval.to).known - at(interval.from).known;
}

bool Consumption::isWhole(const Interval& interval) const
{
    constexpr auto slack = 15min;
    if (m_knots.empty())
        return false;
    if (!m_counts)
        return known(interval) >= lengthOf(interval);
    return m_knots.front().at <= interval.from && m_knots.back().at >= interval.to - slack;
}

} // namespace holdfast
