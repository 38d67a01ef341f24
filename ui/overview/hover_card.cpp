// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/hover_card.h"

#include "ui/look/brush.h"
#include "ui/look/mirror.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace holdfast::overview {
namespace {

constexpr int most = 9;
constexpr int lineHeight = 20;
constexpr int shadow = 12;
constexpr int wide = 348;

} // namespace

HoverCard::HoverCard(const Look& look, QWidget* parent)
    : Painted(look, parent)
{
    setObjectName(QStringLiteral("hoverCard"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void HoverCard::setContent(const QString& title, const std::vector<RoomLine>& lines)
{
    m_title = title;
    m_lines.assign(lines.begin(), lines.begin() + std::min<std::ptrdiff_t>(most, static_cast<std::ptrdiff_t>(lines.size())));
    m_more = static_cast<int>(lines.size() - m_lines.size());
    resize(sizeHint());
    update();
}

void HoverCard::showBeside(const QRect& place)
{
    const QRect room = parentWidget()->rect();
    const bool right = place.right() + width() < room.right();
    const int x = right ? place.right() : place.left() - width();
    move(std::clamp(x, 0, std::max(0, room.width() - width())), std::clamp(place.top(), 0, std::max(0, room.height() - height())));
    raise();
    show();
}

QSize HoverCard::sizeHint() const
{
    const int lines = 1 + static_cast<int>(std::max<std::size_t>(1, m_lines.size())) + (m_more > 0 ? 1 : 0);
    return {wide + 2 * shadow, lines * lineHeight + 20 + 2 * shadow};
}

void HoverCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRectF box = QRectF(rect()).adjusted(shadow, shadow, -shadow, -shadow);
    paintShadow(painter, theme(), box, radius::control);
    paintBox(painter, box, radius::control, theme()[Ink::Raised], theme()[Ink::Line], theme().border());
    qreal y = box.top() + 10;
    const Mirror mirrored(layoutDirection(), box);
    const auto write = [&](qreal x, qreal width, Type type, Ink ink, const QString& text, int side) {
        painter.setFont(fontOf(type));
        painter.setPen(theme()[ink]);
        painter.drawText(mirrored(QRectF(x, y, width, lineHeight)), side, QFontMetrics(painter.font()).elidedText(text, Qt::ElideRight, static_cast<int>(width)));
    };
    const qreal left = box.left() + 12;
    const qreal width = box.width() - 24;
    write(left, width, Type::BodyStrong, Ink::Text, m_title, mirrored.begin());
    y += lineHeight;
    if (m_lines.empty())
        write(left, width, Type::Caption, Ink::Text2, tr("No device in this room says anything"), mirrored.begin());
    for (const RoomLine& line : m_lines) {
        write(left, 76, Type::Caption, Ink::Text2, line.device, mirrored.begin());
        write(left + 82, 104, Type::Caption, Ink::Text2, line.label, mirrored.begin());
        paintValue(painter, look(), mirrored(QRectF(left + 190, y, 88, lineHeight)), line.value, ValueSize::Dense, Qt::Alignment(mirrored.begin()), Ink::Raised);
        write(left + 280, width - 280, Type::Caption, Ink::Text2, line.age, mirrored.end());
        y += lineHeight;
    }
    if (m_more > 0)
        write(left, width, Type::Caption, Ink::Text2, tr("and %n more", nullptr, m_more), mirrored.begin());
}

} // namespace holdfast::overview
