// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/series_index.h"

#include <algorithm>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

Fault SeriesIndex::load(Database& database)
{
    SqlStatement known = database.prepare(u"SELECT id, point FROM series"_s);
    if (Fault fault = known.exec())
        return fault;
    while (known.next()) {
        const auto id = static_cast<quint32>(known.number(0));
        m_ids.insert(PointId(known.value(1).toString()), id);
        m_next = std::max(m_next, id + 1);
    }
    return known.fault();
}

quint32 SeriesIndex::idOf(const PointId& point)
{
    const auto found = m_ids.constFind(point);
    if (found != m_ids.constEnd())
        return *found;
    m_new.push_back(point);
    m_ids.insert(point, m_next);
    return m_next++;
}

Fault SeriesIndex::save(Database& database)
{
    SqlStatement insert = database.prepare(u"INSERT INTO series (id, point) VALUES (?, ?)"_s);
    for (const PointId& point : m_new) {
        if (Fault fault = insert.run(m_ids.value(point), storable(point.text())))
            return fault;
    }
    return {};
}

void SeriesIndex::takeBack()
{
    for (const PointId& point : m_new)
        m_ids.remove(point);
    m_next -= static_cast<quint32>(m_new.size());
    m_new.clear();
}

} // namespace holdfast
