// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/bytes.h"
#include "app/store/sample_run.h"

namespace holdfast {

/// No segment holds more; hostile bytes that say so are refused.
inline constexpr std::size_t longestSegment = 64 * 1024;

/// The samples of one series in time order: times, qualities, kinds, numbers and words in lanes of their own. Every sample comes back exactly.
/// `origin`: a whole second near them, which the reader knows too.
void writeSegment(ByteWriter& out, const SampleRun& run, qint64 origin);

/// Nothing is added when the bytes are damaged: then the answer is false.
[[nodiscard]] bool readSegment(ByteReader& in, qint64 origin, SampleRun& into);

/// Cuts the times of measurements to whole seconds where they come every ten seconds or less often, else to tenths; never past the boundary of a second, and not at all
/// where two of them would become one, or where the samples are events. What comes again after its like was cut is one with it.
void cutTimes(SampleRun& run);

} // namespace holdfast
