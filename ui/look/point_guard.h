// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/picture.h"
#include "ui/look/band.h"
#include "ui/look/format.h"

#include <QCoreApplication>

#include <vector>

namespace holdfast {

/// What guards a point: the limits of the alarm rules that watch it, taken the way the alarms take them, so that every page draws the same. Nothing is drawn that nobody guards.
class PointGuard
{
    Q_DECLARE_TR_FUNCTIONS(holdfast::PointGuard)

public:
    PointGuard(const Picture& picture, const Format& format) : m_picture(picture), m_format(format) {}

    /// Between the limits; sides nobody guards are open.
    [[nodiscard]] Band normal(const Point& point) const;

    /// The same limits as lines with their words, in the point's own unit.
    [[nodiscard]] std::vector<Limit> limits(const Point& point) const;

    /// The worst active alarm of the point that is not put aside; nullptr for none.
    [[nodiscard]] const Alarm* alarm(const PointId& point) const;

    /// What the same device says this sensor is to be.
    [[nodiscard]] std::optional<PointId> setPoint(const Point& sensor) const;

    /// The same of its device, else of another in its room. Good for a line beside a curve; limits hang on the device's own.
    [[nodiscard]] std::optional<PointId> setPointNear(const Point& sensor) const;

private:
    /// A device with one set-point for heating and one for cooling is held between them.
    struct Wanted
    {
        std::optional<double> low;
        std::optional<double> high;
    };

    [[nodiscard]] Band guarded(const Point& point, bool byAlerts) const;
    [[nodiscard]] bool watches(const AlarmRule& rule, const Point& point) const;
    [[nodiscard]] std::optional<PointId> setPointAt(const DeviceId& device, const Point& sensor) const;
    [[nodiscard]] Wanted wanted(const DeviceId& device) const;

    const Picture& m_picture;
    const Format& m_format;
};

} // namespace holdfast
