// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/fleet.h"
#include "app/fleet/identity.h"
#include "app/fleet/state.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace holdfast {
namespace {

quint32 proposalDevice(Turn& turn, const ProposalHeard& proposal, DeviceClaim claim)
{
    FleetState& fleet = turn.fleet;
    std::ranges::sort(claim.identifiers);
    if (claim.identifiers.empty())
        claim.identifiers = {{QString(topicType), proposal.topic}};
    for (const quint32 known : fleet.claimsByValue.value(claim.identifiers.front().value)) {
        if (fleet.claims[known].claim == claim && !fleet.claims[known].pinned)
            return fleet.claims[known].device;
    }
    const auto number = static_cast<quint32>(fleet.claims.size());
    ClaimEntry entry;
    entry.used = true;
    entry.claim = std::move(claim);
    fleet.claims.push_back(std::move(entry));
    for (const Identifier& identifier : fleet.claims[number].claim.identifiers)
        fleet.claimsByValue[identifier.value].push_back(number);
    sortOut(turn, number);
    return fleet.claims[number].device;
}

} // namespace

/// Never a point by itself: what a message nobody claims looks like, for the inbox only.
void take(Turn& turn, const ProposalHeard& proposal)
{
    FleetState& fleet = turn.fleet;
    const quint32 number = proposalDevice(turn, proposal, proposal.device);
    if (number == nobody)
        return;
    if (!proposal.mapping.points.empty())
        fleet.learnable.insert(number, proposal.mapping);
    if (fleet.devices[number].declared)
        return;
    DeviceEntry& entry = fleet.devices[number];
    entry.guess = std::max(entry.guess, proposal.confidence);
    if (entry.device.broker.isEmpty())
        entry.device.broker = proposal.broker;
    if (!proposal.convention.isEmpty() && !entry.device.conventions.contains(proposal.convention))
        entry.device.conventions.append(proposal.convention);
    entry.proposed = proposal.points;
    if (entry.proposed.size() > static_cast<std::size_t>(fleet.limits.pointsPerDevice))
        entry.proposed.resize(static_cast<std::size_t>(fleet.limits.pointsPerDevice));
    noteInbox(fleet, number);
}

void take(Turn&, const DiscoveryFault&) {}
void take(Turn&, const Ask&) {}
void take(Turn&, const AnswerHeard&) {}

Adoption adoptionNamed(const QString& text)
{
    const QString wanted = text.trimmed();
    if (wanted.compare("all"_L1, Qt::CaseInsensitive) == 0)
        return {true, {}};
    if (wanted.isEmpty() || wanted.compare("none"_L1, Qt::CaseInsensitive) == 0)
        return {};
    QStringList conventions;
    for (const QString& name : wanted.split(u',', Qt::SkipEmptyParts))
        conventions.append(name.trimmed());
    return {false, conventions};
}

Fleet::Fleet(Adoption adoption, FleetLimits limits)
    : m_state(std::make_unique<FleetState>())
{
    m_state->adoption = std::move(adoption);
    m_state->limits = limits;
}

Fleet::~Fleet() = default;
Fleet::Fleet(Fleet&&) noexcept = default;
Fleet& Fleet::operator=(Fleet&&) noexcept = default;

void Fleet::take(const Events& events, const Instant& arrival, Changes& changes)
{
    Turn turn{*m_state, arrival, changes};
    noteClock(*m_state, arrival);
    noteSpokesmen(*m_state, events);
    for (const Event& event : events)
        std::visit([&](const auto& one) { holdfast::take(turn, one); }, event);
    if (!m_state->dirty.empty())
        settle(turn);
}

Expected<> Fleet::apply(const Wish& wish, const Instant& moment, Changes& changes)
{
    Turn turn{*m_state, moment, changes};
    const Expected<> done = applyWish(turn, wish);
    settle(turn);
    reviewConflicts(turn);
    reviewTopologies(turn);
    return done;
}

void Fleet::setSite(const SiteModel& site)
{
    m_state->spaces.clear();
    for (const Space& space : site.spaces)
        m_state->spaces.emplace_back(space.name.simplified().toCaseFolded(), space);
}

} // namespace holdfast
