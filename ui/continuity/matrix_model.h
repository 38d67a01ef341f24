// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/continuity/board.h"
#include "ui/look/rows.h"

#include <QAbstractTableModel>

namespace holdfast::continuity_page {

/// What keeps working: a row for each critical function, gaps first; a column for each thing that may be lost.
class MatrixModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Function, FirstLoss, LastLoss = FirstLoss + 4, Gap, ColumnCount };

    MatrixModel(const Board& board, const Look& look, QObject* parent = nullptr);

    [[nodiscard]] const FunctionReadiness& rowAt(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    [[nodiscard]] int rowOf(const CriticalFunctionId& function) const; ///< −1: none
    [[nodiscard]] static std::optional<Loss> lossOf(int column);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void take();
    void repaintAll();
    [[nodiscard]] QVariant functionData(const FunctionReadiness& row, int role) const;
    [[nodiscard]] QVariant cellData(const FunctionReadiness& row, Loss loss, int role) const;
    [[nodiscard]] QVariant gapData(const FunctionReadiness& row, int role) const;
    [[nodiscard]] QString hoverText(const FunctionReadiness& row, Loss loss) const;

    const Board& m_board;
    const Look& m_look;
    std::vector<FunctionReadiness> m_rows;
};

} // namespace holdfast::continuity_page
