// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/empty_state.h"

#include "ui/look/button.h"
#include "ui/look/plain_label.h"

#include <QPainter>
#include <QVBoxLayout>

namespace holdfast {
namespace {

constexpr int iconSide = 28;

} // namespace

EmptyState::EmptyState(const Look& look, Icon icon, const QString& title, const QString& text, const QString& action, QWidget* parent)
    : Painted(look, parent)
    , m_icon(icon)
    , m_title(new PlainLabel(look, title, Type::BodyStrong))
    , m_text(new PlainLabel(look, text, Type::Caption, Ink::Text2, Overflow::Wrap))
{
    m_title->setAlignment(Qt::AlignCenter);
    m_text->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::inside, space::inside, space::inside, space::inside);
    column->setSpacing(4);
    column->addStretch(1);
    column->addSpacing(iconSide + 8);
    column->addWidget(m_title, 0, Qt::AlignHCenter);
    column->addWidget(m_text, 0, Qt::AlignHCenter);
    if (!action.isEmpty()) {
        auto* button = new Button(look, action, ButtonKind::Default, ButtonSize::Small);
        column->addSpacing(6);
        column->addWidget(button, 0, Qt::AlignHCenter);
        connect(button, &QPushButton::clicked, this, &EmptyState::actionClicked);
    }
    column->addStretch(1);
    setText(title, text);
}

void EmptyState::setText(const QString& title, const QString& text)
{
    m_title->setText(title);
    m_text->setText(text);
    m_text->setFixedWidth(qBound(160, m_text->fontMetrics().horizontalAdvance(text) + 8, 300));
    m_text->setMinimumHeight(qMax(0, m_text->heightForWidth(m_text->width()))); // a box layout that centres does not ask for it
    setAccessibleName(title);
}

void EmptyState::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.drawPixmap((width() - iconSide) / 2, m_title->y() - iconSide - 8, look().pixmap(m_icon, Ink::Text2, iconSide, devicePixelRatioF()));
}

} // namespace holdfast
