// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/continuity/board.h"
#include "ui/continuity/text_table.h"

#include <QWidget>

class QBoxLayout;
class QStackedWidget;

namespace holdfast {
class Button;
class Card;
class PlainLabel;
class Segmented;
}

namespace holdfast::continuity_page {

class PoliciesCard;
class PolicyOrders;
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
    /// Lays out what can be done with a policy.
    void offerDeeds();
    /// Lays out that a policy can be tried on the history.
    void offerTrial();
    /// What came of a trial, until another policy or version is shown.
    void showTrial(const PolicyId& policy, std::vector<TextRow> rows);
    [[nodiscard]] std::optional<PolicyId> current() const;
    /// Why the policy cannot be armed now; empty: it can.
    [[nodiscard]] QString notArmedBecause(const PolicyId& policy) const;
    [[nodiscard]] bool isArmed(const PolicyId& policy) const;
    [[nodiscard]] TextTable& check() { return m_check; }

Q_SIGNALS:
    void emptyActionAsked();
    void armAsked(const holdfast::PolicyId& policy);
    void disarmAsked(const holdfast::PolicyId& policy);
    void tellAsked(const holdfast::PolicyId& policy, holdfast::PolicyAct act, std::chrono::minutes time);
    void trialAsked(const holdfast::PolicyId& policy);
    void ownAsked(const holdfast::PolicyId& policy);
    void removeAsked(const holdfast::PolicyId& policy);
    void editAsked(const holdfast::PolicyId& policy);

private:
    QWidget* makeSentenceCard();
    QWidget* makeCheckCard();
    void refresh();
    void showCheck(const Policy& policy, const PolicyProof* proof);
    void showDeeds(const PolicyId& policy);
    [[nodiscard]] QString armingText(const PolicyId& policy) const;
    [[nodiscard]] const PolicyProof* proofOf(const PolicyId& policy) const;

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
    Button* m_arm = nullptr; ///< what can be done; none where nobody acts
    Button* m_disarm = nullptr;
    Button* m_own = nullptr;
    Button* m_remove = nullptr;
    Button* m_try = nullptr;
    PolicyId m_tried;
    QByteArray m_triedHash;
    std::vector<TextRow> m_trial;
    PolicyOrders* m_orders = nullptr;
    PlainLabel* m_why = nullptr;
    Card* m_checkCard = nullptr;
    QStackedWidget* m_checkOrEmpty = nullptr;
};

} // namespace holdfast::continuity_page
