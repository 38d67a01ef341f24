// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/alarm_desk.h"
#include "ui/alarms/load_phrases.h"
#include "ui/look/look.h"
#include "ui/models/live.h"

#include <QFutureWatcher>
#include <QWidget>

class QDateEdit;
class QStackedWidget;
class QTableView;
class QVBoxLayout;

namespace holdfast {

class Button;
class Card;
class PlainLabel;
class Segmented;
class TrendLane;

/// What the alarms of a period asked of people: figures against their targets, read from the stored journal.
class LoadView final : public QWidget
{
    Q_OBJECT

public:
    LoadView(const Live& live, AlarmDesk* desk, const Look& look, QWidget* parent = nullptr);
    ~LoadView() override;

    void reload();

private:
    enum Period { Day, Week, Month, Own };
    enum List { Worst, Chattering, Stale, Floods };

    void build();
    [[nodiscard]] QWidget* makePeriods();
    [[nodiscard]] QWidget* makeRate();
    [[nodiscard]] QWidget* makeFigures();
    [[nodiscard]] QWidget* makeLists();
    [[nodiscard]] std::optional<Interval> interval() const;
    void take();
    void showAnswer();
    void showRate();
    void showList();
    void showFormula();

    const Live& m_live;
    AlarmDesk* m_desk;
    const Look& m_look;
    QFutureWatcher<Expected<LoadAnswer>> m_reading;
    LoadAnswer m_answer;
    std::vector<LoadFigure> m_figures;
    Segmented* m_period;
    QWidget* m_own = nullptr;
    QDateEdit* m_first;
    QDateEdit* m_last;
    PlainLabel* m_state;
    QWidget* m_inside = nullptr;
    TrendLane* m_lane = nullptr;
    QStackedWidget* m_laneOrTable = nullptr;
    FactTable m_columns;
    QTableView* m_columnTable = nullptr;
    FactTable m_figureModel;
    QTableView* m_figureTable = nullptr;
    PlainLabel* m_formula = nullptr;
    FactTable m_priorities;
    QTableView* m_priorityTable = nullptr;
    Segmented* m_list = nullptr;
    FactTable m_listed;
    QTableView* m_listTable = nullptr;
    PlainLabel* m_nothing = nullptr;
};

} // namespace holdfast
