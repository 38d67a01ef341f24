// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/continuity/editor/clause.h"
#include "ui/continuity/editor/draft.h"
#include "ui/continuity/editor/editor_names.h"
#include "ui/continuity/editor/policy_examiner.h"
#include "ui/continuity/text_table.h"

#include <QWidget>

#include <functional>

class QPlainTextEdit;
class QStackedWidget;

namespace holdfast {
class Button;
class Card;
class IconButton;
class Look;
class PlainLabel;
}

namespace holdfast::continuity_page {

class CounterexampleCard;
class FindingsCard;
class ProofCard;
class SentenceEditor;

/// A policy is read and changed as a sentence; beside it what the check says, the proof, and how it breaks where it does.
class PolicyEditor final : public QWidget
{
    Q_OBJECT

public:
    PolicyEditor(const Board& board, ContinuityDesk& desk, const Look& look, QWidget* parent = nullptr);
    ~PolicyEditor() override;

    /// Begins with this policy; asks first where there are changes nobody kept.
    void edit(const Policy& policy);
    /// A policy with nothing in it.
    void editEmpty();
    /// Goes back to the list; asks first where there are changes nobody kept.
    void leave();

    [[nodiscard]] const Policy& policy() const { return m_draft.policy(); }
    [[nodiscard]] bool isChanged() const { return m_draft.isChanged(); }
    [[nodiscard]] PolicyDraft& draft() { return m_draft; }
    [[nodiscard]] SentenceEditor& sentence() { return *m_sentence; }
    [[nodiscard]] PolicyExaminer& examiner() { return m_examiner; }

    /// Whether there is somebody who saves. Without, a file is the way to keep it.
    void setSaving(bool saving);
    /// What was asked to be saved is saved.
    void saved() { m_draft.keep(); }

    /// Into and out of a file; what went wrong is said.
    void exportTo(const QString& file);
    void importFrom(const QString& file);

Q_SIGNALS:
    void saveRequested(const holdfast::Policy& policy);
    void left();
    void titleChanged();
    void said(const QString& words);

private:
    QWidget* makeBar();
    QWidget* makeQuestion();
    Card* makePolicyCard();
    QWidget* makeSide();
    void fillTemplates();
    void begin(const Policy& policy);
    void whenNothingIsLost(std::function<void()> next);
    void refresh();
    void refreshState();
    void refreshProof();
    void take(const EditorField& field, const QVariant& value);
    void chooseFile(const QString& title, bool writes);

    const Board& m_board;
    const Look& m_look;
    ContinuityDesk& m_desk;
    PolicyDraft m_draft;
    PolicyExaminer m_examiner;
    EditorNames m_names;
    TextTable m_steps;
    std::function<void()> m_next; ///< once the changes may be lost
    PlainLabel* m_state;
    Button* m_new;
    Button* m_save;
    IconButton* m_undo;
    IconButton* m_redo;
    QWidget* m_question = nullptr;
    Button* m_stay = nullptr;
    Card* m_policyCard = nullptr;
    SentenceEditor* m_sentence;
    QPlainTextEdit* m_json;
    PlainLabel* m_where;
    FindingsCard* m_findings = nullptr;
    ProofCard* m_proof = nullptr;
    CounterexampleCard* m_counterexample;
};

} // namespace holdfast::continuity_page
