// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/continuity/policies_tab.h"

#include "ui/continuity/picture_or_table.h"
#include "ui/continuity/policies_card.h"
#include "ui/continuity/policy_sentence.h"
#include "ui/continuity/sentence_view.h"
#include "ui/look/card.h"
#include "ui/look/plain_label.h"
#include "ui/look/segmented.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTableView>

namespace holdfast::continuity_page {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int stackedBelow = 980;

TextCell said(const QString& text, const QString& subtitle = {})
{
    TextCell one;
    one.text = text;
    one.subtitle = subtitle;
    return one;
}

} // namespace

PoliciesTab::PoliciesTab(const Board& board, const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_board(board)
    , m_look(look)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_list(new PoliciesCard(board, look, PoliciesCard::Extent::Whole))
    , m_right(new QWidget)
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(space::gap);
    m_list->setMinimumHeight(180);
    auto* right = new QVBoxLayout(m_right);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(space::gap);
    right->addWidget(makeSentenceCard());
    right->addWidget(makeCheckCard(), 1);
    m_row->addWidget(m_list, 2);
    m_row->addWidget(m_right, 3);
    connect(m_list, &PoliciesCard::currentChanged, this, &PoliciesTab::refresh);
    connect(m_list, &PoliciesCard::emptyActionAsked, this, &PoliciesTab::emptyActionAsked);
    connect(&board, &Board::policiesChanged, this, &PoliciesTab::refresh);
    connect(&board, &Board::pictureChanged, this, &PoliciesTab::refresh);
    connect(&board, &Board::ticked, this, &PoliciesTab::refresh);
    connect(&look, &Look::changed, this, &PoliciesTab::refresh);
    refresh();
}

QWidget* PoliciesTab::makeSentenceCard()
{
    m_card = new Card(m_look, tr("Policy"));
    m_card->setObjectName(u"policyCard"_s);
    m_view = new Segmented(m_look, {tr("Sentence"), tr("Steps")}, tr("How the policy is shown"));
    m_view->setObjectName(u"policyView"_s);
    m_card->headEnd()->addWidget(m_view);
    m_sentence = new SentenceView(m_look);
    auto* steps = wordTable(m_look, m_steps, tr("Steps of the policy"), row::evidence);
    steps->horizontalHeader()->setMinimumSectionSize(80);
    m_views = new QStackedWidget;
    m_views->addWidget(m_sentence);
    m_views->addWidget(steps);
    m_views->setMinimumHeight(140);
    m_card->body()->addWidget(m_views, 1);
    m_where = new PlainLabel(m_look, {}, Type::Dense, Ink::Text2, Overflow::Wrap);
    m_card->body()->addWidget(m_where);
    connect(m_view, &Segmented::currentChanged, m_views, &QStackedWidget::setCurrentIndex);
    return m_card;
}

QWidget* PoliciesTab::makeCheckCard()
{
    m_checkCard = new Card(m_look, tr("Check"));
    m_checkCard->setObjectName(u"checkCard"_s);
    m_checkCard->body()->setContentsMargins(1, 0, 1, 6);
    auto* table = wordTable(m_look, m_check, tr("What check and proof say"), row::evidence);
    table->setObjectName(u"check"_s);
    table->horizontalHeader()->hide();
    table->setMinimumHeight(180);
    m_checkOrEmpty = new QStackedWidget;
    m_checkOrEmpty->addWidget(table);
    auto* none = new PlainLabel(m_look, tr("Not checked yet. A policy is proved before it can be armed."), Type::Dense, Ink::Text2, Overflow::Wrap);
    none->setContentsMargins(space::inside, 0, space::inside, 0);
    none->setAlignment(Qt::AlignTop);
    m_checkOrEmpty->addWidget(none);
    m_checkCard->body()->addWidget(m_checkOrEmpty);
    return m_checkCard;
}

void PoliciesTab::choose(const PolicyId& policy)
{
    if (m_list->select(policy))
        refresh();
}

void PoliciesTab::refresh()
{
    const std::optional<PolicyId> id = m_list->current();
    const bool known = id && m_board.policies().contains(*id);
    m_right->setVisible(known);
    if (!known)
        return;
    const Policy& policy = *m_board.policies().constFind(*id);
    const PolicySentence sentence(m_board, m_look.format());
    const PolicyState state = stateOf(m_board.standingsOf(*id), m_look.format(), m_board.now());
    m_card->setTitle(policy.name);
    m_card->setNote(QStringList({tr("version %1").arg(policy.version), state.word, wordOf(policy.kind)}).join(u" · "_s));
    m_sentence->setClauses(sentence.clauses(policy));
    m_steps.show(PolicySentence::stepTitles(), sentence.steps(policy));
    m_where->setText(state.sentence.isEmpty() ? sentence.where(policy) : QString(sentence.where(policy) % u' ' % state.sentence));
    const auto proof = m_board.proofs().constFind(*id);
    showCheck(proof == m_board.proofs().cend() ? nullptr : &*proof);
}

/// Findings first, worst first; then what the exploration showed, broken before held.
void PoliciesTab::showCheck(const PolicyProof* proof)
{
    m_checkOrEmpty->setCurrentIndex(proof == nullptr ? 1 : 0);
    std::vector<TextRow> rows;
    if (proof == nullptr) {
        m_checkCard->setNote({});
        m_check.show({tr("Check")}, {});
        return;
    }
    const Format& format = m_look.format();
    m_checkCard->setNote(proof->proved ? tr("proved · %1 states").arg(format.count(proof->states)) : tr("not proved"));
    for (const FindingSeverity severity : {FindingSeverity::Error, FindingSeverity::Warning, FindingSeverity::Note}) {
        for (const PolicyFinding& finding : proof->findings) {
            if (finding.severity != severity)
                continue;
            TextCell one = said(sentenceOf(finding), finding.member.isEmpty() ? wordOf(severity) : tr("%1, at %2").arg(wordOf(severity), finding.member));
            one.priority = priorityOf(severity);
            rows.push_back({one});
        }
    }
    for (const InvariantVerdict verdict : {InvariantVerdict::Broken, InvariantVerdict::Holds}) {
        for (const InvariantResult& result : proof->invariants) {
            if (result.verdict != verdict)
                continue;
            const bool broken = verdict == InvariantVerdict::Broken;
            TextCell one = said(sentenceOf(result.invariant), broken ? tr("broken after %1 steps").arg(format.count(static_cast<qint64>(proof->counterexample.size())))
                                                                     : tr("holds, looked at %1 times").arg(format.count(result.checked)));
            if (broken)
                one.priority = Priority::P2;
            else
                one.icon = Icon::Check;
            rows.push_back({one});
        }
    }
    m_check.show({tr("Check")}, std::move(rows));
}

void PoliciesTab::fit(int room)
{
    m_row->setDirection(room < stackedBelow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace holdfast::continuity_page
