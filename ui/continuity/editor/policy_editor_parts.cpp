// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/continuity/editor/counterexample_card.h"
#include "ui/continuity/editor/findings_card.h"
#include "ui/continuity/editor/policy_editor.h"
#include "ui/continuity/editor/proof_card.h"
#include "ui/continuity/editor/sentence_editor.h"
#include "ui/continuity/picture_or_table.h"
#include "ui/continuity/policy_sentence.h"
#include "ui/continuity/words.h"
#include "ui/look/button.h"
#include "ui/look/plain_label.h"
#include "ui/look/scrollable.h"
#include "ui/look/segmented.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>

namespace holdfast::continuity_page {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int sideLeast = 320;
constexpr int upperLeast = 420;

} // namespace

QWidget* PolicyEditor::makeBar()
{
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    auto* back = new Button(m_look, tr("Policies"), ButtonKind::Ghost);
    back->setObjectName(u"leaveEditor"_s);
    back->setIcon(Icon::Left);
    auto* open = new Button(m_look, tr("Open a file"));
    open->setObjectName(u"importPolicy"_s);
    auto* keep = new Button(m_look, tr("Export as JSON file"));
    keep->setObjectName(u"exportPolicy"_s);
    m_new->setObjectName(u"startFrom"_s);
    m_new->setIconAfter(Icon::Down);
    m_new->setMenu(new QMenu(m_new));
    m_undo->setObjectName(u"undo"_s);
    m_redo->setObjectName(u"redo"_s);
    m_save->setObjectName(u"savePolicy"_s);
    row->addWidget(back);
    row->addWidget(m_state, 1);
    for (QWidget* one : std::initializer_list<QWidget*>{m_undo, m_redo, m_new, open, keep, m_save})
        row->addWidget(one);
    connect(back, &QPushButton::clicked, this, &PolicyEditor::leave);
    connect(open, &QPushButton::clicked, this, [this] { chooseFile(tr("Open a policy"), false); });
    connect(keep, &QPushButton::clicked, this, [this] { chooseFile(tr("Export the policy"), true); });
    connect(m_undo, &QToolButton::clicked, &m_draft.stack(), &QUndoStack::undo);
    connect(m_redo, &QToolButton::clicked, &m_draft.stack(), &QUndoStack::redo);
    connect(new QShortcut(QKeySequence::Undo, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated, &m_draft.stack(), &QUndoStack::undo);
    connect(new QShortcut(QKeySequence::Redo, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated, &m_draft.stack(), &QUndoStack::redo);
    connect(m_save, &QPushButton::clicked, this, [this] { Q_EMIT saveRequested(policy()); });
    return bar;
}

QWidget* PolicyEditor::makeQuestion()
{
    auto* card = new Card(m_look);
    card->setObjectName(u"leaveQuestion"_s);
    card->setAccessibleName(tr("There are changes that nobody has kept."));
    auto* row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(new PlainLabel(m_look, tr("There are changes that nobody has kept."), Type::BodyStrong, Ink::Text, Overflow::Wrap), 1);
    m_stay = new Button(m_look, tr("Go on editing"));
    m_stay->setObjectName(u"goOnEditing"_s);
    auto* discard = new Button(m_look, tr("Discard the changes"), ButtonKind::Danger);
    discard->setObjectName(u"discardChanges"_s);
    row->addWidget(m_stay);
    row->addWidget(discard);
    card->body()->addLayout(row);
    card->hide();
    connect(m_stay, &QPushButton::clicked, this, [this] {
        m_question->hide();
        m_sentence->focusMember(QString());
    });
    connect(discard, &QPushButton::clicked, this, [this] {
        m_question->hide();
        std::exchange(m_next, {})();
    });
    connect(new QShortcut(Qt::Key_Escape, card, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated, m_stay, &QPushButton::click);
    m_question = card;
    return card;
}

Card* PolicyEditor::makePolicyCard()
{
    auto* card = new Card(m_look, tr("Policy"));
    card->setObjectName(u"editedPolicy"_s);
    card->setNote(QString(tr("read it aloud") % u" · " % tr("this sentence is the whole policy")));
    card->setMinimumHeight(upperLeast);
    auto* view = new Segmented(m_look, {tr("Sentence"), tr("Steps"), tr("JSON")}, tr("How the policy is shown"));
    view->setObjectName(u"editorView"_s);
    card->headEnd()->addWidget(view);
    auto* steps = wordTable(m_look, m_steps, tr("Steps of the policy"), row::evidence);
    steps->horizontalHeader()->setMinimumSectionSize(80);
    m_json->setObjectName(u"policyJson"_s);
    m_json->setAccessibleName(tr("The policy as it stands in its file"));
    m_json->setReadOnly(true);
    m_json->setTabChangesFocus(true);
    m_json->setFont(fontOf(Type::Mono));
    m_json->setLayoutDirection(Qt::LeftToRight);
    auto* scroll = scrollable(m_sentence);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* views = new QStackedWidget;
    views->addWidget(scroll);
    views->addWidget(steps);
    views->addWidget(m_json);
    card->body()->addWidget(views, 1);
    card->body()->addWidget(m_where);
    connect(view, &Segmented::currentChanged, views, &QStackedWidget::setCurrentIndex);
    return card;
}

QWidget* PolicyEditor::makeSide()
{
    auto* side = new QWidget;
    side->setMinimumWidth(sideLeast);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::gap);
    m_findings = new FindingsCard(m_examiner, m_look, [this](const QString& member) {
        const EditorField* field = m_sentence->fieldFor(member);
        return field == nullptr ? QString() : field->name;
    });
    m_proof = new ProofCard(m_examiner, m_draft.policy(), m_look);
    column->addWidget(m_findings, 1);
    column->addWidget(m_proof, 1);
    connect(m_findings, &FindingsCard::memberAsked, m_sentence, &SentenceEditor::focusMember);
    return side;
}

/// What one can begin with: nothing, or one of the policies there are.
void PolicyEditor::fillTemplates()
{
    QMenu& menu = *m_new->menu();
    menu.clear();
    menu.addAction(tr("An empty policy"), this, &PolicyEditor::editEmpty);
    menu.addSeparator();
    for (const PolicyId& id : m_board.policiesByName()) {
        QString name = m_board.policies().constFind(id)->name;
        menu.addAction(name.replace(u'&', u"&&"_s), this, [this, id] {
            if (const auto found = m_board.policies().constFind(id); found != m_board.policies().cend())
                edit(*found);
        });
    }
}

void PolicyEditor::chooseFile(const QString& title, bool writes)
{
    auto* dialog = new QFileDialog(this, title, writes ? QString(policy().id.text() % u".json") : QString(), tr("Policies (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(writes ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(writes ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, writes ? &PolicyEditor::exportTo : &PolicyEditor::importFrom);
    dialog->open();
}

} // namespace holdfast::continuity_page
