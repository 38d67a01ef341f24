// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/continuity/matrix_card.h"

#include "ui/continuity/matrix_cells.h"
#include "ui/continuity/words.h"
#include "ui/look/empty_state.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace holdfast::continuity_page {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int headerHeight = 30;
constexpr int rowHeight = 40;
constexpr int narrowRowHeight = 56; ///< room for a second line of words
constexpr int narrowCell = 140;
constexpr int indent = 8;         ///< of the first column
constexpr int functionLeast = 128;
constexpr int functionMost = 214;
constexpr int gapLeast = 132;
constexpr int gapMost = 190;
constexpr int gapFrom = 850;
constexpr int fewest = 5; ///< rows that are to be seen at once

} // namespace

MatrixCard::MatrixCard(const Board& board, const Look& look, QWidget* parent)
    : Card(look, tr("What keeps working"), parent)
    , m_board(board)
    , m_model(board, look)
    , m_tableOrEmpty(new QStackedWidget)
    , m_table(new QTableView)
    , m_empty(new EmptyState(look, Icon::Continuity, tr("No critical function is named yet"), tr("What must go on when something is lost is listed here, with what happens and how it is known."), tr("See what depends on what")))
    , m_legend(new MatrixLegend(look))
{
    setObjectName(u"matrixCard"_s);
    headEnd()->addWidget(m_legend);
    body()->setContentsMargins(1, 0, 1, 6);
    m_table->setObjectName(u"matrix"_s);
    m_table->setAccessibleName(tr("What keeps working"));
    m_table->setAccessibleDescription(tr("Rows are functions, columns are what is lost. Enter tells the whole story of a cell."));
    m_table->setHorizontalHeader(new LossHeader(look, m_table));
    dress(*m_table, look, rowHeight);
    m_table->horizontalHeader()->setFixedHeight(headerHeight);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new MatrixDelegate(look, m_table));
    m_table->setMinimumHeight(headerHeight + fewest * rowHeight);
    connect(m_table, &QTableView::activated, this, &MatrixCard::ask);
    connect(m_table, &QTableView::clicked, this, &MatrixCard::ask);
    m_tableOrEmpty->addWidget(m_table);
    m_tableOrEmpty->addWidget(m_empty);
    body()->addWidget(m_tableOrEmpty);
    connect(m_empty, &EmptyState::actionClicked, this, &MatrixCard::emptyActionAsked);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &MatrixCard::refresh);
    connect(&look, &Look::changed, this, &MatrixCard::refresh);
    refresh();
}

void MatrixCard::refresh()
{
    const int count = m_model.rowCount();
    m_tableOrEmpty->setCurrentIndex(count > 0 ? 0 : 1);
    m_legend->setVisible(count > 0);
    setNote(count > 0 ? tr("gaps first · %n function(s)", nullptr, count) : QString());
    if (count > 0 && !m_table->currentIndex().isValid())
        m_table->selectionModel()->setCurrentIndex(m_model.index(0, MatrixModel::FirstLoss), QItemSelectionModel::NoUpdate);
    fitColumns();
}

bool MatrixCard::select(const CriticalFunctionId& function, std::optional<Loss> loss)
{
    const int row = m_model.rowOf(function);
    if (row < 0)
        return false;
    const int column = loss && *loss != Loss::Time ? MatrixModel::FirstLoss + static_cast<int>(*loss) : MatrixModel::Function;
    m_table->setCurrentIndex(m_model.index(row, column));
    return true;
}

void MatrixCard::ask(const QModelIndex& index)
{
    const FunctionReadiness& row = m_model.rowAt(index.row());
    const std::optional<Loss> gap = row.gaps.empty() ? std::nullopt : row.gaps.front().loss;
    Q_EMIT cellAsked(CriticalFunctionId(row.function), index.column() == MatrixModel::Gap ? gap : MatrixModel::lossOf(index.column()));
}

void MatrixCard::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    fitColumns();
}

/// Losses share what function and gap leave; narrow ones get a second line.
void MatrixCard::fitColumns()
{
    const QHeaderView& header = *m_table->horizontalHeader();
    const int room = width() - 4 - (m_model.rowCount() > fewest ? 10 : 0);
    const int losses = MatrixModel::LastLoss - MatrixModel::FirstLoss + 1;
    const int function = std::min(roomFor(header, MatrixModel::Function, functionLeast, functionMost) + indent, std::max(functionLeast, room / 5));
    const bool hasGap = room >= gapFrom; // the drawer beside a narrow page tells the gaps
    m_table->setColumnHidden(MatrixModel::Gap, !hasGap);
    const int gap = !hasGap ? 0 : std::min(roomFor(header, MatrixModel::Gap, gapLeast, gapMost), std::max(gapLeast, room / 5));
    const int loss = (room - function - gap) / losses;
    m_table->setColumnWidth(MatrixModel::Function, function);
    for (int column = MatrixModel::FirstLoss; column <= MatrixModel::LastLoss; ++column)
        m_table->setColumnWidth(column, loss);
    if (hasGap)
        m_table->setColumnWidth(MatrixModel::Gap, gap);
    const int high = loss < narrowCell ? narrowRowHeight : rowHeight;
    if (m_table->verticalHeader()->defaultSectionSize() != high)
        m_table->verticalHeader()->setDefaultSectionSize(high);
}

} // namespace holdfast::continuity_page
