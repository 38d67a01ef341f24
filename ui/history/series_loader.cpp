// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/series_loader.h"

#include "ui/look/refusal_words.h"

#include <QFutureWatcher>

namespace holdfast {

SeriesLoader::SeriesLoader(HistoryDesk& history, QObject* parent)
    : QObject(parent), m_history(history)
{
}

SeriesLoader::~SeriesLoader()
{
    if (m_cancelled)
        *m_cancelled = true;
}

void SeriesLoader::drop()
{
    if (m_cancelled)
        *m_cancelled = true;
    ++m_round;
}

void SeriesLoader::ask(const std::vector<PointId>& points, const Interval& interval, int columns)
{
    drop();
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    for (const PointId& point : points)
        askOne(point, interval, columns);
}

void SeriesLoader::askOne(const PointId& point, const Interval& interval, int columns)
{
    auto content = std::make_shared<LaneContent>();
    auto left = std::make_shared<int>(2);
    const quint64 round = m_round;
    const auto arrived = [this, round, point, content, left] {
        if (--*left == 0 && round == m_round)
            Q_EMIT loaded(point, *content);
    };
    auto* series = new QFutureWatcher<Expected<Series>>(this);
    connect(series, &QFutureWatcherBase::finished, this, [series, content, arrived] {
        series->deleteLater();
        if (series->future().resultCount() > 0) {
            const auto answer = series->result();
            answer ? void(content->series = *answer) : void(content->trouble = sentenceOf(answer.error()));
        }
        arrived();
    });
    series->setFuture(m_history.series({point, interval, columns, m_cancelled}));
    auto* gaps = new QFutureWatcher<Expected<std::vector<Gap>>>(this);
    connect(gaps, &QFutureWatcherBase::finished, this, [gaps, content, arrived] {
        gaps->deleteLater();
        if (gaps->future().resultCount() > 0)
            if (const auto answer = gaps->result())
                content->gaps = *answer;
        arrived();
    });
    gaps->setFuture(m_history.gaps(point, interval));
}

} // namespace holdfast
