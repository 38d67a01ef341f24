// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/picture.h"
#include "ui/models/census.h"

#include <memory>
#include <vector>

namespace holdfast::overview {

struct RoomPoint
{
    PointId point;
    SpaceId space;

    friend bool operator==(const RoomPoint&, const RoomPoint&) = default;
};

/// Which points stand behind the figures. Sorted by id, so that the same site always yields the same answer.
struct KpiPoints
{
    std::vector<RoomPoint> temperature;   ///< air of rooms where people are: no plant, no cold store, no leak pucks on the floor
    std::vector<RoomPoint> carbonDioxide; ///< indoors
    std::vector<RoomPoint> people;        ///< counted people, every room
    std::vector<PointId> power;           ///< electricity: main meters only where the site names one, else every meter
    bool hasMainMeter = false;

    friend bool operator==(const KpiPoints&, const KpiPoints&) = default;
};

/// Looks through all devices, some at a time: for when devices, points or the site model have changed, not for every value.
/// Whoever comes, goes or changes meanwhile is found by the next search.
class KpiSearch
{
public:
    KpiSearch(const Picture& picture, const Census& census);
    ~KpiSearch();

    /// At most so many devices. False when all have been looked at.
    [[nodiscard]] bool look(int most);
    /// Once, when all have been looked at.
    [[nodiscard]] KpiPoints take();

private:
    struct Findings;

    const Picture& m_picture;
    const Census& m_census;
    std::unique_ptr<Findings> m_findings;
    int m_next = 0; ///< twice through all slots: where people are is known only after the first time
};

/// All at once.
[[nodiscard]] KpiPoints kpiPointsOf(const Picture& picture);

} // namespace holdfast::overview
