// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/site_words.h"

#include <QDateTime>

#include <algorithm>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

QString placeOf(const Device& device, const SiteModel& site)
{
    const Space* space = device.space ? spaceOf(site, *device.space) : nullptr;
    if (space == nullptr)
        return device.suggestedArea;
    const Floor* floor = floorOf(site, space->floor);
    return floor == nullptr || floor->label.isEmpty() ? space->name : QString(floor->label % u", "_s % space->name);
}

QString nameOf(const Device& device)
{
    return device.name.isEmpty() ? device.id.text() : device.name;
}

QString alarmName(const QString& name, const ReportWords& words)
{
    return name.isEmpty() ? name : words.translate("rules", name.toUtf8().constData());
}

QString eventWords(JournalKind kind, const ReportWords& words)
{
    constexpr const char* texts[] = {"Raised", "Returned", "Acknowledged", "Reset", "Shelved", "Back from the shelf", "Suppressed by its cause", "No longer suppressed", "Taken out of service",
                                     "Back in service", "Note", "Rule changed", "Alarm flood", "Gap in the data", "Was exceeded while nobody looked", "Event", "Diagnostic"};
    return words.translate("holdfast::Words", texts[static_cast<std::size_t>(kind)]);
}

QString presenceWords(Presence presence, const ReportWords& words)
{
    constexpr const char* texts[] = {"Unknown", "Fresh", "Degraded", "Local", "Silent"};
    return words.translate("holdfast::Words", texts[static_cast<std::size_t>(presence)]);
}

bool isWithinHours(const Site& site, Timestamp at, const QTimeZone& zone)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count(), zone);
    const OccupiedHours& hours = site.occupied[static_cast<std::size_t>(local.date().dayOfWeek() - 1)];
    if (hours.from == hours.to || std::ranges::find(site.holidays, local.date()) != site.holidays.end())
        return false;
    return hours.from < hours.to ? local.time() >= hours.from && local.time() < hours.to : local.time() >= hours.from || local.time() < hours.to;
}

} // namespace holdfast
