// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alarms/rule_response_part.h"

#include "ui/alarms/length_field.h"
#include "ui/alarms/rule_phrases.h"
#include "ui/look/alarm_shape.h"
#include "ui/look/field.h"
#include "ui/look/plain_label.h"
#include "ui/look/rule_words.h"
#include "ui/look/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace holdfast {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int longestText = 500;
constexpr int stepsHeight = 76; ///< three lines
constexpr int lastClass = static_cast<int>(AlarmClass::Monitor);

QString wordsOf(const QStringList& steps)
{
    QStringList lines;
    for (const QString& step : steps)
        lines << ruleWords(step);
    return lines.join(u'\n');
}

/// Built-in texts are kept in English and shown in the operator's language: what nobody changed is not made a translation of itself.
QString kept(const QString& shown, const QString& stored)
{
    return shown == ruleWords(stored) ? stored : shown;
}

} // namespace

RuleResponsePart::RuleResponsePart(const Live& live, const Look& look, QWidget* parent)
    : RulePart(look, tr("What follows, and what is to be done"), parent)
    , m_live(live)
    , m_class(new QComboBox)
    , m_cause(line(u"ruleCause"_s, QString(), longestText))
    , m_consequence(line(u"ruleConsequence"_s, QString(), longestText))
    , m_steps(new QPlainTextEdit)
    , m_consequenceClass(new QComboBox)
    , m_respond(new LengthField(u"ruleRespond"_s))
    , m_lifeSafety(new QCheckBox)
    , m_source(line(u"ruleSourceOf"_s, QString(), 300))
    , m_shape(new AlarmShape(look, 22))
    , m_priority(new PlainLabel(look, QString(), Type::Dense, Ink::Text, Overflow::Wrap))
{
    addFields();
    connect(m_respond, &LengthField::changed, this, &RulePart::changed);
    connect(m_steps, &QPlainTextEdit::textChanged, this, &RulePart::changed);
    connect(m_lifeSafety, &QCheckBox::toggled, this, &RulePart::changed);
    for (QComboBox* box : {m_class, m_consequenceClass})
        connect(box, &QComboBox::currentIndexChanged, this, &RulePart::changed);
}

void RuleResponsePart::addFields()
{
    for (int i = 0; i <= lastClass; ++i)
        m_class->addItem(wordOf(static_cast<AlarmClass>(i)));
    for (const Consequence one : {Consequence::Comfort, Consequence::Business, Consequence::Safety})
        m_consequenceClass->addItem(RulePhrases::consequenceClass(one));
    for (QComboBox* box : {m_class, m_consequenceClass}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
    }
    m_consequenceClass->setObjectName(u"ruleConsequenceClass"_s);
    m_class->setObjectName(u"ruleClass"_s);
    m_steps->setObjectName(u"ruleSteps"_s);
    m_steps->setFixedHeight(stepsHeight);
    m_steps->setTabChangesFocus(true);
    m_lifeSafety->setObjectName(u"ruleLifeSafety"_s);
    m_priority->setObjectName(u"rulePriority"_s);
    column().addWidget(field(RuleField::Cause, tr("Likely cause"), m_cause));
    column().addWidget(field(RuleField::ConsequenceText, tr("Consequence if nobody acts"), m_consequence));
    column().addWidget(field(RuleField::Steps, tr("What to do, one step a line"), m_steps));
    column().addWidget(field(RuleField::Worst, tr("At worst"), m_consequenceClass));
    column().addWidget(sideBySide({field(RuleField::TimeToRespond, tr("Time to respond"), m_respond), field(RuleField::Class, tr("Class"), m_class)}));
    auto* outcome = new QHBoxLayout;
    outcome->setSpacing(space::small);
    outcome->addWidget(m_shape, 0, Qt::AlignTop);
    outcome->addWidget(m_priority, 1);
    column().addLayout(outcome);
    column().addWidget(explained(look(), m_lifeSafety, tr("Life safety"), tr("Never hidden, never shelved.")));
    column().addWidget(field(RuleField::Source, tr("Where these numbers come from"), m_source));
}

void RuleResponsePart::fill(const AlarmRule& rule)
{
    m_filled = rule;
    m_class->setCurrentIndex(static_cast<int>(rule.alarmClass));
    m_cause->setText(ruleWords(rule.cause));
    m_consequence->setText(ruleWords(rule.consequence));
    m_steps->setPlainText(wordsOf(rule.operatorAction));
    m_consequenceClass->setCurrentIndex(static_cast<int>(rule.consequenceClass));
    m_respond->setLength(rule.timeToRespond);
    m_lifeSafety->setChecked(rule.lifeSafety);
    m_source->setText(rule.source);
    showPriority(rule);
}

void RuleResponsePart::read(AlarmRule& rule, RuleFaults&) const
{
    rule.alarmClass = static_cast<AlarmClass>(m_class->currentIndex());
    rule.cause = kept(m_cause->text().trimmed(), m_filled.cause);
    rule.consequence = kept(m_consequence->text().trimmed(), m_filled.consequence);
    rule.operatorAction.clear();
    for (const QString& step : m_steps->toPlainText().split(u'\n', Qt::SkipEmptyParts)) {
        if (const QString text = step.trimmed(); !text.isEmpty()) {
            const qsizetype place = rule.operatorAction.size();
            rule.operatorAction << kept(text, m_filled.operatorAction.value(place));
        }
    }
    rule.consequenceClass = static_cast<Consequence>(m_consequenceClass->currentIndex());
    rule.timeToRespond = m_respond->length();
    rule.lifeSafety = m_lifeSafety->isChecked();
    rule.source = m_source->text().trimmed();
}

void RuleResponsePart::showPriority(const AlarmRule& rule)
{
    m_shape->setAlarm(priorityOf(rule), ShapeState::Unack);
    m_priority->setText(RulePhrases(m_live.picture(), look().format()).priority(rule));
}

} // namespace holdfast
