// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/continuity/functions.h"

#include <QMap>

#include <algorithm>
#include <array>

namespace holdfast {
namespace {

using namespace Qt::Literals::StringLiterals;

/// What is known of a point, its device and its place.
struct Circumstance
{
    const Point& point;
    const Device& device;
    const Space* space;
    const Floor* floor;
};

bool isLock(const Circumstance& c)
{
    return c.point.component == "lock"_L1 || c.point.quantity == Quantity::Lock;
}

bool isOnTheGround(const Circumstance& c)
{
    return c.floor == nullptr || c.floor->number == 0;
}

bool isLight(const Circumstance& c)
{
    return c.point.component == "light"_L1 && c.point.writable;
}

bool isCorridor(const Circumstance& c)
{
    return c.space != nullptr && c.space->kind == SpaceKind::Corridor;
}

bool isHeating(const Circumstance& c)
{
    return c.point.component == "climate"_L1 && c.point.writable;
}

bool isLeak(const Circumstance& c)
{
    return (c.point.quantity == Quantity::Moisture && c.point.kind == PointKind::Bool) || (c.point.component == "valve"_L1 && c.point.writable);
}

bool isAir(const Circumstance& c)
{
    const QString& name = c.point.property;
    return c.point.component == "fan"_L1 || name.contains("fan_speed"_L1) || name.contains("supply_air"_L1) || name.contains("damper"_L1);
}

bool isMeter(const Circumstance& c)
{
    const Quantity what = c.point.quantity;
    return c.point.accumulation != Accumulation::Measurement && (what == Quantity::Energy || what == Quantity::Water || what == Quantity::Gas);
}

struct ProposalLine
{
    const char* code;
    const char* name; ///< English, where nobody translates
    int weight;
    bool byFloor;
    bool (*fits)(const Circumstance&);
};

/// A device goes to the first that fits one of its points.
constexpr std::array proposals{
    ProposalLine{"smoke-detection", "Smoke detection", 3, false, [](const Circumstance& c) { return c.point.quantity == Quantity::Smoke; }},
    ProposalLine{"leak-detection", "Leak detection and shut-off", 3, false, isLeak},
    ProposalLine{"main-doors", "Main doors", 3, false, [](const Circumstance& c) { return isLock(c) && isOnTheGround(c); }},
    ProposalLine{"inner-doors", "Inner doors", 2, false, [](const Circumstance& c) { return isLock(c) && !isOnTheGround(c); }},
    ProposalLine{"heating-floor", "Heating", 2, true, isHeating},
    ProposalLine{"corridor-lighting", "Corridor lighting", 2, false, [](const Circumstance& c) { return isLight(c) && isCorridor(c); }},
    ProposalLine{"room-lighting", "Room lighting", 1, true, [](const Circumstance& c) { return isLight(c) && !isCorridor(c); }},
    ProposalLine{"ventilation", "Ventilation", 2, false, isAir},
    ProposalLine{"meters", "Meters", 1, false, isMeter},
};

struct Sorted
{
    std::size_t line = proposals.size();
    const Floor* floor = nullptr;
};

CriticalFunction draftOf(const ProposalLine& line, const Floor* floor)
{
    CriticalFunction draft;
    const QString code = QString::fromLatin1(line.code);
    draft.id = CriticalFunctionId(floor != nullptr ? QString(u"draft:"_s + code + u':' + floor->id.text()) : QString(u"draft:"_s + code));
    draft.place = floor != nullptr ? floor->label : QString();
    draft.name = QString::fromLatin1(line.name);
    if (!draft.place.isEmpty())
        draft.name += QString(u", "_s + draft.place);
    draft.weight = line.weight;
    draft.draft = true;
    draft.proposal = code;
    return draft;
}

} // namespace

std::vector<CriticalFunction> proposedFunctions(const ContinuityInputs& inputs)
{
    QHash<SpaceId, std::pair<const Space*, const Floor*>> places;
    for (const Space& space : inputs.site.spaces)
        places.insert(space.id, {&space, floorOf(inputs.site, space.floor)});
    QHash<DeviceId, Sorted> sorted;
    for (const Point& point : inputs.points) {
        const auto device = inputs.devices.constFind(point.device);
        if (device == inputs.devices.cend() || device->membership != Membership::Adopted || point.category != PointCategory::None)
            continue;
        const auto place = device->space ? places.value(*device->space) : std::pair<const Space*, const Floor*>();
        const Circumstance circumstance{point, *device, place.first, place.second};
        const auto line = std::ranges::find_if(proposals, [&](const ProposalLine& one) { return one.fits(circumstance); });
        Sorted& mine = sorted[point.device];
        mine.line = std::min(mine.line, static_cast<std::size_t>(line - proposals.begin()));
        mine.floor = place.second;
    }
    QMap<std::tuple<std::size_t, int, QString>, CriticalFunction> drafts;
    for (auto one = sorted.cbegin(); one != sorted.cend(); ++one) {
        if (one->line >= proposals.size())
            continue;
        const Floor* floor = proposals[one->line].byFloor ? one->floor : nullptr;
        CriticalFunction& draft = drafts[{one->line, floor != nullptr ? floor->number : 0, floor != nullptr ? floor->id.text() : QString()}];
        if (draft.id.isEmpty())
            draft = draftOf(proposals[one->line], floor);
        draft.devices.push_back(one.key());
    }
    std::vector<CriticalFunction> all(drafts.cbegin(), drafts.cend());
    for (CriticalFunction& draft : all)
        std::ranges::sort(draft.devices);
    return all;
}

} // namespace holdfast
