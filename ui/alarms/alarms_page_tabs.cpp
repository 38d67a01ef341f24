// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alarms/alarms_page.h"

#include "ui/alarms/alarm_panel.h"
#include "ui/alarms/handover_dialog.h"
#include "ui/alarms/journal_view.h"
#include "ui/alarms/load_view.h"
#include "ui/alarms/maintenance_view.h"
#include "ui/alarms/rules_view.h"
#include "ui/look/refusal_words.h"
#include "ui/look/search_field.h"
#include "ui/look/segmented.h"

#include <QStackedWidget>
#include <QTabBar>

#include <algorithm>
#include <array>
#include <utility>

namespace holdfast {
namespace {

using namespace Qt::Literals::StringLiterals;

/// What a route calls the tabs, in their order.
constexpr std::array tabNames{"active", "journal", "shelf", "rules", "load", "maintenance"};

enum Area { ConsoleArea, RulesArea, LoadArea, MaintenanceArea };

} // namespace

void AlarmsPage::makeAreas()
{
    m_rules = new RulesView(m_live, m_intents, m_desk, look());
    m_load = new LoadView(m_live, m_desk, look());
    m_maintenance = new MaintenanceView(m_live, m_intents, look());
    m_areas->addWidget(m_rules);
    m_areas->addWidget(m_load);
    m_areas->addWidget(m_maintenance);
    connect(m_rules, &RulesView::said, this, &AlarmsPage::said);
    connect(m_maintenance, &MaintenanceView::said, this, &AlarmsPage::said);
}

void AlarmsPage::open(const QString& object, const QString& tab)
{
    const auto name = std::find_if(tabNames.begin(), tabNames.end(), [&](const char* one) { return tab == QLatin1String(one); });
    const int wanted = name == tabNames.end() ? ActiveTab : static_cast<int>(name - tabNames.begin());
    m_tabs->setCurrentIndex(wanted);
    if (object.isEmpty())
        return;
    if (wanted == RulesTab)
        m_rules->select(RuleId(object));
    else
        select(AlarmId(object));
}

void AlarmsPage::showTab(int tab)
{
    m_lists->setCurrentIndex(tab == JournalTab ? 1 : 0);
    m_grouping->setVisible(tab == ActiveTab);
    m_filter->setVisible(tab != LoadTab);
    showArea(tab);
    if (tab == JournalTab)
        m_journal->reload();
    else if (tab == ActiveTab || tab == ShelfTab)
        m_model.setShelf(tab == ShelfTab ? AlarmShelf::Shelved : AlarmShelf::Active);
    refreshTally();
}

/// Figures are read when somebody looks at them.
void AlarmsPage::showArea(int tab)
{
    m_areas->setCurrentIndex(tab == RulesTab ? RulesArea : tab == LoadTab ? LoadArea : tab == MaintenanceTab ? MaintenanceArea : ConsoleArea);
    if (tab == RulesTab)
        m_rules->reload();
    else if (tab == LoadTab)
        m_load->reload();
}

void AlarmsPage::filter(const QString& text)
{
    m_model.setFilter(text);
    m_rules->setFilter(text);
    m_maintenance->setFilter(text);
    if (m_tabs->currentIndex() == JournalTab)
        m_journal->setFilter(text);
}

void AlarmsPage::addTabCommands(std::vector<Command>& commands)
{
    const QString noRule = m_rules->current() == nullptr ? tr("No rule is selected") : QString();
    commands.push_back({tr("Write a hand-over"), {}, Icon::Users, {}, [this] { openHandover(); }});
    commands.push_back({tr("New alarm rule"), {}, Icon::Plus, {}, [this] {
                            m_tabs->setCurrentIndex(RulesTab);
                            m_rules->makeNew();
                        }});
    commands.push_back({tr("New maintenance window"), {}, Icon::Wrench, {}, [this] {
                            m_tabs->setCurrentIndex(MaintenanceTab);
                            m_maintenance->makeNew();
                        }});
    switch (m_tabs->currentIndex()) {
    case JournalTab:
        commands.push_back({tr("Read the journal again"), u"F5"_s, Icon::Refresh, {}, [this] { m_journal->reload(); }});
        return;
    case RulesTab:
        commands.push_back({tr("Duplicate the rule"), {}, Icon::Copy, noRule, [this] { m_rules->duplicate(); }});
        commands.push_back({tr("Switch the rule on or off"), {}, Icon::Power, noRule, [this] { m_rules->switchOver(); }});
        return;
    case LoadTab:
        commands.push_back({tr("Read the figures again"), u"F5"_s, Icon::Refresh, {}, [this] { m_load->reload(); }});
        return;
    default:
        return;
    }
}

void AlarmsPage::openHandover()
{
    auto* dialog = new HandoverDialog(m_live, m_history, look(), this);
    dialog->open();
}

void AlarmsPage::assign(const QString& person)
{
    const Alarm* alarm = current();
    if (alarm == nullptr || alarm->inProcessBy == person)
        return;
    const Assign back{{alarm->occurrence}, alarm->inProcessBy};
    const auto sent = m_intents.send(Assign{{alarm->occurrence}, person});
    if (!sent)
        return say({sentenceOf(sent.error()), {}, {}});
    say({person.isEmpty() ? tr("Nobody works on it now") : tr("%1 works on it now").arg(person), tr("Undo"), [this, back] { static_cast<void>(m_intents.send(back)); }});
}

void AlarmsPage::tick(int step, bool done)
{
    const Alarm* alarm = current();
    if (alarm == nullptr)
        return;
    if (const auto sent = m_intents.send(TickStep{alarm->occurrence, step, done}); !sent)
        say({sentenceOf(sent.error()), {}, {}});
}

/// More than people can follow is only followed by its causes. Whoever wants it flat all the same says so, and is not asked twice.
void AlarmsPage::followFlood()
{
    if (m_floodWatch.isFlood() == m_inFlood)
        return;
    m_inFlood = m_floodWatch.isFlood();
    if (m_inFlood && m_grouping->current() == 1) {
        m_flatBefore = true;
        m_grouping->setCurrent(0);
        say({tr("More alarms than one can follow: the list is grouped by cause."), tr("Flat"), [this] {
                 m_flatBefore = false;
                 m_grouping->setCurrent(1);
             }});
    } else if (!m_inFlood && std::exchange(m_flatBefore, false) && m_grouping->current() == 0) {
        m_grouping->setCurrent(1);
        say({tr("The flood of alarms is over: the list is flat again."), {}, {}});
    }
}

} // namespace holdfast
