// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/continuity/cuts_card.h"

#include "ui/continuity/cut_reader.h"
#include "ui/continuity/picture_or_table.h"
#include "ui/look/alarm_shape.h"
#include "ui/look/button.h"
#include "ui/look/empty_state.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace holdfast::continuity_page {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr std::size_t drawnMost = 16;
constexpr std::size_t listedMost = 2'000;

} // namespace

CutsCard::CutsCard(const Board& board, const Look& look, Extent extent, QWidget* parent)
    : Card(look, tr("Single points of failure"), parent)
    , m_board(board)
    , m_extent(extent)
    , m_pictureOrEmpty(new QStackedWidget)
    , m_diagram(new CutDiagram(look))
    , m_both(new PictureOrTable(look, m_diagram, tr("Single points of failure as a table")))
    , m_shape(new AlarmShape(look, 16))
    , m_title(new RunText(look, Type::Dense, Type::DenseStrong))
    , m_text(new RunText(look))
{
    setObjectName(u"cutsCard"_s);
    headEnd()->addWidget(m_both->button());
    auto* filled = new QWidget;
    auto* column = new QVBoxLayout(filled);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::hair);
    column->addWidget(m_both, 1);
    auto* line = new QHBoxLayout;
    line->setSpacing(6);
    m_shape->setAlarm(Priority::P4, ShapeState::Unack);
    line->addWidget(m_shape, 0, Qt::AlignTop);
    line->addWidget(m_title, 1);
    column->addLayout(line);
    column->addWidget(m_text);
    m_pictureOrEmpty->addWidget(filled);
    auto* empty = new EmptyState(look, Icon::Mesh, tr("No single failure cuts others off"), tr("Every device that is known has a second way, or none was told of its ways."), tr("Ask for one thing"));
    connect(empty, &EmptyState::actionClicked, this, &CutsCard::emptyActionAsked);
    m_pictureOrEmpty->addWidget(empty);
    body()->addWidget(m_pictureOrEmpty, 1);
    connect(m_diagram, &Diagram::currentChanged, this, &CutsCard::describe);
    connect(m_diagram, &Diagram::partActivated, this, [this](int part) { Q_EMIT nodeAsked(points()[static_cast<std::size_t>(part)]->node); });
    connect(&m_both->table(), &QTableView::activated, this, [this](const QModelIndex& index) {
        const CutReader reader(m_board, this->look().format());
        const auto all = m_extent == Extent::Mesh ? reader.meshPoints(listedMost) : reader.allPoints(listedMost);
        Q_EMIT nodeAsked(all[static_cast<std::size_t>(index.row())]->node);
    });
    connect(&board, &Board::pictureChanged, this, &CutsCard::refresh);
    connect(&look, &Look::changed, this, &CutsCard::refresh);
    refresh();
}

std::vector<const SinglePoint*> CutsCard::points() const
{
    const CutReader reader(m_board, look().format());
    return m_extent == Extent::Mesh ? reader.meshPoints(drawnMost) : reader.allPoints(drawnMost);
}

void CutsCard::refresh()
{
    const CutReader reader(m_board, look().format());
    const std::vector<const SinglePoint*> drawn = points();
    m_pictureOrEmpty->setCurrentIndex(drawn.empty() ? 1 : 0);
    m_both->button()->setVisible(!drawn.empty());
    const bool mesh = m_extent == Extent::Mesh && !drawn.empty() && reader.isMesh(*drawn.front());
    setTitle(mesh ? tr("Mesh single points of failure") : tr("Single points of failure"));
    const auto listed = m_extent == Extent::Mesh ? reader.meshPoints(listedMost) : reader.allPoints(listedMost);
    setNote(listed.size() > 1 ? look().format().count(static_cast<qint64>(listed.size())) : QString());
    std::vector<CutFace> faces;
    for (const SinglePoint* point : drawn)
        faces.push_back(reader.face(*point));
    m_diagram->setFaces(faces);
    std::vector<TextRow> rows;
    for (const SinglePoint* point : listed)
        rows.push_back(reader.row(*point));
    m_both->model().show(CutReader::tableTitles(), std::move(rows));
    describe();
}

void CutsCard::describe()
{
    const std::vector<const SinglePoint*> all = points();
    const auto at = static_cast<std::size_t>(m_diagram->current());
    if (at >= all.size())
        return;
    const CutReader reader(m_board, look().format());
    const SinglePoint& point = *all[at];
    m_title->setRuns(filled(tr("%1, %2", "what it is, what hangs on it").replace(u"%2"_s, reader.count(point)), QStringList{reader.title(point)}));
    QStringList text{reader.sharing(point), reader.cure(point)};
    text.removeAll(QString());
    m_text->setRuns({{text.join(u'\n'), false, {}}});
    m_text->setVisible(!text.isEmpty());
}

} // namespace holdfast::continuity_page
