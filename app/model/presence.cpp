// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/presence.h"

namespace holdfast {

QString nameOf(Presence presence)
{
    constexpr const char* names[] = {"Unknown", "Online", "Degraded", "OnFallback", "Offline"};
    return QLatin1String(names[static_cast<int>(presence)]);
}

DeviceState throughBroker(DeviceState state, bool linkUp)
{
    state.reach.broker = state.reach.broker && linkUp;
    if (state.reach.broker)
        return state;
    state.presence = Presence::Unknown;
    state.evidence = PresenceEvidence::BrokerLost;
    return state;
}

} // namespace holdfast
