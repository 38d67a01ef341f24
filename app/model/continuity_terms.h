// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/model/ids.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <chrono>
#include <optional>
#include <vector>

/// What keeps working when something is lost, and how we know. Words for people are the ui's: here stand codes, numbers, and the engineer's own texts (plain, hostile).
namespace holdfast {

using CriticalFunctionId = Id<struct CriticalFunctionTag>;
using DependencyNodeId = Id<struct DependencyNodeTag>; ///< "device:<DeviceId>", "broker:<BrokerId>", "uplink:…", "cloud:…", "feed:…", "switch:…"

/// What may be lost. The columns of the matrix; Time stands in the drawer.
enum class Loss : quint8 { Broker, Gateway, Uplink, Cloud, Power, Time };
inline constexpr std::array allLosses{Loss::Broker, Loss::Gateway, Loss::Uplink, Loss::Cloud, Loss::Power, Loss::Time};

enum class DependencyKind : quint8 { Device, MeshRouter, Gateway, Switch, Uplink, Broker, Cloud, PowerFeed };
enum class FoundBy : quint8 { Discovery, Engineer };

/// Something that can fail. It works while it works itself and, of each kind of link that leaves it, at least one leads to something that works.
struct DependencyNode
{
    DependencyNodeId id;
    DependencyKind kind = DependencyKind::Device;
    QString name;
    FoundBy foundBy = FoundBy::Discovery;
    std::optional<DeviceId> device;
    std::optional<BrokerId> broker;
    std::optional<SpaceId> space;
    std::chrono::seconds holds{0}; ///< it goes on for this long after its feeds are gone (own battery, UPS)
    bool up = true;                ///< as last heard; for showing: what depends on what does not change with it
    int dependants = 0;            ///< devices that fall with it: filled by the analysis

    friend bool operator==(const DependencyNode&, const DependencyNode&) = default;
};

/// Data and Mesh are one need: the way to the broker. Power and Service (a cloud it cannot do without) are needs of their own.
enum class DependencyLinkKind : quint8 { Data, Power, Mesh, Service };
enum class LinkUse : quint8 { Active, Standby, Lost };

/// `from` needs `to`, or another one of the same need.
struct DependencyLink
{
    DependencyNodeId from;
    DependencyNodeId to;
    DependencyLinkKind kind = DependencyLinkKind::Data;
    LinkUse use = LinkUse::Active;
    int quality = -1; ///< of a radio link, 0 to 255; -1: not told
    int order = 0;    ///< order of use among the ways of one need
    FoundBy foundBy = FoundBy::Discovery;
    bool bridge = false; ///< the radio network falls apart without it: filled by the analysis

    friend bool operator==(const DependencyLink&, const DependencyLink&) = default;
};

enum class CureKind : quint8 {
    None, MainsRouter, SecondGateway, SecondUplink, SecondSwitch, SecondBroker, LocalControl, SecondFeed
};

/// The cheapest thing that gives the dependants a second way.
struct Cure
{
    CureKind kind = CureKind::None;
    std::optional<SpaceId> space;  ///< of a router or gateway: where most of the dependants stand
    DependencyNodeId beside;       ///< what it stands in for
    int helps = 0;                 ///< dependants that would have a second way

    friend bool operator==(const Cure&, const Cure&) = default;
};

/// Something whose loss alone takes others with it.
struct SinglePoint
{
    DependencyNodeId node;
    std::vector<DependencyNodeId> dependants;  ///< devices only, by id; in a picture at most the first `dependantsShown`
    int count = 0;                             ///< of all dependants
    std::vector<CriticalFunctionId> functions; ///< that have a device among them
    std::optional<DependencyNodeId> shares;    ///< a switch or feed it needs alone …
    std::vector<DependencyNodeId> sharedWith;  ///< … and the other carriers that fall with that
    Cure cure;

    friend bool operator==(const SinglePoint&, const SinglePoint&) = default;
};

/// What a function does. Unaffected: nothing it needs hangs on that. Unknown: nobody said.
enum class Behaviour : quint8 { Unknown, Unaffected, WorksLocally, Limited, Stops };

/// What the engineer says happens. Works or is limited: for `buffer`, then it stops. Stops: what it serves stays good for `buffer` (thermal mass). No buffer: for good.
struct DeclaredBehaviour
{
    Behaviour behaviour = Behaviour::Unknown;
    QString words;
    std::optional<std::chrono::seconds> buffer;
    QString claimedBy;                   ///< who says so, where it is no more than said: a vendor, a person; empty: nobody
    std::optional<Timestamp> claimedAt;

    friend bool operator==(const DeclaredBehaviour&, const DeclaredBehaviour&) = default;
};

/// What a function lives on while cut off: a stored list, a schedule, a battery. Good while it is renewed in time.
struct FunctionBuffer
{
    QString name;
    std::optional<Timestamp> renewed;                 ///< when it was last brought up to date; nothing: not told
    std::optional<std::chrono::seconds> good;         ///< how long it is good after that; nothing: it does not age

    friend bool operator==(const FunctionBuffer&, const FunctionBuffer&) = default;
};

/// Something the site must go on doing.
struct CriticalFunction
{
    CriticalFunctionId id;
    QString name;
    int weight = 1;                  ///< 1 to 3
    QString normal;                  ///< what it does while all is well
    std::vector<DeviceId> devices;
    std::vector<PointId> points;     ///< their devices count as well
    std::vector<SpaceId> spaces;     ///< where it works; where neither devices, points nor nodes are named, every device there counts
    std::vector<DependencyNodeId> nodes; ///< the engineer's own nodes that do it
    std::array<DeclaredBehaviour, allLosses.size()> losses; ///< by Loss
    std::vector<FunctionBuffer> buffers;
    std::optional<std::chrono::seconds> timeToSafe; ///< the most it may take from the loss to its fallback
    bool draft = false;              ///< proposed, nobody has looked at it yet
    QString proposal;                ///< of a proposed one: its code ("heating-floor"); the ui has words for it while it is a draft
    QString place;                   ///< of a proposed one: floor label or room

    friend bool operator==(const CriticalFunction&, const CriticalFunction&) = default;
};

/// How we know. From weakest to best; None: known to stop, or it was tried and failed.
enum class EvidenceKind : quint8 { None, Unknown, Claimed, Configured, Proven };
enum class EvidenceSource : quint8 { Nobody, Drill, TwinDrill, RealOutage, BackFill, ReadBack, Vendor, Person, Structure };

/// A device as it was when the evidence was taken.
struct DeviceStamp
{
    DeviceId device;
    QString firmware;
    QByteArray configHash;          ///< of what was deployed to it; empty: nothing
    std::optional<DeviceId> parent; ///< what it was heard through

    friend bool operator==(const DeviceStamp&, const DeviceStamp&) = default;
};

/// One thing we know of a function under a loss. Never changed afterwards: it expires by comparison.
struct Evidence
{
    CriticalFunctionId function;
    Loss loss = Loss::Broker;
    EvidenceKind kind = EvidenceKind::Unknown;
    EvidenceSource source = EvidenceSource::Nobody;
    Timestamp at;
    QString reference;                        ///< the drill, the outage, the vendor's page
    std::vector<DeviceStamp> devices;
    std::optional<std::chrono::milliseconds> tookToSafe; ///< from the loss to the fallback, the slowest device

    friend bool operator==(const Evidence&, const Evidence&) = default;
};

/// Why proven evidence is worth no more than configured.
enum class EvidenceFault : quint8 { None, TooOld, FirmwareChanged, ConfigChanged, ParentMoved, NotAllDevices, FromTheFuture };

struct ReadinessCell
{
    Loss loss = Loss::Broker;
    DeclaredBehaviour declared;              ///< Unaffected where nothing is declared and nothing of it hangs on that
    EvidenceKind evidence = EvidenceKind::Unknown;
    EvidenceSource source = EvidenceSource::Nobody;
    std::optional<Timestamp> at;             ///< of the evidence that counts
    QString reference;
    EvidenceFault fault = EvidenceFault::None;
    std::optional<std::chrono::milliseconds> tookToSafe;
    int touched = 0;                         ///< devices of the function that hang on what is lost
    bool counts = true;                      ///< a fallback can answer it: it decides whether the function is proven

    friend bool operator==(const ReadinessCell&, const ReadinessCell&) = default;
};

/// The ways out of what carries a function.
enum class SecondPath : quint8 { Unknown, Lost, Single, OnBackup, Healthy };
enum class FunctionStatus : quint8 { NoFallback, Untested, Proven };

enum class GapKind : quint8 { NoFallback, Failed, NeverTested, Expired, TooSlow, BufferMissing, BufferStale, AllPathsLost, OnBackup, SinglePath, PathUnknown };

/// What keeps a function from full marks. The first of a function is its worst.
struct ReadinessGap
{
    GapKind kind = GapKind::NoFallback;
    std::optional<Loss> loss;
    int priority = 4;                               ///< 3 or 4, as alarms are drawn
    std::optional<std::chrono::milliseconds> value; ///< seconds it took, age of the buffer, age of the proof
    std::optional<std::chrono::milliseconds> limit;
    QString name;                                   ///< of the buffer

    friend bool operator==(const ReadinessGap&, const ReadinessGap&) = default;
};

/// One row of the matrix.
struct FunctionReadiness
{
    CriticalFunctionId function;
    QString name;
    QString proposal;
    QString place;
    int weight = 1;
    QString normal;
    bool draft = false;
    int devices = 0;
    std::array<ReadinessCell, allLosses.size()> cells; ///< by Loss
    Loss weakest = Loss::Broker;                       ///< its worst cell
    FunctionStatus status = FunctionStatus::Untested;
    std::optional<Timestamp> lastProven;               ///< newest proof that still counts
    std::optional<Timestamp> oldestProof;              ///< oldest among the cells that count; nothing unless all are proven
    SecondPath path = SecondPath::Unknown;
    std::array<bool, 4> parts{};                       ///< fallback defined, proven within 90 days, second path healthy, buffers good
    std::vector<ReadinessGap> gaps;

    friend bool operator==(const FunctionReadiness&, const FunctionReadiness&) = default;
};

/// 0.4 fallback defined + 0.3 proven within 90 days + 0.2 second path healthy + 0.1 buffers good (look.md §8.6).
inline constexpr std::array readinessWeights{0.4, 0.3, 0.2, 0.1};
inline constexpr std::chrono::days provenForScore{90};
inline constexpr std::chrono::days provenForWord{180};
inline constexpr double readinessTarget = 85;

/// The score with its formula: score = 100 · earned / weights. Nothing to count: no score.
struct Readiness
{
    std::optional<double> score;      ///< 0 to 100
    double earned = 0;                ///< Σ w_f · Σ part · its weight
    double weights = 0;               ///< Σ w_f
    std::array<double, 4> parts{};    ///< what each part gives of its 40, 30, 20, 10
    int functions = 0;
    int proven = 0;
    int untested = 0;
    int noFallback = 0;
    int drafts = 0;                   ///< among the untested and those without fallback
    std::optional<CriticalFunctionId> weakest; ///< the function with the worst cell, heaviest first
    Loss weakestLoss = Loss::Broker;
    EvidenceKind weakestEvidence = EvidenceKind::Unknown;
    std::optional<double> formerly;   ///< the score before what is going on now; whoever keeps it fills it in
    std::optional<Timestamp> formerlyAt;

    friend bool operator==(const Readiness&, const Readiness&) = default;
};

} // namespace holdfast
