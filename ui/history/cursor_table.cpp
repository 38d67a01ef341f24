// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/cursor_table.h"

#include "ui/look/quantity_words.h"
#include "ui/look/rows.h"
#include "ui/look/trend_lane.h"
#include "ui/look/words.h"

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

const Gap* gapAt(const LaneContent& content, Timestamp at)
{
    const auto gap = std::ranges::find_if(content.gaps, [&](const Gap& one) { return one.interval.from <= at && at < one.interval.to; });
    return gap == content.gaps.end() ? nullptr : &*gap;
}

QString qualityAt(const LaneContent& content, std::optional<Timestamp> cursor)
{
    if (!content.trouble.isEmpty())
        return content.trouble;
    if (const Gap* gap = gapAt(content, cursor.value_or(content.series.interval.to)))
        return reasonOf(gap->reason);
    return columnAt(content.series, cursor) ? CursorTableModel::tr("recorded") : CursorTableModel::tr("nothing recorded");
}

bool isRightAligned(int column)
{
    return column != CursorTableModel::Name && column != CursorTableModel::QualityAt;
}

} // namespace

CursorRow rowFor(const PointId& point, const QString& name, const LaneContent& content, std::optional<Timestamp> cursor)
{
    const Series& series = content.series;
    CursorRow row;
    row.point = point;
    row.name = name;
    row.quality = qualityAt(content, cursor);
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
    const auto column = columnAt(series, cursor);
    if (!column || (cursor && gapAt(content, *cursor) != nullptr))
        return row;
    row.atCursor = series.mean[*column];
    row.least = series.minimum[*column];
    row.most = series.maximum[*column];
    return row;
}

void tellExact(CursorRow& row, const LaneContent& content, const Sample& sample, Timestamp at, const Format& format)
{
    if (!content.trouble.isEmpty() || gapAt(content, at) != nullptr || sample.value.index() == 0)
        return;
    row.exact = sample.value;
    row.quality = CursorTableModel::tr("%1, %2 old").arg(wordsOf(sample.quality).word, format.age(sample.at, at));
}

std::optional<double> meanAt(const LaneContent& content, Timestamp at)
{
    const auto column = columnAt(content.series, at);
    return column && gapAt(content, at) == nullptr ? std::optional(content.series.mean[*column]) : std::nullopt;
}

QString columnText(const Point& point, double value, const Format& format)
{
    if (point.kind != PointKind::Bool)
        return format.value(value, point.quantity, point.unit).joined();
    const YesNo words = yesNoOf(point.quantity);
    return value <= 0 ? words.no : value >= 1 ? words.yes : QString(words.yes % u' ' % format.percent(value));
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
        return isRightAligned(index.column()) ? int(Qt::AlignRight | Qt::AlignVCenter) : int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role == cell::Strong)
        return index.column() == Name || index.column() == Cursor;
    if (role == cell::InkRole)
        return static_cast<int>(index.column() >= Range && index.column() <= LastWeek ? Ink::Text2 : Ink::Text);
    return role == Qt::DisplayRole ? QVariant(textOf(row, index.column())) : QVariant();
}

QString CursorTableModel::textOf(const CursorRow& row, int column) const
{
    const Point point = m_live.picture().points.value(row.point);
    const Format& format = m_look.format();
    const QString none = QStringLiteral("—");
    const auto bare = [&](const std::optional<double>& value) { return !value || point.kind == PointKind::Bool ? none : format.value(*value, point.quantity, {}).value; };
    switch (column) {
    case Name:
        return row.name;
    case Cursor:
        return row.exact ? format.value(*row.exact, point).joined() : row.atCursor ? columnText(point, *row.atCursor, format) : none;
    case Range:
        return row.least && point.kind != PointKind::Bool ? QString(bare(row.least) % u" – " % bare(row.most)) : none;
    case Minimum:
        return bare(row.minimum);
    case Mean:
        return row.mean ? (point.kind == PointKind::Bool ? columnText(point, *row.mean, format) : bare(row.mean)) : none;
    case Maximum:
        return bare(row.maximum);
    case LastWeek:
        return row.lastWeek ? (point.kind == PointKind::Bool ? columnText(point, *row.lastWeek, format) : bare(row.lastWeek)) : none;
    case Coverage:
        return format.percent(row.coverage, 1);
    default:
        return row.quality;
    }
}

QVariant CursorTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return isRightAligned(section) ? int(Qt::AlignRight | Qt::AlignVCenter) : int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QString names[] = {m_cursor ? tr("At %1").arg(m_look.format().moment(*m_cursor, m_live.now())) : tr("Newest"), tr("Value"), tr("Min to max"), tr("Min"), tr("Mean"), tr("Max"), tr("Last week"), tr("Coverage"), tr("Quality at cursor")};
    return section >= 0 && section < ColumnCount ? names[section] : QString();
}

} // namespace holdfast
