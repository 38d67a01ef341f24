// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/continuity.h"
#include "app/model/picture.h"
#include "app/model/policy_action.h"
#include "app/model/policy_proof.h"
#include "app/model/policy_trial.h"

#include <QFuture>

#include <optional>
#include <span>
#include <vector>

namespace holdfast {

/// What keeps working by what a picture knows, and the document it was worked out by.
struct ContinuityAnswer
{
    ContinuityModel model;
    ContinuityPicture picture;

    friend bool operator==(const ContinuityAnswer&, const ContinuityAnswer&) = default;
};

struct ProvedPolicy
{
    Policy policy;
    PolicyProof proof;

    friend bool operator==(const ProvedPolicy&, const ProvedPolicy&) = default;
};

/// How far a policy is looked into: the static check alone, or every state it can come to as well.
enum class ExaminationDepth : quint8 { Check, Proof };

struct PolicyExamination
{
    QByteArray hash; ///< of the policy that was asked about
    std::vector<PolicyFinding> findings;
    std::optional<PolicyProof> proof; ///< where it was asked for
    std::chrono::milliseconds took{0};

    friend bool operator==(const PolicyExamination&, const PolicyExamination&) = default;
};

/// Works out aside what follows from the site and from policies. For the window: never blocks, answers arrive as futures.
class ContinuityDesk
{
public:
    virtual ~ContinuityDesk() = default;

    /// By the engineer's document and the evidence in the picture. Where no engineer has named critical functions yet, those that a site like this usually has stand in, as drafts nothing is known of.
    [[nodiscard]] virtual QFuture<ContinuityAnswer> workOut(const Picture& picture) = 0;

    /// The drafts that come with Holdfast, each checked and explored. May take some seconds.
    [[nodiscard]] virtual QFuture<std::vector<ProvedPolicy>> shippedPolicies() = 0;

    /// What a step of a policy can do.
    [[nodiscard]] virtual std::span<const PolicyAction> actions() const = 0;

    /// Looks into one policy. The progress of the answer are the states found so far; a cancelled proof stops soon.
    [[nodiscard]] virtual QFuture<PolicyExamination> examine(const Policy& policy, ExaminationDepth depth) = 0;

    /// What the policy would have done in a past time of the site of the picture. NotFound: it means nothing there, or nobody recorded.
    [[nodiscard]] virtual QFuture<Expected<PolicyTrial>> tryOut(const Policy& policy, const Interval& interval, const Picture& picture) = 0;
};

} // namespace holdfast
