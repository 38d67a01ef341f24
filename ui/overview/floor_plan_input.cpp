// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/floor_plan.h"

#include "ui/overview/hover_card.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QTimer>
#include <QWheelEvent>

#include <algorithm>
#include <array>
#include <cmath>

namespace holdfast::overview {
namespace {

constexpr double keyStep = 1.25;
constexpr int dragBegins = 4;

struct WayKey
{
    int key;
    Way way;
};

constexpr std::array wayKeys{WayKey{Qt::Key_Left, Way::Left}, WayKey{Qt::Key_Right, Way::Right}, WayKey{Qt::Key_Up, Way::Up}, WayKey{Qt::Key_Down, Way::Down}};

} // namespace

void FloorPlan::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = event->position();
    m_last = event->position();
    m_dragged = false;
    m_rest->stop();
    m_card->hide();
}

void FloorPlan::mouseMoveEvent(QMouseEvent* event)
{
    const QPointF at = event->position();
    if (m_pressed && (m_dragged || (at - *m_pressed).manhattanLength() > dragBegins)) {
        m_dragged = true;
        setCursor(Qt::ClosedHandCursor);
        m_view.pan(at - m_last);
        moved();
    } else if (!m_pressed) {
        hover(roomAt(at), at);
    }
    m_last = at;
}

void FloorPlan::hover(std::optional<std::size_t> room, const QPointF& at)
{
    const bool sameRoom = room == m_pointer.hovered;
    const bool moved = (at - m_last).manhattanLength() > 0;
    if (!sameRoom || (m_card->isVisible() && markerAt(at) != markerAt(m_last)))
        m_card->hide();
    if (moved && m_card->isHidden())
        m_rest->start();
    if (sameRoom)
        return;
    m_pointer.hovered = room;
    update();
}

void FloorPlan::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_pressed)
        return;
    m_pressed.reset();
    unsetCursor();
    if (std::exchange(m_dragged, false))
        return;
    const std::optional<std::size_t> marker = markerAt(event->position());
    choose(marker ? std::optional(m_scene.markers[*marker].room) : roomAt(event->position()));
    m_pointer.marker = marker;
    describe();
    update();
}

void FloorPlan::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    choose(roomAt(event->position()));
    m_pointer.marker = markerAt(event->position());
    openCurrent();
}

void FloorPlan::wheelEvent(QWheelEvent* event)
{
    m_view.zoomAt(event->position(), std::pow(1.0015, event->angleDelta().y()));
    moved();
    event->accept();
}

void FloorPlan::leaveEvent(QEvent*)
{
    m_rest->stop();
    m_card->hide();
    m_pointer.hovered.reset();
    update();
}

void FloorPlan::keyPressEvent(QKeyEvent* event)
{
    const auto arrow = std::ranges::find(wayKeys, event->key(), &WayKey::key);
    if (arrow != wayKeys.end())
        walk(arrow->way);
    else if (event->key() == Qt::Key_0)
        fit();
    else if (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal)
        zoom(keyStep);
    else if (event->key() == Qt::Key_Minus)
        zoom(1 / keyStep);
    else if (event->key() == Qt::Key_Escape && m_pointer.selected)
        choose(std::nullopt);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        openCurrent();
    else
        Painted::keyPressEvent(event);
}

void FloorPlan::walk(Way way)
{
    if (m_outlines.empty())
        return;
    if (!m_pointer.selected) {
        const auto abnormal = std::ranges::find_if(m_scene.alarms, [](const auto& alarm) { return alarm.has_value(); });
        choose(abnormal == m_scene.alarms.end() ? 0 : static_cast<std::size_t>(abnormal - m_scene.alarms.begin()));
    } else if (const auto next = nextOutline(m_outlines, *m_pointer.selected, way)) {
        choose(next);
    }
}

void FloorPlan::openCurrent()
{
    if (const auto marker = device())
        Q_EMIT deviceOpened(*marker);
    else if (const auto room = selected())
        Q_EMIT roomOpened(*room);
}

/// Tab goes through the devices of the selected room and then on to the next control.
bool FloorPlan::focusNextPrevChild(bool next)
{
    if (!hasFocus() || !m_pointer.selected)
        return Painted::focusNextPrevChild(next);
    const std::vector<std::size_t> markers = markersIn(*m_pointer.selected);
    const auto here = m_pointer.marker ? std::ranges::find(markers, *m_pointer.marker) : markers.end();
    const auto index = here == markers.end() ? std::ptrdiff_t{-1} : here - markers.begin();
    const auto wanted = index + (next ? 1 : -1);
    if (wanted < -1 || wanted >= static_cast<std::ptrdiff_t>(markers.size()) || (wanted == -1 && index == -1))
        return Painted::focusNextPrevChild(next);
    m_pointer.marker = wanted < 0 ? std::nullopt : std::optional(markers[static_cast<std::size_t>(wanted)]);
    describe();
    update();
    return true;
}

} // namespace holdfast::overview
