// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/rows.h"

namespace holdfast {

/// Rows of the point picker: rooms as small headings, points with a tick and their unit; no lines between them.
class PickerDelegate final : public RowDelegate
{
    Q_OBJECT

public:
    explicit PickerDelegate(const Look& look, QObject* parent = nullptr) : RowDelegate(look, row::compact, parent) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace holdfast
