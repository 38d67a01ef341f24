// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/continuity/board.h"
#include "ui/continuity/text_table.h"

#include <QWidget>

class QBoxLayout;
class QStackedWidget;
class QTableView;

namespace holdfast::continuity_page {

class PathsCard;

/// All gateways, and the ways of the chosen one.
class PathsTab final : public QWidget
{
    Q_OBJECT

public:
    PathsTab(const Board& board, const Look& look, QWidget* parent = nullptr);

    void choose(const DependencyNodeId& gateway);
    /// Lays the cards out for so much room.
    void fit(int room);

Q_SIGNALS:
    void devicesAsked();

private:
    void refresh();
    void showRow(int row);

    const Board& m_board;
    const Look& m_look;
    TextTable m_model;
    QBoxLayout* m_row;
    QStackedWidget* m_listOrEmpty;
    QTableView* m_table;
    PathsCard* m_card;
};

} // namespace holdfast::continuity_page
