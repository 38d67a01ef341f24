// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <chrono>
#include <cstdint>
#include <deque>
#include <mutex>
#include <utility>
#include <vector>

namespace holdfast {

/// The only door between two threads. Never grows past its capacity:
/// the oldest item gives way, and every loss is counted.
template <typename T>
class BoundedQueue
{
public:
    explicit BoundedQueue(std::size_t capacity) : m_capacity(capacity) {}

    void push(T item)
    {
        {
            const std::lock_guard lock(m_mutex);
            if (m_items.size() == m_capacity) {
                m_items.pop_front();
                ++m_dropped;
            }
            m_items.push_back(std::move(item));
        }
        m_ready.notify_one();
    }

    /// Everything that is waiting, or nothing after the patience runs out.
    [[nodiscard]] std::vector<T> take(std::chrono::milliseconds patience)
    {
        std::unique_lock lock(m_mutex);
        m_ready.wait_for(lock, patience, [this] { return !m_items.empty(); });
        std::vector<T> batch(std::make_move_iterator(m_items.begin()), std::make_move_iterator(m_items.end()));
        m_items.clear();
        return batch;
    }

    [[nodiscard]] std::uint64_t dropped() const
    {
        const std::lock_guard lock(m_mutex);
        return m_dropped;
    }

private:
    const std::size_t m_capacity;
    mutable std::mutex m_mutex;
    std::condition_variable m_ready;
    std::deque<T> m_items;
    std::uint64_t m_dropped = 0;
};

} // namespace holdfast
