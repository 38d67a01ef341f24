// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/continuity/paths_tab.h"

#include "ui/continuity/path_reader.h"
#include "ui/continuity/paths_card.h"
#include "ui/continuity/picture_or_table.h"
#include "ui/look/card.h"
#include "ui/look/empty_state.h"

#include <QBoxLayout>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>

namespace holdfast::continuity_page {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int stackedBelow = 1000;

} // namespace

PathsTab::PathsTab(const Board& board, const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_board(board)
    , m_look(look)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_listOrEmpty(new QStackedWidget)
    , m_table(wordTable(look, m_model, tr("Gateways"), row::twoLine))
    , m_card(new PathsCard(board, look, PathsCard::Chooser::None))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(space::gap);
    auto* list = new Card(look, tr("Gateways"));
    list->body()->setContentsMargins(1, 0, 1, 6);
    m_table->setObjectName(u"gateways"_s);
    m_listOrEmpty->addWidget(m_table);
    auto* empty = new EmptyState(look, Icon::Gateway, tr("No gateway is known"), tr("A gateway is a device that others are heard through."), tr("Show devices"));
    connect(empty, &EmptyState::actionClicked, this, &PathsTab::devicesAsked);
    m_listOrEmpty->addWidget(empty);
    list->body()->addWidget(m_listOrEmpty);
    m_row->addWidget(list, 1);
    m_row->addWidget(m_card, 1);
    connect(m_card, &PathsCard::emptyActionAsked, this, &PathsTab::devicesAsked);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& now) { showRow(now.row()); });
    connect(&board, &Board::pictureChanged, this, &PathsTab::refresh);
    connect(&board, &Board::ticked, this, &PathsTab::refresh);
    connect(&look, &Look::changed, this, &PathsTab::refresh);
    refresh();
}

void PathsTab::refresh()
{
    const PathReader reader(m_board, m_look.format());
    std::vector<TextRow> rows;
    for (const GatewayPaths& gateway : m_board.picture().gateways)
        rows.push_back(reader.listRow(gateway));
    m_listOrEmpty->setCurrentIndex(rows.empty() ? 1 : 0);
    m_card->setHidden(rows.empty());
    m_model.show(PathReader::listTitles(), std::move(rows));
    if (m_model.rowCount() > 0 && !m_table->currentIndex().isValid())
        choose(m_card->shownGateway());
}

void PathsTab::choose(const DependencyNodeId& gateway)
{
    const auto& gateways = m_board.picture().gateways;
    const auto found = std::ranges::find(gateways, gateway, &GatewayPaths::gateway);
    if (found != gateways.end())
        m_table->setCurrentIndex(m_model.index(static_cast<int>(found - gateways.begin()), 0));
}

void PathsTab::showRow(int row)
{
    const auto& gateways = m_board.picture().gateways;
    if (row >= 0 && row < static_cast<int>(gateways.size()))
        m_card->choose(DependencyNodeId(gateways[static_cast<std::size_t>(row)].gateway));
}

void PathsTab::fit(int room)
{
    m_row->setDirection(room < stackedBelow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace holdfast::continuity_page
