// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/block_merge.h"

#include "app/store/codec/block.h"
#include "app/store/sealing.h"

#include <algorithm>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 enough = 1024; ///< samples of a block that need no company

struct Place
{
    qint64 id = 0;
    qint64 first = 0;
    qint64 last = 0;
    qint64 samples = 0;
};

using Group = std::vector<Place>;

Fault placesOf(Database& database, quint32 series, std::vector<Place>& places)
{
    SqlStatement list = database.prepare(u"SELECT id, first, last, samples FROM block WHERE series = ? ORDER BY first, id"_s);
    if (Fault fault = list.run(series))
        return fault;
    while (list.next())
        places.push_back({list.number(0), list.number(1), list.number(2), list.number(3)});
    return list.fault();
}

/// Neighbours in time until there are enough samples. Blocks that overlap are never parted.
std::vector<Group> groupsOf(const std::vector<Place>& places)
{
    std::vector<Group> groups;
    qint64 end = 0;
    qint64 samples = 0;
    for (const Place& place : places) {
        if (groups.empty() || (samples >= enough && place.first > end)) {
            groups.emplace_back();
            end = place.last;
            samples = 0;
        }
        groups.back().push_back(place);
        end = std::max(end, place.last);
        samples += place.samples;
    }
    return groups;
}

/// In the order they were written, so that the later one of two samples with one time wins. False: one is damaged.
Fault readGroup(Database& database, const Group& group, SampleRun& run, bool& whole)
{
    SqlStatement read = database.prepare(u"SELECT body FROM block WHERE id = ?"_s);
    for (const Place& place : group) {
        if (Fault fault = read.run(place.id))
            return fault;
        auto part = read.next() ? decodeBlock(read.value(0).toByteArray()) : std::nullopt;
        read.finish();
        whole = whole && part.has_value();
        if (part)
            run.append(std::move(*part));
    }
    return {};
}

Fault mergeGroup(Database& database, quint32 series, Group group)
{
    std::ranges::sort(group, {}, &Place::id);
    SampleRun run;
    bool whole = true;
    Fault fault = readGroup(database, group, run, whole);
    if (fault || !whole) // what is damaged stays as it is for salvage
        return fault;
    SqlStatement remove = database.prepare(u"DELETE FROM block WHERE id = ?"_s);
    for (const Place& place : group) {
        if ((fault = remove.run(place.id)))
            return fault;
    }
    run.sortUnique();
    return writeApart(database, series, run);
}

Fault mergeSeries(Database& database, quint32 series)
{
    std::vector<Place> places;
    if (Fault fault = placesOf(database, series, places))
        return fault;
    for (const Group& group : groupsOf(places)) {
        Fault fault = group.size() > 1 ? mergeGroup(database, series, group) : Fault();
        if (fault)
            return fault;
    }
    return {};
}

/// A damaged one stays as it is.
Fault rewriteThese(Database& database, const std::vector<std::pair<qint64, QByteArray>>& blocks)
{
    SqlStatement change = database.prepare(u"UPDATE block SET body = ? WHERE id = ?"_s);
    for (const auto& [id, body] : blocks) {
        const auto run = decodeBlock(body);
        Fault fault = run ? change.run(encodeBlock(*run, Packing::Small), id) : Fault();
        if (fault)
            return fault;
    }
    return database.prepare(u"UPDATE rewrite SET done = ?"_s).run(blocks.back().first);
}

} // namespace

Expected<std::vector<quint32>> scatteredSeries(Database& database)
{
    SqlStatement list = database.prepare(u"SELECT series FROM block WHERE series > 0 GROUP BY series HAVING count(*) >= 8 + sum(samples) / 1024"_s);
    if (const Fault fault = list.exec())
        return errorOf(*fault);
    std::vector<quint32> series;
    while (list.next())
        series.push_back(static_cast<quint32>(list.number(0)));
    if (const Fault fault = list.fault())
        return errorOf(*fault);
    return series;
}

Expected<bool> rewriteSome(Database& database)
{
    constexpr qint64 some = 64;
    SqlStatement rows = database.prepare(u"SELECT block.id, body, rewrite.until FROM rewrite LEFT JOIN block ON block.id > rewrite.done AND block.id <= rewrite.until"
                                          " ORDER BY block.id LIMIT ?"_s);
    if (const Fault fault = rows.run(some))
        return errorOf(*fault);
    std::vector<std::pair<qint64, QByteArray>> blocks;
    while (rows.next())
        blocks.emplace_back(rows.number(0), rows.value(1).toByteArray());
    if (const Fault fault = rows.fault())
        return errorOf(*fault);
    if (blocks.empty()) // no row in rewrite
        return false;
    const Fault fault = database.transaction([&] { return blocks.front().second.isEmpty() ? database.run(u"DELETE FROM rewrite"_s) : rewriteThese(database, blocks); });
    if (fault)
        return errorOf(*fault);
    return true;
}

Fault mergeBlocks(Database& database, const std::vector<quint32>& series)
{
    return database.transaction([&]() -> Fault {
        for (const quint32 id : series) {
            if (Fault fault = mergeSeries(database, id))
                return fault;
        }
        return {};
    });
}

} // namespace holdfast
