// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/bytes.h"

#include <span>
#include <vector>

namespace holdfast {

inline constexpr std::size_t frameSize = 128;

/// Whole numbers, bit-packed 128 at a time: each frame as it is, as steps, or as what remains beside a straight line, whichever is smallest.
/// Every sequence comes back exactly.
void writeFrame(ByteWriter& out, std::span<const qint64> numbers);
void writeFrames(ByteWriter& out, std::span<const qint64> numbers);

/// As many numbers as there is room; false when the bytes are damaged.
[[nodiscard]] bool readFrame(ByteReader& in, std::span<qint64> into);
[[nodiscard]] bool readFrames(ByteReader& in, std::span<qint64> into);
[[nodiscard]] bool skipFrame(ByteReader& in, std::size_t count);
/// Appends `count` numbers; false when the bytes are damaged.
[[nodiscard]] bool readFrames(ByteReader& in, std::size_t count, std::vector<qint64>& into);

/// A first byte that no frame begins with: 0 or 1 for what somebody else put in a frame's place.
[[nodiscard]] constexpr quint8 notAFrame(quint8 which)
{
    return static_cast<quint8>(0xC0 | which);
}

} // namespace holdfast
