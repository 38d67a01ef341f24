// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/continuity/actions.h"
#include "app/continuity/lint.h"

namespace holdfast {

/// What the static check writes down about one policy while it reads it.
class LintNotes
{
public:
    LintNotes(const Policy& judged, const ProofRequirements& numbers, std::vector<PolicyFinding>& findings) : policy(judged), required(numbers), m_findings(findings) {}

    /// The code is one of `lintRules`.
    void note(const char* code, const QString& member, const QStringList& parameters = {});

    const Policy& policy;
    const ProofRequirements& required;

private:
    std::vector<PolicyFinding>& m_findings;
};

/// A finding as its rule describes it.
[[nodiscard]] PolicyFinding findingOf(const char* code, const PolicyId& policy, const QString& member, const QStringList& parameters);

void lintTrigger(LintNotes& notes);
void lintPlan(LintNotes& notes);
void lintLocus(LintNotes& notes);
void lintRecovery(LintNotes& notes);

} // namespace holdfast
