// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/alarm_list_model.h"

#include "ui/look/alarm_shape.h"
#include "ui/look/words.h"
#include "ui/overview/standing.h"

#include <algorithm>

namespace holdfast::overview {
namespace {

QString ruleText(const QString& source)
{
    return source.isEmpty() ? source : QCoreApplication::translate("rules", source.toUtf8().constData());
}

} // namespace

AlarmListModel::AlarmListModel(const Live& live, const Look& look, QObject* parent)
    : QAbstractListModel(parent), m_live(live), m_look(look), m_alarms(wanted())
{
}

std::vector<Alarm> AlarmListModel::wanted() const
{
    const Picture& picture = m_live.picture();
    std::vector<const Alarm*> open;
    for (const Alarm& alarm : picture.alarms)
        if (isOpen(alarm) && (!m_room || (alarm.device && picture.devices.value(*alarm.device).space == m_room)))
            open.push_back(&alarm);
    std::ranges::sort(open, [](const Alarm* a, const Alarm* b) { return isWorse(*a, *b); });
    std::vector<Alarm> alarms;
    alarms.reserve(open.size());
    for (const Alarm* alarm : open)
        alarms.push_back(*alarm);
    return alarms;
}

void AlarmListModel::refresh()
{
    std::vector<Alarm> alarms = wanted();
    const bool sameRows = std::ranges::equal(alarms, m_alarms, {}, &Alarm::id, &Alarm::id);
    if (!sameRows)
        beginResetModel();
    m_alarms = std::move(alarms);
    if (!sameRows)
        endResetModel();
    else if (!m_alarms.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1)); // ages grow with every tick
}

void AlarmListModel::setRoom(const std::optional<SpaceId>& room)
{
    m_room = room;
    refresh();
}

const Alarm* AlarmListModel::alarmAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_alarms[static_cast<std::size_t>(row)] : nullptr;
}

int AlarmListModel::rowOf(const AlarmId& alarm) const
{
    const auto found = std::ranges::find(m_alarms, alarm, &Alarm::id);
    return found == m_alarms.end() ? -1 : static_cast<int>(found - m_alarms.begin());
}

int AlarmListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_alarms.size());
}

QString AlarmListModel::title(const Alarm& alarm) const
{
    const Picture& picture = m_live.picture();
    const Device device = picture.devices.value(alarm.device.value_or(DeviceId()));
    const Space* space = device.space ? spaceOf(picture.site, *device.space) : nullptr;
    const QString name = ruleText(alarm.name);
    const QString place = space != nullptr && !name.contains(device.name) ? space->name : QString();
    const QString where = place.isEmpty() && !name.contains(alarm.source) ? alarm.source : place;
    return where.isEmpty() ? name : tr("%1 — %2").arg(name, where);
}

QString AlarmListModel::state(const Alarm& alarm) const
{
    const Format& format = m_look.format();
    const QString at = format.moment(alarm.raisedAt, m_live.now());
    if (!alarm.flags.active && alarm.clearedAt && !alarm.flags.acked)
        return tr("%1 · returned %2, unacknowledged").arg(at, format.shortTime(*alarm.clearedAt));
    if (!alarm.flags.acked)
        return tr("%1 · unacknowledged").arg(at);
    if (alarm.flags.latched && !alarm.flags.active)
        return tr("%1 · latched until it is reset").arg(at);
    return alarm.acknowledgedBy.isEmpty() ? tr("%1 · acknowledged").arg(at) : tr("%1 · acknowledged by %2").arg(at, alarm.acknowledgedBy);
}

QString AlarmListModel::detail(const Alarm& alarm) const
{
    if (alarm.hides > 0)
        return tr("Hides %n device alarm(s)", nullptr, alarm.hides) + (alarm.note.isEmpty() ? QString() : QString(QStringLiteral(". ") + alarm.note));
    if (!alarm.flags.acked && !alarm.operatorAction.isEmpty())
        return alarm.note.isEmpty() ? ruleText(alarm.operatorAction.constFirst()) : alarm.note;
    Point point = m_live.picture().points.value(alarm.point.value_or(PointId()));
    if (point.unit.isEmpty())
        point.unit = alarm.unit;
    if (alarm.value.index() == 0)
        return ruleText(alarm.cause);
    const Format& format = m_look.format();
    if (!alarm.flags.active && alarm.clearedAt)
        return tr("Back to normal since %1").arg(format.moment(*alarm.clearedAt, m_live.now()));
    const QString value = format.value(alarm.value, point).joined();
    bool isNumber = false;
    const double number = alarm.limit.toDouble(&isNumber);
    const QString limit = isNumber ? format.value(number, point.quantity, {}).value : alarm.limit;
    const QString uncertain = alarm.uncertain ? QString(tr("uncertain") + QStringLiteral(": ")) : QString();
    return uncertain + (alarm.limit.isEmpty() ? value : tr("%1, limit %2").arg(value, limit));
}

QVariant AlarmListModel::data(const QModelIndex& index, int role) const
{
    const Alarm* alarm = alarmAt(index.row());
    if (alarm == nullptr)
        return {};
    switch (role) {
    case Qt::DisplayRole: return title(*alarm);
    case cell::Subtitle: return state(*alarm);
    case DetailRole: return detail(*alarm);
    case Qt::ToolTipRole: return QStringList{title(*alarm), state(*alarm), detail(*alarm)}.join(u'\n');
    case cell::Trailing: return m_look.format().age(alarm->raisedAt, m_live.now());
    case cell::Strong: return !alarm->flags.acked;
    case cell::PriorityRole: return static_cast<int>(alarm->priority);
    case cell::ShapeRole: return static_cast<int>(shapeStateOf(alarm->flags));
    case Qt::AccessibleTextRole:
        return QStringList{title(*alarm), wordsOf(alarm->priority).word, state(*alarm), detail(*alarm), m_look.format().age(alarm->raisedAt, m_live.now())}.join(QStringLiteral(", "));
    default: return {};
    }
}

} // namespace holdfast::overview
