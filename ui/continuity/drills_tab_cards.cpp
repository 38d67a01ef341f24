// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/continuity/drill_choice.h"
#include "ui/continuity/drills_tab.h"
#include "ui/continuity/next_drill.h"
#include "ui/continuity/picture_or_table.h"
#include "ui/continuity/score_cells.h"
#include "ui/look/button.h"
#include "ui/look/card.h"
#include "ui/look/empty_state.h"
#include "ui/look/plain_label.h"
#include "ui/look/segmented.h"
#include "ui/look/stepper.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>

namespace holdfast::continuity_page {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int wideFrom = 1000;
constexpr int timeColumn = 4;
constexpr int sideWidth = 344;
constexpr int headHeight = 32;
constexpr int scoreMost = 14;
constexpr int listMost = 6;
constexpr int stepsHeight = 42;
constexpr int emptyHeight = 260;

/// Columns as wide as these shares of a whole; one of them takes what is left.
void spread(QTableView& table, std::initializer_list<int> widths, int stretched)
{
    QHeaderView* header = table.horizontalHeader();
    int column = 0;
    for (const int width : widths) {
        header->setSectionResizeMode(column, column == stretched ? QHeaderView::Stretch : QHeaderView::Interactive);
        table.setColumnWidth(column++, width);
    }
}

} // namespace

/// As tall as its rows, up to so many: the page scrolls, not each card.
void DrillsTab::fitRows()
{
    const auto fitted = [](QTableView& table, int rows, int most) { table.setFixedHeight(headHeight + std::clamp(rows, 1, most) * row::normal + 2); };
    fitted(*m_scoreTable, m_score.rowCount(), scoreMost);
    m_scoreOrEmpty->setFixedHeight(m_shown ? m_scoreTable->height() : emptyHeight);
    fitted(*m_listTable, m_list.rowCount(), listMost);
    m_checkTable->setFixedHeight(std::max(1, m_checks.rowCount()) * row::normal + 2);
}

void DrillsTab::makeCards()
{
    m_steps->setFixedHeight(stepsHeight); // without notes
    makeScore();
    makeCourse();
    makeSide();
    makeList();
}

QWidget* DrillsTab::makeStrip()
{
    auto* card = new Card(m_look);
    card->setObjectName(u"drillStrip"_s);
    card->body()->setContentsMargins(space::inside, space::gap, space::inside, space::gap);
    m_title = new PlainLabel(m_look, {}, Type::Section, Ink::Text, Overflow::Elide);
    m_verdict = new PlainLabel(m_look, {}, Type::Dense, Ink::Text2, Overflow::Wrap);
    m_verdict->setObjectName(u"drillVerdict"_s);
    m_strip = new DrillStrip(m_look);
    m_stop = new Button(m_look, tr("Roll back now"), ButtonKind::Primary);
    m_stop->setObjectName(u"stopDrill"_s);
    m_stop->setIcon(Icon::Undo);
    m_stop->setKeyCap(u"Esc"_s);
    m_report = new Button(m_look, tr("Save report"));
    m_report->setObjectName(u"saveDrillReport"_s);
    m_report->setIcon(Icon::Download);
    auto* head = new QHBoxLayout;
    auto* lines = new QVBoxLayout;
    lines->setSpacing(2);
    lines->addWidget(m_title);
    lines->addWidget(m_verdict);
    head->addLayout(lines, 1);
    head->addWidget(m_stop, 0, Qt::AlignTop);
    head->addWidget(m_report, 0, Qt::AlignTop);
    card->body()->addLayout(head);
    card->body()->addWidget(m_strip);
    connect(m_stop, &QPushButton::clicked, this, &DrillsTab::stop);
    connect(m_report, &QPushButton::clicked, this, &DrillsTab::saveReport);
    return card;
}

void DrillsTab::makeScore()
{
    m_scoreCard = new Card(m_look, tr("Expected and observed"));
    m_scoreCard->body()->setContentsMargins(1, 0, 1, 6);
    m_detail = new Segmented(m_look, {tr("Functions"), tr("Every device")}, tr("How much of it is shown"));
    m_detail->setObjectName(u"drillDetail"_s);
    m_scoreCard->headEnd()->addWidget(m_detail);
    m_score.show(DrillReader::scoreTitles(), {});
    m_scoreTable = wordTable(m_look, m_score, tr("Expected and observed"), row::normal);
    m_scoreTable->setObjectName(u"drillScore"_s);
    m_scoreTable->setItemDelegateForColumn(timeColumn, new MeterDelegate(m_look, m_scoreTable));
    spread(*m_scoreTable, {200, 40, 146, 144, 160, 160}, 0);
    m_scoreOrEmpty = new QStackedWidget;
    m_scoreOrEmpty->addWidget(m_scoreTable);
    auto* empty = new EmptyState(m_look, Icon::Drill, tr("No drill has been held yet"),
                                 tr("A drill takes something away from a simulated twin of the site and watches whether everything does what its plan says. No cable is touched."), tr("Start on the twin"));
    empty->setObjectName(u"noDrill"_s);
    connect(empty, &EmptyState::actionClicked, this, &DrillsTab::start);
    m_scoreOrEmpty->addWidget(empty);
    m_scoreCard->body()->addWidget(m_scoreOrEmpty, 1);
    connect(m_detail, &Segmented::currentChanged, this, &DrillsTab::refresh);
}

void DrillsTab::makeCourse()
{
    m_courseCard = new Card(m_look, tr("Timeline"));
    m_courseCard->setNote(tr("by the clock of the twin"));
    m_courseCard->body()->setContentsMargins(space::inside, 0, space::inside, space::small);
    m_course = new DrillTimeline(m_look);
    m_course->setObjectName(u"drillCourse"_s);
    m_courseCard->body()->addWidget(m_course);
    m_courseCard->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void DrillsTab::makeSide()
{
    m_checkCard = new Card(m_look, tr("Checks and limits"));
    m_checkCard->setNote(tr("any failure rolls back"));
    m_checkCard->body()->setContentsMargins(1, 0, 1, 6);
    m_checks.show(DrillReader::checkTitles(), {});
    m_checkTable = wordTable(m_look, m_checks, tr("Checks and limits"), row::normal);
    m_checkTable->setObjectName(u"drillChecks"_s);
    m_checkTable->horizontalHeader()->hide();
    spread(*m_checkTable, {220, 96}, 0);
    m_checkCard->body()->addWidget(m_checkTable);
    m_logCard = new Card(m_look, tr("Log"));
    m_logCard->setNote(tr("goes into the report"));
    m_logCard->body()->setContentsMargins(1, 0, 1, 6);
    m_log.show(DrillReader::logTitles(), {});
    auto* log = wordTable(m_look, m_log, tr("Log"), row::normal);
    log->setObjectName(u"drillLog"_s);
    log->horizontalHeader()->hide();
    spread(*log, {76, 240}, 1);
    log->setMinimumHeight(6 * row::normal);
    m_logCard->body()->addWidget(log);
    m_logRoom = new QWidget; // stays where the log is not shown: the cards above it do not grow
    auto* room = new QVBoxLayout(m_logRoom);
    room->setContentsMargins(0, 0, 0, 0);
    room->addWidget(m_logCard);
}

void DrillsTab::makeList()
{
    m_listCard = new Card(m_look, tr("Drills held"));
    m_listCard->body()->setContentsMargins(1, 0, 1, 6);
    m_list.show(DrillReader::listTitles(), {});
    m_listTable = wordTable(m_look, m_list, tr("Drills held"), row::normal);
    m_listTable->setObjectName(u"drillsHeld"_s);
    m_listTable->setSelectionBehavior(QAbstractItemView::SelectRows);
    spread(*m_listTable, {240, 170, 140, 190}, 0);
    m_listCard->body()->addWidget(m_listTable);
    connect(m_listTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& now) { showHeld(now.row()); });
    connect(m_listTable, &QTableView::clicked, this, [this](const QModelIndex& at) { showHeld(at.row()); });
}

/// Two columns where there is room; else what is chosen comes first.
void DrillsTab::fit(int room)
{
    const int columns = room >= wideFrom ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    while (m_grid->count() > 0)
        delete m_grid->takeAt(0);
    const bool wide = columns == 2;
    auto* left = new QVBoxLayout;
    auto* right = new QVBoxLayout;
    auto* first = wide ? right : new QVBoxLayout;
    for (QBoxLayout* column : {left, right, first})
        column->setSpacing(space::gap);
    left->addWidget(m_scoreCard);
    left->addWidget(m_courseCard);
    left->addWidget(m_listCard);
    left->addStretch(1);
    right->addWidget(m_next);
    first->addWidget(m_choice);
    right->addWidget(m_checkCard);
    right->addWidget(m_logRoom, 1);
    m_grid->addWidget(m_steps, 0, 0, 1, 2);
    m_grid->addWidget(m_top, 1, 0, 1, 2);
    if (!wide)
        m_grid->addLayout(first, 2, 0, 1, 2);
    m_grid->addLayout(left, 3, 0, 1, wide ? 1 : 2);
    m_grid->addLayout(right, wide ? 3 : 4, wide ? 1 : 0, 1, wide ? 1 : 2);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 0);
    m_grid->setColumnMinimumWidth(1, wide ? sideWidth : 0);
    m_grid->setRowStretch(3, wide ? 1 : 0);
    m_grid->setRowStretch(4, wide ? 0 : 1);
    for (QWidget* one : std::initializer_list<QWidget*>{m_choice, m_next, m_checkCard, m_logRoom})
        one->setMaximumWidth(wide ? sideWidth : QWIDGETSIZE_MAX);
}

} // namespace holdfast::continuity_page
