// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/continuity/functions.h"

#include <algorithm>

namespace holdfast {
namespace {

bool isAdopted(const ContinuityInputs& inputs, const DeviceId& id)
{
    const auto device = inputs.devices.constFind(id);
    return device != inputs.devices.cend() && device->membership == Membership::Adopted;
}

template <typename Thing>
void makeSet(std::vector<Thing>& things)
{
    std::ranges::sort(things);
    things.erase(std::unique(things.begin(), things.end()), things.end());
}

} // namespace

std::vector<std::vector<DeviceId>> devicesOf(const ContinuityInputs& inputs)
{
    QHash<SpaceId, std::vector<DeviceId>> bySpace;
    const auto isSpaceOnly = [](const CriticalFunction& one) { return one.devices.empty() && one.points.empty() && one.nodes.empty() && !one.spaces.empty(); };
    if (std::ranges::any_of(inputs.model.functions, isSpaceOnly)) {
        for (const Device& device : inputs.devices) {
            if (device.space && device.membership == Membership::Adopted)
                bySpace[*device.space].push_back(device.id);
        }
    }
    std::vector<std::vector<DeviceId>> all;
    for (const CriticalFunction& function : inputs.model.functions) {
        std::vector<DeviceId> mine = function.devices;
        for (const PointId& point : function.points) {
            if (const auto known = inputs.points.constFind(point); known != inputs.points.cend())
                mine.push_back(known->device);
        }
        if (isSpaceOnly(function)) {
            for (const SpaceId& space : function.spaces) {
                const auto& here = bySpace[space];
                mine.insert(mine.end(), here.begin(), here.end());
            }
        }
        std::erase_if(mine, [&](const DeviceId& id) { return !isAdopted(inputs, id); });
        makeSet(mine);
        all.push_back(std::move(mine));
    }
    return all;
}

std::vector<FunctionMembers> membersOf(const ContinuityInputs& inputs, const DependencyGraph& graph, std::span<const std::vector<DeviceId>> devices)
{
    std::vector<FunctionMembers> all;
    for (std::size_t i = 0; i < inputs.model.functions.size(); ++i) {
        FunctionMembers members;
        members.function = &inputs.model.functions[i];
        const auto add = [&](const DependencyNodeId& id) {
            if (const auto node = graph.find(id))
                members.nodes.push_back(*node);
        };
        for (const DeviceId& device : devices[i])
            add(nodeOf(device));
        for (const DependencyNodeId& node : members.function->nodes)
            add(node);
        makeSet(members.nodes);
        all.push_back(std::move(members));
    }
    return all;
}

} // namespace holdfast
