// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/moment.h"
#include "app/model/ports.h"
#include "ui/history/column_table.h"
#include "ui/history/cursor_reader.h"
#include "ui/history/cursor_table.h"
#include "ui/history/event_loader.h"
#include "ui/history/export.h"
#include "ui/history/lane_stack.h"
#include "ui/history/point_picker_model.h"
#include "ui/history/series_loader.h"
#include "ui/look/page.h"
#include "ui/models/live.h"
#include "ui/models/route.h"

#include <QTimer>

#include <functional>

class QStackedWidget;
class QTableView;
class QTreeView;

namespace holdfast {

class Button;
class Card;
class Chip;
class EventLanes;
class IconButton;
class OverviewBrush;
class SearchField;
class Segmented;

/// What was: points side by side on one time axis, with their gaps and the reason for each.
class HistoryPage final : public Page
{
    Q_OBJECT

public:
    HistoryPage(const Live& live, Intents& intents, HistoryDesk& history, const Look& look, Navigate navigate, QWidget* parent = nullptr);

    void open(const QString& object, const QString& tab) override;
    [[nodiscard]] std::vector<Command> commands() override;
    void focusFilter() override;
    /// What is on the screen, to be written to a file.
    [[nodiscard]] ShownHistory shown() const;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class View : quint8 { Charts, Table, Empty };

    void build();
    void connectParts();
    [[nodiscard]] QWidget* makeActions();
    [[nodiscard]] QWidget* makePicker();
    [[nodiscard]] QWidget* makeShownChips();
    [[nodiscard]] QTreeView* makePoints();
    [[nodiscard]] QWidget* makeCharts();
    [[nodiscard]] QWidget* makeColumns();
    [[nodiscard]] QWidget* makeTable();
    [[nodiscard]] QWidget* makeLegend();
    void unfold();
    void remember();
    void showListed(PointPickerModel::Shown shown);

    void choosePeriod(int index);
    void show(const Interval& interval);
    void ask(const Interval& interval);
    void follow();
    void slide();
    void load();
    void loadBrush();
    void loadCompany();
    void setCompany(const PointId& point, const std::function<void(LaneCompany&)>& change);
    void laneLoaded(const PointId& point, const LaneContent& content);
    void hear(const Delta& delta);
    void placeEvents();

    void setCursor(std::optional<Timestamp> at);
    void pin(std::optional<Timestamp> at);
    void askExact();
    void refreshTable();
    [[nodiscard]] CursorRow cursorRow(const LaneTitle& title) const;
    void arrangeTable();
    void refreshHeading();
    void setView(View view);
    void setLastWeek(bool on);
    void setBands(bool on);
    void pan(double share);
    void zoom(double factor);
    void walkEvents(int direction);
    [[nodiscard]] bool pressed(int key, Qt::KeyboardModifiers modifiers);

    void annotate();
    void sendNote(const PointMoment& place, const QString& note);
    void choose(const QString& name, const QString& filter, std::function<void(const QString&)> write);
    void tellSaved(const QString& file, const Expected<>& written);
    void saveAside(const QString& file, std::function<Expected<>()> write);
    void exportCsv();
    void exportXlsx();
    void exportPng();
    void exportSvg();
    [[nodiscard]] QString pictureTitle() const;
    [[nodiscard]] std::vector<LaneTitle> titles() const;

    const Live& m_live;
    Intents& m_intents;
    Navigate m_navigate;
    PointPickerModel m_picker;
    CursorTableModel m_table;
    ColumnTableModel m_columns;
    SeriesLoader m_loader;
    SeriesLoader m_brushLoader;
    SeriesLoader m_pastLoader;
    SeriesLoader m_setPointLoader;
    EventLoader m_events;
    CursorReader m_cursorReader;
    Interval m_interval;
    Buckets m_buckets;
    bool m_following = true; ///< the right end is now
    bool m_lastWeek = false;
    bool m_bands = true;
    std::optional<Timestamp> m_cursor;
    bool m_pinned = false;   ///< the cursor stays when the mouse goes
    std::map<PointId, Sample> m_exact; ///< at the cursor
    QTimer m_reload;
    Segmented* m_periods = nullptr;
    Button* m_lastWeekButton = nullptr;
    SearchField* m_filter = nullptr;
    Chip* m_inChart = nullptr;
    Chip* m_recent = nullptr;
    QTreeView* m_points = nullptr;
    QStackedWidget* m_views = nullptr;
    Card* m_chartCard = nullptr;
    LaneStack* m_lanes = nullptr;
    EventLanes* m_eventLanes = nullptr;
    OverviewBrush* m_brush = nullptr;
    QTableView* m_tableView = nullptr;
    QTableView* m_columnView = nullptr;
};

} // namespace holdfast
