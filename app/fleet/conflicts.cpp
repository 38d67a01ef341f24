// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/identity.h"
#include "app/fleet/state.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace holdfast {
namespace {

constexpr std::ptrdiff_t mostConflicts = 16; ///< shown of one identifier

bool counts(const FleetState& fleet, quint32 number)
{
    if (number == nobody || !fleet.devices[number].alive)
        return false;
    const Membership membership = fleet.devices[number].device.membership;
    return membership == Membership::Heard || membership == Membership::Adopted; // on all others a person has decided
}

enum class Voices : quint8 { None, Remembered, Live };

/// Whether the device goes by this identifier by somebody's word, or only by what we remember of it.
Voices voicesFor(const FleetState& fleet, quint32 device, const Identifier& identifier)
{
    Voices voices = Voices::None;
    for (const quint32 number : fleet.devices[device].claims) {
        const ClaimEntry& claim = fleet.claims[number];
        if (std::ranges::find(claim.claim.identifiers, identifier) == claim.claim.identifiers.end())
            continue;
        if (!claim.pinned)
            return Voices::Live;
        voices = Voices::Remembered;
    }
    return voices;
}

bool stands(const FleetState& fleet, const Conflict& conflict)
{
    const quint32 first = fleet.deviceById.value(conflict.first, nobody);
    const quint32 second = fleet.deviceById.value(conflict.second, nobody);
    if (!counts(fleet, first) || !counts(fleet, second))
        return false;
    const Voices one = voicesFor(fleet, first, conflict.identifier);
    const Voices other = voicesFor(fleet, second, conflict.identifier);
    if (one == Voices::None || other == Voices::None || (one != Voices::Live && other != Voices::Live))
        return false;
    const Device& a = fleet.devices[first].device;
    const Device& b = fleet.devices[second].device;
    return (fleet.devices[first].byHand && fleet.devices[second].byHand) || !mayBeSame(a.manufacturer, b.manufacturer) || !mayBeSame(a.model, b.model);
}

} // namespace

void addConflict(Turn& turn, const Identifier& identifier, quint32 first, quint32 second, const QString& reason)
{
    FleetState& fleet = turn.fleet;
    Conflict conflict{identifier, fleet.devices[first].device.id, fleet.devices[second].device.id, reason};
    if (conflict.second < conflict.first)
        std::swap(conflict.first, conflict.second);
    const auto alike = std::ranges::count_if(fleet.conflicts, [&](const Conflict& known) { return known.identifier == identifier; });
    const auto isKnown = [&](const Conflict& known) { return known.identifier == identifier && known.first == conflict.first && known.second == conflict.second; };
    const bool enough = alike >= mostConflicts || fleet.conflicts.size() >= 10'000;
    if (enough || conflict.first == conflict.second || std::ranges::any_of(fleet.conflicts, isKnown))
        return;
    fleet.conflicts.push_back(conflict);
    turn.changes.push_back(ConflictFound{conflict});
}

void renameInConflicts(Turn& turn, const DeviceId& former, const DeviceId& now)
{
    for (Conflict& conflict : turn.fleet.conflicts) {
        if (conflict.first != former && conflict.second != former)
            continue;
        turn.changes.push_back(ConflictEnded{conflict});
        (conflict.first == former ? conflict.first : conflict.second) = now;
        if (conflict.second < conflict.first)
            std::swap(conflict.first, conflict.second);
        turn.changes.push_back(ConflictFound{conflict});
    }
}

void reviewConflicts(Turn& turn)
{
    FleetState& fleet = turn.fleet;
    if (!std::exchange(fleet.conflictsAged, false) || fleet.conflicts.empty())
        return;
    std::vector<Conflict> standing;
    for (Conflict& conflict : fleet.conflicts) {
        if (stands(fleet, conflict))
            standing.push_back(std::move(conflict));
        else
            turn.changes.push_back(ConflictEnded{std::move(conflict)});
    }
    fleet.conflicts = std::move(standing);
}

} // namespace holdfast
