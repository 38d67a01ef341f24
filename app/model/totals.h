// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/point.h"
#include "app/model/ports.h"

#include <QByteArray>

namespace holdfast {

/// Buckets as people count: in the site's own time, where days have 23 to 25 hours. Weeks begin on Monday.
enum class CalendarUnit : quint8 { Hour, Day, Week, Month, Year };

struct TotalsQuery
{
    std::vector<PointId> points;
    Interval interval;
    CalendarUnit unit = CalendarUnit::Day;
    QByteArray timeZone = QByteArrayLiteral("UTC"); ///< IANA
    Accumulation accumulation = Accumulation::Measurement;
    std::optional<double> rollsOverAt; ///< of a counter: where it begins again at 0
    Cancelled cancelled;
};

/// One bucket of one point.
struct Total
{
    Interval interval; ///< the first and the last one as the question cuts them
    qint64 samples = 0;
    double minimum = 0;
    double mean = 0; ///< time-weighted, with the value that held when it began
    double maximum = 0;
    std::optional<double> increase; ///< of counters, since the last sample before it
    int resets = 0;
    float coverage = 0; ///< 0 to 1: the part of it that good samples cover

    friend bool operator==(const Total&, const Total&) = default;
};

/// The buckets in which something is known.
struct Totals
{
    PointId point;
    std::vector<Total> buckets;

    friend bool operator==(const Totals&, const Totals&) = default;
};

/// What one kind of measurement takes on the disk; the store's own overhead is left out.
struct QuantityUsage
{
    Quantity quantity = Quantity::None;
    qint64 points = 0;
    qint64 samples = 0;
    qint64 bytes = 0;

    friend bool operator==(const QuantityUsage&, const QuantityUsage&) = default;
};

/// Sums over history, for reports. Blocking: only reader threads call it.
class TotalsReader
{
public:
    virtual ~TotalsReader() = default;
    /// In the order of the points. Code Invalid: no such interval, time zone, or more buckets than anybody reads.
    [[nodiscard]] virtual Expected<std::vector<Totals>> totals(const TotalsQuery& query) const = 0;
    /// Largest first.
    [[nodiscard]] virtual Expected<std::vector<QuantityUsage>> usageByQuantity(const Cancelled& cancelled = {}) const = 0;
};

/// When the file will be as large as it may be, at the pace so far; nothing where it does not grow or is there already.
[[nodiscard]] std::optional<Timestamp> budgetReached(const Usage& usage, qint64 budget);

} // namespace holdfast
