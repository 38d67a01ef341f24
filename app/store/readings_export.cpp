// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/readings_export.h"

#include "app/base/safe_file.h"
#include "app/base/utc.h"
#include "app/model/csv.h"
#include "app/store/json_value.h"

#include <QIODevice>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <limits>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What every row of one point repeats.
struct Source
{
    Point point;
    QString device;
};

using RowWriter = QByteArray (*)(const Source&, const Sample&);

QByteArray csvRow(const Source& source, const Sample& sample)
{
    const QByteArrayList cells{csvText(isoText(sample.at)), csvText(source.point.device.text()), csvText(source.device), csvText(source.point.id.text()),
                               csvText(source.point.name), csvText(source.point.property), csvValue(sample.value), csvText(source.point.unit),
                               csvText(nameOf(sample.quality))};
    return cells.join(',') + "\r\n";
}

QByteArray jsonRow(const Source& source, const Sample& sample)
{
    const QJsonObject row{{u"at"_s, isoText(sample.at)},       {u"device"_s, source.point.device.text()}, {u"deviceName"_s, source.device},
                          {u"point"_s, source.point.id.text()}, {u"name"_s, source.point.name},            {u"property"_s, source.point.property},
                          {u"value"_s, jsonOf(sample.value)}, {u"unit"_s, source.point.unit},           {u"quality"_s, nameOf(sample.quality)}};
    return QJsonDocument(row).toJson(QJsonDocument::Compact) + '\n';
}

/// Device by device, each device's points in their order: an export can be compared with the one before.
std::vector<Source> sourcesOf(const Picture& picture)
{
    QList<DeviceId> devices = picture.pointsOf.keys();
    std::sort(devices.begin(), devices.end());
    std::vector<Source> sources;
    for (const DeviceId& device : devices) {
        for (const PointId& point : picture.pointsOf.value(device))
            sources.push_back({picture.points.value(point), picture.devices.value(device).name});
    }
    return sources;
}

Expected<> writePoint(const HistoryReader& history, const Source& source, Interval interval, RowWriter row, QIODevice& out, qint64& rows)
{
    bool taken = true;
    const auto read = history.samples(source.point.id, interval, [&](const std::vector<Sample>& samples) {
        QByteArray block;
        for (const Sample& sample : samples)
            block += row(source, sample);
        rows += static_cast<qint64>(samples.size());
        taken = out.write(block) == block.size();
        return taken;
    });
    if (read && !taken)
        return Error{Error::Code::Unavailable, out.errorString()};
    return read;
}

QByteArray alarmRow(const JournalEntry& entry)
{
    const QByteArrayList cells{QByteArray::number(entry.sequence),
                               csvText(isoText(entry.sourceTime)),
                               csvText(isoText(entry.receivedTime)),
                               csvText(nameOf(entry.kind)),
                               csvText(nameOf(entry.priority)),
                               csvText(entry.name),
                               csvText(entry.source),
                               csvText(entry.alarm.text()),
                               csvText(entry.occurrence.text()),
                               csvText(entry.device.value_or(DeviceId()).text()),
                               csvText(entry.point.value_or(PointId()).text()),
                               csvValue(entry.value),
                               csvText(entry.limit),
                               csvText(entry.unit),
                               csvText(nameOf(entry.quality)),
                               csvText(entry.user),
                               csvText(entry.workstation),
                               csvText(entry.note),
                               csvText(entry.causedBy.value_or(OccurrenceId()).text())};
    return cells.join(',') + "\r\n";
}

} // namespace

Expected<qint64> exportReadings(const Picture& picture, const HistoryReader& history, Interval interval, const QString& file)
{
    const bool json = file.endsWith(".ndjson"_L1, Qt::CaseInsensitive);
    qint64 rows = 0;
    const auto written = writeSafely(file, [&](QIODevice& out) -> Expected<> {
        if (!json)
            out.write("\"at\",\"device\",\"device name\",\"point\",\"name\",\"property\",\"value\",\"unit\",\"quality\"\r\n");
        for (const Source& source : sourcesOf(picture)) {
            auto point = writePoint(history, source, interval, json ? jsonRow : csvRow, out, rows);
            if (!point)
                return point;
        }
        return Done{};
    });
    if (!written)
        return written.error();
    return rows;
}

Expected<qint64> exportAlarms(const HistoryReader& history, Interval interval, const QString& file)
{
    const auto entries = history.journal({interval, std::numeric_limits<int>::max(), {}});
    if (!entries)
        return entries.error();
    const auto written = writeSafely(file, [&](QIODevice& out) -> Expected<> {
        QByteArray table = "\"sequence\",\"source time\",\"received time\",\"event\",\"priority\",\"alarm\",\"source\",\"alarm id\",\"occurrence\",\"device\",\"point\","
                           "\"value\",\"limit\",\"unit\",\"quality\",\"user\",\"workstation\",\"note\",\"caused by\"\r\n";
        for (const JournalEntry& entry : *entries)
            table += alarmRow(entry);
        if (out.write(table) != table.size())
            return Error{Error::Code::Unavailable, out.errorString()};
        return Done{};
    });
    if (!written)
        return written.error();
    return static_cast<qint64>(entries->size());
}

Interval always()
{
    return {Timestamp::min(), Timestamp::max()};
}

} // namespace holdfast
