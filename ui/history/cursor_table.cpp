// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/cursor_table.h"

#include "ui/look/trend_lane.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace holdfast {
namespace {

std::optional<std::size_t> columnAt(const Series& series, std::optional<Timestamp> cursor)
{
    if (series.time.empty())
        return std::nullopt;
    if (!cursor)
        return series.time.size() - 1;
    const auto after = std::ranges::upper_bound(series.time, *cursor);
    if (after == series.time.begin())
        return std::nullopt;
    return static_cast<std::size_t>(after - series.time.begin()) - 1;
}

QString qualityAt(const LaneContent& content, std::optional<Timestamp> cursor)
{
    if (!content.trouble.isEmpty())
        return content.trouble;
    const Timestamp at = cursor.value_or(content.series.interval.to);
    for (const Gap& gap : content.gaps)
        if (gap.interval.from <= at && at < gap.interval.to)
            return reasonOf(gap.reason);
    return columnAt(content.series, cursor) ? QCoreApplication::translate("holdfast::CursorTableModel", "recorded") : QCoreApplication::translate("holdfast::CursorTableModel", "nothing recorded");
}

} // namespace

CursorRow rowFor(const PointId& point, const QString& name, const LaneContent& content, std::optional<Timestamp> cursor)
{
    const Series& series = content.series;
    CursorRow row{point, name, {}, {}, {}, {}, 0, qualityAt(content, cursor)};
    if (series.mean.empty())
        return row;
    row.minimum = std::ranges::min(series.minimum);
    row.maximum = std::ranges::max(series.maximum);
    double weighted = 0;
    double weight = 0;
    for (std::size_t i = 0; i < series.mean.size(); ++i) {
        const double share = i < series.coverage.size() ? std::max(series.coverage[i], 1e-6F) : 1.0;
        weighted += series.mean[i] * share;
        weight += share;
    }
    row.mean = weighted / weight;
    const auto length = static_cast<double>((series.interval.to - series.interval.from).count());
    const double covered = std::accumulate(series.coverage.begin(), series.coverage.end(), 0.0);
    row.coverage = series.time.size() < 2 || length <= 0 ? 0 : std::min(1.0, covered * static_cast<double>((series.time[1] - series.time[0]).count()) / length);
    if (const auto column = columnAt(series, cursor))
        row.atCursor = series.mean[*column];
    return row;
}

CursorTableModel::CursorTableModel(const Live& live, const Look& look, QObject* parent)
    : QAbstractTableModel(parent), m_live(live), m_look(look)
{
}

void CursorTableModel::setRows(std::vector<CursorRow> rows, std::optional<Timestamp> cursor)
{
    const bool sameShape = rows.size() == m_rows.size();
    if (!sameShape)
        beginResetModel();
    m_rows = std::move(rows);
    m_cursor = cursor;
    if (!sameShape)
        endResetModel();
    else if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, Name, Name);
}

int CursorTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CursorTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CursorTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const CursorRow& row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == Qt::TextAlignmentRole)
        return index.column() == Name || index.column() == QualityAt ? int(Qt::AlignLeft | Qt::AlignVCenter) : int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const Point point = m_live.picture().points.value(row.point);
    const auto number = [&](const std::optional<double>& value) { return value ? m_look.format().value(*value, point.quantity, point.unit).joined() : QStringLiteral("—"); };
    switch (index.column()) {
    case Name:
        return row.name;
    case Cursor:
        return number(row.atCursor);
    case Minimum:
        return number(row.minimum);
    case Mean:
        return number(row.mean);
    case Maximum:
        return number(row.maximum);
    case Coverage:
        return m_look.format().percent(row.coverage, 1);
    case QualityAt:
        return row.quality;
    default:
        return {};
    }
}

QVariant CursorTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == Name || section == QualityAt ? int(Qt::AlignLeft | Qt::AlignVCenter) : int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QString names[] = {m_cursor ? tr("At %1").arg(m_look.format().moment(*m_cursor, m_live.now())) : tr("Newest"), tr("Value"), tr("Min"), tr("Mean"), tr("Max"), tr("Coverage"), tr("Quality at cursor")};
    return section >= 0 && section < ColumnCount ? names[section] : QString();
}

} // namespace holdfast
