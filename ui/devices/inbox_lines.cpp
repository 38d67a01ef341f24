// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/device_row.h"
#include "ui/devices/device_text.h"
#include "ui/devices/inbox_model.h"

#include <algorithm>
#include <unordered_map>

namespace holdfast {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr std::size_t atOnce = 128;  ///< devices one step brings in
constexpr qsizetype lookedAt = 512;  ///< devices one step of a sweep passes

Membership membershipOf(InboxPile pile)
{
    return pile == InboxPile::New ? Membership::Heard : pile == InboxPile::Ignored ? Membership::Ignored : Membership::Blocked;
}

} // namespace

/// What one step found out: new lines by slot, and what becomes of the rows.
struct InboxModel::News
{
    Changes changes;
    std::unordered_map<int, Line> lines;
    std::vector<int> changed; ///< are to be painted again
    QSet<int> emptied;        ///< heads nobody stands under, unless somebody comes
};

bool InboxModel::isBefore(int slot, int other) const
{
    const Line& a = m_lines[static_cast<std::size_t>(slot)];
    const Line& b = m_lines[static_cast<std::size_t>(other)];
    if (a.group != b.group)
        return a.group < b.group;
    if (a.device.isEmpty() || b.device.isEmpty())
        return a.device.isEmpty() && !b.device.isEmpty();
    return a.percent != b.percent ? a.percent > b.percent : a.name != b.name ? a.name < b.name : a.device < b.device;
}

int InboxModel::confidenceOf(const DeviceId& device) const
{
    const auto entry = m_live.picture().inbox.constFind(device);
    return entry == m_live.picture().inbox.constEnd() ? 0 : entry->confidence;
}

bool InboxModel::isMember(const DeviceId& id) const
{
    const Picture& picture = m_live.picture();
    const auto device = picture.devices.constFind(id);
    if (device == picture.devices.constEnd())
        return false;
    if (m_pile == InboxPile::New ? !picture.inbox.contains(id) : device->membership != membershipOf(m_pile))
        return false;
    return m_filter.isEmpty() || QStringList{device->name, device->manufacturer, device->model, placeOf(id), id.text()}.join(u'\n').contains(m_filter, Qt::CaseInsensitive);
}

QString InboxModel::groupOf(const Device& device) const
{
    const DeviceText text(m_live.picture(), m_look.format(), m_live.now());
    switch (m_grouping) {
    case InboxGrouping::Confidence:
        return confidenceOf(device.id) >= confident ? tr("Proposed, confident") : tr("Needs a look");
    case InboxGrouping::Convention:
        return text.conventionTitle(device.conventions.value(0));
    case InboxGrouping::Gateway:
        return device.via ? text.name(*device.via) : tr("Direct");
    case InboxGrouping::Model:
        break;
    }
    const QString model = text.model(device);
    return model.isEmpty() ? tr("Model not told") : model;
}

InboxModel::Line InboxModel::lineOf(const Device& device) const
{
    const int percent = confidenceOf(device.id);
    if (m_pile != InboxPile::New)
        return {{0, m_pile == InboxPile::Ignored ? tr("Ignored") : tr("Blocked")}, percent, naturalKey(device.name), device.id};
    const int order = m_grouping == InboxGrouping::Confidence && percent < confident ? 1 : 0;
    return {{order, groupOf(device)}, percent, naturalKey(device.name), device.id};
}

QString InboxModel::noteOf(const GroupKey& group) const
{
    const auto head = m_heads.find(group);
    const int count = head == m_heads.end() ? 0 : head->second.members;
    const bool preTicked = m_pile == InboxPile::New && m_grouping == InboxGrouping::Confidence && group.first == 0;
    return preTicked ? tr("%n device(s), ticked beforehand, confidence 80 % or more", nullptr, count) : tr("%n device(s)", nullptr, count);
}

int InboxModel::freeSlot()
{
    if (m_free.empty()) {
        m_lines.emplace_back();
        return static_cast<int>(m_lines.size()) - 1;
    }
    const int slot = m_free.back();
    m_free.pop_back();
    return slot;
}

void InboxModel::forget(int slot)
{
    m_lines[static_cast<std::size_t>(slot)] = {};
    m_free.push_back(slot);
}

void InboxModel::countIn(const GroupKey& group, News& news)
{
    Head& head = m_heads[group];
    if (head.slot < 0) {
        head.slot = freeSlot();
        news.changes.come.push_back(head.slot);
        news.lines.emplace(head.slot, Line{group, 0, {}, {}});
    }
    ++head.members;
    news.emptied.remove(head.slot);
}

void InboxModel::countOut(const GroupKey& group, News& news)
{
    const auto head = m_heads.find(group);
    if (--head->second.members == 0)
        news.emptied.insert(head->second.slot);
}

void InboxModel::sortOut(const DeviceId& id, News& news)
{
    const auto known = m_slots.constFind(id);
    if (!isMember(id)) {
        if (known == m_slots.constEnd())
            return;
        const Line& line = m_lines[static_cast<std::size_t>(*known)];
        countOut(line.group, news);
        countTick(line, -1);
        news.changes.leave.push_back(*known);
        m_slots.erase(known);
        return;
    }
    Line line = lineOf(*m_live.picture().devices.constFind(id));
    if (m_pile == InboxPile::New && !m_ticks.contains(id)) {
        m_ticks.insert(id, line.percent >= confident);
        if (known != m_slots.constEnd())
            countTick(line, 1);
    }
    if (known == m_slots.constEnd()) {
        countIn(line.group, news);
        countTick(line, 1);
        const int slot = freeSlot();
        m_slots.insert(id, slot);
        news.changes.come.push_back(slot);
        news.lines.emplace(slot, std::move(line));
        return;
    }
    const Line& old = m_lines[static_cast<std::size_t>(*known)];
    news.changed.push_back(*known);
    if (old.isSame(line))
        return;
    countOut(old.group, news);
    countIn(line.group, news);
    news.changes.move.push_back(*known);
    news.lines.emplace(*known, std::move(line));
}

void InboxModel::bringIn(const std::vector<DeviceId>& devices)
{
    News news;
    for (const DeviceId& device : devices)
        sortOut(device, news);
    for (const int head : news.emptied) {
        const auto fresh = std::ranges::find(news.changes.come, head);
        if (fresh == news.changes.come.end()) {
            news.changes.leave.push_back(head);
            continue;
        }
        news.changes.come.erase(fresh);
        forget(head);
    }
    arrange(news.changes, [&](int slot) { m_lines[static_cast<std::size_t>(slot)] = std::move(news.lines.at(slot)); });
    std::erase_if(m_heads, [](const auto& head) { return head.second.members == 0; });
    for (const int slot : news.changes.leave)
        forget(slot);
    for (const auto& head : m_heads)
        news.changed.push_back(head.second.slot);
    int first = rowCount();
    int last = -1;
    for (const int slot : news.changed) {
        first = std::min(first, rowOfSlot(slot));
        last = std::max(last, rowOfSlot(slot));
    }
    if (last >= 0)
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
}

/// The next ones of a sweep; whoever is dirty already goes first.
void InboxModel::sweepOn()
{
    const Census& census = m_live.census();
    const int end = std::min(census.slots(), m_sweepAt + static_cast<int>(lookedAt));
    for (; m_sweepAt < end && m_dirt.size() < static_cast<qsizetype>(atOnce); ++m_sweepAt)
        if (const DeviceId* id = census.at(m_sweepAt))
            m_dirt.insert(*id);
    m_sweeps = m_sweepAt < census.slots();
}

bool InboxModel::step()
{
    if (m_sweeps && m_dirt.size() < static_cast<qsizetype>(atOnce))
        sweepOn();
    std::vector<DeviceId> devices;
    for (auto one = m_dirt.begin(); one != m_dirt.end() && devices.size() < atOnce; one = m_dirt.erase(one))
        devices.push_back(*one);
    bringIn(devices);
    return !isSettled();
}

} // namespace holdfast
