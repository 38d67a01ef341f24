// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/decode/payload.h"

#include <optional>

namespace holdfast {

/// The moment a leaf names: seconds or milliseconds since 1970, or ISO 8601 with an offset. Nothing for a clock face without one: whose noon it is cannot be known.
[[nodiscard]] std::optional<Timestamp> momentOf(const Datum& datum);

/// The same at the end of a path into the payload.
[[nodiscard]] std::optional<Timestamp> momentAt(const Payload& payload, const std::vector<PathStep>& path);

} // namespace holdfast
