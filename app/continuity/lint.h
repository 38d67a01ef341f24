// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/policy_proof.h"

#include <span>

namespace holdfast {

/// One thing the static check can find. Sentences and help belong to whoever shows them, by these codes.
struct LintRule
{
    const char* code = "";
    FindingSeverity severity = FindingSeverity::Error;
    Invariant invariant = Invariant::None;
    const char* help = ""; ///< the one step that cures it
};

/// Every finding there can be, of one policy or of a site with its policies.
[[nodiscard]] std::span<const LintRule> lintRules();

/// What is wrong with one policy, whatever the site: I5, I6, I10 within itself, I12, I13, I14, everything that names what is not there, and the numbers of the requirements.
[[nodiscard]] std::vector<PolicyFinding> lint(const Policy& policy, const ProofRequirements& required = {});

/// True where a finding means that the file says something impossible, not only something unwise: unknown actions, arguments and names.
[[nodiscard]] bool isInvalid(const PolicyFinding& finding);

} // namespace holdfast
