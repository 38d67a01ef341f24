// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/continuity_desk.h"
#include "app/runtime/history_pool.h"

#include <QThreadPool>

#include <functional>

namespace holdfast {

/// One thread of its own: an exploration of a second delays nobody but the next question.
class ContinuityPool final : public ContinuityDesk
{
public:
    ContinuityPool();
    ~ContinuityPool() override;

    [[nodiscard]] QFuture<ContinuityAnswer> workOut(const Picture& picture) override;
    [[nodiscard]] QFuture<std::vector<ProvedPolicy>> shippedPolicies() override;
    [[nodiscard]] std::span<const PolicyAction> actions() const override;
    [[nodiscard]] QFuture<PolicyExamination> examine(const Policy& policy, ExaminationDepth depth) override;

    [[nodiscard]] QFuture<Expected<PolicyTrial>> tryOut(const Policy& policy, const Interval& interval, const Picture& picture) override;

    /// Where the past is read; before the first trial.
    void readFrom(MakeReader makeReader) { m_makeReader = std::move(makeReader); }

    /// For the engine: `answer` is called on the pool's thread, unless the pool ends before its turn comes.
    void prove(Policy policy, std::function<void(PolicyProof&&)> answer);

private:
    const Cancelled m_ended = std::make_shared<std::atomic_bool>(false);
    MakeReader m_makeReader;
    QThreadPool m_pool;
    QThreadPool m_trials; ///< a month of a large site takes longer than a proof may wait
};

} // namespace holdfast
