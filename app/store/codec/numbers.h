// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/bytes.h"

#include <span>
#include <vector>

namespace holdfast {

/// Real numbers: as whole multiples of a power of ten where that gives back every bit, else as they are, 128 at a time. NaN payloads, -0, infinities and denormals
/// come back as they went.
void writeNumbers(ByteWriter& out, std::span<const double> numbers);

/// As many as there is room. False when the bytes are damaged.
[[nodiscard]] bool readNumbers(ByteReader& in, std::span<double> into);
[[nodiscard]] bool skipNumbers(ByteReader& in, std::size_t count);

/// Digits behind the point that all of them need, at most nine; numbers that no such scale gives back exactly are passed over.
[[nodiscard]] int decimalsOf(std::span<const double> numbers);

/// The nearest number with so many digits behind the point; itself where it is too large for that.
[[nodiscard]] double rounded(double number, int decimals);

} // namespace holdfast
