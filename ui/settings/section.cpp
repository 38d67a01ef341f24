// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/section.h"

#include "ui/look/plain_label.h"
#include "ui/look/refusal_words.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace holdfast {

Section::Section(const SettingsParts& parts, const QString& title, const QString& sentence, Scrolling scrolling, QWidget* parent)
    : QWidget(parent), m_parts(parts), m_whole(new QVBoxLayout(this)), m_column(new QVBoxLayout)
{
    setAccessibleName(title);
    m_whole->setContentsMargins(0, 0, 0, 0);
    m_whole->setSpacing(space::small);
    auto* lines = new QVBoxLayout;
    lines->setSpacing(0);
    lines->addWidget(new PlainLabel(parts.look, title, Type::Section));
    lines->addWidget(new PlainLabel(parts.look, sentence, Type::Dense, Ink::Text2, Overflow::Wrap));
    m_whole->addLayout(lines);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::gap);
    if (scrolling == Scrolling::None) {
        m_whole->addLayout(m_column, 1);
        return;
    }
    auto* content = new QWidget;
    content->setAutoFillBackground(false);
    auto* outer = new QVBoxLayout(content);
    outer->setContentsMargins(0, 0, space::small, space::inside);
    outer->addLayout(m_column);
    outer->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    m_whole->addWidget(scroll, 1);
}

bool Section::send(const Wish& wish, const Saying& done)
{
    const auto sent = m_parts.intents.send(wish);
    if (!sent)
        Q_EMIT said({sentenceOf(sent.error()), {}, {}});
    else if (!done.text.isEmpty())
        Q_EMIT said(done);
    return sent.has_value();
}

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

} // namespace holdfast
