// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/insight/insights.h"

#include <algorithm>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

std::vector<InsightRule> insightRules()
{
    return {batteryEnds(), trendToLimit(), baseLoadShift(), outOfHoursWaste(), unlikePeers(), suspectSensor()};
}

Expected<std::vector<Insight>> lookForInsights(const FigureScope& scope, const QStringList& names)
{
    const std::vector<InsightRule> rules = insightRules();
    for (const QString& name : names) {
        if (std::ranges::none_of(rules, [&](const InsightRule& rule) { return name == QLatin1String(rule.id); }))
            return Error{Error::Code::NotFound, u"no such rule"_s};
    }
    std::vector<Insight> found;
    for (InsightRule rule : rules) {
        const QString name = QLatin1String(rule.id);
        if (!names.isEmpty() && !names.contains(name))
            continue;
        const auto& own = scope.basis().thresholds;
        if (const auto threshold = std::ranges::find(own, name, &InsightThreshold::rule); threshold != own.end())
            rule.threshold = threshold->value;
        const auto looked = rule.look(scope, rule, found);
        if (!looked)
            return looked.error();
    }
    return found;
}

Insight blankInsight(const FigureScope& scope, const InsightRule& rule, const RolePoint& role)
{
    Insight insight;
    insight.rule = QLatin1String(rule.id);
    insight.id = QString(insight.rule % u'/' % role.point->id.text());
    insight.title = QString::fromUtf8(rule.title);
    insight.method = QString::fromUtf8(rule.method);
    insight.source = QString::fromUtf8(rule.source);
    insight.subject = role.device->name;
    insight.point = role.point->id;
    insight.device = role.device->id;
    if (role.space != nullptr)
        insight.space = role.space->id;
    insight.interval = scope.interval();
    insight.threshold = rule.threshold;
    return insight;
}

} // namespace holdfast
