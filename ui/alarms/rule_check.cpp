// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alarms/rule_check.h"

#include "ui/look/refusal_words.h"

#include <QUuid>

#include <cmath>

namespace holdfast {
namespace {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

constexpr auto ownPrefix = "own-"_L1;

/// One look at each kind of condition.
struct ConditionFaults
{
    RuleFaults& faults;

    void operator()(const LimitCondition& limits) const
    {
        const bool any = limits.low || limits.high || limits.belowSetpoint || limits.aboveSetpoint;
        if (!any)
            faults[RuleField::High] = RuleCheck::tr("Give at least one limit.");
        if (limits.low && limits.high && *limits.low >= *limits.high)
            faults[RuleField::High] = RuleCheck::tr("The upper limit must be above the lower one.");
        deadband(limits.deadband, limits.low && limits.high ? std::optional(*limits.high - *limits.low) : std::nullopt);
    }
    void operator()(const DiscreteCondition& states) const
    {
        if (states.abnormal.isEmpty())
            faults[RuleField::States] = RuleCheck::tr("Name at least one abnormal state.");
    }
    void operator()(const SilenceCondition& silence) const
    {
        if (silence.intervals < 1)
            faults[RuleField::Intervals] = RuleCheck::tr("At least one usual interval.");
    }
    void operator()(const DeviationCondition& deviation) const
    {
        if (!deviation.below && !deviation.above)
            faults[RuleField::Above] = RuleCheck::tr("Give at least one limit.");
        positive(RuleField::Below, deviation.below);
        positive(RuleField::Above, deviation.above);
        const bool both = deviation.below && deviation.above;
        deadband(deviation.deadband, both ? std::optional(*deviation.below + *deviation.above) : std::nullopt);
    }
    void operator()(const RateCondition& rate) const
    {
        if (!rate.rise && !rate.fall)
            faults[RuleField::Rise] = RuleCheck::tr("Give at least one limit.");
        positive(RuleField::Rise, rate.rise);
        positive(RuleField::Fall, rate.fall);
        if (rate.within <= 0s)
            faults[RuleField::Within] = RuleCheck::tr("Longer than nothing.");
        const double least = std::min(rate.rise.value_or(rate.fall.value_or(0)), rate.fall.value_or(rate.rise.value_or(0)));
        if (rate.deadband < 0 || (least > 0 && rate.deadband >= least))
            faults[RuleField::Deadband] = RuleCheck::tr("Smaller than the change itself, or the alarm could never clear.");
    }
    void operator()(const MismatchCondition& mismatch) const
    {
        if (!(mismatch.tolerance >= 0))
            faults[RuleField::Tolerance] = RuleCheck::tr("Not less than nothing.");
    }
    void operator()(const ExpressionCondition& states) const
    {
        if (states.expression.trimmed().isEmpty())
            faults[RuleField::Expression] = RuleCheck::tr("Say when the alarm is to be raised.");
    }

    void positive(RuleField field, std::optional<double> number) const
    {
        if (number && !(*number > 0))
            faults[field] = RuleCheck::tr("More than nothing.");
    }
    void deadband(double deadband, std::optional<double> band) const
    {
        if (deadband < 0)
            faults[RuleField::Deadband] = RuleCheck::tr("Not less than nothing.");
        else if (band && *band > 0 && 2 * deadband >= *band)
            faults[RuleField::Deadband] = RuleCheck::tr("Smaller than half the band, or the alarm could never clear.");
    }
};

bool isSilence(const AlarmRule& rule)
{
    return std::holds_alternative<SilenceCondition>(rule.condition);
}

void checkScope(const AlarmRule& rule, RuleFaults& faults)
{
    if (!isOwnRule(rule.id))
        return;
    if (isSilence(rule) && !rule.device)
        faults[RuleField::Scope] = RuleCheck::tr("Choose the device whose silence is meant.");
    else if (!isSilence(rule) && !rule.point && rule.quantity == Quantity::None)
        faults[RuleField::Scope] = RuleCheck::tr("Choose what it watches.");
}

void checkTimes(const AlarmRule& rule, RuleFaults& faults)
{
    if (rule.terms.times > 1 && rule.terms.within <= 0s)
        faults[RuleField::TimesWithin] = RuleCheck::tr("Say within which time.");
    const std::pair<RuleField, std::chrono::seconds> lengths[] = {{RuleField::OnDelay, rule.onDelay},
                                                                   {RuleField::OffDelay, rule.offDelay},
                                                                   {RuleField::ReAlarm, rule.reAlarm.value_or(0s)},
                                                                   {RuleField::TimesWithin, rule.terms.within},
                                                                   {RuleField::Settle, rule.terms.settle}};
    for (const auto& [field, length] : lengths) {
        if (length > 24h * 366)
            faults[field] = RuleCheck::tr("At most a year.");
    }
}

/// Where an expression stands, and what its condition else could be blamed for.
RuleField placeOf(const AlarmRule& rule)
{
    if (std::holds_alternative<ExpressionCondition>(rule.condition))
        return RuleField::Expression;
    return RuleField::Kind;
}

} // namespace

RuleFaults RuleCheck::faultsOf(const AlarmRule& rule, const AlarmDesk* desk)
{
    RuleFaults faults;
    if (rule.name.trimmed().isEmpty())
        faults[RuleField::Name] = tr("A rule needs a name.");
    std::visit(ConditionFaults{faults}, rule.condition);
    checkScope(rule, faults);
    checkTimes(rule, faults);
    if (rule.lifeSafety && priorityOf(rule) == Priority::Alert)
        faults[rule.operatorAction.isEmpty() ? RuleField::Steps : RuleField::ConsequenceText] = tr("A life-safety rule needs a consequence and an operator action.");
    if (!faults.empty() || desk == nullptr)
        return faults;
    AlarmRule bare = rule;
    bare.terms = {};
    if (const auto fine = desk->check(bare); !fine)
        faults[placeOf(rule)] = sentenceOf(fine.error());
    else if (const auto whole = desk->check(rule); !whole)
        faults[RuleField::HiddenWhile] = sentenceOf(whole.error());
    return faults;
}

ReadNumber RuleCheck::read(const QString& typed, const Format& format)
{
    QString text = typed.trimmed();
    if (text.isEmpty())
        return {};
    text.replace(QChar(0x2212), u'-');
    bool good = false;
    double number = format.locale().toDouble(text, &good);
    if (!good)
        number = QLocale::c().toDouble(text, &good);
    good = good && std::isfinite(number);
    return {good ? std::optional(number) : std::nullopt, good};
}

QString RuleCheck::written(std::optional<double> number, const Format& format)
{
    if (!number)
        return {};
    QLocale locale = format.locale();
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(*number, 'g', QLocale::FloatingPointShortest);
}

QString RuleCheck::notANumber()
{
    return tr("This is not a number.");
}

bool isOwnRule(const RuleId& rule)
{
    return rule.isEmpty() || rule.text().startsWith(ownPrefix);
}

RuleId newRuleId()
{
    return RuleId(QString(ownPrefix + QUuid::createUuid().toString(QUuid::WithoutBraces)));
}

} // namespace holdfast
