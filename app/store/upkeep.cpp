// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/upkeep.h"

#include "app/store/pages.h"
#include "app/store/sample_run.h"

#include <algorithm>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 hourLength = 3600 * 1000;
constexpr quint32 neighbours = 64;

qint64 before(qint64 now, int days, qint64 unit)
{
    return days == 0 ? KeepBounds::nothing : (dayOf(now) - days) * unit;
}

/// A clock that jumps ahead takes a day along at most: there is time to see it, and to set it right.
Expected<qint64> believed(Database& history, qint64 now)
{
    const auto until = history.number(u"SELECT coalesce((SELECT until FROM keeping), 0)"_s);
    if (!until)
        return until.error();
    return *until == 0 ? now : std::clamp(now, *until, *until + dayLength);
}

} // namespace

Upkeep::Upkeep(QuantityOf quantityOf)
    : m_quantityOf(std::move(quantityOf))
{
}

void Upkeep::obey(KeepingSettings settings)
{
    m_budget.set(settings.budget);
    m_settings = std::move(settings);
    m_hour.reset(); // at once
}

KeepBounds Upkeep::boundsOf(const PointId& point) const
{
    const KeepTimes& times = m_settings.timesOf(m_quantityOf(point));
    KeepBounds bounds{before(m_until, times.samples, dayLength), before(m_until, times.fiveMinutes, 1), before(m_until, times.hours, 1)};
    bounds.samples = std::max(bounds.samples, m_budget.bounds().samples);
    bounds.fiveMinutes = std::max(bounds.fiveMinutes, m_budget.bounds().fiveMinutes);
    bounds.hours = std::max(bounds.hours, m_budget.bounds().hours);
    return bounds;
}

Expected<bool> Upkeep::isDue(Database& history, qint64 now, qint64 newest)
{
    if (m_hour != now / hourLength)
        return true;
    return m_budget.tighten(history, newest);
}

/// All pages of series, and what the file holds today.
Fault Upkeep::begin(Database& history, qint64 now)
{
    const auto series = history.number(u"SELECT coalesce(max(id), 0) FROM series"_s);
    const auto until = believed(history, now);
    const auto used = usedBytes(history);
    if (!series || !until || !used)
        return Trouble{StoreTrouble::IoError, !series ? series.error().message : !until ? until.error().message : used.error().message};
    const Fault fault = history.transaction([&]() -> Fault {
        Fault failed = history.prepare(u"INSERT OR REPLACE INTO keeping (id, until) VALUES (1, ?)"_s).run(*until);
        return failed ? failed : history.prepare(u"INSERT OR REPLACE INTO growth (day, bytes) VALUES (?, ?)"_s).run(dayOf(*until), *used);
    });
    if (fault)
        return fault;
    m_hour = now / hourLength;
    m_until = *until;
    m_keys.clear();
    for (quint32 first = 0; first <= static_cast<quint32>(*series); first += neighbours)
        m_keys.push_back(pageKeyOf(first));
    return {};
}

/// False: nothing of these series is old.
Expected<bool> Upkeep::takeKey(Database& history)
{
    m_key = m_keys.back();
    m_bounds.clear();
    const qint64 first = (-1 - m_key) * neighbours;
    SqlStatement rows = history.prepare(u"SELECT id, point FROM series WHERE id >= ? AND id < ?"_s);
    if (const Fault fault = rows.run(first, first + neighbours))
        return errorOf(*fault);
    while (rows.next())
        m_bounds[static_cast<quint32>(rows.number(0))] = boundsOf(PointId(rows.value(1).toString()));
    if (const Fault fault = rows.fault())
        return errorOf(*fault);
    auto old = oldInPages(history, m_key, m_bounds);
    if (!old)
        return old.error();
    m_old = std::move(old).value();
    for (const auto& [series, bounds] : m_bounds) {
        const auto has = hasOldBlocks(history, series, bounds.samples);
        if (!has)
            return has.error();
        if (*has && std::ranges::find(m_old, series) == m_old.end())
            m_old.push_back(series);
    }
    return true;
}

/// Samples of some series; after the last of them what they had in pages, and sums.
Fault Upkeep::letGoSome(Database& history, StaleDays& stale)
{
    LettingGo letting;
    std::size_t done = 0;
    const Fault fault = history.transaction([&]() -> Fault {
        for (; done < m_old.size() && letting.daysLeft > 0; ++done) {
            if (Fault failed = letSamplesGo(history, m_old[done], m_bounds[m_old[done]], letting))
                return failed;
            if (!letting.whole)
                return {};
        }
        if (done < m_old.size())
            return {};
        if (Fault failed = m_old.empty() && done == 0 ? Fault() : trimPages(history, m_key))
            return failed;
        for (const auto& [series, bounds] : m_bounds) {
            if (Fault failed = letSumsGo(history, series, bounds))
                return failed;
        }
        return {};
    });
    if (fault)
        return fault;
    for (const SeriesDay& each : letting.summedUp)
        stale.forget(each);
    m_inHand = done < m_old.size() || !letting.whole;
    m_old.erase(m_old.begin(), m_old.begin() + static_cast<std::ptrdiff_t>(done));
    return fault;
}

Expected<bool> Upkeep::some(Database& history, StaleDays& stale, Timestamp now, std::optional<Timestamp> newest)
{
    if (m_keys.empty()) {
        const auto due = isDue(history, msOf(now), msOf(newest.value_or(now)));
        if (!due || !*due)
            return due;
        if (const Fault fault = begin(history, msOf(now)))
            return errorOf(*fault);
        return true;
    }
    if (!m_inHand) {
        const auto taken = takeKey(history);
        if (!taken)
            return taken.error();
        m_inHand = true;
    }
    if (const Fault fault = letGoSome(history, stale)) {
        m_keys.clear(); // the next round begins anew
        m_inHand = false;
        return errorOf(*fault);
    }
    if (!m_inHand)
        m_keys.pop_back();
    return true;
}

} // namespace holdfast
