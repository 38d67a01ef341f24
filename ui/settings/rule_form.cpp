// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/rule_form.h"

#include "ui/look/button.h"
#include "ui/look/field.h"
#include "ui/look/plain_label.h"
#include "ui/look/rule_words.h"
#include "ui/look/switch.h"
#include "ui/settings/rule_text.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace holdfast {
namespace {

using namespace Qt::Literals::StringLiterals;

QSpinBox* seconds(const QString& object, const QString& suffix)
{
    auto* spin = new QSpinBox;
    spin->setObjectName(object);
    spin->setRange(0, 86'400);
    spin->setSingleStep(30);
    spin->setSuffix(suffix);
    return spin;
}

QLineEdit* limit(const QString& object, const QString& nothing)
{
    auto* edit = new QLineEdit;
    edit->setObjectName(object);
    edit->setPlaceholderText(nothing);
    edit->setMaxLength(20);
    return edit;
}

} // namespace

RuleForm::RuleForm(const Look& look, QWidget* parent)
    : Card(look, u" "_s, parent)
    , m_limits(new QWidget)
    , m_silence(new QWidget)
    , m_low(limit(u"ruleLow"_s, tr("none")))
    , m_high(limit(u"ruleHigh"_s, tr("none")))
    , m_deadband(limit(u"ruleDeadband"_s, tr("none")))
    , m_intervals(new QSpinBox)
    , m_atLeast(seconds(u"ruleAtLeast"_s, tr(" s")))
    , m_on(seconds(u"ruleOn"_s, tr(" s")))
    , m_off(seconds(u"ruleOff"_s, tr(" s")))
    , m_source(new QLineEdit)
    , m_enabled(new Switch(look))
    , m_note(new PlainLabel(look, {}, Type::Dense, Ink::Text2, Overflow::Wrap))
    , m_save(new Button(look, tr("Save"), ButtonKind::Primary))
    , m_reset(new Button(look, tr("Reset to standard")))
{
    addFields();
    addFoot();
}

void RuleForm::addFields()
{
    m_enabled->setObjectName(u"ruleEnabled"_s);
    m_enabled->setAccessibleName(tr("Rule is on"));
    headEnd()->addWidget(new PlainLabel(look(), tr("On"), Type::Dense, Ink::Text2));
    headEnd()->addWidget(m_enabled);
    auto* limits = new QHBoxLayout(m_limits);
    limits->setContentsMargins(0, 0, 0, 0);
    limits->setSpacing(space::gap);
    limits->addWidget(labelled(look(), tr("Below"), m_low), 1);
    limits->addWidget(labelled(look(), tr("Above"), m_high), 1);
    limits->addWidget(labelled(look(), tr("Deadband"), m_deadband), 1);
    m_intervals->setRange(2, 100);
    m_intervals->setObjectName(u"ruleIntervals"_s);
    auto* silence = new QHBoxLayout(m_silence);
    silence->setContentsMargins(0, 0, 0, 0);
    silence->setSpacing(space::gap);
    silence->addWidget(labelled(look(), tr("Silent for usual intervals"), m_intervals), 1);
    silence->addWidget(labelled(look(), tr("At least"), m_atLeast), 1);
    auto* numbers = new QHBoxLayout;
    numbers->setSpacing(space::gap);
    numbers->addWidget(m_limits, 3);
    numbers->addWidget(m_silence, 2);
    numbers->addWidget(labelled(look(), tr("Raised after"), m_on), 1);
    numbers->addWidget(labelled(look(), tr("Cleared after"), m_off), 1);
    body()->addLayout(numbers);
    m_source->setObjectName(u"ruleSource"_s);
    m_source->setMaxLength(300);
    body()->addWidget(labelled(look(), tr("Where these numbers come from"), m_source));
    for (QLineEdit* edit : {m_low, m_high, m_deadband, m_source})
        connect(edit, &QLineEdit::textChanged, this, &RuleForm::check);
    for (QSpinBox* spin : {m_intervals, m_atLeast, m_on, m_off})
        connect(spin, &QSpinBox::valueChanged, this, &RuleForm::check);
    connect(m_enabled, &Switch::toggled, this, &RuleForm::check);
}

void RuleForm::addFoot()
{
    m_note->setObjectName(u"ruleNote"_s);
    m_save->setObjectName(u"ruleSave"_s);
    m_reset->setObjectName(u"ruleReset"_s);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(m_note, 1);
    row->addWidget(m_reset);
    row->addWidget(m_save);
    body()->addLayout(row);
    connect(m_save, &QPushButton::clicked, this, &RuleForm::save);
    connect(m_reset, &QPushButton::clicked, this, &RuleForm::reset);
}

void RuleForm::setRule(const AlarmRule& rule)
{
    m_rule = rule;
    setTitle(ruleWords(rule.name));
    fill(rule);
    const auto standard = standardOf(rule);
    m_reset->setVisible(rule.version > 1);
    m_reset->setEnabled(standard.has_value());
    m_reset->setToolTip(plainToolTip(standard ? QString() : tr("The standard of this rule is not known on this workstation.")));
}

void RuleForm::fill(const AlarmRule& rule)
{
    m_filling = true;
    const Format& format = look().format();
    const auto* limits = std::get_if<LimitCondition>(&rule.condition);
    const auto* silence = std::get_if<SilenceCondition>(&rule.condition);
    m_limits->setVisible(limits != nullptr);
    m_silence->setVisible(silence != nullptr);
    if (limits) {
        m_low->setText(textOf(limits->low, format));
        m_high->setText(textOf(limits->high, format));
        m_deadband->setText(limits->deadband > 0 ? textOf(limits->deadband, format) : QString());
    }
    if (silence) {
        m_intervals->setValue(qRound(silence->intervals));
        m_atLeast->setValue(static_cast<int>(silence->atLeast.count()));
    }
    m_on->setValue(static_cast<int>(rule.onDelay.count()));
    m_off->setValue(static_cast<int>(rule.offDelay.count()));
    m_source->setText(rule.source);
    m_enabled->setChecked(rule.enabled);
    m_filling = false;
    check();
}

std::optional<AlarmRule> RuleForm::typed() const
{
    AlarmRule rule = m_rule;
    const Format& format = look().format();
    if (auto* limits = std::get_if<LimitCondition>(&rule.condition)) {
        const TypedLimit low = limitOf(m_low->text(), format);
        const TypedLimit high = limitOf(m_high->text(), format);
        const TypedLimit deadband = limitOf(m_deadband->text(), format);
        if (!low.good || !high.good || !deadband.good)
            return std::nullopt;
        limits->low = low.value;
        limits->high = high.value;
        limits->deadband = deadband.value.value_or(0);
    } else if (auto* silence = std::get_if<SilenceCondition>(&rule.condition)) {
        if (m_intervals->value() != qRound(silence->intervals))
            silence->intervals = m_intervals->value();
        silence->atLeast = std::chrono::seconds(m_atLeast->value());
    }
    rule.onDelay = std::chrono::seconds(m_on->value());
    rule.offDelay = std::chrono::seconds(m_off->value());
    rule.source = m_source->text().trimmed();
    rule.enabled = m_enabled->isChecked();
    return rule;
}

bool RuleForm::isChanged() const
{
    return typed() != m_rule;
}

void RuleForm::check()
{
    if (m_filling)
        return;
    const auto rule = typed();
    const QString fault = rule ? faultOf(*rule) : tr("This is not a number.");
    m_note->setText(!fault.isEmpty() ? fault : rule != m_rule ? tr("Not saved yet") : m_rule.consequence);
    m_note->setInk(fault.isEmpty() ? Ink::Text2 : Ink::Text);
    m_save->setEnabled(fault.isEmpty() && rule != m_rule);
}

void RuleForm::save()
{
    auto rule = typed();
    if (!rule)
        return;
    rememberStandard(m_rule);
    ++rule->version;
    Q_EMIT chosen(*rule);
}

void RuleForm::reset()
{
    if (const auto standard = standardOf(m_rule))
        fill(*standard);
}

} // namespace holdfast
