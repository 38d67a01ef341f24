// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/card.h"

#include "ui/look/brush.h"
#include "ui/look/plain_label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace holdfast {
Card::Card(const Look& look, const QString& title, QWidget* parent)
    : Painted(look, parent)
    , m_head(new QWidget)
    , m_title(new PlainLabel(look, title, Type::Section, Ink::Text, Overflow::Elide))
    , m_note(new PlainLabel(look, {}, Type::Caption, Ink::Text2, Overflow::Elide))
    , m_headEnd(new QHBoxLayout)
    , m_body(new QVBoxLayout)
{
    auto* head = new QHBoxLayout(m_head);
    head->setContentsMargins(space::inside, 8, space::inside, 4);
    head->setSpacing(space::small);
    head->addWidget(m_title);
    head->addWidget(m_note);
    head->addStretch(1);
    head->addLayout(m_headEnd);
    m_headEnd->setSpacing(space::small);
    m_head->setMinimumHeight(44);
    m_head->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_head, 0, Qt::AlignTop);
    whole->addLayout(m_body, 1);
    m_body->setSpacing(space::small);
    showHead();
}

void Card::setTitle(const QString& title)
{
    m_title->setText(title);
    showHead();
}

void Card::setNote(const QString& note)
{
    m_wholeNote = note;
    fitNote();
}

void Card::fitNote()
{
    m_title->setMinimumWidth(qMin(m_title->sizeHint().width(), qMax(0, width() - 2 * space::inside - m_headEnd->sizeHint().width())));
    const int room = width() - 2 * space::inside - m_title->minimumWidth() - m_headEnd->sizeHint().width() - 3 * space::small;
    const QString between = QStringLiteral(" · ");
    QString shown = m_wholeNote;
    while (m_note->fontMetrics().horizontalAdvance(shown) > room && shown.contains(between))
        shown.truncate(shown.lastIndexOf(between));
    m_note->setText(shown);
    m_note->setToolTip(shown == m_wholeNote ? QString() : plainToolTip(m_wholeNote));
}

void Card::resizeEvent(QResizeEvent* event)
{
    Painted::resizeEvent(event);
    fitNote();
}

void Card::setGround(Ink ink)
{
    m_ground = ink;
    update();
}

void Card::setOutline(Ink ink)
{
    m_outline = ink;
    update();
}

void Card::showHead()
{
    const bool titled = !m_title->text().isEmpty();
    setAccessibleName(m_title->text());
    m_head->setVisible(titled);
    m_body->setContentsMargins(space::inside, titled ? 0 : space::gap, space::inside, space::gap);
}

void Card::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const qreal width = m_outline == Ink::Line ? theme().border() : 2;
    paintBox(painter, rect(), radius::card, theme()[m_ground], theme()[m_outline], width);
}

} // namespace holdfast
