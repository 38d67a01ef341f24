// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/site.h"

#include <algorithm>

namespace holdfast {
namespace {

template <typename Range, typename Id>
auto findById(const Range& range, const Id& id) -> decltype(&*range.begin())
{
    const auto found = std::find_if(range.begin(), range.end(), [&](const auto& item) { return item.id == id; });
    return found == range.end() ? nullptr : &*found;
}

} // namespace

const Floor* floorOf(const SiteModel& model, const FloorId& id)
{
    return findById(model.floors, id);
}

const Space* spaceOf(const SiteModel& model, const SpaceId& id)
{
    return findById(model.spaces, id);
}

const Space* spaceNamed(const SiteModel& model, const QString& name)
{
    const QString wanted = name.simplified();
    const auto found = std::ranges::find_if(model.spaces, [&](const Space& space) { return space.name.simplified().compare(wanted, Qt::CaseInsensitive) == 0; });
    return found == model.spaces.end() ? nullptr : &*found;
}

} // namespace holdfast
