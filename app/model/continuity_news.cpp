// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/continuity_news.h"

#include <iterator>

namespace holdfast {
namespace {

template <typename T>
void replace(std::optional<T>& waiting, std::optional<T>&& newer)
{
    if (newer)
        waiting = std::move(newer);
}

} // namespace

bool ContinuityNews::isEmpty() const
{
    return !model && evidence.empty() && policies.isEmpty() && removedPolicies.isEmpty() && proofs.isEmpty() && !standings;
}

void ContinuityNews::merge(ContinuityNews&& newer)
{
    replace(model, std::move(newer.model));
    evidence.insert(evidence.end(), std::make_move_iterator(newer.evidence.begin()), std::make_move_iterator(newer.evidence.end()));
    replace(standings, std::move(newer.standings));
    for (const PolicyId& policy : newer.removedPolicies) {
        policies.remove(policy);
        proofs.remove(policy);
    }
    removedPolicies.unite(newer.removedPolicies);
    for (auto policy = newer.policies.cbegin(); policy != newer.policies.cend(); ++policy) {
        removedPolicies.remove(policy.key());
        proofs.remove(policy.key()); // of what it said before
        policies.insert(policy.key(), policy.value());
    }
    for (auto proof = newer.proofs.cbegin(); proof != newer.proofs.cend(); ++proof)
        proofs.insert(proof.key(), proof.value());
}

void ContinuityKnown::apply(const ContinuityNews& news)
{
    if (news.model)
        model = *news.model;
    evidence.insert(evidence.end(), news.evidence.begin(), news.evidence.end());
    if (news.standings)
        standings = *news.standings;
    for (const PolicyId& policy : news.removedPolicies) {
        policies.remove(policy);
        proofs.remove(policy);
    }
    for (auto policy = news.policies.cbegin(); policy != news.policies.cend(); ++policy) {
        proofs.remove(policy.key()); // of what it said before
        policies.insert(policy.key(), policy.value());
    }
    for (auto proof = news.proofs.cbegin(); proof != news.proofs.cend(); ++proof)
        proofs.insert(proof.key(), proof.value());
}

ContinuityNews ContinuityKnown::whole() const
{
    return {model, evidence, policies, {}, proofs, standings};
}

} // namespace holdfast
