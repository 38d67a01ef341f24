// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>
#include <vector>

class QIODevice;

namespace holdfast {

struct CsvCell
{
    QByteArray text;
    bool quoted = false;
};

/// One row of a table. Not whole: longer or wider than anybody writes, or cut off.
struct CsvRow
{
    qint64 line = 0; ///< where it begins
    std::vector<CsvCell> cells;
    bool whole = true;
};

/// Reads a table row by row, however large it is. Any bytes are read as something.
class CsvReader
{
public:
    CsvReader(QIODevice& in, char separator);

    [[nodiscard]] std::optional<CsvRow> next();

private:
    [[nodiscard]] std::optional<char> take();
    [[nodiscard]] char peek();
    [[nodiscard]] bool fill();
    void quoted(CsvRow& row);

    QIODevice& m_in;
    const char m_separator;
    QByteArray m_buffer;
    qsizetype m_at = 0;
    qint64 m_line = 1;
};

} // namespace holdfast
