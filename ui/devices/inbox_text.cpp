// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/device_row.h"
#include "ui/devices/device_text.h"
#include "ui/devices/inbox_model.h"

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

QVariant InboxModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    const QStringList titles{tr("Proposal"), tr("Convention and evidence"), tr("Confidence")};
    return titles[section];
}

QVariant InboxModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Line& line = m_lines[static_cast<std::size_t>(slotAt(index.row()))];
    if (role == GroupRole)
        return line.device.isEmpty();
    if (line.device.isEmpty()) {
        if (index.column() != Proposal)
            return {};
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(line.group.second) : role == cell::Trailing ? QVariant(noteOf(line.group)) : QVariant();
    }
    if (index.column() == Proposal)
        return proposal(line.device, role);
    if (index.column() == Evidence)
        return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(evidence(line.device)) : role == cell::Subtitle ? QVariant(evidenceNote(line.device)) : QVariant();
    if (m_pile != InboxPile::New)
        return {};
    if (role == PercentRole)
        return confidenceOf(line.device);
    return role == Qt::DisplayRole ? QVariant(m_look.format().percent(confidenceOf(line.device) / 100.0)) : QVariant();
}

QString InboxModel::placeOf(const DeviceId& id) const
{
    const auto entry = m_live.picture().inbox.constFind(id);
    const bool waits = entry != m_live.picture().inbox.constEnd();
    if (const Space* space = waits && entry->proposedSpace ? spaceOf(m_live.picture().site, *entry->proposedSpace) : nullptr)
        return space->name;
    return !waits || entry->proposedSpaceName.isEmpty() ? m_live.picture().devices.value(id).suggestedArea : entry->proposedSpaceName;
}

QVariant InboxModel::proposal(const DeviceId& id, int role) const
{
    const Picture& picture = m_live.picture();
    const Device device = picture.devices.value(id);
    const DeviceText text(picture, m_look.format(), m_live.now());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text.name(id);
    case Qt::AccessibleTextRole: {
        const QString place = placeOf(id);
        return place.isEmpty() ? text.name(id) : QString(text.name(id) + u", "_s + place);
    }
    case cell::Subtitle: {
        QStringList parts{text.model(device), placeOf(id)};
        parts.removeAll(QString());
        return parts.isEmpty() ? id.text() : parts.join(u" · "_s);
    }
    case cell::Strong:
        return true;
    case cell::IconRole:
        return static_cast<int>(iconOf(classOf(picture, id)));
    case Qt::CheckStateRole:
        return m_pile == InboxPile::New ? QVariant(static_cast<int>(m_ticks.value(id) ? Qt::Checked : Qt::Unchecked)) : QVariant();
    default:
        return {};
    }
}

QString InboxModel::evidence(const DeviceId& id) const
{
    const Device device = m_live.picture().devices.value(id);
    return DeviceText(m_live.picture(), m_look.format(), m_live.now()).conventionTitle(device.conventions.value(0));
}

QString InboxModel::evidenceNote(const DeviceId& id) const
{
    const Picture& picture = m_live.picture();
    const auto entry = picture.inbox.constFind(id);
    if (entry == picture.inbox.constEnd()) {
        const Device device = picture.devices.value(id);
        return device.firstSeen ? tr("first seen %1").arg(m_look.format().day(*device.firstSeen)) : QString();
    }
    QStringList parts{tr("%n point(s)", nullptr, static_cast<int>(entry->points.size()))};
    if (entry->messagesPerMinute > 0)
        parts += tr("%1 messages/min").arg(m_look.format().number(entry->messagesPerMinute, entry->messagesPerMinute < 2 ? 1 : 0));
    return parts.join(u" · "_s);
}

} // namespace holdfast
