// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runtime/report_files.h"

#include "app/report/period.h"
#include "app/report/report_hash.h"
#include "app/report/reports.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostNumbers = 10'000;

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

Expected<std::vector<ReportFile>> writeReportFiles(const Report& report, const ReportTarget& target, const Cancelled& cancelled, const std::function<void(const ReportFile&)>& made)
{
    if (!QDir().mkpath(target.folder))
        return Error{Error::Code::Unavailable, u"cannot make the folder %1"_s.arg(target.folder)};
    std::vector<ReportFile> files;
    for (const ReportFormat format : target.formats) {
        const auto name = freeName(target.folder, fileNameOf(report), endingOf(format));
        if (!name)
            return name.error();
        const QString path = QDir(target.folder).filePath(*name);
        if (const auto written = write(path, report, format, target, cancelled); !written)
            return written.error();
        const auto hash = hashOfFile(path);
        const auto beside = hash ? writeHashFile(path, *hash) : Expected<>(hash.error());
        if (!beside)
            return beside.error();
        files.push_back({path, *name, report.generatedAt, QFileInfo(path).size(), *hash});
        if (made)
            made(files.back());
    }
    return files;
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
