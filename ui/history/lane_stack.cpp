// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/lane_stack.h"

#include <QVBoxLayout>

#include <algorithm>

namespace holdfast {

LaneStack::LaneStack(const Look& look, QWidget* parent)
    : Painted(look, parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
}

void LaneStack::setLanes(const std::vector<LaneTitle>& titles, const Interval& interval)
{
    const bool same = std::ranges::equal(titles, m_lanes, {}, {}, &LaneRow::title);
    m_interval = interval;
    if (!same) {
        for (LaneRow* lane : m_lanes)
            delete lane;
        m_lanes.clear();
        for (const LaneTitle& title : titles)
            m_lanes.push_back(makeLane(title));
    }
    arrange();
}

LaneRow* LaneStack::makeLane(const LaneTitle& title)
{
    auto* lane = new LaneRow(look(), title, this);
    const PointId point = title.point;
    connect(&lane->trend(), &TrendLane::cursorMoved, this, &LaneStack::cursorMoved);
    connect(&lane->trend(), &TrendLane::pinned, this, &LaneStack::cursorPinned);
    connect(&lane->trend(), &TrendLane::selected, this, &LaneStack::intervalAsked);
    connect(&lane->trend(), &TrendLane::intervalAsked, this, &LaneStack::intervalAsked);
    connect(lane, &LaneRow::focusAsked, this, [this, point] { Q_EMIT focusAsked(point); }, Qt::QueuedConnection);
    connect(lane, &LaneRow::removalAsked, this, [this, point] { Q_EMIT removalAsked(point); }, Qt::QueuedConnection);
    connect(lane, &LaneRow::tableAsked, this, &LaneStack::tableAsked);
    m_column->addWidget(lane, m_lanes.empty() ? 4 : title.words ? 2 : 3);
    return lane;
}

/// A gap is named once: where all lanes have it, one word is enough.
void LaneStack::arrange()
{
    LaneStand stand{m_interval, true, 0, {}};
    for (const LaneRow* lane : m_lanes)
        stand.axis = std::max(stand.axis, lane->axisNeeded());
    m_axis = stand.axis;
    for (LaneRow* lane : m_lanes) {
        lane->stand(stand);
        stand.first = false;
        for (const Gap& gap : lane->content().gaps)
            stand.spoken.push_back(gap.interval);
    }
}

void LaneStack::slide(const Interval& interval)
{
    m_interval = interval;
    arrange();
}

LaneRow* LaneStack::rowOf(const PointId& point) const
{
    const auto lane = std::ranges::find_if(m_lanes, [&](const LaneRow* one) { return one->title().point == point; });
    return lane == m_lanes.end() ? nullptr : *lane;
}

void LaneStack::setContent(const PointId& point, const LaneContent& content, Ticks column)
{
    if (LaneRow* lane = rowOf(point)) {
        lane->setContent(content, column);
        arrange();
    }
}

void LaneStack::setCompany(const PointId& point, const LaneCompany& company)
{
    if (LaneRow* lane = rowOf(point))
        lane->setCompany(company);
}

void LaneStack::take(const PointId& point, Timestamp at, double value)
{
    if (LaneRow* lane = rowOf(point))
        lane->take(at, value);
}

void LaneStack::setCursor(std::optional<Timestamp> at)
{
    for (const LaneRow* lane : m_lanes)
        lane->trend().setCursor(at);
}

const LaneRow* LaneStack::laneOf(const PointId& point) const
{
    return rowOf(point);
}

const LaneContent* LaneStack::contentOf(const PointId& point) const
{
    const LaneRow* lane = rowOf(point);
    return lane == nullptr ? nullptr : &lane->content();
}

LaneCompany LaneStack::companyOf(const PointId& point) const
{
    const LaneRow* lane = rowOf(point);
    return lane == nullptr ? LaneCompany{} : lane->company();
}

int LaneStack::plotWidth() const
{
    return std::clamp(width() - LaneRow::titleWidth - 56, 120, 4000);
}

/// Worked out, not looked up: also right before the lanes have been laid out anew.
std::pair<qreal, qreal> LaneStack::plotEnds() const
{
    TrendFace face;
    face.axis = m_axis;
    face.timeAxis = false;
    const qreal offset = layoutDirection() == Qt::RightToLeft ? 0 : LaneRow::titleWidth;
    const QRectF plot = plotOf(QRectF(offset, 0, width() - LaneRow::titleWidth, height()), face);
    return {plot.left(), plot.right()};
}

void LaneStack::resizeEvent(QResizeEvent* event)
{
    Painted::resizeEvent(event);
    Q_EMIT plotMoved();
}

} // namespace holdfast
