// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/continuity/matrix_model.h"

#include "ui/continuity/words.h"

#include <algorithm>

namespace holdfast::continuity_page {
namespace {

using namespace Qt::Literals::StringLiterals;

/// 3 before 4 before none.
int urgencyOf(const FunctionReadiness& row)
{
    return row.gaps.empty() ? 5 : row.gaps.front().priority;
}

} // namespace

MatrixModel::MatrixModel(const Board& board, const Look& look, QObject* parent)
    : QAbstractTableModel(parent), m_board(board), m_look(look)
{
    connect(&board, &Board::pictureChanged, this, &MatrixModel::take);
    connect(&board, &Board::policiesChanged, this, &MatrixModel::repaintAll);
    connect(&board, &Board::ticked, this, &MatrixModel::repaintAll);
    connect(&look, &Look::changed, this, &MatrixModel::repaintAll);
    take();
}

void MatrixModel::take()
{
    std::vector<FunctionReadiness> rows = m_board.picture().functions;
    std::ranges::stable_sort(rows, {}, urgencyOf);
    if (!std::ranges::equal(rows, m_rows, {}, &FunctionReadiness::function, &FunctionReadiness::function)) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i] == m_rows[i])
            continue;
        m_rows[i] = std::move(rows[i]);
        Q_EMIT dataChanged(index(static_cast<int>(i), 0), index(static_cast<int>(i), ColumnCount - 1));
    }
}

void MatrixModel::repaintAll()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(static_cast<int>(m_rows.size()) - 1, ColumnCount - 1));
}

int MatrixModel::rowOf(const CriticalFunctionId& function) const
{
    const auto found = std::ranges::find(m_rows, function, &FunctionReadiness::function);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

std::optional<Loss> MatrixModel::lossOf(int column)
{
    return column >= FirstLoss && column <= LastLoss ? std::optional(static_cast<Loss>(column - FirstLoss)) : std::nullopt;
}

int MatrixModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MatrixModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant MatrixModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const FunctionReadiness& row = rowAt(index.row());
    if (const std::optional<Loss> loss = lossOf(index.column()))
        return cellData(row, *loss, role);
    return index.column() == Function ? functionData(row, role) : gapData(row, role);
}

QVariant MatrixModel::functionData(const FunctionReadiness& row, int role) const
{
    const QString weight = tr("weight %1").arg(row.weight);
    const QString second = row.draft ? tr("proposed · %1").arg(weight) : row.normal.isEmpty() ? weight : tr("%1 · %2", "what it normally does, its weight").arg(row.normal, weight);
    switch (role) {
    case Qt::DisplayRole:
        return nameOf(row);
    case cell::Subtitle:
        return second;
    case cell::Strong:
        return true;
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return QString(nameOf(row) % u", "_s % second % u", "_s % tr("%n device(s)", nullptr, row.devices));
    default:
        return {};
    }
}

QVariant MatrixModel::cellData(const FunctionReadiness& row, Loss loss, int role) const
{
    const ReadinessCell& one = row.cells[static_cast<std::size_t>(loss)];
    switch (role) {
    case Qt::DisplayRole:
        return behaviourText(one);
    case cell::Subtitle:
        return evidenceText(one, m_look.format(), m_board.now());
    case cell::MarkRole:
        return static_cast<int>(markOf(one.declared.behaviour));
    case cell::InkRole:
        return static_cast<int>(one.declared.behaviour == Behaviour::Unaffected || one.declared.behaviour == Behaviour::Unknown ? Ink::Text2 : Ink::Text);
    case Qt::AccessibleTextRole:
        return cellSentence(row, one, m_look.format(), m_board.now());
    case Qt::ToolTipRole:
        return hoverText(row, loss);
    default:
        return {};
    }
}

/// Policy, time to safe and last proof.
QString MatrixModel::hoverText(const FunctionReadiness& row, Loss loss) const
{
    const ReadinessCell& one = row.cells[static_cast<std::size_t>(loss)];
    QStringList lines{cellSentence(row, one, m_look.format(), m_board.now())};
    for (const PolicyId& policy : m_board.policiesFor(row.function, loss))
        lines << tr("Policy: %1").arg(m_board.policies().value(policy).name);
    if (one.tookToSafe)
        lines << tr("Safe after %1").arg(m_look.format().duration(*one.tookToSafe));
    if (one.at && one.evidence == EvidenceKind::Proven)
        lines << tr("Proven on %1").arg(m_look.format().day(*one.at));
    return lines.join(u'\n');
}

QVariant MatrixModel::gapData(const FunctionReadiness& row, int role) const
{
    if (row.gaps.empty()) {
        const QString since = row.oldestProof ? tr("proven, oldest %1", "how old the oldest proof is").arg(m_look.format().age(row.oldestProof, m_board.now())) : QString();
        switch (role) {
        case Qt::DisplayRole:
            return u"–"_s;
        case cell::Subtitle:
            return since;
        case cell::InkRole:
            return static_cast<int>(Ink::Text2);
        case Qt::AccessibleTextRole:
            return since.isEmpty() ? tr("no gap") : tr("no gap, %1").arg(since);
        default:
            return {};
        }
    }
    const ReadinessGap& gap = row.gaps.front();
    const int more = static_cast<int>(row.gaps.size()) - 1;
    const QString where = gap.loss ? conditionOf(*gap.loss) : more > 0 ? tr("and %n more", nullptr, more) : QString();
    switch (role) {
    case Qt::DisplayRole:
        return gapText(gap, m_look.format());
    case cell::Subtitle:
        return where;
    case cell::PriorityRole:
        return static_cast<int>(priorityOf(gap));
    case Qt::AccessibleTextRole:
        return tr("Gap, priority %1: %2").arg(gap.priority).arg(QStringList({gapText(gap, m_look.format()), where}).join(u", "_s));
    case Qt::ToolTipRole: {
        QStringList lines;
        for (const ReadinessGap& one : row.gaps)
            lines << (one.loss ? QString(gapText(one, m_look.format()) % u' ' % conditionOf(*one.loss)) : gapText(one, m_look.format()));
        return lines.join(u'\n');
    }
    default:
        return {};
    }
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const std::optional<Loss> loss = lossOf(section);
    if (role == cell::IconRole && loss)
        return static_cast<int>(iconOf(*loss));
    if (role == Qt::AccessibleTextRole && loss)
        return conditionOf(*loss);
    if (role != Qt::DisplayRole)
        return {};
    return loss ? wordOf(*loss) : section == Function ? tr("Function") : tr("Gap");
}

} // namespace holdfast::continuity_page
