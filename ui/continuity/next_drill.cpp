// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/continuity/next_drill.h"

#include "ui/continuity/drill_words.h"
#include "ui/continuity/words.h"
#include "ui/look/plain_label.h"

#include <QVBoxLayout>

namespace holdfast::continuity_page {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr std::chrono::days soon{30};

} // namespace

std::optional<EndingProof> firstEndingProof(const ContinuityPicture& picture)
{
    std::optional<EndingProof> first;
    for (const FunctionReadiness& function : picture.functions)
        for (const ReadinessCell& cell : function.cells) {
            const bool proven = cell.evidence == EvidenceKind::Proven && cell.fault == EvidenceFault::None && cell.at;
            if (proven && (!first || *cell.at + provenForWord < first->ends))
                first = EndingProof{nameOf(function), cell.loss, *cell.at + provenForWord};
        }
    return first;
}

NextDrill::NextDrill(const Board& board, const Look& look, QWidget* parent)
    : Card(look, tr("Next drill"), parent)
    , m_board(board)
    , m_when(new PlainLabel(look, {}, Type::DenseStrong, Ink::Text, Overflow::Wrap))
    , m_proof(new PlainLabel(look, {}, Type::Dense, Ink::Text, Overflow::Wrap))
    , m_note(new PlainLabel(look, {}, Type::Caption, Ink::Text2, Overflow::Wrap))
{
    setObjectName(u"nextDrill"_s);
    body()->setContentsMargins(space::inside, 0, space::inside, space::gap);
    body()->setSpacing(space::hair);
    for (PlainLabel* line : {m_when, m_proof, m_note})
        body()->addWidget(line);
    connect(&board, &Board::pictureChanged, this, &NextDrill::refresh);
    connect(&board, &Board::ticked, this, &NextDrill::refresh);
    connect(&look, &Look::changed, this, &NextDrill::refresh);
    refresh();
}

void NextDrill::setHeld(const std::vector<HeldDrill>& held)
{
    m_last = held.empty() ? std::nullopt : std::optional(held.front());
    refresh();
}

QString NextDrill::text() const
{
    return joined({m_when->text(), m_proof->text(), m_note->text()});
}

void NextDrill::refresh()
{
    const Format& format = look().format();
    const Timestamp now = m_board.now();
    m_when->setText(m_last ? tr("Last held %1: %2", "day, verdict").arg(format.moment(m_last->at), wordOf(m_last->result.outcome)) : tr("No drill has been held yet"));
    const auto proof = firstEndingProof(m_board.picture());
    if (!proof) {
        m_proof->setText(tr("Nothing is proven at the site yet."));
    } else {
        const QString what = QString(proof->function % u", "_s % wordOf(proof->loss));
        const auto left = std::chrono::duration_cast<Ticks>(proof->ends - now);
        const QString ends = tr("The proof of %1 runs out first, on %2.", "function and loss, day").arg(what, format.day(proof->ends));
        m_proof->setText(left < soon ? QString(ends % u' ' % tr("That is in %1.", "length").arg(format.duration(left))) : ends);
    }
    m_note->setText(tr("A drill on the twin renews no proof: only the devices themselves can."));
}

} // namespace holdfast::continuity_page
