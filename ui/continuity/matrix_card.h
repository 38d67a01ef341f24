// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/continuity/matrix_model.h"
#include "ui/look/card.h"

class QStackedWidget;
class QTableView;

namespace holdfast {
class EmptyState;
}

namespace holdfast::continuity_page {

/// The matrix: arrows walk its cells, Enter asks for the whole story of one.
class MatrixCard final : public Card
{
    Q_OBJECT

public:
    MatrixCard(const Board& board, const Look& look, QWidget* parent = nullptr);

    [[nodiscard]] QTableView& table() const { return *m_table; }
    [[nodiscard]] MatrixModel& model() { return m_model; }
    /// Makes the cell the current one; the function itself where no loss is named.
    [[nodiscard]] bool select(const CriticalFunctionId& function, std::optional<Loss> loss);

Q_SIGNALS:
    void cellAsked(const holdfast::CriticalFunctionId& function, std::optional<holdfast::Loss> loss);
    void emptyActionAsked();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void refresh();
    void fitColumns();
    void ask(const QModelIndex& index);

    const Board& m_board;
    MatrixModel m_model;
    QStackedWidget* m_tableOrEmpty;
    QTableView* m_table;
    EmptyState* m_empty;
    QWidget* m_legend;
};

} // namespace holdfast::continuity_page
