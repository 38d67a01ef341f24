// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/rows.h"

#include "ui/look/brush.h"
#include "ui/look/plain_label.h"

#include <QAbstractItemView>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QTableView>
#include <QToolTip>
#include <QTreeView>

#include <algorithm>

namespace holdfast {
namespace {

constexpr int signSide = 20;
constexpr int tickSide = 26;
constexpr int rowsLookedAt = 100; ///< of any number

template <typename T>
std::optional<T> partOf(const QModelIndex& index, int role)
{
    const QVariant value = index.data(role);
    return value.isValid() ? std::optional(static_cast<T>(value.toInt())) : std::nullopt;
}

/// The width a cell needs to show its lines whole.
int neededBy(const QModelIndex& index)
{
    const auto wide = [&](int role, Type type) { return QFontMetrics(fontOf(type)).horizontalAdvance(index.data(role).toString()); };
    const int end = index.data(cell::Trailing).toString().isEmpty() ? 0 : wide(cell::Trailing, Type::Caption) + space::small;
    int width = std::max(wide(Qt::DisplayRole, index.data(cell::Strong).toBool() ? Type::DenseStrong : Type::Dense) + end, wide(cell::Subtitle, Type::Caption)) + 2 * space::small;
    if (index.data(Qt::CheckStateRole).isValid())
        width += tickSide;
    if (index.data(cell::PriorityRole).isValid() || index.data(cell::MarkRole).isValid() || index.data(cell::IconRole).isValid())
        width += signSide + space::gap;
    return width;
}

} // namespace

int roomFor(const QHeaderView& header, int column, int least, int most)
{
    const QAbstractItemModel& model = *header.model();
    int width = least;
    for (int row = 0; row < std::min(model.rowCount(), rowsLookedAt) && width < most; ++row)
        width = std::max(width, neededBy(model.index(row, column)) + 1);
    const QString title = model.headerData(column, Qt::Horizontal).toString(); // a header knows no width for what is hidden
    return std::max(std::min(width, most), QFontMetrics(fontOf(Type::CaptionStrong)).horizontalAdvance(title) * 5 / 4 + 2 * space::small + 2);
}

RowDelegate::RowDelegate(const Look& look, int rowHeight, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_look(look)
    , m_rowHeight(rowHeight)
{
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width() + 16, m_rowHeight};
}

Ink RowDelegate::groundOf(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (option.state.testFlag(QStyle::State_Selected))
        return Ink::Selection;
    if (option.state.testFlag(QStyle::State_MouseOver))
        return Ink::Hover;
    return partOf<Ink>(index, cell::TintRole).value_or(Ink::Surface);
}

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Ink ground = groundOf(option, index);
    const Theme& theme = m_look.theme();
    painter->save();
    painter->fillRect(option.rect, theme[ground]);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme[Ink::Line]);
    const bool current = option.state.testFlag(QStyle::State_HasFocus);
    if (current)
        painter->fillRect(QStyle::visualRect(option.direction, option.rect, QRect(option.rect.left(), option.rect.top(), 2, option.rect.height() - 1)), theme[Ink::Accent]);
    paintContent(*painter, option, index, option.rect.adjusted(space::small, 0, -space::small, -1), ground);
    painter->restore();
}

void RowDelegate::paintContent(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, const QRect& rect, Ink ground) const
{
    QRect room = rect;
    const QVariant check = index.data(Qt::CheckStateRole);
    if (check.isValid()) {
        QStyleOptionViewItem box(option);
        box.rect = QStyle::visualRect(option.direction, rect, QRect(rect.left(), rect.top(), 18, rect.height()));
        const auto state = static_cast<Qt::CheckState>(check.toInt());
        box.state.setFlag(QStyle::State_On, state == Qt::Checked);
        box.state.setFlag(QStyle::State_NoChange, state == Qt::PartiallyChecked);
        option.widget->style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, &painter, option.widget);
        room = QStyle::visualRect(option.direction, rect, rect.adjusted(tickSide, 0, 0, 0));
    }
    room = paintSign(painter, index, room, ground);
    paintLines(painter, option, index, room);
}

QRect RowDelegate::paintSign(QPainter& painter, const QModelIndex& index, const QRect& rect, Ink ground) const
{
    const auto direction = QGuiApplication::layoutDirection(); // a painter does not know the way its widget runs
    const QRect at = QStyle::visualRect(direction, rect, QRect(rect.left(), rect.top() + (rect.height() - signSide) / 2, signSide, signSide));
    if (const auto priority = partOf<Priority>(index, cell::PriorityRole))
        paintAlarmShape(painter, m_look.theme(), at, *priority, partOf<ShapeState>(index, cell::ShapeRole).value_or(ShapeState::Unack), ground);
    else if (const auto mark = partOf<Mark>(index, cell::MarkRole))
        paintMark(painter, m_look, QRectF(at).adjusted(3, 3, -3, -3), *mark, ground);
    else if (const auto icon = partOf<Icon>(index, cell::IconRole))
        painter.drawPixmap(at.topLeft() + QPoint(1, 1), m_look.pixmap(*icon, Ink::Text2, 18, painter.device()->devicePixelRatioF()));
    else
        return rect;
    return QStyle::visualRect(direction, rect, rect.adjusted(signSide + space::gap, 0, 0, 0));
}

void RowDelegate::paintLines(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, const QRect& rect) const
{
    const QString title = index.data(Qt::DisplayRole).toString();
    const QString subtitle = index.data(cell::Subtitle).toString();
    const QString trailing = index.data(cell::Trailing).toString();
    const QVariant aligned = index.data(Qt::TextAlignmentRole);
    const Qt::Alignment side = QStyle::visualAlignment(option.direction, aligned.isValid() ? Qt::Alignment(aligned.toInt()) & Qt::AlignHorizontal_Mask : Qt::AlignLeft);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const Ink ink = enabled ? partOf<Ink>(index, cell::InkRole).value_or(Ink::Text) : Ink::Text3;
    QRect first = rect;
    if (!subtitle.isEmpty())
        first = QRect(rect.left(), rect.center().y() - 17, rect.width(), 18);
    if (!trailing.isEmpty()) {
        painter.setFont(fontOf(Type::Caption));
        painter.setPen(m_look.color(Ink::Text2));
        const int wide = painter.fontMetrics().horizontalAdvance(trailing) + 8;
        painter.drawText(QStyle::visualRect(option.direction, rect, QRect(first.right() - wide + 1, first.top(), wide, first.height())),
                         static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignRight) | Qt::AlignVCenter), trailing);
        first = QStyle::visualRect(option.direction, rect, first.adjusted(0, 0, -wide, 0));
    }
    painter.setFont(fontOf(index.data(cell::Strong).toBool() ? Type::DenseStrong : Type::Dense));
    painter.setPen(m_look.color(ink));
    painter.drawText(first, static_cast<int>(side | Qt::AlignVCenter), painter.fontMetrics().elidedText(title, Qt::ElideRight, first.width()));
    if (subtitle.isEmpty())
        return;
    const QRect second(rect.left(), rect.center().y() + 1, rect.width(), 17);
    painter.setFont(fontOf(Type::Caption));
    painter.setPen(m_look.color(Ink::Text2));
    painter.drawText(second, static_cast<int>(side | Qt::AlignVCenter), painter.fontMetrics().elidedText(subtitle, Qt::ElideRight, second.width()));
}

bool RowDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (!event || !view || event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QString text = index.data(Qt::ToolTipRole).toString();
    if (text.isEmpty() && neededBy(index) > option.rect.width())
        text = QStringList{index.data(Qt::DisplayRole).toString(), index.data(cell::Subtitle).toString()}.join(u'\n').trimmed();
    QToolTip::showText(event->globalPos(), plainToolTip(text), view, option.rect);
    return true;
}

void dress(QTableView& view, const Look& look, int rowHeight)
{
    view.setShowGrid(false);
    view.setAlternatingRowColors(false);
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setMouseTracking(true);
    view.setCornerButtonEnabled(false);
    view.setTabKeyNavigation(false);
    view.setWordWrap(false);
    view.setFont(fontOf(Type::Dense));
    view.verticalHeader()->hide();
    view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view.verticalHeader()->setDefaultSectionSize(rowHeight);
    view.horizontalHeader()->setFixedHeight(row::dense);
    view.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    view.horizontalHeader()->setHighlightSections(false);
    view.horizontalHeader()->setStretchLastSection(true);
    view.setProperty("focusRing", false);
    QObject::connect(&look, &Look::changed, view.viewport(), QOverload<>::of(&QWidget::update));
}

void dress(QTreeView& view, const Look& look)
{
    view.setUniformRowHeights(false);
    view.setAllColumnsShowFocus(true);
    view.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setMouseTracking(true);
    view.setFont(fontOf(Type::Dense));
    view.header()->setFixedHeight(row::dense);
    view.header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    view.setProperty("focusRing", false);
    QObject::connect(&look, &Look::changed, view.viewport(), QOverload<>::of(&QWidget::update));
}

} // namespace holdfast
