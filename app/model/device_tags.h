// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/device.h"
#include "app/model/site.h"

#include <QStringList>

namespace holdfast {

/// What a device's tags follow from.
struct Tagged
{
    std::optional<SpaceId> space;
    bool isGateway = false;
    bool lifeSafety = false;
};

/// What rules and policies can ask for: "gateway", "life-safety", the kind of the space it stands in ("plant"), its floor by id and by number ("floor-3").
[[nodiscard]] QStringList tagsOf(const Tagged& tagged, const SiteModel& site);
[[nodiscard]] QStringList tagsOf(const Device& device, const SiteModel& site);

/// Every tag a device of this site can have, in the order of the alphabet.
[[nodiscard]] QStringList tagsOf(const SiteModel& site);

/// "room", "corridor", "plant", "core", "outdoor".
[[nodiscard]] QString nameOf(SpaceKind kind);

} // namespace holdfast
