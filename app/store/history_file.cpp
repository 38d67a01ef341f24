// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/history_file.h"

#include "app/store/block_merge.h"
#include "app/store/pages.h"
#include "app/store/past_sums.h"
#include "app/store/sealing.h"
#include "app/store/verify_rows.h"

#include <algorithm>
#include <array>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 sealAtLeast = 64 * 1024; ///< samples: then sealing cannot wait for idle time any more
constexpr qint64 sealAtMost = 512 * 1024;
constexpr qint64 sealPerSeries = 16;      ///< fewer of each make pages large
constexpr qint64 sealAfter = 3600 * 1000; ///< milliseconds, when there are so many samples:
constexpr qint64 worthSealing = 4096;
constexpr qint64 gatherAt = 256;            ///< rows: more of them make reading slow
constexpr std::size_t samplesPerRow = 64 * 1024;
constexpr qint64 textPerRow = 8 * 1024 * 1024;
constexpr std::size_t seriesPerMerge = 48;

qint64 textOf(const Sample& sample)
{
    const auto* text = std::get_if<QString>(&sample.value);
    return text == nullptr ? 0 : text->size();
}

Fault writeBatch(Database& database, const SampleBatch& batch)
{
    const auto [first, last] = std::minmax_element(batch.run.at.begin(), batch.run.at.end());
    SqlStatement insert = database.prepare(u"INSERT INTO recent (first, last, samples, batch) VALUES (?, ?, ?, ?)"_s);
    return insert.run(*first, *last, static_cast<qint64>(batch.size()), encodeBatch(batch));
}

Fault writeGap(Database& database, const Gap& gap)
{
    SqlStatement insert = database.prepare(u"INSERT OR REPLACE INTO gap (point, broker, reason, begins, ends) VALUES (?, ?, ?, ?, ?)"_s);
    return insert.run(storable(gap.point.text()), storable(gap.broker.text()), static_cast<int>(gap.reason), msOf(gap.interval.from), msOf(gap.interval.to));
}

} // namespace

HistoryFile::HistoryFile(std::unique_ptr<Database> database, QuantityOf quantityOf)
    : m_database(std::move(database))
    , m_upkeep(std::move(quantityOf))
{
}

Expected<std::unique_ptr<HistoryFile>> HistoryFile::open(const QString& path, QuantityOf quantityOf)
{
    auto database = Database::open(path, Database::Mode::Write, 16384);
    if (!database)
        return database.error();
    std::unique_ptr<HistoryFile> file(new HistoryFile(std::move(database).value(), std::move(quantityOf)));
    if (const Fault fault = file->load())
        return errorOf(*fault);
    return file;
}

Fault HistoryFile::load()
{
    if (Fault fault = m_series.load(*m_database))
        return fault;
    if (Fault fault = m_last.load(*m_database))
        return fault;
    return countRecent();
}

Fault HistoryFile::countRecent()
{
    SqlStatement count = m_database->prepare(u"SELECT count(*), total(samples), min(first), max(last) FROM recent"_s);
    if (Fault fault = count.exec())
        return fault;
    if (count.next()) {
        m_recentRows = count.number(0);
        m_recentSamples = count.number(1);
        m_recentFirst = count.number(2);
        m_recentLast = count.number(3);
    }
    const Fault fault = count.fault();
    count.finish();
    return fault;
}

Fault HistoryFile::writeAll(const Records& records, std::span<const SampleRecord> samples, std::vector<SampleBatch>& written)
{
    qint64 text = 0;
    written.emplace_back();
    const auto add = [&](const SampleRecord& record) -> Fault {
        const quint32 series = m_series.idOf(record.point);
        m_stale.mark(series, msOf(record.sample.at));
        written.back().add(series, record.sample);
        text += textOf(record.sample);
        if (written.back().size() < samplesPerRow && text < textPerRow)
            return {};
        text = 0;
        Fault fault = writeBatch(*m_database, written.back());
        written.emplace_back();
        return fault;
    };
    for (const Record& record : records) {
        Fault fault;
        if (const auto* sample = std::get_if<SampleRecord>(&record))
            fault = add(*sample);
        else if (const auto* gap = std::get_if<GapRecord>(&record))
            fault = writeGap(*m_database, gap->gap);
        if (fault)
            return fault;
    }
    for (const SampleRecord& record : samples) {
        if (Fault fault = add(record))
            return fault;
    }
    if (written.back().size() > 0) {
        if (Fault fault = writeBatch(*m_database, written.back()))
            return fault;
    }
    Fault fault = m_series.save(*m_database);
    return fault ? fault : m_stale.save(*m_database);
}

qint64 HistoryFile::sealAt() const
{
    return std::clamp(sealPerSeries * static_cast<qint64>(m_last.samples().size()), sealAtLeast, sealAtMost);
}

HistoryFile::Sealing HistoryFile::sealingDue() const
{
    const bool much = m_recentSamples >= sealAt() + m_sealLater;
    const bool old = m_recentSamples >= worthSealing + m_sealLater && m_recentLast - m_recentFirst >= sealAfter;
    return much || old ? Sealing::Now : Sealing::Later;
}

/// What stands in the journal is sealed in the transaction that adds to it: there is neither loss nor twin between them.
Fault HistoryFile::commit(const Records& records, std::span<const SampleRecord> samples, std::vector<SampleBatch>& written, Sealing sealing)
{
    const Fault fault = m_database->transaction([&]() -> Fault {
        Fault failed = sealing == Sealing::Now ? sealWithin(*m_database, m_last) : Fault();
        return failed ? failed : writeAll(records, samples, written);
    });
    if (!fault) {
        m_series.accept();
        m_stale.accept();
        return fault;
    }
    m_series.takeBack();
    m_stale.takeBack();
    written.clear();
    return fault;
}

void HistoryFile::sealed()
{
    m_sealLater = 0;
    m_lookForCrowded = true;
    m_lookForScattered = true;
}

Fault HistoryFile::write(const Records& records, std::span<const SampleRecord> samples)
{
    if (samples.empty() && std::none_of(records.begin(), records.end(), isHistory))
        return {};
    std::vector<SampleBatch> written;
    Sealing sealing = sealingDue();
    Fault fault = commit(records, samples, written, sealing);
    if (fault && std::exchange(sealing, Sealing::Later) == Sealing::Now) { // what is in the journal is safe as it lies
        m_sealLater = m_recentSamples;
        fault = commit(records, samples, written, sealing);
    }
    if (fault)
        return fault;
    for (const SampleBatch& batch : written)
        m_last.take(batch);
    countWritten(written);
    if (sealing == Sealing::Later)
        return {};
    sealed();
    static_cast<void>(countRecent()); // what was written is durable whatever this says
    return {};
}

void HistoryFile::countWritten(const std::vector<SampleBatch>& written)
{
    for (const SampleBatch& batch : written) {
        if (batch.size() == 0)
            continue;
        const auto [first, last] = std::minmax_element(batch.run.at.begin(), batch.run.at.end());
        m_recentFirst = m_recentRows == 0 ? *first : std::min(m_recentFirst, *first);
        m_recentLast = m_recentRows == 0 ? *last : std::max(m_recentLast, *last);
        m_recentSamples += static_cast<qint64>(batch.size());
        ++m_recentRows;
    }
}

Expected<bool> HistoryFile::mergePagesSome()
{
    if (m_crowded.empty() && std::exchange(m_lookForCrowded, false)) {
        auto found = crowdedPages(*m_database);
        if (!found)
            return found.error();
        m_crowded = std::move(found).value();
    }
    if (m_crowded.empty())
        return false;
    const qint64 key = m_crowded.back();
    m_crowded.pop_back();
    m_lookForScattered = true;
    if (const Fault fault = mergePages(*m_database, key))
        return errorOf(*fault);
    return true;
}

Expected<bool> HistoryFile::mergeSome()
{
    if (m_scattered.empty() && std::exchange(m_lookForScattered, false)) {
        auto found = scatteredSeries(*m_database);
        if (!found)
            return found.error();
        m_scattered = std::move(found).value();
    }
    const std::size_t some = std::min(seriesPerMerge, m_scattered.size());
    const std::vector<quint32> next(m_scattered.end() - static_cast<qsizetype>(some), m_scattered.end());
    if (next.empty())
        return false;
    if (const Fault fault = mergeBlocks(*m_database, next))
        return errorOf(*fault);
    m_scattered.resize(m_scattered.size() - some);
    return !m_scattered.empty();
}

Expected<bool> HistoryFile::tidy(std::optional<Timestamp> now)
{
    m_now = now;
    const qint64 before = m_recentRows;
    Fault fault;
    if (m_recentSamples >= sealAt() / 2 || isDaysEnd()) {
        fault = sealRecent(*m_database, m_last);
        if (!fault)
            sealed();
    } else if (m_recentRows >= gatherAt) {
        fault = gatherRecent(*m_database);
    }
    if (!fault)
        fault = countRecent();
    if (fault)
        return errorOf(*fault);
    if (m_recentRows < before)
        return true;
    using Step = Expected<bool> (HistoryFile::*)();
    constexpr std::array<Step, 7> usual{&HistoryFile::mergePagesSome, &HistoryFile::mergeSome, &HistoryFile::rewriteSomeOld, &HistoryFile::ageSome,
                                        &HistoryFile::sumUpSome,      &HistoryFile::letGoSome, &HistoryFile::giveBackSome};
    constexpr std::array<Step, 2> urgent{&HistoryFile::giveBackSome, &HistoryFile::letGoSome};
    const auto isUrgent = m_now ? m_upkeep.isUrgent(*m_database) : Expected<bool>(false);
    if (!isUrgent)
        return isUrgent;
    for (const Step step : *isUrgent ? std::span<const Step>(urgent) : std::span<const Step>()) {
        const auto more = (this->*step)();
        if (!more || *more)
            return more;
    }
    for (const Step step : usual) {
        const auto more = (this->*step)();
        if (!more || *more)
            return more;
    }
    return false;
}

Expected<qint64> HistoryFile::addSums(const PointId& point, const std::vector<Bucket>& hours)
{
    const quint32 series = m_series.idOf(point);
    if (const Fault fault = m_database->transaction([&] { return m_series.save(*m_database); })) {
        m_series.takeBack();
        return errorOf(*fault);
    }
    m_series.accept();
    return addPastSums(*m_database, series, hours);
}

Expected<bool> HistoryFile::dropDamaged(qint64 id)
{
    constexpr qint64 neighbours = 64;
    bool dropped = false;
    const Fault fault = m_database->transaction([&]() -> Fault {
        std::optional<BlockRow> row;
        Fault failed = readBlockRow(*m_database, id, row);
        if (failed || !row || contentsOf(*row).isWhole())
            return failed;
        const qint64 first = row->series < 0 ? (-1 - row->series) * neighbours : row->series;
        const qint64 last = row->series < 0 ? first + neighbours - 1 : first;
        SqlStatement gaps = m_database->prepare(u"DELETE FROM gap WHERE reason = ? AND broker = '' AND begins = ? AND ends = ? AND point IN (SELECT point FROM series WHERE id BETWEEN ? AND ?)"_s);
        failed = gaps.run(static_cast<int>(GapReason::Damaged), row->first, row->last + 1, first, last);
        dropped = !failed;
        return failed ? failed : m_database->prepare(u"DELETE FROM block WHERE id = ?"_s).run(id);
    });
    if (fault)
        return errorOf(*fault);
    return dropped;
}

/// Once a day everything is sealed: what lies loose cannot be let go.
bool HistoryFile::isDaysEnd()
{
    if (!m_now || m_recentSamples == 0 || m_sealedDay == dayOf(msOf(*m_now)))
        return false;
    m_sealedDay = dayOf(msOf(*m_now));
    return true;
}

Expected<bool> HistoryFile::letGoSome()
{
    return m_now ? m_upkeep.some(*m_database, m_stale, *m_now, m_last.newest()) : Expected<bool>(false);
}

Expected<bool> HistoryFile::rewriteSomeOld()
{
    const auto more = m_lookForOld ? rewriteSome(*m_database) : Expected<bool>(false);
    m_lookForOld = m_lookForOld && more && *more;
    return more;
}

Expected<bool> HistoryFile::ageSome()
{
    const auto newest = m_last.newest();
    return newest ? m_aging.some(*m_database, msOf(*newest)) : Expected<bool>(false);
}

/// Pages that became free go back to the disk, but for some that are needed again at once.
Expected<bool> HistoryFile::giveBackSome()
{
    constexpr qint64 kept = 64;
    constexpr int atOnce = 64;
    const auto free = m_database->number(u"PRAGMA freelist_count"_s);
    const auto all = m_database->number(u"PRAGMA page_count"_s);
    if (!free || !all)
        return free ? all.error() : free.error();
    const auto isUrgent = m_now ? m_upkeep.isUrgent(*m_database) : Expected<bool>(false);
    if (*free < (isUrgent.value_or(false) ? 1 : kept + atOnce + *all / 32))
        return false;
    const Fault fault = m_database->transaction([&]() -> Fault {
        for (int i = 0; i < atOnce; ++i) {
            if (Fault failed = m_database->run(u"PRAGMA incremental_vacuum(1)"_s))
                return failed;
        }
        return {};
    });
    if (fault)
        return errorOf(*fault);
    return true;
}

Expected<bool> HistoryFile::sumUpSome()
{
    const auto newest = m_last.newest();
    return newest ? m_stale.rebuildSome(*m_database, dayOf(msOf(*newest))) : Expected<bool>(false);
}

} // namespace holdfast
