// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/lane_stack.h"

#include "ui/look/plain_label.h"
#include "ui/look/trend_lane.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace holdfast {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int titleWidth = 120;

} // namespace

LaneStack::LaneStack(const Look& look, QWidget* parent)
    : Painted(look, parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
}

void LaneStack::setLanes(const std::vector<LaneTitle>& titles, const Interval& interval)
{
    const bool same = std::ranges::equal(titles, m_lanes, {}, {}, &Lane::title);
    m_interval = interval;
    if (!same) {
        for (const Lane& lane : m_lanes)
            delete lane.row;
        m_lanes.clear();
        for (const LaneTitle& title : titles)
            m_lanes.push_back(makeLane(title));
    }
    for (Lane& lane : m_lanes)
        refresh(lane);
}

LaneStack::Lane LaneStack::makeLane(const LaneTitle& title)
{
    Lane lane{title, {}, new QWidget(this), nullptr, nullptr};
    auto* row = new QHBoxLayout(lane.row);
    row->setContentsMargins(14, space::small, 0, space::hair);
    row->setSpacing(space::hair);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new PlainLabel(look(), title.name, Type::DenseStrong, Ink::Text, Overflow::Wrap));
    words->addWidget(new PlainLabel(look(), title.unit.isEmpty() ? title.place : QString(title.place % u", " % title.unit), Type::Caption, Ink::Text2, Overflow::Wrap));
    lane.state = new PlainLabel(look(), tr("Reading …"), Type::Caption, Ink::Text2, Overflow::Wrap);
    words->addWidget(lane.state);
    words->addStretch();
    auto* side = new QWidget;
    side->setFixedWidth(titleWidth);
    side->setLayout(words);
    words->setContentsMargins(0, 0, 0, 0);
    row->addWidget(side);
    lane.trend = new TrendLane(look());
    lane.trend->setObjectName(u"lane"_s);
    row->addWidget(lane.trend, 1);
    connect(lane.trend, &TrendLane::cursorMoved, this, &LaneStack::cursorMoved);
    connect(lane.trend, &TrendLane::selected, this, &LaneStack::intervalAsked);
    connect(lane.trend, &TrendLane::intervalAsked, this, &LaneStack::intervalAsked);
    m_column->addWidget(lane.row, m_lanes.empty() ? 3 : 2);
    return lane;
}

void LaneStack::setContent(const PointId& point, const LaneContent& content)
{
    for (Lane& lane : m_lanes)
        if (lane.title.point == point) {
            lane.content = content;
            refresh(lane);
        }
}

void LaneStack::refresh(Lane& lane)
{
    TrendFace face;
    face.interval = m_interval;
    face.series = lane.content.series;
    face.gaps = lane.content.gaps;
    face.line = &lane == m_lanes.data() ? TrendFace::Line::Focus : TrendFace::Line::Context;
    face.steps = lane.title.steps;
    face.timeAxis = &lane == &m_lanes.back();
    face.name = QString(lane.title.name % u", " % lane.title.place);
    face.unit = lane.title.unit;
    lane.trend->setFace(face);
    const bool loaded = lane.content.series.interval.to > lane.content.series.interval.from || !lane.content.trouble.isEmpty();
    lane.state->setText(!lane.content.trouble.isEmpty() ? lane.content.trouble : !loaded ? tr("Reading …") : lane.content.series.time.empty() ? tr("Nothing recorded in this period") : QString());
    lane.state->setVisible(!lane.state->text().isEmpty());
}

void LaneStack::setCursor(std::optional<Timestamp> at)
{
    for (const Lane& lane : m_lanes)
        lane.trend->setCursor(at);
}

const LaneContent* LaneStack::contentOf(const PointId& point) const
{
    const auto lane = std::ranges::find_if(m_lanes, [&](const Lane& one) { return one.title.point == point; });
    return lane == m_lanes.end() ? nullptr : &lane->content;
}

int LaneStack::columns() const
{
    return std::clamp(width() - titleWidth - 70, 120, 4000);
}

std::pair<qreal, qreal> LaneStack::plotEnds() const
{
    if (m_lanes.empty())
        return {titleWidth, width()};
    const TrendLane& trend = *m_lanes.front().trend;
    const QRectF plot = plotOf(QRectF(trend.rect()), trend.face());
    const qreal offset = trend.mapTo(this, QPoint(0, 0)).x();
    return {offset + plot.left(), offset + plot.right()};
}

} // namespace holdfast
