// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/page_view.h"

#include <QPainter>

namespace holdfast {

PageView::PageView(const Look& look, QWidget* parent)
    : Painted(look, parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void PageView::setPage(const QImage& page, const QString& name)
{
    m_page = page;
    setAccessibleName(name);
    update();
}

void PageView::paintEvent(QPaintEvent*)
{
    if (m_page.isNull())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QSizeF shown = QSizeF(m_page.size()).scaled(QSizeF(size()) - QSizeF(2, 2), Qt::KeepAspectRatio);
    const QRectF sheet(QPointF((width() - shown.width()) / 2, 1), shown);
    painter.drawImage(sheet, m_page);
    painter.setPen(QPen(look().color(Ink::Line), theme().border()));
    painter.drawRect(sheet);
}

} // namespace holdfast
