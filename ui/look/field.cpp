// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/field.h"

#include "ui/look/plain_label.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QTimeZone>
#include <QVBoxLayout>

namespace holdfast {

QWidget* labelled(const Look& look, const QString& name, QWidget* control, const QString& hint)
{
    auto* field = new QWidget;
    auto* lines = new QVBoxLayout(field);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(space::hair);
    auto* label = new PlainLabel(look, name, Type::CaptionStrong, Ink::Text2);
    label->setBuddy(control);
    control->setAccessibleName(name);
    lines->addWidget(label);
    lines->addWidget(control);
    if (!hint.isEmpty()) {
        control->setAccessibleDescription(hint);
        lines->addWidget(new PlainLabel(look, hint, Type::Caption, Ink::Text3, Overflow::Wrap));
    }
    lines->addStretch(1);
    return field;
}

QWidget* explained(const Look& look, QWidget* toggle, const QString& name, const QString& sentence)
{
    toggle->setAccessibleName(name);
    toggle->setAccessibleDescription(sentence);
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::gap);
    auto* lines = new QVBoxLayout;
    lines->setSpacing(0);
    lines->addWidget(new PlainLabel(look, name, Type::Body));
    lines->addWidget(new PlainLabel(look, sentence, Type::Caption, Ink::Text2, Overflow::Wrap));
    row->addWidget(toggle, 0, Qt::AlignTop);
    row->addLayout(lines, 1);
    return line;
}

QWidget* beside(std::initializer_list<QWidget*> widgets)
{
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::gap);
    int stretch = 1;
    for (QWidget* widget : widgets) {
        row->addWidget(widget, stretch);
        stretch = 0;
    }
    return line;
}

void offerTimeZones(QComboBox& box)
{
    box.setEditable(true);
    box.setInsertPolicy(QComboBox::NoInsert);
    for (const QByteArray& zone : QTimeZone::availableTimeZoneIds())
        box.addItem(QString::fromUtf8(zone));
    box.completer()->setFilterMode(Qt::MatchContains);
    box.completer()->setCompletionMode(QCompleter::PopupCompletion);
}

} // namespace holdfast
