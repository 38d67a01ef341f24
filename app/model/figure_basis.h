// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/ids.h"
#include "app/model/site.h"

#include <optional>
#include <vector>

namespace holdfast {

/// A tariff and the days it applies to, both included. No last day: until further notice.
struct DatedTariff
{
    Tariff tariff;
    std::optional<QDate> firstDay;
    std::optional<QDate> lastDay;

    friend bool operator==(const DatedTariff&, const DatedTariff&) = default;
};

/// What a kilowatt-hour of an energy emits, by whom and for which year. There is no default: without one no figure of CO₂e is shown.
struct EmissionFactor
{
    QString energy;          ///< "electricity", "heat", "gas"
    double kilogramsPerKwh = 0;
    QString source;
    int year = 0;

    friend bool operator==(const EmissionFactor&, const EmissionFactor&) = default;
};

/// How far from normal something must be for this rule to tell of it: raised where its findings were not useful.
struct InsightThreshold
{
    QString rule;
    double value = 0;

    friend bool operator==(const InsightThreshold&, const InsightThreshold&) = default;
};

/// What figures rest on that no device tells. Empty lists: what names of devices and the site model say.
struct FigureBasis
{
    std::vector<PointId> mainMeters;    ///< points of energy counters or of power
    std::vector<PointId> subMeters;
    std::optional<PointId> outdoor;     ///< temperature outside
    std::vector<DatedTariff> tariffs;   ///< none: the site's own, without dates
    double standingChargePerDay = 0;    ///< in the site's currency
    double demandChargePerKw = 0;       ///< of the highest quarter hour of each month
    double contractKw = 0;              ///< 0: none
    std::vector<EmissionFactor> factors;
    double heatingBase = 15.5;          ///< °C
    double coolingBase = 22;            ///< °C
    double outdoorCarbonDioxide = 400;  ///< ppm, where nothing measures it
    int privateBelow = 5;               ///< places: occupancy of fewer is told together with others
    std::vector<InsightThreshold> thresholds; ///< of rules that keep another one than their own

    friend bool operator==(const FigureBasis&, const FigureBasis&) = default;
};

} // namespace holdfast
