// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/continuity/points_tab.h"

#include "ui/continuity/cuts_card.h"
#include "ui/continuity/picture_or_table.h"
#include "ui/continuity/run_text.h"
#include "ui/continuity/words.h"
#include "ui/look/card.h"
#include "ui/look/empty_state.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace holdfast::continuity_page {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int nameLeast = 200;

} // namespace

PointsTab::PointsTab(const Board& board, const Look& look, QWidget* parent)
    : QWidget(parent), m_board(board), m_look(look), m_model(board, look), m_cuts(new CutsCard(board, look, CutsCard::Extent::All))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::gap);
    m_cuts->setMinimumHeight(236);
    column->addWidget(m_cuts, 2);
    column->addWidget(makeLossCard(), 3);
    connect(m_cuts, &CutsCard::nodeAsked, this, &PointsTab::choose);
    connect(m_cuts, &CutsCard::emptyActionAsked, this, [this] { m_box->setFocus(Qt::OtherFocusReason); });
    connect(&board, &Board::pictureChanged, this, &PointsTab::refresh);
    connect(&look, &Look::changed, this, [this] {
        m_names.clear(); // the icons are other ones
        refresh();
    });
    refresh();
}

QWidget* PointsTab::makeLossCard()
{
    auto* card = new Card(m_look, tr("If this is lost, you lose …"));
    card->setObjectName(u"lossCard"_s);
    m_box = new QComboBox;
    m_box->setObjectName(u"lossChooser"_s);
    m_box->setAccessibleName(tr("What is lost"));
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(30);
    m_box->setMaxVisibleItems(16);
    card->headEnd()->addWidget(m_box);
    m_sentence = new RunText(m_look, Type::Dense, Type::DenseStrong);
    m_table = wordTable(m_look, m_model, tr("What is lost when"), row::normal);
    m_table->setObjectName(u"lossTable"_s);
    m_table->horizontalHeader()->setMinimumSectionSize(96);
    m_table->setMinimumHeight(160);
    auto* filledPart = new QWidget;
    auto* column = new QVBoxLayout(filledPart);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    auto* line = new QHBoxLayout;
    line->setContentsMargins(space::inside, 0, space::inside, 0);
    line->addWidget(m_sentence);
    column->addLayout(line);
    column->addWidget(m_table, 1);
    m_tableOrEmpty = new QStackedWidget;
    m_tableOrEmpty->addWidget(filledPart);
    auto* empty = new EmptyState(m_look, Icon::Mesh, tr("Nothing carries anything else yet"), tr("What depends on what is worked out from what the devices say of themselves."), tr("Show devices"));
    connect(empty, &EmptyState::actionClicked, this, &PointsTab::devicesAsked);
    m_tableOrEmpty->addWidget(empty);
    card->body()->setContentsMargins(1, 0, 1, 6);
    card->body()->addWidget(m_tableOrEmpty, 1);
    connect(m_box, &QComboBox::activated, this, &PointsTab::chooseAt);
    return card;
}

void PointsTab::refresh()
{
    const auto& losses = m_board.picture().losses;
    m_tableOrEmpty->setCurrentIndex(losses.empty() ? 1 : 0);
    m_box->setVisible(!losses.empty());
    const QSignalBlocker quiet(m_box);
    fillChooser();
    auto at = std::ranges::find(losses, m_model.node(), &NodeLoss::node);
    if (at == losses.end() && !losses.empty())
        at = losses.begin();
    if (at != losses.end()) {
        m_box->setCurrentIndex(static_cast<int>(at - losses.begin()));
        if (at->node != m_model.node())
            m_model.show(at->node);
    }
    describe();
}

/// An open list stays open while it says the same.
void PointsTab::fillChooser()
{
    QStringList names;
    for (const NodeLoss& loss : m_board.picture().losses) {
        const DependencyNode* node = m_board.node(loss.node);
        const QString kind = node == nullptr ? QString() : QString(u" · "_s % wordOf(node->kind) % u" · "_s % tr("%n device(s)", nullptr, node->dependants));
        names << QString(m_board.nameOf(loss.node) % kind);
    }
    if (names == m_names)
        return;
    m_names = names;
    m_box->clear();
    for (std::size_t i = 0; i < m_board.picture().losses.size(); ++i) {
        const DependencyNode* node = m_board.node(m_board.picture().losses[i].node);
        m_box->addItem(m_look.icon(node == nullptr ? Icon::Devices : iconOf(node->kind)), names[static_cast<qsizetype>(i)]);
    }
}

void PointsTab::choose(const DependencyNodeId& node)
{
    const auto& losses = m_board.picture().losses;
    const auto at = std::ranges::find(losses, node, &NodeLoss::node);
    if (at != losses.end())
        chooseAt(static_cast<int>(at - losses.begin()));
}

void PointsTab::chooseAt(int index)
{
    const auto& losses = m_board.picture().losses;
    if (index < 0 || index >= static_cast<int>(losses.size()))
        return;
    m_box->setCurrentIndex(index);
    m_model.show(losses[static_cast<std::size_t>(index)].node);
    describe();
}

void PointsTab::describe()
{
    const auto told = [this](std::size_t moment) {
        return tr("%1 and %2", "devices, functions").arg(tr("%n device(s)", nullptr, m_model.devicesLost(moment)), tr("%n function(s)", nullptr, m_model.functionsLost(moment)));
    };
    m_sentence->setRuns(filled(tr("If %1 is lost: at once %2, after 24 hours %3."), QStringList{m_board.nameOf(m_model.node()), told(0), told(lossMoments.size() - 1)}));
    const int wide = std::max(nameLeast, m_table->width() / 3);
    m_table->horizontalHeader()->resizeSection(0, wide);
}

} // namespace holdfast::continuity_page
