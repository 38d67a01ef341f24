// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/delta.h"
#include "app/model/record.h"
#include "app/store/trouble.h"

#include <chrono>
#include <deque>
#include <optional>
#include <vector>

namespace holdfast {

/// When what waits for the disk is thinned, and how much.
struct BacklogLimits
{
    std::size_t samples = 200'000;              ///< beyond it telemetry is thinned
    std::chrono::milliseconds interval{10'000}; ///< the first thinning keeps the newest sample of a point per such interval; each further one doubles it
};

/// What goes to the recorder at once.
struct Waiting
{
    Records others;                    ///< what matters most: never telemetry
    std::vector<SampleRecord> samples; ///< apart, since a Record is eight times as large

    [[nodiscard]] std::size_t size() const { return others.size() + samples.size(); }
    [[nodiscard]] bool isEmpty() const { return others.empty() && samples.empty(); }
};

/// Records that wait for the disk. Telemetry thins to the newest per point and interval; alarms, journal, commands and audit are never dropped.
class Backlog
{
public:
    explicit Backlog(BacklogLimits limits = {});

    void add(std::vector<SampleRecord>&& samples, Records&& others, Timestamp now);

    /// At most so many: first what matters most, then telemetry, each in its order. What the recorder did not take comes back through putBack.
    [[nodiscard]] Waiting take(std::size_t most);
    void putBack(Waiting&& waiting);

    [[nodiscard]] std::size_t size() const { return m_others.size() + m_samples.size(); }
    [[nodiscard]] bool isEmpty() const { return size() == 0; }
    [[nodiscard]] quint64 thinned() const { return m_thinned; } ///< samples given up since telemetry began to be thinned
    [[nodiscard]] std::optional<Timestamp> thinnedSince() const { return m_thinnedSince; }

    /// When nothing waits any more and telemetry was thinned: that period as a gap for history, once.
    [[nodiscard]] std::optional<GapRecord> takeThinnedGap(Timestamp now);

private:
    void thin(Timestamp now);

    const BacklogLimits m_limits;
    std::deque<Record> m_others;
    std::vector<SampleRecord> m_samples;
    std::chrono::milliseconds m_interval;
    quint64 m_thinned = 0;
    std::optional<Timestamp> m_thinnedSince;
};

/// What the operator is told. `since`: when the trouble began.
[[nodiscard]] StoreState stateOf(const std::optional<Trouble>& trouble, std::optional<Timestamp> since, const Backlog& backlog);

} // namespace holdfast
