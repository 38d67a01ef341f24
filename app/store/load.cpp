// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/load.h"

#include "app/store/gaps.h"
#include "app/store/last_values.h"
#include "app/store/site_json.h"
#include "app/store/tables.h"

#include <algorithm>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

template <typename T>
bool take(Expected<T> from, T& into, std::optional<Error>& error)
{
    if (error)
        return false;
    if (!from)
        error = from.error();
    else
        into = std::move(from).value();
    return !error;
}

Expected<std::optional<SiteModel>> readSite(Database& inventory)
{
    SqlStatement row = inventory.prepare(u"SELECT model FROM site WHERE id = 1"_s);
    if (const Fault fault = row.exec())
        return errorOf(*fault);
    std::optional<SiteModel> site;
    if (row.next())
        site = siteFromJson(row.value(0).toString().toUtf8());
    row.finish();
    return site;
}

Expected<DiscoverySettings> readDiscovery(Database& inventory)
{
    SqlStatement row = inventory.prepare(u"SELECT value FROM meta WHERE key = 'newcomers_kept'"_s);
    if (const Fault fault = row.exec())
        return errorOf(*fault);
    DiscoverySettings settings;
    if (row.next())
        fromStored(row.value(0), settings.newcomersKept);
    row.finish();
    return settings;
}

/// A mapping that cannot be read is passed over: its device proposes itself again.
Expected<std::vector<LearnedMapping>> readLearned(Database& inventory)
{
    SqlStatement rows = inventory.prepare(u"SELECT mapping FROM learned ORDER BY broker, type, value"_s);
    if (const Fault fault = rows.exec())
        return errorOf(*fault);
    std::vector<LearnedMapping> learned;
    while (rows.next()) {
        if (auto mapping = learnedMappingFrom(rows.value(0).toString().toUtf8()))
            learned.push_back(std::move(mapping).value());
    }
    if (const Fault fault = rows.fault())
        return errorOf(*fault);
    return learned;
}

/// Byte for byte, whatever they say: who understands them is not the store's business.
Expected<std::vector<Document>> readDocuments(Database& inventory)
{
    SqlStatement rows = inventory.prepare(u"SELECT kind, id, content FROM document ORDER BY kind, id"_s);
    if (const Fault fault = rows.exec())
        return errorOf(*fault);
    std::vector<Document> documents;
    while (rows.next())
        documents.push_back({rows.value(0).toString(), rows.value(1).toString(), rows.value(2).toByteArray()});
    if (const Fault fault = rows.fault())
        return errorOf(*fault);
    return documents;
}

Reading readingOf(const PointId& point, const Sample& sample)
{
    return {point, sample.value, sample.at, sample.at, worse(sample.quality, Quality::Stale)};
}

Expected<std::vector<Reading>> readNewest(Database& history, std::optional<Timestamp>& until)
{
    LastValues last;
    if (const Fault fault = last.load(history))
        return errorOf(*fault);
    until = last.newest();
    SqlStatement series = history.prepare(u"SELECT id, point FROM series"_s);
    if (const Fault fault = series.exec())
        return errorOf(*fault);
    std::vector<Reading> readings;
    while (series.next()) {
        const auto id = static_cast<std::size_t>(series.number(0));
        if (id < last.samples().size() && last.samples()[id])
            readings.push_back(readingOf(PointId(series.value(1).toString()), *last.samples()[id]));
    }
    if (const Fault fault = series.fault())
        return errorOf(*fault);
    return readings;
}

} // namespace

Expected<Stored> loadStored(Database& inventory, Database& history)
{
    Stored stored;
    std::optional<Error> error;
    take(deviceTable().all(inventory), stored.devices, error);
    take(pointTable().all(inventory), stored.points, error);
    take(ruleTable().all(inventory), stored.rules, error);
    take(maintenanceTable().all(inventory), stored.maintenance, error);
    take(discoveryRuleTable().all(inventory), stored.discoveryRules, error);
    take(readDiscovery(inventory), stored.discovery, error);
    take(readLearned(inventory), stored.learned, error);
    take(readDocuments(inventory), stored.documents, error);
    take(alarmTable().all(inventory), stored.alarms, error);
    take(brokerTable().all(inventory), stored.brokers, error);
    take(operatorTable().all(inventory), stored.operators, error);
    take(commandTable().all(inventory, u"holds DESC, number DESC LIMIT 500"_s), stored.commands, error);
    take(readSite(inventory), stored.site, error);
    take(readNewest(history, stored.recordedUntil), stored.readings, error);
    take(openGaps(history), stored.openGaps, error);
    if (error)
        return *error;
    std::ranges::sort(stored.commands, {}, &PointCommand::number);
    return stored;
}

} // namespace holdfast
