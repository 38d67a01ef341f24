// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/words.h"

#include <QCoreApplication>

namespace holdfast {
namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(holdfast::Words)
};

} // namespace

StateWord wordsOf(Quality quality)
{
    switch (quality) {
    case Quality::Live:
        return {Words::tr("Live"), Words::tr("The device says so now"), Mark::None};
    case Quality::Late:
        return {Words::tr("Late"), Words::tr("The next value is overdue"), Mark::Late};
    case Quality::Stale:
        return {Words::tr("Stale"), Words::tr("Nothing new for longer than usual"), Mark::Stale};
    case Quality::DeviceOffline:
        return {Words::tr("Silent"), Words::tr("The device does not answer; the value may be wrong"), Mark::Silent};
    case Quality::GatewayOffline:
        return {Words::tr("Gateway lost"), Words::tr("The gateway does not answer; the value may be old"), Mark::GatewayLost};
    case Quality::BrokerLost:
        return {Words::tr("Broker lost"), Words::tr("The connection to the broker is lost; the value may be old"), Mark::BrokerLost};
    case Quality::Assumed:
        return {Words::tr("Assumed"), Words::tr("What was commanded; the device does not report back"), Mark::Assumed};
    case Quality::NeverSeen:
        return {Words::tr("Never seen"), Words::tr("No value has come yet"), Mark::NeverSeen};
    case Quality::ClockSuspect:
        return {Words::tr("Clock suspect"), Words::tr("The time of this value cannot be right"), Mark::ClockSuspect};
    case Quality::Simulated:
        return {Words::tr("Simulated"), Words::tr("Computed by a twin, not measured"), Mark::Simulated};
    }
    return {};
}

StateWord wordsOf(Presence presence)
{
    switch (presence) {
    case Presence::Unknown:
        return {Words::tr("Unknown"), Words::tr("Nothing was heard of it yet"), Mark::NeverSeen};
    case Presence::Online:
        return {Words::tr("Fresh"), Words::tr("Reports as it should"), Mark::Fresh};
    case Presence::Degraded:
        return {Words::tr("Degraded"), Words::tr("Reports, but not all of it or too late"), Mark::Limited};
    case Presence::OnFallback:
        return {Words::tr("Local"), Words::tr("Runs on its local fallback"), Mark::Local};
    case Presence::Offline:
        return {Words::tr("Silent"), Words::tr("Does not report any more"), Mark::Silent};
    }
    return {};
}

StateWord wordsOf(LinkStatus status)
{
    switch (status) {
    case LinkStatus::Idle:
        return {Words::tr("not used"), Words::tr("No connection is wanted"), Mark::NeverSeen};
    case LinkStatus::Connecting:
        return {Words::tr("connecting"), Words::tr("The connection is being made"), Mark::Late};
    case LinkStatus::Connected:
        return {Words::tr("connected"), Words::tr("Messages come in"), Mark::Fresh};
    case LinkStatus::Frozen:
        return {Words::tr("frozen"), Words::tr("Connected, but the broker does not answer"), Mark::Stale};
    case LinkStatus::Lost:
        return {Words::tr("lost"), Words::tr("No connection; trying again"), Mark::BrokerLost};
    }
    return {};
}

StateWord wordsOf(Priority priority)
{
    switch (priority) {
    case Priority::P1:
        return {Words::tr("Priority 1"), Words::tr("act at once"), Mark::None};
    case Priority::P2:
        return {Words::tr("Priority 2"), Words::tr("act within ten minutes"), Mark::None};
    case Priority::P3:
        return {Words::tr("Priority 3"), Words::tr("act within the hour"), Mark::None};
    case Priority::P4:
        return {Words::tr("Priority 4"), Words::tr("act today"), Mark::None};
    case Priority::Alert:
        break;
    }
    return {Words::tr("Alert"), Words::tr("good to know, nothing to do"), Mark::Diagnostic};
}

StateWord wordsOf(AlarmLabel label)
{
    switch (label) {
    case AlarmLabel::Normal:
        return {Words::tr("normal"), Words::tr("Nothing is wrong"), Mark::None};
    case AlarmLabel::Unack:
        return {Words::tr("unacknowledged"), Words::tr("Active and not acknowledged"), Mark::None};
    case AlarmLabel::Acked:
        return {Words::tr("acknowledged"), Words::tr("Active and acknowledged"), Mark::None};
    case AlarmLabel::Rtnun:
        return {Words::tr("returned"), Words::tr("Over, but nobody acknowledged it"), Mark::None};
    case AlarmLabel::Lunak:
        return {Words::tr("latched"), Words::tr("Over, waits for acknowledgement and reset"), Mark::None};
    case AlarmLabel::Lackd:
        return {Words::tr("latched, acknowledged"), Words::tr("Over, waits for reset"), Mark::None};
    case AlarmLabel::Shelved:
        return {Words::tr("shelved"), Words::tr("Put aside for a time by an operator"), Mark::Shelved};
    case AlarmLabel::Suppressed:
        return {Words::tr("suppressed"), Words::tr("Explained by its cause"), Mark::Suppressed};
    case AlarmLabel::OutOfService:
        return {Words::tr("out of service"), Words::tr("Taken out for work"), Mark::OutOfService};
    }
    return {};
}

QString wordOf(PresenceEvidence evidence)
{
    switch (evidence) {
    case PresenceEvidence::None:
        return {};
    case PresenceEvidence::Heard:
        return Words::tr("it was heard");
    case PresenceEvidence::Availability:
        return Words::tr("its own word");
    case PresenceEvidence::Will:
        return Words::tr("its last will");
    case PresenceEvidence::Silence:
        return Words::tr("silence beyond its usual interval");
    case PresenceEvidence::GatewayLost:
        return Words::tr("its gateway is lost");
    case PresenceEvidence::BrokerLost:
        return Words::tr("the broker is lost");
    case PresenceEvidence::Retained:
        return Words::tr("a message the broker had kept");
    }
    return {};
}

QString wordOf(Autonomy autonomy)
{
    switch (autonomy) {
    case Autonomy::Unknown:
        return Words::tr("Unknown");
    case Autonomy::Standalone:
        return Words::tr("Works alone");
    case Autonomy::EdgeAssisted:
        return Words::tr("Needs its local hub");
    case Autonomy::CloudDependent:
        return Words::tr("Needs the cloud");
    }
    return {};
}

QString wordOf(Membership membership)
{
    switch (membership) {
    case Membership::Heard:
        return Words::tr("Waiting");
    case Membership::Adopted:
        return Words::tr("Adopted");
    case Membership::Ignored:
        return Words::tr("Ignored");
    case Membership::Blocked:
        return Words::tr("Blocked");
    case Membership::Retired:
        return Words::tr("Retired");
    case Membership::Merged:
        return Words::tr("Part of another");
    }
    return {};
}

QString wordOf(AlarmClass alarmClass)
{
    switch (alarmClass) {
    case AlarmClass::Comfort:
        return Words::tr("Comfort");
    case AlarmClass::Energy:
        return Words::tr("Energy");
    case AlarmClass::Security:
        return Words::tr("Security");
    case AlarmClass::Safety:
        return Words::tr("Safety");
    case AlarmClass::Device:
        return Words::tr("Device");
    case AlarmClass::Network:
        return Words::tr("Network");
    case AlarmClass::Compliance:
        return Words::tr("Compliance");
    case AlarmClass::Monitor:
        return Words::tr("Monitor");
    }
    return {};
}

QString wordOf(Role role)
{
    switch (role) {
    case Role::Viewer:
        return Words::tr("Viewer");
    case Role::Operator:
        return Words::tr("Operator");
    case Role::Engineer:
        return Words::tr("Engineer");
    case Role::Admin:
        return Words::tr("Administrator");
    }
    return {};
}

} // namespace holdfast
