// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alarm/timers.h"

namespace holdfast {
namespace {

quint64 keyOf(quint32 watch, TimerKind kind)
{
    return static_cast<quint64>(watch) << 8 | static_cast<quint64>(kind);
}

} // namespace

void Timers::set(quint32 watch, TimerKind kind, Ticks at)
{
    cancel(watch, kind);
    m_order.insert({at, watch, kind});
    m_at.insert(keyOf(watch, kind), at);
}

void Timers::cancel(quint32 watch, TimerKind kind)
{
    const auto found = m_at.constFind(keyOf(watch, kind));
    if (found == m_at.cend())
        return;
    m_order.erase({*found, watch, kind});
    m_at.erase(found);
}

void Timers::cancelAll(quint32 watch)
{
    using enum TimerKind;
    for (const auto kind : {OnDelay, OffDelay, ReAlarm, ShelveEnd, Settle, HidingEnd})
        cancel(watch, kind);
}

std::optional<Ticks> Timers::at(quint32 watch, TimerKind kind) const
{
    const auto found = m_at.constFind(keyOf(watch, kind));
    return found == m_at.cend() ? std::nullopt : std::optional(*found);
}

std::optional<Timer> Timers::takeDue(Ticks now)
{
    if (m_order.empty() || m_order.begin()->at > now)
        return std::nullopt;
    const Timer first = *m_order.begin();
    cancel(first.watch, first.kind);
    return first;
}

} // namespace holdfast
