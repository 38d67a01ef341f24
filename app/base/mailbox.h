// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <mutex>
#include <utility>

namespace holdfast {

/// Hands merged news to a slower reader. While the reader is busy the news
/// piles up as one Delta, never as a queue, and at most one wake is pending.
template <typename Delta>
class Mailbox
{
public:
    explicit Mailbox(std::function<void()> wake) : m_wake(std::move(wake)) {}

    void put(Delta news)
    {
        bool asleep = false;
        {
            const std::lock_guard lock(m_mutex);
            m_pending.merge(std::move(news));
            asleep = !std::exchange(m_woken, true);
        }
        if (asleep)
            m_wake();
    }

    [[nodiscard]] Delta take()
    {
        const std::lock_guard lock(m_mutex);
        m_woken = false;
        return std::exchange(m_pending, Delta{});
    }

private:
    const std::function<void()> m_wake;
    std::mutex m_mutex;
    Delta m_pending;
    bool m_woken = false;
};

} // namespace holdfast
