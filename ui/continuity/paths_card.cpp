// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/continuity/paths_card.h"

#include "ui/continuity/path_reader.h"
#include "ui/continuity/picture_or_table.h"
#include "ui/look/button.h"
#include "ui/look/empty_state.h"
#include "ui/look/segmented.h"

#include <QComboBox>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace holdfast::continuity_page {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int segmentsMost = 5;
constexpr int headRoom = 116; ///< of the head, without its title: margins, gaps and the button for the table

} // namespace

PathsCard::PathsCard(const Board& board, const Look& look, Chooser chooser, QWidget* parent)
    : Card(look, tr("Failover paths"), parent)
    , m_board(board)
    , m_chooser(chooser)
    , m_segments(new Segmented(look, {}, tr("Gateway"), 26))
    , m_box(new QComboBox)
    , m_pictureOrEmpty(new QStackedWidget)
    , m_diagram(new PathDiagram(look))
    , m_both(new PictureOrTable(look, m_diagram, tr("Failover paths as a table")))
    , m_details(new RunText(look))
{
    setObjectName(u"pathsCard"_s);
    m_segments->setObjectName(u"gatewaySegments"_s);
    m_box->setObjectName(u"gatewayBox"_s);
    m_box->setAccessibleName(tr("Gateway"));
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(8);
    headEnd()->addWidget(m_segments);
    headEnd()->addWidget(m_box);
    headEnd()->addWidget(m_both->button());
    auto* filled = new QWidget;
    auto* column = new QVBoxLayout(filled);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(m_both, chooser == Chooser::InHead ? 1 : 0);
    column->addWidget(m_details);
    if (chooser == Chooser::None) {
        auto* table = wordTable(look, m_both->model(), tr("Failover paths as a table"), row::normal);
        table->setMinimumHeight(120);
        column->addSpacing(space::small);
        column->addWidget(table, 1);
    }
    m_pictureOrEmpty->addWidget(filled);
    auto* empty = new EmptyState(look, Icon::Split, tr("No gateway told of its paths"), tr("Paths are told by the gateways, or named by an engineer."), tr("Show gateways"));
    connect(empty, &EmptyState::actionClicked, this, &PathsCard::emptyActionAsked);
    m_pictureOrEmpty->addWidget(empty);
    body()->setContentsMargins(10, 0, 10, 10);
    body()->addWidget(m_pictureOrEmpty, 1);
    connect(m_segments, &Segmented::currentChanged, this, &PathsCard::chooseAt);
    connect(m_box, &QComboBox::activated, this, &PathsCard::chooseAt);
    connect(&board, &Board::pictureChanged, this, &PathsCard::refresh);
    connect(&board, &Board::policiesChanged, this, &PathsCard::refresh);
    connect(&board, &Board::ticked, this, &PathsCard::refresh);
    connect(&look, &Look::changed, this, &PathsCard::refresh);
    refresh();
}

void PathsCard::choose(const DependencyNodeId& gateway)
{
    m_gateway = gateway;
    refresh();
}

void PathsCard::chooseAt(int index)
{
    const auto& gateways = m_board.picture().gateways;
    if (index >= 0 && index < static_cast<int>(gateways.size()))
        choose(DependencyNodeId(gateways[static_cast<std::size_t>(index)].gateway));
}

/// The one that was chosen; else the first that is not normal; else the first.
const GatewayPaths* PathsCard::chosen() const
{
    const auto& gateways = m_board.picture().gateways;
    auto found = std::ranges::find(gateways, m_gateway, &GatewayPaths::gateway);
    if (found == gateways.end())
        found = std::ranges::find_if(gateways, [](const GatewayPaths& one) { return PathReader::priorityOf(one).has_value(); });
    if (found == gateways.end())
        found = gateways.begin();
    return found == gateways.end() ? nullptr : &*found;
}

DependencyNodeId PathsCard::shownGateway() const
{
    const GatewayPaths* gateway = chosen();
    return gateway == nullptr ? DependencyNodeId() : gateway->gateway;
}

void PathsCard::refresh()
{
    const GatewayPaths* gateway = chosen();
    const bool told = gateway != nullptr && !gateway->paths.empty();
    m_pictureOrEmpty->setCurrentIndex(told ? 0 : 1);
    m_both->button()->setVisible(told && m_chooser == Chooser::InHead);
    refreshChooser();
    if (!told)
        return;
    const PathReader reader(m_board, look().format());
    m_diagram->setFace(reader.face(*gateway));
    m_details->setRuns(reader.details(*gateway));
    m_both->model().show(PathReader::tableTitles(), reader.table(*gateway));
    if (m_chooser == Chooser::None)
        setTitle(gateway->name);
}

void PathsCard::refreshChooser()
{
    const auto& gateways = m_board.picture().gateways;
    const GatewayPaths* gateway = chosen();
    QStringList names;
    for (const GatewayPaths& one : gateways)
        names << one.name;
    const int index = gateway == nullptr ? -1 : static_cast<int>(gateway - gateways.data());
    const QSignalBlocker quietSegments(m_segments);
    const QSignalBlocker quietBox(m_box);
    QStringList shown;
    for (int i = 0; i < m_box->count(); ++i)
        shown << m_box->itemText(i);
    if (shown != names) {
        m_box->clear();
        m_box->addItems(names);
        m_segments->setParts(names.size() <= segmentsMost ? names : QStringList());
    }
    m_box->setCurrentIndex(index);
    m_segments->setCurrent(index);
    fitChooser();
}

void PathsCard::fitChooser()
{
    const bool any = m_chooser == Chooser::InHead && m_box->count() > 1;
    const bool segments = any && m_box->count() <= segmentsMost && m_segments->sizeHint().width() + QFontMetrics(fontOf(Type::Section)).horizontalAdvance(tr("Failover paths")) <= width() - headRoom;
    m_segments->setVisible(segments);
    m_box->setVisible(any && !segments);
}

void PathsCard::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    fitChooser();
}

} // namespace holdfast::continuity_page
