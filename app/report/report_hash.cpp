// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/report_hash.h"

#include "app/base/safe_file.h"
#include "app/base/utc.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonValue jsonOf(const ReportCell& cell)
{
    if (const auto* number = std::get_if<ReportNumber>(&cell))
        return plainText(*number);
    if (const auto* at = std::get_if<Timestamp>(&cell))
        return isoText(*at);
    if (const auto* text = std::get_if<QString>(&cell))
        return *text;
    return QJsonValue();
}

QJsonValue jsonOf(const std::optional<ReportNumber>& number)
{
    return number ? QJsonValue(plainText(*number)) : QJsonValue();
}

QJsonObject jsonOf(const ReportTable& table)
{
    constexpr const char* kinds[] = {"text", "number", "moment"};
    QJsonArray columns;
    for (const ReportColumn& column : table.columns)
        columns.append(QJsonObject{{u"title"_s, column.title}, {u"kind"_s, QLatin1String(kinds[static_cast<std::size_t>(column.kind)])}, {u"unit"_s, column.unit}});
    QJsonArray rows;
    for (const ReportRow& row : table.rows) {
        QJsonArray cells;
        for (const ReportCell& cell : row)
            cells.append(jsonOf(cell));
        rows.append(cells);
    }
    return {{u"title"_s, table.title}, {u"note"_s, table.note}, {u"columns"_s, columns}, {u"rows"_s, rows}};
}

QJsonObject jsonOf(const ReportFigure& figure)
{
    return {{u"name"_s, figure.name}, {u"value"_s, jsonOf(figure.value)}, {u"unit"_s, figure.unit}, {u"atLeast"_s, figure.atLeast}, {u"note"_s, figure.note}, {u"coverage"_s, jsonOf(figure.coverage)}};
}

QJsonObject jsonOf(const ReportChart& chart)
{
    QJsonArray values;
    for (const std::optional<double>& value : chart.values)
        values.append(value ? QJsonValue(plainText(roundedTo(*value, chart.digits))) : QJsonValue());
    const QJsonValue limit = chart.limit ? QJsonValue(plainText(roundedTo(*chart.limit, chart.digits))) : QJsonValue();
    return {{u"title"_s, chart.title}, {u"unit"_s, chart.unit}, {u"labels"_s, QJsonArray::fromStringList(chart.labels)}, {u"values"_s, values}, {u"limit"_s, limit}, {u"limitName"_s, chart.limitName}};
}

QJsonObject jsonOf(const ReportTerm& term)
{
    return {{u"name"_s, term.name}, {u"text"_s, term.text}, {u"source"_s, term.source}};
}

QJsonObject jsonOf(const ReportGap& gap)
{
    return {{u"what"_s, gap.what}, {u"from"_s, isoText(gap.interval.from)}, {u"to"_s, isoText(gap.interval.to)}, {u"reason"_s, gap.reason}};
}

template <typename T>
QJsonArray listOf(const std::vector<T>& items)
{
    QJsonArray list;
    for (const T& item : items)
        list.append(jsonOf(item));
    return list;
}

QJsonObject jsonOf(const ReportQuality& quality)
{
    return {{u"coverage"_s, jsonOf(quality.coverage)}, {u"gaps"_s, listOf(quality.gaps)}, {u"notes"_s, QJsonArray::fromStringList(quality.notes)}};
}

} // namespace

QByteArray canonical(const Report& report)
{
    QJsonObject json{{u"format"_s, u"holdfast-report"_s},
                     {u"version"_s, 1},
                     {u"id"_s, report.id},
                     {u"name"_s, report.name},
                     {u"title"_s, report.title},
                     {u"site"_s, report.site},
                     {u"from"_s, isoText(report.period.from)},
                     {u"to"_s, isoText(report.period.to)},
                     {u"period"_s, report.periodName},
                     {u"timeZone"_s, QString::fromLatin1(report.timeZone)},
                     {u"language"_s, report.language},
                     {u"generatedAt"_s, isoText(report.generatedAt)},
                     {u"program"_s, report.program},
                     {u"madeBy"_s, report.madeBy},
                     {u"auditAnchor"_s, report.auditAnchor},
                     {u"noSource"_s, report.noSource},
                     {u"figures"_s, listOf(report.figures)},
                     {u"findings"_s, QJsonArray::fromStringList(report.findings)},
                     {u"actions"_s, QJsonArray::fromStringList(report.actions)},
                     {u"charts"_s, listOf(report.charts)},
                     {u"tables"_s, listOf(report.tables)},
                     {u"method"_s, listOf(report.method)},
                     {u"quality"_s, jsonOf(report.quality)}};
    if (report.lateSince)
        json.insert(u"lateSince"_s, isoText(*report.lateSince));
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QString hashOf(const Report& report)
{
    return QString::fromLatin1(QCryptographicHash::hash(canonical(report), QCryptographicHash::Sha256).toHex());
}

Expected<QString> hashOfFile(const QString& path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return Error{Error::Code::NotFound, QString(path % u": "_s % file.errorString())};
    return QString::fromLatin1(hash.result().toHex());
}

QString hashFileOf(const QString& path)
{
    return QString(path % u".sha256"_s);
}

Expected<> writeHashFile(const QString& path, const QString& hash)
{
    const QByteArray line = QString(hash % u"  "_s % QFileInfo(path).fileName() % u'\n').toUtf8();
    return writeSafely(hashFileOf(path), [&](QIODevice& out) -> Expected<> {
        return out.write(line) == line.size() ? Expected<>(Done{}) : Expected<>(Error{Error::Code::Unavailable, out.errorString()});
    });
}

QString auditObject(const QString& name, const QString& hash)
{
    return QString(name % u" SHA-256 "_s % hash);
}

Expected<FileVerdict> verify(const QString& path, const QStringList& audited)
{
    if (!QFileInfo::exists(path))
        return FileVerdict::Missing;
    const auto hash = hashOfFile(path);
    if (!hash)
        return hash.error();
    const QString name = QFileInfo(path).fileName();
    const bool inAudit = audited.contains(auditObject(name, *hash));
    const bool otherInAudit = !inAudit && std::any_of(audited.begin(), audited.end(), [&](const QString& object) { return object.startsWith(QString(name % u" SHA-256 "_s)); });
    QFile beside(hashFileOf(path));
    const bool hasHash = beside.open(QIODevice::ReadOnly);
    if (hasHash && QString::fromLatin1(beside.read(64)) != *hash)
        return FileVerdict::Changed;
    if (otherInAudit)
        return FileVerdict::Changed;
    return inAudit ? FileVerdict::Verified : hasHash ? FileVerdict::Unaudited : FileVerdict::NoHash;
}

} // namespace holdfast
