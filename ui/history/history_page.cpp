// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/history_page.h"

#include "ui/history/event_lanes.h"
#include "ui/history/overview_brush.h"
#include "ui/look/button.h"
#include "ui/look/card.h"
#include "ui/look/chip.h"
#include "ui/look/point_guard.h"
#include "ui/look/quantity_words.h"
#include "ui/look/rows.h"
#include "ui/look/segmented.h"
#include "ui/look/words.h"

#include <QHeaderView>
#include <QStackedWidget>
#include <QTableView>

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
constexpr int mostRowsShown = 4;
constexpr int lowPage = 640; ///< pixels: below, the charts need the room more than the table

} // namespace

HistoryPage::HistoryPage(const Live& live, Intents& intents, HistoryDesk& history, const Look& look, Navigate navigate, QWidget* parent)
    : Page(look, parent), m_live(live), m_intents(intents), m_navigate(std::move(navigate)), m_picker(live, look), m_table(live, look), m_columns(live, look), m_loader(history),
      m_brushLoader(history), m_pastLoader(history), m_setPointLoader(history), m_events(live, history, look), m_cursorReader(history)
{
    setObjectName(u"historyPage"_s);
    setAcceptDrops(true);
    m_reload.setSingleShot(true);
    build();
    connectParts();
    choosePeriod(usualPeriod);
}

void HistoryPage::connectParts()
{
    connect(&m_picker, &PointPickerModel::tickedChanged, this, [this] {
        remember();
        load();
    });
    connect(&m_picker, &PointPickerModel::refused, this, [this] { say({tr("At most %1 points side by side. Take one out first.").arg(PointPickerModel::mostTicked), {}, {}}); });
    connect(&m_loader, &SeriesLoader::loaded, this, &HistoryPage::laneLoaded);
    connect(&m_brushLoader, &SeriesLoader::loaded, this, [this](const PointId&, const LaneContent& content) { m_brush->setContent(content.series, content.gaps); });
    connect(&m_pastLoader, &SeriesLoader::loaded, this, [this](const PointId& point, const LaneContent& content) {
        setCompany(point, [&](LaneCompany& company) { company.lastWeek = content; });
    });
    connect(&m_setPointLoader, &SeriesLoader::loaded, this, [this](const PointId& setPoint, const LaneContent& content) {
        const PointGuard bands(m_live.picture(), look().format());
        for (const PointId& point : m_picker.ticked())
            if (bands.setPointNear(m_live.picture().points.value(point)) == setPoint)
                setCompany(point, [&](LaneCompany& company) { company.setPoint = content; });
    });
    connect(&m_events, &EventLoader::changed, this, &HistoryPage::placeEvents);
    connect(&m_cursorReader, &CursorReader::found, this, [this](const PointId& point, Timestamp, const std::optional<Sample>& sample) {
        if (sample)
            m_exact[point] = *sample;
        refreshTable();
    });
    connect(&m_reload, &QTimer::timeout, this, &HistoryPage::follow);
    connect(&m_live, &Live::changed, this, &HistoryPage::hear);
    connect(&m_live, &Live::ticked, this, &HistoryPage::slide);
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
    pin(std::nullopt);
    load();
}

/// What somebody drew, dragged or wheeled; the future has no history.
void HistoryPage::ask(const Interval& interval)
{
    m_following = interval.to >= m_live.now();
    const auto beyond = std::max<std::chrono::milliseconds>(interval.to - m_live.now(), 0ms);
    show({interval.from - (m_following ? std::min<std::chrono::milliseconds>(beyond, interval.to - interval.from) : 0ms), std::min(interval.to, m_live.now())});
}

/// While the right end is now, the shown period moves along.
void HistoryPage::follow()
{
    if (!m_following)
        return;
    m_reload.start(refreshing);
    if (!isVisible() || m_pinned)
        return;
    const auto length = m_interval.to - m_interval.from;
    m_interval = {m_live.now() - length, m_live.now()};
    load();
}

/// Between two readings of the store the time goes on all the same, once that is worth a pixel.
void HistoryPage::slide()
{
    const auto length = m_interval.to - m_interval.from;
    if (!m_following || m_pinned || !isVisible() || m_picker.ticked().empty() || (m_live.now() - m_interval.to) * m_lanes->plotWidth() < length)
        return refreshTable();
    m_interval = {m_live.now() - length, m_live.now()};
    m_lanes->slide(m_interval);
    placeEvents();
    m_brush->setShown(m_interval);
    refreshTable();
}

/// What comes in stands at the right end at once.
void HistoryPage::hear(const Delta& delta)
{
    if (delta.readings.isEmpty() || !m_following || !isVisible())
        return;
    for (const PointId& point : m_picker.ticked()) {
        const auto reading = delta.readings.constFind(point);
        const auto number = reading == delta.readings.constEnd() ? std::nullopt : toNumber(reading->value);
        if (number && reading->at && reading->quality >= Quality::Late)
            m_lanes->take(point, *reading->at, *number);
    }
}

std::vector<LaneTitle> HistoryPage::titles() const
{
    std::vector<LaneTitle> all;
    for (const PointId& id : m_picker.ticked()) {
        const Point point = m_live.picture().points.value(id);
        LaneTitle title{id, m_picker.nameOf(id), m_picker.placeOf(id), point.unit, point.function == PointFunction::Sp, {}};
        if (point.kind == PointKind::Bool) {
            const YesNo words = yesNoOf(point.quantity);
            title.steps = true;
            title.words = StateWords{words.no, words.yes};
        }
        all.push_back(title);
    }
    return all;
}

void HistoryPage::load()
{
    const std::vector<PointId>& points = m_picker.ticked();
    m_inChart->setText(tr("In chart %1").arg(look().format().count(static_cast<qint64>(points.size()))));
    if (points.empty() || m_views->currentIndex() == static_cast<int>(View::Empty))
        setView(points.empty() ? View::Empty : View::Charts);
    m_lanes->setLanes(titles(), m_interval);
    m_lanes->setCursor(m_cursor);
    askExact();
    m_buckets = bucketsFor(m_interval, m_lanes->plotWidth(), look().format().zone());
    refreshHeading();
    refreshTable();
    if (points.empty()) {
        m_loader.drop();
        return;
    }
    m_loader.ask(points, m_buckets);
    loadCompany();
    loadBrush();
    m_events.ask(points, m_interval);
    placeEvents();
}

void HistoryPage::loadBrush()
{
    const auto whole = std::max<std::chrono::milliseconds>(week, 2 * (m_interval.to - m_interval.from));
    const Timestamp end = std::max(m_live.now(), m_interval.to);
    m_brush->setWhole({std::min(end - whole, m_interval.from), end});
    m_brush->setShown(m_interval);
    m_brushLoader.ask({m_picker.ticked().front()}, m_brush->whole(), OverviewBrush::columns);
}

void HistoryPage::loadCompany()
{
    const PointGuard bands(m_live.picture(), look().format());
    std::vector<PointId> setPoints;
    for (const PointId& point : m_picker.ticked()) {
        const auto setPoint = bands.setPointNear(m_live.picture().points.value(point));
        if (setPoint && m_bands)
            setPoints.push_back(*setPoint);
        setCompany(point, [&](LaneCompany& company) {
            company.normal = m_bands ? bands.normal(m_live.picture().points.value(point)) : Band{};
            company.limits = m_bands ? bands.limits(m_live.picture().points.value(point)) : std::vector<Limit>{};
            if (!setPoint || !m_bands)
                company.setPoint.reset();
            if (!m_lastWeek)
                company.lastWeek.reset();
        });
    }
    setPoints.empty() ? m_setPointLoader.drop() : m_setPointLoader.ask(setPoints, m_buckets);
    if (!m_lastWeek)
        return m_pastLoader.drop();
    m_pastLoader.ask(m_picker.ticked(), {m_buckets.interval.from - week, m_buckets.interval.to - week}, m_buckets.count());
}

void HistoryPage::setCompany(const PointId& point, const std::function<void(LaneCompany&)>& change)
{
    LaneCompany company = m_lanes->companyOf(point);
    change(company);
    m_lanes->setCompany(point, company);
    refreshTable();
}

void HistoryPage::laneLoaded(const PointId& point, const LaneContent& content)
{
    m_lanes->setContent(point, content, m_buckets.width);
    placeEvents();
    refreshTable();
    if (m_views->currentIndex() == static_cast<int>(View::Table))
        m_columns.setLanes(shown().lanes);
}

void HistoryPage::placeEvents()
{
    const auto [left, right] = m_lanes->plotEnds();
    const qreal beside = m_lanes->mapTo(m_chartCard, QPoint(0, 0)).x() - m_eventLanes->mapTo(m_chartCard, QPoint(0, 0)).x();
    m_eventLanes->setPlot(left + beside, right + beside);
    m_eventLanes->setMarks(m_interval, m_picker.ticked().empty() ? std::vector<EventMark>{} : m_events.marks());
    m_eventLanes->setCursor(m_cursor);
}

void HistoryPage::setCursor(std::optional<Timestamp> at)
{
    if (at != m_cursor)
        m_exact.clear();
    m_cursor = at;
    m_lanes->setCursor(at);
    m_eventLanes->setCursor(at);
    askExact();
    refreshTable();
}

void HistoryPage::pin(std::optional<Timestamp> at)
{
    m_pinned = at.has_value();
    setCursor(at);
}

void HistoryPage::askExact()
{
    m_cursor && !m_picker.ticked().empty() ? m_cursorReader.ask(m_picker.ticked(), *m_cursor) : m_cursorReader.drop();
}

/// At the cursor what the store has; without one what stands there now.
CursorRow HistoryPage::cursorRow(const LaneTitle& title) const
{
    const LaneContent* found = m_lanes->contentOf(title.point);
    const LaneContent content = found != nullptr ? *found : LaneContent{};
    const Format& format = look().format();
    CursorRow row = rowFor(title.point, QString(title.name % u", " % title.place), content, m_cursor);
    if (const LaneCompany company = m_lanes->companyOf(title.point); company.lastWeek)
        row.lastWeek = meanAt(*company.lastWeek, m_cursor.value_or(m_interval.to) - week);
    if (const auto exact = m_exact.find(title.point); m_cursor && exact != m_exact.end())
        tellExact(row, content, exact->second, *m_cursor, format);
    if (m_cursor || !m_following)
        return row;
    const Reading now = m_live.picture().shown(title.point);
    if (now.at && now.quality != Quality::NeverSeen)
        tellExact(row, content, {*now.at, now.value, now.quality}, m_live.now(), format);
    return row;
}

void HistoryPage::refreshTable()
{
    std::vector<CursorRow> rows;
    for (const LaneTitle& title : titles())
        rows.push_back(cursorRow(title));
    m_table.setRows(std::move(rows), m_cursor);
    arrangeTable();
}

/// What does not fit is left out from the least needed on; nothing is cut.
void HistoryPage::arrangeTable()
{
    constexpr std::array dispensable{CursorTableModel::Range, CursorTableModel::LastWeek, CursorTableModel::Mean, CursorTableModel::Maximum, CursorTableModel::Minimum};
    constexpr int nameLeast = 150;
    int wanted = nameLeast;
    for (int column = CursorTableModel::Cursor; column < CursorTableModel::ColumnCount; ++column) {
        const bool hidden = column == CursorTableModel::LastWeek && !m_lastWeek;
        m_tableView->setColumnHidden(column, hidden);
        m_tableView->setColumnWidth(column, roomFor(*m_tableView->horizontalHeader(), column, 64, 220));
        wanted += hidden ? 0 : m_tableView->columnWidth(column);
    }
    for (const int column : dispensable) {
        if (wanted <= m_tableView->viewport()->width())
            break;
        if (m_tableView->isColumnHidden(column))
            continue;
        wanted -= m_tableView->columnWidth(column);
        m_tableView->setColumnHidden(column, true);
    }
    m_tableView->setFixedHeight(row::dense + std::clamp(m_table.rowCount(), 1, height() < lowPage ? mostRowsShown / 2 : mostRowsShown) * row::compact + 4);
}

void HistoryPage::refreshHeading()
{
    const Format& format = look().format();
    const auto brief = [&](Timestamp at) { return QString(format.locale().toString(format.local(at).date(), u"d MMM"_s) % u' ' % format.shortTime(at)); };
    const QString end = m_following ? tr("now") : brief(m_interval.to);
    setHeading({{tr("History")}, tr("%1 to %2 · %n point(s) · %3 a column", nullptr, static_cast<int>(m_picker.ticked().size()))
                                     .arg(brief(m_interval.from), end, format.duration(m_buckets.width))});
}

ShownHistory HistoryPage::shown() const
{
    ShownHistory all{m_live.picture().site.site.name, m_interval, {}, m_eventLanes->marks()};
    for (const LaneTitle& title : titles())
        if (const LaneContent* content = m_lanes->contentOf(title.point))
            all.lanes.push_back({title, *content});
    return all;
}

} // namespace holdfast
