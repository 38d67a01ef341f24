// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/readings_export.h"

#include "app/store/archive_rows.h"
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
std::vector<Source> sourcesOf(const Picture& picture, const std::vector<PointId>& further)
{
    QList<DeviceId> devices = picture.pointsOf.keys();
    std::sort(devices.begin(), devices.end());
    std::vector<Source> sources;
    for (const DeviceId& device : devices) {
        for (const PointId& point : picture.pointsOf.value(device))
            sources.push_back({picture.points.value(point), picture.devices.value(device).name});
    }
    for (const PointId& point : further) {
        sources.emplace_back();
        sources.back().point.id = point;
    }
    return sources;
}

Expected<> writePoint(const HistoryReader& history, const Source& source, Interval interval, RowWriter row, QIODevice& out, qint64& rows, const Cancelled& cancelled)
{
    bool taken = true;
    bool isOff = false;
    const auto read = history.samples(source.point.id, interval, [&](const std::vector<Sample>& samples) {
        QByteArray block;
        for (const Sample& sample : samples)
            block += row(source, sample);
        rows += static_cast<qint64>(samples.size());
        taken = out.write(block) == block.size();
        isOff = cancelled && cancelled->load(std::memory_order_relaxed);
        return taken && !isOff;
    });
    if (read && isOff)
        return Error{Error::Code::Unavailable, u"cancelled"_s};
    if (read && !taken)
        return Error{Error::Code::Unavailable, out.errorString()};
    return read;
}

} // namespace

Expected<qint64> exportReadings(const Picture& picture, const HistoryReader& history, Interval interval, const QString& file, const std::vector<PointId>& further,
                                const Cancelled& cancelled)
{
    const bool json = file.endsWith(".ndjson"_L1, Qt::CaseInsensitive);
    qint64 rows = 0;
    const auto written = writeSafely(file, [&](QIODevice& out) -> Expected<> {
        if (!json)
            out.write("\"at\",\"device\",\"device name\",\"point\",\"name\",\"property\",\"value\",\"unit\",\"quality\"\r\n");
        for (const Source& source : sourcesOf(picture, further)) {
            auto point = writePoint(history, source, interval, json ? jsonRow : csvRow, out, rows, cancelled);
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
        QByteArray table = alarmHead(ArchiveFormat::Csv);
        for (const JournalEntry& entry : *entries)
            table += alarmRow(entry, ArchiveFormat::Csv);
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
