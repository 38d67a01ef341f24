// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/continuity/editor/policy_editor.h"

#include "ui/continuity/editor/counterexample_card.h"
#include "ui/continuity/editor/findings_card.h"
#include "ui/continuity/editor/policy_clauses.h"
#include "ui/continuity/editor/policy_file.h"
#include "ui/continuity/editor/proof_card.h"
#include "ui/continuity/editor/sentence_editor.h"
#include "ui/continuity/policy_sentence.h"
#include "ui/look/button.h"
#include "ui/look/plain_label.h"
#include "ui/look/refusal_words.h"

#include <QPlainTextEdit>

namespace holdfast::continuity_page {

PolicyEditor::PolicyEditor(const Board& board, ContinuityDesk& desk, const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_board(board)
    , m_look(look)
    , m_desk(desk)
    , m_examiner(desk)
    , m_state(new PlainLabel(look, QString(), Type::Dense, Ink::Text2, Overflow::Elide))
    , m_new(new Button(look, tr("Start from")))
    , m_save(new Button(look, tr("Save"), ButtonKind::Primary))
    , m_undo(new IconButton(look, Icon::Undo, tr("Undo"), IconButton::Frame::Outlined))
    , m_redo(new IconButton(look, Icon::Redo, tr("Redo"), IconButton::Frame::Outlined))
    , m_sentence(new SentenceEditor(look))
    , m_json(new QPlainTextEdit)
    , m_where(new PlainLabel(look, QString(), Type::Dense, Ink::Text2, Overflow::Wrap))
    , m_counterexample(new CounterexampleCard(look))
{
    setObjectName(QStringLiteral("policyEditor"));
    m_names = editorNamesOf(board);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::gap);
    column->addWidget(makeBar());
    column->addWidget(makeQuestion());
    auto* row = new QHBoxLayout;
    row->setSpacing(space::gap);
    m_policyCard = makePolicyCard();
    row->addWidget(m_policyCard, 3);
    row->addWidget(makeSide(), 2);
    column->addLayout(row, 1);
    column->addWidget(m_counterexample);
    m_counterexample->hide();
    connect(&m_draft, &PolicyDraft::changed, this, &PolicyEditor::refresh);
    connect(&m_draft.stack(), &QUndoStack::cleanChanged, this, &PolicyEditor::refreshState);
    connect(&m_draft.stack(), &QUndoStack::indexChanged, this, &PolicyEditor::refreshState);
    connect(m_sentence, &SentenceEditor::entered, this, &PolicyEditor::take);
    connect(&m_examiner, &PolicyExaminer::checked, this, [this] { m_sentence->setFindings(m_examiner.findings()); });
    connect(&m_examiner, &PolicyExaminer::proofChanged, this, &PolicyEditor::refreshProof);
    connect(&board, &Board::policiesChanged, this, &PolicyEditor::fillTemplates);
    connect(&look, &Look::changed, this, &PolicyEditor::refresh);
    setSaving(false);
    fillTemplates();
    refreshState();
}

PolicyEditor::~PolicyEditor()
{
    m_draft.stack().disconnect(this); // it says that it is empty when it goes
}

void PolicyEditor::edit(const Policy& policy)
{
    whenNothingIsLost([this, policy] { begin(policy); });
}

void PolicyEditor::editEmpty()
{
    Policy policy;
    policy.id = PolicyId(QStringLiteral("new-policy"));
    policy.name = tr("New policy");
    edit(policy);
}

void PolicyEditor::leave()
{
    whenNothingIsLost([this] {
        m_draft.begin(m_draft.policy());
        Q_EMIT left();
    });
}

void PolicyEditor::begin(const Policy& policy)
{
    m_names = editorNamesOf(m_board);
    m_draft.begin(policy);
    m_sentence->setFindings({});
}

/// Nothing anybody has done is lost without a question; the question waits beside the work.
void PolicyEditor::whenNothingIsLost(std::function<void()> next)
{
    if (!isChanged()) {
        m_question->hide();
        next();
        return;
    }
    m_next = std::move(next);
    m_question->show();
    m_stay->setFocus(Qt::OtherFocusReason);
}

void PolicyEditor::take(const EditorField& field, const QVariant& value)
{
    Policy next = policy();
    field.set(next, value);
    if (next == policy()) // what cannot be read goes back to what it was
        return refresh();
    m_draft.change(field.name, field.kind == FieldKind::Deed ? QString() : field.place, next);
}

void PolicyEditor::refresh()
{
    const Policy& policy = m_draft.policy();
    m_sentence->setClauses(PolicyClauses(policy, m_names, m_desk.actions()).all());
    const PolicySentence sentence(m_board, m_look.format());
    m_steps.show(PolicySentence::stepTitles(), sentence.steps(policy));
    if (const QString json = QString::fromUtf8(toJson(policy)); json != m_json->toPlainText())
        m_json->setPlainText(json);
    m_where->setText(tr("%1 It notices within %2 and has acted within %3.", "where it runs, as a sentence").arg(sentence.where(policy), m_look.format().duration(timeToNotice(policy)), m_look.format().duration(timeToAct(policy))));
    m_examiner.take(policy);
    m_sentence->setFindings(m_examiner.findings());
    m_findings->refresh();
    refreshState();
    refreshProof();
    Q_EMIT titleChanged();
}

void PolicyEditor::refreshState()
{
    QUndoStack& stack = m_draft.stack();
    m_state->setText(isChanged() ? tr("Draft, not kept yet") : tr("Draft, unchanged"));
    m_undo->setEnabled(stack.canUndo());
    m_redo->setEnabled(stack.canRedo());
    m_undo->setName(stack.canUndo() ? tr("Undo: %1").arg(stack.undoText()) : tr("Undo"));
    m_redo->setName(stack.canRedo() ? tr("Redo: %1").arg(stack.redoText()) : tr("Redo"));
    m_save->setEnabled(isChanged());
}

void PolicyEditor::refreshProof()
{
    const PolicyExamination* done = m_examiner.isProving() ? nullptr : m_examiner.proof();
    const bool broken = done != nullptr && done->proof && !done->proof->counterexample.empty();
    if (broken && m_counterexample->isHidden())
        m_counterexample->tell(policy(), *done->proof);
    m_counterexample->setVisible(broken);
}

void PolicyEditor::setSaving(bool saving)
{
    m_save->setVisible(saving);
}

void PolicyEditor::exportTo(const QString& file)
{
    const Expected<Policy> read = policyFrom(toJson(policy())); // what nobody could read back is not written
    const Expected<> written = read ? writePolicy(file, policy()) : Expected<>(read.error());
    if (written)
        m_draft.keep();
    Q_EMIT said(written ? tr("Saved %1").arg(file) : sentenceOf(written.error()));
}

void PolicyEditor::importFrom(const QString& file)
{
    const Expected<Policy> read = readPolicy(file);
    if (!read) {
        Q_EMIT said(tr("Not taken: %1").arg(sentenceOf(read.error())));
        return;
    }
    edit(*read);
}

} // namespace holdfast::continuity_page
