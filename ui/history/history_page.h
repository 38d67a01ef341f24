// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/ports.h"
#include "ui/history/cursor_table.h"
#include "ui/history/lane_stack.h"
#include "ui/history/point_picker_model.h"
#include "ui/history/series_loader.h"
#include "ui/look/page.h"
#include "ui/models/live.h"
#include "ui/models/route.h"

#include <QFutureWatcher>
#include <QTimer>

class QStackedWidget;
class QTableView;
class QTreeView;

namespace holdfast {

class EventLane;
class OverviewBrush;
class SearchField;
class Segmented;

/// What was: points side by side on one time axis, with their gaps and the reason for each.
class HistoryPage final : public Page
{
    Q_OBJECT

public:
    HistoryPage(const Live& live, HistoryDesk& history, const Look& look, Navigate navigate, QWidget* parent = nullptr);

    void open(const QString& object, const QString& tab) override;
    [[nodiscard]] std::vector<Command> commands() override;
    void focusFilter() override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void build();
    [[nodiscard]] QWidget* makeActions();
    [[nodiscard]] QWidget* makePicker();
    [[nodiscard]] QWidget* makeCharts();
    [[nodiscard]] QWidget* makeLegend();
    void unfold();
    void choosePeriod(int index);
    void show(const Interval& interval);
    void follow();
    void load();
    void loadEvents();
    void laneLoaded(const PointId& point, const LaneContent& content);
    void setCursor(std::optional<Timestamp> at);
    void refreshTable();
    void refreshHeading();
    void alignEvents();
    [[nodiscard]] std::vector<LaneTitle> titles() const;
    void exportCsv();
    void exportPicture();

    const Live& m_live;
    HistoryDesk& m_history;
    Navigate m_navigate;
    PointPickerModel m_picker;
    CursorTableModel m_table;
    SeriesLoader m_loader;
    SeriesLoader m_weekLoader;
    QFutureWatcher<Expected<std::vector<JournalEntry>>> m_events;
    Interval m_interval;
    bool m_following = true; ///< the right end is now
    std::optional<Timestamp> m_cursor;
    QTimer m_reload;
    Segmented* m_periods = nullptr;
    SearchField* m_filter = nullptr;
    QTreeView* m_points = nullptr;
    QStackedWidget* m_chartsOrEmpty = nullptr;
    LaneStack* m_lanes = nullptr;
    EventLane* m_eventLane = nullptr;
    OverviewBrush* m_brush = nullptr;
    QTableView* m_tableView = nullptr;
};

} // namespace holdfast
