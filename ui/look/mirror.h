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
    [[nodiscard]] qreal x(qreal at) const { return m_turned ? m_whole.left() + m_whole.right() - at : at; }

private:
    QRectF m_whole;
    bool m_turned;
};

} // namespace holdfast
