// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/site/harbour_1406.h"

#include <array>

namespace holdfast::site::harbour1406 {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

struct Leftover
{
    const char* topic;
    GhostKind kind;
    const char* why;
    std::chrono::hours old;
    bool older;
    qint64 bytes;
};

constexpr std::array leftovers{
    Leftover{"homeassistant/binary_sensor/2-14-desk-7/occupancy/config", GhostKind::Config, "never-spoke", 24h * 12, true, 412},
    Leftover{"homeassistant/sensor/3-09-th/temperature/config", GhostKind::Config, "retired", 24h * 33, false, 538},
    Leftover{"homeassistant/switch/desk-lamp-117/config", GhostKind::Config, "blocked", 24h * 40, true, 377},
    Leftover{"harbour/3.09-TH/state", GhostKind::State, "silent", 24h * 33, false, 96},
    Leftover{"harbour/boardroom-old/state", GhostKind::Orphan, "renamed", 24h * 19, false, 58},
    Leftover{"sensors/freezer/temperature", GhostKind::State, "not-renewed", 71h, true, 5},
};

GhostList leftoversNow()
{
    GhostList list;
    for (const Leftover& one : leftovers)
        list.ghosts.push_back({BrokerId(u"embedded"_s), QLatin1String(one.topic), one.kind, QLatin1String(one.why), now - one.old, one.older, one.bytes, std::nullopt});
    list.found = static_cast<int>(list.ghosts.size());
    list.at = now - 2s;
    return list;
}

/// An edge node that has sent data before anybody heard its birth.
void addUnborn(Delta& delta)
{
    Device device;
    device.id = DeviceId(u"sparkplug-harbour-roof-pv-1"_s);
    device.identifiers = {{u"sparkplug"_s, u"Harbour/Roof/PV-1"_s}};
    device.name = device.announcedName = u"Roof PV-1"_s;
    device.broker = BrokerId(u"embedded"_s);
    device.conventions = {u"sparkplug"_s};
    device.firstSeen = now - 4min;
    device.needs = u"rebirth"_s;
    InboxEntry entry;
    entry.device = device.id;
    entry.parts = {{30, u"discovery"_s}};
    entry.confidence = 30;
    entry.convention = u"sparkplug"_s;
    entry.needs = device.needs;
    entry.firstSeen = now - 4min;
    entry.lastSeen = now - 9s;
    entry.messagesPerMinute = 6;
    entry.samples = {{u"spBv1.0/Harbour/DDATA/Roof/PV-1"_s, QByteArray("alias 4: 3182.5, alias 7: 41.2"), now - 9s}};
    DeviceState state;
    state.presence = Presence::Online;
    state.evidence = PresenceEvidence::Heard;
    state.since = now - 4min;
    state.lastHeard = now - 9s;
    delta.states.insert(device.id, state);
    delta.inbox.insert(device.id, entry);
    delta.devices.insert(device.id, device);
}

} // namespace

void addFinds(Delta& delta)
{
    delta.ghosts = leftoversNow();
    delta.conflicts = {{{u"mac"_s, u"00:12:4b:00:30:70:00:01"_s}, DeviceId(u"gw4_0x00124b0030700001"_s), DeviceId(u"unknown-7f21"_s), u"manufacturer or model differ"_s}};
    DiscoveryRule rule;
    rule.id = DiscoveryRuleId(u"desk-lamps"_s);
    rule.manufacturer = u"Lumenhall"_s;
    rule.name = u"desk-lamp-*"_s;
    rule.action = DiscoveryAction::Ignore;
    delta.discoveryRules.insert(rule.id, rule);
    addUnborn(delta);
}

} // namespace holdfast::site::harbour1406
