// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/continuity_desk.h"

#include <QPromise>

#include <memory>
#include <optional>

namespace holdfast {

/// Checks and proves for real, at once; a proof may be made to wait for the test. Has no policies of its own.
class EditorDesk final : public ContinuityDesk
{
public:
    QFuture<ContinuityAnswer> workOut(const Picture& picture) override;
    QFuture<std::vector<ProvedPolicy>> shippedPolicies() override;
    std::span<const PolicyAction> actions() const override;
    QFuture<PolicyExamination> examine(const Policy& policy, ExaminationDepth depth) override;

    QFuture<Expected<PolicyTrial>> tryOut(const Policy& policy, const Interval& interval, const Picture& picture) override;

    Expected<PolicyTrial> trial = PolicyTrial(); ///< what a trial answers
    bool holdsBack = false;
    std::shared_ptr<QPromise<PolicyExamination>> waiting; ///< the last proof held back
};

[[nodiscard]] PolicyExamination examinationOf(const Policy& policy, ExaminationDepth depth);

/// A policy out of a file of the tests of proof: "I4-no-reserve".
[[nodiscard]] Policy brokenPolicy(const QString& name);
[[nodiscard]] QStringList brokenPolicies();

/// Names that would like to be markup, lists without an end, times out of all measure, actions nobody knows.
[[nodiscard]] Policy hostilePolicy();

} // namespace holdfast
