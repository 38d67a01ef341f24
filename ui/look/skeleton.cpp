// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/skeleton.h"

#include "ui/look/brush.h"

#include <QPainter>
#include <QStyle>

namespace holdfast {

Skeleton::Skeleton(const Look& look, int rows, int rowHeight, QWidget* parent)
    : Painted(look, parent)
    , m_rows(rows)
    , m_rowHeight(rowHeight)
{
    setAccessibleName(tr("Loading"));
}

void Skeleton::paintEvent(QPaintEvent*)
{
    constexpr int widths[] = {120, 90, 134, 80, 108};
    QPainter painter(this);
    const int fitting = qMin(m_rows, height() / qMax(1, m_rowHeight));
    for (int row = 0; row < fitting; ++row) {
        const int middle = row * m_rowHeight + m_rowHeight / 2;
        const auto bar = [&](int x, int wide, int high, qreal round) {
            const QRect at = QStyle::visualRect(layoutDirection(), rect(), QRect(x, middle - high / 2, wide, high));
            paintBox(painter, at, round, theme()[Ink::Band]);
        };
        bar(0, 22, 22, 11);
        bar(34, qMin(widths[row % 5], qMax(20, width() - 110)), 12, radius::chip);
        bar(width() - 44, 44, 12, radius::chip);
    }
}

} // namespace holdfast
