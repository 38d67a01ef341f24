// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/pages.h"
#include "app/store/salvage_work.h"
#include "app/store/sample_batch.h"

#include <algorithm>
#include <limits>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int some = 256; ///< rows a transaction
constexpr qint64 beforeAll = std::numeric_limits<qint64>::min();

/// The row says of its body what is in it.
void correct(BlockRow& row, const std::vector<Segment>& segments)
{
    row.first = std::numeric_limits<qint64>::max();
    row.last = std::numeric_limits<qint64>::min();
    row.samples = 0;
    for (const Segment& segment : segments) {
        row.first = std::min(row.first, segment.run.at.front());
        row.last = std::max(row.last, segment.run.at.back());
        row.samples += static_cast<qint64>(segment.run.size());
    }
}

/// Samples of one series do not lie over each other, but for some that came late: who has others at that time is not their owner.
Fault hasOthersThen(SalvageWork& work, const BlockRow& row, qint64 series, bool& has)
{
    SqlStatement others = work.from->prepare(u"SELECT count(*) FROM block NOT INDEXED WHERE series = ? AND first <= ? AND last >= ? AND id <> ?"_s);
    const Fault fault = others.run(series, row.last, row.first, row.id);
    has = !fault && others.next() && others.number(0) > 0;
    others.finish();
    return fault && isDamage(*fault) ? Fault() : fault;
}

/// What the index says of a row; nothing where it does not know it, or in other words.
Fault readOwner(SalvageWork& work, const BlockRow& row, std::optional<qint64>& owner)
{
    SqlStatement known = work.from->prepare(u"SELECT series FROM block INDEXED BY block_by_end WHERE +id = ? AND +first = ? AND +last = ? AND +samples = ?"_s);
    Fault fault = known.run(row.id, row.first, row.last, row.samples);
    if (!fault && known.next() && !known.value(0).isNull())
        owner = known.number(0);
    fault = fault ? fault : known.fault();
    known.finish();
    return fault && isDamage(*fault) ? Fault() : fault;
}

/// Whose samples a row holds, where table and index contradict each other. A page knows it itself.
Fault settleSeries(SalvageWork& work, BlockRow& row, const std::vector<Segment>& segments, QString& wrong)
{
    if (row.series < 0) {
        row.series = pageKeyOf(segments.front().series);
        return {};
    }
    std::optional<qint64> owner;
    if (Fault fault = readOwner(work, row, owner))
        return fault;
    const bool known = work.series.contains(row.series);
    if (!owner || *owner == row.series || !work.series.contains(*owner)) {
        wrong = known ? QString() : u"of a series nobody knows"_s;
        return {};
    }
    bool hasOthers = !known;
    bool ownerHasOthers = false;
    Fault fault = known ? hasOthersThen(work, row, row.series, hasOthers) : Fault();
    if (!fault)
        fault = hasOthersThen(work, row, *owner, ownerHasOthers);
    if (hasOthers && ownerHasOthers)
        wrong = u"table and index name different series"_s;
    else if (hasOthers)
        row.series = *owner;
    return fault;
}

Fault write(SalvageWork& work, const BlockRow& row, const std::vector<Segment>& segments)
{
    SampleBatch newest;
    for (const Segment& segment : segments)
        newest.add(row.series < 0 ? segment.series : static_cast<quint32>(row.series), segment.run.sample(segment.run.size() - 1));
    work.newest.take(newest);
    SqlStatement insert = work.to.prepare(u"INSERT INTO block (id, series, first, last, samples, body) VALUES (?, ?, ?, ?, ?, ?)"_s);
    if (Fault fault = insert.run(row.id, row.series, row.first, row.last, row.samples, row.body))
        return fault;
    ++work.report.rows;
    work.report.samples += row.samples;
    return {};
}

/// The number of a whole row the index knows under another one.
Fault settleNumber(SalvageWork& work, BlockRow& row, bool& settled)
{
    SqlStatement same = work.from->prepare(u"SELECT id FROM block INDEXED BY block_by_end WHERE series = ? AND first = ? AND last = ? AND samples = ?"_s);
    Fault fault = same.run(row.series, row.first, row.last, row.samples);
    std::vector<qint64> numbers;
    while (!fault && same.next())
        numbers.push_back(same.number(0));
    fault = fault ? fault : same.fault();
    settled = numbers.size() == 1;
    row.id = settled ? numbers.front() : row.id;
    return fault && isDamage(*fault) ? Fault() : fault;
}

/// A whole body under columns that are not: what they said is put right.
Fault putRight(SalvageWork& work, BlockRow& row, const BlockContents& contents, QString& wrong)
{
    const BlockRow before = row;
    bool settled = false;
    Fault fault = contents.isWhole() ? settleNumber(work, row, settled) : Fault();
    if (!fault && !settled) {
        correct(row, contents.segments);
        fault = settleSeries(work, row, contents.segments, wrong);
    }
    const bool same = before.id == row.id && before.first == row.first && before.last == row.last && before.samples == row.samples && before.series == row.series;
    if (wrong.isEmpty() && !same)
        work.report.lost.add({HistoryDamage::Kind::Structure, {}, {}, 0, QString(u"row "_s % QString::number(before.id) % u" was not what table or index said of it; put right"_s)});
    return fault;
}

Fault take(SalvageWork& work, BlockRow row)
{
    const BlockContents contents = contentsOf(row);
    QString wrong = contents.segments.empty() ? contents.wrong : QString();
    bool indexed = contents.isWhole();
    Fault fault = indexed ? isIndexed(*work.from, row, indexed) : Fault();
    if (fault && !isDamage(*fault))
        return fault;
    fault = !indexed && wrong.isEmpty() ? putRight(work, row, contents, wrong) : Fault();
    if (fault)
        return fault;
    if (wrong.isEmpty() && work.seen.insert(row.id).second)
        return write(work, row, contents.segments);
    if (!wrong.isEmpty())
        work.damaged.emplace(row.id, std::pair(std::move(row), wrong));
    return {};
}

Fault takeThese(SalvageWork& work, std::vector<BlockRow>&& rows)
{
    return work.to.transaction([&]() -> Fault {
        for (BlockRow& row : rows) {
            if (Fault fault = take(work, std::move(row)))
                return fault;
        }
        return {};
    });
}

/// Rows the table did not give in its order are tried alone: the index still says which there are.
Fault takeUnseen(SalvageWork& work)
{
    SqlStatement rows = work.from->prepare(u"SELECT id, series, first, last, samples FROM block INDEXED BY block_by_end"_s);
    std::vector<BlockRow> unseen;
    Fault torn = rows.exec();
    while (!torn && rows.next()) {
        if (!work.seen.contains(rows.number(0)) && !work.damaged.contains(rows.number(0)))
            unseen.push_back({rows.number(0), rows.number(1), rows.number(2), rows.number(3), rows.number(4), {}});
    }
    torn = torn ? torn : rows.fault();
    rows.finish();
    std::vector<BlockRow> found;
    for (const BlockRow& each : unseen) {
        std::optional<BlockRow> row;
        const Fault fault = readBlockRow(*work.from, each.id, row);
        if (fault && !isDamage(*fault))
            return fault;
        if (row)
            found.push_back(std::move(*row));
        else
            work.unread.emplace(each.id, each);
        if (found.size() < static_cast<std::size_t>(some))
            continue;
        if (Fault failed = takeThese(work, std::exchange(found, {})))
            return failed;
    }
    work.torn = work.torn || !work.unread.empty();
    const Fault fault = takeThese(work, std::move(found));
    return fault ? fault : work.passOver(torn, u"index of samples"_s);
}

} // namespace

Fault salvageBlocks(SalvageWork& work)
{
    qint64 after = beforeAll;
    Fault torn;
    for (bool more = true; more && !torn && !work.isCancelled();) {
        std::vector<BlockRow> rows;
        torn = readBlockRows(*work.from, after, some, rows);
        more = !rows.empty() && rows.back().id > after;
        after = rows.empty() ? after : rows.back().id;
        if (Fault fault = takeThese(work, std::move(rows)))
            return fault;
    }
    const Fault fault = work.passOver(torn, u"table of samples"_s);
    return fault ? fault : takeUnseen(work);
}

Fault salvageJournal(SalvageWork& work)
{
    SqlStatement rows = work.from->prepare(u"SELECT id, first, last, samples, batch FROM recent ORDER BY id"_s);
    Fault fault = rows.exec();
    if (fault)
        return work.passOver(fault, u"journal"_s);
    fault = work.to.transaction([&]() -> Fault {
        Fault failed;
        while (!failed && rows.next())
            failed = salvageStray(work, {rows.number(0), {{}, rows.number(1), rows.number(2), rows.number(3), rows.value(4).toByteArray()}});
        return failed;
    });
    return fault ? fault : work.passOver(rows.fault(), u"journal"_s);
}

namespace {

/// Numbers behind the first cell, then bytes.
bool isShaped(const StoredRow& row, std::size_t numbers)
{
    bool fits = row.cells.size() == numbers + 2 && std::holds_alternative<std::monostate>(row.cells.front()) && std::holds_alternative<QByteArray>(row.cells.back());
    for (std::size_t i = 1; fits && i <= numbers; ++i)
        fits = std::holds_alternative<qint64>(row.cells[i]);
    return fits;
}

Fault writeBatchRow(SalvageWork& work, const StoredRow& row)
{
    const QByteArray& bytes = std::get<QByteArray>(row.cells[4]);
    const auto batch = decodeBatch(bytes);
    if (!batch || batch->size() == 0) {
        const bool journal = work.from != nullptr && !work.torn; // else it may be a row of sums
        if (journal)
            work.report.lost.add({HistoryDamage::Kind::Journal, {}, {timeOf(std::get<qint64>(row.cells[1])), timeOf(std::get<qint64>(row.cells[2]) + 1)}, std::get<qint64>(row.cells[3]),
                                  QString(u"journal row "_s % QString::number(row.id))});
        return {};
    }
    const auto [first, last] = std::ranges::minmax(batch->run.at);
    const auto samples = static_cast<qint64>(batch->size());
    const auto known = work.to.number(QString(u"SELECT count(*) FROM recent WHERE id = "_s % QString::number(row.id)));
    if (!known || *known > 0)
        return known ? Fault() : Fault(Trouble{StoreTrouble::IoError, known.error().message});
    ++work.report.rows;
    work.report.samples += samples;
    return work.to.prepare(u"INSERT INTO recent (id, first, last, samples, batch) VALUES (?, ?, ?, ?, ?)"_s).run(row.id, first, last, samples, bytes);
}

} // namespace

Fault salvageStray(SalvageWork& work, StoredRow&& row)
{
    if (isShaped(row, 0)) {
        work.series.emplace(row.id, QString::fromUtf8(std::get<QByteArray>(row.cells[1])));
        return {};
    }
    if (isShaped(row, 3))
        return writeBatchRow(work, row);
    if (!isShaped(row, 4) || work.seen.contains(row.id))
        return {};
    const auto number = [&row](std::size_t cell) { return std::get<qint64>(row.cells[cell]); };
    BlockRow block{row.id, number(1), number(2), number(3), number(4), std::get<QByteArray>(row.cells[5])};
    const BlockContents contents = contentsOf(block);
    if (!contents.isWhole())
        return {};
    work.seen.insert(block.id);
    work.unread.erase(block.id);
    work.damaged.erase(block.id);
    ++work.report.fromPages;
    return write(work, block, contents.segments);
}

} // namespace holdfast
