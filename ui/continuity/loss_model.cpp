// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/continuity/loss_model.h"

#include "ui/continuity/words.h"

#include <QHash>

#include <algorithm>

namespace holdfast::continuity_page {
namespace {

using namespace Qt::Literals::StringLiterals;

bool isLess(Behaviour behaviour)
{
    return behaviour == Behaviour::Limited || behaviour == Behaviour::Stops;
}

} // namespace

LossModel::LossModel(const Board& board, const Look& look, QObject* parent)
    : QAbstractTableModel(parent), m_board(board), m_look(look)
{
    connect(&board, &Board::pictureChanged, this, &LossModel::take);
}

void LossModel::show(const DependencyNodeId& node)
{
    m_node = node;
    take();
}

/// The same loss again keeps the place of whoever reads it; only names may be other ones.
void LossModel::take()
{
    const auto& losses = m_board.picture().losses;
    const auto found = std::ranges::find(losses, m_node, &NodeLoss::node);
    const std::optional<NodeLoss> next = found == losses.end() ? std::nullopt : std::optional(*found);
    if (next == m_shown) {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_shown = next;
    m_functions.clear();
    m_devices.clear();
    m_devicesLost = {};
    m_functionsLost = {};
    if (m_shown) {
        takeFunctions(*m_shown);
        takeDevices(*m_shown);
    }
    endResetModel();
}

void LossModel::takeFunctions(const NodeLoss& loss)
{
    QHash<CriticalFunctionId, std::size_t> at;
    for (std::size_t moment = 0; moment < moments; ++moment) {
        for (const FunctionEffect& effect : loss.effects[moment].functions) {
            if (!at.contains(effect.function)) {
                at.insert(effect.function, m_functions.size());
                FunctionRow row;
                row.function = effect.function;
                for (FunctionEffect& one : row.effects)
                    one.behaviour = Behaviour::Unaffected;
                m_functions.push_back(std::move(row));
            }
            m_functions[at.value(effect.function)].effects[moment] = effect;
            m_functionsLost[moment] += isLess(effect.behaviour) ? 1 : 0;
        }
    }
}

/// Those that fall first stand first.
void LossModel::takeDevices(const NodeLoss& loss)
{
    QHash<DependencyNodeId, std::size_t> at;
    const auto note = [&](const std::vector<DependencyNodeId>& nodes, std::size_t moment, Fate fate) {
        for (const DependencyNodeId& node : nodes) {
            const auto found = at.constFind(node);
            const std::size_t row = found == at.cend() ? m_devices.size() : *found;
            if (found == at.cend()) {
                at.insert(node, row);
                m_devices.push_back({node, {}});
            }
            m_devices[row].fates[moment] = fate;
        }
        m_devicesLost[moment] += static_cast<int>(nodes.size());
    };
    for (std::size_t moment = 0; moment < moments; ++moment) {
        note(loss.effects[moment].dark, moment, Fate::Dark);
        note(loss.effects[moment].unreachable, moment, Fate::CutOff);
    }
}

int LossModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_functions.size() + m_devices.size());
}

int LossModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 1 + static_cast<int>(moments);
}

QVariant LossModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    return row < m_functions.size() ? functionData(m_functions[row], index.column(), role) : deviceData(m_devices[row - m_functions.size()], index.column(), role);
}

QVariant LossModel::functionData(const FunctionRow& row, int column, int role) const
{
    if (column == 0) {
        const FunctionReadiness* known = m_board.readiness(row.function);
        switch (role) {
        case Qt::DisplayRole:
            return known == nullptr ? row.function.text() : nameOf(*known);
        case cell::Subtitle:
            return tr("Function");
        case cell::Strong:
            return true;
        default:
            return {};
        }
    }
    const FunctionEffect& effect = row.effects[static_cast<std::size_t>(column) - 1];
    const QString share = effect.lost > 0 ? tr("%1 of %2 devices").arg(m_look.format().count(effect.lost), m_look.format().count(effect.devices)) : QString();
    switch (role) {
    case Qt::DisplayRole:
        return wordOf(effect.behaviour);
    case cell::Subtitle:
        return share;
    case cell::MarkRole:
        return static_cast<int>(markOf(effect.behaviour));
    case Qt::AccessibleTextRole:
        return joined({wordOf(effect.behaviour), share});
    default:
        return {};
    }
}

QVariant LossModel::deviceData(const DeviceRow& row, int column, int role) const
{
    if (column == 0) {
        const DependencyNode* node = m_board.node(row.node);
        switch (role) {
        case Qt::DisplayRole:
            return m_board.nameOf(row.node);
        case cell::Subtitle:
            return node != nullptr && node->space ? m_board.nameOf(*node->space) : node == nullptr ? QString() : wordOf(node->kind);
        default:
            return {};
        }
    }
    const Fate fate = row.fates[static_cast<std::size_t>(column) - 1];
    constexpr Mark marks[] = {Mark::Fresh, Mark::Silent, Mark::Stops};
    if (role == Qt::DisplayRole) {
        const QString words[] = {tr("goes on"), tr("cut off"), tr("no power")};
        return words[static_cast<std::size_t>(fate)];
    }
    if (role == cell::MarkRole)
        return static_cast<int>(marks[static_cast<std::size_t>(fate)]);
    if (role == cell::InkRole && fate == Fate::Works)
        return static_cast<int>(Ink::Text2);
    return {};
}

QVariant LossModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section > static_cast<int>(moments))
        return {};
    if (section == 0)
        return tr("What");
    const std::chrono::seconds after = lossMoments[static_cast<std::size_t>(section) - 1];
    return after.count() == 0 ? tr("At once") : tr("After %1").arg(m_look.format().duration(after));
}

} // namespace holdfast::continuity_page
