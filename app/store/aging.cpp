// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/aging.h"

#include "app/store/codec/block.h"
#include "app/store/codec/segment.h"
#include "app/store/tiers.h"

#include <algorithm>
#include <limits>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 oldEnough = 7 * dayLength;
constexpr std::size_t blocksAtOnce = 64;

} // namespace

std::optional<qint64> agedUntil(Database& history)
{
    SqlStatement row = history.prepare(u"SELECT until FROM aged"_s);
    const bool known = !row.exec() && row.next();
    const auto until = known ? std::optional(row.number(0)) : std::nullopt;
    row.finish();
    return until;
}

Fault Aging::list(Database& history, qint64 horizon)
{
    SqlStatement rows = history.prepare(u"SELECT id FROM block WHERE series > 0 AND last >= ? AND last < ?"_s);
    if (Fault fault = rows.run(agedUntil(history).value_or(std::numeric_limits<qint64>::min()), horizon))
        return fault;
    while (rows.next())
        m_waiting.push_back(rows.number(0));
    const Fault fault = rows.fault();
    if (fault)
        m_waiting.clear();
    else
        m_horizon = horizon;
    return fault;
}

/// A damaged block stays as it is. The last of them takes the mark along.
Fault Aging::ageThese(Database& history, const std::vector<qint64>& ids, qint64 horizon) const
{
    SqlStatement read = history.prepare(u"SELECT body FROM block WHERE id = ?"_s);
    SqlStatement change = history.prepare(u"UPDATE block SET body = ?, first = ?, last = ?, samples = ? WHERE id = ?"_s);
    for (const qint64 id : ids) {
        if (Fault fault = read.run(id))
            return fault;
        auto run = read.next() ? decodeBlock(read.value(0).toByteArray()) : std::nullopt;
        read.finish();
        const auto before = run ? run->at : std::vector<qint64>();
        if (run)
            cutTimes(*run);
        if (!run || run->at == before)
            continue;
        if (Fault fault = change.run(encodeBlock(*run, Packing::Small), run->at.front(), run->at.back(), static_cast<qint64>(run->size()), id))
            return fault;
    }
    return m_waiting.empty() ? history.prepare(u"INSERT OR REPLACE INTO aged (id, until) VALUES (1, ?)"_s).run(horizon) : Fault();
}

Expected<bool> Aging::some(Database& history, qint64 newest)
{
    const qint64 horizon = dayOf(newest - oldEnough) * dayLength;
    if (!m_horizon) {
        const auto until = agedUntil(history);
        if (until && *until >= horizon)
            return false;
        if (const Fault fault = list(history, horizon))
            return errorOf(*fault);
    }
    const std::size_t count = std::min(blocksAtOnce, m_waiting.size());
    const std::vector<qint64> ids(m_waiting.end() - static_cast<std::ptrdiff_t>(count), m_waiting.end());
    m_waiting.resize(m_waiting.size() - count);
    const Fault fault = history.transaction([&] { return ageThese(history, ids, *m_horizon); });
    if (fault || m_waiting.empty())
        m_horizon.reset();
    if (fault) {
        m_waiting.clear(); // begun again where the mark stands
        return errorOf(*fault);
    }
    return !m_waiting.empty();
}

} // namespace holdfast
