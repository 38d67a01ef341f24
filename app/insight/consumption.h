// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/insight/number_past.h"

namespace holdfast {

/// How much has gone through a meter until each moment. Between two readings it is shared out evenly, so that parts of a period add up to the period.
class Consumption
{
public:
    /// A counter: differences, without spikes where it begins again, rolls over at `end` or is misread for once.
    [[nodiscard]] static Consumption ofCounter(const NumberPast& past, const Point& point, double factor);
    /// What a rate adds up to, per hour: kW to kWh.
    [[nodiscard]] static Consumption ofRate(const NumberPast& past, double factor);

    /// All of it, also what was used in gaps.
    [[nodiscard]] double amount(const Interval& interval) const;
    /// Only in time in which readings follow each other.
    [[nodiscard]] double placed(const Interval& interval) const;
    /// That time, in milliseconds.
    [[nodiscard]] double known(const Interval& interval) const;
    /// Whether the amount leaves nothing out: there are readings, or a counter went on over what is missing.
    [[nodiscard]] bool isWhole(const Interval& interval) const;
    [[nodiscard]] int resets() const { return m_resets; }

private:
    struct Knot
    {
        Timestamp at;
        double amount = 0;
        double placed = 0;
        double known = 0;
    };

    void add(const Interval& interval, double amount, bool isPlaced);
    [[nodiscard]] Knot at(Timestamp moment) const;

    std::vector<Knot> m_knots;
    bool m_counts = false;
    int m_resets = 0;
};

} // namespace holdfast
