// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/event_loader.h"

#include <QFutureWatcher>

#include <algorithm>

namespace holdfast {
namespace {

using namespace std::chrono_literals;

constexpr int mostEntries = 5000;
constexpr int mostSamples = 20'000;
constexpr std::size_t mostCommandPoints = 8;
constexpr std::size_t mostChanges = 30; ///< what changes more often is regulated, not commanded
constexpr auto longestAnswer = 15min; ///< from a command to its effect
constexpr auto before = 24h; ///< what a command point said before the shown time

} // namespace

EventLoader::EventLoader(const Live& live, HistoryDesk& history, const Look& look, QObject* parent)
    : QObject(parent), m_live(live), m_history(history), m_look(look)
{
    connect(&live, &Live::changed, this, [this](const Delta& delta) {
        hear(delta.journal);
        if ((!delta.commands.isEmpty() || !delta.continuity.isEmpty()) && !m_points.empty())
            Q_EMIT changed();
    });
}

void EventLoader::ask(const std::vector<PointId>& points, const Interval& interval)
{
    ++m_round;
    m_points = points;
    m_interval = interval;
    m_commands.clear();
    askJournal();
    if (interval.to - interval.from > longestForCommands)
        return;
    for (const PointId& point : Surroundings(m_live.picture(), points).commands(mostCommandPoints))
        askCommands(point);
}

void EventLoader::askJournal()
{
    auto* watcher = new QFutureWatcher<Expected<std::vector<JournalEntry>>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, round = m_round] {
        watcher->deleteLater();
        if (round != m_round || watcher->future().resultCount() == 0)
            return;
        if (const auto answer = watcher->result()) {
            m_journal = *answer;
            Q_EMIT changed();
        }
    });
    watcher->setFuture(m_history.journal({m_interval, mostEntries, {}}));
}

void EventLoader::askCommands(const PointId& point)
{
    auto* watcher = new QFutureWatcher<Expected<std::vector<Sample>>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, point, round = m_round] {
        watcher->deleteLater();
        if (round != m_round || watcher->future().resultCount() == 0)
            return;
        const auto answer = watcher->result();
        const Picture& picture = m_live.picture();
        const auto known = picture.points.constFind(point);
        if (!answer || known == picture.points.constEnd())
            return;
        const Device device = picture.devices.value(known->device);
        std::vector<EventMark> marks = marksOf(*known, device.name, *answer, m_interval, m_look.format());
        if (marks.empty() || marks.size() > mostChanges)
            return;
        m_commands[point] = std::move(marks);
        Q_EMIT changed();
    });
    watcher->setFuture(m_history.samples(point, {m_interval.from - before, m_interval.to}, mostSamples));
}

/// News stands there at once; the next reading of the journal brings the same.
void EventLoader::hear(const std::vector<JournalEntry>& news)
{
    if (news.empty() || m_points.empty())
        return;
    m_journal.insert(m_journal.end(), news.begin(), news.end());
    Q_EMIT changed();
}

std::vector<EventMark> EventLoader::marks() const
{
    const Surroundings around(m_live.picture(), m_points);
    const Interval until{m_interval.from, std::max(m_interval.to, m_live.now())};
    std::vector<EventMark> all = marksOf(m_journal, until, m_live.picture(), around);
    const std::vector<EventMark> given = marksOfCommands(m_live.picture(), until, around, m_look.format());
    for (const auto& commands : m_commands) {
        for (const EventMark& mark : commands.second) { // what was given stands there once: with who gave it
            if (std::ranges::none_of(given, [&](const EventMark& one) { return one.text == mark.text && one.at <= mark.at && mark.at - one.at < longestAnswer; }))
                all.push_back(mark);
        }
    }
    all.insert(all.end(), given.begin(), given.end());
    const std::vector<EventMark> continuity = marksOfContinuity(m_live.picture(), until, around);
    all.insert(all.end(), continuity.begin(), continuity.end());
    std::ranges::stable_sort(all, {}, &EventMark::at);
    return all;
}

} // namespace holdfast
