// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/drill.h"
#include "app/model/picture.h"

namespace holdfast::drill {

/// What a drill that is over teaches of the functions it looked at. At the site: proven, or tried and failed. On a twin: no more than a claim, since a model was tried and not the devices;
/// and what failed there stands as tried on the twin, which takes nothing from what is known of the real ones. What was not observed, or broken off, teaches nothing.
[[nodiscard]] std::vector<Evidence> evidenceOf(const DrillResult& result, const Picture& picture, Timestamp at);

} // namespace holdfast::drill
