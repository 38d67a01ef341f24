// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/insight/figure_list.h"

#include "app/insight/category_figures.h"
#include "app/insight/statistics.h"

#include <algorithm>
#include <array>
#include <map>

namespace holdfast {
namespace {

/// Below it a radio is weak. By who speaks, where that says which radio it is.
struct RadioLimit
{
    const char* convention;
    double weak;
};

constexpr std::array radios{RadioLimit{"shelly", -75}, RadioLimit{"tasmota", -75}, RadioLimit{"esphome", -75}, RadioLimit{"theengs", -90}, RadioLimit{"bthome", -90}};
constexpr double weakQuality = 50;     ///< Zigbee's link quality, of 255
constexpr double weakMobile = -110;    ///< LTE
constexpr double weakElsewhere = -90;

double weakLimit(const RolePoint& role)
{
    if (role.point->quantity == Quantity::LinkQuality)
        return weakQuality;
    if (role.point->name.contains(QLatin1String("LTE"), Qt::CaseInsensitive))
        return weakMobile;
    for (const RadioLimit& radio : radios) {
        for (const QString& convention : role.device->conventions) {
            if (convention.contains(QLatin1String(radio.convention), Qt::CaseInsensitive))
                return radio.weak;
        }
    }
    return weakElsewhere;
}

Expected<> makeSignal(const FigureScope& scope, FigureSheet& sheet)
{
    Figure figure = blankFigure("health.signal");
    if (scope.points().signalStrength.empty()) {
        sheet.put(std::move(figure));
        return Done{};
    }
    figure.columns = {nameColumn("Device"), nameColumn("Room"), numberColumn("Below the limit by", "", 0), numberColumn("Median", "", 0), numberColumn("Limit", "", 0), nameColumn("Unit")};
    double weak = 0;
    double heard = 0;
    for (const RolePoint& role : scope.points().signalStrength) {
        const auto past = scope.past(role);
        if (!past)
            return past.error();
        std::vector<double> values;
        for (const HeldNumber& held : past->held())
            values.push_back(held.number);
        const auto median = medianOf(std::move(values));
        const double limit = weakLimit(role);
        heard += median ? 1.0 / double(scope.points().signalStrength.size()) : 0;
        weak += median && *median < limit ? 1 : 0;
        figure.rows.push_back({role.point->id.text(), {role.device->name, nameIn(role.space), median ? FigureCell(std::max(0.0, limit - *median)) : FigureCell(), numberCell(median), limit, role.point->unit}, median ? 1.0F : 0.0F,
                               median ? FigureState::Good : FigureState::InsufficientData});
    }
    sortByNumber(figure.rows, 2);
    sheet.put(measured(std::move(figure), heard > 0 ? std::optional(weak) : std::nullopt, heard));
    return Done{};
}

struct FirmwareShare
{
    double newest = 0;
    double devices = 0;
};

Expected<> makeFirmware(const FigureScope& scope, FigureSheet& sheet)
{
    Figure figure = blankFigure("health.firmware");
    std::map<QString, FirmwareShare> models;
    FirmwareShare all;
    double adopted = 0;
    for (const Device& device : scope.picture().devices) {
        adopted += device.membership == Membership::Adopted ? 1 : 0;
        if (device.membership != Membership::Adopted || device.firmware.isEmpty() || device.firmwareLatest.isEmpty())
            continue;
        const double isNewest = device.firmware == device.firmwareLatest ? 1 : 0;
        FirmwareShare& model = models[QString(device.manufacturer % u' ' % device.model)];
        model.newest += isNewest;
        ++model.devices;
        all.newest += isNewest;
        ++all.devices;
    }
    if (all.devices <= 0) {
        sheet.put(std::move(figure));
        return Done{};
    }
    figure.columns = {nameColumn("Model"), numberColumn("Older", "", 0), numberColumn("Devices", "", 0), numberColumn("Newest", "%", 0)};
    for (const auto& model : models)
        figure.rows.push_back({model.first, {model.first, model.second.devices - model.second.newest, model.second.devices, percentOf(model.second.newest, model.second.devices)}, 1, FigureState::Good});
    sortByNumber(figure.rows, 1);
    figure.remarks.push_back(phrase("Of %1 of %2 devices the newest firmware is known.", {Amount{all.devices, 0}, Amount{adopted, 0}}));
    sheet.put(measured(std::move(figure), percentOf(all.newest, all.devices), all.devices / adopted));
    return Done{};
}

/// How often a time of running fell: what it says after a gap counts as well.
Expected<> makeReboots(const FigureScope& scope, FigureSheet& sheet)
{
    Figure figure = blankFigure("health.reboots");
    if (scope.points().runningFor.empty()) {
        sheet.put(std::move(figure));
        return Done{};
    }
    figure.columns = {nameColumn("Device"), nameColumn("Room"), numberColumn("Count", "", 0), momentColumn("Last")};
    double all = 0;
    double coverage = 0;
    for (const RolePoint& role : scope.points().runningFor) {
        const auto past = scope.past(role);
        if (!past)
            return past.error();
        double count = 0;
        std::optional<Timestamp> last;
        const NumberMark* before = nullptr;
        for (const NumberMark& mark : past->marks) {
            if (!mark.good)
                continue;
            if (before != nullptr && mark.number < before->number && mark.at >= scope.interval().from && mark.at < scope.interval().to) {
                ++count;
                last = mark.at;
            }
            before = &mark;
        }
        const double known = lengthOf(scope.interval()) > 0 ? static_cast<double>(lengthOf(past->known()).count()) / lengthOf(scope.interval()) : 0;
        all += count;
        coverage += known / double(scope.points().runningFor.size());
        figure.rows.push_back(measuredRow(role.point->id.text(), {role.device->name, nameIn(role.space), count, last ? FigureCell(*last) : FigureCell()}, known, figure.minimum));
    }
    sortByNumber(figure.rows, 2);
    sheet.put(measured(std::move(figure), coverage > 0 ? std::optional(all) : std::nullopt, coverage));
    return Done{};
}

} // namespace

FigureMaker signalStrength()
{
    return {{"health.signal"}, makeSignal};
}

FigureMaker firmware()
{
    return {{"health.firmware"}, makeFirmware};
}

FigureMaker reboots()
{
    return {{"health.reboots"}, makeReboots};
}

} // namespace holdfast
