// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/insight/spans.h"
#include "app/model/point.h"
#include "app/model/ports.h"

namespace holdfast {

struct NumberMark
{
    Timestamp at;
    double number = 0;
    bool good = false; ///< a number, and not from before a loss

    friend bool operator==(const NumberMark&, const NumberMark&) = default;
};

/// A value and how long it is known to have held.
struct HeldNumber
{
    Interval interval;
    double number = 0;
};

/// The numbers of one point in a period and a day around it, and the time nothing was recorded. Yes is 1 and no is 0.
struct NumberPast
{
    Interval interval;                 ///< what was asked for; ends where the present is
    std::vector<NumberMark> marks;     ///< in time order
    std::vector<Gap> gaps;             ///< as the store has them
    Spans holes;                       ///< the same time
    std::chrono::milliseconds limit{0}; ///< how long a value holds without being said again

    /// Every value of the period with the time it held: until the next one, but never across a hole nor longer than the limit.
    [[nodiscard]] std::vector<HeldNumber> held() const;
    /// When anything is known.
    [[nodiscard]] Spans known() const;
    /// When it was not zero.
    [[nodiscard]] Spans on() const;
    /// How often it turned from zero to something within the period; what was so when a hole ended is no turn.
    [[nodiscard]] std::vector<Timestamp> turnsOn() const;
};

/// So much before and after the period is read: values hold into it, and counters go on after it.
inline constexpr std::chrono::hours pastMargin{25};

[[nodiscard]] Expected<NumberPast> numberPast(const HistoryReader& reader, const Point& point, const Interval& interval, const Cancelled& cancelled = {});

/// The time between two values that three of four keep.
[[nodiscard]] std::chrono::milliseconds usualInterval(const std::vector<NumberMark>& marks);

} // namespace holdfast
