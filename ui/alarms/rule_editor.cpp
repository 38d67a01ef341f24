// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alarms/rule_editor.h"

#include "ui/alarms/rule_condition_part.h"
#include "ui/alarms/rule_phrases.h"
#include "ui/alarms/rule_response_part.h"
#include "ui/alarms/rule_scope_part.h"
#include "ui/alarms/rule_times_part.h"
#include "ui/alarms/rule_trial_card.h"
#include "ui/look/button.h"
#include "ui/look/plain_label.h"
#include "ui/look/rule_words.h"
#include "ui/look/scrollable.h"
#include "ui/look/switch.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

RuleEditor::RuleEditor(const Live& live, AlarmDesk* desk, const Look& look, QWidget* parent)
    : Card(look, u" "_s, parent)
    , m_live(live)
    , m_desk(desk)
    , m_name(new QLineEdit)
    , m_enabled(new Switch(look))
    , m_condition(new RuleConditionPart(look))
    , m_scope(new RuleScopePart(live, look))
    , m_times(new RuleTimesPart(look))
    , m_response(new RuleResponsePart(live, look))
    , m_parts{m_condition, m_scope, m_times, m_response}
    , m_trial(new RuleTrialCard(live, desk, look))
    , m_note(new PlainLabel(look, QString(), Type::Dense, Ink::Text2, Overflow::Wrap))
    , m_save(new Button(look, tr("Save"), ButtonKind::Primary))
    , m_back(new Button(look, tr("Take back")))
{
    setObjectName(u"ruleEditor"_s);
    setAccessibleName(tr("Rule"));
    build();
    buildFoot();
    connect(m_name, &QLineEdit::textChanged, this, &RuleEditor::typedIn);
    connect(m_enabled, &Switch::toggled, this, &RuleEditor::typedIn);
    for (RulePart* part : m_parts)
        connect(part, &RulePart::changed, this, &RuleEditor::typedIn);
}

void RuleEditor::build()
{
    m_enabled->setObjectName(u"ruleOn"_s);
    m_enabled->setAccessibleName(tr("Rule is on"));
    headEnd()->addWidget(new PlainLabel(look(), tr("On"), Type::Dense, Ink::Text2));
    headEnd()->addWidget(m_enabled);
    m_name->setObjectName(u"ruleName"_s);
    m_name->setMaxLength(120);
    m_nameField = new CheckedField(look(), tr("Name"), m_name);
    auto* inside = new QWidget;
    auto* lines = new QVBoxLayout(inside);
    lines->setContentsMargins(0, 0, space::small, 0);
    lines->setSpacing(space::inside);
    lines->addWidget(m_nameField);
    for (RulePart* part : m_parts)
        lines->addWidget(part);
    lines->addWidget(m_trial);
    lines->addStretch(1);
    QScrollArea* scroll = scrollable(inside);
    scroll->setAccessibleName(tr("What the rule says"));
    body()->addWidget(scroll, 1);
}

void RuleEditor::buildFoot()
{
    m_note->setObjectName(u"ruleEditorNote"_s);
    m_save->setObjectName(u"saveAlarmRule"_s);
    m_back->setObjectName(u"takeBackRule"_s);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(m_note, 1);
    row->addWidget(m_back);
    row->addWidget(m_save);
    body()->addLayout(row);
    connect(m_save, &QPushButton::clicked, this, &RuleEditor::save);
    connect(m_back, &QPushButton::clicked, this, &RuleEditor::takenBack);
}

bool RuleEditor::isNew() const
{
    return !m_live.picture().rules.contains(m_rule.id);
}

void RuleEditor::edit(const AlarmRule& rule)
{
    if (rule.id != m_rule.id)
        m_trial->clear();
    m_rule = rule;
    m_condition->setKindFixed(!isNew());
    setTitle(isNew() ? tr("New rule") : RulePhrases::name(rule));
    fillFields(rule);
    m_untouched = typed();
    check();
}

void RuleEditor::fillIn(const AlarmRule& draft)
{
    fillFields(draft);
    check();
}

void RuleEditor::fillFields(const AlarmRule& draft)
{
    m_filling = true;
    m_name->setText(ruleWords(draft.name));
    m_enabled->setChecked(draft.enabled);
    for (RulePart* part : m_parts)
        part->fill(draft);
    m_scope->setSilence(m_condition->isSilence()); // decides on what else is read
    m_filling = false;
    m_shown = !isNew();
}

AlarmRule RuleEditor::read(RuleFaults& faults) const
{
    AlarmRule rule = m_rule;
    const QString name = m_name->text().trimmed();
    rule.name = name == ruleWords(m_rule.name) ? m_rule.name : name;
    rule.enabled = m_enabled->isChecked();
    for (const RulePart* part : m_parts)
        part->read(rule, faults);
    return rule;
}

AlarmRule RuleEditor::typed() const
{
    RuleFaults faults;
    return read(faults);
}

bool RuleEditor::isChanged() const
{
    RuleFaults faults;
    const AlarmRule rule = read(faults);
    return !faults.empty() || rule != m_untouched;
}

void RuleEditor::focusName()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void RuleEditor::typedIn()
{
    if (m_filling)
        return;
    m_shown = true;
    check();
}

void RuleEditor::check()
{
    m_scope->setSilence(m_condition->isSilence()); // decides on what else is read
    RuleFaults faults;
    const AlarmRule rule = read(faults);
    m_condition->setUnit(m_scope->unit());
    m_response->showPriority(rule);
    if (faults.empty())
        faults = RuleCheck::faultsOf(rule, m_desk);
    const bool changed = rule != m_untouched || !faults.empty();
    const RuleFaults told = m_shown ? faults : RuleFaults();
    for (RulePart* part : m_parts)
        part->tell(told);
    const auto name = told.find(RuleField::Name);
    m_nameField->setFault(name == told.end() ? QString() : name->second);
    m_note->setText(!told.empty() ? told.begin()->second : isNew() || changed ? tr("Not saved yet") : QString());
    m_note->setInk(told.empty() ? Ink::Text2 : Ink::Text);
    m_save->setEnabled(faults.empty() && (isNew() || changed));
    m_back->setEnabled(isNew() || changed);
    m_trial->setRule(faults.empty() ? std::optional(rule) : std::nullopt);
}

void RuleEditor::save()
{
    RuleFaults faults;
    const AlarmRule rule = read(faults);
    if (faults.empty() && RuleCheck::faultsOf(rule, m_desk).empty())
        Q_EMIT saveAsked(rule);
}

} // namespace holdfast
