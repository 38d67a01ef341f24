// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/brush.h"
#include "ui/settings/plan_canvas.h"
#include "ui/settings/plan_geometry.h"

#include <QPainter>

namespace holdfast {
namespace {

using namespace Qt::Literals::StringLiterals;

Ink groundOf(SpaceKind kind)
{
    return kind == SpaceKind::Core ? Ink::Core : kind == SpaceKind::Outdoor ? Ink::Sunken : Ink::Band;
}

} // namespace

void PlanCanvas::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(painter, rect(), radius::card, theme()[Ink::Surface], theme()[Ink::Line], theme().border());
    if (!m_draft.floor())
        return;
    painter.setClipRect(rect().adjusted(1, 1, -1, -1));
    paintGround(painter);
    paintRooms(painter);
    paintDevices(painter);
    paintTools(painter);
    if (hasFocus())
        paintFocus(painter, theme(), rect(), radius::card);
}

/// The floor's own edge, a grid of metres where they are far enough apart, and the picture below everything.
void PlanCanvas::paintGround(QPainter& painter) const
{
    const QSizeF size = extent();
    const QRectF whole(pixelOf({0, 0}), pixelOf({size.width(), size.height()}));
    painter.fillRect(whole, theme()[Ink::Sunken]);
    if (!m_background.isNull()) {
        const QSizeF metres = QSizeF(m_background.size()) * metresPerPicturePixel();
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawPixmap(QRectF(whole.topLeft(), metres * zoom()), m_background, QRectF(m_background.rect()));
    } else {
        painter.setPen(QPen(theme()[Ink::Line], 1));
        const double step = zoom() >= 12 ? 1 : 5;
        for (double x = 0; x <= size.width(); x += step)
            painter.drawLine(pixelOf({x, 0}), pixelOf({x, size.height()}));
        for (double y = 0; y <= size.height(); y += step)
            painter.drawLine(pixelOf({0, y}), pixelOf({size.width(), y}));
    }
    painter.setPen(QPen(theme()[Ink::Control], 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(whole);
}

void PlanCanvas::paintRooms(QPainter& painter) const
{
    const Space* chosen = m_draft.room();
    for (const Space& space : m_draft.model().spaces) {
        if (space.floor == m_draft.floor()->id && (!chosen || space.id != chosen->id))
            paintRoom(painter, space, space.outline, false);
    }
    if (chosen)
        paintRoom(painter, *chosen, dragged(), true);
}

void PlanCanvas::paintRoom(QPainter& painter, const Space& room, const std::vector<QPointF>& outline, bool chosen) const
{
    if (outline.size() < 3)
        return;
    QPolygonF shape;
    for (const QPointF& corner : outline)
        shape << pixelOf(corner);
    QColor ground = theme()[chosen ? Ink::Selection : groundOf(room.kind)];
    ground.setAlphaF(m_background.isNull() ? 1.0F : 0.55F);
    painter.setBrush(ground);
    painter.setPen(QPen(theme()[chosen ? Ink::Accent : Ink::Surface], chosen ? 2 : 2));
    painter.drawPolygon(shape);
    const QRectF bounds = shape.boundingRect();
    painter.setFont(fontOf(chosen ? Type::CaptionStrong : Type::Caption));
    painter.setPen(theme()[Ink::Text]);
    const QRectF text = bounds.adjusted(6, 4, -4, -4);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignTop, painter.fontMetrics().elidedText(room.name, Qt::ElideRight, static_cast<int>(text.width())));
    if (!chosen)
        return;
    const QRectF metres = boundsOf(outline);
    const QString size = tr("%1 × %2 m").arg(look().format().number(metres.width(), 1), look().format().number(metres.height(), 1));
    painter.drawText(text, Qt::AlignRight | Qt::AlignBottom, size);
    painter.setBrush(theme()[Ink::Surface]);
    painter.setPen(QPen(theme()[Ink::Accent], 2));
    for (const QPointF& corner : shape)
        painter.drawRect(QRectF(corner - QPointF(4, 4), QSizeF(8, 8)));
}

void PlanCanvas::paintDevices(QPainter& painter) const
{
    for (const Device* device : devicesHere()) {
        const bool chosen = device->id == m_device;
        const bool moving = chosen && m_drag && m_drag->what == Drag::What::Device;
        const QPointF at = pixelOf(moving ? m_drag->now : *device->place);
        painter.setPen(QPen(theme()[chosen ? Ink::Accent : Ink::Surface], chosen ? 2 : 1));
        painter.setBrush(theme()[Ink::Text2]);
        painter.drawEllipse(at, chosen ? 6 : 4, chosen ? 6 : 4);
        if (!chosen)
            continue;
        painter.setFont(fontOf(Type::CaptionStrong));
        const QString name = painter.fontMetrics().elidedText(device->name, Qt::ElideRight, 220);
        const int wide = painter.fontMetrics().horizontalAdvance(name) + 12;
        const double left = qBound(2.0, at.x() + 10, qMax(2.0, width() - wide - 2.0));
        const QRectF plate(left, qMax(2.0, at.y() - 10), wide, 20);
        paintBox(painter, plate, radius::chip, theme()[Ink::Raised], theme()[Ink::Control]);
        painter.setPen(theme()[Ink::Text]);
        painter.drawText(plate, Qt::AlignCenter, name);
    }
}

void PlanCanvas::paintTools(QPainter& painter) const
{
    painter.setPen(QPen(theme()[Ink::Accent], 2, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    if (m_drag && m_drag->what == Drag::What::NewRoom)
        painter.drawRect(QRectF(pixelOf(m_drag->from), pixelOf(snapped(m_drag->now))).normalized());
    for (const QPointF& point : m_scale)
        painter.drawEllipse(pixelOf(point), 5, 5);
    if (m_scale.size() == 2)
        painter.drawLine(pixelOf(m_scale[0]), pixelOf(m_scale[1]));
}

} // namespace holdfast
