// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/pages.h"

#include "app/store/sealing.h"

#include <algorithm>
#include <map>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

using Runs = std::map<quint32, SampleRun>;

/// Whole pages only: what is damaged stays as it is for salvage.
Fault takePages(Database& database, qint64 key, Runs& runs, std::vector<qint64>& taken)
{
    SqlStatement rows = database.prepare(u"SELECT id, body FROM block WHERE series = ? ORDER BY id"_s);
    if (Fault fault = rows.run(key))
        return fault;
    while (rows.next()) {
        auto page = decodePage(rows.value(1).toByteArray());
        if (!page)
            continue;
        taken.push_back(rows.number(0));
        for (Segment& segment : *page)
            runs[segment.series].append(std::move(segment.run));
    }
    return rows.fault();
}

Fault removeBlocks(Database& database, const std::vector<qint64>& ids)
{
    SqlStatement remove = database.prepare(u"DELETE FROM block WHERE id = ?"_s);
    for (const qint64 id : ids) {
        if (Fault fault = remove.run(id))
            return fault;
    }
    return {};
}

} // namespace

Fault writePage(Database& database, qint64 key, const std::vector<Segment>& segments, Packing packing)
{
    if (segments.empty())
        return {};
    qint64 first = segments.front().run.at.front();
    qint64 last = first;
    qint64 samples = 0;
    for (const Segment& segment : segments) {
        first = std::min(first, segment.run.at.front());
        last = std::max(last, segment.run.at.back());
        samples += static_cast<qint64>(segment.run.size());
    }
    SqlStatement insert = database.prepare(u"INSERT INTO block (series, first, last, samples, body) VALUES (?, ?, ?, ?, ?)"_s);
    return insert.run(key, first, last, samples, encodePage(segments, packing));
}

Expected<std::vector<qint64>> crowdedPages(Database& database)
{
    SqlStatement list = database.prepare(u"SELECT series FROM block WHERE series < 0 GROUP BY series HAVING count(*) >= 16"_s);
    if (const Fault fault = list.exec())
        return errorOf(*fault);
    std::vector<qint64> keys;
    while (list.next())
        keys.push_back(list.number(0));
    if (const Fault fault = list.fault())
        return errorOf(*fault);
    return keys;
}

Fault mergePages(Database& database, qint64 key)
{
    return database.transaction([&]() -> Fault {
        Runs runs;
        std::vector<qint64> taken;
        Fault fault = takePages(database, key, runs, taken);
        if (!fault)
            fault = removeBlocks(database, taken);
        std::vector<Segment> rest;
        for (auto run = runs.begin(); !fault && run != runs.end(); ++run) {
            run->second.sortUnique();
            if (run->second.size() >= enoughForABlock)
                fault = writeApart(database, run->first, run->second);
            else
                rest.push_back({run->first, std::move(run->second)});
        }
        return fault ? fault : writePage(database, key, rest, Packing::Small);
    });
}

} // namespace holdfast
