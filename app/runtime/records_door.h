// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/store/backlog.h"

#include <chrono>
#include <condition_variable>
#include <mutex>

namespace holdfast {

/// The door between the engine and the recorder: a backlog that thins telemetry when it must, and one wait.
class RecordsDoor
{
public:
    explicit RecordsDoor(BacklogLimits limits = {});

    void put(std::vector<SampleRecord>&& samples, Records&& others, Timestamp now);
    void putBack(Waiting&& waiting);

    /// What waits, at most `most`. Once something waits, a commit window's time is left for more to join, unless `most` is there already.
    [[nodiscard]] Waiting take(std::chrono::milliseconds patience, std::chrono::milliseconds window, std::size_t most);

    /// No further waiting: the recorder drains and ends.
    void close();
    [[nodiscard]] bool isClosed() const;

    [[nodiscard]] std::size_t size() const;
    [[nodiscard]] std::optional<GapRecord> thinnedGap(Timestamp now);
    [[nodiscard]] StoreState stateFor(const std::optional<Trouble>& trouble, std::optional<Timestamp> since) const;

private:
    mutable std::mutex m_mutex;
    std::condition_variable m_ready;
    Backlog m_backlog;
    bool m_closed = false;
};

} // namespace holdfast
