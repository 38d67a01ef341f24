// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/watch.h"

#include <algorithm>

namespace holdfast {
namespace {

constexpr int ticksAllowed = 3;
constexpr int wanted = 10;
constexpr int stall = 50;

} // namespace

EngineWatch::EngineWatch(const Live& live, QObject* parent)
    : QObject(parent)
    , m_live(live)
    , m_heartbeat(live.picture().figures.heartbeat > 0 ? live.picture().figures.heartbeat : -1)
{
    connect(&live, &Live::changed, this, &EngineWatch::heard);
    connect(&live, &Live::ticked, this, &EngineWatch::counted);
}

void EngineWatch::heard()
{
    const qint64 heartbeat = m_live.picture().figures.heartbeat;
    if (heartbeat == m_heartbeat)
        return;
    m_heartbeat = heartbeat;
    m_ticks = 0;
    set(false);
}

void EngineWatch::counted()
{
    if (m_heartbeat < 0)
        return;
    ++m_ticks;
    if (m_ticks > ticksAllowed)
        set(true);
}

void EngineWatch::set(bool silent)
{
    if (silent == m_silent)
        return;
    m_silent = silent;
    Q_EMIT silentChanged(silent);
}

StallWatch::StallWatch(QObject* parent)
    : QObject(parent)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(wanted);
    connect(&m_timer, &QTimer::timeout, this, &StallWatch::look);
}

void StallWatch::start()
{
    m_longest = 0;
    m_over50 = 0;
    m_since.start();
    m_timer.start();
}

void StallWatch::look()
{
    const qint64 late = std::max<qint64>(0, m_since.restart() - wanted);
    m_longest = std::max(m_longest, late);
    m_over50 += late > stall ? 1 : 0;
}

} // namespace holdfast
