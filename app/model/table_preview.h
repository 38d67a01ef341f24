// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/import.h"

#include <vector>

namespace holdfast {

/// Why a line would not be taken in, or not all of it.
enum class TableProblem : quint8 { None, UnknownPoint, NoTime, NoValue, Torn };

/// One line of somebody's table, and what would become of it.
struct TableLine
{
    qint64 line = 0;
    QStringList cells;
    QStringList readings; ///< "point = value", one for each that it would bring
    std::optional<Timestamp> at;
    TableProblem problem = TableProblem::None;

    friend bool operator==(const TableLine&, const TableLine&) = default;
};

/// The beginning of somebody's table.
struct TablePreview
{
    static constexpr int mostLines = 20;
    static constexpr qsizetype mostNames = 200;

    ColumnMapping mapping;   ///< it was read by
    QStringList columns;     ///< of its first line
    std::vector<TableLine> lines;
    QStringList names;       ///< what it calls its points, as far as it was read
    QStringList unknown;     ///< those of them nobody here knows
    bool isReadable = false; ///< its first line names a column for all that is needed

    friend bool operator==(const TablePreview&, const TablePreview&) = default;
};

} // namespace holdfast
