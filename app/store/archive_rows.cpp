// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/archive_rows.h"

#include "app/base/utc.h"
#include "app/model/csv.h"
#include "app/store/json_value.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array reasons{"device-silent", "gateway-lost", "broker-lost", "holdfast-off", "disk-full", "thinned", "broker-dropped", "overrun", "damaged"}; // in the order of GapReason

/// A column: what it is called and what stands in it.
struct Cell
{
    const char* name;
    Value value;
    std::optional<qint64> count{}; ///< instead of a value: written to its last digit
};
using Cells = std::vector<Cell>;

Value text(const QString& text)
{
    return Value(text);
}

QByteArray headOf(const Cells& cells, ArchiveFormat format)
{
    if (format == ArchiveFormat::Ndjson)
        return {};
    QByteArrayList names;
    for (const Cell& cell : cells)
        names.append(csvText(QString::fromLatin1(cell.name)));
    return names.join(',') + "\r\n";
}

QByteArray rowOf(const Cells& cells, ArchiveFormat format)
{
    if (format == ArchiveFormat::Csv) {
        QByteArrayList texts;
        for (const Cell& cell : cells)
            texts.append(cell.count ? QByteArray::number(*cell.count) : csvValue(cell.value));
        return texts.join(',') + "\r\n";
    }
    QJsonObject row;
    for (const Cell& cell : cells)
        row.insert(QString::fromLatin1(cell.name), cell.count ? QJsonValue(*cell.count) : jsonOf(cell.value));
    return QJsonDocument(row).toJson(QJsonDocument::Compact) + '\n';
}

Cells cellsOf(const JournalEntry& entry)
{
    return {{"sequence", {}, entry.sequence},
            {"source time", text(isoText(entry.sourceTime))},
            {"received time", text(isoText(entry.receivedTime))},
            {"event", text(nameOf(entry.kind))},
            {"priority", text(isHappening(entry) ? QString() : nameOf(entry.priority))},
            {"alarm", text(entry.name)},
            {"source", text(entry.source)},
            {"alarm id", text(entry.alarm.text())},
            {"occurrence", text(entry.occurrence.text())},
            {"device", text(entry.device.value_or(DeviceId()).text())},
            {"point", text(entry.point.value_or(PointId()).text())},
            {"value", entry.value},
            {"limit", text(entry.limit)},
            {"unit", text(entry.unit)},
            {"quality", text(nameOf(entry.quality))},
            {"user", text(entry.user)},
            {"workstation", text(entry.workstation)},
            {"note", text(entry.note)},
            {"caused by", text(entry.causedBy.value_or(OccurrenceId()).text())}};
}

Cells cellsOf(const AuditRow& row)
{
    const AuditRecord& said = row.record;
    return {{"sequence", {}, row.sequence},
            {"at", text(isoText(said.at))},
            {"person", text(said.actor.id.text())},
            {"name", text(said.actor.name)},
            {"workstation", text(said.actor.workstation)},
            {"action", text(said.action)},
            {"object", text(said.object)},
            {"before", text(said.before)},
            {"after", text(said.after)},
            {"result", text(said.result)},
            {"previous", text(QString::fromLatin1(row.previous.toHex()))},
            {"hash", text(QString::fromLatin1(row.hash.toHex()))}};
}

Cells cellsOf(const Gap& gap)
{
    const bool lasts = gap.interval.to == Timestamp::max();
    return {{"point", text(gap.point.text())},
            {"broker", text(gap.broker.text())},
            {"reason", text(reasonName(gap.reason))},
            {"from", text(isoText(gap.interval.from))},
            {"to", lasts ? Value() : text(isoText(gap.interval.to))}};
}

} // namespace

QByteArray alarmHead(ArchiveFormat format)
{
    return headOf(cellsOf(JournalEntry()), format);
}

QByteArray alarmRow(const JournalEntry& entry, ArchiveFormat format)
{
    return rowOf(cellsOf(entry), format);
}

QByteArray actionHead(ArchiveFormat format)
{
    return headOf(cellsOf(AuditRow()), format);
}

QByteArray actionRow(const AuditRow& row, ArchiveFormat format)
{
    return rowOf(cellsOf(row), format);
}

QByteArray gapHead(ArchiveFormat format)
{
    return headOf(cellsOf(Gap()), format);
}

QByteArray gapRow(const Gap& gap, ArchiveFormat format)
{
    return rowOf(cellsOf(gap), format);
}

QString reasonName(GapReason reason)
{
    static_assert(reasons.size() == static_cast<std::size_t>(GapReason::Damaged) + 1);
    return QString::fromLatin1(reasons[static_cast<std::size_t>(reason)]);
}

std::optional<GapReason> reasonNamed(const QString& name)
{
    for (std::size_t i = 0; i < reasons.size(); ++i)
        if (name == QLatin1String(reasons[i]))
            return static_cast<GapReason>(i);
    return std::nullopt;
}

} // namespace holdfast
