// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/device_deeds.h"

#include <array>

namespace holdfast {

QString DeviceDeeds::name(const DeviceId& device) const
{
    const QString name = m_picture.devices.value(device).name;
    return name.isEmpty() ? device.text() : name;
}

std::vector<Wish> DeviceDeeds::back(const std::vector<DeviceId>& devices) const
{
    std::array<std::vector<DeviceId>, 6> by; // one for each membership
    for (const DeviceId& device : devices)
        by[static_cast<std::size_t>(m_picture.devices.value(device).membership)].push_back(device);
    std::vector<Wish> wishes;
    const auto at = [&by](Membership membership) -> const std::vector<DeviceId>& { return by[static_cast<std::size_t>(membership)]; };
    if (!at(Membership::Heard).empty())
        wishes.emplace_back(ReturnToInbox{at(Membership::Heard)});
    if (!at(Membership::Adopted).empty())
        wishes.emplace_back(Adopt{at(Membership::Adopted)});
    if (!at(Membership::Ignored).empty())
        wishes.emplace_back(Ignore{at(Membership::Ignored)});
    if (!at(Membership::Blocked).empty())
        wishes.emplace_back(Block{at(Membership::Blocked)});
    return wishes;
}

Deed DeviceDeeds::adopt(const std::vector<DeviceId>& devices) const
{
    return {tr("%n device(s) adopted", nullptr, static_cast<int>(devices.size())), {Adopt{devices}}, back(devices)};
}

Deed DeviceDeeds::ignore(const std::vector<DeviceId>& devices) const
{
    return {tr("%n device(s) ignored", nullptr, static_cast<int>(devices.size())), {Ignore{devices}}, back(devices)};
}

Deed DeviceDeeds::block(const std::vector<DeviceId>& devices) const
{
    return {tr("%n device(s) blocked", nullptr, static_cast<int>(devices.size())), {Block{devices}}, back(devices)};
}

Deed DeviceDeeds::returnToInbox(const std::vector<DeviceId>& devices) const
{
    return {tr("%n device(s) back in the inbox", nullptr, static_cast<int>(devices.size())), {ReturnToInbox{devices}}, back(devices)};
}

Deed DeviceDeeds::rename(const DeviceId& device, const QString& name) const
{
    const Device now = m_picture.devices.value(device);
    const QString wanted = name.trimmed() == now.announcedName ? QString() : name.trimmed();
    const QString before = now.name == now.announcedName ? QString() : now.name;
    return {tr("Renamed to %1").arg(wanted.isEmpty() ? now.announcedName : wanted), {RenameDevice{device, wanted}}, {RenameDevice{device, before}}};
}

Deed DeviceDeeds::move(const std::vector<DeviceId>& devices, const std::optional<SpaceId>& space) const
{
    Deed deed;
    const Space* target = space ? spaceOf(m_picture.site, *space) : nullptr;
    const int count = static_cast<int>(devices.size());
    deed.title = target == nullptr ? tr("%n device(s) without a room now", nullptr, count) : tr("%n device(s) moved to %1", nullptr, count).arg(target->name);
    for (const DeviceId& device : devices) {
        const Device now = m_picture.devices.value(device);
        deed.wishes.emplace_back(MoveDevice{device, space, std::nullopt});
        deed.inverse.emplace_back(MoveDevice{device, now.space, now.place});
    }
    return deed;
}

Deed DeviceDeeds::retire(const std::vector<DeviceId>& devices, bool retired) const
{
    Deed deed;
    const int count = static_cast<int>(devices.size());
    deed.title = retired ? tr("%n device(s) retired", nullptr, count) : tr("%n device(s) in use again", nullptr, count);
    for (const DeviceId& device : devices) {
        deed.wishes.emplace_back(RetireDevice{device, retired});
        deed.inverse.emplace_back(RetireDevice{device, !retired});
    }
    return deed;
}

Deed DeviceDeeds::replace(const DeviceId& old, const DeviceId& replacement) const
{
    return {tr("%1 takes the place of %2").arg(name(replacement), name(old)), {ReplaceDevice{old, replacement}}, {TakeBackReplacement{old}}};
}

Deed DeviceDeeds::merge(const DeviceId& keep, const DeviceId& other) const
{
    return {tr("%1 and %2 are one device now").arg(name(keep), name(other)), {MergeDevices{keep, other}}, {SplitDevice{keep, other}}};
}

Deed DeviceDeeds::addRule(const DiscoveryRule& rule, bool applyNow) const
{
    return {tr("Rule saved"), {SaveDiscoveryRule{rule, applyNow}}, {RemoveDiscoveryRule{rule.id, applyNow}}};
}

Deed DeviceDeeds::removeRule(const DiscoveryRule& rule) const
{
    return {tr("Rule taken away"), {RemoveDiscoveryRule{rule.id, false}}, {SaveDiscoveryRule{rule, false}}};
}

Deed DeviceDeeds::clearGhosts(const std::vector<Ghost>& ghosts) const
{
    QHash<BrokerId, QStringList> topics;
    for (const Ghost& ghost : ghosts)
        topics[ghost.broker].append(ghost.topic);
    Deed deed{tr("%n topic(s) asked to be cleared", nullptr, static_cast<int>(ghosts.size())), {}, {}};
    for (auto broker = topics.cbegin(); broker != topics.cend(); ++broker)
        deed.wishes.emplace_back(ClearGhosts{broker.key(), broker.value()});
    deed.wishes.emplace_back(ListGhosts{});
    return deed;
}

} // namespace holdfast
