// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alarm/valid_rule.h"

#include "app/alarm/state_expression.h"

#include <algorithm>
#include <cmath>

namespace holdfast {
namespace {

using namespace std::chrono_literals;

constexpr qsizetype longestTag = 200;
constexpr std::size_t mostPlaces = 10'000;
constexpr qsizetype mostTags = 20;

Error refused(const QString& reason)
{
    return {Error::Code::Refused, reason};
}

bool isFinite(const std::optional<double>& one)
{
    return !one || std::isfinite(*one);
}

Expected<> readable(const QString& expression)
{
    const auto parsed = StateExpression::parse(expression);
    return parsed ? Expected<>(Done{}) : refused(QStringLiteral("The expression cannot be read here: %1").arg(parsed.error().message));
}

Expected<> validCondition(const DeviationCondition& deviation)
{
    if (!isFinite(deviation.below) || !isFinite(deviation.above) || !std::isfinite(deviation.deadband))
        return refused(QStringLiteral("A limit is not a number."));
    if (!deviation.below && !deviation.above)
        return refused(QStringLiteral("The rule has no limit."));
    const double room = deviation.below.value_or(0) + deviation.above.value_or(0);
    if (deviation.deadband < 0 || deviation.below.value_or(1) <= 0 || deviation.above.value_or(1) <= 0 || (deviation.below && deviation.above && 2 * deviation.deadband >= room))
        return refused(QStringLiteral("The limits leave no room between them."));
    return Done{};
}

Expected<> validCondition(const RateCondition& rate)
{
    if (!isFinite(rate.rise) || !isFinite(rate.fall) || !std::isfinite(rate.deadband))
        return refused(QStringLiteral("A limit is not a number."));
    if (!rate.rise && !rate.fall)
        return refused(QStringLiteral("The rule has no limit."));
    const double least = std::min(rate.rise.value_or(rate.fall.value_or(0)), rate.fall.value_or(rate.rise.value_or(0)));
    if (least <= 0 || rate.deadband < 0 || rate.deadband >= least)
        return refused(QStringLiteral("The limits leave no room between them."));
    return rate.within > 0s ? Expected<>(Done{}) : refused(QStringLiteral("A delay is less than nothing."));
}

Expected<> validCondition(const AlarmRule& rule)
{
    if (const auto* deviation = std::get_if<DeviationCondition>(&rule.condition))
        return validCondition(*deviation);
    if (const auto* rate = std::get_if<RateCondition>(&rule.condition))
        return validCondition(*rate);
    if (const auto* mismatch = std::get_if<MismatchCondition>(&rule.condition); mismatch && !(mismatch->tolerance >= 0))
        return refused(QStringLiteral("A limit is not a number."));
    if (const auto* states = std::get_if<ExpressionCondition>(&rule.condition))
        return readable(states->expression);
    return Done{};
}

Expected<> validTerms(const RuleTerms& terms)
{
    if (terms.times < 1 || terms.within < 0s || terms.settle < 0s || (terms.times > 1 && terms.within == 0s))
        return refused(QStringLiteral("A delay is less than nothing."));
    if (terms.times > 100 || std::max(terms.within, terms.settle) > 24h * 366)
        return refused(QStringLiteral("A delay is longer than a year."));
    return terms.suppressedWhile.isEmpty() ? Expected<>(Done{}) : readable(terms.suppressedWhile);
}

Expected<> validPlaces(const AlarmRule& rule)
{
    if (rule.places.isEverywhere())
        return Done{};
    if (rule.point || rule.device)
        return refused(QStringLiteral("A rule for one point or device has its place already."));
    const auto isTag = [](const QString& tag) { return !tag.isEmpty() && tag.size() <= longestTag && !tag.contains(u' '); };
    if (rule.places.spaces.size() > mostPlaces || rule.places.tags.size() > mostTags || !std::ranges::all_of(rule.places.tags, isTag))
        return refused(QStringLiteral("The places of the rule cannot be read."));
    return Done{};
}

} // namespace

Expected<> valid(const AlarmRule& rule)
{
    if (const auto terms = validTerms(rule.terms); !terms)
        return terms;
    if (const auto places = validPlaces(rule); !places)
        return places;
    if (const auto condition = validCondition(rule); !condition)
        return condition;
    if (rule.id.isEmpty() || rule.name.trimmed().isEmpty())
        return refused(QStringLiteral("A rule needs a name."));
    if (rule.onDelay < 0s || rule.offDelay < 0s || rule.maximumShelve < 0s || rule.timeToRespond < 0s || (rule.reAlarm && *rule.reAlarm <= 0s))
        return refused(QStringLiteral("A delay is less than nothing."));
    if (std::max({rule.onDelay, rule.offDelay, rule.maximumShelve, rule.reAlarm.value_or(0s)}) > 24h * 366)
        return refused(QStringLiteral("A delay is longer than a year."));
    if (const auto* limits = std::get_if<LimitCondition>(&rule.condition)) {
        const auto finite = [](const std::optional<double>& one) { return !one || std::isfinite(*one); };
        if (!finite(limits->low) || !finite(limits->high) || !finite(limits->belowSetpoint) || !finite(limits->aboveSetpoint) || !std::isfinite(limits->deadband))
            return refused(QStringLiteral("A limit is not a number."));
        if (!limits->low && !limits->high && !limits->belowSetpoint && !limits->aboveSetpoint)
            return refused(QStringLiteral("The rule has no limit."));
        if (limits->deadband < 0 || (limits->low && limits->high && *limits->low + 2 * limits->deadband >= *limits->high))
            return refused(QStringLiteral("The limits leave no room between them."));
    }
    if (const auto* texts = std::get_if<DiscreteCondition>(&rule.condition); texts && texts->abnormal.isEmpty())
        return refused(QStringLiteral("The rule names no abnormal state."));
    if (rule.lifeSafety && priorityOf(rule) == Priority::Alert)
        return refused(QStringLiteral("A life-safety rule needs a consequence and an operator action."));
    return Done{};
}

} // namespace holdfast
