// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/codec/tier.h"
#include "app/store/sample_run.h"

#include <optional>

namespace holdfast {

/// What a sample says beside its time; how every sum over samples takes it.
struct Statement
{
    double number = 0;
    bool good = false;    ///< the value held: known, and not from before a loss
    bool numeric = false; ///< a number, or a state as 0 and 1
};

[[nodiscard]] Statement statementOf(const SampleRun& run, std::size_t index);

/// Sums samples up into buckets. A pure function of the samples it takes: when they came does not matter.
class TierBuilder
{
public:
    /// Of the samples in [from, to), in seconds.
    TierBuilder(qint64 width, qint64 from, qint64 to);

    /// In time order.
    void take(const SampleRun& run);
    [[nodiscard]] std::vector<Bucket> finish();

private:
    void take(qint64 at, const Statement& said);
    void hold(qint64 until);
    void close();

    struct Held
    {
        qint64 at = 0;
        Statement said;
    };

    const qint64 m_width;
    const qint64 m_from;
    const qint64 m_to;
    std::vector<Bucket> m_buckets;
    std::optional<Held> m_held;
    double m_weighted = 0; ///< of the last bucket: value times seconds
};

} // namespace holdfast
