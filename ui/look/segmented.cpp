// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/segmented.h"

#include "ui/look/brush.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace holdfast {

Segmented::Segmented(const Look& look, const QStringList& parts, const QString& name, int height, QWidget* parent)
    : Painted(look, parent)
    , m_parts(parts)
    , m_name(name)
    , m_height(height)
{
    setFont(fontOf(Type::CaptionStrong));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setProperty("focusRing", true);
    describe();
}

void Segmented::setParts(const QStringList& parts)
{
    m_parts = parts;
    m_current = qBound(0, m_current, qMax(0, static_cast<int>(parts.size()) - 1));
    describe();
    updateGeometry();
    update();
}

void Segmented::setCurrent(int index)
{
    if (index == m_current || index < 0 || index >= m_parts.size())
        return;
    m_current = index;
    describe();
    update();
    Q_EMIT currentChanged(index);
}

QSize Segmented::sizeHint() const
{
    const std::vector<QRectF> all = cells();
    return {all.empty() ? 0 : qCeil(all.back().right()), m_height};
}

std::vector<QRectF> Segmented::cells() const
{
    std::vector<QRectF> all;
    qreal x = 0;
    for (const QString& part : m_parts) {
        const qreal wide = QFontMetricsF(font()).horizontalAdvance(part) + 20;
        all.emplace_back(x, 0, wide, m_height);
        x += wide;
    }
    return all;
}

int Segmented::partAt(const QPointF& at) const
{
    const std::vector<QRectF> all = cells();
    const qreal x = layoutDirection() == Qt::RightToLeft ? width() - at.x() : at.x();
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (x >= all[i].left() && x < all[i].right())
            return static_cast<int>(i);
    }
    return -1;
}

void Segmented::describe()
{
    setAccessibleName(m_parts.isEmpty() ? m_name : QString(m_name + QStringLiteral(": ") + m_parts.value(m_current)));
}

void Segmented::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRectF whole = rect();
    paintBox(painter, whole, radius::control, theme()[Ink::Surface]);
    painter.setFont(font());
    QPainterPath inside;
    inside.addRoundedRect(whole, radius::control, radius::control);
    const std::vector<QRectF> all = cells();
    for (std::size_t i = 0; i < all.size(); ++i) {
        const int index = static_cast<int>(i);
        const QRectF cell = QStyle::visualRect(layoutDirection(), rect(), all[i].toAlignedRect());
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setClipPath(inside);
        if (index == m_current || index == m_hover)
            painter.fillRect(cell, theme()[index == m_current ? Ink::Selection : Ink::Hover]);
        painter.restore();
        if (i > 0)
            painter.fillRect(QRectF(layoutDirection() == Qt::RightToLeft ? cell.right() : cell.left(), 1, 1, height() - 2), theme()[Ink::Line]);
        painter.setPen(theme()[!isEnabled() ? Ink::Text3 : index == m_current ? Ink::Text : Ink::Text2]);
        painter.drawText(cell, Qt::AlignCenter, m_parts[index]);
    }
    paintBox(painter, whole, radius::control, QColor(), theme()[isEnabled() ? Ink::Control : Ink::Line], theme().border());
}

void Segmented::mousePressEvent(QMouseEvent* event)
{
    setCurrent(partAt(event->position()));
}

void Segmented::mouseMoveEvent(QMouseEvent* event)
{
    m_hover = partAt(event->position());
    update();
}

void Segmented::leaveEvent(QEvent*)
{
    m_hover = -1;
    update();
}

void Segmented::keyPressEvent(QKeyEvent* event)
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    if (event->key() == Qt::Key_Left)
        setCurrent(m_current + (mirrored ? 1 : -1));
    else if (event->key() == Qt::Key_Right)
        setCurrent(m_current + (mirrored ? -1 : 1));
    else
        Painted::keyPressEvent(event);
}

} // namespace holdfast
