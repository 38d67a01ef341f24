// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/schedule_words.h"

#include "ui/look/refusal_words.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

class ScheduleWords
{
    Q_DECLARE_TR_FUNCTIONS(holdfast::ScheduleWords)
};

constexpr int lastDay = 31;
constexpr int everyDay = 127;

QString weekdays(int days, const QLocale& locale)
{
    QStringList names;
    for (int i = 0; i < 7; ++i)
        if ((days >> i & 1) != 0)
            names.append(locale.dayName(i + 1, QLocale::ShortFormat));
    return names.join(u' ');
}

/// Of a way it goes: brought there, on its way, or why not.
QString wayWords(ReportStep step, const QString& there, const QString& onItsWay, const QString& trouble)
{
    switch (step) {
    case ReportStep::NotWanted: return {};
    case ReportStep::Done: return there;
    case ReportStep::Failed: return ScheduleWords::tr("given up: %1").arg(trouble);
    case ReportStep::Waiting:
    case ReportStep::OnItsWay: break;
    }
    return trouble.isEmpty() ? onItsWay : ScheduleWords::tr("is tried again: %1").arg(trouble);
}

} // namespace

QString rhythmWords(const ReportSchedule& schedule, const Format& format)
{
    const QString at = format.locale().toString(schedule.at, u"HH:mm"_s);
    switch (schedule.rhythm) {
    case ReportRhythm::Daily: return ScheduleWords::tr("Every day, %1").arg(at);
    case ReportRhythm::Weekly: return schedule.weekdays == everyDay ? ScheduleWords::tr("Every day, %1").arg(at) : QString(weekdays(schedule.weekdays, format.locale()) % u", "_s % at);
    case ReportRhythm::Quarterly: return ScheduleWords::tr("Day %1 of the quarter, %2").arg(format.count(schedule.day), at);
    case ReportRhythm::Monthly: break;
    }
    return schedule.day == lastDay ? ScheduleWords::tr("Last day of the month, %1").arg(at) : ScheduleWords::tr("Day %1 of the month, %2").arg(format.count(schedule.day), at);
}

QString shortRhythmWords(const ReportSchedule& schedule, const Format& format)
{
    const QString at = format.locale().toString(schedule.at, u"HH:mm"_s);
    switch (schedule.rhythm) {
    case ReportRhythm::Daily: return ScheduleWords::tr("Every day, %1").arg(at);
    case ReportRhythm::Weekly: return ScheduleWords::tr("Weekly, %1").arg(at);
    case ReportRhythm::Quarterly: return ScheduleWords::tr("Quarterly, %1").arg(at);
    case ReportRhythm::Monthly: break;
    }
    return ScheduleWords::tr("Monthly, %1").arg(at);
}

QString resultWords(const ReportRun& run, const Format& format, Timestamp now)
{
    const QString trouble = refusalWords(run.trouble);
    if (run.made == ReportStep::Failed)
        return ScheduleWords::tr("not made: %1").arg(trouble);
    if (run.made != ReportStep::Done)
        return run.trouble.isEmpty() ? ScheduleWords::tr("waits to be made") : ScheduleWords::tr("is tried again: %1").arg(trouble);
    QStringList parts{ScheduleWords::tr("made %1").arg(format.moment(run.madeAt.value_or(run.due), now))};
    if (run.late)
        parts.append(ScheduleWords::tr("late, was due %1").arg(format.moment(run.due, now)));
    if (run.leftOut > 0)
        parts.append(ScheduleWords::tr("earlier ones missed: %1").arg(format.count(run.leftOut)));
    const QString folder = wayWords(run.copied, ScheduleWords::tr("copied"), ScheduleWords::tr("to be copied"), trouble);
    const QString mail = wayWords(run.mailed, ScheduleWords::tr("sent by e-mail"), ScheduleWords::tr("mail on its way"), trouble);
    for (const QString& way : {folder, mail})
        if (!way.isEmpty() && !parts.contains(way)) // the same fault is told once
            parts.append(way);
    return parts.join(u" · "_s);
}

const ReportRun* lastRunOf(const ScheduleView& view, const ReportScheduleId& schedule)
{
    const auto last = std::ranges::find(view.runs, schedule, &ReportRun::schedule); // the newest stands first
    return last == view.runs.end() ? nullptr : &*last;
}

bool needsALook(const ReportRun& run)
{
    return hasFailed(run) || !run.trouble.isEmpty();
}

QString comingWords(const ReportSchedule& schedule, Timestamp at, const Format& format)
{
    const QDateTime local = format.local(at);
    QString words = QString(format.locale().toString(local, u"ddd d MMM yyyy HH:mm"_s) % u" · "_s % format.zone().displayName(local, QTimeZone::OffsetName));
    const Ticks back = std::chrono::seconds(local.addDays(-1).offsetFromUtc() - local.addDays(1).offsetFromUtc());
    if (local.time() != schedule.at)
        words += QString(u" · "_s % ScheduleWords::tr("there is no %1 on that day").arg(format.locale().toString(schedule.at, u"HH:mm"_s)));
    else if (back.count() > 0 && format.local(at + back).time() == schedule.at)
        words += QString(u" · "_s % ScheduleWords::tr("the first of two"));
    return words;
}

QString soonWords(Timestamp at, Timestamp now, const Format& format)
{
    const QDate day = format.local(at).date();
    return day == format.local(now).date() ? format.shortTime(at) : format.locale().toString(day, u"d MMM"_s);
}

} // namespace holdfast
