// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/continuity/path_diagram.h"

#include "ui/look/alarm_shape.h"
#include "ui/look/brush.h"
#include "ui/look/mirror.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace holdfast::continuity_page {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qreal boxHeight = 40;
constexpr qreal pitch = 47;
constexpr qreal endBoxHeight = 54;
constexpr qreal fromLeast = 88;
constexpr qreal toLeast = 64;
constexpr qreal endMost = 120;
constexpr qreal room = 34; ///< for the curves on either side
constexpr qreal discRadius = 8;

QString join(const WayFace& way)
{
    return QStringList(QStringList{way.word} + way.details).join(u", "_s);
}

qreal widthOf(const QString& text, Type type)
{
    return QFontMetricsF(fontOf(type)).horizontalAdvance(text);
}

QPen penOf(const Theme& theme, WayFace::State state)
{
    switch (state) {
    case WayFace::State::Active:
        return {theme[Ink::Accent], 2.5};
    case WayFace::State::Lost: {
        QPen pen(theme[Ink::P2], 1.5, Qt::CustomDashLine, Qt::FlatCap);
        pen.setDashPattern({2.7, 2});
        return pen;
    }
    case WayFace::State::Standby:
    case WayFace::State::Unknown:
        break;
    }
    QPen pen(theme[Ink::Control], 1.5, Qt::CustomDashLine, Qt::RoundCap);
    pen.setDashPattern({0.6, 2.6});
    return pen;
}

} // namespace

QString spokenOf(const WayFace& way, int number)
{
    return PathDiagram::tr("Path %1: %2, %3").arg(number).arg(way.name, join(way));
}

PathDiagram::PathDiagram(const Look& look, QWidget* parent)
    : Diagram(look, parent)
{
    setObjectName(u"pathDiagram"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PathDiagram::setFace(const WaysFace& face)
{
    if (face == m_face)
        return;
    m_face = face;
    setAccessibleName(tr("Paths from %1 to %2").arg(face.from, face.to));
    partsChanged();
}

QSize PathDiagram::sizeHint() const
{
    const int ways = std::max(1, partCount());
    return {384, std::max(qRound(pitch * (ways - 1) + boxHeight), qRound(endBoxHeight)) + 4};
}

qreal PathDiagram::middleOf(int part) const
{
    return 2 + pitch * part + boxHeight / 2;
}

/// The ends stand beside the way in use.
qreal PathDiagram::endHeight() const
{
    const auto active = std::ranges::find(m_face.ways, WayFace::State::Active, &WayFace::state);
    const qreal wanted = active == m_face.ways.end() ? height() / 2.0 : middleOf(static_cast<int>(active - m_face.ways.begin()));
    return std::clamp(wanted, endBoxHeight / 2 + 1, std::max(endBoxHeight / 2 + 1, height() - endBoxHeight / 2 - 1));
}

QRectF PathDiagram::fromBox() const
{
    const qreal words = std::max(widthOf(m_face.from, Type::DenseStrong) + (m_face.abnormal ? 22 : 0), widthOf(m_face.fromNote, Type::Caption)) + 18;
    return {1, endHeight() - endBoxHeight / 2, std::clamp(words, fromLeast, endMost), endBoxHeight};
}

QRectF PathDiagram::toBox() const
{
    const qreal wide = std::clamp(std::max(widthOf(m_face.to, Type::DenseStrong), widthOf(m_face.toNote, Type::Caption)) + 18, toLeast, endMost);
    return {width() - wide - 1, endHeight() - endBoxHeight / 2, wide, endBoxHeight};
}

QRectF PathDiagram::placeOf(int part) const
{
    const qreal left = fromBox().right() + room;
    const QRectF place(left, middleOf(part) - boxHeight / 2, toBox().left() - room + 12 - left, boxHeight);
    return Mirror(layoutDirection(), rect())(place);
}

QString PathDiagram::spokenOf(int part) const
{
    return continuity_page::spokenOf(m_face.ways[static_cast<std::size_t>(part)], part + 1);
}

void PathDiagram::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_face.ways.empty())
        return;
    const auto inUse = [&](int part) { return m_face.ways[static_cast<std::size_t>(part)].state == WayFace::State::Active; };
    for (const bool active : {false, true})
        for (int part = 0; part < partCount(); ++part)
            if (inUse(part) == active)
                paintLinks(painter, part);
    paintEnd(painter, fromBox(), m_face.from, m_face.fromNote, m_face.abnormal);
    paintEnd(painter, toBox(), m_face.to, m_face.toNote, std::nullopt);
    for (int part = 0; part < partCount(); ++part)
        paintWay(painter, part);
    paintCurrent(painter);
}

void PathDiagram::paintEnd(QPainter& painter, const QRectF& box, const QString& name, const QString& note, std::optional<Priority> abnormal) const
{
    const Mirror mirrored(layoutDirection(), rect());
    paintBox(painter, mirrored(box), radius::control, theme()[Ink::Surface], theme()[Ink::Control], theme().border());
    QRectF line(box.left() + 9, box.top() + 8, box.width() - 16, 18);
    if (abnormal) {
        paintAlarmShape(painter, theme(), mirrored(QRectF(line.left() - 1, line.top(), 17, 17)), *abnormal, ShapeState::Unack);
        line.setLeft(line.left() + 21);
    }
    painter.setFont(fontOf(Type::DenseStrong));
    painter.setPen(theme()[Ink::Text]);
    painter.drawText(mirrored(line), mirrored.begin(), QFontMetricsF(painter.font()).elidedText(name, Qt::ElideRight, line.width()));
    const QRectF second(box.left() + 9, box.top() + 28, box.width() - 16, 18);
    painter.setFont(fontOf(Type::Caption));
    painter.setPen(theme()[Ink::Text2]);
    painter.drawText(mirrored(second), mirrored.begin(), QFontMetricsF(painter.font()).elidedText(note, Qt::ElideRight, second.width()));
}

void PathDiagram::paintLinks(QPainter& painter, int part) const
{
    const Mirror mirrored(layoutDirection(), rect());
    const QRectF way = mirrored(placeOf(part));
    const qreal y = way.center().y();
    const qreal ends = endHeight();
    const auto curve = [&](qreal from, qreal fromY, qreal to, qreal toY) {
        QPainterPath path(QPointF(mirrored.x(from), fromY));
        const qreal bend = (from + to) / 2;
        path.cubicTo(QPointF(mirrored.x(bend), fromY), QPointF(mirrored.x(bend), toY), QPointF(mirrored.x(to), toY));
        painter.drawPath(path);
    };
    painter.setPen(penOf(theme(), m_face.ways[static_cast<std::size_t>(part)].state));
    painter.setBrush(Qt::NoBrush);
    curve(fromBox().right(), ends, way.left(), y);
    curve(way.right(), y, toBox().left(), ends);
}

void PathDiagram::paintWay(QPainter& painter, int part) const
{
    const WayFace& way = m_face.ways[static_cast<std::size_t>(part)];
    const Mirror mirrored(layoutDirection(), rect());
    const QRectF box = mirrored(placeOf(part));
    const bool active = way.state == WayFace::State::Active;
    const bool lost = way.state == WayFace::State::Lost;
    QPen outline = lost ? penOf(theme(), way.state) : QPen(theme()[active ? Ink::Accent : Ink::Line], active ? 2 : theme().border());
    painter.setPen(outline);
    painter.setBrush(theme()[Ink::Surface]);
    painter.drawRoundedRect(mirrored(box.adjusted(1, 1, -1, -1)), radius::control - 1, radius::control - 1);
    const QRectF icon = mirrored(QRectF(box.left() + 12, box.top() + 11, 18, 18));
    painter.drawPixmap(icon.topLeft(), look().pixmap(way.icon, Ink::Text2, 18, devicePixelRatioF()));
    const qreal words = box.width() - 46;
    const QRectF title(box.left() + 38, box.top() + 3, words, 18);
    painter.setFont(fontOf(Type::DenseStrong));
    painter.setPen(theme()[Ink::Text]);
    painter.drawText(mirrored(title), mirrored.begin(), QFontMetricsF(painter.font()).elidedText(way.name, Qt::ElideRight, words));
    WayFace shown = way;
    painter.setFont(fontOf(Type::Caption));
    const QFontMetricsF metrics(painter.font());
    while (!shown.details.isEmpty() && metrics.horizontalAdvance(join(shown)) > words)
        shown.details.removeLast();
    painter.setPen(theme()[Ink::Text2]);
    painter.drawText(mirrored(title.translated(0, 16)), mirrored.begin(), metrics.elidedText(join(shown), Qt::ElideRight, words));
    const QRectF disc = mirrored(QRectF(box.left() - discRadius, box.center().y() - discRadius, 2 * discRadius, 2 * discRadius));
    painter.setPen(QPen(theme()[active ? Ink::Accent : Ink::Control], 1));
    painter.setBrush(theme()[active ? Ink::Accent : Ink::Surface]);
    painter.drawEllipse(disc);
    QFont digit = fontOf(Type::Caption);
    digit.setWeight(QFont::Bold);
    painter.setFont(digit);
    painter.setPen(theme()[active ? Ink::OnAccent : Ink::Text2]);
    painter.drawText(disc, Qt::AlignCenter, QString::number(part + 1));
}

} // namespace holdfast::continuity_page
