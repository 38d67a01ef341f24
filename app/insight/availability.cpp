// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/insight/figure_list.h"

#include "app/insight/category_figures.h"
#include "app/insight/planned_time.h"

#include <algorithm>
#include <cmath>

namespace holdfast {
namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

/// While we were away nothing is known of the device; all other gaps are its own.
bool isOurs(GapReason reason)
{
    return reason != GapReason::DeviceSilent && reason != GapReason::GatewayLost;
}

/// One device's time in a period, in milliseconds.
struct DeviceTime
{
    const Device* device = nullptr;
    double wanted = 0;   ///< since it has been there, without what was planned
    double unknown = 0;
    double lost = 0;
    double planned = 0;
    qint64 received = 0;
    double expected = 0; ///< values

    [[nodiscard]] double known() const { return std::max(wanted - unknown, 0.0); }
    [[nodiscard]] std::optional<double> percent() const { return known() > 0 ? std::optional(100 * (known() - lost) / known()) : std::nullopt; }
};

/// The point that says most about whether the device is there: what it tells with every message.
const Point* heartbeatOf(const Picture& picture, const Device& device)
{
    const auto ids = picture.pointsOf.constFind(device.id);
    if (ids == picture.pointsOf.constEnd())
        return nullptr;
    const auto rank = [&](const Point& point) {
        if (device.linkQualityPoint == point.id || point.quantity == Quantity::LinkQuality)
            return 4;
        if (point.quantity == Quantity::SignalStrength || point.property == QLatin1String("uptime"))
            return 3;
        const bool measures = point.kind == PointKind::Number && point.function == PointFunction::Sensor && point.accumulation == Accumulation::Measurement;
        return measures ? 2 : point.kind == PointKind::Number || point.kind == PointKind::Bool ? 1 : 0;
    };
    const Point* best = nullptr;
    for (const PointId& id : *ids) {
        const auto point = picture.points.constFind(id);
        const bool isUsable = point != picture.points.constEnd() && point->enabledByDefault && point->unsupported.isEmpty() && rank(*point) > 0;
        if (isUsable && (best == nullptr || rank(*point) > rank(*best)))
            best = &*point;
    }
    return best;
}

/// Lost: silent for longer than four of its usual intervals, until it is heard again.
Spans lostTime(const NumberPast& past, const Interval& within)
{
    std::vector<Interval> lost;
    Timestamp heard = past.marks.empty() ? within.from - past.limit : std::min(past.marks.front().at, within.from);
    for (const NumberMark& mark : past.marks) {
        lost.push_back(cut({heard + past.limit, mark.at}, within));
        heard = std::max(heard, mark.at);
    }
    lost.push_back(cut({heard + past.limit, within.to}, within));
    for (const Gap& gap : past.gaps) {
        if (!isOurs(gap.reason))
            lost.push_back(cut(gap.interval, within));
    }
    return united(std::move(lost));
}

/// Whether anything is kept of a point from before the period. If not, its past begins with its first value, and nobody knows what was before.
Expected<bool> wasKeptBefore(const FigureScope& scope, const Point& point)
{
    constexpr auto farBack = 400 * 24h;
    bool found = false;
    const auto read = scope.reader().samples(point.id, {scope.interval().from - farBack, scope.interval().from}, [&](const std::vector<Sample>& samples) {
        found = !samples.empty();
        return false;
    });
    if (!read)
        return read.error();
    return found;
}

DeviceTime timeOf(const FigureScope& scope, const Device& device, const NumberPast& past, Timestamp begins)
{
    const Interval there{std::max(scope.interval().from, device.firstSeen.value_or(scope.interval().from)), scope.interval().to};
    std::vector<Interval> away{cut({there.from, begins}, there)};
    for (const Gap& gap : past.gaps) {
        if (isOurs(gap.reason))
            away.push_back(cut(gap.interval, there));
    }
    const Spans planned = common(plannedTime(scope.picture(), device, there), united({there}));
    const Spans wanted = without(united({there}), planned);
    const Spans unknown = common(united(std::move(away)), wanted);
    const Spans known = without(wanted, unknown);
    const auto count = [](const Spans& spans) { return static_cast<double>(lengthOf(spans).count()); };
    DeviceTime time{&device, count(wanted), count(unknown), count(common(lostTime(past, there), known)), count(planned), 0, 0};
    for (const NumberMark& mark : past.marks) {
        const auto span = std::ranges::upper_bound(known, mark.at, {}, &Interval::to);
        time.received += span != known.end() && span->from <= mark.at ? 1 : 0;
    }
    if (const milliseconds usual = usualInterval(past.marks); usual > 0ms)
        time.expected = count(known) / static_cast<double>(usual.count());
    return time;
}

Expected<std::vector<DeviceTime>> deviceTimes(const FigureScope& scope)
{
    std::vector<const Device*> devices;
    for (const Device& device : scope.picture().devices) {
        if (device.membership == Membership::Adopted && device.firstSeen.value_or(scope.interval().from) < scope.interval().to)
            devices.push_back(&device);
    }
    std::ranges::sort(devices, {}, [](const Device* device) { return device->id; });
    std::vector<DeviceTime> times;
    for (const Device* device : devices) {
        const Point* heartbeat = heartbeatOf(scope.picture(), *device);
        if (heartbeat == nullptr)
            continue;
        const auto past = scope.past({heartbeat, device, nullptr});
        if (!past)
            return past.error();
        const auto before = wasKeptBefore(scope, *heartbeat);
        if (!before)
            return before.error();
        if (*before || !past->marks.empty())
            times.push_back(timeOf(scope, *device, *past, *before ? scope.interval().from : past->marks.front().at));
    }
    return times;
}

double partOf(double part, double whole)
{
    return whole > 0 ? part / whole : 0;
}

Figure availabilityFigure(const FigureScope& scope, const std::vector<DeviceTime>& times)
{
    constexpr double hour = 3'600'000;
    constexpr double sensorGoal = 99.5;
    constexpr double gatewayGoal = 99.9;
    Figure figure = blankFigure("health.availability");
    figure.columns = {nameColumn("Device"), nameColumn("Room"), numberColumn("Lost", "%", 2), numberColumn("Availability", "%", 2), numberColumn("Lost hours", "h", 1), numberColumn("Unknown hours", "h", 1)};
    DeviceTime all;
    double below = 0;
    for (const DeviceTime& time : times) {
        all.wanted += time.wanted;
        all.unknown += time.unknown;
        all.lost += time.lost;
        all.planned += time.planned;
        const auto percent = time.percent();
        const Space* space = time.device->space ? spaceOf(scope.picture().site, *time.device->space) : nullptr;
        below += percent && *percent < (time.device->isGateway ? gatewayGoal : sensorGoal) ? 1 : 0;
        figure.rows.push_back(measuredRow(time.device->id.text(), {time.device->name, nameIn(space), numberCell(percent ? std::optional(100 - *percent) : std::nullopt), numberCell(percent), time.lost / hour, time.unknown / hour},
                                          partOf(time.known(), time.wanted), figure.minimum));
    }
    sortByNumber(figure.rows, 2);
    figure.remarks.push_back(phrase("%1 of %2 devices are below their goal.", {Amount{below, 0}, Amount{double(times.size()), 0}}));
    if (all.planned > 0)
        figure.remarks.push_back(phrase("%1 h of planned maintenance are left out.", {Amount{all.planned / hour, 1}}));
    return measured(std::move(figure), all.percent(), partOf(all.known(), all.wanted));
}

/// Values that were repeated or came between the usual times do not make up for others that did not come.
Figure deliveryFigure(const FigureScope& scope, const std::vector<DeviceTime>& times)
{
    Figure figure = blankFigure("health.delivery");
    figure.columns = {nameColumn("Device"), nameColumn("Room"), numberColumn("Missed", "%", 1), numberColumn("Received", "", 0), numberColumn("Expected", "", 0)};
    double received = 0;
    double expected = 0;
    DeviceTime all;
    for (const DeviceTime& time : times) {
        if (time.expected < 1)
            continue;
        const double came = std::min(double(time.received), time.expected);
        received += came;
        expected += time.expected;
        all.wanted += time.wanted;
        all.unknown += time.unknown;
        const Space* space = time.device->space ? spaceOf(scope.picture().site, *time.device->space) : nullptr;
        figure.rows.push_back(measuredRow(time.device->id.text(), {time.device->name, nameIn(space), 100 - percentOf(came, time.expected), double(time.received), std::floor(time.expected)}, partOf(time.known(), time.wanted), figure.minimum));
    }
    sortByNumber(figure.rows, 2);
    return measured(std::move(figure), expected > 0 ? std::optional(percentOf(received, expected)) : std::nullopt, partOf(all.known(), all.wanted));
}

Expected<> make(const FigureScope& scope, FigureSheet& sheet)
{
    const auto times = deviceTimes(scope);
    if (!times)
        return times.error();
    sheet.put(times->empty() ? blankFigure("health.availability") : availabilityFigure(scope, *times));
    sheet.put(times->empty() ? blankFigure("health.delivery") : deliveryFigure(scope, *times));
    return Done{};
}

} // namespace

FigureMaker availability()
{
    return {{"health.availability", "health.delivery"}, make};
}

} // namespace holdfast
