// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/alarm_shape.h"
#include "ui/look/spark.h"
#include "ui/overview/comfort_hours.h"
#include "ui/overview/kpi_points.h"
#include "ui/overview/standing.h"

#include <array>
#include <optional>

namespace holdfast::overview {

enum class KpiKind : quint8 { Comfort, AirQuality, Power, Occupancy, Freshness };
inline constexpr std::array allKpis{KpiKind::Comfort, KpiKind::AirQuality, KpiKind::Power, KpiKind::Occupancy, KpiKind::Freshness};

/// EN 16798-1 category II: 20 °C in the heating season, 26 °C in the cooling season, outdoor air plus 800 ppm.
inline constexpr double comfortLow = 20;
inline constexpr double comfortHigh = 26;
inline constexpr double airLimit = 1200;
inline constexpr double comfortTarget = 0.95;

/// One figure and what it rests on. Never a number without its coverage.
struct Kpi
{
    KpiKind kind = KpiKind::Comfort;
    std::optional<double> value;        ///< share 0 to 1, ppm, kW, people, share 0 to 1
    int believed = 0;                   ///< inputs the value rests on …
    int inputs = 0;                     ///< … of those there are
    bool stale = false;                 ///< less than half is known; nothing known at all: the last values there were
    std::optional<Timestamp> oldest;    ///< of the inputs it rests on
    PointId point;                      ///< where a click leads
    SpaceId space;                      ///< of the worst room
    int good = 0;                       ///< rooms in their band, devices that are fresh
    int local = 0;                      ///< devices on local fallback
    std::optional<Priority> abnormal;   ///< of an open alarm about it
    ShapeState shape = ShapeState::Unack;
    std::optional<ComfortHours> hours;  ///< of comfort, once history has answered; without it rooms are counted as they are now
    std::vector<PointId> trace;         ///< whose history its day is drawn from

    friend bool operator==(const Kpi&, const Kpi&) = default;
};

/// A point behind a figure, with its number if it has one.
struct KpiInput
{
    PointId point;
    SpaceId space;
    double number = 0;
    bool believed = false;
    std::optional<Timestamp> at;
};

/// Reads what the figures rest on, some at a time: a large site has very many meters.
class KpiReader
{
public:
    /// Both must stay what they are until everything is read.
    KpiReader(const Picture& picture, const KpiPoints& points) : m_picture(&picture), m_points(&points) {}

    /// At most so many points. False when all are read.
    [[nodiscard]] bool read(std::size_t most);
    /// Of what has been read.
    [[nodiscard]] Kpi kpi(KpiKind kind, const Tally& tally) const;

private:
    void readRoom(const RoomPoint& point, std::vector<KpiInput>& inputs) const;
    void readMeter(const PointId& id);
    [[nodiscard]] Kpi comfort() const;
    [[nodiscard]] Kpi airQuality() const;
    [[nodiscard]] Kpi sum(KpiKind kind) const;

    const Picture* m_picture;
    const KpiPoints* m_points;
    std::size_t m_next = 0; ///< over all lists, one after the other
    std::vector<KpiInput> m_temperature;
    std::vector<KpiInput> m_carbonDioxide;
    std::vector<KpiInput> m_people;
    std::vector<KpiInput> m_power;
};

/// All at once.
[[nodiscard]] Kpi kpiOf(KpiKind kind, const Picture& picture, const KpiPoints& points, const Tally& tally);
[[nodiscard]] Kpi freshnessOf(const Tally& tally);

/// In kilowatts; nothing for units that are no power.
[[nodiscard]] std::optional<double> kilowatts(double value, const QString& unit);

/// Whether people are expected at this hour of the site's day.
[[nodiscard]] bool isOccupiedAt(const Site& site, const QDateTime& local);

/// The places there are for people.
[[nodiscard]] int seatsOf(const SiteModel& model);

/// The limit the site's alarm rules set for CO₂, else the standard's.
[[nodiscard]] double airLimitOf(const Picture& picture);

/// The day behind a figure from the series of its points: share in band, the worst, or the sum per column.
[[nodiscard]] SparkTrace traceFor(const Kpi& kpi, const Picture& picture, const std::vector<Series>& series, int columns);

} // namespace holdfast::overview
