// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/kpis.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>

namespace holdfast::overview {
namespace {

bool isBelieved(Quality quality)
{
    return quality == Quality::Live || quality == Quality::Assumed || quality == Quality::Simulated;
}

/// Keeps what can be believed; where nothing can, the last values, marked as old.
Kpi rest(KpiKind kind, std::vector<KpiInput>& inputs, std::size_t there)
{
    Kpi kpi;
    kpi.kind = kind;
    kpi.inputs = static_cast<int>(there);
    kpi.believed = static_cast<int>(std::ranges::count_if(inputs, &KpiInput::believed));
    kpi.stale = kpi.believed * 2 < kpi.inputs;
    if (kpi.believed > 0)
        std::erase_if(inputs, [](const KpiInput& input) { return !input.believed; });
    return kpi;
}

void age(Kpi& kpi, const std::vector<KpiInput>& inputs)
{
    for (const KpiInput& input : inputs)
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

bool KpiReader::read(std::size_t most)
{
    const std::size_t carbonDioxide = m_points->temperature.size();
    const std::size_t people = carbonDioxide + m_points->carbonDioxide.size();
    const std::size_t power = people + m_points->people.size();
    const std::size_t end = power + m_points->power.size();
    for (; most > 0 && m_next < end; --most, ++m_next) {
        if (m_next < carbonDioxide)
            readRoom(m_points->temperature[m_next], m_temperature);
        else if (m_next < people)
            readRoom(m_points->carbonDioxide[m_next - carbonDioxide], m_carbonDioxide);
        else if (m_next < power)
            readRoom(m_points->people[m_next - people], m_people);
        else
            readMeter(m_points->power[m_next - power]);
    }
    return m_next < end;
}

void KpiReader::readRoom(const RoomPoint& point, std::vector<KpiInput>& inputs) const
{
    const Reading shown = m_picture->shown(point.point);
    if (const std::optional<double> number = toNumber(shown.value))
        inputs.push_back({point.point, point.space, *number, isBelieved(shown.quality), shown.at});
}

void KpiReader::readMeter(const PointId& id)
{
    const Reading shown = m_picture->shown(id);
    const std::optional<double> number = toNumber(shown.value);
    const auto point = m_picture->points.constFind(id);
    if (const auto kw = number && point != m_picture->points.constEnd() ? kilowatts(*number, point->unit) : std::nullopt)
        m_power.push_back({id, {}, *kw, isBelieved(shown.quality), shown.at});
}

Kpi KpiReader::comfort() const
{
    std::vector<KpiInput> warmth = m_temperature;
    QHash<SpaceId, bool> rooms;
    QSet<SpaceId> all;
    for (const RoomPoint& point : m_points->temperature)
        all.insert(point.space);
    Kpi kpi = rest(KpiKind::Comfort, warmth, m_points->temperature.size());
    age(kpi, warmth);
    double furthest = -1;
    for (const KpiInput& input : warmth) {
        const double off = std::max({0.0, comfortLow - input.number, input.number - comfortHigh});
        rooms[input.space] = rooms.value(input.space, true) && off <= 0;
        if (off > furthest) {
            furthest = off;
            kpi.point = input.point;
            kpi.space = input.space;
        }
    }
    const double limit = airLimitOf(*m_picture);
    for (const KpiInput& input : m_carbonDioxide)
        if (input.believed && rooms.contains(input.space) && input.number > limit)
            rooms[input.space] = false;
    kpi.inputs = static_cast<int>(all.size());
    kpi.believed = kpi.believed == 0 ? 0 : static_cast<int>(rooms.size());
    kpi.stale = kpi.believed * 2 < kpi.inputs;
    kpi.good = static_cast<int>(std::ranges::count(rooms, true));
    if (!rooms.isEmpty())
        kpi.value = static_cast<double>(kpi.good) / static_cast<double>(rooms.size());
    kpi.trace = idsOf(m_points->temperature);
    return kpi;
}

Kpi KpiReader::airQuality() const
{
    std::vector<KpiInput> inputs = m_carbonDioxide;
    Kpi kpi = rest(KpiKind::AirQuality, inputs, m_points->carbonDioxide.size());
    const auto worst = std::ranges::max_element(inputs, [](const KpiInput& a, const KpiInput& b) { return a.number < b.number; });
    if (worst == inputs.end())
        return kpi;
    kpi.value = worst->number;
    kpi.oldest = worst->at;
    kpi.point = worst->point;
    kpi.space = worst->space;
    kpi.trace = {worst->point};
    judge(kpi, *m_picture, Quantity::CarbonDioxide);
    return kpi;
}

/// Of power or of people. A click leads to the largest part.
Kpi KpiReader::sum(KpiKind kind) const
{
    const bool power = kind == KpiKind::Power;
    std::vector<KpiInput> inputs = power ? m_power : m_people;
    Kpi kpi = rest(kind, inputs, power ? m_points->power.size() : m_points->people.size());
    age(kpi, inputs);
    if (!inputs.empty())
        kpi.value = 0.0;
    double most = -1;
    for (const KpiInput& input : inputs) {
        kpi.value = *kpi.value + input.number;
        if (input.number > most) {
            most = input.number;
            kpi.point = input.point;
            kpi.space = input.space;
        }
    }
    kpi.trace = power ? m_points->power : idsOf(m_points->people);
    return kpi;
}

Kpi KpiReader::kpi(KpiKind kind, const Tally& tally) const
{
    switch (kind) {
    case KpiKind::Comfort: return comfort();
    case KpiKind::AirQuality: return airQuality();
    case KpiKind::Power:
    case KpiKind::Occupancy: return sum(kind);
    case KpiKind::Freshness: break;
    }
    return freshnessOf(tally);
}

Kpi kpiOf(KpiKind kind, const Picture& picture, const KpiPoints& points, const Tally& tally)
{
    KpiReader reader(picture, points);
    while (reader.read(points.power.size() + points.temperature.size() + 1)) {
    }
    return reader.kpi(kind, tally);
}

Kpi freshnessOf(const Tally& tally)
{
    Kpi kpi;
    kpi.kind = KpiKind::Freshness;
    kpi.inputs = tally.devices;
    kpi.believed = tally.devices;
    kpi.good = tally.fresh;
    kpi.local = tally.local;
    if (tally.devices > 0)
        kpi.value = static_cast<double>(tally.fresh) / tally.devices;
    return kpi;
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
