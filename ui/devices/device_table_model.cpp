// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/device_table_model.h"

#include <algorithm>

namespace holdfast {
namespace {

constexpr Ticks pause{100};
constexpr int atFirst = 600; ///< rows that are there from the beginning; the others follow in slices

bool isListed(const Device& device)
{
    return device.membership == Membership::Adopted || device.membership == Membership::Retired;
}

} // namespace

DeviceTableModel::DeviceTableModel(const Live& live, const Look& look, QObject* parent, Slices::Watch watch)
    : SlotTableModel(parent), m_live(live), m_look(look), m_marks(marksOf(live.picture().alarms)), m_slices([this] { return step(); }, nullptr, std::move(watch))
{
    m_sinceSettled.start();
    connect(&m_slices, &Slices::paused, this, [this](bool done) {
        tellChanged();
        if (!done && m_sinceSettled.elapsed() < pause.count())
            return;
        m_sinceSettled.restart();
        Q_EMIT settled();
    });
    connect(&live, &Live::changed, this, &DeviceTableModel::take);
    m_sweep = Dirt::Facts;
    while (rowCount() < atFirst && step()) {
    }
    if (!isSettled())
        m_slices.start();
}

const DeviceRow* DeviceTableModel::rowAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rows[static_cast<std::size_t>(slotAt(row))] : nullptr;
}

int DeviceTableModel::rowOfDevice(const DeviceId& device) const
{
    const auto slot = m_slots.constFind(device);
    return slot == m_slots.constEnd() ? -1 : rowOfSlot(*slot);
}

void DeviceTableModel::setFilter(const DeviceFilter& filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    m_facets = FacetCounter(filter);
    const QStringList words = filter.words();
    std::vector<int> shown;
    for (std::size_t slot = 0; slot < m_rows.size(); ++slot) {
        if (m_rows[slot].id.isEmpty())
            continue;
        m_facets.count(m_rows[slot]);
        if (filter.matches(m_rows[slot], words))
            shown.push_back(static_cast<int>(slot));
    }
    std::ranges::sort(shown, [this](int a, int b) { return isBefore(a, b); });
    setOrder(std::move(shown));
    Q_EMIT settled();
}

void DeviceTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount() || column == static_cast<int>(DeviceColumn::Tick))
        return;
    const auto wanted = static_cast<DeviceColumn>(column);
    if (wanted == m_column && order == m_direction)
        return;
    m_column = wanted;
    m_direction = order;
    sortOrder();
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
        for (const int slot : order())
            m_ticked.insert(m_rows[static_cast<std::size_t>(slot)].id);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::CheckStateRole});
    Q_EMIT ticksChanged();
}

void DeviceTableModel::setSpaceColumnShown(bool shown)
{
    if (m_spaceColumn == shown)
        return;
    m_spaceColumn = shown;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 1), index(rowCount() - 1, 1));
}

void DeviceTableModel::setLastAlarms(const AlarmMarks& marks)
{
    m_lastAlarms = marks;
    sweep(Dirt::Live);
}

AlarmMark DeviceTableModel::markOf(const DeviceId& device) const
{
    const auto now = m_marks.constFind(device);
    return now != m_marks.constEnd() ? *now : m_lastAlarms.value(device);
}

void DeviceTableModel::setWatched(bool watched)
{
    m_isWatched = watched;
    if (!watched)
        return m_slices.stop();
    if (std::exchange(m_missedValues, false))
        sweep(Dirt::Live);
    if (!isSettled() || m_alarmsAreNew)
        m_slices.start();
}

void DeviceTableModel::soil(const DeviceId& device, Dirt dirt)
{
    Dirt& now = m_dirt.insert(device, std::max(m_dirt.value(device, Dirt::Live), dirt)).value();
    now = std::max(now, dirt);
    if (m_isWatched)
        m_slices.start(pause);
}

/// Everybody, without touching everybody now.
void DeviceTableModel::sweep(Dirt dirt)
{
    m_sweep = std::max(m_sweep.value_or(Dirt::Live), dirt);
    m_sweepAt = 0;
    if (m_isWatched)
        m_slices.start(pause);
}

void DeviceTableModel::take(const Delta& delta)
{
    takeFacts(delta);
    rememberEnded(delta);
    m_alarmsAreNew = m_alarmsAreNew || !delta.alarms.isEmpty();
    if (!m_isWatched)
        return note(delta);
    for (auto state = delta.states.cbegin(); state != delta.states.cend(); ++state)
        if (m_slots.contains(state.key()))
            soil(state.key(), Dirt::Live);
    for (auto reading = delta.readings.cbegin(); reading != delta.readings.cend(); ++reading)
        if (const auto slot = m_watched.constFind(reading.key()); slot != m_watched.constEnd())
            soil(m_rows[static_cast<std::size_t>(*slot)].id, Dirt::Live);
    if (!delta.alarms.isEmpty())
        m_slices.start(pause);
    if (delta.links.isEmpty())
        return;
    sweep(Dirt::Live);
    if (rowCount() > 0) // what is seen is told from the link as it is, before the rows find their new places
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

/// Nobody looks: that something is new is enough.
void DeviceTableModel::note(const Delta& delta)
{
    m_missedValues = m_missedValues || !delta.states.isEmpty() || !delta.readings.isEmpty() || !delta.links.isEmpty();
}

void DeviceTableModel::takeFacts(const Delta& delta)
{
    for (const DeviceId& device : delta.removedDevices)
        soil(device, Dirt::Facts);
    for (auto device = delta.devices.cbegin(); device != delta.devices.cend(); ++device) {
        if (isListed(*device) || m_slots.contains(device.key()))
            soil(device.key(), Dirt::Facts);
        const std::vector<DeviceId> child = m_live.census().behind(device.key(), 1);
        const auto row = child.empty() ? m_slots.constEnd() : m_slots.constFind(child.front());
        if (row != m_slots.constEnd() && m_rows[static_cast<std::size_t>(*row)].gateway != device->name)
            sweep(Dirt::Facts); // the gateway's name stands beside every device behind it
    }
    for (auto point = delta.points.cbegin(); point != delta.points.cend(); ++point)
        if (m_slots.contains(point->device))
            soil(point->device, Dirt::Facts);
    for (const PointId& point : delta.removedPoints)
        if (const auto slot = m_watched.constFind(point); slot != m_watched.constEnd())
            soil(m_rows[static_cast<std::size_t>(*slot)].id, Dirt::Facts);
    if (delta.site)
        sweep(Dirt::Facts);
}

void DeviceTableModel::rememberEnded(const Delta& delta)
{
    for (const Alarm& alarm : delta.alarms)
        if (alarm.device && alarm.priority != Priority::Alert && labelOf(alarm.flags) == AlarmLabel::Normal)
            m_lastAlarms.insert(*alarm.device, {std::nullopt, ShapeState::Returned, alarm.name, alarm.raisedAt});
}

void DeviceTableModel::takeAlarms()
{
    AlarmMarks marks = marksOf(m_live.picture().alarms);
    for (auto mark = marks.cbegin(); mark != marks.cend(); ++mark)
        if (m_slots.contains(mark.key()) && m_marks.value(mark.key()) != *mark)
            soil(mark.key(), Dirt::Live);
    for (auto mark = m_marks.cbegin(); mark != m_marks.cend(); ++mark) {
        if (marks.contains(mark.key()) || !m_slots.contains(mark.key()))
            continue;
        m_lastAlarms.insert(mark.key(), {std::nullopt, mark->shape, mark->name, mark->at});
        soil(mark.key(), Dirt::Live);
    }
    m_marks = std::move(marks);
}

} // namespace holdfast
