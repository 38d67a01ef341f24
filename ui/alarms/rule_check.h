// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/alarm_desk.h"
#include "ui/look/format.h"

#include <QCoreApplication>
#include <QStringList>

#include <map>

namespace holdfast {

/// The places of the rule editor at which something can be wrong.
enum class RuleField {
    Name, Kind, Low, High, Deadband, Below, Above, States, Intervals, AtLeast, From, Rise, Fall, Within, Feedback, Tolerance, Expression,
    Scope, OnDelay, OffDelay, Times, TimesWithin, ReAlarm, MaximumShelve, HiddenWhile, Settle, Cause, ConsequenceText, Steps, Worst, TimeToRespond, Class, Source
};

using RuleFaults = std::map<RuleField, QString>;

/// A number as typed; nothing for an empty field.
struct ReadNumber
{
    std::optional<double> value;
    bool good = true;
};

/// What is wrong with a rule as it was filled in, in words, at the place where it is wrong.
class RuleCheck
{
    Q_DECLARE_TR_FUNCTIONS(holdfast::RuleCheck)

public:
    /// The engine's own reasons stand beside ours where a desk is there to ask.
    [[nodiscard]] static RuleFaults faultsOf(const AlarmRule& rule, const AlarmDesk* desk);

    /// In the operator's writing or in plain digits.
    [[nodiscard]] static ReadNumber read(const QString& typed, const Format& format);
    [[nodiscard]] static QString written(std::optional<double> number, const Format& format);
    [[nodiscard]] static QString notANumber();
};

/// Rules people made themselves. The others came with the program and know by themselves what they watch.
[[nodiscard]] bool isOwnRule(const RuleId& rule);
[[nodiscard]] RuleId newRuleId();

} // namespace holdfast
