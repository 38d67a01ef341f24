// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/rows.h"

namespace holdfast::continuity_page {

/// A time with a bar beside it: how far along, and where the limit stands.
class MeterDelegate final : public RowDelegate
{
    Q_OBJECT

public:
    explicit MeterDelegate(const Look& look, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void paintContent(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, const QRect& rect, Ink ground) const override;
};

} // namespace holdfast::continuity_page
