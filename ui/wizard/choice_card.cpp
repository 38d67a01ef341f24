// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/choice_card.h"

#include "ui/look/brush.h"

#include <QPainter>
#include <QStyle>

namespace holdfast {

ChoiceCard::ChoiceCard(const Look& look, Icon icon, const QString& title, const QString& sentence, QWidget* parent)
    : QAbstractButton(parent), m_look(look), m_icon(icon), m_sentence(sentence)
{
    setText(title);
    setCheckable(true);
    setAutoExclusive(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(title);
    setAccessibleDescription(sentence);
    connect(&look, &Look::changed, this, QOverload<>::of(&QWidget::update));
}

void ChoiceCard::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_look.theme();
    const auto place = [&](const QRect& at) { return QStyle::visualRect(layoutDirection(), rect(), at); };
    const bool on = isChecked();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(painter, rect(), radius::card, theme[underMouse() && isEnabled() && !on ? Ink::Hover : Ink::Surface], theme[on ? Ink::Accent : Ink::Line], on ? 2 : theme.border());
    const QRect tile = place(QRect(16, 14, 40, 40));
    paintBox(painter, tile, 10, theme[on ? Ink::Selection : Ink::Band]);
    const Ink ink = !isEnabled() ? Ink::Text3 : on ? Ink::Accent : Ink::Text2;
    painter.drawPixmap(tile.topLeft() + QPoint(9, 9), m_look.pixmap(m_icon, ink, 22, devicePixelRatioF()));
    const QPointF dot = QRectF(place(QRect(width() - 34, 26, 16, 16))).center();
    painter.setPen(QPen(theme[on ? Ink::Accent : isEnabled() ? Ink::Control : Ink::Line], on ? 5 : 1.5));
    painter.setBrush(theme[Ink::Surface]);
    painter.drawEllipse(dot, on ? 5.5 : 7, on ? 5.5 : 7);
    const int room = width() - 32;
    const auto fits = [&](Type type) { return QFontMetrics(fontOf(type)).horizontalAdvance(text()) <= room; };
    painter.setFont(fontOf(fits(Type::Section) ? Type::Section : Type::BodyStrong));
    const int lines = fits(Type::Section) || fits(Type::BodyStrong) ? 1 : 2;
    painter.setPen(theme[isEnabled() ? Ink::Text : Ink::Text3]);
    const int flags = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignTop));
    painter.drawText(place(QRect(16, lines == 1 ? 62 : 58, room, lines * 20 + 4)), flags | Qt::AlignVCenter | Qt::TextWordWrap, text());
    painter.setFont(fontOf(Type::Dense));
    painter.setPen(theme[isEnabled() ? Ink::Text2 : Ink::Text3]);
    painter.drawText(place(QRect(16, lines == 1 ? 88 : 102, room, 56)), flags | Qt::TextWordWrap, m_sentence);
    if (hasFocus())
        paintFocus(painter, theme, rect(), radius::card);
}

} // namespace holdfast
