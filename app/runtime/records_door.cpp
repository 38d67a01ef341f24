// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runtime/records_door.h"

namespace holdfast {

RecordsDoor::RecordsDoor(BacklogLimits limits)
    : m_backlog(limits)
{
}

void RecordsDoor::put(std::vector<SampleRecord>&& samples, Records&& others, Timestamp now)
{
    if (samples.empty() && others.empty())
        return;
    {
        const std::lock_guard lock(m_mutex);
        m_backlog.add(std::move(samples), std::move(others), now);
    }
    m_ready.notify_one();
}

void RecordsDoor::putBack(Waiting&& waiting)
{
    const std::lock_guard lock(m_mutex);
    m_backlog.putBack(std::move(waiting));
}

Waiting RecordsDoor::take(std::chrono::milliseconds patience, std::chrono::milliseconds window, std::size_t most)
{
    std::unique_lock lock(m_mutex);
    if (!m_ready.wait_for(lock, patience, [this] { return m_closed || !m_backlog.isEmpty(); }))
        return {};
    m_ready.wait_for(lock, window, [&] { return m_closed || m_backlog.size() >= most; });
    return m_backlog.take(most);
}

void RecordsDoor::close()
{
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
    }
    m_ready.notify_all();
}

bool RecordsDoor::isClosed() const
{
    const std::lock_guard lock(m_mutex);
    return m_closed;
}

std::size_t RecordsDoor::size() const
{
    const std::lock_guard lock(m_mutex);
    return m_backlog.size();
}

std::optional<GapRecord> RecordsDoor::thinnedGap(Timestamp now)
{
    const std::lock_guard lock(m_mutex);
    return m_backlog.takeThinnedGap(now);
}

StoreState RecordsDoor::stateFor(const std::optional<Trouble>& trouble, std::optional<Timestamp> since) const
{
    const std::lock_guard lock(m_mutex);
    return stateOf(trouble, since, m_backlog);
}

} // namespace holdfast
