// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/inbox_model.h"

#include "ui/devices/device_row.h"
#include "ui/devices/device_text.h"

#include <algorithm>
#include <map>

namespace holdfast {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

constexpr auto pause = 250ms;
constexpr std::size_t manyLines = 300;

Membership membershipOf(InboxPile pile)
{
    return pile == InboxPile::New ? Membership::Heard : pile == InboxPile::Ignored ? Membership::Ignored : Membership::Blocked;
}

} // namespace

InboxModel::InboxModel(const Live& live, const Look& look, QObject* parent)
    : QAbstractTableModel(parent), m_live(live), m_look(look)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(pause);
    connect(&m_timer, &QTimer::timeout, this, &InboxModel::settle);
    connect(&live, &Live::changed, this, [this](const Delta& delta) {
        const bool ours = !delta.inbox.isEmpty() || !delta.leftInbox.isEmpty() || !delta.devices.isEmpty() || !delta.removedDevices.isEmpty();
        if (ours && !m_timer.isActive())
            m_timer.start();
    });
    m_lines = lines();
}

int InboxModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
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
    return row >= 0 && row < rowCount() && m_lines[static_cast<std::size_t>(row)].device.isEmpty();
}

std::optional<DeviceId> InboxModel::deviceAt(int row) const
{
    if (row < 0 || row >= rowCount() || isGroup(row))
        return std::nullopt;
    return m_lines[static_cast<std::size_t>(row)].device;
}

int InboxModel::rowOfDevice(const DeviceId& device) const
{
    const auto found = std::ranges::find(m_lines, device, &Line::device);
    return found == m_lines.end() ? -1 : static_cast<int>(found - m_lines.begin());
}

int InboxModel::countOf(InboxPile pile) const
{
    if (pile == InboxPile::New)
        return static_cast<int>(m_live.picture().inbox.size());
    const auto& devices = m_live.picture().devices;
    return static_cast<int>(std::count_if(devices.begin(), devices.end(), [wanted = membershipOf(pile)](const Device& device) { return device.membership == wanted; }));
}

int InboxModel::confidenceOf(const DeviceId& device) const
{
    return m_live.picture().inbox.value(device).confidence;
}

std::vector<DeviceId> InboxModel::members() const
{
    const Picture& picture = m_live.picture();
    std::vector<DeviceId> all;
    if (m_pile == InboxPile::New) {
        for (const InboxEntry& entry : picture.inbox)
            all.push_back(entry.device);
    } else {
        for (const Device& device : picture.devices)
            if (device.membership == membershipOf(m_pile))
                all.push_back(device.id);
    }
    std::erase_if(all, [&](const DeviceId& id) {
        const Device device = picture.devices.value(id);
        return !QStringList{device.name, device.manufacturer, device.model, placeOf(id), id.text()}.join(u'\n').contains(m_filter, Qt::CaseInsensitive);
    });
    return all;
}

QString InboxModel::groupOf(const DeviceId& id) const
{
    const Picture& picture = m_live.picture();
    const Device device = picture.devices.value(id);
    const DeviceText text(picture, m_look.format(), m_live.now());
    switch (m_grouping) {
    case InboxGrouping::Confidence:
        return confidenceOf(id) >= confident ? tr("Proposed, confident") : tr("Needs a look");
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

std::vector<InboxModel::Line> InboxModel::lines()
{
    struct Member
    {
        int percent;
        QString name;
        DeviceId id;
    };
    std::map<std::pair<int, QString>, std::vector<Member>> groups;
    for (const DeviceId& id : members()) {
        const int percent = confidenceOf(id);
        if (m_pile == InboxPile::New && !m_ticks.contains(id))
            m_ticks.insert(id, percent >= confident);
        const bool piled = m_pile != InboxPile::New;
        const QString group = piled ? (m_pile == InboxPile::Ignored ? tr("Ignored") : tr("Blocked")) : groupOf(id);
        const int order = m_grouping == InboxGrouping::Confidence && percent < confident ? 1 : 0;
        groups[{piled ? 0 : order, group}].push_back({percent, naturalKey(m_live.picture().devices.value(id).name), id});
    }
    std::vector<Line> lines;
    for (auto& [key, list] : groups) {
        std::ranges::sort(list, [](const Member& a, const Member& b) { return a.percent != b.percent ? a.percent > b.percent : a.name != b.name ? a.name < b.name : a.id < b.id; });
        const int count = static_cast<int>(list.size());
        const bool preTicked = m_pile == InboxPile::New && m_grouping == InboxGrouping::Confidence && key.first == 0;
        lines.push_back({key.second, preTicked ? tr("%n device(s), ticked beforehand, confidence 80 % or more", nullptr, count) : tr("%n device(s)", nullptr, count), {}});
        for (const Member& member : list)
            lines.push_back({{}, {}, member.id});
    }
    return lines;
}

void InboxModel::setPile(InboxPile pile)
{
    beginResetModel();
    m_pile = pile;
    m_lines = lines();
    endResetModel();
    Q_EMIT settled();
}

void InboxModel::setGrouping(InboxGrouping grouping)
{
    beginResetModel();
    m_grouping = grouping;
    m_lines = lines();
    endResetModel();
    Q_EMIT settled();
}

void InboxModel::setFilter(const QString& text)
{
    m_filter = text.trimmed();
    settle();
}

void InboxModel::settle()
{
    m_timer.stop();
    for (auto tick = m_ticks.begin(); tick != m_ticks.end();)
        tick = m_live.picture().inbox.contains(tick.key()) ? std::next(tick) : m_ticks.erase(tick);
    become(lines());
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT settled();
    Q_EMIT ticksChanged();
}

/// Who left leaves, who is new comes in between; only a new order is a new list.
void InboxModel::become(std::vector<Line>&& next)
{
    const auto holds = [](const std::vector<Line>& list, const Line& line) { return std::ranges::any_of(list, [&](const Line& one) { return one.isSame(line); }); };
    if (next.size() > manyLines || m_lines.size() > manyLines) {
        beginResetModel();
        m_lines = std::move(next);
        endResetModel();
        return;
    }
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (holds(next, m_lines[static_cast<std::size_t>(row)]))
            continue;
        beginRemoveRows({}, row, row);
        m_lines.erase(m_lines.begin() + row);
        endRemoveRows();
    }
    for (std::size_t row = 0; row < next.size(); ++row) {
        if (row < m_lines.size() && m_lines[row].isSame(next[row])) {
            m_lines[row].note = next[row].note;
            continue;
        }
        if (holds(m_lines, next[row])) { // others have changed places
            beginResetModel();
            m_lines = std::move(next);
            endResetModel();
            return;
        }
        beginInsertRows({}, static_cast<int>(row), static_cast<int>(row));
        m_lines.insert(m_lines.begin() + static_cast<std::ptrdiff_t>(row), next[row]);
        endInsertRows();
    }
}

std::vector<DeviceId> InboxModel::ticked() const
{
    std::vector<DeviceId> ticked;
    for (const Line& line : m_lines)
        if (!line.device.isEmpty() && m_pile == InboxPile::New && m_ticks.value(line.device))
            ticked.push_back(line.device);
    return ticked;
}

void InboxModel::tick(const DeviceId& device, bool on)
{
    m_ticks.insert(device, on);
    if (const int row = rowOfDevice(device); row >= 0)
        Q_EMIT dataChanged(index(row, 0), index(row, 0), {Qt::CheckStateRole});
    Q_EMIT ticksChanged();
}

void InboxModel::tickAll(bool on)
{
    for (const Line& line : m_lines)
        if (!line.device.isEmpty())
            m_ticks.insert(line.device, on);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::CheckStateRole});
    Q_EMIT ticksChanged();
}

} // namespace holdfast
