// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/insight/number_past.h"

#include <algorithm>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds shortest = 15min;
constexpr milliseconds longest = 25h;

std::vector<milliseconds> intervalsOf(const std::vector<NumberMark>& marks)
{
    std::vector<milliseconds> intervals;
    for (std::size_t i = 1; i < marks.size(); ++i)
        intervals.push_back(marks[i].at - marks[i - 1].at);
    std::ranges::sort(intervals);
    return intervals;
}

/// Who speaks at even times is lost after four of them. Who speaks when something changes may be silent for long, switches for a day.
milliseconds limitOf(const std::vector<NumberMark>& marks, PointKind kind)
{
    constexpr std::size_t few = 8;
    const std::vector<milliseconds> intervals = intervalsOf(marks);
    const milliseconds unsteady = kind == PointKind::Bool ? longest : milliseconds(1h);
    if (intervals.size() < few)
        return unsteady;
    const milliseconds quarter = intervals[intervals.size() / 4];
    const milliseconds most = intervals[intervals.size() * 3 / 4];
    if (most <= 3 * quarter)
        return std::clamp<milliseconds>(4 * most, shortest, longest);
    if (kind == PointKind::Bool)
        return longest;
    return std::clamp<milliseconds>(2 * intervals[intervals.size() * 19 / 20], unsteady, longest);
}

bool isBelieved(Quality quality)
{
    return quality >= Quality::Late;
}

NumberMark markOf(const Sample& sample)
{
    const auto number = toNumber(sample.value);
    return {sample.at, number.value_or(0), number && isBelieved(sample.quality)};
}

} // namespace

milliseconds usualInterval(const std::vector<NumberMark>& marks)
{
    const std::vector<milliseconds> intervals = intervalsOf(marks);
    return intervals.empty() ? 0ms : intervals[intervals.size() * 3 / 4];
}

std::vector<HeldNumber> NumberPast::held() const
{
    std::vector<HeldNumber> all;
    std::size_t hole = 0;
    for (std::size_t i = 0; i < marks.size(); ++i) {
        const NumberMark& mark = marks[i];
        while (hole < holes.size() && holes[hole].to <= mark.at)
            ++hole;
        if (!mark.good)
            continue;
        Timestamp to = std::min<Timestamp>(mark.at + limit, interval.to);
        if (i + 1 < marks.size())
            to = std::min(to, marks[i + 1].at);
        if (hole < holes.size())
            to = std::min(to, holes[hole].from);
        const Interval holds = cut({mark.at, to}, interval);
        if (!isEmpty(holds))
            all.push_back({holds, mark.number});
    }
    return all;
}

Spans NumberPast::known() const
{
    Spans spans;
    for (const HeldNumber& one : held()) {
        if (!spans.empty() && spans.back().to == one.interval.from)
            spans.back().to = one.interval.to;
        else
            spans.push_back(one.interval);
    }
    return spans;
}

Spans NumberPast::on() const
{
    std::vector<Interval> spans;
    for (const HeldNumber& one : held()) {
        if (one.number != 0)
            spans.push_back(one.interval);
    }
    return united(std::move(spans));
}

std::vector<Timestamp> NumberPast::turnsOn() const
{
    std::vector<Timestamp> turns;
    const NumberMark* before = nullptr;
    std::size_t hole = 0;
    for (const NumberMark& mark : marks) {
        while (hole < holes.size() && holes[hole].to <= mark.at) {
            if (before != nullptr && holes[hole].from > before->at)
                before = nullptr;
            ++hole;
        }
        if (!mark.good)
            continue;
        if (before != nullptr && before->number == 0 && mark.number != 0 && mark.at >= interval.from && mark.at < interval.to)
            turns.push_back(mark.at);
        before = &mark;
    }
    return turns;
}

Expected<NumberPast> numberPast(const HistoryReader& reader, const Point& point, const Interval& interval, const Cancelled& cancelled)
{
    NumberPast past;
    past.interval = interval;
    const Interval around{interval.from - pastMargin, interval.to + pastMargin};
    const auto isCancelled = [&] { return cancelled && cancelled->load(std::memory_order_relaxed); };
    const auto read = reader.samples(point.id, around, [&](const std::vector<Sample>& samples) {
        for (const Sample& sample : samples)
            past.marks.push_back(markOf(sample));
        return !isCancelled();
    });
    if (!read)
        return read.error();
    if (isCancelled())
        return Error{Error::Code::Unavailable, u"cancelled"_s};
    auto gaps = reader.gaps(point.id, around);
    if (!gaps)
        return gaps.error();
    past.gaps = std::move(gaps).value();
    std::vector<Interval> holes;
    for (const Gap& gap : past.gaps)
        holes.push_back(cut(gap.interval, around));
    past.holes = united(std::move(holes));
    past.limit = limitOf(past.marks, point.kind);
    return past;
}

} // namespace holdfast
