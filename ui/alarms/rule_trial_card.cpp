// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alarms/rule_trial_card.h"

#include "ui/look/button.h"
#include "ui/look/plain_label.h"
#include "ui/look/refusal_words.h"
#include "ui/look/rows.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

#include <array>
#include <cmath>

namespace holdfast {
namespace {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

constexpr std::array periods{1, 7, 30, 90}; ///< days
constexpr int usualPeriod = 2;
constexpr int tableHeight = 240;

/// "21 of 30 days": a tenth of a day where there is less than ten.
QString daysOf(std::chrono::milliseconds length, const Format& format)
{
    const double days = static_cast<double>(length.count()) / 86'400'000.0;
    return format.number(days, days < 9.95 && days != std::floor(days) ? 1 : 0);
}

} // namespace

RuleTrialCard::RuleTrialCard(const Live& live, AlarmDesk* desk, const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_live(live)
    , m_desk(desk)
    , m_look(look)
    , m_model(live, look)
    , m_period(new QComboBox)
    , m_try(new Button(look, tr("Try on the past")))
    , m_cancel(new Button(look, tr("Stop")))
    , m_says(new PlainLabel(look, QString(), Type::DenseStrong, Ink::Text, Overflow::Wrap))
    , m_more(new PlainLabel(look, QString(), Type::Dense, Ink::Text2, Overflow::Wrap))
    , m_table(new QTableView)
{
    build();
    connect(m_try, &QPushButton::clicked, this, &RuleTrialCard::start);
    connect(m_cancel, &QPushButton::clicked, this, &RuleTrialCard::cancel);
    connect(&m_answer, &QFutureWatcherBase::progressValueChanged, this, &RuleTrialCard::progress);
    connect(&m_answer, &QFutureWatcherBase::finished, this, &RuleTrialCard::take);
    clear();
}

RuleTrialCard::~RuleTrialCard()
{
    m_answer.cancel();
}

void RuleTrialCard::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(new PlainLabel(m_look, tr("What it would have done"), Type::BodyStrong));
    for (const int days : periods)
        m_period->addItem(tr("the last %n day(s)", nullptr, days));
    m_period->setCurrentIndex(usualPeriod);
    m_period->setObjectName(u"trialPeriod"_s);
    m_period->setAccessibleName(tr("Tried on"));
    m_try->setObjectName(u"tryRule"_s);
    m_try->setIcon(Icon::History);
    m_cancel->setObjectName(u"stopTrial"_s);
    column->addWidget(m_period);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(m_try);
    row->addWidget(m_cancel);
    row->addStretch(1);
    column->addLayout(row);
    m_says->setObjectName(u"trialSays"_s);
    m_more->setObjectName(u"trialMore"_s);
    column->addWidget(m_says);
    column->addWidget(m_more);
    m_table->setObjectName(u"trialAlarms"_s);
    m_table->setAccessibleName(tr("Alarms it would have raised"));
    dress(*m_table, m_look, row::twoLine);
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new RowDelegate(m_look, row::twoLine, m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setFixedHeight(tableHeight);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(RuleTrialModel::Where, QHeaderView::Stretch);
    column->addWidget(m_table);
}

void RuleTrialCard::clear()
{
    cancel();
    m_tried.reset();
    m_says->clear();
    m_more->clear();
    m_model.setTrial({});
    refresh();
}

void RuleTrialCard::setRule(const std::optional<AlarmRule>& rule)
{
    m_rule = rule;
    refresh();
}

void RuleTrialCard::refresh()
{
    const bool runs = m_answer.isRunning();
    const bool silence = m_rule && std::holds_alternative<SilenceCondition>(m_rule->condition);
    m_try->setVisible(!runs);
    m_cancel->setVisible(runs);
    m_try->setEnabled(m_desk != nullptr && m_rule && !silence);
    m_period->setEnabled(!runs);
    m_table->setVisible(!runs && m_model.rowCount() > 0);
    if (runs)
        return;
    if (m_desk == nullptr)
        m_says->setText(tr("There is no history here to try it on."));
    else if (silence)
        m_says->setText(tr("Silence cannot be tried on the past: history holds what was heard."));
    else if (!m_tried)
        m_says->clear();
    if (!m_tried)
        m_more->clear();
    if (m_tried && m_rule != m_tried && !silence)
        m_more->setText(tr("The rule has been changed since. Try it again."));
    m_says->setVisible(!m_says->text().isEmpty());
    m_more->setVisible(!m_more->text().isEmpty());
}

void RuleTrialCard::start()
{
    if (m_desk == nullptr || !m_rule || m_answer.isRunning())
        return;
    m_tried = m_rule;
    const auto days = std::chrono::hours(24) * periods[static_cast<std::size_t>(m_period->currentIndex())];
    m_says->setText(tr("Reading the history …"));
    m_says->show();
    m_more->hide();
    m_answer.setFuture(m_desk->tryOut(*m_rule, {m_live.now() - days, m_live.now()}, m_live.picture()));
    refresh();
}

/// Whoever stops looks at nothing that is half done.
void RuleTrialCard::cancel()
{
    if (!m_answer.isRunning())
        return;
    m_answer.cancel();
    m_answer.setFuture({});
    m_tried.reset();
    refresh();
}

void RuleTrialCard::progress()
{
    if (m_answer.isRunning() && m_answer.progressMaximum() > 0)
        m_says->setText(tr("Trying it at %1 of %2 devices …").arg(m_look.format().count(m_answer.progressValue()), m_look.format().count(m_answer.progressMaximum())));
}

void RuleTrialCard::take()
{
    if (m_answer.isCanceled() || m_answer.future().resultCount() == 0)
        return;
    const Expected<RuleTrial> answer = m_answer.result();
    if (!answer) {
        m_tried.reset();
        m_model.setTrial({});
        refresh();
        m_says->setText(sentenceOf(answer.error()));
        m_says->show();
        return;
    }
    showAnswer(*answer);
    m_model.setTrial(*answer);
    refresh();
    const QHeaderView& header = *m_table->horizontalHeader();
    m_table->setColumnWidth(RuleTrialModel::When, roomFor(header, RuleTrialModel::When, 92, 120));
    m_table->setColumnWidth(RuleTrialModel::Lasted, roomFor(header, RuleTrialModel::Lasted, 70, 110));
}

void RuleTrialCard::showAnswer(const RuleTrial& trial)
{
    const Format& format = m_look.format();
    const auto length = trial.interval.to - trial.interval.from;
    const QString period = m_period->currentText();
    m_says->setText(trial.raised == 0 ? tr("In %1 this would have raised nothing.").arg(period) : tr("In %1 this would have raised %n alarm(s):", nullptr, trial.raised).arg(period));
    QStringList more;
    if (trial.watched == 0)
        more << tr("It watches nothing that is there now.");
    else
        more << tr("History covers %1 of %2 days at %n point(s).", nullptr, trial.watched).arg(daysOf(trial.covered, format), daysOf(length, format));
    if (trial.unknown > 0)
        more << tr("Of %n point(s) nothing is known.", nullptr, trial.unknown);
    if (trial.hidden > 0)
        more << tr("%n of them would have been hidden by the rule itself.", nullptr, trial.hidden);
    if (trial.load.floods.empty())
        more << tr("No flood: at most %1 in ten minutes.").arg(format.count(trial.load.peak));
    else
        more << tr("%n flood(s), up to %1 in ten minutes.", nullptr, static_cast<int>(trial.load.floods.size())).arg(format.count(trial.load.peak));
    if (trial.load.chatteringAlarms > 0)
        more << tr("%n of them chatter: a longer delay or a wider deadband helps.", nullptr, trial.load.chatteringAlarms);
    if (trial.raised > static_cast<int>(trial.alarms.size()))
        more << tr("The first %1 are listed.").arg(format.count(static_cast<qint64>(trial.alarms.size())));
    m_more->setText(more.join(u' '));
}

} // namespace holdfast
