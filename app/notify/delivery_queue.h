// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/notify.h"

#include <array>
#include <optional>
#include <vector>

namespace holdfast {

/// Reports may be heavy: they have a way of their own, so that no alarm waits behind one.
enum class Freight : quint8 { Alarms, Reports };

/// What is on its way and what became of it. One at a time on each channel; while a channel is down its messages wait, and one of them tries again
/// after a wait that doubles. Life safety goes first. Pure: whoever owns it sends what next() hands out and says how it went.
class DeliveryQueue
{
public:
    static constexpr std::size_t mostWaiting = 500; ///< beyond it the least important gives way, and says so
    static constexpr std::size_t mostDone = 100;

    explicit DeliveryQueue(std::vector<Delivery> restored = {}, Timestamp now = {}, Ticks ticks = {});

    /// Gives it its number.
    quint64 add(Delivery delivery, Timestamp now, Ticks ticks);

    /// The next to be sent on this channel, if one may be sent now.
    [[nodiscard]] std::optional<Delivery> next(Channel channel, Ticks ticks, Freight freight = Freight::Alarms);
    void settle(quint64 number, const SendResult& result, Timestamp now, Ticks ticks);

    /// Gives up what has waited for a day, and answers what that was.
    std::vector<Delivery> expire(Timestamp now, Ticks ticks);

    /// Try at once again: what was in the way may be gone.
    void hurry(Channel channel);

    /// Those under way first, the oldest first; then what was done, the newest first.
    [[nodiscard]] std::vector<Delivery> all() const;
    [[nodiscard]] int waiting() const;
    /// Grows with each change that is worth keeping.
    [[nodiscard]] quint64 version() const { return m_version; }

private:
    struct Entry
    {
        Delivery delivery;
        Ticks since{0};
    };
    struct ChannelRest
    {
        Ticks notBefore{0};
        int faults = 0;
        bool busy = false;
    };

    void finish(Entry& entry, DeliveryState state, Timestamp now);
    void makeRoom(Timestamp now);
    void trim();
    [[nodiscard]] ChannelRest& pace(Channel channel, Freight freight) { return m_paces[freight == Freight::Reports ? allChannels.size() : static_cast<std::size_t>(channel)]; }

    std::vector<Entry> m_entries; ///< by number
    std::array<ChannelRest, allChannels.size() + 1> m_paces; ///< the last one: of reports
    quint64 m_last = 0;
    quint64 m_version = 0;
};

/// How long a channel rests after so many faults in a row: 5 s, doubling to 5 min.
[[nodiscard]] Ticks restAfter(int faults);

} // namespace holdfast
