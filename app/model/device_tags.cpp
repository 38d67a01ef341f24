// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/device_tags.h"

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

QString floorTag(const Floor& floor)
{
    return u"floor-"_s + QString::number(floor.number);
}

} // namespace

QString nameOf(SpaceKind kind)
{
    switch (kind) {
    case SpaceKind::Corridor: return u"corridor"_s;
    case SpaceKind::Plant: return u"plant"_s;
    case SpaceKind::Core: return u"core"_s;
    case SpaceKind::Outdoor: return u"outdoor"_s;
    case SpaceKind::Room: break;
    }
    return u"room"_s;
}

QStringList tagsOf(const Tagged& tagged, const SiteModel& site)
{
    QStringList tags;
    if (tagged.isGateway)
        tags << u"gateway"_s;
    if (tagged.lifeSafety)
        tags << u"life-safety"_s;
    const Space* space = tagged.space ? spaceOf(site, *tagged.space) : nullptr;
    if (space == nullptr)
        return tags;
    tags << nameOf(space->kind) << space->floor.text();
    if (const Floor* floor = floorOf(site, space->floor))
        tags << floorTag(*floor);
    return tags;
}

QStringList tagsOf(const Device& device, const SiteModel& site)
{
    return tagsOf(Tagged{device.space, device.isGateway, device.lifeSafety}, site);
}

QStringList tagsOf(const SiteModel& site)
{
    QStringList tags{u"gateway"_s, u"life-safety"_s};
    for (const Space& space : site.spaces)
        tags << nameOf(space.kind);
    for (const Floor& floor : site.floors)
        tags << floor.id.text() << floorTag(floor);
    tags.removeDuplicates();
    tags.sort();
    return tags;
}

} // namespace holdfast
