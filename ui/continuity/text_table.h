// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/rows.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <optional>
#include <vector>

namespace holdfast::continuity_page {

/// One cell of a picture in words.
struct TextCell
{
    QString text;
    QString subtitle;
    Mark mark = Mark::None;
    std::optional<Priority> priority;
    std::optional<Icon> icon;
    bool strong = false;

    friend bool operator==(const TextCell&, const TextCell&) = default;
};

using TextRow = std::vector<TextCell>;

/// A diagram or a list as a table of words, for those who read it and for those who hear it.
class TextTable final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// The same rows again change nothing; as many rows as before keep the selection.
    void show(const QStringList& titles, std::vector<TextRow> rows);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QStringList m_titles;
    std::vector<TextRow> m_rows;
};

} // namespace holdfast::continuity_page
