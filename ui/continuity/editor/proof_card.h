// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/continuity/editor/policy_examiner.h"
#include "ui/continuity/editor/told_list.h"
#include "ui/look/card.h"

namespace holdfast {
class Button;
}

namespace holdfast::continuity_page {

/// Has the policy proved, and shows what must never be otherwise, each with its number.
class ProofCard final : public Card
{
    Q_OBJECT

public:
    ProofCard(PolicyExaminer& examiner, const Policy& policy, const Look& look, QWidget* parent = nullptr);

    [[nodiscard]] ToldList& list() { return *m_list; }

private:
    void refresh();
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString summaryOf(const PolicyExamination& done) const;

    PolicyExaminer& m_examiner;
    const Policy& m_policy;
    Button* m_prove;
    PlainLabel* m_summary;
    ToldList* m_list;
};

} // namespace holdfast::continuity_page
