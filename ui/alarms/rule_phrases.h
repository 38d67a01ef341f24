// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/picture.h"
#include "ui/look/format.h"

#include <QCoreApplication>

namespace holdfast {

/// How a rule reads: one place, so that list, editor and saying agree.
class RulePhrases
{
    Q_DECLARE_TR_FUNCTIONS(holdfast::RulePhrases)

public:
    RulePhrases(const Picture& picture, const Format& format) : m_picture(picture), m_format(format) {}

    [[nodiscard]] static QString name(const AlarmRule& rule);
    /// "Limit", "Silence" …, by the place of the condition in its variant.
    [[nodiscard]] static QString kind(std::size_t index);
    [[nodiscard]] static QString consequence(Consequence consequence);      ///< in a sentence
    [[nodiscard]] static QString consequenceClass(Consequence consequence); ///< in a list
    [[nodiscard]] static QString quantity(Quantity quantity);
    /// The unit limits of this quantity are said in; empty where it has none.
    [[nodiscard]] static QString unit(Quantity quantity);

    [[nodiscard]] QString scope(const AlarmRule& rule) const;     ///< "Every CO₂ point", "CO₂, 3.12-S1, Room 3.12"
    [[nodiscard]] QString condition(const AlarmRule& rule) const; ///< "below 17 °C or above 28 °C"
    [[nodiscard]] QString point(const PointId& point) const;      ///< "CO₂, 3.12-S1, Room 3.12"
    [[nodiscard]] QString device(const DeviceId& device) const;   ///< "3.12-S1, Room 3.12"
    [[nodiscard]] QString places(const RulePlaces& places) const; ///< "Room 3.12, plant", "12 rooms, floor-3"
    /// Which priority it has and why, in a sentence.
    [[nodiscard]] QString priority(const AlarmRule& rule) const;

private:
    const Picture& m_picture;
    const Format& m_format;
};

} // namespace holdfast
