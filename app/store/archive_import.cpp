// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/archive.h"

#include "app/store/archive_rows.h"
#include "app/store/csv_reader.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 longestLine = 1024 * 1024;
constexpr std::size_t gapsAtOnce = 4'096;

QJsonObject listIn(const QString& folder)
{
    QFile file(QString(folder % u"/manifest.json"_s));
    constexpr qint64 most = 1024 * 1024;
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.read(most)).object() : QJsonObject();
}

/// The file of a table, once it was seen to be as it was written; empty where the archive has none.
Expected<QString> wholeFile(const QString& folder, const QJsonObject& list, const QString& table)
{
    for (const QJsonValue& value : list.value(u"files"_s).toArray()) {
        const QJsonObject entry = value.toObject();
        const QString name = entry.value(u"name"_s).toString();
        if (name != QString(table % u".csv"_s) && name != QString(table % u".ndjson"_s))
            continue;
        QFile file(QString(folder % u'/' % name));
        QCryptographicHash hash(QCryptographicHash::Sha256);
        if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
            return Error{Error::Code::NotFound, QString(u"cannot read "_s % file.fileName() % u": "_s % file.errorString())};
        if (hash.result().toHex() != entry.value(u"sha256"_s).toString().toLatin1())
            return Error{Error::Code::Corrupt, QString(file.fileName() % u" is damaged: it cannot be read. Nothing was changed."_s)};
        return file.fileName();
    }
    return QString();
}

std::optional<Gap> gapFrom(const QString& point, const QString& broker, const QString& reason, const QString& from, const QString& to, Timestamp end)
{
    const auto why = reasonNamed(reason);
    const auto begins = timeFrom(from, QByteArrayLiteral("UTC"));
    const auto ends = to.isEmpty() ? std::optional(end) : timeFrom(to, QByteArrayLiteral("UTC"));
    if (!why || !begins || !ends || *begins >= *ends)
        return std::nullopt;
    return Gap{PointId(point), BrokerId(broker), {*begins, *ends}, *why};
}

/// A row of either format; nothing at the end.
class GapRows
{
public:
    GapRows(QIODevice& in, bool isJson, Timestamp end) : m_in(in), m_isJson(isJson), m_end(end)
    {
        if (!m_isJson)
            static_cast<void>(m_csv.emplace(in, ',').next()); // the head; it reads ahead, so only where it is wanted
    }

    /// Outside nothing: the end. Inside nothing: not readable.
    std::optional<std::optional<Gap>> next()
    {
        if (m_isJson && m_in.atEnd())
            return std::nullopt;
        if (m_isJson)
            return {fromJson(QJsonDocument::fromJson(m_in.readLine(longestLine)).object())};
        const auto row = m_csv->next();
        if (!row)
            return std::nullopt;
        const auto at = [&](std::size_t column) { return column < row->cells.size() ? QString::fromUtf8(row->cells[column].text) : QString(); };
        return std::optional(gapFrom(at(0), at(1), at(2), at(3), at(4), m_end));
    }

private:
    [[nodiscard]] std::optional<Gap> fromJson(const QJsonObject& row) const
    {
        const auto at = [&](const QString& key) { return row.value(key).toString(); };
        return gapFrom(at(u"point"_s), at(u"broker"_s), at(u"reason"_s), at(u"from"_s), at(u"to"_s), m_end);
    }

    QIODevice& m_in;
    std::optional<CsvReader> m_csv;
    const bool m_isJson;
    const Timestamp m_end;
};

Expected<> takeGapsOf(const QString& name, Timestamp end, const PointFinder& points, const TakeRecords& take)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::NotFound, QString(u"cannot read "_s % name % u": "_s % file.errorString())};
    GapRows rows(file, name.endsWith(".ndjson"_L1), end);
    Records gaps;
    for (auto gap = rows.next(); gap; gap = rows.next()) {
        const bool isKnown = *gap && ((*gap)->point.text().isEmpty() || points.named((*gap)->point.text()) != nullptr);
        if (isKnown)
            gaps.push_back(GapRecord{**gap});
        if (gaps.size() < gapsAtOnce)
            continue;
        if (const auto taken = take(std::exchange(gaps, {})); !taken)
            return taken;
    }
    return gaps.empty() ? Expected<>(Done{}) : take(std::move(gaps));
}

} // namespace

bool isArchive(const QString& path)
{
    return QFileInfo(path).isDir() && listIn(path).value(u"format"_s).toString() == "holdfast-archive"_L1;
}

Expected<ImportReport> importArchive(const QString& folder, const PointFinder& points, const TakeSamples& take, const TakeRecords& takeGaps, const Cancelled& cancelled)
{
    const QJsonObject list = listIn(folder);
    const auto end = timeFrom(list.value(u"madeAt"_s).toString(), QByteArrayLiteral("UTC"));
    const auto readings = wholeFile(folder, list, u"readings"_s);
    const auto gaps = wholeFile(folder, list, u"gaps"_s);
    if (!readings || !gaps)
        return readings ? gaps.error() : readings.error();
    if (readings->isEmpty() || !end)
        return Error{Error::Code::NotFound, QString(folder % u"/readings is missing"_s)};
    auto report = importReadings(*readings, ColumnMapping(), points, take, cancelled);
    if (!report || gaps->isEmpty())
        return report;
    if (const auto taken = takeGapsOf(*gaps, *end, points, takeGaps); !taken)
        return taken.error();
    return report;
}

} // namespace holdfast
