// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/checked_field.h"

#include "ui/look/plain_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace holdfast {

CheckedField::CheckedField(const Look& look, const QString& name, QWidget* control, const QString& hint, QWidget* parent)
    : QWidget(parent), m_control(control), m_hint(hint), m_below(new PlainLabel(look, QString(), Type::Caption, Ink::Text3, Overflow::Wrap))
{
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(space::hair);
    auto* label = new PlainLabel(look, name, Type::CaptionStrong, Ink::Text2, Overflow::Wrap);
    label->setBuddy(control);
    control->setAccessibleName(name);
    lines->addWidget(label);
    lines->addWidget(control);
    lines->addWidget(m_below);
    lines->addStretch(1);
    refresh();
}

void CheckedField::setHint(const QString& hint)
{
    m_hint = hint;
    refresh();
}

void CheckedField::setFault(const QString& words)
{
    if (words == m_fault)
        return;
    m_fault = words;
    refresh();
}

void CheckedField::refresh()
{
    const bool faulty = !m_fault.isEmpty();
    const QString words = faulty ? m_fault : m_hint;
    m_control->setProperty("faulty", faulty);
    m_control->setAccessibleDescription(words);
    m_control->update();
    m_below->setText(words);
    m_below->setInk(faulty ? Ink::Text : Ink::Text3);
    m_below->setType(faulty ? Type::CaptionStrong : Type::Caption);
    m_below->setVisible(!words.isEmpty());
}

QWidget* sideBySide(std::initializer_list<QWidget*> widgets)
{
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::gap);
    for (QWidget* widget : widgets)
        row->addWidget(widget, 1);
    return line;
}

} // namespace holdfast
