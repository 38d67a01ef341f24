// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/expected.h"
#include "app/model/alarm_load.h"
#include "app/model/picture.h"

#include <QFuture>
#include <QHash>

#include <optional>
#include <vector>

namespace holdfast {

/// One alarm a rule would have raised.
struct RuleTrialAlarm
{
    PointId point;
    Timestamp conditionSince;
    Timestamp raisedAt;
    std::optional<Timestamp> clearedAt; ///< it would still stand
    Value value;
    QString limit;

    friend bool operator==(const RuleTrialAlarm&, const RuleTrialAlarm&) = default;
};

/// What a rule would have done in a time that is past.
struct RuleTrial
{
    Interval interval;
    int raised = 0;                     ///< all of them …
    std::vector<RuleTrialAlarm> alarms; ///< … and the first 10,000, by when they would have been raised
    int hidden = 0;                     ///< among them while the rule's own condition suppressed it
    int watched = 0;                    ///< points
    int unknown = 0;                    ///< points among them that history says nothing of
    std::chrono::milliseconds covered{0}; ///< how much of the time history knows, the mean over the points
    qint64 samples = 0;
    AlarmLoad load;                     ///< what these alarms alone would have asked of people

    friend bool operator==(const RuleTrial&, const RuleTrial&) = default;
};

/// A part of a period: some windows of ten minutes.
struct LoadColumn
{
    Interval interval;
    int alarms = 0;
    int peak = 0; ///< most in one of its windows

    friend bool operator==(const LoadColumn&, const LoadColumn&) = default;
};

struct LoadAnswer
{
    AlarmLoad load;
    std::vector<LoadColumn> columns;       ///< at most 96, one after the other
    std::optional<Timestamp> journalSince; ///< the journal begins within the period, or was too long to be read whole: what is told begins here

    friend bool operator==(const LoadAnswer&, const LoadAnswer&) = default;
};

using RaisedCounts = QHash<RuleId, int>;

/// Works out aside what the stored journal and the history say of alarms and of rules. For the window: never blocks, answers arrive as futures.
class AlarmDesk
{
public:
    virtual ~AlarmDesk() = default;

    /// Tries a rule on the past by the very code that watches. The future's progress counts devices; cancelling it ends the reading.
    [[nodiscard]] virtual QFuture<Expected<RuleTrial>> tryOut(const AlarmRule& rule, Interval interval, const Picture& picture) = 0;

    [[nodiscard]] virtual QFuture<Expected<LoadAnswer>> load(const LoadQuestion& question) = 0;

    /// How often each rule's alarms were raised.
    [[nodiscard]] virtual QFuture<Expected<RaisedCounts>> raised(Interval interval) = 0;

    /// Whether a rule can be saved, or why not. At once.
    [[nodiscard]] virtual Expected<> check(const AlarmRule& rule) const = 0;

    /// The rule as the program brings it; nothing for rules of the site's own. At once.
    [[nodiscard]] virtual std::optional<AlarmRule> standardOf(const RuleId& rule) const = 0;
};

} // namespace holdfast
