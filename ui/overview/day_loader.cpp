// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/day_loader.h"

#include <QFutureWatcher>

namespace holdfast::overview {

std::vector<PointId> evenly(const std::vector<PointId>& points, std::size_t most)
{
    if (points.size() <= most)
        return points;
    std::vector<PointId> chosen;
    for (std::size_t i = 0; i < most; ++i)
        chosen.push_back(points[i * points.size() / most]);
    return chosen;
}

DayLoader::DayLoader(HistoryDesk& history, QObject* parent)
    : QObject(parent), m_history(history)
{
}

DayLoader::~DayLoader()
{
    if (m_cancelled)
        *m_cancelled = true;
}

void DayLoader::ask(const std::vector<Kpi>& kpis, const Interval& day)
{
    if (m_cancelled)
        *m_cancelled = true;
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    ++m_round;
    for (const Kpi& kpi : kpis)
        if (!kpi.trace.empty())
            askOne(kpi, day);
}

void DayLoader::askOne(const Kpi& kpi, const Interval& day)
{
    const std::vector<PointId> points = evenly(kpi.trace, mostPoints);
    auto answers = std::make_shared<std::vector<Series>>();
    auto left = std::make_shared<std::size_t>(points.size());
    for (const PointId& point : points) {
        auto* watcher = new QFutureWatcher<Expected<Series>>(this);
        connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, answers, left, kind = kpi.kind, round = m_round] {
            watcher->deleteLater();
            if (watcher->future().resultCount() > 0)
                if (const auto answer = watcher->result())
                    answers->push_back(*answer);
            if (--*left == 0 && round == m_round)
                Q_EMIT loaded(kind, *answers);
        });
        watcher->setFuture(m_history.series({point, day, columns, m_cancelled}));
    }
}

} // namespace holdfast::overview
