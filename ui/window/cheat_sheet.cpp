// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/cheat_sheet.h"

#include "ui/look/key_cap.h"
#include "ui/look/mirror.h"

#include <QKeyEvent>
#include <QPainter>

namespace holdfast {
namespace {

constexpr int lineHeight = 30;
constexpr int headHeight = 60;

} // namespace

CheatSheet::CheatSheet(const Look& look, QWidget* over)
    : Layer(look, over)
{
    setObjectName(QStringLiteral("cheat-sheet"));
    setAccessibleName(tr("Keys"));
}

void CheatSheet::openWith(const std::vector<Line>& window, const QString& pageTitle, const std::vector<Line>& page)
{
    m_window = window;
    m_pageTitle = pageTitle;
    m_page = page;
    openLayer();
}

QRect CheatSheet::box() const
{
    const int lines = static_cast<int>(std::max(m_window.size(), m_page.size()));
    const int wide = qMin(760, width() - 32);
    const int high = qMin(headHeight + 32 + lines * lineHeight + 20, height() - 32);
    return {(width() - wide) / 2, (height() - high) / 2, wide, high};
}

void CheatSheet::paintColumn(QPainter& painter, const QRect& room, const QString& title, const std::vector<Line>& lines) const
{
    painter.setFont(fontOf(Type::CaptionStrong));
    painter.setPen(theme()[Ink::Text2]);
    painter.drawText(QRect(room.left(), room.top(), room.width(), 24), Qt::AlignVCenter, title);
    const Mirror mirrored(layoutDirection(), room);
    int y = room.top() + 28;
    for (const Line& line : lines) {
        if (y + lineHeight > room.bottom())
            break;
        painter.setFont(fontOf(Type::Dense));
        painter.setPen(theme()[Ink::Text]);
        painter.drawText(mirrored(QRect(room.left(), y, room.width() - 110, lineHeight)), mirrored.begin(), painter.fontMetrics().elidedText(line.what, Qt::ElideRight, room.width() - 116));
        const int wide = keyCapWidth(line.keys);
        paintKeyCap(painter, theme(), mirrored(QRectF(room.right() - wide, y, wide, lineHeight)), line.keys);
        y += lineHeight;
    }
}

void CheatSheet::paintEvent(QPaintEvent* event)
{
    Layer::paintEvent(event);
    QPainter painter(this);
    const QRect area = box();
    painter.setFont(fontOf(Type::Section));
    painter.setPen(theme()[Ink::Text]);
    const Mirror mirrored(layoutDirection(), area);
    painter.drawText(QRect(area.left() + 24, area.top() + 10, area.width() - 48, 30), mirrored.begin(), tr("Keys"));
    const int half = (area.width() - 72) / 2;
    paintColumn(painter, mirrored(QRect(area.left() + 24, area.top() + headHeight - 8, half, area.height() - headHeight)), tr("Everywhere"), m_window);
    paintColumn(painter, mirrored(QRect(area.left() + 48 + half, area.top() + headHeight - 8, half, area.height() - headHeight)), m_pageTitle, m_page);
}

void CheatSheet::keyPressEvent(QKeyEvent*)
{
    closeLayer();
}

} // namespace holdfast
