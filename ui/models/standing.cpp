// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/standing.h"

namespace holdfast {

Standing standingOf(const DeviceState& shown)
{
    const Reach& reach = shown.reach;
    if (shown.presence == Presence::OnFallback && reach.broker)
        return Standing::Local;
    const bool present = shown.presence == Presence::Online || shown.presence == Presence::Degraded;
    return present && reach.broker && reach.gateway && reach.device && reach.heard ? Standing::Fresh : Standing::Silent;
}

void Tally::count(Standing standing, int sign)
{
    devices += sign;
    (standing == Standing::Fresh ? fresh : standing == Standing::Local ? local : silent) += sign;
}

} // namespace holdfast
