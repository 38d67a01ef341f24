// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/continuity/drill_timeline.h"

#include "ui/look/brush.h"
#include "ui/look/mirror.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace holdfast::continuity_page {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qreal lossTop = 2;
constexpr qreal lossHeight = 20;
constexpr qreal stepsTop = 36;
constexpr qreal stepsHeight = 62;
constexpr qreal axisTop = 104;
constexpr qreal labelMost = 130;

/// The coarsest of the usual steps that still gives some marks.
qint64 secondsBetween(qint64 whole)
{
    for (const qint64 step : {10, 30, 60, 120, 300, 600, 1800, 3600, 7200, 21600})
        if (whole / step <= 8)
            return step;
    return 43200;
}

} // namespace

DrillTimeline::DrillTimeline(const Look& look, QWidget* parent)
    : Painted(look, parent)
{
    setAccessibleName(tr("Course of the drill"));
}

void DrillTimeline::setCourse(const DrillCourse& course)
{
    if (course == m_course)
        return;
    m_course = course;
    describe();
    update();
}

void DrillTimeline::describe()
{
    const Format& format = look().format();
    QStringList parts;
    if (m_course.from)
        parts << tr("%1 taken away after %2", "device, length").arg(m_course.element, format.duration(*m_course.from));
    if (m_course.until)
        parts << tr("given back after %1", "length").arg(format.duration(*m_course.until));
    parts << tr("%1 of %2 devices safe").arg(format.count(static_cast<qint64>(m_course.safe.size())), format.count(m_course.all));
    setAccessibleDescription(parts.join(u", "_s));
}

qreal DrillTimeline::xOf(Ticks at, const QRectF& plane) const
{
    const auto whole = static_cast<double>(std::max<qint64>(1, m_course.whole.count()));
    return plane.left() + plane.width() * std::clamp(static_cast<double>(at.count()) / whole, 0.0, 1.0);
}

void DrillTimeline::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(fontOf(Type::Caption));
    const Mirror mirrored(layoutDirection(), rect());
    const QFontMetricsF metrics(painter.font());
    const QString labels[] = {m_course.element, tr("Devices safe")};
    const qreal room = std::min(labelMost, std::max(metrics.horizontalAdvance(labels[0]), metrics.horizontalAdvance(labels[1])) + 4);
    painter.setPen(theme()[Ink::Text2]);
    painter.drawText(mirrored(QRectF(0, lossTop, room, lossHeight)), mirrored.begin(), metrics.elidedText(labels[0], Qt::ElideRight, room));
    painter.drawText(mirrored(QRectF(0, stepsTop + stepsHeight / 2 - 10, room, 20)), mirrored.begin(), metrics.elidedText(labels[1], Qt::ElideRight, room));
    const qreal numbers = metrics.horizontalAdvance(look().format().count(m_course.all)) + 8;
    const QRectF plane = mirrored(QRectF(room + numbers + 8, 0, width() - room - numbers - 30, height())); // time runs from left to right in every language
    paintLoss(painter, plane);
    paintSteps(painter, plane);
    paintAxis(painter, plane);
}

void DrillTimeline::paintLoss(QPainter& painter, const QRectF& plane) const
{
    const QRectF track(plane.left(), lossTop, plane.width(), lossHeight);
    paintBox(painter, track, radius::bar, theme()[Ink::Sunken], theme()[Ink::Line], 1);
    const qreal now = xOf(m_course.took, plane);
    painter.fillRect(QRectF(track.left() + 1, track.top() + 1, std::max(0.0, now - track.left() - 2), track.height() - 2), theme()[Ink::Band]);
    painter.fillRect(QRectF(now, track.top() + 1, std::max(0.0, track.right() - now - 1), track.height() - 2), dotBrush(theme()));
    if (!m_course.from)
        return;
    const qreal left = xOf(*m_course.from, plane);
    const QRectF away(left, track.top(), std::max(2.0, (m_course.until ? xOf(*m_course.until, plane) : now) - left), track.height());
    painter.fillRect(away, theme()[Ink::Local]);
    painter.fillRect(away, localBrush(theme()));
    const QString words = tr("taken away by the drill");
    const QFontMetricsF metrics(fontOf(Type::CaptionStrong));
    if (metrics.horizontalAdvance(words) + 16 > away.width())
        return;
    const QRectF ground(away.left(), away.top(), metrics.horizontalAdvance(words) + 14, away.height());
    painter.fillRect(ground, theme()[Ink::Local]);
    painter.setFont(fontOf(Type::CaptionStrong));
    painter.setPen(theme()[Ink::OnLocal]);
    painter.drawText(ground, Qt::AlignCenter, words);
}

/// All are well until it is taken away, then each from when it holds what it should.
void DrillTimeline::paintSteps(QPainter& painter, const QRectF& plane) const
{
    const QRectF area(plane.left(), stepsTop, plane.width(), stepsHeight);
    painter.setFont(fontOf(Type::Caption));
    painter.fillRect(QRectF(area.left(), area.top(), area.width(), 1), theme()[Ink::Line]);
    painter.fillRect(QRectF(area.left(), area.bottom(), area.width(), 1), theme()[Ink::Line]);
    painter.setPen(theme()[Ink::Text2]);
    const Format& format = look().format();
    painter.drawText(QRectF(area.left() - 46, area.top() - 9, 40, 18), Qt::AlignRight | Qt::AlignVCenter, format.count(m_course.all));
    painter.drawText(QRectF(area.left() - 46, area.bottom() - 9, 40, 18), Qt::AlignRight | Qt::AlignVCenter, format.count(0));
    if (m_course.all == 0 || m_course.took <= Ticks(0))
        return;
    const auto y = [&](std::size_t count) { return area.bottom() - area.height() * static_cast<qreal>(count) / m_course.all; };
    QPolygonF line{QPointF(area.left(), y(static_cast<std::size_t>(m_course.all)))};
    std::size_t count = static_cast<std::size_t>(m_course.all);
    const auto go = [&](Ticks at, std::size_t to) {
        line << QPointF(xOf(at, plane), y(count)) << QPointF(xOf(at, plane), y(to));
        count = to;
    };
    if (m_course.from) {
        go(*m_course.from, 0);
        for (std::size_t i = 0; i < m_course.safe.size(); ++i)
            go(m_course.safe[i], i + 1);
    }
    const Ticks end = m_course.until.value_or(m_course.took);
    line << QPointF(xOf(end, plane), y(count));
    painter.setPen(QPen(theme()[Ink::Accent], 2, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.drawPolyline(line);
    const QPointF last = line.back();
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme()[Ink::Accent]);
    painter.drawEllipse(last, 4, 4);
    painter.setFont(fontOf(Type::CaptionStrong));
    painter.setPen(theme()[Ink::Text]);
    const QString words = tr("%1 of %2 safe").arg(format.count(static_cast<qint64>(count)), format.count(m_course.all));
    const qreal wide = QFontMetricsF(painter.font()).horizontalAdvance(words) + 2;
    const bool after = last.x() + 10 + wide <= width();
    painter.drawText(QRectF(after ? last.x() + 10 : last.x() - 10 - wide, std::min(last.y() + 4, area.bottom() - 20), wide, 18), Qt::AlignLeft | Qt::AlignVCenter, words);
}

void DrillTimeline::paintAxis(QPainter& painter, const QRectF& plane) const
{
    painter.setFont(fontOf(Type::Caption));
    painter.setPen(theme()[Ink::Text2]);
    const qint64 whole = m_course.whole.count() / 1000;
    if (whole <= 0)
        return;
    const qint64 step = secondsBetween(whole);
    for (qint64 at = 0; at <= whole; at += step) {
        const qreal x = xOf(Ticks(at * 1000), plane);
        painter.fillRect(QRectF(x, axisTop - 4, 1, 4), theme()[Ink::Control]);
        painter.drawText(QRectF(x - 30, axisTop, 60, 18), Qt::AlignCenter, u"%1:%2"_s.arg(at / 60, 2, 10, QChar(u'0')).arg(at % 60, 2, 10, QChar(u'0')));
    }
}

} // namespace holdfast::continuity_page
