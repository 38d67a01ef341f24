// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/insight/spans.h"

#include <algorithm>

namespace holdfast {

Spans united(std::vector<Interval> intervals)
{
    std::erase_if(intervals, [](const Interval& one) { return isEmpty(one); });
    std::ranges::sort(intervals, {}, &Interval::from);
    Spans spans;
    for (const Interval& one : intervals) {
        if (spans.empty() || spans.back().to < one.from)
            spans.push_back(one);
        else
            spans.back().to = std::max(spans.back().to, one.to);
    }
    return spans;
}

Spans common(const Spans& a, const Spans& b)
{
    Spans both;
    for (std::size_t i = 0, k = 0; i < a.size() && k < b.size();) {
        const Interval shared = cut(a[i], b[k]);
        if (!isEmpty(shared))
            both.push_back(shared);
        (a[i].to < b[k].to ? i : k) += 1;
    }
    return both;
}

Spans without(const Spans& a, const Spans& b)
{
    Spans left;
    std::size_t k = 0;
    for (const Interval& one : a) {
        Timestamp from = one.from;
        while (k < b.size() && b[k].to <= from)
            ++k;
        for (std::size_t i = k; i < b.size() && b[i].from < one.to; ++i) {
            if (from < b[i].from)
                left.push_back({from, b[i].from});
            from = std::max(from, b[i].to);
        }
        if (from < one.to)
            left.push_back({from, one.to});
    }
    return left;
}

std::chrono::milliseconds lengthOf(const Spans& spans)
{
    std::chrono::milliseconds length{0};
    for (const Interval& one : spans)
        length += one.to - one.from;
    return length;
}

} // namespace holdfast
