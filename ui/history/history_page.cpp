// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/history_page.h"

#include "ui/history/event_lane.h"
#include "ui/history/export.h"
#include "ui/history/overview_brush.h"
#include "ui/look/refusal_words.h"
#include "ui/look/rows.h"
#include "ui/look/search_field.h"
#include "ui/look/segmented.h"

#include <QFileDialog>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QTableView>
#include <QTreeView>

#include <array>

namespace holdfast {
namespace {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

constexpr std::array<std::chrono::hours, 5> periods{1h, 8h, 32h, 7 * 24h, 30 * 24h};
constexpr int usualPeriod = 2;
constexpr auto week = 7 * 24h;
constexpr auto refreshing = 10s; ///< while the right end is now
constexpr auto shortest = 1min;
constexpr qsizetype unfoldedAtMost = 600; ///< points; opening every group of a large site would keep the window waiting

} // namespace

HistoryPage::HistoryPage(const Live& live, HistoryDesk& history, const Look& look, Navigate navigate, QWidget* parent)
    : Page(look, parent), m_live(live), m_history(history), m_navigate(std::move(navigate)), m_picker(live, look), m_table(live, look), m_loader(history), m_weekLoader(history)
{
    setObjectName(u"historyPage"_s);
    m_reload.setSingleShot(true);
    build();
    connect(&m_picker, &PointPickerModel::tickedChanged, this, &HistoryPage::load);
    connect(&m_picker, &PointPickerModel::refused, this, [this] { say({tr("At most %1 points side by side. Take one out first.").arg(PointPickerModel::mostTicked), {}, {}}); });
    connect(&m_loader, &SeriesLoader::loaded, this, &HistoryPage::laneLoaded);
    connect(&m_weekLoader, &SeriesLoader::loaded, this, [this](const PointId&, const LaneContent& content) { m_brush->setContent(content.series, content.gaps); });
    connect(&m_events, &QFutureWatcherBase::finished, this, [this] {
        if (m_events.future().resultCount() > 0)
            if (const auto answer = m_events.result())
                m_eventLane->setEvents(m_interval, *answer);
    });
    connect(&m_reload, &QTimer::timeout, this, &HistoryPage::follow);
    choosePeriod(usualPeriod);
}

void HistoryPage::open(const QString& object, const QString&)
{
    if (object.isEmpty())
        return;
    std::vector<PointId> points;
    for (const QString& one : object.split(u'|', Qt::SkipEmptyParts))
        points.emplace_back(one);
    m_picker.setTicked(points);
    unfold();
    if (const QModelIndex first = points.empty() ? QModelIndex() : m_picker.indexOf(points.front()); first.isValid())
        m_points->scrollTo(first, QAbstractItemView::PositionAtCenter);
}

/// Everything open while one can look through it; of a large site only where something is picked.
void HistoryPage::unfold()
{
    if (m_picker.listed() <= unfoldedAtMost)
        return m_points->expandAll();
    for (const PointId& point : m_picker.ticked())
        if (const QModelIndex index = m_picker.indexOf(point); index.isValid())
            m_points->expand(index.parent());
}

std::vector<Command> HistoryPage::commands()
{
    const QString none = m_picker.ticked().empty() ? tr("No point is picked") : QString();
    return {
        {tr("Export what you see as CSV"), u"Ctrl+P"_s, Icon::Download, none, [this] { exportCsv(); }},
        {tr("Export what you see as a picture"), {}, Icon::Image, none, [this] { exportPicture(); }},
        {tr("Read the history again"), u"F5"_s, Icon::Refresh, none, [this] { m_following ? choosePeriod(m_periods->current()) : load(); }},
        {tr("Show until now"), u"End"_s, Icon::Clock, {}, [this] { choosePeriod(m_periods->current()); }},
    };
}

void HistoryPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void HistoryPage::choosePeriod(int index)
{
    m_following = true;
    const Timestamp now = m_live.now();
    show({now - periods[static_cast<std::size_t>(std::clamp(index, 0, 4))], now});
    m_reload.start(refreshing);
}

void HistoryPage::show(const Interval& interval)
{
    if (interval.to - interval.from < shortest)
        return;
    m_interval = interval;
    m_cursor.reset();
    load();
}

/// While the right end is now, the shown period moves along.
void HistoryPage::follow()
{
    if (!m_following)
        return;
    m_reload.start(refreshing);
    if (!isVisible() || m_cursor)
        return;
    const auto length = m_interval.to - m_interval.from;
    m_interval = {m_live.now() - length, m_live.now()};
    load();
}

std::vector<LaneTitle> HistoryPage::titles() const
{
    std::vector<LaneTitle> all;
    for (const PointId& id : m_picker.ticked()) {
        const Point point = m_live.picture().points.value(id);
        all.push_back({id, m_picker.nameOf(id), m_picker.placeOf(id), point.unit, point.kind == PointKind::Bool || point.function == PointFunction::Sp});
    }
    return all;
}

void HistoryPage::load()
{
    const std::vector<PointId>& points = m_picker.ticked();
    m_chartsOrEmpty->setCurrentIndex(points.empty() ? 1 : 0);
    m_lanes->setLanes(titles(), m_interval);
    refreshHeading();
    refreshTable();
    if (points.empty())
        return;
    m_loader.ask(points, m_interval, m_lanes->columns());
    const auto whole = std::max<std::chrono::milliseconds>(week, 2 * (m_interval.to - m_interval.from));
    const Timestamp end = std::max(m_live.now(), m_interval.to);
    m_brush->setWhole({std::min(end - whole, m_interval.from), end});
    m_brush->setShown(m_interval);
    m_weekLoader.ask({points.front()}, m_brush->whole(), OverviewBrush::columns);
    loadEvents();
    alignEvents();
}

void HistoryPage::loadEvents()
{
    m_eventLane->setEvents(m_interval, {});
    m_events.setFuture(m_history.journal({m_interval, 500, {}}));
}

void HistoryPage::laneLoaded(const PointId& point, const LaneContent& content)
{
    m_lanes->setContent(point, content);
    alignEvents();
    refreshTable();
}

void HistoryPage::setCursor(std::optional<Timestamp> at)
{
    m_cursor = at;
    m_lanes->setCursor(at);
    refreshTable();
}

void HistoryPage::refreshTable()
{
    std::vector<CursorRow> rows;
    for (const LaneTitle& title : titles()) {
        const LaneContent* content = m_lanes->contentOf(title.point);
        rows.push_back(rowFor(title.point, QString(title.name % u", " % title.place), content != nullptr ? *content : LaneContent{}, m_cursor));
    }
    const int shownRows = std::clamp(static_cast<int>(rows.size()), 1, 4);
    m_table.setRows(std::move(rows), m_cursor);
    for (int column = CursorTableModel::Cursor; column < CursorTableModel::ColumnCount; ++column)
        m_tableView->setColumnWidth(column, roomFor(*m_tableView->horizontalHeader(), column, 64, 200));
    m_tableView->setFixedHeight(row::dense + shownRows * row::compact + 4);
}

void HistoryPage::refreshHeading()
{
    const auto bucket = (m_interval.to - m_interval.from) / std::max(1, m_lanes->columns());
    const QString end = m_following ? tr("now") : look().format().moment(m_interval.to);
    setHeading({{tr("History")}, tr("%1 to %2 · %n point(s) · %3 a column, min and max kept", nullptr, static_cast<int>(m_picker.ticked().size()))
                                     .arg(look().format().moment(m_interval.from), end, look().format().duration(std::chrono::duration_cast<Ticks>(bucket)))});
}

void HistoryPage::alignEvents()
{
    const auto [left, right] = m_lanes->plotEnds();
    m_eventLane->setPlot(left, right);
}

void HistoryPage::exportCsv()
{
    auto* dialog = new QFileDialog(this, tr("Export what you see"), u"history.csv"_s, tr("CSV (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        std::vector<std::pair<QString, Series>> lanes;
        for (const LaneTitle& title : titles())
            if (const LaneContent* content = m_lanes->contentOf(title.point))
                lanes.emplace_back(QString(title.name % u", " % title.place % u", " % title.unit), content->series);
        const auto written = writeCsv(file, lanes);
        say({written ? tr("Saved %1").arg(file) : sentenceOf(written.error()), {}, {}});
    });
    dialog->open();
}

void HistoryPage::exportPicture()
{
    auto* dialog = new QFileDialog(this, tr("Export what you see"), u"history.png"_s, tr("Picture (*.png)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        say({m_lanes->grab().save(file, "PNG") ? tr("Saved %1").arg(file) : tr("Could not write %1").arg(file), {}, {}});
    });
    dialog->open();
}

void HistoryPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    QTimer::singleShot(0, this, &HistoryPage::alignEvents);
}

void HistoryPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    m_picker.setWatched(true);
    follow();
}

void HistoryPage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    m_picker.setWatched(false);
}

void HistoryPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_End)
        return choosePeriod(m_periods->current());
    if (event->key() == Qt::Key_Escape && m_cursor)
        return setCursor(std::nullopt);
    Page::keyPressEvent(event);
}

} // namespace holdfast
