// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/zigbee_questions.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace holdfast::zigbee {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t mostLinks = 100'000;

/// What the neighbour is to the device whose table lists it.
enum class Relationship { Parent = 0, Child = 1, Sibling = 2, None = 3, FormerChild = 4 };

QString addressOf(const QJsonObject& link, QLatin1StringView end, QLatin1StringView flat)
{
    const QString address = link.value(end).toObject().value("ieeeAddr"_L1).toString();
    return address.isEmpty() ? link.value(flat).toString() : address;
}

int qualityOf(const QJsonObject& link)
{
    const QJsonValue given = link.contains("lqi"_L1) ? link.value("lqi"_L1) : link.value("linkquality"_L1);
    return given.isDouble() ? int(std::clamp(given.toDouble(), 0.0, 255.0)) : -1;
}

/// `source` is the neighbour, `target` the device that was asked for its table.
std::optional<MeshLink> readLink(const QJsonObject& link)
{
    const QString neighbour = addressOf(link, "source"_L1, "sourceIeeeAddr"_L1);
    const QString asked = addressOf(link, "target"_L1, "targetIeeeAddr"_L1);
    if (neighbour.isEmpty() || asked.isEmpty() || neighbour == asked)
        return std::nullopt;
    const auto relationship = Relationship(link.value("relationship"_L1).toInt(int(Relationship::None)));
    if (relationship == Relationship::FormerChild)
        return std::nullopt;
    const bool isParent = relationship == Relationship::Parent;
    const Identifier one{u"zigbee"_s, neighbour};
    const Identifier other{u"zigbee"_s, asked};
    return MeshLink{isParent ? other : one, isParent ? one : other, qualityOf(link), isParent || relationship == Relationship::Child};
}

QString coordinatorAmong(const QJsonArray& nodes)
{
    for (const QJsonValue& node : nodes)
        if (node.toObject().value("type"_L1).toString() == "Coordinator"_L1)
            return node.toObject().value("ieeeAddr"_L1).toString();
    return {};
}

} // namespace

std::optional<TopologyHeard> readNetworkMap(const QJsonObject& value, const QString& coordinator)
{
    if (!value.value("nodes"_L1).isArray() || !value.value("links"_L1).isArray())
        return std::nullopt;
    const QString named = coordinatorAmong(value.value("nodes"_L1).toArray());
    TopologyHeard topology;
    topology.gateway = {u"zigbee"_s, named.isEmpty() ? coordinator : named};
    const QJsonArray links = value.value("links"_L1).toArray();
    for (const QJsonValue& link : links)
        if (topology.links.size() < mostLinks)
            if (auto read = readLink(link.toObject()))
                topology.links.push_back(std::move(*read));
    return topology.gateway.value.isEmpty() ? std::nullopt : std::optional(std::move(topology));
}

} // namespace holdfast::zigbee
