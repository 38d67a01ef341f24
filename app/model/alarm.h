// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/model/ids.h"
#include "app/model/quality.h"
#include "app/model/quantity.h"
#include "app/model/value.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>
#include <variant>
#include <vector>

namespace holdfast {

/// P1 is worst. Derived from consequence and time to respond, never picked by hand. Alert is awareness only.
enum class Priority : quint8 { P1 = 1, P2, P3, P4, Alert };
enum class Consequence : quint8 { Comfort, Business, Safety };
enum class Shelving : quint8 { Unshelved, TimedShelved, OneShotShelved };
enum class AlarmClass : quint8 { Comfort, Energy, Security, Safety, Device, Network, Compliance, Monitor };

/// The six independent facts an alarm stores (OPC UA Part 9); the label is derived from them.
struct AlarmFlags
{
    bool active = false;
    bool acked = true;
    bool latched = false;
    Shelving shelving = Shelving::Unshelved;
    bool suppressedByDesign = false;
    bool outOfService = false;

    friend bool operator==(const AlarmFlags&, const AlarmFlags&) = default;
};

/// ISA-18.2 labels.
enum class AlarmLabel : quint8 { Normal, Unack, Acked, Rtnun, Lunak, Lackd, Shelved, Suppressed, OutOfService };

[[nodiscard]] AlarmLabel labelOf(const AlarmFlags& flags);

/// "UNACK", "RTNUN", … for journals and exports.
[[nodiscard]] QString nameOf(AlarmLabel label);
[[nodiscard]] QString nameOf(Priority priority);

/// Priority from consequence and time to respond (alarms.md §3). Alert where nobody has to act within the hour and only comfort suffers.
[[nodiscard]] Priority priorityOf(Consequence consequence, std::chrono::seconds timeToRespond);

/// A value that leaves a band. Either side may be open.
struct LimitCondition
{
    std::optional<double> low;
    std::optional<double> high;
    double deadband = 0; ///< in the point's unit; the value must come back this far inside before the alarm clears
    std::optional<double> belowSetpoint; ///< where the device has a set-point: low is set-point minus this …
    std::optional<double> aboveSetpoint; ///< … and high is set-point plus this; low and high serve where it has none

    friend bool operator==(const LimitCondition&, const LimitCondition&) = default;
};

/// A value that equals one of these texts (toText spelling; case decides).
struct DiscreteCondition
{
    QStringList abnormal;

    friend bool operator==(const DiscreteCondition&, const DiscreteCondition&) = default;
};

/// Nothing heard for `intervals` × the learned interval, and at least `atLeast`.
struct SilenceCondition
{
    double intervals = 4;
    std::chrono::seconds atLeast{300};

    friend bool operator==(const SilenceCondition&, const SilenceCondition&) = default;
};

/// A value that strays from the set-point beside it. Names of points as in ExpressionCondition.
struct DeviationCondition
{
    QString from;                ///< the set-point; empty: the device's own of the same quantity
    std::optional<double> below; ///< this far under it …
    std::optional<double> above; ///< … or over it
    bool percent = false;        ///< both are per cent of the set-point
    double deadband = 0;         ///< likewise

    friend bool operator==(const DeviationCondition&, const DeviationCondition&) = default;
};

/// A value that rises or falls by so much within a time.
struct RateCondition
{
    std::optional<double> rise;
    std::optional<double> fall;
    std::chrono::seconds within{600};
    double deadband = 0;

    friend bool operator==(const RateCondition&, const RateCondition&) = default;
};

/// A command that its feedback does not follow.
struct MismatchCondition
{
    QString feedback;     ///< empty: what the device says of its running
    double tolerance = 0; ///< numbers may differ by this much

    friend bool operator==(const MismatchCondition&, const MismatchCondition&) = default;
};

/// States of several points: "value > 30 && occupied". A name is a property of the same device, `value` the watched point itself, {id} any point of the site.
struct ExpressionCondition
{
    QString expression;

    friend bool operator==(const ExpressionCondition&, const ExpressionCondition&) = default;
};

using AlarmCondition = std::variant<LimitCondition, DiscreteCondition, SilenceCondition, DeviationCondition, RateCondition, MismatchCondition, ExpressionCondition>;

/// What else must hold for a rule's alarm to be annunciated.
struct RuleTerms
{
    int times = 1;                   ///< so often …
    std::chrono::seconds within{0};  ///< … within this time
    QString suppressedWhile;         ///< an expression: while it is true the alarm is hidden by design
    std::chrono::seconds settle{0};  ///< and so long afterwards

    friend bool operator==(const RuleTerms&, const RuleTerms&) = default;
};

/// Where a rule for many points watches. Neither: everywhere.
struct RulePlaces
{
    std::vector<SpaceId> spaces; ///< one of these …
    QStringList tags;            ///< … and with all of these: words of device_tags.h

    [[nodiscard]] bool isEverywhere() const { return spaces.empty() && tags.isEmpty(); }
    friend bool operator==(const RulePlaces&, const RulePlaces&) = default;
};

/// One entry of the master alarm database. A rule for many points names a quantity; a rule for one names the point.
struct AlarmRule
{
    RuleId id;
    QString name;
    AlarmClass alarmClass = AlarmClass::Device;
    Quantity quantity = Quantity::None;      ///< applies to every point of this quantity …
    std::optional<PointId> point;            ///< … or to this one point
    std::optional<DeviceId> device;          ///< … or to the silence of this device
    AlarmCondition condition;
    std::chrono::seconds onDelay{0};
    std::chrono::seconds offDelay{0};
    bool latching = false;
    bool ackOnReturn = false;
    std::optional<std::chrono::seconds> reAlarm;
    std::chrono::seconds maximumShelve{8 * 3600};
    Consequence consequenceClass = Consequence::Comfort;
    std::chrono::seconds timeToRespond{3600};
    QString cause;
    QString consequence;
    QStringList operatorAction; ///< steps; a rule without action and consequence is an alert
    QString source;             ///< where limits and delays come from
    bool lifeSafety = false;
    bool enabled = true;
    int version = 1;
    RuleTerms terms;
    RulePlaces places;          ///< of a rule for a quantity

    friend bool operator==(const AlarmRule&, const AlarmRule&) = default;
};

/// What the rule's alarms have. A rule that asks nothing of anybody makes alerts.
[[nodiscard]] Priority priorityOf(const AlarmRule& rule);

/// A step of an alarm's response that somebody has ticked off.
struct StepDone
{
    int step = 0; ///< its place in operatorAction
    QString by;
    Timestamp at;

    friend bool operator==(const StepDone&, const StepDone&) = default;
};

/// One alarm as the operator sees it.
struct Alarm
{
    AlarmId id;
    OccurrenceId occurrence;
    RuleId rule;
    std::optional<PointId> point;
    std::optional<DeviceId> device;
    std::optional<BrokerId> broker;
    QString name;       ///< rule name, plain text
    QString source;     ///< device or path name, plain text
    AlarmClass alarmClass = AlarmClass::Device;
    Priority priority = Priority::P4;
    AlarmFlags flags;
    bool uncertain = false;  ///< quality is not ok: the state is frozen
    bool late = false;       ///< raised late: the condition was received in time but processed after its delay
    bool lifeSafety = false;
    Timestamp conditionSince; ///< first sample over the limit
    Timestamp raisedAt;       ///< annunciated
    std::optional<Timestamp> clearedAt;
    std::optional<Timestamp> acknowledgedAt;
    QString acknowledgedBy;
    QString note;
    std::optional<Timestamp> shelvedUntil;
    int count = 1;            ///< activations within this occurrence
    Value value;
    QString limit;            ///< the limit crossed, as plain text in the point's unit
    QString unit;
    QString cause;
    QString consequence;
    QStringList operatorAction;
    std::optional<OccurrenceId> causedBy;
    int affects = 0;          ///< descendants known at once
    int hides = 0;            ///< alarms suppressed under this one
    QStringList lifeSafetyBehind; ///< names of life-safety devices among those it affects: shown first
    QString inProcessBy;     ///< who works on it; empty: nobody yet
    std::vector<StepDone> stepsDone; ///< in the order they were ticked off
    QStringList suppressors; ///< who or what hides it: "cause:…", "condition:…", "maintenance:…", "shelve:who: why", "oos:who: work order"

    friend bool operator==(const Alarm&, const Alarm&) = default;
};

/// What happened to an alarm, or on the site, for the journal. Of the last two the name is a code and the note what there is to say beside it.
enum class JournalKind : quint8 { Active, Return, Acknowledge, Reset, Shelve, Unshelve, Suppress, Unsuppress, OutOfService, InService, Note, Config, Flood, Gap, HistoricExceedance, Happened, Diagnosed };

/// The four kinds of record (ISA-18.2): an alarm asks for somebody in time, an alert only for attention, an event happened, a diagnostic is for whoever keeps the system going.
enum class RecordKind : quint8 { AlarmKind, AlertKind, EventKind, DiagnosticKind };

[[nodiscard]] QString nameOf(JournalKind kind);

struct JournalEntry
{
    qint64 sequence = 0; ///< given by the store
    OccurrenceId occurrence;
    AlarmId alarm;
    std::optional<PointId> point;
    std::optional<DeviceId> device;
    JournalKind kind = JournalKind::Active;
    Timestamp sourceTime;
    Timestamp receivedTime;
    Priority priority = Priority::P4;
    QString name;
    QString source;
    Value value;
    QString limit;
    QString unit;
    Quality quality = Quality::Live;
    QString user;
    QString workstation;
    QString note;
    std::optional<OccurrenceId> causedBy;

    friend bool operator==(const JournalEntry&, const JournalEntry&) = default;
};

[[nodiscard]] RecordKind recordKindOf(const JournalEntry& entry);

/// Of these the name is a code, and there is no alarm behind them.
[[nodiscard]] bool isHappening(const JournalEntry& entry);

} // namespace holdfast
