// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/cursor_reader.h"

#include <QFutureWatcher>

namespace holdfast {
namespace {

using namespace std::chrono_literals;

constexpr auto resting = 120ms;
constexpr auto back = 1h;
constexpr int mostSamples = 4000; ///< more than one a second within the hour: then the columns have to do

} // namespace

CursorReader::CursorReader(HistoryDesk& history, QObject* parent)
    : QObject(parent), m_history(history)
{
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, &CursorReader::askNow);
}

void CursorReader::ask(const std::vector<PointId>& points, Timestamp at)
{
    ++m_round;
    m_points = points;
    m_at = at;
    m_rest.start(resting);
}

void CursorReader::drop()
{
    ++m_round;
    m_rest.stop();
}

void CursorReader::askNow()
{
    for (const PointId& point : m_points)
        askOne(point);
}

void CursorReader::askOne(const PointId& point)
{
    auto* watcher = new QFutureWatcher<Expected<std::vector<Sample>>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, point, at = m_at, round = m_round] {
        watcher->deleteLater();
        if (round != m_round || watcher->future().resultCount() == 0)
            return;
        const auto answer = watcher->result();
        if (answer && answer->size() < static_cast<std::size_t>(mostSamples))
            Q_EMIT found(point, at, answer->empty() ? std::nullopt : std::optional(answer->back()));
    });
    watcher->setFuture(m_history.samples(point, {m_at - back, m_at + 1ms}, mostSamples));
}

} // namespace holdfast
