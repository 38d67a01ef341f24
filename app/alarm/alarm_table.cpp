// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alarm/alarm_table.h"

#include <QFile>
#include <QList>

#include <algorithm>

static void useResources()
{
    Q_INIT_RESOURCE(alarm_states);
}

namespace holdfast {
namespace {

constexpr std::array eventNames{"Raise",     "Acknowledge",   "Return",       "ReturnLatching", "ReturnAcknowledged", "Reset",   "ReAlarm",    "ShelveTimed", "ShelveOneShot",
                                "Unshelve",  "ShelveExpired", "Suppress",     "Release",        "TakeOut",            "PutBack", "BadQuality", "Restart"};
constexpr std::array shelvingNames{"unshelved", "timed", "oneShot"};
constexpr std::size_t combinations = 96;
constexpr qsizetype columns = 15;

static_assert(eventNames.size() == alarmEventCount);

std::size_t indexOf(const AlarmFlags& flags)
{
    std::size_t index = static_cast<std::size_t>(flags.shelving);
    for (const bool flag : {flags.active, flags.acked, flags.latched, flags.suppressedByDesign, flags.outOfService})
        index = index * 2 + (flag ? 1 : 0);
    return index;
}

std::size_t indexOf(const AlarmFlags& flags, AlarmEvent event)
{
    return indexOf(flags) * alarmEventCount + static_cast<std::size_t>(event);
}

template <typename Names>
std::optional<std::size_t> placeOf(const QByteArray& name, const Names& names)
{
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (name == names[i])
            return i;
    }
    return std::nullopt;
}

/// Six cells: active, acked, latched, shelving, suppressed, out of service.
std::optional<AlarmFlags> flagsFrom(const QList<QByteArray>& cells, qsizetype first)
{
    for (const qsizetype i : {first, first + 1, first + 2, first + 4, first + 5}) {
        if (cells[i] != "0" && cells[i] != "1")
            return std::nullopt;
    }
    const auto shelving = placeOf(cells[first + 3], shelvingNames);
    if (!shelving)
        return std::nullopt;
    const auto on = [&](qsizetype i) { return cells[first + i] == "1"; };
    return AlarmFlags{on(0), on(1), on(2), static_cast<Shelving>(*shelving), on(4), on(5)};
}

Error unreadable(const QByteArray& line)
{
    return {Error::Code::Corrupt, QStringLiteral("state table: cannot read \"%1\"").arg(QString::fromUtf8(line))};
}

Expected<AlarmTable::Row> rowFrom(const QByteArray& line)
{
    const auto cells = line.split(',');
    if (cells.size() != columns)
        return unreadable(line);
    const auto from = flagsFrom(cells, 1);
    const auto event = placeOf(cells[7], eventNames);
    if (!from || !event || cells[0] != nameOf(labelOf(*from)).toLatin1())
        return unreadable(line);
    AlarmTable::Row row{*from, static_cast<AlarmEvent>(*event), {}, {}};
    if (cells[8].startsWith("refused: ")) {
        row.refusal = QString::fromUtf8(cells[8].mid(9));
        return row;
    }
    row.to = flagsFrom(cells, 9);
    if (!row.to || cells[8] != nameOf(labelOf(*row.to)).toLatin1())
        return unreadable(line);
    return row;
}

} // namespace

QString nameOf(AlarmEvent event)
{
    return QLatin1String(eventNames[static_cast<std::size_t>(event)]);
}

Expected<AlarmTable> AlarmTable::builtIn()
{
    useResources();
    QFile file(QStringLiteral(":/alarm/alarm_states.csv"));
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::NotFound, QStringLiteral("state table: not built in")};
    return parse(file.readAll());
}

Expected<AlarmTable> AlarmTable::parse(const QByteArray& csv)
{
    std::vector<std::optional<Row>> read(combinations * alarmEventCount);
    const auto lines = csv.split('\n');
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const auto line = lines[i].trimmed();
        if (line.isEmpty())
            continue;
        const auto row = rowFrom(line);
        if (!row)
            return row.error();
        auto& place = read[indexOf(row->from, row->event)];
        if (place)
            return Error{Error::Code::Corrupt, QStringLiteral("state table: twice \"%1\"").arg(QString::fromUtf8(line))};
        place = *row;
    }
    std::vector<Row> rows;
    rows.reserve(read.size());
    for (auto& row : read) {
        if (!row)
            return Error{Error::Code::Corrupt, QStringLiteral("state table: %1 of %2 rows are missing").arg(std::count_if(read.begin(), read.end(), [](const auto& one) { return !one; })).arg(read.size())};
        rows.push_back(*row);
    }
    return AlarmTable(std::move(rows));
}

Expected<AlarmFlags> AlarmTable::next(const AlarmFlags& from, AlarmEvent event) const
{
    const Row& row = m_rows[indexOf(from, event)];
    if (!row.to)
        return Error{Error::Code::Refused, row.refusal};
    return *row.to;
}

} // namespace holdfast
