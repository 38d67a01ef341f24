// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/history/series_loader.h"
#include "ui/look/painted.h"

#include <optional>
#include <vector>

class QVBoxLayout;

namespace holdfast {

class PlainLabel;
class TrendLane;

/// What a lane is called and measured in.
struct LaneTitle
{
    PointId point;
    QString name;
    QString place;
    QString unit;
    bool steps = false; ///< states and switches hold their value until the next

    friend bool operator==(const LaneTitle&, const LaneTitle&) = default;
};

/// Up to eight lanes on one time axis with one cursor. The first is the one in focus.
class LaneStack final : public Painted
{
    Q_OBJECT

public:
    explicit LaneStack(const Look& look, QWidget* parent = nullptr);

    void setLanes(const std::vector<LaneTitle>& titles, const Interval& interval);
    void setContent(const PointId& point, const LaneContent& content);
    void setCursor(std::optional<Timestamp> at);
    [[nodiscard]] const LaneContent* contentOf(const PointId& point) const;
    /// How many columns are worth asking for.
    [[nodiscard]] int columns() const;
    /// Left and right end of the curves, in this widget's coordinates.
    [[nodiscard]] std::pair<qreal, qreal> plotEnds() const;

Q_SIGNALS:
    void cursorMoved(std::optional<holdfast::Timestamp> at);
    void intervalAsked(const holdfast::Interval& interval);

private:
    struct Lane
    {
        LaneTitle title;
        LaneContent content;
        QWidget* row = nullptr;
        PlainLabel* state = nullptr;
        TrendLane* trend = nullptr;
    };

    [[nodiscard]] Lane makeLane(const LaneTitle& title);
    void refresh(Lane& lane);

    Interval m_interval;
    std::vector<Lane> m_lanes;
    QVBoxLayout* m_column;
};

} // namespace holdfast
