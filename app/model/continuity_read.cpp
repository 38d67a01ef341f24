// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/continuity_part.h"

namespace holdfast {
namespace {

using namespace Qt::Literals::StringLiterals;

DeclaredBehaviour readDeclared(ContinuityPart& part)
{
    DeclaredBehaviour declared;
    declared.behaviour = part.one("behaviour"_L1, Behaviour::Unknown);
    declared.words = part.text("words"_L1);
    declared.buffer = part.seconds("buffer"_L1);
    declared.claimedBy = part.text("claimedBy"_L1);
    declared.claimedAt = part.moment("claimedAt"_L1);
    return declared;
}

FunctionBuffer readBuffer(ContinuityPart& part)
{
    return {part.text("name"_L1), part.moment("renewed"_L1), part.seconds("good"_L1)};
}

CriticalFunction readFunction(ContinuityPart& part)
{
    CriticalFunction function;
    function.id = part.id<CriticalFunctionId>("id"_L1);
    function.name = part.text("name"_L1);
    function.weight = part.number("weight"_L1, 1);
    function.normal = part.text("normal"_L1);
    function.devices = part.ids<DeviceId>("devices"_L1);
    function.points = part.ids<PointId>("points"_L1);
    function.spaces = part.ids<SpaceId>("spaces"_L1);
    function.nodes = part.ids<DependencyNodeId>("nodes"_L1);
    if (part.has("losses"_L1)) {
        ContinuityPart losses = part.inside("losses"_L1);
        for (const Loss loss : allLosses) {
            const QByteArray name = nameOf(loss).toLatin1();
            const QLatin1StringView key(name);
            if (!losses.has(key))
                continue;
            ContinuityPart one = losses.inside(key);
            function.losses[static_cast<std::size_t>(loss)] = readDeclared(one);
            one.finish();
        }
        losses.finish();
    }
    function.buffers = part.rows<FunctionBuffer>("buffers"_L1, readBuffer);
    function.timeToSafe = part.seconds("timeToSafe"_L1);
    function.draft = part.flag("draft"_L1);
    function.proposal = part.text("proposal"_L1);
    function.place = part.text("place"_L1);
    return function;
}

DependencyNode readNode(ContinuityPart& part)
{
    DependencyNode node;
    node.id = part.id<DependencyNodeId>("id"_L1);
    node.kind = part.one("kind"_L1, DependencyKind::Device);
    node.name = part.text("name"_L1);
    node.foundBy = FoundBy::Engineer;
    node.device = part.maybe<DeviceId>("device"_L1);
    node.broker = part.maybe<BrokerId>("broker"_L1);
    node.space = part.maybe<SpaceId>("space"_L1);
    node.holds = part.seconds("holds"_L1).value_or(std::chrono::seconds(0));
    return node;
}

Uplink readUplink(ContinuityPart& part)
{
    Uplink uplink;
    uplink.id = part.id<DependencyNodeId>("id"_L1);
    uplink.name = part.text("name"_L1);
    uplink.kind = part.one("kind"_L1, UplinkKind::Ethernet);
    uplink.of = part.id<DependencyNodeId>("of"_L1);
    uplink.through = part.id<DependencyNodeId>("through"_L1);
    uplink.detail = part.text("detail"_L1);
    uplink.tells = part.maybe<PointId>("tells"_L1);
    uplink.word = part.text("word"_L1);
    uplink.use = part.one("use"_L1, LinkUse::Standby);
    return uplink;
}

PowerFeed readFeed(ContinuityPart& part)
{
    PowerFeed feed;
    feed.id = part.id<DependencyNodeId>("id"_L1);
    feed.name = part.text("name"_L1);
    feed.from = part.id<DependencyNodeId>("from"_L1);
    feed.holds = part.seconds("holds"_L1).value_or(std::chrono::seconds(0));
    feed.feeds = part.ids<DependencyNodeId>("feeds"_L1);
    feed.spaces = part.ids<SpaceId>("spaces"_L1);
    return feed;
}

StandIn readStandIn(ContinuityPart& part)
{
    return {part.id<DependencyNodeId>("node"_L1), part.id<DependencyNodeId>("by"_L1)};
}

DependencyLink readLink(ContinuityPart& part)
{
    DependencyLink link;
    link.from = part.id<DependencyNodeId>("from"_L1);
    link.to = part.id<DependencyNodeId>("to"_L1);
    link.kind = part.one("kind"_L1, DependencyLinkKind::Data);
    link.use = part.one("use"_L1, LinkUse::Active);
    link.quality = part.number("quality"_L1, -1);
    link.order = part.number("order"_L1, 0);
    link.foundBy = FoundBy::Engineer;
    return link;
}

NodeOverride readOverride(ContinuityPart& part)
{
    return {part.id<DependencyNodeId>("node"_L1), part.text("name"_L1), part.seconds("holds"_L1), part.flag("hidden"_L1)};
}

CutLink readCut(ContinuityPart& part)
{
    return {part.id<DependencyNodeId>("from"_L1), part.id<DependencyNodeId>("to"_L1)};
}

DeviceStamp readStamp(ContinuityPart& part)
{
    DeviceStamp stamp;
    stamp.device = part.id<DeviceId>("device"_L1);
    stamp.firmware = part.text("firmware"_L1);
    stamp.configHash = QByteArray::fromHex(part.text("configHash"_L1).toLatin1());
    stamp.parent = part.maybe<DeviceId>("parent"_L1);
    return stamp;
}

/// Asked for by whoever opened the document.
void passHead(ContinuityPart& part)
{
    (void)part.text("format"_L1);
    (void)part.amount("version"_L1);
}

} // namespace

Expected<ContinuityDocument> continuityFromJson(const QByteArray& json)
{
    const auto object = continuityObject(json, "holdfast-continuity"_L1, 1);
    if (!object)
        return object.error();
    ContinuityTrouble trouble;
    ContinuityPart part(*object, QString(), trouble);
    passHead(part);
    ContinuityDocument document;
    document.model.functions = part.rows<CriticalFunction>("functions"_L1, readFunction);
    document.model.nodes = part.rows<DependencyNode>("nodes"_L1, readNode);
    document.model.uplinks = part.rows<Uplink>("uplinks"_L1, readUplink);
    document.model.feeds = part.rows<PowerFeed>("feeds"_L1, readFeed);
    document.model.standIns = part.rows<StandIn>("standIns"_L1, readStandIn);
    document.model.links = part.rows<DependencyLink>("links"_L1, readLink);
    document.model.overrides = part.rows<NodeOverride>("overrides"_L1, readOverride);
    document.model.cuts = part.rows<CutLink>("cuts"_L1, readCut);
    part.finish();
    if (trouble.error)
        return *trouble.error;
    const auto fine = checked(document.model);
    if (!fine)
        return fine.error();
    document.unknown = trouble.unknown;
    return document;
}

Expected<Evidence> evidenceFromJson(const QByteArray& json)
{
    const auto object = continuityObject(json, "holdfast-evidence"_L1, 1);
    if (!object)
        return object.error();
    ContinuityTrouble trouble;
    ContinuityPart part(*object, QString(), trouble);
    Evidence evidence;
    evidence.function = part.id<CriticalFunctionId>("function"_L1);
    evidence.loss = part.one("loss"_L1, Loss::Broker);
    evidence.kind = part.one("kind"_L1, EvidenceKind::Unknown);
    evidence.source = part.one("source"_L1, EvidenceSource::Nobody);
    const auto at = part.moment("at"_L1);
    evidence.reference = part.text("reference"_L1);
    evidence.devices = part.rows<DeviceStamp>("devices"_L1, readStamp);
    if (const auto took = part.amount("tookToSafe"_L1))
        evidence.tookToSafe = std::chrono::milliseconds(*took);
    if (trouble.error)
        return *trouble.error;
    if (evidence.function.isEmpty() || !at || (evidence.tookToSafe && evidence.tookToSafe->count() < 0))
        return Error{Error::Code::Invalid, u"evidence needs a function, a moment and times that make sense"_s};
    evidence.at = *at;
    return evidence;
}

} // namespace holdfast
