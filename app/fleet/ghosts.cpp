// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/fleet.h"
#include "app/fleet/state.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace holdfast {
namespace {

constexpr std::size_t mostListed = 2'000;
constexpr auto longSilence = 24h; ///< what was not renewed for so long is worth a look

/// Why nobody needs the topics of this device any more; nothing for one that is in order, or not known for long enough.
const char* troubleWith(const FleetState& fleet, quint32 number, Timestamp since, Timestamp now)
{
    const DeviceEntry& entry = fleet.devices[number];
    if (entry.device.membership == Membership::Retired)
        return "retired";
    if (entry.device.membership == Membership::Blocked)
        return "blocked";
    if (now - since < longSilence)
        return nullptr;
    if (entry.heard == never && entry.saidThere == never)
        return "never-spoke";
    return entry.silent || entry.gone ? "silent" : nullptr;
}

struct Suspicion
{
    GhostKind kind = GhostKind::State;
    const char* why = nullptr;
};

bool livesElsewhere(const FleetState& fleet, const KeptTopic& topic)
{
    const quint32 point = topic.source == nobody ? nobody : fleet.sources[topic.source].point;
    return point != nobody && fleet.points[point].heard != never;
}

Suspicion suspect(const FleetState& fleet, const KeptTopic& topic, const QString& text, Timestamp now)
{
    const bool known = topic.device != nobody && fleet.devices[topic.device].alive;
    if (known) {
        const char* trouble = troubleWith(fleet, topic.device, topic.since, now);
        const bool left = !trouble && now - topic.since >= longSilence && livesElsewhere(fleet, topic);
        return left ? Suspicion{GhostKind::Orphan, "renamed"} : Suspicion{GhostKind::State, trouble};
    }
    const bool lonely = now - topic.since >= longSilence && !fleet.ghosts.hasLiveNeighbour(topic.broker, text);
    return {GhostKind::State, lonely ? "not-renewed" : nullptr};
}

Ghost ghostOf(const FleetState& fleet, const KeptTopic& topic, QString text, const Suspicion& suspicion)
{
    Ghost ghost{topic.broker, std::move(text), suspicion.kind, QString::fromLatin1(suspicion.why), topic.since, true, topic.bytes, {}};
    if (topic.device != nobody && fleet.devices[topic.device].alive)
        ghost.device = fleet.devices[topic.device].device.id;
    return ghost;
}

using Announcements = QHash<std::pair<BrokerId, QString>, std::optional<Ghost>>;

/// One announcement may declare many points: it is a ghost when no device that is in order stands behind any of them.
void addAnnouncement(const FleetState& fleet, const SourceEntry& source, Timestamp now, Announcements& found)
{
    const quint32 device = source.claim == nobody ? nobody : fleet.claims[source.claim].device;
    if (device == nobody || source.topic.isEmpty())
        return;
    const Timestamp since = fleet.devices[device].device.firstSeen.value_or(now);
    const char* trouble = troubleWith(fleet, device, since, now);
    const std::pair key(source.broker, source.topic);
    const auto known = found.find(key);
    if (!trouble)
        found.insert(key, std::nullopt);
    else if (known == found.end())
        found.insert(key, Ghost{source.broker, source.topic, GhostKind::Config, QString::fromLatin1(trouble), since, true, 0, fleet.devices[device].device.id});
}

} // namespace

void Fleet::noteTopic(const Message& message, const Events& events)
{
    quint32 device = nobody;
    quint32 source = nobody;
    for (std::size_t i = 0; message.retained && i < events.size() && device == nobody; ++i) {
        if (std::holds_alternative<PointDeclared>(events[i]) || std::holds_alternative<DeviceDeclared>(events[i]))
            return; // announcements are known by their sources
        device = deviceOfEvent(*m_state, events[i]);
        const auto* heard = std::get_if<ValueHeard>(&events[i]);
        source = heard ? numberOf(heard->source) : nobody;
    }
    m_state->ghosts.note(message, device, source);
}

GhostList Fleet::ghosts(const BrokerId& broker, Timestamp now) const
{
    GhostList list;
    list.at = now;
    list.complete = m_state->ghosts.isComplete();
    Announcements announcements;
    for (const SourceEntry& source : m_state->sources) {
        if (broker.isEmpty() || source.broker == broker)
            addAnnouncement(*m_state, source, now, announcements);
    }
    for (std::optional<Ghost>& ghost : announcements) {
        if (ghost)
            list.ghosts.push_back(std::move(*ghost));
    }
    for (const KeptTopic& topic : m_state->ghosts.kept()) {
        if (!broker.isEmpty() && topic.broker != broker)
            continue;
        QString text = QString::fromUtf8(topic.topic);
        const Suspicion suspicion = suspect(*m_state, topic, text, now);
        if (suspicion.why)
            list.ghosts.push_back(ghostOf(*m_state, topic, std::move(text), suspicion));
    }
    list.found = static_cast<int>(list.ghosts.size());
    std::ranges::sort(list.ghosts, [](const Ghost& a, const Ghost& b) { return a.broker != b.broker ? a.broker < b.broker : a.topic < b.topic; });
    if (list.ghosts.size() > mostListed)
        list.ghosts.resize(mostListed);
    return list;
}

std::vector<Ghost> Fleet::ghostsAt(const BrokerId& broker, const QSet<QString>& topics, Timestamp now) const
{
    std::vector<Ghost> found;
    Announcements announcements;
    for (const SourceEntry& source : m_state->sources) {
        if (source.broker == broker && topics.contains(source.topic))
            addAnnouncement(*m_state, source, now, announcements);
    }
    for (std::optional<Ghost>& ghost : announcements) {
        if (ghost)
            found.push_back(std::move(*ghost));
    }
    for (const QString& text : topics) {
        const KeptTopic* topic = announcements.contains({broker, text}) ? nullptr : m_state->ghosts.find(broker, text);
        const Suspicion suspicion = topic ? suspect(*m_state, *topic, text, now) : Suspicion{};
        if (suspicion.why)
            found.push_back(ghostOf(*m_state, *topic, text, suspicion));
    }
    return found;
}

} // namespace holdfast
