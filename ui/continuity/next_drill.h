// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/drill_desk.h"
#include "ui/continuity/board.h"
#include "ui/look/card.h"

namespace holdfast {
class PlainLabel;
}

namespace holdfast::continuity_page {

/// The proof that runs out first, and when.
struct EndingProof
{
    QString function;
    Loss loss = Loss::Broker;
    Timestamp ends;

    friend bool operator==(const EndingProof&, const EndingProof&) = default;
};

/// Nothing where nothing is proven.
[[nodiscard]] std::optional<EndingProof> firstEndingProof(const ContinuityPicture& picture);

/// When the last drill was, and which proof a drill with the devices should renew next.
class NextDrill final : public Card
{
    Q_OBJECT

public:
    NextDrill(const Board& board, const Look& look, QWidget* parent = nullptr);

    void setHeld(const std::vector<HeldDrill>& held);
    [[nodiscard]] QString text() const;

private:
    void refresh();

    const Board& m_board;
    std::optional<HeldDrill> m_last;
    PlainLabel* m_when;
    PlainLabel* m_proof;
    PlainLabel* m_note;
};

} // namespace holdfast::continuity_page
