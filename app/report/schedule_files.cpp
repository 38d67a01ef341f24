// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/schedule_files.h"

#include "app/base/safe_file.h"

#include <QDir>
#include <QFile>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString chosenFile = u"report-schedules.json"_s;
const QString runsFile = u"report-schedules-state.json"_s;
constexpr qint64 largest = 32 * 1024 * 1024;
constexpr int asideAtMost = 100;

Expected<> put(const QString& path, const QByteArray& bytes)
{
    const auto written = writeSafely(path, [&](QIODevice& out) -> Expected<> {
        return out.write(bytes) == bytes.size() ? Expected<>(Done{}) : Expected<>(Error{Error::Code::Unavailable, out.errorString()});
    });
    if (!written)
        return Error{Error::Code::Unavailable, u"Schedules of reports cannot be kept: %1"_s.arg(written.error().message)};
    QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner); // addresses of people stand in it
    return Done{};
}

void setAside(const QString& path)
{
    for (int i = 1; i <= asideAtMost; ++i)
        if (QFile::rename(path, u"%1.damaged-%2"_s.arg(path).arg(i)))
            return;
}

template <typename Kept>
Expected<Kept> take(const QString& path, Expected<Kept> (*read)(const QByteArray&))
{
    QFile file(path);
    if (!file.exists())
        return Kept{};
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::Unavailable, u"Schedules of reports cannot be read: %1"_s.arg(file.errorString())};
    auto kept = read(file.read(largest));
    file.close();
    if (kept)
        return kept;
    setAside(path);
    return Error{kept.error().code, u"Schedules of reports cannot be read and were set aside: %1"_s.arg(kept.error().message)};
}

} // namespace

Expected<std::vector<ReportSchedule>> ScheduleFiles::schedules() const
{
    return take(QDir(m_folder).filePath(chosenFile), &reportSchedulesFrom);
}

Expected<> ScheduleFiles::keep(const std::vector<ReportSchedule>& schedules) const
{
    return put(QDir(m_folder).filePath(chosenFile), toJson(schedules));
}

std::vector<ReportFormat> ScheduleFiles::formats() const
{
    QFile file(QDir(m_folder).filePath(chosenFile));
    const auto schedules = file.open(QIODevice::ReadOnly) ? reportSchedulesFrom(file.read(largest)) : Expected<std::vector<ReportSchedule>>(std::vector<ReportSchedule>());
    std::vector<ReportFormat> formats;
    if (schedules)
        for (const ReportSchedule& schedule : *schedules)
            formats.insert(formats.end(), schedule.formats.begin(), schedule.formats.end());
    return formats;
}

Expected<ScheduleMemory> ScheduleFiles::memory() const
{
    return take(QDir(m_folder).filePath(runsFile), &scheduleMemoryFrom);
}

Expected<> ScheduleFiles::keep(const ScheduleMemory& memory) const
{
    return put(QDir(m_folder).filePath(runsFile), toJson(memory));
}

} // namespace holdfast
