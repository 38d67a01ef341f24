// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/alarm.h"
#include "app/model/broker.h"
#include "app/model/continuity.h"
#include "app/model/discovery.h"
#include "app/model/ids.h"
#include "app/model/maintenance.h"
#include "app/model/operator.h"
#include "app/model/policy_standing.h"
#include "app/model/site.h"
#include "app/model/value.h"

#include <QPointF>
#include <QString>

#include <chrono>
#include <optional>
#include <variant>
#include <vector>

namespace holdfast {

struct Acknowledge { std::vector<OccurrenceId> occurrences; QString note; };
struct AddNote { OccurrenceId occurrence; QString note; };
struct ResetAlarm { OccurrenceId occurrence; };
struct Shelve { std::vector<OccurrenceId> occurrences; std::chrono::seconds duration{0}; bool oneShot = false; QString reason; };
struct Unshelve { std::vector<OccurrenceId> occurrences; };
struct SetAlarmService { AlarmId alarm; bool inService = true; QString workOrder; };
struct SaveRule { AlarmRule rule; };
struct Assign { std::vector<OccurrenceId> occurrences; QString person; }; ///< in process by; empty: by nobody
struct TickStep { OccurrenceId occurrence; int step = 0; bool done = true; }; ///< of the response, by its place
struct SaveMaintenance { MaintenanceWindow window; };
struct RemoveMaintenance { MaintenanceId window; };

struct Adopt { std::vector<DeviceId> devices; };
struct Ignore { std::vector<DeviceId> devices; };
struct Block { std::vector<DeviceId> devices; };
/// Back to the inbox: the undo of adopt, ignore and block. History that was written stays.
struct ReturnToInbox { std::vector<DeviceId> devices; };
struct RenameDevice { DeviceId device; QString name; }; ///< empty: the announced name again
struct MoveDevice { DeviceId device; std::optional<SpaceId> space; std::optional<QPointF> place; };
struct RetireDevice { DeviceId device; bool retired = true; };
struct ReplaceDevice { DeviceId old; DeviceId replacement; }; ///< the newcomer takes over name, place and history
struct MergeDevices { DeviceId keep; DeviceId other; };
struct SplitDevice { DeviceId device; DeviceId part; };  ///< the undo of a merge: `part` is one of its mergedIds
struct TakeBackReplacement { DeviceId device; };         ///< the undo of a replacement: the old box is the device again, the newcomer waits in the inbox
/// Nothing: what is inferred counts again.
struct SetAutonomy { DeviceId device; std::optional<Autonomy> autonomy; QString reason; };

struct SaveDiscoveryRule { DiscoveryRule rule; bool applyNow = false; }; ///< applyNow: also to those that wait in the inbox
struct RemoveDiscoveryRule { DiscoveryRuleId rule; bool takeBack = false; }; ///< takeBack: what it decided on returns to the inbox
struct SaveDiscoverySettings { DiscoverySettings settings; };
struct ListGhosts { BrokerId broker; }; ///< empty: of all brokers. Answered by Delta::ghosts
/// Saves a copy, then publishes empty retained messages. Permission `command`. What was heard since, or is a ghost no more, stays.
struct ClearGhosts { BrokerId broker; QStringList topics; };

struct SaveContinuity { ContinuityModel model; }; ///< the engineer's whole document
/// What a person saw or was told: a claim, or a drill or an outage of the last days. How the devices were is the engine's to say.
struct AddEvidence { Evidence evidence; };
struct SavePolicy { Policy policy; };     ///< a draft may be as wrong as it likes; the engine counts its versions
struct RemovePolicy { PolicyId policy; };
struct ArmPolicy { PolicyId policy; QByteArray hash; }; ///< hash: of what the person looked at
struct DisarmPolicy { PolicyId policy; };
/// To every element of an armed policy that it concerns. `time`: with PolicyAct::HandsOff, up to what the policy allows.
struct TellPolicy { PolicyId policy; PolicyAct act = PolicyAct::GoOn; std::chrono::minutes time{30}; };

struct SaveBroker { BrokerConfig broker; };
struct RemoveBroker { BrokerId broker; };
/// Somebody has looked at a failover that waits for a person: it goes on, and its switches are counted anew. `line`: the usual broker.
struct ReleaseFailover { BrokerId line; };
struct SaveSite { SiteModel model; };
struct SaveOperator { Operator person; };
struct SignIn { OperatorId person; }; ///< after the password was checked outside the engine
/// One of a convention's questions ("announce", "rebirth", "network-map", "ota-check", "health") to one device or to the whole broker. Permission `ask`.
/// Saved means sent; the answer comes as a Notice.
struct PutQuestion { BrokerId broker; QString convention; QString what; std::optional<DeviceId> device; };
/// A command, with the broker's permission `command`. Without a value the operator's level is given up: the point falls back to what holds it beneath.
/// `hold`: how long it stays where the kind of point holds; nothing: as its kind says.
struct WritePoint { PointId point; Value value; std::optional<std::chrono::seconds> hold = {}; };

using Wish = std::variant<Acknowledge, AddNote, ResetAlarm, Shelve, Unshelve, SetAlarmService, SaveRule, Assign, TickStep, SaveMaintenance, RemoveMaintenance, Adopt, Ignore, Block, ReturnToInbox, RenameDevice, MoveDevice,
                          RetireDevice, ReplaceDevice, MergeDevices, SplitDevice, TakeBackReplacement, SetAutonomy, SaveDiscoveryRule, RemoveDiscoveryRule,
                          SaveDiscoverySettings, ListGhosts, ClearGhosts, SaveContinuity, AddEvidence, SavePolicy, RemovePolicy, ArmPolicy, DisarmPolicy, TellPolicy, SaveBroker, RemoveBroker, ReleaseFailover, SaveSite, SaveOperator, SignIn, PutQuestion, WritePoint>;

/// What an operator wants, and who it is. Answered by exactly one IntentOutcome with the same ticket.
struct Intent
{
    quint64 ticket = 0;
    Actor actor;
    Wish wish;
};

struct IntentOutcome
{
    enum class Kind : quint8 { Saved, Refused, Failed }; ///< Saved: after the durable commit, never before

    quint64 ticket = 0;
    Kind kind = Kind::Saved;
    QString reason;

    friend bool operator==(const IntentOutcome&, const IntentOutcome&) = default;
};

} // namespace holdfast
