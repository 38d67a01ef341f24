// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/continuity.h"
#include "app/site/house.h"

namespace holdfast::site::harbour1406 {

/// What the engineer of Harbour House says of it: the fourteen functions of the pictures, the ways of the gateways, the supplies, and the router in the east of floor 3.
[[nodiscard]] ContinuityModel continuityModel(const House& house);

/// What the drills of the last weeks showed: twelve functions proven, corridor lighting never tried, charging without a fallback.
[[nodiscard]] std::vector<Evidence> continuityEvidence(const House& house);

} // namespace holdfast::site::harbour1406
