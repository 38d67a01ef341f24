// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/continuity/continuity_deeds.h"
#include "ui/continuity/continuity_page.h"
#include "ui/continuity/drill_words.h"
#include "ui/continuity/drills_tab.h"
#include "ui/look/refusal_words.h"
#include "ui/look/scrollable.h"
#include "ui/models/live.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QUrl>

#include <algorithm>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;
using namespace continuity_page;

void ContinuityPage::makeDrills(DrillDesk& drills)
{
    m_drills = new DrillsTab(m_board, drills, [this] { return m_intents == nullptr ? Actor() : m_intents->actor(); }, look());
    auto* scroll = scrollable(m_drills);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_stack->addWidget(scroll);
    m_tabs->addTab({});
    connect(m_drills, &DrillsTab::held, this, &ContinuityPage::addClaims);
    connect(m_drills, &DrillsTab::failed, this, [this](const QString& reason) { say({tr("No drill: %1").arg(refusalWords(reason)), {}, {}}); });
    connect(m_drills, &DrillsTab::reportMade, this, [this](const QString& file) {
        say({tr("Report saved: %1").arg(QFileInfo(file).fileName()), tr("Open"), [file] { QDesktopServices::openUrl(QUrl::fromLocalFile(file)); }});
    });
}

/// What a twin shows may stand beside a function as a claim, never as proof, and only where the twin is of this very site and a person who may say so holds the drill.
void ContinuityPage::addClaims(const HeldDrill& drill)
{
    const QString how = wordOf(drill.result.outcome);
    const bool may = m_intents != nullptr && m_intents->actor().role >= Role::Engineer && drill.ofThisSite;
    qint64 claims = 0;
    for (const Evidence& evidence : drill.result.evidence) {
        if (!may || evidence.kind != EvidenceKind::Claimed || m_board.function(evidence.function) == nullptr)
            continue;
        m_deeds->perform({}, AddEvidence{evidence});
        ++claims;
    }
    const QString words = drillName(drill.scenario, drill.result.plan.name);
    say({claims > 0 ? tr("%1: %2. Recorded as a claim, not as proof. Functions: %3.", "drill, verdict, number").arg(words, how, look().format().count(claims)) : tr("%1: %2.", "drill, verdict").arg(words, how), {}, {}});
}

std::vector<Command> ContinuityPage::drillCommands()
{
    if (m_drills == nullptr || m_isEditing)
        return {};
    const bool running = m_drills->isRunning();
    const auto shown = [this](auto act) {
        return [this, act] {
            m_tabs->setCurrentIndex(m_tabs->count() - 1);
            (m_drills->*act)();
        };
    };
    return {
        {tr("Show the drills"), {}, Icon::Drill, {}, [this] { m_tabs->setCurrentIndex(m_tabs->count() - 1); }},
        {tr("Hold the chosen drill on the twin"), {}, Icon::Play, running ? tr("A drill is under way") : QString(), shown(&DrillsTab::start)},
        {tr("Roll the drill back now"), u"Esc"_s, Icon::Undo, running ? QString() : tr("No drill is under way"), shown(&DrillsTab::stop)},
        {tr("Save the report of the drill"), {}, Icon::Download, m_drills->hasReport() ? QString() : tr("No drill is shown"), shown(&DrillsTab::saveReport)},
    };
}

} // namespace holdfast
