// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/standing.h"

namespace holdfast::overview {

Mark markOf(Standing standing)
{
    return standing == Standing::Fresh ? Mark::Fresh : standing == Standing::Local ? Mark::Local : Mark::Silent;
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
