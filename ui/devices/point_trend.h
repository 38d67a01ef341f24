// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/ports.h"
#include "ui/look/trend_lane.h"
#include "ui/models/live.h"

#include <QWidget>

namespace holdfast {

/// One point over the last hours, read anew every minute. What was not recorded stays a gap with its reason.
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

    const Live& m_live;
    HistoryDesk& m_history;
    const Look& m_look;
    TrendLane* m_lane;
    std::optional<PointId> m_point;
    std::chrono::hours m_back{8};
    Timestamp m_loadedAt{};
    Series m_series;
    std::vector<Gap> m_gaps;
    Interval m_interval;
    Cancelled m_cancelled;
    quint64 m_round = 0;
};

} // namespace holdfast
