// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/column_table.h"

#include "ui/history/cursor_table.h"
#include "ui/look/rows.h"

#include <algorithm>

namespace holdfast {

std::vector<Timestamp> timesOf(const std::vector<ShownLane>& lanes)
{
    std::vector<Timestamp> times;
    for (const ShownLane& lane : lanes)
        times.insert(times.end(), lane.content.series.time.begin(), lane.content.series.time.end());
    std::ranges::sort(times);
    times.erase(std::unique(times.begin(), times.end()), times.end());
    return times;
}

std::optional<std::size_t> columnBegunAt(const Series& series, Timestamp begin)
{
    const auto found = std::ranges::lower_bound(series.time, begin);
    return found != series.time.end() && *found == begin ? std::optional(static_cast<std::size_t>(found - series.time.begin())) : std::nullopt;
}

ColumnTableModel::ColumnTableModel(const Live& live, const Look& look, QObject* parent)
    : QAbstractTableModel(parent), m_live(live), m_look(look)
{
}

void ColumnTableModel::setLanes(std::vector<ShownLane> lanes)
{
    beginResetModel();
    m_lanes = std::move(lanes);
    m_times = timesOf(m_lanes);
    std::ranges::reverse(m_times);
    endResetModel();
}

int ColumnTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_times.size());
}

int ColumnTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 1 + static_cast<int>(m_lanes.size());
}

QVariant ColumnTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((index.column() == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const Timestamp begin = m_times[static_cast<std::size_t>(index.row())];
    return index.column() == 0 ? m_look.format().moment(begin) : textOf(m_lanes[static_cast<std::size_t>(index.column()) - 1], begin);
}

QString ColumnTableModel::textOf(const ShownLane& lane, Timestamp begin) const
{
    const Series& series = lane.content.series;
    const auto column = columnBegunAt(series, begin);
    if (!column) {
        const auto gap = std::ranges::find_if(lane.content.gaps, [&](const Gap& one) { return one.interval.from <= begin && begin < one.interval.to; });
        return gap == lane.content.gaps.end() ? QStringLiteral("—") : reasonOf(gap->reason);
    }
    const Point point = m_live.picture().points.value(lane.title.point);
    const Format& format = m_look.format();
    const QString mean = columnText(point, series.mean[*column], format);
    if (point.kind == PointKind::Bool || series.minimum[*column] >= series.maximum[*column])
        return mean;
    const auto bare = [&](double value) { return format.value(value, point.quantity, {}).value; };
    return QString(mean % u" (" % bare(series.minimum[*column]) % u" – " % bare(series.maximum[*column]) % u')');
}

QVariant ColumnTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section > static_cast<int>(m_lanes.size()))
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (section == 0)
        return tr("From");
    const LaneTitle& title = m_lanes[static_cast<std::size_t>(section) - 1].title;
    return QString(title.name % u", " % title.place);
}

} // namespace holdfast
