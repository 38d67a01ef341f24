// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/history_file.h"

#include "app/store/block_merge.h"
#include "app/store/sealing.h"

#include <algorithm>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 sealAtLatest = 512 * 1024; ///< samples: then sealing cannot wait for idle time any more
constexpr qint64 sealWhenIdle = 192 * 1024;
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

HistoryFile::HistoryFile(std::unique_ptr<Database> database)
    : m_database(std::move(database))
    , m_sealAt(sealAtLatest)
{
}

Expected<std::unique_ptr<HistoryFile>> HistoryFile::open(const QString& path)
{
    auto database = Database::open(path, Database::Mode::Write, 16384);
    if (!database)
        return database.error();
    std::unique_ptr<HistoryFile> file(new HistoryFile(std::move(database).value()));
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
    SqlStatement count = m_database->prepare(u"SELECT count(*), total(samples) FROM recent"_s);
    if (Fault fault = count.exec())
        return fault;
    if (count.next()) {
        m_recentRows = count.number(0);
        m_recentSamples = count.number(1);
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
        written.back().add(m_series.idOf(record.point), record.sample);
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
    return m_series.save(*m_database);
}

Fault HistoryFile::write(const Records& records, std::span<const SampleRecord> samples)
{
    if (samples.empty() && std::none_of(records.begin(), records.end(), isHistory))
        return {};
    std::vector<SampleBatch> written;
    if (Fault fault = m_database->transaction([&] { return writeAll(records, samples, written); })) {
        m_series.takeBack();
        return fault;
    }
    m_series.accept();
    for (const SampleBatch& batch : written) {
        m_last.take(batch);
        m_recentSamples += static_cast<qint64>(batch.size());
        m_recentRows += batch.size() > 0 ? 1 : 0;
    }
    if (m_recentSamples >= m_sealAt && seal())
        m_sealAt = m_recentSamples + sealAtLatest; // what was written is safe as it lies; try again later
    return {};
}

Fault HistoryFile::seal()
{
    if (Fault fault = sealRecent(*m_database, m_last))
        return fault;
    m_lookForScattered = true;
    m_sealAt = sealAtLatest;
    return countRecent();
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

Expected<bool> HistoryFile::tidy()
{
    const qint64 before = m_recentRows;
    Fault fault;
    if (m_recentSamples >= sealWhenIdle)
        fault = seal();
    else if (m_recentRows >= gatherAt)
        fault = gatherRecent(*m_database);
    if (!fault)
        fault = countRecent();
    if (fault)
        return errorOf(*fault);
    if (m_recentRows < before)
        return true;
    return mergeSome(); // also when only damaged rows are left over
}

} // namespace holdfast
