// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/continuity/board.h"
#include "ui/continuity/text_table.h"

#include <QWidget>

class QBoxLayout;
class QStackedWidget;

namespace holdfast {
class Card;
class PlainLabel;
class Segmented;
}

namespace holdfast::continuity_page {

class PoliciesCard;
class RunText;
class SentenceView;

/// All policies; of the chosen one the sentence, the steps, and what the check and the proof say.
class PoliciesTab final : public QWidget
{
    Q_OBJECT

public:
    PoliciesTab(const Board& board, const Look& look, QWidget* parent = nullptr);

    void choose(const PolicyId& policy);
    /// Lays the cards out for so much room.
    void fit(int room);
    [[nodiscard]] TextTable& check() { return m_check; }

Q_SIGNALS:
    void emptyActionAsked();

private:
    QWidget* makeSentenceCard();
    QWidget* makeCheckCard();
    void refresh();
    void showCheck(const PolicyProof* proof);

    const Board& m_board;
    const Look& m_look;
    TextTable m_steps;
    TextTable m_check;
    QBoxLayout* m_row;
    PoliciesCard* m_list;
    QWidget* m_right;
    Card* m_card = nullptr;
    Segmented* m_view = nullptr;
    QStackedWidget* m_views = nullptr;
    SentenceView* m_sentence = nullptr;
    PlainLabel* m_where = nullptr;
    Card* m_checkCard = nullptr;
    QStackedWidget* m_checkOrEmpty = nullptr;
};

} // namespace holdfast::continuity_page
