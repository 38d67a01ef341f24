// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/path_rows.h"

#include "ui/look/rule_words.h"
#include "ui/look/trend_lane.h"
#include "ui/look/words.h"
#include "ui/models/lines.h"
#include "ui/overview/standing.h"

#include <algorithm>

namespace holdfast::overview {
namespace {

int rankOf(StripKind kind)
{
    switch (kind) {
    case StripKind::P1: return 0;
    case StripKind::P2: return 1;
    case StripKind::P3: return 2;
    case StripKind::P4: return 3;
    case StripKind::Gap: return 4;
    case StripKind::Local: return 5;
    case StripKind::Unknown: return 6;
    case StripKind::Second: return 7;
    case StripKind::Normal: break;
    }
    return 8;
}

StripKind kindOf(Priority priority)
{
    constexpr std::array kinds{StripKind::P1, StripKind::P2, StripKind::P3, StripKind::P4};
    return priority == Priority::Alert ? StripKind::Second : kinds[static_cast<std::size_t>(priority) - 1];
}

bool isAboutPaths(GapReason reason)
{
    return reason != GapReason::DeviceSilent && reason != GapReason::Thinned && reason != GapReason::Damaged;
}

bool canWitness(const Point& point)
{
    return point.kind == PointKind::Number && point.category == PointCategory::None && point.function == PointFunction::Sensor;
}

constexpr std::size_t mostAsked = 100; ///< devices of a path; of so many one can witness, or none can

bool isFresh(const Picture& picture, const DeviceId& device)
{
    return standingOf(picture.shownState(device)) == Standing::Fresh;
}

/// A number of a device that is there, so that its gaps are the path's and not its own.
PointId witnessOf(const Picture& picture, const std::vector<DeviceId>& devices)
{
    std::optional<std::pair<bool, PointId>> best;
    for (const DeviceId& device : devices) {
        const auto known = picture.pointsOf.constFind(device);
        if (known == picture.pointsOf.constEnd())
            continue;
        const bool fresh = isFresh(picture, device);
        if (best && !fresh && !best->first)
            continue;
        for (const PointId& id : *known)
            if (const auto point = picture.points.constFind(id); point != picture.points.constEnd() && canWitness(*point) && (!best || std::pair(!fresh, id) < *best))
                best = std::pair(!fresh, id);
    }
    return best ? best->second : PointId();
}

bool stillServes(const Picture& picture, const Path& before)
{
    const auto point = picture.points.constFind(before.witness);
    const auto device = point == picture.points.constEnd() ? picture.devices.constEnd() : picture.devices.constFind(point->device);
    if (device == picture.devices.constEnd() || device->membership != Membership::Adopted || !canWitness(*point) || !isFresh(picture, device->id))
        return false;
    return before.gateway ? device->via == before.gateway : device->broker == before.broker;
}

PointId linkPointOf(const Picture& picture, const DeviceId& gateway)
{
    for (const PointId& id : picture.pointsOf.value(gateway))
        if (picture.points.value(id).quantity == Quantity::Enumeration)
            return id;
    return {};
}

bool isNormalPath(const Picture& picture, const Path& path)
{
    return path.gateway ? picture.shownState(*path.gateway).presence == Presence::Online : ownLinkOf(picture, path.broker).status == LinkStatus::Connected;
}

} // namespace

std::vector<StripPart> laidOut(const Interval& whole, const std::vector<StripPart>& found)
{
    std::vector<Timestamp> edges{whole.from, whole.to};
    for (const StripPart& part : found) {
        edges.push_back(std::clamp(part.interval.from, whole.from, whole.to));
        edges.push_back(std::clamp(part.interval.to, whole.from, whole.to));
    }
    std::ranges::sort(edges);
    edges.erase(std::unique(edges.begin(), edges.end()), edges.end());
    std::vector<StripPart> parts;
    for (std::size_t i = 0; i + 1 < edges.size(); ++i) {
        StripPart part{{edges[i], edges[i + 1]}, StripKind::Normal, {}};
        for (const StripPart& candidate : found) {
            const bool covers = candidate.interval.from <= edges[i] && candidate.interval.to >= edges[i + 1];
            if (covers && rankOf(candidate.kind) < rankOf(part.kind)) {
                part.kind = candidate.kind;
                part.label = candidate.label;
            }
        }
        if (!parts.empty() && parts.back().kind == part.kind && parts.back().label == part.label)
            parts.back().interval.to = part.interval.to;
        else
            parts.push_back(part);
    }
    return parts;
}

std::vector<Path> pathsOf(const Picture& picture, const Census& census, std::size_t most, const std::vector<Path>& before)
{
    std::vector<Path> paths;
    for (const BrokerConfig& broker : picture.brokers)
        paths.push_back({broker.id, std::nullopt, nameOf(broker), {}, {}});
    for (const DeviceId& id : census.gateways())
        if (const auto gateway = picture.devices.constFind(id); gateway != picture.devices.constEnd() && gateway->membership == Membership::Adopted)
            paths.push_back({gateway->broker, id, gateway->name, {}, {}});
    const auto inOrder = [](const Path& a, const Path& b) {
        return a.gateway.has_value() != b.gateway.has_value() ? !a.gateway : a.name != b.name ? a.name < b.name : a.gateway < b.gateway;
    };
    std::ranges::sort(paths, inOrder);
    if (paths.size() > most) {
        std::stable_partition(paths.begin(), paths.end(), [&](const Path& path) { return !isNormalPath(picture, path); });
        paths.resize(most);
        std::ranges::sort(paths, inOrder);
    }
    for (Path& path : paths) {
        const auto known = std::ranges::find_if(before, [&](const Path& one) { return one.broker == path.broker && one.gateway == path.gateway; });
        if (known != before.end() && stillServes(picture, *known))
            path.witness = known->witness;
        else
            path.witness = witnessOf(picture, path.gateway ? census.behind(*path.gateway, mostAsked) : census.onBroker(path.broker, mostAsked));
        const PointId link = path.gateway ? linkPointOf(picture, *path.gateway) : PointId();
        path.trend = link.isEmpty() ? path.witness : link;
    }
    return paths;
}

int pathCount(const Picture& picture, const Census& census)
{
    const std::vector<DeviceId> gateways = census.gateways();
    return static_cast<int>(picture.brokers.size() + std::ranges::count_if(gateways, [&](const DeviceId& gateway) { return picture.devices.contains(gateway); }));
}

PathRow PathReader::row(const Path& path, const PathPast& past, const Interval& whole) const
{
    PathRow row;
    row.name = path.name;
    std::vector<StripPart> found;
    addGaps(path, past, found);
    addState(path, whole, row, found);
    addAlarms(path, past, whole, row, found);
    row.state = stateOf(path, whole.to);
    row.isNormal = isNormalPath(m_picture, path) && !row.priority;
    row.parts = laidOut(whole, found);
    return row;
}

void PathReader::addGaps(const Path& path, const PathPast& past, std::vector<StripPart>& found) const
{
    for (const Gap& gap : past.gaps) {
        const bool own = path.gateway || gap.reason != GapReason::GatewayLost; // a gateway's loss is not its broker's
        if (isAboutPaths(gap.reason) && own)
            found.push_back({gap.interval, StripKind::Gap, reasonOf(gap.reason)});
    }
}

void PathReader::addState(const Path& path, const Interval& whole, PathRow& row, std::vector<StripPart>& found) const
{
    if (!path.gateway) {
        const LinkState link = m_picture.links.value(path.broker);
        const LineStanding* line = lineOf(m_picture, path.broker);
        if (isStoodInFor(m_picture, path.broker))
            found.push_back({{line && line->switchedAt ? *line->switchedAt : link.since, whole.to}, StripKind::Second, nameOf(m_picture.brokers.value(link.via))});
        else if (!m_picture.linkUp(path.broker) && isOnlyStandingBy(m_picture, path.broker))
            found.push_back({{link.since, whole.to}, StripKind::Unknown, wordsOf(link.status).word}); // nothing is missing for it
        else if (!m_picture.linkUp(path.broker))
            found.push_back({{link.since, whole.to}, StripKind::Gap, wordsOf(link.status).word});
        return;
    }
    const DeviceState state = m_picture.shownState(*path.gateway);
    if (state.presence == Presence::OnFallback)
        found.push_back({{state.since, whole.to}, StripKind::Local, wordsOf(state.presence).word});
    else if (state.presence == Presence::Offline)
        found.push_back({{state.since, whole.to}, StripKind::Gap, wordsOf(state.presence).word});
    else if (state.presence == Presence::Unknown || state.presence == Presence::Degraded)
        found.push_back({{state.since, whole.to}, state.presence == Presence::Degraded ? StripKind::Second : StripKind::Unknown, wordsOf(state.presence).word});
    row.isNormal = state.presence == Presence::Online;
}

void PathReader::addAlarms(const Path& path, const PathPast& past, const Interval& whole, PathRow& row, std::vector<StripPart>& found) const
{
    const auto isOurs = [&](const std::optional<DeviceId>& device, const std::optional<BrokerId>& broker) {
        return path.gateway ? device == path.gateway : !device && broker == path.broker;
    };
    for (const Alarm& alarm : m_picture.alarms) {
        if (!isOurs(alarm.device, alarm.broker) || !isOpen(alarm))
            continue;
        const QString name = ruleWords(alarm.name);
        found.push_back({{alarm.raisedAt, alarm.flags.active ? whole.to : alarm.clearedAt.value_or(whole.to)}, kindOf(alarm.priority), name});
        if (alarm.flags.active && (!row.priority || alarm.priority < *row.priority)) {
            row.priority = alarm.priority;
            row.shape = shapeStateOf(alarm.flags);
        }
    }
    QHash<OccurrenceId, JournalEntry> begun;
    for (const JournalEntry& entry : past.journal) {
        if (!path.gateway || entry.device != path.gateway || entry.priority == Priority::Alert)
            continue;
        if (entry.kind == JournalKind::Active)
            begun.insert(entry.occurrence, entry);
        const auto begin = begun.constFind(entry.occurrence);
        if (entry.kind == JournalKind::Return && begin != begun.constEnd())
            found.push_back({{begin->sourceTime, entry.sourceTime}, kindOf(entry.priority), ruleWords(entry.name)});
    }
}

QString PathReader::stateOf(const Path& path, Timestamp now) const
{
    if (!path.gateway) {
        const LinkState link = m_picture.links.value(path.broker);
        if (isStoodInFor(m_picture, path.broker))
            return tr("over %1").arg(nameOf(m_picture.brokers.value(link.via)));
        if (m_picture.linkUp(path.broker) && isOnlyStandingBy(m_picture, path.broker))
            return tr("stands by");
        if (m_picture.linkUp(path.broker))
            return link.roundTrip ? tr("%1 ms").arg(m_format.count(link.roundTrip->count())) : wordsOf(LinkStatus::Connected).word;
        return tr("%1, %2").arg(wordsOf(link.status).word, m_format.age(link.since, now));
    }
    const DeviceState state = m_picture.shownState(*path.gateway);
    const PointId link = linkPointOf(m_picture, *path.gateway);
    const Reading shown = m_picture.shown(link);
    const bool known = !link.isEmpty() && shown.value.index() != 0 && state.presence != Presence::Offline && state.presence != Presence::Unknown;
    const QString word = known ? toText(shown.value) : wordsOf(state.presence).word;
    return state.presence == Presence::Online ? word : tr("%1, %2").arg(word, m_format.age(state.since, now));
}

} // namespace holdfast::overview
