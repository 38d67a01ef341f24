// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"

#include <QHash>

#include <compare>
#include <optional>
#include <set>

namespace holdfast {

enum class TimerKind : quint8 { OnDelay, OffDelay, ReAlarm, ShelveEnd, Settle, HidingEnd };

struct Timer
{
    Ticks at{0};
    quint32 watch = 0;
    TimerKind kind = TimerKind::OnDelay;

    friend auto operator<=>(const Timer&, const Timer&) = default;
};

/// What runs out when, by ticks. Costs nothing while nothing is due.
class Timers
{
public:
    /// Replaces the timer of the same watch and kind.
    void set(quint32 watch, TimerKind kind, Ticks at);
    void cancel(quint32 watch, TimerKind kind);
    void cancelAll(quint32 watch);
    [[nodiscard]] std::optional<Ticks> at(quint32 watch, TimerKind kind) const;

    [[nodiscard]] std::optional<Ticks> next() const { return m_order.empty() ? std::nullopt : std::optional(m_order.begin()->at); }

    /// The earliest that is due, once.
    [[nodiscard]] std::optional<Timer> takeDue(Ticks now);

private:
    std::set<Timer> m_order;
    QHash<quint64, Ticks> m_at;
};

} // namespace holdfast
