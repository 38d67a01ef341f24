// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/picture.h"
#include "ui/look/band.h"
#include "ui/look/format.h"

#include <QCoreApplication>

namespace holdfast {

/// What a lane's values are held against. Limits come from alarm rules only: nothing is drawn that nobody guards.
class LaneBand
{
    Q_DECLARE_TR_FUNCTIONS(holdfast::LaneBand)

public:
    LaneBand(const Picture& picture, const Format& format) : m_picture(picture), m_format(format) {}

    [[nodiscard]] Band normal(const PointId& point) const;
    [[nodiscard]] std::vector<Limit> limits(const PointId& point) const;
    /// The point that says what this one is to be: of its device, else of its room.
    [[nodiscard]] std::optional<PointId> setPointOf(const PointId& point) const;

private:
    [[nodiscard]] bool watches(const AlarmRule& rule, const Point& point) const;
    [[nodiscard]] std::optional<PointId> setPointAt(const DeviceId& device, const Point& point) const;

    const Picture& m_picture;
    const Format& m_format;
};

} // namespace holdfast
