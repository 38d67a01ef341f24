// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/backlog.h"

#include <QSet>

#include <algorithm>
#include <iterator>

namespace holdfast {

Backlog::Backlog(BacklogLimits limits)
    : m_limits(limits)
    , m_interval(limits.interval)
{
}

void Backlog::add(std::vector<SampleRecord>&& samples, Records&& others, Timestamp now)
{
    std::ranges::move(others, std::back_inserter(m_others));
    if (m_samples.empty())
        m_samples.swap(samples);
    else
        m_samples.insert(m_samples.end(), std::make_move_iterator(samples.begin()), std::make_move_iterator(samples.end()));
    if (m_samples.size() <= m_limits.samples)
        return;
    while (m_samples.size() > m_limits.samples * 3 / 4) // some room, or every record would thin again
        thin(now);
}

Waiting Backlog::take(std::size_t most)
{
    Waiting waiting;
    for (; waiting.others.size() < most && !m_others.empty(); m_others.pop_front())
        waiting.others.push_back(std::move(m_others.front()));
    const std::size_t room = most - waiting.others.size();
    if (m_samples.size() <= room) {
        waiting.samples.swap(m_samples);
        return waiting;
    }
    const auto end = m_samples.begin() + static_cast<std::ptrdiff_t>(room);
    waiting.samples.assign(std::make_move_iterator(m_samples.begin()), std::make_move_iterator(end));
    m_samples.erase(m_samples.begin(), end);
    return waiting;
}

void Backlog::putBack(Waiting&& waiting)
{
    m_others.insert(m_others.begin(), std::make_move_iterator(waiting.others.begin()), std::make_move_iterator(waiting.others.end()));
    m_samples.insert(m_samples.begin(), std::make_move_iterator(waiting.samples.begin()), std::make_move_iterator(waiting.samples.end()));
}

/// Newest first, so that the first of a point and interval is the one that stays. Ever wider intervals end at one sample a point, then at the newest points.
void Backlog::thin(Timestamp now)
{
    using Slot = std::pair<PointId, qint64>;
    QSet<Slot> taken;
    std::vector<SampleRecord> kept;
    const std::size_t before = m_samples.size();
    for (auto sample = m_samples.rbegin(); sample != m_samples.rend(); ++sample) {
        const Slot slot(sample->point, sample->sample.at.time_since_epoch() / m_interval);
        if (taken.contains(slot))
            continue;
        taken.insert(slot);
        kept.push_back(std::move(*sample));
    }
    const bool widest = m_interval > std::chrono::hours{24 * 365};
    if (widest && kept.size() > m_limits.samples * 3 / 4)
        kept.resize(m_limits.samples * 3 / 4);
    std::ranges::reverse(kept);
    m_samples = std::move(kept);
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
