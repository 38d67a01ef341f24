// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/alarm_load.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace holdfast {
namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

constexpr milliseconds window = 10min;
constexpr milliseconds chatterTime = 60s;
constexpr std::size_t chatterTimes = 3;
constexpr milliseconds fleetingTime = 60s;
constexpr milliseconds staleAfter = 24h;
constexpr int floodBegins = 10; ///< more than
constexpr int floodEnds = 5;    ///< fewer than
constexpr std::size_t mostBadActors = 10;

/// One activation, from the condition's raise to its end.
struct Activation
{
    Priority priority = Priority::P4;
    Timestamp from;
    std::optional<Timestamp> to;
    bool annunciated = false; ///< within the period
    bool touched = false;     ///< somebody acted on it
    bool chatters = false;
};

/// What is known of one alarm while the journal is read.
struct AlarmTrack
{
    AlarmShare share;
    std::optional<std::size_t> open; ///< its activation that lasts
    bool shelved = false;
    bool out = false;
    bool folded = false;
    std::optional<Timestamp> asksSince; ///< annunciated and not yet acknowledged
    std::vector<std::size_t> activations;
    int annunciations = 0;
    milliseconds longest{0};
};

class JournalWalk
{
public:
    explicit JournalWalk(const LoadQuestion& question) : m_question(question) { m_load.interval = question.interval; }

    void take(const JournalEntry& entry, const JournalEntry* next);
    [[nodiscard]] AlarmLoad finish();

private:
    void raised(AlarmTrack& track, const JournalEntry& entry, bool foldedAtOnce);
    void ended(AlarmTrack& track, const JournalEntry& entry);
    void annunciate(AlarmTrack& track, const JournalEntry& entry);
    void acknowledged(AlarmTrack& track, const JournalEntry& entry);
    void hide(bool& flag, bool hidden, AlarmTrack& track, const JournalEntry& entry);
    void countChatter();
    void countFleeting();
    void countStale();
    void countRates();
    void countFloods();
    void countActors();
    void countAcknowledgements();
    [[nodiscard]] bool isIn(Timestamp at) const { return at >= m_question.interval.from && at < m_question.interval.to; }
    [[nodiscard]] Timestamp endOf(const Activation& one) const { return std::min(one.to.value_or(m_question.interval.to), m_question.interval.to); }

    LoadQuestion m_question;
    AlarmLoad m_load;
    QHash<AlarmId, AlarmTrack> m_alarms;
    std::vector<Activation> m_activations;
    std::vector<Timestamp> m_times; ///< of every annunciation in the period, in order
    std::array<std::vector<milliseconds>, 4> m_delays;
};

bool isAlert(const JournalEntry& entry)
{
    return entry.priority == Priority::Alert;
}

void JournalWalk::take(const JournalEntry& entry, const JournalEntry* next)
{
    if (entry.alarm.isEmpty() || entry.kind == JournalKind::HistoricExceedance)
        return;
    AlarmTrack& track = m_alarms[entry.alarm];
    track.share.alarm = entry.alarm;
    track.share.name = entry.name;
    track.share.source = entry.source;
    const bool foldedNext = next && next->kind == JournalKind::Suppress && next->alarm == entry.alarm && next->receivedTime == entry.receivedTime;
    const bool byNobody = entry.user.isEmpty() && isIn(entry.receivedTime);
    switch (entry.kind) {
    case JournalKind::Active:
        return raised(track, entry, foldedNext);
    case JournalKind::Return:
        return ended(track, entry);
    case JournalKind::Acknowledge:
        return acknowledged(track, entry);
    case JournalKind::Shelve:
    case JournalKind::OutOfService:
        m_load.unauthorised += byNobody ? 1 : 0;
        return hide(entry.kind == JournalKind::Shelve ? track.shelved : track.out, true, track, entry);
    case JournalKind::Suppress:
        return hide(track.folded, true, track, entry);
    case JournalKind::Unshelve:
        if (next && next->kind == JournalKind::Return && next->alarm == entry.alarm && next->receivedTime == entry.receivedTime)
            ended(track, *next); // a one-shot shelving ends with the condition
        return hide(track.shelved, false, track, entry);
    case JournalKind::Unsuppress:
        return hide(track.folded, false, track, entry);
    case JournalKind::InService: // evaluated afresh
        ended(track, entry);
        return hide(track.out, false, track, entry);
    case JournalKind::Config: // its rule or its point is gone
        return ended(track, entry);
    default:
        return;
    }
}

void JournalWalk::raised(AlarmTrack& track, const JournalEntry& entry, bool foldedAtOnce)
{
    if (track.open) // sounds again
        return;
    track.open = m_activations.size();
    track.activations.push_back(m_activations.size());
    Activation activation;
    activation.priority = entry.priority;
    activation.from = entry.receivedTime;
    m_activations.push_back(activation);
    if (foldedAtOnce && isIn(entry.receivedTime) && !isAlert(entry))
        ++m_load.hidden;
    if (!foldedAtOnce && !track.shelved && !track.out && !track.folded)
        annunciate(track, entry);
}

void JournalWalk::ended(AlarmTrack& track, const JournalEntry& entry)
{
    if (!track.open)
        return;
    m_activations[*track.open].to = std::max(entry.receivedTime, m_activations[*track.open].from);
    track.open.reset();
}

void JournalWalk::annunciate(AlarmTrack& track, const JournalEntry& entry)
{
    if (!track.asksSince)
        track.asksSince = entry.receivedTime;
    if (!isIn(entry.receivedTime))
        return;
    if (isAlert(entry)) {
        ++m_load.alerts;
        return;
    }
    ++m_load.annunciated;
    ++m_load.byPriority[static_cast<std::size_t>(entry.priority) - 1];
    ++track.annunciations;
    m_activations[*track.open].annunciated = true;
    m_times.push_back(entry.receivedTime);
}

void JournalWalk::acknowledged(AlarmTrack& track, const JournalEntry& entry)
{
    const auto asked = std::exchange(track.asksSince, std::nullopt);
    if (!track.activations.empty())
        m_activations[track.activations.back()].touched = true;
    if (!asked || !isIn(entry.receivedTime) || isAlert(entry))
        return;
    m_delays[static_cast<std::size_t>(entry.priority) - 1].push_back(std::max<milliseconds>(entry.receivedTime - *asked, 0ms));
    m_load.acknowledgedActive += track.open ? 1 : 0;
}

/// What comes into sight again while its condition holds is annunciated then.
void JournalWalk::hide(bool& flag, bool hidden, AlarmTrack& track, const JournalEntry& entry)
{
    const bool was = std::exchange(flag, hidden);
    if (hidden && !entry.user.isEmpty() && track.open)
        m_activations[*track.open].touched = true;
    if (was && !hidden && track.open && !track.shelved && !track.out && !track.folded) {
        track.asksSince.reset();
        annunciate(track, entry);
    }
}

void JournalWalk::countChatter()
{
    for (AlarmTrack& track : m_alarms) {
        const auto& all = track.activations;
        for (std::size_t i = 0; i + chatterTimes <= all.size(); ++i) {
            if (m_activations[all[i + chatterTimes - 1]].from - m_activations[all[i]].from > chatterTime)
                continue;
            for (std::size_t j = i; j < i + chatterTimes; ++j)
                m_activations[all[j]].chatters = true;
        }
        const auto chatters = std::count_if(all.begin(), all.end(), [&](std::size_t one) { return m_activations[one].chatters && m_activations[one].annunciated; });
        m_load.chatteringAlarms += static_cast<int>(chatters);
        if (chatters > 0)
            m_load.chattering.push_back({track.share.alarm, track.share.name, track.share.source, static_cast<int>(chatters)});
    }
}

void JournalWalk::countFleeting()
{
    for (const Activation& one : m_activations) {
        if (one.annunciated && one.to && !one.touched && !one.chatters && *one.to - one.from < fleetingTime)
            ++m_load.fleeting;
        const Timestamp from = std::max(one.from, m_question.interval.from);
        if (one.priority != Priority::Alert && endOf(one) > from)
            m_load.inAlarm += endOf(one) - from;
    }
}

void JournalWalk::countStale()
{
    std::vector<std::pair<Timestamp, int>> edges;
    for (AlarmTrack& track : m_alarms) {
        for (const std::size_t place : track.activations) {
            const Activation& one = m_activations[place];
            const Timestamp end = endOf(one);
            if (one.priority == Priority::Alert || end - one.from <= staleAfter || end <= m_question.interval.from)
                continue;
            track.longest = std::max<milliseconds>(track.longest, end - one.from);
            edges.emplace_back(std::max(one.from + staleAfter, m_question.interval.from), 1);
            edges.emplace_back(end, -1);
        }
        if (track.longest > 0ms)
            m_load.stale.push_back({track.share.alarm, track.share.name, track.share.source, static_cast<int>(track.longest / 1h)});
        m_load.standing += track.open && m_activations[*track.open].priority != Priority::Alert ? 1 : 0;
    }
    std::sort(edges.begin(), edges.end());
    int now = 0;
    for (const auto& edge : edges) {
        now += edge.second;
        m_load.mostStale = std::max(m_load.mostStale, now);
    }
}

void JournalWalk::countRates()
{
    const Timestamp from = m_question.interval.from;
    const milliseconds length = std::max<milliseconds>(m_question.interval.to - from, 0ms);
    m_load.windows = static_cast<int>((length + window - 1ms) / window);
    std::vector<int> counts(static_cast<std::size_t>(m_load.windows));
    for (const Timestamp at : m_times)
        ++counts[static_cast<std::size_t>((at - from) / window)];
    for (const int count : counts) {
        m_load.peak = std::max(m_load.peak, count);
        m_load.crowdedWindows += count > floodBegins ? 1 : 0;
    }
    if (length <= 0ms)
        return;
    const double hours = static_cast<double>(length.count()) / 3'600'000.0 * std::max(m_question.positions, 1);
    m_load.perHour = m_load.annunciated / hours;
    m_load.perDay = m_load.perHour * 24;
    m_load.perTenMinutes = static_cast<double>(m_load.annunciated) / m_load.windows / std::max(m_question.positions, 1);
}

/// An alarm counts for ten minutes from when it came. What leaves at a moment leaves before what comes at it.
void JournalWalk::countFloods()
{
    std::size_t oldest = 0;
    std::optional<AlarmFlood> flood;
    const auto leave = [&](Timestamp until, std::size_t arrived) {
        for (; oldest < arrived && m_times[oldest] + window <= until; ++oldest) {
            if (!flood || static_cast<int>(arrived - oldest) - 1 >= floodEnds)
                continue;
            flood->interval.to = std::min(m_times[oldest] + window, m_question.interval.to);
            m_load.floods.push_back(*std::exchange(flood, std::nullopt));
        }
    };
    for (std::size_t i = 0; i < m_times.size(); ++i) {
        leave(m_times[i], i);
        const int count = static_cast<int>(i + 1 - oldest);
        if (flood)
            ++flood->alarms;
        else if (count > floodBegins)
            flood = AlarmFlood{{m_times[oldest], m_question.interval.to}, count, count};
        if (flood)
            flood->peak = std::max(flood->peak, count);
    }
    leave(m_question.interval.to, m_times.size());
    if (flood)
        m_load.floods.push_back(*flood);
    milliseconds inFlood{0};
    for (const AlarmFlood& one : m_load.floods)
        inFlood += one.interval.to - one.interval.from;
    const milliseconds length = m_question.interval.to - m_question.interval.from;
    m_load.floodShare = length > 0ms ? static_cast<double>(inFlood.count()) / static_cast<double>(length.count()) : 0;
}

bool isMore(const AlarmShare& one, const AlarmShare& other)
{
    return one.count != other.count ? one.count > other.count : one.alarm < other.alarm;
}

void JournalWalk::countActors()
{
    for (const AlarmTrack& track : m_alarms) {
        if (track.annunciations > 0)
            m_load.badActors.push_back({track.share.alarm, track.share.name, track.share.source, track.annunciations});
    }
    for (auto* list : {&m_load.badActors, &m_load.chattering, &m_load.stale})
        std::sort(list->begin(), list->end(), isMore);
    if (m_load.badActors.size() > mostBadActors)
        m_load.badActors.resize(mostBadActors);
    int top = 0;
    for (const AlarmShare& one : m_load.badActors)
        top += one.count;
    m_load.badActorShare = m_load.annunciated > 0 ? static_cast<double>(top) / m_load.annunciated : 0;
}

void JournalWalk::countAcknowledgements()
{
    for (std::size_t i = 0; i < m_delays.size(); ++i) {
        auto& delays = m_delays[i];
        if (delays.empty())
            continue;
        std::sort(delays.begin(), delays.end());
        const std::size_t middle = delays.size() / 2;
        const milliseconds median = delays.size() % 2 == 1 ? delays[middle] : (delays[middle - 1] + delays[middle]) / 2;
        const std::size_t rank = (delays.size() * 9 + 9) / 10; // nearest rank
        m_load.toAcknowledge[i] = {static_cast<int>(delays.size()), median, delays[rank - 1]};
    }
}

AlarmLoad JournalWalk::finish()
{
    countChatter();
    countFleeting();
    countStale();
    countRates();
    countFloods();
    countActors();
    countAcknowledgements();
    return std::move(m_load);
}

} // namespace

AlarmLoad alarmLoad(const std::vector<JournalEntry>& journal, const LoadQuestion& question)
{
    std::vector<const JournalEntry*> order;
    order.reserve(journal.size());
    for (const JournalEntry& entry : journal) {
        if (entry.receivedTime < question.interval.to)
            order.push_back(&entry);
    }
    std::stable_sort(order.begin(), order.end(), [](const JournalEntry* a, const JournalEntry* b) {
        return a->receivedTime != b->receivedTime ? a->receivedTime < b->receivedTime : a->sequence < b->sequence;
    });
    JournalWalk walk(question);
    for (std::size_t i = 0; i < order.size(); ++i)
        walk.take(*order[i], i + 1 < order.size() ? order[i + 1] : nullptr);
    return walk.finish();
}

} // namespace holdfast
