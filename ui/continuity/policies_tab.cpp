// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/continuity/policies_tab.h"

#include "ui/continuity/editor/edit_button.h"
#include "ui/continuity/picture_or_table.h"
#include "ui/continuity/policies_card.h"
#include "ui/continuity/policy_orders.h"
#include "ui/continuity/policy_sentence.h"
#include "ui/continuity/sentence_view.h"
#include "ui/look/button.h"
#include "ui/look/card.h"
#include "ui/look/plain_label.h"
#include "ui/look/segmented.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>

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
    m_card->headEnd()->addWidget(editButton(m_look, this, [this] { Q_EMIT editAsked(*m_list->current()); }));
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
    QStringList said{sentence.where(policy), state.sentence, armingText(*id)};
    said.removeAll(QString());
    m_where->setText(said.join(u' '));
    showCheck(policy, proofOf(*id));
    showDeeds(*id);
}

/// What a trial on the history showed; then findings, worst first; then what the exploration showed, broken before held.
void PoliciesTab::showCheck(const Policy& policy, const PolicyProof* proof)
{
    std::vector<TextRow> rows;
    if (policy.id == m_tried && hashOf(policy) == m_triedHash)
        rows = m_trial;
    m_checkOrEmpty->setCurrentIndex(proof == nullptr && rows.empty() ? 1 : 0);
    if (proof == nullptr) {
        m_checkCard->setNote({});
        m_check.show({tr("Check")}, std::move(rows));
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

const PolicyProof* PoliciesTab::proofOf(const PolicyId& policy) const
{
    const auto proof = m_board.proofs().constFind(policy);
    return proof == m_board.proofs().cend() ? nullptr : &*proof;
}

std::optional<PolicyId> PoliciesTab::current() const
{
    const std::optional<PolicyId> id = m_list->current();
    return id && m_board.policies().contains(*id) ? id : std::nullopt;
}

bool PoliciesTab::isArmed(const PolicyId& policy) const
{
    return std::ranges::any_of(m_board.standingsOf(policy), [](const PolicyStanding& one) { return one.stage == PolicyStage::Armed; });
}

QString PoliciesTab::armingText(const PolicyId& policy) const
{
    for (const PolicyStanding& one : m_board.standingsOf(policy))
        if (one.stage == PolicyStage::Armed && !one.who.isEmpty())
            return tr("Armed by %1 on %2.", "person, day and time").arg(one.who, m_look.format().moment(one.armedAt.value_or(one.since)));
    return {};
}

QString PoliciesTab::notArmedBecause(const PolicyId& policy) const
{
    const auto expired = [](const PolicyStanding& one) { return one.freeze == PolicyFreeze::Expired; };
    if (m_board.isShipped(policy))
        return tr("It comes with Holdfast. Save it as your own, put your devices in, then it can be armed.");
    if (isArmed(policy) && std::ranges::none_of(m_board.standingsOf(policy), expired))
        return tr("It is armed already.");
    const PolicyProof* proof = proofOf(policy);
    const auto known = m_board.policies().constFind(policy);
    if (proof == nullptr || known == m_board.policies().cend() || proof->hash != hashOf(*known))
        return tr("It is being proved. That takes some seconds.");
    return proof->proved ? QString() : tr("It is not proved: what the check says below has to be put right first.");
}

void PoliciesTab::offerDeeds()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(space::small);
    const auto button = [&](const QString& text, const QString& name, ButtonKind kind, auto asked) {
        auto* one = new Button(m_look, text, kind, ButtonSize::Small);
        one->setObjectName(name);
        row->addWidget(one);
        connect(one, &QPushButton::clicked, this, [this, asked] {
            if (const std::optional<PolicyId> id = current())
                Q_EMIT(this->*asked)(*id);
        });
        return one;
    };
    m_arm = button(tr("Arm"), u"armPolicy"_s, ButtonKind::Primary, &PoliciesTab::armAsked);
    m_disarm = button(tr("Disarm"), u"disarmPolicy"_s, ButtonKind::Default, &PoliciesTab::disarmAsked);
    m_own = button(tr("Save as own policy"), u"ownPolicy"_s, ButtonKind::Default, &PoliciesTab::ownAsked);
    m_remove = button(tr("Remove"), u"removePolicy"_s, ButtonKind::Ghost, &PoliciesTab::removeAsked);
    row->addStretch(1);
    m_why = new PlainLabel(m_look, {}, Type::Caption, Ink::Text2, Overflow::Wrap);
    m_orders = new PolicyOrders(m_look);
    connect(m_orders, &PolicyOrders::told, this, [this](PolicyAct act, std::chrono::minutes time) {
        if (const std::optional<PolicyId> id = current())
            Q_EMIT tellAsked(*id, act, time);
    });
    m_card->body()->addLayout(row);
    m_card->body()->addWidget(m_orders);
    m_card->body()->addWidget(m_why);
    refresh();
}

void PoliciesTab::offerTrial()
{
    m_try = new Button(m_look, tr("Try on history"), ButtonKind::Ghost, ButtonSize::Small);
    m_try->setObjectName(u"tryPolicy"_s);
    m_try->setIcon(Icon::History);
    m_try->setAccessibleDescription(tr("What it would have done in the last 30 days."));
    m_try->setToolTip(plainToolTip(m_try->accessibleDescription()));
    m_checkCard->headEnd()->addWidget(m_try);
    connect(m_try, &QPushButton::clicked, this, [this] {
        if (const std::optional<PolicyId> id = current()) {
            m_try->setEnabled(false);
            Q_EMIT trialAsked(*id);
        }
    });
}

void PoliciesTab::showTrial(const PolicyId& policy, std::vector<TextRow> rows)
{
    m_try->setEnabled(true);
    const auto known = m_board.policies().constFind(policy);
    if (known == m_board.policies().cend())
        return;
    m_tried = policy;
    m_triedHash = hashOf(*known);
    m_trial = std::move(rows);
    refresh();
}

/// What cannot be done now is either not there or says why.
void PoliciesTab::showDeeds(const PolicyId& policy)
{
    if (m_arm == nullptr)
        return;
    const bool shipped = m_board.isShipped(policy);
    const bool armed = isArmed(policy);
    const QString why = notArmedBecause(policy);
    m_arm->setVisible(!shipped && (!armed || why.isEmpty()));
    m_arm->setEnabled(why.isEmpty());
    m_arm->setAccessibleDescription(why);
    m_disarm->setVisible(armed);
    m_orders->show(*m_board.policies().constFind(policy), m_board.standingsOf(policy));
    m_own->setVisible(shipped);
    m_remove->setVisible(!shipped && !armed);
    m_why->setText(armed ? QString() : why);
    m_why->setVisible(!m_why->text().isEmpty());
}

void PoliciesTab::fit(int room)
{
    m_row->setDirection(room < stackedBelow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace holdfast::continuity_page
