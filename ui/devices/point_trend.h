// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/ports.h"
#include "ui/look/state_strip.h"
#include "ui/look/trend_lane.h"
#include "ui/models/live.h"

#include <QWidget>

#include <functional>

class QStackedWidget;

namespace holdfast {

class PlainLabel;

/// Which state a point with two of them was in: from sample to sample, with what was not recorded cut out. Before the first sample
/// nobody knows, unless the present value is as old as the whole stretch.
[[nodiscard]] std::vector<StripPart> statesOf(const std::vector<Sample>& samples, const std::vector<Gap>& gaps, const Reading& shown, const Interval& whole,
                                              const std::function<QString(bool)>& wordOf);

/// One point over the last hours, read anew every minute: a curve, or a strip of states. What was not recorded stays a gap with its reason.
class PointTrend final : public QWidget
{
    Q_OBJECT

public:
    PointTrend(const Live& live, HistoryDesk& history, const Look& look, QWidget* parent = nullptr);
    ~PointTrend() override;

    void show(const std::optional<PointId>& point, std::chrono::hours back);

private:
    void load();
    void paint();
    void paintStates(const Point& point);

    const Live& m_live;
    HistoryDesk& m_history;
    const Look& m_look;
    QStackedWidget* m_stack;
    TrendLane* m_lane;
    StateStrip* m_strip;
    PlainLabel* m_from;
    PlainLabel* m_to;
    std::optional<PointId> m_point;
    std::chrono::hours m_back{8};
    Timestamp m_loadedAt{};
    Series m_series;
    std::vector<Sample> m_samples; ///< of points with two states
    std::vector<Gap> m_gaps;
    Interval m_interval;
    Cancelled m_cancelled;
    quint64 m_round = 0;
};

} // namespace holdfast
