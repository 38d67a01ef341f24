// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/home_assistant_import.h"

#include "app/store/database.h"
#include "app/store/reading_files.h"
#include "app/store/sample_run.h"
#include "app/store/tiers.h"

#include <QFile>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

Expected<QSet<QString>> columnsOf(Database& database, const QString& table)
{
    SqlStatement rows = database.prepare(u"SELECT name FROM pragma_table_info(?)"_s);
    if (const Fault fault = rows.run(table))
        return errorOf(*fault);
    QSet<QString> names;
    while (rows.next())
        names.insert(rows.value(0).toString());
    if (const Fault fault = rows.fault())
        return errorOf(*fault);
    return names;
}

struct Entity
{
    QVariant key;
    QString name;
};

Expected<std::vector<Entity>> list(Database& database, const QString& question)
{
    SqlStatement rows = database.prepare(question);
    if (const Fault fault = rows.exec())
        return errorOf(*fault);
    std::vector<Entity> entities;
    while (rows.next())
        entities.push_back({rows.value(0), rows.value(1).toString()});
    if (const Fault fault = rows.fault())
        return errorOf(*fault);
    return entities;
}

/// How the states lie: by a number of the entity, or by its name in each.
struct StatesShape
{
    QString entities;
    QString states; ///< state and time of one entity
    QString count;
};

Expected<StatesShape> shapeOf(Database& database)
{
    const auto states = columnsOf(database, u"states"_s);
    const auto meta = columnsOf(database, u"states_meta"_s);
    if (!states || !meta)
        return states ? meta.error() : states.error();
    const QString time = states->contains(u"last_updated_ts"_s) ? u"last_updated_ts"_s : u"last_updated"_s;
    const bool byNumber = states->contains(u"metadata_id"_s) && meta->contains(u"entity_id"_s);
    if (!states->contains(u"state"_s) || !states->contains(time) || (!byNumber && !states->contains(u"entity_id"_s)))
        return Error{Error::Code::Invalid, QString(database.name() % u" is no database of Home Assistant's recorder"_s)};
    const QString key = byNumber ? u"metadata_id"_s : u"entity_id"_s;
    const QString entities = byNumber ? u"SELECT metadata_id, entity_id FROM states_meta"_s : u"SELECT DISTINCT entity_id, entity_id FROM states WHERE entity_id IS NOT NULL"_s;
    return StatesShape{entities, QString(u"SELECT state, "_s % time % u" FROM states WHERE "_s % key % u" = ?"_s), QString(u"SELECT count(*) FROM states WHERE "_s % key % u" = ?"_s)};
}

/// What Home Assistant says when it knows nothing is no text of the device.
std::optional<Sample> sampleFrom(const QVariant& state, const QVariant& time, const Point& point)
{
    const auto at = timeFrom(time.toString(), "UTC");
    const QString text = state.toString();
    if (!at || state.isNull())
        return std::nullopt;
    if (text == "unavailable"_L1)
        return Sample{*at, {}, Quality::DeviceOffline};
    if (text == "unknown"_L1 || text.isEmpty())
        return Sample{*at, {}, Quality::NeverSeen};
    const auto value = valueFrom(text, point, '.');
    return value ? std::optional(Sample{*at, *value, Quality::Live}) : std::nullopt;
}

Bucket bucketOf(qint64 start, double minimum, double mean, double maximum, double last)
{
    Bucket bucket;
    bucket.start = start;
    bucket.samples = bucket.count = 1;
    bucket.minimum = std::min({minimum, mean, maximum});
    bucket.maximum = std::max({minimum, mean, maximum});
    bucket.sum = bucket.mean = mean;
    bucket.last = last;
    bucket.weight = bucket.covered = coarseWidth;
    bucket.good = bucket.numeric = true;
    return bucket;
}

std::optional<double> numberIn(const QVariant& value)
{
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    return isNumber && !value.isNull() && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

/// One hour of the statistics: a measurement has a mean, a counter the state it came to.
std::optional<Bucket> hourFrom(SqlStatement& row)
{
    const auto start = numberIn(row.value(0));
    const auto mean = numberIn(row.value(1));
    const auto state = numberIn(row.value(4));
    const auto known = mean ? mean : state;
    if (!start || !known || std::abs(*start) * 1000 > static_cast<double>(farAway))
        return std::nullopt;
    const auto hour = static_cast<qint64>(*start) / coarseWidth * coarseWidth;
    return bucketOf(hour, numberIn(row.value(2)).value_or(*known), *known, numberIn(row.value(3)).value_or(*known), state.value_or(*known));
}

class RecorderFile
{
public:
    RecorderFile(Database& database, const PointFinder& points, ImportReport& report, const Cancelled& cancelled)
        : m_database(database), m_points(points), m_report(report), m_cancelled(cancelled)
    {
    }

    Expected<> takeStates(const TakeSamples& take)
    {
        const auto shape = shapeOf(m_database);
        if (!shape)
            return shape.error();
        const auto entities = list(m_database, shape->entities);
        if (!entities)
            return entities.error();
        SampleCollector out(take);
        for (const Entity& entity : *entities) {
            const Point* point = m_points.entity(entity.name);
            const auto taken = point == nullptr ? countUnknown(entity, *shape) : takeEntity(entity, *point, *shape, out);
            if (!taken)
                return taken;
        }
        return out.flush();
    }

    Expected<> takeStatistics(const TakeSums& take)
    {
        const auto columns = columnsOf(m_database, u"statistics"_s);
        const auto meta = columnsOf(m_database, u"statistics_meta"_s);
        if (!columns || !meta)
            return columns ? meta.error() : columns.error();
        if (!columns->contains(u"start_ts"_s) || !meta->contains(u"statistic_id"_s))
            return Done{}; // there are none, or from a time when they began otherwise
        const auto entities = list(m_database, u"SELECT id, statistic_id FROM statistics_meta"_s);
        if (!entities)
            return entities.error();
        for (const Entity& entity : *entities) {
            const Point* point = m_points.entity(entity.name);
            const auto taken = point == nullptr || point->kind != PointKind::Number ? Expected<>(Done{}) : takeHours(entity, *point, take);
            if (!taken)
                return taken;
        }
        return Done{};
    }

private:
    [[nodiscard]] bool isCancelled() const { return m_cancelled && m_cancelled->load(std::memory_order_relaxed); }

    Expected<> countUnknown(const Entity& entity, const StatesShape& shape)
    {
        SqlStatement count = m_database.prepare(shape.count);
        if (const Fault fault = count.run(entity.key))
            return errorOf(*fault);
        const qint64 rows = count.next() ? count.number(0) : 0;
        count.finish();
        m_report.rows += rows;
        m_report.skipUnknown(entity.name);
        m_report.unknown += rows - 1;
        return Done{};
    }

    Expected<> takeEntity(const Entity& entity, const Point& point, const StatesShape& shape, SampleCollector& out)
    {
        SqlStatement states = m_database.prepare(shape.states);
        if (const Fault fault = states.run(entity.key))
            return errorOf(*fault);
        while (states.next()) {
            ++m_report.rows;
            auto sample = sampleFrom(states.value(0), states.value(1), point);
            if (!sample) {
                m_report.skipUnreadable(m_report.rows, entity.name);
                continue;
            }
            m_report.takeRow(sample->at);
            const auto added = out.add({point.id, std::move(*sample)});
            if (!added)
                return added;
            if (isCancelled())
                return Error{Error::Code::Unavailable, u"cancelled"_s};
        }
        const Fault fault = states.fault();
        states.finish();
        if (fault)
            return errorOf(*fault);
        return Done{};
    }

    Expected<> takeHours(const Entity& entity, const Point& point, const TakeSums& take)
    {
        SqlStatement rows = m_database.prepare(u"SELECT start_ts, mean, min, max, state FROM statistics WHERE metadata_id = ? ORDER BY start_ts"_s);
        if (const Fault fault = rows.run(entity.key))
            return errorOf(*fault);
        std::vector<Bucket> hours;
        while (rows.next()) {
            if (const auto hour = hourFrom(rows))
                hours.push_back(*hour);
        }
        const Fault fault = rows.fault();
        rows.finish();
        if (fault)
            return errorOf(*fault);
        const auto added = hours.empty() ? Expected<qint64>(qint64{0}) : take(point.id, hours);
        if (!added)
            return added.error();
        m_report.sums += *added;
        return Done{};
    }

    Database& m_database;
    const PointFinder& m_points;
    ImportReport& m_report;
    const Cancelled& m_cancelled;
};

} // namespace

bool isSqlite(const QString& file)
{
    QFile in(file);
    return in.open(QIODevice::ReadOnly) && in.read(16).startsWith("SQLite format 3");
}

Expected<ImportReport> importHomeAssistant(const QString& file, const PointFinder& points, const TakeSamples& take, const TakeSums& takeSums, const Cancelled& cancelled)
{
    const auto database = Database::open(file, Database::Mode::Frozen);
    if (!database)
        return database.error();
    ImportReport report;
    RecorderFile recorder(**database, points, report, cancelled);
    auto taken = recorder.takeStates(take);
    if (taken)
        taken = recorder.takeStatistics(takeSums);
    if (!taken)
        return taken.error();
    return report;
}

} // namespace holdfast
