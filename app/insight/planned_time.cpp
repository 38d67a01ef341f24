// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/insight/planned_time.h"

#include "app/insight/site_calendar.h"

#include <algorithm>

namespace holdfast {
namespace {

/// Windows for some rules only hide alarms; the device is expected to be there.
bool isAbout(const MaintenanceWindow& window, const Picture& picture, const Device& device)
{
    if (!window.enabled || !window.rules.empty())
        return false;
    if (window.devices.empty() && window.spaces.empty())
        return true;
    const bool isNamed = std::ranges::any_of(window.devices, [&](const DeviceId& id) { return id == device.id || picture.isBehind(device.id, id); });
    return isNamed || (device.space && std::ranges::find(window.spaces, *device.space) != window.spaces.end());
}

} // namespace

Spans plannedTime(const Picture& picture, const Device& device, const Interval& interval)
{
    std::vector<Interval> planned;
    const Site& site = picture.site.site;
    for (const MaintenanceWindow& window : picture.maintenance) {
        if (!isAbout(window, picture, device) || isEmpty(interval))
            continue;
        const SiteCalendar calendar(site);
        for (const SiteDay& day : calendar.days({interval.from - std::chrono::hours(24), interval.to})) {
            if (const auto lasts = lastsAt(window, site.timeZone, calendar.momentOf(day.date, window.from)))
                planned.push_back(cut(*lasts, interval));
        }
    }
    return united(std::move(planned));
}

} // namespace holdfast
