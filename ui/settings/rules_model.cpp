// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/rules_model.h"

#include "ui/look/rows.h"
#include "ui/look/rule_words.h"
#include "ui/look/words.h"
#include "ui/settings/rule_text.h"

#include <algorithm>

namespace holdfast {

RulesModel::RulesModel(const Live& live, const Look& look, QObject* parent)
    : QAbstractTableModel(parent), m_live(live), m_look(look)
{
    fill();
    connect(&live, &Live::changed, this, &RulesModel::take);
}

void RulesModel::fill()
{
    m_rules.assign(m_live.picture().rules.cbegin(), m_live.picture().rules.cend());
    std::ranges::sort(m_rules, [](const AlarmRule& a, const AlarmRule& b) {
        if (a.alarmClass != b.alarmClass)
            return a.alarmClass < b.alarmClass;
        const int byName = QString::localeAwareCompare(a.name, b.name);
        return byName != 0 ? byName < 0 : a.id < b.id;
    });
}

void RulesModel::take(const Delta& delta)
{
    if (delta.rules.isEmpty())
        return;
    const bool known = std::all_of(delta.rules.cbegin(), delta.rules.cend(), [&](const AlarmRule& rule) { return rowOf(rule.id) >= 0; });
    if (!known) {
        beginResetModel();
        fill();
        endResetModel();
        return;
    }
    for (const AlarmRule& rule : delta.rules) {
        const int row = rowOf(rule.id);
        m_rules[static_cast<std::size_t>(row)] = rule;
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

int RulesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rules.size());
}

int RulesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const AlarmRule* RulesModel::ruleAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rules[static_cast<std::size_t>(row)] : nullptr;
}

int RulesModel::rowOf(const RuleId& rule) const
{
    const auto at = std::ranges::find(m_rules, rule, &AlarmRule::id);
    return at == m_rules.end() ? -1 : static_cast<int>(at - m_rules.begin());
}

QVariant RulesModel::data(const QModelIndex& index, int role) const
{
    const AlarmRule* rule = ruleAt(index.row());
    if (!rule)
        return {};
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return text(*rule, index.column());
    if (role == cell::Subtitle)
        return subtitle(*rule, index.column());
    if (role == cell::InkRole && !rule->enabled)
        return static_cast<int>(Ink::Text3);
    if (role == cell::PriorityRole && index.column() == Name)
        return static_cast<int>(priorityOf(*rule));
    return {};
}

QString RulesModel::text(const AlarmRule& rule, int column) const
{
    switch (column) {
    case Name:
        return ruleWords(rule.name);
    case When:
        return conditionOf(rule, m_look.format());
    case Delays:
        return tr("on after %1").arg(m_look.format().duration(rule.onDelay));
    default:
        return rule.enabled ? tr("On") : tr("Off");
    }
}

QString RulesModel::subtitle(const AlarmRule& rule, int column) const
{
    switch (column) {
    case Name:
        return wordOf(rule.alarmClass);
    case When:
        return rule.source;
    case Delays:
        return tr("off after %1").arg(m_look.format().duration(rule.offDelay));
    default:
        return rule.version > 1 ? tr("changed, version %1").arg(rule.version) : tr("standard");
    }
}

QVariant RulesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Rule");
    case When:
        return tr("Raised when");
    case Delays:
        return tr("Delays");
    default:
        return tr("State");
    }
}

} // namespace holdfast
