// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/continuity/editor/proof_card.h"

#include "ui/continuity/editor/proof_story.h"
#include "ui/continuity/policy_words.h"
#include "ui/look/button.h"
#include "ui/look/plain_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace holdfast::continuity_page {

ProofCard::ProofCard(PolicyExaminer& examiner, const Policy& policy, const Look& look, QWidget* parent)
    : Card(look, tr("Proof"), parent)
    , m_examiner(examiner)
    , m_policy(policy)
    , m_prove(new Button(look, tr("Prove"), ButtonKind::Primary, ButtonSize::Small))
    , m_summary(new PlainLabel(look, QString(), Type::Dense, Ink::Text2, Overflow::Wrap))
    , m_list(new ToldList(look, tr("What must never be otherwise")))
{
    setObjectName(QStringLiteral("proofCard"));
    m_prove->setObjectName(QStringLiteral("prove"));
    m_list->setObjectName(QStringLiteral("invariants"));
    m_summary->setObjectName(QStringLiteral("proofSummary"));
    m_summary->setContentsMargins(space::inside, 0, space::inside, 0);
    m_summary->setAlignment(Qt::AlignTop);
    headEnd()->addWidget(m_prove);
    body()->setContentsMargins(1, 0, 1, 6);
    body()->addWidget(m_summary);
    body()->addWidget(m_list, 1);
    connect(m_prove, &QPushButton::clicked, this, [this] { m_examiner.isProving() ? m_examiner.stop() : m_examiner.prove(); });
    connect(&examiner, &PolicyExaminer::proofChanged, this, &ProofCard::refresh);
    connect(&look, &Look::changed, this, &ProofCard::refresh);
    refresh();
}

QString ProofCard::summaryOf(const PolicyExamination& done) const
{
    const Format& format = look().format();
    const PolicyProof& proof = *done.proof;
    const QString states = format.count(proof.states);
    const double seconds = static_cast<double>(done.took.count()) / 1000;
    const QString took = tr("%1 s", "seconds a proof took").arg(format.number(seconds, seconds < 1 ? 2 : 1));
    if (proof.broken != Invariant::None)
        return tr("%1 is broken after %n round(s). It took %2 states and %3 to find out.", nullptr, static_cast<int>(proof.counterexample.size())).arg(codeOf(proof.broken), states, took);
    if (!proof.complete)
        return tr("Given up after %1 states and %2: nothing is proved.").arg(states, took);
    return proof.proved ? tr("Proved: whatever happens, in %1 states and %2.").arg(states, took) : tr("Nothing that happens breaks it, in %1 states and %2. But the check finds errors, so it is not proved.").arg(states, took);
}

QString ProofCard::summary() const
{
    if (m_examiner.isProving())
        return tr("Trying everything that can happen: %1 states so far").arg(look().format().count(m_examiner.states()));
    const PolicyExamination* done = m_examiner.proof();
    return done == nullptr || !done->proof ? tr("Not proved as it stands. A proof tries everything that can happen, round by round.") : summaryOf(*done);
}

/// Broken before held, what does not concern it last.
void ProofCard::refresh()
{
    const bool busy = m_examiner.isProving();
    m_prove->setText(busy ? tr("Stop") : tr("Prove"));
    m_prove->setIcon(busy ? Icon::Stop : Icon::Play);
    m_prove->setKind(busy ? ButtonKind::Default : ButtonKind::Primary);
    m_summary->setText(summary());
    std::vector<TextCell> all;
    const PolicyExamination* done = busy ? nullptr : m_examiner.proof();
    const ProofStory story(m_policy, look().format());
    for (const InvariantVerdict verdict : {InvariantVerdict::Broken, InvariantVerdict::Holds, InvariantVerdict::NotApplicable}) {
        for (const InvariantResult& result : done != nullptr && done->proof ? done->proof->invariants : std::vector<InvariantResult>()) {
            if (result.verdict != verdict)
                continue;
            TextCell one;
            one.text = QString(codeOf(result.invariant) % u' ' % sentenceOf(result.invariant));
            one.subtitle = story.verdict(result);
            if (verdict == InvariantVerdict::Broken)
                one.priority = Priority::P2;
            else
                one.icon = verdict == InvariantVerdict::Holds ? Icon::Check : Icon::Minus;
            all.push_back(one);
        }
    }
    m_list->setVisible(!all.empty());
    m_list->tell(std::move(all));
}

} // namespace holdfast::continuity_page
