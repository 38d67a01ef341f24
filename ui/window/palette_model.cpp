// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/palette_model.h"

#include <utility>

namespace holdfast {

void PaletteModel::setFindings(std::vector<Finding> findings)
{
    m_findings = std::move(findings);
    m_outer.clear();
    m_entered.clear();
    search({});
}

bool PaletteModel::enter(int row)
{
    const Finding* finding = findingAt(row);
    if (!m_entered.isEmpty() || finding == nullptr || !finding->choices || !finding->unavailable.isEmpty())
        return false;
    const QString title = finding->title;
    std::vector<Finding> choices = finding->choices();
    m_outer = std::exchange(m_findings, std::move(choices));
    m_entered = title;
    search({});
    return true;
}

bool PaletteModel::leave()
{
    if (m_entered.isEmpty())
        return false;
    m_findings = std::exchange(m_outer, {});
    m_entered.clear();
    return true;
}

void PaletteModel::search(const QString& query)
{
    beginResetModel();
    m_lines.clear();
    const std::vector<Found> found = find(m_findings, m_entered.isEmpty() ? query : QString(u'>' + query));
    m_results = static_cast<int>(found.size());
    std::optional<Finding::Group> group;
    for (const Found& one : found) {
        const Finding::Group its = m_findings[one.finding].group;
        if (group != its)
            m_lines.push_back({m_entered.isEmpty() ? titleOf(its) : m_entered, {}});
        group = its;
        m_lines.push_back({QString(), one});
    }
    endResetModel();
}

const Finding* PaletteModel::findingAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    const Line& line = m_lines[static_cast<std::size_t>(row)];
    return line.heading.isEmpty() ? &m_findings[line.found.finding] : nullptr;
}

std::vector<int> PaletteModel::lettersAt(int row) const
{
    return findingAt(row) ? m_lines[static_cast<std::size_t>(row)].found.fit.letters : std::vector<int>();
}

int PaletteModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Finding* finding = findingAt(index.row());
    if (role == Qt::DisplayRole)
        return finding ? finding->title : m_lines[static_cast<std::size_t>(index.row())].heading;
    if (role == Qt::AccessibleTextRole && finding)
        return QString(finding->title + QStringLiteral(", ") + finding->note);
    return {};
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex& index) const
{
    const Finding* finding = findingAt(index.row());
    if (!finding)
        return Qt::NoItemFlags;
    return finding->unavailable.isEmpty() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::ItemFlags(Qt::ItemIsSelectable);
}

} // namespace holdfast
