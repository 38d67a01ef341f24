// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/standing.h"

namespace holdfast::overview {

Standing standingOf(const DeviceState& shown)
{
    const Reach& reach = shown.reach;
    if (shown.presence == Presence::OnFallback && reach.broker)
        return Standing::Local;
    const bool present = shown.presence == Presence::Online || shown.presence == Presence::Degraded;
    return present && reach.broker && reach.gateway && reach.device && reach.heard ? Standing::Fresh : Standing::Silent;
}

Mark markOf(Standing standing)
{
    return standing == Standing::Fresh ? Mark::Fresh : standing == Standing::Local ? Mark::Local : Mark::Silent;
}

void Tally::count(Standing standing)
{
    ++devices;
    ++(standing == Standing::Fresh ? fresh : standing == Standing::Local ? local : silent);
}

Tally tallyOf(const Picture& picture)
{
    Tally tally;
    for (auto device = picture.devices.cbegin(); device != picture.devices.cend(); ++device)
        if (device->membership == Membership::Adopted)
            tally.count(standingOf(picture.shownState(device.key())));
    return tally;
}

bool isOpen(const Alarm& alarm)
{
    const AlarmLabel label = labelOf(alarm.flags);
    const bool put = label == AlarmLabel::Normal || label == AlarmLabel::Shelved || label == AlarmLabel::Suppressed || label == AlarmLabel::OutOfService;
    return alarm.priority != Priority::Alert && !put;
}

bool isWorse(const Alarm& a, const Alarm& b)
{
    if (a.flags.active != b.flags.active)
        return a.flags.active;
    if (a.priority != b.priority)
        return a.priority < b.priority;
    if (a.flags.acked != b.flags.acked)
        return !a.flags.acked;
    return a.raisedAt != b.raisedAt ? a.raisedAt > b.raisedAt : a.id < b.id;
}

} // namespace holdfast::overview
