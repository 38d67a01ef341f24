// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/slot_table_model.h"

#include <algorithm>

namespace holdfast {
namespace {

constexpr std::size_t singly = 16; ///< beyond that many, one change of the whole order is cheaper than a signal for each

} // namespace

int SlotTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

void SlotTableModel::renumber(int from, int to)
{
    for (int row = from; row < to; ++row)
        m_place[static_cast<std::size_t>(m_order[static_cast<std::size_t>(row)])] = row;
}

int SlotTableModel::placeFor(int slot, int from, int to) const
{
    const auto begin = m_order.begin();
    return static_cast<int>(std::lower_bound(begin + from, begin + to, slot, [this](int other, int one) { return isBefore(other, one); }) - begin);
}

void SlotTableModel::arrange(const Changes& changes, const std::function<void(int slot)>& replace)
{
    for (const int slot : changes.come)
        if (slot >= static_cast<int>(m_place.size()))
            m_place.resize(static_cast<std::size_t>(slot) + 1, -1);
    if (changes.come.size() + changes.move.size() + changes.leave.size() <= singly)
        arrangeSingly(changes, replace);
    else
        arrangeTogether(changes, replace);
}

/// One after the other: while one looks for its place, all others stand in theirs.
void SlotTableModel::arrangeSingly(const Changes& changes, const std::function<void(int slot)>& replace)
{
    for (const int slot : changes.leave)
        removeRow(slot);
    for (const int slot : changes.move) {
        replace(slot);
        moveRow(slot);
    }
    for (const int slot : changes.come) {
        replace(slot);
        insertRow(slot);
    }
}

/// Who comes is appended, then everybody finds a place in one change of layout, and who leaves goes from the end.
void SlotTableModel::arrangeTogether(const Changes& changes, const std::function<void(int slot)>& replace)
{
    for (const int slot : changes.come)
        replace(slot);
    appendRows(changes.come);
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const std::vector<int> held = heldSlots();
    for (const int slot : changes.move)
        replace(slot);
    std::vector<int> movers = changes.move;
    movers.insert(movers.end(), changes.come.begin(), changes.come.end());
    weave(std::move(movers), changes.leave);
    moveHeld(held);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    if (changes.leave.empty())
        return;
    const int kept = rowCount() - static_cast<int>(changes.leave.size());
    beginRemoveRows({}, kept, rowCount() - 1);
    m_order.resize(static_cast<std::size_t>(kept));
    for (const int slot : changes.leave)
        m_place[static_cast<std::size_t>(slot)] = -1;
    endRemoveRows();
}

void SlotTableModel::appendRows(const std::vector<int>& slots)
{
    if (slots.empty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(slots.size()) - 1);
    m_order.insert(m_order.end(), slots.begin(), slots.end());
    renumber(first, rowCount());
    endInsertRows();
}

/// Those who neither move nor leave are in order already: each mover looks for its place among them.
void SlotTableModel::weave(std::vector<int> movers, const std::vector<int>& leave)
{
    for (const std::vector<int>* some : std::initializer_list<const std::vector<int>*>{&movers, &leave})
        for (const int slot : *some)
            m_place[static_cast<std::size_t>(slot)] = -1;
    std::erase_if(m_order, [this](int slot) { return m_place[static_cast<std::size_t>(slot)] < 0; });
    std::ranges::sort(movers, [this](int a, int b) { return isBefore(a, b); });
    std::vector<int> next;
    next.reserve(m_order.size() + movers.size() + leave.size());
    int from = 0;
    const int to = static_cast<int>(m_order.size());
    for (const int slot : movers) {
        const int place = placeFor(slot, from, to);
        next.insert(next.end(), m_order.begin() + from, m_order.begin() + place);
        next.push_back(slot);
        from = place;
    }
    next.insert(next.end(), m_order.begin() + from, m_order.end());
    next.insert(next.end(), leave.begin(), leave.end());
    m_order = std::move(next);
    renumber(0, rowCount());
}

void SlotTableModel::insertRow(int slot)
{
    const int row = placeFor(slot, 0, rowCount());
    beginInsertRows({}, row, row);
    m_order.insert(m_order.begin() + row, slot);
    renumber(row, rowCount());
    endInsertRows();
}

void SlotTableModel::removeRow(int slot)
{
    const int row = rowOfSlot(slot);
    beginRemoveRows({}, row, row);
    m_order.erase(m_order.begin() + row);
    m_place[static_cast<std::size_t>(slot)] = -1;
    renumber(row, rowCount());
    endRemoveRows();
}

void SlotTableModel::moveRow(int slot)
{
    const int from = rowOfSlot(slot);
    const auto first = m_order.begin();
    int to = placeFor(slot, 0, from);
    if (to == from)
        to = placeFor(slot, from + 1, rowCount()) - 1;
    if (to == from)
        return;
    beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
    if (to > from)
        std::rotate(first + from, first + from + 1, first + to + 1);
    else
        std::rotate(first + to, first + from, first + from + 1);
    renumber(std::min(from, to), std::max(from, to) + 1);
    endMoveRows();
}

void SlotTableModel::setOrder(std::vector<int>&& sorted)
{
    beginResetModel();
    std::ranges::fill(m_place, -1);
    m_order = std::move(sorted);
    for (const int slot : m_order)
        if (slot >= static_cast<int>(m_place.size()))
            m_place.resize(static_cast<std::size_t>(slot) + 1, -1);
    renumber(0, rowCount());
    endResetModel();
}

void SlotTableModel::clearOrder()
{
    setOrder({});
}

void SlotTableModel::sortOrder()
{
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const std::vector<int> held = heldSlots();
    std::ranges::sort(m_order, [this](int a, int b) { return isBefore(a, b); });
    renumber(0, rowCount());
    moveHeld(held);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

std::vector<int> SlotTableModel::heldSlots() const
{
    std::vector<int> held;
    for (const QModelIndex& index : persistentIndexList())
        held.push_back(slotAt(index.row()));
    return held;
}

void SlotTableModel::moveHeld(const std::vector<int>& held)
{
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after += index(rowOfSlot(held[static_cast<std::size_t>(i)]), before[i].column());
    changePersistentIndexList(before, after);
}

} // namespace holdfast
