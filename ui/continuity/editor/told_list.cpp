// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/continuity/editor/told_list.h"

#include "ui/look/mirror.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace holdfast::continuity_page {
namespace {

constexpr qreal signSide = 16;
constexpr qreal signRoom = 26;
constexpr qreal margin = 8;    ///< as the titles of cards
constexpr qreal above = 9;
constexpr qreal between = 2;
constexpr int tall = 1 << 14;
constexpr int leastHeight = 36;

struct Lines
{
    QRectF title;
    QRectF second;
};

Lines linesOf(const QModelIndex& index, qreal width)
{
    const qreal room = width - signRoom;
    const QFontMetricsF strong(fontOf(Type::DenseStrong));
    const QFontMetricsF caption(fontOf(Type::Caption));
    const qreal first = strong.boundingRect(QRectF(0, 0, room, tall), Qt::TextWordWrap, index.data().toString()).height();
    const QString second = index.data(cell::Subtitle).toString();
    const qreal under = second.isEmpty() ? 0 : caption.boundingRect(QRectF(0, 0, room, tall), Qt::TextWordWrap, second).height();
    return {QRectF(signRoom, above, room, std::ceil(first)), QRectF(signRoom, above + std::ceil(first) + between, room, std::ceil(under))};
}

} // namespace

ToldDelegate::ToldDelegate(const Look& look, QListView& view)
    : RowDelegate(look, row::evidence, &view), m_view(view)
{
}

QSize ToldDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const int width = m_view.viewport()->width();
    const Lines lines = linesOf(index, width - 2 * space::small - 2 * margin);
    return {width, std::max(leastHeight, static_cast<int>(lines.second.bottom() + above))};
}

void ToldDelegate::paintContent(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, const QRect& whole, Ink ground) const
{
    const Mirror mirrored(option.direction, whole);
    const QRectF rect = QRectF(whole).adjusted(margin, 0, -margin, 0);
    const Lines lines = linesOf(index, rect.width());
    const QRectF sign = mirrored(QRectF(rect.left(), rect.top() + above, signSide, signSide));
    if (const QVariant priority = index.data(cell::PriorityRole); priority.isValid())
        paintAlarmShape(painter, look().theme(), sign, static_cast<Priority>(priority.toInt()), ShapeState::Unack, ground);
    else if (const QVariant icon = index.data(cell::IconRole); icon.isValid())
        painter.drawPixmap(sign.topLeft(), look().pixmap(static_cast<Icon>(icon.toInt()), Ink::Text2, static_cast<int>(signSide), painter.device()->devicePixelRatioF()));
    const int flags = (mirrored.begin() & ~static_cast<int>(Qt::AlignVCenter)) | Qt::AlignTop | Qt::TextWordWrap;
    painter.setFont(fontOf(Type::DenseStrong));
    painter.setPen(look().color(Ink::Text));
    painter.drawText(mirrored(lines.title.translated(rect.topLeft())), flags, index.data().toString());
    painter.setFont(fontOf(Type::Caption));
    painter.setPen(look().color(Ink::Text2));
    painter.drawText(mirrored(lines.second.translated(rect.topLeft())), flags, index.data(cell::Subtitle).toString());
}

ToldList::ToldList(const Look& look, const QString& name, QWidget* parent)
    : QListView(parent)
{
    setAccessibleName(name);
    setModel(&m_model);
    setItemDelegate(new ToldDelegate(look, *this));
    setFrameShape(QFrame::NoFrame);
    setResizeMode(QListView::Adjust);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setProperty("focusRing", false);
    const auto ask = [this](const QModelIndex& index) { Q_EMIT asked(index.row()); };
    connect(this, &QListView::activated, this, ask);
    connect(this, &QListView::clicked, this, ask);
    connect(&look, &Look::changed, viewport(), QOverload<>::of(&QWidget::update));
}

void ToldList::tell(std::vector<TextCell> all)
{
    std::vector<TextRow> rows;
    for (TextCell& one : all)
        rows.push_back({std::move(one)});
    m_model.show({accessibleName()}, std::move(rows));
    scheduleDelayedItemsLayout();
}

} // namespace holdfast::continuity_page
