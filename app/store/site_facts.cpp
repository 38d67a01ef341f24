// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/site_facts.h"

#include "app/store/codec/block.h"
#include "app/store/sample_run.h"

#include <array>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Figure
{
    qint64 SiteFacts::*figure;
    const char* table;
};

constexpr std::array figures{
    Figure{&SiteFacts::devices, "device"}, Figure{&SiteFacts::points, "point"},   Figure{&SiteFacts::rules, "rule"},
    Figure{&SiteFacts::journal, "journal"}, Figure{&SiteFacts::auditRows, "audit"},
};

Expected<QByteArray> hashAt(Database& inventory, qint64 sequence)
{
    SqlStatement row = inventory.prepare(u"SELECT hash FROM audit WHERE sequence = ?"_s);
    if (const Fault fault = row.run(sequence))
        return errorOf(*fault);
    const QByteArray hash = row.next() ? row.value(0).toByteArray() : QByteArray();
    const Fault fault = row.fault();
    row.finish();
    if (fault)
        return errorOf(*fault);
    return hash;
}

Expected<qint64> bytesOf(Database& database)
{
    const auto pages = database.number(u"PRAGMA page_count"_s);
    const auto size = database.number(u"PRAGMA page_size"_s);
    if (!pages || !size)
        return pages ? size.error() : pages.error();
    return *pages * *size;
}

Fault readSamples(Database& history, SiteFacts& facts)
{
    SqlStatement sums = history.prepare(u"SELECT total(samples), min(first), max(last) FROM (SELECT samples, first, last FROM block"
                                         " UNION ALL SELECT samples, first, last FROM recent)"_s);
    if (Fault fault = sums.exec())
        return fault;
    if (sums.next() && !sums.value(1).isNull()) {
        facts.samples = sums.number(0);
        facts.first = timeOf(sums.number(1));
        facts.last = timeOf(sums.number(2));
    }
    Fault fault = sums.fault();
    sums.finish();
    return fault;
}

Expected<> checkStructure(Database& database)
{
    SqlStatement check = database.prepare(u"PRAGMA integrity_check(1)"_s);
    if (const Fault fault = check.exec())
        return errorOf(*fault);
    const QString answer = check.next() ? check.value(0).toString() : QString();
    check.finish();
    if (answer != "ok"_L1)
        return Error{Error::Code::Corrupt, QString(database.name() % u": "_s % answer)};
    return Done{};
}

} // namespace

Expected<SiteFacts> siteFacts(Database& inventory, Database& history)
{
    SiteFacts facts;
    for (const Figure& each : figures) {
        const auto count = inventory.number(QString(u"SELECT count(*) FROM "_s % QLatin1String(each.table)));
        if (!count)
            return count.error();
        facts.*each.figure = *count;
    }
    const auto end = hashAt(inventory, facts.auditRows);
    if (!end)
        return end.error();
    facts.auditEnd = *end;
    if (const Fault fault = readSamples(history, facts))
        return errorOf(*fault);
    for (Database* database : {&inventory, &history}) {
        const auto bytes = bytesOf(*database);
        if (!bytes)
            return bytes.error();
        facts.bytes += *bytes;
    }
    return facts;
}

Expected<ChainRelation> chainRelation(const SiteFacts& backup, Database& inventory, const SiteFacts& now)
{
    if (backup.auditRows == now.auditRows)
        return backup.auditEnd == now.auditEnd ? ChainRelation::Same : ChainRelation::Forked;
    if (backup.auditRows > now.auditRows)
        return ChainRelation::Ahead;
    const auto here = hashAt(inventory, backup.auditRows);
    if (!here)
        return here.error();
    return *here == backup.auditEnd ? ChainRelation::Behind : ChainRelation::Forked;
}

Expected<qint64> readThrough(Database& inventory, Database& history, const std::shared_ptr<std::atomic_bool>& cancelled)
{
    for (Database* database : {&inventory, &history}) {
        const auto whole = checkStructure(*database);
        if (!whole)
            return whole.error();
    }
    SqlStatement rows = history.prepare(u"SELECT series, body FROM block"_s);
    if (const Fault fault = rows.exec())
        return errorOf(*fault);
    qint64 damaged = 0;
    while (rows.next()) {
        const QByteArray body = rows.value(1).toByteArray();
        damaged += (rows.number(0) < 0 ? decodePage(body).has_value() : decodeBlock(body).has_value()) ? 0 : 1;
        if (cancelled && cancelled->load(std::memory_order_relaxed))
            return Error{Error::Code::Unavailable, u"cancelled"_s};
    }
    const Fault fault = rows.fault();
    rows.finish();
    if (fault)
        return errorOf(*fault);
    return damaged;
}

} // namespace holdfast
