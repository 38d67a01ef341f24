// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/painted.h"
#include "ui/overview/plan_geometry.h"
#include "ui/overview/plan_paint.h"

#include <QImage>
#include <QPixmap>

#include <functional>

class QTimer;

namespace holdfast::overview {

class HoverCard;

/// A floor from above: rooms, devices and what is wrong with them. Draws itself; there is no widget per device.
class FloorPlan final : public Painted
{
    Q_OBJECT

public:
    /// Reads a room's lines when its card is to be shown: only then.
    using Lines = std::function<std::vector<RoomLine>(const std::vector<DeviceId>&)>;

    explicit FloorPlan(const Look& look, Lines lines, QWidget* parent = nullptr);

    void show(const PlanScene& scene, const std::vector<RoomFace>& faces);
    void setSpoken(const QStringList& rooms); ///< one sentence per room, for screen readers
    [[nodiscard]] const PlanScene& scene() const { return m_scene; }
    [[nodiscard]] const PlanView& view() const { return m_view; }
    [[nodiscard]] const QStringList& spoken() const { return m_spoken; }

    void select(std::optional<SpaceId> space);
    [[nodiscard]] std::optional<SpaceId> selected() const;
    [[nodiscard]] std::optional<DeviceId> device() const; ///< the keyboard stands on it

    void fit();
    void zoom(double factor);

    [[nodiscard]] QSize sizeHint() const override { return {742, 344}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {320, 220}; }

Q_SIGNALS:
    void selectionChanged();
    void viewChanged();
    void roomOpened(const holdfast::SpaceId& space);
    void deviceOpened(const holdfast::DeviceId& device);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    [[nodiscard]] std::optional<std::size_t> roomAt(const QPointF& pixel) const;
    [[nodiscard]] std::optional<std::size_t> markerAt(const QPointF& pixel) const;
    [[nodiscard]] std::vector<std::size_t> markersIn(std::size_t room) const;
    [[nodiscard]] QPixmap ground() const;
    void choose(std::optional<std::size_t> room);
    void walk(Way way);
    void openCurrent();
    void moved();
    void hover(std::optional<std::size_t> room, const QPointF& at);
    void showCard();
    void describe();

    Lines m_lines;
    PlanScene m_scene;
    std::vector<QPolygonF> m_outlines;
    std::vector<RoomFace> m_faces;
    QStringList m_spoken;
    PlanView m_view;
    PlanPointer m_pointer;
    QImage m_picture;
    QPixmap m_ground;
    std::optional<QPointF> m_pressed;
    bool m_dragged = false;
    QPointF m_last;
    QTimer* m_rest;
    HoverCard* m_card;
};

} // namespace holdfast::overview
