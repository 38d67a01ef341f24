// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/report_schedule_json.h"
#include "app/model/schedule_desk.h"

#include <QTimeZone>

namespace holdfast {

/// One thing that is to be done for a run.
struct ScheduleJob
{
    enum class Kind : quint8 { Make, Copy, Mail };

    Kind kind = Kind::Make;
    ReportSchedule schedule;
    ReportRun run;
};

/// Which reports are due, and how far each has come: made, copied, mailed. One thing at a time; what fails waits, twice as long each time, and is given up after a day.
/// Pure: whoever owns it does what next() hands out and says how it went.
class SchedulePlan
{
public:
    SchedulePlan() = default;
    /// What was under way when the program ended goes on. A schedule nothing is known of begins now: nobody is told of a past that was lost.
    SchedulePlan(std::vector<ReportSchedule> schedules, ScheduleMemory memory, Timestamp now);

    void setZone(const QTimeZone& zone) { m_zone = zone; }
    [[nodiscard]] const QTimeZone& zone() const { return m_zone; }

    /// One that is new, or is switched on, misses nothing of before. Refused: what cannot be carried out, or one too many.
    [[nodiscard]] Expected<> keep(const ReportSchedule& schedule, Timestamp now);
    /// What waits for it is forgotten, too.
    [[nodiscard]] Expected<> remove(const ReportScheduleId& schedule);
    [[nodiscard]] Expected<> runNow(const ReportScheduleId& schedule, Timestamp now);

    /// What has become due joins those that wait; what has waited for a day is given up.
    void look(Timestamp now);
    /// Nothing while something is being done.
    [[nodiscard]] std::optional<ScheduleJob> next(Timestamp now, Ticks ticks);
    void made(const Expected<QStringList>& files, Timestamp now, Ticks ticks);
    void copied(const Expected<>& done, Ticks ticks);
    void handedIn(const Expected<>& taken, Ticks ticks);
    /// The job that was handed out was not begun.
    void putBack() { m_busy.reset(); }
    /// The word of who carries mails.
    void mailed(quint64 run, ReportStep step, const QString& trouble);

    [[nodiscard]] const std::vector<ReportSchedule>& schedules() const { return m_schedules; }
    [[nodiscard]] ScheduleView view(Timestamp now) const;
    [[nodiscard]] const ScheduleMemory& memory() const { return m_memory; }
    /// Grows with each change that is worth keeping.
    [[nodiscard]] quint64 version() const { return m_version; }
    /// Runs with which something went wrong that nobody was told of yet.
    [[nodiscard]] std::vector<ReportRun> takeTroubles();

private:
    struct Rest
    {
        Ticks notBefore{0};
        int faults = 0;
    };

    [[nodiscard]] ReportRun* busyRun();
    [[nodiscard]] const ReportSchedule* scheduleOf(const ReportScheduleId& id) const;
    void add(const ReportSchedule& schedule, Timestamp due, int leftOut, Timestamp now);
    void settle(ReportRun& run, ScheduleJob::Kind kind, const Expected<>& done, Ticks ticks);
    [[nodiscard]] std::optional<ScheduleJob::Kind> stepOf(const ReportRun& run, Ticks ticks) const;
    void calm(ReportRun& run) const;
    void giveUp(ReportRun& run);
    void trim();

    std::vector<ReportSchedule> m_schedules;
    ScheduleMemory m_memory;
    QHash<quint64, Rest> m_rests; ///< by run and kind of step: a folder that is away holds up no mail
    QTimeZone m_zone{QByteArrayLiteral("UTC")};
    std::optional<quint64> m_busy;
    std::vector<ReportRun> m_troubles;
    quint64 m_last = 0;
    quint64 m_version = 0;
};

/// How long a run rests after so many faults of one step: a minute, doubling to an hour.
[[nodiscard]] Ticks scheduleRest(int faults);

} // namespace holdfast
