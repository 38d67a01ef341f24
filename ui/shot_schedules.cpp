// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shot_schedules.h"

#include "app/base/utc.h"
#include "app/model/report_schedule_times.h"

#include <QFile>
#include <QPromise>

namespace holdfast {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

/// One schedule, and how much later than it was due its last report was made.
struct Coming
{
    const char* report;
    const char* period;
    ReportRhythm rhythm;
    QTime at;
    std::chrono::minutes lateBy{0};
    bool enabled = true;
};

const Coming comings[] = {
    {"R1", "last-month", ReportRhythm::Monthly, {6, 0}},       {"R3", "last-month", ReportRhythm::Monthly, {6, 10}, 1554min}, {"R5", "last-week", ReportRhythm::Weekly, {6, 0}},
    {"R12", "yesterday", ReportRhythm::Daily, {7, 0}},         {"R10", "last-month", ReportRhythm::Monthly, {6, 20}, 0min, false},
};

/// When it was due last before now.
Timestamp lastDue(const ReportSchedule& schedule, Timestamp now, const QTimeZone& zone)
{
    Timestamp last = now;
    for (auto at = nextRun(schedule, now - std::chrono::days(40), zone); at && *at <= now; at = nextRun(schedule, *at, zone))
        last = *at;
    return last;
}

ReportSchedule scheduleOf(const Coming& coming)
{
    ReportSchedule schedule;
    schedule.id = ReportScheduleId(QString::fromLatin1(coming.report));
    schedule.report = QString::fromLatin1(coming.report);
    schedule.period = QString::fromLatin1(coming.period);
    schedule.rhythm = coming.rhythm;
    schedule.at = coming.at;
    schedule.enabled = coming.enabled;
    return schedule;
}

void setTime(const QString& file, Timestamp at)
{
    QFile made(file);
    if (made.open(QIODevice::ReadWrite))
        made.setFileTime(utcTime(at), QFileDevice::FileModificationTime);
}

QFuture<Expected<>> unchanged()
{
    QPromise<Expected<>> promise;
    promise.start();
    promise.addResult(Expected<>(Error{Error::Code::Refused, u"pictures change nothing"_s}));
    promise.finish();
    return promise.future();
}

} // namespace

HarbourSchedules::HarbourSchedules(ReportDesk& reports, const Picture& picture, const Actor& actor)
{
    const QTimeZone zone(picture.site.site.timeZone);
    for (const Coming& coming : comings) {
        const ReportSchedule schedule = scheduleOf(coming);
        m_view.schedules.push_back(schedule);
        if (const auto next = nextRun(schedule, picture.now, zone); next && schedule.enabled)
            m_view.next.insert(schedule.id, *next);
        if (!schedule.enabled)
            continue;
        ReportRun run;
        run.number = m_view.runs.size() + 1;
        run.schedule = schedule.id;
        run.report = schedule.report;
        run.due = lastDue(schedule, picture.now, zone);
        run.madeAt = run.due + coming.lateBy + 4s;
        run.late = coming.lateBy > lateAfter;
        run.made = ReportStep::Done;
        ReportOrder order{schedule.report, schedule.period};
        order.due = run.due;
        order.late = run.late;
        if (const auto made = reports.make(order, schedule.formats, picture, actor, {}).result())
            for (const ReportFile& file : *made) {
                setTime(file.path, *run.madeAt);
                run.files.append(file.name);
            }
        m_view.runs.insert(m_view.runs.begin(), run);
    }
    m_view.runs.front().mailed = ReportStep::OnItsWay;
    m_view.runs.front().trouble = u"the mail server cannot be reached"_s;
}

QFuture<ScheduleView> HarbourSchedules::look()
{
    QPromise<ScheduleView> promise;
    promise.start();
    promise.addResult(m_view);
    promise.finish();
    return promise.future();
}

QFuture<Expected<>> HarbourSchedules::keep(const ReportSchedule&, const Actor&)
{
    return unchanged();
}

QFuture<Expected<>> HarbourSchedules::remove(const ReportScheduleId&, const Actor&)
{
    return unchanged();
}

QFuture<Expected<>> HarbourSchedules::runNow(const ReportScheduleId&, const Actor&)
{
    return unchanged();
}

} // namespace holdfast
