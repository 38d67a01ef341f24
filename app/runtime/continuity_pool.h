// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/continuity_desk.h"
#include "app/model/ports.h"

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

    /// For the engine: `answer` is called on the pool's thread, unless the pool ends before its turn comes.
    void prove(Policy policy, std::function<void(PolicyProof&&)> answer);

private:
    const Cancelled m_ended = std::make_shared<std::atomic_bool>(false);
    QThreadPool m_pool;
};

} // namespace holdfast
