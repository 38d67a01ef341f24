// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/table_preview.h"

#include "app/store/csv_reader.h"
#include "app/store/readings_import.h"

#include <QBuffer>
#include <QFile>

#include <algorithm>
#include <array>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 readAhead = 256 * 1024;
constexpr int namesIn = 2'000; ///< rows that are looked at for the names of points
constexpr qsizetype longestCell = 200; ///< of what is shown

/// What tables elsewhere call their columns.
constexpr std::array times{"at", "time", "timestamp", "date", "datetime", "date_time", "last_changed", "last_updated", "zeit", "datum", "tijd", "heure", "fecha", "hora", "data", "czas", "_time"};
constexpr std::array pointNames{"point", "entity_id", "entity", "sensor", "name", "id", "tag", "channel", "series", "metric", "topic"};
constexpr std::array valueNames{"value", "state", "reading", "wert", "waarde", "valeur", "valor", "wartość", "_value"};
constexpr std::array qualities{"quality", "status", "qualität", "kwaliteit", "qualité", "calidad", "jakość"};

template <std::size_t N>
QString columnAmong(const QStringList& columns, const std::array<const char*, N>& known)
{
    for (const char* name : known)
        for (const QString& column : columns)
            if (column.compare(QString::fromUtf8(name), Qt::CaseInsensitive) == 0)
                return column;
    return {};
}

QStringList textsOf(const CsvRow& row)
{
    QStringList texts;
    for (const CsvCell& cell : row.cells)
        texts.append(QString::fromUtf8(cell.text).trimmed().left(longestCell));
    return texts;
}

/// Whole rows only: the last one of what was read may go on.
QByteArray wholeLines(QIODevice& in)
{
    const QByteArray bytes = in.read(readAhead);
    return in.atEnd() ? bytes : bytes.first(bytes.lastIndexOf('\n') + 1);
}

/// One cell in quotes, whatever it holds.
QByteArray quoted(const CsvCell& cell)
{
    return cell.quoted ? QByteArray('"' + QByteArray(cell.text).replace("\"", "\"\"") + '"') : cell.text;
}

QByteArray lineOf(const CsvRow& row, char separator)
{
    QByteArray line;
    for (std::size_t i = 0; i < row.cells.size(); ++i)
        line += (i > 0 ? QByteArray(1, separator) : QByteArray()) + quoted(row.cells[i]);
    return line + '\n';
}

/// Reads row after row by one mapping.
class Trial
{
public:
    Trial(const ColumnMapping& mapping, const std::vector<Device>& devices, const std::vector<Point>& points) : m_mapping(mapping), m_points(devices, points, mapping.names)
    {
        for (const Point& point : points)
            m_names.insert(point.id, point.name);
    }

    [[nodiscard]] TableLine read(const CsvRow& head, const CsvRow& row) const
    {
        TableLine line{row.line, textsOf(row), {}, {}, row.whole ? TableProblem::None : TableProblem::Torn};
        QByteArray table = lineOf(head, m_mapping.separator) + lineOf(row, m_mapping.separator);
        QBuffer in(&table);
        in.open(QIODevice::ReadOnly);
        const auto report = importTable(in, m_mapping, m_points, [&](std::vector<SampleRecord>&& samples) -> Expected<> {
            for (const SampleRecord& one : samples)
                line.readings.append(QString(m_names.value(one.point, one.point.text()) % u" = "_s % toText(one.sample.value)));
            return Done{};
        });
        if (!report)
            return line;
        line.at = report->first;
        if (report->unreadable > 0)
            line.problem = report->problems.value(0).endsWith("no time"_L1) ? TableProblem::NoTime : report->problems.value(0).endsWith("no value"_L1) ? TableProblem::NoValue : TableProblem::Torn;
        else if (report->unknown > 0)
            line.problem = TableProblem::UnknownPoint;
        return line;
    }
    [[nodiscard]] bool knows(const QString& name) const { return m_points.named(name) != nullptr; }
    /// Which one it is by what Home Assistant would call it.
    [[nodiscard]] const Point* meant(const QString& name) const { return m_points.entity(name); }

private:
    const ColumnMapping& m_mapping;
    PointFinder m_points;
    QHash<PointId, QString> m_names;
};

/// What the table calls its points: the cells of a column, or the other columns themselves.
void noteNames(const CsvRow& row, const ColumnMapping& mapping, TablePreview& preview)
{
    const auto column = static_cast<std::size_t>(preview.columns.indexOf(mapping.point));
    if (column >= row.cells.size() || preview.names.size() >= TablePreview::mostNames)
        return;
    const QString name = QString::fromUtf8(row.cells[column].text).trimmed();
    if (!name.isEmpty() && !preview.names.contains(name))
        preview.names.append(name);
}

/// Everything the rows need has a column.
bool isReadable(const ColumnMapping& mapping, const QStringList& columns)
{
    const bool named = mapping.point.isEmpty() ? std::ranges::any_of(columns, [&](const QString& column) { return mapping.names.contains(column); })
                                               : columns.contains(mapping.point) && columns.contains(mapping.value);
    return named && columns.contains(mapping.at);
}

/// The rows of the beginning, one by one.
void readLines(CsvReader& rows, const CsvRow& head, const Trial& trial, TablePreview& preview)
{
    for (int count = 0; count < namesIn; ++count) {
        const auto row = rows.next();
        if (!row)
            return;
        if (static_cast<int>(preview.lines.size()) < TablePreview::mostLines)
            preview.lines.push_back(trial.read(head, *row));
        if (!preview.mapping.point.isEmpty())
            noteNames(*row, preview.mapping, preview);
    }
}

} // namespace

ColumnMapping guessedMapping(const QByteArray& beginning)
{
    const QByteArray first = beginning.first(std::max<qsizetype>(0, beginning.indexOf('\n') < 0 ? beginning.size() : beginning.indexOf('\n')));
    ColumnMapping mapping;
    for (const char separator : {';', '\t', '|'})
        if (first.count(separator) > first.count(mapping.separator))
            mapping.separator = separator;
    mapping.decimal = mapping.separator == ';' ? ',' : '.';
    QByteArray head = first;
    QBuffer in(&head);
    in.open(QIODevice::ReadOnly);
    const auto row = CsvReader(in, mapping.separator).next();
    const QStringList columns = row ? textsOf(*row) : QStringList();
    mapping.at = columnAmong(columns, times);
    mapping.point = columnAmong(columns, pointNames);
    mapping.value = columnAmong(columns, valueNames);
    mapping.quality = columnAmong(columns, qualities);
    if (mapping.value.isEmpty())
        mapping.point.clear(); // each further column is a point
    return mapping;
}

Expected<TablePreview> previewTable(const QString& file, const std::optional<ColumnMapping>& mapping, const std::vector<Device>& devices, const std::vector<Point>& points)
{
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly))
        return Error{Error::Code::NotFound, QString(u"cannot read "_s % file % u": "_s % in.errorString())};
    QByteArray beginning = wholeLines(in);
    TablePreview preview;
    preview.mapping = mapping ? *mapping : guessedMapping(beginning);
    QBuffer table(&beginning);
    table.open(QIODevice::ReadOnly);
    CsvReader rows(table, preview.mapping.separator);
    const auto head = rows.next();
    if (!head)
        return preview;
    preview.columns = textsOf(*head);
    if (preview.mapping.point.isEmpty())
        for (const QString& column : preview.columns)
            if (!column.isEmpty() && column != preview.mapping.at && preview.names.size() < TablePreview::mostNames)
                preview.names.append(column);
    readLines(rows, *head, Trial(preview.mapping, devices, points), preview);
    const Trial trial(preview.mapping, devices, points);
    std::ranges::copy_if(preview.names, std::back_inserter(preview.unknown), [&](const QString& name) { return !trial.knows(name) || (preview.mapping.point.isEmpty() && !preview.mapping.names.contains(name)); });
    preview.isReadable = isReadable(preview.mapping, preview.columns);
    if (mapping)
        return preview;
    ColumnMapping named = preview.mapping; // names that can mean but one point mean it
    for (const QString& name : std::as_const(preview.unknown))
        if (const Point* point = trial.meant(name))
            named.names.insert(name, point->id);
    return named == preview.mapping ? Expected<TablePreview>(preview) : previewTable(file, named, devices, points);
}

} // namespace holdfast
