// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runtime/rule_trial.h"

#include "app/alarm/dry_run.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace holdfast {
namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

constexpr milliseconds before = 7 * 24h;           ///< of the interval: says what held when it began
constexpr std::size_t mostSamples = 8'000'000;     ///< of one device: some 400 MB
constexpr std::size_t mostAlarms = 10'000;         ///< that are listed

/// Points the rule names by their id, wherever on the site they are.
QSet<PointId> namedPoints(const AlarmRule& rule)
{
    QStringList texts{rule.terms.suppressedWhile};
    if (const auto* states = std::get_if<ExpressionCondition>(&rule.condition))
        texts << states->expression;
    if (const auto* deviation = std::get_if<DeviationCondition>(&rule.condition))
        texts << deviation->from;
    if (const auto* mismatch = std::get_if<MismatchCondition>(&rule.condition))
        texts << mismatch->feedback;
    static const QRegularExpression braces(QStringLiteral("\\{([^}]*)\\}"));
    QSet<PointId> named;
    for (const QString& text : texts) {
        for (auto found = braces.globalMatch(text); found.hasNext();)
            named.insert(PointId(found.next().captured(1)));
    }
    return named;
}

milliseconds lengthOf(const Interval& interval)
{
    return std::max<milliseconds>(interval.to - interval.from, 0ms);
}

/// The part of the interval that lies in none of the gaps and not before the first sample.
milliseconds coveredBy(const Interval& interval, Timestamp first, std::vector<Gap> gaps)
{
    std::sort(gaps.begin(), gaps.end(), [](const Gap& a, const Gap& b) { return a.interval.from < b.interval.from; });
    milliseconds covered{0};
    Timestamp at = std::max(first, interval.from);
    for (const Gap& gap : gaps) {
        const Timestamp from = std::clamp(gap.interval.from, at, std::max(at, interval.to));
        covered += from - at;
        at = std::max(at, std::min(gap.interval.to, interval.to));
    }
    return covered + lengthOf({at, interval.to});
}

class SiteTrial
{
public:
    SiteTrial(const AlarmRule& rule, Interval interval, const Picture& picture, const HistoryReader& reader)
        : m_interval(interval), m_picture(picture), m_reader(reader), m_named(namedPoints(rule))
    {
        m_question.rule = rule;
        m_question.interval = interval;
        m_question.site = picture.site;
        m_trial.interval = interval;
    }

    /// Whether the rule can be tried at all.
    [[nodiscard]] Expected<> begin() const;
    [[nodiscard]] Expected<> tryAt(const Device& device);
    [[nodiscard]] RuleTrial finish();

private:
    void ask(const Device& device);
    [[nodiscard]] Expected<> read(const PointId& point);
    [[nodiscard]] Expected<std::vector<Sample>> samplesOf(const PointId& point) const;

    const Interval m_interval;
    const Picture& m_picture;
    const HistoryReader& m_reader;
    const QSet<PointId> m_named;
    DryRunQuestion m_question;
    RuleTrial m_trial;
    std::size_t m_held = 0;   ///< samples of the device at hand
    milliseconds m_covered{0}; ///< all points together
    int m_points = 0;
};

Expected<> SiteTrial::begin() const
{
    const auto tried = dryRun(m_question); // of no device: only the rule itself is looked at
    return tried ? Expected<>(Done{}) : Expected<>(tried.error());
}

/// The device alone, and beside it what the rule names elsewhere: looked at, not watched.
void SiteTrial::ask(const Device& device)
{
    m_question.devices = {device};
    m_question.points.clear();
    m_question.past.clear();
    m_question.gaps.clear();
    m_held = 0;
    for (const PointId& point : m_picture.pointsOf.value(device.id))
        m_question.points.push_back(m_picture.points.value(point));
    for (const PointId& id : m_named) {
        Point point = m_picture.points.value(id);
        if (point.id.isEmpty() || point.device == device.id)
            continue;
        point.enabledByDefault = false;
        m_question.points.push_back(point);
        const auto isOwner = [&](const Device& one) { return one.id == point.device; };
        if (std::none_of(m_question.devices.begin(), m_question.devices.end(), isOwner))
            m_question.devices.push_back(m_picture.devices.value(point.device));
    }
}

Expected<std::vector<Sample>> SiteTrial::samplesOf(const PointId& point) const
{
    std::vector<Sample> all;
    bool tooMany = false;
    const auto read = m_reader.samples(point, {m_interval.from - before, m_interval.to}, [&](const std::vector<Sample>& batch) {
        all.insert(all.end(), batch.begin(), batch.end());
        tooMany = m_held + all.size() > mostSamples;
        return !tooMany;
    });
    if (!read)
        return read.error();
    if (tooMany)
        return Error{Error::Code::Refused, QStringLiteral("There is more history than a trial can hold: choose a shorter time.")};
    return all;
}

Expected<> SiteTrial::read(const PointId& point)
{
    auto samples = samplesOf(point);
    auto gaps = m_reader.gaps(point, m_interval);
    if (!samples || !gaps)
        return samples ? gaps.error() : samples.error();
    ++m_points;
    m_held += samples->size();
    if (samples->empty())
        ++m_trial.unknown;
    else
        m_covered += coveredBy(m_interval, samples->front().at, *gaps);
    for (const Gap& gap : *gaps) {
        if (std::find(m_question.gaps.begin(), m_question.gaps.end(), gap) == m_question.gaps.end())
            m_question.gaps.push_back(gap);
    }
    m_question.past.push_back({point, std::move(samples).value()});
    return Done{};
}

Expected<> SiteTrial::tryAt(const Device& device)
{
    ask(device);
    for (const PointId& point : pastNeeded(m_question)) {
        if (const auto done = read(point); !done)
            return done;
    }
    if (m_question.past.empty())
        return Done{};
    const auto run = dryRun(m_question);
    if (!run)
        return run.error();
    m_trial.watched += run->watched;
    m_trial.hidden += run->hidden;
    m_trial.samples += run->samples;
    for (const DryRunAlarm& one : run->alarms)
        m_trial.alarms.push_back({one.point, one.conditionSince, one.raisedAt, one.clearedAt, one.value, one.limit});
    return Done{};
}

JournalEntry entryOf(const RuleTrialAlarm& alarm, JournalKind kind, Timestamp at, Priority priority)
{
    JournalEntry entry;
    entry.alarm = AlarmId(alarm.point.text());
    entry.kind = kind;
    entry.receivedTime = at;
    entry.priority = priority;
    return entry;
}

RuleTrial SiteTrial::finish()
{
    std::stable_sort(m_trial.alarms.begin(), m_trial.alarms.end(), [](const RuleTrialAlarm& a, const RuleTrialAlarm& b) { return a.raisedAt < b.raisedAt; });
    std::vector<JournalEntry> journal;
    for (const RuleTrialAlarm& one : m_trial.alarms) {
        journal.push_back(entryOf(one, JournalKind::Active, one.raisedAt, priorityOf(m_question.rule)));
        if (one.clearedAt)
            journal.push_back(entryOf(one, JournalKind::Return, *one.clearedAt, priorityOf(m_question.rule)));
    }
    m_trial.load = alarmLoad(journal, {m_interval, 1});
    m_trial.raised = static_cast<int>(m_trial.alarms.size());
    if (m_trial.alarms.size() > mostAlarms)
        m_trial.alarms.resize(mostAlarms);
    m_trial.covered = m_points > 0 ? m_covered / m_points : 0ms;
    return std::move(m_trial);
}

} // namespace

Expected<RuleTrial> tryRule(const AlarmRule& rule, Interval interval, const Picture& picture, const HistoryReader& reader, const TrialStep& step)
{
    SiteTrial trial(rule, interval, picture, reader);
    if (const auto fine = trial.begin(); !fine)
        return fine.error();
    std::vector<Device> devices;
    for (const Device& device : picture.devices) {
        if (device.membership == Membership::Adopted)
            devices.push_back(device);
    }
    std::sort(devices.begin(), devices.end(), [](const Device& a, const Device& b) { return a.id < b.id; });
    int done = 0;
    for (const Device& device : devices) {
        if (!step(done, static_cast<int>(devices.size())))
            break;
        if (const auto tried = trial.tryAt(device); !tried)
            return tried.error();
        ++done;
    }
    step(done, static_cast<int>(devices.size()));
    return trial.finish();
}

} // namespace holdfast
