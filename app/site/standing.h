// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/site/house.h"

namespace holdfast::site {

/// How a scenario arranges the house at its moment, so that devices say what the pictures show.
struct Standing
{
    const char* scenario = "";
    void (*arrange)(House& house) = nullptr;
};

/// nullptr for a scenario without one.
[[nodiscard]] const Standing* standingOf(const QString& scenario);

} // namespace holdfast::site
