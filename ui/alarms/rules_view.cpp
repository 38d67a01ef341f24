// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alarms/rules_view.h"

#include "ui/alarms/rule_editor.h"
#include "ui/alarms/rule_phrases.h"
#include "ui/look/button.h"
#include "ui/look/card.h"
#include "ui/look/plain_label.h"
#include "ui/look/refusal_words.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QResizeEvent>
#include <QScopedValueRollback>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace holdfast {
namespace {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

constexpr auto lately = 7 * 24h;
constexpr int editorWidth = 476;
constexpr int editorLeast = 400;
constexpr int nameNeeds = 150;

} // namespace

RulesView::RulesView(const Live& live, Intents& intents, AlarmDesk* desk, const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_live(live)
    , m_intents(intents)
    , m_desk(desk)
    , m_look(look)
    , m_model(live, look)
    , m_table(new QTableView)
    , m_editor(new RuleEditor(live, desk, look))
    , m_new(new Button(look, tr("New rule")))
    , m_duplicate(new Button(look, tr("Duplicate")))
    , m_switch(new Button(look, tr("Switch off")))
    , m_standard(new Button(look, tr("Standard values")))
{
    build();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RulesView::rowChanged);
    connect(m_editor, &RuleEditor::saveAsked, this, &RulesView::save);
    connect(m_editor, &RuleEditor::takenBack, this, &RulesView::showRule);
    connect(&m_counts, &QFutureWatcherBase::finished, this, &RulesView::takeCounts);
    connect(&m_sorted, &QAbstractItemModel::modelReset, this, [this] {
        reselect(m_editor->rule().id);
        fitColumns();
    });
    connect(&live, &Live::changed, this, &RulesView::hear);
    if (m_sorted.rowCount() > 0)
        m_table->selectRow(0);
    showRule();
}

void RulesView::build()
{
    m_sorted.setSourceModel(&m_model);
    m_sorted.setSortRole(RuleListModel::SortRole);
    m_sorted.setFilterRole(RuleListModel::FilterRole);
    m_sorted.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_sorted.setSortLocaleAware(true);
    m_table->setObjectName(u"alarmRules"_s);
    m_table->setAccessibleName(tr("Alarm rules"));
    dress(*m_table, m_look, row::normal);
    m_table->setModel(&m_sorted);
    m_table->setItemDelegate(new RowDelegate(m_look, row::normal, m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(RuleListModel::PriorityColumn, Qt::AscendingOrder);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(RuleListModel::Name, QHeaderView::Stretch);
    auto* card = new Card(m_look);
    card->body()->setContentsMargins(1, 6, 1, 6);
    card->body()->addWidget(m_table);
    auto* left = new QVBoxLayout;
    left->setSpacing(10);
    left->addWidget(makeButtons());
    left->addWidget(card, 1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::gap);
    row->addLayout(left, 1);
    row->addWidget(m_editor);
}

QWidget* RulesView::makeButtons()
{
    auto* holder = new QWidget;
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    m_new->setObjectName(u"newRule"_s);
    m_new->setIcon(Icon::Plus);
    m_duplicate->setObjectName(u"duplicateRule"_s);
    m_duplicate->setIcon(Icon::Copy);
    m_switch->setObjectName(u"switchRule"_s);
    m_switch->setIcon(Icon::Power);
    m_standard->setObjectName(u"standardRule"_s);
    m_standard->setIcon(Icon::Undo);
    for (Button* button : {m_new, m_duplicate, m_switch, m_standard})
        row->addWidget(button);
    row->addStretch(1);
    connect(m_new, &QPushButton::clicked, this, &RulesView::makeNew);
    connect(m_duplicate, &QPushButton::clicked, this, &RulesView::duplicate);
    connect(m_switch, &QPushButton::clicked, this, &RulesView::switchOver);
    connect(m_standard, &QPushButton::clicked, this, &RulesView::backToStandard);
    return holder;
}

void RulesView::setFilter(const QString& text)
{
    m_sorted.setFilterFixedString(text.trimmed());
    if (!m_table->currentIndex().isValid() && m_sorted.rowCount() > 0)
        m_table->selectRow(0);
}

void RulesView::reload()
{
    if (m_desk != nullptr && !m_counts.isRunning())
        m_counts.setFuture(m_desk->raised({m_live.now() - lately, m_live.now() + 1min}));
}

void RulesView::takeCounts()
{
    if (m_counts.isCanceled() || m_counts.future().resultCount() == 0)
        return;
    const Expected<RaisedCounts> counts = m_counts.result();
    m_model.setRaised(counts ? std::optional(*counts) : std::nullopt);
    if (!counts)
        Q_EMIT said({tr("The journal cannot be read: %1").arg(sentenceOf(counts.error())), {}, {}});
}

const AlarmRule* RulesView::current() const
{
    return m_model.ruleAt(m_sorted.mapToSource(m_table->currentIndex()).row());
}

void RulesView::select(const RuleId& rule)
{
    const QModelIndex index = m_sorted.mapFromSource(m_model.index(m_model.rowOf(rule), 0));
    if (index.isValid())
        m_table->selectRow(index.row());
}

/// What was typed is not lost to a click beside it.
void RulesView::keepDraft()
{
    if (!m_editor->isVisibleTo(this) || !m_editor->isChanged())
        return;
    const AlarmRule draft = m_editor->typed();
    const QString name = draft.name.isEmpty() ? tr("The new rule") : RulePhrases::name(draft);
    Q_EMIT said({tr("%1 was not saved").arg(name), tr("Back to it"), [this, draft] { open(draft); }});
}

void RulesView::rowChanged()
{
    if (m_opening)
        return;
    keepDraft();
    showRule();
}

void RulesView::showRule()
{
    const AlarmRule* rule = current();
    m_editor->setVisible(rule != nullptr);
    if (rule != nullptr)
        m_editor->edit(*rule);
    refreshButtons();
}

/// A rule that is not in the list yet, or one as it was typed.
void RulesView::open(const AlarmRule& draft)
{
    const AlarmRule* known = m_model.ruleAt(m_model.rowOf(draft.id));
    AlarmRule base;
    base.id = draft.id;
    reselect(draft.id);
    m_editor->setVisible(true);
    m_editor->edit(known != nullptr ? *known : base);
    m_editor->fillIn(draft);
    m_editor->focusName();
    refreshButtons();
}

/// The row of what is edited, or none.
void RulesView::reselect(const RuleId& rule)
{
    const QScopedValueRollback opening(m_opening, true);
    if (m_model.rowOf(rule) >= 0)
        select(rule);
    else
        m_table->setCurrentIndex({});
}

void RulesView::makeNew()
{
    keepDraft();
    AlarmRule rule;
    rule.id = newRuleId();
    rule.quantity = Quantity::Temperature;
    rule.condition = LimitCondition{};
    rule.onDelay = 10min;
    rule.offDelay = 10min;
    rule.timeToRespond = 30min;
    open(rule);
}

/// Of a rule that came with the program the copy watches every point of its quantity: what it finds by itself is its own secret.
void RulesView::duplicate()
{
    const AlarmRule* like = current();
    if (like == nullptr)
        return;
    keepDraft();
    AlarmRule copy = *like;
    copy.id = newRuleId();
    copy.name = tr("%1 (copy)").arg(RulePhrases::name(*like));
    copy.version = 1;
    open(copy);
}

void RulesView::switchOver()
{
    const AlarmRule* rule = current();
    if (rule == nullptr)
        return;
    AlarmRule other = *rule;
    other.enabled = !other.enabled;
    save(other);
}

/// What the selected rule would be as the program brings it; nothing where it is that already, or the site's own.
std::optional<AlarmRule> RulesView::standard() const
{
    const AlarmRule* rule = current();
    auto standard = rule != nullptr && m_desk != nullptr ? m_desk->standardOf(rule->id) : std::nullopt;
    if (!standard)
        return {};
    standard->version = rule->version;
    standard->enabled = rule->enabled;
    return *standard == *rule ? std::nullopt : standard;
}

void RulesView::backToStandard()
{
    if (const auto rule = standard()) {
        keepDraft();
        open(*rule);
    }
}

bool RulesView::send(const AlarmRule& rule)
{
    const auto sent = m_intents.send(SaveRule{rule});
    if (!sent)
        Q_EMIT said({sentenceOf(sent.error()), {}, {}});
    return sent.has_value();
}

/// A rule is never taken out of the books: the undo of a new one switches it off.
void RulesView::save(const AlarmRule& rule)
{
    const auto known = m_live.picture().rules.constFind(rule.id);
    const bool isNew = known == m_live.picture().rules.constEnd();
    AlarmRule before = isNew ? rule : *known;
    before.enabled = isNew ? false : known->enabled;
    if (!send(rule))
        return;
    const bool only = !isNew && [&] {
        AlarmRule same = before;
        same.enabled = rule.enabled;
        return same == rule;
    }();
    const QString name = RulePhrases::name(rule);
    const QString words = only ? (rule.enabled ? tr("%1 is on") : tr("%1 is off")).arg(name) : tr("%1 saved").arg(name);
    Q_EMIT said({words, isNew ? tr("Switch off") : tr("Undo"), [this, before] { static_cast<void>(send(before)); }});
}

/// What was saved comes back as news; what is being typed stays.
void RulesView::hear(const Delta& delta)
{
    const auto news = delta.rules.constFind(m_editor->rule().id);
    if (news == delta.rules.constEnd())
        return;
    AlarmRule typed = m_editor->typed();
    typed.version = news->version;
    if (typed != *news && m_editor->isChanged())
        return;
    reselect(news->id);
    m_editor->edit(*news);
    refreshButtons();
}

void RulesView::refreshButtons()
{
    const AlarmRule* rule = current();
    m_duplicate->setEnabled(rule != nullptr);
    m_switch->setEnabled(rule != nullptr);
    m_switch->setText(rule != nullptr && !rule->enabled ? tr("Switch on") : tr("Switch off"));
    m_standard->setVisible(standard().has_value());
    fitButtonRow();
}

void RulesView::fitButtonRow()
{
    fitButtons({m_new, m_duplicate, m_switch, m_standard}, width() - m_editor->width() - space::gap);
}

void RulesView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_editor->setFixedWidth(std::clamp(width() * 2 / 5, editorLeast, editorWidth));
    fitColumns();
    fitButtonRow();
}

void RulesView::fitColumns()
{
    int room = width() - m_editor->width() - space::gap - 2 - nameNeeds;
    const auto& header = *m_table->horizontalHeader();
    for (const int column : {RuleListModel::PriorityColumn, RuleListModel::State, RuleListModel::Raised, RuleListModel::Scope, RuleListModel::Kind}) {
        const bool optional = column == RuleListModel::Scope || column == RuleListModel::Kind;
        const int wide = roomFor(header, column, column == RuleListModel::Scope ? 130 : 64, column == RuleListModel::Scope ? 240 : 190);
        m_table->setColumnHidden(column, optional && wide > room);
        m_table->setColumnWidth(column, wide);
        room -= optional && wide > room ? 0 : wide;
    }
}

} // namespace holdfast
