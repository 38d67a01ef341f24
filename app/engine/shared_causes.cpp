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
    outside.name = names.join(u", "_s);
    return outside;
}

/// Ways whose router tells which one it uses. A way that is not told of now stands as it was last told: silence is no proof that it is back.
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
        if (!uplinks[i].tells)
            continue;
        SharedCause one;
        one.id = uplinks[i].id;
        one.name = uplinks[i].name.isEmpty() ? uplinks[i].id.text() : uplinks[i].name;
        one.tells = uplinks[i].tells;
        if (uses[i].told)
            one.lost = uses[i].use == LinkUse::Lost;
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

std::vector<SharedCause> namedFeeds(const std::vector<PowerFeed>& feeds)
{
    std::vector<SharedCause> named;
    for (const PowerFeed& feed : feeds) {
        SharedCause one;
        one.id = feed.id;
        one.kind = SharedCauseKind::PowerFeed;
        one.name = feed.name.isEmpty() ? feed.id.text() : feed.name;
        const bool isKnown = std::ranges::find(feeds, feed.from, &PowerFeed::id) != feeds.end();
        if (isKnown && feed.holds == 0s && feed.from != feed.id)
            one.from = feed.from; // behind a battery of its own it does not fall with it
        named.push_back(std::move(one));
    }
    return named;
}

/// What hangs on a feed hangs on the one before it, too.
void handOn(std::vector<SharedCause>& feeds)
{
    for (std::size_t depth = 1; depth < feeds.size(); ++depth) {
        for (const SharedCause& feed : std::vector<SharedCause>(feeds)) {
            if (const auto before = std::ranges::find(feeds, feed.from, &SharedCause::id); before != feeds.end())
                before->devices.insert(before->devices.end(), feed.devices.begin(), feed.devices.end());
        }
        for (SharedCause& feed : feeds) {
            std::ranges::sort(feed.devices);
            feed.devices.erase(std::unique(feed.devices.begin(), feed.devices.end()), feed.devices.end());
        }
    }
}

std::vector<SharedCause> feedsOf(const EngineState& engine)
{
    const std::vector<PowerFeed>& known = engine.continuity.known.model.feeds;
    std::vector<SharedCause> feeds = namedFeeds(known);
    if (feeds.empty())
        return feeds;
    for (const DeviceId& id : engine.fleet.devices()) {
        const Device* device = engine.fleet.device(id);
        if (device == nullptr || device->membership != Membership::Adopted)
            continue;
        for (std::size_t i = 0; i < feeds.size(); ++i) {
            if (hangsOn(known[i], *device))
                feeds[i].devices.push_back(id);
        }
    }
    for (SharedCause& feed : feeds)
        std::ranges::sort(feed.devices);
    handOn(feeds);
    return feeds;
}

std::vector<SharedCause> sharedCausesOf(const EngineState& engine)
{
    std::vector<SharedCause> causes = feedsOf(engine);
    if (SharedCause outside = outsideOf(engine); outside.brokers.size() > 1)
        causes.push_back(std::move(outside));
    causes.insert(causes.end(), engine.execution.alarms.begin(), engine.execution.alarms.end());
    causes.insert(causes.end(), engine.failover.alarms.begin(), engine.failover.alarms.end());
    return causes;
}

} // namespace

void sharedCausesDue(EngineStep& step)
{
    EngineState& engine = step.engine;
    ContinuityKept& kept = engine.continuity;
    const bool tells = std::ranges::any_of(kept.known.model.uplinks, [](const Uplink& uplink) { return uplink.tells.has_value(); });
    if ((!kept.sharedStale && !tells) || (kept.lastShared >= Ticks(0) && step.moment.ticks - kept.lastShared < sharedLookedAt))
        return;
    const bool isFirst = std::exchange(kept.lastShared, step.moment.ticks) < Ticks(0);
    std::vector<SharedCause> causes = toldUplinks(engine);
    if (std::exchange(kept.sharedStale, false))
        kept.concluded = sharedCausesOf(engine);
    causes.insert(causes.end(), kept.concluded.begin(), kept.concluded.end());
    if (causes == kept.shared && !isFirst) // alarms of an earlier run wait for the first word
        return;
    kept.shared = causes;
    engine.alarms.sharedCausesChanged(causes, step.moment.now, step.moment.ticks, engine.news);
}

} // namespace holdfast
