// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/rows.h"

#include <QAbstractTableModel>
#include <QPointF>
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
    std::optional<QPointF> meter{}; ///< how far along a bar, and where its limit stands: shares of its length; a negative one: there is none
    int inset = 0;                  ///< px it stands in from the row above that it belongs to

    friend bool operator==(const TextCell&, const TextCell&) = default;
};

using TextRow = std::vector<TextCell>;

/// What cells of words carry besides what every cell can.
namespace text_cell {
enum Role {
    MeterRole = cell::EndRole, ///< QPointF, as in TextCell
    InsetRole                  ///< int
};
} // namespace text_cell

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
