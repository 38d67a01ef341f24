// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/site/simulated_state.h"

#include <algorithm>

namespace holdfast::site {
namespace {

using namespace Qt::Literals::StringLiterals;

using Orders = std::vector<LinkOrder>;

double amountOf(const Fault& fault)
{
    const auto found = std::ranges::find_if(faults(), [&](const FaultFacts& facts) { return facts.kind == fault.kind; });
    return !fault.active ? 0.0 : fault.amount != 0 ? fault.amount : found->usualAmount;
}

Error unfit(const Fault& fault, const QString& needed)
{
    return {Error::Code::Invalid, fault.device + u" is not "_s + needed};
}

} // namespace

Expected<std::vector<LinkOrder>> SimulatedSite::apply(const Fault& fault)
{
    State& state = *m_state;
    if (fault.kind == FaultKind::CutBroker) {
        state.brokerCut = fault.active;
        return Orders{{fault.active ? LinkOrder::Kind::CutBroker : LinkOrder::Kind::RestoreBroker, -1}};
    }
    const int unit = state.house.find(fault.device);
    if (unit < 0)
        return Error{Error::Code::NotFound, u"no device is called "_s + fault.device};
    const auto index = static_cast<std::size_t>(unit);
    const DeviceKind kind = state.house.units()[index].kind;
    Afflictions& on = state.house.state(index).fault;
    switch (fault.kind) {
    case FaultKind::DropGateway:
        if (kind != DeviceKind::Gateway)
            return unfit(fault, u"a gateway"_s);
        if (fault.active)
            state.dropped.insert(unit);
        else
            state.dropped.erase(unit);
        return Orders{{fault.active ? LinkOrder::Kind::DropClient : LinkOrder::Kind::ReturnClient, unit}};
    case FaultKind::Leak:
        if (kind != DeviceKind::LeakPuck)
            return unfit(fault, u"a leak puck"_s);
        on.leaking = fault.active;
        return Orders{};
    case FaultKind::DoorHeldOpen:
        if (kind != DeviceKind::Door)
            return unfit(fault, u"a door"_s);
        on.heldOpen = fault.active;
        return Orders{};
    case FaultKind::Silence: on.silent = fault.active; break;
    case FaultKind::Lie: on.lying = fault.active; break;
    case FaultKind::Chatter: on.chattering = fault.active; break;
    case FaultKind::IgnoreFallback: on.ignoresFallback = fault.active; break;
    case FaultKind::ForgetFallback: on.forgetsAfter = amountOf(fault); break;
    case FaultKind::WrongClock: on.clockError = amountOf(fault); break;
    case FaultKind::Drift:
        on.driftPerHour = amountOf(fault);
        on.drift = fault.active ? on.drift : 0;
        break;
    case FaultKind::CutBroker: break;
    }
    if (fault.kind == FaultKind::Chatter)
        state.schedule(index);
    return Orders{};
}

} // namespace holdfast::site
