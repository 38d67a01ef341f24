// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alarms/maintenance_model.h"

#include "app/model/maintenance_next.h"
#include "ui/alarms/maintenance_phrases.h"
#include "ui/look/rows.h"

#include <algorithm>

namespace holdfast {
namespace {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

constexpr auto lookAgain = 30s; ///< what comes next changes by the minute

} // namespace

MaintenanceModel::MaintenanceModel(const Live& live, const Look& look, QObject* parent)
    : QAbstractTableModel(parent), m_live(live), m_look(look)
{
    fill();
    const auto again = [this] {
        beginResetModel();
        fill();
        endResetModel();
    };
    connect(&live, &Live::changed, this, [again](const Delta& delta) {
        if (!delta.maintenance.isEmpty() || !delta.removedMaintenance.isEmpty() || delta.site)
            again();
    });
    connect(&look, &Look::changed, this, again);
    connect(&live, &Live::ticked, this, &MaintenanceModel::pass);
}

void MaintenanceModel::fill()
{
    m_filled = m_live.now();
    const MaintenancePhrases phrases(m_live.picture(), m_look.format());
    m_rows.clear();
    for (const MaintenanceWindow& window : m_live.picture().maintenance) {
        const auto next = nextOccurrence(window, m_live.picture().site.site.timeZone, m_filled);
        Row row;
        row.window = window;
        row.next = phrases.next(window, m_filled);
        row.sort = next ? next->from : Timestamp::max();
        m_rows.push_back(row);
    }
    std::ranges::sort(m_rows, [](const Row& a, const Row& b) { return a.sort != b.sort ? a.sort < b.sort : a.window.id < b.window.id; });
}

/// Rows stay where they are until somebody changes one: nothing moves under the hand.
void MaintenanceModel::pass(Timestamp now)
{
    if (now - m_filled < lookAgain && now >= m_filled)
        return;
    m_filled = now;
    const MaintenancePhrases phrases(m_live.picture(), m_look.format());
    for (Row& row : m_rows)
        row.next = phrases.next(row.window, now);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, Next), index(rowCount() - 1, Next));
}

const MaintenanceWindow* MaintenanceModel::windowAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rows[static_cast<std::size_t>(row)].window : nullptr;
}

int MaintenanceModel::rowOf(const MaintenanceId& window) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& row) { return row.window.id == window; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int MaintenanceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MaintenanceModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MaintenanceModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == cell::InkRole)
        return row.window.enabled ? QVariant() : QVariant(static_cast<int>(Ink::Text2));
    if (role == cell::Subtitle)
        return index.column() == Name ? QVariant(row.window.reason) : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    const MaintenancePhrases phrases(m_live.picture(), m_look.format());
    switch (index.column()) {
    case Name:
        return row.window.name;
    case Scope:
        return phrases.scope(row.window);
    case When:
        return phrases.when(row.window);
    default:
        return row.next;
    }
}

QVariant MaintenanceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Window");
    case Scope:
        return tr("Where");
    case When:
        return tr("When");
    case Next:
        return tr("Next");
    default:
        return {};
    }
}

} // namespace holdfast
