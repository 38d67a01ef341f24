// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/fleet.h"
#include "app/fleet/identity.h"
#include "app/fleet/state.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace holdfast {
namespace {

constexpr quint32 mostSources = 4'000'000; ///< a number beyond this is a mistake, not a site

bool welcomes(const FleetState& fleet, const QString& convention)
{
    return fleet.adoption.all || fleet.adoption.conventions.contains(convention, Qt::CaseInsensitive);
}

} // namespace

void take(Turn& turn, const PointDeclared& declared)
{
    FleetState& fleet = turn.fleet;
    const quint32 source = numberOf(declared.source);
    if (source >= mostSources)
        return;
    if (source >= fleet.sources.size())
        fleet.sources.resize(source + 1);
    SourceEntry& entry = fleet.sources[source];
    entry.convention = declared.convention;
    entry.uniqueId = declared.uniqueId;
    entry.topic = declared.discoveryTopic;
    entry.broker = declared.broker;
    entry.mayBeGone = declared.hasAvailability;
    const quint32 claim = claimFor(turn, source, declared.device);
    if (claim == nobody)
        return;
    const quint32 number = fleet.claims[claim].device;
    DeviceEntry& device = fleet.devices[number];
    device.declared = true;
    if (!device.device.conventions.contains(declared.convention)) {
        device.device.conventions.append(declared.convention);
        device.device.conventions.sort();
        tellDevice(turn, number);
    }
    attach(turn, source, declared.point, number);
    const bool undecided = fleet.devices[number].device.membership == Membership::Heard && !fleet.devices[number].frozen; // whom a person put back stays in the inbox
    if (undecided && welcomes(fleet, declared.convention))
        adopt(turn, number);
}

void take(Turn& turn, const PointWithdrawn& withdrawn)
{
    FleetState& fleet = turn.fleet;
    const quint32 source = numberOf(withdrawn.source);
    if (source >= fleet.sources.size())
        return;
    const quint32 point = fleet.sources[source].point;
    const quint32 device = point == nobody ? nobody : fleet.points[point].device;
    if (withdrawn.keepSettings && device != nobody) {
        freeze(turn, device); // another topic will claim it: its id stays
        fleet.points[point].frozen = true;
    }
    detach(turn, source);
    fleet.sources[source].available.reset();
    if (point != nobody && fleet.points[point].device != nobody && fleet.points[point].sources.empty() && fleet.points[point].reading.quality != Quality::NeverSeen)
        setQuality(turn, point, worse(fleet.points[point].reading.quality, Quality::Stale));
    releaseClaim(turn, source);
    if (device != nobody)
        markDirty(fleet, device);
}

namespace {

quint32 proposalDevice(Turn& turn, const ProposalHeard& proposal, DeviceClaim claim)
{
    FleetState& fleet = turn.fleet;
    std::ranges::sort(claim.identifiers);
    if (claim.identifiers.empty())
        claim.identifiers = {{QString(topicType), proposal.topic}};
    for (const quint32 known : fleet.claimsByValue.value(claim.identifiers.front().value)) {
        if (fleet.claims[known].claim == claim)
            return nobody;
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
    if (number == nobody || fleet.devices[number].declared)
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
void take(Turn&, const DeviceDeclared&) {}
void take(Turn&, const DeviceAlertHeard&) {}
void take(Turn&, const TopologyHeard&) {}
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
    return done;
}

void Fleet::setSite(const SiteModel& site)
{
    m_state->spaces.clear();
    for (const Space& space : site.spaces)
        m_state->spaces.emplace_back(space.name.simplified().toCaseFolded(), space);
}

} // namespace holdfast
