// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/page_entry.h"

#include <vector>

namespace holdfast {

/// The pages of the window, in the order of the rail.
[[nodiscard]] std::vector<PageEntry> pages();

} // namespace holdfast
