// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/look.h"
#include "ui/overview/plan_scene.h"
#include "ui/overview/plan_view.h"
#include "ui/overview/room_face.h"

#include <QImage>

class QPainter;

namespace holdfast::overview {

/// Where the operator is on the plan.
struct PlanPointer
{
    std::optional<std::size_t> selected; ///< room
    std::optional<std::size_t> hovered;
    std::optional<std::size_t> marker;   ///< device the keyboard stands on
    bool focused = false;

    friend bool operator==(const PlanPointer&, const PlanPointer&) = default;
};

/// Draws a floor in layers: the ground changes with the walls and the view only, the rest with every value.
class PlanPainter
{
public:
    PlanPainter(const Look& look, const PlanScene& scene, const PlanView& view) : m_look(look), m_scene(scene), m_view(view) {}

    void paintGround(QPainter& painter, const QImage& picture) const;
    void paintSigns(QPainter& painter, const std::vector<RoomFace>& faces, const PlanPointer& pointer) const;

    /// Where a gateway's chip with its name and shape stands.
    [[nodiscard]] QRectF chipOf(const PlanMarker& marker) const;

private:
    void paintCore(QPainter& painter, const QRectF& rect) const;
    void paintAreas(QPainter& painter) const;
    void paintMarkers(QPainter& painter, const PlanPointer& pointer, bool fresh) const;
    void paintChip(QPainter& painter, const PlanMarker& marker) const;
    void paintLabels(QPainter& painter, const std::vector<RoomFace>& faces, const PlanPointer& pointer) const;
    void paintLabel(QPainter& painter, std::size_t room, const RoomFace& face, Ink ground, std::vector<QRectF>& taken) const;
    void paintBacking(QPainter& painter, const QRectF& rect, Ink ground) const;
    void paintAbnormal(QPainter& painter, std::size_t room, const RoomFace& face, Ink ground) const;
    void paintPointer(QPainter& painter, const PlanPointer& pointer) const;

    const Look& m_look;
    const PlanScene& m_scene;
    const PlanView& m_view;
};

} // namespace holdfast::overview
