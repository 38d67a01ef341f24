// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "ui/look/painted.h"

#include <optional>
#include <vector>

namespace holdfast::continuity_page {

/// When what was away, and how many held what they should.
struct DrillCourse
{
    Ticks took{0};
    Ticks whole{0};              ///< as long as the axis is
    std::optional<Ticks> from;   ///< taken away …
    std::optional<Ticks> until;  ///< … and given back
    QString element;
    int all = 0;                 ///< devices whose fallback is looked at
    std::vector<Ticks> safe;     ///< when each came to hold it, in order

    friend bool operator==(const DrillCourse&, const DrillCourse&) = default;
};

/// The course of a drill: the loss as a bar, the devices that are safe as steps under it.
class DrillTimeline final : public Painted
{
    Q_OBJECT

public:
    explicit DrillTimeline(const Look& look, QWidget* parent = nullptr);

    void setCourse(const DrillCourse& course);
    [[nodiscard]] const DrillCourse& course() const { return m_course; }
    [[nodiscard]] QSize sizeHint() const override { return {520, 132}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {280, 132}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void describe();
    void paintLoss(QPainter& painter, const QRectF& plane) const;
    void paintSteps(QPainter& painter, const QRectF& plane) const;
    void paintAxis(QPainter& painter, const QRectF& plane) const;
    [[nodiscard]] qreal xOf(Ticks at, const QRectF& plane) const;

    DrillCourse m_course;
};

} // namespace holdfast::continuity_page
