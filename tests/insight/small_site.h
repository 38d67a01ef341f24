// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/insight/history_figures.h"
#include "tests/insight/memory_history.h"

#include <QTimeZone>

namespace holdfast {

/// A site of a few devices and its past.
struct SmallSite
{
    Picture picture;
    FigureBasis basis;
    MemoryHistory history;

    explicit SmallSite(const QByteArray& zone = QByteArrayLiteral("Europe/Dublin"))
    {
        Site& site = picture.site.site;
        site.timeZone = zone;
        site.areaSquareMetres = 1000;
        const OccupiedHours weekday{QTime(7, 0), QTime(19, 0)};
        site.occupied = {weekday, weekday, weekday, weekday, weekday, {QTime(0, 0), QTime(0, 0)}, {QTime(0, 0), QTime(0, 0)}};
        site.holidays = {QDate(2026, 10, 26)};
        site.tariffs = {{QStringLiteral("Day"), 0.31, QTime(8, 0), QTime(23, 0), {true, true, true, true, true, true, true}},
                        {QStringLiteral("Night"), 0.17, QTime(23, 0), QTime(8, 0), {true, true, true, true, true, true, true}}};
    }

    SpaceId addRoom(const QString& name, double width = 5, int capacity = 8)
    {
        Space space;
        space.id = SpaceId(name);
        space.name = name;
        space.outline = {{0, 0}, {width, 0}, {width, 4}, {0, 4}};
        space.capacity = capacity;
        picture.site.spaces.push_back(space);
        return space.id;
    }

    Device& addDevice(const QString& name, const std::optional<SpaceId>& space = {})
    {
        Device& device = picture.devices[DeviceId(name)];
        device.id = DeviceId(name);
        device.name = device.announcedName = name;
        device.membership = Membership::Adopted;
        device.space = space;
        return device;
    }

    Point& addPoint(const QString& device, const QString& property, Quantity quantity, const QString& unit, PointKind kind = PointKind::Number)
    {
        const PointId id(QString(device % u'/' % property));
        Point& point = picture.points[id];
        point.id = id;
        point.device = DeviceId(device);
        point.name = point.property = property;
        point.component = kind == PointKind::Bool ? QStringLiteral("binary_sensor") : QStringLiteral("sensor");
        point.kind = kind;
        point.quantity = quantity;
        point.unit = unit;
        picture.pointsOf[point.device].push_back(id);
        return point;
    }

    void say(const PointId& point, Timestamp at, const Value& value, Quality quality = Quality::Live) { history.pasts[point].push_back({at, value, quality}); }

    [[nodiscard]] Expected<std::vector<Figure>> figures(const Interval& interval, const QStringList& names = {}) const
    {
        return HistoryFigures(history, picture, basis).figures({interval, names, {}});
    }

    [[nodiscard]] Figure figure(const Interval& interval, const QString& name) const
    {
        const auto all = figures(interval, {name});
        return all && all->size() == 1 ? all->front() : Figure();
    }

    [[nodiscard]] std::vector<Insight> insights(const Interval& interval, const QString& rule) const
    {
        const auto found = HistoryFigures(history, picture, basis).insights({interval, {rule}, {}});
        return found ? *found : std::vector<Insight>();
    }
};

/// A moment by a clock on the wall, told by Qt alone.
inline Timestamp wallMoment(const QByteArray& zone, const QDate& day, const QTime& time = QTime(0, 0))
{
    return Timestamp(std::chrono::milliseconds(QDateTime(day, time, QTimeZone(zone)).toMSecsSinceEpoch()));
}

inline QDateTime wallOf(const QByteArray& zone, Timestamp at)
{
    return QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count(), QTimeZone(zone));
}

/// Numbers that look like chance and are the same every time.
class Dice
{
public:
    explicit Dice(quint64 seed) : m_state(seed * 2 + 1) {}

    double next()
    {
        m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL;
        return static_cast<double>(m_state >> 11) / 9007199254740992.0;
    }
    double normal()
    {
        double sum = -6;
        for (int i = 0; i < 12; ++i)
            sum += next();
        return sum;
    }

private:
    quint64 m_state;
};

} // namespace holdfast
