// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/areas.h"

#include <QSet>
#include <QUuid>

#include <algorithm>
#include <cmath>

namespace holdfast {
namespace {

constexpr double roomWidth = 6;
constexpr double roomDepth = 5;
constexpr double wall = 0.2;

template <typename T>
T freshId()
{
    return T(QUuid::createUuid().toString(QUuid::WithoutBraces));
}

std::vector<QPointF> cellAt(int index, int columns)
{
    const double left = (index % columns) * (roomWidth + wall);
    const double top = (index / columns) * (roomDepth + wall);
    return {{left, top}, {left + roomWidth, top}, {left + roomWidth, top + roomDepth}, {left, top + roomDepth}};
}

double lowestEdge(const SiteModel& model, const FloorId& floor)
{
    double edge = 0;
    for (const Space& space : model.spaces)
        for (const QPointF& corner : space.outline)
            edge = space.floor == floor ? std::max(edge, corner.y()) : edge;
    return edge;
}

} // namespace

QStringList areasHeard(const Picture& picture)
{
    QSet<QString> names;
    for (const Device& device : picture.devices) {
        const bool ours = device.membership == Membership::Adopted || device.membership == Membership::Heard;
        const QString area = device.suggestedArea.trimmed();
        if (ours && !area.isEmpty())
            names.insert(area);
    }
    names.removeIf([&](const QString& name) { return spaceNamed(picture.site, name) != nullptr; });
    QStringList sorted(names.begin(), names.end());
    sorted.sort(Qt::CaseInsensitive);
    QStringList once; // names that differ by case only are one room
    for (const QString& name : sorted) {
        if (once.isEmpty() || once.last().compare(name, Qt::CaseInsensitive) != 0)
            once << name;
    }
    return once;
}

SiteModel withRooms(SiteModel model, const QStringList& names, const QString& floorLabel)
{
    if (names.isEmpty())
        return model;
    const int columns = std::max(1, static_cast<int>(std::ceil(std::sqrt(static_cast<double>(names.size()) * 1.3))));
    if (model.floors.empty()) {
        Floor floor;
        floor.id = freshId<FloorId>();
        floor.site = model.site.id;
        floor.label = floorLabel;
        model.floors.push_back(floor);
    }
    Floor& floor = model.floors.front();
    const double below = lowestEdge(model, floor.id);
    const double start = below > 0 ? below + wall : 0;
    for (int i = 0; i < names.size(); ++i) {
        Space space;
        space.id = freshId<SpaceId>();
        space.floor = floor.id;
        space.name = names[i];
        space.outline = cellAt(i, columns);
        for (QPointF& corner : space.outline)
            corner.ry() += start;
        model.spaces.push_back(space);
    }
    const auto rows = (static_cast<int>(names.size()) + columns - 1) / columns;
    floor.widthMetres = std::max(floor.widthMetres, columns * (roomWidth + wall));
    floor.heightMetres = std::max(floor.heightMetres, start + rows * (roomDepth + wall));
    return model;
}

std::vector<MoveDevice> movesInto(const SiteModel& model, const Picture& picture)
{
    std::vector<MoveDevice> moves;
    for (const Device& device : picture.devices) {
        if (device.membership != Membership::Adopted || device.space || device.suggestedArea.trimmed().isEmpty())
            continue;
        if (const Space* space = spaceNamed(model, device.suggestedArea))
            moves.push_back({device.id, space->id, device.place});
    }
    std::ranges::sort(moves, {}, &MoveDevice::device);
    return moves;
}

} // namespace holdfast
