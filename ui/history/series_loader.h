// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/ports.h"
#include "ui/history/buckets.h"

#include <QObject>

namespace holdfast {

/// What a lane shows: columns and the gaps between them.
struct LaneContent
{
    Series series;
    std::vector<Gap> gaps;
    QString trouble; ///< why it cannot be read; empty when all is well

    friend bool operator==(const LaneContent&, const LaneContent&) = default;
};

/// Asks for several points at once and tells each as it comes. A new question cancels the old ones.
class SeriesLoader final : public QObject
{
    Q_OBJECT

public:
    explicit SeriesLoader(HistoryDesk& history, QObject* parent = nullptr);
    ~SeriesLoader() override;

    void ask(const std::vector<PointId>& points, const Interval& interval, int columns);
    void ask(const std::vector<PointId>& points, const Buckets& buckets) { ask(points, buckets.interval, buckets.count()); }
    /// What is still on its way is no longer wanted.
    void drop();

Q_SIGNALS:
    void loaded(const holdfast::PointId& point, const holdfast::LaneContent& content);

private:
    void askOne(const PointId& point, const Interval& interval, int columns);

    HistoryDesk& m_history;
    Cancelled m_cancelled;
    quint64 m_round = 0;
};

} // namespace holdfast
