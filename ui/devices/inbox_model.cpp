// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/inbox_model.h"

#include "ui/devices/device_row.h"
#include "ui/devices/device_text.h"

#include <algorithm>

namespace holdfast {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr Ticks pause{250};
constexpr int atFirst = 600; ///< rows that are there from the beginning; the others follow in slices

} // namespace

InboxModel::InboxModel(const Live& live, const Look& look, QObject* parent, Slices::Watch watch)
    : SlotTableModel(parent), m_live(live), m_look(look), m_slices([this] { return step(); }, nullptr, std::move(watch))
{
    m_sinceSettled.start();
    connect(&m_slices, &Slices::paused, this, [this](bool done) {
        if (!done && m_sinceSettled.elapsed() < pause.count())
            return;
        m_sinceSettled.restart();
        Q_EMIT settled();
        Q_EMIT ticksChanged();
    });
    connect(&live, &Live::changed, this, &InboxModel::take);
    startAgain();
}

int InboxModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags InboxModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return isGroup(index.row()) ? Qt::ItemFlags(Qt::ItemIsEnabled) : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

bool InboxModel::isGroup(int row) const
{
    return row >= 0 && row < rowCount() && m_lines[static_cast<std::size_t>(slotAt(row))].device.isEmpty();
}

std::vector<int> InboxModel::groupRows() const
{
    std::vector<int> rows;
    for (const auto& [group, head] : m_heads)
        rows.push_back(rowOfSlot(head.slot));
    return rows;
}

std::optional<DeviceId> InboxModel::deviceAt(int row) const
{
    if (row < 0 || row >= rowCount() || isGroup(row))
        return std::nullopt;
    return m_lines[static_cast<std::size_t>(slotAt(row))].device;
}

int InboxModel::rowOfDevice(const DeviceId& device) const
{
    const auto slot = m_slots.constFind(device);
    return slot == m_slots.constEnd() ? -1 : rowOfSlot(*slot);
}

int InboxModel::countOf(InboxPile pile) const
{
    if (pile == InboxPile::New)
        return static_cast<int>(m_live.picture().inbox.size());
    return m_live.census().countOf(pile == InboxPile::Ignored ? Membership::Ignored : Membership::Blocked);
}

void InboxModel::take(const Delta& delta)
{
    for (auto entry = delta.inbox.keyBegin(); entry != delta.inbox.keyEnd(); ++entry)
        m_dirt.insert(*entry);
    for (const DeviceId& device : delta.leftInbox) {
        m_dirt.insert(device);
        if (const auto tick = m_ticks.constFind(device); tick != m_ticks.constEnd() && !m_live.picture().inbox.contains(device)) {
            if (const auto slot = m_slots.constFind(device); slot != m_slots.constEnd())
                countTick(m_lines[static_cast<std::size_t>(*slot)], -1);
            m_ticks.erase(tick);
        }
    }
    for (const DeviceId& device : delta.removedDevices)
        m_dirt.insert(device);
    for (auto device = delta.devices.keyBegin(); device != delta.devices.keyEnd(); ++device)
        if (m_pile != InboxPile::New || m_slots.contains(*device))
            m_dirt.insert(*device);
    if (m_isWatched && !m_dirt.isEmpty())
        m_slices.start(pause);
}

void InboxModel::setWatched(bool watched)
{
    m_isWatched = watched;
    if (!watched)
        m_slices.stop();
    else if (!isSettled())
        m_slices.start();
}

/// Another pile, other groups, other words: all rows come anew, the first at once.
void InboxModel::startAgain()
{
    clearOrder();
    m_lines.clear();
    m_free.clear();
    m_slots.clear();
    m_heads.clear();
    m_dirt.clear();
    m_tickedCount = 0;
    m_sweeps = true;
    m_sweepAt = 0;
    m_slices.stop();
    while (rowCount() < atFirst && step()) {
    }
    if (!isSettled() && m_isWatched)
        m_slices.start();
}

void InboxModel::setPile(InboxPile pile)
{
    m_pile = pile;
    startAgain();
    Q_EMIT settled();
}

void InboxModel::setGrouping(InboxGrouping grouping)
{
    m_grouping = grouping;
    startAgain();
    Q_EMIT settled();
}

void InboxModel::setFilter(const QString& text)
{
    m_filter = text.trimmed();
    startAgain();
    Q_EMIT settled();
    Q_EMIT ticksChanged();
}

std::vector<DeviceId> InboxModel::ticked() const
{
    std::vector<DeviceId> ticked;
    if (m_pile != InboxPile::New)
        return ticked;
    for (const int slot : order())
        if (const DeviceId& device = m_lines[static_cast<std::size_t>(slot)].device; !device.isEmpty() && m_ticks.value(device))
            ticked.push_back(device);
    return ticked;
}

void InboxModel::tick(const DeviceId& device, bool on)
{
    const auto slot = m_slots.constFind(device);
    if (slot != m_slots.constEnd())
        countTick(m_lines[static_cast<std::size_t>(*slot)], -1);
    m_ticks.insert(device, on);
    if (slot != m_slots.constEnd())
        countTick(m_lines[static_cast<std::size_t>(*slot)], 1);
    if (const int row = rowOfDevice(device); row >= 0)
        Q_EMIT dataChanged(index(row, 0), index(row, 0), {Qt::CheckStateRole});
    Q_EMIT ticksChanged();
}

void InboxModel::tickAll(bool on)
{
    m_tickedCount = 0;
    for (const int slot : order()) {
        const Line& line = m_lines[static_cast<std::size_t>(slot)];
        if (line.device.isEmpty())
            continue;
        m_ticks.insert(line.device, on);
        countTick(line, 1);
    }
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::CheckStateRole});
    Q_EMIT ticksChanged();
}

void InboxModel::countTick(const Line& line, int sign)
{
    if (m_pile == InboxPile::New && m_ticks.value(line.device))
        m_tickedCount += sign;
}

} // namespace holdfast
