// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/watched_application.h"

#include <QElapsedTimer>
#include <QEvent>
#include <QTimer>

#include <algorithm>
#include <ctime>

namespace holdfast {
namespace {

constexpr double slow = 10;

QString nameOf(const QObject* receiver, const QEvent* event)
{
    QString name = QString::fromLatin1(receiver->metaObject()->className());
    if (receiver->parent() != nullptr)
        name += QStringLiteral(" of ") + QString::fromLatin1(receiver->parent()->metaObject()->className());
    if (const auto* timer = qobject_cast<const QTimer*>(receiver))
        name += QStringLiteral(" %1 ms").arg(timer->interval());
    return QStringLiteral("%1, event %2").arg(name, QString::number(event->type()));
}

} // namespace

double threadCpu()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

bool WatchedApplication::notify(QObject* receiver, QEvent* event)
{
    m_painted = m_painted || event->type() == QEvent::Paint;
    if (m_depth > 0)
        return QApplication::notify(receiver, event);
    ++m_depth;
    const bool taken = watch(receiver, event);
    --m_depth;
    if (std::exchange(m_painted, false) && frameEnded)
        frameEnded();
    return taken;
}

bool WatchedApplication::watch(QObject* receiver, QEvent* event)
{
    QElapsedTimer clock;
    clock.start();
    const double before = threadCpu();
    const QString name = event->type() == QEvent::DeferredDelete ? QStringLiteral("deletion") : nameOf(receiver, event);
    const bool taken = QApplication::notify(receiver, event);
    const double wall = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    if (wall < slow)
        return taken;
    EventCost& worst = slowest[name];
    worst.wall = std::max(worst.wall, wall);
    worst.cpu = std::max(worst.cpu, threadCpu() - before);
    return taken;
}

QJsonArray slowestOf(const WatchedApplication& application)
{
    QJsonArray all;
    for (const auto& [name, cost] : application.slowest)
        all.append(QStringLiteral("%1: %2 ms, %3 ms of its own").arg(name, QString::number(cost.wall, 'f', 1), QString::number(cost.cpu, 'f', 1)));
    return all;
}

CpuWatch::CpuWatch()
{
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        const double now = threadCpu();
        m_longest = std::max(m_longest, now - std::exchange(m_last, now));
    });
    m_timer.start(5);
}

void CpuWatch::startAgain()
{
    m_first = m_last = threadCpu();
    m_longest = 0;
}

} // namespace holdfast
