// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/device_table_model.h"

#include <algorithm>

namespace holdfast {
namespace {

constexpr int manyMoves = 48; ///< beyond that many, sorting once is cheaper than moving each
constexpr int manyNews = 256; ///< the same for newcomers: a whole site was adopted

bool isListed(const Device& device)
{
    return device.membership == Membership::Adopted || device.membership == Membership::Retired;
}

} // namespace

bool DeviceTableModel::before(const DeviceRow& a, const DeviceRow& b) const
{
    return m_direction == Qt::AscendingOrder ? compare(a, b, m_column) < 0 : compare(b, a, m_column) < 0;
}

int DeviceTableModel::positionOf(const DeviceRow& row) const
{
    const auto at = std::lower_bound(m_order.begin(), m_order.end(), row, [this](int slot, const DeviceRow& one) { return before(m_rows[static_cast<std::size_t>(slot)], one); });
    return static_cast<int>(at - m_order.begin());
}

int DeviceTableModel::slotFor(const DeviceId& device)
{
    const auto known = m_slots.constFind(device);
    if (known != m_slots.constEnd())
        return *known;
    int slot = static_cast<int>(m_rows.size());
    if (m_free.empty()) {
        m_rows.emplace_back();
        m_place.push_back(-1);
    } else {
        slot = m_free.back();
        m_free.pop_back();
    }
    m_slots.insert(device, slot);
    return slot;
}

void DeviceTableModel::replaceRow(int slot, DeviceRow&& row)
{
    DeviceRow& old = m_rows[static_cast<std::size_t>(slot)];
    for (const auto& point : {old.keyPoint, old.batteryPoint, old.signalPoint})
        if (point)
            m_watched.remove(*point);
    old = std::move(row);
    for (const auto& point : {old.keyPoint, old.batteryPoint, old.signalPoint})
        if (point)
            m_watched.insert(*point, slot);
}

void DeviceTableModel::renumber(int from, int to)
{
    for (int row = from; row < to; ++row)
        m_place[static_cast<std::size_t>(m_order[static_cast<std::size_t>(row)])] = row;
}

void DeviceTableModel::place(int slot)
{
    const int row = positionOf(m_rows[static_cast<std::size_t>(slot)]);
    beginInsertRows({}, row, row);
    m_order.insert(m_order.begin() + row, slot);
    renumber(row, rowCount());
    endInsertRows();
}

void DeviceTableModel::unplace(int slot)
{
    const int row = m_place[static_cast<std::size_t>(slot)];
    beginRemoveRows({}, row, row);
    m_order.erase(m_order.begin() + row);
    m_place[static_cast<std::size_t>(slot)] = -1;
    renumber(row, rowCount());
    endRemoveRows();
}

/// One row at a time: all others are in order while its new place is looked for.
void DeviceTableModel::replaceAndMove(int slot, DeviceRow&& row)
{
    const int from = m_place[static_cast<std::size_t>(slot)];
    const auto first = m_order.begin();
    const auto less = [this](int other, const DeviceRow& one) { return before(m_rows[static_cast<std::size_t>(other)], one); };
    int to = static_cast<int>(std::lower_bound(first, first + from, row, less) - first);
    if (to == from)
        to = static_cast<int>(std::lower_bound(first + from + 1, m_order.end(), row, less) - first) - 1;
    if (to == from) {
        replaceRow(slot, std::move(row));
        return;
    }
    beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
    replaceRow(slot, std::move(row));
    if (to > from)
        std::rotate(first + from, first + from + 1, first + to + 1);
    else
        std::rotate(first + to, first + from, first + from + 1);
    renumber(std::min(from, to), std::max(from, to) + 1);
    endMoveRows();
}

void DeviceTableModel::forget(int slot)
{
    if (m_place[static_cast<std::size_t>(slot)] >= 0)
        unplace(slot);
    const DeviceId id = m_rows[static_cast<std::size_t>(slot)].id;
    replaceRow(slot, {});
    m_slots.remove(id);
    m_free.push_back(slot);
    if (m_ticked.remove(id))
        Q_EMIT ticksChanged();
}

void DeviceTableModel::resort()
{
    m_order.clear();
    std::ranges::fill(m_place, -1);
    for (std::size_t slot = 0; slot < m_rows.size(); ++slot)
        if (!m_rows[slot].id.isEmpty() && m_filter.matches(m_rows[slot]))
            m_order.push_back(static_cast<int>(slot));
    std::ranges::sort(m_order, [this](int a, int b) { return before(m_rows[static_cast<std::size_t>(a)], m_rows[static_cast<std::size_t>(b)]); });
    renumber(0, rowCount());
}

void DeviceTableModel::rebuild()
{
    beginResetModel();
    m_dirt.clear();
    m_rows.clear();
    m_place.clear();
    m_free.clear();
    m_slots.clear();
    m_watched.clear();
    for (const Device& device : m_live.picture().devices)
        if (isListed(device))
            replaceRow(slotFor(device.id), rowOf(m_live.picture(), device, markOf(device.id)));
    resort();
    endResetModel();
    Q_EMIT settled();
}

void DeviceTableModel::settle()
{
    m_timer.stop();
    if (m_dirt.isEmpty())
        return;
    const auto isNew = [this](const DeviceId& device) { return !m_slots.contains(device); };
    if (std::count_if(m_dirt.keyBegin(), m_dirt.keyEnd(), isNew) > manyNews) {
        rebuild();
        return;
    }
    const QHash<DeviceId, Dirt> dirt = std::exchange(m_dirt, {});
    std::vector<Next> stay;
    std::vector<Next> come;
    for (auto one = dirt.cbegin(); one != dirt.cend(); ++one)
        sortOut(one.key(), one.value(), stay, come);
    const auto moves = std::ranges::count_if(stay, [this](const Next& next) { return compare(m_rows[static_cast<std::size_t>(next.slot)], next.row, m_column) != 0; });
    if (moves > manyMoves)
        replaceAndSort(stay);
    else
        for (Next& next : stay)
            replaceAndMove(next.slot, std::move(next.row));
    for (Next& next : come) {
        const bool shown = m_filter.matches(next.row);
        replaceRow(next.slot, std::move(next.row));
        if (shown)
            place(next.slot);
    }
    tellChanged(stay);
    Q_EMIT settled();
}

/// Rows that leave do so at once; the others wait with their new content until everybody is known.
void DeviceTableModel::sortOut(const DeviceId& id, Dirt dirt, std::vector<Next>& stay, std::vector<Next>& come)
{
    const Picture& picture = m_live.picture();
    const auto device = picture.devices.constFind(id);
    const auto known = m_slots.constFind(id);
    const bool fresh = known == m_slots.constEnd();
    if (device == picture.devices.constEnd() || !isListed(*device)) {
        if (!fresh)
            forget(*known);
        return;
    }
    const int slot = slotFor(id);
    const std::size_t at = static_cast<std::size_t>(slot);
    DeviceRow row = fresh || dirt == Dirt::Facts ? rowOf(picture, *device, markOf(id)) : m_rows[at];
    if (!fresh && dirt == Dirt::Live)
        refreshRow(row, picture, markOf(id));
    if (m_place[at] >= 0 && !m_filter.matches(row))
        unplace(slot);
    auto& list = m_place[at] >= 0 ? stay : come;
    list.push_back({slot, std::move(row)});
}

void DeviceTableModel::replaceAndSort(std::vector<Next>& stay)
{
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const std::vector<int> held = heldSlots();
    for (Next& next : stay)
        replaceRow(next.slot, std::move(next.row));
    std::ranges::sort(m_order, [this](int a, int b) { return before(m_rows[static_cast<std::size_t>(a)], m_rows[static_cast<std::size_t>(b)]); });
    renumber(0, rowCount());
    moveHeld(held);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

/// Whom the views hold on to, and where they are afterwards.
std::vector<int> DeviceTableModel::heldSlots() const
{
    std::vector<int> slots;
    for (const QModelIndex& index : persistentIndexList())
        slots.push_back(m_order[static_cast<std::size_t>(index.row())]);
    return slots;
}

void DeviceTableModel::moveHeld(const std::vector<int>& slots)
{
    const QModelIndexList held = persistentIndexList();
    QModelIndexList moved;
    for (qsizetype i = 0; i < held.size(); ++i)
        moved += index(m_place[static_cast<std::size_t>(slots[static_cast<std::size_t>(i)])], held[i].column());
    changePersistentIndexList(held, moved);
}

/// Neighbours are told together.
void DeviceTableModel::tellChanged(const std::vector<Next>& changed)
{
    std::vector<int> rows;
    for (const Next& next : changed)
        rows.push_back(m_place[static_cast<std::size_t>(next.slot)]);
    std::ranges::sort(rows);
    for (std::size_t first = 0; first < rows.size();) {
        std::size_t last = first;
        while (last + 1 < rows.size() && rows[last + 1] == rows[last] + 1)
            ++last;
        Q_EMIT dataChanged(index(rows[first], 0), index(rows[last], columnCount() - 1));
        first = last + 1;
    }
}

} // namespace holdfast
