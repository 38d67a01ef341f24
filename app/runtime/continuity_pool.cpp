// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runtime/continuity_pool.h"

#include "app/continuity/actions.h"
#include "app/continuity/functions.h"
#include "app/continuity/lint.h"
#include "app/continuity/policy_templates.h"
#include "app/continuity/prove.h"
#include "app/continuity/readiness.h"
#include "app/runtime/errand.h"
#include "app/runtime/policy_past.h"

#include <QElapsedTimer>

namespace holdfast {
namespace {

ContinuityAnswer answerOf(const Picture& picture)
{
    ContinuityModel model = picture.continuity.model;
    const ContinuityInputs inputs{picture.devices, picture.states, picture.points, picture.readings, picture.topologies, picture.brokers, picture.links, picture.site, model};
    if (model.functions.empty())
        model.functions = proposedFunctions(inputs);
    ContinuityPicture worked = continuityOf(inputs, picture.continuity.evidence, {}, picture.now);
    return {std::move(model), std::move(worked)};
}

PolicyExamination examined(const Policy& policy, ExaminationDepth depth, const std::function<bool(qint64)>& goesOn)
{
    QElapsedTimer watch;
    watch.start();
    PolicyExamination answer;
    answer.hash = hashOf(policy);
    if (depth == ExaminationDepth::Proof) {
        ProveOptions options;
        options.goesOn = goesOn;
        answer.proof = prove(policy, options);
        answer.findings = answer.proof->findings;
    } else {
        answer.findings = lint(policy);
    }
    answer.took = std::chrono::milliseconds(watch.elapsed());
    return answer;
}

} // namespace

ContinuityPool::ContinuityPool()
{
    m_pool.setMaxThreadCount(1);
    m_trials.setMaxThreadCount(1);
}

ContinuityPool::~ContinuityPool()
{
    *m_ended = true;
    for (QThreadPool* pool : {&m_pool, &m_trials}) {
        pool->clear();
        pool->waitForDone();
    }
}

QFuture<ContinuityAnswer> ContinuityPool::workOut(const Picture& picture)
{
    return doLater<ContinuityAnswer>(m_pool, [picture] { return answerOf(picture); }); // a picture shares what it copies
}

QFuture<std::vector<ProvedPolicy>> ContinuityPool::shippedPolicies()
{
    return doLater<std::vector<ProvedPolicy>>(m_pool, [ended = m_ended] {
        std::vector<ProvedPolicy> proved;
        for (Policy& policy : holdfast::shippedPolicies()) {
            if (*ended)
                break;
            PolicyProof proof = holdfast::prove(policy);
            proved.push_back({std::move(policy), std::move(proof)});
        }
        return proved;
    });
}

void ContinuityPool::prove(Policy policy, std::function<void(PolicyProof&&)> answer)
{
    giveOver();
    m_pool.start([policy = std::move(policy), answer = std::move(answer), ended = m_ended] {
        takeOver();
        if (!*ended)
            answer(holdfast::examine(policy));
    });
}

std::span<const PolicyAction> ContinuityPool::actions() const
{
    return policyActions();
}

QFuture<PolicyExamination> ContinuityPool::examine(const Policy& policy, ExaminationDepth depth)
{
    return doLater<PolicyExamination>(m_pool, [policy, depth, ended = m_ended](QPromise<PolicyExamination>& promise) {
        promise.setProgressRange(0, int(ProveOptions().mostStates) + 1);
        return examined(policy, depth, [&](qint64 states) {
            promise.setProgressValue(int(states));
            return !*ended && !promise.isCanceled();
        });
    });
}

QFuture<Expected<PolicyTrial>> ContinuityPool::tryOut(const Policy& policy, const Interval& interval, const Picture& picture)
{
    return doLater<Expected<PolicyTrial>>(m_trials, [policy, interval, picture, makeReader = m_makeReader, ended = m_ended](QPromise<Expected<PolicyTrial>>& promise) -> Expected<PolicyTrial> {
        if (!makeReader)
            return Error{Error::Code::Unavailable, QStringLiteral("no history is recorded here")};
        const auto reader = makeReader();
        if (!reader)
            return reader.error();
        return tryPolicy(policy, interval, picture, **reader, [&] { return !*ended && !promise.isCanceled(); });
    });
}

} // namespace holdfast
