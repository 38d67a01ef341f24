// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/expected.h"
#include "app/model/change.h"
#include "app/model/event.h"
#include "app/model/inbox.h"
#include "app/model/intent.h"
#include "app/model/message.h"
#include "app/model/site.h"

#include <QSet>

#include <memory>
#include <optional>
#include <vector>

namespace holdfast {

/// One moment by both clocks. Only ticks decide on silence; the wall clock is for people and for history.
struct Instant
{
    Timestamp now;
    Ticks ticks{0};
};

/// What discovery may add without asking (`--adopt none|all|CONVENTION,…`).
struct Adoption
{
    bool all = false;
    QStringList conventions;

    friend bool operator==(const Adoption&, const Adoption&) = default;
};

/// Reads `none`, `all` or names with commas.
[[nodiscard]] Adoption adoptionNamed(const QString& text);

/// Bounds on what a hostile or broken site may make us keep. What is refused is counted.
struct FleetLimits
{
    int heardDevices = 20'000;
    int pointsPerDevice = 2'000;
    qint64 sampleBytes = 16'000'000; ///< raw messages kept for the inbox, all devices together
};

struct FleetFigures
{
    int devices = 0; ///< adopted
    int points = 0;  ///< of adopted devices
    int heard = 0;   ///< waiting in the inbox
    quint64 refusedDevices = 0;
    quint64 refusedPoints = 0;
    quint64 unreadableValues = 0;
    quint64 readings = 0;
};

/// What a rule did to a newcomer.
struct RuleDecision
{
    DeviceId device;
    DiscoveryRuleId rule;
    DiscoveryAction action = DiscoveryAction::Adopt;
};

/// News for the inbox since it was last asked for.
struct InboxNews
{
    std::vector<InboxEntry> entries;
    std::vector<Device> devices;  ///< those waiting in the inbox, changed
    std::vector<DeviceId> left;
    std::vector<DeviceId> vanished; ///< of those that left: silent for so long that they are not shown at all
};

struct FleetState;

/// The one truth in memory: devices, points, latest readings, presence, identity, topology. No clock, no I/O.
class Fleet
{
public:
    explicit Fleet(Adoption adoption = {}, FleetLimits limits = {});
    ~Fleet();
    Fleet(Fleet&&) noexcept;
    Fleet& operator=(Fleet&&) noexcept;

    /// What was stored. Readings come back with their own time and never better than Stale.
    void restore(std::vector<Device> devices, std::vector<Point> points, const std::vector<Reading>& readings, Changes& changes);

    /// All events of one message.
    void take(const Events& events, const Instant& arrival, Changes& changes);

    /// The raw message behind `events`, kept for devices that wait in the inbox; without events for the device it was proposed for.
    void noteSample(const Message& message, const Events& events);

    void linkChanged(const LinkState& link, const Instant& moment, Changes& changes);
    void brokerRemoved(const BrokerId& broker, const Instant& moment, Changes& changes);

    /// What became late, stale or silent. Costs next to nothing while nothing is due.
    void due(const Instant& moment, Changes& changes);

    /// Adopt, ignore, block, return, rename, move, retire, replace, merge, their undoing, autonomy and discovery's rules. Anything else is Invalid.
    Expected<> apply(const Wish& wish, const Instant& moment, Changes& changes);

    void setSite(const SiteModel& site);
    void restoreDiscovery(std::vector<DiscoveryRule> rules, DiscoverySettings settings);
    [[nodiscard]] std::vector<DiscoveryRule> discoveryRules() const;
    [[nodiscard]] DiscoverySettings discoverySettings() const;
    /// What rules decided since this was last asked.
    [[nodiscard]] std::vector<RuleDecision> takeDecisions();

    /// What can be learnt of a device that announces nothing; nothing for others.
    [[nodiscard]] std::optional<LearnedMapping> learnable(const DeviceId& id) const;
    /// What was learnt is forgotten, and may be learnt again.
    void setLearnable(const DeviceId& id, LearnedMapping mapping);

    /// Every message, before its events are taken: what the broker keeps, and what is renewed.
    void noteTopic(const Message& message, const Events& events);
    /// Topics nobody seems to need, of one broker or of all.
    [[nodiscard]] GhostList ghosts(const BrokerId& broker, Timestamp now) const;
    /// Those of these topics that are ghosts still.
    [[nodiscard]] std::vector<Ghost> ghostsAt(const BrokerId& broker, const QSet<QString>& topics, Timestamp now) const;

    /// Some of the devices that wait in the inbox and changed, longest waiting first.
    [[nodiscard]] InboxNews takeInboxNews(const Instant& moment);
    [[nodiscard]] std::size_t inboxNewsWaiting() const;
    /// Devices heard since they were last told, with their state, longest waiting first: for "last heard 3 s ago", never for decisions.
    [[nodiscard]] std::vector<PresenceChanged> takeHeard(std::size_t most);
    [[nodiscard]] std::size_t heardWaiting() const;

    [[nodiscard]] const Device* device(const DeviceId& id) const; ///< follows aliases of merged devices
    [[nodiscard]] const Point* point(const PointId& id) const;
    [[nodiscard]] std::optional<Reading> reading(const PointId& id) const; ///< with its own quality
    [[nodiscard]] Quality shown(const PointId& id) const;                  ///< with what the way imposes
    [[nodiscard]] std::optional<DeviceState> state(const DeviceId& id) const; ///< reach.broker filled in
    [[nodiscard]] std::vector<DeviceId> devices() const;
    [[nodiscard]] std::vector<PointId> pointsOf(const DeviceId& id) const;
    [[nodiscard]] std::vector<Conflict> conflicts() const;
    [[nodiscard]] std::vector<Topology> topologies() const;
    /// Sources that can write the point, preferred one first.
    [[nodiscard]] std::vector<SourceIndex> sourcesOf(const PointId& id) const;
    [[nodiscard]] FleetFigures figures() const;

private:
    std::unique_ptr<FleetState> m_state;
};

} // namespace holdfast
