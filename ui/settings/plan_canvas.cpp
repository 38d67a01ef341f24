// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/plan_canvas.h"

#include "ui/settings/plan_geometry.h"

#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>

namespace holdfast {
namespace {

constexpr double margin = 16;
constexpr double reach = 9; ///< how near a click must be to a corner or a device

} // namespace

PlanCanvas::PlanCanvas(const Look& look, const Picture& picture, PlanDraft& draft, QWidget* parent)
    : Painted(look, parent), m_picture(picture), m_draft(draft)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAcceptDrops(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&draft, &PlanDraft::changed, this, &PlanCanvas::take);
    connect(&draft, &PlanDraft::selectionChanged, this, &PlanCanvas::describe);
    take();
}

void PlanCanvas::take()
{
    const Floor* floor = m_draft.floor();
    const QString file = floor ? floor->pictureFile : QString();
    if (file != m_backgroundFile) {
        m_backgroundFile = file;
        m_background = file.isEmpty() ? QPixmap() : QPixmap(file);
        m_scale.clear();
    }
    describe();
}

void PlanCanvas::describe()
{
    const Floor* floor = m_draft.floor();
    const Space* room = m_draft.room();
    setAccessibleName(floor ? tr("Plan of %1").arg(floor->label) : tr("Plan"));
    setAccessibleDescription(room ? tr("Chosen: %1. Arrow keys move it, with Ctrl they change its size, Delete removes it.").arg(room->name)
                                  : tr("Tab goes through the rooms, N draws one."));
    update();
}

void PlanCanvas::setTool(Tool tool)
{
    if (m_tool == tool)
        return;
    m_tool = tool;
    m_scale.clear();
    setCursor(tool == Tool::Select ? Qt::ArrowCursor : Qt::CrossCursor);
    Q_EMIT toolChanged();
    update();
}

void PlanCanvas::chooseDevice(const DeviceId& device)
{
    m_device = device;
    update();
}

void PlanCanvas::forgetScale()
{
    m_scale.clear();
    update();
}

double PlanCanvas::scaleLength() const
{
    if (m_scale.size() < 2)
        return 0;
    const QPointF between = m_scale[1] - m_scale[0];
    return std::hypot(between.x(), between.y()) / metresPerPicturePixel();
}

double PlanCanvas::metresPerPicturePixel() const
{
    const Floor* floor = m_draft.floor();
    if (floor && floor->metresPerPixel > 0)
        return floor->metresPerPixel;
    const double width = floor && floor->widthMetres > 0 ? floor->widthMetres : 30;
    return m_background.isNull() ? 1 : width / m_background.width();
}

QSizeF PlanCanvas::extent() const
{
    const Floor* floor = m_draft.floor();
    QSizeF size = floor ? QSizeF(floor->widthMetres, floor->heightMetres) : QSizeF(30, 20);
    if (!m_background.isNull())
        size = size.expandedTo(QSizeF(m_background.size()) * metresPerPicturePixel());
    for (const Space& space : m_draft.model().spaces) {
        if (floor && space.floor == floor->id && !space.outline.empty()) {
            const QRectF bounds = boundsOf(space.outline);
            size = size.expandedTo(QSizeF(bounds.right(), bounds.bottom()));
        }
    }
    return size.expandedTo(QSizeF(2, 2));
}

double PlanCanvas::zoom() const
{
    const QSizeF size = extent();
    return std::max(1.0, std::min((width() - 2 * margin) / size.width(), (height() - 2 * margin) / size.height()));
}

QPointF PlanCanvas::origin() const
{
    const QSizeF size = extent() * zoom();
    return {std::max(margin, (width() - size.width()) / 2), std::max(margin, (height() - size.height()) / 2)};
}

QPointF PlanCanvas::metresAt(QPointF pixel) const
{
    return (pixel - origin()) / zoom();
}

QPointF PlanCanvas::pixelOf(QPointF metres) const
{
    return metres * zoom() + origin();
}

std::vector<QPointF> PlanCanvas::dragged() const
{
    const Space* room = m_draft.room();
    if (!room)
        return {};
    if (!m_drag || (m_drag->what != Drag::What::Room && m_drag->what != Drag::What::Corner))
        return room->outline;
    if (m_drag->what == Drag::What::Corner)
        return withCorner(room->outline, m_drag->corner, m_drag->now);
    return moved(room->outline, snapped(m_drag->now - m_drag->from));
}

std::optional<std::size_t> PlanCanvas::cornerAt(QPointF pixel) const
{
    const Space* room = m_draft.room();
    for (std::size_t i = 0; room && i < room->outline.size(); ++i) {
        if ((pixelOf(room->outline[i]) - pixel).manhattanLength() <= reach)
            return i;
    }
    return std::nullopt;
}

std::vector<const Device*> PlanCanvas::devicesHere() const
{
    std::vector<const Device*> here;
    const Floor* floor = m_draft.floor();
    for (const Device& device : m_picture.devices) {
        if (!floor || !device.place || !device.space || device.membership != Membership::Adopted)
            continue;
        const Space* space = spaceOf(m_draft.model(), *device.space);
        if (space && space->floor == floor->id)
            here.push_back(&device);
    }
    return here;
}

DeviceId PlanCanvas::deviceAt(QPointF pixel) const
{
    for (const Device* device : devicesHere()) {
        if ((pixelOf(*device->place) - pixel).manhattanLength() <= reach)
            return device->id;
    }
    return {};
}

bool PlanCanvas::event(QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if ((key->key() == Qt::Key_Tab && cycle(1)) || (key->key() == Qt::Key_Backtab && cycle(-1)))
            return true;
    }
    return Painted::event(event);
}

/// Goes to the next room; past the last one the focus leaves, so that nobody is caught here.
bool PlanCanvas::cycle(int step)
{
    const Floor* floor = m_draft.floor();
    std::vector<SpaceId> rooms;
    for (const Space& space : m_draft.model().spaces) {
        if (floor && space.floor == floor->id)
            rooms.push_back(space.id);
    }
    const Space* room = m_draft.room();
    const auto at = room ? std::ranges::find(rooms, room->id) : rooms.end();
    const auto next = at == rooms.end() ? (step > 0 ? 0 : static_cast<std::ptrdiff_t>(rooms.size()) - 1) : at - rooms.begin() + step;
    const bool inside = next >= 0 && next < static_cast<std::ptrdiff_t>(rooms.size());
    m_device = {};
    m_draft.chooseRoom(inside ? rooms[static_cast<std::size_t>(next)] : SpaceId());
    return inside;
}

void PlanCanvas::press(QPointF pixel)
{
    const QPointF at = metresAt(pixel);
    const Floor* floor = m_draft.floor();
    if (const auto corner = cornerAt(pixel)) {
        m_drag = Drag{Drag::What::Corner, *corner, at, at};
        return;
    }
    m_device = deviceAt(pixel);
    Q_EMIT deviceChosen(m_device);
    if (!m_device.isEmpty()) {
        m_drag = Drag{Drag::What::Device, 0, at, at};
        return;
    }
    const Space* room = floor ? spaceAt(m_draft.model(), floor->id, at) : nullptr;
    m_draft.chooseRoom(room ? room->id : SpaceId());
    if (room)
        m_drag = Drag{Drag::What::Room, 0, at, at};
}

void PlanCanvas::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_draft.floor())
        return;
    const QPointF at = metresAt(event->position());
    if (m_tool == Tool::Scale) {
        if (m_scale.size() == 2)
            m_scale.clear();
        m_scale.push_back(at);
        if (m_scale.size() == 2)
            Q_EMIT scaleClicked();
    } else if (m_tool == Tool::Draw) {
        m_drag = Drag{Drag::What::NewRoom, 0, snapped(at), snapped(at)};
    } else {
        press(event->position());
    }
    update();
}

void PlanCanvas::mouseMoveEvent(QMouseEvent* event)
{
    if (m_drag) {
        m_drag->now = metresAt(event->position());
        update();
    } else if (m_tool == Tool::Select) {
        setCursor(cornerAt(event->position()) ? Qt::SizeAllCursor : Qt::ArrowCursor);
    }
}

void PlanCanvas::mouseReleaseEvent(QMouseEvent*)
{
    if (!m_drag)
        return;
    const Drag drag = *m_drag;
    const std::vector<QPointF> outline = dragged();
    m_drag.reset();
    const Space* room = m_draft.room();
    const bool still = (pixelOf(drag.now) - pixelOf(drag.from)).manhattanLength() < 4;
    if (drag.what == Drag::What::NewRoom) {
        const QRectF drawn = QRectF(drag.from, snapped(drag.now)).normalized();
        if (drawn.width() >= smallestRoom && drawn.height() >= smallestRoom) {
            Q_EMIT roomWanted(outlineOf(drawn));
            setTool(Tool::Select);
        }
    } else if (drag.what == Drag::What::Device && !still) {
        Q_EMIT devicePlaced(m_device, snapped(drag.now));
    } else if (room && !still && drag.what != Drag::What::Device) {
        Space changed = *room;
        changed.outline = outline;
        m_draft.changeRoom(drag.what == Drag::What::Corner ? tr("Shape room") : tr("Move room"), changed);
    }
    update();
}

void PlanCanvas::nudge(QPointF by, bool resize)
{
    if (!m_device.isEmpty()) {
        const auto device = m_picture.devices.constFind(m_device);
        if (device != m_picture.devices.constEnd() && device->place)
            Q_EMIT devicePlaced(m_device, snapped(*device->place + by));
        return;
    }
    const Space* room = m_draft.room();
    if (!room || (resize && !isRectangle(room->outline)))
        return;
    Space changed = *room;
    const QRectF bounds = boundsOf(room->outline);
    changed.outline = resize ? withCorner(outlineOf(bounds), 2, bounds.bottomRight() + by) : moved(room->outline, by);
    m_draft.changeRoom(resize ? tr("Shape room") : tr("Move room"), changed, PlanDraft::Step::Nudge);
}

void PlanCanvas::keyPressEvent(QKeyEvent* event)
{
    const double step = event->modifiers().testFlag(Qt::ShiftModifier) ? 1 : planGrid;
    const bool resize = event->modifiers().testFlag(Qt::ControlModifier);
    if (event->matches(QKeySequence::Undo))
        return m_draft.steps().undo();
    if (event->matches(QKeySequence::Redo))
        return m_draft.steps().redo();
    switch (event->key()) {
    case Qt::Key_Left:
        return nudge({-step, 0}, resize);
    case Qt::Key_Right:
        return nudge({step, 0}, resize);
    case Qt::Key_Up:
        return nudge({0, -step}, resize);
    case Qt::Key_Down:
        return nudge({0, step}, resize);
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (m_draft.room())
            m_draft.removeRoom();
        return;
    case Qt::Key_N: {
        const QSizeF size = extent();
        Q_EMIT roomWanted(outlineOf(QRectF(snapped({size.width() / 2 - 2, size.height() / 2 - 2}), QSizeF(4, 4))));
        return;
    }
    case Qt::Key_Escape:
        if (m_tool != Tool::Select || m_drag) {
            m_drag.reset();
            return setTool(Tool::Select);
        }
        break;
    default:
        break;
    }
    Painted::keyPressEvent(event);
}

void PlanCanvas::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasFormat(QLatin1String(deviceMime)))
        event->acceptProposedAction();
}

void PlanCanvas::dropEvent(QDropEvent* event)
{
    const DeviceId device(QString::fromUtf8(event->mimeData()->data(QLatin1String(deviceMime))));
    event->acceptProposedAction();
    Q_EMIT devicePlaced(device, snapped(metresAt(event->position())));
}

} // namespace holdfast
