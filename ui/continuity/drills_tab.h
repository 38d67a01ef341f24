// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/drill_desk.h"
#include "ui/continuity/board.h"
#include "ui/continuity/drill_reader.h"

#include <QFutureWatcher>
#include <QWidget>

#include <functional>

class QGridLayout;
class QShortcut;
class QStackedWidget;
class QTableView;

namespace holdfast {
class Button;
class Card;
class PlainLabel;
class Segmented;
class Stepper;
}

namespace holdfast::continuity_page {

class DrillChoice;
class NextDrill;

/// Drills on the twin: choose one, hold it, watch its scoreboard, and look at those that were held.
class DrillsTab final : public QWidget
{
    Q_OBJECT

public:
    /// `who`: whose drills they are.
    DrillsTab(const Board& board, DrillDesk& desk, std::function<Actor()> who, const Look& look, QWidget* parent = nullptr);
    ~DrillsTab() override;

    /// Begins what is chosen.
    void start();
    /// Gives everything back at once; the drill ends as stopped.
    void stop();
    void choose(const QString& scenario);
    void saveReport();
    [[nodiscard]] bool isRunning() const { return m_run.isRunning(); }
    [[nodiscard]] bool hasReport() const;
    [[nodiscard]] const std::optional<DrillGlance>& shown() const { return m_shown; }
    /// Lays the cards out for so much room.
    void fit(int room);

Q_SIGNALS:
    void held(const holdfast::HeldDrill& drill); ///< just now, to its end or not
    void failed(const QString& reason);
    void reportMade(const QString& file);

private:
    // drills_tab_cards.cpp
    [[nodiscard]] QWidget* makeStrip();
    void makeCards();
    void makeScore();
    void makeCourse();
    void makeSide();
    void makeList();
    void fitRows();
    void refresh();
    void refreshList();
    void offerPolicies();
    void showHeld(int row);
    void show(DrillGlance glance);
    void take(int at);
    void end();
    void ask();

    const Board& m_board;
    DrillDesk& m_desk;
    const std::function<Actor()> m_who;
    const Look& m_look;
    std::optional<DrillGlance> m_shown;
    std::vector<HeldDrill> m_held;
    Cancelled m_cancelled;
    QFutureWatcher<Expected<DrillGlance>> m_run;
    TextTable m_score;
    TextTable m_checks;
    TextTable m_log;
    TextTable m_list;
    QGridLayout* m_grid;
    Stepper* m_steps;
    QWidget* m_top = nullptr;
    DrillStrip* m_strip = nullptr;
    PlainLabel* m_title = nullptr;
    PlainLabel* m_verdict = nullptr;
    Button* m_stop = nullptr;
    Button* m_report = nullptr;
    Card* m_scoreCard = nullptr;
    QStackedWidget* m_scoreOrEmpty = nullptr;
    QTableView* m_scoreTable = nullptr;
    Segmented* m_detail = nullptr;
    Card* m_courseCard = nullptr;
    DrillTimeline* m_course = nullptr;
    Card* m_checkCard = nullptr;
    QTableView* m_checkTable = nullptr;
    Card* m_logCard = nullptr;
    QWidget* m_logRoom = nullptr;
    Card* m_listCard = nullptr;
    QTableView* m_listTable = nullptr;
    DrillChoice* m_choice;
    NextDrill* m_next;
    QShortcut* m_escape = nullptr;
    int m_columns = 0;
};

} // namespace holdfast::continuity_page
