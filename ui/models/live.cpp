// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/live.h"

#include <algorithm>

namespace holdfast {

Live::Live(World world, QObject* parent)
    : QObject(parent)
    , m_world(world)
{
}

Timestamp Live::now() const
{
    return std::max(m_tick, m_picture.now);
}

void Live::apply(Delta&& delta)
{
    const Delta news = std::move(delta);
    m_picture.apply(news);
    m_census.take(news);
    Q_EMIT changed(news);
}

void Live::tick(Timestamp now)
{
    m_tick = now;
    Q_EMIT ticked(now);
}

} // namespace holdfast
