// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/continuity/readiness.h"

namespace holdfast {

/// A site that a test builds with a few words.
struct SmallSite
{
    QHash<DeviceId, Device> devices;
    QHash<DeviceId, DeviceState> states;
    QHash<PointId, Point> points;
    QHash<PointId, Reading> readings;
    std::vector<Topology> topologies;
    QHash<BrokerId, BrokerConfig> brokers;
    QHash<BrokerId, LinkState> links;
    SiteModel site;
    ContinuityModel model;

    [[nodiscard]] ContinuityInputs inputs() const { return {devices, states, points, readings, topologies, brokers, links, site, model}; }

    static BrokerId broker() { return BrokerId(QStringLiteral("main")); }

    Device& add(const char* name, const char* via = "")
    {
        if (!brokers.contains(broker())) {
            BrokerConfig config;
            config.id = broker();
            brokers.insert(broker(), config);
        }
        Device& device = devices[DeviceId(QLatin1String(name))];
        device.id = DeviceId(QLatin1String(name));
        device.name = QLatin1String(name);
        device.broker = broker();
        device.membership = Membership::Adopted;
        device.firmware = QStringLiteral("1.0");
        if (*via != 0)
            device.via = DeviceId(QLatin1String(via));
        return device;
    }

    /// A radio link as a network map tells it.
    void radio(const char* from, const char* to, bool parent = false)
    {
        if (topologies.empty())
            topologies.push_back({{}, {}, broker(), {}, {}, {}});
        TopologyLink link;
        link.from = DeviceId(QLatin1String(from));
        link.to = DeviceId(QLatin1String(to));
        link.fromIdentifier = {QStringLiteral("zigbee"), QLatin1String(from)};
        link.toIdentifier = {QStringLiteral("zigbee"), QLatin1String(to)};
        link.quality = 100;
        link.parent = parent;
        topologies.front().links.push_back(link);
    }

    void radioOf(const char* gateway)
    {
        topologies.push_back({{QStringLiteral("zigbee"), QLatin1String(gateway)}, DeviceId(QLatin1String(gateway)), broker(), {}, {}, {}});
    }

    [[nodiscard]] ContinuityPicture picture(std::span<const Evidence> evidence = {}, Timestamp now = {}) const { return continuityOf(inputs(), evidence, {}, now); }
};

inline DependencyNodeId node(const char* text)
{
    return DependencyNodeId(QLatin1String(text));
}

inline DependencyNodeId deviceNode(const char* name)
{
    return nodeOf(DeviceId(QLatin1String(name)));
}

inline const SinglePoint* pointOf(const ContinuityPicture& picture, const DependencyNodeId& id)
{
    for (const SinglePoint& point : picture.singlePoints)
        if (point.node == id)
            return &point;
    return nullptr;
}

inline QStringList textsOf(const std::vector<DependencyNodeId>& ids)
{
    QStringList texts;
    for (const DependencyNodeId& id : ids)
        texts.append(id.text().section(u':', 1));
    return texts;
}

} // namespace holdfast
