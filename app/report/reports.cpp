// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/reports.h"

#include "app/base/safe_file.h"
#include "app/report/csv_writer.h"
#include "app/report/draft.h"
#include "app/report/html_writer.h"
#include "app/report/report_hash.h"
#include "app/report/xlsx_writer.h"

#include <QCryptographicHash>
#include <QIODevice>

#include <algorithm>
#include <array>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

ReportTemplate energyReport();
ReportTemplate comfortReport();
ReportTemplate alarmsReport();
ReportTemplate availabilityReport();
ReportTemplate maintenanceReport();
ReportTemplate accessReport();
ReportTemplate readinessReport();
ReportTemplate outagesReport();
ReportTemplate auditReport();
ReportTemplate occupancyReport();
ReportTemplate waterReport();
ReportTemplate handoverReport();

namespace {

constexpr qsizetype longestName = 40;

/// Letters and digits of a name; what is no letter of a file becomes a hyphen. Names that lost something carry a piece of their hash, so that two stay two.
QString filePart(const QString& name)
{
    QString part;
    bool whole = true;
    for (const QChar letter : name.toLower()) {
        const bool plain = letter.unicode() < 128 && letter.isLetterOrNumber();
        whole = whole && (plain || letter == u' ' || letter == u'-');
        if (plain)
            part += letter;
        else if (!part.endsWith(u'-'))
            part += u'-';
    }
    while (part.startsWith(u'-'))
        part.remove(0, 1);
    while (part.endsWith(u'-'))
        part.chop(1);
    if (whole && !part.isEmpty() && part.size() <= longestName)
        return part;
    const QString mark = QString::fromLatin1(QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).toHex().left(6));
    return part.isEmpty() ? QString(u"site-"_s % mark) : QString(part.left(longestName) % u'-' % mark);
}

} // namespace

std::span<const ReportTemplate> reportTemplates()
{
    static const std::array templates{energyReport(),    comfortReport(), alarmsReport(), availabilityReport(), maintenanceReport(), accessReport(),
                                      readinessReport(), outagesReport(), auditReport(),  occupancyReport(),    waterReport(),       handoverReport()};
    return templates;
}

const ReportTemplate* reportNamed(const QString& name)
{
    const auto all = reportTemplates();
    const auto found = std::ranges::find_if(all, [&](const ReportTemplate& one) { return name.compare(QLatin1String(one.id), Qt::CaseInsensitive) == 0 || name.compare(QLatin1String(one.name), Qt::CaseInsensitive) == 0; });
    return found == all.end() ? nullptr : &*found;
}

ReportTitle titleOf(const ReportTemplate& one, const ReportWords& words)
{
    return {QLatin1String(one.id), QLatin1String(one.name), words.translate("reports", one.title), words.translate("reports", one.reader), QLatin1String(one.usual), one.sketch};
}

Expected<Report> buildReport(const ReportTemplate& one, const ReportReader& reader, const ReportFrame& frame, const ReportWords& words)
{
    auto report = begun(reader, frame, words);
    if (!report)
        return report;
    Report whole = std::move(report).value();
    whole.id = QLatin1String(one.id);
    whole.name = QLatin1String(one.name);
    whole.title = words.translate("reports", one.title);
    if (const auto filled = one.fill(whole, reader, frame, words); !filled)
        return filled.error();
    if (frame.cancelled && *frame.cancelled)
        return Error{Error::Code::Unavailable, u"cancelled"_s};
    settle(whole);
    return whole;
}

QString fileNameOf(const Report& report)
{
    return QString(filePart(report.site) % u'_' % report.id % u'_' % QString(report.periodName).replace(u".."_s, u"-to-"_s));
}

Expected<> writeReport(const QString& file, const Report& report, ReportFormat format, const ReportWords& words, const Cancelled& cancelled)
{
    if (format == ReportFormat::Xlsx)
        return writeXlsx(file, report, words, cancelled);
    QByteArray bytes;
    switch (format) {
    case ReportFormat::Csv: bytes = toCsv(report, words, CsvPreset::Machine); break;
    case ReportFormat::CsvLocal: bytes = toCsv(report, words, CsvPreset::Local); break;
    case ReportFormat::Html: bytes = toHtml(report, words); break;
    case ReportFormat::Json: bytes = canonical(report); break;
    default: return Error{Error::Code::Invalid, u"pages need a painter"_s};
    }
    return writeSafely(file, [&](QIODevice& out) -> Expected<> {
        if (cancelled && *cancelled)
            return Error{Error::Code::Unavailable, u"cancelled"_s};
        return out.write(bytes) == bytes.size() ? Expected<>(Done{}) : Expected<>(Error{Error::Code::Unavailable, out.errorString()});
    });
}

} // namespace holdfast
