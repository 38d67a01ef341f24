// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/readings_import.h"

#include "app/store/csv_reader.h"
#include "app/store/reading_files.h"
#include "app/store/sample_run.h"

#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

#include <algorithm>
#include <cmath>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t batchSize = 8192;
constexpr qint64 longestLine = 1024 * 1024;

/// What every row needs to become a sample.
struct Intake
{
    const ColumnMapping& mapping;
    const PointFinder& points;
    SampleCollector& out;
    ImportReport& report;

    Expected<> take(qint64 line, const Point* point, const QString& name, const QString& at, const std::optional<Value>& value, Quality quality) const
    {
        if (point == nullptr)
            return report.skipUnknown(name), Done{};
        const auto time = timeFrom(at, mapping.timeZone);
        if (!time || !value)
            return report.skipUnreadable(line, time ? u"no value"_s : u"no time"_s), Done{};
        report.takeRow(*time);
        return out.add({point->id, {*time, *value, quality}});
    }
};

Quality qualityFrom(const QString& text)
{
    return qualityNamed(text).value_or(Quality::Live);
}

/// Our own export keeps spreadsheets from reading a text as a formula.
QString withoutGuard(const QString& text)
{
    constexpr QStringView signs = u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";
    return text.size() > 1 && text.front() == u'\'' && signs.contains(text[1]) ? text.mid(1) : text;
}

/// In what we wrote ourselves a number is never quoted, and everything else always is.
std::optional<Value> ownValue(const QString& text, bool quoted, const Point& point)
{
    if (quoted && point.kind != PointKind::Str && (text == "true"_L1 || text == "false"_L1))
        return Value(text == "true"_L1);
    if (quoted)
        return Value(withoutGuard(text));
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? std::optional(Value(number)) : std::nullopt;
}

std::optional<Value> cellValue(const CsvCell& cell, const Point& point, const ColumnMapping& mapping)
{
    const QString text = QString::fromUtf8(cell.text);
    if (!cell.quoted && text.trimmed().isEmpty())
        return Value();
    if (mapping == ColumnMapping())
        return ownValue(text, cell.quoted, point);
    return valueFrom(cell.quoted ? withoutGuard(text) : text.trimmed(), point, mapping.decimal);
}

/// Where in a row everything stands.
struct Columns
{
    std::optional<std::size_t> at;
    std::optional<std::size_t> point;
    std::optional<std::size_t> value;
    std::optional<std::size_t> quality;
    std::vector<std::pair<std::size_t, QString>> wide; ///< columns that are points themselves
};

Columns columnsOf(const CsvRow& head, const ColumnMapping& mapping)
{
    Columns columns;
    for (std::size_t i = 0; i < head.cells.size(); ++i) {
        const QString name = QString::fromUtf8(head.cells[i].text).trimmed();
        if (name == mapping.at)
            columns.at = i;
        else if (!mapping.point.isEmpty() && name == mapping.point)
            columns.point = i;
        else if (mapping.point.isEmpty() && mapping.names.contains(name))
            columns.wide.emplace_back(i, name);
        else if (name == mapping.value)
            columns.value = i;
        else if (name == mapping.quality)
            columns.quality = i;
    }
    return columns;
}

QString textAt(const CsvRow& row, std::optional<std::size_t> column)
{
    return column && *column < row.cells.size() ? QString::fromUtf8(row.cells[*column].text) : QString();
}

Expected<> takeLong(const Intake& intake, const Columns& columns, const CsvRow& row)
{
    const QString name = withoutGuard(textAt(row, columns.point));
    const Point* point = intake.points.named(name);
    const auto value = point != nullptr && *columns.value < row.cells.size() ? cellValue(row.cells[*columns.value], *point, intake.mapping) : std::nullopt;
    return intake.take(row.line, point, name, textAt(row, columns.at), value, qualityFrom(textAt(row, columns.quality)));
}

Expected<> takeWide(const Intake& intake, const Columns& columns, const CsvRow& row)
{
    for (const auto& [column, name] : columns.wide) {
        const Point* point = intake.points.named(name);
        if (column >= row.cells.size() || row.cells[column].text.isEmpty())
            continue; // nothing was measured there
        const auto value = point == nullptr ? std::nullopt : cellValue(row.cells[column], *point, intake.mapping);
        const auto taken = intake.take(row.line, point, name, textAt(row, columns.at), value, Quality::Live);
        if (!taken)
            return taken;
    }
    return Done{};
}

Expected<> importCsv(QIODevice& in, const Intake& intake, const Cancelled& cancelled)
{
    CsvReader rows(in, intake.mapping.separator);
    const auto head = rows.next();
    const Columns columns = head ? columnsOf(*head, intake.mapping) : Columns();
    if (!columns.at || (columns.wide.empty() && (!columns.point || !columns.value)))
        return Error{Error::Code::Invalid, u"the first line names no column for the time, the point or the value"_s};
    for (auto row = rows.next(); row; row = rows.next()) {
        ++intake.report.rows;
        if (!row->whole) {
            intake.report.skipUnreadable(row->line, u"torn or too long"_s);
            continue;
        }
        const auto taken = columns.wide.empty() ? takeLong(intake, columns, *row) : takeWide(intake, columns, *row);
        if (!taken)
            return taken;
        if (cancelled && cancelled->load(std::memory_order_relaxed))
            return Error{Error::Code::Unavailable, u"cancelled"_s};
    }
    return Done{};
}

std::optional<Value> jsonValue(const QJsonValue& json)
{
    if (json.isBool())
        return Value(json.toBool());
    if (json.isDouble())
        return Value(json.toDouble());
    if (json.isString())
        return Value(json.toString());
    return json.isNull() ? std::optional<Value>(Value()) : std::nullopt;
}

Expected<> importJson(QIODevice& in, const Intake& intake, const Cancelled& cancelled)
{
    for (qint64 line = 1; !in.atEnd(); ++line) {
        QByteArray bytes = in.readLine(longestLine);
        const bool whole = bytes.endsWith('\n') || in.atEnd();
        for (QByteArray rest = bytes; !whole && !rest.isEmpty() && !rest.endsWith('\n');)
            rest = in.readLine(longestLine);
        if (bytes.trimmed().isEmpty())
            continue;
        ++intake.report.rows;
        const QJsonObject row = whole ? QJsonDocument::fromJson(bytes).object() : QJsonObject();
        if (row.isEmpty()) {
            intake.report.skipUnreadable(line, u"not a JSON object"_s);
            continue;
        }
        const QString name = row.value(intake.mapping.point).toString();
        const auto taken = intake.take(line, intake.points.named(name), name, row.value(intake.mapping.at).toVariant().toString(), jsonValue(row.value(intake.mapping.value)),
                                       qualityFrom(row.value(intake.mapping.quality).toString()));
        if (!taken)
            return taken;
        if (cancelled && cancelled->load(std::memory_order_relaxed))
            return Error{Error::Code::Unavailable, u"cancelled"_s};
    }
    return Done{};
}

} // namespace

Expected<> SampleCollector::add(SampleRecord&& record)
{
    m_batch.push_back(std::move(record));
    return m_batch.size() < batchSize ? Expected<>(Done{}) : flush();
}

Expected<> SampleCollector::flush()
{
    return m_batch.empty() ? Expected<>(Done{}) : m_take(std::exchange(m_batch, {}));
}

std::optional<Timestamp> timeFrom(const QString& text, const QByteArray& timeZone)
{
    constexpr double milliseconds = 100'000'000'000; // as seconds that would be the year 5138
    bool isNumber = false;
    const double number = text.trimmed().toDouble(&isNumber);
    if (isNumber) {
        const double at = std::abs(number) >= milliseconds ? number : number * 1000;
        return std::isfinite(at) && std::abs(at) < static_cast<double>(farAway) ? std::optional(timeOf(std::llround(at))) : std::nullopt;
    }
    QDateTime at = QDateTime::fromString(text.trimmed(), Qt::ISODateWithMs);
    if (at.timeSpec() == Qt::LocalTime)
        at.setTimeZone(QTimeZone(timeZone));
    const qint64 ms = at.isValid() ? at.toMSecsSinceEpoch() : farAway;
    return std::abs(ms) < farAway ? std::optional(timeOf(ms)) : std::nullopt;
}

std::optional<Value> valueFrom(const QString& text, const Point& point, char decimal)
{
    static const QStringList yes{u"true"_s, u"on"_s, u"yes"_s, u"1"_s, u"open"_s};
    static const QStringList no{u"false"_s, u"off"_s, u"no"_s, u"0"_s, u"closed"_s};
    if (point.kind == PointKind::Str)
        return Value(text);
    if (point.kind == PointKind::Bool) {
        const bool isYes = yes.contains(text.toLower());
        return isYes || no.contains(text.toLower()) ? std::optional(Value(isYes)) : std::nullopt;
    }
    QString plain = text;
    if (decimal != '.')
        plain.remove(u'.').replace(QLatin1Char(decimal), u'.');
    bool isNumber = false;
    const double number = plain.toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? std::optional(Value(number)) : std::nullopt;
}

Expected<ImportReport> importReadings(const QString& file, const ColumnMapping& mapping, const PointFinder& points, const TakeSamples& take, const Cancelled& cancelled)
{
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly))
        return Error{Error::Code::NotFound, QString(u"cannot read "_s % file % u": "_s % in.errorString())};
    ImportReport report;
    SampleCollector out(take);
    const Intake intake{mapping, points, out, report};
    auto read = file.endsWith(".ndjson"_L1, Qt::CaseInsensitive) ? importJson(in, intake, cancelled) : importCsv(in, intake, cancelled);
    if (read)
        read = out.flush();
    if (!read)
        return read.error();
    return report;
}

Expected<ImportReport> importTable(QIODevice& in, const ColumnMapping& mapping, const PointFinder& points, const TakeSamples& take, const Cancelled& cancelled)
{
    ImportReport report;
    SampleCollector out(take);
    auto read = importCsv(in, {mapping, points, out, report}, cancelled);
    if (read)
        read = out.flush();
    if (!read)
        return read.error();
    return report;
}

Expected<ColumnMapping> mappingFrom(const QByteArray& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object.isEmpty())
        return Error{Error::Code::Invalid, u"the mapping is no JSON object"_s};
    ColumnMapping mapping;
    const auto text = [&](const QString& key, const QString& usual) { return object.value(key).toString(usual); };
    const auto letter = [&](const QString& key, char usual) {
        const QByteArray given = text(key, {}).toLatin1();
        return given.size() == 1 ? given.front() : usual;
    };
    mapping.at = text(u"at"_s, mapping.at);
    mapping.point = text(u"point"_s, mapping.point);
    mapping.value = text(u"value"_s, mapping.value);
    mapping.quality = text(u"quality"_s, mapping.quality);
    mapping.separator = letter(u"separator"_s, mapping.separator);
    mapping.decimal = letter(u"decimal"_s, mapping.decimal);
    mapping.timeZone = text(u"timeZone"_s, QString::fromLatin1(mapping.timeZone)).toLatin1();
    const QJsonObject names = object.value(u"names"_s).toObject();
    for (auto name = names.begin(); name != names.end(); ++name)
        mapping.names.insert(name.key(), PointId(name.value().toString()));
    if (!QTimeZone(mapping.timeZone).isValid())
        return Error{Error::Code::Invalid, u"no such time zone"_s};
    return mapping;
}

} // namespace holdfast
