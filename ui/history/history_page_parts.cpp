// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/history_page.h"

#include "ui/history/event_lane.h"
#include "ui/history/overview_brush.h"
#include "ui/look/brush.h"
#include "ui/look/button.h"
#include "ui/look/card.h"
#include "ui/look/chip.h"
#include "ui/look/empty_state.h"
#include "ui/look/plain_label.h"
#include "ui/look/search_field.h"
#include "ui/look/segmented.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QStackedWidget>
#include <QTableView>
#include <QTreeView>
#include <QVBoxLayout>

namespace holdfast {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int pickerWidth = 206;
constexpr int usualPeriod = 2;

} // namespace

void HistoryPage::build()
{
    setActions(makeActions());
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::gap);
    row->addWidget(makePicker());
    m_chartsOrEmpty = new QStackedWidget;
    m_chartsOrEmpty->addWidget(makeCharts());
    auto* empty = new EmptyState(look(), Icon::History, tr("Pick a point"), tr("Tick up to eight points at the left to see them on one time axis."), tr("Find a point"));
    connect(empty, &EmptyState::actionClicked, this, &HistoryPage::focusFilter);
    m_chartsOrEmpty->addWidget(empty);
    row->addWidget(m_chartsOrEmpty, 1);
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
    auto* save = new Button(look(), tr("Export"), ButtonKind::Default, ButtonSize::Large);
    save->setObjectName(u"export"_s);
    save->setIcon(Icon::Download);
    auto* menu = new QMenu(save);
    menu->addAction(tr("Table as CSV …"), this, &HistoryPage::exportCsv);
    menu->addAction(tr("Charts as a picture …"), this, &HistoryPage::exportPicture);
    save->setMenu(menu);
    row->addWidget(save);
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
    auto* only = new Chip(look(), tr("In chart"), ChipKind::Outline);
    only->setCheckable(true);
    connect(only, &QAbstractButton::toggled, this, [this](bool on) { m_picker.setOnlyTicked(on); });
    card->body()->addWidget(only, 0, Qt::AlignLeft);
    m_points = new QTreeView;
    m_points->setObjectName(u"points"_s);
    m_points->setAccessibleName(tr("Points"));
    dress(*m_points, look());
    m_points->setHeaderHidden(true);
    m_points->setUniformRowHeights(true); // asking each of ten thousand rooms for its height kept the window waiting
    m_points->setIndentation(6);
    m_points->setRootIsDecorated(false);
    m_points->setModel(&m_picker);
    unfold();
    connect(m_points, &QTreeView::clicked, this, [this](const QModelIndex& index) {
        if (m_picker.hasChildren(index))
            m_points->setExpanded(index, !m_points->isExpanded(index));
    });
    connect(&m_picker, &QAbstractItemModel::modelReset, this, &HistoryPage::unfold);
    card->body()->addWidget(m_points, 1);
    card->body()->addWidget(makeLegend());
    return card;
}

QWidget* HistoryPage::makeLegend()
{
    class LegendMark final : public Painted
    {
    public:
        LegendMark(const Look& look, bool gap) : Painted(look), m_gap(gap) { setFixedSize(18, 12); }

    protected:
        void paintEvent(QPaintEvent*) override
        {
            QPainter painter(this);
            const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
            if (m_gap) {
                painter.fillRect(box, gapBrush(theme()));
                painter.setPen(look().color(Ink::Line));
                painter.drawRect(box);
                return;
            }
            QColor wash = look().color(Ink::Accent);
            wash.setAlphaF(0.2F);
            painter.fillRect(box.adjusted(0, 2, 0, -2), wash);
            painter.setPen(QPen(look().color(Ink::Accent), 2));
            painter.drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()));
        }

    private:
        bool m_gap;
    };
    auto* legend = new QWidget;
    auto* column = new QVBoxLayout(legend);
    column->setContentsMargins(0, space::hair, 0, 0);
    column->setSpacing(space::hair);
    const auto add = [&](bool gap, const QString& text) {
        auto* row = new QHBoxLayout;
        row->addWidget(new LegendMark(look(), gap));
        row->addWidget(new PlainLabel(look(), text, Type::Caption, Ink::Text2), 1);
        column->addLayout(row);
    };
    add(true, tr("gap, reason printed"));
    add(false, tr("mean, min to max"));
    return legend;
}

QWidget* HistoryPage::makeCharts()
{
    auto* charts = new QWidget;
    auto* column = new QVBoxLayout(charts);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::gap);
    auto* card = new Card(look());
    card->body()->setContentsMargins(1, 1, 1, space::hair);
    card->body()->setSpacing(0);
    m_lanes = new LaneStack(look());
    card->body()->addWidget(m_lanes, 1);
    m_eventLane = new EventLane(look());
    card->body()->addWidget(m_eventLane);
    column->addWidget(card, 1);
    m_brush = new OverviewBrush(look());
    column->addWidget(m_brush);
    auto* tableCard = new Card(look());
    tableCard->body()->setContentsMargins(1, 6, 1, 6);
    m_tableView = new QTableView;
    m_tableView->setObjectName(u"cursorTable"_s);
    m_tableView->setAccessibleName(tr("Values at the cursor and over the shown period"));
    dress(*m_tableView, look(), row::compact);
    m_tableView->setModel(&m_table);
    m_tableView->setItemDelegate(new RowDelegate(look(), row::compact, m_tableView));
    m_tableView->horizontalHeader()->setSectionResizeMode(CursorTableModel::Name, QHeaderView::Stretch);
    tableCard->body()->addWidget(m_tableView);
    column->addWidget(tableCard);
    connect(m_lanes, &LaneStack::cursorMoved, this, &HistoryPage::setCursor);
    const auto ask = [this](const Interval& interval) {
        m_following = interval.to >= m_live.now();
        show({interval.from, std::min(interval.to, m_live.now())});
    };
    connect(m_lanes, &LaneStack::intervalAsked, this, ask);
    connect(m_brush, &OverviewBrush::intervalAsked, this, ask);
    connect(m_eventLane, &EventLane::alarmAsked, this, [this](const AlarmId& alarm) { m_navigate({u"alarms"_s, alarm.text(), {}}); });
    return charts;
}

} // namespace holdfast
