// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/delta.h"

namespace holdfast {

/// The moment of the mock-ups, small: Harbour House, floor 3, 24 November 2026, 14:06:22 in Dublin.
[[nodiscard]] Delta exampleSite();

/// That many more adopted devices with one temperature each.
[[nodiscard]] Delta manyDevices(int count);

} // namespace holdfast
