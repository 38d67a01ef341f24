// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/device_table_model.h"
#include "ui/devices/device_text.h"
#include "ui/look/value_label.h"
#include "ui/look/words.h"

namespace holdfast {
namespace {

using namespace Qt::Literals::StringLiterals;

const QString none = u"—"_s;

} // namespace

/// A link that is lost is told at once, also by rows that have not been looked at again.
DeviceState DeviceTableModel::stateOf(const DeviceRow& row) const
{
    return throughBroker(row.state, m_live.picture().linkUp(row.broker));
}

int DeviceTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(DeviceColumn::LastAlarm) + 1;
}

QVariant DeviceTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const auto column = static_cast<DeviceColumn>(section);
    const bool atEnd = column == DeviceColumn::Battery || column == DeviceColumn::KeyValue;
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((atEnd ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    const QStringList titles{QString(), tr("Name"), tr("Room"), tr("Status"), tr("Value, 24 h"), tr("Battery"), tr("Signal"), tr("Firmware"), tr("Gateway"), tr("Last alarm")};
    if (role == Qt::DisplayRole)
        return titles[section];
    if (role == Qt::AccessibleTextRole)
        return column == DeviceColumn::Tick ? tr("Ticked") : titles[section];
    return {};
}

QVariant DeviceTableModel::data(const QModelIndex& index, int role) const
{
    const DeviceRow* row = index.isValid() ? rowAt(index.row()) : nullptr;
    if (row == nullptr)
        return {};
    const auto column = static_cast<DeviceColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(*row, column);
    case Qt::AccessibleTextRole:
        return spoken(*row);
    case Qt::ToolTipRole:
        return column == DeviceColumn::Status ? QVariant(wordsOf(stateOf(*row).presence).sentence) : text(*row, column);
    case Qt::TextAlignmentRole:
        return static_cast<int>((column == DeviceColumn::Battery ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::CheckStateRole:
        return column == DeviceColumn::Tick ? QVariant(static_cast<int>(m_ticked.contains(row->id) ? Qt::Checked : Qt::Unchecked)) : QVariant();
    default:
        return sign(*row, column, role);
    }
}

QVariant DeviceTableModel::sign(const DeviceRow& row, DeviceColumn column, int role) const
{
    const bool status = column == DeviceColumn::Status;
    switch (role) {
    case cell::Subtitle:
        if (column == DeviceColumn::Name)
            return m_spaceColumn || row.space.isEmpty() ? row.model : row.model.isEmpty() ? row.space : QString(row.model + u" · "_s + row.space);
        if (column == DeviceColumn::LastAlarm && row.alarm.at)
            return m_look.format().moment(*row.alarm.at, m_live.now());
        return {};
    case cell::Strong:
        return column == DeviceColumn::Name;
    case cell::IconRole:
        return column == DeviceColumn::Name ? QVariant(static_cast<int>(row.icon)) : QVariant();
    case cell::PriorityRole:
        return status && row.alarm.priority ? QVariant(static_cast<int>(*row.alarm.priority)) : QVariant();
    case cell::ShapeRole:
        return status ? QVariant(static_cast<int>(row.alarm.shape)) : QVariant();
    case cell::MarkRole:
        return status ? QVariant(static_cast<int>(wordsOf(stateOf(row).presence).mark)) : QVariant();
    case cell::InkRole:
        return static_cast<int>(column == DeviceColumn::Name || status || column == DeviceColumn::Battery ? Ink::Text : Ink::Text2);
    case AgeRole:
        if (const Presence presence = stateOf(row).presence; presence == Presence::Offline || presence == Presence::OnFallback)
            return m_look.format().age(row.state.since, m_live.now());
        return row.state.lastHeard ? m_look.format().age(row.state.lastHeard, m_live.now()) : QString();
    case KeyPointRole:
        return column == DeviceColumn::KeyValue && row.keyPoint ? QVariant(row.keyPoint->text()) : QVariant();
    default:
        return {};
    }
}

QString DeviceTableModel::shownValue(const std::optional<PointId>& id) const
{
    const Picture& picture = m_live.picture();
    const auto point = id ? picture.points.constFind(*id) : picture.points.constEnd();
    if (point == picture.points.constEnd())
        return none;
    return faceOf(picture.shown(*id), *point, std::nullopt, m_live.now(), m_look.format()).text.joined();
}

QVariant DeviceTableModel::text(const DeviceRow& row, DeviceColumn column) const
{
    const auto orNone = [](const QString& text) { return text.isEmpty() ? none : text; };
    switch (column) {
    case DeviceColumn::Tick:
        return {};
    case DeviceColumn::Name:
        return row.name;
    case DeviceColumn::Space:
        return orNone(row.space);
    case DeviceColumn::Status:
        return row.membership == Membership::Retired ? tr("Retired") : wordsOf(stateOf(row).presence).word;
    case DeviceColumn::KeyValue:
        return shownValue(row.keyPoint);
    case DeviceColumn::Battery:
        return shownValue(row.batteryPoint);
    case DeviceColumn::Signal:
        return shownValue(row.signalPoint);
    case DeviceColumn::Firmware:
        return orNone(row.firmware);
    case DeviceColumn::Gateway:
        return orNone(row.gateway);
    case DeviceColumn::LastAlarm:
        return orNone(DeviceText::ruleText(row.alarm.name));
    }
    return {};
}

QString DeviceTableModel::spoken(const DeviceRow& row) const
{
    QStringList parts{row.name, row.space, wordsOf(stateOf(row).presence).word, shownValue(row.keyPoint)};
    if (row.alarm.priority)
        parts += QStringList{wordsOf(*row.alarm.priority).word, DeviceText::ruleText(row.alarm.name)};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace holdfast
