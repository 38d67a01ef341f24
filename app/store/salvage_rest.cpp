// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/salvage_work.h"
#include "app/store/tiers.h"

#include <algorithm>
#include <map>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 neighbours = 64; ///< series in a page

/// What a question answers until it cannot go on, each row as so many cells.
Fault readAll(SalvageWork& work, const QString& question, int cells, const QString& table, std::vector<QVariantList>& rows)
{
    SqlStatement list = work.from->prepare(question);
    if (const Fault fault = list.exec())
        return work.passOver(fault, table);
    while (list.next()) {
        QVariantList row;
        for (int i = 0; i < cells; ++i)
            row.append(list.value(i));
        rows.push_back(std::move(row));
    }
    return work.passOver(list.fault(), table);
}

/// From both ends, so that one torn page costs no more than itself.
Fault readBothWays(SalvageWork& work, const QString& question, const QString& order, int cells, const QString& table, std::vector<QVariantList>& rows)
{
    const auto before = work.report.lost.damages;
    if (Fault fault = readAll(work, QString(question % u" ORDER BY "_s % order), cells, table, rows))
        return fault;
    if (work.report.lost.damages == before)
        return {};
    return readAll(work, QString(question % u" ORDER BY "_s % order % u" DESC"_s), cells, table, rows);
}

Fault insertAll(Database& to, const QString& insert, const std::vector<QVariantList>& rows)
{
    return to.transaction([&]() -> Fault {
        SqlStatement statement = to.prepare(insert);
        for (const QVariantList& row : rows) {
            for (int i = 0; i < row.size(); ++i)
                statement.bind(i, row[i]);
            if (Fault fault = statement.exec())
                return fault;
        }
        return {};
    });
}

using Keys = std::map<qint64, QVariantList>;

/// Which sums each row holds, as the index knows it; nothing where the index is torn.
Fault readKeys(SalvageWork& work, Keys& keys)
{
    std::vector<QVariantList> rows;
    const auto before = work.report.lost.damages;
    if (Fault fault = readAll(work, u"SELECT id, series, width, span FROM tier INDEXED BY tier_by_span"_s, 4, u"index of sums"_s, rows))
        return fault;
    if (work.report.lost.damages != before)
        return {};
    for (QVariantList& row : rows) {
        const qint64 id = row.takeFirst().toLongLong();
        keys.emplace(id, std::move(row));
    }
    return {};
}

/// Readable, of the days it says, and where the index looks for it: what is not could be sums of another series.
bool areWhole(const QVariantList& row, const Keys& keys)
{
    const qint64 width = row[2].toLongLong();
    if (width != fineWidth && width != coarseWidth)
        return false;
    const auto key = keys.find(row[0].toLongLong());
    if (!keys.empty() && (key == keys.end() || key->second != row.mid(1, 3)))
        return false;
    const auto buckets = decodeTier(row[4].toByteArray(), width);
    return buckets && areOfSpan(*buckets, width, row[3].toLongLong());
}

/// Every day that a lost row of coarse sums knew is summed up again. `key`: series, width, span.
void addLost(std::vector<QVariantList>& stale, const QVariantList& key)
{
    const qint64 span = key[2].toLongLong();
    constexpr qint64 believable = 100'000; // rows of six weeks
    if (key[1].toLongLong() != coarseWidth || span < -believable || span > believable)
        return;
    for (qint64 day = firstDayOf(coarseWidth, span); day < firstDayOf(coarseWidth, span + 1); ++day)
        stale.push_back({key[0], day});
}

} // namespace

Fault salvageSeries(SalvageWork& work)
{
    std::vector<QVariantList> rows;
    if (Fault fault = readBothWays(work, u"SELECT id, point FROM series NOT INDEXED"_s, u"id"_s, 2, u"table of series"_s, rows))
        return fault;
    for (const QVariantList& row : rows)
        work.series.emplace(row[0].toLongLong(), row[1].toString());
    rows.clear();
    if (Fault fault = readBothWays(work, u"SELECT id, point FROM series INDEXED BY sqlite_autoindex_series_1"_s, u"point"_s, 2, u"index of series"_s, rows))
        return fault;
    for (const QVariantList& row : rows) {
        const auto known = work.series.emplace(row[0].toLongLong(), row[1].toString()).first;
        if (known->second != row[1].toString())
            work.report.lost.add({HistoryDamage::Kind::Structure, {PointId(known->second), PointId(row[1].toString())}, {}, 0, u"one series with two names; the first is kept"_s});
    }
    return {};
}

Fault writeSeries(SalvageWork& work)
{
    std::vector<QVariantList> rows;
    for (const auto& [id, point] : work.series)
        rows.push_back({id, point});
    return insertAll(work.to, u"INSERT OR IGNORE INTO series (id, point) VALUES (?, ?)"_s, rows);
}

Fault salvageSums(SalvageWork& work)
{
    std::vector<QVariantList> rows;
    std::vector<QVariantList> whole;
    std::vector<QVariantList> stale;
    if (Fault fault = readBothWays(work, u"SELECT id, series, width, span, body FROM tier NOT INDEXED"_s, u"id"_s, 5, u"table of sums"_s, rows))
        return fault;
    Keys keys;
    if (Fault fault = readKeys(work, keys))
        return fault;
    for (QVariantList& row : rows) {
        if (areWhole(row, keys)) {
            whole.push_back(std::move(row));
            continue;
        }
        addLost(stale, row.mid(1, 3));
        if (const auto key = keys.find(row[0].toLongLong()); key != keys.end())
            addLost(stale, key->second);
        work.report.lost.add({HistoryDamage::Kind::Sums, {}, {}, 0, QString(u"sums of series "_s % row[1].toString() % u"; its samples say the same"_s)});
    }
    work.report.sums = static_cast<qint64>(whole.size());
    rows.clear();
    if (Fault fault = readBothWays(work, u"SELECT series, day FROM stale"_s, u"series, day"_s, 2, u"days to be summed up"_s, rows))
        return fault;
    stale.insert(stale.end(), rows.begin(), rows.end());
    if (Fault fault = insertAll(work.to, u"INSERT OR IGNORE INTO tier (id, series, width, span, body) VALUES (?, ?, ?, ?, ?)"_s, whole))
        return fault;
    return insertAll(work.to, u"INSERT OR IGNORE INTO stale (series, day) VALUES (?, ?)"_s, stale);
}

Fault salvageGaps(SalvageWork& work)
{
    const QString columns = u"SELECT point, broker, reason, begins, ends FROM gap "_s;
    std::vector<QVariantList> rows;
    if (Fault fault = readBothWays(work, QString(columns % u"NOT INDEXED"_s), u"point, broker, reason, begins"_s, 5, u"table of gaps"_s, rows))
        return fault;
    if (Fault fault = readBothWays(work, QString(columns % u"INDEXED BY gap_by_end"_s), u"ends"_s, 5, u"index of gaps"_s, rows))
        return fault;
    std::erase_if(rows, [](const QVariantList& row) { return row[2].toInt() < 0 || row[2].toInt() > static_cast<int>(GapReason::Damaged); });
    work.report.gaps = static_cast<qint64>(rows.size()) / 2;
    return insertAll(work.to, u"INSERT OR IGNORE INTO gap (point, broker, reason, begins, ends) VALUES (?, ?, ?, ?, ?)"_s, rows);
}

namespace {

/// Tables without a care of their own here, with how many columns each has in a file of today.
Fault listOtherTables(Database& to, std::vector<std::pair<QString, int>>& tables)
{
    SqlStatement list = to.prepare(u"SELECT name, (SELECT count(*) FROM pragma_table_info(sqlite_master.name)) FROM sqlite_master WHERE type = 'table'"
                                    " AND name NOT IN ('series', 'block', 'recent', 'tier', 'stale', 'gap', 'last_values') ORDER BY name"_s);
    if (Fault fault = list.exec())
        return fault;
    while (list.next())
        tables.emplace_back(list.value(0).toString(), static_cast<int>(list.number(1)));
    return list.fault();
}

Fault copyTable(SalvageWork& work, const QString& table, int columns)
{
    std::vector<QVariantList> rows;
    if (Fault fault = readBothWays(work, QString(u"SELECT * FROM "_s % table), u"1"_s, columns, QString(u"table "_s % table), rows))
        return fault;
    QStringList places(columns, u"?"_s);
    return insertAll(work.to, QString(u"INSERT OR IGNORE INTO "_s % table % u" VALUES ("_s % places.join(u", "_s) % u')'), rows);
}

} // namespace

/// The newest value of each series, and whatever else the file says of itself.
Fault salvageMarks(SalvageWork& work)
{
    std::vector<QVariantList> newest;
    if (Fault fault = readAll(work, u"SELECT until, batch FROM last_values"_s, 2, u"newest values"_s, newest))
        return fault;
    for (const QVariantList& row : newest) {
        if (const auto batch = decodeBatch(row[1].toByteArray()))
            work.newest.take(*batch);
        else
            work.report.lost.add({HistoryDamage::Kind::Structure, {}, {}, 0, u"newest values; found again among the samples"_s});
    }
    std::vector<std::pair<QString, int>> others;
    Fault fault = listOtherTables(work.to, others);
    for (auto table = others.begin(); !fault && table != others.end(); ++table)
        fault = copyTable(work, table->first, table->second);
    return fault;
}

Fault writeNewest(SalvageWork& work)
{
    return work.to.transaction([&] { return work.newest.save(work.to); });
}

Fault writeLostAsGaps(SalvageWork& work)
{
    std::vector<QVariantList> gaps;
    for (const BlockRow& row : work.lost) {
        const qint64 first = row.series < 0 ? (-1 - row.series) * neighbours : row.series;
        const qint64 end = row.series < 0 ? first + neighbours : first + 1;
        for (auto series = work.series.lower_bound(first); series != work.series.end() && series->first < end && row.first <= row.last; ++series)
            gaps.push_back({series->second, u""_s, static_cast<int>(GapReason::Damaged), row.first, row.last + 1});
    }
    return insertAll(work.to, u"INSERT OR REPLACE INTO gap (point, broker, reason, begins, ends) VALUES (?, ?, ?, ?, ?)"_s, gaps);
}

} // namespace holdfast
