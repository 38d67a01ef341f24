// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/history/series_loader.h"
#include "ui/look/look.h"
#include "ui/models/live.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace holdfast {

/// One lane's figures at the cursor and over the shown period.
struct CursorRow
{
    PointId point;
    QString name;
    std::optional<double> atCursor; ///< mean of the column under the cursor; nothing where nothing was recorded
    std::optional<double> minimum;
    std::optional<double> mean;
    std::optional<double> maximum;
    double coverage = 0;
    QString quality; ///< at the cursor, in words
};

/// Works out a row. Without a cursor the newest column counts.
[[nodiscard]] CursorRow rowFor(const PointId& point, const QString& name, const LaneContent& content, std::optional<Timestamp> cursor);

/// All lanes at the cursor, as a table: also the charts' text alternative.
class CursorTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Cursor, Minimum, Mean, Maximum, Coverage, QualityAt, ColumnCount };

    CursorTableModel(const Live& live, const Look& look, QObject* parent = nullptr);

    void setRows(std::vector<CursorRow> rows, std::optional<Timestamp> cursor);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    const Live& m_live;
    const Look& m_look;
    std::vector<CursorRow> m_rows;
    std::optional<Timestamp> m_cursor;
};

} // namespace holdfast
