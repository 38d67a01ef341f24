// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/ghost_model.h"

#include "ui/devices/ghost_text.h"
#include "ui/look/plain_label.h"

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

GhostModel::GhostModel(const Live& live, const Look& look, QObject* parent)
    : QAbstractTableModel(parent), m_live(live), m_look(look)
{
    connect(&live, &Live::changed, this, [this](const Delta& delta) {
        if (delta.ghosts)
            take();
    });
    take();
}

QString GhostModel::keyOf(const Ghost& ghost)
{
    return ghost.broker.text() % u'\n' % ghost.topic;
}

/// A new list replaces the old one; what was ticked and is still there stays ticked.
void GhostModel::take()
{
    beginResetModel();
    m_list = m_live.picture().ghosts.value_or(GhostList{});
    QSet<QString> still;
    for (const Ghost& ghost : m_list.ghosts)
        if (m_ticks.contains(keyOf(ghost)))
            still.insert(keyOf(ghost));
    m_ticks = still;
    endResetModel();
    Q_EMIT ticksChanged();
}

int GhostModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_list.ghosts.size());
}

int GhostModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant GhostModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Ghost& ghost = m_list.ghosts[static_cast<std::size_t>(index.row())];
    if (role == Qt::CheckStateRole && index.column() == Topic)
        return m_ticks.contains(keyOf(ghost)) ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::ToolTipRole && index.column() == Topic)
        return ghost.topic;
    if (role == cell::Subtitle && index.column() == Topic) {
        const BrokerConfig broker = m_live.picture().brokers.value(ghost.broker);
        return broker.name.isEmpty() ? ghost.broker.text() : broker.name;
    }
    if (role == cell::Subtitle && index.column() == Why)
        return ghost.device ? QString(wordOf(ghost.kind) % u" · " % m_live.picture().devices.value(*ghost.device).name) : wordOf(ghost.kind);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Topic:
        return ghost.topic;
    case Why:
        return reasonOf(ghost);
    case Age:
        return ageOf(ghost, m_look.format(), m_live.now());
    default:
        return ghost.bytes > 0 ? tr("%1 B").arg(m_look.format().count(ghost.bytes)) : QString();
    }
}

QVariant GhostModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Topic:
        return tr("Topic");
    case Why:
        return tr("Why");
    case Age:
        return tr("Age");
    default:
        return tr("Size");
    }
}

Qt::ItemFlags GhostModel::flags(const QModelIndex& index) const
{
    return QAbstractTableModel::flags(index) | (index.column() == Topic ? Qt::ItemIsUserCheckable : Qt::NoItemFlags);
}

std::vector<Ghost> GhostModel::ticked() const
{
    std::vector<Ghost> chosen;
    for (const Ghost& ghost : m_list.ghosts)
        if (m_ticks.contains(keyOf(ghost)))
            chosen.push_back(ghost);
    return chosen;
}

void GhostModel::tick(int row, bool on)
{
    if (row < 0 || row >= rowCount())
        return;
    const QString key = keyOf(m_list.ghosts[static_cast<std::size_t>(row)]);
    on ? void(m_ticks.insert(key)) : void(m_ticks.remove(key));
    Q_EMIT dataChanged(index(row, Topic), index(row, Topic), {Qt::CheckStateRole});
    Q_EMIT ticksChanged();
}

void GhostModel::tickAll(bool on)
{
    m_ticks.clear();
    if (on)
        for (const Ghost& ghost : m_list.ghosts)
            m_ticks.insert(keyOf(ghost));
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Topic), index(rowCount() - 1, Topic), {Qt::CheckStateRole});
    Q_EMIT ticksChanged();
}

} // namespace holdfast
