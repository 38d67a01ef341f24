// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/palette_delegate.h"

#include "ui/look/brush.h"
#include "ui/look/key_cap.h"
#include "ui/look/mirror.h"

#include <QPainter>

#include <algorithm>

namespace holdfast {
namespace {

constexpr int headingHeight = 28;
constexpr int findingHeight = 40;

/// Letters that fit are bold; answers where the text ends.
int paintTitle(QPainter& painter, const Mirror& mirrored, const QRect& room, const QString& title, const std::vector<int>& letters)
{
    const QFont plain = fontOf(Type::Body);
    QFont bold = plain;
    bold.setWeight(QFont::Bold);
    int x = room.left();
    for (qsizetype at = 0; at < title.size() && x < room.right();) {
        const auto isBold = [&](qsizetype i) { return std::ranges::find(letters, static_cast<int>(i)) != letters.end(); };
        qsizetype end = at + 1;
        while (end < title.size() && isBold(end) == isBold(at))
            ++end;
        painter.setFont(isBold(at) ? bold : plain);
        const QString run = painter.fontMetrics().elidedText(title.mid(at, end - at), Qt::ElideRight, room.right() - x);
        const int wide = painter.fontMetrics().horizontalAdvance(run);
        painter.drawText(mirrored(QRect(x, room.top(), wide + 2, room.height())), mirrored.begin() | Qt::TextDontClip, run);
        x += wide;
        at = end;
    }
    return x;
}

} // namespace

PaletteDelegate::PaletteDelegate(const Look& look, const PaletteModel& model, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_look(look)
    , m_model(model)
{
}

int PaletteDelegate::heightOf(const PaletteModel& model)
{
    int height = 0;
    for (int row = 0; row < model.rowCount(); ++row)
        height += model.findingAt(row) ? findingHeight : headingHeight;
    return height;
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    return {200, m_model.findingAt(index.row()) ? findingHeight : headingHeight};
}

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    if (const Finding* finding = m_model.findingAt(index.row())) {
        paintFinding(*painter, option, *finding, m_model.lettersAt(index.row()));
    } else {
        painter->setFont(fontOf(Type::CaptionStrong));
        painter->setPen(m_look.color(Ink::Text2));
        painter->drawText(option.rect.adjusted(12, 6, -12, 0), Mirror(option.direction, option.rect).begin(), index.data().toString());
    }
    painter->restore();
}

void PaletteDelegate::paintFinding(QPainter& painter, const QStyleOptionViewItem& option, const Finding& finding, const std::vector<int>& letters) const
{
    const bool current = option.state.testFlag(QStyle::State_Selected);
    const bool available = finding.unavailable.isEmpty();
    const Ink ground = current ? Ink::Selection : option.state.testFlag(QStyle::State_MouseOver) ? Ink::Hover : Ink::Raised;
    paintBox(painter, option.rect, radius::control, m_look.color(ground));
    const QRect inside = option.rect.adjusted(12, 0, -12, 0);
    const Mirror mirrored(option.direction, inside);
    const QRectF sign = mirrored(QRectF(inside.left(), inside.center().y() - 8, 18, 18));
    if (finding.shape)
        paintAlarmShape(painter, m_look.theme(), sign, *finding.shape, finding.state, ground);
    else
        painter.drawPixmap(sign.topLeft(), m_look.pixmap(finding.icon, Ink::Text2, 18, painter.device()->devicePixelRatioF()));
    QRect room = inside.adjusted(30, 0, 0, 0);
    const QString keys = current && finding.keys.isEmpty() ? QStringLiteral("Enter") : finding.keys;
    if (!keys.isEmpty()) {
        const int wide = keyCapWidth(keys);
        paintKeyCap(painter, m_look.theme(), mirrored(QRectF(room.right() - wide, room.top(), wide, room.height())), keys);
        room.setRight(room.right() - wide - 12);
    }
    if (current && finding.choices) {
        const QString tab = QStringLiteral("Tab");
        const int wide = keyCapWidth(tab);
        paintKeyCap(painter, m_look.theme(), mirrored(QRectF(room.right() - wide + 4, room.top(), wide, room.height())), tab);
        room.setRight(room.right() - wide - 8);
    }
    painter.setPen(m_look.color(available ? Ink::Text : Ink::Text3));
    const int end = paintTitle(painter, mirrored, room, finding.title, letters) + 12;
    painter.setFont(fontOf(Type::Caption));
    painter.setPen(m_look.color(Ink::Text2));
    const QRect rest(end, room.top(), qMax(0, room.right() - end), room.height());
    painter.drawText(mirrored(rest), mirrored.begin(), painter.fontMetrics().elidedText(finding.note, Qt::ElideRight, rest.width()));
}

} // namespace holdfast
