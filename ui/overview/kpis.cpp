// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/kpis.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>

namespace holdfast::overview {
namespace {

/// An input with its number, if it has one.
struct Input
{
    PointId point;
    SpaceId space;
    double number = 0;
    bool believed = false;
    std::optional<Timestamp> at;
};

bool isBelieved(Quality quality)
{
    return quality == Quality::Live || quality == Quality::Assumed || quality == Quality::Simulated;
}

std::vector<Input> inputsOf(const Picture& picture, const std::vector<RoomPoint>& points)
{
    std::vector<Input> inputs;
    for (const RoomPoint& point : points) {
        const Reading shown = picture.shown(point.point);
        if (const std::optional<double> number = toNumber(shown.value))
            inputs.push_back({point.point, point.space, *number, isBelieved(shown.quality), shown.at});
    }
    return inputs;
}

/// Keeps what can be believed; where nothing can, the last values, marked as old.
Kpi rest(KpiKind kind, std::vector<Input>& inputs, std::size_t there)
{
    Kpi kpi;
    kpi.kind = kind;
    kpi.inputs = static_cast<int>(there);
    kpi.believed = static_cast<int>(std::ranges::count_if(inputs, &Input::believed));
    kpi.stale = kpi.believed * 2 < kpi.inputs;
    if (kpi.believed > 0)
        std::erase_if(inputs, [](const Input& input) { return !input.believed; });
    return kpi;
}

void age(Kpi& kpi, const std::vector<Input>& inputs)
{
    for (const Input& input : inputs)
        if (input.at && (!kpi.oldest || *input.at < *kpi.oldest))
            kpi.oldest = input.at;
}

/// The worst open alarm about this quantity in this room.
void judge(Kpi& kpi, const Picture& picture, Quantity quantity)
{
    const Alarm* worst = nullptr;
    for (const Alarm& alarm : picture.alarms) {
        const auto point = alarm.point ? picture.points.constFind(*alarm.point) : picture.points.constEnd();
        if (point == picture.points.constEnd() || point->quantity != quantity || !isOpen(alarm))
            continue;
        if (picture.devices.value(alarm.device.value_or(DeviceId())).space == kpi.space && (worst == nullptr || isWorse(alarm, *worst)))
            worst = &alarm;
    }
    if (worst != nullptr) {
        kpi.abnormal = worst->priority;
        kpi.shape = shapeStateOf(worst->flags);
    }
}

std::vector<PointId> idsOf(const std::vector<RoomPoint>& points)
{
    std::vector<PointId> ids;
    for (const RoomPoint& point : points)
        ids.push_back(point.point);
    return ids;
}

double columnOf(KpiKind kind, const std::vector<double>& values)
{
    if (values.empty())
        return std::nan("");
    if (kind == KpiKind::AirQuality)
        return *std::ranges::max_element(values);
    double sum = 0;
    for (const double value : values)
        sum += kind == KpiKind::Comfort ? (value >= comfortLow && value <= comfortHigh ? 100.0 : 0.0) : value;
    return kind == KpiKind::Comfort ? sum / static_cast<double>(values.size()) : sum;
}

} // namespace

Kpi comfortOf(const Picture& picture, const KpiPoints& points)
{
    std::vector<Input> warmth = inputsOf(picture, points.temperature);
    QHash<SpaceId, bool> rooms;
    QSet<SpaceId> all;
    for (const RoomPoint& point : points.temperature)
        all.insert(point.space);
    Kpi kpi = rest(KpiKind::Comfort, warmth, points.temperature.size());
    age(kpi, warmth);
    double furthest = -1;
    for (const Input& input : warmth) {
        const double off = std::max({0.0, comfortLow - input.number, input.number - comfortHigh});
        rooms[input.space] = rooms.value(input.space, true) && off <= 0;
        if (off > furthest) {
            furthest = off;
            kpi.point = input.point;
            kpi.space = input.space;
        }
    }
    const double limit = airLimitOf(picture);
    for (const Input& input : inputsOf(picture, points.carbonDioxide))
        if (input.believed && rooms.contains(input.space) && input.number > limit)
            rooms[input.space] = false;
    kpi.inputs = static_cast<int>(all.size());
    kpi.believed = kpi.believed == 0 ? 0 : static_cast<int>(rooms.size());
    kpi.stale = kpi.believed * 2 < kpi.inputs;
    kpi.good = static_cast<int>(std::ranges::count(rooms, true));
    if (!rooms.isEmpty())
        kpi.value = static_cast<double>(kpi.good) / static_cast<double>(rooms.size());
    kpi.trace = idsOf(points.temperature);
    return kpi;
}

Kpi airQualityOf(const Picture& picture, const KpiPoints& points)
{
    std::vector<Input> inputs = inputsOf(picture, points.carbonDioxide);
    Kpi kpi = rest(KpiKind::AirQuality, inputs, points.carbonDioxide.size());
    const auto worst = std::ranges::max_element(inputs, [](const Input& a, const Input& b) { return a.number < b.number; });
    if (worst == inputs.end())
        return kpi;
    kpi.value = worst->number;
    kpi.oldest = worst->at;
    kpi.point = worst->point;
    kpi.space = worst->space;
    kpi.trace = {worst->point};
    judge(kpi, picture, Quantity::CarbonDioxide);
    return kpi;
}

Kpi powerOf(const Picture& picture, const KpiPoints& points)
{
    std::vector<Input> inputs;
    for (const PointId& id : points.power) {
        const Reading shown = picture.shown(id);
        const std::optional<double> number = toNumber(shown.value);
        const auto point = picture.points.constFind(id);
        if (const auto kw = number && point != picture.points.constEnd() ? kilowatts(*number, point->unit) : std::nullopt)
            inputs.push_back({id, {}, *kw, isBelieved(shown.quality), shown.at});
    }
    Kpi kpi = rest(KpiKind::Power, inputs, points.power.size());
    age(kpi, inputs);
    if (!inputs.empty())
        kpi.value = 0.0;
    double largest = -1;
    for (const Input& input : inputs) {
        kpi.value = *kpi.value + input.number;
        if (input.number > largest) {
            largest = input.number;
            kpi.point = input.point;
        }
    }
    kpi.trace = points.power;
    return kpi;
}

Kpi occupancyOf(const Picture& picture, const KpiPoints& points)
{
    std::vector<Input> inputs = inputsOf(picture, points.people);
    Kpi kpi = rest(KpiKind::Occupancy, inputs, points.people.size());
    age(kpi, inputs);
    if (!inputs.empty())
        kpi.value = 0.0;
    double most = -1;
    for (const Input& input : inputs) {
        kpi.value = *kpi.value + input.number;
        if (input.number > most) {
            most = input.number;
            kpi.point = input.point;
            kpi.space = input.space;
        }
    }
    kpi.trace = idsOf(points.people);
    return kpi;
}

Kpi freshnessOf(const Tally& tally)
{
    Kpi kpi;
    kpi.kind = KpiKind::Freshness;
    kpi.inputs = tally.devices;
    kpi.believed = tally.devices;
    kpi.good = tally.fresh;
    if (tally.devices > 0)
        kpi.value = static_cast<double>(tally.fresh) / tally.devices;
    return kpi;
}

Kpi kpiOf(KpiKind kind, const Picture& picture, const KpiPoints& points)
{
    switch (kind) {
    case KpiKind::Comfort: return comfortOf(picture, points);
    case KpiKind::AirQuality: return airQualityOf(picture, points);
    case KpiKind::Power: return powerOf(picture, points);
    case KpiKind::Occupancy: return occupancyOf(picture, points);
    case KpiKind::Freshness: break;
    }
    return freshnessOf(tallyOf(picture));
}

std::optional<double> kilowatts(double value, const QString& unit)
{
    struct Scale { QLatin1String unit; double factor; };
    constexpr std::array scales{Scale{QLatin1String("kW"), 1.0}, Scale{QLatin1String("W"), 1e-3}, Scale{QLatin1String("MW"), 1e3}, Scale{QLatin1String("mW"), 1e-6}};
    for (const Scale& scale : scales)
        if (unit == scale.unit)
            return value * scale.factor;
    return std::nullopt;
}

bool isOccupiedAt(const Site& site, const QDateTime& local)
{
    const auto day = static_cast<std::size_t>(local.date().dayOfWeek() - 1);
    const OccupiedHours& hours = site.occupied[day];
    const bool never = !std::ranges::any_of(site.occupied, [](const OccupiedHours& one) { return one.from != one.to; });
    if (never)
        return true; // nobody said when: every hour counts
    if (hours.from == hours.to || std::ranges::find(site.holidays, local.date()) != site.holidays.end())
        return false;
    return local.time() >= hours.from && local.time() < hours.to;
}

int seatsOf(const SiteModel& model)
{
    int seats = 0;
    for (const Space& space : model.spaces)
        seats += space.capacity.value_or(0);
    return seats;
}

double airLimitOf(const Picture& picture)
{
    std::optional<double> limit;
    Priority best = Priority::Alert;
    for (const AlarmRule& rule : picture.rules) {
        const auto* condition = std::get_if<LimitCondition>(&rule.condition);
        if (rule.quantity == Quantity::CarbonDioxide && rule.enabled && !rule.point && condition != nullptr && condition->high && priorityOf(rule) < best) {
            limit = condition->high;
            best = priorityOf(rule);
        }
    }
    return limit.value_or(airLimit);
}

SparkTrace traceFor(const Kpi& kpi, const Picture& picture, const std::vector<Series>& series, int columns)
{
    std::vector<SparkTrace> traces;
    for (const Series& one : series) {
        traces.push_back(traceOf(one, columns));
        const double factor = kpi.kind == KpiKind::Power ? kilowatts(1, picture.points.value(one.point).unit).value_or(1) : 1;
        for (auto* line : {&traces.back().minimum, &traces.back().mean, &traces.back().maximum})
            for (double& value : *line)
                value *= factor;
    }
    SparkTrace trace;
    if (traces.size() == 1 && kpi.kind != KpiKind::Comfort) {
        trace = traces.front();
    } else {
        for (std::size_t column = 0; column < static_cast<std::size_t>(columns); ++column) {
            std::vector<double> values;
            for (const SparkTrace& one : traces)
                if (std::isfinite(one.mean[column]))
                    values.push_back(one.mean[column]);
            trace.mean.push_back(columnOf(kpi.kind, values));
        }
        trace.minimum = trace.maximum = trace.mean;
    }
    if (kpi.kind == KpiKind::Comfort)
        trace.normal = {comfortTarget * 100, 100.0};
    if (kpi.kind == KpiKind::AirQuality)
        trace.normal = {std::nullopt, airLimitOf(picture)};
    trace.end = kpi.stale ? SparkTrace::End::Stale : SparkTrace::End::Dot;
    trace.abnormal = kpi.abnormal;
    return trace;
}

} // namespace holdfast::overview
