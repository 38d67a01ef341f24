// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/look.h"
#include "ui/window/palette_model.h"

#include <QStyledItemDelegate>

namespace holdfast {

/// A heading 28 px high, or a finding 40 px high with its fitting letters in bold.
class PaletteDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    PaletteDelegate(const Look& look, const PaletteModel& model, QObject* parent);

    [[nodiscard]] static int heightOf(const PaletteModel& model);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintFinding(QPainter& painter, const QStyleOptionViewItem& option, const Finding& finding, const std::vector<int>& letters) const;

    const Look& m_look;
    const PaletteModel& m_model;
};

} // namespace holdfast
