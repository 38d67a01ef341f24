// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/continuity/text_table.h"

#include "ui/look/words.h"

namespace holdfast::continuity_page {

void TextTable::show(const QStringList& titles, std::vector<TextRow> rows)
{
    if (titles == m_titles && rows == m_rows)
        return;
    if (titles.size() != m_titles.size() || rows.size() != m_rows.size() || titles != m_titles) {
        beginResetModel();
        m_titles = titles;
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (rows[row] == m_rows[row])
            continue;
        m_rows[row] = std::move(rows[row]);
        const int at = static_cast<int>(row);
        Q_EMIT dataChanged(index(at, 0), index(at, static_cast<int>(m_titles.size()) - 1));
    }
}

int TextTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TextTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_titles.size());
}

QVariant TextTable::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const TextRow& row = m_rows[static_cast<std::size_t>(index.row())];
    if (index.column() >= static_cast<int>(row.size()))
        return {};
    const TextCell& one = row[static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return one.text;
    case Qt::AccessibleTextRole: {
        QStringList spoken{one.text, one.subtitle};
        if (one.priority)
            spoken << wordsOf(*one.priority).word;
        spoken.removeAll(QString());
        return spoken.join(QStringLiteral(", "));
    }
    case cell::Subtitle:
        return one.subtitle;
    case cell::Strong:
        return one.strong;
    case cell::MarkRole:
        return one.mark == Mark::None ? QVariant() : QVariant(static_cast<int>(one.mark));
    case cell::PriorityRole:
        return one.priority ? QVariant(static_cast<int>(*one.priority)) : QVariant();
    case cell::IconRole:
        return one.icon ? QVariant(static_cast<int>(*one.icon)) : QVariant();
    case text_cell::MeterRole:
        return one.meter ? QVariant(*one.meter) : QVariant();
    case text_cell::InsetRole:
        return one.inset;
    default:
        return {};
    }
}

QVariant TextTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole && section >= 0 && section < m_titles.size() ? QVariant(m_titles[section]) : QVariant();
}

} // namespace holdfast::continuity_page
