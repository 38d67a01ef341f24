// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/figure_lines.h"
#include "app/report/reports.h"
#include "app/report/site_words.h"

#include <algorithm>
#include <tuple>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

ReportTemplate maintenanceReport();

namespace {

constexpr double low = 20; ///< per cent

std::vector<Device> adopted(const Picture& picture)
{
    std::vector<Device> devices;
    for (const Device& device : picture.devices)
        if (device.membership == Membership::Adopted)
            devices.push_back(device);
    std::sort(devices.begin(), devices.end(), [&](const Device& a, const Device& b) { // the way one walks
        return std::tuple(placeOf(a, picture.site), nameOf(a), a.id) < std::tuple(placeOf(b, picture.site), nameOf(b), b.id);
    });
    return devices;
}

std::optional<double> chargeOf(const Device& device, const Picture& picture)
{
    const auto point = device.batteryPoint ? picture.points.constFind(*device.batteryPoint) : picture.points.constEnd();
    if (point == picture.points.constEnd() || point->kind != PointKind::Number)
        return std::nullopt;
    const Reading reading = picture.shown(point->id);
    return reading.quality == Quality::NeverSeen ? std::nullopt : toNumber(reading.value);
}

ReportTable batteries(const std::vector<Device>& devices, const Picture& picture, const ReportWords& words)
{
    ReportTable table{words.translate("reports", "Batteries"), words.translate("reports", "In the order of a walk through the building."), {}, {}};
    table.columns = {{words.translate("reports", "Place"), ReportCellKind::Text, {}}, {words.translate("reports", "Device"), ReportCellKind::Text, {}}, {words.translate("reports", "Model"), ReportCellKind::Text, {}},
                     {words.translate("reports", "Charge"), ReportCellKind::Number, u"%"_s}, {words.translate("reports", "Last told"), ReportCellKind::Moment, {}}};
    for (const Device& device : devices) {
        if (!device.batteryPoint)
            continue;
        const auto charge = chargeOf(device, picture);
        const auto at = picture.shown(*device.batteryPoint).at;
        table.rows.push_back({placeOf(device, picture.site), nameOf(device), device.model, charge ? ReportCell(roundedTo(*charge)) : ReportCell(), at ? ReportCell(*at) : ReportCell()});
    }
    return table;
}

ReportTable silent(const std::vector<Device>& devices, const Picture& picture, const ReportWords& words)
{
    ReportTable table{words.translate("reports", "Devices that do not report"), {}, {}, {}};
    table.columns = {{words.translate("reports", "Place"), ReportCellKind::Text, {}}, {words.translate("reports", "Device"), ReportCellKind::Text, {}}, {words.translate("reports", "Model"), ReportCellKind::Text, {}},
                     {words.translate("reports", "State"), ReportCellKind::Text, {}}, {words.translate("reports", "Last heard"), ReportCellKind::Moment, {}}};
    for (const Device& device : devices) {
        const DeviceState state = picture.shownState(device.id);
        if (state.presence == Presence::Online || state.presence == Presence::OnFallback)
            continue;
        table.rows.push_back({placeOf(device, picture.site), nameOf(device), device.model, presenceWords(state.presence, words), state.lastHeard ? ReportCell(*state.lastHeard) : ReportCell()});
    }
    return table;
}

ReportTable firmware(const std::vector<Device>& devices, const Picture& picture, const ReportWords& words)
{
    ReportTable table{words.translate("reports", "Firmware to update"), {}, {}, {}};
    table.columns = {{words.translate("reports", "Place"), ReportCellKind::Text, {}}, {words.translate("reports", "Device"), ReportCellKind::Text, {}}, {words.translate("reports", "Model"), ReportCellKind::Text, {}},
                     {words.translate("reports", "Installed"), ReportCellKind::Text, {}}, {words.translate("reports", "Newest"), ReportCellKind::Text, {}}};
    for (const Device& device : devices)
        if (!device.firmwareLatest.isEmpty() && device.firmwareLatest != device.firmware)
            table.rows.push_back({placeOf(device, picture.site), nameOf(device), device.model, device.firmware, device.firmwareLatest});
    return table;
}

/// By tens of per cent.
ReportChart chargeChart(const std::vector<Device>& devices, const Picture& picture, const ReportWords& words)
{
    ReportChart chart{ReportChartKind::Columns, words.translate("reports", "Batteries by charge"), {}, 0, {}, std::vector<std::optional<double>>(10, 0.0), {}, {}};
    for (int tens = 0; tens < 10; ++tens)
        chart.labels.append(u"%1–%2 %"_s.arg(tens * 10).arg(tens * 10 + 10));
    for (const Device& device : devices)
        if (const auto charge = chargeOf(device, picture))
            chart.values[static_cast<std::size_t>(std::clamp(*charge / 10, 0.0, 9.0))].value() += 1;
    return chart;
}

Expected<> fill(Report& report, const ReportReader& reader, const ReportFrame& frame, const ReportWords& words)
{
    const Picture& picture = reader.picture();
    const std::vector<Device> devices = adopted(picture);
    const auto weak = std::count_if(devices.begin(), devices.end(), [&](const Device& device) { return chargeOf(device, picture).value_or(100) < low; });
    const ReportTable toUpdate = firmware(devices, picture, words);
    const ReportTable gone = silent(devices, picture, words);
    report.figures.push_back({words.translate("reports", "Devices"), roundedTo(static_cast<double>(devices.size())), {}, false, {}, {}});
    report.figures.push_back({words.translate("reports", "Batteries below 20 %"), roundedTo(static_cast<double>(weak)), {}, false, {}, {}});
    report.figures.push_back({words.translate("reports", "Devices that do not report"), roundedTo(static_cast<double>(gone.rows.size())), {}, false, {}, {}});
    report.figures.push_back({words.translate("reports", "Firmware to update"), roundedTo(static_cast<double>(toUpdate.rows.size())), {}, false, {}, {}});
    const FigureChoice choice{{u"health.batteries"_s, u"health.signal"_s, u"health.firmware"_s, u"health.reboots"_s}, {}, {u"health."_s}};
    if (const auto added = addFigures(report, reader, frame, choice, words); !added)
        return added;
    report.noSource.clear(); // what stands here as it is now
    report.charts.push_back(chargeChart(devices, picture, words));
    for (const ReportTable& table : {batteries(devices, picture, words), gone, toUpdate})
        report.tables.push_back(table);
    report.method.push_back({words.translate("reports", "Batteries"), words.translate("reports", "As the devices last told; the list stands as it was when the report was made."), u"Holdfast"_s});
    return Done{};
}

} // namespace

ReportTemplate maintenanceReport()
{
    return {"R5", "maintenance", QT_TRANSLATE_NOOP("reports", "Maintenance and batteries"), QT_TRANSLATE_NOOP("reports", "For technicians"), "last-week", ReportChartKind::Columns, fill};
}

} // namespace holdfast
