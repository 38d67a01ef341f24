// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/point_trend.h"

#include "ui/devices/device_text.h"
#include "ui/devices/point_band.h"

#include <QFutureWatcher>
#include <QVBoxLayout>

#include <algorithm>

namespace holdfast {
namespace {

using namespace std::chrono_literals;

constexpr int columns = 240;
constexpr auto refreshAfter = 60s;

/// Calls back on this thread with the answer, unless somebody else was asked for meanwhile.
template <typename T, typename Take>
void await(QObject* owner, const QFuture<Expected<T>>& future, Take take)
{
    auto* watcher = new QFutureWatcher<Expected<T>>(owner);
    QObject::connect(watcher, &QFutureWatcherBase::finished, owner, [watcher, take] {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0)
            if (const auto answer = watcher->result())
                take(*answer);
    });
    watcher->setFuture(future);
}

} // namespace

PointTrend::PointTrend(const Live& live, HistoryDesk& history, const Look& look, QWidget* parent)
    : QWidget(parent), m_live(live), m_history(history), m_look(look), m_lane(new TrendLane(look))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_lane);
    connect(&live, &Live::ticked, this, [this](Timestamp now) {
        if (m_point && now - m_loadedAt > refreshAfter)
            load();
    });
}

PointTrend::~PointTrend()
{
    if (m_cancelled)
        *m_cancelled = true;
}

void PointTrend::show(const std::optional<PointId>& point, std::chrono::hours back)
{
    if (m_point == point && m_back == back)
        return;
    m_point = point;
    m_back = back;
    m_series = {};
    m_gaps.clear();
    load();
    paint();
}

void PointTrend::load()
{
    if (m_cancelled)
        *m_cancelled = true;
    ++m_round;
    if (!m_point)
        return;
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    m_loadedAt = m_live.now();
    m_interval = {m_loadedAt - m_back, m_loadedAt};
    const quint64 round = m_round;
    await(this, m_history.series({*m_point, m_interval, columns, m_cancelled}), [this, round](const Series& series) {
        if (round != m_round)
            return;
        m_series = series;
        paint();
    });
    await(this, m_history.gaps(*m_point, m_interval), [this, round](const std::vector<Gap>& gaps) {
        if (round != m_round)
            return;
        m_gaps = gaps;
        paint();
    });
}

void PointTrend::paint()
{
    const Picture& picture = m_live.picture();
    const auto point = m_point ? picture.points.constFind(*m_point) : picture.points.constEnd();
    if (point == picture.points.constEnd()) {
        m_lane->setFace({});
        return;
    }
    const PointBand bands(picture, m_look.format());
    TrendFace face;
    face.interval = m_interval;
    face.series = m_series;
    face.gaps = m_gaps;
    face.normal = bands.normal(*point);
    face.steps = point->kind != PointKind::Number;
    face.name = DeviceText(picture, m_look.format(), m_live.now()).pointTitle(*point);
    face.unit = point->unit;
    if (!m_series.maximum.empty()) { // limits far away from what was measured would flatten the curve
        const double low = *std::ranges::min_element(m_series.minimum);
        const double high = *std::ranges::max_element(m_series.maximum);
        const double reach = std::max(high - low, 1.0) * 2;
        for (const Limit& limit : bands.limits(*point))
            if (limit.at > low - reach && limit.at < high + reach)
                face.limits.push_back(limit);
    }
    m_lane->setFace(face);
}

} // namespace holdfast
