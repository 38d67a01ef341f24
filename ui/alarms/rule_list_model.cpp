// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alarms/rule_list_model.h"

#include "ui/alarms/rule_phrases.h"
#include "ui/look/words.h"

#include <algorithm>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

RuleListModel::RuleListModel(const Live& live, const Look& look, QObject* parent)
    : QAbstractTableModel(parent), m_live(live), m_look(look)
{
    fill();
    connect(&live, &Live::changed, this, &RuleListModel::take);
}

void RuleListModel::fill()
{
    m_rules.assign(m_live.picture().rules.cbegin(), m_live.picture().rules.cend());
    std::ranges::sort(m_rules, [](const AlarmRule& a, const AlarmRule& b) { return a.id < b.id; });
}

void RuleListModel::take(const Delta& delta)
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

void RuleListModel::setRaised(std::optional<RaisedCounts> counts)
{
    m_raised = std::move(counts);
    if (!m_rules.empty())
        Q_EMIT dataChanged(index(0, Raised), index(rowCount() - 1, Raised));
}

const AlarmRule* RuleListModel::ruleAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rules[static_cast<std::size_t>(row)] : nullptr;
}

int RuleListModel::rowOf(const RuleId& rule) const
{
    const auto at = std::ranges::find(m_rules, rule, &AlarmRule::id);
    return at == m_rules.end() ? -1 : static_cast<int>(at - m_rules.begin());
}

int RuleListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rules.size());
}

int RuleListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RuleListModel::data(const QModelIndex& index, int role) const
{
    const AlarmRule* rule = ruleAt(index.row());
    if (rule == nullptr)
        return {};
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(*rule, column);
    case Qt::AccessibleTextRole:
        return spoken(*rule, column);
    case Qt::ToolTipRole:
        return column == Name ? QVariant(RulePhrases(m_live.picture(), m_look.format()).condition(*rule)) : QVariant();
    case cell::PriorityRole:
        return column == PriorityColumn ? QVariant(static_cast<int>(priorityOf(*rule))) : QVariant();
    case cell::ShapeRole:
        return column == PriorityColumn ? QVariant(static_cast<int>(ShapeState::Unack)) : QVariant();
    case cell::InkRole:
        return rule->enabled ? QVariant() : QVariant(static_cast<int>(Ink::Text2));
    case SortRole:
        return sortKey(*rule, column);
    case FilterRole:
        return QString(text(*rule, Name) % u' ' % text(*rule, Kind) % u' ' % text(*rule, Scope) % u' ' % text(*rule, PriorityColumn) % u' ' % text(*rule, State));
    case RuleIdRole:
        return rule->id.text();
    default:
        return {};
    }
}

QString RuleListModel::text(const AlarmRule& rule, int column) const
{
    switch (column) {
    case Name:
        return RulePhrases::name(rule);
    case Kind:
        return RulePhrases::kind(rule.condition.index());
    case Scope:
        return RulePhrases(m_live.picture(), m_look.format()).scope(rule);
    case PriorityColumn:
        return wordsOf(priorityOf(rule)).word;
    case State:
        return rule.enabled ? tr("On") : tr("Off");
    default:
        return m_raised ? m_look.format().count(m_raised->value(rule.id)) : u"—"_s;
    }
}

QString RuleListModel::spoken(const AlarmRule& rule, int column) const
{
    if (column != Name)
        return text(rule, column);
    const QString raised = m_raised ? tr("raised %n time(s) in 7 days", nullptr, m_raised->value(rule.id)) : QString();
    QStringList parts{text(rule, Name), RulePhrases(m_live.picture(), m_look.format()).condition(rule), text(rule, Scope), text(rule, PriorityColumn), text(rule, State), raised};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QVariant RuleListModel::sortKey(const AlarmRule& rule, int column) const
{
    switch (column) {
    case PriorityColumn:
        return QString(QString::number(static_cast<int>(priorityOf(rule))) % text(rule, Name));
    case Raised:
        return m_raised ? m_raised->value(rule.id) : 0;
    default:
        return text(rule, column);
    }
}

QVariant RuleListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Rule");
    case Kind:
        return tr("Kind");
    case Scope:
        return tr("Where");
    case PriorityColumn:
        return tr("Priority");
    case State:
        return tr("State");
    case Raised:
        return tr("In 7 days");
    default:
        return {};
    }
}

} // namespace holdfast
