// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/report_schedule_json.h"

#include "app/model/policy_members.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>
#include <limits>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

using Need = PolicyMembers::Need;

constexpr std::array rhythmNames{"daily", "weekly", "monthly", "quarterly"};
constexpr std::array paperNames{"a4", "letter"};
constexpr std::array formatNames{"pdf", "xlsx", "csv", "csv-local", "html", "json"}; // in the order of ReportFormat
constexpr std::array stepNames{"not-wanted", "waiting", "on-its-way", "done", "failed"};
constexpr QStringView chosenFormat = u"holdfast-report-schedules";
constexpr QStringView runsFormat = u"holdfast-report-runs";
constexpr int version = 1;
constexpr qsizetype mostRuns = 10'000;
constexpr qsizetype mostFiles = 20;
constexpr double latest = 253'402'300'800'000.0; ///< the year 10000

template <typename Choice, std::size_t Size>
QString named(Choice choice, const std::array<const char*, Size>& names)
{
    return QLatin1String(names[static_cast<std::size_t>(choice)]);
}

QJsonObject jsonOf(const ReportSchedule& schedule)
{
    QJsonArray formats;
    for (const ReportFormat format : schedule.formats)
        formats.append(named(format, formatNames));
    return {{u"id"_s, schedule.id.text()},
            {u"report"_s, schedule.report},
            {u"period"_s, schedule.period},
            {u"language"_s, schedule.language},
            {u"paper"_s, named(schedule.paper, paperNames)},
            {u"formats"_s, formats},
            {u"rhythm"_s, named(schedule.rhythm, rhythmNames)},
            {u"weekdays"_s, schedule.weekdays},
            {u"day"_s, schedule.day},
            {u"at"_s, schedule.at.toString(u"HH:mm"_s)},
            {u"folder"_s, schedule.folder},
            {u"recipients"_s, QJsonArray::fromStringList(schedule.recipients)},
            {u"enabled"_s, schedule.enabled}};
}

ReportSchedule scheduleFrom(PolicyMembers& members)
{
    ReportSchedule schedule;
    schedule.id = ReportScheduleId(members.text("id", Need::Required));
    schedule.report = members.text("report", Need::Required);
    schedule.period = members.text("period", Need::Required);
    schedule.language = members.text("language", Need::Required);
    schedule.paper = members.choice("paper", schedule.paper, paperNames);
    schedule.formats = members.choices("formats", schedule.formats, formatNames);
    schedule.rhythm = members.choice("rhythm", schedule.rhythm, rhythmNames);
    schedule.weekdays = members.whole("weekdays", schedule.weekdays, 0, 127);
    schedule.day = members.whole("day", schedule.day, 1, 31);
    const QString at = members.clockTime("at");
    schedule.at = at.isEmpty() ? schedule.at : QTime::fromString(at, u"HH:mm"_s);
    schedule.folder = members.text("folder");
    schedule.recipients = members.texts("recipients", mostReportRecipients);
    schedule.enabled = members.flag("enabled", true);
    members.close();
    return schedule;
}

QJsonValue jsonOf(const std::optional<Timestamp>& at)
{
    return at ? QJsonValue(static_cast<qint64>(at->time_since_epoch().count())) : QJsonValue();
}

QJsonObject jsonOf(const ReportRun& run)
{
    QJsonObject json{{u"number"_s, static_cast<qint64>(run.number)},
                     {u"schedule"_s, run.schedule.text()},
                     {u"report"_s, run.report},
                     {u"due"_s, jsonOf(std::optional(run.due))},
                     {u"noticedAt"_s, jsonOf(std::optional(run.noticedAt))},
                     {u"late"_s, run.late},
                     {u"leftOut"_s, run.leftOut},
                     {u"made"_s, named(run.made, stepNames)},
                     {u"copied"_s, named(run.copied, stepNames)},
                     {u"mailed"_s, named(run.mailed, stepNames)},
                     {u"files"_s, QJsonArray::fromStringList(run.files)},
                     {u"trouble"_s, run.trouble},
                     {u"tries"_s, run.tries}};
    if (run.madeAt)
        json.insert(u"madeAt"_s, jsonOf(run.madeAt));
    return json;
}

Timestamp momentFrom(PolicyMembers& members, const char* name)
{
    return Timestamp(std::chrono::milliseconds(static_cast<qint64>(members.number(name, 0, 0, latest))));
}

ReportRun runFrom(PolicyMembers& members)
{
    ReportRun run;
    run.number = static_cast<quint64>(members.number("number", 0, 0, 9e15));
    run.schedule = ReportScheduleId(members.text("schedule", Need::Required));
    run.report = members.text("report", Need::Required);
    run.due = momentFrom(members, "due");
    run.noticedAt = momentFrom(members, "noticedAt");
    if (members.has("madeAt"))
        run.madeAt = momentFrom(members, "madeAt");
    run.late = members.flag("late", false);
    run.leftOut = members.whole("leftOut", 0, 0, std::numeric_limits<int>::max());
    run.made = members.choice("made", run.made, stepNames);
    run.copied = members.choice("copied", run.copied, stepNames);
    run.mailed = members.choice("mailed", run.mailed, stepNames);
    run.files = members.texts("files", mostFiles);
    run.trouble = members.text("trouble");
    run.tries = members.whole("tries", 0, 0, std::numeric_limits<int>::max());
    members.close();
    return run;
}

Expected<QJsonObject> objectOf(const QByteArray& json, QStringView format)
{
    QJsonParseError fault{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (!document.isObject())
        return Error{Error::Code::Corrupt, fault.error == QJsonParseError::NoError ? u"no JSON object"_s : fault.errorString()};
    const QJsonObject object = document.object();
    if (object.value(u"format"_s).toString() != format)
        return Error{Error::Code::Invalid, u"format: expected \"%1\""_s.arg(format)};
    if (object.value(u"version"_s).toInt() != version)
        return Error{Error::Code::Invalid, u"version: only %1 is known here"_s.arg(version)};
    return object;
}

QByteArray documentOf(QStringView format, QJsonObject object)
{
    object.insert(u"format"_s, format.toString());
    object.insert(u"version"_s, version);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

QByteArray toJson(const std::vector<ReportSchedule>& schedules)
{
    QJsonArray list;
    for (const ReportSchedule& schedule : schedules)
        list.append(jsonOf(schedule));
    return documentOf(chosenFormat, {{u"schedules"_s, list}});
}

Expected<std::vector<ReportSchedule>> reportSchedulesFrom(const QByteArray& json)
{
    const auto object = objectOf(json, chosenFormat);
    if (!object)
        return object.error();
    std::optional<Error> fault;
    PolicyMembers members(*object, {}, fault);
    std::vector<ReportSchedule> schedules;
    for (PolicyMembers& one : members.objects("schedules", static_cast<qsizetype>(mostReportSchedules))) {
        schedules.push_back(scheduleFrom(one));
        const auto sound = fault ? Expected<>(Done{}) : checked(schedules.back());
        if (!sound)
            return Error{sound.error().code, u"schedules[%1]: %2"_s.arg(schedules.size() - 1).arg(sound.error().message)};
    }
    if (fault)
        return *fault;
    return schedules;
}

QByteArray toJson(const ScheduleMemory& memory)
{
    QJsonArray standings;
    for (auto one = memory.until.cbegin(); one != memory.until.cend(); ++one)
        standings.append(QJsonObject{{u"schedule"_s, one.key().text()}, {u"until"_s, jsonOf(std::optional(one.value()))}});
    QJsonArray runs;
    for (const ReportRun& run : memory.runs)
        runs.append(jsonOf(run));
    return documentOf(runsFormat, {{u"standings"_s, standings}, {u"runs"_s, runs}});
}

Expected<ScheduleMemory> scheduleMemoryFrom(const QByteArray& json)
{
    const auto object = objectOf(json, runsFormat);
    if (!object)
        return object.error();
    std::optional<Error> fault;
    PolicyMembers members(*object, {}, fault);
    ScheduleMemory memory;
    for (PolicyMembers& one : members.objects("standings", static_cast<qsizetype>(mostReportSchedules))) {
        const ReportScheduleId schedule(one.text("schedule", Need::Required));
        memory.until.insert(schedule, momentFrom(one, "until"));
    }
    for (PolicyMembers& one : members.objects("runs", mostRuns))
        memory.runs.push_back(runFrom(one));
    if (fault)
        return *fault;
    return memory;
}

} // namespace holdfast
