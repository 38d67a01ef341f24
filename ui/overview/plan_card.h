// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/card.h"
#include "ui/models/live.h"
#include "ui/models/route.h"
#include "ui/overview/floor_plan.h"

class QStackedWidget;

namespace holdfast {
class EmptyState;
class Segmented;
} // namespace holdfast

namespace holdfast::overview {

class PlanLegend;

/// The plan with its floor picker, layers and legend.
class PlanCard final : public Card
{
    Q_OBJECT

public:
    PlanCard(const Live& live, const Look& look, Navigate navigate, QWidget* parent = nullptr);

    /// Reads the picture again; only what differs is painted.
    void refresh();
    void fit(int pageWidth); ///< leaves out what has no room
    void showFloor(const FloorId& floor);
    [[nodiscard]] bool reveal(const SpaceId& space); ///< false for a space nobody knows
    [[nodiscard]] FloorPlan& plan() const { return *m_plan; }
    [[nodiscard]] const FloorId& floor() const { return m_floor; }
    [[nodiscard]] QString floorLabel() const;

Q_SIGNALS:
    void floorChanged();

private:
    void build();
    void listFloors();
    void showNote();

    const Live& m_live;
    Navigate m_navigate;
    bool m_hasRoom = false; ///< for the note beside the title
    FloorId m_floor;
    std::vector<Floor> m_floors;
    QStackedWidget* m_stack;
    FloorPlan* m_plan;
    EmptyState* m_empty;
    Segmented* m_floorPicker;
    Segmented* m_layers;
    PlanLegend* m_legend;
};

} // namespace holdfast::overview
