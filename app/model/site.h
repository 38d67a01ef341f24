// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/ids.h"

#include <QDate>
#include <QPointF>
#include <QString>
#include <QTime>

#include <array>
#include <optional>
#include <vector>

namespace holdfast {

enum class SpaceKind : quint8 { Room, Corridor, Plant, Core, Outdoor };

/// A space of one floor (Haystack space, Brick Space). The polygon is in metres from the plan's upper left corner.
struct Space
{
    SpaceId id;
    FloorId floor;
    QString name;
    SpaceKind kind = SpaceKind::Room;
    std::vector<QPointF> outline;
    std::optional<int> capacity; ///< people

    friend bool operator==(const Space&, const Space&) = default;
};

/// A floor (Haystack floor; ground = 0, basements negative).
struct Floor
{
    FloorId id;
    SiteId site;
    QString label;
    int number = 0;
    double widthMetres = 0;
    double heightMetres = 0;
    QString pictureFile;           ///< background inside the data directory; empty: none
    double metresPerPixel = 0;     ///< of the picture; 0 until its scale is set

    friend bool operator==(const Floor&, const Floor&) = default;
};

struct OccupiedHours
{
    QTime from;
    QTime to; ///< equal to `from`: not occupied that day

    friend bool operator==(const OccupiedHours&, const OccupiedHours&) = default;
};

struct Tariff
{
    QString name;
    double pricePerKwh = 0; ///< in the site's currency
    QTime from;
    QTime to;
    std::array<bool, 7> days{true, true, true, true, true, true, true}; ///< Monday first

    friend bool operator==(const Tariff&, const Tariff&) = default;
};

/// A site (Haystack site): the time zone lives here.
struct Site
{
    SiteId id;
    QString name;
    QByteArray timeZone = QByteArrayLiteral("UTC"); ///< IANA
    QString address;
    QString currency = QStringLiteral("EUR");
    double areaSquareMetres = 0;
    std::array<OccupiedHours, 7> occupied; ///< Monday first
    std::vector<QDate> holidays;
    std::vector<Tariff> tariffs;

    friend bool operator==(const Site&, const Site&) = default;
};

/// The whole site model as one value: edited as a whole, compared as a whole.
struct SiteModel
{
    Site site;
    std::vector<Floor> floors; ///< by number, lowest first
    std::vector<Space> spaces;

    friend bool operator==(const SiteModel&, const SiteModel&) = default;
};

[[nodiscard]] const Floor* floorOf(const SiteModel& model, const FloorId& id);
[[nodiscard]] const Space* spaceOf(const SiteModel& model, const SpaceId& id);

/// The space whose name is the same but for case and blanks ("Room 3.12" finds "room 3.12"); nullptr where there is none.
[[nodiscard]] const Space* spaceNamed(const SiteModel& model, const QString& name);

} // namespace holdfast
