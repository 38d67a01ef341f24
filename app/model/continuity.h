// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/expected.h"
#include "app/model/continuity_terms.h"
#include "app/model/value.h"

#include <QStringList>

/// What the engineer says of the site, and what the page is shown.
namespace holdfast {

enum class UplinkKind : quint8 { Ethernet, Wifi, Mobile, Mesh, Satellite, Other };

/// A way out: of one gateway to its broker, or of the site to whatever lies outside. Those of one gateway stand in the order of use.
struct Uplink
{
    DependencyNodeId id;                    ///< "uplink:…"
    QString name;
    UplinkKind kind = UplinkKind::Ethernet;
    DependencyNodeId of;                    ///< the gateway, switch or device that uses it; empty: the whole site
    DependencyNodeId through;               ///< what it runs over (a switch, another gateway); empty: nothing of ours
    QString detail;                         ///< the engineer's words: "SW-3E port 7", "€ 0.02/MB"
    std::optional<PointId> tells;           ///< a point that names the way in use …
    QString word;                           ///< … and what it says when it is this one
    LinkUse use = LinkUse::Standby;         ///< where no point tells

    friend bool operator==(const Uplink&, const Uplink&) = default;
};

/// A supply that may fail, and what hangs on it. Devices on a battery of their own hang on none.
struct PowerFeed
{
    DependencyNodeId id;             ///< "feed:…"
    QString name;
    DependencyNodeId from;           ///< the feed it is fed by; empty: the street
    std::chrono::seconds holds{0};   ///< a UPS: for how long after that is gone
    std::vector<DependencyNodeId> feeds;
    std::vector<SpaceId> spaces;     ///< everything in them that lives on mains

    friend bool operator==(const PowerFeed&, const PowerFeed&) = default;
};

/// Whatever needs `node` may use `by` instead: a second broker, a standby gateway.
struct StandIn
{
    DependencyNodeId node;
    DependencyNodeId by;

    friend bool operator==(const StandIn&, const StandIn&) = default;
};

/// What the engineer knows better than discovery.
struct NodeOverride
{
    DependencyNodeId node;
    QString name;                               ///< empty: as found
    std::optional<std::chrono::seconds> holds;
    bool hidden = false;                        ///< it is no part of this

    friend bool operator==(const NodeOverride&, const NodeOverride&) = default;
};

/// A link that discovery found and that is not one.
struct CutLink
{
    DependencyNodeId from;
    DependencyNodeId to;

    friend bool operator==(const CutLink&, const CutLink&) = default;
};

/// The engineer's whole document: edited as a whole, compared as a whole, kept as JSON.
struct ContinuityModel
{
    std::vector<CriticalFunction> functions;
    std::vector<DependencyNode> nodes;  ///< of the engineer: switches, clouds, devices that speak to nobody here
    std::vector<Uplink> uplinks;
    std::vector<PowerFeed> feeds;
    std::vector<StandIn> standIns;
    std::vector<DependencyLink> links;  ///< besides those found
    std::vector<NodeOverride> overrides;
    std::vector<CutLink> cuts;

    friend bool operator==(const ContinuityModel&, const ContinuityModel&) = default;
};

/// Invalid: a doubled or empty id, a weight outside 1 to 3, a negative time, more than anybody writes.
[[nodiscard]] Expected<> checked(const ContinuityModel& model);

/// A document as it was read, and the members nobody here knows ("functions[3].colour"): they are not kept, so whoever reads says so.
struct ContinuityDocument
{
    ContinuityModel model;
    QStringList unknown;

    friend bool operator==(const ContinuityDocument&, const ContinuityDocument&) = default;
};

[[nodiscard]] QByteArray toJson(const ContinuityModel& model);
/// Corrupt: no JSON, another format, a member of the wrong kind. Invalid: a later version, or what checked() refuses.
[[nodiscard]] Expected<ContinuityDocument> continuityFromJson(const QByteArray& json);

[[nodiscard]] QByteArray toJson(const Evidence& evidence);
[[nodiscard]] Expected<Evidence> evidenceFromJson(const QByteArray& json);

[[nodiscard]] DependencyNodeId nodeOf(const DeviceId& device);
[[nodiscard]] DependencyNodeId nodeOf(const BrokerId& broker);

/// Stable names for files: "broker", "works-locally", "proven", "mesh-router", …
[[nodiscard]] QString nameOf(Loss loss);
[[nodiscard]] QString nameOf(Behaviour behaviour);
[[nodiscard]] QString nameOf(EvidenceKind kind);
[[nodiscard]] QString nameOf(EvidenceSource source);
[[nodiscard]] QString nameOf(DependencyKind kind);
[[nodiscard]] QString nameOf(DependencyLinkKind kind);
[[nodiscard]] QString nameOf(LinkUse use);
[[nodiscard]] QString nameOf(UplinkKind kind);

/// What becomes of a function some time after a loss.
struct FunctionEffect
{
    CriticalFunctionId function;
    Behaviour behaviour = Behaviour::Unknown;
    Loss cause = Loss::Broker; ///< what of it is lost; the worst where several are
    int lost = 0;              ///< devices of it that have fallen
    int devices = 0;

    friend bool operator==(const FunctionEffect&, const FunctionEffect&) = default;
};

inline constexpr std::array<std::chrono::seconds, 4> lossMoments{std::chrono::seconds(0), std::chrono::minutes(5), std::chrono::hours(1), std::chrono::hours(24)};

/// What is gone this long after a loss. Only devices, by id.
struct LossEffect
{
    std::chrono::seconds after{0};
    std::vector<DependencyNodeId> dark;        ///< without power, or the lost one itself
    std::vector<DependencyNodeId> unreachable; ///< running, but cut off
    std::vector<FunctionEffect> functions;     ///< touched ones only; worst first

    friend bool operator==(const LossEffect&, const LossEffect&) = default;
};

/// "If this is lost you lose …"
struct NodeLoss
{
    DependencyNodeId node;
    std::array<LossEffect, lossMoments.size()> effects; ///< by lossMoments

    friend bool operator==(const NodeLoss&, const NodeLoss&) = default;
};

/// One way of a gateway, as the diagram draws it.
struct PathView
{
    DependencyNodeId node;
    QString name;
    UplinkKind kind = UplinkKind::Ethernet;
    LinkUse use = LinkUse::Standby;
    bool told = false; ///< a point told us; else it is as the engineer wrote it
    QString detail;
    std::optional<Timestamp> since; ///< when the point last spoke

    friend bool operator==(const PathView&, const PathView&) = default;
};

/// The ways of one gateway to its broker, in the order of use.
struct GatewayPaths
{
    DependencyNodeId gateway;
    QString name;
    int devices = 0; ///< behind it
    bool up = true;
    std::optional<BrokerId> broker;
    QString brokerName;
    std::optional<Ticks> roundTrip; ///< to the broker, ours
    SecondPath health = SecondPath::Unknown;
    std::vector<PathView> paths;    ///< empty: nobody told of any

    friend bool operator==(const GatewayPaths&, const GatewayPaths&) = default;
};

/// What an analysis could not take as it was given.
enum class GraphProblem : quint8 { UnknownNode, LoopWithoutGround, TooMany };

struct GraphNote
{
    GraphProblem problem = GraphProblem::UnknownNode;
    DependencyNodeId node;

    friend bool operator==(const GraphNote&, const GraphNote&) = default;
};

/// Everything the page shows. A value of its own: computed aside, handed over whole.
struct ContinuityPicture
{
    std::vector<DependencyNode> nodes;          ///< by id
    std::vector<DependencyLink> links;          ///< by ids
    std::vector<SinglePoint> singlePoints;      ///< most dependants first
    std::vector<NodeLoss> losses;               ///< of what carries others, most dependants first, at most `lossesShown`
    std::vector<FunctionReadiness> functions;   ///< gaps first
    Readiness readiness;
    std::vector<GatewayPaths> gateways;         ///< by name
    std::vector<GraphNote> notes;
    Timestamp at;

    friend bool operator==(const ContinuityPicture&, const ContinuityPicture&) = default;
};

inline constexpr std::size_t lossesShown = 128;
inline constexpr std::size_t dependantsShown = 2'000;

} // namespace holdfast
