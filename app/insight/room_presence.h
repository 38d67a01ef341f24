// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/insight/figure_scope.h"

#include <map>

namespace holdfast {

/// When it is known whether somebody was in a room, and when somebody was: any of its sensors said so.
struct RoomPresence
{
    const Space* space = nullptr;
    Spans known;
    Spans occupied;
};

[[nodiscard]] Expected<std::map<SpaceId, RoomPresence>> roomPresence(const FigureScope& scope);

} // namespace holdfast
