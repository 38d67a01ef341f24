// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/plan_paint.h"

#include "ui/look/brush.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace holdfast::overview {
namespace {

constexpr qreal wall = 3;
constexpr qreal inset = 10; ///< of a label from its walls

QPainterPath pathOf(const QPolygonF& polygon)
{
    QPainterPath path;
    path.addPolygon(polygon);
    path.closeSubpath();
    return path;
}

/// Shrinks a polygon by stroking its edge away; what is left is what may be painted on.
QPainterPath insideOf(const QPolygonF& polygon, qreal by)
{
    QPainterPathStroker stroker;
    stroker.setWidth(by * 2);
    stroker.setJoinStyle(Qt::MiterJoin);
    const QPainterPath path = pathOf(polygon);
    return path.subtracted(stroker.createStroke(path)).simplified();
}

QSizeF sizeOf(Type type, const QString& text)
{
    const QFontMetricsF metrics(fontOf(type));
    return {metrics.horizontalAdvance(text), metrics.height()};
}

/// Where a room is too narrow for its whole name, its number says more than a beginning of it: "3.01" of "Room 3.01".
QString nameWithin(const QString& name, const QFontMetricsF& metrics, qreal width)
{
    const QString last = name.section(u' ', -1);
    const bool isNumber = std::ranges::any_of(last, [](QChar c) { return c.isDigit(); });
    if (isNumber && metrics.horizontalAdvance(name) > width && metrics.horizontalAdvance(last) <= width)
        return last;
    return metrics.elidedText(name, Qt::ElideRight, width);
}

} // namespace

void PlanPainter::paintGround(QPainter& painter, const QImage& picture) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const Theme& theme = m_look.theme();
    if (!picture.isNull() && m_scene.metresPerPixel > 0)
        painter.drawImage(m_view.toPixels(QRectF(QPointF(0, 0), QSizeF(picture.size()) * m_scene.metresPerPixel)), picture);
    for (const PlanRoom& room : m_scene.rooms) {
        const QPolygonF outline = m_view.toPixels(room.outline);
        QColor fill = theme[room.kind == SpaceKind::Core ? Ink::Core : Ink::Band];
        if (!picture.isNull() && room.drawn)
            fill.setAlphaF(0.55F); // the drawing below stays readable
        painter.setPen(QPen(theme[Ink::Surface], wall, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.setBrush(fill);
        painter.drawPolygon(outline);
        if (room.kind == SpaceKind::Core)
            paintCore(painter, outline.boundingRect());
    }
}

/// The usual sign for a core: lifts and stairs, whatever is in it.
void PlanPainter::paintCore(QPainter& painter, const QRectF& rect) const
{
    if (rect.width() < 110 || rect.height() < 70)
        return;
    QColor line = m_look.color(Ink::Surface);
    line.setAlphaF(0.9F);
    painter.setPen(QPen(line, 1.5));
    painter.setBrush(Qt::NoBrush);
    const QRectF inside = rect.adjusted(rect.width() * 0.08, rect.height() * 0.14, -rect.width() * 0.08, -rect.height() * 0.14);
    const qreal half = (inside.height() - 8) / 2;
    const QSizeF lift(inside.width() * 0.24, half);
    for (const qreal top : {inside.top(), inside.top() + half + 8}) {
        const QRectF box(QPointF(inside.left(), top), lift);
        painter.drawRect(box);
        painter.drawLine(box.topLeft(), box.bottomRight());
        painter.drawLine(box.topRight(), box.bottomLeft());
        const QRectF stair(box.right() + 10, top, inside.right() - box.right() - 10, half);
        painter.drawRect(stair);
        const int steps = top < inside.center().y() - 1 ? 9 : 1;
        for (int i = 1; i <= steps; ++i)
            painter.drawLine(QPointF(stair.left() + stair.width() * i / (steps + 1), stair.top()), QPointF(stair.left() + stair.width() * i / (steps + 1), stair.bottom()));
    }
}

void PlanPainter::paintSigns(QPainter& painter, const std::vector<RoomFace>& faces, const PlanPointer& pointer) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    if (pointer.hovered) {
        QColor veil = m_look.color(Ink::Text);
        veil.setAlphaF(0.05F);
        painter.fillPath(insideOf(m_view.toPixels(m_scene.rooms[*pointer.hovered].outline), wall / 2), veil);
    }
    if (pointer.selected) {
        QColor chosen = m_look.color(Ink::Selection);
        painter.fillPath(insideOf(m_view.toPixels(m_scene.rooms[*pointer.selected].outline), wall / 2), chosen);
    }
    paintAreas(painter);
    paintMarkers(painter, pointer, true);
    paintLabels(painter, faces, pointer);
    paintMarkers(painter, pointer, false); // what is not as it should be is never covered
    for (const PlanMarker& marker : m_scene.markers)
        if (marker.isGateway)
            paintChip(painter, marker);
    paintPointer(painter, pointer);
}

void PlanPainter::paintAreas(QPainter& painter) const
{
    for (const PlanArea& area : m_scene.areas) {
        QPainterPath whole;
        for (const std::size_t room : area.rooms)
            whole = whole.united(pathOf(m_view.toPixels(m_scene.rooms[room].outline)));
        QPen dashed(m_look.color(Ink::Local), 1.5, Qt::CustomDashLine, Qt::FlatCap, Qt::RoundJoin);
        dashed.setDashPattern({5 / 1.5, 4 / 1.5});
        painter.setPen(dashed);
        painter.setBrush(Qt::NoBrush);
        for (const QPolygonF& part : whole.simplified().toSubpathPolygons())
            painter.drawPath(insideOf(part, 3));
    }
}

void PlanPainter::paintMarkers(QPainter& painter, const PlanPointer& pointer, bool fresh) const
{
    const QRectF sight = painter.viewport();
    for (std::size_t i = 0; i < m_scene.markers.size(); ++i) {
        const PlanMarker& marker = m_scene.markers[i];
        const QPointF at = m_view.toPixels(marker.at);
        if (marker.isGateway || fresh != (marker.standing == Standing::Fresh) || !sight.adjusted(-14, -14, 14, 14).contains(at))
            continue;
        if (marker.standing == Standing::Fresh) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_look.color(Ink::Text2));
            painter.drawEllipse(at, 4, 4);
        } else {
            paintMark(painter, m_look, QRectF(at.x() - 7, at.y() - 7, 14, 14), markOf(marker.standing), Ink::Band);
        }
        if (pointer.marker == i) {
            painter.setPen(QPen(m_look.color(Ink::Accent), 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(at, 9, 9);
        }
    }
}

QRectF PlanPainter::chipOf(const PlanMarker& marker) const
{
    const qreal sign = m_scene.gatewayAlarms.contains(marker.device) || marker.standing != Standing::Fresh ? 16 : 0;
    const QPointF at = m_view.toPixels(marker.at);
    const qreal width = sizeOf(Type::CaptionStrong, marker.name).width() + 14 + sign;
    return {at.x() - width / 2, at.y() - 10, width, 20};
}

void PlanPainter::paintChip(QPainter& painter, const PlanMarker& marker) const
{
    const QRectF chip = chipOf(marker);
    paintBox(painter, chip, radius::chip, m_look.color(Ink::Surface), m_look.color(Ink::Text2));
    qreal x = chip.left() + 7;
    if (const auto alarm = m_scene.gatewayAlarms.constFind(marker.device); alarm != m_scene.gatewayAlarms.constEnd()) {
        paintAlarmShape(painter, m_look.theme(), {x - 2, chip.top() + 3, 14, 14}, alarm->priority, alarm->shape);
        x += 16;
    } else if (marker.standing != Standing::Fresh) {
        paintMark(painter, m_look, {x - 2, chip.top() + 3, 14, 14}, markOf(marker.standing));
        x += 16;
    }
    painter.setFont(fontOf(Type::CaptionStrong));
    painter.setPen(m_look.color(Ink::Text));
    painter.drawText(QRectF(x, chip.top(), chip.right() - x, chip.height()), Qt::AlignVCenter | Qt::TextDontClip, marker.name);
}

/// The most urgent room writes first; who finds no place stays silent until there is more room.
void PlanPainter::paintLabels(QPainter& painter, const std::vector<RoomFace>& faces, const PlanPointer& pointer) const
{
    std::vector<std::size_t> order(m_scene.rooms.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    const auto rank = [&](std::size_t i) { return m_scene.alarms[i] ? static_cast<int>(m_scene.alarms[i]->priority) : m_scene.rooms[i].kind == SpaceKind::Room ? 10 : 11; };
    std::ranges::stable_sort(order, {}, rank);
    std::vector<QRectF> taken;
    for (const PlanMarker& marker : m_scene.markers)
        if (marker.isGateway)
            taken.push_back(chipOf(marker));
    for (const std::size_t room : order) {
        const RoomFace face = room < faces.size() ? faces[room] : RoomFace{};
        const Ink ground = pointer.selected == room ? Ink::Selection : Ink::Band;
        if (m_scene.alarms[room])
            paintAbnormal(painter, room, face, ground);
        paintLabel(painter, room, face, ground, taken);
    }
}

/// Text stays readable over devices and drawings.
void PlanPainter::paintBacking(QPainter& painter, const QRectF& rect, Ink ground) const
{
    QColor fill = m_look.color(ground);
    fill.setAlphaF(0.72F);
    paintBox(painter, rect.adjusted(-3, 0, 3, 0), radius::chip, fill);
}

void PlanPainter::paintLabel(QPainter& painter, std::size_t room, const RoomFace& face, Ink ground, std::vector<QRectF>& taken) const
{
    const PlanRoom& own = m_scene.rooms[room];
    const QRectF bounds = m_view.toPixels(own.outline).boundingRect();
    const QRectF inside = bounds.adjusted(inset, 6, -inset, -6);
    if (own.kind == SpaceKind::Core || inside.width() < 26 || inside.height() < 12)
        return;
    const auto free = [&](const QRectF& wanted) { return std::ranges::none_of(taken, [&](const QRectF& other) { return other.intersects(wanted); }); };
    const bool lines = inside.height() >= 34;
    const QFontMetricsF metrics(fontOf(Type::CaptionStrong));
    const QString name = nameWithin(own.name, metrics, inside.width());
    const QRectF title(inside.left(), lines ? inside.top() : inside.center().y() - metrics.height() / 2, metrics.horizontalAdvance(name), metrics.height());
    if (!free(title))
        return;
    taken.push_back(title);
    paintBacking(painter, title, ground);
    painter.setFont(fontOf(Type::CaptionStrong));
    painter.setPen(m_look.color(Ink::Text2));
    painter.drawText(title, Qt::AlignVCenter | Qt::TextDontClip, name);
    if (!lines || face.value.text.value.isEmpty())
        return;
    const QFontMetricsF digits(fontOf(Type::BodyStrong));
    qreal x = inside.left();
    const qreal baseline = inside.bottom() - 4;
    const auto write = [&](Type type, Ink ink, const QString& text) {
        const qreal width = sizeOf(type, text).width();
        const QRectF wanted(x, baseline - digits.ascent(), width, digits.height());
        if (text.isEmpty() || x + width > inside.right() + 4 || !free(wanted))
            return;
        paintBacking(painter, wanted.adjusted(0, 1, 0, -1), ground);
        painter.setFont(fontOf(type));
        painter.setPen(m_look.color(ink));
        painter.drawText(QPointF(x, baseline), text);
        taken.push_back(wanted.adjusted(0, 0, -1, 0));
        x += width + 5;
    };
    const bool down = face.value.text.value == QStringLiteral("—");
    const QString doubt = down ? face.value.quality.toLower() : face.value.age;
    const qreal both = sizeOf(Type::BodyStrong, face.value.text.joined()).width() + 5 + sizeOf(Type::Caption, doubt).width();
    const bool fits = doubt.isEmpty() || x + both <= inside.right() + 4; // the age matters more than the unit
    write(Type::BodyStrong, face.value.believable ? Ink::Text : Ink::Text2, fits ? face.value.text.joined() : face.value.text.value);
    write(Type::Caption, Ink::Text2, doubt);
}

void PlanPainter::paintAbnormal(QPainter& painter, std::size_t room, const RoomFace& face, Ink ground) const
{
    const PlanAlarm& alarm = *m_scene.alarms[room];
    const QPolygonF outline = m_view.toPixels(m_scene.rooms[room].outline);
    const PriorityInk ink = inkOf(alarm.priority);
    painter.setPen(QPen(m_look.color(alarm.priority == Priority::P3 ? ink.outline : ink.fill), 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(insideOf(outline, 2.5));
    const QRectF bounds = outline.boundingRect();
    if (bounds.width() < 30 || bounds.height() < 24)
        return;
    const bool tall = bounds.height() > 74;
    const QPointF at(tall ? bounds.left() + 20 : bounds.right() - 20, tall ? bounds.top() + 40 : bounds.center().y());
    const QFontMetricsF digits(fontOf(Type::BodyStrong));
    const bool hasValue = tall && !face.abnormal.value.isEmpty();
    const qreal words = hasValue ? digits.horizontalAdvance(face.abnormal.value) + 10 + sizeOf(Type::Caption, face.abnormal.unit).width() : 0;
    paintBacking(painter, QRectF(at.x() - 9, at.y() - 11, std::min(28 + words, bounds.right() - at.x() - 3), 22), ground);
    paintAlarmShape(painter, m_look.theme(), {at.x() - 9, at.y() - 9, 18, 18}, alarm.priority, alarm.shape, ground);
    if (!hasValue)
        return;
    const qreal room4 = bounds.right() - inset - (at.x() + 16);
    const QString value = digits.elidedText(face.abnormal.value, Qt::ElideRight, room4);
    painter.setFont(fontOf(Type::BodyStrong));
    painter.setPen(m_look.color(Ink::Text));
    painter.drawText(QPointF(at.x() + 16, at.y() + 5), value);
    const qreal x = at.x() + 16 + digits.horizontalAdvance(value) + 4;
    if (x + sizeOf(Type::Caption, face.abnormal.unit).width() > bounds.right() - 4)
        return;
    painter.setFont(fontOf(Type::Caption));
    painter.setPen(m_look.color(Ink::Text2));
    painter.drawText(QPointF(x, at.y() + 5), face.abnormal.unit);
}

void PlanPainter::paintPointer(QPainter& painter, const PlanPointer& pointer) const
{
    if (!pointer.selected)
        return;
    painter.setPen(QPen(m_look.color(Ink::Accent), 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    const qreal deeper = m_scene.alarms[*pointer.selected] ? 5.5 : 2.5; // beside the priority's own outline, never over it
    painter.drawPath(insideOf(m_view.toPixels(m_scene.rooms[*pointer.selected].outline), deeper));
}

} // namespace holdfast::overview
