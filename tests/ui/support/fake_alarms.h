// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/alarm_desk.h"
#include "tests/ui/support/fake_ports.h"

namespace holdfast {

/// Answers at once with what it was given, and remembers what it was asked. A trial waits where it is told to.
class FakeAlarmDesk final : public AlarmDesk
{
public:
    QFuture<Expected<RuleTrial>> tryOut(const AlarmRule& rule, Interval interval, const Picture&) override
    {
        tried.push_back(rule);
        RuleTrial answer = knownTrial;
        answer.interval = interval;
        if (!waits)
            return answered(answer);
        promise = QPromise<Expected<RuleTrial>>();
        promise.start();
        promise.setProgressRange(0, 300);
        return promise.future();
    }
    QFuture<Expected<LoadAnswer>> load(const LoadQuestion& question) override
    {
        asked.push_back(question.interval);
        LoadAnswer answer = knownLoad;
        answer.load.interval = question.interval;
        return answered(answer);
    }
    QFuture<Expected<RaisedCounts>> raised(Interval) override { return answered(knownCounts); }
    [[nodiscard]] std::optional<AlarmRule> standardOf(const RuleId& rule) const override
    {
        const auto known = standard.constFind(rule);
        return known == standard.constEnd() ? std::nullopt : std::optional(*known);
    }
    [[nodiscard]] Expected<> check(const AlarmRule& rule) const override
    {
        if (!refused.isEmpty() && (rule.terms.suppressedWhile.contains(refused) || isRefused(rule.condition)))
            return Error{Error::Code::Refused, QStringLiteral("The expression cannot be read here: ") + refused};
        return Done{};
    }

    RuleTrial knownTrial;
    LoadAnswer knownLoad;
    RaisedCounts knownCounts;
    QHash<RuleId, AlarmRule> standard;
    QString refused; ///< expressions that contain this cannot be read
    bool waits = false;
    QPromise<Expected<RuleTrial>> promise;
    std::vector<AlarmRule> tried;
    std::vector<Interval> asked;

private:
    [[nodiscard]] bool isRefused(const AlarmCondition& condition) const
    {
        const auto* states = std::get_if<ExpressionCondition>(&condition);
        return states && states->expression.contains(refused);
    }
};

} // namespace holdfast
