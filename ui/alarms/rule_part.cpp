// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alarms/rule_part.h"

#include "ui/look/plain_label.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace holdfast {

RulePart::RulePart(const Look& look, const QString& title, QWidget* parent)
    : QWidget(parent), m_look(look), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::small);
    m_column->addWidget(new PlainLabel(look, title, Type::BodyStrong));
}

void RulePart::tell(const RuleFaults& faults)
{
    for (const auto& [place, control] : m_fields) {
        const auto found = faults.find(place);
        control->setFault(found == faults.end() ? QString() : found->second);
    }
}

CheckedField* RulePart::field(RuleField place, const QString& name, QWidget* control, const QString& hint)
{
    auto* checked = new CheckedField(m_look, name, control, hint);
    m_fields.emplace_back(place, checked);
    return checked;
}

QLineEdit* RulePart::line(const QString& object, const QString& nothing, int most)
{
    auto* edit = new QLineEdit;
    edit->setObjectName(object);
    edit->setPlaceholderText(nothing);
    edit->setMaxLength(most);
    connect(edit, &QLineEdit::textChanged, this, &RulePart::changed);
    return edit;
}

std::optional<double> RulePart::number(const QLineEdit* line, RuleField place, RuleFaults& faults) const
{
    const ReadNumber typed = RuleCheck::read(line->text(), m_look.format());
    if (!typed.good)
        faults[place] = RuleCheck::notANumber();
    return typed.value;
}

void RulePart::write(QLineEdit* line, std::optional<double> number) const
{
    line->setText(RuleCheck::written(number, m_look.format()));
}

} // namespace holdfast
