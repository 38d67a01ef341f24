// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/continuity/drill_plan.h"

#include <algorithm>

namespace holdfast::drill {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

constexpr Ticks wayNoticed = 60s;        ///< a will, or our own link: told at once
constexpr Ticks silenceAtLeast = 5min;   ///< what the fleet allows a device …
constexpr int intervalsSilent = 4;       ///< … or this many of its own intervals
constexpr Ticks silenceMargin = 90s;
constexpr Ticks oneAlarmWithin = 180s;

Error unknown(const QString& what)
{
    return {Error::Code::Invalid, QString(u"there is no '" % what % u"' at this site")};
}

std::vector<const Device*> adopted(const Picture& picture)
{
    std::vector<const Device*> all;
    for (const Device& device : picture.devices) {
        if (device.membership == Membership::Adopted)
            all.push_back(&device);
    }
    std::ranges::sort(all, [](const Device* a, const Device* b) { return std::pair(a->name, a->id) < std::pair(b->name, b->id); });
    return all;
}

bool isCut(const DrillPlan& plan, const Device& device, const Picture& picture)
{
    switch (plan.lost) {
    case PolicyLoss::Broker: return device.broker.text() == plan.element;
    case PolicyLoss::Gateway: return device.id.text() == plan.element || picture.isBehind(device.id, DeviceId(plan.element));
    case PolicyLoss::Device: return device.id.text() == plan.element;
    default: return false;
    }
}

/// How long it takes until Holdfast may say that it misses it; nothing for a device without a rhythm.
std::optional<Ticks> noticedWithin(const DrillPlan& plan, const Device& device, const Picture& picture)
{
    if (plan.lost != PolicyLoss::Device)
        return wayNoticed;
    const auto interval = picture.shownState(device.id).learnedInterval;
    return interval ? std::optional(std::max(silenceAtLeast, intervalsSilent * *interval) + silenceMargin) : std::nullopt;
}

void expectOf(DrillPlan& plan, const Device& device, const Picture& picture)
{
    DrillExpectation expectation;
    expectation.element = device.id.text();
    expectation.name = device.name;
    expectation.wanted = true;
    if (isCut(plan, device, picture)) {
        plan.cut.append(device.id.text());
        const auto within = noticedWithin(plan, device, picture);
        if (!within)
            return;
        expectation.need = DrillNeed::Missed;
        expectation.wanted = false;
        expectation.within = *within;
    }
    plan.expectations.push_back(std::move(expectation));
}

Expected<DrillPlan> named(PolicyLoss lost, const QString& element, const Picture& picture)
{
    DrillPlan plan;
    plan.lost = lost;
    plan.element = element;
    plan.elementName = element;
    if (lost == PolicyLoss::Power || lost == PolicyLoss::Time)
        return Error{Error::Code::Invalid, QString(u"the loss of " % nameOf(lost) % u" cannot be simulated here")};
    if (lost == PolicyLoss::Broker) {
        plan.element = element.isEmpty() && !picture.brokers.isEmpty() ? picture.brokers.cbegin().key().text() : element;
        const auto broker = picture.brokers.constFind(BrokerId(plan.element));
        if (broker == picture.brokers.cend())
            return unknown(element);
        plan.elementName = broker->name;
    }
    if (lost != PolicyLoss::Gateway && lost != PolicyLoss::Device)
        return plan;
    const auto device = deviceMeant(picture, element);
    if (!device)
        return unknown(element);
    plan.element = device->text();
    plan.elementName = picture.devices.value(*device).name;
    return plan;
}

/// A position, a speed: its controller moves it all day. A set-point of something measured stays where it was put.
bool isDriven(const Point& point)
{
    return point.function != PointFunction::Sp || point.quantity == Quantity::None || point.quantity == Quantity::Position;
}

Expected<DrillBound> boundOf(const DrillWatch& watch, const Picture& picture)
{
    const auto device = deviceMeant(picture, watch.device);
    if (!device)
        return unknown(watch.device);
    for (const PointId& id : picture.pointsOf.value(*device)) {
        if (picture.points.value(id).property == watch.property)
            return DrillBound{watch.name, id, watch.least, watch.most};
    }
    return unknown(QString(watch.device % u' ' % watch.property));
}

Expected<> addPreset(PreparedDrill& prepared, const Picture& picture, const DrillPreset& preset)
{
    QStringList meant = preset.devices.isEmpty() ? prepared.plan.cut : QStringList();
    for (const QString& said : preset.devices) {
        const auto device = deviceMeant(picture, said);
        if (!device)
            return unknown(said);
        meant.append(device->text());
    }
    const std::size_t before = prepared.presets.size();
    for (const QString& device : std::as_const(meant))
        drill::addPreset(prepared, picture, DeviceId(device), preset.property, preset);
    if (prepared.presets.size() == before)
        return Error{Error::Code::Invalid, QString(u"nothing that loses its way has '" % preset.property % u"'")};
    return Done{};
}

/// The least time any function of the device has for it, as its engineer says.
Ticks limitOf(const Picture& picture, const DeviceId& device, Ticks otherwise)
{
    for (const CriticalFunction& function : picture.continuity.model.functions) {
        if (function.timeToSafe && std::ranges::count(function.devices, device) > 0)
            otherwise = std::min<Ticks>(otherwise, *function.timeToSafe);
    }
    return otherwise;
}

} // namespace

std::optional<DeviceId> deviceMeant(const Picture& picture, const QString& said)
{
    const auto known = picture.devices.constFind(DeviceId(said));
    if (known != picture.devices.cend() && known->membership == Membership::Adopted)
        return known->id;
    std::optional<DeviceId> meant;
    for (const Device& device : picture.devices) {
        const bool isIt = device.name == said || device.announcedName == said || device.announcedName.section(u'/', -1) == said;
        if (said.isEmpty() || !isIt || device.membership != Membership::Adopted)
            continue;
        if (meant)
            return std::nullopt;
        meant = device.id;
    }
    return meant;
}

Expected<DrillPlan> planOfLoss(PolicyLoss lost, const QString& element, const Picture& picture)
{
    auto begun = named(lost, element, picture);
    if (!begun)
        return begun;
    DrillPlan plan = std::move(begun).value();
    plan.checks = {DrillCheck::AllHeard, DrillCheck::NoUrgentAlarm};
    for (const Device* device : adopted(picture))
        expectOf(plan, *device, picture);
    if (lost == PolicyLoss::Gateway || lost == PolicyLoss::Broker) {
        DrillExpectation alarm{plan.element, plan.elementName, DrillNeed::OneAlarm, {}, 1.0, 0, {}, oneAlarmWithin, false};
        plan.expectations.insert(plan.expectations.begin(), std::move(alarm));
    }
    return plan;
}

void addPreset(PreparedDrill& prepared, const Picture& picture, const DeviceId& device, const QString& property, const DrillPreset& preset)
{
    for (const PointId& id : picture.pointsOf.value(device)) {
        const Point point = picture.points.value(id);
        if (!point.writable || (point.property != property && point.id.text() != property))
            continue;
        DrillExpectation expectation;
        expectation.element = device.text();
        expectation.name = picture.devices.value(device).name;
        expectation.need = DrillNeed::Holds;
        expectation.point = id;
        expectation.wanted = preset.becomes;
        expectation.tolerance = point.step.value_or(0) / 2;
        expectation.unit = point.unit;
        expectation.varies = isDriven(point);
        expectation.within = limitOf(picture, device, preset.within);
        const auto firstDevice = std::ranges::find_if(prepared.plan.expectations, [](const DrillExpectation& one) { return one.need == DrillNeed::Heard || one.need == DrillNeed::Missed; });
        prepared.plan.expectations.insert(firstDevice, std::move(expectation));
        prepared.presets.push_back({id, preset.becomes, preset.after});
    }
}

Expected<PreparedDrill> planOf(const DrillScenario& scenario, const Picture& picture)
{
    auto plan = planOfLoss(scenario.lost, scenario.element, picture);
    if (!plan)
        return plan.error();
    PreparedDrill prepared{std::move(plan).value(), {}, {}};
    prepared.plan.name = scenario.name;
    prepared.plan.hold = scenario.hold;
    for (const DrillPreset& preset : scenario.presets) {
        if (const auto added = addPreset(prepared, picture, preset); !added)
            return added.error();
    }
    for (const DrillWatch& watch : scenario.bounds) {
        const auto bound = boundOf(watch, picture);
        if (!bound)
            return bound.error();
        prepared.plan.limits.bounds.push_back(*bound);
    }
    prepared.plan.checks = checksOf(scenario);
    return prepared;
}

} // namespace holdfast::drill
