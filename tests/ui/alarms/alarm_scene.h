// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/support/example_site.h"

namespace holdfast {

/// Of the example site's alarms, changed by hand.
[[nodiscard]] inline Alarm exampleAlarm(const char* id)
{
    return exampleSite().alarms.value(AlarmId(QString::fromLatin1(id)));
}

[[nodiscard]] inline Delta withAlarms(const std::vector<Alarm>& alarms)
{
    Delta delta;
    for (const Alarm& alarm : alarms)
        delta.alarms.insert(alarm.id, alarm);
    return delta;
}

/// A cause with three effects: the gateway, and what is silent behind it.
[[nodiscard]] inline Delta gatewayWithEffects()
{
    std::vector<Alarm> all{exampleAlarm("gw3")};
    all.front().hides = 3;
    for (int i = 0; i < 3; ++i) {
        Alarm effect = exampleAlarm("battery");
        effect.id = AlarmId(QStringLiteral("silent-%1").arg(i));
        effect.occurrence = OccurrenceId(QStringLiteral("silent-%1#1").arg(i));
        effect.name = QStringLiteral("Device silent");
        effect.flags = {true, true};
        effect.flags.suppressedByDesign = true;
        effect.causedBy = all.front().occurrence;
        all.push_back(effect);
    }
    return withAlarms(all);
}

} // namespace holdfast
