// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/base/expected.h"
#include "app/base/id.h"
#include "app/model/value.h"

#include <QByteArray>
#include <QMap>
#include <QStringList>

#include <optional>
#include <vector>

namespace holdfast {

using PolicyId = Id<struct PolicyTag>;

/// A: only tells somebody. B: can be undone. C: touches safety, needs two persons.
enum class PolicyClass : quint8 { Notify, Reversible, SafetyRelevant };

/// What a policy is about the loss of.
enum class PolicyLoss : quint8 { Uplink, Broker, Gateway, Device, Cloud, Time, Power };

/// Where a step runs. A step cannot run at a place that needs what is lost.
enum class Locus : quint8 { Edge, Gateway, Monitor };

/// Whom a policy is for. `resolved` is what it meant when it was armed; growing needs a new approval.
struct PolicyScope
{
    QStringList sites;
    QStringList zones;   ///< ids of spaces
    QStringList devices; ///< ids
    QStringList links;   ///< ids of brokers, gateways and uplinks
    QString query;       ///< tags that all must hold, separated by blanks: "hvac floor-3"
    QStringList except;  ///< ids of what is left out although the rest of the scope means it
    QStringList resolved;

    friend bool operator==(const PolicyScope&, const PolicyScope&) = default;
};

enum class ProbeKind : quint8 {
    Echo,        ///< own message through the broker and back; proves login, permission and routing
    Fresh,       ///< a reference device has been heard within its expected interval
    Reply,       ///< the asked one answers a question of its own protocol
    Service,     ///< the real service behind the uplink answers
    Connect,     ///< a TCP connection opens
    Ping,        ///< the address answers
    LinkState,   ///< a will, a birth or a gateway's own report
    Carrier,     ///< our own network card has a link
    Router,      ///< our own default gateway answers
    Loopback,    ///< our own broker on this machine answers
    Supply,      ///< a power meter or a supply reports
    ClockSync    ///< the time source is in step
};

/// True where a good answer proves the whole way, not only its first part.
[[nodiscard]] bool isEndToEnd(ProbeKind kind);

struct PolicyProbe
{
    QString name; ///< unique within the policy
    ProbeKind kind = ProbeKind::Echo;
    QString target; ///< id of the broker, device, gateway or host that is asked

    friend bool operator==(const PolicyProbe&, const PolicyProbe&) = default;
};

/// Bad from `fail` on, good again only below `recover`. 0: not looked at.
struct QualityPair
{
    double lossFail = 0; ///< percent of probes
    double lossRecover = 0;
    Ticks latencyFail{0};
    Ticks latencyRecover{0};

    friend bool operator==(const QualityPair&, const QualityPair&) = default;
};

struct PolicyTrigger
{
    PolicyLoss lost = PolicyLoss::Broker;
    QString element; ///< id of what is lost; empty: of what each element of the scope depends on
    std::vector<PolicyProbe> probes;
    int kOfN = 1;    ///< so many probes bad together make one bad round
    Ticks interval{5000};
    Ticks timeout{2000};
    int downCount = 3; ///< bad rounds in a row
    QualityPair quality;
    Ticks debounce{0}; ///< stays bad this much longer before anything is done
    std::optional<PolicyProbe> control; ///< good: we are not the ones cut off

    friend bool operator==(const PolicyTrigger&, const PolicyTrigger&) = default;
};

/// Another way, broker or gateway that steps can move to.
struct PolicyAlternative
{
    QString name; ///< what steps call it
    QString target; ///< id of the link, broker or gateway
    std::optional<PolicyProbe> probe; ///< must be good before anything moves there

    friend bool operator==(const PolicyAlternative&, const PolicyAlternative&) = default;
};

enum class FireRule : quint8 { NotDuring, OnlyDuring, Regardless };
enum class OccupancyRule : quint8 { Any, Occupied, Empty };

struct PolicyGuard
{
    QString from; ///< "18:00" by the site's clock; empty with `to`: any time
    QString to;
    QStringList days; ///< "mon" … "sun"; none: all
    OccupancyRule occupancy = OccupancyRule::Any;
    bool notInMaintenance = true;
    FireRule fire = FireRule::NotDuring;
    bool notWhileOverridden = true;

    friend bool operator==(const PolicyGuard&, const PolicyGuard&) = default;
};

enum class ConfirmBy : quint8 { State, Reply, None };
enum class OnFail : quint8 { Next, Abort, Escalate }; ///< abort: undo and wait for a person. Escalate: keep what holds and wait for a person
enum class UndoBy : quint8 { None, Relinquish, Reverse };
enum class StepStart : quint8 { InTurn, AfterExpiry }; ///< after expiry: when the time to live of the step before it has run out

struct PolicyStep
{
    QString action; ///< id out of the list of actions
    QString target; ///< name of an alternative, id of a device, zone or group of people, as the action wants; empty: the scope
    QMap<QString, Value> arguments; ///< by the names of the action's parameters
    Locus locus = Locus::Edge;
    int slot = 5; ///< of the priority array: 5 fallback policy, 13 failover
    StepStart start = StepStart::InTurn;
    Ticks ttl{0}; ///< what is held is let go this long after the loss was found. 0: until the end
    ConfirmBy confirm = ConfirmBy::State;
    Ticks timeout{10'000};
    OnFail onFail = OnFail::Next;
    UndoBy undo = UndoBy::Relinquish;

    friend bool operator==(const PolicyStep&, const PolicyStep&) = default;
};

enum class FailbackRule : quint8 { Auto, Manual, Window };
enum class ResyncStage : quint8 { Time, Births, Alarms, Backfill, Commands };
enum class QueuedCommands : quint8 { AskOperator, DiscardExpired, Revalidate };

struct PolicyRecovery
{
    int upCount = 8; ///< good rounds in a row
    Ticks holdDown{300'000}; ///< good without a break for so long before we go back
    FailbackRule failback = FailbackRule::Auto;
    QString windowFrom; ///< for FailbackRule::Window, "02:00"
    QString windowTo;
    int budget = 4; ///< switches …
    Ticks per{3'600'000}; ///< … within this time
    int reserve = 1; ///< switches beyond the budget, only to leave a dead path
    bool emergencyReturn = true; ///< a dead alternative is left for a good primary at once, hold-down or not
    std::vector<ResyncStage> resync{ResyncStage::Time, ResyncStage::Births, ResyncStage::Alarms, ResyncStage::Backfill, ResyncStage::Commands};
    Ticks resyncTimeout{60'000}; ///< of each stage
    double rate = 20; ///< questions a second
    Ticks jitter{2000};
    QueuedCommands queued = QueuedCommands::AskOperator;

    friend bool operator==(const PolicyRecovery&, const PolicyRecovery&) = default;
};

struct PolicyLimits
{
    Ticks maxActive{0}; ///< longer than this somebody is called; 0: never
    Ticks minOn{0};     ///< of each output
    Ticks minOff{0};
    Ticks maxOverride{28'800'000}; ///< an operator's override ends after this at the latest

    friend bool operator==(const PolicyLimits&, const PolicyLimits&) = default;
};

/// What shall happen when something is lost, as data.
struct Policy
{
    static constexpr int format = 1;

    PolicyId id;
    int version = 1;
    QString name;
    QString owner;
    PolicyClass kind = PolicyClass::Reversible;
    PolicyScope scope;
    PolicyTrigger trigger;
    std::vector<PolicyAlternative> alternatives; ///< in the order they are tried
    PolicyGuard guard;
    std::vector<PolicyStep> plan;
    PolicyRecovery recovery;
    PolicyLimits limits;

    friend bool operator==(const Policy&, const Policy&) = default;
};

/// Longest time from the loss to the last step done, as shown to the operator: (down−1)·interval + time-out + debounce + Σ time-outs of the steps in turn.
[[nodiscard]] Ticks timeToAct(const Policy& policy);
/// Longest time from the loss to the root alarm.
[[nodiscard]] Ticks timeToNotice(const Policy& policy);

/// One policy as text: indented, members in alphabetical order, durations with their unit ("30 s"). What is at its default is written too.
[[nodiscard]] QByteArray toJson(const Policy& policy);
/// The error begins with the path of the member: "plan[2].timeout: …". Unknown members are refused.
[[nodiscard]] Expected<Policy> policyFrom(const QByteArray& json);
/// SHA-256 of what the policy says, in hex: evidence belongs to one hash.
[[nodiscard]] QByteArray hashOf(const Policy& policy);

/// The stable names used in files: "C", "broker", "edge", "after_expiry" …
[[nodiscard]] QString nameOf(PolicyClass kind);
[[nodiscard]] QString nameOf(PolicyLoss loss);
[[nodiscard]] QString nameOf(Locus locus);
[[nodiscard]] QString nameOf(ProbeKind kind);
[[nodiscard]] QString nameOf(ResyncStage stage);

} // namespace holdfast
