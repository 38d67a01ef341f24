// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/alarm.h"
#include "app/model/history.h"
#include "app/model/picture.h"
#include "ui/look/alarm_shape.h"
#include "ui/look/format.h"

#include <optional>
#include <vector>

namespace holdfast {

/// Something that happened beside the curves.
struct EventMark
{
    enum class Kind : quint8 { Alarm, Command, Continuity, Note }; ///< in the order of their rows

    Kind kind = Kind::Alarm;
    Timestamp at;
    std::optional<Timestamp> until; ///< of an alarm that is over
    QString text;
    QString place;
    QString person;
    Priority priority = Priority::Alert;
    ShapeState shape = ShapeState::Unack;
    AlarmId alarm;
    bool works = true; ///< of a drill or an outage: what was to go on went on

    friend bool operator==(const EventMark&, const EventMark&) = default;
};

/// What of the site the shown points are about: their devices, the rooms these stand in, and the gateways before them.
class Surroundings
{
public:
    Surroundings(const Picture& picture, const std::vector<PointId>& points);

    [[nodiscard]] bool holds(const std::optional<DeviceId>& device, const std::optional<PointId>& point) const;
    [[nodiscard]] const std::vector<DeviceId>& devices() const { return m_devices; }
    /// What people set there: the commands of the devices themselves, the set-points of their rooms; set-points first.
    [[nodiscard]] std::vector<PointId> commands(std::size_t most) const;

private:
    const Picture& m_picture;
    std::vector<DeviceId> m_devices;
    std::vector<SpaceId> m_spaces;
};

/// Alarms of these surroundings with their begin and end, and the notes. Alarms that began before and are still up count too.
[[nodiscard]] std::vector<EventMark> marksOf(const std::vector<JournalEntry>& journal, const Interval& interval, const Picture& picture, const Surroundings& around);

/// One for each change of a set-point or command, not for each time it was said again.
[[nodiscard]] std::vector<EventMark> marksOf(const Point& point, const QString& place, const std::vector<Sample>& samples, const Interval& interval, const Format& format);

/// Commands that were given here, as they are known: they take the place of what the point's own changes tell.
[[nodiscard]] std::vector<EventMark> marksOfCommands(const Picture& picture, const Interval& interval, const Surroundings& around, const Format& format);

/// Drills and real outages of the site by what they showed, policies that act, and what of these surroundings works on its own now.
[[nodiscard]] std::vector<EventMark> marksOfContinuity(const Picture& picture, const Interval& interval, const Surroundings& around);

/// "12:04:10, CO₂ high, Room 3.12, Kate Moran".
[[nodiscard]] QString spokenOf(const EventMark& mark, const Format& format);

} // namespace holdfast
