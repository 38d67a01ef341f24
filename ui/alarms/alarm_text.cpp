// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alarms/alarm_text.h"

#include "ui/look/words.h"

#include <QStringList>

namespace holdfast {

QString AlarmText::ruleText(const QString& source) const
{
    return source.isEmpty() ? source : QCoreApplication::translate("rules", source.toUtf8().constData());
}

QString AlarmText::title(const Alarm& alarm) const
{
    return ruleText(alarm.name);
}

QString AlarmText::path(const Alarm& alarm) const
{
    QStringList parts;
    const Device device = m_picture.devices.value(alarm.device.value_or(DeviceId()));
    if (device.space)
        if (const Space* space = spaceOf(m_picture.site, *device.space)) {
            if (const Floor* floor = floorOf(m_picture.site, space->floor))
                parts += floor->label;
            parts += space->name;
        }
    parts += device.name.isEmpty() ? alarm.source : device.name;
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" › "));
}

QString AlarmText::value(const Alarm& alarm) const
{
    if (alarm.value.index() == 0)
        return QStringLiteral("—");
    Point point = m_picture.points.value(alarm.point.value_or(PointId()));
    if (point.unit.isEmpty())
        point.unit = alarm.unit;
    return m_format.value(alarm.value, point).joined();
}

QString AlarmText::limit(const Alarm& alarm) const
{
    if (alarm.uncertain)
        return tr("uncertain");
    if (!alarm.limit.isEmpty())
        return tr("limit %1").arg(limitValue(alarm));
    return alarm.flags.latched ? tr("latched") : QString();
}

/// A number in the operator's writing, words as they are.
QString AlarmText::limitValue(const Alarm& alarm) const
{
    bool isNumber = false;
    const double number = alarm.limit.toDouble(&isNumber);
    return isNumber ? m_format.value(number, m_picture.points.value(alarm.point.value_or(PointId())).quantity, {}).value : alarm.limit;
}

QString AlarmText::since(const Alarm& alarm) const
{
    return m_format.moment(alarm.raisedAt, m_picture.now);
}

QString AlarmText::age(const Alarm& alarm, Timestamp now) const
{
    if (!alarm.flags.active && alarm.clearedAt)
        return tr("returned %1").arg(m_format.shortTime(*alarm.clearedAt));
    return m_format.age(alarm.raisedAt, now);
}

QString AlarmText::action(const Alarm& alarm) const
{
    return alarm.operatorAction.isEmpty() ? QString() : ruleText(alarm.operatorAction.constFirst());
}

QString AlarmText::inProcess(const Alarm& alarm) const
{
    if (!alarm.inProcessBy.isEmpty())
        return alarm.inProcessBy;
    if (alarm.acknowledgedBy.isEmpty() || !alarm.acknowledgedAt)
        return QStringLiteral("—");
    return QStringLiteral("%1, %2").arg(alarm.acknowledgedBy, m_format.shortTime(*alarm.acknowledgedAt));
}

QString AlarmText::hidden(const Alarm& alarm) const
{
    return alarm.hides > 0 ? tr("hides %n alarm(s)", nullptr, alarm.hides) : QString();
}

QString AlarmText::spoken(const Alarm& alarm, Timestamp now) const
{
    const QStringList parts{title(alarm), path(alarm), value(alarm), limit(alarm), wordsOf(alarm.priority).word, wordsOf(labelOf(alarm.flags)).word, age(alarm, now)};
    return parts.join(QStringLiteral(", "));
}

} // namespace holdfast
