// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/bounded_queue.h"
#include "app/base/clock.h"
#include "app/base/mailbox.h"
#include "app/model/delta.h"
#include "app/runtime/counters.h"
#include "app/runtime/records_door.h"
#include "app/store/store.h"

#include <functional>
#include <thread>

namespace holdfast {

/// Owns the only writing connections. One transaction per commit window; what could not be written waits and is tried again.
class RecorderThread
{
public:
    using Saved = std::function<void(const std::vector<quint64>&)>; ///< told the tickets that are durable

    RecorderThread(const Store& store, AuditChain chain, RecordsDoor& door, Mailbox<Delta>& news, Counters& counters, const Clock& clock, Saved saved = {});
    /// Commits what waits, then ends.
    ~RecorderThread();

    /// Something to be done by who writes, between two commits. When too much waits the oldest is forgotten.
    void post(std::function<void(Recorder&)> errand) { m_errands.push(std::move(errand)); }

private:
    void run(const Store& store, const AuditChain& chain);
    void record(Recorder& recorder);
    void learn(const Committed& committed);
    void tell(std::optional<Trouble> trouble);

    RecordsDoor& m_door;
    BoundedQueue<std::function<void(Recorder&)>> m_errands{64};
    Mailbox<Delta>& m_news;
    Counters& m_counters;
    const Clock& m_clock;
    const Saved m_saved;
    std::optional<Trouble> m_trouble;
    std::optional<Timestamp> m_troubleSince;
    StoreState m_told;
    std::size_t m_sinceReturn = 0; ///< records since spare memory was last returned
    std::thread m_thread;
};

} // namespace holdfast
