// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/state.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace holdfast {
namespace {

/// What is known of a device that says how alone it can be.
struct Circumstances
{
    bool cloud = false;
    bool ownSchedule = false;
    bool gateway = false;
    bool behindHub = false;
    bool battery = false;
    bool acts = false;
};

struct Case
{
    const char* code;
    Autonomy autonomy;
    bool (*fits)(const Circumstances&);
    const char* words;
};

/// The first that fits counts.
constexpr std::array cases{
    Case{"cloud-bridge", Autonomy::CloudDependent, [](const Circumstances& c) { return c.cloud; },
         QT_TRANSLATE_NOOP("autonomy", "It speaks only through a service outside the site.")},
    Case{"own-schedule", Autonomy::Standalone, [](const Circumstances& c) { return c.ownSchedule; },
         QT_TRANSLATE_NOOP("autonomy", "It keeps a programme of its own and goes on with it alone.")},
    Case{"local-hub", Autonomy::Standalone, [](const Circumstances& c) { return c.gateway; },
         QT_TRANSLATE_NOOP("autonomy", "It is a hub on the site itself.")},
    Case{"battery-behind-hub", Autonomy::EdgeAssisted, [](const Circumstances& c) { return c.behindHub && c.battery; },
         QT_TRANSLATE_NOOP("autonomy", "It runs on a battery and is heard only through its local hub.")},
    Case{"behind-hub", Autonomy::EdgeAssisted, [](const Circumstances& c) { return c.behindHub; },
         QT_TRANSLATE_NOOP("autonomy", "It is heard and commanded only through its local hub.")},
    Case{"acts-directly", Autonomy::Standalone, [](const Circumstances& c) { return c.acts; },
         QT_TRANSLATE_NOOP("autonomy", "It acts by itself and speaks to the broker without a hub.")},
};

constexpr int hopsToCloud = 16;

bool throughCloud(const FleetState& fleet, quint32 device)
{
    int hops = 0;
    for (quint32 at = device; at != nobody && hops < hopsToCloud; at = fleet.devices[at].via, ++hops) {
        const auto& claims = fleet.devices[at].claims;
        if (std::ranges::any_of(claims, [&](quint32 claim) { return fleet.claims[claim].claim.cloud; }))
            return true;
    }
    return false;
}

Circumstances circumstancesOf(const FleetState& fleet, quint32 number)
{
    const DeviceEntry& entry = fleet.devices[number];
    Circumstances c;
    c.cloud = throughCloud(fleet, number);
    c.gateway = entry.device.isGateway || !entry.children.empty();
    c.behindHub = entry.via != nobody;
    c.battery = entry.device.supply == Supply::Battery || (entry.device.supply == Supply::Unknown && entry.device.batteryPoint);
    for (const quint32 claim : entry.claims) {
        c.ownSchedule = c.ownSchedule || fleet.claims[claim].claim.ownSchedule;
        c.behindHub = c.behindHub || (!fleet.claims[claim].claim.viaIdentifier.isEmpty() && !fleet.claims[claim].pinned);
    }
    c.acts = std::ranges::any_of(entry.points, [&](quint32 point) {
        const Point& leaf = fleet.points[point].point;
        return leaf.writable && leaf.category == PointCategory::None && leaf.function == PointFunction::Cmd;
    });
    return c;
}

} // namespace

void inferAutonomy(FleetState& fleet, quint32 number)
{
    DeviceEntry& entry = fleet.devices[number];
    const bool remembered = std::ranges::all_of(entry.claims, [&](quint32 claim) { return fleet.claims[claim].pinned; });
    if (entry.device.autonomyCode == autonomyByOperator || remembered)
        return;
    const Circumstances now = circumstancesOf(fleet, number);
    const auto fitting = std::ranges::find_if(cases, [&](const Case& one) { return one.fits(now); });
    const bool none = fitting == cases.end();
    entry.device.autonomy = none ? Autonomy::Unknown : fitting->autonomy;
    entry.device.autonomyCode = none ? QString() : QString::fromLatin1(fitting->code);
    entry.device.autonomyReason = none ? QString() : QString::fromLatin1(fitting->words);
}

Expected<> setAutonomy(Turn& turn, const SetAutonomy& wish)
{
    const quint32 number = findDevice(turn.fleet, wish.device);
    if (number == nobody)
        return Error{Error::Code::NotFound, QString(u"no such device: "_s + wish.device.text())};
    Device& device = turn.fleet.devices[number].device;
    device.autonomy = wish.autonomy.value_or(Autonomy::Unknown);
    device.autonomyCode = wish.autonomy ? QString(autonomyByOperator) : QString();
    device.autonomyReason = wish.autonomy ? wish.reason.simplified().left(300) : QString();
    inferAutonomy(turn.fleet, number);
    tellDevice(turn, number);
    return Done{};
}

} // namespace holdfast
