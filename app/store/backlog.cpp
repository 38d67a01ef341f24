// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/backlog.h"

#include <QSet>

#include <algorithm>

namespace holdfast {

Backlog::Backlog(BacklogLimits limits)
    : m_limits(limits)
    , m_interval(limits.interval)
{
}

void Backlog::add(Records&& records, Timestamp now)
{
    for (Record& record : records) {
        if (auto* sample = std::get_if<SampleRecord>(&record))
            m_samples.push_back(std::move(*sample));
        else
            m_others.push_back(std::move(record));
    }
    if (m_samples.size() <= m_limits.samples)
        return;
    while (m_samples.size() > m_limits.samples * 3 / 4) // some room, or every record would thin again
        thin(now);
}

Records Backlog::take(std::size_t most)
{
    Records records;
    records.reserve(std::min(most, size()));
    for (; records.size() < most && !m_others.empty(); m_others.pop_front())
        records.push_back(std::move(m_others.front()));
    for (; records.size() < most && !m_samples.empty(); m_samples.pop_front())
        records.push_back(std::move(m_samples.front()));
    return records;
}

void Backlog::putBack(Records&& records)
{
    for (auto record = records.rbegin(); record != records.rend(); ++record) {
        if (auto* sample = std::get_if<SampleRecord>(&*record))
            m_samples.push_front(std::move(*sample));
        else
            m_others.push_front(std::move(*record));
    }
}

/// Newest first, so that the first of a point and interval is the one that stays. Ever wider intervals end at one sample a point, then at the newest points.
void Backlog::thin(Timestamp now)
{
    using Slot = std::pair<PointId, qint64>;
    QSet<Slot> taken;
    std::deque<SampleRecord> kept;
    const std::size_t before = m_samples.size();
    for (auto sample = m_samples.rbegin(); sample != m_samples.rend(); ++sample) {
        const Slot slot(sample->point, sample->sample.at.time_since_epoch() / m_interval);
        if (taken.contains(slot))
            continue;
        taken.insert(slot);
        kept.push_front(std::move(*sample));
    }
    m_samples = std::move(kept);
    const bool widest = m_interval > std::chrono::hours{24 * 365};
    while (widest && m_samples.size() > m_limits.samples * 3 / 4)
        m_samples.pop_front();
    m_thinned += before - m_samples.size();
    if (!m_thinnedSince)
        m_thinnedSince = now;
    m_interval *= widest ? 1 : 2;
}

std::optional<GapRecord> Backlog::takeThinnedGap(Timestamp now)
{
    if (!m_thinnedSince || !isEmpty())
        return std::nullopt;
    const Gap gap{{}, {}, {*m_thinnedSince, now}, GapReason::Thinned};
    m_thinnedSince.reset();
    m_thinned = 0;
    m_interval = m_limits.interval;
    return GapRecord{gap};
}

StoreState stateOf(const std::optional<Trouble>& trouble, std::optional<Timestamp> since, const Backlog& backlog)
{
    if (!trouble)
        return {StoreState::Kind::Recording, {}, {}, backlog.size()};
    const bool waits = trouble->kind == StoreTrouble::Locked;
    return {waits ? StoreState::Kind::Waiting : StoreState::Kind::Paused, nameOf(trouble->kind), since, backlog.size()};
}

} // namespace holdfast
