// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/import.h"
#include "app/model/ports.h"
#include "app/store/point_finder.h"

class QIODevice;

namespace holdfast {

/// Takes a batch of samples; an error ends the import.
using TakeSamples = std::function<Expected<>(std::vector<SampleRecord>&&)>;

/// Readings as our own export wrote them, or anybody's table by a mapping: NDJSON when the file's name ends in .ndjson, else CSV. Holds a batch in memory.
/// Rows that cannot be read and points that are not known are counted, told and passed over.
[[nodiscard]] Expected<ImportReport> importReadings(const QString& file, const ColumnMapping& mapping, const PointFinder& points, const TakeSamples& take,
                                                    const Cancelled& cancelled = {});

/// The same of a table that is open.
[[nodiscard]] Expected<ImportReport> importTable(QIODevice& in, const ColumnMapping& mapping, const PointFinder& points, const TakeSamples& take, const Cancelled& cancelled = {});

/// {"at":…,"point":…,"value":…,"quality":…,"separator":";","decimal":",","timeZone":…,"names":{"theirs":"ours"}}; what is missing is as in our own export.
[[nodiscard]] Expected<ColumnMapping> mappingFrom(const QByteArray& json);

/// Collects samples and hands them on in batches.
class SampleCollector
{
public:
    explicit SampleCollector(const TakeSamples& take) : m_take(take) {}

    [[nodiscard]] Expected<> add(SampleRecord&& record);
    [[nodiscard]] Expected<> flush();

private:
    const TakeSamples& m_take;
    std::vector<SampleRecord> m_batch;
};

/// A time as files write it; nothing where it is none or is out of all reason.
[[nodiscard]] std::optional<Timestamp> timeFrom(const QString& text, const QByteArray& timeZone);

/// A text as a value of the point: numbers, yes and no in their many spellings, else itself. Nothing: it is no value of this point.
[[nodiscard]] std::optional<Value> valueFrom(const QString& text, const Point& point, char decimal);

} // namespace holdfast
