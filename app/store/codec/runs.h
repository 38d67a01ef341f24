// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/bytes.h"

#include <span>
#include <vector>

namespace holdfast {

/// A lane of few values that stay for long: qualities, states, words by their number.
void writeRuns(ByteWriter& out, std::span<const qint64> lane);

/// Exactly `count` values; false when the bytes are damaged.
[[nodiscard]] bool readRuns(ByteReader& in, std::size_t count, std::vector<qint64>& lane);

} // namespace holdfast
