// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/history_page.h"

#include "ui/history/event_lanes.h"
#include "ui/history/overview_brush.h"
#include "ui/history/picker_delegate.h"
#include "ui/look/brush.h"
#include "ui/look/button.h"
#include "ui/look/card.h"
#include "ui/look/chip.h"
#include "ui/look/empty_state.h"
#include "ui/look/plain_label.h"
#include "ui/look/scrollable.h"
#include "ui/look/search_field.h"
#include "ui/look/segmented.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>
#include <QTreeView>
#include <QVBoxLayout>

namespace holdfast {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int pickerWidth = 208;
constexpr int usualPeriod = 2;

/// What a stroke of the charts means.
class LegendMark final : public Painted
{
public:
    enum class Kind : quint8 { Gap, Dashed, Mean };

    LegendMark(const Look& look, Kind kind) : Painted(look), m_kind(kind) { setFixedSize(18, 12); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        if (m_kind == Kind::Gap) {
            painter.fillRect(box, gapBrush(theme()));
            painter.setPen(look().color(Ink::Line));
            painter.drawRect(box);
            return;
        }
        QPen pen(look().color(m_kind == Kind::Mean ? Ink::Accent : Ink::Text3), m_kind == Kind::Mean ? 2 : 1.4);
        if (m_kind == Kind::Dashed)
            pen.setDashPattern({4, 3});
        QColor wash = look().color(Ink::Accent);
        wash.setAlphaF(0.2F);
        if (m_kind == Kind::Mean)
            painter.fillRect(box.adjusted(0, 2, 0, -2), wash);
        painter.setPen(pen);
        painter.drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()));
    }

private:
    Kind m_kind;
};

} // namespace

void HistoryPage::build()
{
    setActions(makeActions());
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::gap);
    row->addWidget(makePicker());
    m_views = new QStackedWidget;
    m_views->addWidget(makeCharts());
    m_views->addWidget(makeColumns());
    auto* empty = new EmptyState(look(), Icon::History, tr("Pick a point"), tr("Tick up to eight points at the left, or drag them here, to see them on one time axis."), tr("Find a point"));
    connect(empty, &EmptyState::actionClicked, this, &HistoryPage::focusFilter);
    m_views->addWidget(empty);
    row->addWidget(m_views, 1);
}

QWidget* HistoryPage::makeActions()
{
    auto* actions = new QWidget(this);
    auto* row = new QHBoxLayout(actions);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    m_periods = new Segmented(look(), {tr("1 h"), tr("8 h"), tr("32 h"), tr("7 d"), tr("30 d")}, tr("Period"), 32);
    m_periods->setObjectName(u"periods"_s);
    m_periods->setCurrent(usualPeriod);
    connect(m_periods, &Segmented::currentChanged, this, &HistoryPage::choosePeriod);
    row->addWidget(m_periods);
    m_lastWeekButton = new Button(look(), tr("Last week"), ButtonKind::Default, ButtonSize::Large);
    m_lastWeekButton->setObjectName(u"lastWeek"_s);
    m_lastWeekButton->setIcon(Icon::Layers);
    m_lastWeekButton->setCheckable(true);
    connect(m_lastWeekButton, &QAbstractButton::toggled, this, &HistoryPage::setLastWeek);
    row->addWidget(m_lastWeekButton);
    auto* note = new Button(look(), tr("Annotate"), ButtonKind::Default, ButtonSize::Large);
    note->setObjectName(u"annotate"_s);
    note->setIcon(Icon::Note);
    connect(note, &QAbstractButton::clicked, this, &HistoryPage::annotate);
    row->addWidget(note);
    auto* out = new Button(look(), tr("Export"), ButtonKind::Default, ButtonSize::Large);
    out->setObjectName(u"export"_s);
    out->setIcon(Icon::Download);
    out->setToolTip(plainToolTip(tr("Export what you see")));
    auto* menu = new QMenu(out);
    menu->addAction(look().icon(Icon::Table), tr("Workbook (XLSX) …"), this, &HistoryPage::exportXlsx);
    menu->addAction(look().icon(Icon::List), tr("Table as CSV …"), this, &HistoryPage::exportCsv);
    menu->addAction(look().icon(Icon::Image), tr("Charts as a picture …"), this, &HistoryPage::exportPng);
    menu->addAction(look().icon(Icon::Edit), tr("Charts as a drawing (SVG) …"), this, &HistoryPage::exportSvg);
    out->setMenu(menu);
    row->addWidget(out);
    return actions;
}

QWidget* HistoryPage::makePicker()
{
    auto* card = new Card(look());
    card->setFixedWidth(pickerWidth);
    card->body()->setContentsMargins(space::gap, space::gap, space::gap, space::gap);
    card->body()->setSpacing(space::small);
    m_filter = new SearchField(look(), tr("Find a point"));
    m_filter->setObjectName(u"findPoint"_s);
    m_filter->setAccessibleName(tr("Find a point"));
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) { m_picker.setFilter(text); });
    card->body()->addWidget(m_filter);
    card->body()->addWidget(makeShownChips());
    card->body()->addWidget(makePoints(), 1);
    card->body()->addWidget(makeLegend());
    return card;
}

/// Neither pressed: every point.
QWidget* HistoryPage::makeShownChips()
{
    auto* chips = new QWidget;
    auto* row = new QHBoxLayout(chips);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    m_inChart = new Chip(look(), tr("In chart %1").arg(0), ChipKind::Outline);
    m_inChart->setObjectName(u"inChart"_s);
    m_recent = new Chip(look(), tr("Recent"), ChipKind::Outline);
    m_recent->setObjectName(u"recent"_s);
    for (Chip* chip : {m_inChart, m_recent}) {
        chip->setCheckable(true);
        row->addWidget(chip);
    }
    row->addStretch();
    const auto choose = [this](Chip* other, PointPickerModel::Shown mode) {
        return [this, other, mode](bool on) {
            if (on)
                other->setChecked(false);
            showListed(on ? mode : PointPickerModel::Shown::All);
        };
    };
    connect(m_inChart, &QAbstractButton::toggled, this, choose(m_recent, PointPickerModel::Shown::Ticked));
    connect(m_recent, &QAbstractButton::toggled, this, choose(m_inChart, PointPickerModel::Shown::Recent));
    return chips;
}

QTreeView* HistoryPage::makePoints()
{
    m_points = new QTreeView;
    m_points->setObjectName(u"points"_s);
    m_points->setAccessibleName(tr("Points"));
    m_points->setAccessibleDescription(tr("Enter or Space puts a point in the chart or takes it out"));
    dress(*m_points, look());
    m_points->setHeaderHidden(true);
    m_points->setIndentation(0);
    m_points->setRootIsDecorated(false);
    m_points->setUniformRowHeights(true); // asking each of ten thousand rooms for its height kept the window waiting
    m_points->setDragDropMode(QAbstractItemView::DragOnly);
    m_points->setModel(&m_picker);
    m_points->setItemDelegate(new PickerDelegate(look(), m_points));
    m_points->installEventFilter(this);
    unfold();
    connect(m_points, &QTreeView::clicked, this, [this](const QModelIndex& index) {
        if (m_picker.hasChildren(index))
            m_points->setExpanded(index, !m_points->isExpanded(index));
    });
    connect(&m_picker, &QAbstractItemModel::modelReset, this, &HistoryPage::unfold);
    return m_points;
}

QWidget* HistoryPage::makeLegend()
{
    auto* legend = new QWidget;
    auto* column = new QVBoxLayout(legend);
    column->setContentsMargins(0, space::hair, 0, 0);
    column->setSpacing(space::hair);
    const auto add = [&](LegendMark::Kind kind, const QString& text) {
        auto* row = new QHBoxLayout;
        row->addWidget(new LegendMark(look(), kind));
        row->addWidget(new PlainLabel(look(), text, Type::Caption, Ink::Text2, Overflow::Wrap), 1);
        column->addLayout(row);
    };
    add(LegendMark::Kind::Gap, tr("gap, reason printed"));
    add(LegendMark::Kind::Dashed, tr("last week, set-point"));
    add(LegendMark::Kind::Mean, tr("mean, min to max"));
    return legend;
}

QWidget* HistoryPage::makeCharts()
{
    auto* charts = new QWidget;
    auto* column = new QVBoxLayout(charts);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::gap);
    m_chartCard = new Card(look());
    m_chartCard->body()->setContentsMargins(1, 1, 1, 1);
    m_chartCard->body()->setSpacing(0);
    m_lanes = new LaneStack(look());
    m_lanes->installEventFilter(this);
    m_chartCard->body()->addWidget(scrollable(m_lanes), 1);
    m_eventLanes = new EventLanes(look());
    m_chartCard->body()->addWidget(m_eventLanes);
    column->addWidget(m_chartCard, 1);
    m_brush = new OverviewBrush(look());
    column->addWidget(m_brush);
    column->addWidget(makeTable());
    connect(m_lanes, &LaneStack::cursorMoved, this, [this](std::optional<Timestamp> at) {
        if (!m_pinned)
            setCursor(at);
        else
            setCursor(m_cursor);
    });
    connect(m_lanes, &LaneStack::cursorPinned, this, [this](Timestamp at) { pin(at); });
    connect(m_lanes, &LaneStack::intervalAsked, this, &HistoryPage::ask);
    connect(m_lanes, &LaneStack::plotMoved, this, &HistoryPage::placeEvents);
    connect(m_lanes, &LaneStack::tableAsked, this, [this] { setView(View::Table); });
    connect(m_lanes, &LaneStack::removalAsked, this, [this](const PointId& point) { m_picker.toggle(point); });
    connect(m_lanes, &LaneStack::focusAsked, this, [this](const PointId& point) {
        std::vector<PointId> points = m_picker.ticked();
        std::stable_partition(points.begin(), points.end(), [&](const PointId& one) { return one == point; });
        m_picker.setTicked(points);
    });
    connect(m_brush, &OverviewBrush::intervalAsked, this, &HistoryPage::ask);
    connect(m_eventLanes, &EventLanes::alarmAsked, this, [this](const AlarmId& alarm) { m_navigate({u"alarms"_s, alarm.text(), {}}); });
    connect(m_eventLanes, &EventLanes::momentAsked, this, [this](Timestamp at) { pin(at); });
    return charts;
}

QWidget* HistoryPage::makeTable()
{
    auto* card = new Card(look());
    card->body()->setContentsMargins(1, 7, 1, 7);
    m_tableView = new QTableView;
    m_tableView->setObjectName(u"cursorTable"_s);
    m_tableView->setAccessibleName(tr("Values at the cursor and over the shown period"));
    dress(*m_tableView, look(), row::compact);
    m_tableView->setModel(&m_table);
    m_tableView->setItemDelegate(new RowDelegate(look(), row::compact, m_tableView));
    m_tableView->horizontalHeader()->setSectionResizeMode(CursorTableModel::Name, QHeaderView::Stretch);
    m_tableView->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    card->body()->addWidget(m_tableView);
    return card;
}

QWidget* HistoryPage::makeColumns()
{
    auto* card = new Card(look(), tr("What the charts show, as a table"));
    auto* back = new Button(look(), tr("Show as charts"), ButtonKind::Default, ButtonSize::Small);
    back->setObjectName(u"showCharts"_s);
    back->setIcon(Icon::History);
    connect(back, &QAbstractButton::clicked, this, [this] { setView(View::Charts); });
    card->headEnd()->addWidget(back);
    m_columnView = new QTableView;
    m_columnView->setObjectName(u"columnTable"_s);
    m_columnView->setAccessibleName(tr("What the charts show, as a table"));
    dress(*m_columnView, look(), row::compact);
    m_columnView->setModel(&m_columns);
    m_columnView->setItemDelegate(new RowDelegate(look(), row::compact, m_columnView));
    card->body()->addWidget(m_columnView, 1);
    return card;
}

} // namespace holdfast
