// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/continuity/board.h"
#include "ui/continuity/path_diagram.h"
#include "ui/continuity/run_text.h"
#include "ui/continuity/text_table.h"

#include <QCoreApplication>

namespace holdfast::continuity_page {

/// A gateway's ways in words and for the diagram.
class PathReader
{
    Q_DECLARE_TR_FUNCTIONS(holdfast::continuity_page::PathReader)

public:
    PathReader(const Board& board, const Format& format) : m_board(board), m_format(format) {}

    [[nodiscard]] WaysFace face(const GatewayPaths& gateway) const;
    /// When it switches, when it returns, and what is in use since when.
    [[nodiscard]] Runs details(const GatewayPaths& gateway) const;
    [[nodiscard]] static QStringList tableTitles();
    [[nodiscard]] std::vector<TextRow> table(const GatewayPaths& gateway) const;

    /// One row for each gateway.
    [[nodiscard]] static QStringList listTitles();
    [[nodiscard]] TextRow listRow(const GatewayPaths& gateway) const;

    [[nodiscard]] static std::optional<Priority> priorityOf(const GatewayPaths& gateway);
    [[nodiscard]] static QString wordOf(SecondPath health);

private:
    [[nodiscard]] WayFace wayOf(const PathView& path) const;
    [[nodiscard]] const Policy* switchingPolicy(const GatewayPaths& gateway) const;

    const Board& m_board;
    const Format& m_format;
};

} // namespace holdfast::continuity_page
