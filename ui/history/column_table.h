// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/history/lane_row.h"
#include "ui/models/live.h"

#include <QAbstractTableModel>

#include <vector>

namespace holdfast {

/// One lane as it is shown, to be written elsewhere.
struct ShownLane
{
    LaneTitle title;
    LaneContent content;
};

/// Begins of all columns of all lanes, in order.
[[nodiscard]] std::vector<Timestamp> timesOf(const std::vector<ShownLane>& lanes);

/// The column that begins then; nothing where none does.
[[nodiscard]] std::optional<std::size_t> columnBegunAt(const Series& series, Timestamp begin);

/// The charts in words: a row for each column of time, newest first; a lane is one column of the table.
class ColumnTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    ColumnTableModel(const Live& live, const Look& look, QObject* parent = nullptr);

    void setLanes(std::vector<ShownLane> lanes);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString textOf(const ShownLane& lane, Timestamp begin) const;

    const Live& m_live;
    const Look& m_look;
    std::vector<ShownLane> m_lanes;
    std::vector<Timestamp> m_times;
};

} // namespace holdfast
