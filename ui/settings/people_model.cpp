// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/people_model.h"

#include "ui/look/rows.h"
#include "ui/look/words.h"

#include <algorithm>

namespace holdfast {

PeopleModel::PeopleModel(const Live& live, const Look& look, QObject* parent)
    : QAbstractTableModel(parent), m_live(live), m_look(look)
{
    fill();
    connect(&live, &Live::changed, this, [this](const Delta& delta) {
        if (delta.operators.isEmpty())
            return;
        beginResetModel();
        fill();
        endResetModel();
    });
}

void PeopleModel::fill()
{
    m_people.assign(m_live.picture().operators.cbegin(), m_live.picture().operators.cend());
    std::ranges::sort(m_people, [](const Operator& a, const Operator& b) {
        const int byName = QString::localeAwareCompare(a.name, b.name);
        return byName != 0 ? byName < 0 : a.id < b.id;
    });
}

int PeopleModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_people.size());
}

int PeopleModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const Operator* PeopleModel::personAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_people[static_cast<std::size_t>(row)] : nullptr;
}

int PeopleModel::rowOf(const OperatorId& person) const
{
    const auto at = std::ranges::find(m_people, person, &Operator::id);
    return at == m_people.end() ? -1 : static_cast<int>(at - m_people.begin());
}

QVariant PeopleModel::data(const QModelIndex& index, int role) const
{
    const Operator* person = personAt(index.row());
    if (!person)
        return {};
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return text(*person, index.column());
    if (role == cell::Subtitle && index.column() == Name)
        return person->jobTitle;
    if (role == cell::IconRole && index.column() == Name)
        return static_cast<int>(Icon::User);
    if (role == cell::InkRole && !person->enabled)
        return static_cast<int>(Ink::Text3);
    return {};
}

QString PeopleModel::text(const Operator& person, int column) const
{
    if (column == Name)
        return person.name;
    if (column == Rights)
        return wordOf(person.role);
    if (!person.enabled)
        return tr("Switched off");
    if (!person.expires)
        return tr("May sign in");
    const QString day = m_look.format().day(*person.expires);
    return *person.expires <= m_live.now() ? tr("Expired on %1").arg(day) : tr("Until %1").arg(day);
}

QVariant PeopleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Person") : section == Rights ? tr("Role") : tr("Access");
}

} // namespace holdfast
