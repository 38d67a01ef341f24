// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/key_cap.h"

#include "ui/look/brush.h"

#include <QFontMetricsF>
#include <QPainter>

namespace holdfast {

int keyCapWidth(const QString& text)
{
    return qMax(20, qCeil(QFontMetricsF(fontOf(Type::CaptionStrong)).horizontalAdvance(text)) + 12);
}

void paintKeyCap(QPainter& painter, const Theme& theme, const QRectF& rect, const QString& text)
{
    const QRectF cap(rect.left(), rect.center().y() - 10, keyCapWidth(text), 20);
    paintBox(painter, cap, radius::chip, theme[Ink::Sunken], theme[Ink::Line], theme.border());
    painter.setFont(fontOf(Type::CaptionStrong));
    painter.setPen(theme[Ink::Text2]);
    painter.drawText(cap, Qt::AlignCenter, text);
}

KeyCap::KeyCap(const Look& look, const QString& text, QWidget* parent)
    : Painted(look, parent)
    , m_text(text)
{
    setAccessibleName(text);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize KeyCap::sizeHint() const
{
    return {keyCapWidth(m_text), 20};
}

void KeyCap::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintKeyCap(painter, theme(), rect(), m_text);
}

} // namespace holdfast
