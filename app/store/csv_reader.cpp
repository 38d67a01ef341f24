// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/csv_reader.h"

#include <QIODevice>

namespace holdfast {
namespace {

constexpr qint64 pieceSize = 64 * 1024;
constexpr qsizetype longestCell = 1024 * 1024;
constexpr std::size_t mostCells = 4096;

void add(CsvRow& row, char letter)
{
    if (row.cells.back().text.size() < longestCell)
        row.cells.back().text.append(letter);
    else
        row.whole = false;
}

void addCell(CsvRow& row)
{
    if (row.cells.size() < mostCells)
        row.cells.emplace_back();
    else
        row.whole = false;
}

} // namespace

CsvReader::CsvReader(QIODevice& in, char separator)
    : m_in(in)
    , m_separator(separator)
{
    if (fill() && m_buffer.startsWith("\xEF\xBB\xBF"))
        m_at = 3;
}

bool CsvReader::fill()
{
    if (m_at < m_buffer.size())
        return true;
    m_buffer = m_in.read(pieceSize);
    m_at = 0;
    return !m_buffer.isEmpty();
}

char CsvReader::peek()
{
    return fill() ? m_buffer[m_at] : '\0';
}

std::optional<char> CsvReader::take()
{
    if (!fill())
        return std::nullopt;
    const char letter = m_buffer[m_at++];
    if (letter == '\n')
        ++m_line;
    return letter;
}

/// From behind the opening quote to the closing one.
void CsvReader::quoted(CsvRow& row)
{
    row.cells.back().quoted = true;
    for (auto letter = take(); letter; letter = take()) {
        if (*letter == '"' && peek() != '"')
            return;
        if (*letter == '"')
            static_cast<void>(take());
        add(row, *letter);
    }
    row.whole = false;
}

std::optional<CsvRow> CsvReader::next()
{
    while (fill() && (peek() == '\n' || peek() == '\r'))
        static_cast<void>(take());
    if (!fill())
        return std::nullopt;
    CsvRow row;
    row.line = m_line;
    row.cells.emplace_back();
    for (auto letter = take(); letter && *letter != '\n'; letter = take()) {
        if (*letter == m_separator)
            addCell(row);
        else if (*letter == '"' && row.cells.back().text.isEmpty() && !row.cells.back().quoted)
            quoted(row);
        else if (*letter != '\r' || peek() != '\n')
            add(row, *letter);
    }
    return row;
}

} // namespace holdfast
