// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/alarm_shape.h"
#include "ui/look/look.h"
#include "ui/look/state_mark.h"

#include <QStyledItemDelegate>

#include <optional>

class QHeaderView;
class QTableView;
class QTreeView;

namespace holdfast {

/// What a cell of a table or list can carry beside its text (Qt::DisplayRole). Models answer with these roles; the delegate paints them.
namespace cell {
enum Role {
    Subtitle = Qt::UserRole + 100, ///< QString: second line, text2
    Trailing,                      ///< QString: right end of the first line, text2
    Strong,                        ///< bool: weight 500 (unacknowledged)
    PriorityRole,                  ///< int(Priority): shape at the left
    ShapeRole,                     ///< int(ShapeState)
    MarkRole,                      ///< int(Mark): mark at the left
    IconRole,                      ///< int(Icon): line icon at the left
    TintRole,                      ///< int(Ink): ground of the row
    InkRole,                       ///< int(Ink): colour of the text
    EndRole = Qt::UserRole + 200   ///< pages' own roles start here
};
} // namespace cell

/// Where the parts of a row go, and how it is drawn: ground, hairline, sign at the left, one or two lines. Subclass and override `paintContent` for more.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit RowDelegate(const Look& look, int rowHeight = 44, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option, const QModelIndex& index) override;

    [[nodiscard]] const Look& look() const { return m_look; }

protected:
    /// What the row stands on: selection, hover, tint or the surface.
    [[nodiscard]] Ink groundOf(const QStyleOptionViewItem& option, const QModelIndex& index) const;

    /// Draws sign and lines inside; `rect` is the cell without its padding.
    virtual void paintContent(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, const QRect& rect, Ink ground) const;

    /// The sign at the left; answers what is left of the rectangle.
    QRect paintSign(QPainter& painter, const QModelIndex& index, const QRect& rect, Ink ground) const;
    void paintLines(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, const QRect& rect) const;

private:
    const Look& m_look;
    int m_rowHeight;
};

/// How wide a column is to be so that its header and its first rows stand there whole, within these bounds; the header always does.
[[nodiscard]] int roomFor(const QHeaderView& header, int column, int least, int most);

/// Table manners: rows of this height, no grid, whole rows selected, hover, 32 px header.
void dress(QTableView& view, const Look& look, int rowHeight);
void dress(QTreeView& view, const Look& look);

} // namespace holdfast
