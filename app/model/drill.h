// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/model/continuity_terms.h"
#include "app/model/policy.h"

#include <QStringList>

#include <optional>
#include <vector>

/// A drill: something is taken away on purpose, and what must go on is watched.
namespace holdfast {

/// Where it is held. A twin shows what the plan does to a model of the site, and proves nothing of the devices.
enum class DrillPlace : quint8 { Twin, Site };

/// What must be so before anything is taken away.
enum class DrillCheck : quint8 {
    AllHeard,      ///< everything that is watched is heard
    NoUrgentAlarm, ///< no alarm of the first two priorities stands
    PolicyArmed,   ///< the policy in question is armed, and this station can carry it out or it runs elsewhere
    PresetsStored, ///< what the devices are to do alone has been given to them
    SecondPath,    ///< they can be looked at while they are cut off
    PeopleInformed,
    SecondPerson   ///< class C: somebody else has agreed
};

/// What an expectation is about.
enum class DrillNeed : quint8 {
    Holds,   ///< a point has this value
    Heard,   ///< Holdfast goes on hearing the device
    Missed,  ///< Holdfast says that it does not hear it: nothing old looks live
    Acts,    ///< the policy is in force
    OneAlarm ///< the loss is one alarm, not many
};

/// One row of the scoreboard as it should become.
struct DrillExpectation
{
    QString element; ///< id of the device or policy it is about
    QString name;    ///< the same for people; plain text
    DrillNeed need = DrillNeed::Heard;
    std::optional<PointId> point; ///< whose value is meant
    Value wanted;                 ///< Heard and Acts: true; Missed: false; OneAlarm: how many
    double tolerance = 0;         ///< of numbers
    QString unit;
    Ticks within{0};              ///< from the loss to this; 0: all the time
    bool varies = false;          ///< its usual value changes by itself: afterwards it need only have been let go

    friend bool operator==(const DrillExpectation&, const DrillExpectation&) = default;
};

/// A value that must stay where it is, drill or not: "server room below 26 °C".
struct DrillBound
{
    QString name;
    PointId point;
    double least = 0;
    double most = 0;

    friend bool operator==(const DrillBound&, const DrillBound&) = default;
};

/// When a drill is broken off, and everything given back at once.
struct DrillLimits
{
    bool urgentAlarm = true;           ///< an alarm of the first two priorities that the drill does not explain
    bool blind = true;                 ///< whoever watches is cut off himself
    std::optional<int> mostDeviations; ///< more elements than this deviate
    std::vector<DrillBound> bounds;

    friend bool operator==(const DrillLimits&, const DrillLimits&) = default;
};

/// What is taken away, from whom, for how long, and what is expected.
struct DrillPlan
{
    QString name;
    DrillPlace place = DrillPlace::Twin;
    PolicyLoss lost = PolicyLoss::Gateway;
    QString element;     ///< id of what is lost
    QString elementName;
    PolicyClass kind = PolicyClass::Reversible;
    QStringList cut;     ///< ids of the devices that lose their way
    std::vector<DrillCheck> checks;
    std::vector<DrillExpectation> expectations;
    DrillLimits limits;
    Ticks hold{600'000};        ///< how long it stays away
    Ticks checkPatience{60'000};
    Ticks cutPatience{60'000};
    Ticks restorePatience{60'000};
    Ticks verifyPatience{900'000}; ///< until everything is as it was

    friend bool operator==(const DrillPlan&, const DrillPlan&) = default;
};

enum class DrillPhase : quint8 { Prechecks, Cut, Hold, RollBack, Verify, Over, Aborted };

/// Why it came to its end.
enum class DrillEnd : quint8 {
    None, Finished, CheckFailed, NotCut, UrgentAlarm, Blind, BoundLeft, TooManyDeviations, Stopped,
    NotRestored, ///< what was taken away could not be given back: a person is needed
    NotBack      ///< given back, but not everything is as it was
};

/// How one expectation came out.
enum class DrillVerdict : quint8 { Waiting, AsExpected, Deviation, NotObserved };
enum class DrillFault : quint8 { None, WrongValue, TooSlow, LetGo, NotBack };

struct DrillRow
{
    DrillVerdict verdict = DrillVerdict::Waiting;
    DrillFault fault = DrillFault::None;
    Value before;                   ///< last seen before the loss
    Value seen;                     ///< last seen while it lasted
    std::optional<Ticks> toSafe;    ///< from the loss to when it became as wanted and stayed so
    std::optional<Ticks> deviated;  ///< from the loss to when it was found wrong
    bool back = false;              ///< as before, after the roll-back

    friend bool operator==(const DrillRow&, const DrillRow&) = default;
};

/// All together: failed where anything deviates; not observed where nothing does, but something could not be seen, or the drill was broken off.
enum class DrillOutcome : quint8 { Running, Passed, Failed, NotObserved };

struct DrillNote
{
    Ticks at{0}; ///< since the drill began
    QString code; ///< "check-passed", "cut", "safe", "deviation", "aborted", …
    QString detail;

    friend bool operator==(const DrillNote&, const DrillNote&) = default;
};

/// What became of one critical function whose devices were among those watched.
struct DrillFunction
{
    CriticalFunctionId function;
    QString name;
    int weight = 1;
    QString expected; ///< the engineer's words
    Behaviour behaviour = Behaviour::Unknown;
    QStringList devices; ///< ids of those whose fallback was looked at
    int rows = 0;
    int asExpected = 0;
    DrillVerdict verdict = DrillVerdict::Waiting;
    std::optional<Ticks> toSafe; ///< the slowest
    std::optional<Ticks> limit;

    friend bool operator==(const DrillFunction&, const DrillFunction&) = default;
};

/// A drill that is over.
struct DrillResult
{
    DrillPlan plan;
    DrillOutcome outcome = DrillOutcome::Running;
    DrillEnd end = DrillEnd::None;
    QString reason; ///< which check, bound or alarm; English, as logs need it
    std::vector<DrillRow> rows; ///< by expectation
    std::vector<DrillFunction> functions;
    std::vector<DrillNote> log;
    std::vector<Evidence> evidence;
    QString site;
    QByteArray timeZone;
    Timestamp begun;       ///< by the clock of the place it was held in
    Ticks took{0};         ///< likewise
    std::optional<PolicyId> policy;
    QByteArray policyHash;
    QStringList notSimulated; ///< codes of steps the twin cannot show: "plan[2]: follow_local_schedule"

    friend bool operator==(const DrillResult&, const DrillResult&) = default;
};

/// Ids of what deviates, each once, in the order of the rows.
[[nodiscard]] QStringList deviating(const DrillPlan& plan, const std::vector<DrillRow>& rows);

/// Stable names for files and logs: "prechecks", "as-expected", "too-slow", …
[[nodiscard]] QString nameOf(DrillPlace place);
[[nodiscard]] QString nameOf(DrillCheck check);
[[nodiscard]] QString nameOf(DrillNeed need);
[[nodiscard]] QString nameOf(DrillPhase phase);
[[nodiscard]] QString nameOf(DrillEnd end);
[[nodiscard]] QString nameOf(DrillVerdict verdict);
[[nodiscard]] QString nameOf(DrillFault fault);
[[nodiscard]] QString nameOf(DrillOutcome outcome);

} // namespace holdfast
