// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alarms/alarm_tree_model.h"

#include "ui/look/words.h"

#include <algorithm>

namespace holdfast {
namespace {

using namespace std::chrono_literals;

constexpr auto gathering = 120ms; ///< a burst of changes is one rebuild

bool waits(const Alarm& alarm)
{
    return !alarm.flags.acked;
}

bool standsBefore(const Alarm& a, const Alarm& b)
{
    if (waits(a) != waits(b))
        return waits(a);
    if (a.priority != b.priority)
        return a.priority < b.priority;
    return a.raisedAt > b.raisedAt;
}

/// The column that carries the sign, and the one that carries the words.
bool carriesSign(int column)
{
    return column == AlarmTreeModel::State;
}

} // namespace

AlarmTreeModel::AlarmTreeModel(const Live& live, const Look& look, QObject* parent)
    : QAbstractItemModel(parent), m_live(live), m_look(look)
{
    m_rebuild.setSingleShot(true);
    m_rebuild.setInterval(gathering);
    connect(&m_rebuild, &QTimer::timeout, this, &AlarmTreeModel::rebuild);
    connect(&live, &Live::changed, this, [this](const Delta& delta) {
        m_isOld = m_isOld || !delta.alarms.isEmpty();
        if (m_isOld && m_isWatched && !m_rebuild.isActive())
            m_rebuild.start();
    });
    connect(&live, &Live::ticked, this, [this] {
        if (m_isWatched && !m_groups.empty())
            Q_EMIT dataChanged(index(0, Since), index(rowCount() - 1, Since), {cell::Subtitle});
    });
    rebuild();
}

void AlarmTreeModel::setGrouping(Grouping grouping)
{
    m_grouping = grouping;
    rebuild();
}

void AlarmTreeModel::setShelf(AlarmShelf shelf)
{
    m_shelf = shelf;
    rebuild();
}

void AlarmTreeModel::setFilter(const QString& text)
{
    m_filter = text.trimmed();
    rebuild();
}

void AlarmTreeModel::setPriority(std::optional<Priority> priority)
{
    m_priority = priority;
    rebuild();
}

void AlarmTreeModel::setWatched(bool watched)
{
    m_isWatched = watched;
    if (!watched)
        m_rebuild.stop();
    else if (m_isOld)
        rebuild();
}

bool AlarmTreeModel::isListed(const Alarm& alarm) const
{
    const AlarmLabel label = labelOf(alarm.flags);
    const AlarmShelf shelf = label == AlarmLabel::Shelved      ? AlarmShelf::Shelved
        : label == AlarmLabel::Suppressed                      ? AlarmShelf::Suppressed
        : label == AlarmLabel::OutOfService                    ? AlarmShelf::OutOfService
                                                               : AlarmShelf::Active;
    if (shelf != m_shelf || (m_priority ? alarm.priority != *m_priority : alarm.priority == Priority::Alert))
        return false;
    const AlarmText text(m_live.picture(), m_look.format());
    return m_filter.isEmpty() || text.title(alarm).contains(m_filter, Qt::CaseInsensitive) || text.path(alarm).contains(m_filter, Qt::CaseInsensitive);
}

void AlarmTreeModel::rebuild()
{
    m_isOld = false;
    beginResetModel();
    m_groups.clear();
    const auto& alarms = m_live.picture().alarms;
    QHash<OccurrenceId, AlarmId> listed;
    for (const Alarm& alarm : alarms)
        if (isListed(alarm))
            listed.insert(alarm.occurrence, alarm.id);
    const bool grouped = m_grouping == Grouping::ByCause && m_shelf == AlarmShelf::Active;
    const auto isBefore = [](const Alarm* a, const Alarm* b) { return standsBefore(*a, *b); };
    std::vector<const Alarm*> heads; // sorted before they are copied: an alarm is large
    QHash<OccurrenceId, std::vector<const Alarm*>> effects;
    for (const Alarm& alarm : alarms) {
        const bool belongs = grouped && alarm.causedBy && listed.contains(*alarm.causedBy);
        if (belongs)
            effects[*alarm.causedBy].push_back(&alarm);
        else if (listed.contains(alarm.occurrence))
            heads.push_back(&alarm);
    }
    std::ranges::sort(heads, isBefore);
    m_groups.reserve(heads.size());
    for (const Alarm* head : heads) {
        Group& group = m_groups.emplace_back(Group{*head, {}});
        std::vector<const Alarm*> below = effects.take(head->occurrence);
        std::ranges::sort(below, isBefore);
        for (const Alarm* effect : below)
            group.effects.push_back(*effect);
    }
    endResetModel();
    Q_EMIT rebuilt();
}

const Alarm* AlarmTreeModel::alarmAt(const QModelIndex& index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return nullptr;
    if (index.internalId() == 0)
        return &m_groups[static_cast<std::size_t>(index.row())].alarm;
    return &m_groups[index.internalId() - 1].effects[static_cast<std::size_t>(index.row())];
}

QModelIndex AlarmTreeModel::indexOf(const AlarmId& alarm) const
{
    for (std::size_t i = 0; i < m_groups.size(); ++i) {
        if (m_groups[i].alarm.id == alarm)
            return index(static_cast<int>(i), 0);
        for (std::size_t j = 0; j < m_groups[i].effects.size(); ++j)
            if (m_groups[i].effects[j].id == alarm)
                return index(static_cast<int>(j), 0, index(static_cast<int>(i), 0));
    }
    return {};
}

std::vector<OccurrenceId> AlarmTreeModel::unacknowledged() const
{
    std::vector<OccurrenceId> waiting;
    for (const Group& group : m_groups)
        if (waits(group.alarm))
            waiting.push_back(group.alarm.occurrence);
    return waiting;
}

QModelIndex AlarmTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : quintptr{0});
}

QModelIndex AlarmTreeModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, quintptr{0});
}

int AlarmTreeModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.internalId() != 0 || parent.column() != 0)
        return 0;
    return static_cast<int>(m_groups[static_cast<std::size_t>(parent.row())].effects.size());
}

int AlarmTreeModel::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

QVariant AlarmTreeModel::data(const QModelIndex& index, int role) const
{
    const Alarm* alarm = alarmAt(index);
    if (alarm == nullptr)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return index.internalId() != 0 && index.column() == Name ? effectOf(*alarm) : textOf(*alarm, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == Name ? AlarmText(m_live.picture(), m_look.format()).spoken(*alarm, m_live.now()) : textOf(*alarm, index.column()).toString();
    case cell::Subtitle:
        return index.internalId() != 0 ? QVariant() : subtitleOf(*alarm, index.column());
    case cell::Strong:
        return waits(*alarm) && index.internalId() == 0 && index.column() == Name;
    case cell::TintRole:
        return waits(*alarm) && index.internalId() == 0 ? QVariant(static_cast<int>(inkOf(alarm->priority).tint)) : QVariant();
    case AlarmIdRole:
        return alarm->id.text();
    default:
        return signOf(*alarm, index.column(), role);
    }
}

QVariant AlarmTreeModel::signOf(const Alarm& alarm, int column, int role) const
{
    if (!carriesSign(column))
        return {};
    const AlarmLabel label = labelOf(alarm.flags);
    if (label == AlarmLabel::Shelved || label == AlarmLabel::Suppressed || label == AlarmLabel::OutOfService)
        return role == cell::MarkRole ? QVariant(static_cast<int>(wordsOf(label).mark)) : QVariant();
    if (role == cell::PriorityRole)
        return static_cast<int>(alarm.priority);
    if (role == cell::ShapeRole)
        return static_cast<int>(shapeStateOf(alarm.flags));
    return {};
}

/// An effect says in one line what and where: its cause stands above it.
QVariant AlarmTreeModel::effectOf(const Alarm& alarm) const
{
    const Device device = m_live.picture().devices.value(alarm.device.value_or(DeviceId()));
    return QString(AlarmText(m_live.picture(), m_look.format()).title(alarm) % QStringLiteral(" · ") % (device.name.isEmpty() ? alarm.source : device.name));
}

QVariant AlarmTreeModel::textOf(const Alarm& alarm, int column) const
{
    const AlarmText text(m_live.picture(), m_look.format());
    switch (column) {
    case Name:
        return text.title(alarm);
    case Since:
        return text.since(alarm);
    case Measured:
        return text.value(alarm);
    case Action:
        return text.action(alarm);
    case Process:
        return text.inProcess(alarm);
    default:
        return {};
    }
}

QVariant AlarmTreeModel::subtitleOf(const Alarm& alarm, int column) const
{
    const AlarmText text(m_live.picture(), m_look.format());
    switch (column) {
    case Name: {
        const QString hidden = text.hidden(alarm);
        return hidden.isEmpty() ? text.path(alarm) : QString(hidden % QStringLiteral(" · ") % text.path(alarm));
    }
    case Since:
        return text.age(alarm, m_live.now());
    case Measured:
        return text.limit(alarm);
    default:
        return {};
    }
}

QVariant AlarmTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case State:
        return tr("State");
    case Name:
        return tr("Alarm");
    case Since:
        return tr("Since");
    case Measured:
        return tr("Value");
    case Action:
        return tr("Suggested action");
    case Process:
        return tr("In process");
    default:
        return {};
    }
}

} // namespace holdfast
