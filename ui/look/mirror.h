// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <Qt>

namespace holdfast {

/// Places are worked out from left to right; here they go where they belong when the writing runs the other way.
class Mirror
{
public:
    Mirror(Qt::LayoutDirection direction, const QRectF& whole) : m_whole(whole), m_turned(direction == Qt::RightToLeft) {}

    [[nodiscard]] QRectF operator()(const QRectF& rect) const
    {
        return m_turned ? QRectF(m_whole.left() + m_whole.right() - rect.right(), rect.top(), rect.width(), rect.height()) : rect;
    }
    [[nodiscard]] QRect operator()(const QRect& rect) const { return (*this)(QRectF(rect)).toRect(); }
    /// For QPainter::drawText: the side where the writing begins, or where it ends, whatever script the text is in.
    [[nodiscard]] int begin() const { return static_cast<int>((m_turned ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter); }
    [[nodiscard]] int end() const { return static_cast<int>((m_turned ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignAbsolute | Qt::AlignVCenter); }
    [[nodiscard]] qreal x(qreal at) const { return m_turned ? m_whole.left() + m_whole.right() - at : at; }

private:
    QRectF m_whole;
    bool m_turned;
};

} // namespace holdfast
