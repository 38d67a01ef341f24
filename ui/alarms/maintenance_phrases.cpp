// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alarms/maintenance_phrases.h"

#include "app/model/maintenance_next.h"

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

QString MaintenancePhrases::scope(const MaintenanceWindow& window) const
{
    QStringList places;
    for (const SpaceId& id : window.spaces) {
        const Space* space = spaceOf(m_picture.site, id);
        places << (space ? space->name : id.text());
    }
    for (const DeviceId& id : window.devices) {
        const QString name = m_picture.devices.value(id).name;
        places << (name.isEmpty() ? id.text() : name);
    }
    const QString where = places.isEmpty() ? tr("the whole site") : places.size() > 3 ? tr("%1 and %n more", nullptr, static_cast<int>(places.size()) - 2).arg(places.first(2).join(u", "_s)) : places.join(u", "_s);
    return window.rules.empty() ? where : QString(where % u" · "_s % tr("%n rule(s)", nullptr, static_cast<int>(window.rules.size())));
}

QString MaintenancePhrases::day(const QDate& day) const
{
    return m_format.locale().toString(day, QLocale::ShortFormat);
}

QString MaintenancePhrases::when(const MaintenanceWindow& window) const
{
    const QString times = QString(window.from.toString(u"HH:mm"_s) % u" – "_s % window.to.toString(u"HH:mm"_s));
    if (window.days == 0)
        return QString(day(window.firstDay) % u", "_s % times);
    QStringList days;
    for (int i = 0; i < 7; ++i)
        if (window.days >> i & 1)
            days << m_format.locale().dayName(i + 1, QLocale::ShortFormat);
    const QString weekly = QString((days.size() == 7 ? tr("every day") : days.join(u", "_s)) % u", "_s % times);
    return window.lastDay ? tr("%1, until %2").arg(weekly, day(*window.lastDay)) : weekly;
}

QString MaintenancePhrases::next(const MaintenanceWindow& window, Timestamp now) const
{
    if (!window.enabled)
        return tr("off");
    const auto next = nextOccurrence(window, m_picture.site.site.timeZone, now);
    if (!next)
        return tr("over");
    if (next->from <= now)
        return tr("now, until %1").arg(m_format.shortTime(next->to));
    return QString(m_format.day(next->from) % u", "_s % m_format.shortTime(next->from));
}

} // namespace holdfast
