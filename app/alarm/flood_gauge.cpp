// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alarm/flood_gauge.h"

#include <QSet>

namespace holdfast {
namespace {

using namespace std::chrono_literals;

constexpr Ticks window = 10min;
constexpr std::size_t begins = 10; ///< more than
constexpr std::size_t ends = 5;    ///< fewer than

void write(const QString& note, const AlarmMoment& moment)
{
    JournalEntry entry;
    entry.kind = JournalKind::Flood;
    entry.sourceTime = entry.receivedTime = moment.now;
    entry.note = note;
    moment.news.journal.push_back(std::move(entry));
}

/// Raised since the mark, and in sight.
int annunciatedSince(const FloodGauge::Mark& mark, const AlarmNews& news)
{
    if (news.journal.size() == mark.journal)
        return 0;
    QSet<AlarmId> raised;
    for (std::size_t i = mark.journal; i < news.journal.size(); ++i) {
        if (news.journal[i].kind == JournalKind::Active && news.journal[i].priority != Priority::Alert)
            raised.insert(news.journal[i].alarm);
    }
    int count = 0;
    for (std::size_t i = mark.changed; i < news.changed.size() && !raised.isEmpty(); ++i)
        count += labelOf(news.changed[i].flags) == AlarmLabel::Unack && raised.remove(news.changed[i].id) ? 1 : 0;
    return count;
}

} // namespace

void FloodGauge::look(const Mark& since, const AlarmMoment& moment)
{
    const int more = annunciatedSince(since, moment.news);
    m_recent.insert(m_recent.end(), static_cast<std::size_t>(more), moment.ticks);
    while (!m_recent.empty() && m_recent.front() + window <= moment.ticks)
        m_recent.pop_front();
    m_alarms += more;
    if (!m_since && m_recent.size() > begins) {
        m_since = moment.now;
        m_alarms = static_cast<int>(m_recent.size());
        write(QStringLiteral("began: %1 alarms in 10 minutes").arg(m_recent.size()), moment);
    } else if (m_since && m_recent.size() < ends) {
        m_since.reset();
        write(QStringLiteral("over: %1 alarms since it began").arg(m_alarms), moment);
    }
}

} // namespace holdfast
