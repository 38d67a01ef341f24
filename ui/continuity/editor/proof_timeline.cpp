// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/continuity/editor/proof_timeline.h"

#include "ui/look/alarm_shape.h"
#include "ui/look/mirror.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace holdfast::continuity_page {
namespace {

constexpr qreal laneHeight = 26;
constexpr qreal stripHeight = 18;
constexpr qreal footHeight = 40;
constexpr qreal sideGap = 12;
constexpr qreal sideMost = 180;
constexpr qreal pitchLeast = 34;
constexpr qreal signSide = 16;
constexpr qreal tick = 5;

/// Rounds as if they were seconds: what paints strips knows only times.
Timestamp roundAt(qreal round)
{
    return Timestamp(std::chrono::milliseconds(static_cast<qint64>(round * 1000)));
}

} // namespace

ProofTimeline::ProofTimeline(const Look& look, QWidget* parent)
    : Diagram(look, parent)
{
    setObjectName(QStringLiteral("proofTimeline"));
    setAccessibleName(tr("The shortest way to the break, round by round"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ProofTimeline::setStory(std::vector<StoryLane> lanes, std::vector<StoryMoment> moments, QStringList spoken)
{
    m_lanes = std::move(lanes);
    m_moments = std::move(moments);
    m_spoken = std::move(spoken);
    partsChanged();
}

qreal ProofTimeline::sideWidth() const
{
    const QFontMetricsF metrics(fontOf(Type::Dense));
    qreal wide = 0;
    for (const StoryLane& lane : m_lanes)
        wide = std::max(wide, metrics.horizontalAdvance(lane.name));
    return std::min(sideMost, wide) + sideGap;
}

qreal ProofTimeline::pitch() const
{
    return m_moments.empty() ? pitchLeast : std::max(pitchLeast, (width() - sideWidth() - 2) / static_cast<qreal>(m_moments.size()));
}

QSize ProofTimeline::sizeHint() const
{
    return minimumSizeHint();
}

QSize ProofTimeline::minimumSizeHint() const
{
    return {static_cast<int>(std::ceil(sideWidth() + pitchLeast * static_cast<qreal>(m_moments.size()))) + 4, static_cast<int>(laneHeight * static_cast<qreal>(m_lanes.size()) + footHeight)};
}

QRectF ProofTimeline::placeOf(int part) const
{
    return Mirror(layoutDirection(), rect())(QRectF(sideWidth() + pitch() * part, 0, pitch(), laneHeight * static_cast<qreal>(m_lanes.size()) + 2));
}

void ProofTimeline::paintEvent(QPaintEvent*)
{
    if (m_moments.empty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    qreal top = 0;
    for (const StoryLane& lane : m_lanes) {
        paintLane(painter, lane, top);
        top += laneHeight;
    }
    paintMoments(painter, top);
    const QRectF here = placeOf(current());
    painter.setPen(QPen(theme()[Ink::Text], 1.5));
    painter.drawLine(QPointF(here.center().x(), 0), QPointF(here.center().x(), top + tick));
    paintCurrent(painter);
}

void ProofTimeline::paintLane(QPainter& painter, const StoryLane& lane, qreal top) const
{
    const Mirror mirrored(layoutDirection(), rect());
    const bool turned = layoutDirection() == Qt::RightToLeft;
    painter.setFont(fontOf(Type::Dense));
    painter.setPen(theme()[Ink::Text2]);
    const qreal side = sideWidth();
    painter.drawText(mirrored(QRectF(0, top, side - sideGap, laneHeight)), mirrored.begin(), QFontMetricsF(painter.font()).elidedText(lane.name, Qt::ElideRight, side - sideGap + 1));
    const auto count = static_cast<qreal>(m_moments.size());
    std::vector<StripPart> parts;
    for (const StoryPart& part : lane.parts)
        parts.push_back({{roundAt(turned ? count - part.to : part.from), roundAt(turned ? count - part.from : part.to)}, part.kind, part.label});
    paintStateStrip(painter, theme(), mirrored(QRectF(side, top + (laneHeight - stripHeight) / 2, pitch() * count, stripHeight)), {roundAt(0), roundAt(count)}, parts);
}

/// A tick for each round, its time where there is room, a sign where something is done and where it breaks.
void ProofTimeline::paintMoments(QPainter& painter, qreal top) const
{
    painter.setFont(fontOf(Type::Caption));
    const QFontMetricsF metrics(painter.font());
    qreal free = -1e9;
    for (std::size_t i = 0; i < m_moments.size(); ++i) {
        const QRectF place = placeOf(static_cast<int>(i));
        const StoryMoment& moment = m_moments[i];
        const QPointF middle(place.center().x(), top);
        painter.setPen(QPen(theme()[moment.done.isEmpty() ? Ink::Control : Ink::Text], moment.done.isEmpty() ? 1 : 2));
        painter.drawLine(middle, middle + QPointF(0, tick));
        if (moment.breaks)
            paintAlarmShape(painter, theme(), QRectF(middle.x() - signSide / 2, top + tick + 17, signSide, signSide), Priority::P2, ShapeState::Unack);
        const qreal wide = metrics.horizontalAdvance(moment.time) + 2;
        const qreal from = std::clamp(middle.x() - wide / 2, 0.0, width() - wide);
        const bool fits = layoutDirection() == Qt::RightToLeft ? free < -1e8 || from + wide + 6 <= free : from >= free;
        if (!fits)
            continue;
        painter.setPen(theme()[Ink::Text2]);
        painter.drawText(QRectF(from, top + tick, wide, 16), Qt::AlignCenter | Qt::TextDontClip, moment.time);
        free = layoutDirection() == Qt::RightToLeft ? from : from + wide + 6;
    }
}

} // namespace holdfast::continuity_page
