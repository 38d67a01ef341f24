// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <atomic>

namespace holdfast {

/// What one thread counts and another one reports. Totals since start.
struct Counters
{
    std::atomic<quint64> storedSamples{0};
    std::atomic<quint64> waitingRecords{0};
    std::atomic<quint64> skippedMessages{0};
};

} // namespace holdfast
