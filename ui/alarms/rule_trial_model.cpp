// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alarms/rule_trial_model.h"

#include "ui/alarms/rule_phrases.h"
#include "ui/look/rows.h"

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

RuleTrialModel::RuleTrialModel(const Live& live, const Look& look, QObject* parent)
    : QAbstractTableModel(parent), m_live(live), m_look(look)
{
}

void RuleTrialModel::setTrial(RuleTrial trial)
{
    beginResetModel();
    m_trial = std::move(trial);
    endResetModel();
}

int RuleTrialModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_trial.alarms.size());
}

int RuleTrialModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RuleTrialModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const RuleTrialAlarm& alarm = m_trial.alarms[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(alarm, index.column());
    case cell::Subtitle:
        return subtitle(alarm, index.column());
    case Qt::AccessibleTextRole: {
        QStringList spoken{text(alarm, index.column()), subtitle(alarm, index.column())};
        spoken.removeAll(QString());
        return spoken.join(u", "_s);
    }
    default:
        return {};
    }
}

QString RuleTrialModel::text(const RuleTrialAlarm& alarm, int column) const
{
    const Format& format = m_look.format();
    switch (column) {
    case When:
        return format.day(alarm.raisedAt);
    case Where:
        return RulePhrases(m_live.picture(), format).device(m_live.picture().points.value(alarm.point).device);
    default:
        return alarm.clearedAt ? format.duration(*alarm.clearedAt - alarm.raisedAt) : tr("still there");
    }
}

QString RuleTrialModel::subtitle(const RuleTrialAlarm& alarm, int column) const
{
    const Format& format = m_look.format();
    const Point point = m_live.picture().points.value(alarm.point);
    const QString value = format.value(alarm.value, point).joined();
    switch (column) {
    case When:
        return format.time(alarm.raisedAt);
    case Where:
        return QString(point.name % u" · "_s % (alarm.limit.isEmpty() || alarm.limit == toText(alarm.value) ? value : tr("%1, limit %2").arg(value, alarm.limit)));
    default:
        return {};
    }
}

QVariant RuleTrialModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("Raised");
    case Where:
        return tr("Where");
    case Lasted:
        return tr("Lasted");
    default:
        return {};
    }
}

} // namespace holdfast
