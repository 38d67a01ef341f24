// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/policy_proof.h"
#include "ui/continuity/editor/proof_story.h"
#include "ui/look/card.h"

namespace holdfast {
class IconButton;
}

namespace holdfast::continuity_page {

class PictureOrTable;
class ProofTimeline;

/// The shortest way to the break, drawn and as a table, to be stepped through.
class CounterexampleCard final : public Card
{
    Q_OBJECT

public:
    CounterexampleCard(const Look& look, QWidget* parent = nullptr);

    void tell(const Policy& policy, const PolicyProof& proof);
    [[nodiscard]] ProofTimeline& timeline() { return *m_timeline; }
    [[nodiscard]] PictureOrTable& views() { return *m_views; }

private:
    void stand(int moment);

    std::vector<StoryMoment> m_moments;
    QStringList m_sentences;
    ProofTimeline* m_timeline;
    PictureOrTable* m_views;
    PlainLabel* m_told;
    IconButton* m_back;
    IconButton* m_on;
};

} // namespace holdfast::continuity_page
