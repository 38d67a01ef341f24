// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/continuity/loss_model.h"

#include <QStringList>
#include <QWidget>

class QComboBox;
class QStackedWidget;
class QTableView;

namespace holdfast {
class Card;
}

namespace holdfast::continuity_page {

class CutsCard;
class RunText;

/// Single points of failure, and what goes when any one thing is lost.
class PointsTab final : public QWidget
{
    Q_OBJECT

public:
    PointsTab(const Board& board, const Look& look, QWidget* parent = nullptr);

    void choose(const DependencyNodeId& node);
    [[nodiscard]] LossModel& model() { return m_model; }

Q_SIGNALS:
    void devicesAsked();

private:
    QWidget* makeLossCard();
    void refresh();
    void fillChooser();
    void chooseAt(int index);
    void describe();

    const Board& m_board;
    const Look& m_look;
    LossModel m_model;
    CutsCard* m_cuts;
    QComboBox* m_box = nullptr;
    QStringList m_names; ///< what the chooser says
    RunText* m_sentence = nullptr;
    QStackedWidget* m_tableOrEmpty = nullptr;
    QTableView* m_table = nullptr;
};

} // namespace holdfast::continuity_page
