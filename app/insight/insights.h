// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/insight/figure_scope.h"

namespace holdfast {

/// What is looked for in history, and how far from normal it must be.
struct InsightRule
{
    const char* id = "";
    const char* title = "";     ///< these are texts of the context "figures"
    double threshold = 0;       ///< unless the site says otherwise
    const char* method = "";
    const char* source = "";
    Expected<> (*look)(const FigureScope& scope, const InsightRule& rule, std::vector<Insight>& found) = nullptr;
};

/// All there are, the most important first.
[[nodiscard]] std::vector<InsightRule> insightRules();

/// Names of rules; none: all of them. Code NotFound: there is no such rule.
[[nodiscard]] Expected<std::vector<Insight>> lookForInsights(const FigureScope& scope, const QStringList& names);

/// What a finding of this rule begins with.
[[nodiscard]] Insight blankInsight(const FigureScope& scope, const InsightRule& rule, const RolePoint& role);

// One file each.
[[nodiscard]] InsightRule baseLoadShift();
[[nodiscard]] InsightRule outOfHoursWaste();
[[nodiscard]] InsightRule batteryEnds();
[[nodiscard]] InsightRule trendToLimit();
[[nodiscard]] InsightRule unlikePeers();
[[nodiscard]] InsightRule suspectSensor();

} // namespace holdfast
