// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/rows.h"

namespace holdfast {

enum GalleryRole { PageRole = cell::EndRole }; ///< QImage: how the first page looks

/// A report in a row: how its first page looks, its title over two lines where it needs them, and its usual period.
class GalleryRows final : public RowDelegate
{
    Q_OBJECT

public:
    static constexpr int height = 60;

    explicit GalleryRows(const Look& look, QObject* parent = nullptr);

protected:
    void paintContent(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, const QRect& rect, Ink ground) const override;

private:
    void paintSheet(QPainter& painter, const QModelIndex& index, const QRect& sheet) const;
    void paintWords(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, const QRect& room) const;
};

} // namespace holdfast
