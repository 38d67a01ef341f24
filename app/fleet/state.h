// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fleet/fleet.h"
#include "app/fleet/ghost_ledger.h"
#include "app/fleet/rhythm.h"
#include "app/fleet/wheel.h"

#include <QHash>
#include <QSet>

#include <deque>
#include <utility>
#include <vector>

namespace holdfast {

inline constexpr quint32 nobody = 0xFFFF'FFFF;
inline constexpr Ticks never{-1};

/// One distinct claim and all sources that make it.
struct ClaimEntry
{
    DeviceClaim claim;
    std::vector<quint32> sources;
    quint32 device = nobody;
    bool pinned = false; ///< what we know ourselves of a frozen device
    bool glued = false;  ///< keeps together what an operator merged
    bool used = false;
};

/// One declared leaf of one convention, by its SourceIndex.
struct SourceEntry
{
    QString convention;
    QString uniqueId;
    QString topic;
    QString property; ///< its own name of the leaf, whatever the point is called by those who lead
    BrokerId broker;
    quint64 reads = 0;  ///< where its value stands, as its declaration says
    quint64 writes = 0; ///< where its commands go
    quint32 claim = nobody;
    quint32 point = nobody;
    bool mayBeGone = false; ///< its publisher tells when it is
    bool ofDevice = false;  ///< it speaks of the device itself, not of a point
    bool said = false;      ///< what its point shows is its last word
    Timestamp saidAt;       ///< when it said it
    std::optional<bool> available;
};

/// A message of a device to people, under the device's own name for it.
struct DeviceAlert
{
    QString name;
    QString text;
};

/// What only a source has that speaks of the device itself.
struct DeviceSource
{
    QString needs;
    std::vector<DeviceAlert> alerts;
};

/// What a box that was replaced had declared, should it get its place back.
struct BoxedLeaf
{
    quint32 source = nobody;
    quint32 claim = nobody;
    Point declared;
};

/// Whether a point tells of the device's own program.
enum class Version : quint8 { None, Installed, Latest };

struct PointEntry
{
    Point point;
    Reading reading;
    std::vector<quint32> sources; ///< the one whose facts count stands first
    QString leaf;                 ///< the publisher's own name of the leaf
    Rhythm rhythm;
    Timestamp stamped;            ///< the last time it got from us, not from its publisher
    Ticks heard = never;
    Ticks wakes = never;          ///< its one valid entry in the wheel
    quint32 device = nobody;
    quint32 lastSource = nobody;
    quint32 spokenBy = nobody;    ///< whose word the reading is, live or kept by a broker
    bool frozen = false;          ///< history or a person may hang on its id
    bool unavailable = false;
    Version version = Version::None;
};

/// What a source takes along when it goes to another point: its word, and when it was heard.
struct Carried
{
    Reading reading;
    Rhythm rhythm;
    Timestamp stamped;
    Ticks heard = never;
    bool unavailable = false;
};

struct DeviceEntry
{
    Device device;
    DeviceState state;
    std::vector<quint32> points;
    std::vector<quint32> claims;
    std::vector<quint32> children;
    Rhythm rhythm;
    Ticks heard = never;
    Ticks burst = never;      ///< start of the messages that count as one
    Ticks wakes = never;
    Ticks graceFrom = never;  ///< when its broker came back
    Ticks saidGone = never;   ///< when its publisher last said it is gone
    Ticks saidThere = never;
    Ticks gatewayGone = never;
    quint32 via = nobody;
    quint32 pin = nobody;     ///< its own claim once frozen
    bool alive = true;
    bool frozen = false;
    bool byHand = false;      ///< a person decided on it
    bool named = false;       ///< a person gave its name
    bool gone = false;        ///< by its publisher's word
    bool silent = false;
    bool overdue = false;     ///< longer silent than 2.5 intervals
    bool unheard = false;     ///< not heard since its broker came back
    bool retainedWord = false;
    bool wordNews = false;    ///< its publisher said something of its availability
    bool dirty = false;
    bool heardNews = false;
    bool inboxNews = false;
    // for the inbox
    std::vector<SampleMessage> samples; ///< a few: oldest first
    quint64 messages = 0;
    Ticks firstMessage = never;
    Ticks lastMessage = never;
    std::optional<Timestamp> lastSeen;
    std::vector<Point> proposed; ///< what an undeclared message looks like
    double guess = 0;         ///< confidence of a proposal nobody declared
    bool declared = false;
    bool hasValues = false;
    bool vanished = false;    ///< out of the inbox until it speaks again
    bool toJudge = false;     ///< by discovery's rules
};

struct LinkEntry
{
    LinkState link;
    Ticks upSince = never;
    BrokerId carriedBy;     ///< by whom it was last up: its own broker or one that stands in
    bool elsewhere = false; ///< another broker than before carries: what it kept may be older than what is known
};

/// All that the fleet knows. Numbers are dense and never reused within a run.
struct FleetState
{
    Adoption adoption;
    FleetLimits limits;
    FleetFigures figures;
    std::vector<ClaimEntry> claims;
    std::vector<SourceEntry> sources;
    std::vector<PointEntry> points;
    std::vector<DeviceEntry> devices;
    QHash<QString, std::vector<quint32>> claimsByValue; ///< identifier value → claims that list it
    QHash<QString, std::vector<quint32>> claimsByVia;   ///< claims whose gateway has this identifier
    QHash<DeviceId, quint32> deviceById;
    QHash<DeviceId, DeviceId> aliases;
    QHash<PointId, quint32> pointById;
    QHash<BrokerId, LinkEntry> links;
    std::vector<Conflict> conflicts;
    bool conflictsAged = false;      ///< something changed on which they may rest
    std::vector<Topology> topologies;
    bool topologyAged = false;       ///< who is who may have changed
    QHash<quint32, DeviceSource> deviceSources;
    QHash<DeviceId, std::vector<BoxedLeaf>> boxed; ///< by the id of the box
    bool leavesWait = false;         ///< there may be points that nobody declares now
    std::vector<quint32> spokenFor;  ///< points whose preferred source speaks in the message at hand, sorted
    std::vector<DiscoveryRule> rules; ///< in the order they were made
    DiscoverySettings discovery;
    std::vector<RuleDecision> decisions;
    std::vector<quint32> newcomers;  ///< to be judged by the rules
    Ticks lastJudged = never;
    Ticks lastVanished = never;
    std::deque<quint32> vanished;
    QHash<quint32, LearnedMapping> learnable; ///< what was made of the topics of a device that announces nothing
    GhostLedger ghosts;
    std::vector<quint32> dirty;      ///< devices whose presence is to be judged anew
    std::deque<quint32> heardNews;
    std::vector<quint32> inboxNews;
    std::vector<DeviceId> leftInbox;
    std::deque<quint32> sampleOrder;
    qint64 sampleBytes = 0;
    std::vector<std::pair<QString, Space>> spaces; ///< by folded name
    Wheel wheel;
    Ticks graceFrom = never; ///< when the program itself came back
    Ticks lastDue = never;
    std::optional<Ticks> wallOffset; ///< wall clock minus ticks
    std::optional<Ticks> formerOffset;
};

/// One call into the fleet: what is known, when, and where the news go.
struct Turn
{
    FleetState& fleet;
    Instant moment;
    Changes& changes;
};

// fleet.cpp
void take(Turn& turn, const ProposalHeard& proposal);
void take(Turn& turn, const DiscoveryFault& fault);
void take(Turn& turn, const Ask& ask);
void take(Turn& turn, const AnswerHeard& answer);

// announcements.cpp
void take(Turn& turn, const PointDeclared& declared);
void take(Turn& turn, const DeviceDeclared& declared);
void take(Turn& turn, const PointWithdrawn& withdrawn);
void welcomeAny(Turn& turn, quint32 device); ///< where a convention that speaks of it may add devices without asking
[[nodiscard]] quint32 deviceOf(const FleetState& fleet, quint32 source); ///< whose point or word it is; nobody for none
[[nodiscard]] QString needsOf(const FleetState& fleet, const DeviceEntry& entry);

// alerts.cpp
void take(Turn& turn, const DeviceAlertHeard& heard);
void takeBackAlerts(Turn& turn, quint32 source, quint32 device);
void tellAlerts(Turn& turn, quint32 device);

// topology.cpp
void take(Turn& turn, const TopologyHeard& heard);
void reviewTopologies(Turn& turn);

// conflicts.cpp
void addConflict(Turn& turn, const Identifier& identifier, quint32 first, quint32 second, const QString& reason);
void renameInConflicts(Turn& turn, const DeviceId& former, const DeviceId& now);
void reviewConflicts(Turn& turn); ///< those that are over are told as ended

// precedence.cpp: whose word counts where several speak of one point
[[nodiscard]] int precedenceOf(const QString& convention);
[[nodiscard]] bool precedes(const FleetState& fleet, quint32 source, quint32 other);
void noteSpokesmen(FleetState& fleet, const Events& events);
[[nodiscard]] bool isSpokesman(const FleetState& fleet, quint32 source, Ticks now);

// autonomy.cpp, facts.cpp: what follows from what is known
inline constexpr QLatin1String autonomyByOperator{"operator"};
void inferAutonomy(FleetState& fleet, quint32 device);
[[nodiscard]] Expected<> setAutonomy(Turn& turn, const SetAutonomy& wish);
[[nodiscard]] bool saysOfItself(const Point& point);
void reviewFacts(Turn& turn, quint32 device);
void findOwnPoints(const FleetState& fleet, DeviceEntry& entry);
[[nodiscard]] Version versionOf(const Point& point);
void takeVersion(Turn& turn, quint32 device, Version version, const Value& value);

// rules.cpp
[[nodiscard]] Expected<> saveRule(Turn& turn, const SaveDiscoveryRule& wish);
[[nodiscard]] Expected<> removeRule(Turn& turn, const RemoveDiscoveryRule& wish);
void judgeNewcomers(Turn& turn);

// vanishing.cpp
void noteSign(FleetState& fleet, quint32 device, Ticks now); ///< it spoke
void letVanish(Turn& turn);

// claims.cpp: identity
[[nodiscard]] quint32 claimFor(Turn& turn, quint32 source, DeviceClaim claim); ///< joins the source to it; nobody where the bounds refuse it
void releaseClaim(Turn& turn, quint32 source);
void sortOut(Turn& turn, quint32 claim);           ///< decides anew which devices the claims around this one speak of
void refreshFacts(Turn& turn, quint32 device);     ///< after its claims changed
void rename(Turn& turn, quint32 device);           ///< gives the id its claims ask for, unless it is frozen
void moveClaim(Turn& turn, quint32 claim, quint32 device);
[[nodiscard]] quint32 newDevice(Turn& turn, const BrokerId& broker, const QString& convention);
void forgetIfEmpty(Turn& turn, quint32 device);
void freeze(Turn& turn, quint32 device);
void pin(FleetState& fleet, quint32 device);
void link(Turn& turn, quint32 device);             ///< finds its gateway, and those it is the gateway of

// leaves.cpp: points and their names
void attach(Turn& turn, quint32 source, const Point& declared, quint32 device);
void detach(Turn& turn, quint32 source);
void renamePoints(Turn& turn, quint32 device);
void tellPoint(Turn& turn, quint32 point);

// carrying.cpp: whose word a reading is, and how it goes along with who said it
void noteWord(Turn& turn, PointEntry& entry, quint32 source, const Value& value); ///< before the reading is written
void noteUnspoken(Turn& turn, const PointEntry& entry, quint32 source, const Value& value); ///< another speaks for the point
[[nodiscard]] Carried carriedBy(const FleetState& fleet, quint32 source);
void putDown(Turn& turn, quint32 source, Carried&& carried); ///< where nothing newer is known
void loseVoice(Turn& turn, quint32 point, quint32 source); ///< a source has left it
void carryOver(Turn& turn, quint32 source, const Point& declared, quint32 device); ///< to a point of another device
void tellReading(Turn& turn, quint32 point);

// values.cpp
void take(Turn& turn, const ValueHeard& heard);
void take(Turn& turn, const ValueUnreadable& heard);
void setQuality(Turn& turn, quint32 point, Quality quality);
void staleBefore(Turn& turn, quint32 device, Ticks moment);
void noteClock(FleetState& fleet, const Instant& moment);

// presence.cpp
void take(Turn& turn, const AvailabilityHeard& heard);
void noteHeard(Turn& turn, quint32 device);
void markDirty(FleetState& fleet, quint32 device);
void settle(Turn& turn);
[[nodiscard]] bool linkUp(const FleetState& fleet, const BrokerId& broker);

// silence.cpp
void watchPoint(FleetState& fleet, quint32 point);
void watchDevice(FleetState& fleet, quint32 device);
void wake(Turn& turn, const Wheel::Entry& entry);

// members.cpp
void adopt(Turn& turn, quint32 device);
void setAside(Turn& turn, quint32 device, Membership membership);
void setMembership(Turn& turn, quint32 device, Membership membership);
void tellEverything(Turn& turn, quint32 device);
void tellDevice(Turn& turn, quint32 device);
[[nodiscard]] Expected<> applyWish(Turn& turn, const Wish& wish);

// replacing.cpp, merging.cpp
[[nodiscard]] Expected<> replaceDevice(Turn& turn, const ReplaceDevice& wish);
[[nodiscard]] Expected<> takeBackReplacement(Turn& turn, const TakeBackReplacement& wish);
[[nodiscard]] Expected<> mergeDevices(Turn& turn, const MergeDevices& wish);
[[nodiscard]] Expected<> splitDevice(Turn& turn, const SplitDevice& wish);
void dropPin(FleetState& fleet, quint32 device);
void moveClaims(Turn& turn, quint32 from, quint32 to);

// inbox.cpp
[[nodiscard]] const Space* spaceSaid(const FleetState& fleet, const QString& text); ///< the space a publisher's words mean; nullptr for none
void noteInbox(FleetState& fleet, quint32 device);
void leaveInbox(FleetState& fleet, quint32 device);
[[nodiscard]] quint32 deviceOfEvent(const FleetState& fleet, const Event& event);
[[nodiscard]] InboxEntry inboxEntryOf(const FleetState& fleet, quint32 device, Ticks now);

[[nodiscard]] inline quint32 numberOf(SourceIndex source)
{
    return static_cast<quint32>(source);
}

[[nodiscard]] quint32 findDevice(const FleetState& fleet, const DeviceId& id);

} // namespace holdfast
