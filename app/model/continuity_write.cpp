// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/utc.h"
#include "app/model/continuity.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace holdfast {
namespace {

using namespace Qt::Literals::StringLiterals;

/// What is as usual is not written.
void put(QJsonObject& into, const QString& key, const QString& text)
{
    if (!text.isEmpty())
        into.insert(key, text);
}

void put(QJsonObject& into, const QString& key, const QJsonArray& list)
{
    if (!list.isEmpty())
        into.insert(key, list);
}

void put(QJsonObject& into, const QString& key, const std::optional<std::chrono::seconds>& time)
{
    if (time)
        into.insert(key, static_cast<qint64>(time->count()));
}

void put(QJsonObject& into, const QString& key, const std::optional<Timestamp>& at)
{
    if (at)
        into.insert(key, isoText(*at));
}

template <typename Name>
QJsonArray textsOf(const std::vector<Name>& ids)
{
    QJsonArray all;
    for (const Name& id : ids)
        all.append(id.text());
    return all;
}

QJsonObject jsonOf(const FunctionBuffer&);
QJsonObject jsonOf(const CriticalFunction&);
QJsonObject jsonOf(const DependencyNode&);
QJsonObject jsonOf(const Uplink&);
QJsonObject jsonOf(const PowerFeed&);
QJsonObject jsonOf(const StandIn&);
QJsonObject jsonOf(const DependencyLink&);
QJsonObject jsonOf(const NodeOverride&);
QJsonObject jsonOf(const CutLink&);
QJsonObject jsonOf(const DeviceStamp&);

template <typename Rows>
QJsonArray listOf(const Rows& rows)
{
    QJsonArray all;
    for (const auto& row : rows)
        all.append(jsonOf(row));
    return all;
}

QJsonObject jsonOf(const DeclaredBehaviour& declared)
{
    QJsonObject json{{u"behaviour"_s, nameOf(declared.behaviour)}};
    put(json, u"words"_s, declared.words);
    put(json, u"buffer"_s, declared.buffer);
    put(json, u"claimedBy"_s, declared.claimedBy);
    put(json, u"claimedAt"_s, declared.claimedAt);
    return json;
}

QJsonObject jsonOf(const FunctionBuffer& buffer)
{
    QJsonObject json{{u"name"_s, buffer.name}};
    put(json, u"renewed"_s, buffer.renewed);
    put(json, u"good"_s, buffer.good);
    return json;
}

QJsonObject jsonOf(const CriticalFunction& function)
{
    QJsonObject json{{u"id"_s, function.id.text()}, {u"name"_s, function.name}, {u"weight"_s, function.weight}};
    put(json, u"normal"_s, function.normal);
    put(json, u"devices"_s, textsOf(function.devices));
    put(json, u"points"_s, textsOf(function.points));
    put(json, u"spaces"_s, textsOf(function.spaces));
    put(json, u"nodes"_s, textsOf(function.nodes));
    QJsonObject losses;
    for (const Loss loss : allLosses) {
        const DeclaredBehaviour& declared = function.losses[static_cast<std::size_t>(loss)];
        if (declared != DeclaredBehaviour{})
            losses.insert(nameOf(loss), jsonOf(declared));
    }
    if (!losses.isEmpty())
        json.insert(u"losses"_s, losses);
    put(json, u"buffers"_s, listOf(function.buffers));
    put(json, u"timeToSafe"_s, function.timeToSafe);
    if (function.draft)
        json.insert(u"draft"_s, true);
    put(json, u"proposal"_s, function.proposal);
    put(json, u"place"_s, function.place);
    return json;
}

QJsonObject jsonOf(const DependencyNode& node)
{
    QJsonObject json{{u"id"_s, node.id.text()}, {u"kind"_s, nameOf(node.kind)}, {u"name"_s, node.name}};
    put(json, u"device"_s, node.device.value_or(DeviceId()).text());
    put(json, u"broker"_s, node.broker.value_or(BrokerId()).text());
    put(json, u"space"_s, node.space.value_or(SpaceId()).text());
    if (node.holds.count() != 0)
        put(json, u"holds"_s, std::optional(node.holds));
    return json;
}

QJsonObject jsonOf(const Uplink& uplink)
{
    QJsonObject json{{u"id"_s, uplink.id.text()}, {u"name"_s, uplink.name}, {u"kind"_s, nameOf(uplink.kind)}, {u"use"_s, nameOf(uplink.use)}};
    put(json, u"of"_s, uplink.of.text());
    put(json, u"through"_s, uplink.through.text());
    put(json, u"detail"_s, uplink.detail);
    put(json, u"tells"_s, uplink.tells.value_or(PointId()).text());
    put(json, u"word"_s, uplink.word);
    return json;
}

QJsonObject jsonOf(const PowerFeed& feed)
{
    QJsonObject json{{u"id"_s, feed.id.text()}, {u"name"_s, feed.name}};
    put(json, u"from"_s, feed.from.text());
    if (feed.holds.count() != 0)
        put(json, u"holds"_s, std::optional(feed.holds));
    put(json, u"feeds"_s, textsOf(feed.feeds));
    put(json, u"spaces"_s, textsOf(feed.spaces));
    return json;
}

QJsonObject jsonOf(const StandIn& standIn)
{
    return {{u"node"_s, standIn.node.text()}, {u"by"_s, standIn.by.text()}};
}

QJsonObject jsonOf(const DependencyLink& link)
{
    return {{u"from"_s, link.from.text()}, {u"to"_s, link.to.text()}, {u"kind"_s, nameOf(link.kind)}, {u"use"_s, nameOf(link.use)}, {u"quality"_s, link.quality}, {u"order"_s, link.order}};
}

QJsonObject jsonOf(const NodeOverride& one)
{
    QJsonObject json{{u"node"_s, one.node.text()}};
    put(json, u"name"_s, one.name);
    put(json, u"holds"_s, one.holds);
    if (one.hidden)
        json.insert(u"hidden"_s, true);
    return json;
}

QJsonObject jsonOf(const CutLink& cut)
{
    return {{u"from"_s, cut.from.text()}, {u"to"_s, cut.to.text()}};
}

QJsonObject jsonOf(const DeviceStamp& stamp)
{
    QJsonObject json{{u"device"_s, stamp.device.text()}};
    put(json, u"firmware"_s, stamp.firmware);
    put(json, u"configHash"_s, QString::fromLatin1(stamp.configHash.toHex()));
    put(json, u"parent"_s, stamp.parent.value_or(DeviceId()).text());
    return json;
}

} // namespace

QByteArray toJson(const ContinuityModel& model)
{
    QJsonObject json{{u"format"_s, u"holdfast-continuity"_s}, {u"version"_s, 1}};
    put(json, u"functions"_s, listOf(model.functions));
    put(json, u"nodes"_s, listOf(model.nodes));
    put(json, u"uplinks"_s, listOf(model.uplinks));
    put(json, u"feeds"_s, listOf(model.feeds));
    put(json, u"standIns"_s, listOf(model.standIns));
    put(json, u"links"_s, listOf(model.links));
    put(json, u"overrides"_s, listOf(model.overrides));
    put(json, u"cuts"_s, listOf(model.cuts));
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QByteArray toJson(const Evidence& evidence)
{
    QJsonObject json{{u"format"_s, u"holdfast-evidence"_s},       {u"version"_s, 1},
                     {u"function"_s, evidence.function.text()},   {u"loss"_s, nameOf(evidence.loss)},
                     {u"kind"_s, nameOf(evidence.kind)},          {u"source"_s, nameOf(evidence.source)},
                     {u"at"_s, isoText(evidence.at)}};
    put(json, u"reference"_s, evidence.reference);
    put(json, u"devices"_s, listOf(evidence.devices));
    if (evidence.tookToSafe)
        json.insert(u"tookToSafe"_s, static_cast<qint64>(evidence.tookToSafe->count()));
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

} // namespace holdfast
