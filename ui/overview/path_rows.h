// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/history.h"
#include "app/model/picture.h"
#include "ui/look/alarm_shape.h"
#include "ui/look/format.h"
#include "ui/look/state_strip.h"
#include "ui/models/census.h"

#include <QCoreApplication>

#include <optional>
#include <vector>

namespace holdfast::overview {

/// A way to the devices: the link to a broker, or a gateway behind it.
struct Path
{
    BrokerId broker;
    std::optional<DeviceId> gateway;
    QString name;
    PointId witness; ///< a point behind it: its gaps are the path's
    PointId trend;   ///< where a click leads

    friend bool operator==(const Path&, const Path&) = default;
};

/// What the history says of one path.
struct PathPast
{
    std::vector<Gap> gaps;
    std::vector<JournalEntry> journal;
};

struct PathRow
{
    QString name;
    QString state;     ///< "Ethernet", "LTE SIM A, 8 min", "12 ms"
    bool isNormal = true;
    std::optional<Priority> priority;
    ShapeState shape = ShapeState::Unack;
    std::vector<StripPart> parts;
};

/// Brokers first, then gateways, by name; of more than `most` those that are not normal come first.
/// A witness stays what it was in `before` while it serves: whoever is asked for its history is not another one every time.
[[nodiscard]] std::vector<Path> pathsOf(const Picture& picture, const Census& census, std::size_t most, const std::vector<Path>& before = {});

/// How many there are in all.
[[nodiscard]] int pathCount(const Picture& picture, const Census& census);

class PathReader
{
    Q_DECLARE_TR_FUNCTIONS(holdfast::overview::PathReader)

public:
    PathReader(const Picture& picture, const Format& format) : m_picture(picture), m_format(format) {}

    [[nodiscard]] PathRow row(const Path& path, const PathPast& past, const Interval& whole) const;

private:
    void addGaps(const Path& path, const PathPast& past, std::vector<StripPart>& found) const;
    void addAlarms(const Path& path, const PathPast& past, const Interval& whole, PathRow& row, std::vector<StripPart>& found) const;
    void addState(const Path& path, const Interval& whole, PathRow& row, std::vector<StripPart>& found) const;
    [[nodiscard]] QString stateOf(const Path& path, Timestamp now) const;

    const Picture& m_picture;
    const Format& m_format;
};

/// Parts that overlap become parts that do not: the worst wins, what is left is normal.
[[nodiscard]] std::vector<StripPart> laidOut(const Interval& whole, const std::vector<StripPart>& found);

} // namespace holdfast::overview
