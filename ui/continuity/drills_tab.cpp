// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/continuity/drills_tab.h"

#include "ui/continuity/drill_choice.h"
#include "ui/continuity/drill_words.h"
#include "ui/continuity/next_drill.h"
#include "ui/look/button.h"
#include "ui/look/card.h"
#include "ui/look/plain_label.h"
#include "ui/look/segmented.h"
#include "ui/look/stepper.h"
#include "ui/models/answered.h"

#include <QGridLayout>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>

namespace holdfast::continuity_page {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int wideFrom = 1000;

bool isWhole(const DrillResult& result)
{
    return result.end == DrillEnd::Finished || result.end == DrillEnd::NotBack;
}

} // namespace

DrillsTab::DrillsTab(const Board& board, DrillDesk& desk, std::function<Actor()> who, const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_board(board)
    , m_desk(desk)
    , m_who(std::move(who))
    , m_look(look)
    , m_grid(new QGridLayout(this))
    , m_steps(new Stepper(look, Qt::Horizontal))
    , m_choice(new DrillChoice(desk, look))
    , m_next(new NextDrill(board, look))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(space::gap);
    m_steps->setObjectName(u"drillSteps"_s);
    m_top = makeStrip();
    makeCards();
    m_escape = new QShortcut(QKeySequence(Qt::Key_Escape), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(m_escape, &QShortcut::activated, this, &DrillsTab::stop);
    connect(m_choice, &DrillChoice::startAsked, this, &DrillsTab::start);
    connect(&m_run, &QFutureWatcherBase::resultReadyAt, this, &DrillsTab::take);
    connect(&m_run, &QFutureWatcherBase::finished, this, &DrillsTab::end);
    connect(&board, &Board::policiesChanged, this, &DrillsTab::offerPolicies);
    connect(&look, &Look::changed, this, &DrillsTab::refresh);
    connect(&look, &Look::changed, this, &DrillsTab::refreshList);
    fit(wideFrom);
    offerPolicies();
    refresh();
    ask();
}

/// What is under way is given back; it is kept like any other.
DrillsTab::~DrillsTab()
{
    stop();
}

bool DrillsTab::hasReport() const
{
    return m_shown && m_shown->drill.result.outcome != DrillOutcome::Running;
}

/// One that came along names no device of this site.
void DrillsTab::offerPolicies()
{
    std::vector<Policy> own;
    for (const PolicyId& id : m_board.policiesByName())
        if (!m_board.isShipped(id))
            own.push_back(m_board.policies().value(id));
    m_choice->setPolicies(std::move(own));
}

void DrillsTab::choose(const QString& scenario)
{
    m_choice->choose(scenario);
}

void DrillsTab::start()
{
    if (isRunning())
        return;
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    DrillGlance begun;
    const DrillSubject chosen = m_choice->subject();
    begun.drill.scenario = idOf(chosen);
    begun.drill.builtIn = faultyDevices(chosen);
    begun.drill.ofThisSite = m_desk.ground().ofThisSite;
    begun.drill.result.plan.name = std::visit([](const auto& one) { return one.name; }, chosen);
    if (const auto* scenario = std::get_if<DrillScenario>(&chosen)) {
        begun.drill.result.plan.elementName = scenario->element;
        begun.drill.result.plan.hold = scenario->hold;
    }
    m_run.setFuture(m_desk.hold(chosen, m_who(), m_cancelled));
    show(std::move(begun));
    m_stop->setFocus(Qt::OtherFocusReason);
}

void DrillsTab::stop()
{
    if (m_cancelled)
        *m_cancelled = true;
}

void DrillsTab::take(int at)
{
    const auto answer = m_run.resultAt(at);
    if (answer)
        show(*answer);
}

void DrillsTab::end()
{
    m_cancelled.reset();
    const bool watched = m_stop->hasFocus(); // nobody is taken away from what he does meanwhile
    const int count = m_run.future().resultCount();
    const auto last = count > 0 ? m_run.resultAt(count - 1) : Expected<DrillGlance>(Error{Error::Code::Unavailable, QString()});
    if (last) {
        show(*last);
        m_held.insert(m_held.begin(), last->drill);
        Q_EMIT held(last->drill);
    } else {
        m_shown.reset();
        if (!m_held.empty())
            show({isWhole(m_held.front().result) ? DrillPhase::Over : DrillPhase::Aborted, 100, m_held.front()});
        Q_EMIT failed(last.error().message);
    }
    refresh();
    refreshList();
    if (last)
        m_listTable->setCurrentIndex(m_list.index(0, 0));
    if (watched)
        m_scoreTable->setFocus(Qt::OtherFocusReason);
}

/// Whoever opens the page sees what was found last.
void DrillsTab::ask()
{
    whenAnswered(m_desk.held(), this, [this](const Expected<std::vector<HeldDrill>>& answer) {
        if (!answer)
            return;
        m_held = *answer;
        refreshList();
        if (!m_shown && !m_held.empty())
            m_listTable->setCurrentIndex(m_list.index(0, 0));
    });
}

void DrillsTab::show(DrillGlance glance)
{
    m_shown = std::move(glance);
    refresh();
}

void DrillsTab::saveReport()
{
    if (!hasReport())
        return;
    const QString language = m_look.format().locale().name().section(u'_', 0, 0);
    whenAnswered(m_desk.report(m_shown->drill, language, m_who()), this, [this](const Expected<QString>& answer) {
        if (answer)
            Q_EMIT reportMade(*answer);
        else
            Q_EMIT failed(answer.error().message);
    });
}

void DrillsTab::refreshList()
{
    std::vector<TextRow> rows;
    for (const HeldDrill& drill : m_held)
        rows.push_back(DrillReader::listRow(drill, m_look.format()));
    m_listCard->setVisible(!rows.empty());
    m_listCard->setNote(tr("kept with their audit: %1").arg(m_look.format().count(static_cast<qint64>(rows.size()))));
    m_list.show(DrillReader::listTitles(), std::move(rows));
    fitRows();
    m_next->setHeld(m_held);
}

void DrillsTab::showHeld(int row)
{
    if (isRunning() || row < 0 || row >= static_cast<int>(m_held.size()))
        return;
    const HeldDrill& drill = m_held[static_cast<std::size_t>(row)];
    show({isWhole(drill.result) ? DrillPhase::Over : DrillPhase::Aborted, 100, drill});
}

void DrillsTab::refresh()
{
    const bool running = isRunning();
    m_choice->setBusy(running);
    m_escape->setEnabled(running);
    m_stop->setVisible(running);
    m_report->setVisible(!running && hasReport());
    m_scoreOrEmpty->setCurrentIndex(m_shown ? 0 : 1);
    for (QWidget* one : std::initializer_list<QWidget*>{m_top, m_steps, m_courseCard, m_checkCard, m_logCard})
        one->setVisible(m_shown.has_value());
    if (!m_shown)
        return fitRows();
    const DrillReader reader(*m_shown, m_look.format());
    m_steps->setSteps(reader.steps());
    m_strip->setFacts(reader.facts());
    m_strip->setAccessibleName(drillName(m_shown->drill.scenario, m_shown->drill.result.plan.name));
    const QString held = m_shown->drill.at == Timestamp() ? QString() : m_look.format().moment(m_shown->drill.at);
    m_title->setText(drillName(m_shown->drill.scenario, m_shown->drill.result.plan.name));
    m_verdict->setText(held.isEmpty() || running ? reader.verdict() : QString(held % u" · "_s % reader.verdict()));
    m_scoreCard->setNote(m_shown->drill.result.rows.empty() ? tr("The twin is being brought to life …") : reader.note());
    m_score.show(DrillReader::scoreTitles(), reader.score(m_detail->current() == 1 ? ScoreDetail::Devices : ScoreDetail::Functions));
    m_checks.show(DrillReader::checkTitles(), reader.checks());
    m_log.show(DrillReader::logTitles(), reader.log());
    m_course->setCourse(reader.course());
    fitRows();
}

} // namespace holdfast::continuity_page
