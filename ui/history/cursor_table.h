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
    std::optional<Value> exact;      ///< the very sample that held at the cursor
    std::optional<double> atCursor;  ///< else the mean of the column under it; nothing where nothing was recorded
    std::optional<double> least;     ///< of that column
    std::optional<double> most;
    std::optional<double> minimum;   ///< of the shown period
    std::optional<double> mean;
    std::optional<double> maximum;
    std::optional<double> lastWeek;  ///< at the same time of the week before
    double coverage = 0;
    QString quality;                 ///< at the cursor, in words
};

/// Works out a row. Without a cursor the newest column counts.
[[nodiscard]] CursorRow rowFor(const PointId& point, const QString& name, const LaneContent& content, std::optional<Timestamp> cursor);

/// Puts what was really read at the cursor in the place of what the columns say, unless a gap lies there.
void tellExact(CursorRow& row, const LaneContent& content, const Sample& sample, Timestamp at, const Format& format);

/// Mean of the column that holds this time.
[[nodiscard]] std::optional<double> meanAt(const LaneContent& content, Timestamp at);

/// All lanes at the cursor, as a table.
class CursorTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Cursor, Range, Minimum, Mean, Maximum, LastWeek, Coverage, QualityAt, ColumnCount };

    CursorTableModel(const Live& live, const Look& look, QObject* parent = nullptr);

    void setRows(std::vector<CursorRow> rows, std::optional<Timestamp> cursor);
    [[nodiscard]] const std::vector<CursorRow>& rows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString textOf(const CursorRow& row, int column) const;

    const Live& m_live;
    const Look& m_look;
    std::vector<CursorRow> m_rows;
    std::optional<Timestamp> m_cursor;
};

/// "21.4 °C" or, of a point with two states, its word; of their mean "On 42 %".
[[nodiscard]] QString columnText(const Point& point, double value, const Format& format);

} // namespace holdfast
