// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/continuity.h"
#include "app/model/policy_proof.h"
#include "app/model/policy_standing.h"

#include <QHash>
#include <QSet>

#include <optional>
#include <vector>

namespace holdfast {

/// What is new of continuity: the engineer's document, what is known of it, the policies and how they stand.
struct ContinuityNews
{
    std::optional<ContinuityModel> model;
    std::vector<Evidence> evidence; ///< in the order it came
    QHash<PolicyId, Policy> policies;
    QSet<PolicyId> removedPolicies;
    QHash<PolicyId, PolicyProof> proofs;                   ///< of the policies as they are now
    std::optional<std::vector<PolicyStanding>> standings;  ///< of all policies; replaces what was told before

    [[nodiscard]] bool isEmpty() const;

    /// Takes the newer news on top of what waits here.
    void merge(ContinuityNews&& newer);
};

/// The sum of all such news.
struct ContinuityKnown
{
    ContinuityModel model;
    std::vector<Evidence> evidence;
    QHash<PolicyId, Policy> policies;
    QHash<PolicyId, PolicyProof> proofs;
    std::vector<PolicyStanding> standings;

    void apply(const ContinuityNews& news);

    /// All of it as news, for somebody who knows nothing yet.
    [[nodiscard]] ContinuityNews whole() const;

    friend bool operator==(const ContinuityKnown&, const ContinuityKnown&) = default;
};

} // namespace holdfast
