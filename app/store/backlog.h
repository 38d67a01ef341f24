// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/delta.h"
#include "app/model/record.h"
#include "app/store/trouble.h"

#include <chrono>
#include <deque>
#include <optional>

namespace holdfast {

struct BacklogLimits
{
    std::size_t samples = 200'000;              ///< beyond it telemetry is thinned
    std::chrono::milliseconds interval{60'000}; ///< the first thinning keeps the newest sample of a point per such interval; each further one doubles it
};

/// Records that wait for the disk, in their order. Telemetry thins to the newest per point and interval; alarms, journal, commands and audit are never dropped.
class Backlog
{
public:
    explicit Backlog(BacklogLimits limits = {});

    void add(Records&& records, Timestamp now);

    /// The oldest records, at most so many. What the recorder did not take comes back through putBack.
    [[nodiscard]] Records take(std::size_t most);
    void putBack(Records&& records);

    [[nodiscard]] std::size_t size() const { return m_waiting.size(); }
    [[nodiscard]] bool isEmpty() const { return m_waiting.empty(); }
    [[nodiscard]] quint64 thinned() const { return m_thinned; }               ///< samples given up so far
    [[nodiscard]] std::optional<Timestamp> thinnedSince() const { return m_thinnedSince; }

    /// The period whose telemetry was thinned, as a record for history, once the pressure is gone (nothing waits); then counting starts anew.
    [[nodiscard]] std::optional<GapRecord> thinnedGap(Timestamp now);

private:
    void thin(Timestamp now);

    const BacklogLimits m_limits;
    std::deque<Record> m_waiting;
    std::size_t m_samples = 0;
    std::chrono::milliseconds m_interval;
    quint64 m_thinned = 0;
    std::optional<Timestamp> m_thinnedSince;
};

/// What the operator is told. `since`: when the trouble began.
[[nodiscard]] StoreState stateOf(const std::optional<Trouble>& trouble, std::optional<Timestamp> since, const Backlog& backlog);

} // namespace holdfast
