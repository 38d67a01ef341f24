// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/insight/figure_scope.h"

#include <array>

namespace holdfast {

/// The limits of the three categories of a standard; beyond the last one is outside.
struct CategoryBands
{
    std::array<double, 3> low{};
    std::array<double, 3> high{};
};

/// What one sensor measured while people were expected. Times in milliseconds.
struct CategoryTime
{
    std::array<double, 4> inside{}; ///< in I, in II but not I, in III but not II, outside
    double known = 0;
    double wanted = 0;
    double above = 0;               ///< beyond II times milliseconds
    double below = 0;

    void add(const CategoryTime& other);
    [[nodiscard]] double coverage() const { return wanted > 0 ? known / wanted : 0; }
    /// Of the known time, 0 to 100.
    [[nodiscard]] double percent(std::size_t category) const { return known > 0 ? 100 * inside[category] / known : 0; }
    /// Within category II.
    [[nodiscard]] double compliance() const { return known > 0 ? 100 * (inside[0] + inside[1]) / known : 0; }
};

[[nodiscard]] CategoryTime categoryTime(const NumberPast& past, const Spans& wanted, const CategoryBands& bands);

/// A room and all its sensors of one kind.
struct RoomCategories
{
    const Space* space = nullptr;
    CategoryTime time;
};

/// By rooms, in the order of their ids.
[[nodiscard]] Expected<std::vector<RoomCategories>> roomCategories(const FigureScope& scope, const std::vector<RolePoint>& points, const CategoryBands& bands);

/// Of the drawn outline, in m²; 0 where nobody has drawn it.
[[nodiscard]] double areaOf(const Space& space);

/// What all rooms say together: rooms of which enough is known, weighted by their area; those not drawn count as the mean of the drawn ones.
struct RoomsTogether
{
    std::array<double, 4> percent{};
    double compliance = 0;
    double coverage = 0;
    int rooms = 0;
    int leftOut = 0; ///< too little is known of them
};
[[nodiscard]] RoomsTogether together(const std::vector<RoomCategories>& rooms, float minimum);

} // namespace holdfast
