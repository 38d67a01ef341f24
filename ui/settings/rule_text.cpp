// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/rule_text.h"

#include "ui/look/quantity_words.h"

#include <QSettings>

namespace holdfast {
namespace {

using namespace Qt::Literals::StringLiterals;

class RuleText
{
    Q_DECLARE_TR_FUNCTIONS(holdfast::RuleText)
};

QString unitOf(const AlarmRule& rule)
{
    for (const QuantityFacts& facts : quantities()) {
        if (facts.quantity == rule.quantity)
            return QString::fromUtf8(facts.canonicalUnit);
    }
    return {};
}

QString wordsOf(const LimitCondition& limits, const AlarmRule& rule, const Format& format)
{
    const auto value = [&](double number) { return format.value(number, rule.quantity, unitOf(rule)).joined(); };
    QStringList parts;
    if (limits.low)
        parts << RuleText::tr("below %1").arg(value(*limits.low));
    if (limits.high)
        parts << RuleText::tr("above %1").arg(value(*limits.high));
    QString text = parts.join(RuleText::tr(" or "));
    if (limits.belowSetpoint || limits.aboveSetpoint)
        text += RuleText::tr(" · set-point −%1 / +%2 where there is one").arg(textOf(limits.belowSetpoint.value_or(0), format), textOf(limits.aboveSetpoint.value_or(0), format));
    if (limits.deadband > 0)
        text += RuleText::tr(" · deadband %1").arg(textOf(limits.deadband, format));
    return text;
}

QString standardKey(const AlarmRule& rule)
{
    return u"standardRules/"_s + QString::fromLatin1(rule.id.text().toUtf8().toHex());
}

QVariant stored(std::optional<double> limit)
{
    return limit ? QVariant(*limit) : QVariant(QString());
}

std::optional<double> restored(const QVariant& value)
{
    bool good = false;
    const double number = value.toDouble(&good);
    return good ? std::optional(number) : std::nullopt;
}

} // namespace

QString conditionOf(const AlarmRule& rule, const Format& format)
{
    if (const auto* limits = std::get_if<LimitCondition>(&rule.condition))
        return wordsOf(*limits, rule, format);
    if (const auto* states = std::get_if<DiscreteCondition>(&rule.condition))
        return states->abnormal.isEmpty() ? RuleText::tr("its abnormal state") : states->abnormal.join(RuleText::tr(" or "));
    if (const auto* states = std::get_if<ExpressionCondition>(&rule.condition))
        return states->expression;
    if (const auto* silence = std::get_if<SilenceCondition>(&rule.condition))
        return RuleText::tr("silent for %1 usual intervals, at least %2").arg(textOf(silence->intervals, format), format.duration(silence->atLeast));
    return rule.source;
}

TypedLimit limitOf(const QString& typed, const Format& format)
{
    QString text = typed.trimmed();
    if (text.isEmpty())
        return {};
    text.replace(QChar(0x2212), u'-');
    bool good = false;
    double number = format.locale().toDouble(text, &good);
    if (!good)
        number = QLocale::c().toDouble(text, &good);
    return {good ? std::optional(number) : std::nullopt, good};
}

QString textOf(std::optional<double> limit, const Format& format)
{
    if (!limit)
        return {};
    QLocale locale = format.locale();
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(*limit, 'g', QLocale::FloatingPointShortest);
}

QString faultOf(const AlarmRule& rule)
{
    const auto* limits = std::get_if<LimitCondition>(&rule.condition);
    if (!limits)
        return {};
    if (!limits->low && !limits->high && !limits->belowSetpoint && !limits->aboveSetpoint)
        return RuleText::tr("Give at least one limit, or switch the rule off.");
    if (limits->low && limits->high && *limits->low >= *limits->high)
        return RuleText::tr("The lower limit must be below the upper one.");
    if (limits->deadband < 0)
        return RuleText::tr("A deadband cannot be negative.");
    if (limits->low && limits->high && limits->deadband * 2 >= *limits->high - *limits->low)
        return RuleText::tr("With this deadband the alarm could never clear: make it smaller than half the band.");
    return {};
}

void rememberStandard(const AlarmRule& rule)
{
    if (rule.version != 1)
        return;
    QVariantList kept{rule.onDelay.count() > 0 ? static_cast<qlonglong>(rule.onDelay.count()) : 0LL, static_cast<qlonglong>(rule.offDelay.count()), rule.source};
    if (const auto* limits = std::get_if<LimitCondition>(&rule.condition))
        kept << stored(limits->low) << stored(limits->high) << limits->deadband;
    else if (const auto* silence = std::get_if<SilenceCondition>(&rule.condition))
        kept << silence->intervals << static_cast<qlonglong>(silence->atLeast.count());
    QSettings().setValue(standardKey(rule), kept);
}

std::optional<AlarmRule> standardOf(const AlarmRule& rule)
{
    const QVariantList kept = QSettings().value(standardKey(rule)).toList();
    if (kept.size() < 3)
        return std::nullopt;
    AlarmRule standard = rule;
    standard.onDelay = std::chrono::seconds(kept[0].toLongLong());
    standard.offDelay = std::chrono::seconds(kept[1].toLongLong());
    standard.source = kept[2].toString();
    if (auto* limits = std::get_if<LimitCondition>(&standard.condition); limits && kept.size() == 6) {
        limits->low = restored(kept[3]);
        limits->high = restored(kept[4]);
        limits->deadband = kept[5].toDouble();
    } else if (auto* silence = std::get_if<SilenceCondition>(&standard.condition); silence && kept.size() == 5) {
        silence->intervals = kept[3].toDouble();
        silence->atLeast = std::chrono::seconds(kept[4].toLongLong());
    }
    return standard;
}

} // namespace holdfast
