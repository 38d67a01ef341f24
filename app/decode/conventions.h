// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decode/convention.h"

#include <span>

namespace holdfast {

/// Every convention this program speaks, most specific first.
[[nodiscard]] std::span<const Convention> conventions();

} // namespace holdfast
