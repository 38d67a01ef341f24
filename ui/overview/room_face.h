// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/value_label.h"
#include "ui/overview/plan_scene.h"

#include <QCoreApplication>

namespace holdfast::overview {

enum class PlanLayer : quint8 { Comfort, CarbonDioxide, Occupancy, Power, Network };

/// What is written into a room: the layer's value, and what is wrong there.
struct RoomFace
{
    ValueFace value;       ///< empty text: this room has nothing of the kind
    ValueText abnormal;    ///< value of the worst alarm, beside its shape
    QString title;         ///< of the worst alarm

    friend bool operator==(const RoomFace& a, const RoomFace& b)
    {
        return a.value.text == b.value.text && a.value.age == b.value.age && a.value.believable == b.value.believable && a.value.quality == b.value.quality &&
               a.abnormal == b.abnormal && a.title == b.title;
    }
};

/// One line of the card that shows everything a room says.
struct RoomLine
{
    QString device;
    QString label;
    ValueFace value;
    QString age;
};

/// Reads rooms out of the picture for one layer at one moment.
class RoomReader
{
    Q_DECLARE_TR_FUNCTIONS(holdfast::overview::RoomReader)

public:
    RoomReader(const Picture& picture, const Format& format, Timestamp now) : m_picture(picture), m_format(format), m_now(now) {}

    [[nodiscard]] std::vector<RoomFace> faces(const PlanScene& scene, PlanLayer layer) const;
    [[nodiscard]] std::vector<RoomLine> lines(const std::vector<DeviceId>& devices) const;

    /// Everything in one sentence, for screen readers.
    [[nodiscard]] QString spoken(const PlanScene& scene, std::size_t room, const RoomFace& face) const;

private:
    [[nodiscard]] ValueFace valueOf(const std::vector<const PlanMarker*>& devices, PlanLayer layer) const;
    [[nodiscard]] ValueFace bestOf(const std::vector<const PlanMarker*>& devices, Quantity quantity) const;
    [[nodiscard]] ValueFace sumOf(const std::vector<const PlanMarker*>& devices, Quantity quantity, const QString& unit) const;
    [[nodiscard]] ValueFace heardOf(const std::vector<const PlanMarker*>& devices) const;
    [[nodiscard]] std::vector<const Point*> pointsOf(const DeviceId& device) const;
    [[nodiscard]] ValueFace faceFor(const Reading& shown, const Point& point) const;

    const Picture& m_picture;
    const Format& m_format;
    Timestamp m_now;
};

} // namespace holdfast::overview
