// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/device_table_model.h"

#include <algorithm>
#include <unordered_map>

namespace holdfast {
namespace {

constexpr qsizetype atOnce = 128;   ///< rows one step brings in
constexpr qsizetype lookedAt = 512; ///< devices one step of a sweep passes

bool isListed(const Device& device)
{
    return device.membership == Membership::Adopted || device.membership == Membership::Retired;
}

} // namespace

/// What one step found out: new content by slot, and what becomes of the rows.
struct DeviceTableModel::News
{
    Changes changes;
    std::unordered_map<int, DeviceRow> rows;
    std::vector<int> gone;
    QStringList words;
};

bool DeviceTableModel::isBefore(int slot, int other) const
{
    const DeviceRow& a = m_rows[static_cast<std::size_t>(slot)];
    const DeviceRow& b = m_rows[static_cast<std::size_t>(other)];
    return m_direction == Qt::AscendingOrder ? compare(a, b, m_column) < 0 : compare(b, a, m_column) < 0;
}

int DeviceTableModel::slotFor(const DeviceId& device)
{
    const auto known = m_slots.constFind(device);
    if (known != m_slots.constEnd())
        return *known;
    int slot = static_cast<int>(m_rows.size());
    if (m_free.empty()) {
        m_rows.emplace_back();
    } else {
        slot = m_free.back();
        m_free.pop_back();
    }
    m_slots.insert(device, slot);
    return slot;
}

void DeviceTableModel::count(const DeviceRow& row, int sign)
{
    if (row.id.isEmpty())
        return;
    m_facets.count(row, sign);
    if (row.membership != Membership::Adopted)
        return;
    m_adopted += sign;
    m_presences[static_cast<std::size_t>(row.state.presence)] += sign;
}

void DeviceTableModel::replaceRow(int slot, DeviceRow&& row)
{
    DeviceRow& old = m_rows[static_cast<std::size_t>(slot)];
    count(old, -1);
    for (const auto& point : {old.keyPoint, old.batteryPoint, old.signalPoint})
        if (point)
            m_watched.remove(*point);
    old = std::move(row);
    for (const auto& point : {old.keyPoint, old.batteryPoint, old.signalPoint})
        if (point)
            m_watched.insert(*point, slot);
    count(old, 1);
}

void DeviceTableModel::forget(int slot)
{
    const DeviceId id = m_rows[static_cast<std::size_t>(slot)].id;
    replaceRow(slot, {});
    m_slots.remove(id);
    m_free.push_back(slot);
    if (m_ticked.remove(id))
        Q_EMIT ticksChanged();
}

/// The next ones of a sweep; whoever is dirty already goes first.
void DeviceTableModel::sweepOn()
{
    const Census& census = m_live.census();
    const int end = std::min(census.slots(), m_sweepAt + static_cast<int>(lookedAt));
    for (; m_sweepAt < end && m_dirt.size() < atOnce; ++m_sweepAt)
        if (const DeviceId* id = census.at(m_sweepAt))
            m_dirt.insert(*id, std::max(m_dirt.value(*id, Dirt::Live), *m_sweep));
    if (m_sweepAt >= census.slots())
        m_sweep.reset();
}

bool DeviceTableModel::step()
{
    if (std::exchange(m_alarmsAreNew, false))
        takeAlarms();
    if (m_sweep && m_dirt.size() < atOnce)
        sweepOn();
    Dirty dirty;
    for (auto one = m_dirt.begin(); one != m_dirt.end() && static_cast<qsizetype>(dirty.size()) < atOnce; one = m_dirt.erase(one))
        dirty.emplace_back(one.key(), one.value());
    bringIn(dirty);
    return !isSettled();
}

void DeviceTableModel::settleRows(int first, int last)
{
    Dirty dirty;
    for (int row = std::max(0, first); row <= std::min(last, rowCount() - 1); ++row)
        dirty.emplace_back(rowAt(row)->id, m_dirt.take(rowAt(row)->id));
    bringIn(dirty);
    tellChanged();
}

void DeviceTableModel::bringIn(const Dirty& dirty)
{
    News news;
    news.words = m_filter.words();
    for (const auto& one : dirty)
        sortOut(one.first, one.second, news);
    arrange(news.changes, [&](int slot) { replaceRow(slot, std::move(news.rows.at(slot))); });
    for (const int slot : news.changes.leave)
        if (const auto row = news.rows.find(slot); row != news.rows.end())
            replaceRow(slot, std::move(row->second));
    for (const int slot : news.gone)
        forget(slot);
}

void DeviceTableModel::sortOut(const DeviceId& id, Dirt dirt, News& news)
{
    const Picture& picture = m_live.picture();
    const auto device = picture.devices.constFind(id);
    const auto known = m_slots.constFind(id);
    const bool fresh = known == m_slots.constEnd();
    if (device == picture.devices.constEnd() || !isListed(*device)) {
        if (fresh)
            return;
        news.gone.push_back(*known);
        if (rowOfSlot(*known) >= 0)
            news.changes.leave.push_back(*known);
        return;
    }
    const int slot = fresh ? slotFor(id) : *known;
    const DeviceRow& old = m_rows[static_cast<std::size_t>(slot)];
    DeviceRow row = fresh || dirt == Dirt::Facts ? rowOf(picture, *device, markOf(id)) : old;
    if (!fresh && dirt == Dirt::Live)
        refreshRow(row, picture, markOf(id));
    const bool shown = rowOfSlot(slot) >= 0;
    const bool wanted = m_filter.matches(row, news.words);
    if (shown == wanted && (!shown || compare(old, row, m_column) == 0)) {
        replaceRow(slot, std::move(row));
        if (shown)
            m_changed.push_back(slot);
        return;
    }
    news.rows.emplace(slot, std::move(row));
    (!shown ? news.changes.come : !wanted ? news.changes.leave : news.changes.move).push_back(slot);
    if (shown && wanted)
        m_changed.push_back(slot);
}

/// Neighbours are told together.
void DeviceTableModel::tellChanged()
{
    std::vector<int> rows;
    for (const int slot : std::exchange(m_changed, {}))
        if (const int row = rowOfSlot(slot); row >= 0)
            rows.push_back(row);
    std::ranges::sort(rows);
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    for (std::size_t first = 0; first < rows.size();) {
        std::size_t last = first;
        while (last + 1 < rows.size() && rows[last + 1] == rows[last] + 1)
            ++last;
        Q_EMIT dataChanged(index(rows[first], 0), index(rows[last], columnCount() - 1));
        first = last + 1;
    }
}

} // namespace holdfast
