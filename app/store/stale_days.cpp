// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/stale_days.h"

#include "app/store/reading_files.h"

#include <limits>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 none = std::numeric_limits<qint64>::min();
constexpr int some = 64; ///< days of series in one go

} // namespace

void StaleDays::mark(quint32 series, qint64 at)
{
    if (at > farAway || at < -farAway) // no question reaches there
        return;
    if (series >= m_latest.size())
        m_latest.resize(series + 1 + series / 2, none);
    const qint64 day = dayOf(at);
    if (m_latest[series] == day)
        return;
    m_latest[series] = day;
    m_new.push_back({series, day});
}

Fault StaleDays::save(Database& history)
{
    if (m_new.empty())
        return {};
    SqlStatement insert = history.prepare(u"INSERT OR IGNORE INTO stale (series, day) VALUES (?, ?)"_s);
    for (const SeriesDay& each : m_new) {
        if (Fault fault = insert.run(each.series, each.day))
            return fault;
    }
    return {};
}

void StaleDays::accept()
{
    m_again = m_again || !m_new.empty();
    m_look = m_look || m_again;
    m_new.clear();
}

void StaleDays::takeBack()
{
    for (const SeriesDay& each : m_new)
        m_latest[each.series] = none;
    m_new.clear();
}

void StaleDays::forget(const SeriesDay& which)
{
    if (which.series < m_latest.size() && m_latest[which.series] == which.day)
        m_latest[which.series] = none;
}

Expected<bool> StaleDays::rebuildSome(Database& history, qint64 today)
{
    if (!m_look)
        return false;
    SqlStatement rows = history.prepare(u"SELECT series, day FROM stale WHERE day < ? AND (series, day) > (?, ?) ORDER BY series, day LIMIT ?"_s);
    if (const Fault fault = rows.run(today, m_tried.series, m_tried.day, some))
        return errorOf(*fault);
    std::vector<SeriesDay> days;
    while (rows.next())
        days.push_back({static_cast<quint32>(rows.number(0)), rows.number(1)});
    if (const Fault fault = rows.fault())
        return errorOf(*fault);
    m_look = !days.empty() || std::exchange(m_again, false); // what became stale meanwhile may lie before those that were tried
    m_tried = days.empty() ? SeriesDay() : days.back();
    const Fault fault = history.transaction([&]() -> Fault {
        LooseSamples shared;
        for (const SeriesDay& each : days) {
            if (Fault failed = rebuildDay(history, each, &shared))
                return failed;
        }
        return {};
    });
    if (fault)
        return errorOf(*fault);
    for (const SeriesDay& each : days)
        forget(each);
    return m_look;
}

} // namespace holdfast
