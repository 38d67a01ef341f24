// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/floor_plan.h"

#include "ui/look/brush.h"
#include "ui/overview/hover_card.h"
#include "ui/overview/plan_access.h"

#include <QAccessible>
#include <QImageReader>
#include <QPainter>
#include <QTimer>

#include <algorithm>
#include <cmath>

namespace holdfast::overview {
namespace {

constexpr int edge = 2; ///< pixels around the floor
constexpr std::chrono::milliseconds rest{300};

QImage pictureFrom(const QString& file)
{
    QImageReader reader(file);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.width() > 4096 || size.height() > 4096) // as sharp as a screen can show it
        reader.setScaledSize(size.scaled(4096, 4096, Qt::KeepAspectRatio));
    return file.isEmpty() ? QImage() : reader.read();
}

} // namespace

FloorPlan::FloorPlan(const Look& look, Lines lines, QWidget* parent)
    : Painted(look, parent), m_lines(std::move(lines)), m_rest(new QTimer(this)), m_card(new HoverCard(look, this))
{
    exposeRooms();
    setObjectName(QStringLiteral("floorPlan"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setProperty("focusRing", true);
    m_rest->setSingleShot(true);
    m_rest->setInterval(rest);
    connect(m_rest, &QTimer::timeout, this, &FloorPlan::showCard);
    connect(&look, &Look::changed, this, [this] { m_ground = {}; });
    describe();
}

void FloorPlan::show(const PlanScene& scene, const std::vector<RoomFace>& faces)
{
    if (scene == m_scene && faces == m_faces)
        return;
    const bool sameFloor = scene.floor == m_scene.floor && scene.metres == m_scene.metres;
    const bool sameWalls = sameFloor && scene.rooms == m_scene.rooms && scene.pictureFile == m_scene.pictureFile && scene.metresPerPixel == m_scene.metresPerPixel;
    const std::optional<SpaceId> chosen = selected();
    const std::optional<DeviceId> stood = device();
    if (scene.pictureFile != m_scene.pictureFile)
        m_picture = pictureFrom(scene.pictureFile);
    m_scene = scene;
    m_faces = faces;
    m_outlines = scene.outlines();
    m_pointer.hovered = sameWalls ? m_pointer.hovered : std::nullopt;
    m_pointer.selected = chosen ? m_scene.roomOf(*chosen) : std::nullopt;
    const auto again = std::ranges::find_if(m_scene.markers, [&](const PlanMarker& marker) { return stood && marker.device == *stood; });
    m_pointer.marker = again == m_scene.markers.end() ? std::nullopt : std::optional(static_cast<std::size_t>(again - m_scene.markers.begin()));
    if (!sameWalls)
        m_ground = {};
    if (!sameFloor) {
        m_view.setFloor(m_scene.metres);
        moved();
    }
    if (chosen && !m_pointer.selected)
        Q_EMIT selectionChanged();
    describe();
    update();
}

void FloorPlan::setSpoken(const QStringList& rooms)
{
    m_spoken = rooms;
    describe();
}

void FloorPlan::select(std::optional<SpaceId> space)
{
    choose(space ? m_scene.roomOf(*space) : std::nullopt);
}

std::optional<SpaceId> FloorPlan::selected() const
{
    if (!m_pointer.selected)
        return std::nullopt;
    return m_scene.rooms[*m_pointer.selected].id;
}

std::optional<DeviceId> FloorPlan::device() const
{
    if (!m_pointer.marker)
        return std::nullopt;
    return m_scene.markers[*m_pointer.marker].device;
}

void FloorPlan::fit()
{
    m_view.fit();
    moved();
}

void FloorPlan::zoom(double factor)
{
    m_view.zoomAt(QRectF(rect()).center(), factor);
    moved();
}

QPixmap FloorPlan::ground() const
{
    const qreal ratio = devicePixelRatioF();
    QPixmap pixmap((QSizeF(size()) * ratio).toSize());
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    PlanPainter(look(), m_scene, m_view).paintGround(painter, m_picture);
    return pixmap;
}

void FloorPlan::paintEvent(QPaintEvent*)
{
    if (m_ground.isNull() || m_ground.deviceIndependentSize().toSize() != size() || !qFuzzyCompare(m_ground.devicePixelRatio(), devicePixelRatioF()))
        m_ground = ground();
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_ground);
    PlanPointer pointer = m_pointer;
    pointer.focused = hasFocus();
    PlanPainter(look(), m_scene, m_view).paintSigns(painter, m_faces, pointer);
}

void FloorPlan::resizeEvent(QResizeEvent*)
{
    m_view.setFrame(QRectF(rect()).adjusted(edge, edge, -edge, -edge));
    moved();
}

void FloorPlan::moved()
{
    m_ground = {};
    m_card->hide();
    update();
    Q_EMIT viewChanged();
}

void FloorPlan::choose(std::optional<std::size_t> room)
{
    if (room == m_pointer.selected)
        return;
    m_pointer.selected = room;
    m_pointer.marker.reset();
    if (room) {
        const PlanView before = m_view;
        m_view.reveal(m_outlines[*room].boundingRect());
        if (!(before == m_view))
            moved();
    }
    describe();
    update();
    if (room && QAccessible::isActive()) {
        QAccessibleEvent event(this, QAccessible::Focus);
        event.setChild(static_cast<int>(*room));
        QAccessible::updateAccessibility(&event);
    }
    Q_EMIT selectionChanged();
}

std::optional<std::size_t> FloorPlan::roomAt(const QPointF& pixel) const
{
    return outlineAt(m_outlines, m_view.toMetres(pixel));
}

std::optional<std::size_t> FloorPlan::markerAt(const QPointF& pixel) const
{
    std::optional<std::size_t> nearest;
    double best = 9; // pixels a finger or pointer may miss by
    const PlanPainter painter(look(), m_scene, m_view);
    for (std::size_t i = 0; i < m_scene.markers.size(); ++i) {
        if (m_scene.markers[i].isGateway && painter.chipOf(m_scene.markers[i]).contains(pixel))
            return i;
        const QPointF off = m_view.toPixels(m_scene.markers[i].at) - pixel;
        if (const double length = std::hypot(off.x(), off.y()); !m_scene.markers[i].isGateway && length < best) {
            best = length;
            nearest = i;
        }
    }
    return nearest;
}

std::vector<std::size_t> FloorPlan::markersIn(std::size_t room) const
{
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < m_scene.markers.size(); ++i)
        if (m_scene.markers[i].room == room)
            found.push_back(i);
    return found;
}

void FloorPlan::showCard()
{
    if (!m_pointer.hovered || m_dragged)
        return;
    const std::size_t room = *m_pointer.hovered;
    std::vector<DeviceId> devices;
    QString title = m_scene.rooms[room].name;
    const std::optional<std::size_t> one = markerAt(m_last);
    for (const std::size_t marker : one ? std::vector{*one} : markersIn(room))
        devices.push_back(m_scene.markers[marker].device);
    if (one)
        title = m_scene.markers[*one].name;
    m_card->setContent(title, m_lines(devices));
    const QRectF place = one ? QRectF(m_last, QSizeF(1, 1)).adjusted(-8, -8, 8, 8) : m_view.toPixels(m_outlines[room].boundingRect());
    m_card->showBeside(place.toAlignedRect());
}

void FloorPlan::describe()
{
    const QString floor = m_scene.label.isEmpty() ? tr("Floor plan") : tr("Floor plan of %1").arg(m_scene.label);
    setAccessibleName(floor);
    if (m_pointer.marker)
        setAccessibleDescription(m_scene.markers[*m_pointer.marker].name);
    else if (m_pointer.selected && static_cast<qsizetype>(*m_pointer.selected) < m_spoken.size())
        setAccessibleDescription(m_spoken[static_cast<qsizetype>(*m_pointer.selected)]);
    else
        setAccessibleDescription(tr("%n room(s). Arrow keys walk from room to room, Tab through the devices of a room, Enter opens.", nullptr, static_cast<int>(m_scene.rooms.size())));
}

} // namespace holdfast::overview
