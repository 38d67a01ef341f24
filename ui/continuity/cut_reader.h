// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/continuity/board.h"
#include "ui/continuity/cut_diagram.h"
#include "ui/continuity/run_text.h"
#include "ui/continuity/text_table.h"

#include <QCoreApplication>

namespace holdfast::continuity_page {

/// Single points of failure in words and for the diagram.
class CutReader
{
    Q_DECLARE_TR_FUNCTIONS(holdfast::continuity_page::CutReader)

public:
    CutReader(const Board& board, const Format& format) : m_board(board), m_format(format) {}

    /// Routers of the mesh where there are any; else all there are. At most so many.
    [[nodiscard]] std::vector<const SinglePoint*> meshPoints(std::size_t most) const;
    [[nodiscard]] std::vector<const SinglePoint*> allPoints(std::size_t most) const;
    [[nodiscard]] bool isMesh(const SinglePoint& point) const;

    [[nodiscard]] CutFace face(const SinglePoint& point) const;
    [[nodiscard]] QString title(const SinglePoint& point) const;   ///< "Router R-3.05"
    [[nodiscard]] QString count(const SinglePoint& point) const;   ///< "only path for 5 devices"
    [[nodiscard]] QString sharing(const SinglePoint& point) const; ///< "It shares SW-3E with GW-3, so both fail together."
    [[nodiscard]] QString cure(const SinglePoint& point) const;    ///< "Fix: one mains router in Room 3.06."

    [[nodiscard]] static QStringList tableTitles();
    [[nodiscard]] TextRow row(const SinglePoint& point) const;

private:
    [[nodiscard]] QString parentOf(const DependencyNodeId& node) const;

    const Board& m_board;
    const Format& m_format;
};

} // namespace holdfast::continuity_page
