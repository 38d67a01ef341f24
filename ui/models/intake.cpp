// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/intake.h"

#include <limits>

namespace holdfast {
namespace {

constexpr Ticks betweenNews{33};
constexpr Ticks turnEnds{5};
constexpr qsizetype portion = 256; ///< of news at once, as many of them as fit into a turn

} // namespace

Intake::Intake(Live& live, Take take, Slices::Watch watch)
    : m_live(live), m_take(std::move(take)), m_watch(watch ? std::move(watch) : Slices::ownWatch()), m_last(m_watch() - betweenNews)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (turn())
            m_timer.start(0);
    });
}

void Intake::wake()
{
    if (m_timer.isActive())
        return;
    const Ticks waited = m_watch() - m_last;
    m_timer.start(waited >= betweenNews ? Ticks(0) : betweenNews - waited);
}

bool Intake::turn()
{
    m_last = m_watch();
    m_waiting.add(m_take());
    while (!m_waiting.isEmpty() && m_watch() - m_last < turnEnds)
        m_live.apply(m_waiting.next(portion));
    return !m_waiting.isEmpty();
}

void Intake::takeAll()
{
    m_waiting.add(m_take());
    while (!m_waiting.isEmpty())
        m_live.apply(m_waiting.next(std::numeric_limits<qsizetype>::max()));
}

} // namespace holdfast
