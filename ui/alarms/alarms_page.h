// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/alarm_desk.h"
#include "app/model/ports.h"
#include "ui/alarms/alarm_counters.h"
#include "ui/alarms/alarm_tree_model.h"
#include "ui/alarms/flood_watch.h"
#include "ui/look/page.h"
#include "ui/models/live.h"
#include "ui/models/route.h"

#include <QSet>

#include <array>

class QStackedWidget;
class QTabBar;
class QTreeView;

namespace holdfast {

class AlarmPanel;
class AlarmShape;
class Chip;
class JournalView;
class LoadView;
class MaintenanceView;
class PlainLabel;
class RateGauge;
class RulesView;
class SearchField;
class Segmented;

/// The alarm console: how many, which, why, and what to do. Nothing leaves the list unseen.
class AlarmsPage final : public Page
{
    Q_OBJECT

public:
    /// `desk`: who works out figures and tries rules; nullptr: nobody does here.
    AlarmsPage(const Live& live, Intents& intents, HistoryDesk& history, AlarmDesk* desk, const Look& look, Navigate navigate, QWidget* parent = nullptr);

    void open(const QString& object, const QString& tab) override;
    [[nodiscard]] std::vector<Command> commands() override;
    void focusFilter() override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum Tab { ActiveTab, JournalTab, ShelfTab, RulesTab, LoadTab, MaintenanceTab };

    void build();
    [[nodiscard]] QWidget* makeStrip();
    [[nodiscard]] QWidget* makeCounter(std::size_t priority);
    [[nodiscard]] QWidget* makeTabs();
    [[nodiscard]] QWidget* makeTree();
    [[nodiscard]] QWidget* makeConsole();
    void makeAreas();
    void connectPanel();
    void showArea(int tab);
    void filter(const QString& text);
    void openHandover();
    void assign(const QString& person);
    void tick(int step, bool done);
    void followFlood();
    void addTabCommands(std::vector<Command>& commands);
    void refreshTally();
    void showTab(int tab);
    void selectAgain();
    void select(const AlarmId& alarm);
    void fitColumns();
    void fitStrip();
    [[nodiscard]] const Alarm* current() const;
    [[nodiscard]] bool handleKey(int key, Qt::KeyboardModifiers modifiers);
    void acknowledge();
    void acknowledgeVisible();
    void acknowledgeNow(std::vector<OccurrenceId> occurrences, const QString& note);
    void addNote(const QString& note);
    void shelve();
    void goToTrend();
    void goToPlan();
    void send(const Wish& wish, const QString& done);

    const Live& m_live;
    Intents& m_intents;
    HistoryDesk& m_history;
    AlarmDesk* m_desk;
    Navigate m_navigate;
    AlarmTreeModel m_model;
    std::optional<AlarmId> m_selected;
    QSet<AlarmId> m_open; ///< groups the operator opened
    std::array<QWidget*, 4> m_counters{};
    std::array<AlarmShape*, 4> m_shapes{};
    std::array<PlainLabel*, 4> m_counts{};
    std::array<PlainLabel*, 4> m_states{};
    Chip* m_alerts = nullptr;
    Chip* m_shelved = nullptr;
    Chip* m_suppressed = nullptr;
    Chip* m_outOfService = nullptr;
    PlainLabel* m_rate = nullptr;
    QWidget* m_rateBox = nullptr;
    RateGauge* m_gauge = nullptr;
    QTabBar* m_tabs = nullptr;
    Segmented* m_grouping = nullptr;
    SearchField* m_filter = nullptr;
    QStackedWidget* m_lists = nullptr;
    QStackedWidget* m_activeOrEmpty = nullptr;
    QTreeView* m_tree = nullptr;
    JournalView* m_journal = nullptr;
    PlainLabel* m_groupNote = nullptr;
    QStackedWidget* m_areas = nullptr; ///< the console, and what stands in its place
    RulesView* m_rules = nullptr;
    LoadView* m_load = nullptr;
    MaintenanceView* m_maintenance = nullptr;
    FloodWatch m_floodWatch;
    bool m_inFlood = false;
    bool m_flatBefore = false; ///< the flood took the flat list away, its end gives it back
    AlarmPanel* m_panel = nullptr;
    bool m_isHidden = false; ///< behind another page
};

} // namespace holdfast
