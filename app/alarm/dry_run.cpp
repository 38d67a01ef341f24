// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alarm/dry_run.h"

#include "app/alarm/alarms.h"
#include "app/alarm/valid_rule.h"

#include <algorithm>
#include <queue>

namespace holdfast {
namespace {

/// The next sample of each point that has one left: the earliest first, and of those at one moment the point that was named first.
struct Next
{
    Timestamp at;
    std::size_t past = 0;
    std::size_t sample = 0;

    friend bool operator>(const Next& a, const Next& b) { return a.at != b.at ? a.at > b.at : a.past > b.past; }
};

class Trial
{
public:
    Trial(const DryRunQuestion& question, Alarms& alarms, Timestamp begin) : m_question(question), m_alarms(alarms), m_begin(begin) {}

    void devices();
    void run();
    [[nodiscard]] DryRun finish();

private:
    void until(Timestamp at);
    void hear(const PointId& point, const Sample& sample);
    void gap(const Gap& gap);
    void read();
    void read(const JournalEntry& entry);
    [[nodiscard]] Ticks ticksAt(Timestamp at) const { return at - m_begin; }

    const DryRunQuestion& m_question;
    Alarms& m_alarms;
    Timestamp m_begin;
    AlarmNews m_news;
    DryRun m_result;
    QHash<AlarmId, std::optional<std::size_t>> m_open; ///< those that stand; without a place: raised before the interval
    QHash<PointId, Value> m_last;
};

void Trial::devices()
{
    m_alarms.siteChanged(m_question.site, m_begin, Ticks{0}, m_news);
    for (Device device : m_question.devices) {
        device.membership = Membership::Adopted;
        m_alarms.take(DeviceChanged{device}, m_begin, Ticks{0}, m_news);
    }
    for (const Point& point : m_question.points)
        m_alarms.take(PointChanged{point}, m_begin, Ticks{0}, m_news);
    m_news = {};
}

/// Delays run out when they run out, not when the next sample comes.
void Trial::until(Timestamp at)
{
    for (auto next = m_alarms.nextDue(); next && *next < ticksAt(at); next = m_alarms.nextDue()) {
        m_alarms.due(m_begin + *next, *next, m_news);
        read();
    }
}

void Trial::hear(const PointId& point, const Sample& sample)
{
    until(sample.at);
    m_last.insert(point, sample.value);
    m_alarms.take(ReadingChanged{{point, sample.value, sample.at, sample.at, sample.quality}}, sample.at, ticksAt(sample.at), m_news);
    ++m_result.samples;
    read();
}

void Trial::gap(const Gap& gap)
{
    until(gap.interval.from);
    for (auto known = m_last.cbegin(); known != m_last.cend(); ++known) {
        const auto device = std::find_if(m_question.points.begin(), m_question.points.end(), [&](const Point& point) { return point.id == known.key(); });
        const auto owner = device == m_question.points.end()
            ? m_question.devices.end()
            : std::find_if(m_question.devices.begin(), m_question.devices.end(), [&](const Device& one) { return one.id == device->device; });
        const bool behind = gap.broker.isEmpty() || owner == m_question.devices.end() || owner->broker == gap.broker;
        if (gap.point.isEmpty() ? behind : gap.point == known.key())
            m_alarms.take(ReadingChanged{{known.key(), known.value(), gap.interval.from, gap.interval.from, Quality::Stale}, false}, gap.interval.from, ticksAt(gap.interval.from), m_news);
    }
    read();
}

void Trial::run()
{
    std::priority_queue<Next, std::vector<Next>, std::greater<>> waiting;
    const auto put = [&](std::size_t past, std::size_t sample) {
        const auto& samples = m_question.past[past].samples;
        if (sample < samples.size() && samples[sample].at < m_question.interval.to)
            waiting.push({samples[sample].at, past, sample});
    };
    for (std::size_t past = 0; past < m_question.past.size(); ++past)
        put(past, 0);
    std::vector<Gap> gaps = m_question.gaps;
    std::sort(gaps.begin(), gaps.end(), [](const Gap& a, const Gap& b) { return a.interval.from < b.interval.from; });
    auto nextGap = gaps.begin();
    while (!waiting.empty()) {
        const Next next = waiting.top();
        waiting.pop();
        for (; nextGap != gaps.end() && nextGap->interval.from <= next.at; ++nextGap)
            gap(*nextGap);
        const PointPast& past = m_question.past[next.past];
        hear(past.point, past.samples[next.sample]);
        put(next.past, next.sample + 1);
    }
    for (; nextGap != gaps.end() && nextGap->interval.from < m_question.interval.to; ++nextGap)
        gap(*nextGap);
    until(m_question.interval.to);
}

void Trial::read()
{
    for (const JournalEntry& entry : m_news.journal)
        read(entry);
    m_news.changed.clear();
    m_news.journal.clear();
}

void Trial::read(const JournalEntry& entry)
{
    const auto open = m_open.constFind(entry.alarm);
    const bool stands = open != m_open.cend();
    if (entry.kind == JournalKind::Active && !stands) {
        const bool counts = entry.receivedTime >= m_question.interval.from && entry.point;
        m_open.insert(entry.alarm, counts ? std::optional(m_result.alarms.size()) : std::nullopt);
        if (counts)
            m_result.alarms.push_back({*entry.point, entry.sourceTime, entry.receivedTime, {}, entry.value, entry.limit});
    } else if (entry.kind == JournalKind::Suppress && stands && *open && m_result.alarms[**open].raisedAt == entry.receivedTime) {
        ++m_result.hidden;
    } else if (entry.kind == JournalKind::Return && stands) {
        if (*open)
            m_result.alarms[**open].clearedAt = entry.receivedTime;
        m_open.remove(entry.alarm);
    }
}

DryRun Trial::finish()
{
    m_result.watched = m_alarms.scope().watches;
    return std::move(m_result);
}

Timestamp beginOf(const DryRunQuestion& question)
{
    Timestamp begin = question.interval.from;
    for (const PointPast& past : question.past) {
        if (!past.samples.empty())
            begin = std::min(begin, past.samples.front().at);
    }
    for (const Gap& gap : question.gaps)
        begin = std::min(begin, gap.interval.from);
    return begin;
}

Expected<Alarms> alarmsFor(const AlarmRule& rule)
{
    auto table = AlarmTable::builtIn();
    if (!table)
        return table.error();
    AlarmRule tried = rule;
    tried.enabled = true;
    tried.reAlarm.reset(); // nobody is there to acknowledge
    std::vector<AlarmRule> rules;
    rules.push_back(std::move(tried));
    return Alarms(std::move(table).value(), std::move(rules));
}

} // namespace

Expected<DryRun> dryRun(const DryRunQuestion& question)
{
    if (const auto fine = valid(question.rule); !fine)
        return fine.error();
    if (std::holds_alternative<SilenceCondition>(question.rule.condition))
        return Error{Error::Code::Invalid, QStringLiteral("Silence cannot be tried on the past.")};
    auto alarms = alarmsFor(question.rule);
    if (!alarms)
        return alarms.error();
    Alarms watching = std::move(alarms).value();
    Trial trial(question, watching, beginOf(question));
    trial.devices();
    trial.run();
    return trial.finish();
}

std::vector<PointId> pastNeeded(const DryRunQuestion& question)
{
    auto alarms = alarmsFor(question.rule);
    if (!alarms)
        return {};
    Alarms watching = std::move(alarms).value();
    Trial(question, watching, question.interval.from).devices();
    return watching.scope().points;
}

} // namespace holdfast
