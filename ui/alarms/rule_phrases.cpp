// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alarms/rule_phrases.h"

#include "ui/alarms/rule_check.h"
#include "ui/look/quantity_words.h"
#include "ui/look/rule_words.h"
#include "ui/look/words.h"

#include <array>

namespace holdfast {
namespace {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

constexpr std::array kinds{
    QT_TRANSLATE_NOOP("holdfast::RulePhrases", "Limit"),
    QT_TRANSLATE_NOOP("holdfast::RulePhrases", "State"),
    QT_TRANSLATE_NOOP("holdfast::RulePhrases", "Silence"),
    QT_TRANSLATE_NOOP("holdfast::RulePhrases", "Deviation"),
    QT_TRANSLATE_NOOP("holdfast::RulePhrases", "Rate of change"),
    QT_TRANSLATE_NOOP("holdfast::RulePhrases", "Mismatch"),
    QT_TRANSLATE_NOOP("holdfast::RulePhrases", "Expression"),
};
static_assert(kinds.size() == std::variant_size_v<AlarmCondition>);

QString timeRange(std::chrono::seconds time)
{
    if (time > 60min)
        return RulePhrases::tr("more than an hour to respond");
    if (time >= 10min)
        return RulePhrases::tr("10 to 60 minutes to respond");
    return time >= 3min ? RulePhrases::tr("3 to 10 minutes to respond") : RulePhrases::tr("less than 3 minutes to respond");
}

/// One line for each kind of condition.
struct ConditionWords
{
    const AlarmRule& rule;
    const Format& format;

    [[nodiscard]] QString value(double number) const { return format.value(number, rule.quantity, RulePhrases::unit(rule.quantity)).joined(); }
    [[nodiscard]] QString pair(const char* low, std::optional<double> one, const char* high, std::optional<double> other) const
    {
        QStringList parts;
        if (one)
            parts << RulePhrases::tr(low).arg(value(*one));
        if (other)
            parts << RulePhrases::tr(high).arg(value(*other));
        return parts.join(RulePhrases::tr(" or "));
    }

    QString operator()(const LimitCondition& limits) const
    {
        const QString fixed = pair(QT_TRANSLATE_NOOP("holdfast::RulePhrases", "below %1"), limits.low, QT_TRANSLATE_NOOP("holdfast::RulePhrases", "above %1"), limits.high);
        if (!limits.belowSetpoint && !limits.aboveSetpoint)
            return fixed;
        const QString around = RulePhrases::tr("set-point −%1 / +%2").arg(RuleCheck::written(limits.belowSetpoint.value_or(0), format), RuleCheck::written(limits.aboveSetpoint.value_or(0), format));
        return fixed.isEmpty() ? around : QString(around % u" · "_s % fixed);
    }
    QString operator()(const DiscreteCondition& states) const { return states.abnormal.join(RulePhrases::tr(" or ")); }
    QString operator()(const SilenceCondition& silence) const
    {
        return RulePhrases::tr("nothing heard for %1 usual intervals, at least %2").arg(RuleCheck::written(silence.intervals, format), format.duration(silence.atLeast));
    }
    QString operator()(const DeviationCondition& deviation) const
    {
        const auto said = [&](double number) { return deviation.percent ? format.percent(number / 100) : value(number); };
        QStringList parts;
        if (deviation.below)
            parts << RulePhrases::tr("%1 under the set-point").arg(said(*deviation.below));
        if (deviation.above)
            parts << RulePhrases::tr("%1 over the set-point").arg(said(*deviation.above));
        return parts.join(RulePhrases::tr(" or "));
    }
    QString operator()(const RateCondition& rate) const
    {
        const QString change = pair(QT_TRANSLATE_NOOP("holdfast::RulePhrases", "rises by %1"), rate.rise, QT_TRANSLATE_NOOP("holdfast::RulePhrases", "falls by %1"), rate.fall);
        return RulePhrases::tr("%1 within %2").arg(change, format.duration(rate.within));
    }
    QString operator()(const MismatchCondition&) const { return RulePhrases::tr("the feedback does not follow the command"); }
    QString operator()(const ExpressionCondition& states) const { return states.expression; }
};

} // namespace

QString RulePhrases::name(const AlarmRule& rule)
{
    return ruleWords(rule.name);
}

QString RulePhrases::kind(std::size_t index)
{
    return index < kinds.size() ? tr(kinds[index]) : QString();
}

QString RulePhrases::consequence(Consequence consequence)
{
    switch (consequence) {
    case Consequence::Comfort:
        return tr("comfort or a little energy is lost");
    case Consequence::Business:
        return tr("business stops, or equipment, data or security suffer");
    case Consequence::Safety:
        return tr("people are hurt, or there is fire or water damage");
    }
    return {};
}

QString RulePhrases::consequenceClass(Consequence consequence)
{
    switch (consequence) {
    case Consequence::Comfort:
        return tr("Comfort or energy");
    case Consequence::Business:
        return tr("Business or security");
    case Consequence::Safety:
        return tr("People, fire or water");
    }
    return {};
}

QString RulePhrases::quantity(Quantity quantity)
{
    const QString title = titleOf(quantity);
    return title.isEmpty() ? nameOf(quantity) : title;
}

QString RulePhrases::unit(Quantity quantity)
{
    for (const QuantityFacts& facts : quantities()) {
        if (facts.quantity == quantity)
            return QString::fromUtf8(facts.canonicalUnit);
    }
    return {};
}

QString RulePhrases::device(const DeviceId& id) const
{
    const Device device = m_picture.devices.value(id);
    QStringList parts{device.name.isEmpty() ? id.text() : device.name};
    if (device.space)
        if (const Space* space = spaceOf(m_picture.site, *device.space))
            parts << space->name;
    return parts.join(u", "_s);
}

QString RulePhrases::point(const PointId& id) const
{
    const auto known = m_picture.points.constFind(id);
    return known == m_picture.points.cend() ? id.text() : QString(known->name % u", "_s % device(known->device));
}

QString RulePhrases::places(const RulePlaces& places) const
{
    constexpr std::size_t named = 3;
    QStringList parts;
    if (places.spaces.size() > named)
        parts << tr("%n room(s)", nullptr, static_cast<int>(places.spaces.size()));
    else
        for (const SpaceId& id : places.spaces)
            if (const Space* space = spaceOf(m_picture.site, id))
                parts << space->name;
            else
                parts << id.text();
    return (parts + places.tags).join(u", "_s);
}

QString RulePhrases::scope(const AlarmRule& rule) const
{
    if (rule.point)
        return point(*rule.point);
    if (rule.device)
        return device(*rule.device);
    if (!isOwnRule(rule.id))
        return rule.quantity == Quantity::None ? tr("built in") : tr("%1, built in").arg(quantity(rule.quantity));
    if (rule.quantity == Quantity::None)
        return tr("nothing yet");
    return rule.places.isEverywhere() ? tr("%1, everywhere").arg(quantity(rule.quantity)) : tr("%1 in %2").arg(quantity(rule.quantity), places(rule.places));
}

QString RulePhrases::condition(const AlarmRule& rule) const
{
    const QString words = std::visit(ConditionWords{rule, m_format}, rule.condition);
    return rule.terms.times > 1 ? tr("%1, %2 times within %3").arg(words, m_format.count(rule.terms.times), m_format.duration(rule.terms.within)) : words;
}

QString RulePhrases::priority(const AlarmRule& rule) const
{
    const Priority priority = priorityOf(rule);
    if (rule.consequence.isEmpty() || rule.operatorAction.isEmpty())
        return tr("This is an alert: without a consequence and an action nobody has to do anything. It makes no sound and does not reach the console.");
    if (priority == Priority::Alert)
        return tr("This is an alert: %1, and there is %2. It makes no sound and does not reach the console.").arg(consequence(rule.consequenceClass), timeRange(rule.timeToRespond));
    QString words = tr("%1, because %2, and there is %3.").arg(wordsOf(priority).word, consequence(rule.consequenceClass), timeRange(rule.timeToRespond));
    if (priority == Priority::P1 && rule.timeToRespond < 3min)
        words += u' ' % tr("People are too slow for this: an automatic action is needed.");
    return words;
}

} // namespace holdfast
