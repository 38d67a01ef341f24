// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/continuity/board.h"
#include "ui/continuity/readiness_card.h"

#include <QCoreApplication>

class QGridLayout;

namespace holdfast::continuity_page {

class CutsCard;
class FunctionsCard;
class MatrixCard;
class PathsCard;
class PoliciesCard;

/// The score as the card shows it, its formula with its numbers.
class ReadinessReader
{
    Q_DECLARE_TR_FUNCTIONS(holdfast::continuity_page::ReadinessReader)

public:
    [[nodiscard]] static ReadinessFace face(const Readiness& readiness, const Format& format);
    /// "Weakest: Corridor lighting if the gateway is lost, unknown"; empty where nothing is weak.
    [[nodiscard]] static QString weakest(const Board& board);
};

/// How ready the site is for a loss: the score, the counts, the matrix, and the three things behind it.
class ReadinessTab final : public QWidget
{
    Q_OBJECT

public:
    ReadinessTab(const Board& board, const Look& look, QWidget* parent = nullptr);

    /// Lays the cards out for so much room.
    void fit(int room);

    [[nodiscard]] MatrixCard& matrix() const { return *m_matrix; }
    [[nodiscard]] PathsCard& paths() const { return *m_paths; }
    [[nodiscard]] PoliciesCard& policies() const { return *m_policies; }
    [[nodiscard]] CutsCard& cuts() const { return *m_cuts; }
    [[nodiscard]] FunctionsCard& functions() const { return *m_functions; }

private:
    enum class Shape : quint8 { None, Slim, Narrow, Wide };

    void refresh();

    const Board& m_board;
    const Look& m_look;
    Shape m_shape = Shape::None;
    QGridLayout* m_grid;
    ReadinessCard* m_ready;
    FunctionsCard* m_functions;
    MatrixCard* m_matrix;
    PathsCard* m_paths;
    PoliciesCard* m_policies;
    CutsCard* m_cuts;
};

} // namespace holdfast::continuity_page
