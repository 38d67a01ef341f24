// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runtime/report_files.h"

#include "app/report/period.h"
#include "app/report/report_hash.h"
#include "app/report/reports.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostNumbers = 10'000;
const QString benchPrefix = u".making-"_s; ///< of folders in which files lie until all of a report are whole

/// A name nobody has yet in the folder.
Expected<QString> freeName(const QString& folder, const QString& base, const QString& ending)
{
    for (int number = 1; number < mostNumbers; ++number) {
        const QString name = number == 1 ? QString(base % u'.' % ending) : QString(base % u'_' % QString::number(number) % u'.' % ending);
        if (!QFileInfo::exists(QDir(folder).filePath(name)))
            return name;
    }
    return Error{Error::Code::Refused, u"%1: there are too many files of this name"_s.arg(base)};
}

Expected<> write(const QString& path, const Report& report, ReportFormat format, const ReportTarget& target, const Cancelled& cancelled)
{
    const ReportWords words(report.language, QTimeZone(report.timeZone));
    if (format != ReportFormat::Pdf)
        return writeReport(path, report, format, words, cancelled);
    if (target.printer == nullptr)
        return Error{Error::Code::Unavailable, u"this program cannot paint pages"_s};
    return target.printer->writePdf(path, report, target.paper, cancelled);
}

void removeAll(const std::vector<ReportFile>& files, const QString& folder)
{
    for (const ReportFile& file : files)
        if (!file.name.isEmpty())
            for (const QString& path : {QDir(folder).filePath(file.name), hashFileOf(QDir(folder).filePath(file.name))})
                QFile::remove(path);
}

/// Under a name nobody has, with the hash beside it: first the hash, so that no report ever stands there without.
Expected<> moveOne(const QString& folder, const QString& base, ReportFormat format, ReportFile& file)
{
    const auto name = freeName(folder, base, endingOf(format));
    if (!name)
        return name.error();
    const QString path = QDir(folder).filePath(*name);
    if (auto beside = writeHashFile(path, file.hash); !beside)
        return beside;
    if (!QFile::rename(file.path, path)) {
        QFile::remove(hashFileOf(path));
        return Error{Error::Code::Unavailable, u"%1: a new file cannot be made here"_s.arg(path)};
    }
    file.path = path;
    file.name = *name;
    return Done{};
}

/// All of them or none.
Expected<> moveTo(const QString& folder, const QString& base, const std::vector<ReportFormat>& formats, std::vector<ReportFile>& files)
{
    for (std::size_t i = 0; i < files.size(); ++i)
        if (auto moved = moveOne(folder, base, formats[i], files[i]); !moved) {
            removeAll(files, folder);
            return moved;
        }
    return Done{};
}

} // namespace

Expected<Report> reportFor(const ReportOrder& order, const ReportReader& reader, Timestamp now, const QString& program, const QString& person, const Cancelled& cancelled)
{
    const ReportTemplate* wanted = reportNamed(order.report);
    if (wanted == nullptr)
        return Error{Error::Code::NotFound, u"there is no report '%1'"_s.arg(order.report)};
    const QTimeZone zone(reader.picture().site.site.timeZone);
    const ReportWords words(order.language, zone);
    const auto period = periodNamed(order.period.isEmpty() ? QString::fromLatin1(wanted->usual) : order.period, order.due.value_or(now), words.zone());
    if (!period)
        return period.error();
    auto built = buildReport(*wanted, reader, {period->interval, period->name, now, program, person, cancelled}, words);
    if (!built || !order.late)
        return built;
    Report report = std::move(built).value();
    report.lateSince = order.due;
    return report;
}

Expected<std::vector<ReportFile>> writeReportFiles(const Report& report, const ReportTarget& target, const Cancelled& cancelled, const std::function<void()>& written)
{
    QDir().mkpath(target.folder);
    const QTemporaryDir bench(QDir(target.folder).filePath(QString(benchPrefix % u"XXXXXX"_s))); // gone with what lies on it, however this ends
    if (!bench.isValid())
        return Error{Error::Code::Unavailable, u"cannot make the folder %1"_s.arg(target.folder)};
    std::vector<ReportFile> files;
    for (const ReportFormat format : target.formats) {
        const QString path = QDir(bench.path()).filePath(QString(fileNameOf(report) % u'.' % endingOf(format)));
        if (const auto whole = write(path, report, format, target, cancelled); !whole)
            return whole.error();
        const auto hash = hashOfFile(path);
        if (!hash)
            return hash.error();
        files.push_back({path, {}, report.generatedAt, QFileInfo(path).size(), *hash});
        if (written)
            written();
    }
    if (const auto moved = moveTo(target.folder, fileNameOf(report), target.formats, files); !moved)
        return moved.error();
    return files;
}

void clearUnfinished(const QString& folder)
{
    for (const QFileInfo& bench : QDir(folder).entryInfoList({QString(benchPrefix % u'*')}, QDir::Dirs | QDir::Hidden | QDir::NoSymLinks))
        QDir(bench.absoluteFilePath()).removeRecursively();
}

AuditRecord auditOf(const ReportFile& file, const Report& report, const Actor& actor, Timestamp at)
{
    AuditRecord audit;
    audit.at = at;
    audit.actor = actor;
    audit.action = QLatin1String(reportMade);
    audit.object = auditObject(file.name, file.hash);
    audit.after = u"%1 %2, values SHA-256 %3"_s.arg(report.id, report.periodName, hashOf(report));
    return audit;
}

std::vector<ReportFile> reportFilesIn(const QString& folder)
{
    std::vector<ReportFile> files;
    for (const QFileInfo& info : QDir(folder).entryInfoList(QDir::Files, QDir::Time)) {
        if (info.fileName().endsWith(u".sha256"_s) || !info.fileName().contains(u"_R"_s))
            continue;
        files.push_back({info.absoluteFilePath(), info.fileName(), Timestamp(std::chrono::milliseconds(info.lastModified().toMSecsSinceEpoch())), info.size(), {}});
    }
    return files;
}

} // namespace holdfast
