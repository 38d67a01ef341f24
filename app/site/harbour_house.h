// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/site.h"

namespace holdfast::site {

/// Dublin, five floors, 440 seats: the site every demonstration and picture shows. Rooms are named as their doors are ("Room 3.12").
[[nodiscard]] SiteModel harbourHouse();

} // namespace holdfast::site
