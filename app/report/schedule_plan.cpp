// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/schedule_plan.h"

#include "app/model/report_schedule_times.h"

#include <algorithm>
#include <array>
#include <utility>

namespace holdfast {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto longestWait = 24h;
constexpr auto carried = 25h;       ///< who carries mails gives up after a day himself, and says why
constexpr auto clockStep = 1h;      ///< a clock that is set by less is still the same clock
constexpr std::size_t mostDone = 100;
constexpr qsizetype longestTrouble = 200; ///< as the file takes it back

/// On one line and not longer than the file takes back.
QString lineOf(const QString& text)
{
    return text.simplified().left(longestTrouble);
}

using Kind = ScheduleJob::Kind;

constexpr std::array kinds{Kind::Make, Kind::Copy, Kind::Mail};

template <typename Run>
auto& stepFor(Run& run, Kind kind)
{
    return kind == Kind::Make ? run.made : kind == Kind::Copy ? run.copied : run.mailed;
}

quint64 keyOf(const ReportRun& run, Kind kind)
{
    return run.number * kinds.size() + static_cast<quint64>(kind);
}

/// Something of it is still to be done here: what is with who carries mails is not.
bool waitsHere(const ReportRun& run)
{
    return std::ranges::any_of(kinds, [&](Kind kind) { return stepFor(run, kind) == ReportStep::Waiting; });
}

} // namespace

Ticks scheduleRest(int faults)
{
    return std::min<Ticks>(1min * (1 << std::clamp(faults - 1, 0, 10)), 1h);
}

SchedulePlan::SchedulePlan(std::vector<ReportSchedule> schedules, ScheduleMemory memory, Timestamp now)
    : m_schedules(std::move(schedules)), m_memory(std::move(memory))
{
    std::ranges::sort(m_memory.runs, {}, &ReportRun::number);
    m_last = m_memory.runs.empty() ? 0 : m_memory.runs.back().number;
    for (const ReportSchedule& schedule : m_schedules)
        if (!m_memory.until.contains(schedule.id))
            m_memory.until.insert(schedule.id, now);
    std::erase_if(m_memory.runs, [this](const ReportRun& run) { return isUnderWay(run) && scheduleOf(run.schedule) == nullptr; });
}

const ReportSchedule* SchedulePlan::scheduleOf(const ReportScheduleId& id) const
{
    const auto found = std::ranges::find(m_schedules, id, &ReportSchedule::id);
    return found == m_schedules.end() ? nullptr : &*found;
}

Expected<> SchedulePlan::keep(const ReportSchedule& schedule, Timestamp now)
{
    if (auto sound = checked(schedule); !sound)
        return sound;
    const auto known = std::ranges::find(m_schedules, schedule.id, &ReportSchedule::id);
    if (known == m_schedules.end() && m_schedules.size() >= mostReportSchedules)
        return Error{Error::Code::Refused, u"there are 100 schedules already"_s};
    const bool goesOn = known != m_schedules.end() && known->enabled;
    if (!goesOn || known->at != schedule.at || known->rhythm != schedule.rhythm) // what a new time would have been before is not missed
        m_memory.until.insert(schedule.id, now);
    if (known == m_schedules.end())
        m_schedules.push_back(schedule);
    else
        *known = schedule;
    ++m_version;
    return Done{};
}

Expected<> SchedulePlan::remove(const ReportScheduleId& schedule)
{
    if (std::erase_if(m_schedules, [&](const ReportSchedule& one) { return one.id == schedule; }) == 0)
        return Error{Error::Code::NotFound, u"there is no such schedule"_s};
    m_memory.until.remove(schedule);
    std::erase_if(m_memory.runs, [&](const ReportRun& run) { return run.schedule == schedule && waitsHere(run) && run.number != m_busy; });
    ++m_version;
    return Done{};
}

Expected<> SchedulePlan::runNow(const ReportScheduleId& schedule, Timestamp now)
{
    const ReportSchedule* known = scheduleOf(schedule);
    if (known == nullptr)
        return Error{Error::Code::NotFound, u"there is no such schedule"_s};
    add(*known, now, 0, now);
    return Done{};
}

void SchedulePlan::add(const ReportSchedule& schedule, Timestamp due, int leftOut, Timestamp now)
{
    ReportRun run;
    run.number = ++m_last;
    run.schedule = schedule.id;
    run.report = schedule.report;
    run.due = due;
    run.noticedAt = now;
    run.leftOut = leftOut;
    run.copied = schedule.folder.isEmpty() ? ReportStep::NotWanted : ReportStep::Waiting;
    run.mailed = schedule.recipients.isEmpty() ? ReportStep::NotWanted : ReportStep::Waiting;
    m_memory.runs.push_back(std::move(run));
    ++m_version;
}

void SchedulePlan::look(Timestamp now)
{
    for (const ReportSchedule& schedule : m_schedules) {
        Timestamp& until = m_memory.until[schedule.id];
        if (until > now + clockStep) // the clock was wrong and has been set
            until = now;
        const DueRuns due = dueRuns(schedule, until, now, m_zone);
        int leftOut = due.leftOut;
        for (const Timestamp moment : due.moments) {
            add(schedule, moment, std::exchange(leftOut, 0), now);
            until = moment;
        }
    }
    for (ReportRun& run : m_memory.runs) {
        const auto patience = run.mailed == ReportStep::OnItsWay && !waitsHere(run) ? carried : longestWait;
        if (isUnderWay(run) && run.number != m_busy && now - run.noticedAt > patience)
            giveUp(run);
    }
    trim();
}

void SchedulePlan::giveUp(ReportRun& run)
{
    for (const Kind kind : kinds) {
        ReportStep& step = stepFor(run, kind);
        if (step == ReportStep::Waiting || step == ReportStep::OnItsWay)
            step = ReportStep::Failed;
        m_rests.remove(keyOf(run, kind));
    }
    if (run.trouble.isEmpty())
        run.trouble = u"it waited a day and was given up"_s;
    m_troubles.push_back(run);
    ++m_version;
}

void SchedulePlan::trim()
{
    auto done = static_cast<std::size_t>(std::ranges::count_if(m_memory.runs, [](const ReportRun& run) { return !isUnderWay(run); }));
    std::erase_if(m_memory.runs, [&](const ReportRun& run) { return done > mostDone && !isUnderWay(run) && done-- > 0; });
}

/// What comes next in a run: nothing goes before it is made, but copies and mails do not wait for each other.
std::optional<ScheduleJob::Kind> SchedulePlan::stepOf(const ReportRun& run, Ticks ticks) const
{
    for (const Kind kind : kinds) {
        const auto rest = m_rests.constFind(keyOf(run, kind));
        if (stepFor(run, kind) == ReportStep::Waiting && (rest == m_rests.constEnd() || ticks >= rest->notBefore))
            return kind;
        if (run.made != ReportStep::Done)
            break;
    }
    return std::nullopt;
}

std::optional<ScheduleJob> SchedulePlan::next(Timestamp now, Ticks ticks)
{
    if (m_busy)
        return std::nullopt;
    for (ReportRun& run : m_memory.runs) {
        const auto kind = stepOf(run, ticks);
        const ReportSchedule* schedule = scheduleOf(run.schedule);
        if (!kind || schedule == nullptr)
            continue;
        if (*kind == Kind::Make)
            run.late = now - run.due > lateAfter;
        m_busy = run.number;
        return ScheduleJob{*kind, *schedule, run};
    }
    return std::nullopt;
}

ReportRun* SchedulePlan::busyRun()
{
    const auto run = std::ranges::find(m_memory.runs, m_busy.value_or(0), &ReportRun::number);
    m_busy.reset();
    return run == m_memory.runs.end() ? nullptr : &*run;
}

/// Nothing is wrong any more where no step rests.
void SchedulePlan::calm(ReportRun& run) const
{
    if (std::ranges::any_of(kinds, [&](Kind kind) { return m_rests.contains(keyOf(run, kind)); }))
        return;
    run.trouble.clear();
    run.tries = 0;
}

void SchedulePlan::settle(ReportRun& run, Kind kind, const Expected<>& done, Ticks ticks)
{
    ++m_version;
    if (done) {
        stepFor(run, kind) = ReportStep::Done;
        m_rests.remove(keyOf(run, kind));
        return calm(run);
    }
    Rest& rest = m_rests[keyOf(run, kind)];
    rest.notBefore = ticks + scheduleRest(++rest.faults);
    run.trouble = lineOf(done.error().message);
    ++run.tries;
    if (rest.faults == 1)
        m_troubles.push_back(run);
}

void SchedulePlan::made(const Expected<QStringList>& files, Timestamp now, Ticks ticks)
{
    ReportRun* run = busyRun();
    if (run == nullptr)
        return;
    if (files) {
        run->files = *files;
        run->madeAt = now;
    }
    settle(*run, Kind::Make, files ? Expected<>(Done{}) : Expected<>(files.error()), ticks);
}

void SchedulePlan::copied(const Expected<>& done, Ticks ticks)
{
    if (ReportRun* run = busyRun())
        settle(*run, Kind::Copy, done, ticks);
}

void SchedulePlan::handedIn(const Expected<>& taken, Ticks ticks)
{
    ReportRun* run = busyRun();
    if (run == nullptr)
        return;
    if (run->mailed != ReportStep::Waiting) // who carries it was quicker to say how it went
        return;
    settle(*run, Kind::Mail, taken, ticks);
    if (taken)
        run->mailed = ReportStep::OnItsWay;
}

void SchedulePlan::mailed(quint64 number, ReportStep step, const QString& trouble)
{
    const auto run = std::ranges::find(m_memory.runs, number, &ReportRun::number);
    if (run == m_memory.runs.end() || run->mailed == ReportStep::Done || run->mailed == ReportStep::Failed)
        return;
    const bool isNews = !trouble.isEmpty() && (run->trouble.isEmpty() || step == ReportStep::Failed);
    run->mailed = step;
    ++m_version;
    if (trouble.isEmpty())
        return calm(*run);
    run->trouble = lineOf(trouble);
    ++run->tries;
    if (isNews)
        m_troubles.push_back(*run);
}

ScheduleView SchedulePlan::view(Timestamp now) const
{
    ScheduleView view;
    view.schedules = m_schedules;
    for (const ReportSchedule& schedule : m_schedules)
        if (const auto next = schedule.enabled ? nextRun(schedule, now, m_zone) : std::nullopt)
            view.next.insert(schedule.id, *next);
    const std::size_t shown = std::min(m_memory.runs.size(), mostDone);
    view.runs.assign(m_memory.runs.rbegin(), m_memory.runs.rbegin() + static_cast<std::ptrdiff_t>(shown));
    view.running = m_busy;
    return view;
}

std::vector<ReportRun> SchedulePlan::takeTroubles()
{
    return std::exchange(m_troubles, {});
}

} // namespace holdfast
