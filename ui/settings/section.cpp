// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/section.h"

#include "ui/look/plain_label.h"
#include "ui/look/refusal_words.h"
#include "ui/look/scrollable.h"

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
    QScrollArea* scroll = scrollable(content);
    scroll->setFocusPolicy(Qt::NoFocus);
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

} // namespace holdfast
