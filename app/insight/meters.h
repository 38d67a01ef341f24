// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/insight/consumption.h"
#include "app/insight/site_points.h"

namespace holdfast {

struct MeterPast
{
    RolePoint role;
    Consumption use;
};

/// Several meters that are added up: the mains of a site.
class Meters
{
public:
    explicit Meters(std::vector<MeterPast> meters) : m_meters(std::move(meters)) {}

    [[nodiscard]] const std::vector<MeterPast>& all() const { return m_meters; }
    [[nodiscard]] bool isEmpty() const { return m_meters.empty(); }

    [[nodiscard]] double amount(const Interval& interval) const;
    [[nodiscard]] double placed(const Interval& interval) const;
    /// 0 to 1: known time of the wanted time, the mean over all meters.
    [[nodiscard]] double coverage(const Interval& interval) const;
    [[nodiscard]] double coverage(const Spans& spans) const;
    /// All of them know all of it.
    [[nodiscard]] bool isKnown(const Interval& interval) const;
    [[nodiscard]] bool isWhole(const Interval& interval) const;
    /// Mean power while known: kW of kWh.
    [[nodiscard]] double rate(const Interval& interval) const;

private:
    std::vector<MeterPast> m_meters;
};

} // namespace holdfast
