// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/budget.h"

#include <algorithm>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 hourLength = 3600 * 1000;
constexpr qint64 longestStep = 7 * dayLength;
constexpr qint64 logAndSlack = 48LL * 1024 * 1024; ///< the log beside the file, and what a commit adds before anything goes
constexpr int highPercent = 96;
constexpr int lowPercent = 92;

Expected<std::optional<qint64>> oldest(SqlStatement& row)
{
    const auto found = row.next() && !row.value(0).isNull() ? std::optional(row.number(0)) : std::nullopt;
    const Fault fault = row.fault();
    row.finish();
    if (fault)
        return errorOf(*fault);
    return found;
}

/// For the file alone.
qint64 limitOf(qint64 budget)
{
    return budget == 0 ? 0 : std::max<qint64>(budget - logAndSlack, 1);
}

} // namespace

qint64 excessOf(qint64 used, qint64 budget)
{
    const qint64 limit = limitOf(budget);
    return limit == 0 || used <= limit / 100 * highPercent ? 0 : used - limit / 100 * lowPercent;
}

Expected<qint64> usedBytes(Database& history)
{
    const auto size = history.number(u"PRAGMA page_size"_s);
    const auto all = history.number(u"PRAGMA page_count"_s);
    const auto free = history.number(u"PRAGMA freelist_count"_s);
    if (!size || !all || !free)
        return !size ? size.error() : !all ? all.error() : free.error();
    return (*all - *free) * *size;
}

void Budget::set(qint64 bytes)
{
    m_limit = limitOf(bytes);
    m_bounds = {};
    m_tight = false;
}

Expected<bool> Budget::isExceeded(Database& history) const
{
    if (m_limit == 0)
        return false;
    const auto size = history.number(u"PRAGMA page_size"_s);
    const auto all = history.number(u"PRAGMA page_count"_s);
    if (!size || !all)
        return !size ? size.error() : all.error();
    return *all * *size > m_limit;
}

Expected<bool> Budget::tighten(Database& history, qint64 newest)
{
    if (m_limit == 0)
        return false;
    const auto used = usedBytes(history);
    if (!used)
        return used.error();
    if (!m_tight && *used > m_limit / 100 * highPercent) {
        m_tight = true;
        m_step = hourLength;
    }
    m_tight = m_tight && *used > m_limit / 100 * lowPercent;
    if (!m_tight)
        return false;
    const auto samples = tightenSamples(history, newest);
    if (!samples || *samples)
        return samples;
    const auto fine = tightenSums(history, newest, fineWidth, m_bounds.fiveMinutes);
    if (!fine || *fine)
        return fine;
    return tightenSums(history, newest, coarseWidth, m_bounds.hours);
}

/// From the oldest there is, over time without any, in steps that grow while they are not enough.
Expected<bool> Budget::tightenSamples(Database& history, qint64 newest)
{
    const qint64 last = newest / hourLength * hourLength;
    SqlStatement row = history.prepare(u"SELECT min(last) FROM block WHERE last >= ?"_s);
    if (const Fault fault = row.run(m_bounds.samples))
        return errorOf(*fault);
    const auto first = oldest(row);
    if (!first)
        return first.error();
    if (!*first || m_bounds.samples >= last)
        return false;
    m_bounds.samples = std::min(last, std::max(m_bounds.samples, **first) / hourLength * hourLength + m_step);
    m_step = std::min(2 * m_step, longestStep);
    return true;
}

Expected<bool> Budget::tightenSums(Database& history, qint64 newest, qint64 width, qint64& bound)
{
    SqlStatement row = history.prepare(u"SELECT min(span) FROM tier WHERE width = ?"_s);
    if (const Fault fault = row.run(width))
        return errorOf(*fault);
    const auto first = oldest(row);
    if (!first)
        return first.error();
    const qint64 next = *first ? firstDayOf(width, **first + 1) : 0;
    if (!*first || next > dayOf(newest))
        return false;
    bound = std::max(bound, next);
    return true;
}

} // namespace holdfast
