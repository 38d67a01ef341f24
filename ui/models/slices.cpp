// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/slices.h"

#include <QElapsedTimer>

namespace holdfast {

Slices::Watch Slices::ownWatch()
{
    QElapsedTimer since;
    since.start();
    return [since] { return Ticks(since.elapsed()); };
}

Slices::Slices(Step step, QObject* parent, Watch watch)
    : QObject(parent), m_step(std::move(step)), m_watch(watch ? std::move(watch) : ownWatch())
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (slice())
            m_timer.start(0);
    });
}

void Slices::start(Ticks pause)
{
    if (!m_timer.isActive())
        m_timer.start(pause);
}

void Slices::finish()
{
    m_timer.stop();
    while (m_step()) {
    }
    Q_EMIT paused(true);
}

bool Slices::slice()
{
    const Ticks begun = m_watch();
    bool more = true;
    do {
        more = m_step();
    } while (more && m_watch() - begun < budget);
    Q_EMIT paused(!more);
    return more;
}

} // namespace holdfast
