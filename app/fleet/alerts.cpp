// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/state.h"

#include <algorithm>

namespace holdfast {
namespace {

constexpr std::size_t alertsOfOne = 50; ///< a device that invents names for its messages is heard so far
constexpr qsizetype nameKept = 100;
constexpr qsizetype textKept = 500;

void tellAlert(Turn& turn, quint32 device, const DeviceAlert& alert)
{
    const Device& known = turn.fleet.devices[device].device;
    if (known.membership == Membership::Adopted)
        turn.changes.push_back(DeviceAlertChanged{known.id, alert.name, alert.text});
}

} // namespace

void take(Turn& turn, const DeviceAlertHeard& heard)
{
    FleetState& fleet = turn.fleet;
    const quint32 source = numberOf(heard.source);
    const quint32 device = deviceOf(fleet, source);
    const auto own = fleet.deviceSources.find(source);
    if (device == nobody || own == fleet.deviceSources.end())
        return;
    DeviceAlert alert{heard.alert.left(nameKept), heard.text.simplified().left(textKept)};
    const auto known = std::ranges::find(own->alerts, alert.name, &DeviceAlert::name);
    const bool isKnown = known != own->alerts.end();
    if (isKnown ? known->text == alert.text : alert.text.isEmpty() || own->alerts.size() >= alertsOfOne)
        return;
    if (alert.text.isEmpty())
        own->alerts.erase(known);
    else if (isKnown)
        *known = alert;
    else
        own->alerts.push_back(alert);
    if (!heard.retained)
        noteHeard(turn, device);
    tellAlert(turn, device, alert);
}

void takeBackAlerts(Turn& turn, quint32 source, quint32 device)
{
    const auto own = turn.fleet.deviceSources.find(source);
    if (own == turn.fleet.deviceSources.end())
        return;
    for (DeviceAlert& alert : std::exchange(own->alerts, {})) {
        alert.text.clear();
        tellAlert(turn, device, alert);
    }
}

void tellAlerts(Turn& turn, quint32 device)
{
    const FleetState& fleet = turn.fleet;
    for (const quint32 claim : fleet.devices[device].claims) {
        for (const quint32 source : fleet.claims[claim].sources) {
            const auto own = fleet.deviceSources.constFind(source);
            if (own == fleet.deviceSources.constEnd())
                continue;
            for (const DeviceAlert& alert : own->alerts)
                tellAlert(turn, device, alert);
        }
    }
}

} // namespace holdfast
