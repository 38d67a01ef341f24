// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/device_delegate.h"
#include "ui/devices/device_list.h"
#include "ui/devices/facet_pane.h"
#include "ui/devices/tick_header.h"
#include "ui/look/brush.h"
#include "ui/look/button.h"
#include "ui/look/empty_state.h"
#include "ui/look/plain_label.h"
#include "ui/look/search_field.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QScrollBar>
#include <QStackedWidget>
#include <QStyle>
#include <QTableView>
#include <QVBoxLayout>

namespace holdfast {
namespace {

using namespace Qt::Literals::StringLiterals;

/// What floats over the list: a raised surface with an edge.
class FloatingBar final : public Painted
{
public:
    using Painted::Painted;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintBox(painter, rect(), radius::card, theme()[Ink::Raised], theme()[Ink::Control], theme().border());
    }
};

} // namespace

DeviceList::DeviceList(const Live& live, HistoryDesk& history, const Look& look, QWidget* parent)
    : QWidget(parent), m_live(live), m_look(look), m_model(live, look), m_sparks(live, history)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(makeTools());
    auto* row = new QHBoxLayout;
    row->setSpacing(space::gap);
    m_facets = new FacetPane(live, look);
    row->addWidget(m_facets);
    row->addWidget(makeTable(), 1);
    column->addLayout(row, 1);
    m_bar = makeBar();
    connect(m_facets, &FacetPane::toggled, this, &DeviceList::setTicked);
    connect(&m_model, &DeviceTableModel::settled, this, &DeviceList::refresh);
    connect(&m_model, &DeviceTableModel::ticksChanged, this, &DeviceList::showBar);
    connect(&m_sparks, &SparkCache::loaded, m_table->viewport(), QOverload<>::of(&QWidget::update));
    connect(&live, &Live::ticked, m_table->viewport(), QOverload<>::of(&QWidget::update));
    refresh();
    showBar();
}

QWidget* DeviceList::makeTools()
{
    auto* tools = new QWidget;
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    m_filter = new SearchField(m_look, tr("Filter devices"));
    m_filter->setObjectName(u"deviceFilter"_s);
    m_filter->setAccessibleName(tr("Filter devices"));
    m_filter->setFixedWidth(212);
    m_filter->installEventFilter(this);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        DeviceFilter filter = m_model.filter();
        filter.text = text;
        m_model.setFilter(filter);
    });
    row->addWidget(m_filter);
    m_chips = new QHBoxLayout;
    m_chips->setSpacing(6);
    row->addLayout(m_chips);
    row->addStretch();
    auto* columns = new IconButton(m_look, Icon::Columns, tr("Choose columns"));
    connect(columns, &QToolButton::clicked, this, &DeviceList::chooseColumns);
    row->addWidget(columns);
    auto* download = new IconButton(m_look, Icon::Download, tr("Export the list as CSV"));
    connect(download, &QToolButton::clicked, this, &DeviceList::exportCsv);
    row->addWidget(download);
    return tools;
}

QWidget* DeviceList::makeTable()
{
    auto* card = new Card(m_look);
    card->body()->setContentsMargins(1, 6, 1, 6); // the round corners stay free
    m_table = new QTableView;
    m_table->setObjectName(u"devices"_s);
    m_table->setAccessibleName(tr("Devices"));
    auto* header = new TickHeader(m_model, m_look, m_table);
    m_table->setHorizontalHeader(header);
    dress(*m_table, m_look, row::twoLine);
    header->setStretchLastSection(false);
    m_table->setModel(&m_model);
    header->setSectionResizeMode(static_cast<int>(DeviceColumn::Name), QHeaderView::Stretch);
    header->setSortIndicator(static_cast<int>(DeviceColumn::Status), Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    m_table->setItemDelegate(new DeviceDelegate(m_live, m_sparks, m_look, m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        const DeviceRow* row = m_model.rowAt(index.row());
        if (!index.isValid() || row == nullptr || m_current == row->id)
            return;
        m_current = row->id;
        Q_EMIT currentChanged();
    });
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == static_cast<int>(DeviceColumn::Tick))
            tickCurrent();
    });
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex& index) {
        if (index.column() != static_cast<int>(DeviceColumn::Tick))
            Q_EMIT openAsked();
    });
    m_empty = new EmptyState(m_look, Icon::Devices, tr("No device matches"), {}, tr("Clear filters"));
    connect(m_empty, &EmptyState::actionClicked, this, &DeviceList::clearFilter);
    m_rowsOrEmpty = new QStackedWidget;
    m_rowsOrEmpty->addWidget(m_table);
    m_rowsOrEmpty->addWidget(m_empty);
    card->body()->addWidget(m_rowsOrEmpty);
    return card;
}

QWidget* DeviceList::makeBar()
{
    auto* bar = new FloatingBar(m_look, this);
    bar->setObjectName(u"actionBar"_s);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(space::inside, space::small, space::small, space::small);
    row->setSpacing(space::small);
    m_barCount = new PlainLabel(m_look, {}, Type::DenseStrong);
    row->addWidget(m_barCount);
    const auto add = [&](Icon icon, const QString& text, auto signal) {
        auto* button = new Button(m_look, text, ButtonKind::Ghost, ButtonSize::Small);
        button->setIcon(icon);
        connect(button, &QPushButton::clicked, this, signal);
        row->addWidget(button);
    };
    add(Icon::Pin, tr("Move to a room"), &DeviceList::moveAsked);
    add(Icon::Box, tr("Retire"), &DeviceList::retireAsked);
    auto* close = new IconButton(m_look, Icon::Close, tr("Untick all"), IconButton::Frame::None, 28);
    connect(close, &QToolButton::clicked, this, [this] { m_model.tickShown(false); });
    row->addWidget(close);
    return bar;
}

void DeviceList::showBar()
{
    const int count = static_cast<int>(m_model.ticked().size());
    m_bar->setVisible(count > 0);
    m_barCount->setText(tr("%n selected", nullptr, count));
    m_table->horizontalHeader()->viewport()->update();
    placeBar();
}

void DeviceList::placeBar()
{
    m_bar->adjustSize();
    const QRect list = m_rowsOrEmpty->parentWidget()->geometry();
    m_bar->move(QStyle::visualPos(layoutDirection(), list, QPoint(list.left() + (list.width() - m_bar->width()) / 2, list.bottom() - m_bar->height() - space::gap)));
    m_bar->raise();
}

} // namespace holdfast
