// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alarms/rule_times_part.h"

#include "ui/alarms/length_field.h"
#include "ui/look/field.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace holdfast {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

RuleTimesPart::RuleTimesPart(const Look& look, QWidget* parent)
    : RulePart(look, tr("When, and for how long"), parent)
    , m_on(new LengthField(u"ruleOnDelay"_s, tr("at once")))
    , m_off(new LengthField(u"ruleOffDelay"_s, tr("at once")))
    , m_times(new QSpinBox)
    , m_within(new LengthField(u"ruleTimesWithin"_s))
    , m_again(new LengthField(u"ruleReAlarm"_s, tr("never")))
    , m_shelve(new LengthField(u"ruleShelve"_s))
    , m_latching(new QCheckBox)
    , m_ackOnReturn(new QCheckBox)
    , m_hiddenWhile(line(u"ruleHiddenWhile"_s, u"mode == 'warm-up'"_s, 1000))
    , m_settle(new LengthField(u"ruleSettle"_s, tr("at once")))
{
    m_times->setObjectName(u"ruleTimes"_s);
    m_times->setRange(1, 100);
    m_latching->setObjectName(u"ruleLatching"_s);
    m_ackOnReturn->setObjectName(u"ruleAckOnReturn"_s);
    column().addWidget(sideBySide({field(RuleField::OnDelay, tr("Raised after"), m_on), field(RuleField::OffDelay, tr("Cleared after"), m_off)}));
    column().addWidget(sideBySide({field(RuleField::Times, tr("Only from time number"), m_times), field(RuleField::TimesWithin, tr("Within"), m_within)}));
    column().addWidget(sideBySide({field(RuleField::ReAlarm, tr("Sounds again after"), m_again), field(RuleField::MaximumShelve, tr("Shelved for at most"), m_shelve)}));
    column().addWidget(explained(look, m_latching, tr("Latching"), tr("Stays until somebody resets it")));
    column().addWidget(explained(look, m_ackOnReturn, tr("Acknowledges itself"), tr("Needs no acknowledgement once it is over")));
    column().addWidget(field(RuleField::HiddenWhile, tr("Hidden while this is true"), m_hiddenWhile, tr("It is watched and written down all the same. Empty: never hidden.")));
    column().addWidget(field(RuleField::Settle, tr("And for so long afterwards"), m_settle));
    for (LengthField* length : {m_on, m_off, m_within, m_again, m_shelve, m_settle})
        connect(length, &LengthField::changed, this, &RulePart::changed);
    for (QCheckBox* box : {m_latching, m_ackOnReturn})
        connect(box, &QCheckBox::toggled, this, &RulePart::changed);
    connect(m_times, &QSpinBox::valueChanged, this, [this](int times) {
        m_within->setEnabled(times > 1);
        Q_EMIT changed();
    });
}

void RuleTimesPart::fill(const AlarmRule& rule)
{
    m_on->setLength(rule.onDelay);
    m_off->setLength(rule.offDelay);
    m_times->setValue(rule.terms.times);
    m_within->setLength(rule.terms.within);
    m_within->setEnabled(rule.terms.times > 1);
    m_again->setLength(rule.reAlarm.value_or(0s));
    m_shelve->setLength(rule.maximumShelve);
    m_latching->setChecked(rule.latching);
    m_ackOnReturn->setChecked(rule.ackOnReturn);
    m_hiddenWhile->setText(rule.terms.suppressedWhile);
    m_settle->setLength(rule.terms.settle);
}

void RuleTimesPart::read(AlarmRule& rule, RuleFaults&) const
{
    rule.onDelay = m_on->length();
    rule.offDelay = m_off->length();
    rule.terms.times = m_times->value();
    rule.terms.within = m_times->value() > 1 ? m_within->length() : 0s;
    const auto again = m_again->length();
    rule.reAlarm = again > 0s ? std::optional(again) : std::nullopt;
    rule.maximumShelve = m_shelve->length();
    rule.latching = m_latching->isChecked();
    rule.ackOnReturn = m_ackOnReturn->isChecked();
    rule.terms.suppressedWhile = m_hiddenWhile->text().trimmed();
    rule.terms.settle = m_settle->length();
}

} // namespace holdfast
