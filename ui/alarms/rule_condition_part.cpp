// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alarms/rule_condition_part.h"

#include "ui/alarms/length_field.h"
#include "ui/alarms/rule_phrases.h"
#include "ui/look/plain_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace holdfast {
namespace {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

/// By the order of AlarmCondition.
enum Kind { LimitKind, StateKind, SilenceKind, DeviationKind, RateKind, MismatchKind, ExpressionKind };

} // namespace

RuleConditionPart::RuleConditionPart(const Look& look, QWidget* parent)
    : RulePart(look, tr("What raises it"), parent), m_kind(new QComboBox), m_unit(new PlainLabel(look, QString(), Type::Caption, Ink::Text2, Overflow::Wrap))
{
    m_kind->setObjectName(u"ruleKind"_s);
    for (std::size_t i = 0; i < m_pages.size(); ++i)
        m_kind->addItem(RulePhrases::kind(i));
    column().addWidget(field(RuleField::Kind, tr("Kind"), m_kind));
    addLimit();
    addOthers();
    addDeviation();
    addRate();
    addExpression();
    column().addWidget(m_unit);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        showKind();
        Q_EMIT changed();
    });
    showKind();
}

QVBoxLayout* RuleConditionPart::page(std::size_t kind)
{
    m_pages[kind] = new QWidget;
    auto* lines = new QVBoxLayout(m_pages[kind]);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(space::small);
    column().addWidget(m_pages[kind]);
    return lines;
}

void RuleConditionPart::addLimit()
{
    auto* lines = page(LimitKind);
    m_low = line(u"editLow"_s, tr("none"));
    m_high = line(u"editHigh"_s, tr("none"));
    m_deadband = line(u"editDeadband"_s, u"0"_s);
    m_below = line(u"editBelow"_s, tr("none"));
    m_above = line(u"editAbove"_s, tr("none"));
    lines->addWidget(sideBySide({field(RuleField::Low, tr("Below"), m_low), field(RuleField::High, tr("Above"), m_high), field(RuleField::Deadband, tr("Deadband"), m_deadband)}));
    lines->addWidget(sideBySide({field(RuleField::Below, tr("Under the set-point by"), m_below), field(RuleField::Above, tr("Over the set-point by"), m_above)}));
    lines->addWidget(new PlainLabel(look(), tr("Where the device has a set-point, the second line counts in place of the first."), Type::Caption, Ink::Text3, Overflow::Wrap));
}

void RuleConditionPart::addOthers()
{
    m_states = line(u"editStates"_s, u"true, ON, open"_s, 500);
    page(StateKind)->addWidget(field(RuleField::States, tr("Abnormal states"), m_states, tr("As the device says them, with commas between.")));
    m_intervals = line(u"editIntervals"_s, u"4"_s);
    m_atLeast = new LengthField(u"editAtLeast"_s);
    connect(m_atLeast, &LengthField::changed, this, &RulePart::changed);
    page(SilenceKind)->addWidget(sideBySide({field(RuleField::Intervals, tr("Usual intervals without a word"), m_intervals), field(RuleField::AtLeast, tr("At least"), m_atLeast)}));
    m_feedback = line(u"editFeedback"_s, tr("whether it runs"), 200);
    m_tolerance = line(u"editTolerance"_s, u"0"_s);
    auto* lines = page(MismatchKind);
    lines->addWidget(sideBySide({field(RuleField::Feedback, tr("Feedback"), m_feedback), field(RuleField::Tolerance, tr("May differ by"), m_tolerance)}));
    lines->addWidget(new PlainLabel(look(), tr("The watched point is the command; the feedback is a property of the same device, or {a point's id}."), Type::Caption, Ink::Text3, Overflow::Wrap));
}

void RuleConditionPart::addDeviation()
{
    auto* lines = page(DeviationKind);
    m_from = line(u"editFrom"_s, tr("the device's own"), 200);
    m_under = line(u"editUnder"_s, tr("none"));
    m_over = line(u"editOver"_s, tr("none"));
    m_deviationBand = line(u"editDeviationBand"_s, u"0"_s);
    m_percent = new QCheckBox(tr("In per cent of the set-point"));
    m_percent->setObjectName(u"editPercent"_s);
    connect(m_percent, &QCheckBox::toggled, this, &RulePart::changed);
    lines->addWidget(field(RuleField::From, tr("Set-point"), m_from, tr("A property of the same device, or {a point's id}.")));
    lines->addWidget(sideBySide({field(RuleField::Below, tr("Under it by"), m_under), field(RuleField::Above, tr("Over it by"), m_over), field(RuleField::Deadband, tr("Deadband"), m_deviationBand)}));
    lines->addWidget(m_percent);
}

void RuleConditionPart::addRate()
{
    auto* lines = page(RateKind);
    m_rise = line(u"editRise"_s, tr("none"));
    m_fall = line(u"editFall"_s, tr("none"));
    m_within = new LengthField(u"editWithin"_s);
    m_rateBand = line(u"editRateBand"_s, u"0"_s);
    connect(m_within, &LengthField::changed, this, &RulePart::changed);
    lines->addWidget(sideBySide({field(RuleField::Rise, tr("Rises by"), m_rise), field(RuleField::Fall, tr("Falls by"), m_fall)}));
    lines->addWidget(sideBySide({field(RuleField::Within, tr("Within"), m_within), field(RuleField::Deadband, tr("Deadband"), m_rateBand)}));
}

void RuleConditionPart::addExpression()
{
    m_expression = line(u"editExpression"_s, u"value > 30 && occupied"_s, 1000);
    page(ExpressionKind)->addWidget(field(RuleField::Expression, tr("Raised while this is true"), m_expression,
                                          tr("value is the watched point, a name is a property of the same device, {id} any point. && || ! == != < > + - * / and 'texts'.")));
}

void RuleConditionPart::showKind()
{
    for (std::size_t i = 0; i < m_pages.size(); ++i)
        m_pages[i]->setVisible(i == kind());
}

std::size_t RuleConditionPart::kind() const
{
    return static_cast<std::size_t>(m_kind->currentIndex());
}

bool RuleConditionPart::isSilence() const
{
    return kind() == SilenceKind;
}

void RuleConditionPart::setKindFixed(bool fixed)
{
    m_kind->setEnabled(!fixed);
}

void RuleConditionPart::setUnit(const QString& unit)
{
    const bool numbers = kind() == LimitKind || kind() == RateKind || (kind() == DeviationKind && !m_percent->isChecked());
    m_unit->setText(tr("Numbers are in %1.").arg(unit));
    m_unit->setVisible(numbers && !unit.isEmpty());
}

void RuleConditionPart::fill(const AlarmRule& rule)
{
    m_kind->setCurrentIndex(static_cast<int>(rule.condition.index()));
    const auto part = [&](auto usual) { // what a kind begins with, where the rule is of another
        const auto* own = std::get_if<decltype(usual)>(&rule.condition);
        return own ? *own : usual;
    };
    const auto limits = part(LimitCondition{});
    write(m_low, limits.low);
    write(m_high, limits.high);
    write(m_deadband, limits.deadband);
    write(m_below, limits.belowSetpoint);
    write(m_above, limits.aboveSetpoint);
    m_states->setText(part(DiscreteCondition{}).abnormal.join(u", "_s));
    write(m_intervals, part(SilenceCondition{}).intervals);
    m_atLeast->setLength(part(SilenceCondition{}).atLeast);
    const auto deviation = part(DeviationCondition{});
    m_from->setText(deviation.from);
    write(m_under, deviation.below);
    write(m_over, deviation.above);
    write(m_deviationBand, deviation.deadband);
    m_percent->setChecked(deviation.percent);
    const auto rate = part(RateCondition{});
    write(m_rise, rate.rise);
    write(m_fall, rate.fall);
    m_within->setLength(rate.within);
    write(m_rateBand, rate.deadband);
    m_feedback->setText(part(MismatchCondition{}).feedback);
    write(m_tolerance, part(MismatchCondition{}).tolerance);
    m_expression->setText(part(ExpressionCondition{}).expression);
    showKind();
}

AlarmCondition RuleConditionPart::deviation(RuleFaults& faults) const
{
    DeviationCondition deviation;
    deviation.from = m_from->text().trimmed();
    deviation.below = number(m_under, RuleField::Below, faults);
    deviation.above = number(m_over, RuleField::Above, faults);
    deviation.percent = m_percent->isChecked();
    deviation.deadband = number(m_deviationBand, RuleField::Deadband, faults).value_or(0);
    return deviation;
}

AlarmCondition RuleConditionPart::rate(RuleFaults& faults) const
{
    return RateCondition{number(m_rise, RuleField::Rise, faults), number(m_fall, RuleField::Fall, faults), m_within->length(),
                         number(m_rateBand, RuleField::Deadband, faults).value_or(0)};
}

void RuleConditionPart::read(AlarmRule& rule, RuleFaults& faults) const
{
    switch (kind()) {
    case LimitKind:
        rule.condition = LimitCondition{number(m_low, RuleField::Low, faults), number(m_high, RuleField::High, faults), number(m_deadband, RuleField::Deadband, faults).value_or(0),
                                        number(m_below, RuleField::Below, faults), number(m_above, RuleField::Above, faults)};
        return;
    case StateKind: {
        DiscreteCondition states;
        for (const QString& state : m_states->text().split(u',', Qt::SkipEmptyParts))
            states.abnormal << state.trimmed();
        states.abnormal.removeAll(QString());
        rule.condition = states;
        return;
    }
    case SilenceKind:
        rule.condition = SilenceCondition{number(m_intervals, RuleField::Intervals, faults).value_or(4), m_atLeast->length()};
        return;
    case DeviationKind:
        rule.condition = deviation(faults);
        return;
    case RateKind:
        rule.condition = rate(faults);
        return;
    case MismatchKind:
        rule.condition = MismatchCondition{m_feedback->text().trimmed(), number(m_tolerance, RuleField::Tolerance, faults).value_or(0)};
        return;
    default:
        rule.condition = ExpressionCondition{m_expression->text().trimmed()};
    }
}

} // namespace holdfast
