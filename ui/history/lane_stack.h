// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/history/lane_row.h"

#include <optional>
#include <vector>

class QVBoxLayout;

namespace holdfast {

/// Up to eight lanes on one time axis with one cursor. The first is the one in focus.
class LaneStack final : public Painted
{
    Q_OBJECT

public:
    explicit LaneStack(const Look& look, QWidget* parent = nullptr);

    void setLanes(const std::vector<LaneTitle>& titles, const Interval& interval);
    /// The time goes on; what is loaded stays.
    void slide(const Interval& interval);
    void setContent(const PointId& point, const LaneContent& content, Ticks column);
    void setCompany(const PointId& point, const LaneCompany& company);
    void take(const PointId& point, Timestamp at, double value);
    void setCursor(std::optional<Timestamp> at);
    [[nodiscard]] const LaneRow* laneOf(const PointId& point) const;
    [[nodiscard]] const LaneContent* contentOf(const PointId& point) const;
    [[nodiscard]] LaneCompany companyOf(const PointId& point) const;
    /// How wide the curves are, in pixels.
    [[nodiscard]] int plotWidth() const;
    /// Left and right end of the curves, in this widget's coordinates.
    [[nodiscard]] std::pair<qreal, qreal> plotEnds() const;

Q_SIGNALS:
    void cursorMoved(std::optional<holdfast::Timestamp> at);
    void cursorPinned(holdfast::Timestamp at);
    void intervalAsked(const holdfast::Interval& interval);
    void focusAsked(const holdfast::PointId& point);
    void removalAsked(const holdfast::PointId& point);
    void tableAsked();
    /// The curves begin and end elsewhere.
    void plotMoved();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] LaneRow* makeLane(const LaneTitle& title);
    [[nodiscard]] LaneRow* rowOf(const PointId& point) const;
    void arrange();

    Interval m_interval;
    qreal m_axis = 44; ///< room for the values beside the curves, the same in all lanes
    std::vector<LaneRow*> m_lanes;
    QVBoxLayout* m_column;
};

} // namespace holdfast
