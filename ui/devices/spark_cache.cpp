// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/spark_cache.h"

#include <QFutureWatcher>
#include <QTimer>

namespace holdfast {
namespace {

using namespace std::chrono_literals;

constexpr int columns = 58;
constexpr int atOnce = 2;
constexpr std::size_t mostWaiting = 80; ///< who scrolls past rows does not wait for them
constexpr auto keep = 5min;

} // namespace

SparkCache::SparkCache(const Live& live, HistoryDesk& history, QObject* parent)
    : QObject(parent), m_live(live), m_history(history), m_cancelled(std::make_shared<std::atomic_bool>(false))
{
}

SparkCache::~SparkCache()
{
    *m_cancelled = true;
}

const SparkTrace* SparkCache::trace(const PointId& point)
{
    Kept& kept = m_kept[point];
    const bool old = !kept.known || m_live.now() - kept.at > keep;
    if (old && !kept.waiting) {
        kept.waiting = true;
        m_queue.push_front(point);
        if (m_queue.size() > mostWaiting) {
            m_kept[m_queue.back()].waiting = false;
            m_queue.pop_back();
        }
        QTimer::singleShot(0, this, &SparkCache::askNext);
    }
    const Kept& now = m_kept[point];
    return now.known ? &now.trace : nullptr;
}

void SparkCache::askNext()
{
    while (m_running < atOnce && !m_queue.empty()) {
        const PointId point = m_queue.front();
        m_queue.pop_front();
        ++m_running;
        ++m_asked;
        auto* watcher = new QFutureWatcher<Expected<Series>>(this);
        connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, point] {
            watcher->deleteLater();
            --m_running;
            Kept& kept = m_kept[point];
            kept.waiting = false;
            kept.known = true;
            kept.at = m_live.now();
            if (watcher->future().resultCount() > 0)
                if (const auto answer = watcher->result())
                    kept.trace = traceOf(*answer, columns);
            Q_EMIT loaded(point);
            askNext();
        });
        const Timestamp now = m_live.now();
        watcher->setFuture(m_history.series({point, {now - 24h, now}, columns, m_cancelled}));
    }
}

} // namespace holdfast
