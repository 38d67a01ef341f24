// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alarm/scopes.h"
#include "app/continuity/graph_inputs.h"
#include "app/engine/engine_state.h"

#include <algorithm>

namespace holdfast {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

constexpr Ticks sharedLookedAt = 1s;

QString nameOf(const BrokerConfig& broker)
{
    return broker.name.isEmpty() ? broker.host : broker.name;
}

bool isOfTheSite(const Uplink& uplink)
{
    return uplink.of.isEmpty();
}

/// All ways out together: which of them a broker outside is reached by nobody tells.
SharedCause outsideOf(const EngineState& engine)
{
    SharedCause outside;
    outside.id = DependencyNodeId(u"uplink:site"_s);
    QStringList names;
    for (const BrokerConfig& broker : engine.brokers) {
        if (!broker.embedded && !isOnSite(broker.host))
            outside.brokers.push_back(broker.id);
    }
    std::ranges::sort(outside.brokers);
    for (const Uplink& uplink : engine.continuity.known.model.uplinks) {
        if (isOfTheSite(uplink))
            names.append(uplink.name.isEmpty() ? uplink.id.text() : uplink.name);
    }
    if (names.isEmpty()) {
        for (const BrokerId& broker : outside.brokers)
            names.append(nameOf(engine.brokers.value(broker)));
    }
    outside.name = names.join(u", "_s);
    return outside;
}

/// A way whose router tells which one it uses.
std::vector<SharedCause> toldUplinks(const EngineState& engine)
{
    const std::vector<Uplink>& uplinks = engine.continuity.known.model.uplinks;
    QHash<PointId, Reading> readings;
    for (const Uplink& uplink : uplinks) {
        const auto reading = uplink.tells ? engine.fleet.reading(*uplink.tells) : std::nullopt;
        if (reading && isGood(engine.fleet.shown(*uplink.tells)))
            readings.insert(*uplink.tells, *reading);
    }
    const std::vector<UplinkUse> uses = usesOf(uplinks, readings);
    std::vector<SharedCause> told;
    for (std::size_t i = 0; i < uplinks.size(); ++i) {
        if (!uses[i].told)
            continue;
        SharedCause one;
        one.id = uplinks[i].id;
        one.name = uplinks[i].name.isEmpty() ? uplinks[i].id.text() : uplinks[i].name;
        one.lost = uses[i].use == LinkUse::Lost;
        one.tells = uplinks[i].tells;
        told.push_back(std::move(one));
    }
    return told;
}

bool hangsOn(const PowerFeed& feed, const Device& device)
{
    if (std::ranges::count(feed.feeds, nodeOf(device.id)) > 0)
        return true;
    const bool isThere = device.space && std::ranges::count(feed.spaces, *device.space) > 0;
    return isThere && !hasOwnBattery(device);
}

/// What goes on for a while by its own battery does not say when its feed is gone.
std::vector<SharedCause> feedsOf(const EngineState& engine)
{
    std::vector<SharedCause> feeds;
    for (const PowerFeed& feed : engine.continuity.known.model.feeds) {
        SharedCause one;
        one.id = feed.id;
        one.kind = SharedCauseKind::PowerFeed;
        one.name = feed.name.isEmpty() ? feed.id.text() : feed.name;
        feeds.push_back(std::move(one));
    }
    if (feeds.empty())
        return feeds;
    for (const DeviceId& id : engine.fleet.devices()) {
        const Device* device = engine.fleet.device(id);
        if (device == nullptr || device->membership != Membership::Adopted)
            continue;
        for (std::size_t i = 0; i < feeds.size(); ++i) {
            if (hangsOn(engine.continuity.known.model.feeds[i], *device))
                feeds[i].devices.push_back(id);
        }
    }
    for (SharedCause& feed : feeds)
        std::ranges::sort(feed.devices);
    std::erase_if(feeds, [](const SharedCause& feed) { return feed.devices.empty(); });
    return feeds;
}

std::vector<SharedCause> sharedCausesOf(const EngineState& engine)
{
    std::vector<SharedCause> causes = feedsOf(engine);
    if (SharedCause outside = outsideOf(engine); outside.brokers.size() > 1)
        causes.push_back(std::move(outside));
    return causes;
}

/// A way that is not told of any more stands as it was last told: silence is no proof that it is back.
void keepLastTold(std::vector<SharedCause>& told, const ContinuityKept& kept)
{
    for (const SharedCause& before : kept.shared) {
        const auto isSame = [&](const SharedCause& one) { return one.id == before.id; };
        const auto known = std::ranges::find(kept.known.model.uplinks, before.id, &Uplink::id);
        if (before.lost && known != kept.known.model.uplinks.end() && known->tells && std::ranges::none_of(told, isSame))
            told.push_back(before);
    }
}

} // namespace

void sharedCausesDue(EngineStep& step)
{
    EngineState& engine = step.engine;
    ContinuityKept& kept = engine.continuity;
    const bool tells = !kept.known.model.uplinks.empty();
    if ((!kept.sharedStale && !tells) || (kept.lastShared >= Ticks(0) && step.moment.ticks - kept.lastShared < sharedLookedAt))
        return;
    kept.lastShared = step.moment.ticks;
    std::vector<SharedCause> causes = toldUplinks(engine);
    keepLastTold(causes, kept);
    if (std::exchange(kept.sharedStale, false))
        kept.concluded = sharedCausesOf(engine);
    causes.insert(causes.end(), kept.concluded.begin(), kept.concluded.end());
    if (causes == kept.shared)
        return;
    kept.shared = causes;
    engine.alarms.sharedCausesChanged(causes, step.moment.now, step.moment.ticks, engine.news);
}

} // namespace holdfast
