// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/device_table_model.h"

#include <algorithm>

namespace holdfast {
namespace {

using namespace std::chrono_literals;

constexpr auto pause = 100ms;

bool isListed(const Device& device)
{
    return device.membership == Membership::Adopted || device.membership == Membership::Retired;
}

} // namespace

DeviceTableModel::DeviceTableModel(const Live& live, const Look& look, QObject* parent)
    : QAbstractTableModel(parent), m_live(live), m_look(look), m_marks(marksOf(live.picture().alarms))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(pause);
    connect(&m_timer, &QTimer::timeout, this, &DeviceTableModel::settle);
    connect(&live, &Live::changed, this, &DeviceTableModel::take);
    rebuild();
}

int DeviceTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

const DeviceRow* DeviceTableModel::rowAt(int row) const
{
    return row >= 0 && row < static_cast<int>(m_order.size()) ? &m_rows[static_cast<std::size_t>(m_order[static_cast<std::size_t>(row)])] : nullptr;
}

int DeviceTableModel::rowOfDevice(const DeviceId& device) const
{
    const auto slot = m_slots.constFind(device);
    return slot == m_slots.constEnd() ? -1 : m_place[static_cast<std::size_t>(*slot)];
}

int DeviceTableModel::adopted() const
{
    return static_cast<int>(std::ranges::count_if(m_rows, [](const DeviceRow& row) { return !row.id.isEmpty() && row.membership == Membership::Adopted; }));
}

int DeviceTableModel::countOf(Presence presence) const
{
    return static_cast<int>(std::ranges::count_if(m_rows, [presence](const DeviceRow& row) {
        return !row.id.isEmpty() && row.membership == Membership::Adopted && row.state.presence == presence;
    }));
}

FacetCounts DeviceTableModel::facetCounts() const
{
    FacetCounter counter(m_filter);
    for (const DeviceRow& row : m_rows)
        if (!row.id.isEmpty())
            counter.count(row);
    return counter.counts();
}

void DeviceTableModel::setFilter(const DeviceFilter& filter)
{
    if (m_filter == filter)
        return;
    settle();
    beginResetModel();
    m_filter = filter;
    resort();
    endResetModel();
    Q_EMIT settled();
}

void DeviceTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount() || column == static_cast<int>(DeviceColumn::Tick))
        return;
    settle();
    const auto wanted = static_cast<DeviceColumn>(column);
    if (wanted == m_column && order == m_direction)
        return;
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    m_column = wanted;
    m_direction = order;
    const std::vector<int> held = heldSlots();
    resort();
    moveHeld(held);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void DeviceTableModel::tick(const DeviceId& device, bool on)
{
    if (m_ticked.contains(device) == on)
        return;
    on ? void(m_ticked.insert(device)) : void(m_ticked.remove(device));
    if (const int row = rowOfDevice(device); row >= 0)
        Q_EMIT dataChanged(index(row, 0), index(row, 0), {Qt::CheckStateRole});
    Q_EMIT ticksChanged();
}

void DeviceTableModel::tickShown(bool on)
{
    m_ticked.clear();
    if (on)
        for (const int slot : m_order)
            m_ticked.insert(m_rows[static_cast<std::size_t>(slot)].id);
    if (!m_order.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::CheckStateRole});
    Q_EMIT ticksChanged();
}

void DeviceTableModel::setSpaceColumnShown(bool shown)
{
    if (m_spaceColumn == shown)
        return;
    m_spaceColumn = shown;
    if (!m_order.empty())
        Q_EMIT dataChanged(index(0, 1), index(rowCount() - 1, 1));
}

void DeviceTableModel::setLastAlarms(const AlarmMarks& marks)
{
    m_lastAlarms = marks;
    soilAll(Dirt::Live);
    settle();
}

AlarmMark DeviceTableModel::markOf(const DeviceId& device) const
{
    const auto now = m_marks.constFind(device);
    return now != m_marks.constEnd() ? *now : m_lastAlarms.value(device);
}

void DeviceTableModel::soil(const DeviceId& device, Dirt dirt)
{
    Dirt& now = m_dirt.insert(device, std::max(m_dirt.value(device, Dirt::Live), dirt)).value();
    now = std::max(now, dirt);
    if (!m_timer.isActive())
        m_timer.start();
}

void DeviceTableModel::soilAll(Dirt dirt)
{
    for (auto slot = m_slots.cbegin(); slot != m_slots.cend(); ++slot)
        soil(slot.key(), dirt);
}

void DeviceTableModel::take(const Delta& delta)
{
    for (const DeviceId& device : delta.removedDevices)
        soil(device, Dirt::Facts);
    for (auto device = delta.devices.cbegin(); device != delta.devices.cend(); ++device)
        if (isListed(*device) || m_slots.contains(device.key()))
            soil(device.key(), Dirt::Facts);
    for (auto point = delta.points.cbegin(); point != delta.points.cend(); ++point)
        if (m_slots.contains(point->device))
            soil(point->device, Dirt::Facts);
    for (const PointId& point : delta.removedPoints)
        if (const auto slot = m_watched.constFind(point); slot != m_watched.constEnd())
            soil(m_rows[static_cast<std::size_t>(*slot)].id, Dirt::Facts);
    for (auto state = delta.states.cbegin(); state != delta.states.cend(); ++state)
        if (m_slots.contains(state.key()))
            soil(state.key(), Dirt::Live);
    for (auto reading = delta.readings.cbegin(); reading != delta.readings.cend(); ++reading)
        if (const auto slot = m_watched.constFind(reading.key()); slot != m_watched.constEnd())
            soil(m_rows[static_cast<std::size_t>(*slot)].id, Dirt::Live);
    if (!delta.alarms.isEmpty())
        takeAlarms();
    if (delta.site)
        soilAll(Dirt::Facts);
    if (!delta.links.isEmpty())
        for (const DeviceRow& row : m_rows)
            if (delta.links.contains(row.broker))
                soil(row.id, Dirt::Live);
}

void DeviceTableModel::takeAlarms()
{
    const AlarmMarks marks = marksOf(m_live.picture().alarms);
    for (auto mark = marks.cbegin(); mark != marks.cend(); ++mark)
        if (m_slots.contains(mark.key()) && m_marks.value(mark.key()) != *mark)
            soil(mark.key(), Dirt::Live);
    for (auto mark = m_marks.cbegin(); mark != m_marks.cend(); ++mark) {
        if (marks.contains(mark.key()) || !m_slots.contains(mark.key()))
            continue;
        m_lastAlarms.insert(mark.key(), {std::nullopt, mark->shape, mark->name, mark->at});
        soil(mark.key(), Dirt::Live);
    }
    m_marks = marks;
}

} // namespace holdfast
