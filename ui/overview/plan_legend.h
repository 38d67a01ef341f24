// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/painted.h"
#include "ui/overview/floor_plan.h"

namespace holdfast {
class Button;
}

namespace holdfast::overview {

/// What the signs on the plan mean and how many there are; scale bar and zoom.
class PlanLegend final : public Painted
{
    Q_OBJECT

public:
    PlanLegend(const Look& look, FloorPlan& plan, QWidget* parent = nullptr);

    void refresh();
    [[nodiscard]] QSize sizeHint() const override { return {480, 28}; }

Q_SIGNALS:
    void drawAsked(); ///< nobody has drawn this floor yet

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Entry
    {
        Mark mark = Mark::None; ///< none: the dashed line of an area
        QString text;
    };

    [[nodiscard]] std::vector<Entry> entries() const;

    FloorPlan& m_plan;
    Button* m_draw;
    QWidget* m_zoom;
};

} // namespace holdfast::overview
