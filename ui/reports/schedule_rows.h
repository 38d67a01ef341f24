// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/rows.h"

namespace holdfast {

/// Rows that end in a switch: pressed by a click on it, or by the space bar. The row itself changes only when its list is told so.
class ScheduleRows final : public RowDelegate
{
    Q_OBJECT

public:
    explicit ScheduleRows(const Look& look, QObject* parent = nullptr);

    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option, const QModelIndex& index) override;
    /// Where the switch stands in a row.
    [[nodiscard]] static QRect switchIn(const QStyleOptionViewItem& option);

Q_SIGNALS:
    void switched(const QModelIndex& index);

protected:
    void paintContent(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, const QRect& rect, Ink ground) const override;
};

} // namespace holdfast
