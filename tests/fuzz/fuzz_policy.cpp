// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/continuity/lint.h"
#include "app/continuity/machine_bytes.h"
#include "app/continuity/prove.h"
#include "tests/fuzz/fuzz.h"

/// A policy that is taken comes back as it was, can be checked, and exploring it ends within the bound it is given.
HOLDFAST_FUZZ_TARGET(policy)
{
    using namespace holdfast;
    const auto policy = policyFrom(input.toByteArray());
    if (!policy) {
        always(!policy.error().message.isEmpty());
        return;
    }
    const auto again = policyFrom(toJson(*policy));
    always(again.has_value() && *again == *policy);
    for (const PolicyFinding& finding : lint(*policy))
        always(!finding.help.isEmpty());
    ProveOptions options;
    options.mostStates = 300;
    const PolicyProof proof = prove(*policy, options);
    always(proof.proved <= proof.complete);
    const PolicyRules rules = rulesOf(*policy, exactScale(*policy));
    always(!continuity::stateFrom(input.first(std::min<qsizetype>(input.size(), 30)).toByteArray(), rules) || input.size() >= 30);
}
