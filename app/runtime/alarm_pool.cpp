// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runtime/alarm_pool.h"

#include "app/alarm/default_rules.h"
#include "app/alarm/valid_rule.h"
#include "app/runtime/errand.h"
#include "app/runtime/journal_figures.h"
#include "app/runtime/rule_trial.h"

#include <algorithm>

namespace holdfast {

AlarmPool::AlarmPool(MakeReader makeReader)
    : m_makeReader(std::move(makeReader))
{
    m_questions.setMaxThreadCount(1);
    m_trials.setMaxThreadCount(1);
}

AlarmPool::~AlarmPool()
{
    *m_ended = true;
    for (QThreadPool* pool : {&m_questions, &m_trials}) {
        pool->clear();
        pool->waitForDone();
    }
}

QFuture<Expected<RuleTrial>> AlarmPool::tryOut(const AlarmRule& rule, Interval interval, const Picture& picture)
{
    auto promise = std::make_shared<QPromise<Expected<RuleTrial>>>();
    const QFuture<Expected<RuleTrial>> future = promise->future();
    promise->start();
    giveOver();
    m_trials.start([promise, rule, interval, picture, makeReader = m_makeReader, ended = m_ended] { // a picture shares what it copies
        takeOver();
        const TrialStep step = [&](int done, int of) {
            promise->setProgressRange(0, of);
            promise->setProgressValue(done);
            return !promise->isCanceled() && !*ended;
        };
        if (!promise->isCanceled()) {
            const auto reader = makeReader();
            promise->addResult(reader ? tryRule(rule, interval, picture, **reader, step) : Expected<RuleTrial>(reader.error()));
        }
        promise->finish();
    });
    return future;
}

QFuture<Expected<LoadAnswer>> AlarmPool::load(const LoadQuestion& question)
{
    return doLater<Expected<LoadAnswer>>(m_questions, [question, makeReader = m_makeReader]() -> Expected<LoadAnswer> {
        const auto reader = makeReader();
        return reader ? loadFrom(**reader, question) : Expected<LoadAnswer>(reader.error());
    });
}

QFuture<Expected<RaisedCounts>> AlarmPool::raised(Interval interval)
{
    return doLater<Expected<RaisedCounts>>(m_questions, [interval, makeReader = m_makeReader]() -> Expected<RaisedCounts> {
        const auto reader = makeReader();
        return reader ? raisedFrom(**reader, interval) : Expected<RaisedCounts>(reader.error());
    });
}

Expected<> AlarmPool::check(const AlarmRule& rule) const
{
    return valid(rule);
}

std::optional<AlarmRule> AlarmPool::standardOf(const RuleId& rule) const
{
    const std::vector<AlarmRule> standard = defaultRules();
    const auto found = std::ranges::find(standard, rule, &AlarmRule::id);
    return found == standard.end() ? std::nullopt : std::optional(*found);
}

} // namespace holdfast
