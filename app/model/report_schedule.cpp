// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/report_schedule.h"

#include "app/model/notify.h"

#include <QDir>

#include <algorithm>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestText = 200; ///< as the file takes it back
constexpr int everyWeekday = 127;

Error invalid(const QString& why)
{
    return {Error::Code::Invalid, why};
}

bool isPlain(const QString& text)
{
    return text.size() <= longestText && std::none_of(text.begin(), text.end(), [](QChar letter) { return letter.category() == QChar::Other_Control; });
}

Expected<> checkedDays(const ReportSchedule& schedule)
{
    if (!schedule.at.isValid() || schedule.at.second() != 0 || schedule.at.msec() != 0)
        return invalid(u"a schedule needs a time of day, to the minute"_s);
    if (schedule.rhythm == ReportRhythm::Weekly && (schedule.weekdays < 1 || schedule.weekdays > everyWeekday))
        return invalid(u"a weekly schedule needs a weekday"_s);
    if (schedule.day < 1 || schedule.day > 31)
        return invalid(u"the day of a month is one of 1 to 31"_s);
    return Done{};
}

Expected<> checkedWays(const ReportSchedule& schedule)
{
    if (!schedule.folder.isEmpty() && (!isPlain(schedule.folder) || !QDir::isAbsolutePath(schedule.folder)))
        return invalid(u"a folder is named with its whole path"_s);
    if (schedule.recipients.size() > mostReportRecipients)
        return invalid(u"a report goes to 50 addresses at most"_s);
    for (const QString& one : schedule.recipients)
        if (!isMailAddress(one) || one.size() > longestText)
            return invalid(u"'%1' is no address of e-mail"_s.arg(one.left(60)));
    return Done{};
}

QString daysText(const ReportSchedule& schedule)
{
    constexpr const char* names[] = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    if (schedule.rhythm == ReportRhythm::Daily)
        return {};
    if (schedule.rhythm != ReportRhythm::Weekly)
        return u" on day %1"_s.arg(schedule.day);
    QStringList days;
    for (int i = 0; i < 7; ++i)
        if ((schedule.weekdays >> i & 1) != 0)
            days.append(QLatin1String(names[i]));
    return QString(u" on "_s % days.join(u'+'));
}

} // namespace

QString nameOf(ReportRhythm rhythm)
{
    constexpr const char* names[] = {"daily", "weekly", "monthly", "quarterly"};
    return QLatin1String(names[static_cast<int>(rhythm)]);
}

const QStringList& schedulePeriods()
{
    static const QStringList periods{u"today"_s,      u"yesterday"_s,  u"this-week"_s,    u"last-week"_s, u"this-month"_s,
                                     u"last-month"_s, u"this-quarter"_s, u"last-quarter"_s, u"this-year"_s, u"last-year"_s};
    return periods;
}

Expected<> checked(const ReportSchedule& schedule)
{
    if (schedule.id.isEmpty() || !isPlain(schedule.id.text()))
        return invalid(u"a schedule needs an id"_s);
    if (schedule.report.isEmpty() || !isPlain(schedule.report))
        return invalid(u"a schedule needs a report"_s);
    if (!schedulePeriods().contains(schedule.period))
        return invalid(u"'%1' is no period that moves along: %2"_s.arg(schedule.period.left(40), schedulePeriods().join(u", "_s)));
    std::vector<ReportFormat> formats = schedule.formats;
    std::ranges::sort(formats);
    if (formats.empty() || std::ranges::adjacent_find(formats) != formats.end())
        return invalid(u"a schedule needs a format, and each once"_s);
    if (const auto days = checkedDays(schedule); !days)
        return days;
    return checkedWays(schedule);
}

QString textOf(const ReportSchedule& schedule)
{
    QStringList formats;
    for (const ReportFormat format : schedule.formats)
        formats.append(nameOf(format));
    QString text = u"%1 %2 %3, %4%5 at %6"_s.arg(schedule.report, schedule.period, formats.join(u'+'), nameOf(schedule.rhythm), daysText(schedule), schedule.at.toString(u"HH:mm"_s));
    if (!schedule.folder.isEmpty())
        text += QString(u", to "_s % schedule.folder);
    if (!schedule.recipients.isEmpty())
        text += QString(u", by e-mail to "_s % schedule.recipients.join(u' '));
    return schedule.enabled ? text : QString(text % u" (off)"_s);
}

bool isUnderWay(const ReportRun& run)
{
    return run.made == ReportStep::Waiting || run.copied == ReportStep::Waiting || run.mailed == ReportStep::Waiting || run.mailed == ReportStep::OnItsWay;
}

bool hasFailed(const ReportRun& run)
{
    return run.made == ReportStep::Failed || run.copied == ReportStep::Failed || run.mailed == ReportStep::Failed;
}

} // namespace holdfast
