// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/rows.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <optional>
#include <vector>

namespace holdfast {

/// A share as a bar: how far it goes and where its target stands, in per cent of the scale.
struct FactBar
{
    int percent = 0;
    int target = 0;

    friend bool operator==(const FactBar&, const FactBar&) = default;
};

struct FactCell
{
    QString text;
    QString spoken;                    ///< what is said of it beyond its text
    std::optional<Priority> priority;
    std::optional<FactBar> bar;        ///< in place of the text
    bool strong = false;

    friend bool operator==(const FactCell&, const FactCell&) = default;
};

using FactRow = std::vector<FactCell>;

/// Figures in words and bars, for those who read them and for those who hear them.
class FactTable final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { BarRole = cell::EndRole, TargetRole };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const QStringList& titles, std::vector<FactRow> rows);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QStringList m_titles;
    std::vector<FactRow> m_rows;
};

/// Draws the bars of a FactTable.
class FactDelegate final : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

protected:
    void paintContent(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, const QRect& rect, Ink ground) const override;
};

/// A table of facts in our manner. `stretch`: the column that takes what is left.
[[nodiscard]] QTableView* factTable(const Look& look, FactTable& model, const QString& object, const QString& name, int stretch = 0);

/// As high as `most` of its rows, so that it does not scroll within what scrolls.
void fitRows(QTableView& table, int most);

} // namespace holdfast
