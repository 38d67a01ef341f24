// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/continuity/evidence_outage.h"

#include <algorithm>

namespace holdfast {
namespace {

constexpr std::size_t fewestSamples = 3;
constexpr std::chrono::seconds slackOfUptime{5}; ///< counted in whole seconds, told a little late

/// Its own clock says that it measured all the time: no hole longer than a quarter of the outage, or than five of its own steps.
bool sampledThroughout(const DeviceOverOutage& device, const Interval& outage)
{
    std::vector<Timestamp> inside;
    std::ranges::copy_if(device.ownTimes, std::back_inserter(inside), [&](Timestamp at) { return outage.from <= at && at < outage.to; });
    std::ranges::sort(inside);
    inside.erase(std::unique(inside.begin(), inside.end()), inside.end());
    if (inside.size() < fewestSamples)
        return false;
    const std::chrono::milliseconds quarter = (outage.to - outage.from) / 4;
    const std::chrono::milliseconds longest = device.interval ? std::max<std::chrono::milliseconds>(quarter, 5 * *device.interval) : quarter;
    Timestamp last = outage.from;
    for (const Timestamp at : inside) {
        if (at - last > longest)
            return false;
        last = at;
    }
    return outage.to - last <= longest;
}

} // namespace

DeviceShown shownBy(const DeviceOverOutage& device, const Interval& outage)
{
    if (device.expected && device.preset && *device.expected != *device.preset)
        return DeviceShown::WrongPreset;
    const bool knowsUptime = device.uptime.has_value();
    const bool ranOn = knowsUptime && *device.uptime + slackOfUptime >= outage.to - outage.from;
    if (knowsUptime && !ranOn)
        return DeviceShown::Restarted;
    const bool presetHeld = device.expected && device.preset;
    return sampledThroughout(device, outage) || (ranOn && presetHeld) ? DeviceShown::Worked : DeviceShown::Nothing;
}

OutageVerdict verdictOf(const Outage& outage)
{
    OutageVerdict verdict;
    for (const DeviceOverOutage& device : outage.devices)
        verdict.devices.push_back(shownBy(device, outage.interval));
    const auto count = [&](DeviceShown what) { return static_cast<int>(std::ranges::count(verdict.devices, what)); };
    verdict.worked = count(DeviceShown::Worked);
    const bool failed = count(DeviceShown::WrongPreset) > 0;
    const bool all = verdict.worked == static_cast<int>(outage.devices.size());
    verdict.fault = outage.devices.empty()                                   ? OutageFault::NoDevices
                    : outage.interval.to - outage.interval.from < shortestLesson ? OutageFault::TooShort
                    : failed || all                                          ? OutageFault::None
                    : count(DeviceShown::Restarted) > 0                      ? OutageFault::SomeRestarted
                                                                             : OutageFault::NotAllShown;
    if (verdict.fault != OutageFault::None)
        return verdict;
    const bool sampled = std::ranges::any_of(outage.devices, [&](const DeviceOverOutage& device) { return sampledThroughout(device, outage.interval); });
    Evidence evidence{outage.function, outage.loss, failed ? EvidenceKind::None : EvidenceKind::Proven, sampled && !failed ? EvidenceSource::BackFill : EvidenceSource::RealOutage,
                      outage.interval.to, outage.reference, {}, {}};
    for (const DeviceOverOutage& device : outage.devices) {
        evidence.devices.push_back(device.stamp);
        if (device.tookToSafe)
            evidence.tookToSafe = std::max(evidence.tookToSafe.value_or(std::chrono::milliseconds(0)), *device.tookToSafe);
    }
    verdict.evidence = std::move(evidence);
    return verdict;
}

} // namespace holdfast
